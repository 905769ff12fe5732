"""Opposites of what people and states do and are, in eight languages, as data for contrast.py: start and stop, support
and oppose, theory and practice, civilian and military.

The format is that of opposites.py. Compiled by hand for this project from the same dictionaries. Each pair was run on
human translations (NTREX, FLORES, Global Voices) before it came in.
"""

ACT_OPPOSITES = """
course.start en started starts start starting began begun begins begin beginning | start* begin* launch* open* initia*
 set kick* commenc* go*
course.start ca començar comença comencen començat iniciar inicia iniciat | comen* inic* encet* pos* arren* engeg*
 obr* va
course.start es empezar empieza empezó empezado comenzar comienza comenzó comenzado iniciar inició | emp* com* inic*
 pus* pon* arran* abr* echó
course.start fr commencer commence commencé débuter débute débuté | comm* débu* met* mis* lanc* entam* ouv* initi*
course.start pt começar começa começou começado iniciar iniciou | com* inic* pôs* pass* abr* arran*
course.start it cominciare comincia cominciato iniziare inizia iniziato | comin* iniz* avvi* mett* mess* apr*
course.start ro începe începem început începând începu | încep* porn* lans* iniț* apuc* deschi*
course.start de beginnen beginnt begann begonnen angefangen | begin* begann* begonn* anf* start* fing* eröffn*
course.stop en stopped stops stop stopping ceased ceases quit quits | stop* ceas* quit* halt* end* finish* paus*
 suspend* prevent* no_longer give gave block* station* interrupt* leave left drop*
course.stop ca aturar aturat atura aturen cessar cessat | atur* parar para par* cess* deix* acab* interr* susp* imped*
course.stop es detener detuvo detenerse cesar cesó dejó_de dejar_de parar paró | det* ces* dej* par* acab* interr*
 susp* imped* termin* fren*
course.stop fr arrêter arrête arrêté cesser cesse cessé | arrêt* cess* stop* fin* interr* suspe* empêch*
course.stop pt parar parou cessar cessou deixou_de deixar_de | par* cess* deix* acab* interr* susp* imped* det*
course.stop it smettere smette smesso cessare cessato fermare fermato | smet* smes* cess* ferm* fin* interr* sosp*
 imped*
course.stop ro opri oprit oprește înceta încetat încetează | opr* încet* stop* termin* între* susp* împied* las*
course.stop de aufhören aufgehört stoppen gestoppt stoppte | aufh* aufgeh* stop* gestop* hör* halt* end* unterb*
stance.support en support supports supported supporting supporter supporters | support* back* favo* endors* help* aid*
 assist* encourag* advoc* stand sustain* fan fans uphold* behind approv*
stance.support ca suport donar_suport secundar secunda | supor* recolz* secund* ajud* favor* defens* partid* aprov*
stance.support es apoyo apoyos apoyar apoya apoyan apoyó apoyado | apoy* respald* ayud* favor* defien* partid* aprob*
 secund*
stance.support fr soutien soutenir soutient soutiennent soutenu | sout* appu* aid* favor* défen* partis* approuv*
stance.support pt apoio apoios apoiar apoia apoiam apoiou apoiado | apoi* ajud* favor* defen* partid* aprov* respald*
stance.support it sostegno sostenere sostiene sostengono sostenuto appoggio appoggiare | sost* appogg* aiut* favor*
 dif* support* approv*
stance.support ro sprijin sprijinul sprijini sprijină sprijinit susține susțin susținut | sprij* susț* ajut* favo*
 apăr*
stance.support de unterstützen unterstützt unterstützte unterstützung | unterst* hilf* helf* beif* befürw* stütz*
 rückh*
stance.oppose en oppose opposes opposed opposing opposition opponent opponents | oppo* against anti* resist* reject*
 object* disapprov* contra* fight*
stance.oppose ca oposar oposa oposen oposat oposició opositor opositors | opo* contra rebut* resist* advers* rival*
stance.oppose es oponerse opone oponen opuso opuesto oposición opositor opositores | opo* opu* contra rechaz* resist*
 advers* rival*
stance.oppose fr opposer oppose opposent opposé opposition opposant opposants | oppo* contre rejet* résist* advers*
stance.oppose pt opor opõe opõem opôs oposição opositor opositores | opo* opô* opõ* opu* contra rejeit* resist*
 advers*
stance.oppose it opporsi oppone oppongono opposto opposizione oppositore oppositori | oppo* contr* respin* resist*
 avvers*
stance.oppose ro opune opun opus opoziție opoziția opozanți | opu* opo* împotriva contra resp* rezist* advers*
stance.oppose de opposition ablehnen ablehnt widersetzen widersetzt | oppo* ableh* abgel* wider* gegen* gegner*
thought.theory en theory theories theoretical theoretically | theor* hypothe* paper princip* abstract*
thought.theory ca teoria teories teòric teòrica | teor* teòr* hipòt* paper*
thought.theory es teoría teorías teórico teórica | teor* teór* hipót* papel*
thought.theory fr théorie théories théorique théoriques | théor* hypoth* papier* princip*
thought.theory pt teoria teorias teórico teórica | teor* teór* hipót* papel*
thought.theory it teoria teorie teorico teorica | teor* ipot* carta
thought.theory ro teorie teoria teorii teoretic* | teor* ipot* hârtie
thought.theory de theorie theorien theoretisch* | theor* hypoth*
thought.practice en practice practices practical | pract* actual* real* exerc* train* custom* virtual*
thought.practice ca pràctica pràctiques pràctic | pràct* pract* real* exerc* costum*
thought.practice es práctica prácticas práctico | práct* pract* real* ejerc* costumb*
thought.practice fr pratique pratiques | prat* réal* exerc* coutum* entraî*
thought.practice pt prática práticas prático | prát* prat* real* exerc* costum*
thought.practice it pratica pratiche pratico | prat* real* eserc* prass* allena*
thought.practice ro practică practici practic | pract* real* exerc*
thought.practice de praxis praktisch* | prakt* prax* wirklich* übung*
work.employed en employment employed | employ* job* work* hir* labo* occupation*
work.employed ca ocupació ocupats | ocup* feina feines treball* empl* lloc*
work.employed es empleo empleos empleados | empl* ocup* trabaj* puest* labor*
work.employed fr emploi emplois employés | empl* travail* embauch* poste*
work.employed pt emprego empregos empregados | empr* ocup* trabalh*
work.employed it occupazione occupati impiego | occup* impieg* lavor* post*
work.employed ro angajare angajați | angaj* ocup* munc* lucr*
work.employed de beschäftigung erwerbstätig* beschäftigt* | beschäft* arbeit* job* stelle*
work.unemployed en unemployment unemployed jobless joblessness | unemploy* jobless* work idle not n't no without lack
 laid employment_crisis jobs_crisis
work.unemployed ca atur desocupació aturats aturades | atur* desoc* desempl* sense no parat* crisi_d crisi_de manca_d
 falta_d
work.unemployed es desempleo paro desempleados parados | desempl* par* desoc* sin no cesant* crisis_de crisis_del
 falta_de
work.unemployed fr chômage chômeur chômeurs | chôm* sans pas crise_de manque_d manque_de
work.unemployed pt desemprego desempregados | desempr* desoc* sem não crise_de crise_do
 falta_de
work.unemployed it disoccupazione disoccupati disoccupato | disocc* inocc* senza non
 crisi_dell crisi_occupazionale mancanza_di
work.unemployed ro șomaj șomajul șomajului șomeri | șom* neang* fără nu criza_locurilor lipsa_locurilor
work.unemployed de arbeitslosigkeit arbeitslos* | arbeitsl* erwerbsl* ohne nicht kein*
force.civilian en civilian civilians | civil* non-military
force.civilian ca civil civils | civil* paisà
force.civilian es civil civiles | civil* paisan*
force.civilian fr civil civils civile civiles | civil*
force.civilian pt civil civis | civil* civis paisan*
force.civilian it civile civili | civil* borghese
force.civilian ro civil civili civilă civile | civil*
force.civilian de zivilist* zivil zivile zivilen | zivil* bürger*
force.military en soldier soldiers troops military | soldier* troop* milit* arm* war* force* defen* guard*
force.military ca soldat soldats militar militars | sold* milit* trop* exèrc* forc* guàrd* arm* marin*
force.military es soldado soldados militar militares | sold* milit* trop* ejérc* fuerz* guard* arm* marin*
force.military fr soldat soldats militaire militaires | sold* milit* trou* arm* forc*
force.military pt soldado soldados militar militares | sold* milit* trop* exérc* forç* guard* arm*
force.military it soldato soldati militare militari | sold* milit* trup* eserc* forz* arm*
force.military ro soldat soldați soldații militar militari militară | sold* milit* trup* arm* forț*
force.military de soldat soldaten militär* | sold* milit* trupp* armee* wehr* krieg*
stage.child en child children | child* kid* infant* son* daughter* boy* girl* bab* minor* teen* young* juvenil*
 toddler*
stage.child ca nen nena nens nenes infant infants | nen* infan* xiquet* menor* fill* criatur* noi* jov* bebè*
stage.child es niño niña niños niñas | niñ* infan* menor* hij* chic* criatur* jov* bebé* crí*
stage.child fr enfant enfants | enfan* mineur* gamin* fils fille* garçon* bébé* jeun*
stage.child pt criança crianças menino menina meninos meninas | crian* menin* infan* menor* filh* garot* jov* bebé*
 bebê*
stage.child it bambino bambina bambini bambine | bamb* infan* minor* figli* ragazz* piccol* giov* neonat*
stage.child ro copil copii copilul copiii | copi* minor* băi* fet* fiu* fiic* tiner* prunc*
stage.child de kind kinder kindern kindes | kind* jung* mädchen* minderj* sohn* tochter* baby*
stage.adult en adult adults grown-ups | adult* grown* age mature* old* men women man woman people
stage.adult ca adult adulta adults adultes | adult* gran* edat
stage.adult es adulto adulta adultos adultas | adult* mayor* edad
stage.adult fr adulte adultes | adult* grand* majeur* âge
stage.adult pt adulto adulta adultos adultas | adult* maior* idade
stage.adult it adulto adulta adulti adulte | adult* grand* maggior* età
stage.adult ro adult adultă adulți adulții adulte | adult* mare mari major*
stage.adult de erwachsen* | erwachs* groß* volljähr*
accord.agree en agree agrees agreed agreement | agree* accord* consent* accept* deal* pact* approv* concur* settle*
 yes same disagree*
accord.agree ca acord acords acorda acordat | acord* pact* coinc* accept* conform* avin*
accord.agree es acuerdo acuerdos acordó acordaron acordado | acuerd* acord* pact* coinc* acept* conform*
accord.agree fr accord accords convenu | accord* pact* accept* conv* entent* approuv*
accord.agree pt acordo acordos concorda concordou concordam | acord* concord* pact* aceit* conform*
accord.agree it accordo accordi concorda concordano concordato | accord* concord* patt* accett* intes* conven*
accord.agree ro acord acordul acorduri | acord* înțeleg* pact* accept* conv* consim*
accord.agree de einverstanden zustimmen stimmt_zu vereinbarung einigung | einv* einig* zustim* abkomm* verein*
 übereink*
accord.disagree en disagree disagrees disagreed disagreement | disagr* differ* dispute* conflict* oppos* against not
 n't no discord* quarrel*
accord.disagree ca desacord desacords discrepa discrepen | desac* discr* diverg* contra no difer* dissent*
accord.disagree es desacuerdo desacuerdos discrepa discrepan discrepó | desac* discr* diverg* contra no difer* disent*
accord.disagree fr désaccord désaccords | désac* diverg* contre pas différ* conteste*
accord.disagree pt desacordo desacordos discorda discordam discordou | desac* discord* diverg* contra não
accord.disagree it disaccordo disaccordi dissenso | disac* dissen* diverg* contro non contrast* discord*
accord.disagree ro dezacord dezacordul dezacorduri | dezac* diverg* împotriva nu neînț* contra*
accord.disagree de uneinig* widerspruch | unein* wider* gegen nicht streit* dissens*
"""
