"""Figures with what multiplies them in languages whose number words are not read, and other figures of far locales."""

import pytest
from checks_support import flags

SAME = [
    ("The company has 120,000 employees.", "该公司有12万名员工。", "zh"),
    ("Over 30 million moved there from 1836 to 1914.", "1836年到1914年,3000多万人移居那里。", "zh"),
    ("It holds up to 40,000 of them.", "最多 40, 000 个。", "zh"),
    ("Damages were $580 million.", "损失 5.8 亿美元。", "zh"),
    ("In the 1960s he left.", "20 世纪 60 年代 ， 他离开了。", "zh"),
    ("It cost 120 million yen in 2012.", "2012年に1億2000万円かかった。", "ja"),
    ("It has 12,500 seats.", "1만 2500석이 있다.", "ko"),
    ("60% of them are men.", "其中6成是男性。", "zh"),
    ("They saved 20% more.", "多攒了两成。", "zh"),
    ("There are 6 members.", "有6成员。", "zh"),
    ("It cost 30% more.", "3割高い。", "ja"),
    ("It earned $85 million.", "$८५ मिलियन कमायो।", "ne"),
    ("They got up to 1,000,000.", "१० लाखसम्म पाए।", "ne"),
    ("It paid 783,000 dollars.", "७ लाख ८३ हजार डलर भुक्तान गरियो।", "ne"),
    ("There are 375 species.", "३ सय ७५ प्रजाति छन्।", "ne"),
    ("It was 15.1 trillion.", "එය ට්‍රිලියන 15.1 ක් විය.", "si"),
    ("It took 50 million years.", "Ilichukua miaka milioni 50.", "sw"),
    ("It cost 26 million 773 thousand.", "Это 26 млн 773 тысячи.", "ru"),
    ("It cost 30.1 lakh.", "३०.१ लाख पर्‍यो।", "ne"),
    ("It cost 2,300,000.", "Это стоило 2 млн 300 тысяч.", "ru"),
    ("A 13-year-old swam.", "Un tredicenne ha nuotato.", "it"),
    ("A 23-year-old swam.", "Una ventitreenne ha nuotato.", "it"),
    ("A 60-year-old swam.", "Un sexagénaire a nagé.", "fr"),
    ("It took 4 1/2 months.", "Cela a duré 4 mois et demi.", "fr"),
    ("It cost 1.5 billion.", "Это стоило 1,5 млрд.", "ru"),
    ("Some 3,000 people came.", "Приехали 3 тыс. человек.", "ru"),
    ("It cost 3.5 million euros.", "Het kostte 3,5 miljoen euro.", "nl"),
    ("He spent 1,500,000 rupees.", "उसने 15 लाख रुपये खर्च किए।", "hi"),
    ("He spent 15,00,000 rupees.", "उसने 15 लाख रुपये खर्च किए।", "hi"),
    ("He has 1,250 books.", "لديه ١٬٢٥٠ كتابًا.", "ar"),
    ("It rose 12.5%.", "ارتفع بنسبة ١٢٫٥٪.", "ar"),
    ("In the 18th century, Louis XIV ruled.", "Au XVIIIe siècle, Louis XIV régnait.", "fr"),
    ("In the 16th century it was left.", "Nel Cinquecento fu abbandonato.", "it"),
]
CHANGED = [
    ("The company has 120,000 employees.", "该公司有1.2万名员工。", "zh", "1.2万"),
    ("It ended with 0.745 million viewers.", "收场人数 7.45 亿。", "zh", "7.45 亿"),
    ("It has 12,500 seats.", "1万5200席ある。", "ja", "1万5200"),
    ("In the 1790s they were many.", "在 17 世纪 90 年代有 1800 人。", "zh", "17"),
    ("It cost 1.5 billion.", "Это стоило 1,5 млн.", "ru", "1,5 млн"),
    ("It weighs 5 kilograms.", "重6千克。", "zh", "6"),
    ("6% of them are men.", "其中6成是男性。", "zh", "6成"),
    ("It paid 7,833,000 dollars.", "७ लाख ८३ हजार डलर भुक्तान गरियो।", "ne", "७ लाख ८३ हजार"),
    ("It was 15.1 billion.", "එය ට්‍රිලියන 15.1 ක් විය.", "si", "15.1"),
    ("He spent 1,500,000 rupees.", "उसने 15 करोड़ रुपये खर्च किए।", "hi", "15 करोड़"),
]


@pytest.mark.parametrize(("source", "target", "lang"), SAME)
def test_the_same_amount(source: str, target: str, lang: str) -> None:
    assert flags("numbers", source, target, ("en", lang)) == []
    assert flags("numbers", target, source, (lang, "en")) == []


@pytest.mark.parametrize(("source", "target", "lang", "marked"), CHANGED)
def test_another_amount(source: str, target: str, lang: str, marked: str) -> None:
    found = flags("numbers", source, target, ("en", lang))
    assert [target[s.start : s.end] for f in found[:1] for s in f.spans if s.side == "target"] == [marked]


def test_two_conversions_of_one_measure_are_minor_where_neither_side_is_english() -> None:
    texts = "A 321 kilómetros de Phoenix.", "A 322 km de Phoenix."
    assert [f.severity for f in flags("numbers", *texts, ("es", "ca"))] == ["minor"]
    assert [f.severity for f in flags("numbers", "321 kilometres away.", texts[1], ("en", "ca"))] == ["major"]
    assert [f.severity for f in flags("numbers", texts[0], "A 522 km de Phoenix.", ("es", "ca"))] == ["major"]


def test_a_percent_sign_may_stand_first() -> None:
    assert flags("markup", "45% of them voted.", "Onların %45'i oy verdi.", ("en", "tr")) == []
    assert flags("markup", "Open %1 now.", "%2 şimdi aç.", ("en", "tr")) != []


def test_until_with_an_expletive_negation() -> None:
    assert (
        flags("polarity", "He'll stay until she arrives.", "Resterà finché lei non arriva.", ("en", "it"))
        == []
    )


def test_a_round_figure_may_be_a_word_of_a_language_that_is_not_read() -> None:
    target = "Ён прыехаў у 2012 годзе з сарака людзьмі."
    assert [
        f.severity for f in flags("numbers", "He came in 2012 with 40 people.", target, ("en", "be"))
    ] == ["minor"]
    assert [
        f.severity for f in flags("numbers", "He came in 2012 with 47 people.", target, ("en", "be"))
    ] == ["major"]
