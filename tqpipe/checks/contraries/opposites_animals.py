"""Animals that no translator takes for each other, in eight languages, as data for opposites.py.

The form is that of opposites_pairs.py, the choice that of opposites_siblings.py, whose farm animals and pets are of the
same set. What is much else too (to bear, to fly, es "mono", fr "ours" in "nounours", guinea pigs and sea lions) stands
after the bar. Compiled by hand for this project.
"""

from __future__ import annotations

from tqpipe.checks.contraries.opposites_pairs import rows

_ROWS = """
beast.goat: en goat goats | goat* kid kids; ca cabra cabres | cabr* boc*; es cabra cabras | cabr* chiv*; fr chèvre
 chèvres | bouc* chevr* cabri*; pt cabra cabras | cabr* bode*; it capra capre | capr*; ro capra capre caprele | capr*
 ied* țap*; de ziege ziegen | zieg* geiß*
beast.donkey: en donkey donkeys | mule* ass asses; ca ruc rucs | ase ases burr* mul*; es burro burros | asn* mul*
 burr*; fr âne ânes | mul*; pt burro burros jumento jumentos | burr* asn* mul*; it asino asini | asin* mul* somar*; ro
 măgar măgarul măgari măgarii | măgar* asin* catâr*; de esel eseln | esel* maul*
beast.camel: en camel camels | dromedar*; ca camell camells | dromed*; es camello camellos | dromed*; fr chameau
 chameaux | dromad*; pt camelo camelos | dromed*; it cammello cammelli | dromed*; ro cămilă cămila cămile cămilele |
 dromad*; de kamel kamele kamelen | kamel* dromed*
beast.rabbit: en rabbit rabbits bunny bunnies | hare hares guinea; ca conill conills | conill* llebre*; es conejo
 conejos | conej* liebre*; fr lapin lapins | lapin* lièvre*; pt coelho coelhos | coelh* lebre*; it coniglio conigli |
 lepr* conigl*; ro iepure iepuri iepurele iepurii | iepur*; de kaninchen hase hasen | kaninch* hase*
beast.mouse: en mice | mouse rat rats rodent* vole*; ca ratolí ratolins | rat* rosega*; es ratones | ratón* rata*
 roed* laucha*; fr souris | rat* rongeur*; pt ratos rato | rat* camundong* roed*; it topi topo | top* ratt* rodit*; ro
 șoareci șoarece șoarecele | șobol* rozăt* rat*; de mäuse maus mäusen | ratte* mäus* maus* nage*
beast.wolf: en wolf wolves | wolf* were*; ca llop llops lloba | llop*; es lobo lobos loba | lob*; fr loup loups louve
 | loup*; pt lobo lobos | lob*; it lupo lupi lupa | lup*; ro lup lupul lupi lupii | lup*; de wolf wölfe wölfen wolfs |
 wolf* wölf*
beast.fox: en fox foxes | fox* vixen; ca guineu guineus guilla | guill* rabos*; es zorro zorros zorra | zorr* rapos*;
 fr renard renards | renard*; pt raposa raposas | rapos*; it volpe volpi | volp*; ro vulpe vulpea vulpi vulpile |
 vulp*; de fuchs füchse füchsen | fuchs* füchs*
beast.bear: en polar_bear polar_bears brown_bear brown_bears grizzly grizzlies | bear bears panda*; ca os_polar os_bru
 | ós os óssos ossos ossa panda*; es oso osos osa | os* panda*; fr ours ourse | ours* panda*; pt urso ursos ursa |
 urs* panda*; it orso orsi orsa | ors* panda*; ro ursul urșii urs urși | urs* panda*; de eisbär eisbären braunbär
 braunbären bär bären | bär* panda*
beast.lion: en lion lions lioness* | sea_lion; ca lleó lleons lleona | lleo* llop_marí; es león leones leona leonas |
 leon* lobo_marino lobos_marinos puma*; fr lion lions lionne | lion* otari*; pt leão leões leoa | leo*; it leone leoni
 leonessa | leo* otari*; ro leoaica | leul leii leu lei leo*; de löwe löwen löwin | löwe* seelöwe*
beast.tiger: en tiger tigers tigress | tiger*; ca tigre tigres | tigre*; es tigre tigres | tigr* jaguar*; fr tigre
 tigres tigresse | tigr*; pt tigre tigres | tigr*; it tigre tigri | tigr*; ro tigru tigrul tigri tigrii | tigr*; de
 tiger tigern tigers | tiger*
beast.elephant: en elephant elephants | elephant*; ca elefant elefants | elef*; es elefante elefantes elefanta |
 elef*; fr éléphant éléphants | éléph*; pt elefante elefantes | elef*; it elefante elefanti | elef*; ro elefant
 elefantul elefanți elefanții | elef*; de elefant elefanten | elef*
beast.monkey: en monkey monkeys chimpanzee* | ape apes gorilla* primat* chimp*; ca mico micos ximpanzé* | simi* mon*
 goril*; es chimpancé* | mono monos mona simio* gorila* primat*; fr singe singes chimpanzé* | gorill* primat*; pt
 macaco macacos chimpanzé* | primat* goril* sím*; it scimmia scimmie scimpanzé | goril* primat*; ro maimuță maimuța
 maimuțe cimpanze* | goril* primat*; de affe affen schimpanse* | gorill* primat* affen*
beast.deer: en deer | stag elk moose reindeer venison hind; ca cérvol cérvols | cerv* daina*; es ciervo ciervos |
 cierv* venad* cerv*; fr cerf cerfs | chevr* daim* biche* cerf*; pt cervo cervos veado veados | cerv* vead*; it cervo
 cervi | cerv* capriol* daino; ro cerb cerbul cerbi căprioar* | cerb*; de hirsch hirsche hirschen rehe | reh hirsch*
 wild
beast.whale: en whale whales | whal* orca*; ca balena balenes | balen* orca*; es ballena ballenas | ballen* orca*
 cetác*; fr baleine baleines | balein* orqu*; pt baleia baleias | balei* orca*; it balena balene | balen* orca; ro
 balenă balena balene balenele | balen*; de wal wale walen | wal*
beast.dolphin: en dolphin dolphins | porpoise*; ca dofí dofins |; es delfín delfines |; fr dauphins | dauphin; pt
 golfinho golfinhos | boto*; it delfino delfini |; ro delfin delfinul delfini delfinii |; de delfin delfine delfinen |
beast.shark: en shark sharks | shark*; ca tauró taurons |; es tiburón tiburones | escual*; fr requin requins |; pt
 tubarão tubarões |; it squalo squali | pescecan*; ro rechin rechinul rechini rechinii |; de hai haie haien | hai*
beast.snake: en snake snakes | serpent* viper* cobra* python*; ca serp serps | escurç* serp*; es serpiente serpientes
 | víbora* culebra*; fr serpent serpents | vipèr* couleuvr*; pt cobra cobras | serpent* víbor*; it serpente serpenti |
 viper* bisci*; ro șarpe șarpele șerpi șerpii | viper* năpâr*; de schlange schlangen | schlang*
beast.crocodile: en crocodile crocodiles alligator alligators | croc*; ca cocodril cocodrils | caiman*; es cocodrilo
 cocodrilos | caim*; fr crocodile crocodiles | caïman*; pt crocodilo crocodilos | jacaré* aligátor*; it coccodrillo
 coccodrilli | allig*; ro crocodil crocodilul crocodili | aligat*; de krokodil krokodile | allig*
beast.turtle: en turtle turtles tortoise tortoises | turtle*; ca tortuga tortugues |; es tortuga tortugas |; fr tortue
 tortues |; pt tartaruga tartarugas | cágado*; it tartaruga tartarughe | testuggin*; ro | țestoas* broaș*; de
 schildkröte schildkröten |
beast.frog: en frog frogs toad toads | frog*; ca granota granotes gripau | grip*; es rana ranas | sapo* ran*; fr
 grenouille grenouilles | crapaud* grenouil*; pt sapo sapos | rã rãs perereca*; it rana rane | rosp* ran*; ro broască
 broaște broaștele | broas*; de frosch frösche kröte | frosch* frösch* kröt*
beast.spider: en spider spiders | spider* tarantula*; ca aranya aranyes | arany*; es araña arañas | arañ*; fr araignée
 araignées | araign*; pt aranha aranhas | aranh*; it ragno ragni | ragn*; ro păianjen păianjenul păianjeni |; de
 spinne spinnen | spinn*
beast.bee: en bee bees honeybee* bumblebee* | bee* hive*; ca abella abelles | abell*; es abeja abejas | abej*; fr
 abeille abeilles | bourdon*; pt abelha abelhas | abelh*; it ape api | ap*; ro albină albina albine albinele | albin*;
 de biene bienen | bien* hummel*
beast.ant: en ants | ant; ca formiga formigues | formig*; es hormiga hormigas | hormig*; fr fourmi fourmis | fourm*;
 pt formiga formigas | formig*; it formica formiche | formic*; ro furnică furnica furnici furnicile | furnic*; de
 ameise ameisen | ameise*
beast.butterfly: en butterfly butterflies | butterfl* moth*; ca papallona papallones | papall*; es mariposa mariposas
 | maripos*; fr papillon papillons | papill*; pt borboleta borboletas | borbol*; it farfalla farfalle | farfall*; ro |
 flutur*; de schmetterling schmetterlinge | falter*
beast.mosquito: en mosquito mosquitoes mosquitos | mosquito* gnat*; ca mosquit mosquits | mosq*; es mosquito mosquitos
 | mosq* zancud*; fr moustique moustiques | moustiq*; pt mosquito mosquitos | mosq* pernilong*; it zanzara zanzare |
 mosc* zanz*; ro țânțar țânțari țânțarii | țânț*; de moskito moskitos stechmücke* mücke mücken | mück* mosk*
beast.bird: en bird birds | bird* duck* goose geese swan* eagle* falcon* hawk* owl* pigeon* dove* gull* seagull* crow*
 raven* parrot* penguin* sparrow* chick* hen* rooster* poultry fowl*; ca ocell ocells | ocell* au aus av* pard* gavin*
 àliga* colom* ànec*; es pájaro pájaros | pájar* pajar* ave aves avi*; fr oiseau oiseaux | ois* avi*; pt pássaro
 pássaros | pássar* ave aves avi*; it uccello uccelli | uccel* av*; ro | pasăr* păsăr* aviar*; de vogel vögel vögeln
 vogels | vogel* fliege*
beast.eagle: en eagle eagles | eagle* falcon* hawk*; ca àliga àligues | falc*; es águila águilas | halc*; fr aigle
 aigles | aigl* fauc*; pt águia águias | falc*; it aquila aquile | aquil* falc*; ro vultur* | acvil*; de adler adlern
 | adler* falk*
beast.penguin: en penguin penguins |; ca pingüí pingüins |; es pingüino pingüinos |; fr pingouin* manchot* |; pt
 pinguim pinguins |; it pinguino pinguini |; ro pinguin* |; de pinguin pinguine pinguinen |
"""
#: Beasts of all kinds.
ANIMALS = rows(_ROWS)
#: Their sets.
SETS = frozenset(line.split(".", 1)[0] for line in ANIMALS.splitlines() if line and not line.startswith(" "))
