"""Opposites that are phrases, as data for frames.py: parts put in and taken out, filled and emptied, locked and
 unlocked,
up and down, outside and inside, front and back, above and below in a document, hard and soft, odd and even.

Written as frames_said.py. Orders of manuals, kitchens and forms: short, with the same thing on both sides. Compiled by
hand for this project.
"""

FRAMES = """
put_part.in en: insert|reinsert the|your|a|an|it|both|one|all|new|batteries|this|card;attach|mount|refit|reattach
 the|a|it|both|all|your ~ insert* reinsert* put place load introduc* add attach* mount* fit* install* replac* enter*
put_part.out en: remove|eject|extract|detach the|your|a|an|it|both|any|all|old|this;take|pull … out ~ remov* eject*
 extract*
 detach* take* pull* out off without withdraw* lift*
put_part.in es: inserte|inserta|insertar|introduzca|introduce|introducir|coloque|coloca|meta|monte|montar|acople|fije ~
 insert* introd* introduz* coloc* coloq* pon* mont* acopl* fij* met* ech*
put_part.out es: extraiga|extrae|extraer|saque|saca|sacar|retire|retira|retirar|quite|quita|quitar|desmonte|desacople ~
 extra* sac* saq* retir* quit* desm* desac* sin fuera
put_part.in ca: inseriu|insereix|inserir|introduïu|introdueix|introduir|poseu|fiqueu|munteu ~
 inser*
 introd* pos* fiq* fic* munt* col·lo*
put_part.out ca: traieu|treu|treure|extraieu|extreure|retireu|retira|retirar|lleveu|desmunteu|tragueu ~ tr* extr* retir*
 llev* desm* sense fora
put_part.in fr: insérez|insère|insérer|introduisez|introduire|montez|fixez|posez|replacez|remettez ~ insér* introd* met*
 mont* fix* pos* plac* repl* rem* enfil*
put_part.out fr: retirez|retire|retirer|enlevez|enlève|enlever|sortez|extrayez|extraire|ôtez|éjectez|démontez|détachez ~
 ret* enl* sort* extra* ôt* éjec* dém* dét* sans hors
put_part.in it:
 inserire|inserite|inserisca|inserisci|introdurre|introducete|montare|montate|applicare|fissare|riposizionare
 ~ inser* introd* mont* applic* fiss* mett* posiz* rimett* colloc*
put_part.out it:
 rimuovere|rimuovete|rimuova|rimuovi|estrarre|estraete|estragga|togliere|togliete|togli|smontare|staccare ~
 rim* estr* togli* tolt* smont* stacc* senza fuori sfil*
put_part.in pt: insira|inserir|introduza|introduzir|coloque|colocar|monte|encaixe|fixe ~ inser* insir* introd* coloc*
 coloq* mont* encaix* fix* pon* pôr met*
put_part.out pt: retire|retirar|remova|remover|extraia|extrair|tire|tirar|desmonte|desencaixe ~ retir* remov* extra*
 tir*
 desm* desenc* sem fora
put_part.in ro: introduceți|introduce|introdu|inserați|montați|fixați|puneți ~ introd* inser* mont* fix* pun* așez*
put_part.out ro: scoateți|scoate|îndepărtați|extrageți|înlăturați|demontați|detașați|retrageți ~ sco* îndep* extr*
 înlăt*
 demon* detaș* retr* fără afară
put_part.in de:
 einlegen|einsetzen|einstecken|einführen|einschieben|montieren|anbringen|aufsetzen;legen|setzen|stecken|führen
 sie … ein $;bringen|setzen sie … an|auf $ ~ einl* einges* einge* eins* einf* mont* anbr* aufs* leg* setz* steck* führ*
put_part.out de: entfernen|entnehmen|herausnehmen|herausziehen|abnehmen|demontieren;nehmen|ziehen sie … heraus|ab $ ~
 entf*
 entn* heraus* raus* abn* abz* dem* ohne aus ab
fill_up.full en: fill|refill the|your|it|up|a|both ~ fill* refill* full pour*
fill_up.empty en: empty the|your|it|a|both;drain the|your|it ~ empt* drain* discard* pour*
fill_up.full es: llene|llena|llenar|llenen|rellene|rellena|rellenar ~ llen* rellen* ech* vert* viert*
fill_up.empty es: vacíe|vaciar|vacíen|drene ~ vac* dren* desoc* tir*
fill_up.full ca: ompliu|omple|omplir|ompli ~ ompl* emplen* aboq*
fill_up.empty ca: buideu|buida|buidar|buidi ~ buid* dren* llenc*
fill_up.full fr: remplissez|remplis|remplir ~ rempl* plein* vers*
fill_up.empty fr: videz|vider|vidangez|vidanger ~ vid* vers* jet*
fill_up.full it: riempire|riempite|riempia|riempi ~ riemp* pien* vers*
fill_up.empty it: svuotare|svuotate|svuoti|svuota ~ svuot* vuot* vers* scar*
fill_up.full pt: encha|encher|enche ~ ench* chei* deit*
fill_up.empty pt: esvazie|esvaziar|esvazia|despeje ~ esvaz* vaz* despej* deit*
fill_up.full ro: umpleți|umple|umpleti ~ umpl* plin* turn*
fill_up.empty ro: goliți|golește|goli ~ gol* turn* vars*
fill_up.full de: füllen sie;befüllen|auffüllen ~ füll* befüll* auff* voll*
fill_up.empty de: leeren sie;entleeren|ausleeren ~ leer* entleer* ausl* gieß*
bolted.shut en: lock|locks|locked the|your|it|a ~ lock* block* clos* shut bolt*
bolted.open en: unlock|unlocks|unlocked|unbolt the|your|it|a ~ unlock* open* unb* releas*
bolted.shut es: cierre|cierra|cerrar|cerró con llave;bloquee|bloquea|bloquear|bloqueó ~ cierr* cerr* bloq* pestillo
bolted.open es: abra|abre|abrir|desbloquee|desbloquea|desbloquear|desbloqueó ~ abr* desbl* abier*
bolted.shut ca: tanqueu|tanca|tancar amb clau;bloquegeu|bloqueja|bloquejar ~ tanc* tanq* bloq*
bolted.open ca: obriu|obre|obrir|desbloquegeu|desbloqueja|desbloquejar ~ obr* ober* desbl*
bolted.shut fr: verrouillez|verrouille|verrouiller|verrouillé;fermez|ferme|fermer à clé|clef ~ verr* ferm* bloq*
bolted.open fr: ouvrez|ouvre|ouvrir|déverrouillez|déverrouille|déverrouiller|déverrouillé ~ ouvr* ouver* déverr* débl*
bolted.shut it: chiudi|chiudere|chiudete|chiuda a chiave;blocca|bloccare|bloccate|blocchi ~ chiud* chius* blocc*
bolted.open it: apri|aprire|aprite|apra|sblocca|sbloccare|sbloccate|sblocchi ~ apr* apert* sblocc*
bolted.shut pt: tranque|trancar|tranca|bloqueie|bloquear;feche|fechar à chave ~ tranc* tranq* bloq* fech*
bolted.open pt: destranque|destrancar|destranca|abra|abrir|desbloqueie|desbloquear ~ destr* abr* abert* desbl*
bolted.shut ro: încuiați|încuie|blocați|blochează ~ încui* bloc* înch*
bolted.open ro: descuiați|descuie|deschideți|deblocați|deblochează ~ descu* desch* debl*
bolted.shut de: schließen sie … ab $;verriegeln|abschließen|absperren|sperren sie ~ verrieg* abges* absp* absch*
 sperr* zu ab
bolted.open de: schließen sie … auf $;öffnen|aufschließen|aufsperren|entriegeln|entsperren ~ öffn* offen* auf* entr*
 entsp*
slide.up en: push|pull|move|slide|lift|press|tilt|turn|fold|flip|raise … up|upwards|upward;upwards|upward ~ up upward*
 top
 rais* above lift*
slide.down en: push|pull|move|slide|press|tilt|turn|fold|flip|lower … down|downwards|downward;downwards|downward ~ down*
 bottom lower* below
slide.up es: hacia arriba ~ arriba sub* alto levant*
slide.down es: hacia abajo ~ abajo baj*
slide.up ca: cap amunt|dalt ~ amunt dalt alç* puj*
slide.down ca: cap avall|baix ~ avall baix* abaix*
slide.up fr: vers le haut ~ haut* lever levez levé* soulev* relev* mont*
slide.down fr: vers le bas ~ bas* abaiss* descen*
slide.up it: verso l alto;verso alto ~ alto su sopra alz* soll*
slide.down it: verso il basso ~ basso giù sotto abbass*
slide.up pt: para cima ~ cima acima sub* alto levant*
slide.down pt: para baixo ~ baixo abaixo baix* desc*
slide.up ro: în sus ~ sus ridic*
slide.down ro: în jos ~ jos cobor*
slide.up de: nach oben ~ oben hoch* auf* heben hebt angeh*
slide.down de: nach unten ~ unten runter* herunter* hinunter* senk* ab
which_face.inner en: inside|interior of the;the inside ~ insid* inner in interior* within
which_face.outer en: outside|exterior of the;the outside ~ outsid* outer out exterior* external*
which_face.inner es: el interior;interior del|de ~ interior* dentro adentro en intern*
which_face.outer es: el exterior;exterior del|de ~ exterior* fuera afuera extern*
which_face.inner ca: l interior;interior del|de ~ interior* dins* a intern*
which_face.outer ca: l exterior;exterior del|de ~ exterior* fora extern*
which_face.inner fr: l intérieur ~ intérieur* dans dedans intern*
which_face.outer fr: l extérieur ~ extérieur* dehors hors extern*
which_face.inner it: l interno;interno del|della|dello|dei ~ intern* dentro in nel* interior*
which_face.outer it: l esterno;esterno del|della|dello|dei ~ estern* fuori
which_face.inner pt: o interior;interior do|da|de ~ interior* dentro em n* intern*
which_face.outer pt: o exterior;exterior do|da|de ~ exterior* fora extern*
which_face.inner ro: interiorul ~ interior* în înăuntru* intern*
which_face.outer ro: exteriorul ~ exterior* afar* extern*
which_face.inner de: innenseite|innere|inneren|innenraum|innern ~ inn* im in drin*
which_face.outer de: außenseite|äußere|äußeren ~ auß* äuß*
which_side.back en: the back of;on the back;rear of|panel|side ~ back* rear* behind reverse
which_side.front en: !in the front of;on the front;front panel|cover|side|page ~ front* before fore* first*
which_side.back es: parte trasera|posterior;al dorso;reverso ~ tras* post* dorso revers* detrás
which_side.front es: parte delantera|frontal;anverso ~ delant* front* anver* portada
which_side.back ca: part posterior|darrere|trasera;part del darrere;al dors ~ poster* darrer* dors rever* tras*
which_side.front ca: part frontal|davantera;part del davant ~ front* davant* anver* portada
which_side.back fr: au dos;l arrière;face arrière ~ dos arri* verso derri* revers
which_side.front fr: l avant;face avant;façade ~ avant* face devant faça* recto front* premi*
which_side.back it: parte posteriore;il|sul retro ~ retro* poster* dietro verso
which_side.front it: parte anteriore|frontale;sul davanti ~ anter* front* davant* fronte recto
which_side.back pt: parte de trás;parte traseira|posterior;no verso ~ trás tras* poster* verso
which_side.front pt: parte da frente;parte frontal|dianteira ~ frent* front* diant* capa
which_side.back ro: partea din spate;pe spatele ~ spat* poster* verso dos*
which_side.front ro: partea din față;partea frontală ~ faț* front*
which_side.back de: rückseite|rückwand|hinterseite ~ rück* hint*
which_side.front de: vorderseite|frontseite|vorderfront ~ vord* front* vorn* titel*
which_table.above en: above|preceding|previous
 table|figure|chart|section|example|list|diagram;table|figure|chart|section|list|diagram
 above ~ above preced* previous* earlier
which_table.below en: following table|figure|chart|section|example|list|diagram;below
 table|figure|chart|list;table|figure|chart|section|list|diagram below ~ below follow* next later
which_table.above es: tabla|figura|cuadro|gráfico|apartado|sección|lista anterior|precedente ~ anterior* preced*
 arriba antes
which_table.below es: tabla|figura|cuadro|gráfico|apartado|sección|lista siguiente ~ siguient* abajo continuación sigue*
which_table.above ca: taula|figura|quadre|gràfic|apartat|secció|llista anterior|precedent ~ anterior* preced* dalt abans
which_table.below ca: taula|figura|quadre|gràfic|apartat|secció|llista següent ~ següent* sota continuació avall
which_table.above fr: tableau|figure|graphique|liste|section ci dessus;tableau|figure|graphique|section
 précédent|précédente ~
 dessus précéd* haut avant
which_table.below fr: tableau|figure|graphique|liste|section ci dessous;tableau|figure|graphique|section
 suivant|suivante ~
 dessous suiv* bas après
which_table.above it: tabella|figura|grafico|sezione|elenco precedente|sopra|soprastante ~ preced* sopra* anter*
which_table.below it: tabella|figura|grafico|sezione|elenco seguente|sotto|sottostante|successiva ~ segu* sott* success*
which_table.above pt: tabela|figura|quadro|gráfico|secção|seção|lista acima|anterior ~ acima anterior* preced*
which_table.below pt: tabela|figura|quadro|gráfico|secção|seção|lista abaixo|seguinte ~ abaixo segui*
which_table.above ro: tabelul|figura|graficul|secțiunea|lista de mai sus;tabelul|figura|graficul
 anterior|anterioară|precedent ~ sus
 anter* preced*
which_table.below ro: tabelul|figura|graficul|secțiunea|lista de mai jos;tabelul|figura|graficul următor|următoare ~
 jos urm*
which_table.above de: obige|obigen|obiger|vorstehende|vorstehenden|vorherige|vorherigen
 tabelle|abbildung|liste|grafik|abschnitt ~
 oben obig* vorst* vorh* vorig*
which_table.below de: folgende|folgenden|folgender|nachstehende|nachstehenden|untenstehende
 tabelle|abbildung|liste|grafik|abschnitt ~
 unten folg* nachst* nächst*
bristles.hard en: hard|stiff brush|bristles|toothbrush|bristled|sponge|pencil ~ hard* stiff* firm* rough
bristles.soft en: soft brush|bristles|toothbrush|bristled|sponge|pencil|cloth ~ soft* gentl* mild*
bristles.hard es: cepillo|cerdas|esponja duro|duras|dura|rígido|rígidas ~ dur* rígid* fuert* áspe*
bristles.soft es: cepillo|cerdas|esponja|paño suave|suaves|blando|blandas|blanda ~ suav* bland* delic*
bristles.hard ca: raspall|truges|esponja dur|dures|dura|rígid|rígides ~ dur* rígid* fort* aspr*
bristles.soft ca: raspall|truges|esponja|drap suau|suaus|tou|toves|tova ~ suau* tou tov* delic*
bristles.hard fr: brosse|poils|éponge dure|durs|rigide|rigides ~ dur* rigid* rugu*
bristles.soft fr: brosse|poils|éponge douce|doux|souple|souples|molle ~ dou* soupl* moll* délic*
bristles.hard it: spazzola|spazzolino|setole|spugna dura|duro|dure|rigida|rigide ~ dur* rigid* ruvid*
bristles.soft it: spazzola|spazzolino|setole|spugna|panno morbida|morbido|morbide ~ morbid* delic*
bristles.hard pt: escova|cerdas|esponja dura|duras|rija|rijas|rígida ~ dur* rij* rígid* ásp*
bristles.soft pt: escova|cerdas|esponja|pano macia|macias|macio|suave|suaves ~ maci* suav* delic*
bristles.hard ro: perie|periuță|peri|burete tare|tari|dură|dur|aspri ~ tar* dur* aspr*
bristles.soft ro: perie|periuță|peri|burete|cârpă moale|moi|fină ~ moal* moi fin* delic*
bristles.hard de: harte|harten|harter bürste|zahnbürste|borsten|schwamm ~ hart* fest* rau*
bristles.soft de: weiche|weichen|weicher|weiches bürste|zahnbürste|borsten|schwamm|tuch ~ weich* sanft* zart*
parity.odd en: odd numbered|number|numbers|pages|days|page ~ odd uneven
parity.even en: even numbered|numbers|pages|days|page;an even number ~ even
parity.odd es: impar|impares ~ impar* non nones
parity.even es: páginas|página|días|números|número|calles pares|par ~ par pares
parity.odd ca: senar|senars|imparell|imparells ~ senar* impar*
parity.even ca: pàgines|pàgina|dies|nombres|nombre|números|número parells|parelles|parell|parella ~ parell*
parity.odd fr: impair|impairs|impaire|impaires ~ impair*
parity.even fr: pages|page|jours|numéros|numéro|nombres|nombre paires|paire|pairs|pair ~ pair*
parity.odd it: dispari ~ dispari*
parity.even it: pagine|pagina|giorni|numeri|numero pari ~ pari
parity.odd pt: ímpar|ímpares ~ ímpar*
parity.even pt: páginas|página|dias|números|número pares|par ~ par pares
parity.odd ro: impar|impare|impară ~ impar*
parity.even ro: paginile|pagini|zilele|zile|numerele|numere|număr pare|par|pară ~ par pare pară
parity.odd de: ungerade|ungeraden|ungerader ~ ungerad*
parity.even de: gerade|geraden|gerader zahl|zahlen|seiten|seitenzahl|seitenzahlen|tagen|nummern|nummer ~ gerad*
answer_key.yes en: tap|click|press|select|choose|hit accept|agree|allow ~ accept* agree* allow* yes
answer_key.no en: tap|click|press|select|choose|hit decline|reject|deny|refuse ~ declin* reject* den* refus* no
answer_key.yes es: pulse|pulsa|toque|toca|seleccione|selecciona|presione|elija|en aceptar|permitir ~ acept* permit* sí
answer_key.no es: pulse|pulsa|toque|toca|seleccione|selecciona|presione|elija|en rechazar|denegar|declinar ~ rechaz*
 den* declin* no
answer_key.yes ca: premeu|prem|toqueu|toca|seleccioneu|trieu|a accepta|acceptar|permet ~ accept* perm* sí
answer_key.no ca: premeu|prem|toqueu|toca|seleccioneu|trieu|a rebutja|rebutjar|denega ~ rebutj* deneg* no
answer_key.yes fr: appuyez|touchez|cliquez|sélectionnez|choisissez|sur accepter|autoriser ~ accept* autor* oui
answer_key.no fr: appuyez|touchez|cliquez|sélectionnez|choisissez|sur refuser|rejeter|décliner ~ refus* rejet* déclin*
 non
answer_key.yes it: tocca|tocchi|clicca|premi|premere|seleziona|scegli|su accetta|consenti|accettare ~ accett* cons* sì
answer_key.no it: tocca|tocchi|clicca|premi|premere|seleziona|scegli|su rifiuta|nega|rifiutare ~ rifiut* neg* no
answer_key.yes pt: toque|prima|clique|selecione|escolha|em aceitar|permitir ~ aceit* permit* sim
answer_key.no pt: toque|prima|clique|selecione|escolha|em recusar|rejeitar|negar ~ recus* rejeit* neg* não
answer_key.yes ro: atingeți|apăsați|selectați|alegeți|pe acceptă|acceptați|accept|permite ~ accept* perm* da
answer_key.no ro: atingeți|apăsați|selectați|alegeți|pe refuză|refuzați|respinge ~ refuz* resp* nu
answer_key.yes de: auf annehmen|akzeptieren|zustimmen|zulassen ~ annehm* akzept* zust* zul* ja
answer_key.no de: auf ablehnen|verweigern ~ ablehn* abgel* verweig* nein
"""
