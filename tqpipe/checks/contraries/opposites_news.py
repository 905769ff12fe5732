"""Opposites of the news in eight languages, as data for contrast.py: what rises or falls, courts that acquit or
convict, exports and imports, profit and loss, votes in favour and against.

The format is that of opposites.py. Compiled by hand for this project from the same dictionaries. Each pair was run on
human translations (NTREX, FLORES, WMT) before it came in; what good translations exchange stayed out (ask and answer,
ahead and behind) or stands after the bar.
"""

NEWS_OPPOSITES = """
change.up en rise rises rising rose risen soar soars soared soaring climbed climbs surge surged surging jumped
 increas* growing grew growth grown | grow* climb* jump* gain* rais* more add* hike* boost* peak* top* high* recover*
 rall* record improv* expan* doubl* rebound* lift* edg* advanc* better over up* surge* stepp* inflat* mount* enlarg*
 develop* extend* heighten* enhanc*
change.up ca puja pugen pujar pujat pujada pujades pujaran pujarà pujava apuj* augment* increment* creix* | puj* alç*
 més guany* enlair* dispar* major* recuper* millor* super* escal* nou rècord dobl* amunt créix* ampli*
change.up es sube suben subir subió subieron subido subida subidas subirá subirán subía aument* increment* crec* |
 cre* sub* alz* gan* más mayor* dispar* elev* repunt* recuper* mejor* super* alto ampli*
change.up fr augment* accro* croissance grimp* bondi* hausse* | mont* progress* gagn* plus élev* haut* flamb* record
 relev* bond* hauss* gross* amélior* renforc* doubl* dépass* élarg*
change.up pt sobe sobem subir subiu subiram subida subidas aument* cresc* increment* | sub* alt* elev* ganh* mais
 maior* dispar* recuper* melhor* super* valoriz* ampli*
change.up it aument* cresc* salita salgono salire salito saliti rialz* increment* | sal* guadagn* più maggior*
 rincar* elev* miglior* impenn* super* balz* raddopp* crescita ampli*
change.up ro creșt* crescut* crescând urcat urcă spori* major* | urc* mări* spor* câștig* ridic* scump* mai mult*
 avans* extin*
change.up de steig* stieg* gestieg* anstieg* angestieg* erhöh* zunahm* zugenommen wachs* gewachs* zunehm* wuchs |
 aufwärts mehr hoch höher* wuchs* zuleg* kletter* gewinn* verbesser* übertr* zuwachs* größer*
change.down en shrank shrunk shrinks reduce reduces reduced reducing reduction reductions fall falls falling fell
 fallen drop drops dropped
 dropping decreas* plunge plunged plunges plunging plummet* tumbled slump slumped slumping dwindl* decline declines
 declined declining | declin* reduc* cut* fewer los* shrink* shrank slid* sank sink* low* dip* eas* weak* shed*
 collaps* cheap* slow* off tumbl* autumn miss* behind under fall* drop* down* less* slump* plung* diminish* crash*
 contract* curb* trim* fad*
change.down ca reduir reduïr redueix redueixen reduït reduïda reducció reduccions reduirà baixa baixen baixar baixat
 baixada baixades baixaran baixarà baixava abaix* caure cau cauen caigut caiguda caigudes davall* dismin* | cai* cau*
 baix* redu* decl* descen* retroc* perd* retall* ensorr* enfons* minv* tard* menys menor* decr*
change.down es reducir reduce reducen redujo redujeron reducido reducción reducciones baja bajan bajar bajó bajaron
 bajado bajada bajadas caen cayó cayeron caer caído caída caídas disminu* descen* descien* decrec* | baj* cae* caí*
 cay* redu* decl* retroc* menos menor* perd* pierd* desplom* recort* hund* debil* abarat* merm*
change.down fr réduire réduit réduits réduites réduisent réduction réductions baiss* chute chutes chuté diminu* recule
 reculé recul plonge plongé plongent plongeon dégringol* décroî* déclin* | chut* tomb* décl* décr* rédui* perd* perte*
 moins descen* bas basse faibl* ralent* effondr* automne recul*
change.down pt reduzir reduz reduzem reduziu reduziram reduzido reduzida redução reduções baixou baixaram baixar desce
 descem desceu desceram diminu* queda quedas caiu caíram descen* decl* decresc* | cai* caí* desc* redu* baix* perd*
 menos menor* recu* desvaloriz* cort* queda*
change.down it ridurre riduce riducono ridotto ridotta ridotti riduzione riduzioni calo diminu* cala* crollo crollato
 crollati scende scendono sceso scesi decresc* declin* | cad* cal* croll* scend* sces* ridu* ridott* perd* persa perse
 persi perso meno minor* flession* ribass* arretr* taglio
change.down ro reduce reduc redus redusă reducere reducerea reduceri scad* scăd* scăzut* diminu* declin* | căz* cad
 redu* coborâ* mic* mai_puțin pierd* prăbuș* ieftin* slăb* coborî* căde*
change.down de reduzier* verringer* fällt fielen sink* sank* gesunk* rückgang rückgäng* zurückgegangen zurückging
 abnahm* abgenommen verringer* abnehm* schrumpft schrumpfte schrumpften geschrumpft* | fall* gefall* weniger verring*
 verlor* verlier* reduz* niedrig* einbruch*
 eingebroch* ab senk* schrumpf* schwäch* herbst fiel*
offer.accept en accept accepts accepted accepting acceptance | agree* approv* took adopt* embrac* welcom* admit*
 receiv* recogn* back* yes endors* tak*
offer.accept ca accept* | aprov* adme* admi* acord* acoll* adopt* assum* rep* reb* recon*
offer.accept es acept* | aprob* aprueb* admi* acord* acog* adopt* asum* recib* recon*
offer.accept fr accept* | approuv* adme* admi* adopt* accueil* reç* recon* consent*
offer.accept pt aceit* | aprov* admi* acord* acolh* adot* assum* receb* reconh*
offer.accept it accett* | approv* ammett* ammess* accol* adott* ricev* ricon* accordo
offer.accept ro accept* | aprob* admi* adopt* prim* recun*
offer.accept de akzept* angenommen | annehm* nimm* nahm* genehm* zustimm* anerk* gebilligt
offer.reject en reject rejects rejected rejecting rejection | refus* declin* den* dismiss* turn* oppos* veto* throw*
 threw vot* spurn* rebuff* disapprov* unaccept*
offer.reject ca rebutj* refus* | neg* declin* desestim* descart* opos* tomb* inaccept* rebot*
offer.reject es rechaz* rehus* rehús* | neg* nieg* declin* desestim* descart* opon* opus* inacept*
offer.reject fr rejet* refus* repouss* | décl* écart* oppos* inaccept*
offer.reject pt rejeit* recus* | neg* declin* descart* opô* opos* inaceit*
offer.reject it rifiut* respin* rigett* bocci* | neg* declin* esclu* oppo* inaccett*
offer.reject ro respin* refuz* | neg* declin* exclu* opu* inaccept*
offer.reject de lehnt ablehn* abgelehnt* lehnte lehnten zurückgewiesen* verweiger* | weiger* verw* ab inakzept*
permit.forbid en forbid* forbad* ban bans banned banning prohibit* outlaw* | bar* block* stop* suspend* illegal*
 prevent* restrict* unlawful
permit.forbid ca prohib* vet* | imped* suspen* bloquej* il*
permit.forbid es prohib* prohíb* vet* | imped* impid* suspen* bloque* ileg*
permit.forbid fr interdi* prohib* | empêch* suspen* bloqu* illég*
permit.forbid pt proib* proíb* vet* | imped* suspen* bloque* ileg*
permit.forbid it viet* proib* | imped* sospe* blocc* illeg* divieto divieti
permit.forbid ro interzi* interdic* | împied* suspend* bloc* ileg*
permit.forbid de verbiet* verbot* untersag* | verhind* illegal* sperr*
permit.allow en authoris* authoriz* allowed allowing allows to_allow permits permitted permitting legalis* legaliz* |
 allow* permit* licen* approv* let lets enabl* can could may lift* able grant* right*
permit.allow ca autoritz* permet permeten permès permesa legalitz* | perm* deix* aprov* pod* pot puc llicèn*
permit.allow es autoriz* permite permiten permitió permitido permitida legaliz* | permi* dej* aprob* pod* pued* pud*
 licen*
permit.allow fr autoris* permet permettent permis permise légalis* | perm* laiss* approuv* pouv* peu* licen*
permit.allow pt autoriz* permite permitem permitiu permitido legaliz* | permi* deix* aprov* pod* licen*
permit.allow it autorizz* permette permettono permesso permessa legalizz* | perm* consent* lasci* approv* pot* può
 possono
permit.allow ro autoriz* permite permit permis permisă legaliz* | perm* las* lăsa* aprob* put* poat* îngădui*
permit.allow de erlaub* gestatt* genehmig* legalis* | zulass* zugelassen lass* dürf* darf könn* kann ermöglich*
border.export en export exports exported exporting exporter exporters | sell* ship* abroad deliver* outflow*
border.export ca export* | venen ven venut* venda vendes vend* envi*
border.export es export* | vend* vent* envi*
border.export fr export* | vend* vent* envoi*
border.export pt export* | vend* envi*
border.export it esport* | vend* invi*
border.export ro export* | vând* vânz*
border.export de export* ausfuhr* | verkauf* liefer*
border.import en import imports imported importing importer importers | buy* bought purchas* bring* brought inflow*
border.import ca importa importen importava importaven importem importacions importació importen importar importat
 importats importadors
 | import* compr* port*
border.import es importa importan importó importaron importaba importaban importamos importaciones importación
 importar importado importados importadores
 | import* compr* trae* traj*
border.import fr importe importent importait importaient importons importations importation importer importé
 importés importateurs
 | import* achet* achat*
border.import pt importa importam importou importaram importava importavam importações importação importar importado
 importados importadores
 | import* compr* traz* trou*
border.import it importa importano importava importavano importiamo importazioni importazione importare importato
 importati importatori
 | import* compr* acquist*
border.import ro importă importa importau importăm importuri importurile import importul importat importate
 | import* cumpăr* aduc*
border.import de import* einfuhr* | kauf*
market.demand en demand | demands demanded request* call* requir* need* want* order* bid* insist* urg*
market.demand ca demanda | deman* exig* sol·lici*
market.demand es demanda | demand* exig* solic* pid* ped* querell*
market.demand fr demande | demand* exig* réclam*
market.demand pt procura demanda | procur* demand* exig* pedi* pede* busc*
market.demand it domanda | domand* richie* chied* esig*
market.demand ro cererea cerere cererii | cer* solicit*
market.demand de nachfrage | frag* forder* bedarf* verlang*
market.supply en supply | suppl* provid* offer* stock* deliver* provision*
market.supply ca subministrament oferta | subministr* ofer* prove* abast*
market.supply es suministro oferta | suministr* ofr* ofer* abast* provis*
market.supply fr offre approvisionnement | offr* fourn* approvis*
market.supply pt oferta fornecimento | ofer* forn* abast*
market.supply it offerta fornitura | offr* offer* forn* approvv*
market.supply ro oferta ofertă aprovizionare | ofer* furniz* aprov*
market.supply de angebot | angeb* versorg* bereit* lief*
life.alive en alive | live* living surviv* life born still rescu* sav*
life.alive ca viu viva vius vives | viu* viv* vida vides supervi* nas* encara salv*
life.alive es vivo viva vivos vivas | viv* vid* sobrev* nac* salv* directo
life.alive fr vivant vivante vivants vivantes | viv* vie* surv* né* sauv* vit vif
life.alive pt vivo viva vivos vivas | viv* vid* sobrev* nasc* salv* direto
life.alive it vivo viva vivi vive | viv* vit* sopravv* nat* salv* diretta
life.alive ro viu vie vii | viu* viaț* vieț* trăi* supravi* salv* născ*
life.alive de lebend* | leb* überleb* gebor*
life.dead en dead died | die* dying death* deadly kill* fatal* late perish* murder* los* slain corpse* bod* deceas*
 shot claim* execut* casualt*
life.dead ca mort morta morts mortes | mor* mat* assassin* víctim* cad* falle* decés tràg* perd* execut* difunt*
 defunció
life.dead es muerto muerta muertos muertas | muer* mur* mor* mat* fallec* víctim* asesin* cad* perd* perec* ejecut*
life.dead fr mort morte morts mortes | mor* meur* décès décéd* tu* vict* assassin* cada* perd* perte* exécut*
 disparu*
life.dead pt morto morta mortos mortas | mor* mat* falec* vítim* assass* cad* perd* execut*
life.dead it morto morta morti morte | mort* morir* muor* ucci* decess* vittim* assassin* cada* perd* persa perse
 persi perso deced* scompars*
life.dead ro mort moartă morți moarte | mor* mur* moar* uci* deced* victim* cada* pierd*
life.dead de tot tote toten toter gestorben | tod* töt* sterb* starb* ums* leich* getöt* verstorb* opfer*
job.hire en hire hires hired hiring recruit recruits recruited recruiting | employ* appoint* sign* take* took job*
 contract* rent* staff*
job.hire ca contractar contracta contractat contractats contractada contractació | contract* emple* fitx* nomen*
 anomen* llog* recl*
job.hire es contratar contrata contrató contratado contratados contratación | contrat* emple* fich* nombr* alquil*
 reclut*
job.hire fr embauch* recrut* engag* | employ* nomm* lou*
job.hire pt contratar contrata contratou contratado contratados contratação recrut* | contrat* empreg* nome* alug*
job.hire it assume assumono assumere assunto assunti assunzion* | assum* assun* ingaggi* reclut* nomin* impieg*
job.hire ro angaj* recrut* | numi* contract*
job.hire de einstell* eingestellt angestellt | stell* beschäft* anheuer* engag* arbeit*
job.dismiss en dismissed dismissal fired sacked layoff* redundan* | dismiss* fir* sack* laid lay* cut* leav* left
 oust* los* remov* let job* shed* axe*
job.dismiss ca acomiad* | despatx* desped* cess* fora destitu* retall* elimin* dimi*
job.dismiss es despid* desped* | ces* destitu* ech* fuera recort* elimin*
job.dismiss fr licenci* | renvoy* vir* limog* congéd* supprim*
job.dismiss pt desped* demit* | exoner* dispens* cort* afast*
job.dismiss it licenzi* | esoner* caccia* tagli*
job.dismiss ro concedi* | demi* disponibil* dat afară
job.dismiss de entlass* entlässt gekündigt kündig* | entlie* feuer* gefeuert abbau* streich*
claim.deny en deny denies denied denying denial denials | refus* reject* dismiss* disput* contest*
claim.deny ca nega neguen negat negar negava negà negaven negui desment* | neg* rebutj* refus*
claim.deny es niega niegan negó negaron negado negaba desmient* desment* desmint* | neg* rechaz*
claim.deny fr nie nient nié démen* | ni* réfut* rejet* conteste*
claim.deny pt nega negam negou negaram negado desment* | neg* rejeit*
claim.deny it nega negano negato negò smenti* | neg* respin* rifiut*
claim.deny ro neagă negat dezmin* | neg* respin* contest*
claim.deny de leugn* bestreit* bestritt* dementier* | wies* zurück* abstreit* ab streit*
claim.admit en admit admits admitted admitting confess confesses confessed | admi* acknowledg* recogni* conced*
 accept* agree* confirm* own* plead* said say* allow* concess*
claim.admit ca admet admeten admès reconeix reconeixen reconegut confess* | adm* recon* accept* confirm* assum*
 va_dir
claim.admit es admite admiten admitió admitido reconoce reconocen reconoció reconocido confes* | adm* recono* acept*
 confies* confirm* asum*
claim.admit fr admet admettent admis reconnaît reconnaissent reconnu avou* | adm* recon* accept* confess* confirm*
claim.admit pt admite admitem admitiu admitido reconhece reconheceu reconhecido confess* | adm* reconh* aceit*
 confirm*
claim.admit it ammette ammettono ammesso riconosce riconosciuto confess* | ammi* amme* ricon* accett* conferm*
claim.admit ro admite admis recunoaște recunoscut mărturis* | admi* recun* accept* confirm*
claim.admit de gesteh* gestand* gibt_zu räumt zugegeben zugab eingeräumt | zugeb* zugab* einräum* anerk* bekenn*
 bekann* bestätig*
result.profit en profit profits profitable | gain* earn* revenue* income* benefit* margin* surplus* yield* return*
 won win*
result.profit ca benefici beneficis guany guanys | benef* guany* rendib* ingr* marg* lucr* superàvit
result.profit es beneficio beneficios ganancia ganancias | benef* gan* rentab* ingr* marg* lucr* utilid* superávit
 provech*
result.profit fr bénéfice bénéfices profit profits | bénéf* profit* gain* gagn* rentab* rev* marge* recett*
result.profit pt lucro lucros | lucr* benef* ganh* rentab* rec* marge* provei*
result.profit it utile utili profitto profitti | prof* guadagn* util* ricav* benef* margin*
result.profit ro profit profitul profituri profitului | profit* câștig* venit* benef*
result.profit de gewinn gewinne gewinns profit* | gewinn* gewann* gewonn* ertr* einn* überschuss*
result.loss en losses | los* deficit* damage* miss* red short* fail* defeat*
result.loss ca pèrdua pèrdues | perd* pèrd* dèf* falt* derrot*
result.loss es pérdida pérdidas | perd* pierd* défi* falt* derrot*
result.loss fr perte pertes | perd* perte* défic* manqu* défait*
result.loss pt perdas prejuízo prejuízos | perd* perc* déf* prej* derrot*
result.loss it perdita perdite | perd* persa perse persi perso défic* disav* sconfi*
result.loss ro pierdere pierderi pierderile pierderea | pier* deficit* pagub*
result.loss de verlust verluste verlusten | verlor* verlier* verlust* defizit* niederlag*
verdict.acquit en acquit* exonerat* | clear* innocen* free* absolv* releas* dismiss* drop*
verdict.acquit ca absol* | innoc* allib* exoner* exculp* sobre* arxiv*
verdict.acquit es absol* absuel* | inoc* liber* exoner* exculp* sobre* archiv*
verdict.acquit fr acquitt* relax* | innoc* libér* blanchi* disculp*
verdict.acquit pt absol* | inoc* libert* iliba* exoner* arquiv*
verdict.acquit it assol* | innoc* liber* prosciol* scagion*
verdict.acquit ro achit* | nevin* eliber* exoner*
verdict.acquit de freigesprochen* freispruch* freisprech* | unschuld* frei* entlast*
verdict.convict en convicted convict convictions convicting sentenced | convict* guilt* sentenc* jail* condemn*
 prison* punish* fin*
verdict.convict ca condemn* | culpab* sentènc* pres* cast* pena declar*
verdict.convict es condena condenado condenada condenados condenó condenar condenas | conden* culpab* sentenc* cárcel
 pris* castig* pena declar*
verdict.convict fr condamn* | coupab* pris* peine* puni* déclar* reconn*
verdict.convict pt condena condenado condenada condenados condenou condenação condenações | conden* culpad* sentenç*
 pris* pena declar*
verdict.convict it condann* | colpev* sentenz* carcer* pena puni* dichiar*
verdict.convict ro condamn* | vinov* sentin* închis* pedeaps* declar*
verdict.convict de verurteil* | schuld* urteil* haft* straf* gefängn*
guilt.guilty en guilty | guilt* culpab* convict* blam* fault* respons* plead*
guilt.guilty ca culpable culpables | culp* conde* respons*
guilt.guilty es culpable culpables | culp* conden* respons*
guilt.guilty fr coupable coupables | coup* culp* condam* respons*
guilt.guilty pt culpado culpada culpados culpadas | culp* conden* respons*
guilt.guilty it colpevole colpevoli | colp* condan* respons*
guilt.guilty ro vinovat vinovată vinovați | vin* condam* respons* culp*
guilt.guilty de schuldig schuldige schuldigen | schuld* verurt* verantw*
guilt.innocent en innocent innocence | acquit* clear* innoc*
guilt.innocent ca innocent innocents innocència | innoc* absol*
guilt.innocent es inocente inocentes inocencia | inoc* absol* absuel*
guilt.innocent fr innocent innocente innocents innocence | innoc* acquit*
guilt.innocent pt inocente inocentes inocência | inoc* absol*
guilt.innocent it innocente innocenti innocenza | innoc* assol*
guilt.innocent ro nevinovat nevinovată nevinovați nevinovăți* inocent* | nevin* achit*
guilt.innocent de unschuldig* unschuld | freigespr*
custody.arrest en arrest arrests arrested arresting | detain* detent* custod* captur* seiz* caught jail* imprison*
 held hold* appreh* house charg* prison* accus* take* took
custody.arrest ca deten* detinguts arrest* | det* captur* empreson* pres* custòd* agaf* acus* retin* domiciliari
custody.arrest es deten* detuv* arrest* | det* captur* encarcel* preso* presa* custod* apres* acus* reten*
custody.arrest fr arrêté arrêtés arrêtée arrestation* interpell* | arrêt* déten* captur* empris* garde* incarc*
 appréh*
custody.arrest pt detido detida detidos detenção detenções | det* pres* pren* captur* encarc* apreen* cust*
custody.arrest it arrest* | det* ferm* cattur* incarc* imprig* prig* custod*
custody.arrest ro arest* reținut reținuți reținere | reț* deț* captur* închi* înche*
custody.arrest de verhaft* festgenommen festnahm* | fest* gefang* inhaft* haft* gefass*
custody.release en freed released releasing | releas* free* let liberat* bail* publish* issu* launch* drop*
custody.release ca alliber* excarcer* | lliure* llibertat solt* public* llanç* deix*
custody.release es excarcel* liberad* liberó liberaron liberac* | liber* libr* solt* public* lanz* dej*
custody.release fr libéré libérés libérée libérer libération relâch* | lib* publi* lanc* laiss*
custody.release pt libert* solto soltos | liber* livr* solt* publ* lanç* deix*
custody.release it scarcer* rilasci* liberat* | liber* pubblic* lasci*
custody.release ro eliber* | liber* lans* publ* lăs*
custody.release de freigelassen freilass* | frei* entlass* veröffentl*
side.ally en ally allies | allied alliance* friend* partner* support* together
side.ally ca aliat aliats aliada aliades | alia* amic* soci* amig*
side.ally es aliado aliados aliada aliadas | alia* amig* soci*
side.ally fr allié alliés alliée alliées | alli* ami* parten*
side.ally pt aliado aliados aliada aliadas | alia* amig* parceir*
side.ally it alleato alleati alleata alleate | allea* amic* partner*
side.ally ro aliat aliați aliatul aliații aliaților | alia* priet* parten*
side.ally de verbündet* alliiert* | freund* partner* bünd*
side.enemy en enemy enemies foe foes | rival* opponent* adversar* hostil* friend*
side.enemy ca enemic enemics enemiga enemigues | rival* advers* hostil* enem*
side.enemy es enemigo enemigos enemiga enemigas | rival* advers* hostil* enem*
side.enemy fr ennemi ennemis ennemie ennemies | rival* advers* hostil*
side.enemy pt inimigo inimigos inimiga inimigas | rival* advers* hostil*
side.enemy it nemico nemici nemica nemiche | rival* avvers* ostil* inimic*
side.enemy ro dușman dușmani dușmanul dușmanii inamic* | rival* advers* ostil*
side.enemy de feind feinde feinden feindes | rival* gegner* feind*
bound.maximum en maximum | max* most top* up peak* limit* full cap* ceiling* over utmost great* high* least
bound.maximum ca màxim màxima màxims màximes | màx* molt més alt* tope límit* com_a
bound.maximum es máximo máxima máximos máximas | máx* más alt* tope límit*
bound.maximum fr maximum maximal maximale maximales maximaux | max* plus haut* limit* plafon*
bound.maximum pt máximo máxima máximos máximas | máx* mais alt* limit*
bound.maximum it massimo massima massimi massime | mass* più alt* limit*
bound.maximum ro maxim maximă maxime maximum | max* mult limit*
bound.maximum de maximal maximale maximum höchst* | max* hoch* höch* spitz* größ*
bound.minimum en minimum minimal | min* least low* small* under less slight* floor little
bound.minimum ca mínim mínima mínims mínimes | mín* menys baix* almenys petit* com_a
bound.minimum es mínimo mínima mínimos mínimas | mín* menos baj* pequeñ*
bound.minimum fr minimum minimal minimale minimales | min* moins bas* faib*
bound.minimum pt mínimo mínima mínimos mínimas | mín* menos baix* pequ*
bound.minimum it minimo minima minimi minime | min* meno bass* picc* almeno
bound.minimum ro minim minimă minime minimum | min* puțin* scăz* mic*
bound.minimum de minimal minimale minimum mindest* | min* niedrig* wenig* gering* klein*
motion.enter en entered enters entering entry enter_the to_enter | enter join* in into access* come* came go goes
 going gone gets getting get arriv* penetrat* log* insert*
motion.enter ca entra entren entrar entrat entrada entrades | entr* access* acced* ingress* arrib* dins incorpor*
 bitllet*
motion.enter es entra entran entrar entró entraron entrado entrada | entr* acced* acces* ingres* llega* dentro
 incorpor*
motion.enter fr entre_dans entrer entré entrée entrés | entr* accé* accè* adh* pénétr* dans arriv*
motion.enter pt entra entram entrar entrou entraram entrada | entr* acess* aced* ingress* cheg* dentro ader*
motion.enter it entra entrano entrare entrato entrata entrati ingresso | entr* acced* access* ingr* dentro arriv*
motion.enter ro intră intrat intra intrare intrarea | intr* ader* acces* ajun* în
motion.enter de eintritt* eintret* eingetret* betret* | einstieg* einreis* eingang* hinein betrat* beitritt* beitr*
 komm* kam* zutritt*
motion.exit en exit exited exits exiting left_the leave_the leaves_the leaving_the | leav* left out depart* quit* go*
 come* came off away brexit emerg*
motion.exit ca surt surten sortir sortit sortida sortides sortien sortirà | sort* surt* abandon* marx* fora deix*
 brexit result*
motion.exit es sale salen salir salió salieron salido salida | sali* sald* salg* abandon* march* fuera dej* brexit
 part*
motion.exit fr sort_de sortir sorti sortie sortis | sort* quitt* part* hors laiss* brexit
motion.exit pt sai saem sair saiu saíram saída | sai* sair* saí* abandon* fora deix* part* brexit
motion.exit it esce escono uscire uscito uscita usciti | usc* esc* lasci* fuori abbandon* part* brexit
motion.exit ro iese ies ieșit ieși ieșire ieșirea | ieș* părăs* plec* afară brexit
motion.exit de austritt* austret* ausgetret* | ausgang* ausstieg* ausreis* hinaus verlass* verlie* raus* brexit weg*
power.strong en strong stronger strongest strongly | strength* powerful* robust* solid* sturd* heav* hard* great*
 intens* firm*
power.strong ca fort forta forts fortes | fort* poder* sòlid* potent* dur* gran* molt* intens* ferm*
power.strong es fuerte fuertes | fuert* fuerz* fort* poder* sólid* potent* dur* gran* intens* firm*
power.strong fr fort forte forts fortes | fort* puiss* solid* robust* dur* grand* intens* ferm* très
power.strong pt forte fortes | fort* poder* sólid* pot* dur* grand* intens* firm*
power.strong it forte forti | fort* pot* solid* robust* dur* grand* intens*
power.strong ro puternic puternică puternici puternice | puter* solid* robust* tare mare mari intens* ferm*
power.strong de stark starke starken starker starkes stärker* stärkst* | stärk* kräft* mächt* stark* heft* fest*
power.weak en weak weaker weakest weakly | weak* feeb* frail* fragil* low* slight* poor* soft* faint*
power.weak ca feble febles dèbil dèbils fluix fluixa | feb* dèb* fràg* baix* fluix* mal*
power.weak es débil débiles flojo flojos floja flojas | debil* débil* frágil* baj* floj* mal*
power.weak fr faible faibles | faib* fragil* bas* mauv*
power.weak pt fraco fraca fracos fracas débil | frac* deb* frág* baix* mau fraq*
power.weak it debole deboli | debol* fragil* bass* scars* fioc*
power.weak ro slab slabă slabi slabe | slab* slăb* fragil* scăz*
power.weak de schwach schwache schwachen schwächer* schwächst* | schwäch* schwach* gering*
vote.favour en favour favor favoured favored | favou* favor* for pro support* back* yes agree* accept* approv*
 benefi* behalf
vote.favour ca favor | favor* per pro sí suport* don* acord* aprov* benefi*
vote.favour es favor | favor* por pro sí apoy* acuerd* aprob* acept* benefi*
vote.favour fr faveur | faveurs favor* pour pro oui soutien* souten* accept* approuv* bénéfi* profit
vote.favour pt favor | favor* por pelo pela pró sim apoi* acord* aprov* aceit* benefí* benefi*
vote.favour it favore | favor* per pro sì sostegn* sosten* accett* approv* appogg* benefi*
vote.favour ro favoarea | favor* pentru pro da sprijin* accept* aprob* benefi* folosul
vote.favour de befürwort* | für dafür zugunsten gunst* pro ja zustimm* zugestimmt stimm* unterstütz* begünst*
vote.against en against | oppose opposes opposed opposing anti* counter* contr* fight* fought combat* reject* versus
 vs no disagree* disfavo* resist* prevent* tackl* stop* end* unfavo* detriment beat* defeat*
vote.against ca contra | contr* oposa oposen oposar oposat* opost* opon* rebutj* anti* front davant enfront* lluit*
 desfavor* combat* no
vote.against es contra | contr* opon* opus* opuest* rechaz* anti* frente ante enfrent* luch* desfavor* combat* no
vote.against fr contre | contr* oppose opposent opposer opposé* opposai* rejet* anti* face lutt* défavor* combat*
 non encontre
vote.against pt contra | contr* opor* opõe* opos* opus* rejeit* anti* frente perante enfrent* lut* desfavor* combat*
 não
vote.against it contro | contr* oppon* opporre opposto opposti opposta respin* anti* lott* sfavor* combatt* no verso
vote.against ro împotriva contra | contr* opun* opus* resping* respins* anti* lupt* defavo* combat* nu
vote.against de gegen dagegen | geg* ablehn* abgelehnt widers* bekämpf* anti* kontra nein
price.cheap en cheap cheaper cheapest | low* afford* inexpens* bargain* less cheap* budget
price.cheap ca barat barata barats barates | barat* econòm* assequ* baix* menys abarat*
price.cheap es barato barata baratos baratas | barat* econ* aseq* baj* menos abarat*
price.cheap fr bon_marché | marché moins abord* économ* bas*
price.cheap pt barato barata baratos baratas | barat* econ* acess* baix* menos
price.cheap it economico economica economici conveniente | econ* bass* conven* meno poco accessib*
price.cheap ro ieftin ieftină ieftine ieftini | ieft* scăz* access*
price.cheap de billig billige billigen billiger günstig* preiswert* | preis* wenig*
price.dear en expensive pricey costly | expens* cost* dear* high* pric*
price.dear ca car cara cars cares | car* cost* alt* elev*
price.dear es caro cara caros caras | car* cost* alt* elev*
price.dear fr cher chère chers chères coûteux coûteuse | cher* coût* élev* haut* onér*
price.dear pt caro cara caros caras | car* cust* alt* elev* onero*
price.dear it caro cara cari care costoso costosa costosi | car* cost* alt* oneros*
price.dear ro scump scumpă scumpe scumpi costisit* | scump* cost* ridic*
price.dear de teuer teure teuren teurer* kostspielig* | teu* kost* hoh*
"""
