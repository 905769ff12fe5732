"""Ordinal words in eight languages, as data for contraries/contrast.py.

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
rank.2 en second | secondly two twice double runner_up runners_up seconds other latter another next twin
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
rank.11 en eleventh | eleven
rank.11 ca onzè onzena | onze
rank.11 es undécimo undécima decimoprimero decimoprimera decimoprimer décimo_primero décima_primera | once
rank.11 pt undécimo undécima décimo_primeiro décima_primeira | onze
rank.11 fr onzième | onze
rank.11 it undicesimo undicesima undecimo undecima | undici
rank.11 ro unsprezecelea | unsprezece
rank.11 de elfte elften elfter elftes | elf*
rank.12 en twelfth | twelve
rank.12 ca dotzè | dotze dotzena
rank.12 es duodécimo duodécima decimosegundo decimosegunda décimo_segundo décima_segunda | doce
rank.12 pt duodécimo duodécima décimo_segundo décima_segunda | doze
rank.12 fr douzième | douze
rank.12 it dodicesimo dodicesima | dodici
rank.12 ro doisprezecelea | doisprezece douăsprezece
rank.12 de zwölfte zwölften zwölfter zwölftes | zwölf*
rank.13 en thirteenth | thirteen
rank.13 ca tretzè tretzena | tretze
rank.13 es decimotercero decimotercera decimotercer décimo_tercero décima_tercera | trece
rank.13 pt décimo_terceiro décima_terceira | treze
rank.13 fr treizième | treize
rank.13 it tredicesimo tredicesima | tredici
rank.13 ro treisprezecelea | treisprezece
rank.13 de dreizehnte dreizehnten dreizehnter dreizehntes | dreizehn*
rank.14 en fourteenth | fourteen
rank.14 ca catorzè catorzena | catorze
rank.14 es decimocuarto decimocuarta décimo_cuarto décima_cuarta | catorce
rank.14 pt décimo_quarto décima_quarta | catorze
rank.14 fr quatorzième | quatorze
rank.14 it quattordicesimo quattordicesima | quattordici
rank.14 ro paisprezecelea | paisprezece
rank.14 de vierzehnte vierzehnten vierzehnter vierzehntes | vierzehn*
rank.15 en fifteenth | fifteen
rank.15 ca quinzè | quinze quinzena
rank.15 es decimoquinto decimoquinta décimo_quinto décima_quinta | quince
rank.15 pt décimo_quinto décima_quinta | quinze
rank.15 fr quinzième | quinze
rank.15 it quindicesimo quindicesima | quindici
rank.15 ro cincisprezecelea | cincisprezece
rank.15 de fünfzehnte fünfzehnten fünfzehnter fünfzehntes | fünfzehn*
rank.16 en sixteenth | sixteen
rank.16 ca setzè setzena | setze
rank.16 es decimosexto decimosexta décimo_sexto décima_sexta | dieciséis
rank.16 pt décimo_sexto décima_sexta | dezasseis dezesseis
rank.16 fr seizième | seize
rank.16 it sedicesimo sedicesima | sedici
rank.16 ro șaisprezecelea | șaisprezece
rank.16 de sechzehnte sechzehnten sechzehnter sechzehntes | sechzehn*
rank.17 en seventeenth | seventeen
rank.17 ca dissetè dissetena | disset
rank.17 es decimoséptimo decimoséptima décimo_séptimo décima_séptima | diecisiete
rank.17 pt décimo_sétimo décima_sétima | dezassete dezessete
rank.17 fr dix_septième |
rank.17 it diciassettesimo diciassettesima | diciassette
rank.17 ro șaptesprezecelea | șaptesprezece
rank.17 de siebzehnte siebzehnten siebzehnter siebzehntes | siebzehn*
rank.18 en eighteenth | eighteen
rank.18 ca divuitè divuitena | divuit
rank.18 es decimoctavo decimoctava décimo_octavo décima_octava | dieciocho
rank.18 pt décimo_oitavo décima_oitava | dezoito
rank.18 fr dix_huitième |
rank.18 it diciottesimo diciottesima | diciotto
rank.18 ro optsprezecelea | optsprezece
rank.18 de achtzehnte achtzehnten achtzehnter achtzehntes | achtzehn*
rank.19 en nineteenth | nineteen
rank.19 ca dinovè dinovena | dinou
rank.19 es decimonoveno decimonovena décimo_noveno décima_novena | diecinueve
rank.19 pt décimo_nono décima_nona | dezanove dezenove
rank.19 fr dix_neuvième |
rank.19 it diciannovesimo diciannovesima | diciannove
rank.19 ro nouăsprezecelea | nouăsprezece
rank.19 de neunzehnte neunzehnten neunzehnter neunzehntes | neunzehn*
rank.20 en twentieth | twenty
rank.20 ca vintè | vint vintena
rank.20 es vigésimo vigésima | veinte
rank.20 pt vigésimo vigésima | vinte
rank.20 fr vingtième | vingt
rank.20 it ventesimo ventesima | venti
rank.20 ro douăzecilea | douăzeci
rank.20 de zwanzigste zwanzigsten zwanzigster zwanzigstes | zwanzig*
rank.30 en thirtieth | thirty
rank.30 ca trentè | trenta trentena
rank.30 es trigésimo trigésima | treinta
rank.30 pt trigésimo trigésima | trinta
rank.30 fr trentième | trente
rank.30 it trentesimo trentesima | trenta
rank.30 ro treizecilea | treizeci
rank.30 de dreißigste dreißigsten dreißigster dreißigstes | dreißig*
rank.40 en fortieth | forty
rank.40 ca quarantè | quaranta quarantena
rank.40 es cuadragésimo cuadragésima | cuarenta
rank.40 pt quadragésimo quadragésima | quarenta
rank.40 fr quarantième | quarante
rank.40 it quarantesimo quarantesima | quaranta
rank.40 ro patruzecilea | patruzeci
rank.40 de vierzigste vierzigsten vierzigster vierzigstes | vierzig*
rank.50 en fiftieth | fifty
rank.50 ca cinquantè | cinquanta cinquantena
rank.50 es quincuagésimo quincuagésima | cincuenta
rank.50 pt quinquagésimo quinquagésima | cinquenta
rank.50 fr cinquantième | cinquante
rank.50 it cinquantesimo cinquantesima | cinquanta
rank.50 ro cincizecilea | cincizeci
rank.50 de fünfzigste fünfzigsten fünfzigster fünfzigstes | fünfzig*
rank.60 en sixtieth | sixty
rank.60 ca seixantè | seixanta seixantena
rank.60 es sexagésimo sexagésima | sesenta
rank.60 pt sexagésimo sexagésima | sessenta
rank.60 fr soixantième | soixante
rank.60 it sessantesimo sessantesima | sessanta
rank.60 ro șaizecilea | șaizeci
rank.60 de sechzigste sechzigsten sechzigster sechzigstes | sechzig*
rank.70 en seventieth | seventy
rank.70 ca setantè | setanta setantena
rank.70 es septuagésimo septuagésima | setenta
rank.70 pt septuagésimo septuagésima | setenta
rank.70 fr soixante_dixième |
rank.70 it settantesimo settantesima | settanta
rank.70 ro șaptezecilea | șaptezeci
rank.70 de siebzigste siebzigsten siebzigster siebzigstes | siebzig*
rank.80 en eightieth | eighty
rank.80 ca vuitantè | vuitanta vuitantena
rank.80 es octogésimo octogésima | ochenta
rank.80 pt octogésimo octogésima | oitenta
rank.80 it ottantesimo ottantesima | ottanta
rank.80 ro optzecilea | optzeci
rank.80 de achtzigste achtzigsten achtzigster achtzigstes | achtzig*
rank.90 en ninetieth | ninety
rank.90 ca norantè | noranta norantena
rank.90 es nonagésimo nonagésima | noventa
rank.90 pt nonagésimo nonagésima | noventa
rank.90 it novantesimo novantesima | novanta
rank.90 ro nouăzecilea | nouăzeci
rank.90 de neunzigste neunzigsten neunzigster neunzigstes | neunzig*
rank.100 en hundredth | hundred
rank.100 ca centè | cent centena
rank.100 es centésimo centésima | cien
rank.100 pt centésimo centésima | cem
rank.100 fr centième | cent
rank.100 it centesimo centesima | cento
rank.100 ro sutălea | sută
rank.100 de hundertste hundertsten hundertster hundertstes | hundert*
"""
