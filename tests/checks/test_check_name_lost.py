"""A name that the document keeps and one pair loses: what must be flagged, and what must not."""

import pytest
from checks_support import flags, pair, quoted, word_links

from tqpipe import checks
from tqpipe.types import Context

#: The document's other pairs: they keep the name.
KEPT = [("Ahir Trump va riure.", "Trump laughed yesterday."), ("Se n'ha anat Trump.", "Trump has gone.")]


@pytest.mark.parametrize(
    ("source", "target", "severity"),
    [
        ("Per què ha renunciat Trump a tant?", "Why has the President given up so much?", "major"),
        ("Trump va dir que no.", "The answer was no.", "major"),
        ("Trump va dir que no.", "He said no.", "minor"),
    ],
)
def test_a_name_that_the_document_keeps_is_missed(source: str, target: str, severity: str) -> None:
    (flag,) = flags("name_lost", source, target, document=KEPT)
    assert [(s.side, source[s.start : s.end]) for s in flag.spans] == [("source", "Trump")]
    assert flag.severity == severity


def test_a_language_without_pronouns_may_leave_names_out() -> None:
    kept = [("Yesterday Trump laughed.", "Ahir Trump va riure.")]
    (flag,) = flags("name_lost", "Then Trump left.", "Després va marxar.", ("en", "ca"), kept)
    assert flag.severity == "minor"


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Trump va dir que no.", "Trump's answer was no."),
        ("Trump va dir que no.", "The Trumpist answer was no."),
        ("Ho va dir Macron.", "The answer was no."),  # the document does not keep him
        ("PER QUÈ RENUNCIA TRUMP A TOT?", "Why Give Up Everything Today?"),
        ("Trump", ""),
    ],
)
def test_what_is_kept_or_unknown_is_not_missed(source: str, target: str) -> None:
    assert quoted("name_lost", source, target, document=KEPT) == []


def test_a_name_often_left_out_is_not_missed() -> None:
    left_out = [*KEPT, *[(f"Trump va dir el número {k}.", f"Number {k} came next.") for k in range(3)]]
    assert quoted("name_lost", "Trump va dir que no.", "The answer was no.", document=left_out) == []


def test_a_stranger_in_its_place_is_marked_with_it() -> None:
    source, target = "Per què ha renunciat Trump a tant?", "Why has President Spence given up so much?"
    links = word_links(source, target, [(0, 0), (1, 2), (2, 1), (3, 4)])
    (flag,) = flags("name_lost", source, target, document=KEPT, links=links)
    assert flag.severity == "major"
    texts = {"source": source, "target": target}
    assert [texts[s.side][s.start : s.end] for s in flag.spans] == ["Trump", "Spence"]


def test_a_link_excuses_a_name() -> None:
    source, target = "Ho va dir Trump ahir.", "So said the President yesterday."
    assert (
        quoted("name_lost", source, target, document=KEPT, links=word_links(source, target, [(3, 3)])) == []
    )


def test_a_name_is_told_of_once() -> None:
    source, target = "Ho va dir en Trump ahir.", "It was said by Castle yesterday."
    pairs = [pair(source, target, "p"), *(pair(s, t, f"d{k}") for k, (s, t) in enumerate(KEPT))]
    links = {"p": word_links(source, target, [(1, 2), (5, 5)])}
    found = checks.run_checks(pairs, Context("ca", "en", pairs, links), checks.build({}))[0]
    assert [f.check for f in found if "name" in f.check] == ["names_translated"]
    alone = {
        f.check
        for name in ("names", "name_lost", "names_translated")
        for f in flags(name, source, target, document=KEPT, links=links["p"])
    }
    assert alone == {"names", "name_lost", "names_translated"}
