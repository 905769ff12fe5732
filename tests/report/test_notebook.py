"""What a notebook shows, made by IPython's own formatter: marked, escaped, small, without scripts."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any

import datasets
import pytest
from report_support import flag, hostile_run, record, run_of

import tqpipe
from tqpipe.types import Run, Span, TqpipeError


@pytest.fixture
def formatted() -> Any:
    core = pytest.importorskip("IPython.core.formatters")
    formatter = core.DisplayFormatter()
    return lambda value: formatter.format(value)[0]


class Tags(HTMLParser):
    """All tags and attributes, and whether they close in order."""

    def __init__(self, text: str):
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.open: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def small() -> Run:
    bad = flag(Span("source", 3, 7), Span("target", 4, 9), message="The house is no dog.", check="names")
    return run_of(
        record("1", "La casa és gran.", "The house is big.", bad, risk=0.91, verdict="broken"),
        *(record(str(n), f"Frase {n}.", f"Sentence {n}.", risk=0.5, verdict="review") for n in range(2, 12)),
        record("12", None, "Added.", risk=0.2),
    )


def test_a_record_shows_its_marks_and_flags(formatted: Any) -> None:
    shown = formatted(small().records[0])
    assert set(shown) == {"text/plain", "text/html"}
    page = shown["text/html"]
    assert re.search(r'<mark class="major"[^>]*>casa</mark>', page)
    assert re.search(r'<mark class="major"[^>]*>house</mark>', page)
    assert "The house is no dog." in page
    assert "risk 91%" in page
    assert len(page) < 8_000
    assert not Tags(page).open


def test_a_run_shows_its_worst_and_says_how_many_more(formatted: Any) -> None:
    page = formatted(small())["text/html"]
    assert "12 pairs" in page
    assert "1 broken" in page
    assert page.count('class="rec') == 5
    assert "and 6 more" in page
    assert page.index("gran.") < page.index("Frase 2")
    assert page.count("<style>") == 1
    assert formatted(run_of())["text/html"].count('class="rec') == 0


def test_hostile_texts_stay_texts(formatted: Any) -> None:
    run = hostile_run()
    for value in (run, *run.records):
        page = formatted(value)["text/html"]
        tags = Tags(page)
        assert not tags.open
        assert not tags.tags & {"script", "img", "iframe", "link", "object", "svg"}
        assert not {name for name in tags.attributes if name.startswith("on")}
        assert "\u202e" not in page
        assert "\x1b" not in page
        assert page.count("</style>") == 1


def test_a_table_has_a_row_a_pair_and_nothing_made_up() -> None:
    run = small()
    table = run.to_pandas()
    assert list(table["id"]) == [r.pair.id for r in run.records]
    assert table["adequacy"].isna().sum() == 1
    assert table["adequacy"].dtype == "float64"
    assert table.loc[0, "flags"][0]["spans"][0]["text"] == "casa"
    assert list(tqpipe.to_pandas(run.records[:2])["verdict"]) == ["broken", "review"]
    accepted = replace(run.records[0], verdict="ok", accepted="As agreed.")
    assert list(tqpipe.to_pandas([accepted, run.records[1]])["accepted"].fillna("")) == ["As agreed.", ""]
    assert "<b>ok, accepted</b>" in accepted._repr_html_()
    assert len(tqpipe.to_pandas([])) == 0


def test_plots_draw_every_pair() -> None:
    matplotlib = pytest.importorskip("matplotlib")
    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    run = small()
    bars = [p.get_height() for container in run.plot().containers for p in container.patches]
    assert sum(bars) == 11  # one pair has no adequacy
    x, y = run.plot("kept").lines[0].get_data()
    assert len(x) == 11
    assert y[0] == 100.0
    drawn = run.plot("alignment").collections
    assert sum(len(c.get_segments()) for c in drawn) == 12
    assert tqpipe.plot(run.to_pandas(), score="risk").get_xlabel() == "risk"
    ds = datasets.Dataset.from_dict({"quality": [1.0, None, 55.0], "verdict": ["ok", None, "review"]})
    _, ax = plt.subplots()
    assert tqpipe.plot(ds, "kept", ax=ax) is ax
    assert list(ax.lines[0].get_data()[1]) == [100.0, 50.0]
    plt.close("all")
    with pytest.raises(TqpipeError, match="valid kinds are distribution"):
        run.plot("pie")  # type: ignore[arg-type]
    with pytest.raises(TqpipeError, match="no column 'qality'"):
        tqpipe.plot(ds, score="qality")
    with pytest.raises(TqpipeError, match="no row has the score 'chrf'"):
        run.plot(score="chrf")
    with pytest.raises(TqpipeError, match="came joined"):
        replace(run, manifest={**run.manifest, "unread": []}).plot("alignment")
    with pytest.raises(TqpipeError, match="of a run that has pairs"):
        tqpipe.plot(ds, "alignment")


def test_a_record_in_a_shell_is_a_line() -> None:
    found = record("7", "Hola.", "Hello.", flag(Span("target", 0, 5)), risk=0.534, verdict="review")
    assert repr(found) == "<Record 7: review, risk 0.53, quotation (major)>"
    assert repr(record("8", "Hola.", "Hello.")) == "<Record 8: ok, risk 0.10>"
