"""Units behind figures in languages whose words are CLDR's, and measures with ranges: right, and wrong."""

import pytest
from checks_support import quoted, tables

from tqpipe.checks.measures.units_world import find_units

WEEKS = {
    "nl": "Hij wachtte 3 weken.", "sv": "Han väntade i 3 veckor.", "da": "Han ventede i 3 uger.",
    "no": "Han ventet i 3 uker.", "fi": "Hän odotti 3 viikkoa.", "pl": "Czekał 3 tygodnie.", "cs": "Čekal 3 týdny.",
    "sk": "Čakal 3 týždne.", "hu": "3 hetet várt.", "tr": "3 hafta bekledi.", "el": "Περίμενε 3 εβδομάδες.",
    "uk": "Він чекав 3 тижні.", "ru": "Он ждал 3 недели.", "bg": "Той чака 3 седмици.", "zh": "他等了3周。",
    "ja": "彼は3週間待った。", "ko": "그는 3주 동안 기다렸다.", "ar": "انتظر 3 أسابيع", "he": "הוא חיכה 3 שבועות.",
    "hi": "उसने 3 सप्ताह इंतजार किया।", "et": "Ta ootas 3 nädalat.", "th": "เขารอ 3 สัปดาห์",
}  # fmt: skip


@pytest.mark.parametrize("lang", WEEKS)
def test_weeks_are_no_months_in_any_language(lang: str) -> None:
    assert quoted("units", WEEKS[lang], "He waited for 3 months.", langs=(lang, "en")) == ["months"]
    assert quoted("units", WEEKS[lang], "He waited for 3 weeks.", langs=(lang, "en")) == []
    assert quoted("units", WEEKS[lang], "He waited for 21 days.", langs=(lang, "en")) == []


MUST = [
    ("Он живёт в 5 километрах от центра.", "He lives 5 miles from the centre.", ("ru", "en"), ["miles"]),
    ("It costs 500 dollars.", "它的价格是500欧元。", ("en", "zh"), ["欧元"]),
    ("It cost $5 million.", "5 miljoner kronor kostade det.", ("en", "sv"), ["kronor"]),
    ("20 minutes later", "20 tuntia myöhemmin", ("en", "fi"), ["tuntia"]),
    ("It is 40 miles away.", "Se on 400 kilometrin päässä.", ("en", "fi"), ["400 kilometrin"]),
    ("It is 60 mi away.", "它在60米之外。", ("en", "zh"), ["米"]),
    ("It is 60 mi away.", "El mismo está a 60 metros.", ("en", "es"), ["metros"]),
    ("It is 40 miles away.", "距离400公里。", ("en", "zh"), ["400公里"]),
    ("体重は80キログラムです。", "He weighs 80 pounds.", ("ja", "en"), ["pounds"]),
    ("The tank holds 50 gallons.", "El depósito tiene 19 litros.", ("en", "es"), ["19 litros"]),
    ("4 ounces of butter", "500 Gramm Butter", ("en", "de"), ["500 Gramm"]),
    ("an area of 19 square miles", "un terreno de 90 km²", ("en", "es"), ["90 km²"]),
    ("It is between 10 and 20 miles away.", "És entre 16 i 72 km.", ("en", "ca"), ["72 km"]),
    # Both ends of a range: one error.
    ("de 25 a 50 mm de lluvia", "four to seven inches of rain", ("es", "en"), ["four to seven inches"]),
    ("temperatures of 70 to 80 °F", "Temperaturen von 31 bis 47 °C", ("en", "de"), ["31 bis 47 °C"]),
    ("He weighs 12 stone.", "Pesa 120 quilos.", ("en", "ca"), ["120 quilos"]),
]
MUST_NOT = [
    ("Он живёт в 5 километрах от центра.", "He lives 3 miles from the centre.", ("ru", "en")),
    ("Он живёт в 5 километрах от центра.", "He lives 5 km from the centre.", ("ru", "en")),
    ("Det kostade 20 mil diesel.", "It took 200 km of diesel.", ("sv", "en")),
    ("60—64周岁老年人", "People 60 to 64 years old", ("zh", "en")),
    ("TERCİH 5 İLA 10 YIL", "5 or 10 year option", ("tr", "en")),
    ("In 2021 г. шло 5 в", "In 2021 it was 5 and 5 seconds", ("ru", "en")),
    ("a 16-ounce bottle", "une bouteille de 473 ml", ("en", "fr")),
    ("It uses 30 miles per gallon.", "Consumeix 8 litres per cada 100 km.", ("en", "ca")),
    ("entre 16 i 32 km", "between 10 and 20 miles", ("ca", "en")),
    ("minus 4 degrees Fahrenheit", "moins 20 degrés Celsius", ("en", "fr")),
    ("6-8 feet of snow", "de 1,8 a 2,4 metros de nieve", ("en", "es")),
    ("un pis de 100 m²", "a flat of 1,076 square feet", ("ca", "en")),
    ("Mide 1,75 m y pesa 68 kg.", "He is 5'9\" and weighs 150 lb.", ("es", "en")),
    ("80 kilos y 30 libras", "176 pounds and 30 pounds", ("es", "en")),
]

test_flags, test_does_not_flag = tables("source target langs spans", MUST, MUST_NOT, check="units")

#: Of these `numbers` says nothing either: the measure is the same, or the units' check says what is wrong.
SAME = [
    ("2 bis 5 Zentimeter Schnee", "20 to 50 millimetres of snow", ("de", "en")),
    ("La capa mide entre 2 y 5 centímetros.", "The layer is 20 to 50 mm thick.", ("es", "en")),
    ("an area of 19 square miles", "un terreno de 50 km²", ("en", "es")),
    ("Pesa 3 kg i fa 198 cm.", "It weighs 3,000 g and is 1.98 m.", ("ca", "en")),
    ("Es são 6 mil·límetres", "It is 0.6 cm", ("ca", "en")),
    ("És a 72 km al sud.", "It is 45 miles (72 kilometres) to the south.", ("ca", "en")),
    ("a 1,6 km del lloc", "about a mile from there", ("ca", "en")),
    ("valuri de până la 6 de metri", "waves as high as 20 feet", ("ro", "en")),
    ("Ten sat 6, 9, 15 metre kadar", "20ft, 30ft, 50ft at a time", ("tr", "en")),
]
CHANGED = [
    ("La capa mide entre 2 y 5 centímetros.", "The layer is 20 to 80 mm thick.", ("es", "en"), ["80"]),
    ("1,98 m groß", "189 cm tall", ("de", "en"), ["189"]),
    ("0,5 litre d'eau", "50 ml of water", ("fr", "en"), ["50"]),
    # The miles answer the miles: they are not what the kilometres became.
    (
        "Ventos de 315 quilómetros (196 milhas) por hora.",
        "Winds of 330 kilometers (196 miles) per hour.",
        ("pt", "en"),
        ["330"],
    ),
    # The kilos answer the kilos: nothing excuses the pounds.
    ("Va costar 20 lliures i pesava 70 kg.", "It cost 30 pounds and weighed 70 kg.", ("ca", "en"), ["30"]),
]
test_numbers_change, test_numbers_are_the_same = tables(
    "source target langs spans", CHANGED, SAME, check="numbers"
)


def test_short_names_are_those_of_one_unit() -> None:
    found = find_units("5 годин, 5 год, 5 с, 5 в, 20 кг, 500 грн, €5 і 7 %", "uk")
    assert [h.member for h in found] == [
        ("time", "hour"), ("time", "hour"), ("weight", "kg"), ("money", "euro"),
    ]  # fmt: skip
