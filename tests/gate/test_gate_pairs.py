"""Language pairs with regions and scripts: zh_CN is not zh_TW."""

from __future__ import annotations

from dataclasses import replace

import pytest
from gate_support import many, run

from tqpipe.gate import baseline, changes, judge, snapshot
from tqpipe.gate.limits import GateConfig, Limits
from tqpipe.gate.pairs import fits
from tqpipe.languages import known, tag
from tqpipe.types import Run, TqpipeError


def into(code: str, lang: str, doc: str, words: str = "Spring") -> Run:
    """A run into a language whose file says `code`, as `pipeline.run_pairs` makes it."""
    base = many(6, doc=doc)
    records = [
        replace(r, pair=replace(r.pair, target_text=r.pair.target_text.replace("Spring", words)))
        for r in base.records
    ]
    made = run(records, doc=doc, langs=("en", lang))
    inputs = made.manifest["inputs"]
    return replace(
        made, manifest={**made.manifest, "inputs": inputs | {"target": inputs["target"] | {"code": code}}}
    )


CN, TW = into("zh_CN", "zh", "po/zh_CN.po", "a"), into("zh_TW", "zh", "po/zh_TW.po", "b")


@pytest.mark.parametrize(
    ("code", "spelling", "lang"),
    [
        ("zh-CN", "zh_CN", "zh"),
        ("zh-rTW", "zh_TW", "zh"),
        ("zh-Hant-TW", "zh_Hant_TW", "zh"),
        ("sr@latin", "sr_Latn", "sr"),
        ("b+sr+Latn", "sr_Latn", "sr"),
        ("ca@valencia", "ca_valencia", "ca"),
        ("de_DE.UTF-8", "de_DE", "de"),
        ("nb_NO", "no_NO", "no"),
        ("es-419", "es_419", "es"),
        ("PT-br", "pt_BR", "pt"),
        ("xx_YY", "xx_YY", None),
        ("", "", None),
    ],
)
def test_codes_of_files_and_folders(code: str, spelling: str, lang: str | None) -> None:
    assert (tag(code), known(code)) == (spelling, lang)
    assert tag(spelling) == spelling


def test_two_regions_are_two_pairs_with_limits_of_their_own() -> None:
    assert [snapshot.run_langs(r) for r in (CN, TW)] == ["en-zh_CN", "en-zh_TW"]
    limits = {"en-zh_CN": Limits(floor={"quality": 1}), "en-zh-tw": Limits(floor={"quality": 99})}
    found = judge.judge([CN, TW], GateConfig(languages=limits | {"en-zh": Limits(broken=0)}))
    asked = [(o.scope, o.met, "6 seg" in o.message) for o in found.outcomes if o.scope != "all"]
    assert asked == [("en-zh_CN", True, True), ("en-zh-tw", False, True), ("en-zh", True, False)]
    with pytest.raises(TqpipeError, match=r"languages\.en-zh_HK.*en-zh_CN, en-zh_TW"):
        judge.judge([CN, TW], GateConfig(languages={"en-zh_HK": Limits(broken=0)}))


@pytest.mark.parametrize(
    ("wanted", "langs", "fit"),
    [
        ("en-pt-BR", "en-pt_BR", True),
        ("en-pt", "en_US-pt_BR", True),
        ("en_US-pt_br", "en_US-pt_BR", True),
        ("en_GB-pt", "en_US-pt_BR", False),
        ("en-sr@latin", "en-sr_Latn", True),
        ("en-sr@cyrillic", "en-sr_Latn", False),
        ("en-pt_BR", "en-pt", False),
        ("pt-en", "en-pt", False),
    ],
)
def test_what_a_table_of_a_pair_fits(wanted: str, langs: str, fit: bool) -> None:
    assert fits(wanted, langs) is fit


def test_a_moved_file_is_found_again_in_its_own_region_alone() -> None:
    old = snapshot.snapshot([CN, TW], "base")
    moved = [into("zh_TW", "zh", "new/zh_TW.po", "b"), into("zh_CN", "zh", "new/zh_CN.po", "a")]
    found = judge.judge(moved, GateConfig(), old)
    assert found.changes is not None
    assert (found.changes.unchanged, found.changes.removed) == (12, 0)


@pytest.mark.parametrize("back", [False, True])
def test_a_region_that_becomes_known_is_no_other_text(back: bool) -> None:
    """A baseline from before regions were told apart; a file that begins, or ceases, to name one."""
    bare, named = (
        [into("", "zh", r.manifest["inputs"]["target"]["name"], w) for r, w in ((CN, "a"), (TW, "b"))],
        [CN, TW],
    )
    before, after = (named, bare) if back else (bare, named)
    old = baseline.loads(baseline.dumps(snapshot.snapshot(before, "b")).encode(), "b")
    found = judge.judge(after, GateConfig(), old)
    assert found.changes is not None
    assert (found.changes.unchanged, found.changes.added) == (12, 0)
    assert changes.compare(changes.State(old), changes.of_runs(after, "new")) == []


def test_a_note_names_the_document_it_is_about() -> None:
    noted = replace(TW, manifest={**TW.manifest, "notes": ["1 rows could not be read.", "All alike."]})
    found = judge.judge([replace(CN, manifest={**CN.manifest, "notes": ["All alike."]}), noted], GateConfig())
    assert set(found.notes[1:]) == {"po/zh_TW.po: 1 rows could not be read.", "All alike."}


def test_a_file_renamed_to_its_region_is_the_same_text() -> None:
    """po/de.po -> po/de_DE.po, while other German files stay as they are."""
    stays, was, now = (
        into(c, "de", f"{n}.po", n[:2]) for c, n in (("de", "app"), ("de", "po/de"), ("de_DE", "po/de_DE"))
    )
    found = judge.judge([stays, now], GateConfig(), snapshot.snapshot([stays, was], "base"))
    assert found.changes is not None
    assert (found.changes.unchanged, found.changes.added) == (12, 0)
