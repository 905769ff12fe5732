"""Weekdays and months of two dozen more languages: read, and words that look like them."""

import pytest
from checks_support import tables

from tqpipe.checks.calendars import calendar_east, calendar_more

MUST = [
    ("Састанак је у среду.", "The meeting is on Friday.", ("sr", "en"), ["Friday"]),
    ("Sastanak je u ponedjeljak.", "The meeting is on Friday.", ("bs", "en"), ["Friday"]),
    ("Отвора на 5 мај.", "It opens on 5 June.", ("mk", "en"), ["June"]),
    ("Сход адбудзецца ў чацвер.", "The meeting is on Friday.", ("be", "en"), ["Friday"]),
    ("შეხვედრა ორშაბათს იქნება.", "The meeting is on Friday.", ("ka", "en"), ["Friday"]),
    ("Հանդիպումը երեքշաբթի է։", "The meeting is on Friday.", ("hy", "en"), ["Friday"]),
    ("Görüş çərşənbə axşamı olacaq.", "The meeting is on Wednesday.", ("az", "en"), ["Wednesday"]),
    ("Кездесу сейсенбіде болады.", "The meeting is on Friday.", ("kk", "en"), ["Friday"]),
    ("The meeting is on Friday.", "বৈঠক সোমবারে হবে।", ("en", "bn"), ["সোমবার"]),
    ("கூட்டம் திங்கட்கிழமை நடைபெறும்.", "The meeting is on Friday.", ("ta", "en"), ["Friday"]),
    ("Mkutano ni Jumatatu.", "The meeting is on Friday.", ("sw", "en"), ["Friday"]),
    ("Beidh an cruinniú Dé Luain.", "The meeting is on Friday.", ("ga", "en"), ["Friday"]),
    ("Mae'r cyfarfod ddydd Llun.", "The meeting is on Friday.", ("cy", "en"), ["Friday"]),
    (
        "Il-laqgħa hija t-Tnejn u mhux is-Sibt.",
        "The meeting is on Friday, not Saturday.",
        ("mt", "en"),
        ["Friday"],
    ),
    ("Takimi është të hënën.", "The meeting is on Friday.", ("sq", "en"), ["Friday"]),
    ("Uchrashuv seshanba kuni.", "The meeting is on Friday.", ("uz", "en"), ["Friday"]),
    ("बैठक मंगळवारी आहे.", "The meeting is on Friday.", ("mr", "en"), ["Friday"]),
    ("Ang pulong ay sa Lunes.", "The meeting is on Friday.", ("fil", "en"), ["Friday"]),
]
MUST_NOT = [
    ("Састанак је у среду.", "The meeting is on Wednesday.", ("sr", "en")),
    ("Следеће недеље у среду.", "Next week on Wednesday.", ("sr", "en")),
    ("Görüş çərşənbə axşamı olacaq.", "The meeting is on Tuesday.", ("az", "en")),
    ("Görüş cümə axşamı olacaq.", "The meeting is on Thursday.", ("az", "en")),
    # The moon, a season, a fourth, a sabotage, two, a week.
    ("Hëna doli të martën.", "The moon rose on Tuesday.", ("sq", "en")),
    ("Жазғы маусым шілдеде басталады.", "The summer season begins in July.", ("kk", "en")),
    ("Четврто место во петок.", "Fourth place on Friday.", ("mk", "en")),
    ("Саботажа во петок.", "Sabotage on Friday.", ("mk", "en")),
    ("It-tnejn marru s-Sibt.", "The two went on Saturday.", ("mt", "en")),
    ("জুনিয়র দল মার্চেন্ট কাপ জুলাইতে জিতেছে।", "The junior team won the Merchant Cup in July.", ("bn", "en")),
    ("شش ہفتہ بعد جمعہ کو", "On Friday, six weeks later", ("ur", "en")),
    ("Mae mis Mawrth yn oer.", "March is cold.", ("cy", "en")),
    ("Mae hi'n ddydd Mawrth, 5 Mai.", "It is Tuesday, 5 May.", ("cy", "en")),
]

test_flags, test_does_not_flag = tables("source target langs spans", MUST, MUST_NOT, check="dates")


@pytest.mark.parametrize("lang", sorted(calendar_more.WEEKDAYS))
def test_every_language_has_all_its_days_and_months(lang: str) -> None:
    assert len(calendar_more.WEEKDAYS[lang]) == 7
    assert len(calendar_more.MONTHS[lang]) == 12
    assert calendar_east.find("weekday", "", lang) == calendar_east.find("month", "", lang) == []
