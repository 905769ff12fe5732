"""Opposites of time, place, dealings and software in eight languages, as data for opposites.py.

A row: set and member, then for each language its words, those after a bar may mean the member among others. Compiled by
hand for this project from the sense groups of the dictionaries that opposites.py names. Pairs that good translations
turn around (lend and borrow, cause and consequence, come and go) stay out.
"""

from __future__ import annotations

from tqpipe.checks.reading import table_rows


def rows(text: str) -> str:
    """A compact table, a row a member, as the lines that contrast.py reads."""
    lines = []
    for row in table_rows.rows(text):
        member, _, rest = row.partition(": ")
        for part in rest.split("; "):
            lang, _, words = part.partition(" ")
            lines.append(f"{member} {lang} {words if '|' in words else f'{words} |'}")
    return "\n".join(lines) + "\n"


_TIME = """
day_by.yesterday: en yesterday | previous last before; ca ahir | anterior passat vigília; es ayer | anterior víspera;
 fr hier | veille précédent; it ieri | scorso precedente; pt ontem | anterior véspera; ro ieri | trecut precedent*; de
 gestern | vorig* vortag* letzt*
day_by.today: en today | now nowadays this current* todays; ca avui | ara actual*; es hoy | ahora actual*; fr aujourd
 | maintenant actuel*; it oggi | ora attual*; pt hoje | agora atual*; ro astăzi azi | acum actual*; de heute | heutig*
 jetzt
day_by.tomorrow: en tomorrow | next following day morning; ca demà | endemà següent matí; es | mañana siguiente; fr
 demain | lendemain prochain suivant; it domani | dopodomani indomani prossimo; pt amanhã | seguinte próximo; ro mâine
 | următoare*; de | morgen nächst* morgig*
turn_of.last: en last_year last_week last_month last_summer last_winter last_season | last previous past prior ago
 before recent*; ca any_passat setmana_passada mes_passat estiu_passat hivern_passat temporada_passada | passat
 passada darrer* últim* anterior* fa; es año_pasado semana_pasada mes_pasado verano_pasado invierno_pasado
 temporada_pasada pasado_año | pasad* últim* anterior* hace; fr année_dernière an_dernier an_passé semaine_dernière
 mois_dernier été_dernier | dernier* dernière* passé* précédent* derni*; it anno_scorso scorso_anno settimana_scorsa
 scorsa_settimana mese_scorso scorso_mese | scors* passat* precedent* ultim* fa; pt ano_passado semana_passada
 mês_passado passado_ano | passad* últim* anterior* há; ro anul_trecut săptămâna_trecută luna_trecută vara_trecută |
 trecut* precedent* ultim* anterio* acum; de letztes_jahr letzten_jahr letzte_woche letzten_woche letzten_monat
 vergangenen_jahr vergangenes_jahr vergangene_woche vergangenen_woche vorigen_jahr vorige_woche | letzt* vergangen*
 vorig* vor
turn_of.this: en this_year this_week this_month this_summer this_winter this_season | current* now 20*; ca
 aquest_any aquesta_setmana aquest_mes aquest_estiu enguany | aquest* actual* curs corrent enguany 20*; es este_año
 esta_semana este_mes | est* actual* corriente curso 20*; fr cette_année cette_semaine ce_mois | cett* ce courant* cour*
 actuel* 20*; it quest_anno questa_settimana questo_mese | quest* corrent* corso attual* 20*; pt este_ano neste_ano
 esta_semana nesta_semana este_mês neste_mês | est* nest* dest* corrent* curso atual* 20*; ro anul_acesta acest_an
 săptămâna_aceasta luna_aceasta | acest* aceas* curent* actual* 20*; de dieses_jahr diesem_jahr diese_woche dieser_woche
 diesen_monat diesem_monat | dies* heuer laufend* aktuell* heurig* 20*
turn_of.next: en next_year next_week next_month next_summer next_winter next_season | next coming following upcoming
 later new future; ca any_vinent setmana_vinent mes_vinent pròxim_any pròxima_setmana | vinent proper* pròxim* ve
 següent* que nou; es año_próximo próximo_año próxima_semana semana_próxima próximo_mes próxima_temporada | próxim*
 viene siguiente* que nuev*; fr année_prochaine an_prochain semaine_prochaine mois_prochain été_prochain | prochain*
 suivant* venir; it anno_prossimo prossimo_anno settimana_prossima prossima_settimana mese_prossimo prossimo_mese |
 prossim* seguent* successiv* venturo; pt próximo_ano ano_próximo próxima_semana próximo_mês | próxim* seguinte* que
 vem vindouro; ro anul_viitor săptămâna_viitoare luna_viitoare vara_viitoare | viito* următo* nou; de nächstes_jahr
 nächsten_jahr nächste_woche nächsten_woche nächsten_monat kommenden_jahr kommende_woche kommenden_woche
 kommendes_jahr | nächst* kommend* folgend* neu*
series.next: en next | following coming upcoming subsequent* then after* later; ca següent següents | vinent* pròxim*
 proper* posterior*; es siguiente siguientes | próxim* viene posterior*; fr suivant suivante suivants suivantes |
 prochain* lendemain ensuite; it seguente seguenti successivo successiva | prossim* poi dopo; pt seguinte seguintes |
 próxim* posterior*; ro următorul următoarea următor următoare | viito* apoi; de nächste nächsten nächster nächstes
 folgende folgenden | folg* kommend*
series.previous: en previous | previously earlier former prior preceding last before past above back; ca anterior
 anteriors | previ* prèvi* passat* precedent* abans darrer*; es anterior anteriores | previ* pasad* precedent* antes
 últim*; fr précédent précédente précédents précédentes | préalable* antérieur* dernier* avant ancien*; it precedente
 precedenti | prima passat* scors* anterior*; pt anterior anteriores | prévi* passad* antes últim*; ro anterior
 anterioară anterioare precedent precedentă | trecut* înainte; de vorherige vorherigen vorheriger vorige vorigen |
 vorh* früher* letzt* bisher*
sunlight.rise: en sunrise dawn daybreak sun_rises sun_rose | morning early sun; ca alba matinada sol_surt | sol matí;
 es amanecer alba sol_sale | sol mañana madrugada; fr aube | lever jour matin; it alba sole_sorge | mattin* sole; pt
 amanhecer alvorada sol_nasce | aurora sol manhã; ro răsărit răsăritul soarele_răsare | zori zorii dimineaț* soare; de
 sonnenaufgang morgengrauen | morgen*
sunlight.set: en sunset dusk nightfall sun_sets | evening twilight night sun; ca capvespre vespre posta es_pon | nit
 sol; es atardecer anochecer ocaso se_pone | crepúsculo noche tarde sol puesta; fr crépuscule | coucher soir nuit; it
 tramonto sole_tramonta | sera crepuscol*; pt entardecer anoitecer | pôr crepúsculo noite; ro apusul | amurg* seara
 soare; de sonnenuntergang abenddämmerung | abend* dämmer*
"""

_PLACE = """
facing.behind: en behind | back rear after late later following follow* backwards support* trail*; ca darrere | rere
 enrere darrer* després; es detrás | tras atrás posterior* trasera; fr derrière | arrière après; it dietro | indietro
 dopo retro; pt detrás atrás_de por_trás | atrás trás após; ro în_spatele | spate* înapoi după urmă; de hinter | hint*
 nach rück*
facing.front: en in_front | front ahead before opposite outside face* facing forward presence given against next; ca
 davant | endavant front enfront abans; es delante | ante frente enfrente adelante antes; fr devant | avant face
 devanc*; it davanti | fronte avanti dinanzi prima; pt em_frente | diante frente adiante perante; ro în_fața | față
 înaint*; de vor_dem vor_der vor_den | vor vorn* gegenüber
floor_of.up: en upstairs | up above top upper; ca | dalt amunt; es arriba | encima sube; fr | haut étage dessus; it |
 sopra su piano; pt | cima acima; ro sus | deasupra; de oben | auf ober*
floor_of.down: en downstairs | down below bottom lower; ca | baix avall sota; es abajo | debajo baja; fr | bas
 dessous; it | sotto giù; pt | baixo abaixo; ro jos | dedesubt; de unten | unter*
travel.arrival: en arrival arrivals arrived arrives | arriv* came come* coming reach* land* enter* get* got into
 *coming welcom*; ca arribada arribades arribar arriba va_arribar | arrib* ve entra* vin*; es llegada llegó llegaron
 llega llegan llegar | lleg* vin* entr*; fr arrivée arrivées arrive arrivent arrivé arriver | arriv* vien* ven* vin*
 entr*; it arrivo arrivi arriva arrivano arrivato arrivata arrivare | arriv* vien* ven* giun*; pt chegada chegou
 chegaram chega chegam chegar | cheg* vem veio entr*; ro sosire sosirea sosit ajuns ajunge | sos* ajun* ven* vin*
 intr*; de ankunft angekommen ankommen | kam komm* an eintreff* eintraf* gelang*
travel.departure: en departure departures departed departs | leav* left depart* exit* go going goes went gone start*
 out set* resign*; ca marxar | marxa sortida sortides sort* surt* marx* part* anar; es | salida salidas sal* part* ir
 march* ido; fr départ départs | part* quitt* sort* all*; it partenza partenze | part* usci* esc*; pt partida partidas
 | part* saíd* sa* ir foi; ro plecare plecarea plecat pleacă pleca | plec* ieș*; de abfahrt abreise abflug | fuhr
 fahr* ging geh* verl* ab* weg
stand.standing: en standing stood | stand* feet up; ca dempeus | dret dreta peu; es de_pie | pie; fr debout |; it |
 piedi; pt | pé; ro | picioare; de | steh* stand*
stand.sitting: en sitting sat seated | sit* seat*; ca assegut asseguda asseguts | ass*; es sentado sentada sentados
 sentó | sent*; fr assis assise | ass*; it seduto seduta seduti | sed*; pt sentado sentada sentou sentados | sent*; ro
 așezat așezată | așez* stă*; de saß sitzend sitzen | sitz* setz*
"""

_DEALINGS = """
make.build: en builds building_a constructing |; ca constru* |; es constru* |; fr construi* constru* |; it costru* |;
 pt constru* |; ro constru* |; de errichtet* erbaut* |
make.destroy: en demolish* destroy* |; ca enderroc* destru* |; es destruy* derrib* demol* |; fr démol* détrui* |; it
 demol* distrugg* |; pt demol* destruí* |; ro demol* distrug* |; de zerstör* abgerissen |
offer.reject: en refused refuses refusing turned_down |
change.up: en went_up goes_up going_up climbed_up climbing_up |
change.down: en went_down goes_down going_down climbed_down |
class_of.teach: en teaches taught teach | teach* instruct* train* school* show* educat*; ca ensenya ensenyen ensenyar
 ensenyava ensenyat | ensen* mestr* doc*; es enseña enseñan enseñar enseñó enseñaba enseñaron enseñado | enseñ*
 muestr* doc*; it insegna insegnano insegnare insegnato insegnava | insegn*; pt ensina ensinam ensinar ensinou
 ensinava ensinado | ensin*; de lehrt lehrte unterrichtet unterrichtete | lehr* unterr*
class_of.learn: en learn learns learned learnt | learn* stud* train* find* found hear*; ca aprèn aprenen aprendre
 aprenia après_a | apr* sab* estud*; es aprende aprenden aprender aprendió aprendía aprendieron aprendido | apr* sup*
 sab* estud* enter*; it impara imparano imparare imparato imparava | impar* appr* stud* sap*; pt aprende aprendem
 aprender aprendeu aprendia aprendido | apr* sab* soub* estud*; de lernt lernte lernen lernten gelernt | lern* erf*
 stud*
post_of.send: en he_sent she_sent they_sent i_sent we_sent who_sent sends sending | sen* dispatch* post* mail* ship*
 deliver* forward*; ca envia envien va_enviar enviar enviaven enviava | envi* remet*; es envía envían envió enviaron
 enviar envié enviaba | envi* mand* remit*; fr envoie envoient envoyé envoyer envoyait | envo* exp* transm*; it invia
 inviano inviò inviare inviato manda | invi* mand* sped*; pt envia enviam enviou enviaram enviar | envi* mand*; ro
 trimite trimit trimis trimisese | trim* exped*; de schickt schickte schickten geschickt sendet | send* sand* schick*
post_of.receive: en received receives receiving receive | recei* get* got given recipient* accept* obtain* welcom*
 was_sent were_sent been_sent being_sent got_sent; ca rep reben va_rebre rebre rebia | reb* rec* obt*; es recibe
 reciben recibió recibieron recibir recibí recibía | recib* recep* obt*; fr reçoit reçoivent reçu recevoir recevait |
 re* obt* accueil*; it riceve ricevono ricevette ricevuto ricevere | ric* ott*; pt recebe recebem recebeu receberam
 receber | receb* obt*; ro primește primesc primit primi | prim* obț*; de erhält erhielt erhielten erhalten bekommt
 bekam | empf* erh* bek*
age_of.parents: en parents parent | mother* father* famil* mum* dad*; ca | pares pare mare; es | padres padre* madre*;
 fr parents | parent* père* mère*; it genitori genitore | padr* madr*; pt | pais pai mãe; ro părinți părinții
 părinților părinte | părint*; de eltern | elter*
age_of.children: en children child kids | son* daughter* bab* boy* girl* infan* young*; ca | fills nens infants
 criatures; es | hijos hij* niñ*; fr enfants enfant | fil* gar*; it figli bambini | figl* bamb* ragazz*; pt filhos
 crianças criança | filh* menin*; ro copii copiii copiilor copil copilul | copi* fi*; de kinder kindern kind | kind*
 sohn* söhn* tocht*
school_of.teacher: en teacher teachers | professor* lecturer* instructor* master* tutor* coach* educat* faculty staff;
 ca mestre mestra mestres professor professora professors | docent* profess* instruct*; es maestro maestra maestros
 maestras profesor profesora profesores | docent* profes* instructor*; fr enseignant enseignants enseignante
 professeur professeurs instituteur* | prof profs maître*; it insegnante insegnanti professore professoressa
 professori | docent* maestr* prof; pt professor professora professores | docent* mestre*; ro profesor profesorul
 profesori profesoara învățător* | dascăl* cadre; de lehrer lehrern lehrerin lehrkräfte | lehr* professor*
school_of.student: en student students pupil pupils | school* class learner* undergraduate* child* kid*; ca alumne
 alumna alumnes estudiant estudiants | alumn*; es alumno alumna alumnos alumnas estudiante estudiantes | alumn*; fr
 étudiant étudiante étudiants élèves | élève écolier*; it studente studentessa studenti alunno alunni allievi | stud*;
 pt aluno aluna alunos alunas estudante estudantes | estud*; ro elev elevii elevi elevul student studenți studentul
 studenții | stud*; de schüler schülern schülerin student studenten studierende* | schül* stud*
care.doctor: en doctor doctors physician physicians | medic* surgeon* dr gp specialist* clinic*; ca metge metges
 metgessa | mèdic* doctor*; es el_médico un_médico los_médicos del_médico médicos doctores | médic* doctor*
 facultativ*; fr médecin médecins docteur docteurs | médic*; it medico medici dottore dottoressa | dottor* medic*; pt
 médico médicos | médic* doutor*; ro medicul medicii medici doctorul doctorii | doctor medic*; de arzt ärzte ärzten
 ärztin | ärzt* arzt*
care.patient: en patient patients | sick ill ailing client*; ca pacient pacients malalt malalts | malal* pacien*; es
 paciente pacientes | enferm*; fr patient patients patiente | malade*; it paziente pazienti | malat*; pt paciente
 pacientes | doente*; ro pacient pacientul pacienți pacienții pacienților | bolnav*; de patient patienten patientin |
 krank*
work_of.employer: en employer employers | company companies boss* business* firm*; ca ocupador ocupadors | empres*
 patron*; es empleador empleadores | empresari* patron* empres*; fr employeur employeurs | patron* entreprise*; it
 datore datori | aziend* impres*; pt empregador empregadores | patr* empres*; ro angajator angajatorul angajatori
 angajatorii | patron* firm*; de arbeitgeber arbeitgebern arbeitgebers | unternehm* firm*
work_of.employee: en employee employees | worker* staff people personnel; ca empleat empleats empleada | treballador*
 personal assalariat*; es empleado empleados empleada empleadas | trabajador* personal; fr employé employés salarié
 salariés | travailleur* personnel; it dipendente dipendenti impiegato impiegati | lavorator* personale; pt empregado
 empregados | funcionári* trabalhador* colaborador*; ro angajatul angajații angajaților angajați | salariat* lucrător*
 muncitor*; de arbeitnehmer arbeitnehmern angestellte angestellten | mitarbeiter* beschäftigt*
debt_of.creditor: en creditor creditors | lender* bank*; ca creditor creditors |; es acreedor acreedores |; fr
 créancier créanciers | prêteur*; it creditore creditori |; pt credor credores |; ro creditor creditorul creditori
 creditorii |; de gläubiger gläubigern gläubigers |
debt_of.debtor: en debtor debtors | borrower*; ca deutor deutors |; es deudor deudores |; fr débiteur débiteurs |
 emprunteur*; it debitore debitori |; pt devedor devedores |; ro debitor debitorul debitori debitorii |; de schuldner
 schuldnern |
home_of.landlord: en landlord landlords landlady | owner* proprietor* host*; ca propietari propietària propietaris
 arrendador | propiet*; es propietario propietaria propietarios casero arrendador | propiet*; fr propriétaire
 propriétaires bailleur bailleurs | propriét*; it proprietario proprietari locatore | padron* propriet*; pt
 proprietário proprietários senhorio senhorios | propriet*; ro proprietar proprietarul proprietarii | propriet*; de
 vermieter vermietern | eigentümer* besitzer*
home_of.tenant: en tenant tenants | renter* lodger* leaseholder*; ca llogater llogaters llogatera inquilí inquilins |
 arrendatar*; es inquilino inquilina inquilinos arrendatario arrendatarios |; fr locataire locataires |; it inquilino
 inquilini affittuario affittuari | locatari*; pt inquilino inquilina inquilinos arrendatário |; ro chiriaș chiriașul
 chiriași chiriașii | locatar*; de mieter mietern mieterin | pächter*
suit.plaintiff: en plaintiff plaintiffs claimant claimants | complainant* prosecut* accus*; ca demandant demandants |
 acusació fiscal* querellant*; es demandante demandantes querellante | acusación fiscal*; fr plaignant plaignante
 plaignants demandeur demandeurs | partie; it querelante ricorrente ricorrenti | attore accusa; pt demandante queixoso
 requerente | autor* acusação; ro reclamant reclamantul reclamanta reclamanții |; de kläger klägerin klägern |
suit.defendant: en defendant defendants | accused respondent* defen*; ca acusat demandat acusats | acusad* imputat*
 investigat*; es demandado acusado acusados demandados | acusad* imputad* investigad*; fr défendeur prévenu accusé |
 prévenu* accus*; it imputato imputati convenuto | accusat*; pt réu réus arguido arguidos | acusad*; ro pârât pârâtul
 inculpat inculpatul inculpații | acuzat*; de angeklagte angeklagten angeklagter beklagte beklagten |
crime_of.victim: en victim victims | prey target* casualt* dead; ca víctima víctimes | mort*; es víctima víctimas |
 muert*; fr victime victimes | mort*; it vittima vittime | mort*; pt vítima vítimas | mort*; ro victima victime
 victimele victimelor | mort*; de opfer opfern opfers | tot*
crime_of.culprit: en culprit culprits perpetrator perpetrators aggressor aggressors assailant assailants offender
 offenders | attacker* guilty killer* suspect* responsib*; ca agressor agressors | culpable* atacant* autor* assass*;
 es agresor agresores | culpable* atacante* autor* asesin*; fr agresseur agresseurs | coupable* auteur* assass*; it
 aggressore aggressori | colpevol* autor* assass*; pt agressor agressores | culpad* autor* assass*; ro agresor
 agresorul agresorii făptaș* | vinovat* autor* asasin*; de täter tätern täters | schuldig* mörder*
purse.income: en revenue revenues income | income* earning* proceeds takings receipts sales; ca ingressos | rend* ingr*;
 es ingresos | renta* ingres*; fr recettes | revenu* rentrée*; it entrate ricavi | reddit*; pt receitas | rendiment*; ro
 venituri veniturile veniturilor | venit* încas*; de einnahmen einkünfte | einkommen* umsatz*
purse.expenses: en expenses expenditure expenditures spending | cost* expens* outlay* spend* spent; ca despeses
 despesa | cost* gast*; es gastos gasto | cost* gast*; fr dépenses dépense | coût* frais dépens*; it spese | spesa
 uscite cost*; pt despesas despesa gastos | cust* gast*; ro cheltuieli cheltuielile cheltuielilor | cost* cheltui*; de
 ausgaben | kosten aufw*
bench.government: en government | governing administration cabinet executive state authorit* ministr* ruling
 governments; ca govern | govern*; es gobierno | gob*; fr gouvernement | gouv*; it governo | govern*; pt governo |
 gov*; ro guvernul guvernului guvern | guvern*; de regierung bundesregierung | regier*
bench.opposition: en opposition | oppos* against resist*; ca oposició | opos*; es oposición | opos* opon* opus*; fr
 opposition | oppos*; it opposizione | oppos*; pt oposição | opos* opõ*; ro opoziția opoziției opoziție | opoz* opun*;
 de opposition | widerst* gegen*
outlook.bright: en optimistic optimism optimist optimists | optim* hope* positiv* upbeat confident*; ca optimista
 optimistes optimisme | optim*; es optimista optimistas optimismo | optim*; fr optimiste optimistes optimisme |
 optim*; it ottimista ottimisti ottimismo | ottim*; pt otimista otimistas otimismo optimista | optim*; ro optimist
 optimistă optimiști optimism optimismul | optim*; de optimistisch optimismus optimist | optim*
outlook.dark: en pessimistic pessimism pessimist pessimists | pessim* gloom* negativ*; ca pessimista pessimistes
 pessimisme | pessim*; es pesimista pesimistas pesimismo | pesim*; fr pessimiste pessimistes pessimisme | pessim*; it
 pessimista pessimisti pessimismo | pessim*; pt pessimista pessimistas pessimismo | pessim*; ro pesimist pesimistă
 pesimiști pesimism pesimismul | pesim*; de pessimistisch pessimismus pessimist | pessim*
duty.must: en compulsory mandatory obligatory | must requir* forc* oblig* need* have; ca obligatori obligatòria
 obligatoris obligatòries | oblig*; es obligatorio obligatoria obligatorios obligatorias | oblig*; fr obligatoire
 obligatoires | oblig*; it obbligatorio obbligatoria obbligatori obbligatorie | obblig*; pt obrigatório obrigatória
 obrigatórios obrigatórias | obrig*; ro obligatoriu obligatorie obligatorii | oblig*; de obligatorisch verpflichtend
 verpflichtende | pflicht*
duty.may: en optional voluntary voluntarily | voluntar* choice option* may can free*; ca opcional opcionals facultatiu
 facultativa | volunt* opci*; es opcional opcionales facultativo facultativa | volunt* opci*; fr facultatif
 facultative facultatifs optionnel optionnelle | volont*; it facoltativo facoltativa facoltativi opzionale | volont*
 opzion*; pt opcional opcionais facultativo facultativa | volunt* opç*; ro opțional opțională opționale facultativ
 facultativă | volunt*; de freiwillig freiwillige optional fakultativ | freiw*
axis_of.flat: en horizontal horizontally |; ca horitzontal* |; es horizontal* |; fr horizontal* |; it orizzontal* |;
 pt horizontal* horizontais |; ro orizontal* |; de horizontal* waagerecht* |
axis_of.upright: en vertical vertically |; ca vertical* |; es vertical* |; fr vertical* verticaux |; it vertical* |;
 pt vertical* verticais |; ro vertical* |; de vertikal* senkrecht* |
slope.up: en upward upwards ascending | up rising; ca ascendent* | amunt alça*; es ascendent* | alza arriba; fr
 ascendant ascendante | hausse haut; it ascendent* | rialzo alto; pt ascendent* | alta cima; ro ascendent* | sus; de
 aufwärts* | steigend* auf*
slope.down: en downward downwards descending | down falling; ca descendent* | avall baixa*; es descendent* | baja
 abajo; fr descendante | descendant* baisse bas; it discendent* | ribasso basso; pt descendent* | baixa* baixo; ro
 descendent* | jos; de abwärts* | sinkend* ab*
ask_of.ask: en asked asks | ask* question* request* demand* inquir* enquir* interview* wonder* call*; ca pregunta
 preguntar preguntat preguntava preguntat | pregunt* deman* interrog* qüest*; es preguntó pregunta preguntaron
 preguntado preguntar | pregunt* pid* pedi* interrog* cuestion* solicit*; fr | demand* interrog* question*; it |
 domand* chie* interrog* richie*; pt perguntou perguntaram perguntar | pergunt* ped* question* solicit*; ro întrebat
 întrebă întreabă | întreb* cer* solicit*; de fragte fragten gefragt fragt | frag* bat bitt*
ask_of.answer: en answered answers replied replies | answer* repl* respon* said react* address*; ca va_respondre
 respon contesta | respo* contest* repl*; es respondió respondieron responde contestó contestaron | respond* contest*
 respuest*; fr répondu répond répliqué | répon* répli*; it rispose risposto risponde | rispos* rispon* repli*; pt
 respondeu responderam responde | respo*; ro răspuns răspunde răspunse | răspun*; de antwortete antworteten
 geantwortet antwortet | antwort* erwid*
union.wed: en married marry marries wedding wed | marriage* spouse* husband* wife wives; ca casar casat casada casats
 casament noces | cas* matrimon* espos*; es casó casaron casado casada casados casarse boda | cas* matrimon* espos*;
 fr marié mariée mariés marier | mari* épous* noces; it sposato sposata sposati sposò sposarsi nozze | spos*
 matrimon*; pt casou casaram casado casada casados | cas* matrimón*; ro căsătorit căsătorită căsătoriți căsătorie |
 căsător* nunt*; de verheiratet heiratete heirateten geheiratet hochzeit | heirat* ehe*
union.divorce: en divorced divorce divorces | separat* split*; ca divorciar divorciat divorciada divorci | divor*
 separ*; es divorció divorciaron divorciado divorciada divorcio | divor* separ*; fr divorcé divorcée divorcer divorce
 | divor* sépar*; it divorziato divorziata divorziati divorzio divorziò | divor* separ*; pt divorciou divorciaram
 divorciado divorciada divórcio | divor* separ*; ro divorțat divorțată divorț divorțul | divor* despăr* separ*; de
 geschieden scheidung scheiden | trenn*
rest_of.wake: en woke awoke awake woken wakes | wak* rise rose get got up; ca despertar desperta despert desperta
 despertat | despert* llev*; es despertó despertaron despertar despierto despierta | desp* levant*; fr réveillé
 réveille réveillée réveiller | réveil* lev* éveil*; it svegliato sveglia svegliò svegliarsi sveglio | svegl* risvegl*
 alz*; pt acordou acordaram acordar despertou acordado | acord* despert* levant*; ro trezit trezește trezi trează |
 trez* scul*; de aufgewacht aufwachte erwachte wach | wach* aufw*
rest_of.sleep: en asleep sleeping slept | sleep* bed dream*; ca adormir adormit dormit dormia dorm | dorm* adorm*; es
 durmió durmieron dormido dormida durmiendo duerme | dorm* durm* duerm*; fr endormi endormie dort dormait dormi endort
 | dorm* endorm* sommeil; it addormentato addormentata dorme dormiva dormito addormentò | dorm* addorm* sonno; pt
 dormiu dormindo dorme adormeceu dormia | dorm* adorm* sono; ro adormit doarme dormea dormit | dorm* adorm* somn; de
 eingeschlafen schlief schlafen schlafend | schlaf* schläf*
law_vote.pass: en approved approves approve approval | pass* adopt* ratif* back* accept* endors* green clear*
 authori*; ca aprova aproven aprovat aprovada aprovar aprovació | aprov* ratif* accept* vist; es aprueba aprueban
 aprobó aprobaron aprobado aprobada aprobar aprobación | apr* ratif* acept* visto; fr approuve approuvé approuvée
 approuver adopté adoptée | appr* ratif* accept*; it approva approvato approvata approvò approvare | appr* ratif*
 accett*; pt aprova aprovou aprovaram aprovado aprovada aprovar | apr* ratif* aceit*; ro aprobă aprobat aprobată
 aprobarea | apr* ratif* accept* adopt*; de genehmigt genehmigte gebilligt billigte | bill* genehm* zust* verabsch*
 stimm* angen*
law_vote.fail: en rejected rejects reject rejection vetoed | refus* block* oppos* defeat* den* dismiss* vot* turn*
 down; ca rebutja rebutgen rebutjat rebutjada rebutjar veta vetat | rebutj* refus* tomb* deneg* desestim* vet*; es
 rechaza rechazan rechazó rechazaron rechazado rechazada rechazar vetó | rechaz* tumb* deneg* deniega desestim* vet*;
 fr rejette rejeté rejetée rejeter rejettent | rejet* refus* repous* veto*; it respinge respinto respinta respinse
 bocciato bocciata | resp* bocc* rifiut*; pt rejeita rejeitou rejeitaram rejeitado rejeitada chumbou | rej* recus*
 chumb* vet*; ro respinge respins respinsă respingerea | resp* refuz*; de abgelehnt ablehnte lehnte verworfen |
 ablehn* verw* zurückgew*
stated.confirm: en confirm confirms confirmed confirming confirmation | verif* acknowledg* corrobor* admit* endors*
 affirm*; ca confirma confirmen confirmat confirmar confirmava confirmada | confirm* verif* ratif*; es confirma
 confirman confirmó confirmaron confirmado confirmar | confirm* verif* ratif*; fr confirme confirment confirmé
 confirmer confirmée | confirm* vérif*; it conferma confermano confermato confermò confermare | conferm* verif*; pt
 confirma confirmam confirmou confirmaram confirmado confirmar | confirm* verif*; ro confirmă confirmat confirma
 confirmarea | confirm* verif*; de bestätigt bestätigte bestätigten bestätigen | bestät*
stated.deny: en deny denies denied denying denial | refus* reject* dismiss* disput* contradict* refut*; ca nega neguen
 negat negar va_negar desmenteix desmentit desmentir | neg* desment* rebutj*; es niega niegan negó negaron negado
 negar desmintió desmiente desmentir | neg* nieg* desm* rechaz*; fr nie nient nié nier démenti démentent dément | ni*
 dém* réfut* rejet*; it nega negano negato negò negare smentisce smentito smentì | neg* smen* respin*; pt nega negam
 negou negaram negado negar desmentiu desmente | neg* desm* rej*; ro neagă negat dezminte dezmințit infirmat infirmă |
 neg* dezm* infirm* respin*; de leugnet leugnete dementiert dementierte bestreitet bestritt bestritten | leugn* bestr*
 dement* wies*
conceal.show: en reveal reveals revealed revealing | show* disclos* expos* unveil* uncover* display*; ca revela
 revelen revelat revelar | revel* mostr* desvel*; es revela revelan reveló revelaron revelado revelar | revel* mostr*
 muestr* desvel*; fr révèle révèlent révélé révéler | révél* montr* dévoil*; it rivela rivelano rivelato rivelò
 rivelare | rivel* mostr* svel*; pt revela revelam revelou revelaram revelado revelar | revel* mostr*; ro dezvăluie
 dezvăluit dezvălui | dezv* arat* relev*; de enthüllt enthüllte enthüllen | enthüll* zeig* offenb*
conceal.hide: en hide hides hid hidden hiding conceal conceals concealed | conceal* mask* cover* secret*; ca amaga
 amaguen amagat amagar oculta oculten ocultat ocultar | amag* ocult*; es oculta ocultan ocultó ocultaron ocultado
 ocultar esconde esconden escondió escondido esconder | ocult* escond*; fr cache cachent caché cacher dissimule
 dissimulé | cach* dissim* masq*; it nasconde nascondono nascosto nascose nascondere | nasc* occult* cel*; pt oculta
 ocultou escondeu esconde escondem escondido esconder | ocult* escond*; ro ascunde ascuns ascund | asc*; de versteckt
 versteckte verbirgt verborgen verheimlicht | verst* verb* verh*
"""

_SOFTWARE = """
switch.on: en turn_on turned_on turns_on turning_on switch_on switched_on switches_on | on lit lighted start* ignit*
 power*; ca encén encenen encès encesa encendre engega engegar engegat | encen* engeg* activ*; es enciende encienden
 encendió encendido encender encendida | enc* activ* arranc*; fr allume allument allumé allumer allumée | allum*
 activ* mett*; it accende accendono acceso accesa accendere accese | acce* attiv* avvi*; pt acende acendem acendeu
 acender aceso | acend* lig* ativ*; ro aprinde aprins aprinsă pornește pornit porni | aprin* porn* activ*; de
 eingeschaltet einschalten angeschaltet | ein* an schalt*
switch.off: en turn_off turned_off turns_off turning_off switch_off switched_off switches_off shut_off | off out
 extinguish* stop* shut*; ca apaga apaguen apagat apagar apagada | apag* desact* tanc* par*; es apaga apagan apagó
 apagado apagar apagada | apag* desact* par*; fr éteint éteignent éteindre éteinte éteins | étei* coup* arrêt*; it
 spegne spengono spento spenta spegnere | speg* spen* ferm*; pt apaga apagam apagou apagar apagado desliga desligou
 desligar desligado | apag* deslig* desat*; ro stinge stins stinsă stinsese | stin* opr* închi*; de ausgeschaltet
 ausschalten abgeschaltet abschalten | aus* ab*
install_of.in: en install installs installed installing installation | set*; ca instal·la instal·lar instal·lat
 instal·leu | instal*; es instala instale instalar instalado instalación instaló | instal*; fr installe installer
 installé installez installation | install*; it installa installare installato installazione | install* insedi*; pt
 instala instalar instalado instale instalação | instal*; ro instala instalați instalat instalează instalare |
 instal*; de installieren installiert installation |
install_of.out: en uninstall* | remov* delet*; ca desinstal* |; es desinstal* |; fr désinstall* |; it disinstall* |;
 pt desinstal* |; ro dezinstal* |; de deinstall* |
enabling.on: en enable enables enabled enabling activate activates activated activation | allow* let* turn* activ* on;
 ca habilita habilitar habiliteu habilitat activar activat activeu activada | habilit* activ*; es habilita habilitar
 habilite habilitado activar activado active activada activó | habilit* activ*; fr activer activé activée activez
 activation | activ*; it abilita abilitare abilitato attiva attivare attivato attivata | abilit* attiv*; pt habilitar
 habilitado ativar ativado ative ativada | habilit* ativ*; ro activa activați activat activează activată activarea |
 activ*; de aktivieren aktiviert aktivierung aktiviere | aktiv*
enabling.off: en disable disables disabled disabling deactivate* | inactiv* turn* off disab* uncheck* untick*
 unselect*; ca inhabilit* deshabilit* desactiv* | inact*; es inhabilit* deshabilit* desactiv* | inact* discapac*; fr
 désactiv* | inact* handicap*; it disabilit* disattiv* | inatt* disabil*; pt desabilit* desativ* | inat* defic*; ro
 dezactiv* | inact* dizabil*; de deaktiv* | behind* inaktiv*
transfer.up: en upload uploads uploaded uploading | load* add*; ca | puja* penja* carreg*; es | sub* carg*; fr
 téléverser téléversé téléversez | charg* télécharg*; it | caric*; pt | carreg* envi*; ro încărca încărcați încărcat
 încarcă | încăr*; de hochladen hochgeladen | lad* lädt
transfer.down: en download downloads downloaded downloading | load*; ca descarregar descarregat descarrega
 descarregueu baixar | descarr* baix*; es descargar descargado descarga descargue descargas | descarg*; fr |
 télécharg*; it scaricare scaricato scarica scaricate | scaric*; pt | descarreg* baix* transfer*; ro descărcare
 descărca descărcat descărcați descarcă | descăr*; de herunterladen heruntergeladen | lad* download* lädt
unlock_of.shut: en lock locks locked locking | block* freez* frozen; ca bloqueja bloquejar bloquejat bloqueig
 bloquegeu | bloq* tanc*; es bloquea bloquear bloqueado bloqueo bloquee bloqueada | bloq* cerr*; fr verrouiller
 verrouillé verrouillée verrouillez | verr* bloq*; it blocca bloccare bloccato bloccata | blocc*; pt bloquear
 bloqueado bloqueia bloqueio bloqueada | bloq*; ro blocat blocată blocați blochează | bloc*; de gesperrt sperren
 sperrt | sperr* verrieg* schließ*
unlock_of.open: en unlock unlocks unlocked unlocking unblock* | releas*; ca desbloq* |; es desbloq* |; fr déverrouill*
 | débloq*; it sblocc* |; pt desbloq* |; ro debloc* | deblochea*; de entsperr* | entrieg* freig*
edit_of.add: en add adds added adding | addition* also plus insert* attach* enter*; ca afegeix afegir afegit afegiu
 afegeixen | afeg* inser* introdu*; es añade añadir añadió añadido agregar agrega añada agregue | añad* agreg* inser*
 introdu*; fr ajoute ajouter ajouté ajoutez | ajout* insér*; it aggiunge aggiungere aggiunto aggiungi | aggiun*
 inser*; pt adiciona adicionar adicionado adicione acrescentou acrescenta | adicion* acresc* inser*; ro adaugă adăugat
 adăuga adăugați | adăug* adaug* inser*; de hinzufügen hinzugefügt | füg* erg*
edit_of.remove: en remove removes removed removing delete deletes deleted deleting | eliminat* eras* clear* tak* drop*
 cut*; ca elimina eliminar eliminat elimineu suprimeix suprimir esborra esborrar esborrat | elim* supr* esborr* tre*
 trau*; es elimina eliminar eliminó eliminado suprimir borra borrar borrado elimine | elim* supr* borr* quit* retir*;
 fr supprime supprimer supprimé supprimez effacer effacé | suppr* eff* enlev* retir*; it elimina eliminare eliminato
 rimuove rimuovere rimosso cancella cancellare | elim* rim* canc* togli* tolt*; pt elimina eliminar eliminado remove
 remover removido remova apagar excluir | elim* remo* apag* exclu* retir*; ro elimină eliminat ștergeți șterge șters
 eliminați | elim* șter* înlătur* scoa*; de entfernen entfernt löschen gelöscht löscht | entf* lösch* tilg*
link_of.join: en connect connects connected connecting connection | link* join* plug*; ca connecta connectar connectat
 connexió connecteu | conne*; es conecta conectar conectado conexión conecte | cone*; fr connecte connecter connecté
 connexion connectez | conne* branch*; it connette connettere connesso connessione | conn* colleg*; pt conecta
 conectar conectado conexão ligação | cone* lig*; ro conecta conectat conectați conexiune | cone*; de verbinden
 verbunden verbindung verbindet | verb* anschl*
link_of.part: en disconnect* unplug* | separat*; ca desconn* | desend*; es descone* | desench*; fr déconn* |
 débranch*; it disconn* scolleg* | stacc*; pt descone* deslig* |; ro decone* | întrer*; de trennen getrennt trennt |
 tren* abgem*
looks.fair: en beautiful pretty lovely handsome | beaut* nice attract* fine fair* quite; ca bonic bonica bonics
 boniques | bell* mac* guap* precios* bon*; es bonito bonita bonitos bonitas hermoso hermosa hermosos hermosas guapo
 guapa | bell* lind* prec* guap*; fr belle belles joli jolie jolis jolies | beau* bel; it bello bella belli belle |
 bel* carin*; pt bonito bonita bonitos bonitas lindo linda belo bela | bel* lind*; ro frumos frumoasă frumoși frumoase
 frumoasa | frum*; de schön schöne schönen schöner schönes hübsch* | schön*
looks.foul: en ugly hideous | ugl* unsight*; ca lleig lletja lleigs lletges | lletj*; es feo fea feos feas | fe*; fr
 laid laide laids laides moche moches | laid*; it brutto brutta | brutt*; pt feio feia feios feias | fei*; ro urât
 urâtă urâți urâte urâta | urâ*; de hässlich* |
tears.laugh: en laugh laughs laughed laughing laughter | laugh* smil* fun* jok*; ca riu riure riuen reia rialla
 rialles | ri* somri*; es ríe ríen rió rieron reír risa risas riendo | ri* re* sonr*; fr rire rires riait riant
 riaient | ri* sour*; it ride ridere rideva risata risate ridono | ri* sorr*; pt riu riram rindo riso risos risada |
 ri* sorr*; ro râde râs râdea râsete | râ* zâmb*; de lacht lachte lachen lachten gelacht | lach* läch*
tears.weep: en cry cried cries crying weep weeps wept weeping sob sobbed | tear* call* shout* mourn*; ca plora plorar
 ploren plorava plorant | plor* llàgr*; es llora lloran lloró lloraron llorar llorando llanto | llor* lágr*; fr pleure
 pleurer pleurent pleurait pleurs pleurant | pleur* larm*; it piange piangere piangono pianse piangeva pianto | pian*
 lacr*; pt chora choram chorou choraram chorar chorando | chor* lágr*; ro plânge plâng plângea plâns | plân* lacr*; de
 weint weinte weinten weinen geweint | wein* trän*
many_of.many: en many numerous | most more lot lots much plenty several countless great large* big* hundreds thousands
 widely number*; ca molts moltes molta_gent | molt* mol* bast* nombr* força majo* gran*; es muchos muchas mucha_gente
 numerosos numerosas | much* muy vari* gran* mayor* tant*; fr beaucoup nombreux nombreuses | bien plus plupart tant
 tres nombre grand*; it molti molte molta_gente numerosi numerose | molt* tant* vari* divers* gran* più; pt muitos
 muitas muita_gente | muit* vári* grand* mai*; ro mulți multe multă_lume numeroși numeroase | mult* mai mar*; de viele
 vielen vieler zahlreiche zahlreichen | viel* mehr* groß*
many_of.few: en few few_of | fewer little less only hardly scarce* rare* small* not
 n't no nobody; ca pocs poques poca_gent | poc* men* nom* gens cap rar* petit* no; es pocos pocas poca_gente | poc*
 men* sol* escas* rar* peq* no; fr peu_de très_peu | peu moin* guère rar* petit* pas; it pochi poche poca_gente | poc*
 men* scars* rar* non; pt poucos poucas pouca_gente | pouc* men* só rar* não; ro puțini puține puțină_lume | puțin*
 rar* nu; de wenige wenigen weniger | wenig* kaum nicht kein*
"""
PAIR_OPPOSITES = "".join(map(rows, (_TIME, _PLACE, _DEALINGS, _SOFTWARE)))
