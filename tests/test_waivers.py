from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqpipe import waivers
from tqpipe.ingest import make_pair
from tqpipe.types import Flag, Span, TqpipeError
from tqpipe.waivers import Waiver

DAY = date(2026, 11, 25)
PAIR = make_pair("Hi havia 2.000 persones.", "There were 200 people.")
HASH = waivers.pair_hash(PAIR.source_text, PAIR.target_text)
FLAG = Flag("numbers", "accuracy/mistranslation", "major", 0.9, (Span("target", 11, 14),), "200 for 2000")


def waiver(**changes: object) -> Waiver:
    values = {
        "check": "numbers",
        "hash": HASH,
        "reason": "rounded",
        "author": "M",
        "created": DAY,
        "expires": None,
    }
    return Waiver(**{**values, **changes})  # type: ignore[arg-type]


def own(*ws: Waiver) -> Sequence[Waiver]:
    return waivers.of_pair(waivers.holding(ws, DAY), PAIR)


def test_the_hash_is_the_promised_one() -> None:
    assert waivers.pair_hash("a", "b") == "f04cdced9736a69d"
    assert waivers.pair_hash("e\u0301", "") == waivers.pair_hash("\xe9", "")
    assert waivers.pair_hash("ab", "") != waivers.pair_hash("a", "b")
    assert len(waivers.pair_hash("\ud800", "")) == 16


@pytest.mark.parametrize(
    ("changes", "holds"),
    [
        ({}, True),
        ({"span": "200"}, True),
        ({"span": "20"}, False),
        ({"check": "names"}, False),
        ({"hash": "0" * 16}, False),
        ({"expires": DAY}, True),
        ({"expires": date(2026, 11, 24)}, False),
        ({"check": "*"}, True),
        ({"check": "*", "hash": "0" * 16}, False),
        ({"check": "*", "expires": date(2026, 11, 24)}, False),
    ],
)
def test_what_a_waiver_covers(changes: dict[str, object], holds: bool) -> None:
    w = waiver(**changes)
    assert waivers.matching(FLAG, PAIR, own(w)) == (w if holds else None)


@pytest.mark.parametrize(
    ("changes", "holds"),
    [
        ({"check": "*"}, True),
        ({}, False),
        ({"check": "*", "hash": "0" * 16}, False),
        ({"check": "*", "expires": DAY}, True),
        ({"check": "*", "expires": date(2026, 11, 24)}, False),
    ],
)
def test_what_accepts_a_pair_as_it_stands(changes: dict[str, object], holds: bool) -> None:
    w = waiver(**changes)
    assert waivers.accepting(own(waiver(check="names"), w)) == (w if holds else None)


def test_the_more_specific_waiver_gives_the_reason() -> None:
    both = [waiver(check="*"), waiver(), waiver(span="200", reason="this one")]
    assert waivers.matching(FLAG, PAIR, own(*both[:2])) == both[1]
    found = waivers.matching(FLAG, PAIR, own(*both))
    assert found is not None
    assert found.reason == "this one"


def test_a_pair_is_accepted_whole_or_not_at_all(tmp_path: Path) -> None:
    with pytest.raises(TqpipeError, match="accepts the whole pair"):
        waiver(check="*", span="200")
    file = tmp_path / "w.toml"
    file.write_text(ROW.replace("'numbers'", "'*'") + "span = '200'\n", encoding="utf-8")
    with pytest.raises(TqpipeError, match=r"w\.toml: waiver 1: span '200': .* accepts the whole pair"):
        waivers.load(file)


texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(lambda text: text != "*")


# A loaded machine is no error: nothing here is measured.
@given(
    st.lists(
        st.builds(
            Waiver,
            texts,
            st.text("0123456789abcdef", min_size=16, max_size=16),
            texts,
            texts,
            st.dates(),
            st.none() | st.dates(),
            texts | st.just(""),
        ),
        max_size=4,
    )
)
def test_what_is_written_is_read_back(tmp_path_factory: pytest.TempPathFactory, given: list[Waiver]) -> None:
    file = tmp_path_factory.mktemp("w") / "waivers.toml"
    text = waivers.dump(given)
    assert text == waivers.dump([*reversed(given), *given])
    file.write_text(text, encoding="utf-8", newline="")
    assert set(waivers.load(file)) == set(given)
    assert waivers.dump(waivers.load(file)) == text


ROW = f"version = 1\n[[waiver]]\ncheck = 'numbers'\nhash = '{HASH}'\nreason = 'r'\nauthor = 'a'\ncreated = 2026-11-25\n"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "version is None; this tqpipe reads version 1"),
        ("version = 2", "version is 2"),
        ("version = true", "version is True"),
        ("version = 1\nwaivers = []", "unknown key 'waivers'; valid keys: version, waiver"),
        ("version = 1\nwaiver = 'x'", "expected .* tables"),
        ("version = 1\nwaiver = ['x']", "waiver 1: expected a table"),
        ("version = 1\n[[waiver]]\nchek = 'x'", "waiver 1: unknown key 'chek'; valid keys: check, hash"),
        ("version = 1\n[[waiver]]\ncheck = 1", "waiver 1: check: expected a string, found 1"),
        ("version = 1\n[[waiver]]\ncheck = 'x'", "waiver 1: hash is missing"),
        (ROW.replace("'r'", "''"), "reason is missing or empty"),
        (ROW.replace(HASH, "xyz"), "hash: expected 16 hexadecimal digits, found 'xyz'"),
        (ROW + "expires = 2027-01-01T00:00:00", "expires: expected a date"),
        (ROW + "expires = 'soon'", "expires: expected a date like 2027-01-31, found 'soon'"),
        ("version = ", "not valid TOML"),
    ],
)
def test_errors_say_what_is_wrong(tmp_path: Path, text: str, message: str) -> None:
    file = tmp_path / "w.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(TqpipeError, match=message):
        waivers.load(file)
    with pytest.raises(TqpipeError, match=r"none\.toml: No such file"):
        waivers.load(tmp_path / "none.toml")


def test_a_merge_conflict_is_called_so(tmp_path: Path) -> None:
    file = tmp_path / "w.toml"
    file.write_text(f"{ROW}<<<<<<< HEAD\n=======\n>>>>>>> theirs\n", encoding="utf-8")
    with pytest.raises(TqpipeError, match=r"w\.toml, line 8: a merge conflict stands in it"):
        waivers.load(file)
