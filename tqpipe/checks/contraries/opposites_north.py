"""Opposites in Dutch, Swedish, Polish and Russian: directions, trade, rise and fall, order, outcome, as data for
opposites.py, and what denies in these languages; of Czech, Danish, Finnish, Greek, Chinese and Japanese only the
commonest.

The sets are those of the other tables; only words that can mean little else. Compiled by hand for this project from the
sense groups of Van Dale (nl), SAOB (sv), the WSJP (pl), Ozhegov (ru), the SSČ (cs), Den Danske Ordbog (da), the
Kielitoimisto (fi), the LKN (el), the Xiandai Hanyu Cidian (zh) and the Daijirin (ja). A word with `*` stands for its
declined forms.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from tqpipe.checks.contraries.opposites_pairs import rows

#: What near a word may turn it into its opposite.
DENIALS: Mapping[str, re.Pattern[str]] = {
    "nl": re.compile(r"\b(?:niet|geen|nooit|niemand|zonder|nauwelijks|minder)\b", re.I),
    "sv": re.compile(r"\b(?:inte|icke|ej|ingen|inga|inget|aldrig|utan|knappt|mindre)\b", re.I),
    "pl": re.compile(r"\b(?:nie|nigdy|bez|żad\w+|nikt|ani|ledwo|mniej)\b", re.I),
    "ru": re.compile(r"\b(?:не|нет|ни|никогда|без|никто|едва|менее|меньше)\b", re.I),
    "cs": re.compile(r"\b(?:ne|není|nikdy|nikdo|bez|žádn\w+|ani|sotva|méně)\b", re.I),
    "da": re.compile(r"\b(?:ikke|ingen|intet|aldrig|uden|næppe|mindre)\b", re.I),
    "fi": re.compile(r"\b(?:ei|eivät|en|emme|eikä|älä|älkää|ilman|vähemmän)\b", re.I),
    "el": re.compile(r"\b(?:δεν|δε|μη|μην|χωρίς|ούτε|ποτέ|κανείς|λιγότερο)\b", re.I),
    "zh": re.compile(r"[不没沒未无無非别別勿]"),
    "ja": re.compile(r"ない|なかっ|なく|ません|ずに|無|不|未"),
    "tr": re.compile(
        r"\b(?:değil|yok|hiç|asla|\w+[mn][ae]z|\w+m[ae]d[iı]\w*|\w+mıyor\w*|\w+miyor\w*|\w+m[ae]yın\w*)\b",
        re.I,
    ),
    "ar": re.compile(r"\b(?:لا|لم|لن|ليس|ليست|غير|بدون|دون|عدم|ما|لست)\b"),
}

_ROWS = """
compass.north: nl noorden noord noordelijk noordelijke | noord*; sv norr norra nord nordlig nordliga | nord* norr*; pl
 północ północy północny północna północne północnej północnego północnym | półno*; ru север севере северу северный
 северная северной северного северном | север*
compass.south: nl zuiden zuid zuidelijk zuidelijke | zuid*; sv söder södra syd sydlig sydliga | syd* söd*; pl południe
 południowy południowa południowe południowej południowego południowym | połud*; ru юг юге югу южный южная южной
 южного южном | юг* юж*
compass.east: nl oosten oost oostelijk oostelijke | oost*; sv öster östra öst östlig östliga | öst* ost*; pl wschód
 wschodzie wschodni wschodnia wschodniej wschodniego wschodnim | wschod*; ru восток востоке востоку восточный
 восточная восточной восточного восточном | восто*
compass.west: nl westen west westelijk westelijke | west*; sv väster västra väst västlig västliga | väst*; pl zachód
 zachodzie zachodni zachodnia zachodniej zachodniego zachodnim | zachod*; ru запад западе западу западный западная
 западной западного западном | запад*
hand.left: nl links linker linkerhand | link*; sv vänster vänstra | vänst*; pl lewo lewa lewej lewy lewą lewym lewica
 | lew*; ru слева налево левый левая левой левую левого левом | лев* сл*
hand.right: nl rechts rechter rechterhand | recht*; sv höger högra | hög*; pl prawica prawicy | praw*; ru справа
 направо | прав* спр*
trade.buy: nl kopen koopt kocht kochten gekocht aankoop | koop* koch* aang*; sv köpa köper köpte köpt inköp | köp*; pl
 kupić kupił kupiła kupili kupno kupuje | kup* zakup* nab*; ru купить купил купила купили покупка покупает | куп*
 покуп* приобр*
trade.sell: nl verkopen verkoopt verkocht verkochten verkoop | verk*; sv sälja säljer sålde sålt försäljning | sälj*
 sål* förs*; pl sprzedać sprzedał sprzedała sprzedali sprzedaż sprzedaje | sprzed* zby*; ru продать продал продала
 продали продажа продажи продает продаёт | прод* сбы*
change.up: nl stijgt stijgen steeg stegen gestegen stijging toename toegenomen groei | stij* groei* toen* hoger; sv
 steg stiger stigit ökade ökar ökat ökning | stig* ök* höj*; pl wzrósł wzrosła wzrosły wzrost wzrostu rośnie rosną
 zwiększył | wzr* roś* zwięk* podn*; ru вырос выросла выросли выросло рост роста растет растёт растут увеличился
 увеличилась увеличились | рос* раст* увел* повыш* выр*
change.down: nl daalt dalen daalde daalden gedaald daling afname afgenomen | dal* afn* lager kromp; sv sjönk sjunker
 sjunkit minskade minskar minskat minskning | sjun* minsk* sänk* fall* föll; pl spadł spadła spadły spadek spadku
 spada spadają zmniejszył | spad* zmniej* obniż* mal*; ru упал упала упали упало снизился снизилась снизились снижение
 падение сократился сократилась | упа* сниж* сниз* пад* сокр* умень*
order.first: nl eerste eersten | eers*; sv första förste | för*; pl pierwszy pierwsza pierwsze pierwszego pierwszej
 pierwszym pierwszą | pierw*; ru первый первая первое первого первой первом первую | перв*
order.last: nl laatste laatsten | laat*; sv sista siste | sen* sist*; pl ostatni ostatnia ostatnie ostatniego
 ostatniej ostatnim ostatnią | ostat*; ru последний последняя последнее последнего последней последнем последнюю |
 посл*
outcome.win: nl won wonnen gewonnen winnen wint overwinning | win* zeg*; sv vann vunnit vinner vinna seger segern |
 vin* seg*; pl wygrał wygrała wygrali wygrać zwycięstwo zwyciężył | wygr* zwyc*; ru выиграл выиграла выиграли выиграть
 победа победил победила победили победу | выигр* побе*
outcome.lose: nl verloor verloren verliezen verliest nederlaag | verl*; sv förlorade förlorar förlora förlust nederlag
 | förl* tapp*; pl przegrał przegrała przegrali przegrać porażka porażkę | przegr* poraż* stra*; ru проиграл проиграла
 проиграли проиграть поражение | проигр* пораж* потер*
often.always: nl altijd | steeds; sv alltid | jämt; pl zawsze | ciągle; ru всегда | постоянно
often.never: nl nooit | niet geen; sv aldrig | inte ingen; pl nigdy | nie ni*; ru никогда | не ни*
state.open: nl open geopend opende openden opent | open*; sv öppen öppet öppna öppnade öppnar | öpp*; pl otwarty
 otwarta otwarte otworzył otworzyła otwarto | otw*; ru открыт открыта открыто открыты открыл открыла открыли | откр*
state.closed: nl gesloten dicht sloot sloten sluit | slui* dicht*; sv stängd stängt stängda stängde stänger | stäng*;
 pl zamknięty zamknięta zamknięte zamknął zamknęła zamknięto | zamk*; ru закрыт закрыта закрыто закрыты закрыл закрыла
 закрыли | закр*
border.export: nl export exporteert exporteren uitvoer | export*; sv export exporterar exporten | export*; pl eksport
 eksportu eksportuje | eksport*; ru экспорт экспорта экспортирует | экспорт* вывоз*
border.import: nl import importeert importeren invoer | import*; sv import importerar importen | import*; pl import
 importu importuje | import*; ru импорт импорта импортирует | импорт* ввоз*
bound.maximum: nl maximaal maximum maximale | max* hoogst*; sv maximal maximum högst | max*; pl maksymalnie maksymalna
 maksymalny maksimum najwyżej | maks*; ru максимум максимальная максимальный максимальное | макс*
bound.minimum: nl minimaal minimum minimale minstens | min* laagst*; sv minimal minimum minst | min*; pl minimalnie
 minimalna minimalny minimum przynajmniej | min* najmn*; ru минимум минимальная минимальный минимальное | мин*
conflict.war: nl oorlog oorlogen | oorl*; sv krig kriget | krig*; pl wojna wojny wojnę wojnie wojną | woj*; ru война
 войны войну войне войной | вой* воен*
conflict.peace: nl vrede | vred* vreed*; sv fred freden | fred*; pl pokój pokoju | pok*; ru мира миру | мир*
sign.positive: nl positief positieve | posi*; sv positiv positiva positivt | posi*; pl pozytywny pozytywna pozytywne
 dodatni dodatnia | pozy* dod*; ru положительный положительная положительное позитивный | полож* позит*
sign.negative: nl negatief negatieve | nega*; sv negativ negativa negativt | nega*; pl negatywny negatywna negatywne
 ujemny ujemna | nega* ujem*; ru отрицательный отрицательная отрицательное негативный | отриц* негат*
money.rich: nl rijk rijke rijken | rijk*; sv rik rika | rik*; pl bogaty bogata bogate bogaci | bog*; ru богатый
 богатая богатые богатых | бога*
money.poor: nl arm arme armen | arm* slecht*; sv fattig fattiga | fatt* dålig*; pl biedny biedna biedne biedni ubogi |
 bied* ubog* słab*; ru бедный бедная бедные бедных | бед* плох*
compass.north: cs sever severu severně severní severního severním | sev*; da nord nordlige nordlig nordpå | nord*; fi
 pohjoisessa pohjoiseen pohjoispuolella pohjoinen pohjoista pohjoisesta | pohj*; el βόρεια βορρά βορράς βόρειο βόρειας
 | βόρ* βορ*; zh | 北; ja | 北
compass.south: cs jih jihu jižně jižní jižního jižním | jih* již*; da syd sydlige sydlig sydpå | syd*; fi etelässä
 etelään eteläpuolella etelä eteläinen etelästä | etel*; el νότια νότο νότος νότιο νότιας νότου | νότ* νοτ*; zh | 南;
 ja | 南
trade.buy: cs koupil koupila koupili koupit nákup | koup* kup* nak* nák*; da købe køber købte købt | køb*; fi osti
 ostaa ostivat ostanut osto | ost*; el αγόρασε αγοράζει αγόρασαν αγοράσει | αγορ*; zh 购买 购入 买了 | 买 购 收; ja
 買った 買う 購入 | 買 購 取
trade.sell: cs prodal prodala prodali prodat prodej | prod*; da sælge sælger solgte solgt | sælg* salg* solg*; fi myi
 myydä myivät myynyt myynti | myy* myi*; el πούλησε πουλάει πούλησαν πουλήσει πώληση | πουλ* πωλ*; zh 出售 售出 卖了
 卖掉 | 卖 售 销; ja 売った 売る 売却 | 売 販
change.up: cs vzrostl vzrostla vzrostlo vzrostly stoupl stoupla stouply růst nárůst | vzr* roste* stoup* zvýš* růst*
 nárů*; da steg stiger steget stigning øges øgedes voksede | stig* øg* vok* høj*; fi nousi nousivat nousee nousevat
 kasvoi kasvoivat kasvaa | nous* kasv* lisä* kohos*; el αυξήθηκε αυξήθηκαν αυξάνεται αύξηση ανέβηκε ανέβηκαν | αυξ*
 αύξ* ανέβ* ανεβ* άνοδ* ανόδ*; zh 上涨 上升 增长 攀升 | 升 涨 增 高 多 长 加 扩; ja 上昇 増加 増えた 増えて | 上 増 高
 伸
change.down: cs klesl klesla kleslo klesly pokles poklesl poklesla | kles* pokl* sníž* pad* méně; da faldt falder
 faldet fald sank | fald* sank* mind* lav* reduc*; fi laski laskivat laskee laskevat väheni vähenivät putosi | lask*
 väh* puto* alen*; el μειώθηκε μειώθηκαν μειώνεται μείωση έπεσε έπεσαν | μει* πέσ* πτώ* έπεσ* πέφτ*; zh 下跌 下降 下滑
 减少 | 降 跌 减 低 少 缩 落 滑; ja 低下 下落 減少 減った 減って | 下 減 低 落
state.open: cs otevřený otevřená otevřené otevřel otevřela otevřeno | otev*; da åben åbent åbne åbnede åbner | åb*; fi
 auki avoinna avasi avoin | au* av*; el ανοιχτός ανοιχτή ανοιχτό άνοιξε ανοίγει | ανοι* άνοι*; zh 打开 | 开 启; ja
 開けた 開ける | 開
state.closed: cs zavřený zavřená zavřené zavřel zavřela zavřeno | zav* uzav*; da lukket lukkede lukker | luk*; fi
 kiinni suljettu sulki suljettiin | kiin* sul*; el κλειστός κλειστή κλειστό έκλεισε κλείνει | κλει* έκλει* κλεί*; zh
 关闭 关上 | 关 闭 合; ja 閉めた 閉める 閉じる | 閉 締
hand.left: zh 左转 向左 左边 左侧 | 左; ja 左に 左側 左折 | 左
hand.right: zh 右转 向右 右边 右侧 | 右; ja 右に 右側 右折 | 右
sign.positive: zh 阳性 | 阳 正; ja 陽性 | 陽 正
sign.negative: zh 阴性 | 阴 负; ja 陰性 | 陰 負
border.export: zh 出口 | 输出; ja 輸出 | 出
border.import: zh 进口 | 输入; ja 輸入 | 入
offer.accept: nl aanvaardde aanvaard accepteerde geaccepteerd | aanv* acc*; sv accepterade accepterat accepterar |
 accep* godk*; pl zaakceptował zaakceptowała zaakceptowano | akcept* przyj*; ru принял приняла приняли | прин* соглас*
 одобр*
offer.reject: nl weigerde geweigerd verwierp verworpen | weig* verw* afg*; sv avvisade avvisat förkastade vägrade |
 avv* förk* väg* avs*; pl odrzucił odrzuciła odrzucono odmówił odmówiła | odrz* odm*; ru отверг отвергла отвергли
 отклонил отклонила отклонили отказался отказалась | отв* откл* отка*
sun.day: nl overdag | dag*; sv dagtid | dag*; pl dzień dniem | dni* dzie*; ru днём днем | дн* ден*
sun.night: nl nacht nachts | nacht* avond*; sv natt natten nattetid | natt*; pl noc nocy nocą | noc*; ru ночь ночью
 ночи | ноч*
day_by.yesterday: nl gisteren | vorig*; sv igår | förra; pl wczoraj | wczor*; ru вчера | вчера*
day_by.tomorrow: nl morgen | volgend*; sv imorgon | nästa; pl jutro | nast*; ru завтра | завтра*
custody.arrest: nl gearresteerd aangehouden | arrest*; sv gripen gripits greps arresterad arresterades | grip*
 arrest*; pl aresztowany aresztowana aresztowano | areszt* zatrz*; ru арестован арестована арестовали арестованы |
 арест* задерж*
custody.release: nl vrijgelaten | vrij*; sv frigiven frigavs släpptes | fri* släpp*; pl zwolniony zwolniona zwolniono
 uwolniono | zwol* uwol*; ru освобожден освобождён освободили освобождены | освоб*
"""
NORTH_OPPOSITES = rows(_ROWS)
