"""Units with another prefix at the same figure."""

from checks_support import tables

MUST = [
    ("Tome 10 mg de ibuprofeno.", "Take 10 g of ibuprofen.", ("es", "en"), ["10 g"]),
    ("Tome 10 miligramos.", "Take 10 grams.", ("es", "en"), ["10 grams"]),
    ("Injecteu 5 ml.", "Inject 5 l.", ("ca", "en"), ["5 l"]),
    ("Una dosis de 50 µg/kg", "A dose of 50 mg/kg", ("es", "en"), ["50 mg"]),
    ("16 Go de mémoire", "16 MB of memory", ("fr", "en"), ["16 MB"]),
    ("100 кВт", "100 MW", ("ru", "en"), ["100 MW"]),
    ("100 mcg", "100 mg", ("en", "de"), ["100 mg"]),
    ("2,5 kWh", "2.5 MWh", ("de", "en"), ["2.5 MWh"]),
    ("30 Milligramm am Tag", "30 grams a day", ("de", "en"), ["30 grams"]),
    ("Take 5 mg once a day.", "Nehmen Sie einmal täglich 5 ml ein.", ("en", "de"), ["5 ml"]),
    ("Take 5 mg once a day.", "Tome 5 ml una vez al día.", ("en", "es"), ["5 ml"]),
    ("Inject 10 ml.", "Injizieren Sie 10 mg.", ("en", "de"), ["10 mg"]),
    ("Inject 10 ml.", "Iniettare 10 mg.", ("en", "it"), ["10 mg"]),
    ("Injectez 2,5 ml d'eau.", "Inject 2.5 mg of water.", ("fr", "en"), ["2.5 mg"]),
    ("Add 20 g of salt.", "Ajoutez 20 ml de sel.", ("en", "fr"), ["20 ml"]),
    ("Afegiu-hi 100 g de farina.", "Add 100 ml of flour.", ("ca", "en"), ["100 ml"]),
    ("Prenez 5 milligrammes.", "Tome 5 mililitros.", ("fr", "pt"), ["5 mililitros"]),
    ("Примите 5 мг.", "Take 5 ml.", ("ru", "en"), ["5 ml"]),
]
MUST_NOT = [
    ("Tome 500 mg.", "Take 0.5 g.", ("es", "en")),
    ("16 Go de mémoire", "16 GB of memory", ("fr", "en")),
    ("entre 5 mg y 10 mg", "5 to 10 mg", ("es", "en")),
    ("5 mg de A y 5 g de B", "5 g of B and 5 mg of A", ("es", "en")),
    ("10 mg", "10 miles", ("es", "en")),
    ("100 мг", "100 mg", ("ru", "en")),
    ("1,5 litros", "1500 ml", ("es", "en")),
    ("la red 5G", "the 5 kg network", ("es", "en")),
    ("10 mcg", "10 µg", ("en", "es")),
    ("Inject 5 cc.", "Injectez 5 ml.", ("en", "fr")),
    ("Add 200 g of milk.", "Ajoutez 200 ml de lait.", ("en", "fr")),
    ("200 g Sahne zugeben", "Add 200 ml of cream", ("de", "en")),
    ("Add 200 ml (200 g) of salt.", "Ajoutez 200 g de sel.", ("en", "fr")),
    ("5 mg/ml of the drug", "5 mg per ml", ("en", "de")),
    ("5 ml of a solution of 5 mg/ml", "5 mg en 5 ml de solution", ("en", "fr")),
    ("a dose of 5 mg", "a dose of 10 ml", ("en", "de")),
    ("Take 5 mg (1 ml).", "Nehmen Sie 1 ml (5 mg) ein.", ("en", "de")),
    ("5 mg tablets and 5 ml spoons", "5-ml-Löffel und 5-mg-Tabletten", ("en", "de")),
]

test_flags, test_does_not_flag = tables("source target langs spans", MUST, MUST_NOT, check="units")
