"""Words for numbers in the languages covered, as data: `form=value`, several values joined by a slash.

Forms are folded (no accents, small letters). `CARDINALS` add up and multiply to numbers, `LOOSE` are other
ways to say an amount (dozen, half, third) and ordinals: they can answer a figure, nothing is asked of them.
`AMBIGUOUS` cardinals are also other words (ca nou: new; it sei: you are, venti: winds). German and Italian compounds
are made in number_lexicon.py.
"""

from __future__ import annotations

from collections.abc import Mapping

CARDINALS: Mapping[str, str] = {
    "en": """
        zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11
        twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19
        twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90
        hundred=100 hundreds=100 thousand=1000 thousands=1000 million=1e6 millions=1e6 billion=1e9
        billions=1e9 trillion=1e12 trillions=1e12 bn=1e9 mn=1e6 k=1000 lakh=1e5 lakhs=1e5 crore=1e7 crores=1e7
    """,
    "ca": """
        zero=0 un=1 una=1 dos=2 dues=2 tres=3 quatre=4 cinc=5 sis=6 set=7 vuit=8 huit=8 nou=9 deu=10
        onze=11 dotze=12 tretze=13 catorze=14 quinze=15 setze=16 disset=17 desset=17 divuit=18
        devuit=18 dihuit=18 dinou=19 denou=19 vint=20 trenta=30 quaranta=40 cinquanta=50 seixanta=60
        setanta=70 vuitanta=80 huitanta=80 noranta=90 cent=100 cents=100 centes=100 mil=1000
        milers=1000 milio=1e6 milions=1e6 bilio=1e12 bilions=1e12 miliard=1e9 miliards=1e9
        centenars=100 trilio=1e18 trilions=1e18
    """,
    "es": """
        cero=0 uno=1 un=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10
        once=11 doce=12 trece=13 catorce=14 quince=15 dieciseis=16 diecisiete=17 dieciocho=18
        diecinueve=19 veinte=20 veintiuno=21 veintiun=21 veintiuna=21 veintidos=22 veintitres=23
        veinticuatro=24 veinticinco=25 veintiseis=26 veintisiete=27 veintiocho=28 veintinueve=29
        treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90
        doscientos=200 doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400
        cuatrocientas=400 quinientos=500 quinientas=500 seiscientos=600 seiscientas=600
        setecientos=700 setecientas=700 ochocientos=800 ochocientas=800 novecientos=900
        novecientas=900 cien=100 ciento=100 cientos=100 mil=1000 miles=1000 millon=1e6 millones=1e6
        billon=1e12 billones=1e12 millardo=1e9 millardos=1e9 trillon=1e18 trillones=1e18
    """,
    "pt": """
        zero=0 um=1 uma=1 dois=2 duas=2 tres=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10
        onze=11 doze=12 treze=13 catorze=14 quatorze=14 quinze=15 dezasseis=16 dezesseis=16
        dezassete=17 dezessete=17 dezoito=18 dezanove=19 dezenove=19 vinte=20 trinta=30 quarenta=40
        cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 duzentos=200 duzentas=200
        trezentos=300 trezentas=300 quatrocentos=400 quatrocentas=400 quinhentos=500 quinhentas=500
        seiscentos=600 seiscentas=600 setecentos=700 setecentas=700 oitocentos=800 oitocentas=800
        novecentos=900 novecentas=900 cem=100 cento=100 centenas=100 mil=1000 milhares=1000
        milhao=1e6 milhoes=1e6 bilhao=1e9 bilhoes=1e9 biliao=1e12 bilioes=1e12 trilhao=1e12
        trilhoes=1e12
    """,
    "fr": """
        zero=0 un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11
        douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 vingts=20 trente=30 quarante=40
        cinquante=50 soixante=60 septante=70 huitante=80 octante=80 nonante=90 cent=100 cents=100
        centaines=100 mil=1000 mille=1000 milliers=1000 million=1e6 millions=1e6 milliard=1e9 milliards=1e9
        billion=1e12 billions=1e12 trillion=1e18 trillions=1e18
    """,
    "ro": """
        zero=0 un=1 una=1 unu=1 unul=1 doi=2 doua=2 trei=3 patru=4 cinci=5 sase=6 sapte=7 opt=8 noua=9
        zece=10 unsprezece=11 doisprezece=12 douasprezece=12 treisprezece=13 paisprezece=14
        cincisprezece=15 saisprezece=16 saptesprezece=17 optsprezece=18 nouasprezece=19 douazeci=20
        treizeci=30 patruzeci=40 cincizeci=50 saizeci=60 saptezeci=70 optzeci=80 nouazeci=90
        suta=100 sute=100 mie=1000 mii=1000 milion=1e6 milioane=1e6 miliard=1e9 miliarde=1e9
        trilion=1e12 trilioane=1e12
    """,
    "it": """
        mila=1000 migliaia=1000 milione=1e6 milioni=1e6 miliardo=1e9 miliardi=1e9 centinaia=100
    """,
    "de": """
        millionen=1e6 million=1e6 milliarde=1e9 milliarden=1e9 mrd=1e9 mio=1e6 billionen=1e12
        billion=1e12 trillion=1e18 trillionen=1e18
        tausende=1000 hunderte=100
    """,
}

LOOSE: Mapping[str, str] = {
    "en": """
        dozen=12 dozens=12 couple=2 pair=2 twice=2 once=1 double=2 doubled=2 triple=3
        half=0.5/30/50/2 quarter=0.25/15/25/4 quarters=0.75/4 decade=10 decades=10 century=100
        fortnight=14/15 week=7/8 noon=12 midnight=0/12/24 both=2 teens=13/19 teen=13/19
        teenage=13/19 teenager=13/19 first=1 second=2 third=3/0.3333333333 fourth=4 fifth=5 sixth=6
        seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 single=1 nil=0 year=12/365/1
        day=24 thrice=3 trio=3 twenties=20/1920 thirties=30/1930 forties=40/1940 fifties=50/1950
        quadruple=4 sixties=60/1960 seventies=70/1970 eighties=80/1980 nineties=90/1990 duo=2 a=1
        an=1 hat=3 score=20 goalless=0 scoreless=0
        hundredfold=100 tenfold=10 threefold=3 twofold=2 fortnightly=14/15
        thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18
        nineteenth=19 twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 seventieth=70
        eightieth=80 ninetieth=90 hundredth=100 thousandth=1000
    """,
    "ca": """
        dotzena=12 dotzenes=12 parell=2 doble=2 meitat=0.5/50 mig=0.5/30 mitja=0.5/30
        quart=0.25/15/4 quarts=15/30/45 decada=10 segle=100 quinzena=14/15 migdia=12
        mitjanit=0/12/24 primer=1 primera=1 segon=2 segona=2 tercer=3 tercera=3 quarta=4 cinque=5
        cinquena=5 sise=6 sisena=6 sete=7 setena=7 vuite=8 vuitena=8 nove=9 novena=9 dese=10
        desena=10 terc=0.3333333333 adolescent=13/19 triple=3 desenes=10
        vintena=20 vintenes=20 trentena=30 quarantena=40 cinquantena=50 seixantena=60 setantena=70
        vuitantena=80 norantena=90 centenar=100 miler=1000 parella=2 trio=3 lustre=5 quinquenni=5
        quadruple=4
        dissete=17 divuite=18 dinove=19
        vinte=20 trente=30 quarante=40 cinquante=50 seixante=60 setante=70 vuitante=80 norante=90
        cente=100 onzena=11 tretzena=13 catorzena=14 setzena=16 dissetena=17 divuitena=18
        dinovena=19 centena=100
    """,
    "es": """
        docena=12 docenas=12 par=2 doble=2 mitad=0.5/50 medio=0.5/30 media=0.5/30 cuarto=0.25/15/4
        decada=10 siglo=100 quincena=14/15 mediodia=12 medianoche=0/12/24 primer=1 primero=1
        primera=1 segundo=2 segunda=2 tercer=3 tercero=3 tercera=3 cuarta=4 quinto=5 quinta=5
        sexto=6 sexta=6 septimo=7 septima=7 octavo=8 octava=8 noveno=9 novena=9 decimo=10 decima=10
        tercio=0.3333333333 triple=3 decenas=10 adolescente=13/19
        decena=10 quincenas=15 veintena=20 treintena=30 cuarentena=40 cincuentena=50 centena=100
        centenar=100 centenares=100 millar=1000 millares=1000 pareja=2 trio=3 lustro=5 quinquenio=5
        cuadruple=4
        undecimo=11 undecima=11 duodecimo=12 duodecima=12 decimotercero=13 decimotercera=13
        decimocuarto=14 decimocuarta=14 decimoquinto=15 decimoquinta=15 decimosexto=16
        decimosexta=16 decimoseptimo=17 decimoseptima=17 decimooctavo=18 decimooctava=18
        decimonoveno=19 decimonovena=19 vigesimo=20 vigesima=20 trigesimo=30 trigesima=30
        cuadragesimo=40 cuadragesima=40 quincuagesimo=50 quincuagesima=50 sexagesimo=60
        sexagesima=60 septuagesimo=70 septuagesima=70 octogesimo=80 octogesima=80 nonagesimo=90
        nonagesima=90 centesimo=100 centesima=100 milesimo=1000 milesima=1000 decimoprimero=11
        decimoprimera=11 decimosegundo=12 decimosegunda=12
    """,
    "pt": """
        duzia=12 duzias=12 par=2 dobro=2 metade=0.5/50 meio=0.5/30 meia=0.5/30/6 quarto=0.25/15/4
        decada=10 seculo=100 quinzena=14/15 primeiro=1 primeira=1 segundo=2 segunda=2 terceiro=3
        terceira=3 quarta=4 quinto=5 quinta=5 sexto=6 sexta=6 setimo=7 oitavo=8 nono=9 decimo=10
        terco=0.3333333333 dezenas=10 triplo=3
        dezena=10 vintena=20 trintena=30 quarentena=40 cinquentena=50 centena=100 milhar=1000
        casal=2 trio=3 lustro=5 quinquenio=5 quadruplo=4
        vigesimo=20 vigesima=20 trigesimo=30 trigesima=30 quadragesimo=40 quadragesima=40
        quinquagesimo=50 quinquagesima=50 sexagesimo=60 sexagesima=60 septuagesimo=70
        septuagesima=70 setuagesimo=70 setuagesima=70 octogesimo=80 octogesima=80 nonagesimo=90
        nonagesima=90 centesimo=100 centesima=100 milesimo=1000 milesima=1000 setima=7 oitava=8
        nona=9 decima=10 undecimo=11 undecima=11 duodecimo=12 duodecima=12
    """,
    "fr": """
        douzaine=12 douzaines=12 double=2 moitie=0.5/50 demi=0.5/30 demie=0.5/30 quart=0.25/15
        decennie=10 siecle=100 quinzaine=14/15 midi=12 minuit=0/12/24 premier=1 premiere=1
        deuxieme=2 second=2 seconde=2 troisieme=3 quatrieme=4 cinquieme=5 sixieme=6 septieme=7
        huitieme=8 neuvieme=9 dixieme=10 tiers=0.3333333333 dizaine=10 dizaines=10 vingtaine=20
        trentaine=30 quarantaine=40 cinquantaine=50 soixantaine=60 centaine=100 triple=3 semaine=7/8
        vingtaines=20 millier=1000 couple=2 paire=2 trio=3 quinquennat=5 quadruple=4 huitaine=8/7
        onzieme=11 douzieme=12 treizieme=13 quatorzieme=14 quinzieme=15 seizieme=16 vingtieme=20
        trentieme=30 quarantieme=40 cinquantieme=50 soixantieme=60 centieme=100 millieme=1000
        unieme=1
    """,
    "it": """
        dozzina=12 dozzine=12 paio=2 coppia=2 doppio=2 meta=0.5/50 mezzo=0.5/30 mezza=0.5/30 mezz=0.5/30
        quarto=0.25/15/4 decennio=10 decennia=10 secolo=100 mezzogiorno=12 mezzanotte=0/12/24
        primo=1 prima=1 secondo=2 seconda=2 terzo=3/0.3333333333 terza=3 quarta=4 quinto=5 quinta=5
        sesto=6 sesta=6 settimo=7 ottavo=8 nono=9 decimo=10 decina=10 decine=10 ventina=20
        trentina=30 triplo=3 settimana=7
        quarantina=40 cinquantina=50 sessantina=60 settantina=70 ottantina=80 novantina=90
        centinaio=100 migliaio=1000 trio=3 lustro=5 quindicina=15/14 quadruplo=4
        undicesimo=11 undicesima=11 dodicesimo=12 dodicesima=12 tredicesimo=13 tredicesima=13
        quattordicesimo=14 quattordicesima=14 quindicesimo=15 quindicesima=15 sedicesimo=16
        sedicesima=16 diciassettesimo=17 diciassettesima=17 diciottesimo=18 diciottesima=18
        diciannovesimo=19 diciannovesima=19 ventesimo=20 ventesima=20 trentesimo=30 trentesima=30
        quarantesimo=40 quarantesima=40 cinquantesimo=50 cinquantesima=50 sessantesimo=60
        sessantesima=60 settantesimo=70 settantesima=70 ottantesimo=80 ottantesima=80 novantesimo=90
        novantesima=90 centesimo=100 centesima=100 millesimo=1000 millesima=1000 settima=7 ottava=8
        nona=9 decima=10
    """,
    "ro": """
        duzina=12 dublu=2 jumatate=0.5/30/50 sfert=0.25/15 deceniu=10 secol=100 pranz=12
        miezul=0/12/24 primul=1 prima=1 doilea=2 treilea=3 treia=3 patrulea=4 patra=4 cincilea=5
        cincea=5 saselea=6 sasea=6 saptelea=7 saptea=7 optulea=8 opta=8 noualea=9 unulea=1 zecelea=10
        treime=0.3333333333 zeci=10 pereche=2 triplu=3 saptamana=7
        sutele=100 miile=1000 cuplu=2 trio=3 chenzina=14/15 cvadruplu=4
        unsprezecelea=11 doisprezecelea=12 douasprezecelea=12 treisprezecelea=13 paisprezecelea=14
        cincisprezecelea=15 saisprezecelea=16 saptesprezecelea=17 optsprezecelea=18
        nouasprezecelea=19 douazecilea=20 treizecilea=30 patruzecilea=40 cincizecilea=50
        saizecilea=60 saptezecilea=70 optzecilea=80 nouazecilea=90 zecea=10
    """,
    "de": """
        dutzend=12 paar=2 doppelt=2 halfte=0.5/50 halb=0.5/30 halbe=0.5/30 viertel=0.25/15
        jahrzehnt=10 jahrhundert=100 mittag=12 mitternacht=0/12/24 erste=1 ersten=1 zweite=2
        zweiten=2 dritte=3 dritten=3 vierte=4 vierten=4 funfte=5 funften=5 drittel=0.3333333333
        woche=7
        dutzende=12 hundertschaft=100 trio=3 vierzehntagig=14 viertelstunde=15/0.25 dreiviertelstunde=45/0.75
        vierteljahr=3 halbjahr=6 vierteljahrhundert=25 torlos=0 torlose=0 torloses=0
    """,
}

AMBIGUOUS: Mapping[str, str] = {
    "ca": "cent centenars cents deu mil milers nou onze set sis",
    "es": "cientos mil miles once",
    "fr": "centaines cents milliers neuf six",
    "it": "centinaia migliaia mille sei venti",
    "pt": "centenas mil milhares seis",
    "ro": "mii noua sute",
    "de": "acht elf hunderte tausende",
    "en": "billions bn hundreds k millions mn ten thousands",
}
