import pytest
from checks_support import quoted, tables

MUST = [
    ('amb "equanimitat", tres qualitats', 'can work with " , Three qualities that', [", Three"]),
    ("Va venir, però va marxar", "He came, But he left", [", But"]),
]
MUST_NOT = [
    ("La pel·lícula, El Padrí", "The film, The Godfather"),
    ("Va dir, «Tres»", 'He said, "Three of them"'),
    ("El dimarts, Tres homes", "On Tuesday, Three men"),
    ("Dijous, Maria", "On Thursday, Mary and Will, May"),
    ("Titular", "War, And Peace, And Everything Else Today"),
]


test_flags, test_does_not_flag = tables("source target spans", MUST, MUST_NOT, check="capital")


@pytest.mark.parametrize(
    ("langs", "source", "target", "marked"),
    [
        (("en", "fr"), "It is rare in Belgium and England.", "C'est rare en belgique et en angleterre.",
         ["belgique", "angleterre"]),
        (("en", "fr"), "Cases in Saudi Arabia", "Des cas en arabie saoudite", ["arabie saoudite"]),
        (("fr", "en"), "La vie au Canada, en Inde", "Life in canada and in india", ["canada", "india"]),
        (("de", "en"), "Die deutsche Studie", "The german study", ["german"]),
        (("en", "es"), "The people of Spain", "La gente de españa", ["españa"]),
        (("en", "ca"), "They live in Barcelona.", "Viuen a barcelona.", ["barcelona"]),
        (("en", "pt"), "They live in Portugal.", "Vivem em portugal.", ["portugal"]),
        (("en", "it"), "They live in Germany.", "Vivono in germania.", ["germania"]),
        (("en", "ro"), "They live in Germany.", "Ei locuiesc în germania.", ["germania"]),
    ],
)  # fmt: skip
def test_countries_without_a_capital(
    langs: tuple[str, str], source: str, target: str, marked: list[str]
) -> None:
    assert quoted("capital", source, target, langs=langs) == marked


@pytest.mark.parametrize(
    ("langs", "source", "target"),
    [
        (("en", "fr"), "The Swiss group in Switzerland", "Le groupe suisse est en suisse"),
        (("en", "fr"), "The French study", "L'étude française"),
        (("en", "ca"), "A poll by Macedonia's Telma TV", "Una enquesta de la cadena macedònia Telma TV"),
        (("en", "es"), "The capital of Armenia", "La capital armenia"),
        (("en", "es"), "In China", "En China, una taza de china"),
        (("ca", "en"), "Un plat de porcellana", "A plate of china and a turkey"),
        (("fr", "en"), "La vie au Canada", "life in canada"),
        (("fr", "en"), "Voir www.canada.ca au Canada", "See www.canada.ca"),
    ],
)
def test_what_is_no_name(langs: tuple[str, str], source: str, target: str) -> None:
    assert quoted("capital", source, target, langs=langs) == []


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("Die regierung hat den Plan genehmigt.", ["regierung"]),
        ("Das ist eine Frage der gesundheit, sagte die mehrheit.", ["gesundheit", "mehrheit"]),
        (
            "Er sprach über die auswirkungen der Reform auf die gesellschaft.",
            ["auswirkungen", "gesellschaft"],
        ),
        ("Der nationalismus und die solidarität wachsen in Europa.", ["nationalismus", "solidarität"]),
        ("Er war gezwungen, zu gehen; es ist ihm gelungen, so jung er war.", []),
        ("Sie wurden gezwungen, gut zu wirtschaften.", []),
        ("Die 2. edition von www.zeitung.de/meinung", []),  # so in the source
        ("die regierung hat den plan genehmigt", []),  # no capitals at all
        ("Die Regierung hat den Zeitungs-verlag geprüft.", []),
    ],
)
def test_german_nouns_take_a_capital(target: str, said: list[str]) -> None:
    assert quoted("capital", "The 2nd edition", target, langs=("en", "de")) == said


@pytest.mark.parametrize(
    ("langs", "source", "target", "said"),
    [
        (("en", "de"), "I would be pleased to see you.", "Ich würde mich freuen, Sie zu sehen.", []),
        (
            ("en", "de"),
            "We hope you enjoyed your stay.",
            "Wir hoffen, Sie hatten einen schönen Aufenthalt.",
            [],
        ),
        (("fr", "de"), "Je crois que vous avez raison.", "Ich glaube, Sie haben recht.", []),
        (("fr", "it"), "Je crois, Monsieur, que oui.", "Credo che, Lei permettendo, sia vero.", []),
        (("en", "de"), "Sorry to disappoint.", "Es tut mir leid, Sie zu enttäuschen.", []),
        (("en", "de"), "I think they are right.", "Ich glaube, Sie haben recht.", [", Sie"]),
        (("en", "de"), "He went, and three stayed.", "Er ging, Und drei blieben.", [", Und"]),
    ],
)
def test_a_polite_you_has_a_capital(
    langs: tuple[str, str], source: str, target: str, said: list[str]
) -> None:
    assert quoted("capital", source, target, langs=langs) == said
