"""A name taken for a word, ordinals: what must be flagged, and what must not."""

from checks_support import quoted, tables, word_links

#: The document's other pairs: it keeps these names.
DOCUMENT = [("Ahir va parlar Comella.", "Yesterday Comella spoke."), ("Ho diu Comella.", "So says Comella.")]

MUST = [
    ("names_translated", "Ho va dir en Carles Riu.", "It was said by Carles River.", "ca", ["River"]),
    (
        "names_translated",
        "Segons Albert Torres, no.",
        "According to Albert, towers do not.",
        "ca",
        ["towers"],
    ),
    ("names_translated", "Va cridar la Elin Jones.", "He called Elin Castle.", "ca", ["Castle"]),
    (
        "names_translated",
        "Després va venir Comella a casa.",
        "Then came Stone to the house.",
        "ca",
        ["Stone"],
    ),
    ("ordinals", "És la segona vegada.", "It is the fourth time.", "ca", ["fourth"]),
    ("ordinals", "Quedó tercero en la final.", "He came fifth in the final.", "es", ["fifth"]),
    ("ordinals", "La première victoire.", "The third victory.", "fr", ["third"]),
]


MUST_NOT = [
    ("names_translated", "Ho va dir en Carles Riu.", "It was said by Carles Riu by the river.", "ca"),
    ("names_translated", "Viu a la Casa Blanca.", "He lives in the White House.", "ca"),
    ("names_translated", "Després va venir Comella.", "Then he came.", "ca"),
    ("names_translated", "Després va venir Comella dijous.", "Then he came on Thursday.", "ca"),
    ("names_translated", "Google Mapes ho diu.", "So says Google Maps.", "ca"),
    ("names_translated", "El papa Francesc ho diu.", "Pope Francis says so.", "ca"),
    ("ordinals", "És la segona vegada.", "It is the second time.", "ca"),
    ("ordinals", "El segle V, la quarta part.", "The fifth century, a quarter.", "ca"),
    ("ordinals", "Fa cinc anys, a la segona.", "Five years ago, on the 2nd.", "ca"),
    ("ordinals", "Uns segons després, per primera vegada.", "Seconds later, for the first time.", "ca"),
    ("ordinals", "El segundo hijo.", "The other son, not the only one.", "es"),
]


test_flags, test_does_not_flag = tables("check source target lang spans", MUST, MUST_NOT, document=DOCUMENT)


def test_linked_ordinals_may_stand_far_apart() -> None:
    source = "Al primer toc del davanter anglès la pilota va anar a parar al fons de la porteria."
    target = "The ball went into the back of the net when the English forward gave it a third touch."
    linked = word_links(source, target, [(1, 16)])
    assert quoted("ordinals", source, target, links=linked) == ["third"]
    assert quoted("ordinals", source, target) == []
