"""What people are to others or at the time, in eight languages, as data for opposites.py: prisoner and refugee, tourist
and voter, player and fan, guest and neighbour.

The form is that of opposites_pairs.py, the choice that of opposites_siblings.py. Compiled by hand for this project.
"""

from __future__ import annotations

from tqpipe.checks.contraries.opposites_pairs import rows

_ROWS = """
role_of.prisoner: en prisoner prisoners inmate inmates convict convicts detainee detainees captive captives | prison*
 inmate* detain* convict* captiv* jail* custod* arrest* serving; ca pres presos presa preses presoner presonera
 presoners reclús reclusos detingut detinguda detinguts | pres* reclus* detin* empres* condemn* capt*; es preso presa
 presos presas prisionero prisionera prisioneros prisioneras recluso reclusa reclusos reclusas detenido detenida
 detenidos detenidas | pres* prision* reclus* deten* encarc* cautiv* intern* reo* conden*; fr prisonnier prisonnière
 prisonniers prisonnières détenu détenue détenus détenues captif captifs | prison* déten* capti* emprison* condamn*
 bagnard*; pt preso presa presos presas prisioneiro prisioneira prisioneiros prisioneiras recluso reclusa reclusos
 detento detenta detentos detido detida detidos detidas | pres* prision* reclus* det* cativ* conden*; it prigioniero
 prigioniera prigionieri prigioniere detenuto detenuta detenuti detenute carcerato carcerati recluso reclusi |
 prigion* deten* carcer* reclus* arrest* condann*; ro prizonier prizonierul prizonieri prizonierii prizonieră deținut
 deținutul deținuți deținuții deținută captiv | prizon* dețin* captiv* închi* arest* condamn*; de gefangene gefangener
 gefangenen häftling häftlinge häftlingen häftlings strafgefangene* inhaftierte* | gefang* häftl* haft* insass*
 verhaft*
role_of.hostage: en hostage hostages | hostag* kidnap* captiv* abduct* prison*; ca ostatge ostatges | presoner* ostat*
 segrest* capt*; es rehén rehenes | prision* pres* rehén* rehen* secuestr* cautiv*; fr otage otages | prison* otag*
 kidnap* enlev* captif*; pt refém reféns | prision* refé* sequestr* cativ*; it ostaggio ostaggi | prigion* ostag*
 sequestr* rapit*; ro ostatic ostaticul ostatici ostaticii ostatică | prizon* ostat* răpi* captiv*; de geisel geiseln
 | gefang* geisel* entführ*
role_of.refugee: en refugee refugees asylum_seeker asylum_seekers | refug* asyl* displac* migr* immigr* evacu* exil*
 flee* fled; ca refugiat refugiada refugiats refugiades | refug* asil* despla* migr* immigr* exil* fug*; es refugiado
 refugiada refugiados refugiadas | refug* asil* despl* migr* inmigr* exil* hu*; fr réfugié réfugiée réfugiés réfugiées
 | réfug* asile* dépl* migr* immigr* exil* fui* fuy*; pt refugiado refugiada refugiados refugiadas | refug* asil*
 desloc* migr* imigr* exil* fug*; it rifugiato rifugiata rifugiati rifugiate profugo profuga profughi profughe |
 rifug* profug* asil* sfoll* migr* immigr* esul* richied*; ro refugiat refugiatul refugiați refugiații refugiată
 refugiaților | refug* azil* stră* migr* imigr* exil*; de flüchtling flüchtlinge flüchtlingen flüchtlings geflüchtete*
 asylbewerber* asylsuchende* | flücht* geflü* asyl* vertrieb* migr* einwand* zuwand*
role_of.immigrant: en immigrant immigrants migrant migrants emigrant emigrants | migr* immigr* emigr* foreign* refug*
 newcomer* settler* alien*; ca immigrant immigrants migrant migrants emigrant emigrants nouvingut* | migr* immigr*
 emigr* estran* refug*; es inmigrante inmigrantes migrante migrantes emigrante emigrantes | migr* inmigr* emigr*
 extran* refug*; fr immigré immigrée immigrés immigrées immigrant immigrants migrant migrants migrante émigré émigrés
 | migr* immigr* émigr* étrang* réfug*; pt imigrante imigrantes migrante migrantes emigrante emigrantes | migr* imigr*
 emigr* estran* refug*; it immigrato immigrata immigrati immigrate migrante migranti emigrante emigranti | migr*
 immigr* emigr* stran* profug* rifug* extra*; ro imigrant imigrantul imigranți imigranții migrant migranți migranții
 emigrant emigranți imigranților migranților | migr* imigr* emigr* stră* refug*; de einwanderer einwanderern
 einwanderin migrant migranten migrantin immigrant* zuwanderer* auswanderer* | migr* immigr* einwand* zuwand* auswand*
 ausländ* flücht*
role_of.tourist: en tourist tourists holidaymaker holidaymakers sightseer* vacationer* | tour* visit* travel* holiday*
 vacation*; ca turista turistes | turis* visit* viat* estiuej*; es turista turistas | turis* visit* viaj* veran*; fr
 touriste touristes vacancier vacanciers | tour* visit* voyag* vacanc* estiv*; pt turista turistas | turis* visit*
 viaj* veran*; it turista turisti turiste vacanziere vacanzieri | turis* visit* viagg* vacan* villegg*; ro turist
 turistul turista turistă turiști turiștii turistului turiștilor | turis* vizit* călăt* vacan*; de tourist touristen
 touristin touristinnen urlauber* feriengäste* | tour* besuch* reis* urlaub* ferien*
role_of.traveller: en passenger passengers commuter commuters | passeng* travel* commut* ride* board* occup* fl*; ca
 passatger passatgera passatgers passatgeres | passat* viat* ocup* usuar*; es pasajero pasajera pasajeros pasajeras |
 pasaj* viaj* ocup* usuar*; fr passager passagère passagers passagères | passag* voyag* usag* occup*; pt passageiro
 passageira passageiros passageiras | passag* viaj* ocup* utent*; it passeggero passeggera passeggeri passeggere |
 passegg* viagg* occup*; ro pasager pasagerul pasageri pasagerii pasageră pasagerilor | pasag* călăt*; de passagier
 passagiere passagieren passagierin fahrgast fahrgäste fluggast fluggäste fahrgästen fluggästen | passag* fahrg*
 flugg* reis* insass*
role_of.pedestrian: en pedestrian pedestrians passerby passers_by passer_by bystander bystanders | pedest* walk* pass*
 foot bystand*; ca vianant vianants transeünt transeünts | vian* trans* pas*; es peatón peatones peatona transeúnte
 transeúntes viandante viandantes | peat* trans* viand* pas*; fr piéton piétons piétonne passant passants | piét*
 passan* pied*; pt pedestre pedestres peão peões transeunte transeuntes | pedest* peã* peõ* trans* pass*; it pedone
 pedoni passante passanti | pedon* passan* pied*; ro pieton pietonul pietoni pietonii trecător trecătorul trecători
 trecătorii | piet* trec*; de fußgänger fußgängern fußgängerin passant passanten passantin | fuß* passan* passier*
 zuschau* umsteh*
role_of.customer: en customer customers client clients shopper shoppers consumer consumers | custom* client* buy*
 shop* consum* guest* user* purchas* patron*; ca client clienta clients clientes consumidor consumidora consumidors |
 client* compr* consum* usuar* parroq*; es cliente clienta clientes clientas consumidor consumidora consumidores |
 client* compr* consum* usuar* comens*; fr client cliente clients clientes consommateur consommateurs | client* achet*
 consomm* usag* util*; pt cliente clientes consumidor consumidora consumidores freguês fregueses | client* compr*
 consum* usuár* utent* utiliz* fregu*; it cliente clienti consumatore consumatori acquirent* | client* acquir* consum*
 utent* compr* avvent*; ro client clientul clienta clientă clienți clienții clientului clienților consumator
 consumatorul consumatori consumatorii | client* cumpăr* consum* utiliz*; de kunde kunden kundin kundinnen verbraucher
 verbraucherin verbrauchern | kund* käuf* verbrauch* konsum* gäst* gast mandant* klient*
role_of.voter: en voter voters elector electors electorate | citiz* public vot* elect* constitu* ballot*; ca votant
 votants elector electora electors electorat | ciut* vot* elect* elec*; es votante votantes elector electora electores
 electorado | ciudad* vot* elect* elec*; fr électeur électrice électeurs électorat votants | citoy* vot* élect* élec*;
 pt eleitor eleitora eleitores eleitorado votante votantes | cidad* vot* eleit* elei*; it elettore elettrice elettori
 elettorato votanti | citt* vot* elett* elez*; ro alegător alegătorul alegători alegătorii elector electorat* votanți
 | cetăț* vot* aleg* elect*; de wähler wählerin wählern wählerinnen wählerschaft stimmberechtigte* wahlberechtigte* |
 bürg* wähl* wahl* stimm*
role_of.student: en student students pupil pupils schoolchildren schoolgirl* schoolboy* undergraduate undergraduates |
 stud* pup* school* class* learner* undergrad* graduat* trainee* child* kids apprent* disciple*; ca estudiant
 estudiants estudianta alumne alumna alumnes | estud* alumn* escol* deixeb* nen* aprenent* universit*; es estudiante
 estudiantes alumno alumna alumnos alumnas | estud* alumn* escol* discíp* niñ* aprend* universit*; fr étudiant
 étudiante étudiants étudiantes élève élèves écolier écoliers lycéen lycéens | étud* élèv* écol* lycé* collég* discip*
 enfant* apprent*; pt estudante estudantes aluno aluna alunos alunas | estud* alun* escol* discíp* crianç* aprend*
 universit*; it studente studentessa studenti studentesse alunno alunna alunni alunne allievo allieva allievi scolari
 | stud* alunn* alliev* scol* discep* ragazz* bambin* universit*; ro student studentul studentă studenta studenți
 studenții elev elevul eleva elevi elevii studenților elevilor | stud* elev* școl* copi* discip* univers*; de student
 studenten studentin studentinnen studierende* schüler schülerin schülern schülerinnen | stud* schül* schul* kind*
 lern*
role_of.teacher: en teacher teachers professor professors lecturer lecturers | teach* profess* lectur* instruct*
 educat* tutor* schoolm* academic*; ca professor professora professors professores mestre mestra mestres docent
 docents | profess* mest* doc* ensen* educ*; es profesor profesora profesores profesoras docente docentes catedrático
 catedrática catedráticos | profes* maestr* docen* cated* enseñ* educ*; fr professeur professeure professeurs
 enseignant enseignante enseignants instituteur institutrice instituteurs | prof* enseig* instit* maît* éduc*; pt
 professor professora professores professoras docente docentes | profes* docen* mestr* educ* ensin*; it professore
 professoressa professori professoresse insegnante insegnanti docente docenti maestra | profes* insegn* docen* maestr*
 educ*; ro profesor profesorul profesoara profesoară profesori profesorii profesorului învățător învățătorul
 învățătoare învățătoarea | profes* învăț* dasc* cadr*; de lehrer lehrerin lehrern lehrers lehrerinnen professor
 professorin professoren lehrkräfte dozent dozenten | lehr* prof* dozent* pädag* unterr*
role_of.coach: en coaches head_coach | coach* train* manager* boss; ca entrenador entrenadora entrenadors entrenadores
 | entren* tècn* míster; es entrenador entrenadora entrenadores entrenadoras | entren* técn* míster seleccionad*; fr
 entraîneur entraîneurs entraîneuse | entraîn* coach* sélect*; pt treinador treinadora treinadores | trein* técn*
 míster selec*; it allenatore allenatrice allenatori | allen* tecn* mister coach* ct; ro antrenor antrenorul antrenori
 antrenorii antrenorului antrenoare | antren* tehn* selec*; de trainerin trainers cheftrainer* bundestrainer*
 nationaltrainer* | train* coach* teamchef*
role_of.player: en player players footballer footballers teammate teammates | play* footb* team* squad* athlet* gam*
 star* sport* crick* basketb*; ca jugador jugadora jugadors jugadores futbolista futbolistes | jug* jog* futb* atle*
 esport* compan*; es jugador jugadora jugadores jugadoras futbolista futbolistas | jug* jueg* futb* atle* deport*
 compañ*; fr joueur joueuse joueurs joueuses footballeur footballeurs footballeuse* | jou* footb* sport* athl*
 coéquip*; pt jogador jogadora jogadores jogadoras futebolista futebolistas | jog* futeb* atl* desport* esport*
 compan*; it giocatore giocatrice giocatori giocatrici calciatore calciatrice calciatori calciatrici | gioc* calci*
 atle* sport* compagn*; ro jucător jucătorul jucătoare jucătoarea jucători jucătorii jucătorului jucătorilor fotbalist
 fotbalistul fotbaliști fotbaliștii | juc* joc* fotb* sport* atle* coech*; de spieler spielerin spielern spielers
 spielerinnen fußballer fußballerin fußballspieler* nationalspieler* | spiel* fußb* sport* mitsp* profi*
role_of.fan: en fan fans supporter supporters spectator spectators | read* fan* support* spectat* follow* admir*
 crowd* audien* enthus* view* watch*; ca aficionat aficionada aficionats aficionades seguidor seguidora seguidors
 espectador espectadora espectadors fans hinxa* | lector* afic* seguid* espect* fan* admir* públic*; es aficionado
 aficionada aficionados aficionadas hincha hinchas seguidor seguidora seguidores espectador espectadora espectadores
 fans | lector* afic* seguid* espect* fan* hinch* admir* público* forof*; fr supporter supporters supporteur
 supporteurs spectateur spectateurs spectatrice fan fans | lect* support* spect* fan* admir* public* amat*; pt adepto
 adeptos torcedor torcedores torcedora espectador espectadores fã fãs | leit* adep* torc* espect* fã* seguid* admir*
 públic*; it tifoso tifosa tifosi spettatore spettatrice spettatori fan | lett* tifos* spett* fan* ammir* appass*
 pubbl* sosten* seguac*; ro suporter suporterul suporteri suporterii spectator spectatorul spectatori spectatorii fani
 fanii | cititor* suport* spect* fan* admir* public* susț*; de zuschauer zuschauerin zuschauern fan fans anhänger |
 leser* zusch* fan* anhäng* publik* unterstütz* besuch*
role_of.worker: en worker workers labourer labourers laborer laborers workman workmen | work* labo* employ* staff*
 operat* hand*; ca treballador treballadora treballadors treballadores obrer obrera obrers | treb* obr* emplea*
 operar* personal jornal* plantill*; es trabajador trabajadora trabajadores trabajadoras obrero obrera obreros obreras
 | trab* obr* emple* operar* jornal* personal labor* plantill*; fr travailleur travailleuse travailleurs travailleuses
 ouvrier ouvrière ouvriers ouvrières | trav* ouvr* employ* salari* personn* agent*; pt trabalhador trabalhadora
 trabalhadores trabalhadoras operário operária operários | trab* oper* empreg* funcion* labor* jornal*; it lavoratore
 lavoratrice lavoratori lavoratrici operaio operaia operai operaie | lavor* oper* impieg* dipend* person* bracc*
 addett*; ro muncitor muncitorul muncitoare muncitori muncitorii muncitorilor lucrător lucrătorul lucrători lucrătorii
 | munc* lucr* angaj* salari* person*; de arbeiter arbeiterin arbeitern arbeiterinnen arbeitnehmer arbeitnehmern
 arbeitskräfte | arbeit* beschäft* angest* mitarb* personal* helf*
role_of.volunteer: en volunteer volunteers | volunt* activist* help*; ca voluntari voluntària voluntaris voluntàries |
 volunt* activ* coop*; es voluntario voluntaria voluntarios voluntarias | volunt* activ* coop*; fr bénévole bénévoles
 volontaire volontaires | bénév* volont* milit*; pt voluntário voluntária voluntários voluntárias | volunt* ativ*; it
 volontario volontaria volontari volontarie | volont* attiv*; ro voluntar voluntarul voluntari voluntarii voluntară |
 volunt* activ*; de freiwillige freiwilliger freiwilligen ehrenamtliche* | freiw* ehrenamt* helf* aktiv*
role_of.neighbour: en neighbour neighbours neighbor neighbors | neigh* resid* local* nearby next surround*; ca veí
 veïna veïns veïnes | ve* resid* habit*; es vecino vecina vecinos vecinas | vecin* resid* habit* próxim*; fr voisin
 voisine voisins voisines | vois* rivera* habit* résid*; pt vizinho vizinha vizinhos vizinhas | vizin* morad* resid*
 habit*; it vicino_di vicina_di vicini_di | vicin* resid* abit*; ro vecin vecinul vecina vecini vecinii vecinilor |
 vecin* locu* învecin*; de nachbar nachbarn nachbarin nachbars nachbarinnen | nachb* anwohn* anrain* benachb*
role_of.guest: en guests | guest* visit* invit* host* custom* client*; ca hoste hostes convidat convidada convidats
 convidades | host* convid* client* invit*; es huésped huéspedes invitado invitada invitados invitadas | huésp* invit*
 client* conv* hospe*; fr invité invitée invités invitées | invit* hôt* client* convi*; pt hóspede hóspedes convidado
 convidada convidados convidadas | hósp* convid* client*; it ospite ospiti invitato invitata invitati | ospit* invit*
 client*; ro oaspete oaspetele oaspeți oaspeții invitat invitatul invitați invitații musafir* | oasp* invit* client*
 musaf*; de gäste gast gästen gastes | gäst* gast* besuch* geladen* eingelad*
role_of.slave: en slave slaves serf serfs | slav* enslav* serf*; ca esclau esclava esclaus esclaves | escl*; es
 esclavo esclava esclavos esclavas | escl* sierv*; fr esclave esclaves serf serfs | escl*; pt escravo escrava escravos
 escravas | escr*; it schiavo schiava schiavi schiave | schiav*; ro sclav sclavul sclavi sclavii sclavă rob robi robii
 | scl* rob*; de sklave sklaven sklavin sklavinnen | sklav* versklav*
role_of.orphan: en orphan orphans | orph*; ca orfe òrfena orfes òrfenes | orf* òrf*; es huérfano huérfana huérfanos
 huérfanas | huérf* orf*; fr orphelin orpheline orphelins orphelines | orph*; pt órfão órfã órfãos órfãs | órf* orf*;
 it orfano orfana orfani orfane | orf*; ro orfan orfanul orfani orfanii orfană | orf*; de waise waisen waisenkind
 waisenkinder vollwaise* | wais*
role_of.widow: en widow widows widower widowers | widow* wife; ca vidu vídua vidus vídues viuda viudo | víd* vid* viu*
 dona; es viudo viuda viudos viudas | viud*; fr veuf veuve veufs veuves | veu* femme; pt viúvo viúva viúvos viúvas |
 viúv*; it vedovo vedova vedovi vedove | vedov*; ro văduvă văduva văduve văduvul | văduv*; de witwe witwen witwer |
 witw*
role_of.thief: en thief thieves burglar burglars robber robbers pickpocket pickpockets | thie* thef* burgl* robb*
 steal* stol* crim* bandit* gang*; ca lladre lladres carterista carteristes atracador atracadors | llad* rob* cart*
 atrac* delinq*; es ladrón ladrona ladrones carterista carteristas atracador atracadores | ladr* rob* cart* atrac*
 asalt* delinc*; fr voleur voleurs voleuse cambrioleur cambrioleurs braqueur* | vol* cambr* braq* malf* bandit*; pt
 ladrão ladrões ladra assaltante assaltantes | ladr* roub* assalt* bandid* crim*; it ladro ladra ladri rapinatore
 rapinatori borseggiat* | ladr* rapin* furt* rub* band*; ro hoț hoțul hoți hoții jefuitor jefuitori spărgător* | hoț*
 fur* jaf* jef* band*; de dieb diebe dieben diebin einbrecher räuber | dieb* einbr* räub* raub*
role_of.murderer: en murderer murderers assassin assassins killer killers | murd* assass* kill* gun* shoot* attack*;
 ca assassí assassina assassins homicida homicides | assass* hom* mat* pistol*; es asesino asesina asesinos asesinas
 homicida homicidas sicario sicarios | ases* hom* mat* sicar* pistol*; fr meurtrier meurtriers meurtrière assassin
 assassins tueur tueurs | meurtr* assass* tu*; pt assassino assassina assassinos homicida homicidas | assass* hom*
 mat*; it assassino assassina assassini omicida omicidi killer | assass* omic* ucc* sicar*; ro ucigaș ucigașul ucigași
 ucigașii asasin asasinul asasini criminal criminalul | ucig* asas* uci* crim*; de mörder mörderin mördern mörders
 killer attentäter | mörd* mord* täter* attent*
role_of.terrorist: en terrorist terrorists jihadist jihadists | terror* jihad* extrem* militant* bomber* attack*
 radical*; ca terrorista terroristes gihadista gihadistes | terror* gihad* jihad* extrem*; es terrorista terroristas
 yihadista yihadistas | terror* yihad* extrem*; fr terroriste terroristes djihadiste djihadistes | terror* djihad*
 jihad* extrém*; pt terrorista terroristas jihadista jihadistas | terror* jihad* extrem*; it terrorista terroristi
 jihadista jihadisti | terror* jihad* estrem*; ro terorist teroristul teroriști teroriștii jihadist* | teror* jihad*
 extrem*; de terrorist terroristen terroristin dschihadist* | terror* dschih* jihad* extrem* attent*
role_of.rebel: en rebel rebels insurgent insurgents guerrilla guerrillas | rebel* insurg* guerr* milit* fight*
 opposit*; ca rebel rebels insurgent insurgents guerriller guerrillers | rebel* insurg* guerr* mil*; es rebelde
 rebeldes insurgente insurgentes guerrillero guerrilleros | rebel* insurg* guerr* mil* insur*; fr rebelle rebelles
 insurgé insurgés guérillero* maquisard* | rebel* insurg* guér* mil*; pt rebelde rebeldes insurgente insurgentes
 guerrilheiro guerrilheiros | rebel* insurg* guerr* mil* insur*; it ribelle ribelli insorto insorti guerrigliero
 guerriglieri | ribel* insor* guerr* mil*; ro rebel rebelul rebeli rebelii insurgent insurgenți insurgenții | rebel*
 insurg* gher* mil*; de rebell rebellen rebellin aufständische* guerillakämpfer* | rebel* aufst* gueril* kämpf*
role_of.activist: en activist activists protester protesters demonstrator demonstrators protestor protestors | candid*
 campaign* activ* protest* demonstr* milit* march* advoc* organis* organiz*; ca activista activistes manifestant
 manifestants | activ* manif* protest* milit* defens*; es activista activistas manifestante manifestantes | activ*
 manif* protest* milit* defens*; fr activiste activistes militant militants militante manifestant manifestants |
 activ* milit* manif* protest* défens*; pt ativista ativistas manifestante manifestantes activista activistas | ativ*
 activ* manif* protest* milit* defens*; it attivista attivisti manifestante manifestanti | attiv* manif* protest*
 milit*; ro activist activistul activiști activiștii manifestant manifestanți manifestanții protestatar* | activ*
 manif* protest* milit*; de aktivist aktivisten aktivistin aktivistinnen demonstrant demonstranten demonstrantin |
 aktiv* demonstr* protest* kämpf*
role_of.shareholder: en shareholder shareholders investor investors stockholder* | share* invest* stock* fund*; ca
 accionista accionistes inversor inversora inversors | acci* invers*; es accionista accionistas inversor inversora
 inversores inversionista* | acci* invers* invert*; fr actionnaire actionnaires investisseur investisseurs | action*
 invest*; pt acionista acionistas investidor investidora investidores accionista* | aci* acci* invest*; it azionista
 azionisti investitore investitrice investitori | azion* invest*; ro acționar acționarul acționari acționarii
 investitor investitorul investitori investitorii | acț* invest*; de aktionär aktionäre aktionären anleger anlegern
 investor investoren | aktion* anleg* invest*
role_of.reader: en reader readers | read*; ca lector lectora lectors lectores | lec* lleg*; es lector lectora lectores
 lectoras | lec* lee* leí*; fr lecteur lectrice lecteurs lectrices | lec* lis* lir*; pt leitor leitora leitores
 leitoras | lei* ler lê*; it lettore lettrice lettori lettrici | lett* legg*; ro cititor cititorul cititori cititorii
 cititoare | citit* citi*; de leser leserin lesern leserinnen leserschaft | les* lies*
role_of.listener: en listener listeners | listen* audien* hear*; ca oient oients | oi* escolt* aud*; es oyente oyentes
 radioyente* | oy* escuch* aud* oí*; fr auditeur auditeurs auditrice | audit* écout*; pt ouvinte ouvintes | ouv* audi*
 escut*; it ascoltatore ascoltatrice ascoltatori | ascolt* udit* pubblic*; ro ascultător ascultătorul ascultători
 ascultătorii | ascult* audit*; de zuhörer zuhörerin zuhörern hörer hörerin hörern | hör* zuhör* publik*
role_of.beggar: en beggar beggars homeless_people homeless_man | begg* homel*; ca captaire captaires rodamon* | capt*
 sense*; es mendigo mendiga mendigos mendigas pordiosero* | mend* indig* sin; fr mendiant mendiante mendiants clochard
 clochards | mend* sans* clochard* sdf; pt mendigo mendiga mendigos mendigas | mend* sem pedint*; it mendicante
 mendicanti barbone barboni clochard | mend* accatt* senza*; ro cerșetor cerșetorul cerșetori cerșetorii cerșetoare |
 cerș* fără; de bettler bettlerin bettlern obdachlose* | bettl* obdach*
role_of.knight: en knight knights | knight* sir chival*; ca cavaller cavallers | caval*; es caballero caballeros |
 caball* señor*; fr chevalier chevaliers | cheval*; pt cavaleiro cavaleiros | caval*; it cavaliere cavalieri | caval*;
 ro cavaler cavalerul cavaleri cavalerii | caval*; de ritter rittern ritters | ritt*
role_of.candidate: en candidate candidates nominee nominees | candid* nomin* contend* applic*; ca candidat candidata
 candidats candidates | candid* aspir* nomin*; es candidato candidata candidatos candidatas | candid* aspir* nomin*
 postul*; fr candidat candidate candidats candidates | candid* nomin* prétend*; pt candidato candidata candidatos
 candidatas | candid* aspir* nomea*; it candidato candidata candidati candidate | candid* nomin* aspir*; ro candidat
 candidatul candidată candidați candidații candidatului | candid* nomin* preten*; de kandidat kandidaten kandidatin
 kandidatinnen | kandid* bewerb* anwärt* nomin*
role_of.taxpayer: en taxpayer taxpayers | tax* citiz* people* public*; ca contribuent contribuents | contrib* ciut*;
 es contribuyente contribuyentes | contrib* ciud*; fr contribuable contribuables | contrib* citoy* imp*; pt
 contribuinte contribuintes | contrib* cidad*; it contribuente contribuenti | contrib* citt*; ro contribuabil* |
 contrib* cetăț*; de steuerzahler* | steuer* bürg*
role_of.knight: * | knight ritter
"""
#: Roles.
ROLES = rows(_ROWS)
