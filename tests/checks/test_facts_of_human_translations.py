"""What rules flagged falsely on human translations, and what stands beside it and must stay a flag."""

from checks_support import tables

MUST = [
    ("units", "Dura 30 segons.", "It lasts 30 days.", ("ca", "en"), ["days"]),
    ("units", "Es va fer fa 30 quilòmetres.", "It was 30 miles ago.", ("ca", "en"), ["miles"]),
    ("units", "Negli ultimi 10 anni.", "Nas últimas 10 décadas.", ("it", "pt"), ["décadas"]),
    ("units", "Lo ha visto este mes.", "Il l'a vu cette semaine.", ("es", "fr"), ["semaine"]),
    ("units", "Vystřelí je do výšky 10 metrů.", "It shoots 90 feet up.", ("cs", "en"), ["90 feet"]),
    ("numbers", "Dne 2008.11.20 v Praze.", "In Prague on 21.11.2008.", ("cs", "en"), ["21"]),
    ("numbers", "Es dauerte eineinhalb Jahrhunderte.", "It took 250 years.", ("de", "en"), ["250"]),
    ("numbers", "La màquina va girar.", "The machine ran for 180 days.", ("ca", "en"), ["180"]),
    ("numbers", "Hukkus 17 elanikku ööpäeva jooksul.", "In 26 hours 17 died.", ("et", "en"), ["26"]),
    ("polarity", "他不会来的，我们都知道这件事。", "He will come, we all know that.", ("zh", "en"), ["不会"]),
    (
        "polarity",
        "Man muss sich vorbereiten.",
        "you don &apos;t have to prepare .",
        ("de", "en"),
        ["don &apos;t"],
    ),
]
MUST_NOT = [
    # According to, and now.
    ("units", "Segons el pronòstic, farà calor.", "Les prévisions sur plusieurs jours.", ("ca", "fr")),
    ("units", "La donna cerca ora di annullarlo.", "La mujer lo busca desde hace años.", ("it", "es")),
    ("units", "Un esforç d'últim minut.", "Un efort de ultimă oră.", ("ca", "ro")),
    ("units", "Des efforts de dernière minute.", "A pressão de última hora.", ("fr", "pt")),
    ("units", "Esfuerzos de última hora.", "Des efforts de dernière minute.", ("es", "fr")),
    ("units", "Negli anni ‘80 ha lavorato.", "Na década de 1980 trabalhou.", ("it", "pt")),
    ("units", "Oltre 1 cm di pioggia.", "Over half an inch of rain.", ("it", "en")),
    ("units", "A milers de quilòmetres d'aquí.", "Thousands of miles from here.", ("ca", "en")),
    ("units", "Acabaron ese mismo mes.", "Ils ont fini quelques jours plus tôt.", ("es", "fr")),
    ("units", "Ta kulutas 3593 naela.", "He spent £3593 on it.", ("et", "en")),
    (
        "numbers",
        "Vystřelí je do výšky až téměř 10 metrů.",
        "It shoots them up to nearly 30 feet.",
        ("cs", "en"),
    ),
    ("numbers", "Dne 2008.11.20 v Praze.", "In Prague on 20.11.2008.", ("cs", "en")),
    ("numbers", "Es dauerte eineinhalb Jahrhunderte.", "It took 150 years.", ("de", "en")),
    ("numbers", "It changed completely.", "Dio un giro de 180 grados.", ("en", "es")),
    ("numbers", "Va fer un gir de 180º.", "He turned round.", ("ca", "en")),
    ("numbers", "Hukkus 17 elanikku ööpäeva jooksul.", "17 died in the last 24 hours.", ("et", "en")),
    (
        "polarity",
        "Man muss sich eigentlich nicht vorbereiten.",
        "you don &apos;t have to prepare .",
        ("de", "en"),
    ),
    ("polarity", "Itse en näe suurta yhdennäköisyyttä.", "i do n&apos;t see a resemblance .", ("fi", "en")),
    (
        "polarity",
        "一批小煤矿会不会复工复产？价格回升。",
        "Will many coal mines resume now that prices rise?",
        ("zh", "en"),
    ),
    ("polarity", "French's diary omits this telegram.", "法国的日记和回忆录没有提到这份电报。", ("en", "zh")),
    ("polarity", "Держи копеечку, чтоб не укатилась.", "Hold the penny, lest it roll.", ("ru", "en")),
    ("polarity", "Don't U Waste My Time в исполнении", "Don't U Waste My Time performed", ("ru", "en")),
    ("polarity", "Условия установлены приказом № 45н.", "Rules are set by order no. 45n.", ("ru", "en")),
    ("polarity", "Medecins Sans Frontieres ho diu.", "Metges Sense Fronteres ho diu.", ("en", "ca")),
    ("polarity", "Doctors Without Borders are there.", "Metges Sense Fronteres hi és.", ("en", "ca")),
    (
        "polarity",
        "No tan sols per gaudir, sinó també per saber.",
        "To enjoy, but also to know.",
        ("ca", "en"),
    ),
    ("polarity", "Nu a dorit să fie numit.", "Chiedendo di restare anonimo.", ("ro", "it")),
    (
        "polarity",
        "Er mache nichts Anderes, als die Wahrheit zu sagen.",
        "He was telling the truth.",
        ("de", "en"),
    ),
    ("polarity", "Por no estar de acuerdo con él.", "Por discordar dele.", ("es", "pt")),
    ("polarity", "It won't be there until next year.", "Il faudra attendre l'an prochain.", ("en", "fr")),
]
test_found, test_not_found = tables("check source target langs spans", MUST, MUST_NOT)
