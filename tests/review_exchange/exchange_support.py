"""Reviews for the tests of exports and imports: a run on disk, and decisions made through the real database."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from tqpipe import store
from tqpipe.review import commands
from tqpipe.review.exchange.bring import Brought, bring
from tqpipe.review.exchange.formats import FORMATS
from tqpipe.review.exchange.gather import gather
from tqpipe.review.exchange.weights import WMT
from tqpipe.review.session import Review
from tqpipe.types import CATEGORIES, SEVERITIES, Alignment, Flag, Pair, Record, Run, Segment, Span

HOSTILE = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "=cmd|' /C calc'!A0",
    "abc \u202egnp.exe\u2066 def",
    "a <v>b</v> &lt;v&gt; ]]> <!-- &amp; \"q\" 'q'",
    "tab\there\nline\r\nmore\rend",
    "👩‍👧 e\u0301 col·legi l·l العربية \u2028 \x85 \ufeff",
    "\x00\x01\x1b[31m\x7f",
    "'=1",
    "-1+2",
    "system",
    "doc",
    "",
    " ",
    "∅",
)

#: What may stand in a text of a run: everything but lone surrogates, which are not text.
TEXT = st.one_of(
    st.sampled_from(HOSTILE),
    st.lists(st.sampled_from(("word", " ", *HOSTILE)), max_size=4).map("".join),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
)


def pair(number: int, source: str, target: str, doc: str = "a.ca.txt") -> Pair:
    sides = [
        (Segment(name, lang, 0, len(text), text),) if text else ()
        for name, lang, text in ((doc, "ca", source), ("a.en.txt", "en", target))
    ]
    return Pair(
        f"p{number}", sides[0], sides[1], source, target, Alignment(f"{len(sides[0])}-{len(sides[1])}", 0.0)
    )


def flag(*spans: Span, **kw: Any) -> Flag:
    values: dict[str, Any] = {
        "check": "numbers",
        "category": "accuracy/mistranslation",
        "severity": "major",
        "confidence": 0.8,
        "message": "The figures differ.",
        **kw,
    }
    return Flag(spans=spans, **values)


def write_run(
    folder: Path,
    texts: Sequence[tuple[str, str]],
    flags: Sequence[Sequence[Flag]] = (),
    name: str = "a.ca.txt",
) -> Path:
    """A run on disk; flags by segment."""
    records = []
    for k, (source, target) in enumerate(texts):
        found = tuple(flags[k]) if k < len(flags) else ()
        missing = {"adequacy": "not made in this test"}
        records.append(
            Record(pair(k + 1, source, target, name), {"adequacy": None}, found, 0.5, "review", missing)
        )
    inputs = {
        "source": {"name": name, "lang": "ca", "sha256": "0" * 64, "chars": 9, "segments": 2},
        "target": {"name": "a.en.txt", "lang": "en", "sha256": "1" * 64, "chars": 9, "segments": 2},
        "reference": None,
    }
    run = Run(tuple(records), {"tqpipe": "0.1.0", "signature": "tqpipe:0.1.0|x", "inputs": inputs})
    store.write_run(run, folder)
    return folder


@contextmanager
def opened(folder: Path) -> Iterator[Review]:
    review = Review(folder)
    try:
        yield review
    finally:
        review.close()


def do(review: Review, index: int, kind: str, by: str = "Marta", **fields: Any) -> None:
    """One action of a reviewer, as the page sends it."""
    review.save(commands.single(review, index, by, {"kind": kind, **fields}), by)


def export(folder: Path, name: str = "jsonl") -> str:
    with opened(folder) as review:
        return FORMATS[name].write(gather(review), WMT)


def into(folder: Path, name: str, text: str, by: str = "Importer", **options: Any) -> Brought:
    read = FORMATS[name].read
    assert read is not None
    with opened(folder) as review:
        return bring(review, read(text, "file"), by, **options)


def again(folder: Path, name: str = "again") -> Path:
    """The same run in another folder of the same name, not reviewed yet."""
    other = folder.parent / name / folder.name
    store.write_run(store.read_run(folder), other)
    return other


CA = "El president va dir que 30 persones van venir al col·legi de Lleida."
EN = "The president said that 300 people came to the school in Lleida."
THREE = ((CA, EN), ("Bon dia, Mar.", "Good morning, sea."), ("👩‍👧 és aquí", "She is here"))


def sample(folder: Path) -> Path:
    """Three segments, two reviewers, every kind of action."""
    number = flag(Span("target", 24, 27), Span("source", 24, 26), evidence={"source": [30], "target": [300]})
    name = flag(Span("target", 14, 17), check="names", confidence=0.6, severity="minor")
    write_run(folder, THREE, [[number], [name, flag(Span("target", 0, 0), check="coverage")]])
    with opened(folder) as review:
        do(review, 0, "decide", flag="m0", decision="confirmed", note="thirty, not 300")
        do(review, 0, "span.add", side="target", start=0, end=3, category="style", severity="minor", note="")
        do(review, 0, "edit", target=EN.replace("300", "30"))
        do(
            review,
            0,
            "span.add",
            side="target",
            start=56,
            end=62,
            category="terminology",
            severity="critical",
        )
        do(review, 0, "comment", text="Check the name\nof the school = @home")
        do(review, 0, "status", status="approved")
        do(review, 0, "score", quality=72.5)
        do(review, 1, "decide", by="Pere", flag="m0", decision="dismissed", note="Mar is a name")
        do(review, 1, "assign", by="Pere", reviewer="Marta")
        do(
            review,
            1,
            "span.add",
            by="Pere",
            side="source",
            start=9,
            end=12,
            category="accuracy/omission",
            severity="major",
        )
        do(review, 1, "status", by="Pere", status="rejected")
        do(review, 1, "status", by="Pere", status="skipped")
        review.undo("Pere")
    return folder


@st.composite
def reviews(
    draw: st.DrawFn,
) -> tuple[list[tuple[str, str]], list[list[Flag]], list[tuple[int, str, str, dict[str, Any]]]]:
    """Texts, flags and actions: what `built` makes a review of."""
    texts = [(draw(TEXT), draw(TEXT)) for _ in range(draw(st.integers(1, 3)))]
    flags = []
    for source, target in texts:
        mine = []
        for _ in range(draw(st.integers(0, 2))):
            side, text = draw(st.sampled_from([("source", source), ("target", target)]))
            start, end = sorted((draw(st.integers(0, len(text))), draw(st.integers(0, len(text)))))
            mine.append(
                flag(
                    Span(side, start, end),
                    category=draw(st.sampled_from([*CATEGORIES, "non-translation"])),
                    severity=draw(st.sampled_from(SEVERITIES)),
                    message=draw(TEXT),
                    check=draw(st.sampled_from(["numbers", "names", "model"])),
                    confidence=draw(st.sampled_from([0.0, 0.3, 1.0])),
                )
            )
        flags.append(mine)
    actions: list[tuple[int, str, str, dict[str, Any]]] = []
    for _ in range(draw(st.integers(0, 6))):
        index = draw(st.integers(0, len(texts) - 1))
        by = draw(st.sampled_from(["Marta", "Pere", "=Núria <b>"]))
        kind = draw(
            st.sampled_from(["decide", "status", "edit", "span.add", "comment", "score", "assign", "undo"])
        )
        given: dict[str, Any] = {}
        if kind == "decide":
            if not flags[index]:
                continue
            given = {
                "flag": f"m{draw(st.integers(0, len(flags[index]) - 1))}",
                "decision": draw(st.sampled_from(["confirmed", "dismissed"])),
                "note": draw(TEXT),
            }
        elif kind == "status":
            given = {"status": draw(st.sampled_from(["approved", "rejected", "skipped"]))}
        elif kind == "edit":
            given = {"target": draw(TEXT)}
        elif kind == "span.add":
            side = draw(st.sampled_from(["source", "target"]))
            # Places are cut to the text's length when the action is made: an edit may have come before.
            given = {
                "side": side,
                "start": draw(st.integers(0, 8)),
                "end": draw(st.integers(0, 20)),
                "category": draw(st.sampled_from(CATEGORIES)),
                "severity": draw(st.sampled_from(SEVERITIES)),
                "note": draw(TEXT),
            }
        elif kind == "comment":
            given = {"text": "c" + draw(TEXT)}
        elif kind == "score":
            given = {"quality": draw(st.sampled_from([0, 33.3, 100]))}
        elif kind == "assign":
            given = {"reviewer": draw(st.sampled_from(["Marta", "Pere"]))}
        actions.append((index, kind, by, given))
    return texts, flags, actions


def built(folder: Path, drawn: Any) -> Path:
    """The review that `reviews` drew, made through the real database."""
    from tqpipe.review.session import NothingToUndo

    texts, flags, actions = drawn
    write_run(folder, texts, flags)
    with opened(folder) as review:
        for index, kind, by, given in actions:
            if kind == "undo":
                with suppress(NothingToUndo):
                    review.undo(by)
                continue
            if kind == "span.add":
                pair = review.records[index].pair
                text = pair.source_text if given["side"] == "source" else review.target(index)
                start, end = sorted(min(len(text), given[k]) for k in ("start", "end"))
                given = {**given, "start": start, "end": end}
            do(review, index, kind, by, **given)
    return folder
