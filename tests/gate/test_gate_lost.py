"""Translations that are gone while their source is still there."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from encoder_support import tiny_bert
from gate_support import many, run

from tqpipe.gate import inputs, judge, snapshot, start, text
from tqpipe.gate.limits import GateConfig, Input, Limits
from tqpipe.gate.outputs import OUTPUTS
from tqpipe.types import Run, TqpipeError

OLD = many(10)


def without(base: Run, gone: tuple[int, ...], unread: list[dict[str, Any]], doc: str = "a.tsv") -> Run:
    left = run([r for k, r in enumerate(base.records) if k not in gone], doc=doc)
    return replace(left, manifest={**left.manifest, "unread": unread})


def row(number: int, **changes: Any) -> dict[str, Any]:
    reason = "the message is not translated yet"
    return {
        "file": "a.tsv",
        "line": 7,
        "reason": reason,
        "left_out": True,
        "wanted": f"Font {number}.",
    } | changes


@pytest.mark.parametrize(
    ("gone", "unread", "doc", "lost"),
    [
        ((3,), [row(3)], "a.tsv", 1),
        ((3, 4), [row(3), row(4)], "a.tsv", 2),
        ((3,), [row(3)], "renamed.tsv", 1),
        ((3,), [], "a.tsv", 0),  # gone with its source
        ((3,), [row(3, wanted="")], "a.tsv", 0),  # obsolete
        ((), [row(99)], "a.tsv", 0),  # never was translated
        ((), [row(3)], "a.tsv", 0),  # occurs twice, was translated once
    ],
)
def test_a_lost_translation_fails(
    gone: tuple[int, ...], unread: list[dict[str, Any]], doc: str, lost: int
) -> None:
    found = judge.judge([without(OLD, gone, unread, doc)], GateConfig(), snapshot.snapshot([OLD], "base"))
    outcome = next(o for o in found.outcomes if o.limit == "limits.lost")
    assert (outcome.observed, outcome.met) == (lost, not lost)
    assert found.verdict == ("fail" if lost else "pass")
    assert [f.rule for f in found.findings if f.fails] == ["lost"] * lost
    assert len({f.fingerprint for f in found.findings}) == lost


def test_every_output_names_source_line_and_reason() -> None:
    before = [r.pair.target_text for r in OLD.records]
    new = without(OLD, (3,), [row(3, wanted="Font 3.")])
    found = judge.judge([new], GateConfig(), snapshot.snapshot([OLD], "base"), before=before)
    (finding,) = found.findings
    assert (finding.before, finding.baseline) == ("Spring 3.", 83.0)
    for name, render in OUTPUTS.items():
        text = render(found)
        assert "The translation is lost" in text, name
        assert "7" in text, name


def test_it_is_asked_of_a_document_or_language_of_its_own() -> None:
    base = snapshot.snapshot([OLD, many(5, doc="b.tsv")], "base")
    runs = [without(OLD, (3,), [row(3)]), many(5, doc="b.tsv")]
    limits = {"a.tsv": Limits(lost=0), "b.tsv": Limits(lost=0)}
    config = GateConfig(limits=Limits(lost=1), documents=limits)
    found = judge.judge(runs, config, base)
    assert [(o.scope, o.met) for o in found.outcomes] == [("all", True), ("a.tsv", False), ("b.tsv", True)]
    assert judge.judge(runs, GateConfig(limits=Limits(lost=1)), base).verdict == "pass"
    assert judge.judge(
        runs, GateConfig(limits=Limits(lost=1), languages={"ca-en": Limits(lost=0)}), base
    ).exit_code


def test_rows_that_could_not_be_read() -> None:
    bad = {"file": "a.tsv", "line": 7, "reason": "no source", "left_out": False}
    new = without(OLD, (), [bad, row(3)])
    assert judge.judge([new], GateConfig(limits=Limits(unread=1))).verdict == "pass"
    found = judge.judge([new], GateConfig(limits=Limits(unread=0), languages={"ca-en": Limits(unread=0)}))
    assert [(o.limit, o.met) for o in found.outcomes] == [
        ("limits.unread", False),
        ("languages.ca-en.unread", False),
    ]
    assert found.outcomes[0].message == "1 row not read or without a plural form, none allowed"
    (finding,) = found.findings
    assert (finding.rule, finding.segment, finding.fails) == ("unread", "line 7", True)
    assert finding.message == "There is nothing to judge here: no source."
    assert (
        "a.tsv:7:1, segment line 7: unread. There is nothing to judge here: no source.\n\n"
        in text.summary(found)
    )
    assert start.today([new]).unread == 1


def test_a_language_that_is_not_begun_stops_nobody_and_one_that_is_blanked_is_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    tiny_bert(tmp_path / "tiny")
    (tmp_path / "run.toml").write_text(
        '[encoder]\nname = "tiny"\n[quality]\nenabled = false\n', encoding="utf-8"
    )

    def po(lang: str, *rows: tuple[str, str]) -> None:
        text = f'msgid ""\nmsgstr "Language: {lang}\\n"\n'
        text += "".join(f'\nmsgid "{source}"\nmsgstr "{target}"\n' for source, target in rows)
        (tmp_path / f"{lang}.po").write_text(text, encoding="utf-8")

    files = [Input(pairs=f"{lang}.po", source_lang="en") for lang in ("es", "ca", "de")]
    config = GateConfig(config="run.toml", limits=Limits(lost=0), input=tuple(files))
    po("ca", ("Good morning.", "Bon dia."), ("Thank you.", "Gràcies."))
    po("de", ("Good morning.", "Guten Morgen."), ("Thank you.", "Danke."))
    po("es", ("Good morning.", ""))
    base = snapshot.snapshot(inputs.read([], config), "base")
    assert base.docs == ("ca.po", "de.po")
    found = judge.judge(inputs.read([], config), config, base)
    assert found.verdict == "pass"
    assert "es.po: nothing is translated yet (1 rows)." in found.notes
    po("de", ("Good morning.", ""), ("Thank you.", ""))
    found = judge.judge(inputs.read([], config), config, base)
    assert [(f.rule, f.doc, f.fails) for f in found.findings] == [("lost", "de.po", True)] * 2
    with pytest.raises(TqpipeError, match=r"no row gives a pair; .* not translated yet"):
        inputs.read([Path("es.po")], config)


def test_an_edited_source_with_the_translation_of_before() -> None:
    base = snapshot.snapshot([OLD], "base")
    edited = replace(OLD.records[3], pair=replace(OLD.records[3].pair, source_text="Font 3, edited."))
    new = run([*OLD.records[:3], edited, *OLD.records[4:]])
    found = judge.judge([new], GateConfig(), base)
    assert found.verdict == "pass"
    assert [(f.rule, f.fails) for f in found.findings] == [("stale", False)]
    assert "1 translation is of a source that was edited since, and not edited." in found.notes
    found = judge.judge([new], GateConfig(limits=Limits(stale=0)), base)
    assert [(f.rule, f.fails) for f in found.findings] == [("stale", True)]
    assert found.findings[0].message.startswith("The source was edited, the translation was not.")
    # A second segment with the same translation, the first one still there, is a new segment.
    both = judge.judge([run([*OLD.records, edited])], GateConfig(limits=Limits(stale=0)), base)
    assert both.verdict == "pass"
    # So is one whose translation was written anew, too.
    anew = replace(edited, pair=replace(edited.pair, target_text="Spring 3, edited."))
    other = run([*OLD.records[:3], anew, *OLD.records[4:]])
    assert judge.judge([other], GateConfig(limits=Limits(stale=0)), base).verdict == "pass"


def test_a_file_that_is_gone_among_others_of_its_source() -> None:
    """A pattern says what is judged, and one language's file is no longer there."""
    de, fr = many(4, doc="po/de.po"), many(6, doc="po/fr.po")
    base = snapshot.snapshot([run(de.records, doc="po/de.po", langs=("en", "de")), fr], "base")
    found = judge.judge([fr], GateConfig(limits=Limits(lost=0, removed=0)), base)
    assert {o.limit: o.observed for o in found.outcomes} == {"limits.lost": 4.0, "limits.removed": 0.0}
    assert {f.doc for f in found.findings} == {"po/de.po"}
    for name, render in OUTPUTS.items():
        assert "its file is gone" in render(found), name
    # A source that nothing has any more is gone itself; and what was moved is there.
    other = run(
        [replace(r, pair=replace(r.pair, source_text=f"{k}")) for k, r in enumerate(fr.records)], doc="o.po"
    )
    base = snapshot.snapshot([other, fr], "base")
    assert judge.judge([fr], GateConfig(), base).verdict == "pass"
    base = snapshot.snapshot([run(fr.records[:2], doc="old.po"), run(fr.records[2:], doc="new.po")], "base")
    assert judge.judge([run(fr.records, doc="new.po")], GateConfig(), base).verdict == "pass"


def test_rows_of_one_line_are_cases_of_their_own() -> None:
    rows = [{"file": "a.tsv", "line": 7, "reason": reason, "left_out": False} for reason in ("x", "y")]
    found = judge.judge([without(OLD, (), rows)], GateConfig(limits=Limits(unread=0)))
    assert [finding.segment for finding in found.findings] == ["line 7", "line 7, 2"]
    assert len({finding.fingerprint for finding in found.findings}) == 2
