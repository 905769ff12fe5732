"""English articles in the wrong form and function words side by side: what must be flagged, and what must not."""

import pytest
from checks_support import quoted, tables
from hypothesis import given
from hypothesis import strategies as st

from tqpipe.checks.lexicon.article import form

MUST = [
    ("Una sortida al mar.", "He wants a outlet to the sea.", ["a outlet"]),
    ("Un vídeo fals.", "There is an false video.", ["an false"]),
    ("Un error honest.", "Was it a “honest mistake”?", ["a “honest"]),
    ("Un noi de 8 anys.", "A 8-year-old boy.", ["A 8"]),
    ("Tens raó.", "Your are right.", ["Your are"]),
    ("Seria bo.", "It would was good.", ["would was"]),
    ("És una app dura.", "The app, because its a tough process.", ["its a"]),
    ("Estic content.", "You am glad, but they was not.", ["You am", "they was"]),
    ("Davant meu.", "He stood in front of I, and came to they.", ["of I", "to they"]),
    ("Es va trobar sol.", "He then found herself alone; his friends left.", ["herself"]),
    ("Es va trobar sola.", "She said it to himself.", ["himself"]),
    ("Ell té raó.", "“He have a point,” she said.", ["He have"]),
    ("Permet veure-ho.", "The tool allows to see it.", ["allows to see"]),
    ("Mètodes que permeten calmar.", "Methods that allow to calm it.", ["allow to calm"]),
    ("Hi ha moltes proves.", "There is many evidence that it works.", ["many evidence"]),
    ("Ens va donar diversos consells.", "He gave us several advice.", ["several advice"]),
]
MUST_NOT = [
    ("Permet veure-ho.", "The tool allows us to see it, and is allowed to."),
    ("Tot el que Déu permet.", "All that God allows to happen, and what the law allows to print."),
    ("Molts sistemes.", "Many information systems, few evidence-based ones, these research projects."),
    ("Diu que no.", "They will not allow tourists to enter; much evidence, a piece of advice."),
    (
        "Una hora, una unitat.",
        "An hour, a unit, a European, a one-off, an MP, a US ship, an uncle, an 18-year-old.",
    ),
    ("Les variables a i b.", "Two variables, a and b, of which a is small."),
    ("Un hotel històric.", "An historic hotel and a historic hotel."),
    ("L'equip intern.", "The in-house team and the has-beens, an in-depth look."),
    ("La voluntat del poble.", "The will of the people; their will and ours."),
    (
        "Si jo fos tu.",
        "If I were you, one of you is lying, and what they told you is not true; so did he have one?",
    ),
    ("Ella mateixa.", "The man charged his price; Rana herself paid. He saw the queen, and she herself him."),
    ("El que va venir.", "It was for he who came to I-15, it's from we the people."),
    ("Serie A.", "In Serie A Inter won, in Group A everyone did."),
    ("Diu «a outlet».", "It says “a outlet”."),
    ("Arxiu HTML.", "An html file, an xml file, an nth root."),
    ("Tot el que pot.", "They do what they can to help and all they could was little."),
]
test_flags, test_does_not_flag = tables("source target spans", MUST, MUST_NOT, check="function_words")


@pytest.mark.parametrize(
    ("lang", "text", "marked"),
    [
        ("ca", "Va anar a of the casa.", []),
        ("ca", "La organització de el partit i l'aigua de El Salvador.", ["La organització", "de el"]),
        ("ca", "La intel·ligència, la una, el iode, eldiario.es, de eldiario.es i de aigua.", ["de aigua"]),
        ("es", "El agua de el pueblo, de El País y a el mar.", ["de el", "a el"]),
        ("fr", "Le onze, le oui, la hauteur et le enfant.", ["le enfant"]),
        ("it", "Nella casa di il padre, da i figli, lo aveva.", ["di il", "da i"]),
        ("pt", "Antes de o governo decidir.", []),
        ("de", "In dem Haus von dem Mann.", []),
    ],
)
def test_two_words_that_are_written_as_one(lang: str, text: str, marked: list[str]) -> None:
    assert quoted("function_words", "Some text.", text, langs=("en", lang)) == marked


@pytest.mark.parametrize(
    ("word", "article"),
    [
        ("hour", "an"), ("house", "a"), ("hotel", ""), ("heir", "an"), ("unimportant", "an"), ("unanimous", "a"),
        ("university", "a"), ("uninhabited", "an"), ("user", "a"), ("umbrella", "an"), ("eulogy", "a"), ("one", ""),
        ("once", "a"), ("8", "an"), ("80,000", "an"), ("11", "an"), ("11,000", "an"), ("1,100", "a"), ("110", ""),
        ("18th", "an"), ("7", "a"), ("EU", "an"), ("US", ""), ("BBC", "a"), ("FBI", ""), ("html", ""), ("", ""),
    ],
)  # fmt: skip
def test_the_article_follows_the_sound(word: str, article: str) -> None:
    assert form(word) == article


@given(st.text())
def test_any_word_has_an_article_or_none(word: str) -> None:
    assert form(word) in ("a", "an", "")
