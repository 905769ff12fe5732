"""A title and its text at odds."""

from checks_support import quoted

BODY = [
    ("El president va parlar ahir.", "The president spoke yesterday."),
    ("La seva decisió no va agradar.", "His decision did not please."),
    ("Els preus no paren de créixer.", "Prices keep decreasing."),
    ("Ningú no sap per què.", "Nobody knows why."),
]


def test_a_title_that_the_text_contradicts() -> None:
    assert quoted("title", "Encariment general", "General increase", document=BODY) == ["increase"]


def test_titles_that_agree_or_cannot_be_told() -> None:
    # The text has the word, too; the source's title names one of the two; a sentence; too short a text.
    both = [*BODY, ("Els sous creixen.", "Wages increase.")]
    assert quoted("title", "Encariment general", "General increase", document=both) == []
    assert quoted("title", "Augment general", "General increase", document=BODY) == []
    assert quoted("title", "Encariment general.", "General increase.", document=BODY) == []
    assert quoted("title", "Encariment general", "General increase", document=BODY[:3]) == []


def test_only_the_first_pair_is_a_title() -> None:
    assert quoted("title", "El president va parlar ahir", "An increase", document=[]) == []
