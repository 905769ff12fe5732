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
    ("එය කිලෝමීටර් 5ක් දුරයි.", "It is 5 miles away.", ("si", "en"), ["miles"]),
    ("Ni kilomita 5 kutoka hapa.", "It is 5 miles from here.", ("sw", "en"), ["miles"]),
    ("It cost 500 euros.", "Alilipa dola 500.", ("en", "sw"), ["dola"]),
    ("इसकी कीमत 20 अमेरिकी डॉलर है।", "It costs 20 euros.", ("hi", "en"), ["euros"]),
    ("এর দাম ২০ মার্কিন ডলার।", "It costs 20 euros.", ("bn", "en"), ["euros"]),
    ("가격은 20 미국 달러입니다.", "It costs 20 euros.", ("ko", "en"), ["euros"]),
    ("Արժե 20 ԱՄՆ դոլար։", "It costs 20 euros.", ("hy", "en"), ["euros"]),
    ("ღირს 20 აშშ დოლარი.", "It costs 20 euros.", ("ka", "en"), ["euros"]),
    ("இதன் விலை 20 அமெரிக்க டாலர்கள்.", "It costs 20 euros.", ("ta", "en"), ["euros"]),
    ("5 kilometrora dago.", "It is 5 miles away.", ("eu", "en"), ["miles"]),
    ("Mae'n 5 cilomedr i ffwrdd.", "It is 5 miles away.", ("cy", "en"), ["miles"]),
]
MUST_NOT = [
    # Where units stand before their figures, what stands behind one is the next one's.
    ("පැය 10 විනාඩි 14 තප්පර 30 ගත විය.", "It took 10 hours 14 minutes and 30 seconds.", ("si", "en")),
    ("Ni kilomita 5 kutoka hapa.", "It is 5 kilometres from here.", ("sw", "en")),
    ("इसकी कीमत 20 अमेरिकी डॉलर है।", "It costs 20 US dollars.", ("hi", "en")),
    ("It cost 25 dollars.", "Tas maksāja 25 ASV dolārus.", ("en", "lv")),
    ("It cost 25 euros.", "Tai kainavo 25 eurus.", ("en", "lt")),
    ("It cost 25 dollars.", "Koštalo je 25 američkih dolara.", ("en", "hr")),
    ("It cost 25 dollars.", "Det kostade 25 amerikanska dollar.", ("en", "sv")),
    ("It cost 25 dollars.", "Giá 25 đô la.", ("en", "vi")),
    ("It cost 25 dollars (20 euros).", "Harganya 25 dolar (20 euro).", ("en", "id")),
    ("25 Europeans", "25 eiropieši", ("en", "lv")),
]

test_flags, test_does_not_flag = tables("source target langs spans", MUST, MUST_NOT, check="units")
