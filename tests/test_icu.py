"""ICU messages are read branch by branch, every offset that of the file's text."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cli_support import caller
from hypothesis import given
from hypothesis import strategies as st

import tqpipe
from tqpipe import icu
from tqpipe.pipeline import encode_pairs
from tqpipe.types import Record

EN = "{n, plural, one {You have # new message in your inbox} other {You have # new messages in your inbox}}"
PL = (
    "{n, plural, one {Masz # nową wiadomość w skrzynce odbiorczej} few {Masz # nowe wiadomości w skrzynce odbiorczej} "
    "many {Masz # nowych wiadomości w skrzynce odbiorczej} other {Masz # nowej wiadomości w skrzynce odbiorczej}}"
)
CA = "{n, plural, one {Tens # missatge nou a la safata} other {Tens # missatges nous a la safata}}"


LEFT = "You have # new messages in your inbox"


def read(source: str, target: str) -> list[tuple[str, ...]]:
    return [tuple(" ".join(text.split()) for text in pair) for pair in icu.readings(source, target)]


@pytest.mark.parametrize(
    ("source", "target", "wanted"),
    [
        ("Del {n, plural, =0 {none} one {one} other {#}}!", "Supr {n, plural, one {un} other {#}}!",
         [("Del one !", "Supr un !"), ("Del # !", "Supr # !")]),
        ("{n, plural, one {a} other {b}}", "{n, plural, one {x} few {y} other {z}}",
         [("a", "x"), ("b", "y"), ("b", "z")]),
        ("{g, select, m {He} other {They}} {n, plural, one {# car} other {# cars}}",
         "{g, select, m {Ell} other {Ells}} {n, plural, one {# cotxe} other {# cotxes}}",
         [("He # car", "Ell # cotxe"), ("They # cars", "Ells # cotxes")]),
        ("{a, plural, one {{b, plural, one {1 1} other {1 n}}} other {n}}",
         "{a, plural, one {{b, plural, one {u u} other {u n}}} other {m}}",
         [("1 1", "u u"), ("1 n", "u n"), ("n", "m")]),
        ("{n, plural, one {# by {u}} other {# by {u}}}", "{n, plural, one {# d''{u}} other {# d'''{'{u}}}",
         [("# by {u}", "# d''{u}"), ("# by {u}", "# d'''{'{u}")]),
        ("{n, plural, other {it}}", "{n, plural, other {'{''}' }}", [("it", "'{''}'")]),
        ("No message", "{n, plural, other {x}}", []), ("{n, plural, other {x}}", "Sense", []),
        ("{n, plural, other {x}}", "{n, plural, other {x}", []), ("{name} has {n}", "{name} té {n}", []),
    ],
)  # fmt: skip
def test_readings(source: str, target: str, wanted: list[tuple[str, str]]) -> None:
    assert read(source, target) == wanted


@given(
    st.lists(st.sampled_from([*"{},'# ", "n", "plural", "one", "other", "{n, plural, one {a} other {b}}"]))
)
def test_a_reading_is_the_text_with_spaces(pieces: list[str]) -> None:
    text = "".join(pieces)
    for source, target in icu.readings(EN, text):
        for whole, part in ((EN, source), (text, target)):
            assert len(whole) == len(part)
            assert all(b in (a, " ") for a, b in zip(whole, part, strict=True))


def scored(source: str, target: str, lang: str) -> Record:
    [record] = tqpipe.score([{"src": source, "mt": target}], source_lang="en", target_lang=lang)
    return record


@pytest.mark.slow
def test_forms_that_the_source_does_not_have_are_no_errors() -> None:
    record = scored(EN, PL, "pl")
    assert record.quality is not None
    assert record.quality.parts == 4
    assert (record.verdict, record.flags) == ("ok", ())
    words = [word.text for word in record.quality.target]
    assert not {"plural", "few", "many", "other", "n"} & set(words)
    assert [PL[w.start : w.end] for w in record.quality.target] == words
    assert sorted(words).count("Masz") == 4


def test_an_error_in_one_branch_is_flagged_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [
        CA,
        CA.replace("Tens # missatges", "No tens # missatges"),
        CA.replace("Tens # missatges nous a la safata", LEFT),
    ]
    path = tmp_path / "a.jsonl"
    path.write_text("".join(json.dumps({"src": EN, "mt": text}) + "\n" for text in rows), encoding="utf-8")
    code, out, err = caller(monkeypatch, capsys)("check", path, "--source-lang", "en", "--target-lang", "ca")
    assert code == 0, err
    good, negated, english = (json.loads(line)["flags"] for line in out.splitlines())
    assert good == []
    assert [flag["check"] for flag in negated if flag["check"] != "consistency"] == ["polarity"]
    assert [span["text"] for span in negated[0]["spans"]] == ["No"]
    assert ("identical", LEFT) in [(flag["check"], flag["spans"][0]["text"]) for flag in english]


@pytest.mark.slow
def test_the_encoder_reads_one_branch(encoder: tqpipe.types.Encoder) -> None:
    from tqpipe.ingest import make_pair

    raw = make_pair(EN, PL)
    plain = make_pair(*max(icu.readings(EN, PL), key=lambda texts: len("".join(texts[1].split()))))
    for a, b in zip(encode_pairs([raw], encoder)[0], encode_pairs([plain], encoder)[0], strict=True):
        assert a is not None
        assert b is not None
        assert (a.codes == b.codes).all()
