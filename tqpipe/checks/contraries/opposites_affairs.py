"""Public affairs, in eight languages, as data for opposites.py: taxes and subsidies, strike and lockout, referendum and
election, truce and invasion, crimes and punishments, weddings and funerals, ages and schools.

The form is that of opposites_pairs.py, the choice that of opposites_siblings.py. Compiled by hand for this project.
"""

from __future__ import annotations

from tqpipe.checks.contraries.opposites_pairs import rows

_ROWS = """
money_of.tax: en tax taxes taxation | tax* dut* lev* vat fiscal tariff* excise toll*; ca impost impostos | impost*
 tax* tribut* fisc* grav* iva aranzel*; es impuesto impuestos | impuest* tas* tribut* fisc* grav* iva arancel*; fr
 impôt impôts taxe taxes | imp* tax* fisc* tva; pt imposto impostos | impost* tax* tribut* fisc* iva; it imposta
 imposte tassa tasse | impost* tass* fisc* tribut* iva; ro impozit impozitul impozite impozitele taxe taxele | impoz*
 tax* fisc* tva; de steuer steuern steuererhöhung* steuersenkung* | steuer* abgab* fisk* mwst zoll*
money_of.subsidy: en subsidy subsidies subsidised subsidized | subsid* grant* aid* support* fund* benefit* incentiv*;
 ca subvenció subvencions subsidi subsidis | subv* subs* ajut* ajud* finan*; es subvención subvenciones subsidio
 subsidios | subv* subs* ayud* finan*; fr subvention subventions | subv* aid* alloc* finan* prime*; pt subsídio
 subsídios subvenção subvenções | subs* subv* apoio* ajud* finan*; it sussidio sussidi sovvenzione sovvenzioni | suss*
 sovv* aiut* finan* contrib*; ro subvenție subvenția subvenții subvențiile | subv* ajut* finan*; de subvention
 subventionen zuschuss zuschüsse | subv* zusch* förder* beihilf* hilf*
money_of.debt: en debt debts | debt* owe* loan* liabil* bond* credit* lend* arrear*; ca deute deutes | deu* préstec*
 crèdit* endeut*; es deuda deudas | deud* deb* présta* crédit* endeud* adeud*; fr dette dettes | dett* endett* prêt*
 emprunt* crédit* créanc*; pt dívida dívidas | dív* endiv* dev* emprést* crédit*; it debito debiti | debit* indeb*
 prest* credit* mutu*; ro datorie datoria datorii datoriile datoriei datoriilor | dator* împrum* credit* îndator*; de
 schulden verschuldung | schuld* verschuld* kredit* darleh* anleih*
money_of.wage: en wage wages salary salaries | wag* salar* pay* paid earn* income* compens* remun*; ca salari salaris
 sou sous | salar* sou* pag* retrib* ingr* remun*; es salario salarios sueldo sueldos | salar* sueld* pag* retrib*
 ingr* remun*; fr salaire salaires | salair* salar* pay* rémun* revenu* trait*; pt salário salários ordenado ordenados
 | salár* salar* orden* pag* remun* rend* vencim*; it salario salari stipendio stipendi | salar* stip* pag* retrib*
 redd*; ro salariu salariul salarii salariile salariilor | salar* lef* plăt* venit* remun*; de lohn löhne löhnen
 gehalt gehälter | lohn* löhn* gehalt* gehält* verdien* entgelt* einkomm* bezahl*
money_of.price: en price prices pricing | pric* cost* rate* val* charg* fee*; ca preu preus | preu* cost* tarif* val*;
 es precio precios | prec* cost* tarif* val* cuest*; fr prix | prix tarif* coût* cour* val*; pt preço preços | preç*
 cust* tarif* val*; it prezzo prezzi | prezz* cost* tarif* val*; ro preț prețul prețuri prețurile prețului prețurilor
 | preț* cost* tarif* val*; de preis preise preisen preises | preis* kost* tarif*
money_of.rent: en rents rental rentals | rent* leas* let* tenan* hous*; ca lloguer lloguers | llog* arrend* renda; es
 alquiler alquileres | alquil* arrend* renta*; fr loyer loyers | loyer* lou* locat* bail*; pt aluguel aluguer aluguéis
 renda rendas | alug* arrend* rend*; it affitto affitti canone | affitt* canon* pigion* locaz*; ro chirie chiria
 chirii chiriile | chiri* închir*; de miete mieten mietpreise* | miet* pacht* vermiet*
money_of.pension: en pension pensions | pension* retire* annuit* superann*; ca pensió pensions | pens* jubil* retir*;
 es pensión pensiones | pens* jubil* retir*; fr retraite retraites pension pensions | pens* retrait*; pt pensão
 pensões | pens* reform* aposent*; it pensione pensioni | pens*; ro pensie pensia pensii pensiile pensiilor | pens*;
 de rente renten pension pensionen | rent* pens* altersv* ruhest*
money_of.fine: en fines fined | fine* penalt* sanct* punish*; ca multa multes | mult* sanc*; es multa multas | mult*
 sanc*; fr amende amendes | amend* contrav* sanct* pv; pt multa multas | mult* coim* sanç*; it multa multe ammenda
 ammende | mult* ammend* sanz* contrav*; ro amendă amenda amenzi amenzile | amen* sanc*; de geldstrafe geldstrafen
 bußgeld bußgelder geldbuße* | straf* buß* geldstr*
money_of.loan: en loan loans mortgage mortgages | loan* lend* lent* credit* borrow* mortgag* debt* bailout*; ca
 préstec préstecs hipoteca hipoteques | prést* hipot* crèd* deut* prest*; es préstamo préstamos hipoteca hipotecas |
 prést* prest* hipot* créd* deud*; fr prêt prêts emprunt emprunts | prêt* emprunt* créd* hypoth* dett*; pt empréstimo
 empréstimos hipoteca hipotecas | emprést* emprest* hipot* créd* dív*; it prestito prestiti mutuo mutui | prest* mutu*
 cred* debit* ipot*; ro împrumut împrumutul împrumuturi ipotecă ipoteca | împrum* ipot* cred* dator*; de kredit
 kredite krediten darlehen hypothek* | kred* darl* hypoth* leih* schuld*
money_of.deficit: en deficit deficits | defic* short* gap* hole; ca dèficit dèficits | dèfic* defic* forat mancan*; es
 déficit | défic* defic* falta; fr déficit déficits | défic* manqu* trou; pt défice défices déficit | défic* defic*
 falta; it deficit disavanzo disavanzi | defic* disav* buco; ro deficit deficitul deficite deficitului | defic* lips*;
 de defizit defizite defizits | defiz* fehlbet* minus loch
money_of.surplus: en surplus surpluses | surpl* exces*; ca superàvit superàvits excedent excedents | super* exced*; es
 superávit superávits excedente excedentes | super* exced* sobran*; fr excédent excédents | excéd* surpl*; pt
 excedente excedentes superavit superávit | exced* super*; it avanzo surplus eccedenza eccedenze | avanz* surpl*
 ecced*; ro excedent excedentul surplus surplusul | exced* surpl*; de überschuss überschüsse | übersch* mehr*
money_of.dividend: en dividend dividends | dividend*; ca dividend dividends | divid*; es dividendo dividendos |
 divid*; fr dividende dividendes | divid*; pt dividendo dividendos | divid*; it dividendo dividendi | divid* cedol*;
 ro dividend dividende dividendele | divid*; de dividende dividenden | divid* ausschütt*
protest_of.strike: en strikes_over general_strike hunger_strike | strik* stopp* walkout* struck industrial; ca vaga
 vagues | vag* atur*; es huelga huelgas huelguista* | huelg* paro* paraliz*; fr grève grèves gréviste* | grèv* débray*
 arrêt*; pt greve greves grevista* | grev* paral*; it sciopero scioperi | sciop*; ro grevă greva greve grevei | grev*;
 de streik streiks generalstreik* | streik* ausst* arbeitsnied*
protest_of.demonstration: en demonstration demonstrations | demonstr* protest* march* rall* manif*; ca manifestació
 manifestacions | manif* protest* marx* concentr* mostr* demostr*; es manifestación manifestaciones | manif* protest*
 march* concentr* demostr*; fr manifestation manifestations | manif* protest* march* rassembl* démonstr*; pt
 manifestação manifestações | manif* protest* march* demonstr*; it manifestazione manifestazioni | manif* protest*
 marc* corte* dimostr*; ro manifestație manifestația manifestații demonstrație demonstrații | manif* protest* marș*
 demonstr* miting*; de demonstration demonstrationen kundgebung* | demo* protest* kundg* marsch* umzug
protest_of.lockout: en lockout lockouts | lock* shut*; ca locaut tancament_patronal | tanc*; es cierre_patronal
 lockout | cierr*; fr lockout lock_out | lock* ferm*; pt locaute lockout | lock*; it serrata lockout | serr*; ro
 lockout | lock*; de aussperrung aussperrungen | aussp*
protest_of.coup: en coup coups | coup* putsch* overthr* military takeover; ca colpista colpistes putsch | cop* colp*
 putsch*; es golpe_de golpista golpistas | golp* putsch*; fr coup_d putsch putschiste* | coup* putsch*; pt golpe_de
 golpista golpistas | golp*; it golpe golpista golpisti colpo_di | colp* golp* putsch*; ro puci pucist* lovitură_de
 lovitura_de | lovit* puci*; de putsch putschist* staatsstreich* militärputsch* | putsch* staatsstr* umsturz*
protest_of.revolution: en revolution revolutions | revol* upris*; ca revolució revolucions | revol* revolt*; es
 revolución revoluciones | revol* revuel*; fr révolution révolutions | révol*; pt revolução revoluções | revol*; it
 rivoluzione rivoluzioni | rivol*; ro revoluție revoluția revoluții revoluției | revol*; de revolution revolutionen |
 revol* umwälz*
protest_of.boycott: en boycott boycotts boycotted boycotting | boycott*; ca boicot boicots boicoteig | boic*; es
 boicot boicots boicoteo | boic*; fr boycott boycotts | boycot*; pt boicote boicotes | boic*; it boicottaggio
 boicottaggi | boic*; ro boicot boicotul | boic*; de boykott boykotts | boyk*
vote_of.referendum: en referendum referendums referenda plebiscite | referend* plebisc* vot* brexit consult* poll*; ca
 referèndum referèndums plebiscit | refer* plebisc* vot* consult*; es referéndum referendos referendo plebiscito |
 refer* plebisc* vot* consult*; fr référendum référendums plébiscite | référ* plébisc* vot* consult*; pt referendo
 referendos referendum plebiscito | refer* plebisc* vot* consult*; it referendum plebiscito | refer* plebisc* vot*
 consult*; ro referendum referendumul referendumului plebiscit | refer* plebisc* vot* consult*; de referendum
 referenden volksabstimmung volksentscheid volksbefragung | refer* volks* abstimm* plebisz*
vote_of.election: en election elections electoral | elect* poll* vot* ballot* runoff* primar* reelect* re; ca elecció
 eleccions electoral electorals | elec* elect* comici* vot* urnes elegi* reelec* triar tria; es elección elecciones
 comicios electoral electorales | elec* elect* comici* vot* urnas elegi* reelec*; fr élection élections électoral
 électorale électoraux | élec* élect* scrut* vot* urnes élu* réélec* choix; pt eleição eleições eleitoral eleitorais |
 elei* eleg* vot* urnas reelei* pleito; it elezione elezioni elettorale elettorali | elez* elett* vot* urne elet*
 rielez* comunali; ro alegeri alegerile alegerilor electoral electorală electorale | aleg* elect* vot* urne* scrutin*
 ales*; de wahl wahlen wahlkampf bundestagswahl* präsidentschaftswahl* parlamentswahl* | wahl* wähl* gewähl* urn*
 abstimm*
vote_of.census: en census censuses | census* count* population; ca cens censos | cens* recompt*; es censo censos |
 cens* padrón; fr recensement recensements | recens*; pt censo censos recenseamento | cens* recens*; it censimento
 censimenti | cens*; ro recensământ recensământul | recens*; de volkszählung volkszählungen zensus | zähl* zensus
vote_of.survey: en survey surveys opinion_poll opinion_polls | survey* poll* stud* question* quer*; ca enquesta
 enquestes sondeig sondejos | enquest* sond* qüest* estud*; es encuesta encuestas sondeo sondeos | encuest* sond*
 cuest* estud*; fr sondage sondages | sond* enquêt* étud* quest*; pt sondagem sondagens | sond* inquér* pesq* estud*
 quest*; it sondaggio sondaggi | sond* indag* inchiest* stud* quest*; ro sondaj sondajul sondaje sondajele | sond*
 anchet* stud* chest*; de umfrage umfragen meinungsumfrage* | umfr* befrag* erheb* stud*
war_of.ceasefire: en ceasefire ceasefires truce truces armistice cease_fire | cease* truce* armist* lull peace*; ca
 alto_el treva treves armistici cessament_del | alto trev* armist* cess* pau; es alto_el tregua treguas armisticio |
 alto treg* armist* ces* paz; fr trêve trêves armistice cessez_le | cess* trêv* armist* feu paix; pt trégua tréguas
 cessar_fogo armistício | trég* cess* armist* paz; it tregua tregue armistizio cessate_il | treg* armist* cess* fuoco
 pac*; ro armistițiu armistițiul încetarea_focului încetare_a | armist* încet* pac*; de waffenstillstand
 waffenstillstands waffenruhe feuerpause | waffen* feuer* fried* ruh*
war_of.invasion: en invasion invasions invade invaded invades invading | invas* invad* incurs* attack* occup* offens*;
 ca invasió invasions envair envaït | inva* enva* incurs* atac* ocup* ofens*; es invasión invasiones invadir invadió
 invadieron | invas* invad* incurs* ataq* atac* ocup* ofens*; fr invasion invasions envahir envahi | inva* enva*
 incurs* attaq* occup* offens*; pt invasão invasões invadir invadiu invadiram | inva* incurs* ataq* atac* ocup*
 ofens*; it invasione invasioni invadere invaso | inva* incurs* attac* occup* offens*; ro invazie invazia invazii
 invaziei invadat | inva* incurs* atac* ocup* ofens*; de invasion invasionen einmarsch | inva* einmar* einfall* überf*
 angr* besetz* offens*
war_of.retreat: en retreat retreated retreating retreats withdrawal withdrawals | retreat* withdr* pull* leav* evac*;
 ca retirada retirades replegament | retir* repl* evac* marx* sortida; es retirada retiradas repliegue | retir* repl*
 evac* salid*; fr retrait retraits repli | retir* repl* retrait* évac* départ*; pt retirada retiradas | retir* recu*
 evac* saíd*; it ritirata ritirate ritiro | ritir* ripieg* evac* usc*; ro retragere retragerea retrageri retragerii |
 retr* evac* ieș*; de rückzug rückzugs abzug | rückz* abz* zurück* evak*
war_of.siege: en siege sieges besieged | sieg* besieg* surround* block* encirc*; ca setge setges assetjada assetjat |
 set* asset* asse* bloq* encerc*; es asedio asedios sitiada sitiado | ased* siti* cerc* bloq*; fr siège_de assiégé
 assiégée | sièg* assi* encerc* bloc*; pt cerco cercos sitiada | cerc* siti* asséd* bloq*; it assedio assedi assediata
 assediato | assed* accerch* blocc*; ro asediu asediul asediat asediată | ased* încerc* bloc*; de belagerung
 belagerungen belagert belagerte* | belag* umzing* einkess* block*
war_of.battle: en battles battlefield | battl* fight* combat* war* clash* struggl* fought; ca batalla batalles |
 batall* llui* combat* guerr*; es batalla batallas | batall* luch* combat* guerr* pele*; fr bataille batailles |
 batail* lutt* combat* guerr*; pt batalha batalhas | batalh* lut* combat* guerr*; it battaglia battaglie | battag*
 lott* combatt* guerr*; ro bătălie bătălia bătălii bătăliei | bătăl* lupt* război*; de schlacht schlachten | schlacht*
 kampf* kämpf* gefecht* krieg*
war_of.bombing: en airstrike airstrikes bombing bombings bombardment | bomb* air* strike* shell* raid* attack* explos*
 blast*; ca bombardeig bombardejos | bomb* atac* atemp* aeri*; es bombardeo bombardeos | bomb* ataq* atent* aére*; fr
 bombardement bombardements | bomb* frapp* attent* raid* pilonn*; pt bombardeio bombardeios bombardeamento* | bomb*
 ataq* atent* aére*; it bombardamento bombardamenti | bomb* attacc* attent* raid*; ro bombardament bombardamentul
 bombardamente | bomb* atac* atent* raid*; de bombardierung bombardierungen bombenangriff* luftangriff* | bomb* luft*
 angr* anschl*
rite_of.wedding: en wedding weddings | wed* marr* bridal nuptial*; ca casament casaments noces noça | casa* noc* noç*
 bod* matrim* núv*; es boda bodas | bod* cas* matrim* nupc* enlace novi*; fr mariage mariages noces | mari* noc* nupt*
 épous*; pt casamento casamentos | casa* bod* matrim* nupc* noiv*; it nozze | matrim* spos* nozz* nuzial*; ro nuntă
 nunta nunți nunții | nun* căsăt*; de hochzeit hochzeiten hochzeits | hochz* heirat* trau* ehe* vermähl*
rite_of.funeral: en funeral funerals | funer* bur* memorial* wake* cremat* mourn*; ca funeral funerals enterrament
 enterraments | funer* enter* sepel* exèq*; es funeral funerales entierro entierros | funer* entier* enterr* exeq*
 sepel*; fr obsèques funérailles enterrement enterrements | obsèq* funér* enterr* inhum*; pt funeral funerais enterro
 enterros velório | funer* enterr* velór* sepult* exéq*; it funerale funerali esequie | funer* esequ* sepol*; ro
 înmormântare înmormântarea funeralii funeraliile | înmorm* funer*; de beerdigung beerdigungen begräbnis beisetzung* |
 beerd* begr* beis* trauer* bestatt*
rite_of.baptism: en baptism baptisms christening christenings | bapti* christen*; ca bateig batejos baptisme | bat*
 bapt*; es bautizo bautizos bautismo | bauti*; fr baptême baptêmes | bapt*; pt batismo batismos batizado baptismo |
 bat* bapt*; it battesimo battesimi | batt* battez*; ro botez botezul botezuri | bot*; de taufe taufen | tauf*
rite_of.birthday: en birthday birthdays | birth* born turn* anniv* age*; ca aniversaris | aniv* aniversari any* anys
 naix* natal*; es cumpleaños | cumpl* aniv* nac* natal* años; fr | anniv* naiss* ans; pt | aniv* anos nasc*; it
 compleanno compleanni | compl* anni* nasc*; ro ziua_de | zi* ani* naș* anivers*; de geburtstag geburtstage
 geburtstags | geburt*
rite_of.graduation: en graduation graduations | graduat* degree* commenc* diplom* prom; ca graduació graduacions |
 grad* llicenc*; es graduación graduaciones | grad* licenc* titul*; fr remise_des | dipl* remis* fin*; pt formatura
 formaturas graduação | form* grad* licenc*; it laurea lauree | laur* diplom*; ro absolvire absolvirea | absolv*
 licenț*; de abschlussfeier* | abschl* exam* diplom*
rite_of.christmas: en christmas xmas | christ* xmas* natal* yule* fest* holiday*; ca nadal | nad* fest*; es navidad
 navidades | navid* nav* pascuas fiest*; fr noël | noël* fêt*; pt natal | natal* fest*; it natale | natal* fest*; ro
 crăciun crăciunul crăciunului | crăciun* sărb*; de weihnachten weihnachts weihnachtsmarkt* | weihn* advent* christ*
 fest*
rite_of.easter: en easter | east* pasch* passover holy; ca | pasq* setmana santa; es | pascu* semana santa; fr pâques
 | pâq* pasc*; pt páscoa | pásc* pasc* semana; it pasqua | pasq*; ro paște paștele paștelui | paș*; de ostern
 ostersonntag* | oster* kar*
penalty_of.prison: en imprisonment years_in jail_term jail_sentence prison_sentence prison_term | prison* jail*
 custod* bars incarc* sentenc* imprison* month* year* life; ca presó | pres* empres* condem* cadena; es prisión cárcel
 | pris* cárcel* pres* encarcel* conden* reclus* cadena; fr prison réclusion | pris* empris* réclus* déten* ferme
 perpét*; pt prisão cadeia | pris* pres* cade* deten* reclus* perpét*; it carcere reclusione | carc* reclus* prigion*
 deten* ergast*; ro închisoare închisoarea închisorii | închis* detenț* temniț* viață; de haft freiheitsstrafe*
 gefängnisstrafe* gefängnis haftstrafe* | haft* gefäng* freih* lebensl*
penalty_of.death: en death_penalty death_sentence capital_punishment | death* execut* capital* hang* die*; ca
 pena_capital pena_de | pena mort execu*; es pena_capital | pena muerte ejecu*; fr peine_capitale peine_de | pein*
 mort* exécu*; pt pena_capital | pena morte execu*; it pena_capitale | pena morte esecu* giustiz*; ro
 pedeapsa_capitală pedeapsa_cu | pedeaps* moart* execu*; de todesstrafe todesurteil* | tod* hinricht*
penalty_of.fine: en fined fines | fine* penalt* sanct* pay*; ca multa multes multat multada | mult* sanc*; es multa
 multas multado multada | mult* sanc*; fr amende amendes | amend* sanct* contrav*; pt multa multas multado multada |
 mult* coim* sanç*; it multa multe multato ammenda | mult* ammend* sanz*; ro amendă amenda amenzi amendat | amen*
 sanc*; de geldstrafe geldstrafen bußgeld bußgelder geldbuße* | straf* buß* geldstr*
penalty_of.exile: en exile exiled banished deportation deported | exil* banish* deport* expel* expuls*; ca exili
 exiliat desterrament deportació | exil* dest* deport* expuls*; es exilio exiliado destierro deportación | exil* dest*
 deport* expuls*; fr exil exilé bannissement déportation expulsion | exil* bann* déport* expuls*; pt exílio exilado
 desterro deportação | exíl* exil* dest* deport* expuls*; it esilio esiliato deportazione | esil* deport* espuls*; ro
 exil exilul exilat deportare deportarea | exil* deport* expuls*; de exil verbannung verbannt abschiebung* | exil*
 verbann* abschieb* ausweis*
crime_for.arson: en arson arsonist arsonists | arson* fire* burn* ablaze; ca piròman piròmans | incend* crem* piro*
 piró*; es pirómano pirómanos | incend* quem* piró*; fr pyromane* incendie_criminel | incend* pyrom*; pt piromaníaco
 fogo_posto | incend* incênd* fogo; it piromane* | incend* pirom*; ro piroman* | incend*; de brandstiftung
 brandstifter* | brand*
crime_for.smuggling: en smuggling smuggler smugglers smuggled trafficking trafficker traffickers | smugg* traff*
 contrab* illicit; ca contraban contrabandista contrabandistes | contrab* tràf* traf*; es contrabando contrabandista
 contrabandistas | contrab* tráf* traf*; fr contrebande contrebandier* trafiquant trafiquants | contreb* traf*
 passeur*; pt contrabando contrabandista contrabandistas | contrab* tráf* traf*; it contrabbando contrabbandiere
 trafficante trafficanti | contrab* traff*; ro contrabandă contrabanda contrabandist* | contrab* traf*; de schmuggel
 schmuggler* menschenhandel drogenhandel | schmugg* handel* schleus*
crime_for.espionage: en espionage | espion* spy* spies spied; ca espionatge | espi*; es espionaje | espi* espí*; fr
 espionnage | espion*; pt espionagem | espi*; it spionaggio | spi*; ro spionaj spionajul | spion*; de spionage |
 spion*
crime_for.treason: en treason | treas* betray* trait*; ca traïció | traï*; es traición | traic* traid*; fr trahison |
 trah* traît*; pt traição | trai*; it tradimento | trad*; ro trădare trădarea trădării | trăd*; de hochverrat
 landesverrat verrat | verr*
crime_for.terrorism: en terrorism | terror*; ca terrorisme | terror*; es terrorismo | terror*; fr terrorisme |
 terror*; pt terrorismo | terror*; it terrorismo | terror*; ro terorism terorismul terorismului | teror*; de
 terrorismus | terror*
crime_for.extortion: en extortion blackmail blackmailed blackmailing | extort* blackm* ransom*; ca extorsió xantatge |
 extors* xant*; es extorsión chantaje | extors* chantaj*; fr extorsion chantage | extors* chant* racket*; pt extorsão
 chantagem | extors* chantag*; it estorsione ricatto | estors* ricatt*; ro extorcare șantaj șantajul | șantaj* extor*;
 de erpressung erpresst | erpress*
crime_for.corruption: en corruption | corrupt* brib* graft; ca corrupció | corrup* suborn*; es corrupción | corrup*
 soborn* cohech*; fr corruption | corrup* pots pot; pt corrupção | corrup* suborn*; it corruzione | corrot* corruz*
 tangent* mazzet*; ro corupție corupția corupției | corup* mit* mită șpag*; de korruption | korrup* bestech*
crime_for.laundering: en money_laundering | launder*; ca blanqueig blanqueig_de | blanq* rent*; es blanqueo lavado_de
 | blanq* lavad*; fr blanchiment | blanch*; pt branqueamento lavagem_de | branq* lavag*; it riciclaggio | ricicl*; ro
 spălare_de spălarea_banilor | spăl*; de geldwäsche | wäsch* geldw*
crime_for.genocide: en genocide | genoc* mass* extermin* holocaust*; ca genocidi | genoc* extermin*; es genocidio |
 genoc* extermin*; fr génocide | génoc* extermin*; pt genocídio | genoc* extermín*; it genocidio | genoc* stermin*; ro
 genocid genocidul | genoc* extermin*; de völkermord genozid | völkerm* genoz*
crime_for.torture: en torture tortured torturing | tortur* abus* ill; ca tortura tortures torturat torturada | tortur*
 malt*; es tortura torturas torturado torturada | tortur* malt*; fr torture tortures torturé torturée | tortur* malt*
 sévic*; pt tortura torturas torturado torturada | tortur*; it tortura torture torturato torturata | tortur* sevizi*;
 ro tortură tortura torturi torturat | tortur*; de folter folterung* gefoltert | folter* misshand*
"""
#: Affairs.
AFFAIRS = rows(_ROWS)
