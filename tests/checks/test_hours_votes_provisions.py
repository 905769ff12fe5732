"""Other facts with the same figures: an hour's half of the day, votes for and against, articles, how often."""

from checks_support import flags, tables

#: Languages, source, a wrong translation, what is marked there.
MUST = [
    ("El tren sale a las 16 horas.", "The train leaves at 4 a.m.", ("es", "en"), ["4"]),
    ("El tren sale a las 16 horas.", "The train leaves at four in the morning.", ("es", "en"), ["four"]),
    ("Le train part à 14 h.", "The train leaves at 2 a.m.", ("fr", "en"), ["2"]),
    ("A reunião é às 15h.", "The meeting is at 3 a.m.", ("pt", "en"), ["3"]),
    ("La reunió és a les 18 h.", "The meeting is at 6 a.m.", ("ca", "en"), ["6"]),
    ("Il treno parte alle ore 17.", "The train leaves at 5 a.m.", ("it", "en"), ["5"]),
    ("The train leaves at 4 a.m.", "El tren sale a las 16 horas.", ("en", "es"), ["16"]),
    ("Opens at 9 in the morning.", "Ouvre à 21 h.", ("en", "fr"), ["21"]),
    ("La tienda abre de 17 a 21 horas.", "Open from 5 to 9 a.m.", ("es", "en"), ["9"]),
    ("Se aprueba con 15 votos a favor y 6 en contra.", "It passed with 15 votes against and 6 in favour.",
     ("es", "en"), ["6", "15"]),
    ("Adopté par 8 voix pour et 3 contre.", "Adopted by 8 votes against and 3 for.", ("fr", "en"), ["3", "8"]),
    ("La proposta s'aprova amb 15 vots a favor i 6 en contra.", "It passed with 15 votes against and 6 in favour.",
     ("ca", "en"), ["6", "15"]),
    ("Mit 15 Ja-Stimmen und 6 Nein-Stimmen.", "15 votes against and 6 in favour.", ("de", "en"), ["6", "15"]),
    ("15 votes in favour and 6 against.", "15 Stimmen dagegen und 6 dafür.", ("en", "de"), ["6", "15"]),
    ("12 votes in favour and 4 against.", "12 voti contrari e 4 favorevoli.", ("en", "it"), ["4", "12"]),
    ("Aprovado com 12 votos a favor e 4 contra.", "Aprobado con 12 votos en contra y 4 a favor.", ("pt", "es"),
     ["4", "12"]),
    ("Twelve members voted in favour and three against.", "Doce miembros votaron en contra y tres a favor.",
     ("en", "es"), ["tres", "Doce"]),
    ("There were 20 votes for and 7 against.", "Au fost 20 de voturi împotrivă și 7 pentru.", ("en", "ro"),
     ["7", "20"]),
    ("Según el artículo 15.2 de la Ley", "Under Article 15.4 of the Act", ("es", "en"), ["15.4"]),
    ("Voir le chapitre 6.3.", "See chapter 6.8.", ("fr", "en"), ["6.8"]),
    ("Nach § 4.7 gilt das nicht.", "Under § 7.4 this does not apply.", ("de", "en"), ["7.4"]),
    ("Véase el apartado 4.1 del anexo.", "See section 4.7 of the annex.", ("es", "en"), ["4.7"]),
    ("L'article 4.12 del conveni", "Section 12.4 of the agreement", ("ca", "en"), ["12.4"]),
    ("Article 15.2 of the Act", "L'articolo 15.3 della legge", ("en", "it"), ["15.3"]),
    ("Tome una cápsula cada ocho horas.", "Take eight capsules every hour.", ("es", "en"),
     ["eight capsules every hour"]),
    ("Take one tablet every six hours.", "Tome seis comprimidos cada hora.", ("en", "es"),
     ["seis comprimidos cada hora"]),
    ("Alle acht Stunden eine Tablette.", "Take eight tablets every hour.", ("de", "en"),
     ["eight tablets every hour"]),
    ("Prendre deux gélules par jour.", "Take one capsule every two days.", ("fr", "en"), ["every two days"]),
    ("Es reuneix dos cops l'any.", "It meets every two years.", ("ca", "en"), ["every two years"]),
    ("Every four hours, give one dose.", "Stündlich vier Dosen geben.", ("en", "de"), ["Stündlich vier"]),
    ("Um comprimido de oito em oito horas.", "Eight tablets every hour.", ("pt", "en"),
     ["Eight tablets every hour"]),
    ("Una compressa ogni 12 ore.", "12 tablets an hour.", ("it", "en"), ["12 tablets an hour"]),
    ("O tabletă la fiecare opt ore.", "Eight tablets per hour.", ("ro", "en"), ["Eight tablets per hour"]),
    ("It meets every three months.", "Il se réunit trois fois par mois.", ("en", "fr"), ["trois fois par mois"]),
]  # fmt: skip
MUST_NOT = [
    ("El tren sale a las 16 horas.", "The train leaves at 4 p.m.", ("es", "en")),
    ("El tren sale a las 16 horas.", "The train leaves at 4 o'clock.", ("es", "en")),
    ("El tren sale a las 24 horas.", "The train leaves at 12 a.m.", ("es", "en")),
    ("Open 9 am to 5 pm.", "Ouvert de 9 h à 17 h.", ("en", "fr")),
    ("Ouvert de 9 h à 17 h.", "Open 9 to 5 pm.", ("fr", "en")),
    ("A las 4 de la mañana, tras 16 horas de juicio.", "At 4 a.m., after a 16-hour trial.", ("es", "en")),
    ("At 5 p.m. UTC.", "A les 18 h, hora local.", ("en", "ca")),  # another time zone
    ("Se aprueba con 15 votos a favor y 6 en contra.", "Passed with 6 votes against and 15 for.", ("es", "en")),
    ("Adopté par 8 voix pour et 3 contre.", "Adopted by 8 votes to 3.", ("fr", "en")),
    ("Zwölf stimmten dafür, drei dagegen.", "Three voted against and twelve for it.", ("de", "en")),
    ("3 tickets for 2 adults against 5 euros.", "5 euros pour 2 adultes contre 3 billets.", ("en", "fr")),
    ("Section 15.2 applies.", "Se aplica el artículo 15.2.", ("en", "es")),
    ("Según el artículo 15.2 de la Ley", "Under Article 15(2) of the Act", ("es", "en")),
    ("L'article 15.2 de la Llei", "Paragraph 2 of Article 15 of the Act", ("ca", "en")),
    ("Según el artículo 15.2, 1.5 millones", "Under Article 15(2), 1.5 million", ("es", "en")),
    ("El apartado 4.10 y el artículo 3.2", "Section 4.10 and Article 3(2)", ("es", "en")),
    ("Tome una cápsula cada ocho horas.", "Take one capsule every eight hours.", ("es", "en")),
    ("Tome una cápsula cada 8 horas.", "Take one capsule three times a day.", ("es", "en")),
    ("Elections are held every four years.", "Les eleccions es fan cada quatre anys.", ("en", "ca")),
    ("Se reúne cada dos años.", "It meets every other year.", ("es", "en")),
    ("Tome 2 comprimidos cada 2 días.", "Take 2 tablets every other day.", ("es", "en")),
    ("Zwei von uns kommen alle vier Wochen.", "Two of us come every four weeks.", ("de", "en")),
    ("Every three years, three games a year.", "Cada tres años, tres juegos al año.", ("en", "es")),
    ("Es paga cada mig any (freqüència = 2).", "It is paid half-yearly (frequency = 2).", ("ca", "en")),
    ("Every 24 hours.", "24 hores al dia.", ("en", "ca")),
]  # fmt: skip

test_must, test_must_not = tables("source target langs spans", MUST, MUST_NOT, check="numbers")


def test_both_sides_are_marked() -> None:
    source, target = "Tome una cápsula cada ocho horas.", "Take eight capsules every hour."
    (flag,) = flags("numbers", source, target, ("es", "en"))
    assert [(s.side, (source if s.side == "source" else target)[s.start : s.end]) for s in flag.spans] == [
        ("target", "eight capsules every hour"), ("source", "cada ocho horas")
    ]  # fmt: skip
