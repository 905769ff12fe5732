"""Surnames in the place of others where one side is in another script: what must be flagged, and what must not."""

from checks_support import tables

MUST = [
    ("Президент Путин встретился с министром Лавровым.", "President Putin met with Minister Medvedev.", ("ru", "en"),
     ["Medvedev"]),
    ("According to Zakharova, the talks go on.", "По словам Пескова, переговоры продолжаются.", ("en", "ru"),
     ["Пескова"]),
    ("Президент Зеленський подякував союзникам.", "President Poroshenko thanked the allies.", ("uk", "en"),
     ["Poroshenko"]),
    ("Премиерът Борисов подаде оставка.", "Prime Minister Petkov resigned.", ("bg", "en"), ["Petkov"]),
    ("Председник Вучић је отпутовао у Берлин.", "President Nikolić travelled to Berlin.", ("sr", "en"), ["Nikolić"]),
    ("Ο πρωθυπουργός Μητσοτάκης μίλησε.", "Prime Minister Tsipras spoke.", ("el", "en"), ["Tsipras"]),
    ("التقى ماكرون المستشار شولتس.", "Macron met Chancellor Merkel.", ("ar", "en"), ["Merkel"]),
    ("Macron met Chancellor Merkel.", "التقى ماكرون المستشار شولتس.", ("en", "ar"), ["شولتس"]),
    ("ראש הממשלה נתניהו נאם.", "Prime Minister Bennett spoke.", ("he", "en"), ["Bennett"]),
    ("प्रधानमंत्री मोदी ने भाषण दिया।", "Prime Minister Gandhi gave a speech.", ("hi", "en"), ["Gandhi"]),
    ("バイデン大統領はロンドンに到着した。", "President Trump arrived in London.", ("ja", "en"), ["Trump"]),
    ("习近平访问了巴黎。", "Li Keqiang visited Paris.", ("zh", "en"), ["Keqiang"]),
    ("바이든 대통령이 도착했다.", "President Trump arrived.", ("ko", "en"), ["Trump"]),
    ("Llegó el presidente Macron.", "習近平主席抵達。", ("es", "zh"), ["習近平"]),
]  # fmt: skip
MUST_NOT = [
    ("Президент Путин встретился с Лавровым.", "President Putin met with Lavrov.", ("ru", "en")),
    ("Пескова цитирует ТАСС.", "Peskov is quoted by TASS.", ("ru", "en")),
    # Another spelling, a pronoun, a place, a name of its own kind that only one side has.
    ("Министр Лавров выступил.", "Minister Lawrow spoke.", ("ru", "en")),
    ("Лавров выступил.", "He spoke.", ("ru", "en")),
    ("В Харькове прошёл митинг.", "A rally was held in Kharkov.", ("ru", "en")),
    ("Премьер приехал в Саратов.", "Petrov came to Saratov.", ("ru", "en")),
    ("Вчера министр выступил.", "Minister Lavrov spoke yesterday.", ("ru", "en")),
    ("Министры Иванов и Кудрин выступили.", "Ministers Petrov and Smirnov spoke.", ("ru", "en")),
    ("バイデン大統領はトランプ氏と会った。", "President Biden met Trump.", ("ja", "en")),
    ("大統領はロンドンに到着した。", "President Trump arrived in London.", ("ja", "en")),
    ("トランプカードで遊ぶ。", "We play cards with Biden.", ("ja", "en")),
    ("أوباما رئيس سابق.", "Obama is a former president.", ("ar", "en")),
]

test_flags, test_does_not_flag = tables("source target langs spans", MUST, MUST_NOT, check="names")
