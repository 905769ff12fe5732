"""The main job on the article, and the pipeline on any other text with a fake encoder."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from cli_support import CA, EN
from encoder_support import WordEncoder
from hypothesis import given, settings
from hypothesis import strategies as st

from tqpipe import pipeline, store
from tqpipe.pipeline.notes import moved_notes
from tqpipe.scoring.reference import NAMES as REFERENCE_SCORES
from tqpipe.types import (
    CATEGORIES,
    SEVERITIES,
    VERDICTS,
    Alignment,
    Document,
    Pair,
    Record,
    Run,
    Segment,
    Span,
    TqpipeError,
)

ARTICLE = Path(__file__).parent.parent / "corpora" / "putin-trump"
TARGET = (ARTICLE / "article.en.txt").read_text(encoding="utf-8")
with (ARTICLE / "gold.tsv").open(encoding="utf-8", newline="") as _file:
    GOLD = [row["quote"] for row in csv.DictReader(_file, delimiter="\t", quoting=csv.QUOTE_NONE)]


def place(quote: str) -> tuple[int, int]:
    """Where a quotation of the target stands; it must be there once."""
    assert TARGET.count(quote) == 1 or quote == "stats", quote
    start = TARGET.rindex(quote)
    return start, start + len(quote)


def touching(run: Run, quote: str) -> list[tuple[Record, Span, str]]:
    """The spans that touch a quotation: they overlap it and are about as short."""
    start, end = place(quote)
    found = []
    for record in run.records:
        for flag in record.flags:
            for span in flag.spans:
                if span.side == "target":
                    a, b = (record.pair.target[0].start + k for k in (span.start, span.end))
                    if a < end and b > start and b - a <= max(60, 2 * (end - start)):
                        found.append((record, span, flag.check))
    return found


# --- the article --------------------------------------------------------------------------------


@pytest.mark.slow
def test_the_broken_passage_is_broken(article_run: Run) -> None:
    first = article_run.worst_first()[:3]
    passage = [r for r in article_run.records if 'can work with " , Three' in r.pair.target_text]
    assert len(passage) == 1
    assert passage[0] in first
    assert passage[0].verdict == "broken"
    assert "Herbolzheimer" in passage[0].pair.target_text or "ICIP" in passage[0].pair.target_text
    for quote in ('" ,', 'Trump"We'):
        assert any(record is passage[0] for record, _, _ in touching(article_run, quote)), quote


@pytest.mark.slow
@pytest.mark.parametrize("part", ["says Rio", "Wednesday's call", 'system., "', "BarcelonaDonald", "stats"])
def test_gold_spans_are_touched(article_run: Run, part: str) -> None:
    (quote,) = [q for q in GOLD if part in q]
    assert touching(article_run, quote)


@pytest.mark.slow
def test_every_record_is_whole(article_run: Run) -> None:
    source = (ARTICLE / "article.ca.txt").read_text(encoding="utf-8")
    assert [r.pair.id for r in article_run.records] == [str(k + 1) for k in range(len(article_run.records))]
    for record in article_run.records:
        pair = record.pair
        assert record.verdict in VERDICTS
        assert 0.0 <= record.risk <= 1.0
        for side, text in (("source", source), ("target", TARGET)):
            segments = pair.source if side == "source" else pair.target
            mine = pair.source_text if side == "source" else pair.target_text
            assert mine == (text[segments[0].start : segments[-1].end] if segments else "")
        for name, value in record.scores.items():
            assert (value is None) == bool(record.missing.get(name)), name
        assert {name: record.missing[name] for name in REFERENCE_SCORES} == dict.fromkeys(
            REFERENCE_SCORES, "no reference"
        )
        for flag in record.flags:
            assert flag.category in CATEGORIES
            assert flag.severity in SEVERITIES
            assert 0.0 < flag.confidence <= 1.0
            assert flag.message
            json.dumps(dict(flag.evidence))
            for span in flag.spans:
                assert 0 <= span.start <= span.end <= len(pair.text(span.side))
    one_sided = [r for r in article_run.records if not (r.pair.source and r.pair.target)]
    assert one_sided
    assert all(r.scores["adequacy"] is None and r.missing["adequacy"] for r in one_sided)


@pytest.mark.slow
def test_the_run_directory(article_run: Run, tmp_path: Path) -> None:
    import datasets

    out = tmp_path / "out"
    store.write_run(article_run, out)
    lines = (out / "segments.jsonl").read_text(encoding="utf-8").split("\n")
    assert lines.pop() == ""
    rows = [json.loads(line) for line in lines]
    table = datasets.load_dataset(
        "parquet", data_files=str(out / "segments.parquet"), cache_dir=str(tmp_path / "cache"), split="train"
    )
    assert len(rows) == len(table) == len(article_run.records)
    documents = {"source": (ARTICLE / "article.ca.txt").read_text(encoding="utf-8"), "target": TARGET}
    for row, other in zip(rows, table, strict=True):
        assert {"id", "source", "target", "alignment", "scores", "flags", "risk", "verdict"} <= set(row)
        assert {"kind", "cost"} <= set(row["alignment"])
        for key in ("id", "risk", "verdict", "scores"):
            assert row[key] == other[key]
        for side, text in documents.items():
            if row[side] is not None:
                assert text[row[side]["start"] : row[side]["end"]] == row[side]["text"] == other[side]["text"]
        assert len(row["flags"]) == len(other["flags"])
        for flag in row["flags"]:
            expected = {
                "check",
                "category",
                "severity",
                "confidence",
                "message",
                "spans",
                "evidence",
                "waived",
            }
            assert set(flag) == expected
            for span in flag["spans"]:
                assert row[span["side"]]["text"][span["start"] : span["end"]] == span["text"]
    manifest = json.loads((out / "run.json").read_text(encoding="utf-8"))
    assert (manifest["inputs"]["source"]["lang"], manifest["inputs"]["target"]["lang"]) == ("ca", "en")
    assert {"config", "versions", "signature", "timings", "counts"} <= set(manifest)
    assert len(manifest["inputs"]["target"]["sha256"]) == 64
    assert store.read_run(out).records == article_run.records


# --- with a fake encoder ------------------------------------------------------------------------


def run(source: str = CA, target: str = EN, **more: object) -> Run:
    options: dict[str, object] = {
        "encoder": WordEncoder(),
        "force_align": True,
        "source_lang": "ca",
        "target_lang": "en",
    }
    return pipeline.run(Document("s", "", source), Document("t", "", target), **{**options, **more})  # type: ignore[arg-type]


@pytest.mark.parametrize("pre_segmented", [True, False])
def test_a_reference_gives_scores_and_signatures(pre_segmented: bool) -> None:
    """The target itself as its reference: every score that exists is perfect."""
    result = run(reference=Document("r", "", EN), pre_segmented=pre_segmented)
    scored = [r for r in result.records if r.scores["chrf"] is not None]
    assert scored
    for record in scored:
        assert record.pair.reference == record.pair.target_text
        assert record.scores["chrf"] == pytest.approx(100)
        assert record.scores["bleu"] == pytest.approx(100)
        assert record.scores["ter"] == 0
    for record in result.records:
        for name in REFERENCE_SCORES:
            assert (record.scores[name] is None) == bool(record.missing.get(name))
    corpus = result.manifest["corpus"]
    assert set(corpus) == set(REFERENCE_SCORES)
    assert corpus["chrf"]["score"] == pytest.approx(100)
    for value in corpus.values():
        assert "version:" in value["signature"]
    assert result.manifest["inputs"]["reference"]["sha256"]


def test_a_reference_in_the_language_of_the_source_is_refused() -> None:
    with pytest.raises(
        TqpipeError, match="r is Catalan, the translation English: a reference is another translation"
    ):
        run(reference=Document("r", "", CA))


def test_a_reference_like_the_target_is_taken_whatever_language_was_said() -> None:
    """What is wrong there is the language that was given."""
    result = run(reference=Document("r", "", EN), target_lang="gl")
    assert result.manifest["corpus"]["chrf"]["score"] == pytest.approx(100)


def test_a_worse_reference_scores_lower() -> None:
    result = run(
        reference=Document("r", "", EN.replace("phone", "telephone").replace("Putin", "He")),
        pre_segmented=True,
    )
    assert 0 < result.manifest["corpus"]["chrf"]["score"] < 100


def test_pre_segmented_lines_stay_lines() -> None:
    result = run(
        "Una. Dues.\n\nTres\u2028quatre.\r\n", "One. Two.\n \nThree\u2028four.\n", pre_segmented=True
    )
    texts = [s.text for r in result.records for s in r.pair.source]
    assert texts == ["Una. Dues.", "Tres\u2028quatre."]
    assert result.manifest["pre_segmented"] is True
    assert sorted(s.text for r in result.records for s in r.pair.target) == ["One. Two.", "Three\u2028four."]


@settings(max_examples=40)
@given(st.data())
def test_any_text_gives_a_run_or_a_clear_error(data: st.DataObject) -> None:
    text = st.lists(
        st.one_of(
            st.text(max_size=15),
            st.sampled_from(
                [
                    "\n",
                    "\n\n",
                    "\r\n",
                    ". ",
                    '"',
                    "« ",
                    " ,",
                    "12.03.2025",
                    "Trump",
                    "–",
                    "\u2028",
                    "l'",
                    "\ud800",
                ]
            ),
        ),
        min_size=1,
        max_size=12,
    ).map("".join)
    source, target = data.draw(text), data.draw(text)
    pre_segmented = data.draw(st.booleans())
    if not source.strip() or not target.strip():
        with pytest.raises(TqpipeError, match="empty"):
            run(source, target)
        return
    try:
        result = run(source, target, pre_segmented=pre_segmented)
    except TqpipeError as error:
        if "swapped" not in str(error):
            raise
        return
    for side, whole in (("source", source), ("target", target)):
        segments = sorted((s for r in result.records for s in r.pair.segments(side)), key=lambda s: s.start)  # type: ignore[arg-type]
        assert "".join("".join(s.text.split()) for s in segments) == "".join(whole.split())
    for record in result.records:
        for flag in record.flags:
            for span in flag.spans:
                assert 0 <= span.start <= span.end <= len(record.pair.text(span.side))


def test_pairs_of_one_id_keep_their_own_scores() -> None:
    from tqpipe.ingest import make_pair

    sides = list(zip(CA.splitlines(), EN.splitlines(), strict=True))
    own = pipeline.score_pairs(
        [make_pair(s, t, id=str(k)) for k, (s, t) in enumerate(sides)], encoder=WordEncoder()
    )
    same = pipeline.score_pairs([make_pair(s, t, id="x") for s, t in sides], encoder=WordEncoder())
    assert [r.scores for r in same] == [r.scores for r in own]
    assert [r.pair.id for r in same] == ["x"] * 3


def test_progress_names_the_stages_in_order() -> None:
    told: list[str] = []
    run(progress=lambda stage, share: told.append(stage))
    stages = list(dict.fromkeys(told))
    assert stages[:4] == ["read", "segment", "encode", "align"]
    assert {"score", "check", "triage"} <= set(stages)


@pytest.mark.parametrize(
    ("order", "moved", "told"),
    [
        # The translations in the order of the source, each by its place among them; None for an omission.
        ([0, 1, 2], [], None),
        (
            [1, 2, 3, 4, 5, 0],
            [5],
            "1 passage stands elsewhere in the translation than in the source (pair 6).",
        ),
        # Two pairs that moved together are one passage, with a sentence left out of it, too.
        (
            [2, 3, 4, 5, 0, 1],
            [4, 5],
            "1 passage stands elsewhere in the translation than in the source (pairs 5–6).",
        ),
        (
            [2, 3, 0, None, 1],
            [2, 4],
            "1 passage stands elsewhere in the translation than in the source (pairs 3–5).",
        ),
        # Apart in the translation, in the other order there, or apart in the source.
        (
            [1, 2, 4, 0, 3],
            [3, 4],
            "2 passages stand elsewhere in the translation than in the source (pairs 4, 5).",
        ),
        (
            [2, 3, 1, 0],
            [2, 3],
            "2 passages stand elsewhere in the translation than in the source (pairs 3, 4).",
        ),
        (
            [2, 0, 3, 1],
            [1, 3],
            "2 passages stand elsewhere in the translation than in the source (pairs 2, 4).",
        ),
    ],
)
def test_a_moved_passage_is_noted(order: list[int | None], moved: list[int], told: str | None) -> None:
    def pair(n: int, place: int | None) -> Pair:
        source = (Segment("a", "ca", 9 * n, 9 * n + 8, "Una mes."),)
        target = () if place is None else (Segment("b", "en", 9 * place, 9 * place + 8, "One more."),)
        alignment = Alignment(f"1-{len(target)}", 0.0, 0.9, n in moved)
        return Pair(str(n + 1), source, target, "Una mes.", "One more." if target else "", alignment)

    assert moved_notes([pair(n, place) for n, place in enumerate(order)]) == ([told] if told else [])


def test_source_and_target_in_encodings_of_their_own(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("Això és així.\n".encode("latin-1"))
    (tmp_path / "b.txt").write_text("That’s so.\n", encoding="utf-8")
    found = pipeline.run(
        tmp_path / "a.txt",
        tmp_path / "b.txt",
        source_lang="ca",
        target_lang="en",
        encoder=WordEncoder(),
        encoding="latin-1,utf-8",
        force_align=True,
    )
    texts = [(r.pair.source_text, r.pair.target_text) for r in found.records]
    assert "".join(a for a, _ in texts).strip() == "Això és així."
    assert "".join(b for _, b in texts).strip() == "That’s so."
