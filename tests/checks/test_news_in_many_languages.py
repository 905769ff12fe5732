"""One piece of news in twenty-three languages: no two of its sentences contradict each other, and planted errors show.

A language's lines translate the English ones, with its own quotation marks, figures, dates, times and names.
"""

# ruff: noqa: E501

from dataclasses import replace

import pytest

from tqpipe import checks
from tqpipe.ingest import make_pair
from tqpipe.types import Context, Flag

NEWS = """
== en
The government said on Tuesday that 1,250 people had been evacuated from the coast since 3 March 2024.
“We will not accept this agreement,” said Prime Minister Anna Berger, “because it helps nobody.”
Unemployment fell to 4.7% in September, compared with 5.2% a year earlier.
The train leaves at 6:45 p.m. and arrives in Vienna at 10:30 p.m.
Does anyone know why the bridge was closed?
The company invested 2.5 million euros in a new plant near Warsaw, which employs 340 workers.
Neither the police nor the fire brigade could explain what had happened.
The river rose by 3 metres in two hours, and the temperature dropped to minus 12 degrees.
Read more at https://www.example.org/news or write to info@example.org.
Her novel “The Last Winter” won first prize in Stockholm on Friday.
The EU, NATO and the UN condemned the attack, in which seven people died and 23 were injured.
The committee meets every Monday and Thursday, except in July and August.
He bought bread, cheese, apples and two bottles of wine at the market.
Dr. Peter Novak (54) has worked at the hospital in Prague since 1998.
The population grew from 38,400 to 41,900 between 2010 and 2020.
About half a million people watched the match, which Barcelona won 3–1.
The minister has never denied that she met the ambassador.
The ship lost contact 200 kilometres north of Iceland on the night of 14 January.
“Why are you not sleeping?” asked his mother.
The budget is 3 billion dollars, twice as much as last year.
Without water, the plants cannot survive the summer.
The museum is open from 9 a.m. to 5 p.m.; a ticket costs 12 euros (8 euros for children).
== nl
De regering zei dinsdag dat sinds 3 maart 2024 1.250 mensen uit het kustgebied zijn geëvacueerd.
‘Wij zullen dit akkoord niet aanvaarden’, zei premier Anna Berger, ‘omdat het niemand helpt.’
De werkloosheid daalde in september naar 4,7 procent, tegenover 5,2 procent een jaar eerder.
De trein vertrekt om 18.45 uur en komt om 22.30 uur aan in Wenen.
Weet iemand waarom de brug is afgesloten?
Het bedrijf investeerde 2,5 miljoen euro in een nieuwe fabriek bij Warschau, waar 340 mensen werken.
Noch de politie, noch de brandweer kon uitleggen wat er was gebeurd.
De rivier steeg in twee uur tijd 3 meter en de temperatuur daalde tot min 12 graden.
Lees meer op https://www.example.org/news of schrijf naar info@example.org.
Haar roman ‘De laatste winter’ won vrijdag in Stockholm de eerste prijs.
De EU, de NAVO en de VN veroordeelden de aanslag, waarbij zeven mensen omkwamen en 23 gewond raakten.
De commissie vergadert elke maandag en donderdag, behalve in juli en augustus.
Hij kocht op de markt brood, kaas, appels en twee flessen wijn.
Dr. Peter Novak (54) werkt sinds 1998 in het ziekenhuis in Praag.
Tussen 2010 en 2020 groeide de bevolking van 38.400 naar 41.900 inwoners.
Ongeveer een half miljoen mensen keken naar de wedstrijd, die Barcelona met 3-1 won.
De minister heeft nooit ontkend dat ze de ambassadeur heeft ontmoet.
Het schip verloor in de nacht van 14 januari 200 kilometer ten noorden van IJsland het contact.
‘Waarom slaap je niet?’, vroeg zijn moeder.
De begroting bedraagt 3 miljard dollar, twee keer zoveel als vorig jaar.
Zonder water kunnen de planten de zomer niet overleven.
Het museum is open van 9.00 tot 17.00 uur; een kaartje kost 12 euro (8 euro voor kinderen).
== sv
Regeringen uppgav på tisdagen att 1 250 personer har evakuerats från kusten sedan den 3 mars 2024.
”Vi kommer inte att godta det här avtalet”, sade statsminister Anna Berger, ”eftersom det inte hjälper någon.”
Arbetslösheten sjönk till 4,7 procent i september, jämfört med 5,2 procent ett år tidigare.
Tåget avgår kl. 18.45 och är framme i Wien kl. 22.30.
Är det någon som vet varför bron stängdes?
Företaget investerade 2,5 miljoner euro i en ny fabrik nära Warszawa med 340 anställda.
Varken polisen eller räddningstjänsten kunde förklara vad som hade hänt.
Floden steg 3 meter på två timmar och temperaturen sjönk till minus 12 grader.
Läs mer på https://www.example.org/news eller skriv till info@example.org.
Hennes roman ”Den sista vintern” vann första pris i Stockholm i fredags.
EU, Nato och FN fördömde attacken, där sju personer dog och 23 skadades.
Kommittén sammanträder varje måndag och torsdag, utom i juli och augusti.
Han köpte bröd, ost, äpplen och två flaskor vin på marknaden.
Dr Peter Novak, 54, har arbetat på sjukhuset i Prag sedan 1998.
Folkmängden ökade från 38 400 till 41 900 mellan 2010 och 2020.
Ungefär en halv miljon människor såg matchen, som Barcelona vann med 3–1.
Ministern har aldrig förnekat att hon träffade ambassadören.
Fartyget tappade kontakten 200 kilometer norr om Island natten till den 14 januari.
– Varför sover du inte? frågade hans mamma.
Budgeten är på 3 miljarder dollar, dubbelt så mycket som i fjol.
Utan vatten kan växterna inte överleva sommaren.
Museet är öppet kl. 9–17 och en biljett kostar 12 euro (8 euro för barn).
== pl
Rząd poinformował we wtorek, że od 3 marca 2024 r. z wybrzeża ewakuowano 1250 osób.
„Nie przyjmiemy tej umowy – powiedziała premier Anna Berger – ponieważ nikomu nie pomaga”.
We wrześniu bezrobocie spadło do 4,7 proc. w porównaniu z 5,2 proc. rok wcześniej.
Pociąg odjeżdża o 18.45 i przyjeżdża do Wiednia o 22.30.
Czy ktoś wie, dlaczego most został zamknięty?
Firma zainwestowała 2,5 mln euro w nową fabrykę pod Warszawą, w której pracuje 340 osób.
Ani policja, ani straż pożarna nie potrafiły wyjaśnić, co się stało.
Rzeka podniosła się o 3 metry w ciągu dwóch godzin, a temperatura spadła do minus 12 stopni.
Więcej na stronie https://www.example.org/news lub pod adresem info@example.org.
Jej powieść „Ostatnia zima” zdobyła w piątek pierwszą nagrodę w Sztokholmie.
UE, NATO i ONZ potępiły atak, w którym zginęło siedem osób, a 23 zostały ranne.
Komisja zbiera się w każdy poniedziałek i czwartek, z wyjątkiem lipca i sierpnia.
Kupił na targu chleb, ser, jabłka i dwie butelki wina.
Dr Peter Novak (54 l.) pracuje w szpitalu w Pradze od 1998 roku.
W latach 2010–2020 liczba ludności wzrosła z 38 400 do 41 900.
Około pół miliona osób obejrzało mecz, który Barcelona wygrała 3:1.
Minister nigdy nie zaprzeczyła, że spotkała się z ambasadorem.
Statek stracił łączność 200 kilometrów na północ od Islandii w nocy 14 stycznia.
– Dlaczego nie śpisz? – zapytała jego matka.
Budżet wynosi 3 mld dolarów, dwa razy więcej niż w ubiegłym roku.
Bez wody rośliny nie przetrwają lata.
Muzeum jest czynne w godz. 9–17; bilet kosztuje 12 euro (8 euro dla dzieci).
== cs
Vláda v úterý oznámila, že od 3. března 2024 bylo z pobřeží evakuováno 1250 lidí.
„Tuto dohodu nepřijmeme,“ řekla premiérka Anna Bergerová, „protože nikomu nepomůže.“
Nezaměstnanost v září klesla na 4,7 procenta oproti 5,2 procenta před rokem.
Vlak odjíždí v 18:45 a do Vídně přijíždí ve 22:30.
Ví někdo, proč byl most uzavřen?
Společnost investovala 2,5 milionu eur do nového závodu u Varšavy, který zaměstnává 340 lidí.
Policie ani hasiči nedokázali vysvětlit, co se stalo.
Hladina řeky stoupla za dvě hodiny o 3 metry a teplota klesla na minus 12 stupňů.
Více na https://www.example.org/news nebo na info@example.org.
Její román „Poslední zima“ získal v pátek ve Stockholmu první cenu.
EU, NATO a OSN odsoudily útok, při kterém zahynulo sedm lidí a 23 bylo zraněno.
Výbor se schází každé pondělí a čtvrtek s výjimkou července a srpna.
Na trhu koupil chléb, sýr, jablka a dvě lahve vína.
MUDr. Peter Novak (54) pracuje v nemocnici v Praze od roku 1998.
V letech 2010 až 2020 vzrostl počet obyvatel z 38 400 na 41 900.
Zápas, který Barcelona vyhrála 3:1, sledovalo asi půl milionu lidí.
Ministryně nikdy nepopřela, že se s velvyslancem setkala.
Loď ztratila spojení 200 kilometrů severně od Islandu v noci na 14. ledna.
„Proč nespíš?“ zeptala se jeho matka.
Rozpočet činí 3 miliardy dolarů, dvakrát více než loni.
Bez vody rostliny léto nepřežijí.
Muzeum je otevřeno od 9 do 17 hodin; vstupenka stojí 12 eur (8 eur pro děti).
== hu
A kormány kedden közölte, hogy 2024. március 3. óta 1250 embert evakuáltak a partvidékről.
„Nem fogadjuk el ezt a megállapodást – mondta Anna Berger miniszterelnök –, mert senkinek sem segít.”
A munkanélküliség szeptemberben 4,7 százalékra csökkent az egy évvel korábbi 5,2 százalékról.
A vonat 18.45-kor indul, és 22.30-kor érkezik Bécsbe.
Tudja valaki, miért zárták le a hidat?
A cég 2,5 millió eurót fektetett be egy új, 340 embert foglalkoztató gyárba Varsó közelében.
Sem a rendőrség, sem a tűzoltóság nem tudta megmagyarázni, mi történt.
A folyó két óra alatt 3 métert emelkedett, a hőmérséklet pedig mínusz 12 fokra esett.
További információ a https://www.example.org/news oldalon vagy az info@example.org címen.
Az utolsó tél című regénye pénteken első díjat nyert Stockholmban.
Az EU, a NATO és az ENSZ elítélte a támadást, amelyben heten meghaltak és 23-an megsebesültek.
A bizottság július és augusztus kivételével minden hétfőn és csütörtökön ülésezik.
Kenyeret, sajtot, almát és két üveg bort vett a piacon.
Dr. Peter Novak (54) 1998 óta dolgozik a prágai kórházban.
A népesség 2010 és 2020 között 38 400-ról 41 900-ra nőtt.
Mintegy félmillió ember nézte a mérkőzést, amelyet a Barcelona 3–1-re nyert meg.
A miniszter asszony soha nem tagadta, hogy találkozott a nagykövettel.
A hajó január 14-én éjjel Izlandtól 200 kilométerre északra vesztette el a kapcsolatot.
– Miért nem alszol? – kérdezte az anyja.
A költségvetés 3 milliárd dollár, kétszer annyi, mint tavaly.
Víz nélkül a növények nem élik túl a nyarat.
A múzeum 9 és 17 óra között tart nyitva; a jegy 12 euró (gyerekeknek 8 euró).
== tr
Hükümet salı günü yaptığı açıklamada, 3 Mart 2024'ten bu yana kıyıdan 1.250 kişinin tahliye edildiğini bildirdi.
Başbakan Anna Berger, “Bu anlaşmayı kabul etmeyeceğiz, çünkü kimseye faydası yok” dedi.
İşsizlik eylül ayında yüzde 4,7'ye geriledi; bu oran bir yıl önce yüzde 5,2 idi.
Tren saat 18.45'te kalkıyor ve 22.30'da Viyana'ya varıyor.
Köprünün neden kapatıldığını bilen var mı?
Şirket, Varşova yakınlarında 340 kişinin çalıştığı yeni bir fabrikaya 2,5 milyon euro yatırım yaptı.
Ne polis ne de itfaiye olanları açıklayabildi.
Nehir iki saatte 3 metre yükseldi ve sıcaklık eksi 12 dereceye düştü.
Daha fazla bilgi için https://www.example.org/news adresini ziyaret edin veya info@example.org adresine yazın.
“Son Kış” adlı romanı cuma günü Stockholm'de birincilik ödülünü kazandı.
AB, NATO ve BM, yedi kişinin öldüğü ve 23 kişinin yaralandığı saldırıyı kınadı.
Komite, temmuz ve ağustos ayları dışında her pazartesi ve perşembe toplanıyor.
Pazardan ekmek, peynir, elma ve iki şişe şarap aldı.
Dr. Peter Novak (54), 1998'den beri Prag'daki hastanede çalışıyor.
Nüfus 2010 ile 2020 arasında 38.400'den 41.900'e yükseldi.
Barcelona'nın 3-1 kazandığı maçı yaklaşık yarım milyon kişi izledi.
Bakan, büyükelçiyle görüştüğünü hiçbir zaman inkâr etmedi.
Geminin 14 Ocak gecesi İzlanda'nın 200 kilometre kuzeyinde bağlantısı koptu.
Annesi, “Neden uyumuyorsun?” diye sordu.
Bütçe 3 milyar dolar, yani geçen yılın iki katı.
Bitkiler susuz yazı atlatamaz.
Müze saat 9.00'dan 17.00'ye kadar açık; bilet 12 euro (çocuklar için 8 euro).
== fi
Hallitus kertoi tiistaina, että rannikolta on evakuoitu 1 250 ihmistä 3. maaliskuuta 2024 alkaen.
”Emme hyväksy tätä sopimusta”, sanoi pääministeri Anna Berger, ”koska se ei auta ketään.”
Työttömyys laski syyskuussa 4,7 prosenttiin, kun se vuotta aiemmin oli 5,2 prosenttia.
Juna lähtee kello 18.45 ja saapuu Wieniin kello 22.30.
Tietääkö kukaan, miksi silta suljettiin?
Yhtiö investoi 2,5 miljoonaa euroa uuteen tehtaaseen Varsovan lähellä; tehdas työllistää 340 ihmistä.
Poliisi eikä palokunta osannut selittää, mitä oli tapahtunut.
Joki nousi 3 metriä kahdessa tunnissa, ja lämpötila laski miinus 12 asteeseen.
Lue lisää osoitteessa https://www.example.org/news tai kirjoita osoitteeseen info@example.org.
Hänen romaaninsa ”Viimeinen talvi” voitti ensimmäisen palkinnon Tukholmassa perjantaina.
EU, Nato ja YK tuomitsivat iskun, jossa kuoli seitsemän ihmistä ja loukkaantui 23.
Komitea kokoontuu joka maanantai ja torstai paitsi heinä- ja elokuussa.
Hän osti torilta leipää, juustoa, omenoita ja kaksi pulloa viiniä.
Tohtori Peter Novak, 54, on työskennellyt Prahan sairaalassa vuodesta 1998.
Väkiluku kasvoi 38 400:sta 41 900:aan vuosina 2010–2020.
Noin puoli miljoonaa ihmistä katsoi ottelun, jonka Barcelona voitti 3–1.
Ministeri ei ole koskaan kiistänyt tavanneensa suurlähettilästä.
Alus menetti yhteyden 200 kilometriä Islannista pohjoiseen tammikuun 14. päivän vastaisena yönä.
– Miksi sinä et nuku? hänen äitinsä kysyi.
Budjetti on 3 miljardia dollaria, kaksi kertaa niin paljon kuin viime vuonna.
Ilman vettä kasvit eivät selviä kesästä.
Museo on avoinna klo 9–17; lippu maksaa 12 euroa (lapsilta 8 euroa).
== el
Η κυβέρνηση ανακοίνωσε την Τρίτη ότι 1.250 άνθρωποι έχουν απομακρυνθεί από την ακτή από τις 3 Μαρτίου 2024.
«Δεν θα δεχτούμε αυτή τη συμφωνία», είπε η πρωθυπουργός Άννα Μπέργκερ, «γιατί δεν βοηθά κανέναν».
Η ανεργία μειώθηκε στο 4,7% τον Σεπτέμβριο, έναντι 5,2% έναν χρόνο νωρίτερα.
Το τρένο αναχωρεί στις 6:45 μ.μ. και φτάνει στη Βιέννη στις 10:30 μ.μ.
Ξέρει κανείς γιατί έκλεισε η γέφυρα;
Η εταιρεία επένδυσε 2,5 εκατομμύρια ευρώ σε νέο εργοστάσιο κοντά στη Βαρσοβία, που απασχολεί 340 εργαζομένους.
Ούτε η αστυνομία ούτε η πυροσβεστική μπόρεσαν να εξηγήσουν τι είχε συμβεί.
Το ποτάμι ανέβηκε 3 μέτρα σε δύο ώρες και η θερμοκρασία έπεσε στους μείον 12 βαθμούς.
Διαβάστε περισσότερα στο https://www.example.org/news ή γράψτε στο info@example.org.
Το μυθιστόρημά της «Ο τελευταίος χειμώνας» κέρδισε το πρώτο βραβείο στη Στοκχόλμη την Παρασκευή.
Η ΕΕ, το ΝΑΤΟ και ο ΟΗΕ καταδίκασαν την επίθεση, στην οποία σκοτώθηκαν επτά άνθρωποι και τραυματίστηκαν 23.
Η επιτροπή συνεδριάζει κάθε Δευτέρα και Πέμπτη, εκτός από τον Ιούλιο και τον Αύγουστο.
Αγόρασε ψωμί, τυρί, μήλα και δύο μπουκάλια κρασί από την αγορά.
Ο δρ Πέτερ Νόβακ (54) εργάζεται στο νοσοκομείο της Πράγας από το 1998.
Ο πληθυσμός αυξήθηκε από 38.400 σε 41.900 μεταξύ 2010 και 2020.
Περίπου μισό εκατομμύριο άνθρωποι παρακολούθησαν τον αγώνα, τον οποίο κέρδισε η Μπαρτσελόνα με 3-1.
Η υπουργός δεν αρνήθηκε ποτέ ότι συναντήθηκε με τον πρέσβη.
Το πλοίο έχασε την επαφή 200 χιλιόμετρα βόρεια της Ισλανδίας τη νύχτα της 14ης Ιανουαρίου.
«Γιατί δεν κοιμάσαι;» ρώτησε η μητέρα του.
Ο προϋπολογισμός είναι 3 δισεκατομμύρια δολάρια, διπλάσιος από πέρυσι.
Χωρίς νερό, τα φυτά δεν μπορούν να επιβιώσουν το καλοκαίρι.
Το μουσείο είναι ανοιχτό από τις 9 π.μ. έως τις 5 μ.μ.· το εισιτήριο κοστίζει 12 ευρώ (8 ευρώ για παιδιά).
== uk
У вівторок уряд повідомив, що з 3 березня 2024 року з узбережжя евакуювали 1250 людей.
«Ми не приймемо цієї угоди, — сказала прем’єр-міністерка Анна Бергер, — бо вона нікому не допомагає».
У вересні безробіття знизилося до 4,7% порівняно з 5,2% роком раніше.
Потяг відправляється о 18:45 і прибуває до Відня о 22:30.
Чи знає хтось, чому міст закрили?
Компанія інвестувала 2,5 млн євро в новий завод біля Варшави, на якому працює 340 людей.
Ні поліція, ні пожежники не змогли пояснити, що сталося.
Річка піднялася на 3 метри за дві години, а температура впала до мінус 12 градусів.
Докладніше на https://www.example.org/news або за адресою info@example.org.
Її роман «Остання зима» отримав першу премію у Стокгольмі в п’ятницю.
ЄС, НАТО та ООН засудили напад, унаслідок якого загинуло семеро людей, а 23 було поранено.
Комітет збирається щопонеділка та щочетверга, крім липня й серпня.
На ринку він купив хліб, сир, яблука та дві пляшки вина.
Д-р Петер Новак (54) працює в лікарні у Празі з 1998 року.
Між 2010 і 2020 роками населення зросло з 38 400 до 41 900.
Близько пів мільйона людей дивилися матч, який «Барселона» виграла 3:1.
Міністерка ніколи не заперечувала, що зустрічалася з послом.
Судно втратило зв’язок за 200 кілометрів на північ від Ісландії в ніч на 14 січня.
— Чому ти не спиш? — запитала його мати.
Бюджет становить 3 млрд доларів, удвічі більше, ніж торік.
Без води рослини не переживуть літа.
Музей працює з 9:00 до 17:00; квиток коштує 12 євро (8 євро для дітей).
== ru
Во вторник правительство сообщило, что с 3 марта 2024 года с побережья эвакуировано 1250 человек.
«Мы не примем это соглашение, — сказала премьер-министр Анна Бергер, — потому что оно никому не помогает».
В сентябре безработица снизилась до 4,7% по сравнению с 5,2% годом ранее.
Поезд отправляется в 18:45 и прибывает в Вену в 22:30.
Кто-нибудь знает, почему закрыли мост?
Компания вложила 2,5 млн евро в новый завод под Варшавой, на котором работает 340 человек.
Ни полиция, ни пожарные не смогли объяснить, что произошло.
Река поднялась на 3 метра за два часа, а температура упала до минус 12 градусов.
Подробнее на https://www.example.org/news или по адресу info@example.org.
Её роман «Последняя зима» получил в пятницу первую премию в Стокгольме.
ЕС, НАТО и ООН осудили нападение, в результате которого погибли семь человек, а 23 были ранены.
Комитет собирается каждый понедельник и четверг, кроме июля и августа.
Он купил на рынке хлеб, сыр, яблоки и две бутылки вина.
Доктор Петер Новак (54) работает в больнице в Праге с 1998 года.
С 2010 по 2020 год население выросло с 38 400 до 41 900 человек.
Около полумиллиона человек смотрели матч, который «Барселона» выиграла со счётом 3:1.
Министр никогда не отрицала, что встречалась с послом.
Судно потеряло связь в 200 километрах к северу от Исландии в ночь на 14 января.
— Почему ты не спишь? — спросила его мать.
Бюджет составляет 3 млрд долларов, вдвое больше, чем в прошлом году.
Без воды растения не переживут лето.
Музей открыт с 9:00 до 17:00; билет стоит 12 евро (8 евро для детей).
== ar
قالت الحكومة يوم الثلاثاء إن 1250 شخصًا تم إجلاؤهم من الساحل منذ 3 مارس 2024.
قالت رئيسة الوزراء آنا بيرغر: «لن نقبل هذا الاتفاق لأنه لا يساعد أحدًا».
انخفضت البطالة إلى 4.7٪ في سبتمبر، مقارنة بـ 5.2٪ قبل عام.
يغادر القطار في الساعة 6:45 مساءً ويصل إلى فيينا في الساعة 10:30 مساءً.
هل يعرف أحد لماذا أُغلق الجسر؟
استثمرت الشركة 2.5 مليون يورو في مصنع جديد بالقرب من وارسو يعمل فيه 340 عاملًا.
لم تتمكن الشرطة ولا فرق الإطفاء من تفسير ما حدث.
ارتفع منسوب النهر 3 أمتار في ساعتين، وانخفضت درجة الحرارة إلى 12 درجة تحت الصفر.
للمزيد زوروا https://www.example.org/news أو اكتبوا إلى info@example.org.
فازت روايتها «الشتاء الأخير» بالجائزة الأولى في ستوكهولم يوم الجمعة.
أدان الاتحاد الأوروبي وحلف شمال الأطلسي والأمم المتحدة الهجوم الذي قُتل فيه سبعة أشخاص وأُصيب 23 آخرون.
تجتمع اللجنة كل يوم اثنين وخميس، باستثناء شهري يوليو وأغسطس.
اشترى من السوق خبزًا وجبنًا وتفاحًا وزجاجتي نبيذ.
يعمل الدكتور بيتر نوفاك (54 عامًا) في المستشفى في براغ منذ عام 1998.
ارتفع عدد السكان من 38,400 إلى 41,900 بين عامي 2010 و2020.
شاهد نحو نصف مليون شخص المباراة التي فاز بها برشلونة 3-1.
لم تنكر الوزيرة قط أنها التقت السفير.
فقدت السفينة الاتصال على بعد 200 كيلومتر شمال آيسلندا ليلة 14 يناير.
سألته أمه: «لماذا لا تنام؟»
تبلغ الميزانية 3 مليارات دولار، أي ضعف ميزانية العام الماضي.
بدون ماء لا تستطيع النباتات البقاء على قيد الحياة في الصيف.
المتحف مفتوح من الساعة 9 صباحًا حتى 5 مساءً؛ وسعر التذكرة 12 يورو (8 يورو للأطفال).
== he
הממשלה הודיעה ביום שלישי כי 1,250 בני אדם פונו מאזור החוף מאז 3 במרץ 2024.
"לא נקבל את ההסכם הזה", אמרה ראשת הממשלה אנה ברגר, "כי הוא לא עוזר לאיש".
האבטלה ירדה ל-4.7% בספטמבר, לעומת 5.2% שנה קודם לכן.
הרכבת יוצאת בשעה 18:45 ומגיעה לווינה בשעה 22:30.
האם מישהו יודע מדוע נסגר הגשר?
החברה השקיעה 2.5 מיליון אירו במפעל חדש ליד ורשה, המעסיק 340 עובדים.
לא המשטרה ולא כוחות הכיבוי הצליחו להסביר מה קרה.
מפלס הנהר עלה ב-3 מטרים בתוך שעתיים, והטמפרטורה ירדה למינוס 12 מעלות.
לפרטים נוספים היכנסו אל https://www.example.org/news או כתבו אל info@example.org.
הרומן שלה "החורף האחרון" זכה בפרס הראשון בשטוקהולם ביום שישי.
האיחוד האירופי, נאט"ו והאו"ם גינו את המתקפה, שבה נהרגו שבעה בני אדם ו-23 נפצעו.
הוועדה מתכנסת בכל יום שני וחמישי, למעט ביולי ובאוגוסט.
הוא קנה בשוק לחם, גבינה, תפוחים ושני בקבוקי יין.
ד"ר פטר נובק (54) עובד בבית החולים בפראג מאז 1998.
האוכלוסייה גדלה מ-38,400 ל-41,900 בין 2010 ל-2020.
כחצי מיליון איש צפו במשחק, שבו ניצחה ברצלונה 3–1.
השרה מעולם לא הכחישה שנפגשה עם השגריר.
הספינה איבדה קשר 200 קילומטרים מצפון לאיסלנד בליל 14 בינואר.
"למה אתה לא ישן?" שאלה אמו.
התקציב עומד על 3 מיליארד דולר, פי שניים מאשר בשנה שעברה.
ללא מים הצמחים לא יוכלו לשרוד את הקיץ.
המוזיאון פתוח משעה 9:00 עד 17:00; מחיר כרטיס הוא 12 אירו (8 אירו לילדים).
== hi
सरकार ने मंगलवार को कहा कि 3 मार्च 2024 से अब तक 1,250 लोगों को तटीय इलाके से निकाला गया है।
प्रधानमंत्री अन्ना बर्गर ने कहा, “हम इस समझौते को स्वीकार नहीं करेंगे, क्योंकि इससे किसी को मदद नहीं मिलती।”
सितंबर में बेरोज़गारी घटकर 4.7% रह गई, जबकि एक साल पहले यह 5.2% थी।
ट्रेन शाम 6:45 बजे रवाना होती है और रात 10:30 बजे वियना पहुँचती है।
क्या किसी को पता है कि पुल क्यों बंद किया गया?
कंपनी ने वारसॉ के पास एक नए कारखाने में 25 लाख यूरो का निवेश किया, जिसमें 340 लोग काम करते हैं।
न पुलिस और न ही दमकल विभाग बता सका कि क्या हुआ था।
दो घंटे में नदी का जलस्तर 3 मीटर बढ़ गया और तापमान शून्य से 12 डिग्री नीचे चला गया।
अधिक जानकारी https://www.example.org/news पर पढ़ें या info@example.org पर लिखें।
उनके उपन्यास “आख़िरी सर्दी” ने शुक्रवार को स्टॉकहोम में पहला पुरस्कार जीता।
यूरोपीय संघ, नाटो और संयुक्त राष्ट्र ने उस हमले की निंदा की, जिसमें सात लोग मारे गए और 23 घायल हुए।
समिति की बैठक जुलाई और अगस्त को छोड़कर हर सोमवार और गुरुवार को होती है।
उसने बाज़ार से रोटी, पनीर, सेब और शराब की दो बोतलें ख़रीदीं।
डॉ. पीटर नोवाक (54) 1998 से प्राग के अस्पताल में काम कर रहे हैं।
2010 और 2020 के बीच जनसंख्या 38,400 से बढ़कर 41,900 हो गई।
लगभग पाँच लाख लोगों ने मैच देखा, जिसे बार्सिलोना ने 3–1 से जीता।
मंत्री ने कभी इस बात से इनकार नहीं किया कि वे राजदूत से मिली थीं।
14 जनवरी की रात को आइसलैंड से 200 किलोमीटर उत्तर में जहाज़ का संपर्क टूट गया।
“तुम सो क्यों नहीं रहे हो?” उसकी माँ ने पूछा।
बजट 3 अरब डॉलर है, जो पिछले साल से दोगुना है।
पानी के बिना पौधे गर्मियों में जीवित नहीं रह सकते।
संग्रहालय सुबह 9 बजे से शाम 5 बजे तक खुला रहता है; टिकट 12 यूरो का है (बच्चों के लिए 8 यूरो)।
== ja
政府は火曜日、2024年3月3日以降、沿岸部から1250人が避難したと発表した。
「この合意は受け入れない。誰の助けにもならないからだ」とアンナ・ベルガー首相は述べた。
失業率は9月に4.7％に低下した。前年同月は5.2％だった。
列車は午後6時45分に出発し、午後10時30分にウィーンに到着する。
なぜ橋が閉鎖されたのか、誰か知っていますか。
同社はワルシャワ近郊の新工場に250万ユーロを投資し、340人を雇用している。
警察も消防も、何が起きたのか説明できなかった。
川の水位は2時間で3メートル上昇し、気温はマイナス12度まで下がった。
詳しくは https://www.example.org/news をご覧いただくか、info@example.org までご連絡ください。
彼女の小説『最後の冬』は金曜日、ストックホルムで最優秀賞を受賞した。
EU、NATO、国連は、7人が死亡し23人が負傷したこの攻撃を非難した。
委員会は7月と8月を除き、毎週月曜日と木曜日に開かれる。
彼は市場でパン、チーズ、りんご、ワイン2本を買った。
ペーター・ノバク医師（54）は1998年からプラハの病院に勤務している。
人口は2010年から2020年の間に3万8400人から4万1900人に増えた。
約50万人が試合を観戦し、バルセロナが3対1で勝利した。
大臣は大使と会ったことを一度も否定していない。
船は1月14日の夜、アイスランドの北200キロで連絡を絶った。
「どうして眠らないの？」と母親は尋ねた。
予算は30億ドルで、昨年の2倍である。
水がなければ、植物は夏を越せない。
博物館の開館時間は午前9時から午後5時までで、入場料は12ユーロ（子どもは8ユーロ）。
== ko
정부는 화요일에 2024년 3월 3일 이후 1,250명이 해안에서 대피했다고 밝혔다.
안나 베르거 총리는 “우리는 이 합의를 받아들이지 않을 것이다. 누구에게도 도움이 되지 않기 때문이다”라고 말했다.
실업률은 9월에 4.7%로 떨어졌다. 1년 전에는 5.2%였다.
열차는 오후 6시 45분에 출발해 오후 10시 30분에 빈에 도착한다.
다리가 왜 폐쇄됐는지 아는 사람 있나요?
그 회사는 바르샤바 인근의 새 공장에 250만 유로를 투자했으며, 이 공장은 340명을 고용하고 있다.
경찰도 소방대도 무슨 일이 있었는지 설명하지 못했다.
강물은 두 시간 만에 3미터 불어났고 기온은 영하 12도까지 떨어졌다.
자세한 내용은 https://www.example.org/news 에서 확인하거나 info@example.org 로 문의하십시오.
그녀의 소설 《마지막 겨울》은 금요일 스톡홀름에서 1등상을 받았다.
EU, NATO, 유엔은 7명이 숨지고 23명이 다친 이번 공격을 규탄했다.
위원회는 7월과 8월을 제외하고 매주 월요일과 목요일에 열린다.
그는 시장에서 빵, 치즈, 사과, 와인 두 병을 샀다.
페터 노바크 박사(54)는 1998년부터 프라하의 병원에서 일하고 있다.
인구는 2010년에서 2020년 사이에 3만 8400명에서 4만 1900명으로 늘었다.
약 50만 명이 바르셀로나가 3-1로 이긴 경기를 지켜봤다.
장관은 대사를 만났다는 사실을 한 번도 부인하지 않았다.
선박은 1월 14일 밤 아이슬란드 북쪽 200킬로미터 지점에서 연락이 끊겼다.
“왜 안 자니?” 그의 어머니가 물었다.
예산은 30억 달러로 작년의 두 배다.
물이 없으면 식물은 여름을 견딜 수 없다.
박물관은 오전 9시부터 오후 5시까지 문을 열며, 입장권은 12유로(어린이 8유로)다.
== zh
政府周二表示，自2024年3月3日以来，已有1250人从沿海地区撤离。
“我们不会接受这项协议，”总理安娜·贝格尔说，“因为它对谁都没有帮助。”
9月失业率降至4.7%，而一年前为5.2%。
火车下午6点45分出发，晚上10点30分抵达维也纳。
有人知道这座桥为什么关闭吗？
该公司在华沙附近的一家新工厂投资了250万欧元，工厂雇有340名工人。
警方和消防队都无法解释发生了什么。
河水在两小时内上涨了3米，气温降至零下12度。
欲了解更多信息，请访问https://www.example.org/news，或写信至info@example.org。
她的小说《最后的冬天》周五在斯德哥尔摩获得一等奖。
欧盟、北约和联合国谴责了这次袭击，袭击造成7人死亡、23人受伤。
委员会每周一和周四开会，七月和八月除外。
他在市场上买了面包、奶酪、苹果和两瓶葡萄酒。
彼得·诺瓦克医生（54岁）自1998年以来一直在布拉格的医院工作。
2010年至2020年间，人口从3.84万增至4.19万。
约50万人观看了这场比赛，巴塞罗那以3比1获胜。
这位部长从未否认她见过大使。
1月14日夜间，该船在冰岛以北200公里处失去联系。
“你为什么不睡觉？”他的母亲问道。
预算为30亿美元，是去年的两倍。
没有水，植物无法熬过夏天。
博物馆上午9点至下午5点开放，门票12欧元（儿童8欧元）。
== vi
Hôm thứ Ba, chính phủ cho biết 1.250 người đã được sơ tán khỏi vùng ven biển kể từ ngày 3 tháng 3 năm 2024.
“Chúng tôi sẽ không chấp nhận thỏa thuận này,” Thủ tướng Anna Berger nói, “vì nó không giúp được ai.”
Tỷ lệ thất nghiệp giảm xuống 4,7% trong tháng 9, so với 5,2% một năm trước đó.
Tàu khởi hành lúc 18 giờ 45 và đến Vienna lúc 22 giờ 30.
Có ai biết vì sao cây cầu bị đóng không?
Công ty đã đầu tư 2,5 triệu euro vào một nhà máy mới gần Warsaw với 340 công nhân.
Cả cảnh sát lẫn lính cứu hỏa đều không thể giải thích chuyện gì đã xảy ra.
Nước sông dâng 3 mét trong hai giờ và nhiệt độ giảm xuống âm 12 độ.
Đọc thêm tại https://www.example.org/news hoặc gửi thư đến info@example.org.
Cuốn tiểu thuyết “Mùa đông cuối cùng” của bà đã giành giải nhất ở Stockholm hôm thứ Sáu.
EU, NATO và Liên Hợp Quốc lên án vụ tấn công khiến bảy người thiệt mạng và 23 người bị thương.
Ủy ban họp vào thứ Hai và thứ Năm hằng tuần, trừ tháng 7 và tháng 8.
Anh ấy mua bánh mì, phô mai, táo và hai chai rượu vang ở chợ.
Bác sĩ Peter Novak (54 tuổi) làm việc tại bệnh viện ở Praha từ năm 1998.
Dân số tăng từ 38.400 lên 41.900 người trong giai đoạn 2010–2020.
Khoảng nửa triệu người đã xem trận đấu mà Barcelona thắng 3-1.
Bộ trưởng chưa bao giờ phủ nhận việc bà đã gặp đại sứ.
Con tàu mất liên lạc cách Iceland 200 km về phía bắc vào đêm 14 tháng 1.
“Sao con không ngủ?” mẹ cậu hỏi.
Ngân sách là 3 tỷ đô la, gấp đôi năm ngoái.
Không có nước, cây cối không thể sống qua mùa hè.
Bảo tàng mở cửa từ 9 giờ sáng đến 5 giờ chiều; giá vé là 12 euro (8 euro cho trẻ em).
== id
Pemerintah mengatakan pada hari Selasa bahwa 1.250 orang telah dievakuasi dari pesisir sejak 3 Maret 2024.
“Kami tidak akan menerima perjanjian ini,” kata Perdana Menteri Anna Berger, “karena tidak membantu siapa pun.”
Pengangguran turun menjadi 4,7 persen pada bulan September, dibandingkan dengan 5,2 persen setahun sebelumnya.
Kereta berangkat pukul 18.45 dan tiba di Wina pukul 22.30.
Apakah ada yang tahu mengapa jembatan itu ditutup?
Perusahaan itu menginvestasikan 2,5 juta euro di pabrik baru dekat Warsawa yang mempekerjakan 340 orang.
Baik polisi maupun pemadam kebakaran tidak dapat menjelaskan apa yang terjadi.
Air sungai naik 3 meter dalam dua jam, dan suhu turun hingga minus 12 derajat.
Baca selengkapnya di https://www.example.org/news atau tulis ke info@example.org.
Novelnya yang berjudul “Musim Dingin Terakhir” meraih hadiah pertama di Stockholm pada hari Jumat.
Uni Eropa, NATO, dan PBB mengecam serangan yang menewaskan tujuh orang dan melukai 23 orang itu.
Komite bersidang setiap hari Senin dan Kamis, kecuali pada bulan Juli dan Agustus.
Dia membeli roti, keju, apel, dan dua botol anggur di pasar.
Dr. Peter Novak (54) bekerja di rumah sakit di Praha sejak 1998.
Jumlah penduduk naik dari 38.400 menjadi 41.900 antara tahun 2010 dan 2020.
Sekitar setengah juta orang menonton pertandingan yang dimenangkan Barcelona dengan skor 3-1.
Menteri itu tidak pernah menyangkal bahwa dia bertemu dengan duta besar.
Kapal itu kehilangan kontak 200 kilometer di utara Islandia pada malam 14 Januari.
“Kenapa kamu tidak tidur?” tanya ibunya.
Anggarannya 3 miliar dolar, dua kali lipat dari tahun lalu.
Tanpa air, tanaman tidak dapat bertahan hidup di musim panas.
Museum buka pukul 09.00–17.00; harga tiket 12 euro (8 euro untuk anak-anak).
== th
รัฐบาลกล่าวเมื่อวันอังคารว่า มีการอพยพประชาชน 1,250 คนออกจากชายฝั่งตั้งแต่วันที่ 3 มีนาคม 2567
“เราจะไม่ยอมรับข้อตกลงนี้ เพราะมันไม่ได้ช่วยใครเลย” นายกรัฐมนตรีแอนนา เบอร์เกอร์กล่าว
อัตราการว่างงานลดลงเหลือ 4.7% ในเดือนกันยายน เทียบกับ 5.2% ในปีก่อนหน้า
รถไฟออกเวลา 18.45 น. และถึงเวียนนาเวลา 22.30 น.
มีใครรู้ไหมว่าทำไมสะพานถึงปิด
บริษัทลงทุน 2.5 ล้านยูโรในโรงงานแห่งใหม่ใกล้กรุงวอร์ซอ ซึ่งมีพนักงาน 340 คน
ทั้งตำรวจและหน่วยดับเพลิงไม่สามารถอธิบายได้ว่าเกิดอะไรขึ้น
ระดับน้ำในแม่น้ำเพิ่มขึ้น 3 เมตรภายในสองชั่วโมง และอุณหภูมิลดลงเหลือลบ 12 องศา
อ่านเพิ่มเติมได้ที่ https://www.example.org/news หรือเขียนถึง info@example.org
นวนิยายเรื่อง “ฤดูหนาวสุดท้าย” ของเธอได้รับรางวัลชนะเลิศที่สตอกโฮล์มเมื่อวันศุกร์
สหภาพยุโรป นาโต และสหประชาชาติประณามการโจมตีครั้งนี้ ซึ่งมีผู้เสียชีวิต 7 คนและบาดเจ็บ 23 คน
คณะกรรมการประชุมทุกวันจันทร์และวันพฤหัสบดี ยกเว้นเดือนกรกฎาคมและสิงหาคม
เขาซื้อขนมปัง ชีส แอปเปิล และไวน์สองขวดที่ตลาด
นพ. ปีเตอร์ โนวัค (54 ปี) ทำงานที่โรงพยาบาลในกรุงปรากมาตั้งแต่ปี 1998
ประชากรเพิ่มขึ้นจาก 38,400 คนเป็น 41,900 คนระหว่างปี 2010 ถึง 2020
มีผู้ชมการแข่งขันประมาณครึ่งล้านคน โดยบาร์เซโลนาชนะ 3-1
รัฐมนตรีไม่เคยปฏิเสธว่าเธอได้พบกับเอกอัครราชทูต
เรือขาดการติดต่อห่างจากไอซ์แลนด์ไปทางเหนือ 200 กิโลเมตรในคืนวันที่ 14 มกราคม
“ทำไมลูกยังไม่นอน” แม่ของเขาถาม
งบประมาณอยู่ที่ 3 พันล้านดอลลาร์ มากเป็นสองเท่าของปีที่แล้ว
หากไม่มีน้ำ พืชจะไม่สามารถอยู่รอดในฤดูร้อนได้
พิพิธภัณฑ์เปิดตั้งแต่ 9.00 น. ถึง 17.00 น. ค่าเข้าชม 12 ยูโร (เด็ก 8 ยูโร)
== de
Die Regierung teilte am Dienstag mit, dass seit dem 3. März 2024 1250 Menschen von der Küste evakuiert wurden.
„Wir werden dieses Abkommen nicht annehmen“, sagte Premierministerin Anna Berger, „weil es niemandem hilft.“
Die Arbeitslosigkeit sank im September auf 4,7 Prozent, verglichen mit 5,2 Prozent ein Jahr zuvor.
Der Zug fährt um 18.45 Uhr ab und kommt um 22.30 Uhr in Wien an.
Weiß jemand, warum die Brücke gesperrt wurde?
Das Unternehmen investierte 2,5 Millionen Euro in ein neues Werk bei Warschau, das 340 Menschen beschäftigt.
Weder die Polizei noch die Feuerwehr konnten erklären, was geschehen war.
Der Fluss stieg in zwei Stunden um 3 Meter, und die Temperatur fiel auf minus 12 Grad.
Lesen Sie mehr unter https://www.example.org/news oder schreiben Sie an info@example.org.
Ihr Roman „Der letzte Winter“ gewann am Freitag in Stockholm den ersten Preis.
Die EU, die NATO und die UN verurteilten den Angriff, bei dem sieben Menschen starben und 23 verletzt wurden.
Der Ausschuss tagt jeden Montag und Donnerstag, außer im Juli und August.
Er kaufte auf dem Markt Brot, Käse, Äpfel und zwei Flaschen Wein.
Dr. Peter Novak (54) arbeitet seit 1998 am Krankenhaus in Prag.
Zwischen 2010 und 2020 wuchs die Bevölkerung von 38.400 auf 41.900.
Rund eine halbe Million Menschen sahen das Spiel, das Barcelona mit 3:1 gewann.
Die Ministerin hat nie bestritten, dass sie den Botschafter getroffen hat.
Das Schiff verlor in der Nacht zum 14. Januar 200 Kilometer nördlich von Island den Kontakt.
„Warum schläfst du nicht?“, fragte seine Mutter.
Der Haushalt beträgt 3 Milliarden Dollar, doppelt so viel wie im Vorjahr.
Ohne Wasser können die Pflanzen den Sommer nicht überleben.
Das Museum ist von 9 bis 17 Uhr geöffnet; eine Karte kostet 12 Euro (8 Euro für Kinder).
== fr
Le gouvernement a déclaré mardi que 1 250 personnes avaient été évacuées de la côte depuis le 3 mars 2024.
« Nous n’accepterons pas cet accord, a déclaré la Première ministre Anna Berger, parce qu’il n’aide personne. »
Le chômage est tombé à 4,7 % en septembre, contre 5,2 % un an plus tôt.
Le train part à 18 h 45 et arrive à Vienne à 22 h 30.
Quelqu’un sait-il pourquoi le pont a été fermé ?
L’entreprise a investi 2,5 millions d’euros dans une nouvelle usine près de Varsovie, qui emploie 340 personnes.
Ni la police ni les pompiers n’ont pu expliquer ce qui s’était passé.
La rivière est montée de 3 mètres en deux heures et la température est descendue à moins 12 degrés.
Pour en savoir plus : https://www.example.org/news ou info@example.org.
Son roman « Le Dernier Hiver » a remporté vendredi le premier prix à Stockholm.
L’UE, l’OTAN et l’ONU ont condamné l’attaque, qui a fait sept morts et 23 blessés.
Le comité se réunit tous les lundis et jeudis, sauf en juillet et en août.
Il a acheté du pain, du fromage, des pommes et deux bouteilles de vin au marché.
Le Dr Peter Novak (54 ans) travaille à l’hôpital de Prague depuis 1998.
La population est passée de 38 400 à 41 900 habitants entre 2010 et 2020.
Environ un demi-million de personnes ont regardé le match, que Barcelone a remporté 3-1.
La ministre n’a jamais nié avoir rencontré l’ambassadeur.
Le navire a perdu le contact à 200 kilomètres au nord de l’Islande dans la nuit du 14 janvier.
« Pourquoi ne dors-tu pas ? » demanda sa mère.
Le budget s’élève à 3 milliards de dollars, deux fois plus que l’an dernier.
Sans eau, les plantes ne peuvent pas survivre à l’été.
Le musée est ouvert de 9 h à 17 h ; le billet coûte 12 euros (8 euros pour les enfants).
== es
El Gobierno informó el martes de que 1250 personas habían sido evacuadas de la costa desde el 3 de marzo de 2024.
«No aceptaremos este acuerdo», dijo la primera ministra Anna Berger, «porque no ayuda a nadie».
El desempleo bajó al 4,7 % en septiembre, frente al 5,2 % de un año antes.
El tren sale a las 18:45 y llega a Viena a las 22:30.
¿Alguien sabe por qué cerraron el puente?
La empresa invirtió 2,5 millones de euros en una nueva planta cerca de Varsovia, que emplea a 340 trabajadores.
Ni la policía ni los bomberos pudieron explicar qué había pasado.
El río subió 3 metros en dos horas y la temperatura bajó a 12 grados bajo cero.
Más información en https://www.example.org/news o en info@example.org.
Su novela «El último invierno» ganó el viernes el primer premio en Estocolmo.
La UE, la OTAN y la ONU condenaron el ataque, en el que murieron siete personas y 23 resultaron heridas.
El comité se reúne todos los lunes y jueves, excepto en julio y agosto.
Compró pan, queso, manzanas y dos botellas de vino en el mercado.
El Dr. Peter Novak (54) trabaja en el hospital de Praga desde 1998.
La población creció de 38 400 a 41 900 habitantes entre 2010 y 2020.
Cerca de medio millón de personas vieron el partido, que ganó el Barcelona por 3-1.
La ministra nunca ha negado que se reunió con el embajador.
El barco perdió el contacto 200 kilómetros al norte de Islandia en la noche del 14 de enero.
—¿Por qué no duermes? —preguntó su madre.
El presupuesto es de 3000 millones de dólares, el doble que el año pasado.
Sin agua, las plantas no pueden sobrevivir al verano.
El museo abre de 9 a 17 h; la entrada cuesta 12 euros (8 euros para los niños).
"""


def _read(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for block in text.split("== ")[1:]:
        lang, *lines = block.strip().splitlines()
        found[lang] = lines
    return found


TEXTS = _read(NEWS)
OTHERS = [lang for lang in TEXTS if lang != "en"]
CHECKS = checks.build({})


def _flags(rows: list[tuple[str, str]], langs: tuple[str, str]) -> list[list[Flag]]:
    pairs = [replace(make_pair(*row), id=str(i)) for i, row in enumerate(rows)]
    return checks.run_checks(pairs, Context(*langs, pairs, {}), CHECKS)


@pytest.mark.parametrize(
    "langs",
    [
        *((("en", lang)) for lang in OTHERS),
        *(((lang, "en")) for lang in OTHERS),
        *zip(OTHERS, [*OTHERS[7:], *OTHERS[:7]], strict=True),
    ],
    ids="-".join,
)
def test_a_right_translation_has_no_grave_flag(langs: tuple[str, str]) -> None:
    rows = list(zip(TEXTS[langs[0]], TEXTS[langs[1]], strict=True))
    found = [
        (f.message, row)
        for row, flags in zip(rows, _flags(rows, langs), strict=True)
        for f in flags
        if f.severity != "minor"
    ]
    assert not found


#: check | line | language=right>wrong, ...; the wrong text is what is marked, or what stands after a bar.
PLANTED = """
numbers | 3 | nl=18.45>16.45, sv=18.45>16.45, fi=22.30>21.30, el=6:45>6:15, ja=45分>15分|6時15分, id=18.45>18.15
units | 17 | nl=kilometer>meter, sv=kilometer>meter, hu=kilométerre>méterre, tr=kilometre>metre, fi=kilometriä>metriä, el=χιλιόμετρα>μέτρα, uk=кілометрів>метрів, he=קילומטרים>מטרים, hi=किलोमीटर>मीटर, ko=킬로미터>미터, zh=公里>米
markup | 8 | zh=example.org/news>exemple.org/news|https://www.exemple.org/news, zh=info@>inf@|inf@example.org, ja=info@>inf@|inf@example.org, th=info@>inf@|inf@example.org
dates | 11 | nl=donderdag>vrijdag, sv=torsdag>fredag, pl=czwartek>piątek, cs=čtvrtek>pátek, hu=csütörtökön>pénteken, tr=perşembe>cumartesi, fi=torstai>perjantai, hi=गुरुवार>शुक्रवार, vi=thứ Năm>thứ Sáu, id=Kamis>Jumat, th=วันพฤหัสบดี>วันศุกร์, he=חמישי>שישי, zh=周四>周五
dates | 17 | nl=januari>februari, sv=januari>februari, pl=stycznia>lutego, cs=ledna>února, hu=január>február, tr=Ocak>Mart, fi=tammikuun>helmikuun, el=Ιανουαρίου>Φεβρουαρίου, he=בינואר>בפברואר, hi=जनवरी>फ़रवरी, id=Januari>Februari, th=มกราคม>กุมภาพันธ์, vi=tháng 1>tháng 2
"""


def _planted() -> list[tuple[str, int, str, str, str, str]]:
    rows = []
    for line in PLANTED.strip().splitlines():
        check, number, cases = (part.strip() for part in line.split("|", 2))
        for case in cases.split(", "):
            lang, _, change = case.partition("=")
            right, _, wrong = change.partition(">")
            wrong, _, marked = wrong.partition("|")
            rows.append((check, int(number), lang, right, wrong, marked or wrong))
    return rows


@pytest.mark.parametrize(("check", "line", "lang", "right", "wrong", "marked"), _planted())
def test_a_planted_error_is_marked(
    check: str, line: int, lang: str, right: str, wrong: str, marked: str
) -> None:
    assert right in TEXTS[lang][line]
    target = TEXTS[lang][line].replace(right, wrong, 1)
    found = [f for f in _flags([(TEXTS["en"][line], target)], ("en", lang))[0] if f.check == check]
    assert marked in [target[s.start : s.end] for f in found for s in f.spans if s.side == "target"]
    assert any(f.severity != "minor" for f in found)


@pytest.mark.parametrize("lang", ["zh", "ja", "ko", "th"])
def test_a_copied_sentence_without_spaces_is_marked(lang: str) -> None:
    for line in TEXTS[lang]:
        found = _flags([(line, line)], (lang, "en"))[0]
        assert any(f.category == "accuracy/untranslated" and f.severity != "minor" for f in found), line


#: A negation put into an English line that has none.
DENIED = {
    12: ("He bought", "He never bought"),
    13: ("has worked", "has not worked"),
    14: ("grew", "did not grow"),
}
#: Something in these lines may answer a negation, as far as the rule knows.
MISSED = {12: ("tr",), 13: ("hi", "ko"), 14: ("cs", "ko")}


@pytest.mark.parametrize(
    ("line", "lang"),
    [
        pytest.param(line, lang, marks=pytest.mark.xfail(strict=True) if lang in MISSED[line] else ())
        for line in DENIED
        for lang in OTHERS
    ],
)
def test_a_negation_of_one_side_is_marked(line: int, lang: str) -> None:
    english = TEXTS["en"][line].replace(*DENIED[line], 1)
    for row, langs in (
        ((english, TEXTS[lang][line]), ("en", lang)),
        ((TEXTS[lang][line], english), (lang, "en")),
    ):
        found = [f for f in _flags([row], langs)[0] if f.check == "polarity" and f.severity != "minor"]
        assert [row[langs.index("en")][f.spans[0].start : f.spans[0].end] for f in found] in (
            ["never"],
            ["not"],
        )
