"""Numbers said otherwise (half millions, shares, dozens, durations, provisions), and what changed among them."""

from checks_support import tables

MUST = [
    # shares
    ("La mitad de los votantes.", "A third of voters.", ("es", "en"), ["third"]),
    ("A third of the votes.", "La meitat dels vots.", ("en", "ca"), ["meitat"]),
    ("Deux tiers des électeurs.", "Half of voters.", ("fr", "en"), ["Half"]),
    ("Tres de cada cuatro votantes.", "Three out of five voters.", ("es", "en"), ["five"]),
    ("Tres de cada cuatro votantes.", "60% of voters.", ("es", "en"), ["60"]),
    # half millions
    ("Medio millón de personas.", "A million people, 300,000 of them.", ("es", "en"), ["300,000"]),
    ("Un milione e mezzo di persone.", "2.5 million people.", ("it", "en"), ["2.5 million"]),
    ("Mig milió de persones.", "50,000 people.", ("ca", "en"), ["50,000"]),
    # collectives, ordinals
    ("Una trentena de persones.", "About 40 people.", ("ca", "en"), ["40"]),
    ("The twenty-fifth anniversary.", "El 35 aniversario.", ("en", "es"), ["35"]),
    (
        "Morreram cento e vinte pessoas.",
        "A hundred and twelve people died.",
        ("pt", "en"),
        ["hundred and twelve"],
    ),
    # durations
    ("Tardará 48 horas.", "It will take three days.", ("es", "en"), ["three"]),
    ("Anderthalb Stunden.", "About 80 minutes.", ("de", "en"), ["80"]),
    ("Quinze dies.", "Three weeks.", ("ca", "en"), ["Three"]),
]
MUST_NOT = [
    ("Fa quinze dies que no plou.", "It hasn't rained for two weeks.", ("ca", "en")),
    ("Il est resté quinze jours.", "He stayed a fortnight.", ("fr", "en")),
    ("He stayed for two weeks.", "Estuvo quince días.", ("en", "es")),
    ("Ficou quinze dias.", "He stayed for two weeks.", ("pt", "en")),
    ("È rimasto quindici giorni.", "He stayed two weeks.", ("it", "en")),
    ("Il reviendra dans huit jours.", "He will come back in a week.", ("fr", "en")),
    ("Er blieb 14 Tage.", "He stayed two weeks.", ("de", "en")),
    ("Medio millón de personas.", "500,000 people.", ("es", "en")),
    ("Half a million people.", "500.000 personas.", ("en", "es")),
    ("Un cuarto de millón de euros.", "250,000 euros.", ("es", "en")),
    ("Three quarters of a million people.", "750.000 personas.", ("en", "es")),
    ("Millón y medio de personas.", "1.5 million people.", ("es", "en")),
    ("Dos millones y medio de personas.", "Two and a half million people.", ("es", "en")),
    ("A million and a half people.", "1,5 milions de persones.", ("en", "ca")),
    ("Un milió i mig de persones.", "1,500,000 people.", ("ca", "en")),
    ("Un demi-million de personnes.", "Half a million people.", ("fr", "en")),
    ("Mezzo milione di persone.", "500,000 people.", ("it", "en")),
    ("Um milhão e meio de pessoas.", "1.5 million people.", ("pt", "en")),
    ("Jumătate de milion de oameni.", "500,000 people.", ("ro", "en")),
    ("Anderthalb Millionen Menschen.", "1.5 million people.", ("de", "en")),
    ("Eine halbe Million Menschen.", "500,000 people.", ("de", "en")),
    ("Invirtieron 3.000 M€.", "They invested €3 billion.", ("es", "en")),
    ("Tres de cada cuatro votantes.", "75% of voters.", ("es", "en")),
    ("Tres de cada cuatro votantes.", "Three quarters of voters.", ("es", "en")),
    ("Cuatro de cada diez españoles lee a diario.", "Two in five Spaniards read every day.", ("es", "en")),
    ("Forty percent of Spaniards.", "Cuatro de cada diez españoles.", ("en", "es")),
    ("Trois électeurs sur quatre.", "75% of voters.", ("fr", "en")),
    ("Un terzo degli elettori.", "33% of voters.", ("it", "en")),
    ("Dos tercios de los votantes.", "67% of voters.", ("es", "en")),
    ("Drei von vier Wählern.", "75% of voters.", ("de", "en")),
    ("Trei din patru alegători.", "75% of voters.", ("ro", "en")),
    ("La mitad del primer tiempo.", "The first half, a third man on the pitch.", ("es", "en")),
    ("Una trentena de persones.", "Around 30 people.", ("ca", "en")),
    ("About 100 people.", "Un centenar de persones.", ("en", "ca")),
    ("Una veintena de personas.", "Some 20 people.", ("es", "en")),
    ("Uma vintena de pessoas.", "Some 20 people.", ("pt", "en")),
    ("El 50 aniversario de la casa.", "The house's fiftieth anniversary.", ("es", "en")),
    ("El 125 aniversario.", "The hundred and twenty-fifth anniversary.", ("es", "en")),
    ("The twenty-first century.", "El siglo XXI.", ("en", "es")),
    ("Artículo 2.1.a del reglamento.", "Article 2(1)(a) of the regulation.", ("es", "en")),
    ("Tardará 48 horas.", "It will take two days.", ("es", "en")),
    ("In 72 hours.", "En tres días.", ("en", "es")),
    ("Hora y media.", "90 minutes.", ("es", "en")),
    ("An hour and a half.", "90 minutos.", ("en", "es")),
    ("Anderthalb Stunden.", "90 minutes.", ("de", "en")),
    ("One hour and 45 minutes.", "105 minuts.", ("en", "ca")),
    ("18 meses.", "a year and a half", ("es", "en")),
    # code
    ('Duplicat <x id="1"/> id.', "Duplicate id.", ("ca", "en")),
    ("Hola <0>món</0>, {0}, %1$s.", "Hello world.", ("ca", "en")),
    ("A break &#8212; at last.", "Una pausa, per fi.", ("en", "ca")),
]

test_flags, test_does_not_flag = tables("source target langs spans", MUST, MUST_NOT, check="numbers")
