"""Everyday opposites of society and of what people do, in eight languages, as data for contrast.py: friend and enemy,
war and peace, public and private, start and stop, build and destroy.

The format is that of opposites.py. Compiled by hand for this project from the same dictionaries. Each pair was run on
human translations (NTREX, FLORES, Global Voices) before it came in; a word that has another common sense (free, live,
present) stands after the bar.
"""

SOCIETY_OPPOSITES = """
bond.friend en friend friends friendship | friend* all* mate* pal pals buddy bud companion* partner* boyfriend*
 girlfriend* dear
bond.friend ca amic amics amiga amigues amistat | ami* ali* company* col·leg* xicot*
bond.friend es amigo amigos amiga amigas amistad | ami* ali* compañer* coleg*
bond.friend fr ami amis amie amies amitié | ami* alli* copa* copi* camarad* petit*
bond.friend pt amigo amigos amiga amigas amizade | ami* ali* companh* coleg*
bond.friend it amico amici amica amiche amicizia | ami* alle* compagn* fidanz*
bond.friend ro prieten* prietă* amic amicul amicii | ami* alia* camarad* iubit*
bond.friend de freund freunde freunden freundin freundschaft | freund* verbünd* kumpel* partner*
bond.enemy en enemy enemies foe foes enmity | enem* rival* oppon* advers* hostil* unfriend*
bond.enemy ca enemic enemics enemiga enemigues enemistat | enem* rival* advers* host*
bond.enemy es enemigo enemigos enemiga enemigas enemistad | enem* rival* advers* host*
bond.enemy fr ennemi ennemis ennemie ennemies | ennem* inim* rival* advers* host*
bond.enemy pt inimigo inimigos inimiga inimigas inimizade | inim* rival* advers* host*
bond.enemy it nemico nemici nemica nemiche inimicizia | nemic* inim* rival* avvers* ost*
bond.enemy ro dușman* inamic* | rival* advers* ost*
bond.enemy de feind feinde feinden feindes feindschaft | feind* gegn* rival*
conflict.war en war wars warfare wartime | war* conflict* fight* battle* bellic* militar* combat* postwar prewar
conflict.war ca guerra guerres | guerr* bèl·lic* conflict* lluit* batall* postguerra
conflict.war es guerra guerras | guerr* bélic* conflict* luch* batall* posguerra
conflict.war fr guerre guerres | guerr* belli* conflit* lutt* batail* après-guerre combat*
conflict.war pt guerra guerras | guerr* bélic* conflit* lut* batalh*
conflict.war it guerra guerre | guerr* bellic* conflitt* lott* battagl* dopoguerra
conflict.war ro război* războai* | război* războa* belic* conflict* lupt*
conflict.war de krieg kriege krieges kriegs | krieg* konflikt* kampf* nachkrieg*
conflict.peace en peace | peac* pacif* pax quiet* calm* armistice truce ceasefire tranq*
conflict.peace ca pau | paci* pau* tranq* armist* calm*
conflict.peace es paz | pac* paz* tranq* armist* calm*
conflict.peace fr paix | pac* pais* paix* tranq* armist* calm* apais*
conflict.peace pt paz | pac* paz* tranq* armist* calm*
conflict.peace it pace | pac* tranq* armist* calm* pacif*
conflict.peace ro pace pacea păcii păci | pac* păc* pașn* liniș* armist* calm*
conflict.peace de frieden friedens | fried* ruh* waffenst*
sun.day en day daytime daylight | day* overnight dai* today morning* afternoon* noon midday
sun.day ca dia dies | dia* una_nit jorn* avui diürn* matin* migdia tarda
sun.day es día días | día* una_noche diari* jornad* diurn* hoy mañana* mediodía tarde
sun.day fr jour jours journée journées | jour* une_nuit diurn* quotid* matin* aujourd* midi hui
sun.day pt dia dias | dia* uma_noite diár* jornad* diurn* hoje manhã* tarde
sun.day it giorno giorni giornata giornate | giorn* una_notte diurn* oggi quotid* mattin* pomerig*
sun.day ro zi zile ziua zilei zilele | zi* peste_noapte peste_noaptea zil* diurn* azi astăzi dimin*
sun.day de tag tage tagen tages tagsüber | tag* täg* heute morgen* mittag*
sun.night en night nights nighttime nightly | overnight night* nocturn* evening* tonight midnight dark* sleep* eve
 late
sun.night ca nit nits | nit* altre altra noct* vesp* mitjanit anit matinada pernoct* trasnoch* vetll* tarda
sun.night es noche noches | noch* otro otra noct* anoche medianoche madrug* pernoct* veld* víspera tarde
sun.night fr nuit nuits | nuit* autre lendemain fin nocturn* soir* minuit veil*
sun.night pt noite noites | noit* outro outra noct* notur* madrug* pernoit* tarde véspera
sun.night it notte notti | nott* altro altra notturn* sera* ser* stanotte mezzanotte pernott* vigil*
sun.night ro noapte nopți noaptea nopții nopțile | noap* alta doua nop* noct* sear* ser* diseară înnopt*
sun.night de nacht nächte nachts | nacht* nächt* abend* mitternacht*
heart.love en love loves loved loving | lov* ador* fond* like* dear* affection* passion* romanc* enjoy* beloved fall
 want*
heart.love ca amor estimar estima estimen estimava | am* estim* agrad* ador* encant* enamor* volia vol voler afecte
heart.love es amor amar ama aman amaba amaban | am* quer* quier* encant* ador* gust* enamor* cariñ* afect*
heart.love fr amour aimer aime aiment aimait | am* aim* ador* plaî* plais* épris
heart.love pt amor amar ama amam amava amavam | am* gost* ador* quer* apaix* paix* carinh*
heart.love it amore amare ama amano amava amavano | am* ador* piac* vol* innam* affett* cari
heart.love ro iubire dragoste iubește iubea iubesc iubit | iub* drag* ador* plac* plăc* îndrăg*
heart.love de liebe lieben liebt liebte liebten | lieb* gern* mag* mög* verlieb*
heart.hate en hate hates hated hating hatred | hat* loath* detest* dislik* despis* spite* abhor* resent*
heart.hate ca odi odiar odia odien odiava | od* detest* avorr* rancor
heart.hate es odio odiar odia odian odiaba odiaban | od* detest* aborr* renc*
heart.hate fr haine haïr hait haïssent détester déteste détestent | hai* haï* détest* rancun*
heart.hate pt ódio odiar odeio odeia odeiam odiava odiavam | od* ód* detest* abomin*
heart.hate it odio odiare odia odiano odiava odiavano | od* detest* ranc*
heart.hate ro ură urăsc urăște ura urî urât | ur* detest*
heart.hate de hass hassen hasst hasste hassten | hass* hass verabscheu*
effect.success en success successes successful successfully succeed succeeds succeeded | succ* achiev* win* won hit*
 manag* prosper* triumph* effectiv* accompl* able
effect.success ca èxit èxits reeixir exitós exitosa aconseguit aconsegueix aconsegueixen aconseguir | èxit* reeix*
 exit* aconseg* triomf* encert* satisf*
effect.success es éxito éxitos exitos* consiguió consiguieron conseguido logró lograron logrado | éxit* exit* logr*
 triunf* conseg* acert* satisf*
effect.success fr succès réussite réussites réussir réussi réussit | succ* réuss* parv* triomph* bon bonne bien
effect.success pt sucesso sucessos êxito êxitos conseguiu conseguiram consegue conseguem | suc* êx* exit* conseg*
 triunf* bem
effect.success it successo successi riuscire riuscito riuscita riusciti riesce riescono | succ* riusc* ries* trionf*
 buon
effect.success ro succes succesul succese reușit reușita reușește reușesc reuși | succ* reuș* izb* triumf* bine
effect.success de erfolg erfolge erfolgreich* gelang gelungen gelingt | erfolg* gelang* gelung* geling* glück* schaff*
effect.failure en failure failures failed fails fail failing | fail* flop* fall* fell lose* lost los* miss* collaps*
 neglect* break* fault* error* bankrup* fiasco un* crash* lack* not n't defeat* disas* short*
effect.failure ca fracàs fracassos fracassar fracassat fracassa | fracass* frac* fall* err* perd* sense no avar* des*
 incap* mancanç* suspèn* insuf*
effect.failure es fracaso fracasos fracasar fracasado fracasa fracasó | fracas* fall* falt* err* perd* sin no aver*
 des* incap* suspend* insuf* incumpl*
effect.failure fr échec échecs échouer échoué échoue | échec* échou* faill* manqu* perd* sans pas défa* pann* rat* in*
 non
effect.failure pt fracasso fracassos fracassar fracassou | frac* falh* falt* err* perd* sem não av* in* insuc* des*
effect.failure it fallimento fallimenti fallire fallito fallisce | fall* insucc* manc* err* perd* senza non guast* in*
effect.failure ro eșec eșecul eșecuri eșuat eșua | eș* eșu* greș* pierd* fără nu n lips* in* defec* ne*
effect.failure de misserfolg* scheitern scheitert gescheitert scheiterte versagen | scheit* gescheit* versag* fehl*
 nicht pleite* ausfall* durchfall*
edge.beginning en beginning beginnings | begin* began begun start* early onset outset first open* origin* birth dawn*
 initial* launch* commenc* since from
edge.beginning ca inici inicis començament començaments començar comença | inic* començ* començ* princip* debut* orig*
 primer* naix* encet* arren* des
edge.beginning es inicio inicios comienzo comienzos | inic* comi* comenz* princip* debut* orig* primer* nac* empez*
 empi* arran* desde
edge.beginning fr début débuts commencement | débu* comm* orig* premi* initi* naiss* dès depuis
edge.beginning pt início inícios começo começos | iníc* inic* começ* princ* orig* primeir* nasc* estre* desde partir
edge.beginning it inizio inizi principio principî | iniz* princip* comin* esord* orig* prim* nasc* debut* avvi* da
edge.beginning ro început începutul începuturi începe | încep* debut* orig* prim* iniț* porn* de
edge.beginning de anfang beginn anfänge | anfang* anfäng* begin* begann* begonn* start* ursprung* erst* seit ab
edge.end en end ends ended ending | end* finish* final* last* late* conclu* termin* over close* stop* purpose* aim*
 goal* result* ultim* complet* expir* finale abolish* so halt* up back* bottom cease* until
edge.end ca final finals acabament acabar acaba acabat | fi fin* acab* term* conc* darrer* últim* cloend* extrem*
 object* conclo* fi cap result* tanc*
edge.end es final finales acabar acaba acabó terminar termina terminó | fin* acab* term* concl* últim* extrem* conclu*
 cabo result* hasta cierr* cerr* ces*
edge.end fr fin fins achever achève terminer termine | fin* achèv* achev* term* conc* derni* bout* issue* ultim* ferm*
 cess* jusq* clôt* clos*
edge.end pt fim fins final finais acabar acaba terminar termina | fim* fin* acab* term* conc* últim* extrem* encerr*
 até cabo
edge.end it fine fini finire finisce terminare termina | fin* term* conc* ultim* cess* chius* chiud* esit* capo
edge.end ro sfârșit sfârșitul final finalul | sfârș* fin* termin* încheie* închei* ultim* capăt* înceta* până
edge.end de ende enden endet endete | end* schluss* schließ* abschl* letzt* fertig* aufhör* bis zweck*
memory.remember en remember remembers remembered remembering | rememb* recall* remind* memor* commemor* mind reminisc*
 recollect* record*
memory.remember ca recordar recorda recorden recordat recordava | record* memòr* commem*
memory.remember es recordar recuerda recuerdan recordó recordado recuerdo acuerda acordarse | record* recuer* acuerd*
 acord* memor* conmem*
memory.remember fr rappeler rappelle souvenir souvient souviens | rappel* souv* mémo* comm*
memory.remember pt lembrar lembra lembram lembrou lembro recordar | lemb* record* record* memór* memor*
memory.remember it ricordare ricorda ricordano ricordato ricordo | ricord* ramment* memor* comm*
memory.remember ro amintește amintesc aminti amintit reamint* | amint* memor* comem* ține
memory.remember de erinnern erinnert erinnerte erinnere | erinn* merk* geden* gedenk* denk*
memory.forget en forget forgets forgot forgotten forgetting | forg* neglect* overlook* obliv* left ignor* omit*
memory.forget ca oblidar oblida obliden oblidat oblit | obli* descuid* deix*
memory.forget es olvidar olvida olvidan olvidó olvidado olvido | olvid* descuid* dej*
memory.forget fr oublier oublie oublient oublié oubli | oubli* néglig* laiss*
memory.forget pt esquecer esquece esquecem esqueceu esquecido | esque* olvid* deix*
memory.forget it dimenticare dimentica dimenticano dimenticato oblio | dimentic* scord* lasci*
memory.forget ro uita uită uitat uite uiți | uit* negl* lăs*
memory.forget de vergessen vergisst vergaß vergesse | vergess* vergiss* vergaß*
list.include en include includes included including | inclu* contain* comprise* among with involv* such featur* cover*
 also even plus incorp*
list.include ca incloure inclou inclouen inclòs inclosa inclosos | incl* conten* contin* entre com amb també fins
 form*
list.include es incluir incluye incluyen incluyó incluido incluida incluyendo | inclu* cont* entre como con también
 hasta form*
list.include fr inclure inclut incluent inclus compris comprend | incl* comp* cont* dont parmi avec y aussi form*
list.include pt incluir inclui incluem incluiu incluindo incluído | inclu* incl* cont* entre como com também form*
list.include it includere include includono incluso inclusi compreso | incl* comp* cont* tra fra come con anche
list.include ro include includ inclus incluzând | incl* cuprin* conț* printre cu și
list.include de einschließlich einschließen umfasst umfassen enthalten enthält | einschl* umfass* enth* unter mit auch
 einbez* gehör*
list.exclude en exclude excludes excluded excluding exclusion | exclu* except* without but not n't rul* apart out
 omit* bar* other ban* leave left
list.exclude ca excloure exclou exclouen exclòs exclosa exclosos exclusió | exclo* exclu* excep* sense no llev* tret
 fora descart*
list.exclude es excluir excluye excluyen excluyó excluido excluida exclusión | exclu* excep* sin no salvo fuera
 descart* menos
list.exclude fr exclure exclut excluent exclu exclus exclusion | exclu* excep* except* sans pas hors sauf écart*
 hormis
list.exclude pt excluir exclui excluem excluiu excluído exclusão | exclu* exce* sem não salvo fora descart* menos
list.exclude it escludere esclude escludono escluso esclusi esclusione | esclu* ecce* senza non salvo fuori tranne
list.exclude ro exclude exclus exclude excluderea | exclu* excep* fără nu n afară
list.exclude de ausschließen ausgeschlossen ausschluss | ausschl* ausgeschl* außer* ohne nicht ausgen*
show.appear en appear appears appeared appearing appearance | appear* emerg* show* seem* look* surfac* featur* turn*
 pop* come came evident* reappear* release* arose
show.appear ca aparèixer apareix apareixen aparegut aparició | apar* reapar* sorg* surt* sembl* sort* public*
show.appear es aparecer aparece aparecen apareció aparecido aparición | apar* reapar* surg* sal* parec* public*
show.appear fr apparaître apparaît apparu apparue apparition | appar* réappar* surg* paraî* paru* semb* sort*
show.appear pt aparecer aparece aparecem apareceu aparecido aparição | apar* reapar* surg* parec* sai*
show.appear it apparire appare appaiono apparso apparsa comparire | appar* appai* comp* riappar* sembr* spunt* usc*
show.appear ro apare apar apărut apariție apariția | apar* apăr* reap* pare ivi* ieș*
show.appear de erscheinen erscheint erschien auftauchen auftaucht | ersch* auftauch* aufgetauch* schein* auftr*
show.disappear en disappear disappears disappeared disappearing disappearance vanish vanished | disap* vanish* gone
 extinct* missing lost fade* die* los* went away eliminat*
show.disappear ca desaparèixer desapareix desapareixen desaparegut desaparició | desapar* esva* extin* perd* mor*
show.disappear es desaparecer desaparece desaparecen desapareció desaparecido desaparición | desapar* desvan* extin*
 perd* esfum*
show.disappear fr disparaître disparaît disparu disparue disparition | dispar* évanou* étein* perd* éclips*
show.disappear pt desaparecer desaparece desaparecem desapareceu desaparecido | desapar* sum* extin* perd*
show.disappear it scomparire scompare scomparso scomparsa sparire sparito | scomp* spar* svan* estin* pers*
show.disappear ro dispărea dispare dispar dispărut dispariția | disp* stins* pierd*
show.disappear de verschwinden verschwindet verschwand verschwunden | verschw* vermiss* weg
make.build en build builds built building construct constructed construction | buil* construct* erect* creat* develop*
 mak* made rebuil* structur* hous* establish*
make.build ca construir construeix construït construcció edificar | constru* edific* reconstru* crear cre* bast* fer
 fet aixe*
make.build es construir construye construyó construido construcción edificar | constru* edific* reconstru* crea* hac*
 hech* levant*
make.build fr construire construit construit construction bâtir bâti | constr* bât* reconstr* édif* crée* fait* fair*
make.build pt construir constrói construiu construído construção edificar | constr* edif* reconst* cria* faz* feit*
 ergu*
make.build it costruire costruisce costruito costruzione edificare | costru* edif* ricostr* crea* fatt* fare
make.build ro construi construiește construit construcție clădi | constru* clăd* reconstr* crea* fac* făc* ridic*
make.build de bauen baut baute gebaut errichten errichtet | bau* gebau* aufbau* erricht* schaff* gebäud* erbaut*
make.destroy en destroy destroys destroyed destroying destruction demolish demolished | destr* demol* ruin* wreck*
 devast* raz* break* burn* tear* tore annihil* ravag* crush* deva* shatter*
make.destroy ca destruir destrueix destruït destrucció enderrocar enderrocat | destru* destr* ender* arras* devast*
 ruïn* trenc*
make.destroy es destruir destruye destruyó destruido destrucción derribar demoler | destr* derrib* demol* arras*
 devast* ruin* acab*
make.destroy fr détruire détruit détruisent destruction démolir démoli | détru* destr* démol* anéan* ras* dévast*
 ruin*
make.destroy pt destruir destrói destruiu destruído destruição demolir | destr* demol* arras* devast* ruín* derrub*
make.destroy it distruggere distrugge distrutto distruzione demolire demolito | distr* demol* rad* devast* rovin*
make.destroy ro distruge distruge distrus distrugerea demola demolat | distr* demol* devast* ruin* nimic*
make.destroy de zerstören zerstört zerstörte zerstörung abreißen | zerstör* vernicht* abri* abger* verwüst* kaputt*
regard.praise en praise praises praised praising praise | prais* laud* applaud* commend* hail* compliment* acclaim*
 welcom* honour* honor* thank* glor* congrat*
regard.praise ca elogi elogis elogiar elogia elogiat lloar lloa lloat | elog* llo* alab* felic* aplaud* benven*
regard.praise es elogio elogios elogiar elogia elogió alabar alaba alabó | elog* alab* felic* aplaud* encom*
regard.praise fr éloge éloges louer loué féliciter félicité | élog* lou* félic* salu* applaud* vant*
regard.praise pt elogio elogios elogiar elogia elogiou louvar louvou | elog* louv* felic* aplaud*
regard.praise it elogio elogi elogiare elogia elogiato lodare lodato lode | elog* lod* felic* applaud* plaud*
regard.praise ro lauda laudă laudat elogia elogiat elogii | laud* lăud* elog* aplaud* felic*
regard.praise de lob loben lobt lobte gelobt | lob* gelob* würdig* rühm* preis*
regard.blame en criticise criticised criticises criticising criticize criticized criticizes criticism condemn
 condemned condemns denounce denounced | critic* condemn* denounc* blam* attack* slam* blast* censur* deplor* rebuk*
 lash* decr* disapprov*
regard.blame ca criticar critica critiquen criticat crítica | crít* crit* condem* denunc* ataca* reprov* censur*
regard.blame es criticar critica critican criticó criticado | crít* crit* conden* denunc* atac* reprob* censur*
 arremet*
regard.blame fr critiquer critique critiqué condamner condamné dénoncer dénoncé | criti* condam* dénon* attaq* blâm*
 fustig*
regard.blame pt criticar critica criticam criticou criticado | crít* crit* conden* denun* atac* reprov* censur*
regard.blame it criticare critica criticato condannare condannato | critic* condann* denunc* attac* biasim* censur*
regard.blame ro critica critică criticat condamna condamnat | critic* condam* denunț* atac* blam*
regard.blame de kritisieren kritisiert kritisierte verurteilen verurteilt kritik | kriti* verurteil* tadel* rüg*
 anprang*
aim.attack en attack attacks attacked attacking | attack* assault* offensi* strike* raid* bomb* hit* shoot* invad*
 ambush* assail* aggress* incident*
aim.attack ca atac atacs atacar ataca ataquen atacat | atac* ataq* atempt* atemptat* ofensi* agred* agress* assalt*
aim.attack es ataque ataques atacar ataca atacan atacó atacado | ata* atent* ofens* agred* agres* asalt* arremet*
aim.attack fr attaque attaques attaquer attaqué attentat attentats | atta* atten* offens* agress* assaut* frapp*
aim.attack pt ataque ataques atacar ataca atacam atacou atacado | ata* aten* ofens* agred* agres* assalt* invest*
aim.attack it attacco attacchi attaccare attacca attaccato | atta* atten* offens* aggred* aggress* assalt*
aim.attack ro atac atacuri atacul ataca atacă atacat | ata* aten* ofens* agres* asalt*
aim.attack de angriff angriffe angreifen angegriffen angriff | angr* angegr* anschl* attack* überfall* offensiv*
aim.defend en defend defends defended defending defence defense | defen* protect* guard* advocat* plead* uphold*
 secur* shield* claim* argu* support* justif*
aim.defend ca defensar defensa defensen defensat defensava | def* prot* guard* salv*
aim.defend es defender defiende defienden defendió defendido defensa | def* prot* guard* amp*
aim.defend fr défendre défend défendent défendu défense | déf* prot* gard* prôn*
aim.defend pt defender defende defendem defendeu defendido defesa | def* prot* guard*
aim.defend it difendere difende difendono difeso difesa | dif* prot* guard* sost*
aim.defend ro apăra apără apărat apărare apărarea | apăr* defens* proteja* protej* susț*
aim.defend de verteidigen verteidigt verteidigte verteidigung | verteid* abwehr* wehr* schütz* schutz*
"""
