"""What news names by its kind, as data for contrast.py: half-way points of the compass, seas and rivers, German states,
churches, subjects, offices, those for and those against.

The form is that of opposites_pairs.py. Compiled by hand for this project from the same dictionaries.
"""

from __future__ import annotations

from tqpipe.checks.contraries.opposites_pairs import rows

_ROWS = """
halfway.ne: en northeast* north_east north_eastern north_easterly |; ca nord_est |; es nordeste noreste nororiental*
 |; fr nord_est |; it nordest nord_est nordoriental* |; pt nordeste nordestin* |; ro nord-est nord_est |; de nordost*
 nordöst* nord_ost |
halfway.nw: en northwest* north_west north_western north_westerly |; ca nord_oest |; es noroeste noroccidental* |; fr
 nord_ouest |; it nordovest nord_ovest nordoccidental* |; pt noroeste |; ro nord_vest |; de nordwest* nord_west |
halfway.se: en southeast* south_east south_eastern south_easterly |; ca sud_est |; es sureste sudeste suroriental* |;
 fr sud_est |; it sudest sud_est sudoriental* |; pt sudeste |; ro sud_est |; de südost* südöst* süd_ost |
halfway.sw: en southwest* south_west south_western south_westerly |; ca sud_oest |; es suroeste sudoeste
 suroccidental* |; fr sud_ouest |; it sudovest sud_ovest sudoccidental* |; pt sudoeste |; ro sud_vest |; de südwest*
 süd_west |
sea_of.baltic: en baltic_sea | baltic*; ca mar_bàltica bàltica | bàltic*; es mar_báltico | báltic*; fr mer_baltique |
 baltique*; it mar_baltico | baltic*; pt mar_báltico | báltic*; ro marea_baltică | baltic*; de ostsee* | balt*
sea_of.north: en north_sea |; ca | nord; es | norte; fr | nord; it | nord; pt | norte; ro | nordului; de nordsee* |
sea_of.black: en black_sea |; ca mar_negra |; es mar_negro |; fr mer_noire |; it mar_nero |; pt mar_negro |; ro
 marea_neagră mării_negre |; de schwarzmeer* schwarze_meer schwarzen_meer schwarzes_meer |
sea_of.red: en red_sea |; ca mar_roig |; es mar_rojo |; fr mer_rouge |; it mar_rosso |; pt mar_vermelho |; ro
 marea_roșie mării_roșii |; de rote_meer roten_meer rotes_meer |
sea_of.mediterranean: en mediterranean | med; ca mediterrani mediterrània | mediterr*; es mediterráneo | mediterr*; fr
 méditerranée | méditerr*; it mediterraneo | mediterr*; pt mediterrâneo | mediterr*; ro mediterana | mediter*; de
 mittelmeer* | mediterr*
sea_of.atlantic: en atlantic | atlantic* transatl*; ca atlàntic | atlàn* transatl*; es atlántico | atlán* trasatl*
 transatl*; fr atlantique | atlanti* transatl*; it atlantico | atlanti* transatl*; pt atlântico | atlânti* transatl*;
 ro atlantic atlanticul | atlanti* transatl*; de atlantik | atlanti* transatl*
sea_of.pacific: en pacific_ocean | pacific*; ca oceà_pacífic | pacífic*; es océano_pacífico | pacífic*; fr
 océan_pacifique | pacifi*; it oceano_pacifico | pacific*; pt oceano_pacífico | pacífic*; ro oceanul_pacific |
 pacific*; de pazifik | pazif*
river_of.danube: en danube | danub*; ca danubi | danub*; es danubio | danub*; fr danube | danub*; it danubio | danub*;
 pt danúbio | danub*; ro dunărea dunării | dunăr*; de donau | donau*
river_of.rhine: en rhine | rhin* rhen*; ca | rin renà*; es rin | rin renan*; fr rhin | rhénan* rhin*; it reno | renan*
 ren*; pt reno | renan* ren*; ro rin rinul rinului | renan*; de rhein | rhein*
river_of.elbe: en elbe |; ca elba |; es elba |; fr elbe |; it | elba; pt elba |; ro elba |; de elbe | elb*
river_of.nile: en nile |; ca nil |; es nilo |; fr nil |; it nilo |; pt nilo |; ro nil nilul nilului |; de nil nils |
 nil*
river_of.thames: en thames |; ca tàmesi |; es támesis |; fr tamise |; it tamigi |; pt tâmisa tamisa |; ro tamisa
 tamisei |; de themse | them*
river_of.volga: en volga |; ca volga |; es volga |; fr volga |; it volga |; pt volga |; ro volga |; de wolga |
river_of.moselle: en moselle |; ca mosel·la |; es mosela |; fr moselle | mosellan*; it mosella |; pt mosela |; ro |;
 de mosel | mosel*
river_of.vistula: en vistula |; ca vístula |; es vístula |; fr vistule |; it vistola |; pt vístula |; ro vistula |; de
 weichsel | weichsel*
land_of.bavaria: en bavaria bavarian bavarians | bayern; ca baviera | bavar*; es baviera | bávar*; fr bavière |
 bavaro*; it baviera | bavar*; pt baviera | bávar*; ro bavaria bavariei | bavar*; de bayern bayerns bayerisch* | bay*
land_of.saxony: en | saxon*; ca | saxònia*; es | sajonia*; fr | saxe*; it | sassonia*; pt | saxónia* saxônia*; ro |
 saxonia*; de sachsen sachsens sächsisch* | sachsen* sächs*
land_of.lower_saxony: en lower_saxony | saxon*; ca baixa_saxònia | saxònia*; es baja_sajonia | sajonia*; fr basse_saxe
 | saxe*; it bassa_sassonia | sassonia*; pt baixa_saxónia | saxónia* saxônia*; ro saxonia_inferioară | saxonia*; de
 niedersachsen* niedersächsisch* | sachsen*
land_of.hesse: en hesse | hess*; ca hessen | hess*; es hesse | hess*; fr hesse | hess*; it assia | ass*; pt hesse |
 hess*; ro hessa |; de hessen hessens | hess*
land_of.thuringia: en thuringia | thuring*; ca turíngia |; es turingia |; fr thuringe |; it turingia |; pt turíngia |;
 ro turingia |; de thüringen thüringens thüringisch* | thür*
land_of.brandenburg: en | brandenburg*; ca | brandenburg*; es | brande*; fr | brandebourg*; it | brande*; pt |
 brande*; ro | brandenburg*; de brandenburg brandenburgs | brandenb*
land_of.saarland: en saarland |; ca sarre |; es sarre |; fr sarre |; it saarland |; pt sarre |; ro saarland |; de
 saarland saarlands | saar*
church_of.catholic: en catholic catholics catholicism | cathol* roman papal; ca catòlic catòlica catòlics catòliques |
 catol* catòl*; es católico católica católicos católicas | catol* catól*; fr catholique catholiques | cathol*; it
 cattolico cattolica cattolici cattoliche | cattol*; pt católico católica católicos católicas | catol* catól*; ro
 catolic catolică catolici catolice | catol*; de katholisch katholische katholischen katholiken katholik | kathol*
church_of.protestant: en protestant protestants protestantism | protest* evangel* luther* reform* anglic*; ca
 protestant protestants | protest* evang* luter* reform* anglic*; es protestantes protestantismo | protest* evang*
 luter* reform* anglic*; fr protestants protestantisme protestante | protest* évang* luth* réform* anglic*; it
 protestanti protestantesimo | protest* evang* luter* riform* anglic*; pt protestantes protestantismo | protest*
 evang* luter* reform* anglic*; ro protestant protestanți | protest* evang* luter* reform* anglic*; de evangelisch
 evangelische evangelischen protestantisch* protestanten protestant | protest* evang* luther* reform* anglik*
science_of.physics: en physics physicist physicists |; ca | físic*; es | físic*; fr physicien physiciens | physi*; it
 | fisic*; pt | físic*; ro fizică fizica fizicieni fizician | fizi*; de physik physiker physikerin physikern | physi*
science_of.chemistry: en chemistry | chem* pharmac*; ca química | quími*; es química | quími*; fr chimie chimiste |
 chimi*; it chimica | chimi*; pt química | quími*; ro chimie chimia chimist | chimi*; de chemie chemiker chemikerin
 chemikern | chem*
science_of.biology: en biology biologist biologists | bio* life; ca biologia biòleg biòloga biòlegs | bio* biò*; es
 biología biólogo bióloga biólogos | bio* bió*; fr biologie biologiste biologistes | bio*; it biologia biologo biologa
 biologi | bio*; pt biologia biólogo bióloga biólogos | bio* bió*; ro biologie biologia biolog biologi | bio*; de
 biologie biologe biologin biologen | bio*
science_of.mathematics: en mathematics mathematician mathematicians maths | math* numer*; ca matemàtiques matemàtic |
 matem*; es matemáticas matemático | matem*; fr mathématiques mathématicien | math*; it matematica matematico |
 matem*; pt matemática matemático | matem*; ro matematică matematica matematician | matem*; de mathematik mathematiker
 mathematikerin mathematikern | mathe* rechn*
camp_of.supporters: en supporters proponents | support* propon* advoc* back* fan* for follow* champion*; ca partidaris
 defensors | partid* defens* suport* seguid* favor afici*; es partidarios defensores | partid* defens* apoy* seguid*
 favor afic* simpat*; fr partisans | partis* défens* soutien* supporter* favor* pour; it sostenitori | sosten* difens*
 favor* tifos*; pt apoiantes apoiadores | apoi* defens* partid* favor* adept*; ro susținători susținătorii adepții |
 susțin* adep* favor*; de befürworter befürwortern anhänger anhängern | befürw* anhäng* unterstütz* fan* für verfecht*
camp_of.opponents: en opponents detractors | oppon* oppos* critic* against detract* enem* rival* foe*; ca detractors
 opositors contraris | detract* opos* contra* crític* adversar* rival*; es detractores opositores | detract* opos*
 contra* crític* adversar* rival*; fr détracteurs opposants adversaires | détract* oppos* contre critiq* adversa*
 rival*; it oppositori detrattori avversari | oppos* detratt* contr* critic* avversar* rival*; pt opositores
 detratores | opos* detrat* contra* crític* adversár* rival*; ro oponenți oponenții adversarii | opon* opoz* adversar*
 critic* contra împotriva rival*; de gegner gegnern | gegn* kritik* gegen widersach* konkurr* rival*
tier.upper: en upper upper_house | up* high* top*; ca cambra_alta | superior* alt* dalt; es cámara_alta | superior*
 alt* arriba; fr chambre_haute | supérieur* haut*; it camera_alta | superior* alt* sopra; pt câmara_alta | superior*
 alt* cima; ro camera_superioară | superi* sus înalt*; de obere oberen oberer oberes oberhaus* | ober* hoch* höh*
tier.lower: en lower_house lower_part lower_floor lower_level lower_deck | low* bottom under* down*; ca cambra_baixa |
 inferior* baix* sota; es cámara_baja | inferior* baj* abajo; fr chambre_basse | inférieur* bas*; it camera_bassa |
 inferior* bass* sotto; pt câmara_baixa | inferior* baix*; ro camera_inferioară | inferi* jos; de untere unteren
 unterer unteres unterhaus* | unter* nied*
guess_of.under: en underestimat* underrat* | under*; ca subestim* infravalor* | menysprea*; es subestim* infravalor* |
 menosprec*; fr sous_estimé sous_estimée sous_estimés sous_estimer sous_estime | sous; it sottovalut* sottostim* |; pt
 subestim* | menosp*; ro subestim* |; de unterschätz* | unterbewert*
guess_of.over: en overestimat* overrat* | over*; ca sobreestim* sobrevalor* |; es sobreestim* sobrestim* sobrevalor*
 |; fr surestim* surévalu* |; it sopravvalut* sovrastim* |; pt sobrestim* superestim* sobrevalor* |; ro supraestim*
 supraevalu* |; de überschätz* | überbewert*
hill.up: en uphill | up* climb* steep* hard*; ca | costa amunt puj*; es cuesta_arriba | cuesta arriba subi*; fr |
 montée côte mont*; it in_salita | salita; pt | subida acima; ro | urc* deal*; de bergauf bergan | steig* auf hinauf
hill.down: en downhill | down* ski* slope* descen*; ca | avall baix*; es cuesta_abajo | cuesta abajo baj*; fr |
 descente descend*; it in_discesa | discesa; pt | descida abaixo; ro | cobor* vale; de bergab | ab* hinab hinunter
ballot_of.all: en unanimous unanimously unanimity |; ca unànime unànimement unanimitat | unàn* unan*; es unánime
 unánimemente unanimidad | unán* unan*; fr unanime unanimement unanimité | unan*; it unanime unanimemente unanimità |
 unan*; pt unânime unanimemente unanimidade | unân* unan*; ro unanim unanimitate | unan*; de einstimmig* einmütig* |
 einhellig*
ballot_of.most: en a_majority | majorit*; ca per_majoria | majori*; es por_mayoría | mayor*; fr la_majorité | majorit*;
 it a_maggioranza | maggior*; pt por_maioria | maiori*; ro cu_majoritate | majorit*; de mehrheitlich | mehrheit*
line_of.ancestors: en ancestor ancestors forebears forefathers | ancest* forb* anteced*; ca avantpassat avantpassats |
 avantpass* ancestr*; es antepasado antepasados | antepas* ancest*; fr ancêtre ancêtres aïeux | ancêt* ancest*; it
 antenato antenati | antena* avi progenitor*; pt antepassado antepassados | antepass* ancest*; ro strămoș strămoși
 strămoșii | strămo* înainta*; de vorfahr vorfahre vorfahren | ahn* urahn* vorfahr* vorväter*
line_of.descendants: en descendant descendants | descen* offspr* child* heir*; ca descendent descendents | descen*
 fill*; es descendiente descendientes | descen* hij*; fr descendant descendants | descen* enfant*; it discendente
 discendenti | discen* figl*; pt descendente descendentes | descen* filh*; ro descendent descendenți urmași urmașii |
 descen* urmaș*; de nachkomme nachkommen nachfahre nachfahren | nachk* nachf* kind* spross*
office_of.governor: en governor governors | govern*; ca governador governadora governadors | govern*; es gobernador
 gobernadora gobernadores | gobern*; fr gouverneur gouverneurs | gouvern*; it governatore governatrice governatori |
 govern*; pt governador governadora governadores | govern*; ro guvernator guvernatorul guvernatori | guvern*; de
 gouverneur gouverneurin gouverneure | gouv* statthalt* regier*
trade_of.policeman: en policeman policemen policewoman | polic* officer* cop* constab* detect*; ca | polic* mosso*
 agent* urban*; es | polic* agent* guardia*; fr policier policiers policière | polic* gendarm* agent*; it poliziotto
 poliziotti poliziotta | poliz* agent* carabin*; pt | políc* polic* agent*; ro polițist polițiști polițiștii polițista
 | poliț*; de polizist polizisten polizistin polizistinnen | poliz* beamt*
"""

PUBLIC = rows(_ROWS)
