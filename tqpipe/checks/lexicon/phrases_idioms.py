"""Idioms that say one thing with other animals, numbers, food, bodies or weather; a table of set_phrases.

The meanings are those of the DIEC (ca), DLE (es), TLFi (fr), Treccani (it), Priberam (pt), DEX (ro), Duden (de) and
the OED (en).
"""

IDIOMS = """
hoarse en a frog in ~ throat
hoarse fr un chat dans la gorge
hoarse de einen frosch im hals
hoarse it la raucedine | un rospo in gola
hoarse es carraspera | un gallo en la garganta
hoarse ca ronquera | ranera
two_birds en two birds with one stone
two_birds ca dos pardals/ocells d un tret | dos ocells ~ un sol tret
two_birds es dos pajaros de un tiro
two_birds fr d une pierre deux coups | coup double
two_birds it due piccioni con una fava
two_birds pt dois coelhos de uma ~ cajadada | dois coelhos com uma ~ cajadada
two_birds ro doi iepuri dintr/cu ~ lovitura/foc/impuscatura
two_birds de zwei fliegen mit einer klappe
bird_in_hand en a bird in the hand ~ ~ worth two in the bush | a bird in the hand
bird_in_hand ca val mes un ocell ~ ~ ~ ~ volant | mes val ocell ~ ~ ~ ~ volant
bird_in_hand es mas vale pajaro en mano que ciento volando | mas vale pajaro en mano
bird_in_hand fr un tiens vaut mieux que deux tu l auras | un tiens vaut mieux
bird_in_hand it meglio un uovo oggi che una gallina domani | meglio un uovo oggi
bird_in_hand pt mais vale um passaro na mao ~ ~ ~ voar | mais vale um passaro na mao
bird_in_hand ro nu da vrabia din mana pe cioara de pe gard | vrabia din mana
bird_in_hand de der spatz in der hand ~ ~ ~ ~ ~ taube auf dem dach
 | lieber den spatz in der hand ~ ~ ~ taube auf dem dach
easy en a piece of cake | easy as pie | child s play | a walk in the park | a doddle | a breeze
easy ca bufar i fer ampolles | pa sucat amb oli | un joc de nens
easy es pan comido | coser y cantar | un juego de ninos
easy fr du gateau | un jeu d enfant | les doigts dans le nez | simple comme bonjour | c est du gateau
easy it un gioco da ragazzi | una passeggiata | facile come bere un bicchier d acqua
easy pt canja | favas contadas | uma brincadeira de criancas | mamao com acucar | canja de galinha
easy ro floare la ureche | joaca de copii
easy de ein kinderspiel | ein klacks | ein spaziergang | kinderleicht
leg_pull en pulling ~ leg | pull ~ leg | pulls ~ leg | pulled ~ leg
leg_pull ca prenent ~ pel | pren ~ pel | prendre ~ pel | pres el pel | prenen el pel | prenguis el pel
leg_pull es tomando el pelo | tomandole el pelo | tomandome el pelo | tomandonos el pelo | tomandote el pelo
 | toma/toman/tomas/tome/tomes el pelo
 | tomado/tomaba/tomaban/tomo/tomar/tomarle/tomarme/tomaron el pelo
leg_pull fr se paie/payait/paies ~ tete | te paies ma tete | mener en bateau | mene/menes en bateau
leg_pull it prendendo ~ ~ giro | prende ~ giro | prendere in giro | prendendomi in giro | prendi in giro
 | preso in giro
leg_pull pt gozar com | gozando com | tirando sarro | a brincar com
leg_pull ro ia/iei/luat/iau peste picior
leg_pull de auf den arm | auf die schippe | veralbern | an der nase
break_a_leg en good luck | break a leg | best of luck
break_a_leg ca molta merda | bona sort | molta sort
break_a_leg es mucha mierda | buena suerte | mucha suerte | suerte $
break_a_leg fr merde $ | bonne chance
break_a_leg it in bocca al lupo | in culo alla balena | buona fortuna
break_a_leg pt muita merda | boa sorte
break_a_leg ro mult succes | noroc | mult noroc | bafta
break_a_leg de hals und beinbruch | toi toi toi | viel gluck | viel erfolg
cats_and_dogs en raining cats and dogs | rain/rained/rains cats and dogs | pouring down | bucketing down
 | pouring with rain
cats_and_dogs ca plou a bots i barrals | ploure a bots i barrals | plovia a bots i barrals | a bots i barrals
cats_and_dogs es a cantaros | a mares | a chuzos | chuzos de punta
cats_and_dogs fr des cordes | a verse | a seaux | des hallebardes | comme vache qui pisse
cats_and_dogs it a catinelle | a dirotto
cats_and_dogs pt a cantaros | a potes | canivetes
cats_and_dogs ro cu galeata | cu broaste
cats_and_dogs de in stromen | aus eimern | wie aus eimern | bindfaden
pig_in_a_poke en a pig in a poke | pull/pulls/pulled/pulling the wool over ~ eyes | the wool over ~ eyes | sold a pup
pig_in_a_poke ca gat per llebre
pig_in_a_poke es gato por liebre
pig_in_a_poke fr chat en poche | des vessies pour des lanternes
pig_in_a_poke it lucciole per lanterne
pig_in_a_poke pt gato por lebre
pig_in_a_poke ro mata in sac
pig_in_a_poke de katze im sack | ein x fur ein u
crux en the heart of the matter | the crux of the matter | the rub | the root of the problem
crux de der hund begraben | des pudels kern | der hase im pfeffer
crux fr la ou le bat blesse | le noeud du probleme | le coeur du probleme
crux es la madre del cordero | el quid de la cuestion | el meollo
crux ca el moll de l os | el quid de la questio | la mare dels ous
crux it il nocciolo della questione | casca l asino
crux pt o busilis | o cerne da questao | a porca torce o rabo
crux ro miezul problemei | aici e buba
other_fish en other fish to fry | bigger fish to fry
other_fish fr d autres chats a fouetter
other_fish it altre gatte da pelare | ben altro ~ pensare
other_fish es otras cosas que hacer | cosas mas importantes
other_fish pt mais que fazer
other_fish de wichtigeres zu tun | anderes zu tun
count_chickens en count ~ chickens before | counting ~ chickens before
count_chickens es vender la piel del oso | vendas la piel del oso | el cuento de la lechera
count_chickens ca vendre la pell de l os | diguis blat fins
count_chickens fr vendre la peau de l ours
count_chickens it dire gatto se non | vendere la pelle dell orso
count_chickens pt o ovo no cu da galinha | deitar foguetes antes da festa | contar com o ovo
count_chickens ro pielea ursului din padure
count_chickens de den tag nicht vor dem abend loben | das fell des baren
old_dog en an old dog new tricks
old_dog es loro viejo no aprende
old_dog ca lloro vell no apren
old_dog fr a un vieux singe
old_dog pt burro velho nao aprende
old_dog de was hanschen nicht lernt
gift_horse en a gift horse in the mouth
gift_horse ca cavall regalat ~ ~ miris ~ dent*
gift_horse es caballo regalado ~ ~ mires ~ ~ diente/dientes/dentado | caballo regalado
gift_horse fr cheval donne ~ ~ ~ ~ ~ dents/bouche/bride
gift_horse it caval donato non si guarda in bocca | caval donato
gift_horse pt cavalo dado ~ ~ ~ ~ dente/dentes
gift_horse ro calul de dar nu se cauta ~ dinti/gura | calul de dar
gift_horse de geschenkten gaul ~ ~ ~ ~ maul
starving en eat a horse | starving | famished
starving pt morto/morta de fome
starving es muerto/muerta de hambre
starving ca mort/morta de gana
starving fr une faim de loup | mort/morte de faim
starving it una fame da lupo/lupi | morto/morta di fame
starving ro foame de lup | mort/moarta de foame
starving de barenhunger | einen wolfshunger | mordshunger
ever_after en happily ever after
ever_after ca vet aqui un gat | aquest conte ~ s ha ~ fos | i van viure felicos
ever_after es colorin colorado | fueron felices y comieron perdices | comieron perdices
ever_after fr vecurent heureux | ils vecurent heureux et eurent beaucoup d enfants
ever_after it vissero ~ felici e contenti
ever_after pt viveram felizes para sempre
ever_after ro au trait fericiti
ever_after de wenn sie nicht gestorben sind
silver_lining en every cloud has a silver lining
silver_lining es no hay mal que por bien no venga
silver_lining ca no hi ha mal que per be no vingui
silver_lining fr a quelque chose malheur est bon
silver_lining it non tutto il male viene per nuocere
silver_lining pt ha males que vem por bem | nao ha mal que ~ nao ~ venha
silver_lining ro tot raul spre bine
silver_lining de alles hat sein gutes | kein ungluck so gross
city_hall en fight city hall
city_hall es con la iglesia hemos topado
early_bird en the early bird ~ ~ ~ worm | early to rise
early_bird es a quien madruga | al que madruga
early_bird ca qui matina
early_bird fr l avenir appartient ~ ~ ~ ~ tot
early_bird it il mattino ha l oro in bocca | chi dorme non piglia pesci
early_bird pt deus ajuda quem cedo madruga
early_bird ro cine se scoala de dimineata
early_bird de morgenstund hat gold im mund | der fruhe vogel fangt den wurm
costs_a_fortune en an arm and a leg | a fortune
costs_a_fortune es un ojo de la cara | un rinon
costs_a_fortune ca un ull de la cara | un ronyo
costs_a_fortune fr les yeux de la tete | un bras | la peau des fesses
costs_a_fortune it un occhio della testa | un patrimonio
costs_a_fortune pt os olhos da cara | uma fortuna
costs_a_fortune ro o avere | ochii din cap
costs_a_fortune de ein vermogen | die stange geld | eine stange geld
never_happens en when pigs fly | pigs might fly | when hell freezes over
never_happens es cuando las ranas crien pelo | cuando las vacas vuelen
never_happens ca quan les gallines pixin | quan les granotes
never_happens fr quand les poules auront des dents | la semaine des quatre jeudis
never_happens it quando gli asini voleranno | quando voleranno gli asini
never_happens pt quando as galinhas tiverem dentes | no dia de sao nunca
never_happens ro la pastele cailor | la sfantul asteapta
never_happens de am sankt nimmerleinstag | wenn schweine fliegen
speak_of_the_devil en speak of the devil | talk of the devil | speaking of the devil
speak_of_the_devil es hablando del rey de roma | hablando del rey
speak_of_the_devil ca parlant del rei de roma | parles del dimoni
speak_of_the_devil fr quand on parle du loup
speak_of_the_devil it parli del diavolo | lupus in fabula
speak_of_the_devil pt falando no diabo | fala se no diabo | falai no mau
speak_of_the_devil ro vorbesti de lup
speak_of_the_devil de wenn man vom teufel spricht
black_sheep en the black sheep
black_sheep es la oveja negra | el garbanzo negro
black_sheep ca l ovella negra
black_sheep fr la brebis galeuse | le mouton noir
black_sheep it la pecora nera
black_sheep pt a ovelha negra
black_sheep ro oaia neagra
black_sheep de das schwarze schaf
cold_feet en got/get/getting/gets cold feet
cold_feet de kalte fusse
goosebumps en goosebumps | goose bumps | goose pimples | the shivers
goosebumps es la piel de gallina | la carne de gallina | carne de gallina
goosebumps ca la pell de gallina | pell de gallina
goosebumps fr la chair de poule | chair de poule
goosebumps it la pelle d oca | pelle d oca
goosebumps pt pele de galinha | arrepios
goosebumps ro pielea de gaina
goosebumps de gansehaut
needle en a needle in a haystack
needle es una aguja en un pajar
needle ca una agulla en un paller
needle fr une aiguille dans une botte de foin
needle it un ago in un pagliaio
needle pt uma agulha num palheiro
needle ro acul in carul cu fan
needle de eine nadel im heuhaufen | stecknadel im heuhaufen
from_bad_to_worse en out of the frying pan ~ ~ fire
from_bad_to_worse es de guatemala a guatepeor | del fuego ~ ~ brasas | huyendo del fuego
from_bad_to_worse fr de charybde en scylla | tomber de charybde
from_bad_to_worse it dalla padella ~ ~ brace
from_bad_to_worse pt de mal a pior
from_bad_to_worse de vom regen in die traufe
from_bad_to_worse ro din lac in put
from_bad_to_worse ca del foc ~ ~ brases
cloud_nine en cloud nine | seventh heaven | over the moon
cloud_nine es septimo cielo | como unas castanuelas | en el septimo cielo
cloud_nine ca el sete cel | al sete cel
cloud_nine fr septieme ciel | aux anges | au septieme ciel
cloud_nine it al settimo cielo | settimo cielo
cloud_nine pt setimo ceu | nas nuvens
cloud_nine ro al noualea cer
cloud_nine de im siebten himmel | auf wolke sieben | siebten himmel
like_father en a chip off the old block | like father like son | the apple ~ ~ ~ ~ tree
like_father es de tal palo tal astilla
like_father ca dels testos s assemblen a les olles | els testos s assemblen a les olles
like_father fr tel pere tel fils | les chiens ne font pas des chats
like_father it tale padre tale figlio
like_father pt tal pai tal filho | filho de peixe
like_father ro aschia nu sare departe
like_father de der apfel fallt nicht weit vom stamm
really en you don t say | no kidding
really it non mi dire | ma non mi dire
really es no me digas
really ca no em diguis | no fotis
really fr sans blague | tu m en diras tant
really pt nao me diga | nao me digas
really ro nu mai spune
really de was sie nicht sagen | was du nicht sagst
turn_tables en turned/turn/turning/turns the tables
turn_tables fr renverse/renverser/renversent/renverserent la vapeur
turn_tables es la vuelta a la tortilla | volvieron las tornas
lucky en was/were/got/get/been/be/how/you lucky | lucky you | a stroke of luck
lucky de schwein gehabt | schwein haben | hat/hatte/hatten/habe schwein
"""
