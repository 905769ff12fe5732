"""Java's MessageFormat: single apostrophes in the translation."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest
from checks_support import flags, pair, quoted
from cli_support import Call

from tqpipe.checks import CHECKS
from tqpipe.types import Context, Place


def of(file: str, source: str, target: str, *others: str) -> list[tuple[str, int]]:
    """(severity, place) of the flags of a pair that stands in a file, beside other sources."""
    place = Place.at_line(file, 3)
    first = dataclasses.replace(pair(source, target, langs=("en", "ca")), target_place=place)
    context = Context("en", "ca", [first, *(pair(s, s, f"d{k}") for k, s in enumerate(others))])
    found = CHECKS["icu"].check(first, context, options=CHECKS["icu"].options())
    return [(f.severity, f.spans[0].start) for f in found]


def test_a_placeholder_behind_a_single_apostrophe_is_not_replaced() -> None:
    found = of("messages_ca.properties", "The item {0} was deleted.", "L'article {0} s'ha esborrat, i {1}.")
    assert found == [("critical", 1)]
    assert of("messages_ca.properties", "The item {0} of {1}", "L'article {0} de {1}") == [("critical", 1)]
    assert of("m.properties", "Delete {0} of the item", "Esborra {0} de l'article") == [("minor", 16)]
    assert of("m.properties", "On {0}", "L'{0,date,short} d'avui") == [("critical", 1)]


def test_a_doubled_apostrophe_in_the_source_says_what_reads_it() -> None:
    source = "The item {0} doesn''t exist."
    assert quoted("icu", source, "L'article {0} no existeix.", langs=("en", "ca")) == ["'"]
    (flag,) = flags("icu", source, "L'article {0} no existeix.", langs=("en", "ca"))
    assert flag.severity == "critical"
    assert "{0}" in flag.message


@pytest.mark.parametrize(
    ("file", "source", "target"),
    [
        ("m.properties", "The item {0}", "L''article {0}"),
        ("m.properties", "The item {0}", "L’article {0}"),
        ("m.properties", "The item", "L'article"),
        ("m.properties", "The item {name}", "L'article {name}"),
        ("m.json", "The item {0}", "L'article {0}"),
        ("m.properties", "Can't delete {0}", "No es pot esborrar l'element {0}"),
        ("m.properties", "Write '{0}' for {0}", "Escriviu '{0}' per a {0}"),
        ("m.properties", "'{'{0}'}'", "'{'{0}'}'"),
        ("m.properties", "The item {0}", "L'''article' {0}"),
    ],
)
def test_what_is_right_or_is_read_by_others(file: str, source: str, target: str) -> None:
    assert not [f for f in of(file, source, target) if f[0] == "critical"]


def test_a_document_whose_sources_have_single_ones_is_not_for_messageformat() -> None:
    assert of("m.properties", "The item {0}", "L'article {0}", "Can't open {0}") == []


def test_files_say_that_java_reads_them(tmp_path: Path, call: Call) -> None:
    names = []
    for name, text in (("m_en", "The item {0} was deleted."), ("m_ca", "L'article {0} s'ha esborrat.")):
        names.append(tmp_path / f"{name}.properties")
        names[-1].write_text(f"gone = {text}\n", encoding="utf-8")
    status, out, _ = call("check", *map(str, names), "--source-lang", "en", "--target-lang", "ca")
    assert status == 0
    assert [f["evidence"] for f in json.loads(out)["flags"]] == [{"kind": "apostrophe"}]
