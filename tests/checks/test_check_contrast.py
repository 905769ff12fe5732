"""Units and opposites: what must be flagged, and what must not."""

import pytest
from checks_support import flags, quoted, tables, word_links
from hypothesis import given
from hypothesis import strategies as st

from tqpipe.checks import _contrast
from tqpipe.checks._opposites import OPPOSITES
from tqpipe.checks._units import UNITS

MUST = [
    ("units", "Viu a 5 quilòmetres del centre.", "He lives 5 miles from the centre.", "ca", "miles"),
    ("units", "Costa 30 euros al mes.", "It costs 30 dollars a month.", "ca", "dollars"),
    ("units", "La reunión duró dos horas.", "The meeting lasted two minutes.", "es", "minutes"),
    ("units", "Il a attendu trois semaines.", "He waited three months.", "fr", "months"),
    ("units", "Pesava 80 quilos.", "He weighed 80 grams.", "pt", "grams"),
    ("units", "Die Fahrt dauert zwölf Stunden.", "The trip takes twelve days.", "de", "days"),
    (
        "units",
        "Fa 18 anys, al gener, tres mesos tard.",
        "18 months ago, in January, three months late.",
        "ca",
        "months",
    ),
    ("units", "Obrirà més endavant aquest any.", "It will open later this month.", "ca", "month"),
    ("units", "Va passar el mes vinent.", "It happened next week.", "ca", "week"),
    ("units", "È diminuita nel secolo scorso.", "It has fallen over the past decade.", "it", "decade"),
    ("units", "El conflicte del segle XIX.", "The 19th-decade conflict.", "ca", "decade"),
    ("units", "La semana pasada estuvo en casa.", "Last month he was at home.", "es", "month"),
    ("opposites", "Van abaixar el preu del cafè.", "They increased the price of coffee.", "ca", "increased"),
    (
        "opposites",
        "Han apujat el preu del cafè.",
        "They have decreased the price of coffee.",
        "ca",
        "decreased",
    ),
    ("opposites", "Va arribar abans de la votació.", "He arrived after the vote.", "ca", "after"),
    ("opposites", "Seria impossible per a Toyota.", "It would be possible for Toyota.", "ca", "possible"),
    ("opposites", "È sempre in ritardo.", "He is never late.", "it", "never"),
    ("opposites", "L'accord est illégal.", "The agreement is legal.", "fr", "legal"),
    ("opposites", "Fue una decisión fácil.", "It was a difficult decision.", "es", "difficult"),
    ("opposites", "Era um homem pobre.", "He was a rich man.", "pt", "rich"),
    ("opposites", "El atur va disminuir molt.", "Unemployment increased a lot.", "ca", "increased"),
    ("opposites", "Vive en el sur del país.", "He lives in the north of the country.", "es", "north"),
    ("opposites", "La première victoire de la saison.", "The first defeat of the season.", "fr", "defeat"),
    ("opposites", "Il tasso è aumentato di poco.", "The rate decreased slightly.", "it", "decreased"),
]


@pytest.mark.parametrize(("check", "source", "target", "lang", "word"), MUST)
def test_what_must_be_flagged(check: str, source: str, target: str, lang: str, word: str) -> None:
    [flag] = flags(check, source, target, (lang, "en"))
    assert quoted(check, source, target, langs=(lang, "en")) == [word]
    assert {s.side for s in flag.spans} == {"source", "target"}


def test_linked_units_need_no_number() -> None:
    source, target = "Va arribar aquesta setmana.", "He came earlier in the month."
    linked = word_links(source, target, [(3, 5)])
    assert quoted("units", source, target, links=linked) == ["month"]
    assert quoted("units", source, target, links=word_links(source, target, [(1, 1)])) == []


MUST_NOT = [
    ("units", "Viu a 5 quilòmetres del centre.", "He lives 3 miles from the centre.", "ca"),
    ("units", "Durarà mitja hora, uns 30 minuts.", "It will last half an hour, about 30 minutes.", "ca"),
    ("units", "Cada dia, 24 hores.", "Every day, 24 hours.", "ca"),
    ("units", "Uma pressão de última hora.", "A last-minute push.", "pt"),
    ("units", "Va arribar aquesta setmana.", "He came earlier in the month.", "ca"),
    ("units", "Tres setmanes després.", "Three weeks later.", "ca"),
    ("units", "Una setmana laboral de quatre dies.", "A four-day working week.", "ca"),
    ("units", "Més de 50 mm de pluja.", "Over half an inch of rain.", "ca"),
    ("units", "Obrirà aquest any, un mes abans.", "It will open this year, a month early.", "ca"),
    ("units", "Fa 10 cm de gruix i 25 cm d'ample.", "It is 4 inches thick and 10 inches wide.", "ca"),
    ("opposites", "Va arribar després de la votació.", "He arrived once the vote was over.", "ca"),
    ("opposites", "No és més car.", "It is no less cheap, and no more expensive.", "ca"),
    ("opposites", "No és impossible.", "It is possible.", "ca"),
    ("opposites", "Non lo farà mai.", "He will always refuse, never do it.", "it"),
    ("opposites", "Abans i després.", "Before and after.", "ca"),
    ("opposites", "Va sortir de casa.", "He left home.", "ca"),
    ("opposites", "", "North.", "ca"),
]


@pytest.mark.parametrize(("check", "source", "target", "lang"), MUST_NOT)
def test_what_must_not_be_flagged(check: str, source: str, target: str, lang: str) -> None:
    assert flags(check, source, target, (lang, "en")) == []


MUST_BETWEEN = [
    (
        "ordinals",
        "El segundo intento fue bueno.",
        "A primeira tentativa foi boa.",
        ("es", "pt"),
        ["primeira"],
    ),
]
MUST_NOT_BETWEEN = [
    (
        "units",
        "A fost la începutul săptămânii, a spus NBC.",
        "Era l'inizio della settimana, secondo NBC.",
        ("ro", "it"),
    ),
    ("units", "In the early hours of Tuesday.", "În dimineața zilei de marți.", ("en", "ro")),
    ("opposites", "Lo rimpiangerà per sempre.", "Il le regrettera à jamais.", ("it", "fr")),
    ("opposites", "Puțin peste 40 % din oameni.", "Poco più del 40 % della gente.", ("ro", "it")),
    ("opposites", "Ultima picătură pentru prim-ministru.", "La goccia per il primo ministro.", ("ro", "it")),
    (
        "ordinals",
        "Ante el Juzgado de Primera Instancia.",
        "Comparece na segunda-feira no tribunal.",
        ("es", "pt"),
    ),
]
test_must_between, test_must_not_between = tables(
    "check source target langs spans", MUST_BETWEEN, MUST_NOT_BETWEEN
)


@pytest.mark.parametrize("table", [UNITS, OPPOSITES])
def test_every_member_is_named_in_most_languages(table: str) -> None:
    """A member that only English has contradicts nothing."""
    members: dict[tuple[str, str], set[str]] = {}
    for lang in ("ca", "es", "fr", "pt", "it", "ro", "de", "en"):
        known = _contrast.lexicon(table, lang)
        for forms in (known.whole, known.starts, known.pairs, known.marks):
            for found in forms.values():
                for member, strong in found:
                    if strong:
                        members.setdefault(member, set()).add(lang)
    lonely = {m for m, langs in members.items() if len(langs) < 4}
    assert lonely <= {("heat", "fahrenheit")}


@given(st.text(max_size=60), st.text(max_size=60), st.sampled_from(["ca", "de", "en"]))
def test_places_lie_in_the_text(source: str, target: str, lang: str) -> None:
    for table in (UNITS, OPPOSITES):
        for hit in _contrast.find(table, source + " 5 km up north " + target, lang):
            assert hit.word.start < hit.word.end
