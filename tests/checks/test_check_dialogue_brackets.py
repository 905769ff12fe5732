"""Tables of dialogue and brackets."""

from checks_support import quoted, tables

MUST = [
    ("dialogue", "—No ho sé —va dir la Maria.", "I don't know, said Maria.", [""]),
    ("dialogue", "– On vas? – A casa.", "Where are you going? Home.", [""]),
    ("dialogue", "Va dir que no ho sabia.", "—I do not know that.", ["—"]),
    ("brackets", "L'actor (Trump) no.", "The actor (Trump won't.", ["("]),
    ("brackets", "L'actor (Trump) no.", "The actor Trump) won't.", [")"]),
    ("brackets", "L'actor (Trump) no.", "The actor ( ) won't.", ["( )"]),
    ("brackets", "La guerra [va dir] no.", "The war [he said no.", ["["]),
]
MUST_NOT = [
    ("dialogue", "—No ho sé —va dir la Maria.", '"I don\'t know," said Maria.'),
    ("dialogue", "—No ho sé —va dir la Maria.", "‘I don’t know,’ said Maria."),
    ("dialogue", "—No ho sé —va dir la Maria.", "— I don't know, said Maria."),
    ("dialogue", "– pa\n– llet\n– ous", "bread\nmilk\neggs"),
    ("dialogue", "-5 graus a Barcelona", "5 below zero in Barcelona"),
    ("dialogue", "Barcelona – París", "From Barcelona to Paris"),
    ("brackets", "a) primer b) segon", "a) first b) second"),
    ("brackets", "1) primer", "1) first"),
    ("brackets", "Hola :)", "Hello :)"),
    ("brackets", "L'interval [0, 1)", "The interval [0, 1)"),
    ("brackets", "L'actor (Trump no.", "The actor (Trump won't."),
    ("brackets", "f() torna", "f() returns"),
    ("brackets", "L'actor [Trump (el president)].", "The actor [Trump (the president)]."),
]


test_flags, test_does_not_flag = tables("check source target spans", MUST, MUST_NOT)


def test_a_bracket_that_the_next_pair_closes() -> None:
    after = [("i el final).", "and the end).")]
    assert quoted("brackets", "L'inici.", "The start (which is long", document=after) == []
