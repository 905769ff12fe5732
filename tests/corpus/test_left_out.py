"""PO, XLIFF and TS as corpora, packed or not: what they leave out on purpose is no bad row."""

from __future__ import annotations

from pathlib import Path

import pytest

from tqpipe.batch import local, on_ray, plan, prepare, shards
from tqpipe.corpus import Item, OnBadRow, Reject, apply_policy, read_corpus
from tqpipe.corpus.streams import create
from tqpipe.types import TqpipeError

PO = """msgid ""
msgstr ""

msgid "one"
msgstr "un"

#, fuzzy
msgid "two"
msgstr "dos"

msgid "three"
msgstr ""

#~ msgid "four"
#~ msgstr "quatre"
"""
PO_BAD = PO + '\nmsgid "one"\nmsgstr "altre"\n'
XLIFF = """<xliff version="1.2"><file source-language="en" target-language="ca"><body>
<trans-unit id="1"><source>one</source><target>un</target></trans-unit>
<trans-unit id="2"><source>two</source><target state="new">two</target></trans-unit>
<trans-unit id="3"><source>three</source></trans-unit>
<trans-unit id="4" translate="no"><source>four</source><target>four</target></trans-unit>
</body></file></xliff>"""
XLIFF_BAD = XLIFF.replace("</body>", '<trans-unit id="5"><target>cinc</target></trans-unit>\n</body>')
TS = """<TS language="ca"><context><name>c</name>
<message><source>one</source><translation>un</translation></message>
<message><source>two</source><translation type="unfinished">dos</translation></message>
<message><source>three</source><translation></translation></message>
<message><source>four</source><translation type="obsolete">quatre</translation></message>
</context></TS>"""
TS_BAD = TS.replace("</context>", "<message><translation>cinc</translation></message>\n</context>")
PLURAL = """msgid ""
msgstr "Language: ca\\nPlural-Forms: nplurals=2; plural=n != 1;\\n"

msgid "%d file was deleted"
msgid_plural "%d files were deleted"
msgstr[0] "S'ha suprimit un fitxer"
msgstr[1] "S'han suprimit fitxers"
"""
FILES = [("a.po", PO, PO_BAD), ("a.xlf", XLIFF, XLIFF_BAD), ("a.ts", TS, TS_BAD)]


def rows(path: Path, policy: OnBadRow) -> list[Item | Reject]:
    return list(apply_policy(read_corpus([path]), policy))


def test_a_form_for_one_number_alone_is_known_as_that(tmp_path: Path) -> None:
    path = tmp_path / "a.po"
    path.write_text(PLURAL)
    assert [row.number for row in rows(path, "fail") if isinstance(row, Item)] == ["one", "several"]
    steps = plan.from_list([{"name": "rules"}])
    local.run(local.Input((path,), source_lang="en", target_lang="ca"), tmp_path / "out", plan=steps)
    found = shards.read_part(shards.part(tmp_path / "out", shards.SCORED, 0)).to_pylist()
    # "Un fitxer" says in words what %d says.
    assert [[flag["check"] for flag in row["flags"]] for row in found] == [[], ["markup"]]


def test_a_form_is_known_where_shards_go_by_files(tmp_path: Path) -> None:
    path = tmp_path / "a.po"
    path.write_text(PLURAL)
    [shard] = prepare.shards(
        rows(path, "fail"), plan.from_list([{"name": "rules"}]), ("en", "ca"), tmp_path / "seen"
    )
    on_ray.prepare(shard, tmp_path)
    assert [row["number"] for row in on_ray.prepared(0, tmp_path).rows] == ["one", "several"]


@pytest.mark.parametrize(("name", "good", "bad"), FILES)
@pytest.mark.parametrize("policy", ["skip", "fail", "keep"])
def test_what_is_left_out_on_purpose_is_a_reject_under_every_policy(
    tmp_path: Path, name: str, good: str, bad: str, policy: OnBadRow
) -> None:
    path = tmp_path / name
    path.write_text(good)
    found = rows(path, policy)
    assert [(r.source, r.target) for r in found if isinstance(r, Item)] == [("one", "un")]
    rejects = [r for r in found if isinstance(r, Reject)]
    assert [r.text for r in rejects] == ["two", "three", "four"]
    assert all(r.left_out and r.reason for r in rejects)


@pytest.mark.parametrize(("name", "good", "bad"), FILES)
def test_what_is_wrong_is_a_bad_row_all_the_same(tmp_path: Path, name: str, good: str, bad: str) -> None:
    path = tmp_path / name
    path.write_text(bad)
    (wrong,) = [r for r in rows(path, "skip") if isinstance(r, Reject) and not r.left_out]
    assert wrong.text
    with pytest.raises(TqpipeError, match=f"line {wrong.line}: .* \\(--on-bad-row skip goes on\\)"):
        rows(path, "fail")
    assert [r.problem for r in rows(path, "keep") if isinstance(r, Item)] == [None, wrong.reason]


@pytest.mark.parametrize("ending", [".gz", ".bz2", ".xz", ".zst"])
@pytest.mark.parametrize(("name", "good", "bad"), FILES)
def test_packed_files_are_unpacked(tmp_path: Path, name: str, good: str, bad: str, ending: str) -> None:
    plain, packed = tmp_path / name, tmp_path / (name + ending)
    # Each in an encoding that it declares itself.
    if name == "a.po":
        good = good.replace(
            'msgstr ""\n\n', 'msgstr ""\n"Content-Type: text/plain; charset=ISO-8859-1\\n"\n\n', 1
        )
    else:
        good = '<?xml version="1.0" encoding="ISO-8859-1"?>' + good
    data = good.replace(">un<", ">\xfan<").replace('"un"', '"\xfan"').encode("latin-1")
    plain.write_bytes(data)
    with create(packed) as file:
        file.write(data)
    found = list(read_corpus([packed]))
    assert [r.target for r in found if isinstance(r, Item)] == ["\xfan"]
    assert [(r.line, type(r)) for r in found] == [(r.line, type(r)) for r in read_corpus([plain])]


def test_a_packed_file_that_is_cut_off(tmp_path: Path) -> None:
    path = tmp_path / "a.po.gz"
    with create(path) as file:
        file.write(PO.encode())
    path.write_bytes(path.read_bytes()[:-12])
    with pytest.raises(TqpipeError, match="damaged or cut off"):
        list(read_corpus([path]))
