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
]
MUST_NOT = [
    ("Ho va dir Stu Rothenberg ahir.", "So said Rothenberg yesterday."),
    ("Ho va dir Michael Vann ahir.", "So said Michael yesterday."),
    ("A l'Hotel Roa hi havia gent.", "There were people in the Roa Hotel."),
    ("El Regne Unit i Boris Johnson.", "Boris Johnson and the United Kingdom."),
    ("Les platges de Gran Canària.", "The beaches of Gran Canaria."),
    ("LA VIDA DE PAU CASALS", "THE LIFE OF CASALS PAU"),
    ("Va venir.", "Abe Shinzo came."),
    ("Eren a l'hotel Roa Roa.", "They were in the Hotel Roa Roa."),
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
