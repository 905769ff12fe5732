"""The run directory: what goes in comes out, whole or not at all."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tqpipe import quality_rows, store
from tqpipe.types import (
    CATEGORIES,
    CONTRASTS,
    SEVERITIES,
    VERDICTS,
    Alignment,
    Contrast,
    ErrorSpan,
    Flag,
    Pair,
    Quality,
    Record,
    Run,
    Segment,
    Side,
    Span,
    TokenQuality,
    TqpipeError,
)

DOCS = {"source": ("a.ca.txt", "ca"), "target": ("a.en.txt", "en")}
HOSTILE = "<script>alert(1)</script> \u202edlrow\u2028\x00\x1b[31m\r\n\x85\U0001f1e6\u0301 fi"


def side(
    name: str, text: str, start: int = 0, cut: int | None = None, paragraph: int = 0
) -> tuple[Segment, ...]:
    """`text` as one segment, or as two that meet at `cut`."""
    doc, lang = DOCS[name]
    bounds = [(0, len(text))] if cut is None else [(0, cut), (cut, len(text))]
    return tuple(Segment(doc, lang, start + a, start + b, text[a:b], paragraph) for a, b in bounds)


def record(
    i: int = 1, source: str | None = "Hola, món.", target: str | None = "Hello, world.", **kw: Any
) -> Record:
    pair = Pair(
        id=kw.pop("id", f"p{i}"),
        source=() if source is None else side("source", source),
        target=() if target is None else side("target", target),
        source_text=source or "",
        target_text=target or "",
        alignment=Alignment(f"{int(source is not None)}-{int(target is not None)}", 0.25),
        reference=kw.pop("reference", None),
    )
    values: dict[str, Any] = {"scores": {"adequacy": 0.9}, "flags": (), "risk": 0.1, "verdict": "ok", **kw}
    return Record(pair=pair, **values)


def run_of(*records: Record, **manifest: Any) -> Run:
    inputs = {name: {"name": doc, "lang": lang} for name, (doc, lang) in DOCS.items()}
    return Run(tuple(records), {"tqpipe": "0.1.0", "inputs": inputs, "signature": "s", **manifest})


# --- round trip ---------------------------------------------------------------------------------

texts = st.text(min_size=1, max_size=30) | st.sampled_from([HOSTILE])
shares = st.floats(0, 1)
json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@st.composite
def sides(draw: st.DrawFn, name: str) -> tuple[tuple[Segment, ...], str]:
    text = draw(st.none() | texts)
    if text is None:
        return (), ""
    cut = draw(st.none() | st.integers(0, len(text)))
    return side(name, text, draw(st.integers(0, 10**9)), cut, draw(st.integers(0, 99))), text


@st.composite
def records(draw: st.DrawFn, pair_id: str) -> Record:
    (source, source_text), (target, target_text) = draw(sides("source")), draw(sides("target"))
    alignment = Alignment(
        f"{len(source)}-{len(target)}", draw(st.floats(-9, 9)), draw(st.none() | shares), draw(st.booleans())
    )
    reference = draw(st.none() | st.text(max_size=9))
    pair = Pair(pair_id, source, target, source_text, target_text, alignment, reference)

    def span() -> Span:
        name: Side = draw(st.sampled_from(("source", "target")))
        start = draw(st.integers(0, len(pair.text(name))))
        return Span(name, start, draw(st.integers(start, len(pair.text(name)))))

    flags = tuple(
        Flag(
            check=draw(st.text(max_size=9)),
            category=draw(st.sampled_from(CATEGORIES)),
            severity=draw(st.sampled_from(SEVERITIES)),
            confidence=draw(shares),
            spans=tuple(span() for _ in range(draw(st.integers(0, 3)))),
            message=draw(texts),
            evidence=draw(st.dictionaries(st.text(max_size=5), json_values, max_size=3)),
            waived=draw(st.none() | texts),
        )
        for _ in range(draw(st.integers(0, 2)))
    )

    def place(length: int) -> tuple[int, int]:
        start = draw(st.integers(0, length))
        return start, draw(st.integers(start, length))

    links = tuple(
        (*place(len(source_text)), *place(len(target_text))) for _ in range(draw(st.integers(0, 2)))
    )
    finite = st.floats(allow_nan=False, allow_infinity=False)
    adequacy = draw(st.none() | finite)

    def token(name: Side) -> TokenQuality:
        start, end = place(len(pair.text(name)))
        severity, tag = draw(st.sampled_from(SEVERITIES)), draw(st.sampled_from(("OK", "BAD")))
        bad, gap, error, missing = (draw(shares) for _ in range(4))
        return TokenQuality(pair.text(name)[start:end], start, end, bad, tag, gap, error, severity, missing)

    quality = None
    if draw(st.booleans()):
        spans = tuple(
            ErrorSpan(s.side, s.start, s.end, draw(st.sampled_from(SEVERITIES)), draw(shares))
            for s in (span() for _ in range(draw(st.integers(0, 2))))
        )
        value = draw(st.floats(0, 100))
        quality = Quality(
            value,
            (0.0, value),
            draw(shares),
            (token("source"),),
            (token("target"),),
            spans,
            "judged",
            1,
            None,
            tuple(
                Contrast(draw(st.sampled_from(CONTRASTS)), s.side, s.start, s.end, draw(texts), draw(finite))
                for s in (span() for _ in range(draw(st.integers(0, 2))))
            ),
        )
    return Record(
        pair=pair,
        scores={"adequacy": adequacy, "chrf": 1.5},
        flags=flags,
        risk=draw(shares),
        verdict=draw(st.sampled_from(VERDICTS)),
        missing={} if adequacy is not None else {"adequacy": draw(texts)},
        links=links,
        quality=quality,
        accepted=draw(st.none() | texts),
    )


@st.composite
def runs(draw: st.DrawFn) -> Run:
    ids = draw(st.lists(st.text(max_size=6), unique=True, max_size=4))
    return run_of(*(draw(records(i)) for i in ids), notes=draw(st.lists(texts, max_size=2)))


@given(run=runs())
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
def test_round_trip(run: Run) -> None:
    import pyarrow.parquet as pq

    with tempfile.TemporaryDirectory() as tmp:
        out = Path(tmp) / "run"
        store.write_run(run, out)
        assert store.read_run(out) == run
        data = (out / store.SEGMENTS).read_bytes().decode()
        # One line a pair for every reader, also those that split at U+2028 or U+0085.
        assert len(data.splitlines()) == len(run.records)
        table = pq.read_table(out / store.PARQUET).to_pylist()
        for row, line in zip(table, data.splitlines(), strict=True):
            expected = {"reference": None, **dict.fromkeys(quality_rows.KEYS), **json.loads(line)}
            expected["missing"] = dict.fromkeys(expected["scores"]) | expected["missing"]
            row["flags"] = [{**flag, "evidence": json.loads(flag["evidence"])} for flag in row["flags"]]
            assert row == expected


def test_rows_have_the_documented_keys() -> None:
    flag = Flag(
        "empty-quote", "accuracy/omission", "critical", 0.9, (Span("target", 5, 6),), "m", {"n": (1, 2)}
    )
    row = store.record_to_json(record(flags=(flag,), reference="Hi."), ("adequacy", "chrf"))
    assert list(row) == [
        "id", "source", "target", "reference", "alignment", "scores", "missing", "flags", "risk", "verdict",
        "accepted", "links",
    ]  # fmt: skip
    assert row["source"] == {"text": "Hola, món.", "start": 0, "end": 10, "segments": [[0, 10, 0]]}
    assert row["scores"] == {"adequacy": 0.9, "chrf": None}
    assert row["missing"] == {"chrf": "not made for this pair"}
    assert row["flags"][0]["spans"] == [{"side": "target", "start": 5, "end": 6, "text": ","}]
    assert row["flags"][0]["evidence"] == {"n": [1, 2]}
    assert row["flags"][0]["waived"] is None
    assert store.record_to_json(record(target=None), ())["target"] is None


def test_a_run_from_before_there_were_waivers_is_read(tmp_path: Path) -> None:
    flag = Flag("quotation", "accuracy/omission", "major", 0.9, (), "m")
    store.write_run(run_of(record(flags=(flag,))), tmp_path / "r")
    rows = tmp_path / "r" / store.SEGMENTS
    old = rows.read_text(encoding="utf-8").replace(', "waived": null', "")
    assert "waived" not in old
    rows.write_text(old, encoding="utf-8")
    assert store.read_run(tmp_path / "r").records[0].flags == (flag,)


def test_an_accepted_pair_is_read_back_and_older_runs_have_none(tmp_path: Path) -> None:
    store.write_run(run_of(record(accepted="As agreed.")), tmp_path / "r")
    assert store.read_run(tmp_path / "r").records[0].accepted == "As agreed."
    import pyarrow.parquet as pq

    assert pq.read_table(tmp_path / "r" / store.PARQUET)["accepted"].to_pylist() == ["As agreed."]
    rows = tmp_path / "r" / store.SEGMENTS
    rows.write_text(
        rows.read_text(encoding="utf-8").replace(', "accepted": "As agreed."', ""), encoding="utf-8"
    )
    assert store.read_run(tmp_path / "r").records[0].accepted is None


def test_a_score_that_is_no_number_is_missing_with_the_reason(tmp_path: Path) -> None:
    store.write_run(run_of(record(scores={"adequacy": float("nan")})), tmp_path / "r")
    (read,) = store.read_run(tmp_path / "r").records
    assert read.scores == {"adequacy": None}
    assert read.missing == {"adequacy": "the score was nan"}


def test_a_lone_surrogate_becomes_one_replacement_character(tmp_path: Path) -> None:
    store.write_run(run_of(record(target="a\ud800b")), tmp_path / "r", extra_files={"report.html": "\udfff"})
    assert store.read_run(tmp_path / "r").records[0].pair.target_text == "a\ufffdb"
    assert (tmp_path / "r/report.html").read_text(encoding="utf-8") == "\ufffd"


def test_controls_do_not_reach_a_terminal(tmp_path: Path) -> None:
    store.write_run(run_of(record(source=HOSTILE)), tmp_path / "r")
    data = (tmp_path / "r" / store.SEGMENTS).read_bytes().decode()
    assert not set(data) & set("\x00\x1b\r\x85\u202e\u2028")


@pytest.mark.slow
def test_datasets_reads_the_parquet(tmp_path: Path) -> None:
    from datasets import load_dataset

    flag = Flag("c", "style", "minor", 0.5, (Span("target", 0, 5),), "m", {"a": 1})
    run = run_of(record(1, flags=(flag,)), record(2, target=None, scores={"adequacy": None}))
    store.write_run(run, tmp_path / "r")
    rows = load_dataset(
        "parquet",
        data_files=str(tmp_path / "r" / store.PARQUET),
        split="train",
        cache_dir=str(tmp_path / "cache"),
    )
    assert rows[0]["target"]["text"] == "Hello, world."
    assert rows[0]["flags"][0]["spans"][0] == {"side": "target", "start": 0, "end": 5, "text": "Hello"}
    assert rows[1]["target"] is None
    assert rows[1]["scores"] == {"adequacy": None}


def test_a_row_of_megabytes_is_in_the_parquet(tmp_path: Path) -> None:
    import pyarrow.parquet as pq

    long = "La casa. " * 350_000
    store.write_run(run_of(record(1), record(2, source=long)), tmp_path / "r")
    rows = pq.read_table(tmp_path / "r" / store.PARQUET).to_pylist()
    assert [row["source"]["text"] for row in rows][1] == long


# --- the folder ---------------------------------------------------------------------------------


def test_files_and_parents_are_made(tmp_path: Path) -> None:
    out = tmp_path / "a/b/run"
    store.write_run(run_of(record()), out, extra_files={"report.html": "<p>"})
    assert sorted(p.name for p in out.iterdir()) == [
        "report.html",
        "run.json",
        "segments.jsonl",
        "segments.parquet",
    ]
    assert [p.name for p in out.parent.iterdir()] == ["run"]
    assert out.stat().st_mode & 0o777 == out.parent.stat().st_mode & 0o777


def test_an_existing_folder_is_kept(tmp_path: Path) -> None:
    store.write_run(run_of(record()), tmp_path / "r")
    with pytest.raises(TqpipeError, match="there already; --force"):
        store.write_run(run_of(record(2)), tmp_path / "r")
    assert store.read_run(tmp_path / "r").records[0].pair.id == "p1"
    store.write_run(run_of(record(2)), tmp_path / "r", force=True)
    assert store.read_run(tmp_path / "r").records[0].pair.id == "p2"
    assert [p.name for p in tmp_path.iterdir()] == ["r"]


def test_force_replaces_an_empty_folder(tmp_path: Path) -> None:
    (tmp_path / "r").mkdir()
    store.write_run(run_of(record()), tmp_path / "r", force=True)
    assert store.read_run(tmp_path / "r").records


def test_force_never_deletes_other_peoples_files(tmp_path: Path) -> None:
    (tmp_path / "thesis").mkdir()
    (tmp_path / "thesis/chapter1.tex").write_text("years of work")
    with pytest.raises(TqpipeError, match="not a tqpipe run"):
        store.write_run(run_of(record()), tmp_path / "thesis", force=True)
    store.write_run(run_of(record()), tmp_path / "r")
    (tmp_path / "r/notes.txt").write_text("mine")
    with pytest.raises(TqpipeError, match=r"notes\.txt"):
        store.write_run(run_of(record()), tmp_path / "r", force=True)
    (tmp_path / "file").write_text("x")
    with pytest.raises(TqpipeError, match="not a folder"):
        store.write_run(run_of(record()), tmp_path / "file", force=True)
    assert (tmp_path / "thesis/chapter1.tex").read_text() == "years of work"
    assert (tmp_path / "r/notes.txt").read_text() == "mine"


@pytest.mark.parametrize(
    "failure", [OSError(28, "No space left on device"), KeyboardInterrupt(), ValueError("bug")]
)
@pytest.mark.parametrize("step", ["write_parquet", "_sync"])
def test_a_failing_write_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: BaseException, step: str
) -> None:
    store.write_run(run_of(record()), tmp_path / "old")

    def fail(*args: object) -> None:
        raise failure

    monkeypatch.setattr(f"tqpipe.store.write.{step}", fail)
    expected = TqpipeError if isinstance(failure, OSError) else type(failure)
    with pytest.raises(expected):
        store.write_run(run_of(record(2)), tmp_path / "new/deep/run")
    with pytest.raises(expected):
        store.write_run(run_of(record(2)), tmp_path / "old", force=True)
    assert [p.name for p in tmp_path.iterdir()] == ["old"]
    assert store.read_run(tmp_path / "old").records[0].pair.id == "p1"


def test_a_failing_last_step_puts_the_old_run_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store.write_run(run_of(record()), tmp_path / "r")
    rename = Path.rename

    def fail(self: Path, to: Path) -> Path:
        if self.name.endswith(".new"):
            raise KeyboardInterrupt
        return rename(self, to)

    monkeypatch.setattr(Path, "rename", fail)
    with pytest.raises(KeyboardInterrupt):
        store.write_run(run_of(record(2)), tmp_path / "r", force=True)
    assert [p.name for p in tmp_path.iterdir()] == ["r"]
    assert store.read_run(tmp_path / "r").records[0].pair.id == "p1"


@pytest.mark.parametrize("name", ["../x", "a/b", "run.json", "segments.jsonl", "", ".."])
def test_extra_files_stay_in_the_folder(tmp_path: Path, name: str) -> None:
    with pytest.raises(TqpipeError, match="not a name"):
        store.write_run(run_of(record()), tmp_path / "r", extra_files={name: ""})
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("bad", "message"),
    [
        (
            record(flags=(Flag("c", "style", "minor", 0.5, (Span("target", 3, 99),), "m"),)),
            "c: the span 3:99",
        ),
        (record(flags=(Flag("c", "style", "minor", 0.5, (), "m", {"x": object()}),)), "object value"),
        (record(risk=1.5), '"risk" is 1.5'),
        (record(risk=float("nan")), "Out of range"),
    ],
)
def test_what_could_not_be_read_back_is_not_written(tmp_path: Path, bad: Record, message: str) -> None:
    with pytest.raises(TqpipeError, match=f"pair 'p1': cannot be written: .*{message}"):
        store.write_run(run_of(bad), tmp_path / "r")
    assert not list(tmp_path.iterdir())


def test_ids_are_unique(tmp_path: Path) -> None:
    with pytest.raises(TqpipeError, match="twice"):
        store.write_run(run_of(record(1), record(1)), tmp_path / "r")


# --- runs that are not as written ---------------------------------------------------------------


def written(tmp_path: Path) -> Path:
    flag = Flag("c", "style", "minor", 0.5, (Span("target", 0, 5),), "m")
    store.write_run(run_of(record(1, flags=(flag,)), record(2), counts={"pairs": 2}), tmp_path / "r")
    return tmp_path / "r"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('"risk": 0.1', '"risk": 7', '"risk" is 7'),
        ('"risk": 0.1', '"risk": NaN', "NaN is not a JSON value"),
        ('"risk": 0.1, ', "", '"risk" should be a number'),
        ('"verdict": "ok"', '"verdict": "fine"', "not one of ok, review, broken"),
        ('"text": "Hello"', '"text": "Hallo"', "c: 0:5 quotes 'Hallo', not 'Hello'"),
        ("Hola, món.", "Hola.", '"source" says 0:10 but its text has 5'),
        ("[[0, 10, 0]]", "[[0, 11, 0]]", r'"source.segments" has \[0, 11, 0\]'),
        ("[[0, 10, 0]]", "[]", "does not run from 0 to 10"),
        ('"flags": [{', '"flags": [7, {', "a flag should be a dict, not 7"),
        ('"end": 10', '"end": "10"', '"end" should be a int'),
        ('"source": {', '"sauce": {', 'no key "source"'),
        ('"id": "p1"', '"id": "p1" "x"', "not JSON"),
        ('"adequacy": 0.9', '"adequacy": "good"', '"adequacy" should be a number'),
    ],
)
def test_an_edited_row_is_named(tmp_path: Path, old: str, new: str, message: str) -> None:
    path = written(tmp_path) / store.SEGMENTS
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(TqpipeError, match=rf"segments\.jsonl, line 1: .*{message}"):
        store.read_run(tmp_path / "r")


@pytest.mark.parametrize(
    ("cut", "message"),
    [(-20, "line 2: cut off"), (-1, "line 2: cut off"), (None, "line 2: .* counts 2 pairs")],
)
def test_a_truncated_run_is_named(tmp_path: Path, cut: int | None, message: str) -> None:
    path = written(tmp_path) / store.SEGMENTS
    data = path.read_bytes()
    path.write_bytes(data[:cut] if cut else data[: data.index(b"\n") + 1])
    with pytest.raises(TqpipeError, match=message):
        store.read_run(tmp_path / "r")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "line 1: not JSON"),
        ("{\n  7\n}", "line 2: not JSON"),
        ("[]", "should be a JSON object"),
        ('{"format": 99, "tqpipe": "9.0"}', r"format 99 \(tqpipe 9.0\), this tqpipe reads format 1"),
        ("[" * 100_000, "not JSON"),
    ],
)
def test_another_manifest_is_named(tmp_path: Path, text: str, message: str) -> None:
    (written(tmp_path) / store.MANIFEST).write_text(text)
    with pytest.raises(TqpipeError, match=rf"run\.json.*{message}"):
        store.read_run(tmp_path / "r")


def test_what_is_not_a_run(tmp_path: Path) -> None:
    with pytest.raises(TqpipeError, match="no such run"):
        store.read_run(tmp_path / "nothing")
    with pytest.raises(TqpipeError, match="not a tqpipe run"):
        store.read_run(tmp_path)
    (written(tmp_path) / store.SEGMENTS).unlink()
    with pytest.raises(TqpipeError, match=r"segments\.jsonl: cannot be read"):
        store.read_run(tmp_path / "r")


def test_bytes_that_are_not_utf8_are_named(tmp_path: Path) -> None:
    path = written(tmp_path) / store.SEGMENTS
    path.write_bytes(path.read_bytes().replace("ó".encode(), b"\xf3"))
    with pytest.raises(TqpipeError, match=r"line 1: not JSON: .*utf-8"):
        store.read_run(tmp_path / "r")
