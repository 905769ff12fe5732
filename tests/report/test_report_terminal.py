"""The screenful: readable at 80 columns, in a pipe, and never driven by the corpus."""

from __future__ import annotations

import io
from dataclasses import replace

from report_support import flag, hostile_run, record, run_of
from rich.console import Console

from tqpipe.report.terminal import summary
from tqpipe.types import Run, Span


def shown(run: Run, *, colour: bool = False, limit: int = 10, width: int = 80) -> str:
    out = io.StringIO()
    Console(file=out, width=width, force_terminal=colour).print(summary(run, limit))
    return out.getvalue()


def test_worst_first_with_the_span_and_the_reason() -> None:
    text = shown(
        run_of(
            record("1", "Ho diu Riu.", "says Rio.", flag(Span("target", 5, 8)), risk=0.5, verdict="review"),
            record("2", "a", "b"),
            record("3", "Només aquí.", None, flag(message="Left out."), risk=0.9, verdict="broken"),
            record("4", None, "stats", risk=0.6, verdict="review"),
            notes=["A note."],
        )
    )
    assert "4 pairs: 1 broken, 2 review, 1 ok" in text
    assert "flags 2 (2 major)  only in source 1  only in target 1  mean adequacy 0.80" in text
    assert "Note: A note." in text
    places = [text.index(s) for s in ("only in the source: Només", "translation: stats", "says ⟦Rio⟧.")]
    assert places == sorted(places)
    assert "quotation: Left out." in text
    assert "no flag: the scores are low" in text


def test_a_pair_of_which_all_flags_are_waived_says_so() -> None:
    one = record("1", "a", "b", flag(waived="agreed"), risk=0.6, verdict="review")
    assert "its flag is waived: the scores are low" in shown(run_of(one))
    two = record("1", "a", "b", flag(waived="agreed"), flag(waived="agreed"), risk=0.6, verdict="review")
    assert "all its flags are waived: the scores are low" in shown(run_of(two))


def test_an_id_of_a_plural_form_stands_on_one_line() -> None:
    text = shown(run_of(record("96a9f9a0[1]", "a", "b", flag(), risk=0.9, verdict="review")))
    assert "96a9f9a0[1]" in text


def test_accepted_pairs_are_counted() -> None:
    one = replace(record("1", "a", "b", flag(waived="agreed"), risk=0.97), accepted="agreed")
    text = shown(run_of(one, record("2", "a", "b")))
    assert "2 pairs: 0 broken, 0 review, 2 ok (1 accepted)" in text
    assert "Nothing to look at." in text


def test_a_long_text_is_trimmed_around_the_worst_span() -> None:
    long = "word " * 500 + 'Trump"We have' + " word" * 500
    text = shown(
        run_of(
            record(
                "1",
                "x",
                long,
                flag(Span("target", 0, 4), severity="minor"),
                flag(Span("target", 2500, 2508)),
                risk=0.9,
                verdict="broken",
            )
        ),
        width=200,
    )
    assert '⟦Trump"We⟧ have' in text
    assert len(text) < 1500


def test_touching_spans_share_a_pair_of_brackets() -> None:
    flags = (
        flag(Span("target", 0, 4)),
        flag(Span("target", 2, 6)),
        flag(Span("target", 6, 6)),
        flag(Span("target", 8, 8)),
    )
    assert "⟦abcdef⟧gh⟦⟧i" in shown(run_of(record("1", "x", "abcdefghi", *flags, risk=1, verdict="broken")))


def test_it_fits_80_columns_without_colour() -> None:
    text = shown(hostile_run())
    assert all(len(line) <= 80 for line in text.splitlines())
    assert "\x1b" not in text


def test_the_corpus_cannot_drive_the_terminal() -> None:
    text = shown(hostile_run(), colour=True, width=2000)
    assert "\x1b[31m[" not in text
    assert not set(text) & set("\x00\r\u202e\u2066\u2028\u200b")
    assert "<U+202E>" in text
    assert "<U+001B>[31m" in text
    assert "[bold]x[/bold]" in text  # not taken for rich's markup


def test_the_limit_is_told_and_an_empty_run_is_no_error() -> None:
    many = [record(str(i), "a", "b", risk=0.5, verdict="review") for i in range(5)]
    assert "... and 3 more to look at" in shown(run_of(*many), limit=2)
    assert "0 pairs" in shown(run_of())
    assert "Nothing to look at." in shown(run_of(record("1", "a", "b")))


def test_a_waived_flag_is_counted_apart_and_not_shown() -> None:
    text = "One two three."
    kept, waived = flag(Span("target", 0, 3)), flag(Span("target", 4, 7), check="names", waived="agreed")
    run = run_of(record("1", text, text, kept, waived, verdict="review"))
    out = shown(run)
    assert "flags 1 (1 major), 1 waived" in out
    assert "⟦One⟧ two" in out
    assert "names" not in out


def test_a_broken_pair_comes_before_riskier_ones() -> None:
    """A sure critical flag breaks a pair whose risk others surpass."""
    run = run_of(
        record("1", "a", "b", risk=0.95, verdict="review"),
        record("2", "c", "d", flag(severity="critical"), risk=0.9, verdict="broken"),
        record("3", "e", "f", risk=0.96, verdict="review"),
    )
    assert [r.pair.id for r in run.worst_first()] == ["2", "3", "1"]


def test_among_broken_pairs_a_sure_critical_flag_comes_before_a_higher_risk() -> None:
    waived = flag(severity="critical", check="names", waived="agreed")
    run = run_of(
        record("1", "a", "b", waived, risk=0.99, verdict="broken"),
        record("2", "c", "d", flag(severity="critical"), risk=0.92, verdict="broken"),
        record("3", "e", "f", flag(severity="critical"), risk=0.95, verdict="broken"),
    )
    assert [r.pair.id for r in run.worst_first()] == ["3", "2", "1"]


def test_lost_words_are_quoted_where_the_translation_has_no_mark_of_them() -> None:
    lost = flag(Span("source", 4, 15), Span("target", 5, 5), message="Nothing corresponds to these words.")
    named = flag(Span("source", 4, 15), message="“i el trenta” is missing.")
    both = flag(Span("source", 4, 15), Span("target", 0, 5), message="These words.")
    pair = "Sí, i el trenta.", "Yes, ."
    flagged = [
        record(str(n), *pair, f, risk=0.9, verdict="broken") for n, f in enumerate((lost, named, both))
    ]
    text = " ".join(shown(run_of(*flagged), width=200).split())
    assert "Nothing corresponds to these words. Source: “i el trenta”" in text
    assert text.count("Source:") == 1


def test_an_id_is_whole_as_explain_asks_for_it() -> None:
    run = run_of(record("menu.settings[1]", "Ho diu.", "says.", risk=0.9, verdict="broken"))
    text = "".join(line[15:27].strip() for line in shown(run).splitlines()[3:])
    assert "menu.settings[1]" in text


def test_no_fact_is_torn_in_two() -> None:
    records = [record(str(n), "Ho diu Riu.", "says Rio.", flag(Span("target", 5, 8))) for n in range(1000)]
    records += [record(f"a{n}", None, "stats", flag(severity="critical")) for n in range(1000)]
    records += [record(f"o{n}", "Només aquí.", None, flag(severity="minor")) for n in range(1000)]
    lines = [line.rstrip() for line in shown(run_of(*records), limit=1).splitlines()]
    assert lines[2] == "flags 3000 (1000 critical, 1000 major, 1000 minor)  only in source 1000"
    assert lines[3].startswith("only in target 1000  mean ")
