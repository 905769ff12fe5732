"""Years and days of the calendars of Nepal, Thailand, Iran and Israel, and ours."""

import pytest
from checks_support import flags, quoted

SAME = [
    ("२०५९ सालमा सरकारले बिदा दियो।", "In 2002 the government gave a holiday.", "ne"),
    ("ऐन, २०१७ लागू भयो।", "The Act, 2017 (1961) came into force.", "ne"),
    ("०३८ र ०४३ सालमा उहाँ सदस्य हुनुहुन्थ्यो।", "He was a member in 2038 and 2043.", "ne"),
    ("०३८ सालमा उहाँ सदस्य हुनुहुन्थ्यो।", "He was a member in 1981.", "ne"),
    ("०७ साल पहिलेबाट सुरु भयो।", "It began before 2007.", "ne"),
    ("माघ ११ गतेदेखि माघ २३ गतेसम्म यहाँ छ।", "It is here from January 24 to February 5.", "ne"),
    ("२०६९ जेठ १७ मा उहाँ बिरामी हुनुभयो।", "On May 30, 2012, he fell ill.", "ne"),
    ("१५ सयदेखि २ हजार मानिस आए।", "From 15 hundred to 2 thousand people came.", "ne"),
    ("พิธีจัดขึ้นในปี 2567", "The ceremony was held in 2024.", "th"),
    ("او در سال ۱۳۹۸ استعفا داد.", "He resigned in 2019.", "fa"),
    ("او در ۱۵ خرداد ۱۳۹۸ استعفا داد.", "He resigned on 5 June 2019.", "fa"),
    ("החוק התקבל בשנת 5784.", "The law was passed in 2024.", "he"),
]
CHANGED = [
    ("२०५९ सालमा सरकारले बिदा दियो।", "In 2012 the government gave a holiday.", "ne", "2012"),
    ("ऐन, २०१७ लागू भयो।", "The Act, 2071 came into force.", "ne", "2071"),
    ("यहाँ ११ मानिस छन्।", "There are 24 people here.", "ne", "24"),
    ("१५ सय मानिस आए।", "25 hundred people came.", "ne", "25 hundred"),
    ("พิธีจัดขึ้นในปี 2567", "The ceremony was held in 2042.", "th", "2042"),
    ("او ۱۵ کتاب دارد.", "He has 24 books.", "fa", "24"),
    # Days beside a month of both calendars' are not told; elsewhere in the same sentence they are.
    ("माघ ११ गते ४५ मानिस आए।", "On January 24, 54 people came.", "ne", "54"),
    ("En 2030 llegaron.", "In 1973 they arrived.", "es", "1973"),
]


@pytest.mark.parametrize(("source", "target", "lang"), SAME)
def test_one_date_in_two_calendars(source: str, target: str, lang: str) -> None:
    assert flags("numbers", source, target, (lang, "en")) == []
    assert flags("numbers", target, source, ("en", lang)) == []


@pytest.mark.parametrize(("source", "target", "lang", "span"), CHANGED)
def test_another_date(source: str, target: str, lang: str, span: str) -> None:
    assert quoted("numbers", source, target, langs=(lang, "en")) == [span]


def test_two_other_calendars() -> None:
    assert flags("numbers", "בשנת 5784", "ในปี 2567", ("he", "th")) == []
    assert quoted("numbers", "בשנת 5784", "ในปี 2576", langs=("he", "th")) == ["2576"]
