"""False friends and idioms of the Romance languages in English translation, as data.

An entry is: languages | pattern of the source (folded: small letters, no accents) | pattern of the
wrong English | what is meant. A line that starts with a bar goes on with the entry before. Compiled by
hand for this project; the meanings are those of the DIEC (ca), DLE (es), Priberam (pt), Treccani (it),
TLFi (fr) and DEX (ro). A pair stays out when the look-alike is often right (compromise, conference),
whatever the textbooks say.
"""

FALSE_FRIENDS = r"""
ca es pt ro | a[ct]t?ua[lu]\w* | actual(ly)? | current(ly), present
it | attual\w* | actual(ly)? | current(ly), present
fr | actuel\w* | actual(ly)? | current(ly), present
ca es pt it | eventual(ment|mente)|eventualmente | eventually | possibly, if need be
fr | eventuellement | eventually | possibly, if need be
es ca pt fr | assist\w+|asist\w+
  | assist(ed|s|ing)? (to|at|in the (meeting|concert|match|game|event))
  | attend
ca es fr | sensibles? | sensible | sensitive
it ro | sensibil\w* | sensible | sensitive
es | embarazad[ao]s? | embarrassed | pregnant
ca | embarassad\w+ | embarrassed | pregnant
es pt ca | constipa(do|da|t|ts|dos|des)\b | constipated | having a cold
es ca | carpetes?|carpetas? | carpets? | folder
es it pt | libreri[ae]s?|livrarias? | librar(y|ies) | bookshop
ca | llibreri(a|es) | librar(y|ies) | bookshop
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
es ca pt | jornadas?|jornades | journeys? | day, working day
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
ca es | don\w+ carabasses?|d(ar|io|a|an|ado) calabazas
  | (give|gives|gave|given|giving) (him |her |them )?(the )?pumpkins?
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
"""
