"""Ordinals beyond the tenth, compound ones and storeys: what must be flagged, and what must not."""

from checks_support import tables

MUST = [
    ("El undécimo capítulo.", "The twelfth chapter.", ("es", "en"), ["twelfth"]),
    ("El vintè aniversari.", "The thirtieth anniversary.", ("ca", "en"), ["thirtieth"]),
    ("Le dix-septième siècle.", "The sixteenth century.", ("fr", "en"), ["sixteenth"]),
    ("Il ventesimo capitolo.", "The thirtieth chapter.", ("it", "en"), ["thirtieth"]),
    ("Der zwölfte Tag.", "The thirteenth day.", ("de", "en"), ["thirteenth"]),
    ("Secolul al doisprezecelea.", "The eleventh century.", ("ro", "en"), ["eleventh"]),
    ("O vigésimo capítulo.", "The fortieth chapter.", ("pt", "en"), ["fortieth"]),
    ("The twelfth chapter.", "El undécimo capítulo.", ("en", "es"), ["undécimo"]),
    ("Vive en el primer piso.", "He lives on the third floor.", ("es", "en"), ["third"]),
    ("La primera planta, el segundo día.", "The first plant, the third day.", ("es", "en"), ["third"]),
    (
        "La deuxième mi-temps fut bien plus animée.",
        "It was livelier in the third half.",
        ("fr", "en"),
        ["third"],
    ),
]
MUST_NOT = [
    ("El primer piso del edificio.", "The second floor of the building.", ("es", "en")),
    ("Viu al primer pis.", "He lives on the second floor.", ("ca", "en")),
    ("Il habite au premier étage.", "He lives on the second floor.", ("fr", "en")),
    ("Abita al primo piano.", "He lives on the second floor.", ("it", "en")),
    ("Er wohnt im ersten Stock.", "He lives on the second floor.", ("de", "en")),
    ("He lives on the second floor.", "Vive en el primer piso.", ("en", "es")),
    ("Le soixante-douzième anniversaire.", "The seventy-second anniversary.", ("fr", "en")),
    ("Le quatre-vingt-dixième anniversaire.", "The ninetieth anniversary.", ("fr", "en")),
    ("O décimo terceiro capítulo.", "The thirteenth chapter.", ("pt", "en")),
    ("El vigésimo primer capítulo.", "The twenty-first chapter.", ("es", "en")),
    ("El vint-i-unè capítol.", "The twenty-first chapter.", ("ca", "en")),
    ("Der einundzwanzigste Tag.", "The twenty-first day.", ("de", "en")),
    ("Al douăzeci și unulea capitol.", "The twenty-first chapter.", ("ro", "en")),
    ("Una vintena de persones, el vintè dia.", "A score of people, the twentieth day.", ("ca", "en")),
    ("El vigésimo aniversario.", "The 20th anniversary.", ("es", "en")),
]

test_flags, test_does_not_flag = tables("source target langs spans", MUST, MUST_NOT, check="ordinals")
