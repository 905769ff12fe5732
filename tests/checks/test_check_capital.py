from checks_support import tables

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
