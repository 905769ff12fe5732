import pytest
from checks_support import flags, quoted, tables

from tqpipe.checks.proper_names.respelt import respelt

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


ALONE = [
    ("El diputat Xavier Riu ha parlat.", "The MP Xavier Rio has spoken.", ("ca", "en"), ["Rio"]),
    ("Olaf Scholz sprach.", "Olaf Schulz spoke.", ("de", "en"), ["Schulz"]),
    ("Lo dijo Yolanda Díaz ayer.", "Yolanda Días said so yesterday.", ("es", "en"), ["Días"]),
    ("A dit François Bayrou.", "François Bayron said.", ("fr", "en"), ["Bayron"]),
    ("Said Robert Gates.", "Lo dijo Robert Bates y Robert Gatis.", ("en", "es"), ["Gatis"]),
    # Without a given name, one that the source language alone knows.
    ("Llarena insistió en que no.", "Larena insisted that no.", ("es", "en"), ["Larena"]),
]
OTHER_SPELLINGS = [
    ("Lo dijo Anna Politkóvskaya.", "Anna Politkovskaia said so.", ("es", "en")),
    ("Ho diu Garri Kaspàrov.", "Garry Kasparov says so.", ("ca", "en")),
    ("Alexander Poutine a parlé.", "Alexander Putin spoke.", ("fr", "en")),
    ("Habla Alexander Lukashenko.", "Alexander Lukashenka speaks.", ("es", "en")),
    ("Habla María Zajárova.", "Maria Zakharova speaks.", ("es", "en")),
    ("Martin Luther wrote.", "Martin Lutero escribió.", ("en", "es")),
    ("Maria Teresa d'Àustria.", "Maria Theresa of Austria.", ("ca", "en")),
    ("El Banco Central Europeo.", "El Banc Central Europeu.", ("es", "ca")),
    ("Das Haus Peter Müllers.", "Peter Müller's house.", ("de", "en")),
    ("La casa de Anna Bosch y Anna Bosc.", "The house of Anna Bosc and Anna Bosch.", ("es", "en")),
    ("Dijo adiós a Victoria Beckham.", "He said goodbye to Victoria Station.", ("es", "en")),
    ("Paris Hilton llegó.", "Hilton arrived.", ("es", "en")),
]


@pytest.mark.parametrize(
    ("source", "target", "langs", "found"), [*ALONE, *((*row, []) for row in OTHER_SPELLINGS)]
)
def test_a_surname_is_copied_in_a_single_pair(
    source: str, target: str, langs: tuple[str, str], found: list[str]
) -> None:
    assert quoted("name_variants", source, target, langs=langs) == found


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Poutine", "Putin"),
        ("Zelenski", "Zelenskyy"),
        ("Khruixtxov", "Khrushchev"),
        ("Gorbatxov", "Gorbachev"),
        ("Rouhani", "Ruhani"),
        ("Netanyahou", "Netanyahu"),
        ("Shevchenko", "Xevtxenko"),
    ],
)
def test_names_spelt_by_ear(a: str, b: str) -> None:
    assert respelt(a, b)
    assert respelt(b, a)


@pytest.mark.parametrize(
    ("a", "b"), [("Riu", "Rio"), ("Díaz", "Días"), ("Scholz", "Schulz"), ("Llarena", "Larena")]
)
def test_names_that_sound_otherwise(a: str, b: str) -> None:
    assert not respelt(a, b)
    assert not respelt(b, a)


def test_one_city_by_two_names_is_minor() -> None:
    kept = [("Va anar a Kiev.", "He went to Kiev."), ("Kiev resisteix.", "Kiev resists.")]
    (flag,) = flags("name_variants", "A Kiev plou.", "In Kyiv it rains.", document=kept)
    assert flag.severity == "minor"
    assert quoted("name_variants", "A Kiev plou.", "In Kyiv it rains.") == []
    # What a language calls a place is no slip, though a proper name may keep the other form.
    kept = [("Viu a Catalunya.", "She lives at Catalunya Ràdio.")] * 2
    assert quoted("name_variants", "A Catalunya plou.", "In Catalonia it rains.", document=kept) == []


def test_a_form_that_is_no_word_is_misspelt() -> None:
    for source, target, category in (
        ("Viu a Massachusetts.", "He lives in Massachuestts.", "linguistic-conventions/spelling"),
        ("El Parlament de Gal·les", "The Welsh Palriament", "linguistic-conventions/spelling"),
        ("Giancarlo Fisichella va sortir", "Giancarlo Fisichellla left", "linguistic-conventions/spelling"),
    ):
        (flag,) = flags("name_variants", source, target)
        assert (flag.category, flag.severity) == (category, "major")
    (flag,) = flags("name_variants", "diu Riu.", "says Rio.", document=DOCUMENT)
    assert flag.category == "accuracy/mistranslation"
