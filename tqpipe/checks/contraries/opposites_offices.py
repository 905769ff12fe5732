"""Who rules, commands, represents or preaches, in eight languages, as data for opposites.py: king and president,
minister and governor, pope and rabbi, general and sergeant.

The form is that of opposites_pairs.py, the choice that of opposites_siblings.py. Compiled by hand for this project.
"""

from __future__ import annotations

from tqpipe.checks.contraries.opposites_pairs import rows

_ROWS = """
office_of.president: en president presidents | presid* chair* head* leader* white chief director*; ca president
 presidenta presidents presidentes expresident* | presid* cap mandatari* líder*; es presidente presidenta presidentes
 presidentas expresidente* mandatario | presid* mandatar* jefe* líder* titular; fr président présidente présidents
 présidentes | présid* chef* dirigeant* pdg; pt presidente presidentes presidenta ex-presidente | presid* chefe*
 líder* mandat*; it presidente presidenti presidentessa | presid* capo leader numero vertic*; ro președinte
 președintele președinta președinți președinții președintelui președintei | președ* șef* lider* prezid*; de präsident
 präsidenten präsidentin bundespräsident* staatspräsident* | präsid* staatschef* vorsitz* chef* staatsoberh*; * |
 obama trump biden putin bush clinton macron
office_of.king: en king kings | king* monarch* royal* crown* sovereign* reign*; ca rei reis | rei* mon* sobir* coron*
 reg*; es rey reyes monarca monarcas | rey* rei* mon* sobera* coron* real*; fr roi rois | roi* roy* mon* souver*
 couron*; pt rei reis monarca monarcas | rei* mon* sobera* coro* real*; it re sovrano sovrani | re* mon* sovran*
 coron*; ro rege regele regi regii regelui | împăr* reg* mon* suver* coroan* majest*; de könig königs könige königen |
 könig* monarch* kron* majest*; * | king
office_of.queen: en queen queens | queen* monarch* royal* majesty sovereign* crown* drag; ca reina reines | rein* mon*
 majest* sobir* coron*; es reina reinas | rein* mon* majest* sobera* coron*; fr reine reines | rein* mon* majest*
 souver* couron*; pt rainha rainhas | rainh* mon* majest* sobera* coro*; it regina regine | regin* mon* maest* sovran*
 coron*; ro regina regină regine reginele reginei | împăr* regin* mon* majest* suver* coroan*; de königin königinnen |
 königin* monarch* majest* kron* queen; * | queen regina reina
office_of.prince: en prince princes princess princesses | prin* crown duke* heir* royal*; ca príncep prínceps princesa
 princeses | prin* prín* infant* duc duqu* hereu*; es príncipe príncipes princesa princesas | prin* prín* infant*
 duque* hereder*; fr prince princes princesse princesses | prin* duc* hériti* dauphin*; pt príncipe príncipes princesa
 princesas | prin* prín* infant* duque* herdeir*; it principe principi principessa principesse | princip* duc* ered*;
 ro prinț prințul prinți prinții prințesa prințesă prințese principe principele prințului | prin* duc* moștenit*
 domnit*; de prinz prinzen prinzessin prinzessinnen kronprinz* fürst fürsten | prin* fürst* herzog* thronf*; * |
 prince diana harry william
office_of.emperor: en emperor emperors empress tsar czar kaiser | emper* empr* imper* tsar* czar* kais* caesar*; ca
 emperador emperadora emperadors emperadriu tsar tsars | emper* imper* tsar* cèsar*; es emperador emperatriz
 emperadores zar zares zarina | emper* imper* zar* césar*; fr empereur empereurs impératrice tsar tsars tsarine |
 emper* impér* tsar* césar*; pt imperador imperadores imperatriz czar czares | imper* czar* césar*; it imperatore
 imperatori imperatrice zar zarina | imper* zar* cesar*; ro împărat împăratul împărați împărăteasa țar țarul țari |
 împăr* țar* imper* cezar*; de kaiser kaiserin kaisers zar zaren zarin | kais* zar* imper* cäsar*
office_of.sultan: en sultan sultans emir emirs sheikh sheikhs sheik | sult* emir* shei* shai*; ca sultà sultana
 sultans emir emirs xeic | sult* emir* xei*; es sultán sultana sultanes emir emires jeque jeques | sult* emir* jeq*;
 fr sultan sultans émir émirs cheikh cheik | sult* émir* chei*; pt sultão sultões emir emires xeque xeques | sult*
 emir* xeq* xei*; it sultano sultani emiro emiri sceicco sceicchi | sult* emir* scei*; ro sultan sultanul sultani
 emirul emir șeic șeicul | sult* emir* șei*; de sultan sultane emir emire scheich scheichs | sult* emir* schei*
office_of.minister: en minister ministers prime_minister premier premiers chancellor | minist* secretary secretaries
 premier* prime* chancel* treasury attorney* pm cabinet head government*; ca ministre ministra ministres
 primer_ministre canceller cancellera exministr* | minist* president* presidenta primer* canceller* conseller* titular
 cap secretar*; es ministro ministra ministros ministras canciller exministr* | minist* president* primer* cancill*
 secretar* titular consejer* premier jefe*; fr ministre ministres chancelier chancelière | minist* premier* chancel*
 secrétaire* chef* garde; pt ministro ministra ministros ministras primeiro-ministro chanceler | minist* primeir*
 premiê chancel* secretár* titular chefe*; it ministro ministra ministri ministre premier cancelliere | minist*
 premier* cancell* segretar* titolar* president* guardasig* capo; ro ministru ministrul miniștri miniștrii ministra
 ministrului miniștrilor premier premierul premierului cancelar cancelarul | minist* prim* premier* cancel* secretar*
 titular* șef*; de minister ministerin ministern ministers premierminister* bundeskanzler* kanzler kanzlerin premier
 außenminister* innenminister* finanzminister* | minist* kanzl* premier* ressort* chef* regierung*
office_of.secretary_general: en secretary_general | secretar* general; ca secretari_general secretària_general |
 secret*; es secretario_general secretaria_general | secret*; fr secrétaire_général secrétaire_générale | secrét*; pt
 secretário-geral secretário_geral | secret*; it segretario_generale segretaria_generale | segret*; ro
 secretar_general secretarul_general secretarului_general | secret*; de generalsekretär* | sekret*
office_of.governor: en governor governors | govern* gov gubern* prefect*; ca governador governadora governadors |
 govern*; es gobernador gobernadora gobernadores gobernadoras | gobern* intendent* mandatar*; fr gouverneur
 gouverneure gouverneurs gouvernorat | gouvern* préf*; pt governador governadora governadores governadoras | govern*;
 it governatore governatrice governatori | govern* prefett*; ro guvernator guvernatorul guvernatori guvernatorii
 guvernatorului guvernatoarea | guvern* prefect*; de gouverneur gouverneure gouverneurin gouverneuren gouverneurs |
 gouvern* statthalt* zentralbankchef* regierung*
office_of.deputy: en mp mps congressman congressmen congresswoman lawmaker lawmakers parliamentarian parliamentarians
 legislator legislators | deput* member* legisl* parliament* congress* representat* rep reps mep* politic* assembly*;
 ca diputat diputada diputats diputades parlamentari parlamentària parlamentaris congressista eurodiputat* | diput*
 parlament* congress* legisl* represent* membre*; es diputado diputada diputados diputadas parlamentario parlamentaria
 parlamentarios congresista congresistas legislador legisladores legisladora eurodiputad* | diput* parlament* congres*
 legisl* asamble* represent* miembro*; fr député députée députés députées parlementaire parlementaires législateur
 législateurs eurodéput* | déput* parlement* législ* élus élu membre* représent* congr* assemb*; pt deputado deputada
 deputados deputadas parlamentar parlamentares congressista congressistas legislador legisladores eurodeputad* |
 deput* parlament* congress* legisl* membro* represent* vereador*; it deputato deputata deputati deputate parlamentare
 parlamentari onorevole onorevoli eurodeputat* legislatori | deput* parlament* congress* legisl* onor* membr*
 rappresent*; ro deputat deputatul deputați deputații deputată parlamentar parlamentarul parlamentari parlamentarii
 congresman* legislatori eurodeputat* europarlamentar* | deput* parlament* congres* legisl* membr* aleși reprez*; de
 abgeordnete abgeordneter abgeordneten parlamentarier* parlamentsmitglied* kongressabgeordnet* | abgeord* parlament*
 mitglied* kongress* gesetzg* volksvertr* mdb
office_of.senator: ca senadores |; es senadoras |; fr sénatrices | sen; pt senadoras |; it senatrici |; ro senatorii
 senatorului senatorilor senatoare |; de senators senatorinnen |; en | sen lawmaker* legislator* congress* member*
 politic*
office_of.mayor: en mayor mayors lord_mayor | mayor*; ca batlle batllessa alcaldesses | batl* paer* municip*; es
 alcaldesas intendente intendentes | burgom* municip*; fr mairesse mairesses bourgmestre | mair*; pt prefeito prefeita
 prefeitos prefeitas | câmara; it podestà | primo; ro primarului primarilor primărița edilul edilii | primă*; de
 bürgermeistern bürgermeisters oberbürgermeisterin | bürgerm*
office_of.councillor: en councillor councillors councilman councilmen councilwoman alderman aldermen | council*
 conseil* advis*; ca regidor regidora regidors regidores | regid* consell* edil*; es concejal concejala concejales
 concejalas edil ediles regidor regidora regidores | concej* consej* edil* regid*; fr conseiller_municipal
 conseillers_municipaux conseillère_municipale échevin échevins | conseil* échev* élu*; pt vereador vereadora
 vereadores vereadoras | veread* conselh* autar*; it consigliere_comunale consiglieri_comunali assessore assessori |
 consigl* assess*; ro consilier_local consilieri_locali consilierii_locali | consil*; de stadtrat stadträte stadträtin
 gemeinderat* | stadtr* stadtv* rat*
office_of.ambassador: ca ambaixadores |; es embajadoras | diplom*; fr ambassadrices | diplom*; pt embaixadoras |
 diplom*; it ambasciatrici | diplom*; ro ambasadorii ambasadorului ambasadoarea ambasadorilor | diplom* trimis*; de
 botschaftern botschafters botschafterinnen | diplom*; en | diplom* represent*
office_of.pope: en pope popes pontiff pontiffs | papal* pope* pont* holy francis benedict vatican; ca papa papes
 pontífex pontífexs | pap* pont*; es papa papas pontífice pontífices | pap* pont*; fr pape papes pontife | pap* pont*
 saint*; pt papa papas pontífice pontífices | pap* pont* santo; it papa papi pontefice pontefici | pap* pont* santo;
 ro papă papa papei papi pontif pontiful | pap* suver*; de papst päpste päpsten papstes päpstin pontifex | papst*
 päpst*
office_of.bishop: en bishop bishops archbishop archbishops | bish* patriarch*; ca bisbes arquebisbes | diòces*; es
 obispos arzobispos | diócesis; fr évêques archevêques | dioc*; pt bispos arcebispos | dioc*; it vescovi arcivescovi |
 dioc*; ro episcopii episcopului arhiepiscop* | mitropolit*; de bischofs bischöfen erzbischöfe | bistum*
office_of.cardinal: en cardinals | cardin*; ca cardenal cardenals | card*; es cardenal cardenales purpurado | card*;
 fr cardinaux | card*; pt cardeal cardeais purpurado | card*; it cardinale cardinali porporat* | card*; ro cardinal
 cardinalul cardinali cardinalii | card*; de kardinal kardinäle kardinals kardinälen | kard*
office_of.monk: en monk monks friar friars | mon* friar* brother* abbot*; ca monjo monjos frare frares | monj* frar*
 germà* abat*; es monje monjes fraile frailes | monj* frail* herman* abad*; fr moine moines frère_mineur | moin*
 frère* religieu* mona* abbé*; pt monge monges frade frades | mong* frad* irm* mosteir* abad*; it monaco monaci frate
 frati | mon* frat* abat* religios*; ro călugăr călugărul călugări călugării | călug* mon* frat*; de mönch mönche
 mönchen mönchs | mönch* bruder* brüder* klost*
office_of.nun: en nun nuns | nun* sister* convent*; ca monja monges | monj* mong* germana germanes; es monja monjas |
 monj* herman* religios* sor; fr nonne nonnes religieuse religieuses | nonn* sœur* soeur* relig*; pt freira freiras
 monja monjas | freir* irmã* monj* religios*; it suora suore monaca monache | suor* mon* religios*; ro călugăriță
 călugărița călugărițe maică măicuță | călug* maic* măic*; de nonne nonnen ordensschwester* | nonn* schwest*
office_of.rabbi: en rabbi rabbis | rabb*; ca rabí rabins rabí_jueu | rab*; es rabino rabinos rabina | rab*; fr rabbin
 rabbins | rabb*; pt rabino rabinos | rab*; it rabbino rabbini | rabb*; ro rabin rabinul rabini | rab*; de rabbiner
 rabbi rabbinern | rabb*
office_of.imam: en imam imams mullah mullahs ayatollah ayatollahs | imam* mull* ayat* cleric* preach*; ca imam imams
 mul·là aiatol·là | im* mul aiat* clergue*; es imán imam imanes imames ayatolá ayatolás mulá | im* aya* mul* clérig*;
 fr imam imams ayatollah ayatollahs mollah mollahs | im* ayat* moll* relig*; pt imã imãs imame imames aiatolá aiatolás
 mulá | im* aiat* mul* clérig*; it imam ayatollah mullah | im* ayat* mull* relig*; ro imam imamul imami ayatollah
 ayatollahul mullah | im* ayat* mul* cleric*; de imam imame imamen ajatollah mullah | im* ajat* mull* geistl*
office_of.general: en generals | general* gen military; ca generals | general* militar*; es generales | general*
 militar*; fr généraux | génér* milit*; pt generais | general* militar*; it generali | general* milit*; ro generalul
 generalului generalii | general* milit*; de generäle generals generälen | general* militär*
office_of.colonel: en colonel colonels lieutenant lieutenants | colonel* lieut* lt col maj major officer*; ca coronel
 coronels tinent tinents | coron* tin* oficial*; es coronel coroneles teniente tenientes | coron* tenien* oficial*; fr
 colonel colonels lieutenant lieutenants | colon* lieut* offic*; pt coronel coronéis tenente tenentes | coron* tenen*
 oficia*; it colonnello colonnelli tenente tenenti | colonn* tenen* uffic*; ro colonel colonelul locotenent
 locotenentul | colon* locot* ofiț*; de oberst leutnant leutnants oberstleutnant | oberst* leutn* offizier*
office_of.sergeant: en sergeant sergeants corporal corporals | serg* sgt corp* cpl; ca sergent sergents sergenta
 caporal | serg* cap*; es sargento sargentos cabo | sarg* cabo*; fr sergent sergents caporal | serg* capor* adjud*; pt
 sargento sargentos cabo | sarg* cabo*; it sergente sergenti caporale caporali maresciallo | serg* capor* maresc*; ro
 sergent sergentul sergenți caporal caporalul | serg* capor*; de feldwebel unteroffizier* gefreiter sergeant* | feldw*
 untero* gefr* serg*
office_of.admiral: en admiral admirals | admir* navy naval; ca almirall almiralls | almir*; es almirante almirantes |
 almir*; fr amiral amiraux | amir*; pt almirante almirantes | almir*; it ammiraglio ammiragli | ammir*; ro amiral
 amiralul amirali | amir*; de admiral admirale admirals admiräle | admir*
office_of.spokesman: en spokesman spokeswoman spokesperson spokespeople spokesmen | spoke* speak* represent* press*;
 ca portaveu portaveus | portav* represent* veu; es portavoz portavoces vocero vocera voceros | portav* vocer*
 represent* voz; fr porte-parole porte_parole | parole* représent*; pt porta-voz porta_voz porta_vozes | voz
 represent*; it portavoce | portav* rappresent*; ro purtător_de purtătorul_de purtătoarea_de purtătoare_de | purtăt*
 reprez*; de sprecher sprecherin sprechern regierungssprecher* pressesprecher* | sprech* vertret*
office_of.diplomat: en diplomat diplomats consul consuls | diplom* consul* ambass* envoy* foreign; ca diplomàtic
 diplomàtics cònsol cònsols | diplom* còns* cons* ambaix*; es diplomático diplomáticos cónsul cónsules cónsulado |
 diplom* cóns* cons* embaj* canciller*; fr diplomate diplomates consul consuls | diplom* cons* ambass*; pt diplomata
 diplomatas cônsul cônsules | diplom* côns* cons* embaix*; it diplomatico diplomatici console consoli | diplom* cons*
 ambasc*; ro diplomat diplomatul diplomați diplomații consul consulul consuli | diplom* cons* ambas*; de diplomat
 diplomaten diplomatin konsul konsuln | diplom* kons* botsch* gesandt*
office_of.judge: en judge judges | judg* court* justice* magistrat*; ca jutge jutges jutgessa | jut* magistr*; es juez
 jueces jueza | juez* jue* magistr* juzg*; fr juge juges | jug* magistr*; pt juiz juízes juíza | juí* juiz* magistr*
 julg*; it giudice giudici | giud* magistr*; ro judecător judecătorul judecători judecătorii judecătorului | judec*
 magistr*; de richter richterin richters richtern | richt* gericht* justiz*
office_of.priest: en priest priests | priest* clergy* pastor* vicar* cleric* father* reverend preach* minister*; ca
 sacerdot sacerdots capellà capellans mossèn | sacer* capell* cler* pare* pastor* rector*; es sacerdote sacerdotes
 cura curas | sacer* cura* cler* padre* pastor* reverend* párroc*; fr prêtre prêtres curé curés | prêt* cur* abbé*
 cler* pasteur* père*; pt sacerdote sacerdotes pároco | padre* sacer* cler* pastor* reverend* párroc*; it sacerdote
 sacerdoti prete preti parroco | sacer* pret* cler* don padre* pastor* parroc*; ro preot preotul preoți preoții
 preotului | preo* cler* părinte* pastor*; de priester priestern priesters pfarrer pfarrerin | priest* pfarr* geistl*
 pastor* pater
office_of.dictator: en dictator dictators tyrant tyrants despot despots | dictat* tyran* despot* autocrat* strong*
 regime; ca dictador dictadora dictadors tirà tirans dèspota | dictad* tir* dèsp*; es dictador dictadora dictadores
 tirano tiranos déspota | dictad* tiran* désp* autóc*; fr dictateur dictateurs tyran tyrans despote | dictat* tyran*
 despot* autocr*; pt ditador ditadora ditadores tirano tiranos | ditad* tiran* dés* autocr*; it dittatore dittatori
 tiranno tiranni despota | dittat* tirann* desp* autocr*; ro dictator dictatorul dictatori dictatorului tiran tiranul
 | dictat* tiran* despot* autocr*; de diktator diktatoren diktators tyrann tyrannen despot | dikt* tyrann* despot*
 autokr* machth*
office_of.chairman: en ceo ceos | chair* chief* exec* manag* director* boss* head* presid*; ca conseller_delegat
 consellera_delegada | direct* delegat* presid* cap conseller*; es consejero_delegado director_ejecutivo
 director_general directora_ejecutiva | direct* ejec* gerent* presid* deleg* jefe* consejer* ceo; fr pdg
 directeur_général directrice_générale | direct* pdg présid* patron* chef* dirig*; pt diretor_executivo
 presidente_executivo diretor-executivo diretor_geral | diret* direct* execut* presid* ceo administrad*; it
 amministratore_delegato direttore_generale ad | amminist* delegat* dirett* presid* ceo capo; ro director_general
 directorul_general director_executiv directorul_executiv | direct* execut* ceo presid* președ* șef*; de
 geschäftsführer geschäftsführerin vorstandsvorsitzende vorstandsvorsitzender vorstandschef | geschäftsf* vorst*
 vorsitz* chef* ceo direkt*
office_of.king: * | king könig koenig rey reyes
office_of.pope: * | pope pape papa
office_of.bishop: * | bishop
office_of.monk: * | monk mönch frate
office_of.judge: * | judge richter
office_of.priest: * | priest
office_of.mayor: * | mayor
"""
#: Offices and ranks.
OFFICES = rows(_ROWS)
