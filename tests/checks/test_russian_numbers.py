"""Numbers in Russian words: cases, compounds, halves; and durations of a language whose units are CLDR's."""

from checks_support import tables

MUST = [
    ("Погибли двадцать пять человек.", "35 people died.", ("ru", "en"), ["35"]),
    ("Two hundred people came.", "Пришли триста человек.", ("en", "ru"), ["триста"]),
    ("полтора миллиона человек", "2.5 million people", ("ru", "en"), ["2.5 million"]),
    ("сорок тысяч рублей", "14,000 roubles", ("ru", "en"), ["14,000"]),
    ("девятнадцати годам", "90 years", ("ru", "en"), ["90"]),
    ("пять с половиной миллионов", "5.2 million", ("ru", "en"), ["5.2 million"]),
]
MUST_NOT = [
    ("Погибли двадцать пять человек.", "Twenty-five people died.", ("ru", "en")),
    ("в тысяча девятьсот сорок пятом году", "in 1945", ("ru", "en")),
    ("пять с половиной миллионов", "five and a half million", ("ru", "en")),
    ("полтора года", "18 months", ("ru", "en")),
    ("двадцатилетний контракт", "a 20-year contract", ("ru", "en")),
    ("тридцатистраничный доклад", "a 30-page report", ("ru", "en")),
    ("тысячи людей", "thousands of people", ("ru", "en")),
    ("двадцать первый век", "the 21st century", ("ru", "en")),
    ("в семь вечера", "at 19:00", ("ru", "en")),
    ("в час дня", "at 1 p.m.", ("ru", "en")),
    ("девяностые годы", "the 1990s", ("ru", "en")),
    ("Семинар прошёл хорошо, пятясь.", "The seminar went well.", ("ru", "en")),
    ("48 tuntia", "2 days", ("fi", "en")),
    ("в 5 тысячелетии до нашей эры", "in the 5th millennium BC", ("ru", "en")),
]

test_flags, test_does_not_flag = tables("source target langs spans", MUST, MUST_NOT, check="numbers")
WEEKS = [("три недели", "three months", ("ru", "en"), ["months"])]
test_units, test_no_units = tables(
    "source target langs spans", WEEKS, [("три недели", "three weeks", ("ru", "en"))], check="units"
)
