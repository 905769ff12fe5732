"""Systems side by side: the numbers against numbers counted here, every output, and what cannot be compared."""

from __future__ import annotations

import json
import random
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import cli_support
import pytest
from gate_support import flag, record, run, written

from tqpipe.gate import compare as comparing
from tqpipe.gate import compare_html, compare_json, compare_plots, compare_text, comparison
from tqpipe.gate.compare import compare
from tqpipe.gate.comparison import Comparison
from tqpipe.types import Run, TqpipeError

HOSTILE = "<script>alert(1)</script> **b** | \u202e\x1b[31m"
REFERENCES = [f"the spring number {n} is clear and cold" for n in range(60)]


def system(shift: float, seed: int, *, doc: str = "news/a.tsv", words: str = "is clear") -> Run:
    rng = random.Random(seed)
    records = [
        record(
            f"Font {n} " + "molt clara " * (n % 30), f"the spring number {n} {words} and cold",
            70 + shift + rng.gauss(0, 4),
            "review" if n % 9 == 0 else "ok", flags=[flag()] if n < 10 + shift else [], reference=REFERENCES[n],
        )
        for n in range(60)
    ]  # fmt: skip
    return run(records, doc=doc)


A, B, C = system(0, 1), system(6, 2, words="was clear"), system(0.1, 1, words="is quite clear")


def found(*systems: tuple[str, list[Run]]) -> Comparison:
    return compare(systems or (("A", [A]), ("B", [B]), ("C", [C])), resamples=1000)


def test_scores_intervals_and_verdicts() -> None:
    result = found()
    for made, theirs in zip(result.systems, (A, B, C), strict=True):
        values = [r.scores["quality"] or 0 for r in theirs.records]
        (quality, adequacy, *metrics) = made.scores
        assert quality.value == pytest.approx(sum(values) / 60)
        assert quality.interval[0] < quality.value < quality.interval[1]
        assert adequacy.value == pytest.approx(0.8)
        assert [m.name for m in metrics] == ["bleu", "chrf", "ter"]
        assert made.verdicts == {"ok": 53, "review": 7, "broken": 0}
    assert result.systems[0].scores[2].value == pytest.approx(100)


def test_metrics_are_sacrebleus() -> None:
    import sacrebleu

    texts = [r.pair.target_text for r in B.records]
    values = {s.name: s.value for s in found().systems[1].scores}
    assert values["bleu"] == pytest.approx(sacrebleu.corpus_bleu(texts, [REFERENCES]).score, abs=1e-6)
    assert values["chrf"] == pytest.approx(sacrebleu.corpus_chrf(texts, [REFERENCES]).score, abs=1e-6)


def test_wins_losses_ties_and_significance() -> None:
    result = found()
    versus = {(v.a, v.b, v.score): v for v in result.versus}
    one = versus[0, 1, "quality"]
    d = [
        (y.scores["quality"] or 0) - (x.scores["quality"] or 0)
        for x, y in zip(A.records, B.records, strict=True)
    ]
    assert (one.wins, one.losses) == (sum(v >= 1 for v in d), sum(v <= -1 for v in d))
    assert one.ties == 60 - (one.wins or 0) - (one.losses or 0)
    assert result.verdict(one) == "B is better than A"
    assert result.verdict(versus[0, 2, "adequacy"]) == "no significant difference between A and C"
    # TER: less is better, and B has more.
    assert result.verdict(versus[0, 1, "ter"]) == "A is better than B"
    assert versus[0, 1, "bleu"].wins is None
    assert all(v.p >= v.test.p for v in result.versus)


def test_a_system_against_itself() -> None:
    result = found(("A", [A]), ("again", [A]))
    assert {v.p for v in result.versus} == {1.0}
    assert result.differing == ()
    assert "No translation differs." in compare_html.render(result)


def test_the_segments_that_differ_most_come_first() -> None:
    spreads = [comparing.spread(s, "quality") for s in found().differing]
    assert len(spreads) == 60
    assert spreads == sorted(spreads, reverse=True)
    broken = [replace(r, scores={"quality": None}) if n == 30 else r for n, r in enumerate(B.records)]
    first = found(("A", [A]), ("B", [Run(tuple(broken), B.manifest)])).differing[0]
    assert first.source == A.records[30].pair.source_text


def test_by_length_and_by_document() -> None:
    other = system(1, 5, doc="x/b.tsv")
    other = run([replace(r, pair=replace(r.pair, source_text=f"{r.pair.source_text}!")) for r in other.records],
                doc="x/b.tsv")  # fmt: skip
    result = found(("A", [A, other]), ("B", [B, other]))
    assert [(s.name, s.n) for s in result.by_doc] == [("a.tsv", 60), ("b.tsv", 60)]
    assert sum(s.n for s in result.by_length) == 120
    assert result.by_doc[1].means[0] == result.by_doc[1].means[1]


def test_segments_that_one_lacks_are_left_out_and_told() -> None:
    fewer = Run((*B.records[5:], record("", "added")), B.manifest)
    result = found(("A", [A]), ("B", [fewer]))
    assert len(result.segments) == 55
    assert "left out, as another system lacks them: 5 of A, 0 of B" in result.notes[0]
    assert "(additions) were not compared: 0 of A, 1 of B" in result.notes[1]


def test_an_unfinished_system_takes_nothing_from_the_tests_of_the_others() -> None:
    few = Run(C.records[:7], C.manifest)
    result = found(("A", [A]), ("B", [B]), ("C", [few]))
    assert (len(result.segments), result.total, result.size) == (7, 60, "7 of 60 segments")
    assert result.notes[0].endswith(
        "53 of A, 53 of B, 0 of C. A test of two systems takes all that both have."
    )
    alone = {v.score: v for v in found(("A", [A]), ("B", [B])).versus}
    tests = [v for v in result.versus if (v.a, v.b) == (0, 1)]
    assert [(v.test.difference, v.wins) for v in tests] == [
        (alone[v.score].test.difference, alone[v.score].wins) for v in tests
    ]
    assert "(7 of 60 segments, ca-en)" in compare_text.terminal(result, 1)


def test_what_a_system_did_not_translate_is_told_beside_its_means() -> None:
    def without(count: int, reference: str | None = None) -> Run:
        records = [
            replace(
                r,
                scores=dict.fromkeys(r.scores),
                pair=replace(r.pair, reference=reference or r.pair.reference),
            )
            for r in B.records[:count]
        ]
        return Run((*records, *B.records[count:]), B.manifest)

    result = found(("A", [A]), ("B", [without(6)]))
    assert {s.n for s in result.systems[0].scores if s.name in ("quality", "adequacy")} == {54}
    assert (
        "quality: 6 of B have none, so only 54 of 60 segments count in its means and tests." in result.notes
    )
    assert not any("reference" in note for note in result.notes)
    result = found(("A", [A]), ("B", [B]), ("E", [without(60)]))
    assert (
        "quality: 60 of E have none, so there is no segment to compare in it: leave that system out."
        in result.notes
    )
    result = found(("A", [A]), ("B", [without(6, "another")]))
    assert "bleu, chrf, ter: only 54 of 60 segments have one reference in all systems." in result.notes
    assert not any(note.startswith("quality") for note in found().notes)


def test_a_system_without_a_score_does_not_keep_the_others_from_being_compared() -> None:
    """Every pair is tested on what both have: one that translated nothing, or little, costs the others nothing."""

    def lacking(count: int) -> Run:
        empty = [replace(r, scores=dict.fromkeys(r.scores)) for r in B.records[:count]]
        return Run((*empty, *B.records[count:]), B.manifest)

    alone = found(("A", [A]), ("B", [B]))
    for count in (60, 50):
        result = found(("A", [A]), ("B", [B]), ("E", [lacking(count)]))
        tests = {(v.a, v.b): v for v in result.versus if v.score == "quality"}
        assert tests[0, 1].test == next(v.test for v in alone.versus if v.score == "quality")
        assert {pair: v.test.n for pair, v in tests.items()} == (
            {(0, 1): 60} if count == 60 else {(0, 1): 60, (0, 2): 10, (1, 2): 10}
        )
        means = [{s.name: s.n for s in system.scores} for system in result.systems]
        assert [m.get("quality") for m in means] == ([60, 60, None] if count == 60 else [10, 10, 10])
        for text in (
            compare_text.terminal(result),
            compare_text.markdown(result),
            compare_html.render(result),
        ):
            assert "nan" not in text
        if count == 60:
            assert result.differing == alone.differing or len(result.differing) == len(alone.differing)
            assert result.by_length[0].means[2] is None
    for row in next(t for t in compare_text.tables(result) if t.head[0] == "system").rows:
        assert len(row) == len(next(iter(compare_text.tables(result))).head)


def test_flags_by_category() -> None:
    assert comparison.categories(found()) == [("accuracy/mistranslation", (10, 16, 11))]


# --- outputs ----------------------------------------------------------------------------------------------


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.open: list[str] = []
        self.text: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [v or "" for k, v in attrs if k in ("src", "href")]
        if tag not in ("meta", "br", "line", "rect", "circle"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self.open and self.open[-1] == tag:
            self.open.pop()

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def hostile() -> Comparison:
    bad = [
        replace(r, pair=replace(r.pair, source_text=HOSTILE, target_text=f"{HOSTILE} {k}", reference=None))
        for k, r in enumerate((A.records[0], B.records[0]))
    ]
    return compare([(HOSTILE, [run([bad[0]])]), ("B", [run([bad[1]])])], resamples=100)


def test_the_page_is_whole_and_by_itself() -> None:
    text = compare_html.render(found())
    page = _Page()
    page.feed(text)
    assert page.links == []
    assert "script" not in page.tags
    assert page.tags.count("svg") == 3 * 2 + 1
    assert page.tags.count("article") == 60
    assert "By quality, B is better than A" in "".join(page.text)
    assert "<del>is</del>" in text
    assert "<ins>was</ins>" in text


def test_words_that_the_first_system_has_not_are_marked() -> None:
    """In the first system's own text nothing is marked, in the others' what they say otherwise."""
    result = found()
    shown = compare_text.terminal(result, 1).splitlines()
    at = next(n for n, line in enumerate(shown) if line.startswith("source: "))
    bodies = [re.sub(r" \d+ ", " N ", line.split("): ", 1)[1]) for line in shown[at + 1 : at + 4]]
    assert bodies == [
        "the spring number N is clear and cold",
        "the spring number N [was] clear and cold",
        "the spring number N is [quite ]clear and cold",
    ]
    assert " <b>was</b> clear" in compare_text.markdown(result, 1)


def test_every_note_is_a_paragraph_of_its_own() -> None:
    result = replace(found(), notes=("One.", "Two."))
    assert compare_text.markdown(result).endswith("\n\nOne.\n\nTwo.\n")


def test_hostile_texts_and_names() -> None:
    page = _Page()
    text = compare_html.render(hostile())
    page.feed(text)
    assert "script" not in page.tags
    assert "\u202e" not in text
    assert "\x1b" not in text
    shown = compare_text.terminal(hostile())
    assert "\x1b" not in shown
    marked = compare_text.markdown(hostile())
    assert "<script" not in marked
    assert "**b**" not in marked
    assert "\\*\\*b\\*\\*" in marked
    rows = [line for line in marked.splitlines() if line.startswith("| ")]
    assert len({len(re.findall(r"(?<!\\)\|", row)) for row in rows[:3]}) == 1


def test_on_the_command_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    call = cli_support.caller(monkeypatch, capsys)
    for name, one in (("a", A), ("b", B)):
        written(one, tmp_path / name / "run")
    files = ("--html", "c.html", "--markdown", "c.md", "--json", "c.json")
    code, out, _ = call("compare", "a/run", "b/run", *files, "--limit", "3")
    assert code == 0
    assert len(json.loads((tmp_path / "c.json").read_text(encoding="utf-8"))["differing"]) == 3
    assert "b/run is better than a/run" in out
    assert "The 3 segments that differ most, of 60 that differ:" in out
    assert (tmp_path / "c.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    assert "| b/run \\- a/run |" in (tmp_path / "c.md").read_text(encoding="utf-8")
    assert "The segment that differs most, of 60 that differ:" in call("compare", "a", "b", "--limit", "1")[1]
    assert "The 60 segments that differ, most first:" in call("compare", "a", "b", "--limit", "60")[1]
    again = call("compare", "a", "b", "--name", "old", "--name", "new")[1]
    assert "new is better than old" in again
    bad = {
        ("a",): "two or more",
        ("a", "b", "--name", "x"): "give 2 different names",
        ("a", "b", "--alpha", "2"): "--alpha is 2",
        ("a", "nowhere"): "nowhere",
        ("a", "b", "--html", "a/run/run.json"): "a/run/run.json is read as input, and would be lost",
        ("a", "b", "--html", "x", "--json", "./x"): "x is to hold two outputs",
    }
    (tmp_path / "none").mkdir()
    bad["a", "none"] = "neither a run directory nor a folder of run directories"
    for arguments, words in bad.items():
        code, out, err = call("compare", *arguments)
        assert (code, out) == (2, ""), arguments
        assert words in " ".join(err.split())


@pytest.mark.parametrize(
    ("other", "words"),
    [
        (run(B.records, versions={"quality": "judge@2"}), "quality model: judge@1:fp32 there, judge@2 here"),
        (run(B.records, langs=("es", "en")), "different language pairs: A: ca-en; B: es-en"),
        (run([record("x", "y")]), "no source segment in common"),
        (run([]), "the run is empty"),
    ],
)
def test_what_cannot_be_compared(other: Run, words: str) -> None:
    with pytest.raises(TqpipeError, match=words):
        found(("A", [A]), ("B", [other]))


def test_that_a_sample_is_small_is_said_once_for_all_scores() -> None:
    few = [Run(system.records[:20], system.manifest) for system in (A, B)]
    told = [note for note in found(("A", [few[0]]), ("B", [few[1]])).notes if "interval is rough" in note]
    assert told == ["A and B, quality, adequacy, bleu, chrf, ter: only 20 segments: the interval is rough."]


def test_json_has_every_number_of_the_tables() -> None:
    result = found()
    made = json.loads(compare_json.render(result, 3))
    assert [s["name"] for s in made["systems"]] == ["A", "B", "C"]
    assert made["systems"][1]["scores"]["bleu"]["value"] == result.systems[1].scores[2].value
    assert made["systems"][1]["verdicts"] == {"ok": 53, "review": 7, "broken": 0}
    assert sum(flag["count"] for flag in made["systems"][0]["flags"]) == 10
    assert len(made["tests"]) == len(result.versus)
    for test, item in zip(made["tests"], result.versus, strict=True):
        assert (test["p"], test["p_raw"], test["interval"]) == (item.p, item.test.p, list(item.test.interval))
        assert test["significant"] == ("no significant" not in test["verdict"])
    assert made["segments"] == {"compared": 60, "total": 60}
    assert [s["source"] for s in made["differing"]] == [s.source for s in result.differing[:3]]
    assert made["differing"][0]["systems"]["B"]["quality"] == result.differing[0].values("quality")[1]
    assert sum(item["n"] for item in made["by_source_length"]) == 60


def test_a_waived_flag_is_not_told_of_a_segment() -> None:
    flags = [flag("numbers", waived="meant so"), flag("names")]
    other = run([record("La font.", "The well.", 60, "review", flags=flags)])
    page = compare_html.render(found(("A", [run([record("La font.", "The spring.")])]), ("B", [other])))
    assert "60.0 review: names</dt>" in page


def test_a_dot_says_which_system_is_better() -> None:
    drawn = compare_plots.scatter("quality", "A", "B", [(0.2, 0.5), (0.5, 0.2), (0.3, 0.3)])
    assert re.findall(r'<circle class="(\w+)"', drawn) == ["better", "worse", "tie"]
