"""Names whose parts were exchanged or lost: what must be flagged, and what must not."""

from checks_support import quoted, tables

MUST = [
    ("Ho va dir Stu Rothenberg ahir.", "So said Rothenberg Stu yesterday.", ["Rothenberg Stu"]),
    (
        "La passada va deixar Scott Pittman davant la porteria que guardava Allan McGregor.",
        "The pass sent Allan Pittman through on the goal that Scott McGregor defended.",
        ["Allan Pittman", "Scott McGregor"],
    ),
    ("El canal Fox News Channel ho va dir.", "The Fox Channel said so.", ["Fox"]),
    ("Fox News Channel va liderar totes les cadenes.", "Fox Channel led all the other networks.", ["Fox"]),
    ("El gasoducte Nord Stream 2 és molt car.", "The Nord 2 pipeline is very dear.", ["Nord"]),
    (
        "Jugaran dissabte al vespre a San Diego.",
        "They will play there on Saturday in Diego San.",
        ["Diego San"],
    ),
    ("Viu a Corea del Nord des de fa anys.", "She has lived in Korea North for years.", ["Korea North"]),
    (
        "La passada va deixar Scot Pittman davant la porteria que guardava Allan McGregor.",
        "The pass sent Allan Pittman through on the goal that Scott McGregor defended.",
        ["Allan Pittman"],
    ),
]
MUST_NOT = [
    ("L'enorme Peninsula Hel és al nord.", "The huge Hel Peninsula is in the north."),
    ("Ho va dir Stu Rothenberg ahir.", "So said Rothenberg yesterday."),
    ("Ho va dir Michael Vann ahir.", "So said Michael yesterday."),
    ("A l'Hotel Roa hi havia gent.", "There were people in the Roa Hotel."),
    ("El Regne Unit i Boris Johnson.", "Boris Johnson and the United Kingdom."),
    ("Les platges de Gran Canària.", "The beaches of Gran Canaria."),
    ("LA VIDA DE PAU CASALS", "THE LIFE OF CASALS PAU"),
    ("Va venir.", "Abe Shinzo came."),
    ("Eren a l'hotel Roa Roa.", "They were in the Hotel Roa Roa."),
    (
        "Ho va dir el Departament Religiós Islàmic de Selangor fa temps i prou.",
        "The Selangor Islamic Religious Department or so they all said so long ago.",
    ),
    ("El senador Massachusetts Senator Warren.", "The senator for Massachusetts, Warren."),
    ("Viu a Corea del Nord des de fa anys.", "For years she has lived in North Korea."),
    ("El pla de Theresa May per a Anglaterra.", "Theresa May's plan for England."),
    ("Dr. Ford, va dir a Christine Blasey Ford.", "Dr Ford, he said to Christine Blasey Ford."),
]
test_must, test_must_not = tables("source target spans", MUST, MUST_NOT, check="name_parts")


def test_a_part_that_the_document_keeps_is_missed() -> None:
    source, target = "Ho va dir Michael Vann ahir.", "So said Michael yesterday."
    kept = [("Vann va venir.", "Then Vann came.")]
    assert quoted("name_parts", source, target, document=kept) == ["Michael"]


def test_an_order_that_the_document_keeps_is_its_own() -> None:
    kept = [("Shinzo Abe va riure.", "Abe Shinzo laughed.")]
    assert quoted("name_parts", "Shinzo Abe va venir.", "Abe Shinzo came.", document=kept) == []
