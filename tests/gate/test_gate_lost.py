"""Translations that are gone while their source is still there."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from encoder_support import tiny_bert
from gate_support import many, record, run

from tqpipe.gate import inputs, judge, snapshot, start, text
from tqpipe.gate.limits import GateConfig, Input, Limits
from tqpipe.gate.outputs import OUTPUTS
from tqpipe.gate.result import GateResult
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


def judged_without(
    tmp_path: Path, item: Input, gone: str, source: str, texts: list[tuple[str, str]], **more: Any
) -> GateResult:
    """The gate's result where the baseline has `gone` with these sources (id, text), and the run another document."""
    (tmp_path / item.source).parent.mkdir(parents=True, exist_ok=True)
    if source:
        (tmp_path / item.source.replace("*", "mail")).write_text(source, encoding="utf-8")
    away = run([record(text, f"Traduït: {text}", id=id) for id, text in texts], doc=gone, langs=("en", "ca"))
    kept = run([record("Buy now", "Compra-ho")], doc="i18n/ca/shop.json", langs=("en", "ca"))
    config = GateConfig(input=(item,), where=str(tmp_path), limits=Limits(lost=0, removed=0), **more)
    return judge.judge([kept], config, snapshot.snapshot([away, kept], "base"))


JSON = Input(source="i18n/en/*.json", target="i18n/{lang}/*.json")
MAIL = [("hello", "Hello!"), ("bye", "Bye."), ("menu.ok", "Fine"), ("menu.good", "Fine")]
MAIL_JSON = '{"hello": "Hello!", "bye": "Bye.", "menu": {"ok": "Fine", "good": "Fine"}, "new": "New"}'
MARKDOWN = Input(source="docs/en/*.md", target="docs/{lang}/*.md")
PAGE = [("1", "A first sentence of this page."), ("2", "A second one. And a third one."), ("3", "The end.")]
PAGE_MD = "A first sentence of this page. A second one. And a third one.\n\nThe end.\n"


@pytest.mark.parametrize(
    ("item", "gone", "source", "texts", "lost", "removed"),
    [
        (JSON, "i18n/ca/mail.json", MAIL_JSON, MAIL, 4, 0),
        (JSON, "i18n/ca/mail.json", '{"bye": "Bye.", "menu": {"ok": "Fine"}}', MAIL, 3, 1),
        (JSON, "i18n/ca/mail.json", "", MAIL, 0, 4),  # gone with its source
        (
            JSON,
            "i18n/ca/mail.json",
            "",
            [("buy", "Buy now")],
            0,
            1,
        ),  # a text that others have, too, is not it
        (JSON, "other/ca/mail.json", MAIL_JSON, MAIL, 0, 4),  # no pattern's
        (JSON, "i18n/ca/mail.json", "{", MAIL, 0, 4),  # cannot be read
        (MARKDOWN, "docs/ca/mail.md", PAGE_MD, PAGE, 3, 0),
        (replace(MARKDOWN, pre_segmented=True), "docs/ca/mail.md", PAGE_MD, PAGE, 1, 2),
    ],
)
def test_a_file_that_is_gone_while_its_source_is_there(
    tmp_path: Path, item: Input, gone: str, source: str, texts: list[Any], lost: int, removed: int
) -> None:
    found = judged_without(tmp_path, item, gone, source, texts)
    asked = {o.limit: o.observed for o in found.outcomes}
    assert asked == {"limits.lost": lost, "limits.removed": removed}
    for finding in found.findings:
        if finding.rule == "lost":
            assert finding.message.endswith(
                f"its file is gone, and the source {item.source.replace('*', 'mail')} is there."
            )


def test_lost_segments_of_a_file_are_cases_of_their_own(tmp_path: Path) -> None:
    found = judged_without(tmp_path, JSON, "i18n/ca/mail.json", MAIL_JSON, [*MAIL, ("old", "Fine")])
    names = ["hello", "bye", "menu.ok", "menu.good", "menu.good, 2"]
    assert [f.segment for f in found.findings if f.rule == "lost"] == names
    for name in names:
        assert OUTPUTS["junit"](found).count(f'name="segment {name}" classname="tqpipe.lost"') == 1
    rows = [row(n, line=7) for n in (3, 4)]
    found = judge.judge([without(OLD, (3, 4), rows)], GateConfig(), snapshot.snapshot([OLD], "base"))
    assert [f.segment for f in found.findings] == ["line 7", "line 7, 2"]


def test_a_file_that_no_input_names_any_more_is_neither_lost_nor_removed_and_is_told(tmp_path: Path) -> None:
    (tmp_path / "i18n" / "ca").mkdir(parents=True)
    (tmp_path / "i18n" / "ca" / "mail.json").write_text("{}", encoding="utf-8")
    shop = Input(source="i18n/en/shop.json", target="i18n/{lang}/shop.json")
    asked = {"baseline": "b.jsonl", "file": str(tmp_path / "ci.toml")}
    arguments = (tmp_path, shop, "i18n/ca/mail.json", "", [("buy", "Buy now"), *MAIL])
    found = judged_without(*arguments, **asked)
    assert {o.limit: o.observed for o in found.outcomes} == {"limits.lost": 0, "limits.removed": 0}
    (note,) = found.notes
    assert note.startswith(
        "i18n/ca/mail.json is in the baseline and not judged, as no input names it: an [[input]] table takes it in "
        f"again, a baseline that is written anew has it no more (tqpipe baseline write --config {tmp_path}/ci.toml)."
    )
    # Its source gone, it is what a pattern passes over: gone with its source.
    found = judged_without(tmp_path, JSON, *arguments[2:])
    assert {o.limit: o.observed for o in found.outcomes} == {"limits.lost": 0, "limits.removed": 5}


def test_rows_of_one_line_are_cases_of_their_own() -> None:
    rows = [{"file": "a.tsv", "line": 7, "reason": reason, "left_out": False} for reason in ("x", "y")]
    found = judge.judge([without(OLD, (), rows)], GateConfig(limits=Limits(unread=0)))
    assert [finding.segment for finding in found.findings] == ["line 7", "line 7, 2"]
    assert len({finding.fingerprint for finding in found.findings}) == 2
