"""False friends and idioms between English and seven languages, as data.

An entry is: languages | pattern of the source (folded: small letters, no accents) | pattern of the wrong translation
| what is meant | pattern of the right translation, which may be left out. A language alone is translated into English;
`en>es` is the other way. A line that starts with a bar goes on with the entry before, one that starts with four spaces
with the field before. Compiled by hand for this project; the meanings are those of the DIEC (ca), DLE (es), Priberam
(pt), Treccani (it), TLFi (fr), DEX (ro), Duden (de) and the OED (en). A pair stays out when the look-alike is often
right (compromise, conference; pt eventualmente), whatever the textbooks say.
"""

FALSE_FRIENDS = r"""
ca es pt ro | a[ct]t?ua[lu]\w* | actual(ly)? | current(ly), present
  | current\w*|present(ly|-day)?|now(adays)?|today\w*|at the moment|these days|existing|modern\w*|latest|recent\w*
it | attual\w* | actual(ly)? | current(ly), present
  | current\w*|present(ly|-day)?|now(adays)?|today\w*|at the moment|these days|existing|modern\w*|latest|recent\w*
fr | actuel\w* | actual(ly)? | current(ly), present
  | current\w*|present(ly|-day)?|now(adays)?|today\w*|at the moment|these days|existing|modern\w*|latest|recent\w*
de | aktuell\w* | actual(ly)? | current(ly), present
  | current\w*|present(ly|-day)?|now(adays)?|today\w*|at the moment|these days|existing|modern\w*|latest|recent\w*
ca es it | eventual(ment|mente) | eventually | possibly, if need be | possibl[ey]|perhaps|maybe|potential\w*|might
fr de | eventuellement|eventuell\w* | eventually | possibly, if need be | possibl[ey]|perhaps|maybe|potential\w*|might
es ca pt fr | assist\w+|asist\w+
  | assist(ed|s|ing)? (to|at|(in )?(the|a|an|this|that|his|her|their) (\w+ )?(meeting|concert|match|game|event
    |ceremony|conference|summit|funeral|wedding|mass|congress|session|hearing|inauguration|premiere|festival|class
    |classes|party|trial|screening))
  | attend
  | attend\w*|went to|present at
ca es fr | sensibles? | sensible | sensitive | sensitiv\w*
it ro | sensibil\w* | sensible | sensitive | sensitiv\w*
de | sensib(el|l\w*) | sensible | sensitive | sensitiv\w*
es | embarazad[ao]s? | embarrassed | pregnant
ca | embarassad\w+ | embarrassed | pregnant
es pt ca | constipa(do|da|t|ts|dos|des)\b | constipated | having a cold
es ca | carpetes?|carpetas? | carpets? | folder
es it pt | libreri[ae]s?|livrarias? | librar(y|ies) | bookshop | book ?(shop|store|seller)s?
ca | llibreri(a|es) | librar(y|ies) | bookshop | book ?(shop|store|seller)s?
fr ro | librairies?|librari[ei]\w* | librar(y|ies) | bookshop
es pt ca | exitos?|exits? | exits? | success
es | sucesos? | success(es)? | event, incident
es pt | sopas? | soaps? | soup
es | ropas? | ropes? | clothes
es ca pt | pretend\w+|preten(c|s|dre|en)\b | pretend(s|ed|ing)? | intend, claim
fr it ro | pretend\w+|pretinde\w* | pretend(s|ed|ing)? | claim, demand
es ca | molest\w+ | molest(s|ed|ing)? | bother, annoy
es ca | contest(ar|a|o|aron|aban|ava|at|ado|ando)\b | contest(s|ed|ing)? | answer
es fr ca pt | decepcion\w*|deception|decepcio|dece[pc]*ao | deceptions? | disappointment
es ca pt it | noticias?|noticies|notizi[ae] | notices? | news
es ca pt it fr | fabric?as?|fabriques?|fabbric(a|he) | fabrics? | factory
es ca | jornadas?|jornades | journeys? | day, working day
fr | journees? | journeys? | day
es it pt | parientes?|parentes?|parenti | parents? | relatives
es ca pt | casualidad(es)?|casualitats?|casualidades? | casualt(y|ies) | coincidence
es ca pt | idiom(a|as|es) | idioms? | language
es it ca fr | lecturas?|lettur[ae]|lectur(a|es)|lectures? | lectures? | reading
fr | magasins? | magazines? | shop
it | magazzin[oi] | magazines? | warehouse
ro | magazin(ul|e|ele|elor)? | magazines? | shop
fr it | attend(re|u|ait|ons|ez|ere|ono|eva|iamo)?\b | attend(s|ed|ing)? | wait for, expect
fr it ca es pt | sympathiques?|simpatic[oiahs]*|simpatiques? | sympathetic | nice, friendly
fr | locations? | location | rental
fr | bless(er|e|ee|es|ent|ure|ures)\b | bless(ed|es|ing)? | hurt, injure
fr | chair\b | chairs? | flesh
fr | coins? | coins? | corner
fr | prunes? | prunes? | plum
fr es ca | ancien\w*|antigu[oa]s?|antic|antics|antigues?
  | ancient (president|minister|prime minister|player|mayor|leader|coach|director|boss|soldier|colleague|student)s?
  | former
es fr ca pt it ro | preservati(vo|vos|fs?|u|us|vi)|preservativ\w*|prezervativ\w*
  | preservatives?
  | condom
fr es ca pt | editeurs?|editors?\b|editoras?|editorial(s|es)? | editors? house | publisher
it | fattori[ae] | factor(y|ies) | farm
it | camer[ae] (da letto|singol\w+|doppi\w+|d.albergo) | cameras? | room
it | morbid[oiae] | morbid | soft
it | educat[oiae]\b | educated | polite
it | cald[oiae] | cold | hot
it | burro | donkey|burro | butter
it | estate\b | estates? | summer
it | argoment[oi] | arguments? | topic
it | firm(a|e)\b | firms? | signature
pt | pux\w+ | push(ed|es|ing)? | pull
pt | esquisit[oa]s? | exquisite | odd
pt es ca | novel(a|as|es) de (tv|televisio\w*) | novels? | soap opera
es ca pt fr | conductor(a|es|as|s)?\b | conductors? | driver
es ca it pt | embar[gq]\w+ de (pesca|pis|casa|piso) | shipping | seizure
es ca | largos? (plazo|termini) | large (term|deadline) | long term
ca es | llarg termini|largo plazo | large term | long term
es pt ca fr | realiz\w+|realitz\w+|realis\w+
  | reali[sz](ed|es|e|ing) an? (study|survey|trip|visit|test|interview|report|concert|work)
  | carry out, make
es ca pt it | rumor\w* | rumor of the (car|engine|street) | noise
es | exitos[oa]s? | exiting | successful
ca es | sucre | sugar[- ]?beet sucre | sugar
ca | barallar?\w* | barrel(s|ed|ing)? | quarrel
ca | paret(s)? | parents? | wall
ca | costum(s)? | costumes? | custom
es pt it | costumbres?|costumes?|costum[ei] | costumes? | custom
ca es pt | quota de pantalla|cuota de pantalla | screen (fee|quota) | audience share
ca es | alto el foc|alto el fuego | high the fire|stop the fire|high fire | ceasefire
ca es pt it | cops? d.estat|golpes? de estado|colp[oi] di stato
  | state (hit|blow|strike)s?|blows? of state
  | coup
ca es pt it | ma d.obra|mano de obra|mao de obra|manodopera | hand of work|work hand | labour
ca es pt fr it | primera ministra|primer ministre|primer ministro|primeiro ministro
  | first minister
  | prime minister
es | no (lo |la |los |las )?(puedo |puede |podia )?soport(o|ar|aba|abamos|aban)\b | support(s|ed|ing)?
  | bear, stand
  | bear|stand|stood|tolerat\w*|endur\w*
ca | no (el |la |els |les )?(puc |pot |podia )?suport(o|ar|ava|aven)\b | support(s|ed|ing)? | bear, stand
  | bear|stand|stood|tolerat\w*|endur\w*
pt | nao (consigo |posso )?suport(o|ar|ava|avam)\b | support(s|ed|ing)? | bear, stand
  | bear|stand|stood|tolerat\w*|endur\w*
es | (su|sus|mi|tu|nuestro|nuestros) compromisos? (con|hacia) | compromises? (with|to|towards) | commitment
  | commit\w*|pledge\w*|engag\w*
ca | (seu|seus|meu|teu|nostre|nostres) compromis(os)? amb | compromises? (with|to|towards) | commitment
  | commit\w*|pledge\w*|engag\w*
pt | (seu|seus|meu|nosso) compromissos? com | compromises? (with|to|towards) | commitment | commit\w*|pledge\w*
ca | baralla de cartes | (fight|quarrel|brawl)s? of (cards|letters)|card (fight|quarrel|brawl)s? | pack of cards
es | baraja de cartas | (shuffle|letters?) of (cards|letters) | pack of cards
de | gift | gifts? | poison | poison\w*|venom\w*|toxi\w*
de | bekomm\w*|bekam\w* | becomes?|became | get, receive
  | get|gets|getting|got|gotten|receiv\w*|obtain\w*|gain\w*|earn\w*|given|gives?|ha(s|ve|d) (a|an|no|the)|be born
de | chefs? | chefs? | boss, head | boss\w*|head|chief\w*|leader\w*|manag\w*|director
de | fabriken?|fabrik | fabrics? | factory | factor\w*|plants?|mills?
de | gymnasium|gymnasien | gymnasiums? | secondary school
de | brave?[nrs]? | brave | well-behaved
de | renten? | rents? | pension | pension\w*|retire\w*
de | meinung(en)? | meanings? | opinion | opinion\w*|view\w*|belie\w*|think\w*
de | (ge)?spende(n|t|te|ten)? | spen(d|ds|ding|t) | donate | donat\w*|gave|give\w*|contribut\w*
de | kaution(en)? | cautions? | bail, deposit | bail|deposit\w*|bond
de | rezepte?n? | receipts? | recipe, prescription | recipes?|prescri\w*
de | unternehmer\w* | undertakers? | entrepreneur
de | selbstbewus\w* | self-conscious\w* | self-confident | self-confiden\w*|self-assur\w*
de | warenhaus\w* | warehouses? | department store
de | novellen? | novels? | novella, amendment
de | prospekte? | prospects? | leaflet
de | fotograf(en)? | photographs? | photographer | photographers?
en>es | eventually | eventualmente | in the end, finally | finalmente|al final|a la larga|acab\w+|termin\w+
en>ca | eventually | eventualment | in the end, finally | finalment|al final|a la llarga|acab\w+
en>fr | eventually | éventuellement | in the end, finally | finalement|à terme|fini\w*|au bout
en>it | eventually | eventualmente | in the end, finally | alla fine|infine|fini\w*
en>de | eventually | eventuell\w* | in the end, finally | schließlich|letztlich|letztendlich|irgendwann
en>es en>pt | actually | ac?tualmente | in fact, really | en realidad|de hecho|realmente|na verdade|de facto|de fato
en>ca | actually | actualment | in fact, really | en realitat|de fet|realment
en>fr | actually | actuellement | in fact, really | en fait|en réalité|réellement|vraiment|effectivement
en>it | actually | attualmente | in fact, really | in realtà|di fatto|in effetti|davvero|effettivamente
en>ro | actually | actualmente | in fact, really | de fapt|în realitate
en>de | actually | aktuell\w* | in fact, really | tatsächlich\w*|eigentlich\w*|wirklich
en>es en>it | librar(y|ies) | librer[ií][ae]s?(?! musical| de) | library | bibliotec\w*
en>ca | librar(y|ies) | llibreri(a|es) | library | bibliotec\w*|biblioteques
en>pt | librar(y|ies) | livrarias? | library | bibliotec\w*
en>fr | librar(y|ies) | librairies? | library | biblioth\w*|médiath\w*
en>ro | librar(y|ies) | librări\w* | library | bibliotec\w*
en>es en>pt | embarrass(ed|ing) | (embarazad|embaraçad)[ao]s? | ashamed | avergonz\w*|envergonh\w*|vergonzos\w*
en>ca | embarrass(ed|ing) | embarassad\w* | ashamed
en>es en>ca | carpets? | carpet(a|as|es) | rug, carpet | alfombras?|moquetas?|catif(a|es)|moquet(a|es)
en>es en>pt en>ca en>it | fabrics? | fabric?as?|fábricas?|fàbri(ca|ques)|fabbric(a|he) | cloth
  | tel[ae]s?|tejidos?|tecidos?|teixits?|tessut[oi]|stoff[ae]
en>de | fabrics? | fabrik\w* | cloth | stoff\w*|gewebe\w*
en>es en>pt | reali[sz](ed|es|e|ing) that | realiz\w+ que | notice, become aware
  | dio cuenta|dieron cuenta|cuenta|percebe\w*|conta
en>ca | reali[sz](ed|es|e|ing) that | realitz\w+ que | notice, become aware
en>es en>pt en>ca en>fr en>it
  | attend(ed|s|ing)? (the|a|an|this|his|her|their) (\w+ )?(meeting|concert|match|event|ceremony|conference|summit
    |funeral|wedding|school|congress|session|hearing|trial)
  | atend\w+|atiend\w+|aten(?:en)?|atten[dt]\w+
  | go to, be present at
en>es en>ca en>pt | pretend(s|ed|ing)? | preten[dsc]\w+|pretén|pretès | feign
  | fing\w*|simul\w*|fin[gjx]\w*
en>fr en>it | pretend(s|ed|ing)? to | préten[dt]\w*|preten?d\w*|pretes\w* | feign
  | f(ai|ei)[gn]\w*|fing\w*|faire semblant
en>es en>it en>pt | parents? | parient(e|es)|parent[ei]|parentes | father and mother
  | padres?|pais|pai|mãe|genitor[ei]
en>ca | parents? | parents? | father and mother | pares?|mares?
en>es en>ca en>pt | casualt(y|ies) | casualidad(es)?|casualita?ts? | dead and wounded
  | víctim\w*|vítim\w*|mort\w*|baix\w*|baj\w*
en>es en>pt | soaps? | sopas? | soap | jab[oó]n\w*|sab[oõã]\w*
en>ca | soaps? | sop(a|es) | soap | sab[oó]n?s?
en>es | ropes? | ropas? | cord | cuerdas?|sogas?
en>es | exits? | éxitos? | way out | salidas?
en>ca | exits? | èxits? | way out | sortid(a|es)
en>es | success(es)? | sucesos? | success | éxitos?
en>es en>ca en>fr | sensible | sensibles? | reasonable | sensat\w*|raisonnable\w*|razonable\w*|assenyad\w*|raonable\w*
en>it en>ro | sensible | sensibil\w* | reasonable | ragionevol\w*|sensat\w*|rezonabil\w*|saggi\w*
en>pt | sensible | sensíve(l|is) | reasonable | sensat\w*|razoáve\w*
en>de | sensible | sensib\w+ | reasonable | vernünftig\w*|sinnvoll\w*
en>es en>pt | ultimately | [uú]ltimamente | in the end
en>ca en>it | ultimately | últimament|ultimamente | in the end
en>es en>ca en>pt | deceptions? | decepci(ón|ones|ó|ons)|decep[cç](ão|ções) | deceit
en>fr | deceptions? | déceptions? | deceit
en>es en>ca en>it en>pt | lectures? | lectur(a|as|es)|lettur[ae]|leituras? | talk, class
en>fr | lectures? | lectures? | talk, class
en>es en>ca en>pt en>it | preservatives? | preservativ[oi]s?|preservatius? | additive
en>fr | preservatives? | préservatifs? | additive
en>ro | preservatives? | prezervativ\w* | additive
en>de | preservatives? | präservativ\w* | additive
en>fr | coins? | coins? | piece of money | pièces?|monnaies?
en>fr | journeys? | journées? | trip | voyages?|trajets?|parcours
en>fr | chairs? | chairs? | seat | chaises?|fauteuils?
en>fr | bless(ed|es|ing)? | bless(é|er|ée|és|e|ent|ure|ures) | say a blessing
en>fr | sympathetic | sympathiques? | compassionate
en>es en>it en>ca en>pt | sympathetic | simp[aà]tic\w* | compassionate
en>fr | hazards? | hasards? | danger
en>es | hazards? | azar(es)? | danger
en>fr | habits? | habits? | custom | habitudes?
en>es en>pt | inhabited | inhabitad[oa]s? | with people living in it
en>fr | inhabited | inhabitée?s? | with people living in it
en>it | magazines? | magazzin[oi] | periodical | rivist[ae]
en>ro | magazines? | magazin\w* | periodical | revist\w*
en>it | factor(y|ies) | fattori[ae] | works | fabbric\w*|stabiliment\w*
en>it | cold | cald[oiae] | not warm | fredd\w*
en>it | delusions? | delusion[ei] | false belief
en>it en>es | terrific | terrific[oah]\w*|terrorífic[oa]s? | great
en>pt | pull(ed|s|ing)? | pul\w+ | draw | pux\w*|tir\w*
en>pt | push(ed|es|ing)? | pux\w+ | press, shove | empurr\w*
en>pt | prejudices? | prejuízos? | bias | preconceit\w*
en>pt | exquisite | esquisit[oa]s? | delicate
en>de | becom(e|es|ing)|became | bekomm\w*|bekam\w* | werden
  | werd\w*|wird|wurd\w*|worden|geworden|ward
en>de | gifts? | gift\w{0,2} | present | geschenk\w*|gab\w*|präsent\w*
en>de | meanings? | meinung(?:en)? | sense | bedeut\w*|sinn\w*
en>de | rents? | renten? | payment for a home | miet\w*
en>de | spen(d|ds|ding|t) | (?:ge)?spende(?:n|t|te|ten)? | use up | ausg\w*|verbr\w*|aufw\w*|gibt|gab\w*
en>de | undertakers? | unternehmer\w* | funeral director
en>de | self-conscious\w* | selbstbewus\w*|selbstbewuß\w* | shy
en>de | warehouses? | warenhäus\w*|warenhaus\w* | store
en>de | sympathetic | sympathisch\w* | compassionate
en>de | ordinary | ordinär\w* | usual
en>de | maps? | mappen? | chart of places | karten?|landkart\w*|pläne?
en>de | eventual(?!ly) | eventuell\w* | final, later | später\w*|letztlich\w*|endgültig\w*|schließlich\w*
en>de | billion[- ](dollar|euro|pound)s? | billionen\w+ | a thousand million | milliarden?\w*
en>de | billionaires? | billionär\w* | having a thousand million | milliardär\w*
en>de | gyms? | gymnasi\w* | hall for sport | turnhalle\w*|fitness\w*|sporthalle\w*|\w*studios?
en>de | high schools?(?!.{0,200}(universit|college)) | hochschule\w* | school for teenagers
  | \w*oberschul\w*|high ?schools?|highschool\w*|gymnasi\w*|schulen?|sekundar\w*|mittelschul\w*
en>de | chefs?(?! de) | chefs?|chefin | cook | koch\w*|köch\w*|\w*chefk\w*|küchenchef\w*|sternek\w*
en>de | brief(?!ing|ed|case)(?!.{0,200}letter) | briefe? | short | kurz\w*|knapp\w*|schriftsatz\w*
en>de | communal (violence|riots?|clashes|tensions?|strife|unrest) | kommunal\w* | between religious groups
  | religiös\w*|ethnisch\w*|konfession\w*|gemeinschaft\w*
en>de | bills? .{0,200}(senate|congress|parliament|lawmakers?|democrats?|republicans?|amendments?)
  | rechnung(en)? | draft of a law
  | gesetz\w*|\w*zahl\w*|beglich\w*|euro|dollar|\w*vorlagen?|\w*entw[uü]rf\w*|scheine?|rechnung(s|en)\w+
en>de | (senators?|senate|congress|parliament|lawmakers?|democrats?|republicans?) .{0,200}bills?
  | rechnung(en)? | draft of a law
  | gesetz\w*|\w*zahl\w*|beglich\w*|euro|dollar|\w*vorlagen?|\w*entw[uü]rf\w*|scheine?|rechnung(s|en)\w+
en>de | mist | mist | fog | \w*nebel\w*|\w*dunst\w*
en>de | mayors? | majore?s? | head of a town | \w*bürgermeister\w*
en>de | novels? | novelle\w* | long story, new | romane?\w*|neu\w*
en>de | sympath(y|ies) (to|for|with) (\w+ ){0,2}(famil|victim|bereav|relativ)\w* | sympathie\w* | condolences
  | beileid\w*|mitgefühl\w*|anteilnahme\w*
en>de | (to|be|is|was|were|are) blame(d)? | blamier\w* | hold responsible | schuld\w*|vorw\w*|verantwort\w*|beschuld\w*
en>de | decent(ly)? | dezent\w* | proper, good | anständig\w*|ordentlich\w*|menschenwürdig\w*|gut\w*
en>de | physicians? | physiker\w* | doctor | arzt\w*|ärzt\w*|medizin\w*
en>de | consequent(ly)? | konsequent\w* | following, therefore
  | folglich|daraus|resultier\w*|anschließend\w*|\w*folgend\w*|infolge\w*|daher|somit|deshalb|dadurch
en>de | prospects? | prospekte?n? | chance, outlook | aussicht\w*|perspektiv\w*|chance\w*
en>de | receipts?(?!.{0,200}recipe) | rezepte?n? | proof of payment
  | quittung\w*|\w*beleg\w*|empfang\w*|erhalt\w*|eingang\w*
en>de | cautions? | kaution\w* | care, warning | vorsicht\w*|\w*warn\w*|umsicht\w*
en>de | hoses? | hosen? | tube | \w*schlauch\w*|\w*schläuche\w*
en>de | oversee(s|n|ing)?|oversaw | überseh\w*|übersah\w*|übersieht | supervise
  | beaufsicht\w*|überwach\w*|leite\w*|aufsicht\w*|betreu\w*
en>de | overhear(d|s|ing)? | überhör\w* | hear by chance | mithör\w*|mitgehört|belausch\w*|zufällig\w*
en>de | pathetic(ally)? | pathetisch\w* | miserable | erbärmlich\w*|jämmerlich\w*|lächerlich\w*|armselig\w*
en>de | photographs? | fotografen? | picture | fotos?|aufnahme\w*|\w*bild\w*|fotograf(ie|ier)\w*
en>de | pregnant | prägnant\w* | with child | schwanger\w*|trächtig\w*
en>de | tastes? | tasten? | flavour, liking | \w*geschm\w*|\w*schmeck\w*|\w*kost\w*|probier\w*
en>de | concrete (block|wall|slab|floor|building|structure|bridge|mix|pillar)s? | konkret\w* | cement | \w*beton\w*
en>de | guilty | gültig\w* | who did it | \w*schuldig\w*|schuld\w*
en>de | scrupulous(ly)? | skrupellos\w* | careful | gewissenhaft\w*|sorgfältig\w*|peinlich\w*|genau\w*
en>de | serious(ly)? (ill|injur|wound|accident|condition|crime|concern|problem|consequence|damage|illness)\w*
  | seriös\w* | grave | schwer\w*|ernst\w*|gravierend\w*|schwierig\w*|gefährlich\w*
en>de | (the|an|this|that|each|small|tiny|remote) islands?(?!.{0,200}iceland) | islands? | land in water
  | insel\w*|\w*insel\w*
en>de | (got|get|gets|were|was|become|became) engaged(?! (in|with|by)) | engagiert\w* | promised to marry | \w*verlob\w*
en>de | boots(?!.{0,200}(boat|ship)) | boote?n? | shoes | \w*stiefel\w*|\w*schuh\w*|boots
en>de | (us |american )?secretary of state (mike|hillary|john|antony|rex|colin|madeleine|henry|marco)
  | staatssekretär\w* | foreign minister | \w*außenminister\w*
en>de | (us|american) secretary of state(?! (mike|hillary|john|antony|rex|colin|madeleine|henry|marco))
  | staatssekretär\w* | foreign minister | \w*außenminister\w*
en>de | home secretary | heimatminister\w*|heimsekretär\w* | interior minister | \w*innenminister\w*
en>de | (trump|biden|obama|bush|clinton|reagan|carter)('s)? administration
  | (trump|biden|obama|bush|clinton|reagan|carter)s?[- ]?verwaltung\w*
    |verwaltung (von |unter )?(präsident )?(donald |joe |barack |george )?(trump|biden|obama|bush|clinton|reagan
    |carter)s?
  | government | \w*regierung\w*|administration\w*
en>de | (hospital|wounded|survived|stable) .{0,200}shot(?! (dead|and killed))
    |shot (?!dead|and killed).{0,200}(hospital|wounded|survived|stable)
  | erschossen | hit by a bullet, not killed | \w*angeschossen\w*|schuss\w*|schüsse\w*
en>de | key ?workers? | schlüsselarbeit\w* | who does what cannot wait
  | systemrelevant\w*|unverzichtbar\w*|wichtig\w*
en>de | general elections? | generalwahl\w* | election of parliament | \w*parlamentswahl\w*|\w*wahlen
"""

IDIOMS = r"""
ca | trencar la baralla
  | break(s|ing)? (up |off )?the fight|broke (up |off )?the fight
  | break off the talks
ca | (qui|que|qui s) (ha |li ha |va )?plant\w+
  | (stood|stand|stands|standing|stepped|planted) on
  | stand someone up
es | (dejar?|dejo|dejado) plantad[oa]|plant(o|ar|ado) a
  | (stood|stand|stands|standing|stepped) on|planted (him|her|them)
  | stand someone up
ca es | prendre el pel|prene\w+ el pel|pren el pel|tom\w+ el pelo
  | (take|takes|taking|took|taken) (the|his|her|their|your|my|our) hair
  | pull someone's leg
ca es | (don\w+|va donar) carabasses?|d\w{1,6} calabazas
  | (give|gives|gave|given|giving) (him |her |them |me |us |you )?(the |some )?pumpkins?
  | turn down
ca es | estir\w+ la pot[ae]|estir\w+ la pata
  | stretch(ed|es|ing)? (the|his|her|their) (leg|paw|foot)
  | die
ca | bots i barrals | boats|barrels | (rain) cats and dogs
ca es | pels? a la llengua|pelos en la lengua
  | hairs? (on|in) (the|his|her|their|your) tongue
  | not mince words
ca | bufar i fer ampolles | bottles | a piece of cake
es | pan comido | bread eaten|eaten bread | a piece of cake
ca es | fic\w+ la pota|met(er|io|e|ido|iendo) la pata
  | (put|puts|putting) (the|his|her|their) (leg|paw|foot|hoof)
  | put one's foot in it
ca es | ull de la cara|ojo de la cara
  | eye (of|from|in) (the|his|her|their) face
  | cost an arm and a leg
ca es | plats trencats|platos rotos | broken (plates|dishes) | take the blame
ca es | salt\w+ pels aires|salt\w+ por los aires | jump(s|ed|ing)? (through|in|into) the air | blow up
ca es | (tir\w+|llenc\w+|tirar) la casa (per la finestra|por la ventana)
  | house (out )?(of|through) the window
  | spare no expense
ca | fil a l.agulla | thread (to|in|into|on|through) the needle | get down to work
ca | toc\w+ el dos | touch(ed|es|ing)? the two | leave
ca es | fer el pont|hac\w+ puente
  | (make|makes|made|making|do|did) (the |a )?bridge
  | take a long weekend
ca es | a l.ull\b|a ojo de buen cubero | to the eye | roughly
ca es | cap per avall|cabeza abajo | head for down | upside down
ca es | sortir de mare|salir(se)? de madre | (leave|left|leaving) (the )?mother | get out of hand
ca es | mal de caps?|quebraderos? de cabeza | (break|breaking)s? of heads? | headache
es | tom\w+ el sol | (take|takes|took|taking) the sun | sunbathe
fr | pose\w* un lapin | (put|pose|posed|lay|laid) (him |her )?(a|the) rabbit | stand someone up
fr | tomb\w+ dans les pommes | (fall|fell|falls|fallen) (in|into) (the )?apples | faint
fr | avoir le cafard|a le cafard|ai le cafard | (have|has|had) the cockroach | be down
fr | coups? de foudre | (blow|stroke|hit)s? of lightning | love at first sight
fr | mettre les pieds dans le plat | feet in the (dish|plate) | put one's foot in it
it | bocca al lupo | mouth (of|to) the wolf | good luck
it | piov\w+ a catinelle | (rain\w*) (to|at|in) (basins|buckets) | (rain) cats and dogs
pt | met\w+ os pes pelas maos | feet (by|through) the hands | make a mess
pt | pagar o pato | pay(s|ing)? the duck|paid the duck | take the blame
es | gota que (colm|derram|desbord|rebos)\w+ el vaso
  | drop (of water )?that (\w+ ){1,3}(glass|cup|vase|bucket)|drop that (over)?(fills|filled|flowed|flows)
  | the last straw
ca | gota que (fa|va fer|fara|feia|ha fet) (vessar|sobreeixir) el (got|vas)
  | drop (of water )?that (\w+ ){1,4}(glass|cup|vase|bucket)|drop that (over)?(fills|filled|flowed|flows)
  | the last straw
fr | goutte (d.eau )?qui (fait|a fait|fera) deborder le vase
  | drop (of water )?that (\w+ ){1,4}(glass|cup|vase|bucket)|drop (that|which) overflow(s|ed)
  | the last straw
it | goccia che (fa|ha fatto|fece|fara) traboccare il vaso
  | drop (of water )?that (\w+ ){1,4}(glass|cup|vase|bucket|pot)|drop (that|which) overflow(s|ed)
  | the last straw
pt | gota d.agua | drop of water that | the last straw
es | (tengo|tienes?|tienen|tenia|tenian) [\w-]+( y \w+)? anos(?! (de|para|por|mas|trabaj))
  | (has|have|had) [\w-]+( [\w-]+)? years(?=[.,;:!?]|$| (and|but|when|now)\b)
  | be ... years old
ca | (tinc|tens|te|tenen|tenia|tenien) [\w-]+ anys(?! (de|d.|per|mes|treb))
  | (has|have|had) [\w-]+( [\w-]+)? years(?=[.,;:!?]|$| (and|but|when|now)\b)
  | be ... years old
fr | (ai|as|a|ont|avait|avaient) [\w-]+( et \w+)? ans(?! (de|d.|pour|plus))
  | (has|have|had) [\w-]+( [\w-]+)? years(?=[.,;:!?]|$| (and|but|when|now)\b)
  | be ... years old
it | (ho|hai|ha|hanno|aveva|avevano) \w+ anni(?! (di|per|in))
  | (has|have|had) [\w-]+( [\w-]+)? years(?=[.,;:!?]|$| (and|but|when|now)\b)
  | be ... years old
pt | (tenho|tens|tem|tinha|tinham) [\w-]+( e \w+)? anos(?! (de|para|por|mais))
  | (has|have|had) [\w-]+( [\w-]+)? years(?=[.,;:!?]|$| (and|but|when|now)\b)
  | be ... years old
ro | (am|ai|are|au|avea|aveau) \w+( de)? ani(?! (de|pentru))
  | (has|have|had) [\w-]+( [\w-]+)? years(?=[.,;:!?]|$| (and|but|when|now)\b)
  | be ... years old
es pt ca fr it | t(engo|iene|ienes|ienen|enia) razon|t(enho|em|inha) razao|te rao|tens rao|tenen rao|tinc rao|(ai|as
    |a|ont) raison|(ho|hai|ha|hanno) ragione
  | (has|have|had) (the )?reason(?=[.,;:!?]|$| (and|but)\b)
  | be right
es pt ca fr it | t(engo|iene|ienes|ienen|enia) (hambre|sed)|t(enho|em|inha) (fome|sede)|t(inc|e|ens|enen|enia) (gana
    |set)|(ai|as|a|ont) (faim|soif)|(ho|hai|ha|hanno) (fame|sete)
  | (has|have|had) (hunger|thirst)(?=[.,;:!?]|$| (and|but)\b)
  | be hungry, be thirsty
es pt ca fr it | ha(ce|cia|ra) (frio|calor)|fa(z|zia)? (frio|calor)|fa(ra)? (fred|calor|freddo|caldo)|fai(t
    |sait) (froid|chaud)
  | (makes?|made|does|did) (cold|hot|heat|warm)(?=[.,;:!?]|$| (and|but|in|today)\b)
  | be cold, be hot
en>de | touch(ed|ing)? wood|knock(ed|ing)? on wood
  | berühr\w* (\w+ ){0,2}holz|holz (zu )?berühr\w*
  | may my luck last
en>de | rain(s|ed|ing)? cats and dogs | katzen und hunde\w* | pour
en>de | piece of cake | stück(chen)? kuchen | very easy
en>de | (not|n't) (\w+ ){0,2}(my|his|her|their|our|everyone's) cup of tea | tasse tee | not to one's liking
en>de | spill(ed|ing|s|t)? the beans | bohnen | tell a secret
en>de | kick(ed|s|ing)? the bucket | eimer | die
en>de | once in a blue moon | blauen mond(es)? | hardly ever
en>de | under the weather | unter dem wetter | unwell
en>de | pain in the (neck|ass) | schmerz\w* im (nacken|hals|arsch) | nuisance
en>de | s(ee|aw|een) eye to eye | auge (in|zu) auge | agree
en>de | burn(s|ed|ing|t)? the midnight oil | mitternachtsöl | work late
en>de | bit(e|es|ing|ten)? the bullet
  | (bei(ß|ss)|biss|gebissen)\w* (\w+ ){0,3}kugel|kugel (zu )?(bei(ß|ss)|biss|gebissen)\w*
  | do what must be done
en>de | add(s|ed|ing)? insult to injury | beleidigung\w* (zu|zur|der) verletzung\w* | make things worse
en>de | beat(s|ing)? (around|about) the bush | um den busch | evade
en>de | bark(s|ed|ing)? up the wrong tree | falsche[nr]? baum\w* | be mistaken
en>de | arm and a leg | arm und (ein )?bein | a fortune
en>de | jump(s|ed|ing)? the gun | spr[iau]ng\w* (\w+ ){0,3}(waffe|pistole|gewehr)|(waffe|pistole) (über)?spr[iau]ng\w*
  | act too soon
en>de | skeletons? in (the|his|her|their|your|its) (closet|cupboard) | skelett\w* im (kleider)?schrank | dark secret
en>de | beyond the pale | jenseits (der|des) (blässe|blassen|fahlen|pfahls|pale) | unacceptable
en>de | jury is (still )?out | jury ist (\w+ ){0,2}(drau(ß|ss)en|aus) | it is not decided
en>de | drop in the bucket | tropfen im eimer | very little
en>de | wild goose chase | gänsejagd\w*|gans|gänse\w* | hopeless search
en>de | slap on the wrist | \w*handgelenk\w* | mild punishment
en>de | cut(s|ting)? corners | ecken (\w+ ){0,2}(ab)?(ge)?schn\w+|schn\w+ (\w+ ){0,2}ecken | do things badly
en>de | mak(e|es|ing) ends meet|made ends meet | enden (zu )?(treffen|zusammen\w*)|treffen (\w+ ){0,3}enden
  | earn enough
en>de | red herrings? | rote[nr]? hering\w* | false trail
en>de | couch potato(es)? | (sofa|couch)kartoffel\w* | lazy person
en>de | red tape | rote[sn]? (klebe)?b[aä]nd\w* | bureaucracy
en>de | call(s|ed|ing)? it a day | nenn\w* (\w+ )?(es )?(einen|ein) tag|tag (zu )?nennen | stop working
en>de | (think|thinking) outside the box | außerhalb der (box|kiste|schachtel) | be original
en>de | blessings? in disguise | segen in verkleidung|verkleidete[rn]? segen | good luck after all
en>de | close call | (enge|nahe|knappe)[rn]? (an)?ruf\w* | narrow escape
en>de | steal(s|ing)? (\w+ )?thunder|stole (\w+ )?thunder | donner\w* | take the attention
"""
