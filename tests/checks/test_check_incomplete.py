"""Small words that lack the word behind them: what must be flagged in eight languages, and what must not."""

import pytest
from checks_support import quoted, tables

MUST = [
    ("differentiate between the style of the actor; the style", ["between the style of the actor"]),
    ("a choice between the old house.", ["between the old house"]),
    ("It was published by the, who denied it.", ["the,"]),
    ("According to officials and according to, it fell.", ["according to,"]),
    ("He met the of the year.", ["the of"]),
    ("In 2015 the was signed in Paris.", ["the was"]),
    ("They asked for their.", ["their."]),
    ("None of the of the frigates; he received it at of the start.", ["the of", "at of"]),
    (
        "He changed the in Florence, the that came, a to put an end to it and every of them.",
        ["the in", "the that", "a to", "every of"],
    ),
    (
        "He the ball to his left. I that it went well. They to help, because she an hour.",
        ["He the", "I that", "They to", "she an"],
    ),
    ("It will the lives of many, because we could to delays.", ["will the", "could to"]),
    ("The copies of to the Quran, and the disappearance of was understandable.", ["of to", "of was"]),
    ("The issue has been by the council, and a stone was being by his sons.", ["been by", "being by"]),
    ("More 1,000 people came, more 20 fell.", ["More 1,000", "more 20"]),
    (
        "In, he opened the shop. It was, from, the highest. He bought a. Then he left.",
        ["In,", ", from,", "a."],
    ),
    ("It has no to award territory; direct contact between and the press.", ["has no to", "between and"]),
    ("Rebels killed as as 300 people and were able to the crisis.", ["as as", "able to the"]),
    ("We them in court, and I my own emotions. Who the?", ["We them", "I my", "the?"]),
    (
        "Here Mr. said so, near the San in Rome, and the United has no Ms. who left.",
        ["Mr. said", "San in", "United has", "Ms. who"],
    ),
    ("It dreams about our and the ruins; the haves and the have nots.", ["our and"]),
]
MUST_NOT = [
    'The word "the" is short, and so is "their".',
    "It is the 'of' that matters; the U.S. and the .NET framework",
    "the is-ought problem, the has-been, The Who",
    "what is his is mine, and what is hers is theirs.",
    "between the two leaders",
    "the first summit between a serving U.S. president and a North Korean leader",
    "between them, and something in between the house",
    "the difference between languages",
    "between 10 and 20, between Monday–Friday, between A/B",
    "a fight between brothers",
    "the haves and the have nots, the in-house team, an on-off affair, the of-clause, The In Crowd",
    "She is taken care of in a home; what he was afraid of is gone; the book Tom spoke of is good.",
    "It has been by far the best, and he has been by my side.",
    "The place he came from is dear to me, and he came in to help; the check in is at noon.",
    "one more 2010 classic, two more 100 euros, and once more 20 left; nothing more.",
    "What they could, the rest did; he did all he could to help. Is he the one? Had they a car?",
    "He wanted, at last, to go. Go on, he said. She came in, and he went on. So be it.",
    "the difference between and within groups, in between and around it; both and neither",
    "I will, he said. Will the people come? They would, too.",
    "The, uh, thing is done. Points a, b and c; the letter a, too. Version a. is old",
    "Dr. Who is in, N. Wayne Hale Jr. said; Manchester United at home, the United and Alternative Left, Gen. X",
    "It is bigger than that, rather than than else; he is not big nor small. Nor was he tall. They need to succeed.",
    "He could need it, would exceed and proceed; it would, said he, be; should red wine help, due to known facts",
    "as tall as I; I for one; we the people; go to sleep; with or without you",
    "the gap between the people who stay here",
]


test_flags, test_does_not_flag = tables("target spans", MUST, MUST_NOT, check="incomplete", source="x")


@pytest.mark.parametrize(
    ("lang", "text", "marked"),
    [
        ("es", "La casa de . Vive en el, que es de con su madre.", ["de .", "el,", "de con"]),
        ("es", "El fue a la del ayer; dio un con fuerza.", ["El fue", "un con"]),
        ("es", "Su de abandonar ha el mundo. El de ayer llegó a . Se que.", ["Su de", "ha el", "a .", "Se que"]),
        ("es", "El , un cerdo atacó a una mujer; capaz de, o no, y con, en 2010, una.", ["El ,"]),
        ("ca", "I va que era de del Nord. Les a del crim, i la i l'ansietat; els i joves.",
         ["va que", "de del", "Les a", "els i"]),
        ("ca", "De la a a la z, la i grega, els i les catalans; va un cotxe?", ["va un"]),
        ("fr", "La de Saint-Martin. Il se à Rome; le a dit. Mises en .", ["La de", "se à", "le a", "en ."]),
        ("it", "La di tutti, il della casa, i sono qui, a di lui.", ["La di", "il della", "i sono", "a di"]),
        ("pt", "A cidade de do Norte.", ["de do"]),
        ("de", "Er kam von . Das ist für den .", ["von .", "den ."]),
        ("es", "La ha visto. Dos de cada diez, del que habla; el uno, de, a veces, la casa y, además, ella.", []),
        ("ca", "La casa de. Va venir del amb la seva, i els.", ["de.", "del amb", "els."]),
        ("ca", "Novel·les. Les cel·les, un per un; en va dir. Gras et al. (2002)", []),
        ("fr", "Il vient de. La maison du est grande, et dans est belle.", ["de.", "du est", "dans est"]),
        ("fr", "Faites-le. Il le dit, et, bien sûr, un et demi. J'en ai un.", []),
        ("it", "La casa di. Il libro della è bello.", ["di.", "della è"]),
        ("it", "Al di sotto di lui; la ha vista, uno per uno.", []),
        ("pt", "A casa de. O livro da é bonito.", ["de.", "da é"]),
        ("pt", "Na era moderna, semelhantes às de ontem, um e outro.", []),
        ("ro", "Casa din. Un de aur a fost găsit.", ["din.", "Un de"]),
        ("de", "Das Haus im. Die Farbe vom ist schön.", ["im.", "vom ist"]),
        ("de", "Das Haus des in Berlin lebenden Mannes; im und um den Park, zum einen.", []),
        ("nl", "Het huis van. De in.", []),
    ],
)  # fmt: skip
def test_other_languages(lang: str, text: str, marked: list[str]) -> None:
    assert quoted("incomplete", "Some text.", text, langs=("en", lang)) == marked


def test_what_the_source_does_too() -> None:
    broken = "Clădirea este sediul din , al și al din ."
    assert (
        quoted("incomplete", broken, "The building is the seat of, of the and the of it.", langs=("ro", "en"))
        == []
    )
    assert quoted("incomplete", "Diu «the of».", "It says “the of”.") == []
    assert (
        quoted("incomplete", "Choose Save as. Then go.", "Trieu Desa com a. Aneu-hi.", langs=("en", "ca"))
        == []
    )
