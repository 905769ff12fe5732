"""Numbers in words of languages without a table of shares, times and ordinals: read, and told from one that changed."""

import pytest
from checks_support import tables

from tqpipe.checks.amounts import numbers_far

READ = [
    ("fi", "kaksikymmentäviisi", 25), ("fi", "kolmella", 3), ("fi", "viisi tuhatta", 5000), ("fi", "kolmesataa", 300),
    ("et", "sada kakskümmend", 120), ("et", "kahekümne viie", 25), ("hu", "huszonöt", 25),
    ("hu", "harminchét", 37),
    ("pl", "dwadzieścia pięć", 25), ("pl", "stu pięćdziesięciu", 150), ("cs", "dvacet pět", 25),
    ("cs", "pětadvacet", 25),
    ("sk", "dvadsaťpäť", 25), ("sl", "petindvajset", 25), ("hr", "dvadeset i pet", 25), ("bs", "trideset sedam", 37),
    ("sr", "двадесет пет", 25), ("bg", "двадесет и пет", 25),
    ("uk", "двадцять п'ять", 25), ("uk", "дев’яносто", 90),
    ("lt", "dvidešimt penki", 25), ("lv", "divdesmit pieci", 25), ("tr", "yirmi beş", 25), ("tr", "yirmibeş", 25),
    ("id", "dua puluh lima ribu", 25_000), ("id", "lima belas", 15), ("ms", "lapan puluh", 80),
    ("vi", "hai mươi lăm", 25),
    ("sw", "ishirini na watano", 25), ("eu", "hogeita hamabost", 35), ("eu", "hogeita bost", 25),
    ("gl", "vinte e cinco", 25),
    ("nl", "vijfentwintig", 25), ("nl", "tweeëntwintig", 22), ("sv", "tjugofem", 25), ("da", "femogtyve", 25),
    ("nb", "tjuefem", 25), ("no", "femogtyve", 25), ("is", "tuttugu og fimm", 25), ("el", "είκοσι πέντε", 25),
    ("he", "עשרים וחמישה", 25), ("he", "חמש עשרה", 15), ("ar", "خمسة وعشرون", 25), ("ar", "خمسة عشر", 15),
    ("fa", "بیست و پنج", 25), ("hi", "पच्चीस", 25), ("hi", "दो सौ पचास", 250), ("ka", "ოცდახუთი", 25),
    ("hy", "քսան հինգ", 25),
]  # fmt: skip
NOTHING = [
    ("vi", "ba của tôi"), ("tr", "kırk"), ("hu", "sokat hat rá"), ("id", "belas kasihan"),
    ("fi", "kuusi kaatui"), ("fi", "yksi ja kaksi"), ("nl", "acht slaan op"), ("sv", "hundra"), ("en", "five"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "value"), READ)
def test_a_number_is_read_whole(lang: str, text: str, value: float) -> None:
    found = numbers_far.in_words(f"({text}).", lang)
    assert [(n.start, n.end, n.keys) for n in found] == [(1, 1 + len(text), {float(value)})]


@pytest.mark.parametrize(("lang", "text"), NOTHING)
def test_other_words_are_no_numbers(lang: str, text: str) -> None:
    assert numbers_far.in_words(text, lang) == ()


MUST = [
    ("Hänellä on kolme lasta.", "She has five children.", ("fi", "en"), ["five"]),
    ("Twenty-five people died.", "Huszonhat ember halt meg.", ("en", "hu"), ["Huszonhat"]),
    ("Má tři děti.", "She has five children.", ("cs", "en"), ["five"]),
    ("Загинуло двадцять п'ять людей.", "35 people died.", ("uk", "en"), ["35"]),
    ("عشرين شخصا", "30 people", ("ar", "en"), ["30"]),
    ("Yirmi beş kişi öldü.", "35 people died.", ("tr", "en"), ["35"]),
    ("He has three dogs.", "Hij heeft vier honden.", ("en", "nl"), ["vier"]),
    ("Tjugofem människor dog.", "Погибли тридцать пять человек.", ("sv", "ru"), ["тридцать пять"]),
]
MUST_NOT = [
    ("He came with 40 people.", "Він приїхав із сорока людьми.", ("en", "uk")),
    ("Hänellä on kolme lasta.", "She has three children.", ("fi", "en")),
    ("Kell pool kuus.", "At half past five.", ("et", "en")),
    ("Kolm ja pool aastat.", "3.5 years.", ("et", "en")),
    ("Kolm tosinat muna.", "Thirty-six eggs.", ("et", "en")),
    # Parts of a number that is not read whole.
    ("Yirmi bin kişi geldi.", "20,000 people came.", ("tr", "en")),
    ("Százhuszonöt ember.", "125 people.", ("hu", "en")),
    ("Mia mbili hamsini.", "250.", ("sw", "en")),
    ("Hai mươi năm sau.", "20 years later.", ("vi", "en")),
    ("Kakskümmend viis inimest.", "25 people.", ("et", "en")),
    ("Kolmas kerta.", "The fourth time.", ("fi", "en")),
    ("Kaksi miestä ja kolme naista.", "Two men, four women and five children.", ("fi", "en")),
]

test_flags, test_does_not_flag = tables("source target langs spans", MUST, MUST_NOT, check="numbers")
