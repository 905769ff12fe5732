"""Look-alikes and errors of kinds that real machine translations into English show: what is marked, and what is not."""

import pytest
from checks_support import flags, quoted

MUST = [
    ("places", "Los franceses votaron ayer.", "The Germans voted yesterday.", "es", ["Germans"]),
    ("places", "Els italians van marxar.", "Germans left.", "ca", ["Germans"]),
    ("language", "Die Definition bleibt.", "The Δnew definition remains.", "de", ["Δnew"]),
    ("name_parts", "Dunia Khawla lo dijo.", "Khawla Dunia said so.", "es", ["Khawla Dunia"]),
    ("ending", "Es la casa de su padre.", "It is the house of his", "es", ["his"]),
]
MUST_NOT = [
    ("places", "Los alemanes votaron ayer.", "The Germans voted yesterday.", "es"),
    ("language", "Fue de 1,05 µmol/L y 40 g/dL.", "It was 1.05 μmol/L and 40 g/dL.", "es"),
    ("language", "Son 5 microgramos.", "It is 5 μg.", "es"),
    ("language", "op-op-op-op sense-tombes style.", "op-op-op-op dig-grave style.", "ca"),
    ("name_parts", "Lo prometió en Plaza Tlatelolco.", "He promised it at Tlatelolco Plaza.", "es"),
    ("names", "De los FC, la mitad lo dijo.", "Of the CPCs, half said so.", "es"),
    ("boundaries", "谢谢。谢谢大家。", "Thank you. Thank you all.", "zh"),
    ("boundaries", "它会飞过来，试着赶走它，当然，会沾上花粉。",
     "It flies over and tries to drive it away. Of course, it gets pollen.", "zh"),
    ("boundaries", "Diu que no té contacte amb ells, encara que altres sí.",
     "She has no contact with them, she says. But others do.", "ca"),
    ("repetition", "谢谢。谢谢大家。", "Thank you. Thank you all.", "zh"),
    ("repetition", "对原产于中国的扎带（束线带）产品调查。",
     "An investigation of cable ties (cable ties) from China.", "zh"),
    ("markup", "A la ciudad de São Paulo.", "To the city of São <unk>.", "es"),
    ("polarity", "Nicht respiratorische Formen werden behandelt.", "Non respiratory forms are treated.", "de"),
    ("opposites", "Està fixada en no menys del 30%.", "It is set at no less than 30 percent.", "ca"),
    ("untranslated", "El col·lectiu ha publicat un text.", "Col·lectiu Emma published a text.", "ca"),
    ("ending", "Se eligió otro en lugar del suyo.", "Another was chosen instead of his.", "es"),
    ("ending", "Они будут всегда в тренде, а также", "They will always be on trend, and", "ru"),
]  # fmt: skip


@pytest.mark.parametrize(("check", "source", "target", "lang", "marked"), MUST)
def test_marked(check: str, source: str, target: str, lang: str, marked: list[str]) -> None:
    assert quoted(check, source, target, langs=(lang, "en")) == marked


@pytest.mark.parametrize(("check", "source", "target", "lang"), MUST_NOT)
def test_not_marked(check: str, source: str, target: str, lang: str) -> None:
    assert flags(check, source, target, (lang, "en")) == []


def test_a_word_of_the_language_is_no_slip_of_a_name() -> None:
    document = [("Lo dijo ayer el Instituto.", "The Instituto said so yesterday.")] * 2
    source = "Trabaja en el Instituto Mexicano."
    assert flags("name_variants", source, "She works at the Mexican Institute.", ("es", "en"), document) == []
    assert flags("name_variants", source, "She works at the Mexican Instituro.", ("es", "en"), document) != []


def test_an_article_at_the_start_is_no_name() -> None:
    document = [("El barri de La Mina.", "The district of La Mina.")] * 3
    source, target = (
        "La nova política revocava una decisió anterior de la Junta.",
        "The Board reversed it with a new policy of its own.",
    )
    assert flags("names_translated", source, target, ("ca", "en"), document) == []


def test_a_name_that_the_translation_puts_in_its_own_way_is_not_lost() -> None:
    document = [("Selon les Nations unies, oui.", "According to the Nations, yes.")] * 2
    source = "Le chef des Nations unies est venu."
    assert flags("name_lost", source, "The head of the UN came.", ("fr", "en"), document) == []
    assert flags("name_lost", source, "The head came today.", ("fr", "en"), document) != []
    document = [("Usan Internet mucho.", "They use the Internet a lot.")] * 2
    assert flags("name_lost", "Compran por Internet.", "They shop online.", ("es", "en"), document) == []


def test_chinese_news_is_terser_than_what_is_said() -> None:
    assert flags("length", "国" * 165, "word " * 165, ("zh", "en")) == []
    assert [f.category for f in flags("length", "国" * 110, "word " * 33, ("zh", "en"))] == [
        "accuracy/omission"
    ]
