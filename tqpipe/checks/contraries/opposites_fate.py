"""What became of people, in ten languages, as data for opposites.py: killed or injured, freed or jailed.

The form is that of opposites_pairs.py. Compiled by hand for this project.
"""

from __future__ import annotations

from tqpipe.checks.contraries.opposites_pairs import rows

_ROWS = """
harm_of.dead: en killed died dead dies | death* kill* die* fatal* los* lives perish* victim* casualt* bod* mort*
 murder* sho* execut* drown*; ca mort morts morta mortes moren morir moriren | mata* mor* mort* defunci* víctim* vida
 vides perd* assass*; es murió murieron muerto muertos muerta muertas mueren muere falleció fallecieron fallecidos |
 mat* mur* muer* mor* falle* víctim* vida* perd* asesin* mort*; fr mort morts morte mortes tué tués tuée tuées décédé
 décédés | mour* meur* tu* décè* vie victim* mort* perd* assass*; pt morreu morreram morto mortos morta mortas morrem
 faleceu faleceram | mat* mor* falec* víti* vida* óbit* perd* assass*; it morto morti morta morte uccisi ucciso uccisa
 muoiono morirono | mor* ucci* decess* decedut* vittim* vit* perd* assass*; ro murit morți mort moarte uciși ucis
 ucisă decedat decedați | mor* mur* uci* deced* deces* victim* via*; de getötet gestorben starb starben tote toten
 ums_leben | tot* töt* tod* sterb* starb* leben* opfer* ermord* umgek* erschoss*; nl gedood gestorven doden overleden
 stierf stierven omgekomen | dood* dod* sterv* overle* leven* slachtoff* om* vermoord*; sv dödade dödades döda dog
 omkom | död* dog* omkom* offer* liv* mörd*
harm_of.injured: en injured wounded | hurt injur* wound* casualt* harm* hospital* bruis* burn* sho*; ca ferit ferits
 ferida ferides | fer* lesi* nafr* ferid*; es herido heridos herida heridas hirió hirieron lesionados | her* hir*
 lesi*; fr blessé blessés blessée blessées | bless* touch* attein*; pt ferido feridos ferida feridas | fer* les*
 machuc*; it feriti ferito ferita ferite | fer* lesion*; ro răniți rănit rănită rănite | răn* lovi* accident*; de
 verletzt verletzte verletzten verletzter verwundet | verletz* verwund* blessur*; nl gewond gewonden | gewond*
 verwond* letsel; sv skadade skadades skadad sårade | skad* sår*
custody_of.free: en freed released_from set_free | free* releas* acquit* liber* bail*; ca alliberat alliberats
 alliberada excarcerat en_llibertat | llib* llibert* allib* absol*; es liberado liberados liberada excarcelado
 en_libertad | liber* libr* excarc* absuel* suelt* salió; fr libéré libérés libérée relâché relâchés remis_en | libér*
 libr* relâch* relax* acquit*; pt libertado libertados libertada solto soltos em_liberdade | libert* liber* livr*
 solt* absolv*; it scarcerato scarcerati scarcerata liberato rilasciato rilasciati | liber* scarc* rilasc* assol*; ro
 eliberat eliberați eliberată | liber* eliber* achit*; de freigelassen freigelassene freigekommen | frei* entlass*
 laufen; nl vrijgelaten | vrij* los*
custody_of.jailed: en jailed imprisoned incarcerated | jail* prison* detain* custod* remand* arrest* incarc* bars; ca
 empresonat empresonats empresonada empresonades | pres* empreson* detin* arrest* tanc*; es encarcelado encarcelados
 encarcelada encarceladas | cárcel* encarc* prisi* pres* deten* arrest* recluid* ingres*; fr emprisonné emprisonnés
 incarcéré incarcérés écroué | prison* incarcér* déten* arrêt* écrou* détent*; pt encarcerado encarcerados | pris*
 pres* encarc* det* cadeia; it incarcerato incarcerati imprigionato imprigionati | carcer* prigion* incarc* arrest*
 deten*; ro încarcerat încarcerați întemnițat | încarc* închis* temni* arest* deți*; de inhaftiert inhaftierte
 inhaftierten | haft* inhaft* verhaft* gefäng* fest* gefang* sitz*; nl gevangengezet opgesloten | gevang* opge* cel*
 vast* hecht*
"""
#: What became of them.
FATE = rows(_ROWS)
