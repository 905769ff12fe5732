from __future__ import annotations

import gzip
import json
import math
from pathlib import Path

import pytest

from tqpipe.training import data, garbles, quality_dev
from tqpipe.training.data import changed, detokenise, plausible, spans_of_tokens
from tqpipe.training.quality_recipe import recipe_for
from tqpipe.types import TqpipeError


@pytest.mark.parametrize(
    ("text", "tokens", "spans"),
    [
        ("Hi, you.", ["Hi", ",", "you", "."], [(0, 2), (2, 3), (4, 7), (7, 8)]),
        ("三月 十", ["三月", "十"], [(0, 2), (3, 4)]),
        ("ab c", ["a", "bc"], [(0, 1), (1, 4)]),
        ("it's", ["it", "&apos;s"], None),
        ("a", ["a", "b"], None),
    ],
)
def test_spans_of_tokens(text: str, tokens: list[str], spans: list[tuple[int, int]] | None) -> None:
    assert spans_of_tokens(text, tokens) == spans


def test_mlqe_maps_word_and_gap_tags() -> None:
    row = {
        "pair": "ro-en", "src": "Bună ziua.", "mt": "Good day.", "z_mean": 0.4, "da_mean": 90.0, "hter": 0.5,
        "src_tok": "Bună ziua .", "mt_tok": "Good day .", "src_tags": "OK BAD OK",
        "mt_tags_with_gaps": "OK OK BAD BAD OK OK OK",
    }  # fmt: skip
    e = data.mlqe(row)
    assert e.target_edits == ((0, 4, 0), (5, 8, 1), (8, 9, 0))
    assert e.gaps == ((0, 0), (4, 1), (8, 0), (9, 0))
    assert e.source_edits == ((0, 4, 0), (5, 9, 1), (9, 10, 0))
    assert e.broken == 0


def test_bio_mqm_drops_neutral_and_distrusts_wrong_offsets() -> None:
    row = {
        "pair": "es-en", "src": "La dosis.", "mt": "The doze.", "src_errors": [],
        "errors": [
            {"start": 4, "end": 8, "term": "doze", "category": "Spelling", "severity": "Major "},
            {"start": 0, "end": 3, "term": "The", "category": "Style", "severity": "Neutral"},
        ],
    }  # fmt: skip
    e = data.bio_mqm(row)
    assert (e.target_errors, e.mqm, e.low) == (((4, 8, 2),), 5.0, None)
    row["errors"][0]["start"] = 5  # type: ignore[index]
    assert data.bio_mqm(row).target_errors is None


def test_wmt_mqm_has_a_penalty_and_leaves_neutral_remarks_out() -> None:
    row = {
        "file": "2021_TED_zh-en",
        "src": "我看见它。",
        "mt": "I saw him it.",
        "spans": [[6, 9, "major"], [0, 1, "minor"]],
    }
    e = data.wmt_mqm(row)
    assert (e.pair, e.target_errors, e.source_errors) == ("zh-en", ((6, 9, 2), (0, 1, 1)), None)
    assert (e.mqm, e.low, e.broken) == (6.0, None, None)
    sound = data.wmt_mqm({**row, "file": "2021_en-de", "spans": [[0, 1, "neutral"]]})
    assert (sound.pair, sound.target_errors, sound.mqm, sound.broken) == ("en-de", (), 0.0, 0)


@pytest.mark.parametrize(
    ("before", "after", "spans"),
    [
        ("He did it.", "He did not it.", [(7, 10)]),
        ("He did not it.", "He did it.", [(6, 6)]),
        ("A b c", "A b c", []),
        ("red car", "blue car", [(0, 4)]),
        ("x y", "y", [(0, 0)]),
    ],
)
def test_changed(before: str, after: str, spans: list[tuple[int, int]]) -> None:
    assert changed(before, after) == spans


def test_demetr_ranks_the_perturbed_side_lower() -> None:
    row = {
        "pert_name": "critical_id8_negation", "severity": "critical", "lang_tag": "german",
        "src_sent": "Er kam.",
        "mt_sent": "He came.", "pert_sent": "He not came.",
    }  # fmt: skip
    good, bad = data.demetr(row) or (None, None)
    assert good is not None
    assert bad is not None
    assert (good.broken, bad.broken, bad.target_errors) == (0, 1, ((3, 6, 3),))
    assert data.demetr({**row, "pert_name": "base_id35_reference"}) is None


@pytest.mark.parametrize(
    ("tokenised", "text"),
    [
        ('He said : " Yes . "', 'He said: "Yes."'),
        ("It 's John 's ( red ) car , is n't it ?", "It's John's (red) car, isn't it?"),
        ("plain", "plain"),
    ],
)
def test_detokenise(tokenised: str, text: str) -> None:
    assert detokenise(tokenised) == text


def test_plausible() -> None:
    assert plausible("El govern va caure el 2017.", "The government fell in 2017.")
    assert not plausible("El govern va caure el 2017.", "The government fell in 2018.")
    assert not plausible("El govern va caure el dilluns.", "Fell.")
    assert not plausible("El govern va caure ahir a la nit.", "The government fell last night")


@pytest.mark.parametrize(
    ("row", "part"),
    [
        ({"src": "", "mt": "x"}, "'src' must be a text"),
        ({"src": "a", "mt": "b", "score": 101}, "'score' must be a number from 0 to 100, not 101"),
        ({"src": "a", "mt": "b", "z": float("nan")}, "'z' must be a number, not nan"),
        ({"src": "a", "mt": "b", "hter": "0.3"}, "'hter' must be a number from 0 to 10, not '0.3'"),
        ({"src": "a", "mt": "b", "hter": 35.2}, "'hter' must be a number from 0 to 10, not 35.2"),
        ({"src": "a", "mt": "b", "score": True}, "'score' must be a number from 0 to 100, not True"),
        ({"src": "a", "mt": "b", "qualty": 90}, "it has none of score, z, hter"),
        ({"src": "a", "mt": "b", "errors": None}, "it has none of score, z, hter"),
        ({"source": "a", "target": 3, "score": 1}, "'target' must be a text, not 3"),
        ({"src": "a", "mt": "b", "score": 10**400}, "'score' must be a number from 0 to 100, not 1000"),
        ({"src": "a", "mt": "b", "z": 10**400}, "'z' must be a number, not 1000"),
        ({"src": "a", "mt": "b", "mqm": math.inf}, "'mqm' must be a number from 0, not inf"),
        ({"src": "a", "mt": "b", "score": 1, "pair": ["ca", "en"]}, "'pair' must be two languages"),
        ({"src": "a", "mt": "b", "score": 1, "pair": "catalan>english"}, "'pair' must be two languages"),
        ({"src": "a", "mt": "b", "score": 1, "pair": "en"}, "'pair' must be two languages"),
        ({"src": "a", "mt": "b", "mqm": -1}, "'mqm' must be a number from 0, not -1"),
        ({"src": "a", "mt": "b", "broken": "yes"}, "'broken' must be 0 or 1, not 'yes'"),
        ({"src": "a", "mt": "b", "broken": 0.5}, "'broken' must be 0 or 1, not 0.5"),
        ({"src": "a", "mt": "b", "errors": "none"}, "'errors' must be a list of objects"),
        ({"src": "a", "mt": "b", "src_errors": ["x"]}, "'src_errors' must be a list of objects"),
        ({"src": "a", "mt": "b", "errors": [{"start": 0, "end": 5, "severity": "minor"}]}, "within the text"),
        ({"src": "a", "mt": "b", "errors": [{"start": False, "end": True, "severity": "minor"}]}, "within"),
        (
            {"src": "a", "mt": "b", "errors": [{"start": 0, "end": 1, "severity": "bad"}]},
            "minor, major or critical",
        ),
    ],
)
def test_own_rows_name_what_is_wrong(row: dict[str, object], part: str) -> None:
    with pytest.raises(TqpipeError, match=part) as caught:
        data.own(row, "mine.jsonl:3")
    assert "mine.jsonl:3" in str(caught.value)


@pytest.mark.parametrize(
    ("said", "pair"),
    [
        ({}, "own"),
        ({"pair": None}, "own"),
        ({"pair": "ca-en"}, "ca-en"),
        ({"pair": "cat-eng"}, "ca-en"),
        ({"pair": "ca_ES>en_GB"}, "ca-en"),
        ({"pair": "rm-de"}, "rm-de"),
        ({"src_lang": "Catalan", "tgt_lang": "en-US"}, "ca-en"),
        ({"lp": "en-zh_CN"}, "en-zh"),
    ],
)
def test_own_rows_say_their_languages_as_rows_to_score_do(said: dict[str, object], pair: str) -> None:
    assert data.own({"src": "Hola.", "mt": "Hello.", "score": 50, **said}, "x:1").pair == pair


def test_own_rows_have_their_texts_under_any_usual_name() -> None:
    e = data.own({"source": "Hola.", "Translation": "Hello.", "score": 90}, "x:1")
    assert (e.source, e.target, e.broken) == ("Hola.", "Hello.", 0)


@pytest.mark.parametrize(
    "given", [{"epochs": math.nan}, {"epochs": math.inf}, {"epochs": 0.0}, {"rate": 0.0}]
)
def test_a_recipe_of_numbers_that_are_none_is_refused(given: dict[str, float]) -> None:
    with pytest.raises(TqpipeError, match=r"(epochs|rate) must be a number above 0"):
        recipe_for(None, **given)


def test_own_groups(tmp_path: Path) -> None:
    path = tmp_path / "mine.jsonl.gz"
    rows = [
        {"src": "Hola.", "mt": "Hello.", "score": 95},
        {"src": "Adéu.", "mt": "By.", "score": 30, "errors": [{"start": 0, "end": 2, "severity": "major"}]},
        {"src": "Sí.", "mt": "No.", "z": -1.5, "hter": 1, "mqm": 10, "broken": 1},
    ]
    with gzip.open(path, "wt", encoding="utf-8") as out:
        out.write("\n".join(map(json.dumps, rows)))
    groups, good = data.own_groups(path)
    assert [g[0].target_errors for g in groups] == [None, ((0, 2, 2),), None]
    assert good == [("own", "Hola.", "Hello.")]
    assert data.targets(groups[2][0])[:5] == pytest.approx(
        [-1.5, math.nan, 1.0, -math.log(11), 1.0], nan_ok=True
    )


def test_a_broken_line_is_named(tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    for line in ("{oops", "3", '["a"]', '{"a":' + "[" * 100_000):
        path.write_text('{"a": 1}\n' + line, encoding="utf-8")
        with pytest.raises(TqpipeError, match=r"x\.jsonl:2: not a JSON object"):
            list(data.read(path))
    with pytest.raises(TqpipeError, match="no such file"):
        list(data.read(tmp_path / "none.jsonl"))


@pytest.mark.parametrize("name", ["x.jsonl", "x.jsonl.gz"])
def test_what_is_no_text_is_said(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"\xff\xfe{")
    with pytest.raises(TqpipeError, match=rf"{name}: cannot be read"):
        list(data.read(path))


def test_the_line_of_a_wrong_row_counts_empty_ones(tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    path.write_text('\ufeff{"src": "a", "mt": "b", "z": 0}\r\n\n{"src": "a", "mt": ""}\n', encoding="utf-8")
    with pytest.raises(TqpipeError, match=r"x\.jsonl:3: 'mt' must be a text"):
        data.own_groups(path)


def test_a_turned_pair_has_its_sides_and_their_errors_changed() -> None:
    e = data.Example(
        "ca-en", "dos gats", "three cats", broken=1, target_errors=((0, 5, 3), (10, 10, 3)), source_errors=((0, 3, 3),)
    )  # fmt: skip
    found = data.turned(e)
    assert (found.pair, found.source, found.target) == ("en-ca", "three cats", "dos gats")
    assert found.target_errors == ((0, 3, 3),)
    assert found.source_errors == ((0, 5, 3),)  # a place where something is missing is none of a source
    assert data.turned(data.Example("ca-en", "a", "b", target_errors=((0, 1, 2),))).target_errors is None


def test_pairs_out_of_english_have_their_error_on_one_side_and_meaning_is_changed_in_english() -> None:
    pairs = [
        (f"Ells no van venir dilluns a les {k} del matí, va dir la Maria.", f"They did not come on Monday at {k} in the"
         " morning, Maria said.") for k in range(2, 30)
    ]  # fmt: skip
    found = quality_dev.outward(pairs, 5)
    assert {kind for _, kind, *_ in found} >= {"date", "negation", "number", "word_dropped", "repetition"}
    for k, kind, source, target in found:
        catalan, english = pairs[k]
        if kind in garbles.READ_ENGLISH:
            assert (source != english, target) == (True, catalan)
        elif kind not in ("sentence", "merged"):  # these need another pair's source
            assert (source, target != catalan) == (english, True)
