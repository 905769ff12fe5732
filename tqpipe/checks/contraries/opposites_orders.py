"""Opposites of orders and labels in eight languages, Dutch and Swedish, as data for opposites.py: push and pull, land
and take off, open and close, raw and cooked, seller and buyer.

A manual, a leaflet or a recipe says them in a sentence of three words, as an order: these are the forms that the other
tables, made for news, lack. The form is that of opposites_pairs.py. Compiled by hand for this project from the
dictionaries that opposites.py names; each pair was run on human translations and on the messages of programs.
"""

from __future__ import annotations

from tqpipe.checks.contraries.opposites_pairs import rows

_ROWS = """
run_of.begin: en begins begin began begun starts | start* open* launch* first init* from kick* set onset; ca comença
 comencen començarà inicia | comen* inici* obr* arrenc* engeg*; es empieza empiezan empezó empezará comienza comenzó
 comenzará | emp* com* inici* arranc* abr*; fr commence commencent commencé commencera débute | début* commen*
 démarr*; pt começa começam começou começará | começ* inici* ; it inizia iniziano iniziato inizierà comincia
 cominciano | iniz* cominc* parte part*; ro începe încep început | încep* porn* debut* înce*; de beginnt beginnen
 begann begonnen | anfang* fäng* fing* start* begin* ange*; nl begint beginnen begon begonnen | begin* start* aan*; sv
 börjar började | bör*
run_of.end: en ends finishes | end* finish* clos* conclu* stop* over final* last until complet* termin*; ca acaba_a
 acabarà_a finalitza finalitzarà | acab* final* conclo* tanc* fi; es termina terminan terminó terminará finaliza
 finalizó | acab* termin* final* fin conclu* cerr* cierr*; fr termine terminent terminera finit finissent finira |
 fin* termin* achev* conclu*; pt termina terminam terminou terminará | acab* termin* fim fin* conclu* encerr*; it
 finisce finiscono finirà termina terminano terminerà | fin* termin* conclu*; ro | termin* închei* sfârș* final*; de
 endet enden endete geendet | end* schluss abgeschl* beend* auf*; nl eindigt eindigen eindigde | eind* stop* af*; sv
 slutar slutade | slut*
flight.land: en landed landing touched_down | land* crash* down* arriv*; ca aterra aterren aterrar aterrat aterrarà
 aterratge | aterr*; es aterriza* aterrizó aterrizaje* | aterri*; fr atterri* | pos*; pt aterra aterrou aterrar
 aterrissou aterrissa pousou aterragem | aterr* pous*; it atterra* atterrò | atterr*; ro ateriza* | ateriz*; de
 landete landeten gelandet landung | land* *land; nl geland landde landden landing | land* *land; sv landade landat |
 land*
flight.off: en took_off takes_off take_off taken_off taking_off takeoff takeoffs | depart* lift* left airborne off up;
 ca enlaira enlairar enlairat enlairament | enlair* surt* sort*; es despega* despegó despegue* | despeg*; fr décolle
 décollé décollent décoller décollera décollage* | décoll*; pt descola descolou descolar descolagem decola* decolou |
 descol* decol*; it decolla* decollò | decoll*; ro decola* | decol*; de abgehoben abflug abheben | hob hebt ab start*;
 nl opgestegen | op* start* vertr*; sv lyfte lyfter | lyft* start*
force_of.push: en push pushes pushed pushing | press* thrust* driv* drov*; ca empenyeu empeny empenyi empènyer empenta
 | emp* pitj*; es empuje empuja empujar empujó | empuj* presion* puls*; fr poussez poussé | pouss* appuy* press*; pt
 empurre empurra empurrar empurrou | empurr*; it spingere spingete spingi spinge spinto | sping* spint*; ro împingeți
 împinge împins | împi*; de drücken drückt drücke schieben schiebt | drück* schieb* schob* stoß* stieß*; nl duw duwen
 duwt duwde | duw* druk*; sv tryck tryck_på skjut | tryck* skjut*
force_of.pull: en pull pulls pulled pulling | drag* draw* drew tow* tug* retir* withdr*; ca estireu estira estiri
 estirar | estir* tir*; es tire tirad jale jala tirar_de | tir* jal* estir*; fr tirez tirer | tir*; pt puxe puxa puxar
 puxou | pux*; it tirare tirate tirato | tir*; ro trageți trage tras | trag* tras*; de ziehen ziehe zieht zog | zieh*
 zog* gezog* zug*; nl trek trekt trekken trok | trek* trok*; sv dra drar | dra* drog*
breath.in: en inhale inhales inhaled breathe_in | inhal* inspir* breath*; ca inspireu inspiri inhaleu | inspir*
 inhal*; es inspire inhale inhalar | inspir* inhal* asp*; fr inspirez inhalez | inspir* inhal*; pt inspire inale |
 inspir* inal*; it inspirare inspirate inspira | inspir* inal*; ro inspirați inspiră inhalați | inspir* inhal*; de
 einatmen | ein* inhal*
breath.out: en exhale exhales exhaled breathe_out | exhal* expir* breath*; ca espireu espiri exhaleu | espir* exhal*;
 es espire exhale exhalar | espir* exhal*; fr expirez | expir* exhal* souffl*; pt expire exale | expir* exal*; it
 espirare espirate espira | espir* esal*; ro expirați expiră | expir*; de ausatmen | aus*
frost.freeze: en freeze freezes freezing | fro* free* ice*; ca congeleu congeli congelar | congel*; es congele
 congelar | congel*; fr congelez congeler | congel* surgel*; pt congele congelar | congel*; it congelare congelate |
 congel* surgel*; ro congelați congela | congel*; de einfrieren gefrieren | frier* fror* *frier* gefr*
frost.thaw: en thaw thaws thawed defrost defrosted | thaw* defrost* melt*; ca descongeleu descongelar | descong*
 desgl*; es descongele descongelar | descong*; fr décongelez décongeler | décong* dégel*; pt descongele descongelar |
 descong* degel*; it scongelare scongelate | scong* disg*; ro decongelați decongela | decong* dezgh*; de auftauen
 aufgetaut | *tau*
plug_of.in: en connect_the plug_in | connect* plug*; ca connecteu endolleu | connect* endoll*; es conecte enchufe |
 conect* enchuf*; fr branchez connectez | branch* connect*; pt conecte ligue | conect* lig*; it collegare collegate
 inserire | colleg* conn* inser*; ro conectați | conect*; de anschließen einstecken | an* ein* schlie*
plug_of.out: en disconnect disconnects disconnected unplug unplugged | disconn* unplug* off; ca desconnecteu
 desendolleu | descon* desend*; es desconecte desenchufe | descon* desench*; fr débranchez déconnectez | débr* déco*;
 pt desconecte desligue | descon* desl*; it scollegare scollegate disinserire | scoll* disin* stacc*; ro deconectați |
 decon* scoa*; de | aus* zieh* trenn* ab*
heat_of.up: en heat_the heat_up warm_up | heat* hot warm*; ca escalfeu | escalf*; es caliente_el caliente_la calentar
 | calent* calient*; fr chauffez chauffer réchauffez réchauffer | chauff* réch* chaud*; pt aqueça aquecer | aque*
 quent*; it scaldare scaldate riscaldare riscaldate | scald* risc* cald*; ro încălziți încălzi | încăl* cald*; de
 erhitzen erwärmen aufwärmen | *hitz* *wärm* heiß*
heat_of.down: en cool cool_down cools cooled cooling | cool* cold chill*; ca refredeu refredar | refred* fred*; es
 enfríe enfriar enfríe | enfr* frí* refr*; fr refroidir refroidissez | refr* froid*; pt arrefecer esfriar arrefeça |
 arref* esfr* resfr* fri*; it raffreddare raffreddate | raffr* fredd*; ro răci răciți răcească | răc* rece; de
 abkühlen kühlen | *kühl* kalt*
cooked.raw: en raw uncooked | raw* fresh; ca cru crus crues | cru*; es crudo cruda crudos crudas | crud*; fr cru crus
 crue crues | cru*; pt cru crus crua cruas | cru*; it crudo cruda crudi crude | crud*; ro crudă crude cruzi | crud*
 cru*; de roh rohe rohes roher rohem rohen | roh*; nl rauw rauwe | rauw*; sv rå råa rått | rå*
cooked.done: en cooked boiled | cook* boil* fri* bak* roast*; ca cuit cuits cuita cuites bullit bullits | cui* bull*
 cou*; es cocido cocida cocidos cocidas cocinado cocinada | coc* cuec* herv* asad*; fr cuit cuits cuite cuites | cui*;
 pt cozido cozida cozidos cozidas | coz* cozi*; it cotto cotta cotti cotte | cot* cuo* bolli*; ro gătit gătită gătite
 fiert fiartă fierte | găt* fier* fiar* copt*; de gekocht gekochte gekochtes gegart | koch* gekoch* gar* gebrat*; nl
 gekookt gekookte gaar | kook* gekook* gar* gebak*; sv kokt kokta stekt | kok* stek*
wine.red: en red_wine red_wines | red; ca vi_negre vins_negres | negr*; es vino_tinto vinos_tintos tinto | roj*; fr
 vin_rouge vins_rouges | roug*; pt vinho_tinto vinhos_tintos tinto | vermelh*; it vino_rosso vini_rossi | ross*; ro
 vin_roșu vinul_roșu vinuri_roșii | roș*; de rotwein rotweine | rot*; nl rode_wijn rode_wijnen | rod* rood; sv rödvin
 | röd*
wine.white: en white_wine white_wines | white; ca vi_blanc vins_blancs | blanc*; es vino_blanco vinos_blancos |
 blanc*; fr vin_blanc vins_blancs | blanc*; pt vinho_branco vinhos_brancos | branc*; it vino_bianco vini_bianchi |
 bianc*; ro vin_alb vinul_alb vinuri_albe | alb*; de weißwein weißweine weisswein | weiß* weiss*; nl witte_wijn
 witte_wijnen | wit*; sv vitt_vin | vit*
party_of.seller: en seller sellers vendor vendors | sell* sold sale* vend*; ca venedor venedora venedors | ven*; es
 vendedor vendedora vendedores | vend* vent*; fr vendeur vendeuse vendeurs | vend* vent*; pt vendedor vendedora
 vendedores | vend*; it venditore venditrice venditori | vend*; ro vânzător vânzătorul vânzătorului vânzători | vân*;
 de verkäufer verkäufers verkäuferin | verk* händler*; nl verkoper verkopers | verk*; sv säljaren säljare | sälj*
party_of.buyer: en buyer buyers purchaser purchasers | buy* bought purchas* customer* acqui*; ca comprador compradora
 compradors | compr* adqu*; es comprador compradora compradores | compr* adqu*; fr acheteur acheteuse acheteurs
 acquéreur | achet* acqu* client*; pt comprador compradora compradores | compr* adqu*; it acquirente acquirenti
 compratore | acqu* compr*; ro cumpărător cumpărătorul cumpărătorului cumpărători | cump* achiz*; de käufer käufers
 käuferin | kauf* käuf* erwerb*; nl koper kopers | koop* koop* kop*; sv köparen köpare | köp*
dose_of.up: en increase increases increased increasing | increas* rais* rose ris* up more high* grow* boost*; ca
 augmenteu augmenti augmentar augmentat | augm* puj* més increm*; es aumente aumentar aumentó incremente incrementar |
 aum* increm* sub* más elev*; fr augmentez augmenter augmenté | augm* plus haus* accr* relev*; pt aumente aumentar
 aumentou | aum* sub* mais increm* elev*; it aumentare aumentate aumenta aumentato | aum* più increm* alz*; ro
 creșteți măriți măresc crește | creș* cresc* măr* spor* mai; de erhöhen erhöhe erhöht | erh* steig* mehr *hoch*; nl
 verhoog verhogen verhoogd | verh* hog* meer; sv öka ökar ökade höj | ök* höj* mer
dose_of.down: en reduce reduces reduced reducing decrease decreases decreased | decreas* reduc* low* less cut* fall*
 fell drop* down shrink* short*; ca reduïu redueixi reduir reduït disminuïu | redu* dismin* baix* menys; es reduzca
 reducir redujo reduzcan disminuya disminuir | redu* dismin* baj* menos recort*; fr réduisez réduire réduit diminuez
 diminuer diminué | rédui* réduc* dimin* baiss* moins; pt reduza reduzir reduziu diminua diminuir | redu* dimin* baix*
 menos cort*; it ridurre riducete ridotto diminuire diminuite | rid* dimin* abbass* meno cal*; ro reduceți reduce
 redus scădeți micșorați | redu* scă* scad* micș* dimin*; de reduzieren verringern verringert senken reduziert | redu*
 verr* senk* *nieder* wenig* kürz*; nl verlaag verlagen verlaagd verminder | verl* vermind* lag* minder; sv minska
 minskar minskade sänk | minsk* sänk* mindre
flame.low: en low_heat gentle_heat | low slow* gentl* simmer*; ca foc_lent foc_baix foc_suau | lent baix suau; es
 fuego_lento fuego_bajo fuego_suave | lent* baj* suav*; fr feu_doux | doux; it fuoco_lento fuoco_basso fuoco_dolce |
 lent* bass* dolc*; pt lume_brando fogo_baixo lume_baixo | brand* baix*; ro foc_mic foc_domol | mic domol; de
 schwacher_hitze kleiner_flamme niedriger_hitze | schwach* klein* niedr*; nl laag_vuur | laag lage
flame.high: en high_heat strong_heat | high strong brisk* full; ca foc_viu foc_fort foc_alt | viu fort alt; es
 fuego_fuerte fuego_alto fuego_vivo | fuert* alt* viv*; fr feu_vif | vif fort; it fuoco_vivo fuoco_alto fuoco_forte |
 viv* alt* fort*; pt lume_forte fogo_alto fogo_forte lume_alto | fort* alt*; ro foc_mare foc_iute | mare iute; de
 starker_hitze großer_flamme hoher_hitze | stark* groß* hoh*; nl hoog_vuur | hoog hoge
egg_of.white: en egg_white egg_whites | whit*; ca | clar*; es | clar*; fr blancs_d blanc_d | blanc*; it albume albumi
 | chiar* bianc*; pt | clar*; ro albuș albușul albușuri albușurile | alb*; de eiweiß eiweiße | *weiß*; nl eiwit
 eiwitten | *wit*
egg_of.yolk: en yolk yolks | yellow; ca rovell rovells | groc*; es yema yemas | amarill*; fr jaunes_d jaune_d | jaun*;
 it tuorlo tuorli | ross*; pt gema gemas | amarel*; ro gălbenuș* | galb* gălb*; de eigelb eigelbe dotter | *gelb*; nl
 dooier dooiers eigeel eierdooier* | geel
venue.home: en home_team home_side at_home | home host*; ca equip_local a_casa | local* cas*; es equipo_local en_casa
 | local* cas* anfitr*; fr à_domicile équipe_locale | domicil* local*; it in_casa | cas* padron*; pt em_casa equipa_da
 | cas* mandant* anfitri*; ro echipa_gazdă gazdele acasă | gazd* acas*; de heimmannschaft heimteam | heim* haus*; nl
 thuisploeg | thuis*
venue.away: en away_team away_side visiting_team visiting_side won_away lost_away | away visit* road guest*; ca
 equip_visitant visitants a_fora | visit* fora; es equipo_visitante a_domicilio | visit* domicil* fuera; fr
 équipe_visiteuse | extér* visit* déplac*; it in_trasferta | trasf* ospit*; pt equipa_visitante | visit* fora; ro
 echipa_oaspete oaspeții deplasare | oaspe* depl*; de auswärts gastmannschaft auswärtsmannschaft | gast* gäst*
 auswärts*; nl uitploeg uitwedstrijd | uit* gast* bezoek*
ladder.promoted: en promoted promotion | promot* up; ca ascendir ascens ascendeix | ascen* puj* promo*; es ascendió
 ascenso asciende ascender ascendido | ascen* ascien* sub* promo*; fr promu promus promue promotion | promu* promo*
 mont*; it promossa promosso promossi promozione | promo* sal*; pt promovido promovida promovidos subida | promo*
 sub*; ro promovat promovată promovare | promo*; de aufgestiegen aufstieg | auf*; nl gepromoveerd promotie | promo*
 gepromo*
ladder.relegated: en relegated relegation demoted | releg* demot* down; ca descendir descens descendeix | desc* baix*;
 es descendió descenso desciende descender descendido | desc* baj*; fr relégué relégués reléguée relégation | relég*
 desc*; it retrocessa retrocesso retrocessi retrocessione | retro* sces* scend*; pt despromovido despromovida
 rebaixado rebaixada rebaixamento | despr* rebaix* desc*; ro retrogradat retrogradată retrogradare | retro*; de
 abgestiegen abstieg | ab*; nl gedegradeerd degradatie | degr* gedegr*
script_of.written: en in_writing written_notice written_consent | writ* paper letter; ca per_escrit | escri*; es
 por_escrito | escri*; fr par_écrit | écri*; it per_iscritto | scrit* iscrit*; pt por_escrito | escri*; ro în_scris |
 scri* scris*; de schriftlich schriftliche schriftlichen | schrift* schreib*; nl schriftelijk schriftelijke | schrif*
 schrij*
script_of.oral: en orally verbally | oral* verbal* spoken mouth; ca verbalment oralment | verb* oral*; es verbalmente
 oralmente | verb* oral*; fr verbalement oralement | verb* oral*; it verbalmente oralmente | verb* oral* voce; pt
 verbalmente oralmente | verb* oral*; ro verbal oral | verb* oral*; de mündlich mündliche mündlichen | münd*; nl
 mondeling mondelinge | mond*
box_of.tick: en tick_the check_the select_the | tick* check* select* mark*; ca marqueu | marc* marq* selec*; es marque
 marcar | marq* marc* selec*; fr cochez cocher | coch*; it spuntare spuntate selezionare | spunt* selez*; pt marque
 assinale | marc* marq* selec*; ro bifați bifează | bif*; de ankreuzen | *kreuz* *häkchen*; nl aanvinken | *vink*
box_of.untick: en untick uncheck deselect clear_the | untick* uncheck* unselect* desel* clear*; ca desmarqueu | desm*
 desel*; es desmarque desmarcar | desm* desel*; fr décochez décocher | décoch*; it deselezionare | desel*; pt
 desmarque | desm* desel*; ro debifați | debif*; de abwählen | *wähl* entf*; nl uitvinken | *vink*
file_mode.read: en read_only | read*; ca només_lectura sols_lectura | lect* lleg*; es solo_lectura sólo_lectura |
 lect* leer; fr lecture_seule | lect* lire; it sola_lettura | lett* legg*; pt só_leitura somente_leitura
 apenas_leitura | leit* ler; de schreibgeschützt | les* schreibg*; nl alleen-lezen | lez*
file_mode.write: en write_only | writ*; ca només_escriptura | escri*; es solo_escritura sólo_escritura | escri*; fr
 écriture_seule | écri*; it sola_scrittura | scri*; pt só_escrita somente_escrita | escri*; de | schreib*; nl |
 schrij*
"""
#: More words of the sets of other tables.
_FORMS = """
state.open: en open_the open_your | open*; ca obriu obri obert oberta oberts obertes | obr*; es abra abre abrid
 abierto abierta abiertos abiertas | abr* apert*; fr ouvrez ouvert ouverte ouverts ouvertes | ouv*; pt abra aberto
 aberta abertos abertas | abr*; it aprire aprite apri aperto aperta aperti aperte | apr*; ro deschideți deschide
 deschis deschisă | deschi*; de öffnen öffne öffnet geöffnet | öffn* offen*; nl open_het open_de opent openen | open*;
 sv öppna öppnar | öpp*
state.closed: en close_the close_your close_all shut_the | close* near* except; ca tanqueu tanqui tancat tancada
 tancats tancades | tanc* prop excepte llevat; es cierre cierra cerrad cerrado cerrada cerrados cerradas | cerr* cierr*
 cerca excepto salvo menos; fr fermez fermé fermée fermés fermées | ferm* clo* clô* près proche* sauf hormis; pt feche
 fechado fechada fechados fechadas | fech* perto exceto; it chiudere chiudete chiudi chiuso chiusa chiusi chiuse |
 chiu* vicin* tranne; ro închideți închide închis închisă | închi* aproape; de schließen schließe schließt geschlossen
 | schlie* schloss* zu* außer; nl sluit sluiten gesloten | slui* dicht* behalve; sv stäng stänga stänger stängd stängt
 | stäng*
switch.on: en | plug*; ca engegueu engega enceneu encengui encén | enc* engeg* activ*; es encienda encended conecte |
 enc* enchuf* conect*; fr allumez allume allumer allumé | allum*; pt ligue liga acenda acende | lig* acen*; it
 accendere accendete accendi acceso accesa | accen* acces*; ro porniți pornește aprindeți aprinde | porn* aprin*; de
 einschalten anschalten eingeschaltet | ein* an*; nl aanzetten inschakelen ingeschakeld | aan* in*; sv slå_på sätt_på
 | på
switch.off: en | unplug*; ca apagueu apaga apagui apagat | apag*; es apague apagad desconecte | apag* descon*
 desenchuf*; fr éteignez éteins éteint éteindre | éteign* étein*; pt desligue desliga apague apaga | deslig* apag*; it
 spegnere spegnete spegni spento spenta | speg* spen*; ro opriți oprește stingeți stinge | opr* sting* stins*; de
 ausschalten abschalten ausgeschaltet | aus* ab*; nl uitzetten uitschakelen uitgeschakeld | uit*; sv stäng_av slå_av |
 av
edit_of.add: ca afegiu afegeixi afegir | afeg*; es añada añadid agregue | añad* agreg*; fr ajoutez ajouter | ajout*;
 pt adicione acrescente junte | adicion* acresc* junt*; it aggiungere aggiungete aggiungi | aggiun*; ro adăugați
 adaugă | adăug* adaug*; de hinzu hinzufügen | hinzu* füg*; nl toevoegen toegevoegd | toe* voeg*; sv tillsätt
 lägg_till | till*
edit_of.remove: en take_out takes_out took_out | tak* eras*; ca traieu retireu elimineu suprimiu | tra* retir* elim*
 supr* esborr*; es retire quite elimine suprima | retir* quit* elim* supr* borr*; fr retirez enlevez supprimez |
 retir* enl* supp* ôt*; pt retire remova elimine exclua | retir* remov* elim* exclu* apag*; it togliere togliete
 rimuovere rimuovi eliminare elimina | togl* tolt* rim* elim*; ro scoateți îndepărtați ștergeți eliminați | scoa*
 îndep* șter* elim*; de entfernen entfernt löschen | entf* lösch*; nl verwijder verwijderen verwijderd | verw*; sv
 ta_bort | bort
change.up: en gone_up volume_up |; es suba suban | sub*; ca pugeu apugeu apugi | puj* apuj*; fr montez | mont*; it
 alzare alzate | alz* sal*; nl hoger | hog*
change.down: en gone_down volume_down |; es baje bajen | baj*; ca abaixeu abaixi | baix* abaix*; fr baissez | baiss*;
 it abbassare abbassate | abbass*; nl lager | lag*
size.high: en high_blood high_pressure high_risk high_dose high_temperature high_levels |; nl hoge hoog | hog* hoog*
size.low: en low_blood low_pressure low_risk low_dose low_temperature low_levels |; nl lage laag | la*
offer.reject: ca rebutjar rebutjat rebutja rebutjà rebutjada | rebut* refus*
law_vote.pass: en passed_the |; ca | apro*
hour.late: ca amb_retard | retard*; es con_retraso | retras*; fr en_retard | retard*; it in_ritardo | ritard*; pt
 com_atraso | atras*; ro întârziere | întârz*; de verspätet verspätung | verspät*; nl vertraging | vertr*
permit.allow: it consentito consentita permesso permessa ammesso | consent* permess* ammess* poss*; nl toegestaan
 toegelaten | toe* mag*; sv tillåtet tillåten | till*
permit.forbid: en | authorised_personnel authorized_personnel members_only staff_only; it vietato vietata proibito
 proibita | viet* proib*; nl verboden | verb*; sv förbjudet förbjuden | förb*
hand.left: nl linksaf | link*
hand.right: nl rechtsaf | recht*
warmth.hot: nl heet hete warm | heet* warm*; sv varmt varm varma hett | varm* het*; pl gorąca gorący gorące ciepła |
 gor* ciep*; ru горячая горячий горячей горячую тёплая | гор* теп* тёп*
warmth.cold: nl koud koude | koud* koel* kil*; sv kallt kall kalla | kall* kyl*; pl zimna zimny zimne zimnej | zim*
 chłod*; ru холодная холодный холодной холодную | хол*
content.full: nl vol volle | vol*; sv fullt fulla | full*
content.empty: nl leeg lege | leeg* leg*; sv tomt tomma | tom*
"""
ORDERS = rows(_ROWS)
FORMS = rows(_FORMS)
