import pytest
from checks_support import flags, quoted, tables

MUST = [
    # The passage that gave the project its example: quoted words lost, two sentences run together.
    (
        'una estratègia que pot funcionar amb "consistència, perseverança i equanimitat", tres. "Hem de"',
        'a strategy that can work with " , Three qualities in question with Donald Trump"We have to"',
        ['" ,', 'Trump"We'],
    ),
    ("Va dir «vindré demà».", "He said “”.", ["“”"]),
    ("Va dir «vindré demà».", 'He said "".', ['""']),
    ("Va dir «vindré demà» i va marxar.", 'He said "I will come tomorrow and left.', ['"']),
    ("Va dir «vindré demà» i va marxar.", "He said I will come tomorrow” and left.", ["”"]),
    ('Ho diu "ell". "Nosaltres no"', 'He says so"We do not"', ['so"We']),
    ('He said "I will come", and "It goes on.', 'Er sagte " , und "Es geht weiter.', ['" ,']),
    ('他说："明天我来。"', 'He said " .', ['" .']),
]
MUST_NOT = [
    ('"We will win," he told us.', "“我们会赢，”他告诉我们。"),
    ('"We will win," he told us.', '"我们会赢，"他告诉我们。'),
    ('He answered with "Lighten up.', 'Er antwortete mit " Lighten up.'),
    (
        'It takes a bunch of fools to pull that off".',
        'Es braucht eine Bande von Narren, um das zu schaffen ".',
    ),
    ('Rhythm", "Old Leather Lungs", and "Mr. Steel".', 'Rhythm ", "Old Leather Lungs" und "Mr. Steel".'),
    ('It has three towers, "almost equal in diameter.', '它由三座塔组成，"直径几乎相等。'),
    ('We must first not oppress, and then love him."', '我们首先不要压迫，然后爱他"。'),
    ('Que cada un guardi el seu foc."', 'May everyone keep their fire. "'),
    ("«Vindré demà», va dir.", "“I’ll come tomorrow,” he said."),
    ("«Vindré demà», va dir.", '"I\'ll come tomorrow," he said.'),
    ("«Vindré demà», va dir.", "'I'll come tomorrow,' he said."),
    ("«?» representa un caràcter", '"?" represents a character'),
    ("Una pantalla de 5 polzades.", 'A 5" screen.'),
    ("Fa 1,88 m.", "He's 6'2\" tall."),
    ("El partit dels avis i els anys 90", "The grandparents' party and the '90s rock 'n' roll"),
    ("«Comença aquí", '"It begins here'),
    ('Text entre cometes: ""', 'Text in quotes: ""'),
    ("« Oui », dit-il.", '"Yes", he said.'),
    ("Er sagte: „Ich komme.“", '"I am coming," he said.'),
    ('Va dir: "sí" ("potser").', 'He said: "yes" ("maybe").'),
    ("ראש הממשלה", 'The צה"ל said'),
]


test_flags, test_does_not_flag = tables("source target spans", MUST, MUST_NOT, check="quotation")


def test_lost_words_are_critical() -> None:
    found = flags("quotation", 'Pot amb "consistència", diu. "Hem"', 'It can with " , says "We have"')
    assert [f.severity for f in found] == ["critical"]
    assert found[0].category == "accuracy/omission"


def test_quotation_over_several_pairs() -> None:
    after = [("Segueix aquí.", "It goes on."), ("I acaba».", 'And it ends."')]
    assert quoted("quotation", "«Comença aquí.» Diu:", '"It begins here.', document=after) == []


@pytest.mark.parametrize(
    ("text", "lang"),
    [("„Ja“, sagte er.", "de"), ("»Ja«, sagte er.", "de"), ("« Oui », dit-il.", "fr"),
     ("”Ja”, sa han.", "sv"),
     ("「はい」と言った。", "ja"), ("«Да», — сказал он.", "ru")],
)  # fmt: skip
def test_styles_of_other_languages(text: str, lang: str) -> None:
    assert quoted("quotation", '"Yes," he said.', text, langs=("en", lang)) == []


def test_a_stray_mark_beside_all_quotations_loses_no_words() -> None:
    source, target = "«Anem-hi», va dir.", '"Let us go", he said. "'
    assert quoted("quotation_lost", source, target) == []
    assert [f.severity for f in flags("quotation", source, target)] == ["major"]
