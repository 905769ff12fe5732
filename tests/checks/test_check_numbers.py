import time

import pytest
from checks_support import flags, quoted, tables, word_links

MUST = [
    (
        "The three-year-old boy was found unhurt.",
        "Der dreißigjährige Junge blieb unverletzt.",
        ("en", "de"),
        ["dreißigjährige"],
    ),
    ("He bought twenty-five books.", "他买了二十八本书。", ("en", "zh"), ["二十八"]),
    ("They sold two hundred thousand phones.", "他们售出二万部手机。", ("en", "zh"), ["二万"]),
    ("About 40% of users agreed.", "约百分之十四的用户同意。", ("en", "zh"), ["十四"]),
    ("Three hundred fifty million people", "三亿五千五百万人", ("en", "zh"), ["三亿五千五百万"]),
    ("It rained for three days.", "雨下了五天。", ("en", "zh"), ["五"]),
    ("雨が五日間降った。", "It rained for three days.", ("ja", "en"), ["three"]),
    ("winning 14½-13½", "va guanyar per 14,5 a 12,5", ("en", "ca"), ["12,5"]),
    ("Hi havia 2.000 persones", "There were 200 people", ("ca", "en"), ["200"]),
    ("dues-centes persones", "three hundred people", ("ca", "en"), ["three hundred"]),
    ("El 20% d'Ucraïna", "25% of Ukraine", ("ca", "en"), ["25"]),
    ("1,5 millones de euros", "1.5 billion euros", ("es", "en"), ["1.5 billion"]),
    ("El 1998 va guanyar", "He won", ("ca", "en"), ["1998"]),
    ("Va guanyar", "He won in 1998", ("ca", "en"), ["1998"]),
    ("dreiundzwanzig Leute", "thirty-two people", ("de", "en"), ["thirty-two"]),
    ("quatre-vingt-dix personnes", "eighty people", ("fr", "en"), ["eighty"]),
    ("Obrirà dues botigues.", "It will open sixty shops.", ("ca", "en"), ["sixty"]),
    ("Deu anys abans, un granger.", "Sixteen years before, a farmer.", ("ca", "en"), ["Sixteen"]),
    ("Dos hombres entraron.", "Twelve men came in.", ("es", "en"), ["Twelve"]),
    ("Van caure 5 cm de neu.", "Cayeron 500 mm de nieve.", ("ca", "es"), ["500"]),
    ("Mesura 35 m².", "It measures 3500 cm².", ("ca", "en"), ["3500"]),  # a square metre is 10,000 of these
    ("Pesa 35 kg.", "It weighs 3500 g.", ("ca", "en"), ["3500"]),
    ("Há três anos, por 125 milhões de libras.", "For £125m, eleven years ago.", ("pt", "en"), ["eleven"]),
    (
        "mai mulți în două zile",
        "more over the past five days",
        ("ro", "en"),
        ["five"],
    ),  # "mai" is no fifth month
    ("Am 12.5.2018.", "On 13 May 2018.", ("de", "en"), ["13"]),
    ("A les 14:00, dos furgons.", "At 2pm eight vans.", ("ca", "en"), ["eight"]),  # 2 pm is no "two"
    ("Prices rose by 45%.", "Fiyatlar %54 arttı.", ("en", "tr"), ["54"]),
    ("Open %1 of 5 now", "Otwórz %1 z 6 teraz", ("en", "pl"), ["6"]),
]

MUST_NOT = [
    # Arguments of Qt are markup's.
    ("Open %1 now", "Otwórz %2 teraz", ("en", "pl")),
    ("From %1 to %2 items", "Elementy %2: %3", ("en", "pl")),
    ("Open %L1 now", "Otwórz %L2 teraz", ("en", "pl")),
    ("Open %1 now", "%2 belgesini aç", ("en", "tr")),
    ("Prices rose by 45%.", "Fiyatlar %45 arttı.", ("en", "tr")),
    ("Fiyatlar %45 arttı.", "Prices rose by 45%.", ("tr", "en")),
    ("一亿两千万人", "120 million people", ("zh", "en")),
    ("十三亿六千七百二十万五千人", "1,367,205,000 people", ("zh", "en")),
    ("Two trillion yuan", "两万亿元", ("en", "zh")),
    ("He bought twenty-five books in three days.", "他三天买了二十五本书。", ("en", "zh")),
    ("About 40% of the 1,250,000 users agreed.", "125万用户中约百分之四十同意。", ("en", "zh")),
    ("Two hundred and five thousand phones.", "二十万五千部手机。", ("en", "zh")),
    ("In the twelfth century, five kings met Samsung.", "十二世纪，五位国王见到三星。", ("en", "zh")),
    ("More than thirty people, a dozen children.", "三十多人，十几个孩子。", ("en", "zh")),
    (
        "He lived nine years in Sichuan and three in Sanya.",
        "他在四川住了九年，在三亚住了三年。",
        ("en", "zh"),
    ),
    ("On 22 August, at the 2nd try, 5 came.", "八月二十二日，第二次，5个人来了。", ("en", "zh")),
    ("Two thirds of five people.", "五个人的三分之二。", ("en", "zh")),
    ("Rosa are vânt de 138 km/h.", "Rosa ha registrato venti fino a 138 km/h.", ("ro", "it")),
    ("30 million Europeans and 100,000 viewers", "3000万欧洲人和10万位观众", ("en", "zh")),
    ("In 1867 six thousand came.", "Im Jahr 1867 kamen sechstausend, 1867 sechstausend.", ("en", "de")),
    ("2 million people, 3 thousand", "2 Millionen Menschen, 3 tausend", ("en", "de")),
    ("El nou president i els altres cinc.", "The new president and the other five.", ("ca", "en")),
    ("Deu ser cert que n'hi ha quinze.", "It must be true that there are fifteen.", ("ca", "en")),
    ("1.200 persones i 3,5 punts", "1,200 people and 3.5 points", ("ca", "en")),
    ("dues mil tres-centes persones", "2,300 people", ("ca", "en")),
    ("dues mil tres-centes persones", "twenty-three hundred people", ("ca", "en")),
    ("2.300 milions d'euros", "2.3 billion euros", ("ca", "en")),
    ("2,3 mil millones de euros", "€2.3bn", ("es", "en")),
    ("37 000 millions de dollars", "37 billion dollars", ("fr", "en")),
    ("200 mil persones", "200,000 people", ("ca", "en")),
    ("el segle XIX", "the 19th century", ("ca", "en")),
    ("els anys 60", "the 1960s", ("ca", "en")),
    ("a les 17.30", "at 5:30 p.m.", ("ca", "en")),
    ("a les 17 h", "at 5 pm", ("ca", "en")),
    ("el 19/03/2025", "on 19 March 2025", ("ca", "en")),
    ("una dotzena", "12 of them", ("ca", "en")),
    ("90 km", "56 miles", ("ca", "en")),
    ("de 50 a 100 mm de pluja", "2 to 4 inches of rain", ("ca", "en")),
    ("Media 1,98 m", "The 6-foot-6 forward", ("ca", "en")),
    ("la temporada 2018-2019", "the 2018-19 season", ("ca", "en")),
    ("quatre-vingt-dix-sept", "97", ("fr", "en")),
    ("ventitré persone", "23 people", ("it", "en")),
    ("douăzeci și trei de oameni", "23 people", ("ro", "en")),
    ("1,16 trilioane de dolari", "1.16 trillion dollars", ("ro", "en")),
    ("vinte e três pessoas", "23 people", ("pt", "en")),
    ("zweihundertdreiundzwanzig", "223", ("de", "en")),
    ("vint-i-tres", "twenty-three", ("ca", "en")),
    ("El nou president", "The new president", ("ca", "en")),
    ("la mitad", "50%", ("es", "en")),
    ("entre 5 y 10 centímetros de lluvia", "de 50 a 100 mm de pluja", ("es", "ca")),
    ("L’attaccante di 198 cm", "El davanter d'1,98 m", ("it", "ca")),
    ("2,5 kilos de farine", "2500 Gramm Mehl", ("fr", "de")),
    ("250 millilitres de lait", "un quart, 25 cl de leche", ("fr", "es")),
    ("37 quilòmetres", "37,000 metres", ("ca", "en")),
    ("la col·lecció 2019", "the SS19 collection", ("ca", "en")),
    ("winning 14½-13½", "va guanyar per 14,5 a 13,5", ("en", "ca")),
    ("5 centímetros de lluvia", "50 mil·límetres de pluja", ("es", "ca")),
    ("two and a half hours, 2½ hours", "dues hores i mitja, 2,5 hores", ("en", "ca")),
    ("Am 12.5.2018 und am 3. 10. 2019", "On 12 May 2018 and 3 October 2019", ("de", "en")),
    ("El 12.5.2018", "On 12/05/2018", ("es", "en")),
    ("À 14 h, deux fourgons", "A las dos de la tarde, dos furgonetas", ("fr", "es")),
]


test_flags, test_does_not_flag = tables("source target langs spans", MUST, MUST_NOT, check="numbers")


def test_evidence_can_be_checked_again() -> None:
    (flag,) = flags("numbers", "Hi havia 2.000 persones", "There were 200 people")
    assert flag.evidence["source"] == "2.000"
    assert 2000.0 in flag.evidence["source_values"]
    assert flag.evidence["values"] == [200.0]
    assert [s.side for s in flag.spans] == ["target", "source"]


def test_a_link_vouches_for_a_small_number_word() -> None:
    source = "Hi ha un o dos moments bons en aquesta edició nova."
    target = "In this new edition there are one or ten nice moments."
    assert quoted("numbers", source, target, links=word_links(source, target, [(4, 8)])) == ["ten"]
    assert quoted("numbers", source, target, links=word_links(source, target, [(5, 8)])) == []
    june = ("Va sortir al juny.", "It came out in March.")
    assert quoted("numbers", *june, links=word_links(*june, [(3, 4)])) == []  # `dates` says so


def test_one_time_of_day_in_other_words_is_no_other_number() -> None:
    source, target = "Ven a las ocho y media.", "Come at half past eight."
    linked = word_links(source, target, [(3, 4)])
    assert quoted("numbers", source, target, langs=("es", "en"), links=linked) == []
    nine = "Come at half past nine."
    assert quoted("numbers", source, nine, langs=("es", "en"), links=linked) == ["nine"]


def test_thousands_of_figures_take_no_time() -> None:
    rows = [
        ("12 ", "12 "),
        ("12 ", "13 "),
        ("12.5 ", "12 5 "),
        ("1,234,567 ", "2.3 million "),
        ("3-5 ", "5-3 "),
    ]
    begun = time.process_time()
    for source, target in rows:
        flags("numbers", source * 10_000, target * 10_000, langs=("en", "es"))
    assert time.process_time() - begun < 15  # it took minutes


@pytest.mark.parametrize(
    ("lang", "other", "source", "target"),
    [
        (
            "en",
            "de",
            "The crossing's bicentennial was marked.",
            "Das 200-jährige Bestehen der Brücke wurde gefeiert.",
        ),
        ("es", "en", "El bicentenario de su nacimiento", "The 200th anniversary of his birth"),
        ("en", "de", "Drugs against Covid are late.", "Medikamente gegen Covid-19 kommen spät."),
        ("ca", "en", "Més casos de covid-19", "More coronavirus cases"),
        ("en", "de", "A 911 caller reported him.", "Ein Anrufer hatte ihn über den Notruf gemeldet."),
        ("en", "fr", "She called 911 at once.", "Elle a appelé les urgences aussitôt."),
        ("en", "de", "It was a Catch-22 for the banks.", "Die Banken steckten in einem Dilemma."),
    ],
)
def test_figures_of_names_and_jubilees(lang: str, other: str, source: str, target: str) -> None:
    assert quoted("numbers", source, target, langs=(lang, other)) == []


@pytest.mark.parametrize(
    ("source", "target", "said"),
    [
        ("The bicentennial was marked.", "Das 300-jährige Bestehen wurde gefeiert.", "300"),
        ("Drugs against the virus", "Medikamente gegen 19 Viren", "19"),
    ],
)
def test_figures_that_are_none_of_a_name(source: str, target: str, said: str) -> None:
    assert quoted("numbers", source, target, langs=("en", "de")) == [said]
