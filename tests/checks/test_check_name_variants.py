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


def test_a_name_that_the_document_mostly_translates_is_no_slip_where_it_does() -> None:
    title = ("the journal China Daily", "le journal China Daily")
    news = [(f"China said so on {k} May.", f"La Chine l'a dit le {k} mai.") for k in (3, 4)]
    said = ("Workers in China agree.", "Les ouvriers de la Chine sont d'accord.")
    assert quoted("name_variants", *said, document=[title, *news], langs=("en", "fr")) == []
    # Once each: what is a word of the target language rather than of the source's is its own name for it.
    assert quoted("name_variants", *said, document=[title], langs=("en", "fr")) == []
    kept = [(f"says Abel Riu, {k}.", f"dit Abel Riu, {k}.") for k in (3, 4)]
    assert quoted("name_variants", "says Riu.", "dit Rio.", document=kept, langs=("en", "fr")) == ["Rio"]


def test_languages_that_decline_names_change_their_ends() -> None:
    document = [("A Bolívia e a Bolívia.", "Bolivia și Bolivia.")]
    pair = ("O presidente da Bolívia falou.", "Președintele Boliviei a vorbit.")
    assert quoted("name_variants", *pair, document=document, langs=("pt", "ro")) == []
    assert (
        quoted("name_variants", "Președintele Boliviei.", "The president of Bolivia.", langs=("ro", "en"))
        == []
    )
