from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tqpipe import waivers
from tqpipe.checks import CHECKS
from tqpipe.checks.policy import Policy
from tqpipe.config import Config, load
from tqpipe.ingest import make_pair
from tqpipe.types import LOWERED, Alignment, Flag, Pair, Piece, Place, Segment, Span, TqpipeError
from tqpipe.waivers import Waiver, pair_hash, run_out

TEXTS = "En van venir 2.000.", "200 came."
PAIR = Pair(
    "12",
    (Segment("drafts/a.ca.txt", "ca", 0, 19, TEXTS[0]),),
    (Segment("out/a.en.txt", "en", 0, 9, TEXTS[1]),),
    *TEXTS,
    Alignment("1-1", 0.0),
)
FLAGS = [
    Flag("numbers", "accuracy/mistranslation", "major", 0.9, (Span("target", 0, 3),), "200 for 2000"),
    Flag("length", "accuracy/omission", "minor", 0.4, (Span("target", 0, 9),), "short"),
    Flag("model", "accuracy/mistranslation", "major", 0.5, (Span("target", 4, 8),), "doubtful"),
]
DAY = date(2026, 11, 25)


def policy(tmp_path: Path, toml: str) -> Policy:
    file = tmp_path / "tqpipe.toml"
    file.write_text(toml, encoding="utf-8")
    return Policy.of(load(file).checks, CHECKS, DAY)


@pytest.mark.parametrize(
    ("rule", "kept"),
    [
        ("check = 'numbers'\nlangs = ['ca-en']", "length model"),
        ("check = 'numbers'\nlangs = ['*-de', 'ca-*']", "length model"),
        ("check = 'numbers'\nlangs = ['en-ca']", "numbers length model"),
        ("check = 'numbers'\nlangs = ['ca']", "length model"),
        ("check = 'numbers'\nlangs = ['e?']", "length model"),
        ("check = 'numbers'\nlangs = ['CA-EN']", "length model"),
        ("check = 'numbers'\nlangs = ['de']", "numbers length model"),
        ("check = 'numbers'\npaths = ['drafts/*']", "length model"),
        ("check = 'numbers'\npaths = ['a.en.txt']", "length model"),
        ("check = 'numbers'\npaths = ['raft*']", "numbers length model"),
        ("check = 'model'\nsegments = ['1?']", "numbers length"),
        ("check = '*'\nsegments = ['12']", ""),
        ("check = '*'\nsegments = ['12']\nlangs = ['de-en']", "numbers length model"),
        ("check = '*'\nsegments = ['12']\nlangs = ['ca-en']\npaths = ['*.txt']", ""),
    ],
)
def test_checks_are_off_where_every_list_matches(tmp_path: Path, rule: str, kept: str) -> None:
    found = policy(tmp_path, "[[checks.off]]\n" + rule).apply(FLAGS, PAIR, ("ca", "en-GB"))
    assert [f.check for f in found] == kept.split()


def test_the_path_of_a_row_is_that_of_its_file(tmp_path: Path) -> None:
    mine = policy(tmp_path, "[[checks.off]]\ncheck = 'numbers'\npaths = ['locale/*.po']")
    piece = Piece(0, 1, 1, 1, 2, 0, 0)
    for file, kept in (("/srv/locale/ca.po", 2), ("/srv/other/ca.po", 3)):
        row = make_pair("2000", "200", target_place=Place(file, (piece,)))
        assert len(mine.apply(FLAGS, row, ("ca", "en"))) == kept


def test_paths_are_seen_from_the_configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Wherever the command runs: in the folder of the pattern, and below a folder that is called so by chance."""
    (tmp_path / "legal").mkdir()
    piece = Piece(0, 1, 1, 1, 2, 0, 0)
    above = tmp_path.name
    for here, file, pattern, kept in (
        ("legal", "a.po", "legal/*", 2),
        (".", "a.po", "legal/*", 3),
        (".", "legal/a.po", "legal/*", 2),
        ("legal", "../b.po", "legal/*", 3),
        (".", f"{tmp_path}/a.po", f"{above}/*", 3),
        (".", f"{tmp_path}/legal/a.po", "legal/*", 2),
    ):
        mine = policy(tmp_path, f"[[checks.off]]\ncheck = 'numbers'\npaths = ['{pattern}']")
        monkeypatch.chdir(tmp_path / here)
        row = make_pair("2000", "200", target_place=Place(file, (piece,)))
        assert len(mine.apply(FLAGS, row, ("ca", "en"))) == kept, (here, file, pattern)


@pytest.mark.parametrize("pattern", ["./legal/*", "legal/", ".//./legal/"])
def test_a_folder_is_all_that_is_in_it(tmp_path: Path, pattern: str) -> None:
    mine = policy(tmp_path, f"[[checks.off]]\ncheck = 'numbers'\npaths = ['{pattern}']")
    for file, kept in (("legal/a.po", 2), ("legal/old/a.po", 2), ("other/a.po", 3)):
        row = make_pair("2000", "200", target_place=Place(file, (Piece(0, 1, 1, 1, 2, 0, 0),)))
        assert len(mine.apply(FLAGS, row, ("ca", "en"))) == kept


@pytest.mark.parametrize("id", ["292a76a6[1]", "a b/[x]", "*", "[", "12"])
def test_an_id_is_found_as_it_stands(tmp_path: Path, id: str) -> None:
    mine = policy(tmp_path, f"[[checks.off]]\ncheck = 'numbers'\nsegments = ['{id}']")
    assert len(mine.apply(FLAGS, replace(PAIR, id=id), ("ca", "en"))) == 2


def test_a_switch_that_holds_nowhere_is_named(tmp_path: Path) -> None:
    def idle(rule: str) -> list[str]:
        mine = policy(tmp_path, f"[[checks.off]]\ncheck = 'numbers'\n{rule}")
        return mine.idle([(PAIR, ("ca", "en")), (replace(PAIR, id="13"), ("ca", "de"))])

    (note,) = idle("segments = ['1-3']\nlangs = ['ca']")
    assert note == (
        "[[checks.off]] of 'numbers' holds in no pair here: langs = ['ca'], segments = ['1-3'] match nothing."
    )
    assert len(idle("paths = ['legal/']")) == 1
    assert len(idle("langs = ['ca-de']\nsegments = ['12']")) == 1
    # What is of other languages is for other runs.
    for rule in (
        "segments = ['13']",
        "paths = ['drafts/*']",
        "langs = ['*-fr']",
        "langs = ['fr']\nsegments = ['9']",
    ):
        assert idle(rule) == []


def test_severity_by_check(tmp_path: Path) -> None:
    found = policy(tmp_path, "[checks.severity]\nlength = 'critical'").apply(FLAGS, PAIR, ("ca", "en"))
    assert [f.severity for f in found] == ["major", "critical", "major"]
    assert not any(LOWERED in f.evidence for f in found)
    found = policy(tmp_path, "[checks.severity]\nnumbers = 'minor'").apply(FLAGS, PAIR, ("ca", "en"))
    assert [f.evidence.get(LOWERED) for f in found if f.check == "numbers"] == ["major"]


def test_a_waived_flag_stays_marked(tmp_path: Path) -> None:
    own = waivers.pair_hash(*TEXTS)
    old = Waiver("length", own, "fine", "M", date(2020, 1, 1), date(2021, 1, 1))
    new = Waiver("numbers", own, "agreed with the desk", "M", DAY, None, "200")
    (tmp_path / "w.toml").write_text(waivers.dump([old, new]), encoding="utf-8")
    # The file is beside the configuration, wherever the command is run.
    mine = policy(tmp_path, "[checks]\nwaivers = 'w.toml'")
    found = mine.apply(FLAGS, PAIR, ("ca", "en"))
    assert [f.waived for f in found] == ["agreed with the desk", None, None]
    assert mine.expired() == [old]


@pytest.mark.parametrize(
    ("toml", "message"),
    [
        (
            "[checks.severity]\nnumber = 'major'",
            r"\[checks.severity\]: unknown check 'number' \(did you mean 'numbers'\?\); the checks are",
        ),
        ("[checks.severity]\nnumbers = 'grave'", "'grave' is not one of 'minor', 'major', 'critical'"),
        ("[[checks.off]]\ncheck = 'nombers'\nlangs = ['a-b']", "unknown check 'nombers'"),
        ("[[checks.off]]\ncheck = 'numbers'", "names no langs, paths or segments"),
        ("[[checks.off]]\nchecks = 'numbers'", "unknown key 'checks'.*valid keys: check, langs"),
        (
            "[[checks.off]]\ncheck = '*'\nlangs = ['en-pt-BR']",
            "'en-pt-BR' is no language or pair: give codes without a region",
        ),
        (
            "[[checks.off]]\ncheck = '*'\nlangs = ['pt-BR']",
            "'pt-BR' is no language or pair: give codes without a region",
        ),
        ("[[checks.off]]\ncheck = '*'\nlangs = ['english']", "'english' is no language or pair"),
        ("[checks]\nwaivers = 'none.toml'", r"none\.toml: No such file"),
    ],
)
def test_errors_name_what_is_wrong(tmp_path: Path, toml: str, message: str) -> None:
    with pytest.raises(TqpipeError, match=message):
        policy(tmp_path, toml)


def test_a_waiver_of_a_check_that_does_not_exist(tmp_path: Path) -> None:
    wrong = Waiver("nombers", waivers.pair_hash(*TEXTS), "r", "M", DAY, None)
    (tmp_path / "w.toml").write_text(waivers.dump([wrong]), encoding="utf-8")
    with pytest.raises(TqpipeError, match=r"w\.toml: unknown check 'nombers' \(did you mean 'numbers'\?\)"):
        policy(tmp_path, "[checks]\nwaivers = 'w.toml'")


def test_the_signature_does_not_move_with_waivers() -> None:
    from dataclasses import replace

    from tqpipe.pipeline import signature

    def signed(**changes: Any) -> str:
        config = replace(Config(), checks=replace(Config().checks, **changes))
        return signature("1", "e", "q", {}, config)

    assert signed() == signed(waivers="w.toml")
    assert signed() != signed(severity={"numbers": "minor"})


def test_waivers_that_have_run_out_are_named() -> None:
    gone = [
        Waiver("numbers", f"{n:016x}", "old", "Marta", date(2025, 1, 1), date(2026, 1, 31)) for n in range(10)
    ]
    policy = Policy((), {}, tuple(gone), date(2026, 3, 1))
    assert policy.expired() == gone
    (note,) = run_out(policy.expired(), [])
    assert note.startswith(
        "10 waivers have expired and no longer hold: numbers of 0000000000000000 (Marta, 2026-01-31), "
    )
    assert note.endswith(" and 2 more.")
    # Of a pair that is there its id is said, which other commands know.
    pair = make_pair("a", "b", id="menu.quit")
    mine = replace(gone[9], hash=pair_hash("a", "b"))
    (note,) = run_out([*gone[:9], mine], [pair])
    assert "longer hold: numbers of pair menu.quit (Marta, 2026-01-31), numbers of 0000000000000000 (" in note
    assert run_out([], [pair]) == []
