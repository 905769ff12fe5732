"""What is written, painted, played, broadcast and studied, in eight languages, as data for opposites.py: contract and
report, novel and film, radio and television, chess and boxing, physics and history, Baroque and Renaissance.

The form is that of opposites_pairs.py, the choice that of opposites_siblings.py. Compiled by hand for this project.
"""

from __future__ import annotations

from tqpipe.checks.contraries.opposites_pairs import rows

_ROWS = """
work_of.novel: en novel novels novella | book* fiction* stor* work* novel*; ca novel_la novel_les | llib* obra ficc*;
 es novela novelas | libro* obra ficc*; fr roman romans | livr* œuvr* fict* roman*; pt romance romances novela | livr*
 obra ficç*; it romanzo romanzi | libr* opera narrat*; ro roman romanul romane romanului romanele | cart* cărț* roman*
 oper*; de roman romane romans romanen | buch* roman* werk*
work_of.film: en film films movie movies documentary documentaries | film* movie* cinem* pictur* documen* featur*
 screen* video*; ca pel_lícula pel_lícules film films documental documentals | film* cine* llarg* document* vídeo*; es
 película películas film filmes documental documentales | pelíc* film* cine* cinta* largo* document* corto* vídeo*; fr
 film films documentaire documentaires | film* ciné* document* métrag* vidéo*; pt filme filmes documentário
 documentários | film* cine* longa curta document* vídeo*; it film documentario documentari pellicola | film* cine*
 pellic* document* video*; ro film filmul filme filmului filmele documentar | film* cine* pelicul* document* lungm*;
 de film filme films filmen spielfilm* dokumentarfilm* | film* kino* doku* streif*
work_of.poem: en poem poems poetry | poe* verse* vers* sonnet* rhym* lyric*; ca poema poemes poesia | poe* vers*
 sonet*; es poema poemas poesía poesías | poe* vers* sonet*; fr poème poèmes poésie | poè* poé* vers* sonnet*; pt
 poema poemas poesia | poe* vers* sonet*; it poesia poesie poema | poe* vers* sonett*; ro poem poezie poezia poezii
 poezii poemul poeme | poe* vers* sonet*; de gedicht gedichte gedichten | gedicht* poe* vers* lyri* reim*
work_of.painting: en painting paintings | paint* portrait* canvas* pictur* mural* art* fresco*; ca quadre quadres
 pintura pintures | quadr* pint* retrat* tel* mural*; es cuadro cuadros pintura pinturas | cuadr* pint* retrat* lienz*
 mural*; fr tableau tableaux peinture peintures | tabl* pein* toil* portrait* pein* fresqu*; pt quadro quadros pintura
 pinturas | quadr* pint* tela* retrat* mural*; it quadro quadri dipinto dipinti | quadr* dipin* pitt* tela tele
 ritratt*; ro tablou tabloul tablouri pictură pictura picturi | tablo* pict* pânz* portret*; de gemälde gemälden |
 gemäld* bild* mal* porträt*
work_of.sculpture: en sculpture sculptures statue statues | sculpt* stat* bust* monument* figur* carv*; ca escultura
 escultures estàtua estàtues | escul* estàt* bust* monum* talla figur*; es escultura esculturas estatua estatuas |
 escul* estat* bust* monum* talla figur*; fr sculpture sculptures statue statues | sculp* stat* bust* monum*; pt
 escultura esculturas estátua estátuas | escul* estát* bust* monum*; it scultura sculture statua statue | scul* stat*
 bust* monum*; ro sculptură sculptura sculpturi statuie statuia statui | sculp* statu* bust* monum*; de skulptur
 skulpturen statue statuen plastik* | skulp* stat* büst* denkm* figur* plast* bildh*
work_of.opera: en opera operas | oper*; ca òpera òperes | òper* oper*; es ópera óperas | óper* oper*; fr opéra opéras
 | opér*; pt ópera óperas | óper* oper*; it | oper* liric*; ro | oper*; de oper opern | oper*
work_of.symphony: en symphony symphonies | symph* concert* orchest*; ca simfonia simfonies | simf* orq*; es sinfonía
 sinfonías | sinf* orq*; fr symphonie symphonies | symph* orch*; pt sinfonia sinfonias | sinf* orq*; it sinfonia
 sinfonie | sinf* orch*; ro simfonie simfonia simfonii | simf* orch*; de sinfonie sinfonien symphonie* | sinf* symph*
 konzert*
work_of.song: en song songs | song* sing* sang* track* tune* hit* anthem* single* music* ballad* hymn* lyric*; ca
 cançó cançons | canç* cant* tema temes músic* himn*; es canción canciones | canc* cant* tema temas músic* himn*; fr
 chanson chansons | chans* chant* titr* morceau* musiq* tube*; pt canção canções | canç* cant* mús* tema temas hin*;
 it canzone canzoni | canz* cant* bran* music* inn*; ro cântec cântecul cântece cântecele | cânt* melod* pies* muz*
 imn*; de lied lieder liedern | lied* song* sing* musik* titel* hymn*
work_of.photo: en photo photos photograph photographs | photo* pictur* imag* snap* shot* selfie*; ca foto fotos
 fotografia fotografies | foto* imat* retrat*; es foto fotos fotografía fotografías | foto* imag* retrat*; fr photo
 photos photographie photographies | photo* imag* clich* portrait*; pt foto fotos fotografia fotografias | foto* imag*
 retrat*; it foto fotografia fotografie | foto* immag* scatt* ritratt*; ro fotografie fotografia fotografii
 fotografiile poză poze | foto* poz* imag*; de foto fotos fotografie fotografien | foto* bild* aufnahm* photo*
paper_for.contract: en contracts contract | contract* agree* deal* sign*; ca contracte contractes | contract* acord*;
 es contrato contratos | contrat* acuerd*; fr contrat contrats | contrat* accord*; pt contrato contratos | contrat*
 acord*; it contratto contratti | contratt* accord*; ro contract contractul contracte contractului | contract* acord*;
 de vertrag verträge vertrags verträgen | vertr* kontrakt* abkomm* vereinb*
paper_for.law: en law laws legislation | law* legisl* bill* act* statut* code* legal* rule* regul* illegal*; ca llei
 lleis | llei* legisl* dret norm* codi legal*; es ley leyes | ley* legisl* derecho norm* códig* legal*; fr loi lois |
 loi* légis* droit* code* légal* text*; pt lei leis | lei* legisl* direito norm* códig* legal*; it legge leggi | legg*
 legisl* diritt* norm* codic* legal*; ro lege legea legi legii legile | leg* drept* norm* cod*; de gesetz gesetze
 gesetzes gesetzen | gesetz* recht* geset* regel* norm* grundg*
paper_for.letter: en letter letters | letter* wrote writ* note mail* missive corresp* open; ca carta cartes | cart*
 lletr* corresp* escri*; es carta cartas | cart* letr* corresp* misiv* escri*; fr lettre lettres | lettr* courr*
 corresp* missiv* écri*; pt carta cartas | cart* letr* corresp* escre*; it lettera lettere | letter* corrisp* missiv*
 scri*; ro scrisoare scrisoarea scrisori scrisorile scrisorii | scris* liter* coresp*; de brief briefe briefen briefes
 | brief* schreib* buchst*
paper_for.report: en reports_from annual_report | report* stud* paper* account* stor*; ca informe informes | inform*
 report* memòria estud*; es informe informes | inform* report* memoria estud*; fr rapport rapports | rapp* report*
 étud* compte*; pt relatório relatórios | relat* report* estud*; it rapporto rapporti relazione | rapp* relaz* report*
 resocont*; ro raport raportul rapoarte raportului | rapo* report* relat* stud*; de bericht berichte berichts
 gutachten | bericht* report* stud*
paper_for.constitution: en constitution constitutions | constit* first second; ca constitució constitucions | constit*
 carta; es constitución constituciones | constit* carta; fr constitution constitutions | constit*; pt constituição
 constituições | constit* carta; it costituzione costituzioni | costit*; ro constituție constituția constituții
 constituției | constit*; de verfassung verfassungen grundgesetz | verfass* grundg* konstit*
paper_for.invoice: en invoice invoices receipt receipts | invoic* bill* receipt* tick*; ca factura factures rebut
 rebuts | factur* rebut* tiquet*; es factura facturas recibo recibos | factur* recib* tique* ticket*; fr facture
 factures reçu reçus | factur* reçu* ticket* quittanc*; pt fatura faturas recibo recibos | fatur* factur* recib*
 talão; it fattura fatture ricevuta ricevute scontrino | fattur* ricev* scontr*; ro factură factura facturi chitanță
 chitanțe | factur* chitan* bon*; de rechnung rechnungen quittung* | rechn* quitt* beleg* faktur*
paper_for.licence: en licence licences driving_license driving_licence | licen* permit* licens* certif*; ca llicència
 llicències permís_de carnet | llic* perm* carn* autor*; es licencia licencias | licen* perm* carn* autor*; fr licence
 licences permis_de | licen* perm* autor*; pt licença licenças carta_de | licen* perm* cart* autor* carteir*; it
 licenza licenze patente | licen* patent* perm* autor*; ro licență licența licențe permis permisul | licen* perm*
 autor* carnet*; de lizenz lizenzen führerschein* | lizenz* führ* genehm* erlaub* konzess*
paper_for.certificate: en certificate certificates diploma diplomas | certif* diplom* degree*; ca certificat
 certificats diploma diplomes | certif* diplom* títol*; es certificado certificados diploma diplomas | certif* diplom*
 título* acta; fr certificat certificats diplôme diplômes | certif* dipl* acte; pt certificado certificados diploma
 diplomas | certif* dipl* atest* certid*; it certificato certificati diploma diplomi | certif* dipl* attest*; ro
 certificat certificatul certificate diplomă diploma | certif* dipl* adever*; de bescheinigung* zeugnis zeugnisse
 zertifikat* urkunde* | zeug* zertif* urk* besch* dipl* attest*
media_of.radio: en radio radios | radio* broadc* station* fm air*; ca ràdio ràdios | ràd* radio* emis*; es radio
 radios | radio* emis*; fr radio radios | radio* ondes station*; pt rádio rádios | rádio* radio* emis*; it radio |
 radio* emitt*; ro radio radioul radioului | radio* post*; de radio radios hörfunk rundfunk | radio* funk* rundf*
 hörf* send*
media_of.television: en television televisions | tv televis* tele* channel* broadc* screen* show* network* bbc cnn; ca
 televisió televisions televisor televisors | tv telev* tele* canal* emis* cadena; es televisión televisiones
 televisor televisores | tv telev* tele* canal* emis* cadena*; fr télévision télévisions téléviseur téléviseurs | tv
 télé* chaîn* écran*; pt televisão televisões televisor televisores | tv telev* tele* canal* emis*; it televisione
 televisioni televisore televisori | tv telev* tele* canal* emitt* schermo; ro televiziune televiziunea televiziuni
 televizor televizorul televiziunii | tv telev* tele* canal* post*; de fernsehen fernseher fernsehsender* fernsehens |
 tv fernseh* kanal*
media_of.newspaper: en newspaper newspapers | newsp* paper* dail* press* journal* tabloid* gazet* column* magaz* time*
 web* online; ca diari diaris periòdic periòdics | diar* periòd* premsa rotatiu*; es periódico periódicos | diari*
 periód* prensa rotativ*; fr journal journaux quotidien quotidiens | journ* quotid* press* gazet*; pt jornal jornais |
 jorn* diári* period* imprens*; it giornale giornali quotidiano quotidiani | giorn* quotid* stamp*; ro ziar ziarul
 ziare ziarele ziarului cotidian* | ziar* cotid* pres* publica* jurnal*; de zeitung zeitungen tageszeitung* | zeit*
 blatt* press*
media_of.website: en website websites web_site web_sites homepage | web* site* page* online internet portal* blog*; ca
 lloc_web pàgina_web pàgines_web llocs_web | web* lloc pàg* portal* internet*; es sitio_web página_web páginas_web
 sitios_web | web* siti* pág* portal* internet*; fr site_web site_internet sites_web sites_internet | web* sit* page*
 portail* internet*; pt website websites site sites página_web | web* sit* pág* portal* internet*; it sito siti | sit*
 web* pagin* portal* internet*; ro site website pagina_web | sit* web* pagin* portal* internet*; de website websites
 webseite webseiten internetseite* | web* seit* portal* internet* online*
media_of.magazine: en magazine magazines | newspaper* paper* dail* magaz* journal* week* month* period* review; ca
 revista revistes setmanari | diar* periòd* revist* setm* mag*; es revista revistas semanario | diari* periód* revist*
 seman* mag*; fr magazine magazines revue revues hebdomadaire* | quotid* magaz* revu* hebdo* journ*; pt revista
 revistas semanário | jorn* diár* revist* seman* mag*; it rivista riviste settimanale settimanali | giornal* quotid*
 rivist* settim* magaz* mensil* period*; ro revistă revista reviste revistei săptămânal | ziar* cotid* revist* săpt*
 magaz*; de zeitschrift zeitschriften magazin magazine | zeitung* blatt* zeitschr* magaz* wochen* heft* journal*
game_of.volleyball: en volleyball | volley*; ca voleibol | vol*; es voleibol vóley | vol* vól*; fr volley volleyball |
 volley*; pt voleibol vôlei | vol* vôl*; it pallavolo | volley* pallav*; ro volei voleiul | vol*; de volleyball |
 volley*
game_of.swimming: en swimming | swim* pool*; ca natació | nat* ned*; es natación | nat* nad*; fr natation | nat* nag*;
 pt natação | nat* nad*; it nuoto | nuot*; ro natație natația înot înotul | nat* înot*; de schwimmen | schwimm*
game_of.cycling: en cycling | cycl* bik* tour; ca ciclisme | cicl* bici*; es ciclismo | cicl* bici*; fr cyclisme |
 cycl* vélo*; pt ciclismo | cicl* bici*; it ciclismo | cicl* bici*; ro ciclism ciclismul ciclismului | cicl* bici*; de
 radsport radfahren | rad*
game_of.boxing: en boxing | box* fight*; ca boxa | box*; es boxeo | box*; fr boxe | box*; pt boxe pugilismo | box*
 pugil*; it pugilato boxe | pugil* box*; ro box boxul | box*; de boxen boxsport | box*
game_of.skiing: en skiing | ski* snow* slop*; ca esquí | esq*; es esquí | esq*; fr ski | ski*; pt esqui | esq*; it sci
 | sci*; ro schi schiul | schi*; de skifahren skisport skilaufen | ski* schi*
game_of.chess: en chess | chess*; ca escacs | escac*; es ajedrez | ajedr*; fr échecs | échec*; pt xadrez | xadr*; it
 scacchi | scacc*; ro șah șahul șahului | șah*; de schach | schach*
game_of.hockey: en hockey | hock* nhl; ca hoquei | hoq*; es hockey | hock*; fr hockey | hock*; pt hóquei | hóq*; it
 hockey | hock*; ro hochei hocheiul | hoc*; de hockey eishockey | hock* eish*
game_of.cricket: en cricket cricketer cricketers | crick*; ca criquet | criq* críq*; es críquet | críq* crick*; fr
 cricket | crick*; pt críquete | críq* criq*; it cricket | crick*; ro crichet cricket | cric*; de cricket kricket |
 crick* krick*
game_of.athletics: en athletics | athlet* track*; ca atletisme | atle*; es atletismo | atle*; fr athlétisme | athlé*;
 pt atletismo | atle*; it atletica atletismo | atle*; ro atletism atletismul | atle*; de leichtathletik | leichta*
 athl*
science_of.physics: en physics | phys*; ca la_física | fís*; es la_física | fís*; fr la_physique | phys*; pt a_física
 | fís*; it la_fisica | fis*
science_of.history: en history | histor* stor* past record* legend* ever; ca història | hist*; es historia | hist*; fr
 histoire | hist*; pt história | hist*; it storia | stor*; ro istorie istoria istoriei | ist* povest*; de geschichte |
 geschi* hist* vergang*
science_of.geography: en geography | geogr*; ca geografia | geogr*; es geografía | geogr*; fr géographie | géogr*; pt
 geografia | geogr*; it geografia | geogr*; ro geografie geografia geografiei | geogr*; de geografie erdkunde
 geographie | geogr* erdk*
science_of.philosophy: en philosophy | philos*; ca filosofia | filos*; es filosofía | filos*; fr philosophie |
 philos*; pt filosofia | filos*; it filosofia | filos*; ro filosofie filosofia filozofie | filo*; de philosophie |
 philos*
science_of.literature: en literature | litera* book* writ* paper* stud*; ca literatura | liter* lletr* bibliogr*; es
 literatura | liter* letr* bibliogr*; fr littérature | littér* lettr* bibliogr*; pt literatura | liter* letr*
 bibliogr*; it letteratura | letter* bibliogr*; ro literatură literatura literaturii | liter*; de literatur | liter*
science_of.economics: en economics | econom*; ca economia | econ*; es economía | econ*; fr économie | écon*; pt
 economia | econ*; it economia | econ*; ro economie economia economiei | econ*; de wirtschaftswissenschaft*
 volkswirtschaft* ökonomie | wirtsch* ökon*
science_of.psychology: en psychology | psych*; ca psicologia | psic* psíq*; es psicología | psic* sico* psíq*; fr
 psychologie | psych*; pt psicologia | psic* psíq*; it psicologia | psic*; ro psihologie psihologia | psih*; de
 psychologie | psych*
science_of.astronomy: en astronomy | astro*; ca astronomia | astro*; es astronomía | astro*; fr astronomie | astro*;
 pt astronomia | astro*; it astronomia | astro*; ro astronomie astronomia | astro*; de astronomie | astro*
science_of.archaeology: en archaeology archeology | archa* arche*; ca arqueologia | arque*; es arqueología | arque*;
 fr archéologie | archéo*; pt arqueologia | arque*; it archeologia | archeo*; ro arheologie arheologia | arheo*; de
 archäologie | archäo*
era_of.renaissance: en renaissance | renaiss* rebirth revival; ca renaixement | renaix*; es renacimiento | renac*; fr
 renaissance | renaiss*; pt renascimento renascença | renasc*; it rinascimento rinascimentale | rinasc*; ro renaștere
 renașterea renașterii | renaș* renasc*; de renaissance | renaiss*
era_of.middle_ages: en middle_ages medieval | mediev* mediaev* middle; ca edat_mitjana medieval medievals | mediev*
 mitjan*; es edad_media medieval medievales medievo | mediev* media; fr moyen_âge médiéval médiévale médiévaux |
 médiév* moyen*; pt idade_média medieval medievais | mediev* média; it medioevo medievale medievali | mediev* medio*;
 ro evul_mediu evului_mediu medieval medievală | mediev* evul*; de mittelalter mittelalterlich* mittelalters |
 mittelalt*
era_of.romanticism: en romanticism | romant*; ca romanticisme | romàn* romant*; es romanticismo | romant* romá*; fr
 romantisme | romant*; pt romantismo | romant* romá* româ*; it romanticismo | romant*; ro romantism romantismul
 romantismului | romant*; de romantik | romant*
era_of.baroque: en baroque | baroq*; ca barroc barroca barrocs | barr*; es barroco barroca barrocos | barr*; fr
 baroque baroques | baroq*; pt barroco barroca barrocos | barr*; it barocco barocca barocchi | baroc*; ro baroc
 barocul barocă barocului | baroc*; de barock barocke barocken | barock*
era_of.realism: en realism | real*; ca realisme | real*; es realismo | real*; fr réalisme | réal*; pt realismo |
 real*; it realismo | real* veris*; ro realism realismul realismului | real*; de realismus | real*
era_of.enlightenment: en enlightenment | enlight*; ca il_lustració | il il_lustr* lum*; es ilustración | ilustr*
 siglo*; fr siècle_des | lumièr* siècl*; pt iluminismo | ilum*; it illuminismo | illum*; ro iluminism iluminismul |
 ilum*; de aufklärung | aufkl*
era_of.gothic: en gothic | goth*; ca gòtic gòtica gòtics | gòt*; es gótico gótica góticos | gót*; fr gothique
 gothiques | goth*; pt gótico gótica góticos | gót*; it gotico gotica gotici | got*; ro gotic gotică gotice goticul |
 got*; de gotik gotisch* | got*
era_of.antiquity: en antiquity | antiq* ancien* classic*; ca antiguitat | antig*; es antigüedad | antig*; fr antiquité
 | antiq*; pt antiguidade | antig*; it antichità | antic*; ro antichitate antichitatea antichității | antic*; de
 antike altertum | antik* altert*
game_of.football: ca futbolista futbolistes futbolístic futbolística |; es futbolista futbolistas futbolístico
 futbolística |; fr footballeur footballeurs |; it | calciator* calcistic*; pt futebolista futebolistas futebolístico
 | futebol*
"""
#: Works, games, subjects.
WORKS = rows(_ROWS)
