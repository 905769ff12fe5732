from checks_support import quoted, tables

DOCUMENT = [
    ("apunta Abel Riu.", "notes Abel Riu."),
    ("ho va dir a París, i Herbolzheimer", "said in Paris, and Herbolzheimer"),
]
MUST = [
    ('inacceptables per a Ucraïna", diu Riu.', 'unacceptable for Ukraine," says Rio.', ["Rio"]),
    ("afegeix Herbolzheimer.", "adds Herbolzhaimer.", ["Herbolzhaimer"]),
]
MUST_NOT = [
    ("Riu", "Rio"),
    ("diu Riu.", "says Riu."),
    ("diu Riu.", "says Riu's friend."),
    ("diu Riu a Rio.", "says the man in Rio."),
    ("diu en Pere.", "says Peter."),
    ("de París.", "of Paris."),
]


test_flags, test_does_not_flag = tables(
    "source target spans", MUST, MUST_NOT, check="name_variants", document=DOCUMENT
)


def test_silent_without_the_document() -> None:
    assert quoted("name_variants", "diu Riu.", "says Rio.") == []


def test_a_name_that_english_writes_so_needs_no_document() -> None:
    source = "Viu a Massachusetts des de fa anys."
    assert quoted("name_variants", source, "He has lived in Massachuestts for years.") == ["Massachuestts"]
    assert quoted("name_variants", "Bolivia are avântul.", "Bolivra has it.", langs=("ro", "en")) == [
        "Bolivra"
    ]
    assert quoted("name_variants", "Viu a Londres.", "He lives in London.") == []
    assert quoted("name_variants", "Viu amb la Maria.", "He lives with Mary.") == []
