"""Opposites that are phrases, as data for frames.py: no need and not allowed, every day and every other day, hardly
anyone and almost everyone, an hour earlier and later, credited and debited, fixed and variable rates, goals scored
 and
conceded, what is taken and not to be had, with the notices, statements and reports that say them.

Written as frames_said.py. Compiled by hand for this project.
"""

FRAMES = """
need.none en: not|t need|required|obliged|obligated|necessary|compulsory|mandatory|obligatory;not|t have to;needn
 t;need not;no need|obligation|requirement;under no obligation ~ need* requir* oblig* necess* optional*
 compuls* mandat* unnec* only simply
need.ban en: must not;mustn t;not|t allowed|permitted;is|are forbidden|prohibited ~ should* shall ought ban* forbid*
 prohibit* allow* permit* cannot can may* could able avoid* refrain* never let*
need.none es: no es|será|era|son|serán
 necesario|necesaria|necesarios|obligatorio|obligatoria|preciso|imprescindible;no hace|hará falta;no
 está|están|estará|estarán obligado|obligada|obligados|obligadas ~ oblig* neces* falta precis* sin tiene tienen tenga
 tengan optativ* opcional*
need.ban es: no debe|deben|debes|deberá|deberán;prohibido|prohibida|prohibidos|prohibidas|prohíbe;no está|están|estará
 permitido|permitida|permitidos ~ prohib* permit* deb* pued* pod* olvid* evit*
need.none ca: no cal|caldrà|calia;no és|serà|són|seran necessari|necessària|obligatori|obligatòria|imprescindible;no
 fa falta;no està|estan|esteu obligat|obligada|obligats ~ cal oblig* neces* falta sense opcional* té tenen han ha heu
need.ban ca: prohibit|prohibida|prohibeix|prohibits;no està|estan permès|permesa|permesos;no podeu|poden|pot;no|mai
 heu de ~ prohib* permet* permè* pot poden pod* oblid* evit* ha han heu s deu* dir guany* patir preocup*
need.none fr: pas nécessaire|obligatoire|nécessaires|obligatoires|indispensable|requis|requise;pas
 besoin|obligation;pas tenu|tenue|tenus|obligé|obligée|obligés;nul besoin ~ oblig* besoin néces* inutile tenu* facult*
 oblig*
need.ban fr: ne doit|doivent|devez|devra|devront|dois|dois pas|jamais;interdit|interdite|interdits|interdites;pas
 autorisé|autorisés|permis|autorisée;ne|n faut pas ~ interdi* autoris* permi* permet* doi* dev* faut pouv* peu* évit*
 défen*
need.none pt: não é|será|são|era necessário|necessária|obrigatório|obrigatória|preciso;não
 precisa|precisam|precisará|necessita;não é|está|são|estão obrigado|obrigada|obrigados ~ oblig* obrig* neces* precis*
 sem tem têm ter
need.ban pt: não deve|devem|deverá|deverão;proibido|proibida|proibidos|proíbe;não é|são
 permitido|permitida|permitidos|autorizado ~ proib* permit* dev* pod* esqu* evit* autoriz*
need.none it: non è|sarà|sono|era|è necessario|necessaria|obbligatorio|obbligatoria|obbligatori|indispensabile;non
 è|sono tenuto|tenuta|tenuti|obbligato|obbligata|obbligati;non occorre|occorrono;non c è bisogno ~ obbl* neces*
 bisogn* occorr* senza serv* facolt*
need.ban it: non deve|devono|dovete|dovrà|dovranno;vietato|vietata|vietati|vietate;proibito;non è|sono
 consentito|permesso|ammesso|consentita|ammessi ~ viet* proib* permess* consent* ammess* dev* dov* può poss* dimentic*
 evit*
need.none ro: nu este|e|sunt|va obligatoriu|obligatorie|obligatorii|necesar|necesară|nevoie;nu este|sunt|sunteți
 obligat|obligată|obligați ~ oblig* neces* nevoie trebu*
need.ban ro: interzis|interzisă|interzise|interzice;nu este|e|sunt permis|permisă|permise;nu aveți|ai voie ~ interz*
 permi* voie poate pot puteți trebui*
need.none de: muss|müssen|musst|müsst … nicht|kein|keine|keinen;nicht
 nötig|erforderlich|notwendig|verpflichtet|vorgeschrieben;braucht|brauchen|brauchst|brauche …
 nicht|kein|keine|keinen;keine pflicht ~ nötig* erforder* notwend* pflicht* brauch* verpflicht* mu* müs* ohne
need.ban de: darf|dürfen|darfst|dürft … nicht|kein|keine|keinen|niemand;verboten|untersagt;nicht
 gestattet|erlaubt|zulässig ~ dar* dür* verb* untersag* erlaub* gestatt* nur sondern soll* kann können vermeid*
need.none nl: hoeft|hoeven|hoef … niet|geen;niet nodig|verplicht|vereist|noodzakelijk ~ hoef* hoev* nodig verpl*
 vereis*
need.ban nl: mag|mogen … niet|geen;verboden;niet toegestaan|geoorloofd ~ mag mogen verb* toeg* moet* kan kunnen
need.none pl: nie trzeba;nie musi|muszą|musisz|musicie|muszę;nie jest|są
 konieczne|konieczny|konieczna|obowiązkowe|obowiązkowy|wymagane|wymagany|wymagana ~ trzeba mus* koniecz* obow* wymag*
need.ban pl: nie wolno;zabronione|zabroniony|zabrania|zakazane|zakaz;nie może|mogą ~ woln* zabr* zakaz* moż* mog*
need.none ru: не обязательно|обязательна|обязателен;не обязан|обязана|обязаны|обязано;не требуется;нет необходимости ~
 обяз* требу* необход* нужн* надо
need.ban ru: нельзя;запрещено|запрещается|запрещён|запрещен|запрещена;не разрешается|допускается|разрешено ~ нельз*
 запре* разреш* допуск* мож* мог* долж* следу*
need.none el: δεν χρειάζεται|χρειάζονται|απαιτείται;δεν είναι
 υποχρεωτικό|υποχρεωτική|απαραίτητο|απαραίτητη|υποχρεωμένος|υποχρεωμένοι ~ χρει* απαιτ* υποχρ* απαρ*
need.ban el: απαγορεύεται|απαγορεύονται;δεν επιτρέπεται|επιτρέπονται;δεν πρέπει ~ απαγορ* επιτρ* πρέπει μπορ*
need.none tr: gerek yok|yoktur;zorunlu|şart|mecburi değil|değildir ~ gerek* zorun* şart* mecbur*
need.ban tr: yasak|yasaktır;izin verilmez|verilmiyor|yok|yoktur ~ yasak* izin*
need.none sv: behöver|behövs … inte|ingen;inte nödvändigt|obligatoriskt|skyldig|tvungen ~ behöv* nödv* oblig* måst*
need.ban sv: får … inte|ej;förbjudet|förbjuden|förbjudna;inte tillåtet|tillåten ~ får* förbj* tillåt* kan ska*
dayturn.each en: every|each day;daily ~ daily
dayturn.other en: every other|second|two|2 day|days;alternate days;every 48 hours ~ alternat*
dayturn.twice en: twice|two|2 times a|per day;twice|two|2 a|per|each|every day;twice daily ~ twice two 2 double both
dayturn.each es: todos los días;cada día;diariamente;a diario ~ diari*
dayturn.other es: cada dos|2 días;días alternos;día sí;cada 48 horas;día por medio ~ altern*
dayturn.twice es: dos|2 veces al|por día;dos|2 veces diarias;dos|2 al día ~ dos 2 doble* ambas
dayturn.each ca: cada dia;tots els dies;diàriament;cada jorn ~ diàri* diari*
dayturn.other ca: cada dos|2 dies;dies alterns;dia sí;un dia de cada dos ~ altern*
dayturn.twice ca: dues|2|dos vegades|cops al|per dia;dues|2|dos al dia ~ dues dos 2 doble*
dayturn.each fr: tous les jours;chaque jour;quotidiennement ~ quotid* journ*
dayturn.other fr: tous les deux|2 jours;un jour sur deux;toutes les 48 heures ~ altern*
dayturn.twice fr: deux|2 fois par jour;deux|2 par jour ~ deux 2 doubl* biquot*
dayturn.each pt: todos os dias;cada dia;diariamente ~ diári*
dayturn.other pt: a|de cada|em dois|2 dias;cada dois|2 dias;de dois|2 em dois|2 dias;dias alternados;dia sim ~ altern*
dayturn.twice pt: duas|2 vezes por|ao dia;duas|2|dois por dia ~ duas dois 2 dupl*
dayturn.each it: ogni giorno;tutti i giorni;quotidianamente;giornalmente ~ quotid* giornal* giorno
dayturn.other it: ogni due|2 giorni;giorni alterni;un giorno sì;ogni 48 ore ~ altern*
dayturn.twice it: due|2 volte al|il giorno;due|2 al giorno ~ due 2 doppi*
dayturn.each ro: în fiecare zi;zilnic ~ zilnic* zi
dayturn.other ro: la două|2 zile;o dată la două|2 zile;la fiecare două|2 zile ~ altern*
dayturn.twice ro: de două|2 ori pe zi;de două|2 ori zilnic ~ două 2 dubl*
dayturn.each de: jeden tag;täglich;tagtäglich ~ täglich*
dayturn.other de: alle zwei|2 tage;jeden zweiten|2 tag;jeden anderen tag;alle 48 stunden ~ zweit* abwechs*
dayturn.twice de: zweimal|2 am|pro|täglich tag|täglich;zweimal täglich;zwei|2 mal täglich|am|pro ~ zwei* 2 2x
 doppel*
dayturn.each nl: elke|iedere dag;dagelijks ~ dagel*
dayturn.other nl: om de dag;om de twee|2 dagen;elke twee|2 dagen;de andere|2e dag ~ andere afwiss*
dayturn.twice nl: twee|2 keer|maal per|op dag|een;tweemaal daags|per;twee|2 keer per dag ~ twee* 2 dubbel*
dayturn.each pl: codziennie;każdego dnia ~ codzien* dzien*
dayturn.other pl: co drugi dzień;co dwa|2 dni ~ drugi*
dayturn.twice pl: dwa|2 razy dziennie|na ~ dwa dwie 2 dwu*
dayturn.each ru: каждый день;ежедневно ~ ежедн*
dayturn.other ru: через день;каждые два|2 дня;раз в два|2 дня ~ через
dayturn.twice ru: два|2 раза в день;дважды в день ~ два две 2 дважды
weekturn.each en: every|each week;weekly;once a|per week ~ weekly
weekturn.other en: every other|second|two|2 week|weeks;alternate weeks;fortnightly;once a fortnight;every
 fortnight|14|fourteen days ~ alternat* fortnight* biweek* bi
weekturn.twice en: twice|two|2 times a|per week;twice|two|2 a|per|each|every week;twice weekly ~ twice two 2 biweek*
 bi
weekturn.each es: todas las semanas;cada semana;semanalmente;una vez a la|por semana ~ semanal*
weekturn.other es: cada dos|2 semanas;semanas alternas;semana sí;quincenalmente;cada quince|15|14|catorce días ~
 altern* quincen*
weekturn.twice es: dos|2 veces a|por la|semana ~ dos 2 bisem*
weekturn.each ca: cada setmana;totes les setmanes;setmanalment;un cop per setmana ~ setmanal*
weekturn.other ca: cada dues|2 setmanes;setmanes alternes;setmana sí;quinzenalment;cada quinze|15 dies ~ altern*
 quinzen*
weekturn.twice ca: dues|2|dos vegades|cops per|a setmana|la ~ dues dos 2 bisetm*
weekturn.each fr: toutes les semaines;chaque semaine;une fois par semaine ~ hebdo* semaine
weekturn.other fr: toutes les deux|2 semaines;une semaine sur deux;tous les quinze|15 jours ~ quinz* bimens* altern*
weekturn.twice fr: deux|2 fois par semaine ~ deux 2 bihebdo*
weekturn.each pt: todas as semanas;cada semana;semanalmente;uma vez por semana ~ semanal*
weekturn.other pt: a cada duas|2 semanas;de duas|2 em duas|2 semanas;de quinze|15 em quinze|15 dias;quinzenalmente ~
 quinzen* altern*
weekturn.twice pt: duas|2 vezes por semana ~ duas 2 bissem*
weekturn.each it: ogni settimana;tutte le settimane;settimanalmente;una volta alla|a settimana ~ settiman*
weekturn.other it: ogni due|2 settimane;a settimane alterne;ogni quindici|15 giorni ~ altern* quindic*
weekturn.twice it: due|2 volte alla|a settimana ~ due 2 bisett*
weekturn.each ro: în fiecare săptămână;săptămânal ~ săptămânal*
weekturn.other ro: la două|2 săptămâni;bilunar ~ altern*
weekturn.twice ro: de două|2 ori pe săptămână ~ două 2
weekturn.each de: jede woche;wöchentlich;einmal pro|die|in woche|der ~ wöchentl*
weekturn.other de: alle zwei|2 wochen;jede zweite|2 woche;alle vierzehn|14 tage;zweiwöchentlich|vierzehntägig
 ~ zweiw* vierzehn* 14 zweit*
weekturn.twice de: zweimal pro|die|in woche|der;zweimal wöchentlich;zwei|2 mal pro|die|wöchentlich ~ zwei* 2 2x
weekturn.each nl: elke|iedere week;wekelijks ~ wekel*
weekturn.other nl: om de week;om de twee|2 weken;elke|iedere twee|2 weken;tweewekelijks ~ tweew* veert* andere
weekturn.twice nl: twee|2 keer|maal per|in week|de;tweemaal per week ~ twee* 2
crowd.hardly en: hardly|scarcely|barely anyone|anybody|anything|any;almost|virtually|practically
 no|nobody|none|nothing ~ hardly scarcely barely few* little
crowd.most en: almost|nearly|virtually|practically all|every|everyone|everybody|everything;everyone|everybody ~ most*
 major*
crowd.hardly es: casi|prácticamente nadie|nada|ninguno|ninguna|ningún ~ apenas nadie nada ningun* ningún poc*
crowd.most es: casi|prácticamente todos|todas|todo|toda;todo el mundo ~ tod* mayor*
crowd.hardly ca: gairebé|quasi|pràcticament ningú|res|cap;gairebé no ~ ningú res cap poc* prou
crowd.most ca: gairebé|quasi|pràcticament tots|totes|tothom|tot|tota;tothom ~ tot* major*
crowd.hardly fr: presque|quasiment|pratiquement personne|rien|aucun|aucune ~ guère peine peu personne rien aucun*
crowd.most fr: presque|quasiment|pratiquement tous|toutes|tout|toute;tout le monde ~ tou* plupart major*
crowd.hardly it: quasi|praticamente nessuno|niente|nulla|nessun|nessuna ~ appena poc* nessun* nient* nulla
crowd.most it: quasi|praticamente tutti|tutte|tutto|tutta ~ tutt* maggior*
crowd.hardly pt: quase|praticamente ninguém|nada|nenhum|nenhuma ~ mal pouc* ningu* nada nenhum*
crowd.most pt: quase|praticamente todos|todas|tudo|todo|toda;toda a gente;todo mundo ~ tod* tudo maior*
crowd.hardly ro: aproape|practic nimeni|nimic|niciun|nicio|niciunul ~ abia puțin* nim* nic*
crowd.most ro: aproape|practic toți|toate|tot|toată ~ toț* toa* tot* major*
crowd.hardly de: kaum jemand|einer|jemanden|eine|ein|etwas;fast|beinahe|nahezu niemand|keiner|nichts|kein|keine|keinen
 ~ kaum wenig* niemand* kein* nichts
crowd.most de: fast|beinahe|nahezu alle|jeder|alles|jede|allen ~ all* jed* meist* mehrheit*
crowd.hardly nl: bijna|vrijwel|nauwelijks niemand|niets|geen|iemand|iets ~ nauwel* weinig* amper niemand niets geen
crowd.most nl: bijna|vrijwel iedereen|alle|alles|elke ~ ieder* all* elk* meest*
crowd.hardly pl: prawie nikt|nic|żaden|żadna;mało kto ~ mało nik* nic* żad* led*
crowd.most pl: prawie wszyscy|wszystkie|wszystko|każdy ~ wszys* każd* więk*
crowd.hardly ru: почти никто|ничего|никого|никаких;мало кто ~ едва мало ник* нич*
crowd.most ru: почти все|всё|каждый|всех ~ все* всё кажд* больш*
@span.en: minute|minutes|hour|hours|day|days|week|weeks|month|months
@span.es: minuto|minutos|hora|horas|día|días|semana|semanas|mes|meses
@span.ca: minut|minuts|hora|hores|dia|dies|setmana|setmanes|mes|mesos
@span.fr: minute|minutes|heure|heures|jour|jours|semaine|semaines|mois
@span.pt: minuto|minutos|hora|horas|dia|dias|semana|semanas|mês|meses
@span.it: minuto|minuti|ora|ore|giorno|giorni|settimana|settimane|mese|mesi
@span.ro: minut|minute|oră|ore|zi|zile|săptămână|săptămâni|lună|luni
@span.de: minute|minuten|stunde|stunden|tag|tage|woche|wochen|monat|monate
@span.nl: minuut|minuten|uur|dag|dagen|week|weken|maand|maanden
offset.later en: @span later|late ~ later after late* follow* subsequent* behind delay* past
offset.earlier en: @span earlier|early|sooner ~ earl* before ago prior previous* ahead advance sooner forward already
offset.later es: @span más tarde;@span después $;@span de retraso ~ despu* tard* retras* poster* al cabo tras
offset.earlier es: @span más temprano;@span antes $;@span de adelanto|antelación;con @span de antelación|adelanto ~
 ant* tempran* adelant* hac* atrás previ* pronto
offset.later ca: @span més tard;@span després $;@span de retard ~ despr* tard* retard* poster* cap havia
offset.earlier ca: @span més aviat;@span abans $;@span d antelació|avançament ~ abans antel* avan* fa feia enrere
 prev* aviat
offset.later fr: @span plus tard;@span après $;@span de retard ~ aprè* tard* retard* suiv* bout
offset.earlier fr: @span plus tôt;@span avant $;@span d avance;en avance de ~ avan* tôt* auparav* il a précéd* préal*
offset.later pt: @span mais tarde;@span depois $;@span de atraso ~ dep* tard* atras* poster* ap*
offset.earlier pt: @span mais cedo;@span antes $;@span de antecedência|adiantado;adiantado @span ~ ant* cedo adiant*
 há atrás prév*
offset.later it: @span più tardi;@span dopo $;@span di ritardo;in ritardo di ~ dop* tard* ritard* success*
offset.earlier it: @span prima $;@span di anticipo;in anticipo di;@span in anticipo ~ prim* anticip* fa preced* già
 presto
offset.later ro: @span mai târziu;@span după $;întârziere de;@span întârziere ~ dup* târz* întârz* ulter*
offset.earlier ro: @span mai devreme;@span înainte $ ~ înain* devr* urmă* anter*
offset.later de: @span später;@span verspätung;@span zu spät;@span danach ~ spät* nach* dana* verspät* drauf
offset.earlier de: @span früher;@span zu früh;@span davor|zuvor ~ früh* vor* davor zuvor eher bereits her
offset.later nl: @span later;@span te laat;@span vertraging ~ lat* na nadien vertrag* laat
offset.earlier nl: @span eerder;@span vroeger;@span te vroeg ~ eerd* vroeg* voor* geleden
entry_of.debit en: debited;will be charged;debit balance ~ debit* charg* deduct* tak* withdraw* ow* collect* debt*
 overdr*
entry_of.credit en: credited;credit balance;in credit ~ credit* paid pay* deposit* refund*
entry_of.debit es: se|le adeudará|adeuda|adeudó;adeudado|adeudada|adeudará;cargará|cargado|cargada|cargo|cargue en
 cuenta|su|tu;saldo deudor ~ carg* adeud* deud* cobr* retir* debit* débit*
entry_of.credit es: abonará|abonado|abonada|abono|abonó en cuenta|su|tu|la;saldo acreedor;acreditado en ~ abon*
 ingres* acred* acreed* haber créd*
entry_of.debit ca: carregarà|carregat|carregada|càrrec en|al compte|el;saldo deutor ~ càrrec* carreg* deut* cobr*
 retir* dèbit
entry_of.credit ca: abonarà|abonat|abonada|abonament al|en|el compte;saldo creditor ~ abon* ingr* credit* crèd*
entry_of.debit fr: débité|débitée|débités|débitera|débiter;solde débiteur ~ débit* prélev* retir* dû dû*
entry_of.credit fr: crédité|créditée|crédités|créditera|créditer;solde créditeur ~ crédit* vers* rembours*
entry_of.debit pt: debitado|debitada|debitados|debitaremos|debitar;saldo devedor|negativo ~ debit* débit* dev* dív*
 cobr*
entry_of.credit pt: creditado|creditada|creditados|creditar;saldo credor|positivo ~ credit* créd* cred* deposit* pag*
entry_of.debit it: addebitato|addebitata|addebitati|addebiteremo|addebitare;saldo debitore|negativo ~ addebit* debit*
 prelev* dov*
entry_of.credit it: accreditato|accreditata|accreditati|accrediteremo|accreditare;saldo creditore|positivo ~ accred*
 credit* vers* rimbors*
entry_of.debit ro: debitat|debitată|debitate;sold debitor ~ debit* dator* retr*
entry_of.credit ro: creditat|creditată|creditate;sold creditor ~ credit* plăt* vir*
entry_of.debit de: abgebucht|abzubuchen;konto|konten … belastet ~ abge* abbu* belast* soll* einge* schuld* einz*
entry_of.credit de: gutgeschrieben|gutschrift|gutzuschreiben ~ gutsch* gutge* guth* haben überw* erstat*
entry_of.debit nl: afgeschreven|afschrijving|debiteren|gedebiteerd ~ afges* afsch* debit* debet* geïnd* incass*
entry_of.credit nl: bijgeschreven|bijschrijving|gecrediteerd|crediteren ~ bijg* bijsch* credit* gestort* stort*
rate_kind.fixed en: fixed rate|interest;fixed|fix … rate ~ fix*
rate_kind.variable en: variable|floating|adjustable rate|interest ~ variab* float* adjust* tracker
rate_kind.fixed es: tipo|tasa|interés fijo|fija ~ fij*
rate_kind.variable es: tipo|tasa|interés variable|flotante ~ variab* flot*
rate_kind.fixed ca: tipus|interès fix ~ fix*
rate_kind.variable ca: tipus|interès variable ~ variab*
rate_kind.fixed fr: taux fixe|fixes ~ fix*
rate_kind.variable fr: taux variable|variables|révisable ~ variab* révis*
rate_kind.fixed pt: taxa|juros fixa|fixos ~ fix*
rate_kind.variable pt: taxa|juros variável|variáveis ~ variá*
rate_kind.fixed it: tasso fisso ~ fiss*
rate_kind.variable it: tasso variabile ~ variab*
rate_kind.fixed ro: dobândă|dobânda fixă ~ fix*
rate_kind.variable ro: dobândă|dobânda variabilă ~ variab*
rate_kind.fixed de: festzins|festzinsen|festverzinslich;fester|festen|fixer|fixem zinssatz|zins ~ fest* fix*
rate_kind.variable de: variabler|variablen|variablem|variable zinssatz|zins|verzinsung ~ variab*
rate_kind.fixed nl: vaste rente|rentevoet ~ vast*
rate_kind.variable nl: variabele rente|rentevoet ~ variab*
@goal.en: goal|goals
@goal.es: gol|goles|tanto|tantos
@goal.ca: gol|gols
@goal.fr: but|buts
@goal.pt: gol|golo|golos|gols
@goal.it: gol|rete|reti
@goal.ro: gol|goluri
@goal.de: tor|tore|gegentor|gegentore|treffer
@goal.nl: goal|goals|doelpunt|doelpunten|tegendoelpunt|tegendoelpunten
goal_of.score en: scored|scores|score|netted … @goal ~ scor* net*
goal_of.concede en: conceded|concedes|concede|conceding|leaked|leaks … @goal ~ conced* leak* let shipp* against
goal_of.score es: marcó|marcaron|marca|marcan|anotó|anotaron|marcado … @goal ~ marc* anot* met* goleó firm* hizo
goal_of.concede es: encajó|encajaron|encaja|encajan|encajado|encajar|recibió|recibieron|recibido … @goal ~ encaj*
 recib* concedi*
goal_of.score ca: va marcar;va|van|ha|han marcar|marcat|fer|anotar … @goal ~ marc* anot* fer fet
goal_of.concede ca: va|van|ha|han encaixar|encaixat|rebre|rebut … @goal ~ encaix* rebr* rebut
goal_of.score fr: marqué|marque|marquent|inscrit|inscrivent … @goal ~ marq* inscri* mis
goal_of.concede fr: encaissé|encaisse|encaissent|encaisser|concédé|concède … @goal ~ encaiss* concéd* pris
goal_of.score pt: marcou|marcaram|marca|marcam|marcado … @goal ~ marc* fez feit* apont* anot*
goal_of.concede pt: sofreu|sofreram|sofre|sofrido|sofrer|encaixou … @goal ~ sofr* encaix* levou conced*
goal_of.score it: segnato|segna|segnano|segnò|realizzato … @goal ~ segn* realizz* fatto mess*
goal_of.concede it: subito|subisce|subiscono|subire|incassato|incassa … @goal ~ sub* incass* pres*
goal_of.score ro: marcat|marchează|înscris|înscrie … @goal ~ marc* înscr* dat
goal_of.concede ro: primit|primește|primesc|încasat|încasează … @goal ~ prim* încas*
goal_of.score de: schoss|erzielte|erzielten|schossen|erzielt|geschossen … @goal;@goal erzielt|geschossen|geschoss ~
 schoss* erziel* gesch* traf*
goal_of.concede de: kassierte|kassierten|kassiert|kassieren … @goal;@goal kassiert|hinnehmen ~ kass* hinn* gegent*
goal_of.score nl: scoorde|scoorden|gescoord|maakte|maakten … @goal;@goal gescoord|gemaakt ~ scoor* gesc* maak* gemaa*
goal_of.concede nl: kreeg|kregen|incasseerde|incasseerden … @goal … tegen;@goal tegen|geïncasseerd;incasseerde … @goal
 ~ tegen* incass*
fore.front en: front door|doors|seat|seats|entrance|wheel|wheels|row|carriage|carriages|brake|page|teeth;at|in|from|by
 the front;at the head ~ front* fore* head* first
fore.rear en: rear|back
 door|doors|seat|seats|entrance|wheel|wheels|row|carriage|carriages|brake|page|teeth;at|in|from|by the rear|back ~
 rear* back* behind last hind*
fore.front es: puerta|puertas|asiento|asientos|rueda|ruedas|parte|freno|vagón|fila
 delantera|delanteras|delantero|delanteros;por delante;primera fila ~ delant* primer* front*
fore.rear es: puerta|puertas|asiento|asientos|rueda|ruedas|parte|freno|vagón|fila
 trasera|traseras|trasero|traseros|posterior;por detrás;última fila ~ traser* detr* poster* atrás últim* fondo cola
fore.front ca: porta|portes|seient|seients|roda|rodes|part|fre|vagó|fila del|de davant;davantera|davanter|davanters ~
 davant* primer* front*
fore.rear ca: porta|portes|seient|seients|roda|rodes|part|fre|vagó|fila del|de darrere|darrera;posterior|posteriors ~
 darrer* poster* final fons cua rere
fore.front fr: porte|portes|siège|sièges|roue|roues|frein|wagon|place|places avant;à|par|de l avant ~ avant* devant*
 premi* tête
fore.rear fr: porte|portes|siège|sièges|roue|roues|frein|wagon|place|places arrière;à|par|de l arrière ~ arri* derri*
 derni* fond queue
fore.front pt: porta|portas|banco|bancos|roda|rodas|parte da
 frente|dianteira;dianteira|dianteiro|dianteiros|dianteiras ~ frent* diant* primeir*
fore.rear pt: porta|portas|banco|bancos|roda|rodas|parte de trás;traseira|traseiro|traseiros|traseiras ~ tras* trás
 atrás poster* últim* fund*
fore.front it: porta|porte|sedile|sedili|ruota|ruote|parte|freno|carrozza
 anteriore|anteriori|davanti;davanti|anteriormente ~ davant* anter* prim* front*
fore.rear it: porta|porte|sedile|sedili|ruota|ruote|parte|freno|carrozza posteriore|posteriori|dietro ~ diet* poster*
 retr* fond* coda ultim*
fore.front ro: ușa|ușile|scaunul|scaunele|roata|roțile|partea din față;partea din față ~ faț* înain* prim*
fore.rear ro: ușa|ușile|scaunul|scaunele|roata|roțile|partea din|de spate;partea din spate ~ spate* urm* ultim* fund*
fore.front de:
 vordertür|vordereingang|vordersitz|vordersitze|vordersitzen|vorderrad|vorderräder|vorderachse|vorderer;vorne
 einsteigen|aussteigen|sitzen;vorderen|vordere|vorderer tür|eingang|wagen|reihe|türen ~ vorder* vorn* front* erst*
fore.rear de: hintertür|hintereingang|rücksitz|rücksitze|rücksitzen|hinterrad|hinterräder|hinterachse;hinten
 einsteigen|aussteigen|sitzen;hinteren|hintere|hinterer tür|eingang|wagen|reihe|türen ~ hint* rück* heck* letzt*
fore.front nl: voordeur|voorwiel|voorwielen|voorstoel|voorin|vooraan|voorkant ~ voor*
fore.rear nl: achterdeur|achterwiel|achterwielen|achterbank|achterin|achteraan|achterkant ~ achter* laatst*
offer_of.sale en: for sale ~ sale sell* sold buy*
offer_of.let en: to let|rent;for rent;rented|renting out ~ rent* let leas* hir*
offer_of.sale es: se vende|venden;en venta ~ vend* vent* compr*
offer_of.let es: se alquila|alquilan|arrienda;en alquiler;de alquiler ~ alquil* arrend* arriend*
offer_of.sale ca: es ven|venen;en venda ~ ven* compr*
offer_of.let ca: es lloga|lloguen;de lloguer;en lloguer ~ llog* arrend*
offer_of.sale fr: à vendre;en vente ~ vend* vent* achet* achat
offer_of.let fr: à louer;en location ~ lou* locat*
offer_of.sale pt: vende se;vendem se;à venda ~ vend* compr*
offer_of.let pt: aluga se;alugam se;arrenda se;para alugar|arrendar ~ alug* arrend*
offer_of.sale it: vendesi|vendonsi;in vendita;si vende ~ vend* compr*
offer_of.let it: affittasi|affittansi;in affitto;si affitta ~ affitt* nolegg* locaz*
offer_of.sale ro: de vânzare ~ vând* vânz* cump*
offer_of.let ro: de închiriat ~ închir*
offer_of.sale de: zu verkaufen;zum verkauf ~ verkauf* kauf*
offer_of.let de: zu vermieten;zur miete ~ vermiet* miet* verpacht*
offer_of.sale nl: te koop ~ koop* verkoop* kop*
offer_of.let nl: te huur ~ huur* verhuur* hur*
day_off.next en: tomorrow ~ next following
day_off.second en: day after tomorrow;two days time;two days from now ~ two after 48
day_off.last en: yesterday ~ previous night
day_off.before en: day before yesterday;two days ago;two days before ~ two before 48
day_off.next es: !la|una|esta|cada|toda|misma|pasado|aquella|primera|media|buena|otra mañana ~ siguiente
day_off.last es: ayer ~ víspera anoche
day_off.second es: pasado mañana ~ pasado dos
day_off.before es: anteayer|antier;antes de ayer ~ ante* antes dos
day_off.next ca: demà ~ endem*
day_off.second ca: demà passat;passat demà ~ passat dos
day_off.last ca: ahir ~ vig*
day_off.before ca: abans d ahir;despús ahir ~ abans dos desp*
day_off.next fr: demain ~ lendemain prochain*
day_off.second fr: après demain ~ après deux surlend*
day_off.last fr: hier ~ veille
day_off.before fr: avant hier ~ avant deux
day_off.next pt: amanhã ~ seguinte
day_off.second pt: depois de amanhã ~ depois dois
day_off.last pt: ontem ~ véspera
day_off.before pt: anteontem;antes de ontem ~ ante* antes dois
day_off.next it: domani ~ indom*
day_off.second it: dopodomani|posdomani;dopo domani ~ dopo* due
day_off.last it: ieri ~ vigil*
day_off.before it: ieri l altro;l altro ieri;avantieri|altroieri ~ altro* due avant*
day_off.next ro: mâine ~ urm*
day_off.second ro: poimâine ~ poi* două
day_off.last ro: ieri ~ ajun
day_off.before ro: alaltăieri ~ alalt* două
day_off.next de: !am|jeden|diesen|guten|heute|den|der|dem|des|einem|eines|zum|vom|früher|nächsten|folgenden morgen ~
 folg* nächst*
day_off.second de: übermorgen ~ über* zwei
day_off.last de: gestern ~ vort*
day_off.before de: vorgestern ~ vorg* zwei
day_off.second nl: overmorgen ~ overm* twee
day_off.last nl: gisteren ~ vorige
day_off.before nl: eergisteren ~ eerg* twee
day_off.second pl: pojutrze ~ pojut* dwa
day_off.next pl: jutro ~ nast*
day_off.before pl: przedwczoraj ~ przed* dwa
day_off.last pl: wczoraj ~ poprz*
day_off.second ru: послезавтра ~ после* два
day_off.next ru: завтра ~ след*
day_off.before ru: позавчера ~ поза* два
day_off.last ru: вчера ~ наканун*
pay_by.cash en: cash only;only cash|accepts cash;cash payment|payments only;no cards;cards not accepted ~ cash
pay_by.card en: card|cards only;only cards;card payment|payments only;no cash;cash not accepted;cashless ~ card*
 cashless contactless
pay_by.cash es: solo|sólo|únicamente efectivo;solo|sólo en efectivo;pago|pagos en efectivo;no se aceptan|admiten
 tarjetas ~ metál*
pay_by.card es: solo|sólo|únicamente tarjeta|tarjetas;solo|sólo con tarjeta;no se acepta|admite efectivo ~ tarj*
pay_by.cash ca: només efectiu;només en efectiu;no s accepten|admeten targetes ~ metàl*
pay_by.card ca: només targeta|targetes;només amb targeta;no s accepta|admet efectiu ~ targ*
pay_by.cash fr: espèces uniquement|seulement;uniquement|seulement en|les espèces;cartes non|pas acceptées;paiement en
 espèces ~ liquide
pay_by.card fr: carte|cartes uniquement|seulement;uniquement|seulement par carte;espèces non|pas acceptées ~ carte*
pay_by.cash pt: só|apenas|somente dinheiro;só|apenas|somente em dinheiro;não aceitamos|aceita cartões|cartão ~ numer*
pay_by.card pt: só|apenas|somente cartão|cartões;só|apenas|somente com cartão;não aceitamos|aceita dinheiro ~ cart*
pay_by.cash it: solo|soltanto contanti|contante;solo|soltanto in contanti;non si accettano carte ~ liquid*
pay_by.card it: solo|soltanto carta|carte;solo|soltanto con carta;non si accettano contanti ~ cart*
pay_by.cash ro: doar|numai numerar|cash;doar|numai în numerar ~ cash
pay_by.card ro: doar|numai card|carduri;doar|numai cu cardul ~ card*
pay_by.cash de: nur barzahlung;nur bar $;keine kartenzahlung|karten ~ bargeld
pay_by.card de: nur kartenzahlung;nur mit karte;keine barzahlung;kein bargeld ~ bargeldlos kart*
pay_by.cash nl: alleen contant;uitsluitend contant;alleen contante betaling ~ cash
pay_by.card nl: alleen pinnen|pin;uitsluitend pinnen|pin;geen contant ~ pin*
spare.none en: already|is|are|been taken $;already in use;in use $;already exists;sold out;not|isn|aren t
 available;not|no|t available;no longer available;unavailable
spare.none es: ya en|está|esta uso|ocupado|ocupada|cogido|cogida;en uso;ya
 existe;agotado|agotada|agotados|agotadas;no está|estás|están|estará disponible|disponibles;no disponible|disponibles
spare.none ca: en ús;ja existeix;ja està|és
 agafat|agafada|ocupat|ocupada;exhaurit|exhaurida|exhaurits|exhaurides|esgotat|esgotada|esgotats|esgotades;no
 està|estan|estarà disponible|disponibles;no disponible|disponibles
spare.none fr: déjà pris|prise|prises|utilisé|utilisée|utilisés|utilisées;existe
 déjà;épuisé|épuisée|épuisés|épuisées;n est|sont pas|plus disponible|disponibles;pas|plus
 disponible|disponibles;indisponible|indisponibles
spare.none pt: já em uso;em uso $;em utilização;já existe;já está|foi
 em|ocupado|ocupada|usado|usada|utilizado|utilizada;esgotado|esgotada|esgotados|esgotadas;não está|estão|estará
 disponível|disponíveis;não disponível
spare.none it: in uso;già
 esiste|esistente|preso|presa|occupato|occupata|utilizzato|utilizzata;esaurito|esaurita|esauriti|esaurite;non
 è|sono|sarà disponibile|disponibili;non è|sono più disponibile|disponibili;non disponibile|disponibili
spare.none ro: deja folosit|folosită|utilizat|utilizată|luat|luată|ocupat|ocupată;există
 deja;epuizat|epuizată|epuizate;nu este|e|sunt|mai disponibil|disponibilă|disponibile;nu mai este|sunt
 disponibil|disponibilă|disponibile;indisponibil
spare.none de: bereits|schon vergeben|belegt|verwendet|benutzt;ist|sind
 vergeben|belegt;ausverkauft|ausverkaufte|vergriffen;nicht verfügbar|erhältlich|lieferbar;nicht mehr
 verfügbar|erhältlich|lieferbar
"""
