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
]

test_flags, test_does_not_flag = tables("source target langs spans", MUST, MUST_NOT, check="units")
