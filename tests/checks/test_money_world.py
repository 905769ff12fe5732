"""Dollars and euros in languages that the table of units has no words for."""

from checks_support import tables

MUST = [
    ("It cost 25 dollars.", "See maksis 25 eurot.", ("en", "et"), ["eurot"]),
    ("It cost 25 euros.", "Tas maksāja 25 ASV dolārus.", ("en", "lv"), ["dolārus"]),
    ("It cost 25 euros.", "Tai kainavo 25 JAV dolerius.", ("en", "lt"), ["dolerius"]),
    ("It cost 25 euros.", "Koštalo je 25 američkih dolara.", ("en", "hr"), ["dolara"]),
    ("It cost 25 dollars.", "Коштало је 25 евра.", ("en", "sr"), ["евра"]),
    ("It cost 25 euros.", "Det kostade 25 amerikanska dollar.", ("en", "sv"), ["dollar"]),
    ("It cost 25 dollars.", "Det kostet 25 euro.", ("en", "nb"), ["euro"]),
    ("It cost 25 dollars.", "Harganya 25 euro.", ("en", "id"), ["euro"]),
    ("It cost 25 euros.", "Giá 25 đô la.", ("en", "vi"), ["đô"]),
    ("It cost 25 dollars.", "২৫ ইউরো লেগেছে।", ("en", "bn"), ["ইউরো"]),
]
MUST_NOT = [
    ("It cost 25 dollars.", "Tas maksāja 25 ASV dolārus.", ("en", "lv")),
    ("It cost 25 euros.", "Tai kainavo 25 eurus.", ("en", "lt")),
    ("It cost 25 dollars.", "Koštalo je 25 američkih dolara.", ("en", "hr")),
    ("It cost 25 dollars.", "Det kostade 25 amerikanska dollar.", ("en", "sv")),
    ("It cost 25 dollars.", "Giá 25 đô la.", ("en", "vi")),
    ("It cost 25 dollars (20 euros).", "Harganya 25 dolar (20 euro).", ("en", "id")),
    ("25 Europeans", "25 eiropieši", ("en", "lv")),
]

test_flags, test_does_not_flag = tables("source target langs spans", MUST, MUST_NOT, check="units")
