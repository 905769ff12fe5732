"""Opposites of notices, leaflets and programs in Swedish, Danish, Polish, Russian, Turkish and further east."""

import pytest
from checks_support import cases, flags

#: Check, language, a text in it, a good English translation, one that says the contrary.
ROWS = """
opposites ro Ieșire | Exit | Entrance
opposites ro Dublați doza. | Double the dose. | Halve the dose.
opposites sv Förvaras utom räckhåll för barn. | Keep out of the reach of children. |
  Keep within the reach of children.
opposites sv Jag har aldrig varit i Paris. | I have never been to Paris. | I have always been to Paris.
gender sv Hans far dog. | His father died. | His mother died.
opposites sv Hälften av befolkningen röstade. | Half of the population voted. | A third of the population voted.
opposites sv Utgång | Exit | Entrance
opposites sv Det är landets äldsta bro. | It is the country's oldest bridge. | It is the country's newest bridge.
opposites sv Fördubbla dosen. | Double the dose. | Halve the dose.
opposites sv Domstolen friade honom. | The court acquitted him. | The court convicted him.
opposites sv Glöm inte att låsa dörren. | Don't forget to lock the door. | Don't forget to unlock the door.
gender sv Min syster bor i Lund. | My sister lives in Lund. | My brother lives in Lund.
opposites sv Ladda upp filen. | Upload the file. | Download the file.
opposites sv Logga ut | Log out | Log in
opposites sv Visa detaljer | Show details | Hide details
opposites da Rygning forbudt. | No smoking. | Smoking allowed.
opposites da Opbevares utilgængeligt for børn. | Keep out of the reach of children. |
  Keep within the reach of children.
opposites da Tag to tabletter før maden. | Take two tablets before meals. | Take two tablets after meals.
opposites da Mødet begynder klokken ni. | The meeting starts at nine. | The meeting ends at nine.
gender da Hans far døde. | His father died. | His mother died.
opposites da Skyl med koldt vand. | Rinse with cold water. | Rinse with hot water.
opposites da Holdet vandt kampen. | The team won the match. | The team lost the match.
opposites da Halvdelen af befolkningen stemte. | Half of the population voted. | A third of the population voted.
opposites da Drej til venstre. | Turn left. | Turn right.
opposites da Udgang | Exit | Entrance
opposites da Eksporten steg. | Exports grew. | Imports grew.
opposites da Det er landets ældste bro. | It is the country's oldest bridge. | It is the country's newest bridge.
opposites da Fordobl dosis. | Double the dose. | Halve the dose.
opposites da Regeringen afviste forslaget. | The government rejected the proposal. |
  The government accepted the proposal.
opposites da Retten frifandt ham. | The court acquitted him. | The court convicted him.
opposites da Sluk for motoren. | Switch off the engine. | Switch on the engine.
opposites da Husk at låse døren. | Remember to lock the door. | Remember to unlock the door.
opposites da Prøven var positiv. | The test was positive. | The test was negative.
opposites da Adgang tilladt. | Access permitted. | Access prohibited.
opposites da Mange tror det. | Many believe it. | Few believe it.
gender da Min søster bor i Odense. | My sister lives in Odense. | My brother lives in Odense.
opposites da Upload filen. | Upload the file. | Download the file.
opposites da Log ud | Log out | Log in
opposites da Vis detaljer | Show details | Hide details
opposites pl Palenie wzbronione. | No smoking. | Smoking allowed.
opposites pl Bezrobocie spadło w marcu. | Unemployment fell in March. | Unemployment rose in March.
opposites pl Spotkanie zaczyna się o dziewiątej. | The meeting starts at nine. | The meeting ends at nine.
gender pl Jego ojciec zmarł. | His father died. | His mother died.
opposites pl Spłukać zimną wodą. | Rinse with cold water. | Rinse with hot water.
opposites pl Połowa ludności głosowała. | Half of the population voted. | A third of the population voted.
opposites pl Wyjście | Exit | Entrance
opposites pl To najstarszy most w kraju. | It is the oldest bridge in the country. |
  It is the newest bridge in the country.
opposites pl Podwoić dawkę. | Double the dose. | Halve the dose.
opposites pl Sąd go uniewinnił. | The court acquitted him. | The court convicted him.
opposites pl Wyłącz silnik. | Switch off the engine. | Switch on the engine.
opposites pl Pamiętaj o zamknięciu drzwi. | Remember to close the door. | Remember to open the door.
opposites pl Wstęp dozwolony. | Access permitted. | Access prohibited.
gender pl Moja siostra mieszka w Krakowie. | My sister lives in Krakow. | My brother lives in Krakow.
opposites pl Pchać | Push | Pull
opposites pl Wyloguj się | Log out | Log in
opposites pl Pokaż szczegóły | Show details | Hide details
opposites ru Курить запрещено. | No smoking. | Smoking allowed.
opposites ru Собрание начинается в девять. | The meeting starts at nine. | The meeting ends at nine.
gender ru Его отец умер. | His father died. | His mother died.
opposites ru Половина населения проголосовала. | Half of the population voted. | A third of the population voted.
opposites ru Выход | Exit | Entrance
opposites ru Это старейший мост в стране. | It is the oldest bridge in the country. |
  It is the newest bridge in the country.
opposites ru Удвойте дозу. | Double the dose. | Halve the dose.
opposites ru Правительство отклонило предложение. | The government rejected the proposal. |
  The government accepted the proposal.
opposites ru Суд его оправдал. | The court acquitted him. | The court convicted him.
opposites ru Выключите двигатель. | Switch off the engine. | Switch on the engine.
opposites ru Не забудьте закрыть дверь. | Don't forget to close the door. | Don't forget to open the door.
opposites ru Тест оказался положительным. | The test was positive. | The test was negative.
opposites ru Вход разрешён. | Entry permitted. | Entry prohibited.
gender ru Моя сестра живёт в Казани. | My sister lives in Kazan. | My brother lives in Kazan.
opposites ru От себя | Push | Pull
opposites ru Выйти из аккаунта | Log out | Log in
opposites ru Показать подробности | Show details | Hide details
opposites zh 商店星期天不营业。 | The shop is closed on Sundays. | The shop is open on Sundays.
opposites zh 禁止吸烟。 | No smoking. | Smoking allowed.
opposites zh 请放在儿童接触不到的地方。 | Keep out of the reach of children. | Keep within the reach of children.
opposites zh 饭前服用两片。 | Take two tablets before meals. | Take two tablets after meals.
opposites zh 会议九点开始。 | The meeting starts at nine. | The meeting ends at nine.
gender zh 他的父亲去世了。 | His father died. | His mother died.
opposites zh 用冷水冲洗。 | Rinse with cold water. | Rinse with hot water.
opposites zh 该队赢得了比赛。 | The team won the match. | The team lost the match.
opposites zh 一半人口参加了投票。 | Half of the population voted. | A third of the population voted.
opposites zh 出口 | Exit | Entrance
opposites zh 该镇位于北京以北。 | The town lies north of Beijing. | The town lies south of Beijing.
opposites zh 这是全国最古老的桥。 | It is the oldest bridge in the country. | It is the newest bridge in the country.
opposites zh 剂量加倍。 | Double the dose. | Halve the dose.
opposites zh 政府拒绝了这项提案。 | The government rejected the proposal. | The government accepted the proposal.
opposites zh 请关闭发动机。 | Please switch off the engine. | Please switch on the engine.
opposites zh 请关闭电源。 | Turn off the power. | Turn on the power.
opposites zh 别忘了锁门。 | Don't forget to lock the door. | Don't forget to unlock the door.
opposites zh 允许进入。 | Entry permitted. | Entry prohibited.
opposites zh 很多人相信这一点。 | Many people believe it. | Few people believe it.
gender zh 我姐姐住在上海。 | My sister lives in Shanghai. | My brother lives in Shanghai.
opposites zh 上传文件 | Upload the file | Download the file
opposites zh 退出登录 | Log out | Log in
opposites zh 显示详情 | Show details | Hide details
opposites ja 店は日曜日は休みです。 | The shop is closed on Sundays. | The shop is open on Sundays.
opposites ja 禁煙 | No smoking. | Smoking allowed.
opposites ja 子供の手の届かないところに保管してください。 | Keep out of the reach of children. |
  Keep within the reach of children.
opposites ja 食前に2錠服用してください。 | Take two tablets before meals. | Take two tablets after meals.
opposites ja 会議は9時に始まります。 | The meeting starts at nine. | The meeting ends at nine.
gender ja 彼の父が亡くなった。 | His father died. | His mother died.
opposites ja 冷水ですすいでください。 | Rinse with cold water. | Rinse with hot water.
opposites ja チームは試合に勝った。 | The team won the match. | The team lost the match.
opposites ja 出口 | Exit | Entrance
opposites ja エンジンを切ってください。 | Please switch off the engine. | Please switch on the engine.
opposites ja 立入禁止 | No entry | Entry permitted
gender ja 妹は大阪に住んでいます。 | My sister lives in Osaka. | My brother lives in Osaka.
opposites ja ログアウト | Log out | Log in
opposites ja 詳細を表示 | Show details | Hide details
opposites ja 政府は提案を拒否した。 | The government rejected the proposal. | The government accepted the proposal.
opposites tr Mağaza pazar günleri kapalıdır. | The shop is closed on Sundays. | The shop is open on Sundays.
opposites tr Sigara içmek yasaktır. | No smoking. | Smoking allowed.
opposites tr Fiyatlar yüzde 5 arttı. | Prices rose by 5 percent. | Prices fell by 5 percent.
opposites tr Yemekten önce iki tablet alın. | Take two tablets before meals. | Take two tablets after meals.
opposites tr Toplantı saat dokuzda başlıyor. | The meeting starts at nine. | The meeting ends at nine.
gender tr Babası öldü. | His father died. | His mother died.
opposites tr Soğuk suyla durulayın. | Rinse with cold water. | Rinse with hot water.
opposites tr Takım maçı kazandı. | The team won the match. | The team lost the match.
opposites tr Sola dönün. | Turn left. | Turn right.
opposites tr Çıkış | Exit | Entrance
opposites tr Motoru kapatın. | Switch off the engine. | Switch on the engine.
opposites tr Test pozitif çıktı. | The test was positive. | The test was negative.
opposites tr Evini sattı. | He sold his house. | He bought his house.
opposites tr Hükümet öneriyi reddetti. | The government rejected the proposal. | The government accepted the proposal.
opposites ar المتجر مغلق يوم الأحد. | The shop is closed on Sunday. | The shop is open on Sunday.
opposites ar ممنوع التدخين. | No smoking. | Smoking allowed.
opposites ar ارتفعت الأسعار بنسبة 5 في المائة. | Prices rose by 5 percent. | Prices fell by 5 percent.
opposites ar تناول قرصين قبل الوجبات. | Take two tablets before meals. | Take two tablets after meals.
opposites ar يبدأ الاجتماع في الساعة التاسعة. | The meeting starts at nine. | The meeting ends at nine.
opposites ar اشطف بالماء البارد. | Rinse with cold water. | Rinse with hot water.
opposites ar فاز الفريق بالمباراة. | The team won the match. | The team lost the match.
opposites ar انعطف يسارا. | Turn left. | Turn right.
opposites ar خروج | Exit | Entrance
opposites ar ارتفعت الصادرات. | Exports grew. | Imports grew.
opposites ar كانت نتيجة الاختبار إيجابية. | The test was positive. | The test was negative.
opposites ar باع منزله. | He sold his house. | He bought his house.
opposites ar رفضت الحكومة الاقتراح. | The government rejected the proposal. | The government accepted the proposal.
"""

#: Free translations that say the same.
GOOD = """
sv Butiken håller stängt på söndagar. | We don't open on Sundays.
sv Hon är mor till tre barn. | She has three children.
sv Ingen jag känner tycker om det. | Everyone I know dislikes it.
sv Det finns ingen som inte vet det. | Everybody knows it.
sv Det är förbjudet att inte anmäla olyckan. | You must report the accident.
sv Alla utom en var där. | Only one person wasn't there.
sv Det är inte tillåtet att röka. | Smoking is prohibited.
sv Du får inte parkera här. | Parking is forbidden here.
sv Han är min halvbror. | He's my half-brother.
sv De senaste åren har varit de äldsta i minnet. | The past few years are a distant memory.
sv Dubbelt så dyrt. | Twice the price.
sv Priset är halverat. | Now 50% off.
sv Ta tabletten på tom mage. | Take on an empty stomach.
sv Tas i samband med måltid. | Take with food.
sv Man måste ha fyllt arton. | Over-18s only.
sv Kyrkan är stängd för renovering men öppnar i maj. | The church, closed for repairs, reopens in May.
sv Stäng dörren när du går ut. | Shut the door behind you on your way out.
sv Glöm inte att släcka lampan. | Remember to switch off the light.
sv Man har lämnat partiet för att gå med i ett annat. | They left the party to join another.
sv Min fru och jag har varit gifta i tio år. | My wife and I have been married for a decade.
sv Slå på larmet innan du går. | Turn the alarm on before leaving.
sv Det är ett par veckor kvar. | There are two weeks to go.
sv Var tredje svensk röstade blankt. | One in three Swedes cast a blank vote.
sv Vi ses i övermorgon. | See you the day after tomorrow.
sv Om två veckor. | In a fortnight.
da Der er ingen, der ikke ved det. | Everybody knows it.
da Børn må ikke bade uden opsyn. | Children may only swim under supervision.
da Det er forbudt at ryge. | You may not smoke.
da Alle andre var gået. | Nobody else was left.
da Han døde som den yngste af tre brødre. | The youngest of three brothers, he died.
da Butikken åbner først klokken ti. | The shop doesn't open until ten.
da Sluk lyset, når du går. | Turn the light out when you leave.
da Det varmeste sted i landet. | The hottest place in the country.
da Få fuld adgang i dag. | Get full access today.
da Halvanden time. | An hour and a half.
da Om fjorten dage. | In two weeks' time.
da Halvtreds personer deltog. | Fifty people took part.
da Klokken er halv ni. | It's half past eight.
da Hun vandt ikke. | She lost.
da Holdet tabte ikke en eneste kamp. | The team was unbeaten.
da Log af, når du er færdig. | Log out when you're done.
da Venstre vandt valget. | Venstre won the election.
da Partiet Venstre gik tilbage. | The party lost votes.
da Hans kone er læge. | His wife is a doctor.
da Vis mig vejen. | Show me the way.
da Skjul adgangskoden. | Don't show the password.
da Kun for medlemmer. | Non-members not admitted.
da Til venstre for indgangen. | On the left as you come in.
pl Nikt mnie nie lubi. | Everyone dislikes me.
pl Nie ma osoby, która by o tym nie wiedziała. | Everybody knows about it.
pl Nie wolno palić. | Smoking is prohibited.
pl Sklep czynny codziennie oprócz niedziel. | The shop is closed on Sundays.
pl Wejście od tyłu. | Entrance at the rear.
pl Nie wyłączaj komputera. | Leave the computer switched on.
pl Półtora roku później. | Eighteen months later.
pl Za dwa tygodnie. | In a fortnight.
pl Osoby, które ukończyły 18 lat. | People over 18.
pl Nie przekraczać 25 stopni. | Maximum 25 degrees.
pl Dwa razy w tygodniu. | Twice a week.
pl Dwóch z trzech uczniów zdało. | Two in three pupils passed.
pl Zmarł w wieku osiemdziesięciu lat. | He was eighty when he died.
pl Przeżył wypadek. | He was not killed in the accident.
pl Nie minęły dwa dni. | Less than two days had passed.
pl Zamknięte w poniedziałki. | We are open every day except Mondays.
pl Do wyczerpania zapasów. | While stocks last.
pl Matka ojca mieszka z nami. | My paternal grandmother lives with us.
pl Rano brat wyszedł z domu. | My brother went out in the morning.
pl Zostały mu trzy tygodnie życia. | He had three weeks left to live.
pl Kupiłem bilet w obie strony. | I bought a return ticket.
pl Najmłodszy poseł w historii. | The youngest MP ever.
ru Его никто не любит. | Everybody hates him.
ru Нет никого, кто бы этого не знал. | Everyone knows it.
ru Нельзя курить. | Smoking is prohibited.
ru Магазин работает без выходных. | The shop is open seven days a week.
ru Выход на рынок планируется осенью. | Market entry is planned for autumn.
ru Новый альбом вышел вчера. | The new album came out yesterday.
ru Не выключайте компьютер. | Leave the computer switched on.
ru Полтора года спустя. | A year and a half later.
ru Через две недели. | In a fortnight.
ru Лицам до 18 лет вход воспрещён. | Over-18s only.
ru Лицам младше 18 лет продажа запрещена. | Sold only to people over 18.
ru Закон вступил в силу после того, как министр покинул пост. |
  The law came into force after the minister left the post.
ru Поезд опоздал на четверть часа. | The train was 15 minutes late.
ru Они не раз выигрывали. | They have won more than once.
ru Двое из трёх учеников сдали экзамен. | Two out of three pupils passed.
ru Загрузите файл. | Download the file.
ru Загрузите файл. | Upload the file.
ru Откройте для себя Москву. | Discover Moscow.
ru Мать-и-мачеха растёт у дороги. | Coltsfoot grows by the road.
ru Отец Сергий служил литургию. | Father Sergius served the liturgy.
ru Двоюродный брат приехал. | My cousin came.
ru Не раньше пяти часов. | After five o'clock.
ru Сестра милосердия. | Nurse.
ru Со стола упал стакан. | The glass fell off the table.
zh 没有人不知道这件事。 | Everybody knows about it.
zh 请勿吸烟。 | Smoking is prohibited.
zh 商店每天营业，周日除外。 | The shop is closed on Sundays.
zh 不要关闭电脑。 | Leave the computer on.
zh 他打开电视，然后又关掉了。 | He turned the TV on and off again.
zh 两周后。 | In a fortnight.
zh 一年半以后。 | Eighteen months later.
zh 半小时后到达。 | It arrives in 30 minutes.
zh 最迟周五提交。 | Submit by Friday at the latest.
zh 未满18岁者不得入内。 | Over-18s only.
zh 大家都不喜欢他。 | Nobody likes him.
zh 不是每个人都同意。 | Not everyone agrees.
zh 公司去年亏损，今年开始盈利。 | After last year's losses the company is now making a profit.
zh 他赢得了尊重，却输掉了比赛。 | He lost the match but won respect.
zh 从北京到南京。 | From Beijing to Nanjing.
zh 中国出口额下降，进口额上升。 | China's exports fell while imports rose.
zh 三个苹果，两个梨。 | Three apples and two pears.
zh 他加入了球队，因为老队员离开了。 | He joined because the veterans had left the team.
zh 我的表妹来了。 | My cousin came.
zh 请从后门进入。 | Please use the back entrance.
zh 关闭窗口 | Close window
zh 显示或隐藏侧边栏 | Toggle the sidebar
zh 打开文件 | Open file
zh 开启夜间模式 | Enable night mode
zh 最新消息 | Latest news
zh 利率最高的银行。 | The bank with the highest rate.
ja 全員が反対した。 | Nobody was in favour.
ja 誰もが知っている。 | Everybody knows.
ja 誰でも参加できます。 | Everyone can take part.
ja 電源を切らないでください。 | Leave the power on.
ja 2週間後。 | In a fortnight.
ja 入口は左側です。 | The entrance is on the left.
ja 日曜を除き営業。 | Closed on Sundays.
ja 日本の輸出は減り、輸入は増えた。 | Japan's imports rose and exports fell.
ja 兄弟はいません。 | I have no siblings.
ja 大丈夫です。 | I'm fine.
ja パスワードを表示しない | Hide password
ja 引っ越しました。 | We have moved.
ja 最新情報 | Latest news
ja 会議が終わってから始めましょう。 | Let's start once the meeting ends.
tr Kimse bilmiyor. | Nobody knows.
tr Herkes karşı çıktı. | Nobody was in favour.
tr Sigara içilmez. | No smoking.
tr Pazar günleri hariç her gün açıktır. | Closed on Sundays.
tr Bilgisayarı kapatmayın. | Leave the computer on.
tr İki hafta sonra. | In a fortnight.
tr Bir buçuk saat sürer. | It takes an hour and a half.
tr Yarım saat sonra. | Thirty minutes later.
tr On sekiz yaşından küçükler giremez. | Over-18s only.
tr Beş yıl önce. | Five years ago.
tr Seçimi kaybetmedi. | He won the election.
tr Kızının oğlu. | Her grandson.
tr Tek çare bu. | This is the only way.
ar لا أحد يعرف. | Nobody knows.
ar الجميع عارضوا الاقتراح. | Nobody supported the proposal.
ar يرجى عدم التدخين. | Smoking is not permitted.
ar مغلق أيام الأحد. | Open every day except Sunday.
ar بعد أسبوعين. | In a fortnight.
ar قبل خمس سنوات. | Five years ago.
ar نصف ساعة. | Thirty minutes.
ar باع واشترى. | He bought and sold.
ar غادر القطار المحطة. | The train left the station.
ro Nimeni nu-l place. | Everybody dislikes him.
ro Fumatul nu este permis. | No smoking.
ro Magazinul este deschis zilnic, mai puțin duminica. | The shop is closed on Sundays.
ro Peste două săptămâni. | In a fortnight.
ro Un an și jumătate mai târziu. | Eighteen months later.
ro Nu opriți calculatorul. | Leave the computer switched on.
ro Accesul minorilor sub 18 ani este interzis. | Over-18s only.
ro Nu a pierdut niciun meci. | The team won every match.
ro O jumătate de oră. | Thirty minutes.
ro Intrarea prin spate. | Enter at the rear.
ro De două ori pe săptămână. | Twice a week.
ro Doi din trei elevi au promovat. | Two out of three pupils passed.
ro Vărul meu a venit ieri. | My cousin came yesterday.
ro A rămas în viață. | He survived.
ro Nu au trecut nici două zile. | Less than two days had passed.
ro Cumpărați acum, plătiți mai târziu. | Buy now, pay later.
"""


@pytest.mark.parametrize(("check", "lang", "text", "good", "bad"), cases(ROWS))
def test_contrary_words(check: str, lang: str, text: str, good: str, bad: str) -> None:
    for there, back in ((good, False), (bad, True)):
        assert bool(flags(check, text, there, (lang, "en"))) is back
        assert bool(flags(check, there, text, ("en", lang))) is back


@pytest.mark.parametrize(("lang", "text", "english"), cases(GOOD, words=1))
@pytest.mark.parametrize("check", ["opposites", "gender", "polarity"])
def test_free_translations(check: str, lang: str, text: str, english: str) -> None:
    assert flags(check, text, english, (lang, "en")) == []
    assert flags(check, english, text, ("en", lang)) == []


def test_a_mark_within_a_longer_one_is_not_its_word() -> None:
    assert flags("opposites", "サイドバーを非表示にする", "Hide the sidebar", ("ja", "en")) == []


def test_two_of_a_thing_are_not_three() -> None:
    assert flags("numbers", "Ta två tabletter om dagen.", "Take two tablets a day.", ("sv", "en")) == []
    assert flags("numbers", "Ta två tabletter om dagen.", "Take three tablets a day.", ("sv", "en"))


BOUNDS = """
nl Er kwamen op zijn hoogst tien mensen. | At most ten people came. | At least ten people came.
sv Minst tio personer skadades. | At least ten people were injured. | At most ten people were injured.
sv Barn under tolv år går in gratis. | Children under twelve get in free. | Children over twelve get in free.
sv Barn under 12 år går in gratis. | Children under 12 get in free. | Children over 12 get in free.
da Børn under 12 år kommer gratis ind. | Children under 12 get in free. | Children over 12 get in free.
pl Co najwyżej pięć osób. | At most five people. | At least five people.
ru Детям старше трёх лет. | For children over three. | For children under three.
"""


@pytest.mark.parametrize(("lang", "text", "good", "bad"), cases(BOUNDS, words=1))
def test_bounds_of_number_words(lang: str, text: str, good: str, bad: str) -> None:
    assert flags("opposites", text, good, (lang, "en")) == []
    assert flags("opposites", text, bad, (lang, "en"))
    assert flags("opposites", bad, text, ("en", lang))


def test_ten_eggs_are_no_dozen() -> None:
    assert flags("opposites", "Une dizaine d'œufs.", "About ten eggs.", ("fr", "en")) == []
    assert flags("opposites", "Une dizaine d'œufs.", "A dozen eggs.", ("fr", "en"))
