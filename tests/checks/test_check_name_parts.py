"""Names whose parts were exchanged or lost: what must be flagged, and what must not."""

import pytest
from checks_support import flags, quoted, tables

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
    (
        "El president va parlar de Bruce Colvine en arribar a la seu del partit.",
        "The Colvine spoke about his pick, Bruce President, on arriving at the party's office.",
        ["Colvine"],
    ),
    (
        "«Estava atrapat», va explicar Haris a Associated Press, a l'hospital.",
        "“I was stuck,” Press told Associated Haris in the hospital.",
        ["Press"],
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
    ("El porter del Rangers Allan McGregor va parar.", "Rangers goalkeeper Allan McGregor saved it."),
    ("Jugaran amb els Charlotte Hornets.", "They will play with the Hornets of Charlotte."),
    ("La cimera Carter-Martin va acabar.", "Carter had a summit in Camp David with Martin."),
    ("Hi anaven Ludwig Beethoven i Haydn.", "There went Ludwig van Beethoven and Haydn."),
    ("A la llista hi ha Paul Henry Smith.", "Listed as Smith, the one called Paul Henry."),
    ("Martin Schulz i Anna Schulz parlen.", "Martin and his wife, Anna Schulz, are talking."),
]
test_must, test_must_not = tables("source target spans", MUST, MUST_NOT, check="name_parts")


def test_a_part_that_the_document_keeps_is_missed() -> None:
    source, target = "Ho va dir Michael Vann ahir.", "So said Michael yesterday."
    kept = [("Vann va venir.", "Then Vann came.")]
    assert quoted("name_parts", source, target, document=kept) == ["Michael"]


def test_an_order_that_the_document_keeps_is_its_own() -> None:
    kept = [("Shinzo Abe va riure.", "Abe Shinzo laughed.")]
    assert quoted("name_parts", "Shinzo Abe va venir.", "Abe Shinzo came.", document=kept) == []


PARTS = [
    (
        ("es", "en"),
        "El expresidente Eduardo Rodríguez, representante en Haia, lo negó.",
        "Ex-president Eduardo Haia, the envoy in Rodríguez, denied it.",
    ),
    (
        ("fr", "de"),
        "Selon Deborah Ramirez, le bureau de Flake enquêtait depuis hier.",
        "Laut Deborah ermittelte das Büro, das Flake leitet und wohl auch Ramirez, seit gestern.",
    ),
    (
        ("en", "it"),
        "The captain then found Patrick Anderson with a long pass.",
        "Il capitano Patrick ha poi trovato con un passaggio lungo Anderson.",
    ),
    (
        ("en", "ro"),
        "The film gave Kevin Eldon a small role as the agent.",
        "Filmul acesta i-a dat lui Kevin un rol destul de mic, ca agent al lui Eldon.",
    ),
    (
        ("pt", "en"),
        "Numa entrevista, Scott Pelley perguntou aos senadores.",
        "In an interview Scott asked the senators of Pelley.",
    ),
]


def test_a_word_beside_a_name_is_no_part_of_it() -> None:
    source = "Most of it lies in Stanislaus and San Joaquin Counties, they say."
    target = "Das meiste davon liegt in den Counties Stanislaus und San Joaquin."
    assert flags("name_parts", source, target, ("en", "de")) == []


@pytest.mark.parametrize(("langs", "source", "target"), PARTS)
def test_the_parts_of_a_persons_name_stand_apart(langs: tuple[str, str], source: str, target: str) -> None:
    (flag,) = flags("name_parts", source, target, langs)
    assert (flag.severity, flag.confidence) == ("major", 0.85)


def test_what_the_document_has_together_is_one_name() -> None:
    source = "El president es referia a Brett Kavanaugh, el candidat que va triar."
    target = "The Kavanaugh meant the candidate he had picked, Brett President."
    kept = [("Brett Kavanaugh va venir.", "Brett Kavanaugh came.")]
    assert quoted("name_parts", source, target, document=kept) == ["Kavanaugh"]
    assert quoted("name_parts", source, target) == []
