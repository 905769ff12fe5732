"""What is counted beside something else, in ten languages, as data for counted.py: the dead and the injured, votes for
and against, tablets and hours.

The form is that of contraries/opposites_pairs.py. Compiled by hand for this project.
"""

from __future__ import annotations

from tqpipe.checks.contraries.opposites_pairs import rows

_ROWS = """
counted.dead: en dead death deaths killed killing died dies fatalities lives; ca mort* morir* mata* víctimes; es
 muert* murió murieron mató mataron fallec* decesos; fr mort* tué* décès décéd*; pt mort* morreu morreram matou
 mataram faleceram óbitos; it mort* uccis* decess*; de tote* toten getötet* starben gestorben todesopfer; nl doden
 dood gedood omgekomen stierven; sv döda dödades dödsoffer omkom; ro mor* ucis* decedat* decese
counted.injured: en injured wounded hurt injur* wound*; ca ferit* ferir*; es herid* hirió hirieron lesionad*; fr
 bless*; pt ferid* feriu feriram; it ferit*; de verletz* verwund*; nl gewond* verwond*; sv skad* sårad*; ro răni*
counted.missing: en missing; ca desapareg*; es desaparecid*; fr disparu*; pt desaparecid*; it dispers*; de vermisst*;
 nl vermist*; sv saknad*; ro dispăru*
counted.arrested: en arrest* detain*; ca detingu* arrest*; es detenid* arrest* detuv*; fr arrêt* interpell*; pt
 detid* detiv* pres*; it arrest* ferma*; de festgenommen* verhaftet*; nl aangehouden* gearresteerd* opgepakt*; sv
 grip* anhåll*; ro arest* reținu*
counted.for: en in_favour in_favor favour favor favourable for ayes aye yeas; ca a_favor favorables afirmatius; es
 a_favor favorables afirmativos; fr pour en_faveur favorables oui; pt a_favor favoráveis afirmativos; it a_favore
 favorevoli; de dafür für ja-stimmen ja dafürgestimmt; nl voor voorstemmen; sv för ja-röster; ro pentru favorabile
counted.against: en against opposed noes nays; ca en_contra contra contraris negatius; es en_contra contra
 contrarios negativos; fr contre non; pt contra contrários negativos; it contro contrari; de dagegen gegen gegenstimmen
 nein-stimmen nein; nl tegen tegenstemmen; sv emot nej-röster; ro împotrivă contra
counted.abstained: en abstain* abstention*; ca absten* abstinguer*; es absten* abstuv*; fr absten* abstenu*; pt
 absten* abstiv*; it astenut* astension*; de enthalt* enthielt*; nl onthoud* onthield*; sv avstod nedlagda; ro abțin*
 abținu*
counted.men: en men man male males; ca homes home; es hombres hombre varones; fr homme hommes; pt homem homens; it
 uomo uomini; de mann männer männern; nl man mannen; sv män; ro bărbat bărbați bărbaților
counted.women: en women woman female females; ca dona dones; es mujer mujeres; fr femme femmes; pt mulher mulheres;
 it donna donne; de frau frauen; nl vrouw vrouwen; sv kvinna kvinnor; ro femeie femei femeilor
counted.boys: en boy boys; ca nen nens noi nois; es niño niños chico chicos; fr garçon garçons; pt menino meninos
 rapaz rapazes; it ragazzo ragazzi; de junge jungen; nl jongen jongens; sv pojke pojkar; ro băiat băieți
counted.girls: en girl girls; ca nena nenes noia noies; es niña niñas chica chicas; fr fille filles; pt menina
 meninas rapariga raparigas; it ragazza ragazze; de mädchen; nl meisje meisjes; sv flicka flickor; ro fată fete
counted.sons: en son sons; ca fill fills; es hijo hijos; fr fils; pt filho filhos; it figlio figli; de sohn söhne; nl
 zoon zonen zoons; sv son söner; ro fiu fii
counted.daughters: en daughter daughters; ca filla filles; es hija hijas; fr fille filles; pt filha filhas; it figlia
 figlie; de tochter töchter; nl dochter dochters; sv dotter döttrar; ro fiică fiice
counted.adults: en adult adults grown-ups; ca adult adults; es adulto adultos; fr adulte adultes; pt adulto adultos;
 it adulto adulti; de erwachsene erwachsenen; nl volwassene volwassenen; sv vuxna vuxen; ro adult adulți
counted.children: en child children kids minors; ca infant infants nen nens criatures menors; es niño niños menores;
 fr enfant enfants mineurs; pt criança crianças menores; it bambino bambini minori minorenni; de kind kinder kindern;
 nl kind kinderen; sv barn; ro copil copii
counted.grandchildren: en grandchild grandchildren grandson grandsons granddaughter granddaughters; ca nét néta néts
 nétes; es nieto nieta nietos nietas; fr petit-fils petits-enfants petite-fille; pt neto neta netos netas; it nipote
 nipoti nipotini; de enkel enkelkinder enkelin; nl kleinkind kleinkinderen; sv barnbarn; ro nepot nepoți nepoate
counted.brothers: en brother brothers; ca germà germans; es hermano hermanos; fr frère frères; pt irmão irmãos; it
 fratello fratelli; de bruder brüder brüdern; nl broer broers; sv bror bröder; ro frate frați
counted.sisters: en sister sisters; ca germana germanes; es hermana hermanas; fr sœur sœurs soeurs; pt irmã irmãs; it
 sorella sorelle; de schwester schwestern; nl zus zussen; sv syster systrar; ro soră surori
counted.wins: en win wins victory victories won; ca victòria victòries; es victoria victorias triunfos; fr victoire
 victoires; pt vitória vitórias; it vittoria vittorie; de sieg siege siegen; nl overwinning overwinningen zeges; sv
 segrar vinster; ro victorie victorii
counted.draws: en draw draws; ca empat empats; es empate empates; fr nul nuls; pt empate empates; it pareggio
 pareggi; de unentschieden remis; nl gelijk gelijke; sv oavgjorda; ro egal egaluri
counted.losses: en loss losses defeat defeats lost; ca derrota derrotes; es derrota derrotas; fr défaite défaites; pt
 derrota derrotas; it sconfitta sconfitte; de niederlage niederlagen; nl nederlaag nederlagen; sv förlust förluster;
 ro înfrângere înfrângeri
counted.goals: en goal goals; ca gol gols; es gol goles; fr but buts; pt golo golos gol gols; it gol reti rete; de
 tor tore toren; nl doelpunt doelpunten; sv mål; ro gol goluri
counted.assists: en assist assists; ca assistència assistències; es asistencia asistencias; fr passe passes; pt
 assistência assistências; it assist; de vorlage vorlagen assists; nl assist assists; sv assist målpass; ro assisturi
 pase
counted.bedrooms: en bedroom bedrooms; ca dormitori dormitoris habitació habitacions; es dormitorio dormitorios
 habitación habitaciones; fr chambre chambres; pt quarto quartos; it camera camere; de schlafzimmer; nl slaapkamer
 slaapkamers; sv sovrum; ro dormitor dormitoare
counted.bathrooms: en bathroom bathrooms; ca bany banys lavabo lavabos; es baño baños; fr salle salles bain bains; pt
 banheiro banheiros casa casas; it bagno bagni; de bad bäder badezimmer; nl badkamer badkamers; sv badrum; ro baie băi
counted.tablets: en tablet tablets pill pills capsule capsules drop drops dose doses spoon* teaspoon* tablespoon*; ca
 comprimit comprimits pastilla pastilles càpsula càpsules got* dosi dosis culler*; es comprimido comprimidos pastilla
 pastillas cápsula cápsulas gotas dosis cuchara*; fr comprimé comprimés gélule gélules gouttes dose doses cuill*; pt
 comprimido comprimidos cápsula cápsulas gotas dose doses colher*; it compressa compresse capsula capsule gocce dose
 dosi cucchia*; de tablette tabletten kapsel kapseln tropfen dosis dosen löffel* esslöffel* teelöffel*; nl tablet
 tabletten capsule capsules druppels dosis doses lepel* eetlepel* theelepel*; sv tablett tabletter kapsel kapslar
 droppar dos doser sked*; ro comprimat comprimate capsulă capsule picături doză doze lingur*
counted.mornings: en morning mornings breakfast; ca matí matins esmorzar; es mañana mañanas desayuno; fr matin matins
 petit-déjeuner; pt manhã manhãs pequeno-almoço; it mattina mattino colazione; de morgens morgen früh vormittags
 frühstück; nl ochtend 's_ochtends ontbijt; sv morgonen morgon frukost; ro dimineața dimineață
counted.middays: en noon midday lunch lunchtime; ca migdia dinar; es mediodía almuerzo comida; fr midi déjeuner; pt
 meio-dia almoço; it mezzogiorno pranzo; de mittags mittag mittagessen; nl middag 's_middags lunch; sv lunch
 middagstid; ro prânz amiază
counted.nights: en night evening evenings nights bedtime dinner supper; ca nit vespre sopar; es noche noches cena; fr
 soir soirs nuit coucher dîner; pt noite noites jantar deitar; it sera notte cena; de abends abend nachts nacht
 abendessen; nl avond 's_avonds nacht avondeten; sv kvällen kväll natten middag; ro seara seară noaptea culcare
counted.hours: en hour hours; ca hora hores; es hora horas; fr heure heures; pt hora horas; it ora ore; de stunde
 stunden; nl uur uren; sv timme timmar; ro oră ore
counted.days: en day days daily; ca dia dies; es día días; fr jour jours; pt dia dias; it giorno giorni; de tag tage
 tagen täglich; nl dag dagen daags; sv dag dagar; ro zi zile
counted.weeks: en week weeks; ca setmana setmanes; es semana semanas; fr semaine semaines; pt semana semanas; it
 settimana settimane; de woche wochen; nl week weken; sv vecka veckor; ro săptămână săptămâni
counted.months: en month months; ca mes mesos; es mes meses; fr mois; pt mês meses; it mese mesi; de monat monate
 monaten; nl maand maanden; sv månad månader; ro lună luni
counted.years: en year years; ca any anys; es año años; fr an ans année années; pt ano anos; it anno anni; de jahr
 jahre jahren; nl jaar jaren; sv år; ro an ani
counted.minutes: en minute minutes; ca minut minuts; es minuto minutos; fr minute minutes; pt minuto minutos; it
 minuto minuti; de minute minuten; nl minuut minuten; sv minut minuter; ro minut minute
counted.seconds: en seconds; ca segons; es segundos; fr secondes; pt segundos; it secondi; de sekunden sekunde; nl
 seconden; sv sekunder; ro secunde
counted.rebounds: en rebounds; ca rebots; es rebotes; fr rebonds; pt rebotes ressaltos; it rimbalzi; de rebounds; nl
 rebounds; sv returer; ro recuperări
counted.teachers: en teacher teachers; ca professor professors mestres mestre docents; es profesor profesores
 maestros docentes; fr enseignant enseignants professeurs; pt professor professores docentes; it insegnante insegnanti
 docenti professori; de lehrer lehrern lehrkräfte; nl leraar leraren docenten leerkrachten; sv lärare; ro profesor
 profesori
counted.students: en student students pupil pupils; ca alumne alumnes estudiants; es alumno alumnos estudiantes; fr
 élève élèves étudiants; pt aluno alunos estudantes; it alunno alunni studenti; de schüler schülern studenten
 studierende; nl leerling leerlingen studenten; sv elever elev studenter; ro elev elevi studenți
counted.cars: en car cars; ca cotxe cotxes turismes; es coche coches turismos; fr voiture voitures; pt carro carros;
 it auto automobili macchine; de auto autos pkw; nl auto auto's personenauto's; sv bil bilar; ro mașină mașini
counted.lorries: en lorry lorries truck trucks; ca camió camions; es camión camiones; fr camion camions; pt camião
 camiões caminhão caminhões; it camion; de lastwagen lkw; nl vrachtwagen vrachtwagens; sv lastbil lastbilar; ro camion
 camioane
counted.buses: en bus buses coaches; ca autobús autobusos autocars; es autobús autobuses autocares; fr bus autobus
 autocars; pt autocarro autocarros ônibus; it autobus pullman; de bus busse bussen; nl bus bussen; sv buss bussar; ro
 autobuz autobuze
counted.dogs: en dog dogs; ca gos gossos; es perro perros; fr chien chiens; pt cão cães cachorros; it cane cani; de
 hund hunde hunden; nl hond honden; sv hund hundar; ro câine câini
counted.cats: en cat cats; ca gat gats; es gato gatos; fr chat chats; pt gato gatos; it gatto gatti; de katze katzen;
 nl kat katten; sv katt katter; ro pisică pisici
counted.eggs: en egg eggs; ca ou ous; es huevo huevos; fr œuf œufs oeuf oeufs; pt ovo ovos; it uovo uova; de ei eier
 eiern; nl ei eieren; sv ägg; ro ou ouă
counted.rooms: en room rooms; ca cambra cambres; es cuartos; fr pièce pièces; it stanza stanze; de zimmer zimmern; nl
 kamer kamers; sv rum; ro cameră camere
counted.workers: en worker workers employee employees; ca treballador treballadors empleats; es trabajador
 trabajadores empleados; fr salarié salariés employés travailleurs; pt trabalhador trabalhadores funcionários; it
 lavoratori dipendenti; de mitarbeiter mitarbeitern beschäftigte beschäftigten arbeiter; nl werknemers medewerkers; sv
 anställda; ro angajați lucrători
counted.companies: en company companies firms; ca empresa empreses; es empresa empresas; fr entreprise entreprises
 sociétés; pt empresa empresas; it impresa imprese aziende; de unternehmen firmen; nl bedrijf bedrijven; sv företag;
 ro companie companii firme
counted.schools: en school schools; ca escola escoles; es escuela escuelas colegios; fr école écoles; pt escola
 escolas; it scuola scuole; de schule schulen; nl school scholen; sv skola skolor; ro școală școli
counted.cases: en cases infections; ca casos contagis; es casos contagios; fr cas; pt casos; it casi contagi; de
 fälle infektionen; nl gevallen besmettingen; sv fall; ro cazuri
counted.recovered: en recovered recoveries; ca recuperats recuperades; es recuperados recuperadas; fr guéris
 guérisons; pt recuperados; it guariti; de genesen genesene genesenen; nl hersteld genezen; sv tillfrisknade; ro
 vindecați
counted.seats: en seat seats; ca escó escons; es escaño escaños; fr siège sièges; pt assentos mandatos; it seggio
 seggi; de sitz sitze sitzen mandate; nl zetel zetels; sv mandat; ro mandate locuri
counted.votes: en vote votes; ca vot vots; es voto votos; fr voix votes; pt voto votos; it voto voti; de stimme
 stimmen; nl stem stemmen; sv röst röster; ro vot voturi
counted.people: en people persons person inhabitants residents; ca persones persona habitants; es personas persona
 habitantes; fr personnes personne habitants; pt pessoas pessoa habitantes; it persone persona abitanti; de personen
 person menschen einwohner; nl mensen personen inwoners; sv personer människor invånare; ro persoane oameni locuitori
counted.times: en times; ca vegades cops; es veces; fr fois; pt vezes; it volte; de mal; nl keer; sv gånger; ro ori
counted.born: en born; ca néix* nascu* nasqu*; es nació nacid* nacieron; fr né née nés naquit naît; pt nasceu
 nascid*; it nato nata nacque nati; de geboren geborene geborenen; nl geboren; sv född föddes; ro născut* născu*
counted.opens: en open opens opened opening; ca obre obren obert obrirà obriran; es abre abren abierto abrirá abrió;
 fr ouvre ouvrent ouvert ouvrira; pt abre abrem aberto abrirá; it apre aprono aperto aprirà; de öffnet öffnen
 geöffnet; nl opent open geopend; sv öppnar öppet; ro deschide deschis deschid
counted.closes: en close closes closed closing; ca tanca tanquen tancat tancarà; es cierra cierran cerrado cerrará
 cerró; fr ferme ferment fermé fermera; pt fecha fecham fechado encerra; it chiude chiudono chiuso chiuderà; de
 schließt schließen geschlossen; nl sluit sluiten gesloten; sv stänger stängt; ro închide închis închid
counted.begins: en begin* starts start started began; ca comença començ* inici*; es empieza empiezan empez* comienza
 comenz* inicia*; fr commence* début*; pt começa* inicia*; it inizia* comincia* inizio; de beginnt beginnen begann; nl
 begint beginnen begon; sv börjar började; ro începe încep*
counted.ends: en ends end ended finish* concludes; ca acaba acab* finalitz* fins; es termina* acaba* finaliza*; fr
 termine* finit fin prend_fin; pt termina* acaba*; it finisce finì termina* fine; de endet enden endete; nl eindigt
 eindigen; sv slutar slutade; ro termină încheie sfârșește
counted.departs: en departs depart departure leaves leave left; ca surt surten sortida; es sale salen salida salió;
 fr part partent départ; pt parte partem partida; it parte partono partenza; de abfahrt fährt; nl vertrekt vertrek; sv
 avgår; ro pleacă plecare
counted.arrives: en arrives arrive arrival arrived; ca arriba arriben arribada; es llega llegan llegada llegó; fr
 arrive arrivent arrivée; pt chega chegam chegada; it arriva arrivano arrivo; de ankunft kommt; nl aankomst arriveert;
 sv ankommer ankomst; ro sosește sosire ajunge
counted.maximum: en maximum max high highs; ca màxima màximes màxim; es máxima máximas máximo; fr maximum maximale
 maximales; pt máxima máximas máximo; it massima massime massimo; de höchstwert* höchsttemperatur* maximal; nl maximum
 maximaal; sv högst max; ro maximă maxime maximum
counted.minimum: en minimum min low lows; ca mínima mínimes mínim; es mínima mínimas mínimo; fr minimum minimale
 minimales; pt mínima mínimas mínimo; it minima minime minimo; de tiefstwert* tiefsttemperatur* minimal; nl minimum
 minimaal; sv lägst min; ro minimă minime minimum
counted.exports: en export exports exported; ca export*; es export*; fr export*; pt export*; it esport*; de export*
 ausfuhr*; nl export* uitvoer; sv export*; ro export*
counted.imports: en import imports imported; ca importacions importació importat importa; es importa importó
 importaciones importación; fr importations importation importé importe; pt importações importação importou; it
 importazioni importazione importa; de importe einfuhr* import; nl import invoer; sv import importen; ro importuri
 import importurile
counted.births: en birth births; ca naixement naixements; es nacimiento nacimientos; fr naissance naissances; pt
 nascimento nascimentos; it nascita nascite; de geburt geburten; nl geboorte geboorten; sv födslar födda; ro naștere
 nașteri
counted.bought: en bought buys buy purchased; ca comprat comprar compra; es compró compra compraron; fr acheté achète
 achat; pt comprou compra compraram; it comprato acquistato acquista; de gekauft kaufte kauft; nl gekocht kocht koopt;
 sv köpte köper; ro cumpărat cumpără
counted.sold: en sold sells sell; ca venut vendre ven; es vendió vende vendieron; fr vendu vend vente; pt vendeu
 vende venderam; it venduto vende; de verkauft verkaufte; nl verkocht verkoopt; sv sålde säljer; ro vândut vinde
"""
#: A set of which each member is counted.
COUNTED = rows(_ROWS)
