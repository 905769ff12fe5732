"""Lands and waters, countries and cities, weather, hands and feet, materials, plants, in eight languages, as data for
opposites.py.

The form is that of opposites_pairs.py, the choice that of opposites_siblings.py. What means other things too (it
"paese", ro "mare", fr "bois", ca "cap") stands after the bar. Compiled by hand for this project.
"""

from __future__ import annotations

from tqpipe.checks.contraries.opposites_pairs import rows

_ROWS = """
realm_of.country: en country countries | nation* state states land homeland rural countryside province* international
 domestic*; ca país països | nació nacion* estat* pàtri* terr*; es país países | nación nacion* estado* patria tierra
 pueblo*; fr pays | nation* état* patri*; pt país países | nação nacion* nações estado* pátria; it | paese paesi
 nazion* stat*; ro țară țara țări țările țării | nați* stat*; de | land länder* landes staat* nation*
realm_of.city: en city cities | town towns urban metropol* municipal* capital; ca ciutat ciutats | urb* vila* ciutad*
 municip* capital poble*; es ciudad ciudades | urb* munic* villa* capital población localidad* ciudad* pueblo*; fr
 ville villes | urb* cité* munic* citad* capitale agglom*; pt cidade cidades | urb* munic* capital cidad*; it città |
 urb* cittad* comun* capital* paes*; ro oraș orașul orașe orașele orașului | urb* municip* orăș* capital* local*; de |
 stadt* städt* ort
realm_of.village: en village villages | town towns hamlet* villag* rural settlement*; ca | poble pobles poblat*
 llogar* vilat* aldea*; es aldea aldeas | pueb* pobl* alde* localidad*; fr | village* bourg* commun* ville*; pt aldeia
 aldeias | povo* vila* alde*; it villaggio villaggi | paes* borg* comun*; ro satul sate satele satului | sat săt*
 comun*; de dorf dörfer dörfern dorfes | dorf* dörf* ort*
realm_of.continent: en continent continents | continent* mainland; ca continent continents | contin*; es continente
 continentes | contin*; fr continent continents | contin*; pt continente continentes | contin*; it continente
 continenti | contin*; ro continent continentul continente | contin*; de kontinent kontinents kontinente | kontin*
 erdteil*
land_form.sea: en sea seas | ocean* marine maritim* coast* waters lake* beach*; ca mar | mar* platg* oceà*; es mar
 mares | mar* play* oce*; fr mer mers | mar* plag* océ*; pt mar mares | mar* prai* oce*; it | mare mari mar* ocea*
 spiagg*; ro | mare mar* măr* ocea* plaj*; de meer meere nordsee ostsee | meer* see* strand* ozean*
land_form.desert: en | desert deserts desert*; ca desert deserts | desèrt* desert*; es desierto desiertos | des*; fr
 désert déserts | désert*; pt deserto desertos | des*; it deserto deserti | des*; ro deșert deșertul | deșert*; de
 wüste wüsten | wüst*
land_form.mountain: en | rockies rocky; ca | rocall* rocos* serr*; es | rocos* rocall* cordiller*; fr | rocheu*
 rocall*; pt | rochos* cordilh*; it | roccios* mont*; ro | stânc*; de | rocky felsig*
land_form.beach: en beach beaches | beach* coast* shore* seaside sea; ca platja platges | platg* costa*; es playa
 playas | play* costa*; fr plage plages | plag* côt*; pt praia praias | prai* costa*; it spiaggia spiagge | spiagg*
 cost* lid*; ro plajă plaja plaje plajele | plaj* coast*; de strand strände stränden | strand* küst*
land_form.volcano: en volcano volcanoes volcanos | volcan* erupt* mountain*; ca volcà volcans | volc* munt*; es volcán
 volcanes | volc* mont*; fr volcan volcans | volc* mont*; pt vulcão vulcões | vulc* mont*; it vulcano vulcani | vulc*
 mont*; ro vulcan vulcanul vulcani | vulc* munt*; de vulkan vulkane | vulk* berg*
crossing_of.street: en | street streets road* street*; ca carrer carrers | carr*; es calle calles | call*; fr rue rues
 | rue*; pt rua ruas | rua*; it | strad* via vie; ro | străd* strad*; de straße straßen | straß* strass*
limb_of.hand: en hands hand | hand* arm arms fist* palm* finger* manual*; ca mà mans | man* braç* dit*; es mano manos
 | man* braz* dedo*; fr main mains | man* bras doigt*; pt mão mãos | man* braço* dedo*; it mano mani | man* bracci*
 dit*; ro mână mâna mâini mâinile | mân* braț* deget*; de hände händen | hand hand* arm* finger*
limb_of.foot: en feet foot | leg legs ankle* foot* barefoot walk* toe*; ca peu peus | pe* cam* tacó*; es pie pies |
 pie* pata*; fr pied pieds | pied* jamb*; pt pé pés | pe* pern*; it piede piedi | pied* gamb*; ro | picio* tălp*; de
 fuß füße füßen | fuß* bein* füß*
limb_of.finger: en fingers finger | nail hand* finger* toe* thumb* arm* leg*; ca dit dits | dit* mà mans polz*; es dedo
 dedos | ded* man* pulgar*; fr doigt doigts | doigt* main* orteil* pouce; pt dedo dedos | ded* mão* mãos; it dita |
 dito dit* man* polli*; ro degete degetul degetele | deget* mân*; de finger fingern | finger* hand* zeh* händ*
limb_of.head: en head heads | head* skull* face faces neck shoulder* eye*; ca | cap caps; es cabeza cabezas | cabez*;
 fr tête têtes | têt* crân*; pt cabeça cabeças | cabeç*; it testa teste | test* cap*; ro | cap* cape*; de kopf köpfe
 köpfen | kopf* haupt*
sky_of.storm: en storm storms thunderstorm* | storm* tempest* rain* snow* wind* hurricane* gale* blizzard* cyclone*;
 ca tempesta tempestes | tempest* temporal* plu* vent*; es tormenta tormentas | torment* tempor* tempest* lluv* vient*
 niev* borrasc*; fr tempête tempêtes orage orages | tempêt* orag* pluie* vent* neige*; pt tempestade tempestades |
 tempes* temporal* torment* chuv* vent*; it tempesta tempeste | temporal* bufer* tempest* piogg* vent*; ro furtună
 furtuna furtuni | furtun* viscol* vânt* ploa*; de sturm stürme gewitter | sturm* gewitt* unwett* regen* wind* stürm*
sky_of.fog: en fog | fog* mist* haz* smog; ca boira boires | boir*; es niebla nieblas | niebl* nebl*; fr brouillard
 brouillards | brum* brouil*; pt nevoeiro nevoeiros | nevo* nebl*; it nebbia nebbie | nebb* fosch*; ro ceață ceața |
 ceț* ceaț*; de nebel | nebel* neb*
drink_of.water: en water | water* aqua*; ca aigua aigües | aigu*; es agua aguas | agu* acu*; fr eau eaux | eau* aqu*;
 pt água águas | agu*; it acqua acque | acqu*; ro apă apa apei | ap*; de wasser wassers | wass*
drink_of.juice: en juice juices | juice*; ca suc sucs |; es zumo zumos jugo jugos |; fr jus | jus*; pt sumo suco sumos
 sucos |; it succo succhi |; ro sucul sucuri | suc*; de saft säfte | saft*
stuff_of.plastic: en plastic plastics | plastic*; ca plàstic plàstics | plast*; es plástico plásticos plástica |
 plást*; fr plastique plastiques | plast*; pt plástico plásticos plástica | plást*; it plastica | plast*; ro plastic
 plasticul | plast*; de plastik kunststoff | plast* kunststoff*
stuff_of.wood: en wooden | wood* timber tree*; ca fusta fustes | fust* llenya; es madera maderas | mader* leñ*; fr |
 bois*; pt madeira madeiras | lenh*; it legno | legn* bosc*; ro lemn lemnul lemne | lemn*; de holz | holz* hölz*
stuff_of.stone: en | stone* rock* pebbl*; ca pedra pedres | pedr* roc*; es piedra piedras | pied* pedr* roc*; fr |
 pierre* roch*; pt pedra pedras | pedr* roch*; it pietra pietre | pietr* sass* rocc*; ro piatră piatra pietre | pietr*
 stânc*; de steine steinen | stein* fels*
stuff_of.leather: en leather | leather*; ca | cuir* pell*; es cuero | cuer* piel*; fr cuir cuirs | cuir*; pt couro |
 cour* pel*; it | cuoio pell*; ro | piel*; de leder | leder*
stuff_of.rubber: en rubber | rubber*; ca cautxú | gom* cautx*; es caucho | gom* cauch* hul*; fr caoutchouc | caoutch*
 gom*; pt borracha | borr*; it | gomm* caucc*; ro cauciuc | cauc*; de gummi kautschuk | gummi* kautsch*
part_of.wall: en walls wall |; ca paret parets mur murs | mur* par*; es pared paredes muro muros | mur* par*; fr mur
 murs | mur* paroi*; pt parede paredes muro muros | mur* pared*; it muro muri parete pareti | mur* par*; ro perete
 peretele pereți zid | per* zid*; de wand wände mauer mauern | wand* mauer* wänd*
plant_of.tree: en trees tree | wood* forest* pine* oak*; ca arbre arbres | arb* pi*; es árbol árboles | arb* árb*; fr
 arbre arbres | arb*; pt árvore árvores | arb*; it albero alberi | alber*; ro copac copaci copacii copacul | pom*
 copac* arb*; de baum bäume bäumen | baum* bäum*
plant_of.flower: en flowers | flower blossom* flower* bloom* rose*; ca flors | flor flor*; es flores | flor flor*; fr
 fleurs | fleur* flor*; pt flores | flor flor*; it fiori | fior* flor*; ro flori florile | flo*; de blumen blume
 blüten | blum* blüt*
"""
#: Lands, weather, hands and feet, what things are made of.
GROUND = rows(_ROWS)
#: Their sets.
SETS = frozenset(line.split(".", 1)[0] for line in GROUND.splitlines() if line and not line.startswith(" "))
