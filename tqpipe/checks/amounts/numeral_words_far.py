"""Words for numbers in three dozen more languages, as data: `value=form/form`, in the cases that stand before a noun.

Compiled by hand from the languages' grammars. What is another word, too, counts only within a larger number
(`AMBIGUOUS`: hu "hét", week); vi "năm" (year, five) never. `GLUED` says how tens and ones are one word; ones, tens and
hundreds that stand apart are added up.
"""

from __future__ import annotations

from collections.abc import Mapping

FORMS: Mapping[str, str] = {
    "fi": """1=yksi/yhden 2=kaksi/kahden/kahta 3=kolme/kolmen/kolmea/kolmella/kolmessa/kolmesta
        /kolmelle/kolmeen 4=neljä/neljän/neljää/neljällä/neljässä/neljästä/neljälle/neljään
        5=viisi/viiden/viittä/viidellä/viidessä/viidestä/viidelle/viiteen
        6=kuusi/kuuden/kuutta/kuudella/kuudessa/kuudesta/kuudelle/kuuteen
        7=seitsemän/seitsemää/seitsemällä/seitsemässä/seitsemästä/seitsemään
        8=kahdeksan/kahdeksaa/kahdeksalla/kahdeksassa/kahdeksasta/kahdeksaan
        9=yhdeksän/yhdeksää/yhdeksällä/yhdeksässä/yhdeksästä/yhdeksään
        10=kymmenen/kymmentä/kymmenellä/kymmenessä/kymmenestä/kymmeneen 11=yksitoista/yhdentoista
        12=kaksitoista/kahdentoista/kahtatoista 13=kolmetoista/kolmentoista 14=neljätoista/neljäntoista
        15=viisitoista/viidentoista 16=kuusitoista/kuudentoista 17=seitsemäntoista 18=kahdeksantoista
        19=yhdeksäntoista 20=kaksikymmentä/kahdenkymmenen 30=kolmekymmentä/kolmenkymmenen
        40=neljäkymmentä/neljänkymmenen 50=viisikymmentä/viidenkymmenen 60=kuusikymmentä/kuudenkymmenen
        70=seitsemänkymmentä/seitsemänkymmenen 80=kahdeksankymmentä/kahdeksankymmenen
        90=yhdeksänkymmentä/yhdeksänkymmenen 100=sata/sadan/sataa 200=kaksisataa 300=kolmesataa 400=neljäsataa
        500=viisisataa 600=kuusisataa 700=seitsemänsataa 800=kahdeksansataa 900=yhdeksänsataa
        1000=tuhat/tuhatta/tuhannen 1e6=miljoona/miljoonaa/miljoonan 1e9=miljardi/miljardia/miljardin""",
    "et": """1=üks/ühe 2=kaks/kahe 3=kolm/kolme/kolmel 4=neli/nelja/neljal 5=viis/viie/viit 6=kuue/kuut
        7=seitse/seitsme/seitset 8=kaheksa/kaheksat 9=üheksa/üheksat 10=kümme/kümne/kümmet
        11=üksteist/üheteistkümne/üheteist 12=kaksteist/kaheteistkümne/kaheteist
        13=kolmteist/kolmeteist/kolmeteistkümne 14=neliteist/neljateist/neljateistkümne
        15=viisteist/viieteist/viieteistkümne 16=kuusteist/kuueteist 17=seitseteist/seitsmeteist 18=kaheksateist
        19=üheksateist 20=kakskümmend/kahekümne 30=kolmkümmend/kolmekümne 40=nelikümmend/neljakümne
        50=viiskümmend/viiekümne 60=kuuskümmend/kuuekümne 70=seitsekümmend/seitsmekümne
        80=kaheksakümmend/kaheksakümne 90=üheksakümmend/üheksakümne 100=sada/saja 200=kakssada 300=kolmsada
        400=nelisada 500=viissada 600=kuussada 700=seitsesada 800=kaheksasada 900=üheksasada 1000=tuhat/tuhande
        1e6=miljon/miljonit/miljoni 1e9=miljard/miljardit/miljardi""",
    "hu": """7=hét 1=egy 2=kettő/két 3=három 4=négy 5=öt 6=hat 8=nyolc 9=kilenc 10=tíz 11=tizenegy
        12=tizenkettő/tizenkét 13=tizenhárom 14=tizennégy 15=tizenöt 16=tizenhat 17=tizenhét 18=tizennyolc
        19=tizenkilenc 20=húsz 30=harminc 40=negyven 50=ötven 60=hatvan 70=hetven 80=nyolcvan 90=kilencven
        100=száz 200=kétszáz/kettőszáz 300=háromszáz 400=négyszáz 500=ötszáz 600=hatszáz 700=hétszáz
        800=nyolcszáz 900=kilencszáz 1000=ezer 2000=kétezer 3000=háromezer 4000=négyezer 5000=ötezer
        6000=hatezer 7000=hétezer 8000=nyolcezer 9000=kilencezer 10000=tízezer 20000=húszezer 50000=ötvenezer
        100000=százezer 1e6=millió 1e9=milliárd""",
    "pl": """1=jeden/jedna/jedno 2=dwa/dwie/dwóch/dwoje 3=trzy/trzech/trzem/trzema/trzej/troje
        4=cztery/czterech/czterem/czterema/czterej/czworo 5=pięć/pięciu/pięcioro 6=sześć/sześciu
        7=siedem/siedmiu 8=osiem/ośmiu 9=dziewięć/dziewięciu 10=dziesięć/dziesięciu 11=jedenaście/jedenastu
        12=dwanaście/dwunastu 13=trzynaście/trzynastu 14=czternaście/czternastu 15=piętnaście/piętnastu
        16=szesnaście/szesnastu 17=siedemnaście/siedemnastu 18=osiemnaście/osiemnastu
        19=dziewiętnaście/dziewiętnastu 20=dwadzieścia/dwudziestu 30=trzydzieści/trzydziestu
        40=czterdzieści/czterdziestu 50=pięćdziesiąt/pięćdziesięciu 60=sześćdziesiąt/sześćdziesięciu
        70=siedemdziesiąt/siedemdziesięciu 80=osiemdziesiąt/osiemdziesięciu
        90=dziewięćdziesiąt/dziewięćdziesięciu 100=sto/stu 200=dwieście/dwustu 300=trzysta/trzystu
        400=czterysta/czterystu 500=pięćset/pięciuset 600=sześćset/sześciuset 700=siedemset/siedmiuset
        800=osiemset/ośmiuset 900=dziewięćset/dziewięciuset
        1000=tysiąc/tysiące/tysięcy/tysiąca/tysiącom/tysiącami 1e6=milion/miliony/milionów/miliona
        1e9=miliard/miliardy/miliardów/miliarda""",
    "cs": """1=jeden/jedna/jedno 2=dva/dvě/dvou/dvěma 3=tři/tří/třem/třemi/třech
        4=čtyři/čtyř/čtyřem/čtyřmi/čtyřech 5=pět/pěti 6=šest/šesti 7=sedm/sedmi 8=osm/osmi 9=devět/devíti
        10=deset/deseti 11=jedenáct/jedenácti 12=dvanáct/dvanácti 13=třináct/třinácti 14=čtrnáct/čtrnácti
        15=patnáct/patnácti 16=šestnáct/šestnácti 17=sedmnáct/sedmnácti 18=osmnáct/osmnácti
        19=devatenáct/devatenácti 20=dvacet/dvaceti 30=třicet/třiceti 40=čtyřicet/čtyřiceti 50=padesát/padesáti
        60=šedesát/šedesáti 70=sedmdesát/sedmdesáti 80=osmdesát/osmdesáti 90=devadesát/devadesáti
        100=sto/stě/sta/set 1000=tisíc/tisíce/tisíci 1e6=milion/miliony/milionů/milión/miliónů/milióny
        1e9=miliarda/miliardy/miliard""",
    "sk": """1=jeden/jedna/jedno 2=dva/dve/dvoch/dvaja 3=tri/troch/trom/tromi/traja
        4=štyri/štyroch/štyrom/štyria 5=päť/piatich/piati 6=šesť/šiestich 7=sedem/siedmich 8=osem/ôsmich
        9=deväť/deviatich 10=desať/desiatich 11=jedenásť/jedenástich 12=dvanásť/dvanástich 13=trinásť/trinástich
        14=štrnásť/štrnástich 15=pätnásť/pätnástich 16=šestnásť/šestnástich 17=sedemnásť/sedemnástich
        18=osemnásť/osemnástich 19=devätnásť/devätnástich 20=dvadsať/dvadsiatich 30=tridsať/tridsiatich
        40=štyridsať/štyridsiatich 50=päťdesiat/päťdesiatich 60=šesťdesiat/šesťdesiatich
        70=sedemdesiat/sedemdesiatich 80=osemdesiat/osemdesiatich 90=deväťdesiat/deväťdesiatich 100=sto
        200=dvesto 300=tristo 400=štyristo 500=päťsto 600=šesťsto 700=sedemsto 800=osemsto 900=deväťsto
        1000=tisíc/tisíce 2000=dvetisíc 3000=tritisíc 5000=päťtisíc 10000=desaťtisíc 1e6=milión/milióny/miliónov
        1e9=miliarda/miliardy/miliárd""",
    "sl": """1=en/ena/eno 2=dva/dve/dveh/dvema 3=tri/trije/treh/trem/tremi 4=štiri/štirje/štirih/štirim/štirimi
        5=pet/petih/petim/petimi 6=šest/šestih/šestim/šestimi 7=sedem/sedmih/sedmim/sedmimi
        8=osem/osmih/osmim/osmimi 9=devet/devetih/devetim 10=deset/desetih/desetim/desetimi 11=enajst/enajstih
        12=dvanajst/dvanajstih 13=trinajst/trinajstih 14=štirinajst/štirinajstih 15=petnajst/petnajstih
        16=šestnajst/šestnajstih 17=sedemnajst/sedemnajstih 18=osemnajst/osemnajstih 19=devetnajst/devetnajstih
        20=dvajset/dvajsetih 30=trideset/tridesetih 40=štirideset/štiridesetih 50=petdeset/petdesetih
        60=šestdeset/šestdesetih 70=sedemdeset/sedemdesetih 80=osemdeset/osemdesetih 90=devetdeset/devetdesetih
        100=sto 200=dvesto 300=tristo 400=štiristo 500=petsto 600=šeststo 700=sedemsto 800=osemsto 900=devetsto
        1000=tisoč 1e6=milijon/milijona/milijone/milijonov 1e9=milijarda/milijardi/milijarde/milijard""",
    "hr": """1=jedan/jedna/jedno 2=dva/dvije/dvoje/dviju 3=tri/troje/triju/trojice
        4=četiri/četvero/četiriju/četvorica 5=pet/petero/petorica 6=šest/šestero 7=sedam/sedmero 8=osam/osmero
        9=devet/devetero 10=deset 11=jedanaest 12=dvanaest 13=trinaest 14=četrnaest 15=petnaest 16=šesnaest
        17=sedamnaest 18=osamnaest 19=devetnaest 20=dvadeset 30=trideset 40=četrdeset 50=pedeset 60=šezdeset
        70=sedamdeset 80=osamdeset 90=devedeset 100=sto/stotinu 200=dvjesto/dvjesta 300=tristo/trista
        400=četiristo 500=petsto 600=šesto/šeststo 700=sedamsto 800=osamsto 900=devetsto
        1000=tisuća/tisuće/tisuću/hiljada/hiljade/hiljadu 1e6=milijun/milijuna/milijuni/milion/miliona/milioni
        1e9=milijarda/milijarde/milijardi/milijardu""",
    "sr": """1=jedan/jedna/jedno/један/једна/једно 2=dva/dve/dvoje/два/две/двоје 3=tri/troje/три/троје
        4=četiri/četvoro/четири/четворо 5=pet/petoro/пет/петоро 6=šest/шест 7=sedam/седам 8=osam/осам
        9=devet/девет 10=deset/десет 11=jedanaest/једанаест 12=dvanaest/дванаест 13=trinaest/тринаест
        14=četrnaest/четрнаест 15=petnaest/петнаест 16=šesnaest/шеснаест 17=sedamnaest/седамнаест
        18=osamnaest/осамнаест 19=devetnaest/деветнаест 20=dvadeset/двадесет 30=trideset/тридесет
        40=četrdeset/четрдесет 50=pedeset/педесет 60=šezdeset/шездесет 70=sedamdeset/седамдесет
        80=osamdeset/осамдесет 90=devedeset/деведесет 100=sto/stotinu/сто/стотину 200=dvesta/dvesto/двеста
        300=trista/tristo/триста 400=četiristo/четиристо 500=petsto/петсто 600=šeststo/шестсто
        700=sedamsto/седамсто 800=osamsto/осамсто 900=devetsto/деветсто
        1000=hiljada/hiljade/hiljadu/хиљада/хиљаде/хиљаду 1e6=milion/miliona/milioni/милион/милиона/милиони
        1e9=milijarda/milijarde/milijardi/милијарда/милијарде/милијарди""",
    "bg": """1=един/една/едно 2=два/две/двама/двете/двата 3=три/трима/трите/тримата
        4=четири/четирима/четирите/четиримата 5=пет/петима/петте/петимата 6=шест/шестима/шестте
        7=седем/седмина/седемте 8=осем/осмина/осемте 9=девет/девета 10=десет/десетте 11=единадесет/единайсет
        12=дванадесет/дванайсет 13=тринадесет/тринайсет 14=четиринадесет/четиринайсет 15=петнадесет/петнайсет
        16=шестнадесет/шестнайсет 17=седемнадесет/седемнайсет 18=осемнадесет/осемнайсет
        19=деветнадесет/деветнайсет 20=двадесет/двайсет 30=тридесет/трийсет 40=четиридесет/четирийсет
        50=петдесет 60=шестдесет/шейсет 70=седемдесет 80=осемдесет 90=деветдесет 100=сто 200=двеста 300=триста
        400=четиристотин 500=петстотин 600=шестстотин 700=седемстотин 800=осемстотин 900=деветстотин
        1000=хиляда/хиляди 1e6=милион/милиона/милиони 1e9=милиард/милиарда/милиарди""",
    "uk": """1=один/одна/одне 2=два/дві/двох/двом/двома/двоє 3=три/трьох/трьом/трьома/троє
        4=чотири/чотирьох/чотирьом/чотирма/четверо 5=п'ять/п'яти/п'ятьох/п'ятьма/п'ятеро
        6=шість/шести/шістьох/шестеро 7=сім/семи/сімох/семеро 8=вісім/восьми/вісьмох 9=дев'ять/дев'яти/дев'ятьох
        10=десять/десяти/десятьох 11=одинадцять/одинадцяти 12=дванадцять/дванадцяти 13=тринадцять/тринадцяти
        14=чотирнадцять/чотирнадцяти 15=п'ятнадцять/п'ятнадцяти 16=шістнадцять/шістнадцяти
        17=сімнадцять/сімнадцяти 18=вісімнадцять/вісімнадцяти 19=дев'ятнадцять/дев'ятнадцяти
        20=двадцять/двадцяти 30=тридцять/тридцяти 40=сорок/сорока 50=п'ятдесят/п'ятдесяти
        60=шістдесят/шістдесяти 70=сімдесят/сімдесяти 80=вісімдесят/вісімдесяти 90=дев'яносто/дев'яноста
        100=сто/ста 200=двісті/двохсот 300=триста/трьохсот 400=чотириста/чотирьохсот 500=п'ятсот 600=шістсот
        700=сімсот 800=вісімсот 900=дев'ятсот 1000=тисяча/тисячі/тисячу/тисяч
        1e6=мільйон/мільйони/мільйонів/мільйона 1e9=мільярд/мільярди/мільярдів/мільярда""",
    "lt": """1=vienas/viena 2=du/dvi/dviejų/dviem/dvejus 3=trys/tris/trijų/trims/trejus/treji
        4=keturi/keturios/keturis/keturias/keturių/ketverius 5=penki/penkios/penkis/penkias/penkių/penkerius
        6=šeši/šešios/šešis/šešias/šešių/šešerius 7=septyni/septynios/septynis/septynias/septynių
        8=aštuoni/aštuonios/aštuonis/aštuonias/aštuonių 9=devyni/devynios/devynis/devynias/devynių
        10=dešimt/dešimties 11=vienuolika/vienuolikos 12=dvylika/dvylikos 13=trylika/trylikos
        14=keturiolika/keturiolikos 15=penkiolika/penkiolikos 16=šešiolika/šešiolikos
        17=septyniolika/septyniolikos 18=aštuoniolika/aštuoniolikos 19=devyniolika/devyniolikos
        20=dvidešimt/dvidešimties 30=trisdešimt/trisdešimties 40=keturiasdešimt 50=penkiasdešimt 60=šešiasdešimt
        70=septyniasdešimt 80=aštuoniasdešimt 90=devyniasdešimt 100=šimtas/šimtai/šimtų/šimtą/šimtus
        1000=tūkstantis/tūkstančiai/tūkstančių/tūkstantį/tūkstančius
        1e6=milijonas/milijonai/milijonų/milijoną/milijonus 1e9=milijardas/milijardai/milijardų/milijardą""",
    "lv": """1=viens/viena 2=divi/divas/divu/diviem/divām/divus 3=trīs/triju/trim/trijiem/trijām/trijos/trijās
        4=četri/četras/četru/četriem/četrām/četrus 5=pieci/piecas/piecu/pieciem/piecām/piecus
        6=seši/sešas/sešu/sešiem/sešām/sešus 7=septiņi/septiņas/septiņu/septiņiem/septiņām/septiņus
        8=astoņi/astoņas/astoņu/astoņiem/astoņām/astoņus 9=deviņi/deviņas/deviņu/deviņiem/deviņām/deviņus
        10=desmit/desmitiem 11=vienpadsmit 12=divpadsmit 13=trīspadsmit 14=četrpadsmit 15=piecpadsmit
        16=sešpadsmit 17=septiņpadsmit 18=astoņpadsmit 19=deviņpadsmit 20=divdesmit 30=trīsdesmit 40=četrdesmit
        50=piecdesmit 60=sešdesmit 70=septiņdesmit 80=astoņdesmit 90=deviņdesmit 100=simts/simti/simtu/simtiem
        200=divsimt 300=trīssimt 400=četrsimt 500=piecsimt 1000=tūkstotis/tūkstoši/tūkstošu/tūkstoti/tūkstošiem
        /tūkstošus 1e6=miljons/miljoni/miljonu/miljoniem 1e9=miljards/miljardi/miljardu""",
    "tr": """1=bir 6=altı 7=yedi 10=on 100=yüz 1000=bin 2=iki 3=üç 4=dört 5=beş 8=sekiz 9=dokuz 20=yirmi 30=otuz
        40=kırk 50=elli 60=altmış 70=yetmiş 80=seksen 90=doksan 1e6=milyon 1e9=milyar""",
    "id": """1=satu 2=dua 3=tiga 4=empat 5=lima 6=enam 7=tujuh 8=delapan 9=sembilan 10=sepuluh 11=sebelas
        100=seratus/ratus 1000=seribu/ribu 1e6=juta/sejuta 1e9=miliar""",
    "ms": """1=satu 2=dua 3=tiga 4=empat 5=lima 6=enam 7=tujuh 8=lapan 9=sembilan 10=sepuluh 11=sebelas
        100=seratus/ratus 1000=seribu/ribu 1e6=juta/sejuta 1e9=bilion""",
    "vi": """1=mốt 4=tư 9=chín 2=hai 3=ba 4=bốn 5=lăm 6=sáu 7=bảy 8=tám 10=mười 100=trăm 1000=nghìn/ngàn
        1e6=triệu""",
    "sw": """1=moja/mmoja 2=mbili/wawili/mawili/viwili 3=tatu/watatu/vitatu/mitatu 4=nne/wanne/vinne/minne/manne
        5=tano/watano/vitano/mitano/matano 6=sita 7=saba 8=nane/wanane/vinane/minane/manane 9=tisa 10=kumi
        20=ishirini 30=thelathini 40=arobaini 50=hamsini 60=sitini 70=sabini 80=themanini 90=tisini""",
    "eu": """2=bi 3=hiru 4=lau 5=bost 6=sei 7=zazpi 8=zortzi 9=bederatzi 10=hamar 11=hamaika 12=hamabi
        13=hamahiru 14=hamalau 15=hamabost 16=hamasei 17=hamazazpi 18=hemezortzi 19=hemeretzi 20=hogei/hogeita
        40=berrogei/berrogeita 60=hirurogei/hirurogeita 80=laurogei/laurogeita 100=ehun 200=berrehun
        300=hirurehun 400=laurehun 500=bostehun 1000=mila 1e6=milioi""",
    "gl": """1=un/unha 2=dous/dúas 3=tres 4=catro 5=cinco 6=seis 7=sete 8=oito 9=nove 10=dez 11=once 12=doce
        13=trece 14=catorce 15=quince 16=dezaseis 17=dezasete 18=dezaoito 19=dezanove 20=vinte 30=trinta
        40=corenta 50=cincuenta 60=sesenta 70=setenta 80=oitenta 90=noventa 100=cen/cento
        200=douscentos/duascentas 300=trescentos/trescentas 400=catrocentos/catrocentas
        500=cincocentos/cincocentas/quiñentos 1000=mil 1e6=millón/millóns""",
    "nl": """1=een/één 2=twee 3=drie 4=vier 5=vijf 6=zes 7=zeven 8=acht 9=negen 10=tien 11=elf 12=twaalf
        13=dertien 14=veertien 15=vijftien 16=zestien 17=zeventien 18=achttien 19=negentien 20=twintig 30=dertig
        40=veertig 50=vijftig 60=zestig 70=zeventig 80=tachtig 90=negentig 100=honderd 200=tweehonderd
        300=driehonderd 400=vierhonderd 500=vijfhonderd 600=zeshonderd 700=zevenhonderd 800=achthonderd
        900=negenhonderd 1000=duizend 1e6=miljoen 1e9=miljard""",
    "sv": """100=etthundra 1000=ettusen
        40=förtio 1=en/ett 2=två 3=tre 4=fyra 5=fem 6=sex 7=sju 8=åtta 9=nio 10=tio 11=elva 12=tolv
        13=tretton 14=fjorton 15=femton 16=sexton 17=sjutton 18=arton 19=nitton 20=tjugo 30=trettio 40=fyrtio
        50=femtio 60=sextio 70=sjuttio 80=åttio 90=nittio 100=hundra 200=tvåhundra 300=trehundra 400=fyrahundra
        500=femhundra 600=sexhundra 700=sjuhundra 800=åttahundra 900=niohundra 1000=tusen 1e6=miljon/miljoner
        1e9=miljard/miljarder""",
    "da": """200=tohundrede 300=trehundrede 400=firehundrede 500=femhundrede 600=sekshundrede 700=syvhundrede
        800=ottehundrede 900=nihundrede
        60=treds 1=en/et 2=to 3=tre 4=fire 5=fem 6=seks 7=syv 8=otte 9=ni 10=ti 11=elleve 12=tolv
        13=tretten 14=fjorten 15=femten 16=seksten 17=sytten 18=atten 19=nitten 20=tyve 30=tredive 40=fyrre
        50=halvtreds 60=tres 70=halvfjerds 80=firs 90=halvfems 100=hundrede 1000=tusind/tusinde
        1e6=million/millioner 1e9=milliard/milliarder""",
    "nb": """200=tohundre 300=trehundre 400=firehundre 500=femhundre 600=sekshundre 700=sjuhundre
        800=åttehundre 900=nihundre
        1=en/ett 2=to 3=tre 4=fire 5=fem 6=seks 7=sju/syv 8=åtte 9=ni 10=ti 11=elleve 12=tolv 13=tretten
        14=fjorten 15=femten 16=seksten 17=sytten 18=atten 19=nitten 20=tjue/tyve 30=tretti/tredve 40=førti
        50=femti 60=seksti 70=sytti 80=åtti 90=nitti 100=hundre 1000=tusen 1e6=million/millioner
        1e9=milliard/milliarder""",
    "is": """100=hundruð 2=tvö
        1=einn/ein/eitt 2=tveir/tvær/tveimur/tveggja 3=þrír/þrjá/þrjár/þrjú/þremur/þriggja
        4=fjórir/fjóra/fjórar/fjögur/fjórum/fjögurra 5=fimm 6=sex 7=sjö 8=átta 9=níu 10=tíu 11=ellefu 12=tólf
        13=þrettán 14=fjórtán 15=fimmtán 16=sextán 17=sautján 18=átján 19=nítján 20=tuttugu 30=þrjátíu
        40=fjörutíu 50=fimmtíu 60=sextíu 70=sjötíu 80=áttatíu 90=níutíu 100=hundrað 1000=þúsund
        1e6=milljón/milljónir/milljónum/milljóna""",
    "el": """1=ένα/ένας/μία/μια 2=δύο/δυο 3=τρεις/τρία/τριών 4=τέσσερις/τέσσερα/τεσσάρων 5=πέντε 6=έξι
        7=επτά/εφτά 8=οκτώ/οχτώ 9=εννέα/εννιά 10=δέκα 11=έντεκα 12=δώδεκα 13=δεκατρείς/δεκατρία
        14=δεκατέσσερις/δεκατέσσερα 15=δεκαπέντε 16=δεκαέξι/δεκάξι 17=δεκαεπτά/δεκαεφτά 18=δεκαοκτώ/δεκαοχτώ
        19=δεκαεννέα/δεκαεννιά 20=είκοσι 30=τριάντα 40=σαράντα 50=πενήντα 60=εξήντα 70=εβδομήντα 80=ογδόντα
        90=ενενήντα 100=εκατό/εκατόν 200=διακόσια/διακόσιοι/διακόσιες 300=τριακόσια/τριακόσιοι/τριακόσιες
        400=τετρακόσια/τετρακόσιοι/τετρακόσιες 500=πεντακόσια/πεντακόσιοι/πεντακόσιες
        1000=χίλια/χίλιοι/χίλιες/χιλιάδες 1e6=εκατομμύρια/εκατομμύριο 1e9=δισεκατομμύρια/δισεκατομμύριο""",
    "he": """100=מאה/מאות 200=מאתיים 2000=אלפיים
        1=אחת/אחד 2=שתים 6=שש 7=שבע 9=תשע 2=שניים/שתיים/שני/שתי 3=שלוש/שלושה/שלושת 4=ארבע/ארבעה/ארבעת
        5=חמש/חמישה/חמישת 6=שישה/ששת 7=שבעה/שבעת 8=שמונה/שמונת 9=תשעה/תשעת 10=עשרה/עשרת/עשר 20=עשרים 30=שלושים
        40=ארבעים 50=חמישים 60=שישים 70=שבעים 80=שמונים 90=תשעים 1000=אלף/אלפים 1e6=מיליון 1e9=מיליארד""",
    "ar": """100=مئة/مائة 200=مئتان/مائتان/مئتين 300=ثلاثمئة/ثلاثمائة 400=أربعمئة/أربعمائة
        500=خمسمئة/خمسمائة 600=ستمئة/ستمائة 700=سبعمئة/سبعمائة 800=ثمانمئة/ثمانمائة 900=تسعمئة/تسعمائة
        1=أحد/إحدى 2=اثنا/اثني/اثنان 3=ثلاثة/ثلاث 4=أربعة/أربع 5=خمسة/خمس 6=ستة/ست 7=سبعة/سبع
        8=ثمانية/ثماني/ثمان 9=تسعة/تسع 10=عشرة/عشر 20=عشرون/عشرين 30=ثلاثون/ثلاثين 40=أربعون/أربعين
        50=خمسون/خمسين 60=ستون/ستين 70=سبعون/سبعين 80=ثمانون/ثمانين 90=تسعون/تسعين 1000=ألف/آلاف/ألفا
        1e6=مليون/ملايين 1e9=مليار/مليارات""",
    "fa": """9=نه 10=ده 200=دویست 300=سیصد 400=چهارصد 500=پانصد 600=ششصد 700=هفتصد 800=هشتصد 900=نهصد 1=یک 2=دو
        3=سه 4=چهار 5=پنج 6=شش 7=هفت 8=هشت 11=یازده 12=دوازده 13=سیزده 14=چهارده 15=پانزده 16=شانزده 17=هفده
        18=هجده 19=نوزده 20=بیست 30=سی 40=چهل 50=پنجاه 60=شصت 70=هفتاد 80=هشتاد 90=نود 100=صد 1000=هزار
        1e6=میلیون 1e9=میلیارد""",
    "hi": """1=एक 2=दो 3=तीन 4=चार 5=पांच/पाँच 6=छह/छः 7=सात 8=आठ 9=नौ 10=दस 11=ग्यारह 12=बारह 13=तेरह 14=चौदह
        15=पंद्रह/पन्द्रह 16=सोलह 17=सत्रह 18=अठारह 19=उन्नीस 20=बीस 21=इक्कीस 22=बाईस 23=तेईस 24=चौबीस
        25=पच्चीस 26=छब्बीस 27=सत्ताईस 28=अट्ठाईस 29=उनतीस 30=तीस 35=पैंतीस 40=चालीस 45=पैंतालीस 50=पचास 55=पचपन
        60=साठ 65=पैंसठ 70=सत्तर 75=पचहत्तर 80=अस्सी 90=नब्बे 100=सौ 1000=हजार/हज़ार 1e5=लाख 1e7=करोड़""",
    "ka": """1=ერთი 2=ორი/ორ 3=სამი/სამმა/სამ 4=ოთხი/ოთხმა/ოთხ 5=ხუთი/ხუთმა/ხუთ 6=ექვსი/ექვსმა/ექვს
        7=შვიდი/შვიდმა/შვიდ 8=რვა 9=ცხრა 10=ათი 11=თერთმეტი 12=თორმეტი 13=ცამეტი 14=თოთხმეტი 15=თხუთმეტი 20=ოცი
        25=ოცდახუთი 30=ოცდაათი 35=ოცდათხუთმეტი 40=ორმოცი 50=ორმოცდაათი 60=სამოცი 70=სამოცდაათი 80=ოთხმოცი
        90=ოთხმოცდაათი 100=ასი 1000=ათასი 1e6=მილიონი""",
    "hy": """1=մեկ 2=երկու 3=երեք 4=չորս 5=հինգ 6=վեց 7=յոթ 8=ութ 9=ինը 10=տասը/տաս 20=քսան 25=քսանհինգ
        30=երեսուն 35=երեսունհինգ 40=քառասուն 50=հիսուն 60=վաթսուն 70=յոթանասուն 80=ութսուն 90=իննսուն
        100=հարյուր 1000=հազար 1e6=միլիոն""",
}  # fmt: skip
#: Tens and ones in one word: `{t}` for the tens, `{o}` for the ones.
GLUED: Mapping[str, str] = {
    "fi": "{t}{o}", "hu": "{t}{o}", "sk": "{t}{o}", "sv": "{t}{o}", "cs": "{o}a{t}", "sl": "{o}in{t}",
    "nl": "{o}en{t} {o}ën{t}", "da": "{o}og{t}", "nb": "{t}{o} {o}og{t}", "tr": "{t}{o}",
}  # fmt: skip
#: What tens are within such a word.
WITHIN: Mapping[str, Mapping[str, str]] = {"hu": {"húsz": "huszon", "tíz": "tizen"}}
#: Words between the parts of a number.
AND: Mapping[str, str] = {
    "hr": "i", "sr": "i и", "bg": "и", "is": "og", "sw": "na", "gl": "e", "fa": "و", "ar": "و",
    "da": "og", "nb": "og", "sv": "och",
    "el": "και", "eu": "eta", "lt": "ir", "lv": "un",
}  # fmt: skip
#: What makes tens of the ones before it, and what adds ten to them.
TENS: Mapping[str, str] = {"id": "puluh", "ms": "puluh", "vi": "mươi"}
TEENS: Mapping[str, str] = {"id": "belas", "ms": "belas"}
#: Letters joined to a number for "and".
JOINED_AND: Mapping[str, str] = {"he": "ו", "ar": "و"}
#: Other words, too, and numbers only within larger ones: vi "ba" father, hu "hat" acts; he "two of".
AMBIGUOUS: Mapping[str, str] = {
    "vi": "tư chín hai ba bốn lăm sáu bảy tám mười", "hu": "hét hat", "fi": "kuusi", "et": "viis kolme nelja viie",
    "tr": "altı yedi on kırk elli", "nl": "acht elf", "sv": "sex", "da": "tres ni ti fire otte", "nb": "ni ti",
    "fa": "نه ده سی سه شش", "sl": "pet", "ar": "ست عشر سبع", "he": "שש שבע תשע חמש שלוש", "eu": "lau sei",
    "sw": "saba tatu sita", "gl": "once", "is": "sex átta", "sr": "pet", "hi": "सात",
}  # fmt: skip
#: Language -> what stands behind a word that is another one, too, where it is a number: people, years, days.
COUNTED: Mapping[str, str] = {
    "tr": "kişi|asker|çocuk|kadın|erkek|öğrenci|işçi|yolcu|polis|insan|yaşında|yaşındaki|yıl|gün|ay\\b|hafta|saat"
    "|dakika|kilometre|metre|kilo|lira|dolar|euro|avro|ülke|ev\\b|bin\\b|milyon|milyar",
}  # fmt: skip
#: Not even there: under (18 yaş altı çocuklar).
UNCOUNTED = frozenset(["altı"])
#: Languages that write hundreds and what is added to them as one word, with what may stand between.
HUNDREDS: Mapping[str, tuple[str, ...]] = {
    "fi": ("",), "hu": ("",), "nl": ("", "en"), "sv": ("",), "nb": ("", "og"), "sk": ("",), "da": ("",),
}  # fmt: skip
#: What makes thousands of a number before it, as one word.
THOUSANDS: Mapping[str, str] = {"fi": "tuhatta", "hu": "ezer", "nl": "duizend", "sv": "tusen", "sk": "tisíc"}
