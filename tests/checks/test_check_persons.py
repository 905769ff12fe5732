"""Who is spoken of: "we" that one side has alone, and pronouns that the document speaks against."""

from checks_support import quoted, tables

MUST = [
    ("Els pagesos es van queixar.", "We complained.", "ca", ["We"]),
    ("La leur casa era vecchia.", "Our house was old.", "it", ["Our"]),
    ("Nuestra casa era vieja.", "Their house was old.", "es", ["Nuestra"]),
    ("Nous l'avons signé.", "They signed it.", "fr", ["Nous"]),
    ("Sie haben es gesagt.", "We said so.", "de", ["We"]),
]
MUST_NOT = [
    ("Hem decidit venir.", "We decided to come.", "ca"),
    ("Ho vam signar ahir.", "We signed it yesterday.", "ca"),
    ("On verra bien.", "We shall see.", "fr"),
    ("Se va a ver con amigos y llegaremos.", "We shall see.", "es"),
    ("Nuestra casa era vieja.", "The house was old.", "es"),
    ("Va viure als EUA.", "He lived in the US.", "ca"),
    ("Que vinguin.", "Let us see them come.", "ca"),
    ("Я приду.", "We shall come.", "ru"),
]
test_must, test_must_not = tables("source target lang spans", MUST, MUST_NOT, check="persons")

#: A report about a man.
AROUND = [
    ("En Mas va dir que no vindria.", "Mas said he would not come."),
    ("Va perdre el tren.", "He lost his train."),
    ("Viu a Girona.", "He lives in Girona."),
    ("Té cinquanta anys.", "He is fifty."),
]


def test_a_pronoun_against_the_document_is_marked() -> None:
    source, target = "Va dir que plovia.", "She said it was raining."
    assert quoted("pronouns", source, target, document=AROUND) == ["She"]
    assert quoted("pronouns", source, "He said it was raining.", document=AROUND) == []


def test_a_pronoun_that_the_text_explains_is_not() -> None:
    assert quoted("pronouns", "La dona va dir que plovia.", "She said so.", document=AROUND) == []
    assert quoted("pronouns", "Va dir que plovia.", "The queen said she knew.", document=AROUND) == []
    woman = [*AROUND[:1], ("Va riure.", "She laughed."), *AROUND[1:]]
    assert quoted("pronouns", "Va dir que plovia.", "She said so.", document=woman) == []
    assert quoted("pronouns", "Va dir que plovia.", "She said so.", document=AROUND[:1]) == []
