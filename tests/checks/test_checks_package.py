"""The table itself: options, order, documentation, and that no check raises on any text."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest
from checks_support import pair, word_links
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tqpipe import checks
from tqpipe.checks._measured import MEASURED
from tqpipe.types import CATEGORIES, SEVERITIES, Context, Flag, Pair, TqpipeError

NOISE = st.text(
    alphabet=st.sampled_from(
        list(" \t\n.,;:!?\"'“”„«»‘’()[]{}<>%$&#@/-–—0123456789½IVXLCaAbBeEiIoO")
        + list("ñçéÉßĐпП中ا\u0301\u202e\u200d\ufffd")
    )
)
_PARTS = """
    Trump"We says Rio Riu "with system., 2.000 200 milions dimarts Wednesday the the però %s {x} &amp; <b> http://a.b
    dues-centes vint-i-tres XIV IIII 17:30 BarcelonaDonald Three , . " « » “ ” l'actor ½ 20% 1.200,5 mil 5pm
"""
WORDS = st.lists(st.sampled_from(_PARTS.split())).map(" ".join)
ANY = st.one_of(st.text(), NOISE, WORDS)
LANGS = st.sampled_from(["ca", "es", "fr", "pt", "it", "ro", "de", "en", "zh", "ru", "xx"])


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(ANY, ANY), min_size=1, max_size=3), LANGS, LANGS, st.booleans())
def test_no_check_raises_and_no_span_is_out_of_bounds(
    texts: list[tuple[str, str]], a: str, b: str, linked: bool
) -> None:
    pairs = [pair(s, t, str(i), (a, b)) for i, (s, t) in enumerate(texts)]
    links = {p.id: word_links(p.source_text, p.target_text, []) for p in pairs} if linked else {}
    context = Context(a, b, pairs, links)
    for built in checks.build({}):
        for p in pairs:
            for flag in built.spec.check(p, context, options=built.options):
                assert flag.check == built.name
                assert flag.category in CATEGORIES
                assert flag.severity in SEVERITIES
                assert 0 < flag.confidence <= 1
                assert flag.message
                assert flag.spans
                for span in flag.spans:
                    assert 0 <= span.start <= span.end <= len(p.text(span.side))


def test_options() -> None:
    built = checks.build({"length": {"far": 3}}, ["markup"])
    assert "markup" not in {b.name for b in built}
    assert next(b for b in built if b.name == "length").options.far == 3.0
    assert checks.versions(built)["length"]


@pytest.mark.parametrize(
    ("options", "disabled", "told"),
    [
        ({"nonsense": {}}, [], "quotation, quotation_lost"),
        ({}, ["nonsense"], "quotation, quotation_lost"),
        ({"length": {"fur": 3}}, [], "far, gross, least"),
        ({"length": {"far": "much"}}, [], "float"),
        ({"capital": {"x": 1}}, [], "none"),
    ],
)
def test_wrong_options_name_the_right_ones(
    options: dict[str, dict[str, object]], disabled: list[str], told: str
) -> None:
    with pytest.raises(TqpipeError, match=told):
        checks.build(options, disabled)


def test_worst_first_and_a_failing_check_costs_only_its_own_flags() -> None:
    def broken(pair: Pair, context: Context, *, options: object) -> Iterator[Flag]:
        raise ValueError("no")
        yield

    built = checks.build({})
    spec = dataclasses.replace(built[0].spec, check=broken)
    pairs = [pair("la trucada de dimarts", "the the call of Wednesday")]
    (flags,) = checks.run_checks(
        pairs, Context("ca", "en", pairs), [checks.BuiltCheck("broken", spec, None), *built]
    )
    assert [f.check for f in flags] == ["dates", "repetition", "broken"]
    assert flags[-1].evidence == {"error": "ValueError: no"}


def test_pairs_get_their_own_flags_in_their_order() -> None:
    texts = [
        ("la trucada de dimarts", "the the call of Wednesday"),
        ("Hola", "Hello"),
        ("{n, plural, one {dimarts} other {tres}}", "{n, plural, one {Wednesday} other {four}}"),
        ("Hi havia 40 persones.", "There were 400 people."),
    ] * 20
    pairs = [pair(s, t, f"p{k}") for k, (s, t) in enumerate(texts)]
    alone = [(p, Context("ca", "en", (p,))) for p in pairs]
    built = checks.build({})
    found = checks.run_apart(alone, built)
    assert found == [checks.run_checks([p], context, built)[0] for p, context in alone]
    assert [bool(flags) for flags in found] == [True, False, True, True] * 20


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("<b>" * 6000, "a"),
        ("a b " * 4900, "a"),
        ("a", "%s %d {x} <a href=" * 1000),
        ("a", "((" * 9000),
        ("no " * 6600, "sí"),
    ],
)
def test_a_check_gives_twenty_flags_of_a_pair_and_says_how_many_more(source: str, target: str) -> None:
    pairs = [pair(source, target)]
    (flags,) = checks.run_checks(pairs, Context("ca", "en", pairs), checks.build({}))
    of: dict[str, list[Flag]] = {}
    for flag in flags:
        of.setdefault(flag.check, []).append(flag)
    assert all(len(found) <= 20 for found in of.values())
    assert all(len([f for f in found if "more" in f.evidence]) == (len(found) == 20) for found in of.values())


def test_the_bound_keeps_the_worst_and_counts_the_rest() -> None:
    (flags,) = checks.run_checks(
        pairs := [pair("<b>" * 25, "Hola")], Context("ca", "en", pairs), checks.build({})
    )
    tags = [f for f in flags if f.check == "markup"]
    assert [f.spans[0].start for f in tags] == list(range(0, 60, 3))
    assert tags[-1].evidence["more"] == 5
    assert tags[-1].message.endswith("And 5 more of this check in this pair.")
    assert "more" not in tags[-2].evidence


def test_every_check_is_documented_and_tested() -> None:
    here = Path(__file__).parent
    tests = "".join(p.read_text(encoding="utf-8") for p in here.glob("test_check_*.py"))
    for name, spec in checks.CHECKS.items():
        assert spec.description
        assert name in MEASURED
        assert f'"{name}"' in tests, f"no table of cases for {name}"


def test_the_page_is_current() -> None:
    page = Path(__file__).parents[2] / "docs" / "checks.md"
    assert page.read_text(encoding="utf-8") == checks.describe(), (
        "run: python -m tqpipe.checks > docs/checks.md"
    )
