"""Opposites that are phrases, as data for frames.py: interest rates, risks, complaints, deadlines, flights, armies,
truces, jobs, batteries and quarters, in nine languages.

Written as frames_said.py. Compiled by hand for this project.
"""

FRAMES = """
@rates.en: rate|rates
@rates.ca: tipus|taxes
@rates.es: tipos|tasas|tasa
@rates.fr: taux
@rates.it: tassi|tasso
@rates.pt: juros|taxas|taxa
@rates.ro: dobânzi|dobânzile|dobânda|dobânzilor|dobânzii|ratele
@rates.de: zins|zinsen|leitzins|leitzinsen|leitzinssatz|zinssatz|zinssätze
@rates.nl: rente|rentes
rates.up en: raise|raises|raised|raising|hike|hikes|hiked|hiking|increase|increases|increased|lifts|lifted …
 @rates;@rates hike|hikes|rise|rises|increase ~ rais* hik* increas* lift* up rise* rises rising rose high*
rates.down en: cut|cuts|cutting|lower|lowers|lowered|lowering|reduce|reduces|reduced|slash|slashes|slashed …
 @rates;@rates cut|cuts|reduction ~ cut* low* reduc* slash* down fall* fell decreas* drop*
rates.up ca: apuja|apugen|apujar|apujat|apujarà|augmenta|augmentat|pujada|augment|incrementa … @rates ~ puj* apuj*
 augm* incr* alt* més
rates.down ca: abaixa|abaixar|abaixat|abaixarà|retalla|retallar|retallat|redueix|reduït|reduir|rebaixa|baixada … @rates
 ~ baix* abaix* retall* redu* reba* menys
rates.up es: sube|suben|subir|subió|subirá|subido|eleva|elevó|elevar|aumenta|aumentó|incrementa|incrementó|alza|subida
 … @rates ~ sub* elev* aument* increm* alza* alt* más
rates.down es:
 baja|bajan|bajar|bajó|bajará|recorta|recortó|recortar|recortará|reduce|redujo|reducir|recorte|bajada|rebaja … @rates ~
 baj* recort* redu* reba* descen* menos
rates.up fr: relève|relevé|relever|augmente|augmenté|augmenter|hausse|remonte|remonté|monte … @rates ~ relè* relev*
 augm* hauss* mont* remont* plus
rates.down fr: baisse|baissé|baisser|abaisse|abaissé|abaisser|réduit|réduire|diminue|diminué … @rates ~ baiss* abaiss*
 rédui* rédu* dimin* moins
rates.up it: alza|alzato|alzare|aumenta|aumentato|aumentare|rialzo|rialza|rialzato|aumento … @rates ~ alz* rialz* aum*
 su sal* più
rates.down it: taglia|tagliato|tagliare|taglio|riduce|ridotto|ridurre|abbassa|abbassato|abbassare … @rates ~ tagl*
 ridu* rido* abbass* giù scend* meno
rates.up pt: sobe|subiu|subir|aumenta|aumentou|aumentar|eleva|elevou|elevar|subida|aumento|alta … @rates ~ sob* sub*
 aum* elev* alt* mais
rates.down pt: corta|cortou|cortar|baixa|baixou|baixar|reduz|reduziu|reduzir|corte|descida|redução … @rates ~ cort*
 baix* redu* desc* menos
rates.up ro: majorat|majorează|majora|crescut|crește|ridicat|ridică|majorarea|creșterea … @rates ~ major* cresc*
 crește* ridic* mai
rates.down ro: redus|reduce|scăzut|scade|tăiat|taie|reducerea|scăderea … @rates ~ redu* scăd* scad* scăz* tăi* mai
rates.up de: erhöht|erhöhte|erhöhen|hebt|hob|hebung … @rates;@rates …
 erhöht|erhöhen|angehoben|anheben;zinserhöhung|zinserhöhungen|zinsanhebung ~ erhöh* heb* hob* angeh* anheb* steig* hoch
 höher* rauf
rates.down de: senkt|senkte|senken … @rates;@rates … gesenkt|senken|senkt;zinssenkung|zinssenkungen ~ senk* gesenk*
 sink* sank* niedrig* runter fall*
rates.up nl: verhoogt|verhoogde|verhogen … @rates;@rates … verhoogd|verhogen;renteverhoging|renteverhogingen ~ verho*
 stijg* steeg hoog hog* omhoog
rates.down nl: verlaagt|verlaagde|verlagen … @rates;@rates … verlaagd|verlagen;renteverlaging|renteverlagingen ~ verla*
 daal* laag lag* omlaag
@risk.en: risk|risks|likelihood|odds
@risk.ca: risc|riscos|probabilitat
@risk.es: riesgo|riesgos|probabilidad
@risk.fr: risque|risques|probabilité
@risk.it: rischio|rischi|probabilità
@risk.pt: risco|riscos|probabilidade
@risk.ro: riscul|riscurile|risc
@risk.de: risiko|risiken|gefahr|wahrscheinlichkeit
chance.low en: low|small|slight|minimal @risk;@risk is|was|are|were low|small|slight ~ low* small* slight little
 minim* few unlikel* not no never
chance.high en: high|great|considerable|elevated @risk;@risk is|was|are|were high|great ~ high* great* elevat*
 larg* big* much consider* serious increas* likel* not no never
chance.low es: bajo|escaso|mínimo @risk;baja|escasa|poca @risk;@risk es|era|fue bajo|baja|escaso|escasa ~
 baj* escas* poc* mínim* menor* pequeñ* no
chance.high es: alto|elevado|gran @risk;alta|elevada @risk;@risk es|era|fue alto|alta|elevado|elevada ~ alt*
 elevad* gran* mucho mayor* no
chance.low ca: baix|escàs|mínim @risk;baixa|poca @risk;@risk és|era baix|baixa|petit|petita ~ baix*
 poc* petit* mínim* menor* no
chance.high ca: alt|elevat|gran @risk;alta|elevada @risk;@risk és|era alt|alta|elevat|elevada ~ alt*
 elevad* elevat* gran* molt* major* no
chance.low fr: faible @risk;@risk est|était|sont faible|faibles ~ faibl* peu bas* petit* moindr* minim*
chance.high fr: fort @risk;forte|haut @risk;@risk est|était|sont élevé|élevée|élevés|grand ~ fort* élev*
 grand* haut* beaucoup accru*
chance.low it: basso @risk;bassa @risk;@risk è|era|sono basso|bassa|bassi ~ bass* poc* minor* minim* scars*
chance.high it: alto @risk;alta|elevata|elevato @risk;@risk è|era|sono alto|alta|alti|elevato|elevata ~ alt*
 elevat* grand* molt* maggior* fort*
chance.low pt: baixo @risk;baixa @risk;@risk é|era|foi baixo|baixa|pequeno ~ baix* pouc* pequen* menor*
 mínim*
chance.high pt: alto|elevado @risk;alta|elevada @risk;@risk é|era|foi alto|alta|elevado|elevada ~ alt*
 elevad* grand* muit* maior*
chance.low de: geringes|niedriges|kleines @risk;geringe|niedrige @risk;@risk ist|war|sind
 gering|niedrig|klein ~ gering* niedrig* klein* wenig* minim*
chance.high de: hohes|großes|hohe|große|erhöhtes @risk;@risk ist|war|sind hoch|groß ~ hoh* hoch* groß* erhöh*
 stark* viel*
@risk.nl: risico|kans
risk_to.up en: increase|increases|increased|increasing|raise|raises|raised|raising … @risk;higher|greater|elevated
 @risk ~ increas* rais* high* great* elevat* more doubl* up grow* rise rises rising
risk_to.down en: lower|lowers|lowered|reduce|reduces|reduced|reducing|decrease|decreases|decreased|cut|cuts … @risk ~
 low* reduc* decreas* cut* less* small* prevent* minim* avoid* protect* mitigat* halv* limit*
risk_to.up ca: augmenta|augmenten|augmentar|augmentat|incrementa|incrementen|apuja … @risk ~ augm* increm* més alt*
 major*
risk_to.down ca: redueix|redueixen|reduir|reduït|disminueix|disminueixen|abaixa … @risk ~ redu* dismin* baix* menys
 menor* evit* prev* minim* limit*
risk_to.up es: aumenta|aumentan|aumentar|aumentó|aumentado|incrementa|incrementan|eleva|elevan … @risk ~ aument*
 increm* elev* may* más alt* crec*
risk_to.down es: reduce|reducen|reducir|redujo|reducido|disminuye|disminuyen|disminuir … @risk ~ redu* dismin* baj*
 menor* menos evit* prev* minim* limit*
risk_to.up fr: augmente|augmentent|augmenter|augmenté|accroît|accroissent|accroître … @risk ~ augm* accr* plus élev*
 haut*
risk_to.down fr: réduit|réduisent|réduire|diminue|diminuent|diminuer|abaisse … @risk ~ rédui* rédu* dimin* baiss* moin*
 évit* prév* minim* limit*
risk_to.up it: aumenta|aumentano|aumentare|aumentato|accresce|incrementa|eleva … @risk ~ aum* accr* increm* elev* magg*
 più alt*
risk_to.down it: riduce|riducono|ridurre|ridotto|diminuisce|diminuiscono|abbassa … @risk ~ ridu* rido* dimin* abbass*
 minor* meno evit* prev* limit*
risk_to.up pt: aumenta|aumentam|aumentar|aumentou|eleva|elevam … @risk ~ aum* elev* mai* alt* cresc*
risk_to.down pt: reduz|reduzem|reduzir|reduziu|diminui|diminuem|diminuir … @risk ~ redu* dimin* baix* menor* menos
 evit* prev* minim* limit*
risk_to.up ro: crește|cresc|creștere|crescut|mărește|măresc … @risk ~ cresc* crește* măr* mai ridic*
risk_to.down ro: reduce|reduc|redus|scade|scad|diminuează … @risk ~ redu* scad* scăd* diminu* mic* preven* evit*
risk_to.up de: erhöht|erhöhen|erhöhte|steigert|steigern|vergrößert … @risk;@risk … erhöht|erhöhen|steigt ~ erhöh*
 steig* höher* größer* mehr zun*
risk_to.down de: senkt|senken|senkte|verringert|verringern|reduziert|reduzieren|vermindert|mindert … @risk;@risk …
 gesenkt|senken|senkt|verringert|verringern|reduziert|reduzieren|vermindert ~ senk* verring* reduz* mind* gering*
 niedrig* weniger vermeid* vorbeug*
risk_to.up nl: verhoogt|verhogen|vergroot|vergroten … @risk ~ verho* vergro* hog* gro* meer
risk_to.down nl: verlaagt|verlagen|verkleint|verkleinen|vermindert|verminderen … @risk ~ verla* verklein* vermind* lag*
 klein* minder voorkom* beperk*
@suit.en: complaint|complaints|lawsuit|suit|appeal|claim|charges
@suit.ca: denúncia|demanda|querella|recurs|acusació
@suit.es: denuncia|demanda|querella|recurso|acusación|denuncias|cargos
@suit.fr: plainte|plaintes|recours
@suit.it: denuncia|querela|ricorso|causa
@suit.pt: queixa|denúncia|recurso|ação|processo
@suit.de: klage|anzeige|beschwerde|strafanzeige|berufung
@suit.nl: klacht|aangifte|aanklacht|beroep
suit_act.file en: file|files|filed|filing|lodge|lodged|lodges|brought|bring … @suit ~ fil* lodg* br* sue* submit*
 press* tak*
suit_act.drop en: withdraw|withdraws|withdrew|withdrawn|drop|drops|dropped|dropping … @suit ~ withdr* drop* aband*
 pull* dismiss* not
suit_act.file ca: presenta|presentar|presentat|posa|posar|posat|interposat|interposa … @suit ~ present* pos* interp*
suit_act.drop ca: retira|retirar|retirat|retirada … @suit ~ retir* abandon* arxiv*
suit_act.file es:
 presenta|presentó|presentar|presentaron|presentado|puso|pone|interpuso|interpone|interponer|interpuesto … @suit ~
 present* pus* pon* interp*
suit_act.drop es: retira|retiró|retirar|retiraron|retirado|retirada … @suit ~ retir* abandon* desist* archiv*
suit_act.file fr: porté|porte|porter|portent|déposé|dépose|déposer|introduit … @suit ~ port* dépos* introd* form*
 engag*
suit_act.drop fr: retiré|retire|retirer|retrait … @suit ~ retir* retra* renon* aband*
suit_act.file it: presenta|presentato|presentare|sporto|sporge|sporgere|depositato … @suit ~ present* sport* sporg*
 deposit*
suit_act.drop it: ritira|ritirato|ritirare … @suit ~ ritir* rinunc* abband*
suit_act.file pt: apresenta|apresentou|apresentar|apresentaram|interpôs|moveu … @suit ~ apresent* interp* mov* entr*
suit_act.drop pt: retira|retirou|retirar|desistiu … @suit ~ retir* desist* aband*
suit_act.file ro: depus|depune|depun|înaintat … plângere|plângerea|recurs|apel ~ depu* înaint* făcut
suit_act.drop ro: retras|retrage|retrag … plângere|plângerea|recurs|apel|recursul ~ retra* renunț*
suit_act.file de: reichte|reicht|reichten … @suit … ein $;@suit
 eingereicht|erstattet|eingelegt|erhoben;erstattete|erhob|erstatteten … @suit ~ eingere* einr* erst* erhob* eing*
suit_act.drop de: zog|zieht|zogen|nahm … @suit … zurück $;@suit zurückgezogen|zurückgenommen|fallengelassen ~ zurück*
 fallen
suit_act.file nl: diende|dient|dienden … @suit … in $;@suit ingediend;deed|doet|deden aangifte ~ ingedien* in
suit_act.drop nl: trok|trekt|trokken … @suit … in $;@suit ingetrokken ~ ingetr* intrek*
@ruled.en: decision|ruling|verdict|judgment|agreement|move|announcement|measure|measures|law|plan|plans|deal|news|step
@ruled.ca: decisió|sentència|acord|mesura|mesures|llei|pla|anunci
@ruled.es: decisión|sentencia|fallo|acuerdo|medida|medidas|ley|plan|anuncio
@ruled.fr: décision|jugement|verdict|accord|mesure|mesures|loi|annonce|plan
@ruled.it: decisione|sentenza|accordo|misura|misure|legge|annuncio|piano
@ruled.pt: decisão|sentença|acordo|medida|medidas|lei|anúncio|plano
@ruled.de: entscheidung|urteil|einigung|schritt|maßnahme|maßnahmen|gesetz|ankündigung|plan|abkommen
@ruled.nl: besluit|beslissing|vonnis|akkoord|maatregel|maatregelen|wet|aankondiging|plan
hail.welcome en: welcomed|welcomes|welcome|hailed|hails|applauded|applauds|praised|praises … @ruled ~ welcom* hail*
 applau* prais* cheer* celebrat* support* back* glad happy pleased
hail.reject en: rejected|rejects|reject|condemned|condemns|condemn|denounced|denounces|criticised|criticized|criticises
 … @ruled ~ reject* condemn* denounc* critici* slam* oppos* against regret* refus* not
hail.welcome ca: celebra|celebrat|celebren|aplaudeix|aplaudit|saluda|saludat … @ruled ~ celebr* aplaud* salud* benving*
 satisf*
hail.reject ca: rebutja|rebutjat|rebutgen|condemna|condemnat|critica|criticat … @ruled ~ rebut* condemn* critic*
 lament*
hail.welcome es: celebra|celebró|celebran|celebraron|celebrado|aplaude|aplaudió|saluda|saludó|elogió … @ruled ~ celebr*
 aplau* salud* elog* satisf* bienven*
hail.reject es: rechaza|rechazó|rechazan|rechazaron|rechazado|condena|condenó|critica|criticó|denunció … @ruled ~
 rechaz* conden* critic* denunc* lament* opon* opus*
hail.welcome fr: salué|salue|saluent|salua|applaudi|applaudit … @ruled;accueilli favorablement|bien ~ salu* applau*
 accue* félicit* réjou* loué*
hail.reject fr: rejeté|rejette|rejettent|condamné|condamne|dénoncé|dénonce|critiqué|critique … @ruled ~ rejet* condamn*
 dénonc* critiqu* regrett* oppos*
hail.welcome it: accolto con favore;plaude|plaudito|salutato|elogia|elogiato … @ruled ~ accol* plau* applau* salut*
 elog* soddisf*
hail.reject it: respinge|respinto|condanna|condannato|critica|criticato … @ruled ~ respin* condann* critic* rifiut*
 boccia*
hail.welcome pt: saudou|saúda|aplaudiu|aplaude|elogiou|congratulou … @ruled ~ saud* aplau* elog* congrat* satisf*
hail.reject pt: rejeitou|rejeita|condenou|condena|criticou|critica … @ruled ~ rejeit* conden* critic* lament*
hail.welcome de: begrüßte|begrüßt|begrüßten|lobte|lobt|lobten … @ruled;@ruled … begrüßt ~ begrüß* lob* gelob* freu*
hail.reject de: verurteilte|verurteilt|kritisierte|kritisiert|kritisierten … @ruled;lehnt|lehnte|lehnten … @ruled … ab
 $ ~ verurt* kritis* ablehn* lehn* abgelehn* bedau*
hail.welcome nl: verwelkomt|verwelkomde|prijst|prees|juichte … @ruled ~ verwelk* prijs* prees* juich* blij
hail.reject nl: verwerpt|verwierp|veroordeelt|veroordeelde|bekritiseert|hekelt … @ruled ~ verwer* verwierp* veroord*
 bekrit* hekel* afwij*
part_year.quarter en: first|second|third|fourth|last|this|previous|next|per quarter;quarterly ~ quarter* q* trimest*
 three
part_year.half en: first|second half of the|this|last|next year;first|second half $;half year;half yearly ~ half* six
 semest* semi*
part_year.quarter ca: trimestre|trimestral|trimestres ~ trimest*
part_year.half ca: semestre|semestral|semestres;primera|segona meitat de l any ~ semest* mig meitat
part_year.quarter es: trimestre|trimestral|trimestres ~ trimest*
part_year.half es: semestre|semestral|semestres;primera|segunda mitad del|de año|este ~ semest* mitad seis
part_year.quarter fr: trimestre|trimestriel|trimestrielle|trimestres ~ trimest*
part_year.half fr: semestre|semestriel|semestrielle|semestres ~ semest* moitié six
part_year.quarter it: trimestre|trimestrale|trimestri ~ trimest*
part_year.half it: semestre|semestrale|semestri ~ semest* metà sei
part_year.quarter pt: trimestre|trimestral|trimestres ~ trimest*
part_year.half pt: semestre|semestral|semestres ~ semest* metade seis
part_year.quarter ro: trimestru|trimestrul|trimestrului|trimestrial ~ trimest*
part_year.half ro: semestru|semestrul|semestrului|semestrial ~ semest* jumăt*
part_year.quarter de: quartal|quartals|quartale|vierteljahr ~ quartal* vierteljahr*
part_year.half de: halbjahr|halbjahres|halbjahrs;erste|ersten|zweite|zweiten jahreshälfte ~ halbjahr* hälfte sechs
part_year.quarter nl: kwartaal|kwartalen ~ kwarta*
part_year.half nl: halfjaar|halfjaarlijks;eerste|tweede helft van het|dit jaar ~ half* helft zes
@cell.en: battery|batteries|device
@cell.ca: bateria|bateries
@cell.es: batería|baterías|pila
@cell.fr: batterie|batteries
@cell.it: batteria|batterie
@cell.pt: bateria|baterias
@cell.ro: bateria|bateriile|acumulatorul
@cell.de: akku|batterie|batterien
@cell.nl: batterij|accu
cell.charge en: charge|charges|charged|charging|recharge|recharged … @cell;@cell … charged|recharged|charging ~ charg*
 recharg*
cell.drain en: discharge|discharged|discharges|discharging|drain|drained … @cell;@cell … discharged|drained ~ discharg*
 drain* flat empty low run*
cell.charge ca: carregueu|carrega|carregar|carregada|carregui … @cell;@cell … carregada ~ carreg*
cell.drain ca: descarregueu|descarrega|descarregar|descarregada … @cell;@cell … descarregada ~ descarreg* esgot* buid*
cell.charge es: cargue|carga|cargar|cargada|recargue|recargar … @cell;@cell … cargada|cargadas ~ carg* recarg*
cell.drain es: descargue|descarga|descargar|descargada … @cell;@cell … descargada|agotada ~ descarg* agot* vac*
cell.charge fr: chargez|charger|charge|chargée|rechargez|recharger … @cell;@cell … chargée|chargées ~ charg* recharg*
cell.drain fr: déchargez|décharger|décharge|déchargée … @cell;@cell … déchargée|vide ~ décharg* vid*
cell.charge it: caricare|carica|caricate|ricaricare|ricarica … @cell;@cell … carica ~ caric* ricaric*
cell.drain it: scaricare|scarica|scaricate … @cell;@cell … scarica ~ scaric* esaur*
cell.charge pt: carregue|carrega|carregar|carregada|recarregue|recarregar … @cell;@cell … carregada ~ carreg* recarreg*
cell.drain pt: descarregue|descarrega|descarregar|descarregada … @cell;@cell … descarregada ~ descarreg* esgot* vaz*
cell.charge ro: încărcați|încarcă|încărca|încărcat|încărcată … @cell ~ încăr* încar* reîncăr*
cell.drain ro: descărcați|descarcă|descărca|descărcată … @cell;@cell … descărcată ~ descăr* descar* golit*
cell.charge de: laden|lädt|ladet … @cell … $;@cell … laden|aufladen|geladen|aufgeladen|aufzuladen ~ lad* auflad* gelad*
 aufgelad* läd*
cell.drain de: entladen|entlädt … @cell;@cell … entladen|leer ~ entlad* entläd* leer*
cell.charge nl: laad|laadt|opladen … @cell;@cell … opladen|opgeladen|geladen|op ~ laad* lad* oplaa* opgel* gelad*
cell.drain nl: ontlaad|ontladen … @cell;@cell … ontladen|leeg ~ ontlaa* ontlad* leeg
contact.avoid en: avoid|avoids|prevent … contact ~ avoid* prevent* not without never keep away
contact.make en: make|makes|ensure|establish … contact;come|comes into contact ~ mak* made ensur* establish* com* hav*
contact.avoid es: evite|evitar|evítese … contacto ~ evit* no sin imp*
contact.make es: haga|hacer|asegure|entre|entrar|póngase en contacto ~ hac* hag* asegur* entr* pon* póng*
contact.avoid ca: eviteu|evitar|eviti … contacte ~ evit* no sense
contact.make ca: feu|assegureu|entreu|poseu en|contacte contacte ~ fe* assegur* entr* pos*
contact.avoid fr: éviter|évitez … contact ~ évit* pas sans
contact.make fr: assurer|assurez|établir|entrer en|le|un contact ~ assur* établ* entr* mett*
contact.avoid it: evitare|evitate|eviti … contatto ~ evit* non senza
contact.avoid pt: evite|evitar … contacto|contato ~ evit* não sem
contact.avoid de: kontakt … vermeiden|vermieden ~ vermeid* vermied* nicht ohne kein*
contact.make de: kontakt … herstellen|sicherstellen|aufnehmen ~ herst* sicher* aufn*
renewal.renew en: renews|renewed|renew automatically;automatically
 renews|renewed|renew|extended;contract|lease|agreement … renewed|renews|extended|renew;renew|renews|renewed …
 contract|lease|agreement|subscription|policy ~ renew* exten* prolong*
 continu*
renewal.end en: ends|terminates|terminate|terminated|cancelled|expires automatically;automatically
 ends|terminates|terminated|cancelled|terminate;contract|lease|agreement …
 terminated|cancelled|canceled|ends|terminates;terminate|cancel|terminates|terminated|cancelled …
 contract|lease|agreement|subscription|policy ~ end* terminat* cancel* expir* ceas* stop*
renewal.renew es: renueva|renovará|renovado|prorroga|prorrogará|prorrogado ~ renov* renuev* prorrog* ampl*
renewal.end es: extingue|extinguirá|rescinde|rescindir|rescindirá|rescindido|resuelto ~ exting* rescin* resol* resuel*
 termin* fin* acab* cancel* vence*
renewal.renew ca: renova|renovarà|renovat|prorroga|prorrogarà|prorrogat ~ renov* prorr*
renewal.end ca: extingeix|extingirà|rescindeix|rescindir|rescindit|resolt ~ exting* rescin* resol* acab* finalitz*
 venç*
renewal.renew fr: renouvelé|renouvelle|renouveler|renouvellement|reconduit|reconduction ~ renouv* recond* prolong*
 prorog*
renewal.end fr: résilié|résilie|résilier|résiliation;prend|prendra fin ~ résil* fin* expir* rompu* cess*
renewal.renew it: rinnova|rinnovato|rinnovare|rinnovo|prorogato|proroga ~ rinnov* prorog*
renewal.end it: risolto|rescisso|disdetto|recesso|rescindere|disdire|cessa ~ risol* resci* disd* rece* cess* scad*
 termin*
renewal.renew pt: renova|renovado|renovar|renovação|prorrogado ~ renov* prorrog*
renewal.end pt: rescindido|rescindir|rescisão|cessa|cessará|resolvido ~ resc* cess* resol* termin* denunc*
renewal.renew ro: prelungește|prelungit|reînnoiește|reînnoit ~ prelung* reînnoi*
renewal.end ro: încetează|reziliat|reziliază|rezilierea|înceta ~ încet* rezil* expir*
renewal.renew de: verlängert sich|automatisch;vertrag … verlängert ~ verläng* erneu*
renewal.end de: endet automatisch;vertrag … endet|gekündigt|beendet|kündigen|kündigt ~ end* künd* gekünd* been* aus*
renewal.renew nl: verlengd|verlengt automatisch;automatisch|stilzwijgend verlengd ~ verleng* vernieuw*
renewal.end nl: eindigt|beëindigd|opgezegd automatisch;automatisch eindigt|beëindigd ~ eind* beëin* opgez*
@term.en: deadline|deadlines|period|term|contract|stay|visa
period.longer en: @term … extended|prolonged;extend|extends|extended|extending|prolong|prolonged … @term ~ exten*
 prolong* long* more
period.shorter en: @term … shortened|curtailed;shorten|shortens|shortened|shortening|cut … @term ~ short* curtail* cut*
 reduc* brought
period.longer es: prorrogado|prorrogó|prorrogar|ampliado|amplió|ampliar|alargó|alargar ~ prorr* ampl* alarg* prolong*
period.shorter es: acortado|acortó|acortar|acorta|abrevió ~ acort* reduc* reduj* abrev* recort*
period.longer ca: prorrogat|prorrogar|allargat|allargar|ampliat|ampliar ~ prorr* allarg* ampl* perllong*
period.shorter ca: escurçat|escurçar|escurça ~ escur* redu* retall*
period.longer fr: prolongé|prolonger|prolonge|prorogé|rallongé ~ prolong* prorog* rallong* éten*
period.shorter fr: raccourci|raccourcir|écourté|écourter|abrégé ~ raccour* écourt* abrég* rédui*
period.longer it: prorogato|prorogare|prolungato|prolungare|allungato ~ prorog* prolung* allung* este*
period.shorter it: abbreviato|accorciato|accorciare|ridotto ~ abbrev* accorc* rid*
period.longer pt: prorrogado|prorrogar|prolongado|prolongar|alargado ~ prorr* prolong* alarg* esten*
period.shorter pt: encurtado|encurtar|encurtou ~ encurt* redu*
period.longer ro: prelungit|prelungi|prelungește|prelungirea ~ prelung* extin*
period.shorter ro: scurtat|scurta|scurtează ~ scurt* redu*
period.longer de: frist|fristen|dauer|zeitraum … verlängert|verlängern ~ verläng* ausgew*
period.shorter de: frist|fristen|dauer|zeitraum … verkürzt|verkürzen ~ verkürz* gekürz*
period.longer nl: termijn|periode … verlengd|verlengen ~ verleng*
period.shorter nl: termijn|periode … verkort|ingekort ~ verkort* ingekort*
@trip.en: flight|flights|train|trains|bus|service|match
delay.late en: @trip … delayed|late;delayed @trip;delayed ~ delay* late* behind wait* postpon*
delay.off en: @trip … cancelled|canceled;cancelled|canceled @trip ~ cancel* scrap* axed called suspend*
delay.late ca: retardat|retardada|endarrerit;amb retard ~ retard* endarr* tard* ajorn* demor*
delay.off ca: cancel lat|lada|lats|lades;suspès ~ cancel* susp* anul*
delay.late es: retrasado|retrasada|retrasados|retraso|demorado|demora ~ retras* demor* tard* aplaz* posp*
delay.off es: cancelado|cancelada|cancelados|anulado|anulada ~ cancel* anul* suspend*
delay.late fr: retardé|retardée|retardés;en retard;du retard ~ retard* tard* report*
delay.off fr: annulé|annulée|annulés|supprimé|supprimés ~ annul* supprim*
delay.late it: ritardo|ritardato ~ ritard* tard* rinvi*
delay.off it: cancellato|cancellata|cancellati|annullato|soppresso ~ cancell* annull* soppr*
delay.late pt: atrasado|atrasados|atraso ~ atras* tard* adia*
delay.off pt: cancelado|cancelada|cancelados ~ cancel* suspens* anul*
delay.late ro: întârziat|întârziere|întârzie ~ întârz*
delay.off ro: anulat|anulată|anulate ~ anul* suspend*
delay.late de: verspätet|verspätung ~ verspät* spät* verzög*
delay.off de: gestrichen|annulliert|storniert|ausgefallen ~ gestr* annull* storn* ausf* ausg* fäll* fiel*
delay.late nl: vertraagd|vertraging ~ vertr* laat lat*
delay.off nl: geannuleerd|geschrapt ~ gean* annul* gesch* uitgev*
front.ahead en: troops|army|forces|soldiers|rebels … advanced|advancing|advance|advances ~ advanc* push* forward
 progress*
front.back en: troops|army|forces|soldiers|rebels … retreated|retreating|retreat|retreats|withdrew|withdrawn|withdraw ~
 retreat* withdr* back* pull* fled flee* left
front.ahead es: ejército|tropas|fuerzas|soldados|rebeldes … avanzó|avanzaron|avanza|avanzan ~ avanz* avanc*
front.back es: ejército|tropas|fuerzas|soldados|rebeldes …
 retiró|retiraron|retira|retiran|replegó|replegaron|retroceden ~ retir* repleg* retroc* huy*
front.ahead fr: armée|troupes|forces|soldats|rebelles … avancé|avance|avancent ~ avanc* progress*
front.back fr: armée|troupes|forces|soldats|rebelles … retire|retirent|retirés|replié|replient|reculent|recule ~ retir*
 repli* recul* fui*
front.ahead de: truppen|armee|soldaten|rebellen … vorgerückt;rückten|rückte|rücken … vor $ ~ vor*
front.back de: truppen|armee|soldaten|rebellen … zurückgezogen;zogen|zog|ziehen … zurück $ ~ zurück* rückzug* abzug*
 floh*
front.ahead it: esercito|truppe|forze|soldati|ribelli … avanza|avanzano|avanzato ~ avanz*
front.back it: esercito|truppe|forze|soldati|ribelli … ritira|ritirano|ritirato|ritirate|ripiegano ~ ritir* ripieg*
 indietr*
front.ahead pt: exército|tropas|forças|soldados|rebeldes … avançou|avançaram|avançam ~ avanç*
front.back pt: exército|tropas|forças|soldados|rebeldes … recuou|recuaram|recuam|retiraram|retiram ~ recu* retir*
front.ahead ca: exèrcit|tropes|forces|soldats|rebels … avança|avançat|avançar|avancen ~ avan*
front.back ca: exèrcit|tropes|forces|soldats|rebels … retira|retirat|retirar|retiren|replegat ~ retir* repleg*
@pact.en: ceasefire|truce|armistice
@pact.ca: treva
@pact.es: fuego|tregua
@pact.fr: trêve
@pact.it: fuoco|tregua
@pact.pt: trégua
@pact.de: waffenruhe|waffenstillstand|feuerpause
truce.hold en: @pact … holds|held|holding|respected|observed ~ hold* held respect* observ* kept last* intact
truce.break en: @pact … broken|violated|collapsed|breached;broke|violated|breached … @pact ~ br* violat* collaps* end*
 fail*
truce.hold ca: @pact … manté|mantingut|respecta|respectat|es;alto el foc … manté|mantingut|respecta|respectat|es ~
 mant* respect* compl*
truce.break ca: @pact … trencat|trencada|violat;trenca|trencat|viola|violat … @pact;alto el foc …
 trencat|trencada|violat;trenca|trencat|viola|violat … alto el foc ~ trenc* viol* incompl*
truce.hold es: @pact … mantiene|mantuvo|respeta|respetó|respetado ~ mant* respet* cumpl*
truce.break es: @pact … roto|rompió|rota|violado|violó;rompió|rompieron|violó|violaron|roto … @pact ~ rot* romp* viol*
 incump*
truce.hold fr: @pact … tient|tenu|respecté|respectée;cessez le feu … tient|tenu|respecté|respectée ~ tien* tenu* tenir
 respect*
truce.break fr: @pact … rompu|rompue|violé|violée;rompu|violé … @pact;cessez le feu …
 rompu|rompue|violé|violée;rompu|violé … cessez le feu ~ romp* viol* bris*
truce.hold it: @pact … tiene|regge|rispettato|rispettata ~ tien* ten* regg* rispett*
truce.break it: @pact … rotto|rotta|violato|violata;rotto|violato … @pact ~ rott* romp* viol*
truce.hold pt: @pact … mantém|respeitado|respeitada;cessar fogo … mantém|respeitado|respeitada ~ mant* respeit*
truce.break pt: @pact … quebrado|quebrada|violado|violada;violou|quebrou … @pact;cessar fogo …
 quebrado|quebrada|violado|violada;violou|quebrou … cessar fogo ~ quebr* viol* romp*
truce.hold de: @pact … hält|hielt|eingehalten ~ hält* hielt* halt* eingeh*
truce.break de: @pact … gebrochen|verletzt;brach|brachen|verletzte … @pact ~ brach* gebr* bruch* verletz*
job_end.resign en: resigned|resigns|resign|resigning|resignation;stepped|steps|stepping down ~ resign* step* quit* left
 leav* retir* depart*
job_end.fired en: fired|sacked|dismissed|sacking|dismissal ~ fir* sack* dismiss* oust* remov* let laid relieved
job_end.resign ca: dimitit|dimiteix|dimitir|dimissió ~ dimit* dimiss* renunci* pleg*
job_end.fired ca: acomiadat|acomiadar|acomiadada|destituït|destituir|destituïda ~ acomiad* destitu* cess* fulmin*
job_end.resign es: dimitió|dimite|dimitir|dimisión|dimitido ~ dimi* renunci* dej*
job_end.fired es: despidió|despidieron|despedido|despedida|despedir|destituido|destituyó|destituida ~ desp* destit*
 ces* ech*
job_end.resign fr: démissionné|démissionne|démissionner|démission ~ démiss* quitt* part*
job_end.fired fr: licencié|licenciée|licencier|limogé|limogée|renvoyé|renvoyée ~ licenc* limog* renvo* vir* congéd*
 destit* évinc*
job_end.resign it: dimissioni;si è dimesso|dimessa;dimettersi ~ dimiss* dimess* dimett* lasci*
job_end.fired it: licenziato|licenziata|licenziare|esonerato|licenziati ~ licenz* esoner* cacci* rimoss* silur*
job_end.resign de: zurückgetreten|zurückzutreten|rücktritt;trat|tritt|traten … zurück $ ~ rück* zurück* künd* verlass*
job_end.fired de: entlassen|entließ|gefeuert|rausgeworfen ~ entl* gefeu* gekünd* kündig* abges* abber*
job_end.resign ro: demisionat|demisionează|demisia|demisioneze ~ demisi* renunț*
job_end.fired ro: concediat|concediată|demis|demisă ~ conced* demis demisă* dat
saved.kept en: file|files|changes|document|data … saved;saved ~ sav* stor*
saved.gone en: file|files|changes|document|data … deleted|removed|erased ~ delet* remov* eras* discard*
saved.kept es: archivo|archivos|cambios|documento|datos … guardado|guardados ~ guard* salv*
saved.gone es: archivo|archivos|cambios|documento|datos … eliminado|eliminados|borrado|borrados ~ elimin* borr*
 descart* suprim*
saved.kept ca: fitxer|fitxers|canvis|document|dades … desat|desats|desades ~ des* guard*
saved.gone ca: fitxer|fitxers|canvis|document|dades … suprimit|suprimits|esborrat|eliminat|eliminats ~ suprim* esborr*
 elimin*
saved.kept fr: fichier|fichiers|modifications|document|données … enregistré|enregistrés|enregistrées|sauvegardé ~
 enreg* sauv*
saved.gone fr: fichier|fichiers|modifications|document|données … supprimé|supprimés|supprimées|effacé ~ suppr* effac*
saved.kept it: file|modifiche|documento|dati … salvato|salvati|salvate ~ salv*
saved.gone it: file|modifiche|documento|dati … eliminato|eliminati|cancellato|cancellati ~ elimin* cancell* rimoss*
saved.kept pt: ficheiro|arquivo|alterações|documento|dados … guardado|guardados|salvo|guardadas ~ guard* salv* gravad*
saved.gone pt: ficheiro|arquivo|alterações|documento|dados … eliminado|eliminados|apagado|excluído ~ elimin* apag*
 exclu*
saved.kept de: datei|dateien|änderungen|dokument|daten … gespeichert ~ speich* gespeich* sich* gesich*
saved.gone de: datei|dateien|änderungen|dokument|daten … gelöscht|entfernt ~ lösch* gelösch* entf* verw*
saved.kept nl: bestand|bestanden|wijzigingen|document|gegevens … opgeslagen|bewaard ~ opgesl* bewa*
saved.gone nl: bestand|bestanden|wijzigingen|document|gegevens … verwijderd|gewist ~ verwijd* gewis* wis*
cup_run.out en: knocked out;eliminated|eliminates ~ knock* elimin* out exit* crash*
cup_run.through en: qualified|qualifies|qualify for;through to the;went|go|goes through;advanced to the ~ qualif*
 through advanc* progress* reach*
cup_run.out ca: eliminat|eliminada|eliminats ~ elimin* fora
cup_run.through ca: classificat|classificada|classificats|classifica ~ classif* passa*
cup_run.out es: eliminado|eliminada|eliminados ~ elimin* fuera
cup_run.through es: clasificó|clasificado|clasificada|clasifica|clasificaron ~ clasif* pas* avanz*
cup_run.out fr: éliminé|éliminée|éliminés ~ élimin* sort*
cup_run.through fr: qualifié|qualifiée|qualifiés|qualifie ~ qualif* pass*
cup_run.out it: eliminato|eliminata|eliminati ~ elimin* fuori
cup_run.through it: qualificato|qualificata|qualificati|qualifica ~ qualific* pass*
cup_run.out pt: eliminado|eliminada|eliminados ~ elimin* fora
cup_run.through pt: apurado|apurada|qualificado|classificado|apurou ~ apur* qualif* classif* pass*
cup_run.out de: ausgeschieden;schied|schieden … aus $ ~ aussch* ausgesch* raus*
cup_run.through de: qualifiziert|qualifizierte|qualifizierten sich|für;sich … qualifiziert ~ qualif* weiter* einz*
plunge.up en: soared|soars|soaring|surged|surges|rocketed|skyrocketed|jumped ~ soar* surg* rocket* skyr* jump* up rise*
 rising rose
plunge.down en: plunged|plunges|slumped|slumps|collapsed|plummeted|tumbled|crashed ~ plung* slump* collaps* plumm*
 tumbl* crash* down fall* fell drop*
plunge.up ca: disparat|disparada|disparar|dispara ~ dispar* puj* augm*
plunge.down ca: desplomat|desplomar|desploma|enfonsat|enfonsar|ensorrat ~ desplom* enfons* ensorr* cai* caig* baix*
plunge.up es: disparó|dispararon|disparado|disparan|disparó ~ dispar* sub* aument* crec*
plunge.down es: desplomó|desplomaron|desplomado|desploma|hundió|hundieron|desplome ~ desplom* hund* ca* baj*
plunge.up fr: bondi|bondit|explosé|explosent|envolé|envolés|envolent|flambé ~ bond* explos* envol* flamb* mont* hauss*
plunge.down fr: chuté|chutent|effondré|effondrés|effondrent|plongé|dégringolé ~ chut* effond* plong* dégring* baiss*
 tomb*
plunge.up it: impennata|impenna|balzato|balzano|schizzato|schizzano ~ impenn* balz* schizz* sal* aum*
plunge.down it: crollato|crollati|crollano|crolla|crollo|precipitato ~ croll* precip* cal* scend* cadut*
plunge.up pt: disparou|dispararam|disparam|disparo ~ dispar* sub* aum*
plunge.down pt: despencou|despencaram|afundou|afundaram|colapsou|desabou ~ despenc* afund* colaps* desab* ca* desc*
plunge.up ro: explodat|explodează ~ explod* cresc* urc*
plunge.down ro: prăbușit|prăbușește|prăbușesc ~ prăbuș* scăz* scad*
plunge.up de: schoss|schossen … in die höhe;sprang|sprangen|hochgeschnellt ~ schoss* sprang* höhe hoch* stieg* explod*
plunge.down de: brach|brachen|stürzte|stürzten … ein|ab $;eingebrochen|abgestürzt ~ einbr* eingebr* absturz* abgest*
 fiel* sank*
plunge.up nl: schoot|schoten … omhoog ~ schoot* omhoog steeg* stegen
plunge.down nl: kelderde|kelderden|gekelderd;stortte|stortten … in $ ~ kelder* gekeld* stort* inge* daal*
smoke.no en: non|no|anti smoking|smokers;nonsmoking|nonsmokers;smoke free ~ non* no not free ban*
smoke.yes en: smoking room|rooms|area|areas|allowed|permitted|compartment ~ allow* permit*
smoke.no es: no fumador|fumadores|fumar ~ no sin prohib*
smoke.yes es: habitación|zona|área|sala de|para fumadores ~ permit*
smoke.no ca: no fumador|fumadors ~ no sense
smoke.yes ca: habitació|zona|àrea de|per fumadors|a ~ permet* permès
smoke.no fr: non fumeur|fumeurs ~ non pas interdi*
smoke.yes fr: chambre|zone|espace fumeur|fumeurs ~ autoris*
smoke.no it: non fumatori;vietato fumare ~ non viet*
smoke.yes it: camera|zona|area fumatori|per ~ permess*
smoke.no pt: não fumador|fumadores|fumantes ~ não proib*
smoke.yes pt: quarto|zona|área de|para fumadores|fumantes ~ permit*
smoke.no de: nichtraucher|nichtraucherzimmer|nichtraucherbereich|rauchfrei ~ nicht* kein* frei*
smoke.yes de: raucher|raucherzimmer|raucherbereich|raucherzone ~ erlaub*
@code.en: password|pin|code|username|login|email
entry.right en: correct|valid|right @code;@code … correct|valid|accepted ~ correct valid right accept*
entry.wrong en: incorrect|invalid|wrong @code;@code … incorrect|invalid|wrong ~ incorr* invalid* wrong not
entry.right de: passwort|pin|code|kennwort … richtig|korrekt|gültig;richtiges|korrektes|gültiges passwort|kennwort ~
 richt* korr* gült*
entry.wrong de: passwort|pin|code|kennwort … falsch|ungültig;falsches|ungültiges passwort|kennwort ~ falsch* ungült*
 nicht inkorr*
entry.right es: contraseña|código|pin|clave … correcta|correcto|válida|válido ~ correct* válid*
entry.wrong es: contraseña|código|pin|clave … incorrecta|incorrecto|inválida|inválido|errónea ~ incorr* inválid* erró*
 no
entry.right fr: passe|code … correct|valide|bon ~ correct* valid* bon*
entry.wrong fr: passe|code … incorrect|invalide|erroné ~ incorr* inval* erron* pas mauvais* faux
unsafe.no en: secure connection|site|website|network ~ secur* safe*
unsafe.yes en: insecure|unsecured|unsafe connection|site|website|network;not secure ~ insec* unsec* unsaf* not
unsafe.no es: conexión|sitio|red segura|seguro ~ segur*
unsafe.yes es: conexión|sitio|red insegura|inseguro ~ insegur* no poco
unsafe.no fr: connexion|site|réseau sécurisée|sécurisé|sûre|sûr ~ sécur* sûr*
unsafe.yes fr: connexion|site|réseau non sécurisée|sécurisé ~ non pas
unsafe.no de: sichere verbindung|website ~ sicher*
unsafe.yes de: unsichere verbindung|website ~ unsich* nicht
bills.due_in en: accounts receivable;receivables ~ receiv* debtor*
bills.due_out en: accounts payable;payables ~ payab* creditor*
bills.due_in es: cuentas|efectos por|a cobrar ~ cobr* deudor*
bills.due_out es: cuentas|efectos por|a pagar ~ pag* acreed*
bills.due_in ca: comptes|efectes per|a cobrar ~ cobr* deut*
bills.due_out ca: comptes|efectes per|a pagar ~ pag* creditor*
bills.due_in fr: créances clients;comptes clients ~ créanc* client*
bills.due_out fr: dettes fournisseurs;comptes fournisseurs ~ dett* fourniss*
bills.due_in pt: contas a receber ~ receb*
bills.due_out pt: contas a pagar ~ pag*
bills.due_in it: crediti verso|commerciali;conti attivi ~ credit* attiv*
bills.due_out it: debiti verso|commerciali;conti passivi ~ debit* passiv*
back_up.for en: supported|supports|backed|backs|endorsed|endorses ~ support* back* endors* favour* favor* for
back_up.against en: opposed|opposes|oppose ~ oppos* against reject* object* resist* contrary
back_up.for es: apoya|apoyó|apoyan|apoyaron|apoyado|respaldó|respalda|respaldan|respaldaron ~ apoy* respald* favor
back_up.against es: opuso|opone|oponen|opusieron|opuesto ~ opon* opus* opues* contra* rechaz*
back_up.for ca: suport|dona|donar|donat a|al;avala|avalat ~ suport* aval* favor
back_up.against ca: oposa|oposen|oposat|oposar ~ opos* contra* rebut*
back_up.for fr: soutenu|soutient|soutiennent|soutenir|appuyé ~ sout* appu* faveur pour
back_up.against fr: opposé|oppose|opposent|opposés ~ oppos* contr* rejet*
back_up.for it: sostenuto|sostiene|appoggiato|appoggia|appoggiano ~ sost* appogg* favor*
back_up.against it: opposto|oppone|oppongono|opposti ~ oppos* oppon* contr*
back_up.for pt: apoiou|apoia|apoiam|apoiaram ~ apoi* favor
back_up.against pt: opôs|opõe|opõem|opuseram ~ opô* opõ* opus* contr*
back_up.for de: unterstützte|unterstützt|unterstützten|unterstützen ~ unterst* befürw* dafür für
back_up.against de: widersetzte|widersetzt|widersetzten sich;stellte|stellten|stellt sich gegen ~ wider* gegen dagegen
 ablehn*
weight.gain ro: îngrășat|îngraș|îngrașă;luat|pus … kilograme|kg|greutate ~ îngr* gras*
weight.lose ro: slăbit|slăbește|slăbesc;pierdut|dat … kilograme|kg|greutate ~ slăb* slab* dietă
seats.win ro: câștigat|câștigă|obținut … mandate|locuri|voturi ~ câștig* obț* mai
seats.lose ro: pierdut|pierde|pierd … mandate|locuri|voturi ~ pierd* pierz*
force.enter ro: intră|intrat|intra în vigoare ~ intr* vigoare
force.expire ro: expiră|expirat|expire ~ expir* încet*
exam.pass ro: trecut|luat|promovat … examen|examenul ~ trec* lua* promov*
exam.fail ro: picat|căzut|ratat … examen|examenul ~ pic* căz* rat* nu
stomach.empty ro: stomacul|stomac gol;pe nemâncate ~ gol nemânc*
stomach.fed ro: cu|după|la|în … masă|mese|mesei|mâncare|alimente;stomacul plin;nu … stomacul gol ~ mas* mes* mânc* plin
 alim*
spoon.tea ro: linguriță|lingurițe ~ lingurit* linguriț*
spoon.table ro: lingură|linguri ~ lingură linguri
rate.day ro: comprimat|comprimate|capsulă|capsule|doză|picături|mg|ml pe|de zi;ori pe|de zi ~ zi zil*
rate.week ro: comprimat|comprimate|capsulă|capsule|doză|picături|mg|ml pe|de săptămână;ori pe săptămână ~ săpt*
price.free ro: gratuit|gratuită|gratis ~ grat* liber*
price.paid ro: cu plată;contra cost ~ plat* plăt* cost*
login.in ro: autentificați|conectați vă;autentificare|conectare ~ autent* conect*
login.out ro: deconectați vă;deconectare ~ deconect* ieș*
seen.show ro: afișează|arată|afișați|arătați ~ afiș* arat* arăt* vizib*
seen.hide ro: ascunde|ascundeți ~ ascun*
fate.die ro: murit|decedat|murind … accident|accidentul|incendiu|atac ~ mur* mor* deced* uci*
fate.survive ro: supraviețuit|supraviețuiește ~ suprav* scăp*
trial.guilty ro: găsit|găsită|declarat|declarată vinovat|vinovată ~ vinov*
trial.free ro: găsit|găsită|declarat|declarată nevinovat|nevinovată;achitat|achitată ~ nevin* achit*
term.within ro: în termen|decurs de ~ termen decurs
term.after ro: după * zile|săptămâni|luni|ore ~ după
"""
