"""Ordinal words in eight languages, as data for _contrast.py.

Compiled by hand for this project after CLDR's spell-out rules (rbnf, ordinal). What is another thing as often (ca
"quart", a quarter; es "segundo", a moment; fr "seconde") stands after the bar: it answers, and nothing is concluded.
"""

ORDINALS = """
rank.1 en first | firstly one once initial* former prime premier primary original* early earl* maiden debut start*
rank.1 ca primer primera primers primeres | primerenc* inici* un una
rank.1 es primer primero primera primeros primeras | primari* inici* un una
rank.1 fr premier première premiers premières | un une début*
rank.1 pt primeiro primeira primeiros primeiras | inici* um uma
rank.1 it primo prima primi prime | inizi* un uno una
rank.1 ro primul prima primii primele întâi | un o început*
rank.1 de erste ersten erster erstes erstem | erst* ein*
rank.2 en second | secondly two twice double runner seconds other latter another next twin
rank.2 ca segon segona segones | segons dos dues altre altra
rank.2 es segundo segunda segundas | segundos dos otro otra
rank.2 fr deuxième deuxièmes second seconde | secondes deux autre
rank.2 pt segundo segunda segundas | segundos dois duas outro outra
rank.2 it secondo seconda seconde | secondi due altro altra
rank.2 ro doilea doua | secund* două doi alt altă celălalt
rank.2 de zweite zweiten zweiter zweites | zwei* ander*
rank.3 en third | thirds three bronze thirdly tertiary
rank.3 ca tercer tercera tercers terceres | terç* tres
rank.3 es tercer tercero tercera | tercio* tres terceros
rank.3 fr troisième troisièmes | tiers tierce trois
rank.3 pt terceiro terceira | terço* três terceiros
rank.3 it terzo terza | terzi tre
rank.3 ro treilea treia | treim* trei terț*
rank.3 de dritte dritten dritter drittes | drittel drei* dritt*
rank.4 en fourth | quarter* four
rank.4 ca quarta | quart quarts quatre
rank.4 es cuarto cuarta | cuartos cuatro
rank.4 fr quatrième | quart* quatre
rank.4 pt quarto quarta | quartos quatro
rank.4 it quarto quarta | quarti quattro
rank.4 ro patrulea patra | sfert* patru
rank.4 de vierte vierten vierter viertes | viertel* vier*
rank.5 en fifth | fifths five
rank.5 ca cinquè cinquena | cinc cinquens
rank.5 es quinto quinta | cinco
rank.5 fr cinquième | cinq
rank.5 pt quinto quinta | cinco
rank.5 it quinto quinta | cinque
rank.5 ro cincilea cincea | cinci
rank.5 de fünfte fünften fünfter fünftes | fünf*
rank.6 en sixth | six sixths
rank.6 ca sisè sisena | sis
rank.6 es sexto sexta | seis
rank.6 fr sixième | six
rank.6 pt sexto sexta | seis
rank.6 it sesto sesta | sei
rank.6 ro șaselea șasea | șase
rank.6 de sechste sechsten sechster sechstes | sechs*
rank.7 en seventh | seven
rank.7 ca setè setena | set
rank.7 es séptimo séptima | siete
rank.7 fr septième | sept
rank.7 pt sétimo sétima | sete
rank.7 it settimo settima | sette
rank.7 ro șaptelea șaptea | șapte
rank.7 de siebte siebten siebter siebtes | sieben* siebt*
rank.8 en eighth | eight
rank.8 ca vuitè vuitena | vuit huit huitè
rank.8 es octavo octava | octavos ocho
rank.8 fr huitième | huit
rank.8 pt oitavo oitava | oitavas oito
rank.8 it ottavo ottava | ottavi otto
rank.8 ro optulea opta | opt
rank.8 de achte achten achter achtes | acht*
rank.9 en ninth | nine
rank.9 ca novè novena | nou
rank.9 es noveno novena | nueve
rank.9 fr neuvième | neuf
rank.9 pt nono nona | nove
rank.9 it nono nona | nove
rank.9 ro nouălea noua | nouă
rank.9 de neunte neunten neunter neuntes | neun*
rank.10 en tenth | tenths ten decade*
rank.10 ca desè desena | dècim* deu
rank.10 es décimo décima | diez
rank.10 fr dixième | dix
rank.10 pt décimo décima | dez
rank.10 it decimo decima | dieci
rank.10 ro zecelea zecea | zece
rank.10 de zehnte zehnten zehnter zehntes | zehn*
"""
