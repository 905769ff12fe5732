"""Opposites that are phrases, as data for frames.py: of prices, contracts, staff, markets and courts.

Written as frames_said.py. What is said with a denial ("not on an empty stomach": with food) is a frame, too. Compiled
by hand for this project.
"""

FRAMES = """
@meal.en: breakfast|lunch|dinner|meals|drinks|parking|delivery|shipping|batteries
@meal.es: desayuno|comida|almuerzo|cena|bebidas|aparcamiento|envío|pilas
@meal.ca: esmorzar|dinar|sopar|begudes|aparcament|enviament|piles
@meal.fr: déjeuner|dîner|repas|boissons|parking|livraison|piles
@meal.it: colazione|pranzo|cena|pasti|bevande|parcheggio|spedizione|batterie
@meal.pt: almoço|jantar|refeições|bebidas|estacionamento|envio|pilhas
@meal.de: frühstück|mittagessen|abendessen|getränke|parkplatz|versand|lieferung|batterien
@meal.nl: ontbijt|lunch|diner|maaltijden|drankjes|parkeren|verzending|batterijen
@tax.en: vat|tax|taxes|gst
@tax.es: iva|impuestos
@tax.ca: iva|impostos
@tax.fr: tva|taxe|taxes
@tax.it: iva|tasse|imposte
@tax.pt: iva|impostos
@tax.de: mwst|mehrwertsteuer|umsatzsteuer|ust|steuern
@tax.nl: btw|belasting|belastingen
meal.in en: @meal included;@meal is|are included;includes|including|inclusive|include … @meal ~ with
meal.out en: @meal not included;@meal is|are not included;not include|including|included …
 @meal;excludes|excluding|exclude … @meal;@meal excluded|extra;without @meal ~ exclu* not extra without separate* n't
 isn aren
meal.in es: @meal incluido|incluida|incluidos|incluidas ~ con
meal.out es: @meal no incluido|incluida|incluidos|incluidas;sin @meal ~ no sin exclu* aparte
meal.in ca: @meal inclòs|inclosa|inclosos|incloses ~ amb
meal.out ca: @meal no inclòs|inclosa|inclosos|incloses;sense @meal ~ no sense exc* part
meal.in fr: @meal compris|comprise|inclus|incluse|comprises ~ avec
meal.out fr: @meal non|pas compris|comprise|inclus|incluse|comprises;sans|hors @meal ~ non pas sans hors sus
meal.in it: @meal inclusa|incluso|compresa|compreso|inclusi ~ con
meal.out it: @meal non inclusa|incluso|compresa|compreso|inclusi;@meal esclusa|escluso|esclusi;senza @meal ~ non
 esclu* senza
meal.in pt: pequeno almoço incluído;@meal incluído|incluída|incluídos|incluídas ~ com
meal.out pt: pequeno almoço não incluído;@meal não incluído|incluída|incluídos|incluídas;sem @meal ~ não sem exclu*
 parte
meal.in de: inklusive|inkl.|einschließlich|inkl @meal;@meal inklusive|inbegriffen ~ mit
meal.out de: exklusive|zzgl.|zuzüglich|exkl.|ohne @meal;@meal nicht inbegriffen|enthalten|inklusive;@meal exklusive ~
 exkl* ohne zuz* zzgl nicht
meal.in nl: inclusief|incl.|incl|met @meal;@meal inbegrepen|inclusief ~ met
meal.out nl: exclusief|excl.|excl|zonder @meal;@meal niet inbegrepen|inclusief;@meal exclusief ~ excl* zonder niet
tax.in en: @tax included|inclusive|incl.;@tax is|are included;includes|including|inclusive|include|incl|incl. … @tax ~
 includ* incl* with gross after
tax.out en: @tax not included;@tax is|are not included;not|n't include|including|included|inclusive …
 @tax;excludes|excluding|exclude|exclusive|excl|excl.|plus … @tax;@tax excluded|extra|exclusive;without|before @tax ~
 exclu* excl not extra without plus before net
tax.in es: @tax incluido|incluidos;incluye|incluyen|incluido|incluyendo … @tax ~ inclu* con
tax.out es: @tax no incluido|incluidos;no incluye|incluyen … @tax;sin|más @tax;@tax excluido|aparte ~ no sin más
 exclu* aparte
tax.in ca: @tax inclòs|inclosos;inclou|inclouen … @tax ~ incl* amb
tax.out ca: @tax no inclòs|inclosos;no inclou|inclouen … @tax;sense|més @tax;@tax exclòs ~ no sense més excl*
tax.in fr: ttc;@tax comprise|comprises|incluse|incluses;toutes taxes comprises ~ ttc compris* incl*
tax.out fr: hors @tax;prix|euros ht;@tax non|en comprise|comprises|incluse|incluses|sus;ht $ ~ ht hors non sus
tax.in it: @tax inclusa|compresa|incluse|comprese ~ inclu* compr*
tax.out it: @tax esclusa|escluse;@tax non inclusa|compresa|incluse|comprese;più|oltre|senza @tax ~ esclu* non più
 oltre senza netto
tax.in pt: @tax incluído|incluídos;inclui|incluem … @tax ~ inclu* com
tax.out pt: @tax não incluído|incluídos;não inclui|incluem … @tax;sem|mais @tax;@tax excluído ~ não sem mais exclu*
tax.in de: inklusive|inkl.|inkl|einschließlich … @tax;@tax inbegriffen|enthalten|inklusive ~ inkl* einschl* enth*
 inbegr* brutto*
tax.out de: exklusive|exkl.|zzgl.|zzgl|zuzüglich|ohne|plus … @tax;@tax nicht enthalten|inbegriffen ~ exkl* zzgl* zuz*
 ohne plus nicht netto*
tax.in nl: inclusief|incl.|incl … @tax;@tax inbegrepen ~ incl* inbegr* met
tax.out nl: exclusief|excl.|excl|zonder|ex … @tax ~ excl* zonder ex niet
@shut.en: close|closes|closed|closing|end|ended|finish|finished|open|opened
bourse.up en: @shut … higher;in|into the green|black ~ high* up gain* ris* rose green black increas* advanc*
bourse.down en: @shut … lower;in|into the red ~ low* down los* fall* fell red declin* drop* decreas*
bourse.up es: cerró|cierra|cerrar|cerraron|cerrado|terminó|abrió … alza|verde|subida|ganancias ~ alza sub* verde gan*
 positiv*
bourse.down es: cerró|cierra|cerrar|cerraron|cerrado|terminó|abrió … baja|rojo|bajada|pérdidas ~ baj* rojo pérd* caí*
 negativ*
bourse.up ca: tancat|tanca|tancar|obert … alça|verd|guanys ~ alça puj* verd guany*
bourse.down ca: tancat|tanca|tancar|obert … baixa|vermell|pèrdues ~ baix* vermell pèrd* caig*
bourse.up fr: clôturé|clôture|clôturer|terminé|termine|fini|ouvert|achevé … hausse|vert ~ hausse vert mont* gagn*
 progr*
bourse.down fr: clôturé|clôture|clôturer|terminé|termine|fini|ouvert|achevé … baisse|rouge ~ baiss* rouge recul* perd*
 chut*
bourse.up it: chiuso|chiude|chiudono|chiusura|aperto|apre|terminato … rialzo|verde ~ rialz* verde positiv* guadagn*
 sal*
bourse.down it: chiuso|chiude|chiudono|chiusura|aperto|apre|terminato … ribasso|calo|rosso ~ ribass* cal* rosso
 negativ* per*
bourse.up pt: fechou|fecha|fecharam|abriu|encerrou|terminou … alta|verde ~ alta sub* verde ganh* valoriz*
bourse.down pt: fechou|fecha|fecharam|abriu|encerrou|terminou … baixa|queda|vermelho ~ baix* qued* vermelh* perd*
 desc*
bourse.up de: schloss|schloß|schließt|schlossen|geschlossen|endete|eröffnete … plus|höher|fester ~ plus höh* fest*
 zuleg* gew*
bourse.down de: schloss|schloß|schließt|schlossen|geschlossen|endete|eröffnete … minus|niedriger|tiefer|schwächer ~
 minus niedr* tief* schwäch* verl* rot*
bourse.up nl: sloot|sluit|sloten|gesloten|opende|eindigde … hoger|winst|plus ~ hog* winst plus groen
bourse.down nl: sloot|sluit|sloten|gesloten|opende|eindigde … lager|verlies|rood ~ lag* verlies min rood rode
index.up en: rose|gained|jumped|climbed|surged|soared|advanced ~ rise* rose gain* jump* climb* surg* soar* up high*
 grew increas* add*
index.down en: fell|dropped|plunged|tumbled|slipped|declined|slumped|lost ~ fall* fell drop* plung* tumbl* slip*
 declin* slump* down low* los* decreas* collaps* back
index.up de: legte|legt|legten … zu $ ~ leg* zu stieg* steig* plus höh*
index.down de: gab|gaben|gibt um … nach $;brach|brachen|bricht um … ein $;rutschte|sackte um … ab $ ~ nach* ein* ab*
 minus fiel* fall* sank* verl* rück*
index.up es: subió|avanzó|repuntó|escaló ~ sub* gan* avan* más alza repunt* creci*
index.down es: cedió|cedieron un|cerca|casi|el|hasta ~ ced* baj* caí* cay* perd* retro* menos
sum.profit en: profit|profits|earnings of ~ profit* earn* gain* income net
sum.loss en: loss|losses of ~ los*
sum.profit es: beneficio|beneficios|ganancia|ganancias de|netos ~ benef* gan*
sum.loss es: pérdida|pérdidas de ~ pérd* perd*
sum.profit ca: benefici|beneficis|guanys de|nets ~ benef* guany*
sum.loss ca: pèrdua|pèrdues de ~ pèrd* perd*
sum.profit fr: bénéfice|bénéfices|gain|gains de|net ~ bénéf* gain* gagn*
sum.loss fr: perte|pertes de ~ pert* perd*
budget.over en: surplus|surpluses ~ surplus* excess*
budget.under en: deficit|deficits ~ deficit* short*
budget.over es: superávit ~ superávit exced*
budget.under es: déficit ~ déficit
budget.over ca: superàvit ~ superàvit exced*
budget.under ca: dèficit ~ dèficit
budget.over fr: excédent|excédents ~ excéd*
budget.under fr: déficit|déficits ~ déficit*
budget.over it: avanzo|surplus ~ avanz* surplus ecced*
budget.under it: deficit|disavanzo ~ defic* disav*
budget.over pt: superávit|superavit|excedente ~ super* exced*
budget.under pt: défice|déficit ~ défi*
budget.over de: überschuss|überschüsse ~ übersch*
budget.under de: defizit|defizite ~ defiz*
budget.over nl: begrotingsoverschot|handelsoverschot|overschot ~ *overschot*
budget.under nl: begrotingstekort|handelstekort ~ *tekort*
trial.free en: acquitted|acquits|acquittal;found|pleaded|plead|verdict|verdicts not|of guilty ~ acquit* clear* free*
 not innocent exoner* releas*
trial.guilty en: convicted|convicts|conviction;found guilty ~ convict* guilt* sentenc* condemn*
trial.free nl: vrijgesproken|vrijspraak;sprak|spreekt|spraken … vrij $ ~ vrij* onschuld* niet
trial.guilty nl: veroordeeld|veroordeelde|veroordeelt|veroordeelden|veroordeling ~ veroord* schuld*
trial.free de: sprach|spricht|sprachen|sprechen … frei $;freigesprochen ~ frei*
trial.guilty de: verurteilt|verurteilte|verurteilten|verurteilen;für schuldig befunden ~ verurt* schuld*
trial.free fr: acquitté|acquittée|acquittés|relaxé|relaxée|relaxés|acquittement ~ acquit* relax* innocen* non
trial.guilty fr: condamné|condamnée|condamnés|condamnation;reconnu|reconnue|reconnus|déclaré coupable|coupables ~
 condamn* coupabl*
trial.free es: absuelto|absuelta|absueltos|absolvió ~ abs* inocen* no
trial.guilty es: condenado|condenada|condenados|condenó;declarado|declarada|hallado culpable ~ conden* culpab*
trial.free it: assolto|assolta|assolti|assolse|assoluzione ~ assol* innocen* non
trial.guilty it: condannato|condannata|condannati|condanna;colpevole ~ condann* colpev*
trial.free pt: absolvido|absolvida|absolvidos|absolveu ~ absol* inocen* não
trial.guilty pt: condenado|condenada|condenados|condenou;considerado|declarado culpado ~ conden* culpad*
trial.free ca: absolt|absolta|absolts ~ absol* innocen* no
trial.guilty ca: condemnat|condemnada|condemnats;declarat culpable ~ condemn* culpab*
@claim.en: appeal|appeals|claim|claims|action|application|motion|petition|lawsuit|suit
@claim.es: recurso|recursos|demanda|apelación|querella|petición
@claim.ca: recurs|recursos|demanda|querella|petició
@claim.fr: demande|demandes|recours|appel|pourvoi|requête
@claim.it: ricorso|ricorsi|appello|domanda|istanza
@claim.pt: recurso|recursos|pedido|ação|apelação
@claim.de: klage|klagen|berufung|revision|antrag|beschwerde|einspruch
@claim.nl: eis|eisen|vordering|vorderingen|beroep|verzoek|klacht
ruling.grant en: upheld|upholds|uphold|granted|grants|grant|allowed … @claim;@claim was|were|is upheld|granted|allowed
 ~ uph* grant* allow* accept* admit* favo* approv* succe*
ruling.refuse en: dismissed|dismisses|dismiss|rejected|rejects|reject|refused|denied … @claim;@claim was|were|is
 dismissed|rejected|refused|denied ~ dismiss* reject* refus* den* lost not overturn* quash*
ruling.grant es: estimó|estima|estimar|estimado|admitió|aceptó|aceptado … @claim ~ estim* admit* acept* razón favor
ruling.refuse es: desestimó|desestima|desestimado|desestimar|rechazó|rechaza|inadmitió|denegó … @claim ~ desest*
 rechaz* inadm* deneg* no
ruling.grant ca: estimat|estima|estimar|admès|acceptat … @claim ~ estim* admè* accept* raó favor
ruling.refuse ca: desestimat|desestima|desestimar|rebutjat|rebutja|denegat … @claim ~ desest* rebut* deneg* no
ruling.grant fr: accueilli|accueille|accordé|accepté … @claim;fait droit … @claim ~ accue* accord* accept* droit
 faveur
ruling.refuse fr: rejeté|rejette|rejeter|refusé … @claim;@claim a|est rejeté|rejetée ~ rejet* débout* refus* pas
ruling.grant it: accolto|accoglie|accogliere|accolse … @claim ~ accol* accog* ragion* favor*
ruling.refuse it: respinto|respinge|respingere|rigettato|rigetta|bocciato … @claim ~ respin* rig* bocc* non inamm*
ruling.grant pt: acolheu|deferiu|aceitou|aceite … @claim;deu|dado|dar|concedeu provimento ~ acolh* defer* aceit* favor*
ruling.refuse pt: rejeitou|indeferiu|negou|rejeitado … @claim;negou|negado provimento ~ rejeit* indef* neg* não
ruling.grant de: gab|gibt|gaben … @claim … statt $;@claim stattgegeben|stattzugeben ~ statt* recht zul* zugel*
ruling.refuse de: wies|weist|wiesen … @claim … ab|zurück $;@claim abgewiesen|zurückgewiesen|abgelehnt|verworfen ~ ab*
 zurück* verw* nicht unzul*
ruling.grant nl: wees|wijst|wezen … @claim … toe $;@claim toegewezen ~ toe* gelijk gegrond*
ruling.refuse nl: wees|wijst|wezen … @claim … af $;@claim afgewezen|verworpen ~ af* verw* niet ongegr*
bench.against en: prosecutor|prosecutors|prosecution ~ prosec* attorney*
bench.for en: the defence|defense asked|argued|called|said|claimed;defence|defense
 lawyer|lawyers|counsel|attorney|attorneys;defender ~ defen*
bench.against es: fiscal|fiscalía|fiscales ~ fiscal* acus* procur*
bench.for es: abogado|abogada|abogados defensor|defensora|defensores;abogado|abogada de la defensa ~ defen*
bench.against ca: fiscal|fiscalia|fiscals ~ fiscal* acus*
bench.for ca: advocat|advocada defensor|defensora ~ defen*
bench.against fr: procureur|procureure|procureurs|parquet ~ procur* parquet accus* avocat*
bench.for fr: avocat|avocate|avocats de la défense ~ défen*
bench.against it: procuratore|procura|procuratori;pubblico ministero ~ procur* pm pubblico accus*
bench.for it: avvocato|avvocati difensore|difensori;avvocato della difesa ~ dife*
bench.against pt: procurador|procuradores|procuradora;ministério público ~ procur* promot* minist* acus*
bench.for pt: advogado|advogada|advogados de defesa ~ def*
bench.against de: staatsanwalt|staatsanwältin|staatsanwaltschaft|staatsanwälte|ankläger ~ *anw* ankl*
bench.for de: verteidiger|verteidigerin|strafverteidiger ~ *vert*
bench.against nl: aanklager|aanklagers;officier van justitie;openbaar ministerie ~ aankl* officier om
bench.for nl: advocaat van|der verdediging|verdachte;raadsman ~ verded* advoc* raads*
custody.out en: released|freed;set free ~ releas* free* bail out left
custody.in en: sent to prison|jail;jailed|imprisoned|remanded;taken into custody ~ prison* jail* custody remand*
 detain* arrest*
custody.out es: puesto|puesta|puestos|quedó|quedaron|dejó|dejado|queda en libertad;liberado|liberada|liberados ~
 libert* liber* sal*
custody.in es: encarcelado|encarcelada|encarcelados;enviado|enviada|ingresó|ingresado a|en prisión ~ pris* cárcel*
 encarc* deten*
custody.out ca: posat|posada|quedat|deixat en llibertat;alliberat|alliberada ~ llib* allib*
custody.in ca: empresonat|empresonada|empresonats;ingressat|enviat a|en presó ~ pres* empres* det*
custody.out fr: remis|remise|laissé|laissée en liberté;libéré|libérée|libérés ~ lib*
custody.in fr: écroué|écrouée|écroués|incarcéré|incarcérée|emprisonné|emprisonnée ~ pris* écrou* incarc* empris*
 déten*
custody.out it: rilasciato|rilasciata|rilasciati|scarcerato|scarcerata ~ ril* scarc* liber*
custody.in it: incarcerato|incarcerata|imprigionato ~ carc* incarc* prig* arrest*
custody.out pt: libertado|libertada|libertados|solto ~ libert* solt* liber*
custody.in pt: encarcerado|aprisionado;para a prisão|cadeia ~ pris* preso* cad* det*
custody.out de: freigelassen|freigekommen ~ frei*
custody.in de: inhaftiert|eingesperrt ~ haft* inhaft* gef* eingesp*
custody.out nl: vrijgelaten ~ vrij*
custody.in nl: opgesloten|vastgezet ~ gevang* opgesl* vast* cel
suit.plaintiff en: plaintiff|plaintiffs|claimant|claimants ~ plaint* claim* appell* applic*
suit.defendant en: defendant|defendants|respondent ~ defend* accus* respond* appell*
suit.plaintiff nl: eiser|eisers|eiseres ~ eis*
suit.defendant nl: gedaagde|gedaagden|verweerder ~ gedaag* verw* verdacht*
suit.plaintiff it: attore|attrice|attori ~ attor* attric* ricorr* appell*
suit.defendant it: convenuto|convenuta|convenuti ~ conven* imput* resist* appell*
lease.tenant en: tenant|tenants|lessee|lessees ~ tenan* lesse* rent*
lease.landlord en: landlord|landlords|lessor|lessors ~ land* lessor* own*
lease.tenant nl: huurder|huurders ~ huurd*
lease.landlord nl: verhuurder|verhuurders ~ verhuur*
job.boss en: employer|employers ~ employer* boss* compan*
job.hand en: employee|employees ~ employee* work* staff
job.boss nl: werkgever|werkgevers ~ werkge* baas bedrijf
job.hand nl: werknemer|werknemers ~ werkne* medew* personeel
agreed.unless en: unless otherwise agreed|specified|stated|provided|indicated;unless agreed otherwise;unless … agreed
 … otherwise ~ unless except
agreed.if en: if|where|when|as otherwise agreed|specified|stated|provided|indicated ~ if where
agreed.unless es: salvo|excepto pacto|acuerdo|indicación|disposición en|contrario;a menos … contrario ~ salvo menos
 excepto
agreed.unless ca: tret|llevat pacte|acord|indicació|de|que … contrari ~ tret llevat
agreed.unless fr: sauf accord|convention|indication|stipulation|disposition contraire ~ sauf
agreed.unless it: salvo diverso|diversa accordo|indicazione|pattuizione;salvo accordo|indicazione
 contrario|contraria|diverso ~ salvo
agreed.unless pt: salvo acordo|indicação|disposição em contrário ~ salvo
agreed.unless de: sofern|soweit|wenn|falls nicht|nichts anders|anderes vereinbart|angegeben|bestimmt ~ nicht nichts
agreed.unless nl: tenzij anders overeengekomen|vermeld|aangegeven ~ tenzij
valid.until en: valid|effective|open until|till|through ~ until till through to expir* by end*
valid.from en: valid|effective|open from ~ from start* begin* since as
valid.until es: válido|válida|válidos|vigente|vigentes|abierto hasta ~ hasta fin*
valid.from es: válido|válida|válidos|vigente|vigentes|abierto a|desde partir|el ~ desde partir
valid.until ca: vàlid|vàlida|vàlids|vigent|obert fins ~ fins
valid.from ca: vàlid|vàlida|vàlids|vigent|obert a|des partir|del|de ~ des partir
valid.until pt: válido|válida|vigente|aberto até ~ até
valid.from pt: válido|válida|vigente|aberto a|desde partir|o|1 ~ desde partir
due.latest en: the|very latest;no|not later;deadline ~ lat* by before within until
due.earliest en: at the earliest;no|not earlier|sooner;not before;after ~ earl* before soon* from
due.latest de: spätestens ~ spät* bis
due.earliest de: frühestens ~ früh* vor ab nach seit dem
due.latest nl: op zijn|het laatst;uiterlijk ~ uiterlijk laat*
due.earliest nl: op zijn|het vroegst ~ vroeg* na
due.latest es: a más tardar ~ tard*
due.earliest es: como muy|más pronto;no antes ~ pronto antes desp* tras
due.latest fr: au plus tard ~ tard
due.earliest fr: au plus tôt ~ tôt avant apr* suiv*
due.latest it: al più tardi ~ tardi oltre entro
due.earliest it: non prima;al più presto ~ prima presto dop*
due.latest pt: o mais tardar ~ tardar até
due.earliest pt: o mais cedo;não antes ~ cedo antes após depois
term.within en: within ~ within inside by
term.after en: after * days|weeks|months|hours;after * working|business|calendar days ~ after later since
term.within de: innerhalb von … tagen|wochen|monaten|stunden;binnen … tagen|wochen|monaten|stunden ~ inner* binnen bis
 in
term.within nl: binnen … dagen|weken|maanden|uur ~ binnen
term.within fr: dans un|le délai de|maximum ~ dans sous
term.within it: entro … giorni|mesi|settimane|ore ~ entro
term.within pt: no|num prazo de|máximo ~ prazo
term.within es: en el|un plazo de|máximo ~ plazo dentro
refund.yes en: refundable|reimbursable
refund.no en: non|not refundable|reimbursable;nonrefundable ~ non not no
refund.yes es: reembolsable|reembolsables
refund.no es: no reembolsable|reembolsables ~ no
refund.yes ca: reemborsable|reemborsables
refund.no ca: no reemborsable|reemborsables ~ no
refund.yes fr: remboursable|remboursables
refund.no fr: non|pas remboursable|remboursables ~ non pas
refund.yes it: rimborsabile|rimborsabili
refund.no it: non rimborsabile|rimborsabili ~ non
refund.yes pt: reembolsável|reembolsáveis
refund.no pt: não reembolsável|reembolsáveis ~ não
refund.yes de: erstattungsfähig|erstattbar
refund.no de: nicht erstattungsfähig|erstattbar ~ nicht
@entry.en: admission|entry|entrance|parking|delivery|shipping|access|tickets|visit|visits|transport
price.free en: free of charge;free @entry;@entry is|are|was free;admission|entry|entrance|parking … is|are free ~
 free* complimentary gratis
price.paid en: for a fee;at a charge;subject to a|charge charge|fee;fee payable;@entry charge|fee;@entry is|are
 charged|payable|paid;admission|entry|entrance|parking … charged|payable ~ fee* paid* pay* cost* ticket price*
price.free es: gratuito|gratuita|gratis|gratuitos ~ grat* libre
price.paid es: de pago ~ pag* cost*
price.free ca: gratuït|gratuïta|gratis ~ grat* lliure
price.paid ca: de pagament ~ pag* cost*
price.free fr: gratuit|gratuite|gratuitement ~ gratui* libre offert*
price.paid fr: payant|payante|payants ~ pay*
price.free it: gratuito|gratuita|gratis|gratuitamente ~ grat* liber*
price.paid it: a pagamento ~ pag*
price.free pt: gratuito|gratuita|grátis ~ gr* livre
price.paid pt: pago|paga ~ pag*
price.free de: kostenlos|kostenlose|kostenfrei|gratis|gebührenfrei;freier eintritt;eintritt frei;eintritt … ist frei ~
 kostenl* kostenf* grat* *frei*
price.paid de: kostenpflichtig|gebührenpflichtig|kostenpflichtige ~ *pflicht*
price.free nl: gratis|kosteloos ~ grat* kostel* vrij*
price.paid nl: tegen betaling;betaald parkeren ~ betal*
staff.hire en: hired|hires|hire|recruited ~ hir* recruit* employ* took
staff.fire en: laid off;lay off;fired|dismissed|sacked ~ laid fir* dismiss* sack* redund* lay* cut
staff.hire es: contrató|contratado|contratar|contratará ~ contrat*
staff.fire es: despidió|despedido|despedir|despedirá ~ desp*
staff.hire ca: contractat|contractar|contractarà ~ contract*
staff.fire ca: acomiadat|acomiadar|despatxat ~ acom* desp*
staff.hire fr: embauché|embaucher|recruté|recruter ~ embauch* recrut*
staff.fire fr: licencié|licenciés|licencier|renvoyé ~ licenc* renv*
staff.hire it: assunto|assunti|assumere ~ assu*
staff.fire it: licenziato|licenziati|licenziare ~ licenz*
staff.hire pt: contratou|contratado|contratar ~ contrat*
staff.fire pt: despediu|despedido|despedir|demitiu ~ desp* demit*
staff.hire de: eingestellt|einzustellen;stellte|stellt|stellen … ein $ ~ ein*
staff.fire de: entließ|entließen|entlassen|entlässt|gekündigt ~ entl* künd* gekünd*
staff.hire nl: aangenomen|aannemen ~ aang* aann*
staff.fire nl: ontslagen|ontsloeg|ontslaat ~ onts*
pay.gross en: gross income|salary|profit|margin|weight|pay|wage|amount|price;gross $ ~ gross before
pay.net en: net income|salary|profit|margin|weight|pay|wage|amount|price;net $ ~ net after take
pay.gross es: bruto|bruta|brutos ~ brut*
pay.net es: neto|neta|netos ~ net*
pay.gross fr: salaire|revenu|bénéfice|montant|poids brut ~ brut*
pay.net fr: salaire|revenu|bénéfice|montant|poids net ~ net*
pay.gross it: lordo|lorda|lordi ~ lord*
pay.net it: netto|netta|netti ~ nett*
pay.gross de: brutto|bruttogehalt|bruttolohn|bruttogewicht|bruttogewinn ~ brutto*
pay.net de: netto|nettogehalt|nettolohn|nettogewicht|nettogewinn ~ netto*
pay.gross nl: bruto|brutosalaris|brutowinst ~ bruto*
pay.net nl: netto|nettosalaris|nettowinst ~ netto*
money.strong en: strengthened|strengthens|appreciated ~ strength* apprec* rose gain* up stronger
money.weak en: weakened|weakens|depreciated ~ weak* deprec* fell los* down
money.strong es: apreció|apreciado|fortaleció|reforzó ~ aprec* fort* ref*
money.weak es: depreció|depreciado|debilitó|debilitado ~ deprec* deb*
money.strong fr: renforcé|apprécié|raffermi ~ renf* appr* raff*
money.weak fr: affaibli|déprécié ~ affaib* dépr*
money.strong it: rafforzato|apprezzato ~ rafforz* apprez*
money.weak it: indebolito|deprezzato ~ indeb* deprez*
money.strong de: aufgewertet|wertete … auf $ ~ auf* stärk*
money.weak de: abgewertet|schwächte;wertete … ab $ ~ ab* schw*
"""
