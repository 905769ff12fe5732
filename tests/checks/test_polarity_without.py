"""Negations that a "without" or "not only" of the other side does not answer, and common words that deny nothing."""

import pytest
from checks_support import flags, tables

from tqpipe.checks.negation.denials import patterns
from tqpipe.checks.negation.half_words import CANCELS, meanings

MUST = [
    ("Va dir que ho impediria com abans.", "He said he would not prevent it as before.", "ca en", ["not"]),
    (
        "Il était résolu, déterminé, sans équivoque.",
        "He was not resolute, determined, unequivocal.",
        "fr en",
        ["not"],
    ),
    (
        "As preocupações dizem respeito aos riscos da cadeia de abastecimento no caso de um Brexit sem acordo.",
        "The concerns are not about the risks for the supply chain in the event of a no-deal Brexit.",
        "pt en",
        ["not"],
    ),
    ("Era resuelto y decidido, sin voz ni voto.", "Er war nicht entschlossen und stimmlos.", "es de", []),
    (
        "Un acord que ens permeti no només gaudir de l'èxit d'avui, sinó aprofitar l'oportunitat.",
        "A deal that lets us enjoy just the success of today, but grasp the opportunity.",
        "ca en",
        ["just"],
    ),
    ("It was not only cheap, but also good.", "Era solo barato, sino también bueno.", "en es", ["solo"]),
    ("Non solo era bello, ma anche buono.", "Es war nur schön, sondern auch gut.", "it de", ["nur"]),
    ("Il n'est pas seulement bon, mais beau.", "É só bom, mas também bonito.", "fr pt", ["só"]),
    ("Ele não é apenas bom, mas também bonito.", "Este doar bun, ci și frumos.", "pt ro", ["doar"]),
    (
        "El organismo no tiene poder para decidirlo ahora.",
        "The body has power to decide it now.",
        "es en",
        ["no"],
    ),
    (
        "O órgão não tem poder para decidir isso agora.",
        "The body has power to decide it now.",
        "pt en",
        ["não"],
    ),
    (
        "I dati degli Stati Uniti negli archivi non sono qui.",
        "US data in the archives are here.",
        "it en",
        ["non"],
    ),
    (
        "Der Minister will die Rede schließlich nicht lesen.",
        "Finally the minister will read the speech.",
        "de en",
        ["nicht"],
    ),
    ("El preu no ha estat tan alt com es temia.", "The price has been as high as feared.", "ca en", ["no"]),
    ("Aquestes paraules no són del seu pare.", "These words are from his father.", "ca en", ["no"]),
    (
        "Autoritatea responsabilă nu a publicat raportul.",
        "The authority in charge published the report.",
        "ro en",
        ["nu"],
    ),
]
MUST_NOT = [
    ("La nouvelle le laissa sans voix.", "The news left him speechless.", "fr en"),
    ("C'était sans équivoque.", "It was unequivocal.", "fr en"),
    ("Un Brexit sem acordo seria mau.", "A no-deal Brexit would be bad.", "pt en"),
    ("Hi ha gent sense feina.", "There are jobless people.", "ca en"),
    ("Leute ohne Arbeit sind nicht hier.", "Jobless people are not here.", "de en"),
    ("Imagina un món sense el saber lliure.", "Imagine a world without free knowledge.", "ca en"),
    (
        "Si rifiuta al disarmo unilaterale senza fiducia.",
        "It refuses unilateral disarmament without trust.",
        "it en",
    ),
    ("No només és barat, sinó també bo.", "It is not only cheap but good.", "ca en"),
    ("No només és barat, sinó també bo.", "It is cheap as well as good.", "ca en"),
    ("No només és barat, sinó també bo.", "Nicht nur billig, sondern gut.", "ca de"),
    ("Només és barat, però bo.", "It is only cheap, but good.", "ca en"),
    ("No sólo es barato. Es bueno.", "Not only is it cheap. Only it is good, but dear.", "es en"),
    (
        "Tenen vaixells, si és necessari, per al bloqueig, per impedir que la seva energia entri al mercat.",
        "They have ships, if necessary, to blockade, to make sure that their energy does not go to market.",
        "ca en",
    ),
    ("Habló sin tapujos del presidente.", "He spoke frankly about the president.", "es en"),
    ("Creo que algo ha ido mal en esto.", "Je crois que quelque chose ne va pas ici.", "es fr"),
    (
        "Ces espoirs n'ont pas été si palpables depuis des années.",
        "These hopes are at their highest in years.",
        "fr en",
    ),
    (
        "L'atur no havia estat tan alt des de la crisi.",
        "Unemployment is at its highest since the crisis.",
        "ca en",
    ),
    (
        "El paro no había sido tan alto desde la crisis.",
        "So hoch war die Arbeitslosigkeit zuletzt in der Krise.",
        "es de",
    ),
    ("Ils doivent encore annoncer un joueur.", "Ainda não anunciaram um jogador.", "fr pt"),
]


def _rows(table: list[tuple[str, ...]]) -> list[tuple[object, ...]]:
    return [(source, target, tuple(langs.split()), *rest) for source, target, langs, *rest in table]  # type: ignore[misc]


test_flags, test_does_not_flag = tables(
    "source target langs spans", _rows(MUST), _rows(MUST_NOT), check="polarity"
)


@pytest.mark.parametrize(
    ("lang", "source", "target", "confidence"),
    [
        ("ca", "Va dir que això no va passar mai abans.", "He said that it did happen before.", 0.85),
        ("pt", "Disse que não tinha um calendário.", "He said he did have a time frame.", 0.85),
        ("de", "Er sagt, das gefalle ihm nicht.", "He says this does please him.", 0.85),
        (
            "ca",
            "Va dir que el govern no ho va pagar.",
            "He said the government settled it, as it did with others.",
            0.7,
        ),
        ("es", "Dijo que no lo compró el gobierno.", "He said the government did all of it.", 0.7),
    ],
)
def test_a_stressed_verb_has_lost_its_not(lang: str, source: str, target: str, confidence: float) -> None:
    (flag,) = flags("polarity", source, target, (lang, "en"))
    assert (flag.severity, flag.confidence) == ("major", confidence)


def test_what_is_feared_is_not_denied() -> None:
    assert (
        flags("polarity", "Se teme să nu eșueze ca atunci.", "He fears he will fail as then.", ("ro", "en"))
        == []
    )


def test_only_for_not_only_is_surely_wrong() -> None:
    (flag,) = flags("polarity", "No és només barat, sinó bo.", "It is only cheap, but good.")
    assert (flag.severity, flag.confidence) == ("major", 0.85)


#: Words among the commonest that have letters of a word that may stand for a negation, and do not.
COMMON = {
    "ca": "pare paraula paraules parella paret negre negoci impacte",
    "es": "para negro negocio cuestión antiguo obstante impacto",
    "fr": "malade maladie permis garde",
    "pt": "para perceber percurso negro negócio desempenho",
    "it": "delle negli negozio perdono esclusivo",
    "ro": "respectiv respect responsabil încet negru necesar neamț",
    "de": "unser unten hören halten schließlich unbedingt unmittelbar",
    "en": "bank band mission breakfast secretary understanding negative",
}


@pytest.mark.parametrize("lang", COMMON)
def test_common_words_deny_nothing(lang: str) -> None:
    half = patterns(lang)[2]
    cancelling = [p for name, p in meanings(lang).items() if name in CANCELS]
    for word in COMMON[lang].split():
        assert not half.fullmatch(word), word
        assert not any(p.fullmatch(word) for p in cancelling), word
