"""What each format promises to the tools that open it, and hostile text in all of them."""

from __future__ import annotations

import csv
import io
import json
import re
import sys
from pathlib import Path
from typing import Any

import pytest
from conftest import memory_folder
from exchange_support import CA, EN, HOSTILE, again, built, do, flag, opened, pair, reviews, sample, write_run
from hypothesis import HealthCheck, given, settings
from lxml import etree

from tqpipe import cli, store
from tqpipe.review import commands
from tqpipe.review.api import Api
from tqpipe.review.auth import Access
from tqpipe.review.exchange import mqm
from tqpipe.review.exchange.bring import bring
from tqpipe.review.exchange.files import read_text
from tqpipe.review.exchange.formats import FORMATS, by_name
from tqpipe.review.exchange.gather import gather
from tqpipe.review.exchange.weights import MQM, WMT, Weights, document_scores, load
from tqpipe.review.session import Review
from tqpipe.types import Record, Run, Span, TqpipeError

X = "{urn:oasis:names:tc:xliff:document:2.0}"
I = "{http://www.w3.org/2005/11/its}"  # noqa: E741
QUICK = settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def export(folder: Path, name: str, weights: Weights = WMT) -> str:
    with opened(folder) as review:
        return FORMATS[name].write(gather(review), weights)


def into(folder: Path, name: str, text: str, by: str = "Importer") -> Any:
    read = FORMATS[name].read
    assert read is not None
    with opened(folder) as review:
        return bring(review, read(text, "file"), by)


def hostile(folder: Path) -> Path:
    """Hostile text in the run and in everything a person can write."""
    texts = [(h, HOSTILE[-k]) for k, h in enumerate(HOSTILE)]
    write_run(
        folder,
        texts,
        [[flag(Span("target", 0, 0), message=h, check=h or "x")] for h in HOSTILE],
        name=HOSTILE[1],
    )
    with opened(folder) as review:
        for k, text in enumerate(HOSTILE):
            do(review, k, "decide", by=HOSTILE[0], flag="m0", decision="confirmed", note=text)
            do(review, k, "comment", by=HOSTILE[2], text="c" + text)
            do(review, k, "edit", target=text[::-1])
            do(review, k, "status", by=HOSTILE[1], status="approved")
    return folder


def test_what_a_waiver_accepts_is_told_with_its_reason(tmp_path: Path) -> None:
    pairs = [pair(1, CA, EN), pair(2, "Adéu.", "Bye.")]
    accepted = Record(
        pairs[0], {"adequacy": None}, (), 0.9, "ok", {"adequacy": "none"}, accepted="=Packs of 50"
    )
    other = Record(pairs[1], {"adequacy": None}, (), 0.1, "ok", {"adequacy": "none"})
    store.write_run(Run((accepted, other), {"tqpipe": "0.1.0", "signature": "x"}), tmp_path / "run")
    rows = [json.loads(line) for line in export(tmp_path / "run", "jsonl").splitlines()]
    assert [row["accepted"] for row in rows[1:]] == ["=Packs of 50", None]
    cells = list(csv.DictReader(io.StringIO(export(tmp_path / "run", "csv").removeprefix("\ufeff"))))
    assert [row["accepted"] for row in cells if row["row"] == "segment"] == ["'=Packs of 50", ""]


# --- weights --------------------------------------------------------------------------------------


def test_the_weights_of_wmt(tmp_path: Path) -> None:
    kinds = [
        ("accuracy/omission", "minor"),
        ("linguistic-conventions/punctuation", "minor"),
        ("linguistic-conventions/punctuation", "major"),
        ("accuracy/mistranslation", "major"),
        ("terminology", "critical"),
        ("Non-translation!", "major"),
    ]
    flags = [[flag(Span("target", 0, 3), category=c, severity=s) for c, s in kinds]]
    folder = write_run(tmp_path / "run", [(CA, EN), (CA, EN), (CA, EN)], flags)
    with opened(folder) as review:
        for k in range(len(kinds)):
            do(review, 0, "decide", flag=f"m{k}", decision="confirmed")
        do(review, 1, "status", status="approved")
        found = gather(review)
    flags_seen = found.segments[0].flags
    assert [WMT.of(f) for f in flags_seen] == [1, 0.1, 5, 5, 5, 25]
    assert [MQM.of(f) for f in flags_seen] == [1, 1, 5, 5, 25, 25]
    (score,) = document_scores(found)
    # The third segment was not reviewed: nobody knows its penalty.
    assert (score.segments, score.reviewed, score.errors) == (3, 2, 6)
    assert (score.penalty, score.score) == (pytest.approx(41.1), pytest.approx(20.55))


def test_only_what_people_hold_for_errors_counts(tmp_path: Path) -> None:
    folder = write_run(
        tmp_path / "run", [(CA, EN)], [[flag(Span("target", 0, 3)), flag(Span("target", 4, 6))]]
    )
    with opened(folder) as review:
        do(review, 0, "decide", flag="m0", decision="dismissed")
        assert document_scores(gather(review))[0].penalty == 0
        do(review, 0, "span.add", side="target", start=0, end=3, category="style", severity="minor")
        assert document_scores(gather(review))[0].penalty == 1
        do(review, 0, "decide", flag="u2", decision="dismissed")
        assert document_scores(gather(review))[0].penalty == 0


def test_what_is_rejected_without_a_mark_is_not_flawless(tmp_path: Path) -> None:
    """As in the MQM TSV, which has no category for it: nobody said what was wrong."""
    folder = write_run(tmp_path / "run", [(CA, EN)] * 4)
    with opened(folder) as review:
        do(review, 0, "status", status="rejected")
        do(review, 1, "edit", target="Another.")
        (score,) = document_scores(gather(review))
        assert (score.reviewed, score.unmarked, score.score) == (0, 2, None)
        do(review, 2, "status", status="approved")
        do(
            review,
            1,
            "span.add",
            side="target",
            start=0,
            end=3,
            version=0,
            category="style",
            severity="minor",
        )
        found = gather(review)
    (score,) = document_scores(found)
    assert (score.reviewed, score.unmarked, score.score) == (2, 1, 0.5)
    told = "2 of 4 segments, 1 more rejected or edited without a mark, 1 error"
    assert score.told == told
    assert f"mean MQM penalty, reviewed {told} (wmt: " in FORMATS["csv"].write(found, WMT)
    assert f"0.5 ({told})" in FORMATS["tmx"].write(found, WMT)


def test_weights_of_a_file_and_stamped(tmp_path: Path) -> None:
    path = tmp_path / "house.toml"
    path.write_text("minor = 2\ncritical = 50.0\n", encoding="utf-8")
    house = load(str(path))
    assert (house.name, house.minor, house.major, house.critical) == ("house", 2, 5, 50)
    folder = sample(tmp_path / "run")
    with opened(folder) as review:
        (score,) = document_scores(gather(review), house)
    # Major, minor and critical in one segment, major in the other.
    assert (score.penalty, score.reviewed, score.score) == (5 + 2 + 50 + 5, 2, 31)
    stamps = {
        "jsonl": '"score":31.0}',
        "csv": ",31,",
        "tsv": "\t31\t",
        "mqm": '"score":31.0}',
        "xliff": '"score":31.0}',
        "tmx": "a.ca.txt: 31 (2 of 3 segments, 4 errors)",
    }
    assert stamps.keys() == FORMATS.keys()
    for name, stamp in stamps.items():
        text = export(folder, name, house)
        assert stamp in text, name
        assert "house" in text, name


@pytest.mark.parametrize(
    ("text", "says"), [("minro = 1", "unknown key"), ("minor = -1", "0 or more"), ("x", "TOML")]
)
def test_wrong_weights_are_refused(tmp_path: Path, text: str, says: str) -> None:
    path = tmp_path / "w.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(TqpipeError, match=says):
        load(str(path))
    with pytest.raises(TqpipeError, match="wmt, mqm"):
        load("none")


# --- MQM TSV --------------------------------------------------------------------------------------


def marot(text: str) -> list[list[str]]:
    """The lines that Marot takes for data, cut as it cuts them (marot.js, setData)."""
    rows = []
    for line in text.split("\n"):
        if not line.strip() or "system\tdoc\t" in line.lower():
            continue
        parts = line.split("\t")
        assert len(parts) == 10, line
        assert isinstance(json.loads(parts[9]), dict)
        rows.append(parts)
    return rows


def painted(column: str) -> str:
    """What a browser shows of a column, with the marks left in."""
    import html

    return html.unescape(column.replace("<v>", "⟦").replace("</v>", "⟧"))


def test_mqm_as_marot_reads_it(tmp_path: Path) -> None:
    text = export(sample(tmp_path / "run"), "mqm")
    assert text.startswith(
        "system\tdoc\tdocSegId\tglobalSegId\trater\tsource\ttarget\tcategory\tseverity\tmetadata\n"
    )
    rows = marot(text)
    assert [(r[2], r[4], r[7], r[8]) for r in rows] == [
        ("1", "Marta", "Accuracy/Mistranslation", "Major"),
        ("1", "Marta", "Style", "Minor"),
        ("1", "Marta", "Terminology", "Critical"),
        ("2", "Pere", "Accuracy/Omission", "Major"),
        ("3", "", "", ""),
    ]
    assert rows[0][5] == CA.replace("30", "<v>30</v>")
    assert rows[0][6] == EN.replace("300", "<v>300</v>")
    assert rows[1][6] == EN.replace("The", "<v>The</v>", 1)
    # Marked on the edited text, shown on the run's: the same words one place further.
    assert rows[2][6] == EN.replace("Lleida", "<v>Lleida</v>")
    assert json.loads(rows[0][9])["corrected_translation"] == EN.replace("300", "30")
    assert json.loads(rows[0][9])["note"] == "thirty, not 300"
    assert json.loads(rows[0][9])["evaluation"]["source_language"] == "ca"


def test_a_reviewed_segment_without_errors_says_so(tmp_path: Path) -> None:
    folder = write_run(tmp_path / "run", [(CA, EN)], [[flag(Span("target", 0, 3))]])
    with opened(folder) as review:
        do(review, 0, "decide", flag="m0", decision="dismissed")
    assert [r[4:9] for r in marot(export(folder, "mqm"))] == [["Marta", CA, EN, "no-error", "no-error"]]


@pytest.mark.parametrize("status", ["approved", "rejected"])
def test_a_target_that_was_edited_or_rejected_without_a_mark_has_not_no_error(
    status: str, tmp_path: Path
) -> None:
    folder = write_run(tmp_path / "run", [(CA, EN)])
    with opened(folder) as review:
        if status == "approved":
            do(review, 0, "edit", target=f"{EN} And more.")
        do(review, 0, "status", status=status)
    (row,) = marot(export(folder, "mqm"))
    assert row[4:9] == ["", CA, EN, "", ""]
    corrected = f"{EN} And more." if status == "approved" else None
    assert json.loads(row[9]).get("corrected_translation") == corrected
    other = again(folder)
    into(other, "mqm", export(folder, "mqm"))
    assert export(other, "jsonl") == export(folder, "jsonl")


@QUICK
@given(reviews())
def test_every_review_is_ten_columns_and_no_html(drawn: Any) -> None:
    with memory_folder() as where:
        folder = built(Path(where) / "run", drawn)
        with opened(folder) as review:
            segments = gather(review).segments
        rows = marot(export(folder, "mqm"))
    assert {int(r[2]) for r in rows} == {s.index + 1 for s in segments}
    for row in rows:
        segment = segments[int(row[2]) - 1]
        assert mqm.unmark(row[5])[0] == segment.source
        assert mqm.unmark(row[6])[0] == segment.machine
        for column in row[:9]:
            assert "<" not in re.sub("</?v>", "", column)
        assert "<" not in row[9]
        own = json.loads(row[9])["tqpipe"].get("spans", [])
        for side, column in (("source", row[5]), ("target", row[6])):
            marks = mqm.unmark(column)[1]
            assert {k for a, b in marks for k in range(a, b)} == {
                k for s in own if s["side"] == side for k in range(s["start"], s["end"])
            }


def test_hostile_text_is_text_in_marot(tmp_path: Path) -> None:
    rows = marot(export(hostile(tmp_path / "run"), "mqm"))
    assert len(rows) == len(HOSTILE)
    tags = [t for row in rows for cell in row for t in re.findall("<[^>]*>", cell)]
    assert set(tags) <= {"<v>", "</v>"}
    shown = painted(rows[4][5]).replace("⟦", "").replace("⟧", "")
    assert shown == HOSTILE[4]


WMT_FILE = (
    "system\tdoc\tdoc_id\tseg_id\trater\tsource\ttarget\tcategory\tseverity\n"
    f"Online-A\tnews.1\t1\t7\trater2\t{CA}\t<v>The president</v> said that 300 people came to the school in Lleida."
    "\tFluency/Register\tMinor\n"
    f"Online-A\tnews.1\t1\t7\trater2\t{CA}\tThe president said that <v>300</v> people came to the school in Lleida."
    "\tAccuracy/Mistranslation\tMajor\n"
    f"Online-A\tnews.1\t1\t7\trater5\t{CA}\t{EN}\tNo-error\tno-error\n"
    f"Online-A\tnews.1\t1\t7\trater6\t{CA}\t{EN}\tNon-translation!\tmajor\n"
)


def test_a_file_of_the_wmt_evaluations_is_read(tmp_path: Path) -> None:
    from tqpipe.review.agreement import measure, twice

    folder = write_run(tmp_path / "run", [(CA, EN)])
    into(folder, "mqm", WMT_FILE)
    with opened(folder) as review:
        (segment,) = gather(review).segments
        assert [(f.by, f.category, f.severity) for f in segment.flags] == [
            ("rater2", "Fluency/Register", "minor"),
            ("rater2", "accuracy/mistranslation", "major"),
        ]
        assert [EN[s.start : s.end] for f in segment.flags for s in f.spans] == ["The president", "300"]
        assert segment.seconds["rater5"].status == "approved"
        assert segment.seconds["rater6"].flags[0].category == "non-translation"
        assert measure(twice(review)).reviewers == ("rater2", "rater5", "rater6")
        assert review.db.faults() == []
    # And what was read is written again as the same marks of the same people.
    rows = marot(export(folder, "mqm"))
    assert [(r[4], r[8]) for r in rows] == [
        ("rater2", "Minor"),
        ("rater2", "Major"),
        ("rater5", "no-error"),
        ("rater6", "Major"),
    ]


def test_an_edited_mqm_line_is_not_taken_for_its_history(tmp_path: Path) -> None:
    folder = sample(tmp_path / "run")
    text = export(folder, "mqm").replace("\tStyle\tMinor\t", "\tStyle\tMajor\t")
    with pytest.raises(TqpipeError, match="line 3: was changed since it was exported"):
        into(again(folder), "mqm", text)


def test_the_line_that_marot_would_take_for_a_header(tmp_path: Path) -> None:
    folder = write_run(tmp_path / "run", [("the system", "Doc"), ("b", "c")])
    rows = marot(export(folder, "mqm"))
    assert len(rows) == 2
    assert mqm.unmark(rows[0][6])[0] == "Doc"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("a\tb\tc\n", "line 1: has 3 columns"),
        ("", "no line of data"),
        ("s1\td\t1\t1\tr\ta\tb\tno-error\tno-error\ns2\td\t1\t1\tr\ta\tb\tno-error\tno-error\n", "2 systems"),
    ],
)
def test_what_is_no_mqm_file(text: str, says: str) -> None:
    with pytest.raises(TqpipeError, match=says):
        mqm.read(text, "file")


# --- CSV and TSV ----------------------------------------------------------------------------------


def test_no_cell_is_a_formula(tmp_path: Path) -> None:
    text = export(hostile(tmp_path / "run"), "csv")
    cells = [cell for row in csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")) for cell in row]
    assert any("cmd|" in cell for cell in cells)
    assert not [cell for cell in cells if cell.strip()[:1] in tuple("=+-@") or cell[:1] in tuple("\t\r\n")]
    for line in export(hostile(tmp_path / "other"), "tsv").split("\n"):
        assert not [cell for cell in line.split("\t") if cell.strip()[:1] in tuple("=+-@")]


def test_a_spreadsheet_can_be_filled_in(tmp_path: Path) -> None:
    folder = sample(tmp_path / "run")
    rows = list(csv.DictReader(io.StringIO(export(folder, "csv").removeprefix("\ufeff"), newline="")))
    for row in rows:
        if (row["row"], row["segment"]) == ("segment", "p3"):
            row |= {"status": "Rejected", "score": "40,5", "edited": "👩‍👧 is here", "assigned": "Pere"}
        if (row["row"], row["segment"], row["flag"]) == ("flag", "p2", "m1"):
            row |= {"decision": "confirmed", "note": "yes"}
    new = dict.fromkeys(rows[0], "") | {
        "row": "flag",
        "segment": "p3",
        "category": "style",
        "severity": "minor",
    }
    rows += [new | {"spans": "edited 0-3; source 0-3"}, new | {"spans": "target 0-3"}]
    rows += [dict.fromkeys(rows[0], "") | {"row": "comment", "segment": "p3", "note": "look"}]
    out = io.StringIO()
    writer = csv.DictWriter(out, rows[0], delimiter=";")
    writer.writeheader()
    writer.writerows(rows)
    done = into(folder, "csv", out.getvalue(), by="Anna")
    assert len(done.changes) == 8
    with opened(folder) as review:
        second, third = gather(review).segments[1:]
        assert (second.flags[1].decision, second.flags[1].note, second.flags[1].decided_by) == (
            "confirmed",
            "yes",
            "Anna",
        )
        assert (third.status, third.status_by, third.score, third.target) == (
            "rejected",
            "Anna",
            40.5,
            "👩‍👧 is here",
        )
        assert [[s.text for s in f.spans] for f in third.flags] == [["She"], ["👩‍👧", "👩‍👧"]]
        assert third.flags[0].spans[0].state == "orphaned"
        assert third.comments[0].text == "look"
        assert review.can("Anna") == (False, False)
        assert review.db.faults() == []


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("segment,a.ca.txt,1", "sentence,a.ca.txt,1", r"row 3: row is 'sentence'"),
        (",approved,", ",done,", "status is 'done', not open, approved"),
        (",72.5,", ",720,", "score is '720'"),
        (",minor,", ",tiny,", "severity is 'tiny', not minor, major, critical"),
        ("target 0-3", "target 0-999", "the span 0-999 is outside the target of"),
        ("target 0-3", "target three", "spans has 'target three'"),
        (",p1,", ",p9,", "no segment 'p9'"),
        (",m0,", ",m7,", "no flag 'm7' there; its flags are m0"),
    ],
)
def test_what_is_wrong_in_a_spreadsheet_is_named(tmp_path: Path, old: str, new: str, says: str) -> None:
    folder = sample(tmp_path / "run")
    text = export(folder, "csv")
    assert old in text
    other = again(folder)
    with pytest.raises(TqpipeError, match=says):
        into(other, "csv", text.replace(old, new))
    with opened(other) as review:
        assert review.db.events() == []


# --- XLIFF and TMX --------------------------------------------------------------------------------

#: Of the core and the ITS module of XLIFF 2.1, as far as we write them: children in order, attributes.
NMTOKEN = re.compile(r"[\w.:-]+")


def check_xliff(text: str) -> etree._Element:
    """The constraints of the schema and of the specification's prose (section numbers of XLIFF 2.1)."""
    root = etree.fromstring(text.encode())
    assert root.tag == f"{X}xliff"
    assert root.get("version") == "2.1"  # 4.3.1.38
    assert root.get("srcLang")
    assert root.get("trgLang")  # required where there are targets
    files = root.findall(f"{X}file")
    assert len(files) == 1
    assert NMTOKEN.fullmatch(files[0].get("id"))
    units = files[0].findall(f"{X}unit")
    assert units
    ids = [u.get("id") for u in units]
    assert len(set(ids)) == len(ids)
    for unit in units:
        assert NMTOKEN.fullmatch(unit.get("id"))
        tags = [etree.QName(e).localname for e in unit]
        assert tags in (["metadata", "segment"], ["metadata", "notes", "segment"])  # 4.2.2.5
        segment = unit.find(f"{X}segment")
        assert segment.get("state") in ("initial", "translated", "reviewed", "final")
        if segment.get("subState") is not None:  # 4.3.1.28: prefix:value, with a state
            assert re.fullmatch(r"[^\s:]+:[^\s:]+", segment.get("subState"))
        assert [etree.QName(e).localname for e in segment] == ["source", "target"]
        inline = []
        for side in segment:
            open_markers: list[str] = []
            for element in side.iter():
                name = etree.QName(element).localname
                if name == "sm":
                    inline.append(element.get("id"))
                    open_markers.append(element.get("id"))
                    assert element.get("type") == "its:generic"  # 5.9.6.3.2
                    assert element.get(f"{I}locQualityIssueType") in ITS_TYPES
                    assert element.get(f"{I}locQualityIssueComment")
                    assert 0 <= float(element.get(f"{I}locQualityIssueSeverity")) <= 100
                    assert element.get(f"{I}locQualityIssueEnabled") in (None, "yes", "no")
                    assert element.get(f"{I}locQualityIssuesRef") is None  # not beside the others
                elif name == "em":
                    assert element.get("startRef") in open_markers  # 4.7.2.2.4: an em for every sm, after it
                    open_markers.remove(element.get("startRef"))
                elif name == "cp":
                    assert re.fullmatch("(?:[0-9A-F]{2})+", element.get("hex"))
                    code = int(element.get("hex"), 16)
                    assert code < 0x20 or code in (0xFFFE, 0xFFFF)
                else:
                    assert name in ("source", "target")
            assert open_markers == []
        assert len(set(inline)) == len(inline)  # 4.3.1.16: unique in the unit
        assert all(NMTOKEN.fullmatch(i) for i in inline)
    return root


#: ITS 2.0, appendix C.
ITS_TYPES = {
    "terminology", "mistranslation", "omission", "untranslated", "addition", "duplication",
    "inconsistency", "grammar", "legal", "register", "locale-specific-content", "locale-violation",
    "style", "characters", "misspelling", "typographical", "formatting", "inconsistent-entities",
    "numbers", "markup", "pattern-problem", "whitespace", "internationalization", "length",
    "non-conformance", "uncategorized", "other",
}  # fmt: skip


@QUICK
@given(reviews())
def test_every_xliff_keeps_the_rules(drawn: Any) -> None:
    with memory_folder() as where:
        folder = built(Path(where) / "run", drawn)
        text = export(folder, "xliff")
        tmx = export(folder, "tmx")
        with opened(folder) as review:
            segments = gather(review).segments
    root = check_xliff(text)
    for unit, segment in zip(root.iter(f"{X}unit"), segments, strict=True):
        marked = sum(len(f.spans) for f in segment.flags)
        assert len(list(unit.iter(f"{X}sm"))) == marked
    assert len(check_tmx(tmx)) == sum(
        s.status == "approved" and bool(s.source.strip()) and bool(s.target.strip()) for s in segments
    )


def test_spans_in_xliff_stand_around_their_words(tmp_path: Path) -> None:
    root = check_xliff(export(sample(tmp_path / "run"), "xliff"))
    first = root.find(f".//{X}unit")
    target = first.find(f"{X}segment/{X}target")
    found = {}
    for marker in target.iter(f"{X}sm"):
        text, element = marker.tail or "", marker.getnext()
        while not (element.tag == f"{X}em" and element.get("startRef") == marker.get("id")):
            text, element = text + (element.tail or ""), element.getnext()
        found[marker.get("id")] = text, marker.get(f"{I}locQualityIssueSeverity")
    assert found == {"m0-0": ("", "60"), "u2-0": ("The", "20"), "u4-0": ("Lleida", "100")}
    states = [s.get("state") for s in root.iter(f"{X}segment")]
    assert states == ["final", "translated", "translated"]
    assert first.find(f"{X}notes/{X}note").text == "Check the name\nof the school = @home"


def test_what_a_translation_tool_changed_comes_back(tmp_path: Path) -> None:
    folder = sample(tmp_path / "run")
    other = again(folder)
    root = etree.fromstring(export(folder, "xliff").encode())
    third = root.findall(f".//{X}unit")[2]
    segment = third.find(f"{X}segment")
    segment.find(f"{X}target").text = "Here she is"
    segment.set("state", "final")
    notes = etree.Element(f"{X}notes")
    etree.SubElement(notes, f"{X}note").text = "from the tool"
    third.insert(1, notes)
    into(other, "xliff", etree.tostring(root, encoding="unicode"), by="Tool")
    with opened(folder) as mine, opened(other) as theirs:
        events = theirs.db.events()
        assert events[: len(mine.db.events())] == mine.db.events()
        assert [(e.kind, e.reviewer) for e in events[len(mine.db.events()) :]] == [("import", "Tool")] * 3
        got = gather(theirs).segments[2]
        assert (got.target, got.status, got.comments[0].text) == ("Here she is", "approved", "from the tool")


ENTITIES = """<!DOCTYPE xliff [<!ENTITY a "lol"><!ENTITY b SYSTEM "file:///etc/passwd">]>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="ca"><file id="f"><unit id="u1"><segment>
<source>&b;</source></segment></unit></file></xliff>"""


@pytest.mark.parametrize(
    ("text", "says"),
    [(ENTITIES, "document type declaration"), ("<a/>", "not XLIFF 2"), ("<a", "not XML"), ("", "not XML")],
)
def test_hostile_xml_is_refused(text: str, says: str) -> None:
    read = FORMATS["xliff"].read
    assert read is not None
    with pytest.raises(TqpipeError, match=says):
        read(text, "file")


#: The parts of the TMX 1.4b content model that we use.
TMX_DTD = """
<!ELEMENT tmx (header, body)> <!ATTLIST tmx version CDATA #FIXED "1.4">
<!ELEMENT header (note|prop|ude)*> <!ELEMENT ude EMPTY> <!ELEMENT note (#PCDATA)>
<!ATTLIST header creationtool CDATA #REQUIRED creationtoolversion CDATA #REQUIRED
  segtype (block|paragraph|sentence|phrase) #REQUIRED o-tmf CDATA #REQUIRED adminlang CDATA #REQUIRED
  srclang CDATA #REQUIRED datatype CDATA #REQUIRED>
<!ELEMENT prop (#PCDATA)> <!ATTLIST prop type CDATA #REQUIRED>
<!ELEMENT body (tu*)> <!ELEMENT tu ((note|prop)*, tuv+)>
<!ATTLIST tu tuid CDATA #IMPLIED changedate CDATA #IMPLIED changeid CDATA #IMPLIED>
<!ELEMENT tuv ((note|prop)*, seg)> <!ATTLIST tuv xml:lang CDATA #REQUIRED>
<!ELEMENT seg (#PCDATA|ph)*> <!ELEMENT ph (#PCDATA)> <!ATTLIST ph x CDATA #IMPLIED type CDATA #IMPLIED>
"""


def check_tmx(text: str) -> list[etree._Element]:
    root = etree.fromstring(text.encode())
    dtd = etree.DTD(io.StringIO(TMX_DTD))
    assert dtd.validate(root), dtd.error_log
    for unit in root.iter("tu"):
        assert re.fullmatch(r"\d{8}T\d{6}Z", unit.get("changedate"))
    return list(root.iter("tu"))


def test_approved_pairs_are_in_the_memory(tmp_path: Path) -> None:
    (unit,) = check_tmx(export(sample(tmp_path / "run"), "tmx"))
    assert [seg.text for seg in unit.iter("seg")] == [CA, EN.replace("300", "30")]
    assert unit.get("changeid") == "Marta"


def test_another_tool_reads_both(tmp_path: Path) -> None:
    pytest.importorskip("translate")
    from translate.storage import tmx

    path = tmp_path / "memory.tmx"
    path.write_text(export(sample(tmp_path / "run"), "tmx"), encoding="utf-8")
    with path.open("rb") as file:
        memory = tmx.tmxfile(file, "ca", "en")
    (unit,) = memory.unit_iter()
    assert (unit.source, unit.target) == (CA, EN.replace("300", "30"))


def test_hostile_text_is_text_in_xml(tmp_path: Path) -> None:
    folder = hostile(tmp_path / "run")
    root = check_xliff(export(folder, "xliff"))
    assert {etree.QName(e).namespace for e in root.iter()} == {
        "urn:oasis:names:tc:xliff:document:2.0",
        "urn:oasis:names:tc:xliff:metadata:2.0",
    }
    check_tmx(export(folder, "tmx"))


# --- names ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "format"),
    [
        ("a.tsv", "tsv"),
        ("a.mqm.tsv", "mqm"),
        ("A.CSV", "csv"),
        ("a.xlf", "xliff"),
        ("a.tmx", "tmx"),
        ("a.jsonl", "jsonl"),
    ],
)
def test_a_files_name_says_its_format(name: str, format: str) -> None:
    assert by_name(None, Path(name))[0] == format


def test_an_unknown_format_names_the_formats() -> None:
    with pytest.raises(TqpipeError, match="jsonl, csv, mqm, tsv, xliff, tmx"):
        by_name("docx", None)
    with pytest.raises(TqpipeError, match="does not say the format"):
        by_name(None, Path("a.docx"))
    with pytest.raises(TqpipeError, match=r"^to stdout, give --format jsonl, csv, mqm, tsv, xliff, tmx$"):
        by_name(None, None)


@pytest.mark.parametrize("named", [(), ("-",)])
def test_an_export_to_stdout_needs_the_format(
    named: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: Any
) -> None:
    folder = sample(tmp_path / "run")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["tqpipe", "review", "export", str(folder), *named])
    with pytest.raises(SystemExit) as left:
        cli.main()
    assert left.value.code == 2
    assert b"to stdout, give --format" in capfdbinary.readouterr().err
    monkeypatch.setattr(sys, "argv", [*sys.argv, "--format", "csv"])
    with pytest.raises(SystemExit) as left:
        cli.main()
    assert left.value.code in (None, 0)
    assert capfdbinary.readouterr().out.decode() == export(folder, "csv")
    assert [path.name for path in tmp_path.iterdir()] == ["run"]


def test_a_file_in_another_encoding_is_named_with_the_line(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("segment,source\n1,La casa\n2,El món\n".encode("latin-1"))
    with pytest.raises(TqpipeError, match=r"a\.csv, line 3: not UTF-8"):
        read_text(path)


def test_an_export_names_no_folder_of_the_machine(tmp_path: Path) -> None:
    texts = pair(1, "Bé.", "Fine.", doc="/home/marta/secret/a.ca.txt")
    inputs = {
        "source": {"name": "/home/marta/secret/a.ca.txt", "lang": "ca"},
        "target": {"name": "b", "lang": "en"},
    }
    run = Run((Record(texts, {}, (), 0.5, "review"),), {"tqpipe": "0", "inputs": inputs, "signature": "s"})
    store.write_run(run, tmp_path / "run")
    review = Review(tmp_path / "run")
    review.save(commands.single(review, 0, "ann", {"kind": "status", "status": "approved"}), "ann")
    for name, format in FORMATS.items():
        text = format.write(gather(review), WMT)
        assert "marta" not in text, name
        assert "a.ca.txt" in text, name
    assert "marta" not in str(Api(review, Access(review.db, "ann", None)).segment(0, "ann"))
    review.close()
