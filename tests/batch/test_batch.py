"""A batch loses no row, can be killed at any moment, and gives the same bytes however it is run."""

from __future__ import annotations

import itertools
import json
import random
import re
import unicodedata
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from batch_support import CHEAP, WORDS, corpus, digest

from tqpipe.batch import finish, local, plan, prepare, seen, shards, sift
from tqpipe.batch.page import _options as page_options
from tqpipe.config import Config, QualityConfig
from tqpipe.languages import MARKS
from tqpipe.types import TqpipeError


@pytest.fixture(autouse=True)
def small_shards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prepare, "SHARD", 50)


def test_rows_in_are_rows_out_and_rejects(tmp_path: Path) -> None:
    path = corpus(tmp_path / "a.jsonl", 330)
    manifest = local.run(local.Input((path,)), tmp_path / "out", plan=CHEAP)
    assert (
        manifest["rows"] == 330 == manifest["kept"] + sum(manifest["dropped"].values()) + manifest["rejected"]
    )
    assert manifest["dropped"]["dedupe"] >= 30
    rows = [r for p in shards.parts(tmp_path / "out") for r in pq.read_table(p).to_pylist()]
    rejects = [json.loads(line) for line in (tmp_path / "out" / "rejects.jsonl").read_text().splitlines()]
    assert sorted([r["row"] for r in rows] + [r["row"] for r in rejects]) == list(range(1, 331))
    assert [r["row"] for r in rows] == sorted(r["row"] for r in rows)
    assert rejects[0]["line"] == 6
    assert "not JSON" in rejects[0]["reason"]
    kept = [
        r["row"] for p in shards.parts(tmp_path / "out", shards.KEPT) for r in pq.read_table(p).to_pylist()
    ]
    assert kept == [r["row"] for r in rows if r["dropped_by"] is None]
    # Whoever reads a folder of Parquet names the folder.
    assert pq.read_table(tmp_path / "out" / "scored").num_rows == len(rows)
    assert pq.read_table(tmp_path / "out" / "kept").num_rows == len(kept)


def test_a_finished_batch_is_left_alone_and_another_one_is_refused(tmp_path: Path) -> None:
    path = corpus(tmp_path / "a.jsonl", 120)
    out = tmp_path / "out"
    local.run(local.Input((path,)), out, plan=CHEAP)
    before, times = digest(out), [p.stat().st_mtime_ns for p in shards.parts(out)]
    local.run(local.Input((path,)), out, plan=CHEAP)
    assert digest(out) == before
    assert [p.stat().st_mtime_ns for p in shards.parts(out)] == times
    with pytest.raises(TqpipeError, match="other steps"):
        local.run(local.Input((path,)), out, plan=plan.from_list([{"name": "length"}]))
    path.write_text(path.read_text() + "{}\n")
    with pytest.raises(TqpipeError, match="another input"):
        local.run(local.Input((path,)), out, plan=CHEAP)
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("x")
    with pytest.raises(TqpipeError, match="not a batch's folder"):
        local.run(local.Input((path,)), tmp_path / "mine", plan=CHEAP)


def test_another_region_is_another_batch_where_it_chooses_what_is_read(tmp_path: Path) -> None:
    path, plain = tmp_path / "a.tmx", (tmp_path / "a.en", tmp_path / "a.zh")
    path.write_text(
        '<tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>One.</seg></tuv>'
        '<tuv xml:lang="zh-CN"><seg>cn</seg></tuv><tuv xml:lang="zh-TW"><seg>tw</seg></tuv></tu></body></tmx>'
    )
    for file, form in zip(plain, ("Row {}.\n", "第{}行。\n"), strict=True):
        file.write_text("".join(map(form.format, range(20))), encoding="utf-8")
    for names in ((path,), plain):
        out = tmp_path / f"out{len(names)}"
        local.run(local.Input(names, source_lang="en", target_lang="zh-TW"), out, plan=CHEAP)
        other = local.Input(names, source_lang="en", target_lang="zh-CN")
        if names == (path,):
            rows = [row for part in shards.parts(out) for row in shards.read_part(part).to_pylist()]
            assert [row["target"] for row in rows] == ["tw"]
            with pytest.raises(TqpipeError, match="another --source-lang or --target-lang"):
                local.run(other, out, plan=CHEAP)
        else:
            local.run(other, out, plan=CHEAP)


def test_a_batch_of_which_no_row_can_be_read_says_why(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text("{}\n[]\n")
    for policy in ("skip", "keep"):
        with pytest.raises(
            TqpipeError, match="can be read as a pair; the first, line 1: expected an object with"
        ):
            local.run(local.Input((path,), on_bad_row=policy), tmp_path / "out", plan=CHEAP)


def test_a_head_that_is_not_translated_yet_does_not_hide_the_rest(tmp_path: Path) -> None:
    path = tmp_path / "a.po"
    head = "".join(f'msgid "new {n}"\nmsgstr ""\n\n' for n in range(2000))
    path.write_text(f'{head}msgid "One."\nmsgstr "Un."\n')
    manifest = local.run(local.Input((path,), on_bad_row="fail"), tmp_path / "out", plan=CHEAP)
    assert (manifest["rows"], manifest["kept"], manifest["rejected"]) == (2001, 1, 2000)


def test_a_damaged_shard_is_made_again(tmp_path: Path) -> None:
    path = corpus(tmp_path / "a.jsonl", 200)
    out = tmp_path / "out"
    local.run(local.Input((path,)), out, plan=CHEAP)
    before = digest(out)
    shards.part(out, shards.SCORED, 1).write_bytes(b"PAR1")
    with pytest.raises(TqpipeError, match="made anew"):
        finish.close(out, CHEAP, 200)
    local.run(local.Input((path,)), out, plan=CHEAP)
    assert digest(out) == before


@pytest.mark.slow
def test_rules_and_filter_alone_and_in_two_processes_are_the_same(tmp_path: Path) -> None:
    steps = plan.from_list(
        [{"name": "rules", "drop": ["identical"]}, {"name": "filter", "keep": "source_words > 2"}, {"name": "top_k",
         "k": 20, "by": "risk"}]
    )  # fmt: skip
    path = corpus(tmp_path / "a.jsonl", 150)
    source = local.Input((path,), source_lang="ca", target_lang="en")
    one = local.run(source, tmp_path / "one", plan=steps)
    two = local.run(source, tmp_path / "two", plan=steps, processes=2)
    assert digest(tmp_path / "one") == digest(tmp_path / "two")
    assert one["kept"] == 20 == two["kept"]
    found = [r for p in shards.parts(tmp_path / "one") for r in pq.read_table(p).to_pylist()]
    alive = sorted((r["risk"], r["row"]) for r in found if r["dropped_by"] is None)
    kept = [
        r["row"] for p in shards.parts(tmp_path / "one", shards.KEPT) for r in pq.read_table(p).to_pylist()
    ]
    assert kept == sorted(row for _, row in alive[:20])


def test_filter_writes_what_meets_the_condition_and_refuses_what_tsv_cannot_hold(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(
        '{"src": "un\\ndos", "mt": "one"}\n{"src": "tres", "mt": "three"}\n{"src": "q", "mt": "four"}\n'
    )
    local.run(local.Input((path,)), tmp_path / "out", plan=plan.from_list([{"name": "length"}]))
    counts = sift.sift(tmp_path / "out", "source_chars > 1", [tmp_path / "x.tsv"])
    assert counts == {"rows": 3, "kept": 1, "dropped": 1, "rejected": 1}
    assert (tmp_path / "x.tsv").read_text().splitlines()[1].split("\t")[1:3] == ["tres", "three"]
    assert json.loads((tmp_path / "x.tsv.rejects.jsonl").read_text())["row"] == 1


def test_the_page_escapes_what_the_corpus_says(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"src": "<script>alert(1)</script>\u202e" * 5, "mt": "x"}) + "\n")
    local.run(local.Input((path,)), tmp_path / "out", plan=plan.from_list([{"name": "length"}]))
    page = (tmp_path / "out" / "report.html").read_text()
    assert "&lt;script&gt;" in page
    assert "<script" not in page
    assert "\u202e" not in page


def test_the_page_shows_settings_what_was_not_read_and_why_rows_went(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    rows = [{"src": f"La casa número {n} és gran.", "mt": f"House number {n} is big."} for n in range(20)]
    path.write_text("{<b>broken\n" + "".join(json.dumps(row) + "\n" for row in [*rows, rows[0]]))
    steps = [{"name": "dedupe", "near": True}, {"name": "rules"}, {"name": "top_k", "k": 5, "by": "risk"}]
    local.run(
        local.Input((path,), source_lang="ca", target_lang="en"), tmp_path / "out", plan=plan.from_list(steps)
    )
    page = (tmp_path / "out" / "report.html").read_text()
    assert "by pair, near, similar 0.85" in page
    assert page_options({"name": "dedupe", "by": "pair", "near": False, "similar": 0.85}) == "by pair"
    assert "a.jsonl, line 1: {&lt;b&gt;broken" in page
    assert "the same as row 2" in page
    assert "not among the best by risk (up to 0." in page
    assert "Scored by tqpipe:" in page
    # The bars of what the rows were scored: each says its bounds, which lie side by side.
    bounds = [tuple(map(float, found)) for found in re.findall(r"<title>([\d.]+) to ([\d.]+): ", page)]
    assert len(bounds) >= 10
    assert all(low < high for low, high in bounds)
    assert all(high == low for (_, high), (low, _) in itertools.pairwise(bounds) if low)


def test_near_duplicates_are_found_and_others_are_not() -> None:
    a = "The president said on Tuesday that the new law would be passed before the summer begins."
    sketches = seen.sketches([a, a.upper() + "!!", a.replace("summer", "winter"), a[::-1]])
    alike = [float((sketches[0] == s).mean()) for s in sketches]
    assert alike[1] == 1.0
    assert 0.5 < alike[2] < 1.0
    assert alike[3] < 0.2


def test_spellings_of_unicode_are_the_same_and_vowel_signs_are_letters() -> None:
    a = "Això és una prova del mateix text, però en una altra composició d'Unicode."
    hindi = "लड़की की किताब कल काली हुई थी और वह घर गई"
    other = "".join("ा" if c in "ीि" else c for c in hindi)
    first, second, one, two = seen.sketches([a, unicodedata.normalize("NFD", a), hindi, other])
    assert (first == second).all()
    assert float((one == two).mean()) < 0.5


def test_texts_that_share_a_word_are_no_near_duplicates() -> None:
    pairs = [
        "Més o menys la meitat dels enquestats|About half of respondents indicated they have only lived in",
        "Arribàrem a Libango de la pitjor manera possible.|We arrived in Lubango in the most dramatic fashion.",
        "La majoria (70%) no es van criar en anglès.|Most people (70%) were not raised in English.",
        "Aparna Ray és una assessora en investigació|Aparna Ray is an independent qualitative research consultant",
        "Anteriorment vivia i treballava a Uganda|She previously lived and worked in Uganda, where she",
    ]
    found = seen.sketches(pairs)
    for k, one in enumerate(found):
        assert all(float((one == other).mean()) < 0.4 for other in found[:k])


def test_a_sketch_is_the_minimum_of_every_permutation() -> None:
    text = "Una prova_de İstanbul, 20 \ud800 anys; " * 3
    words = "".join(c if c.isalnum() or c in MARKS else " " for c in text.casefold()).split()
    codes = [ord(c) for c in " ".join(words)]
    windows = [codes[k : k + 5] for k in range(len(codes) - 4)]
    shingles = [sum(c * pow(1_000_003, k, 1 << 32) for k, c in enumerate(w)) % (1 << 32) for w in windows]
    wanted = [
        min((s * int(a) + int(b)) % (1 << 64) >> 32 for s in shingles)
        for a, b in zip(seen._A, seen._B, strict=True)
    ]
    found = seen.sketches(["another text that lies before it", text, "too short", "and one behind it, too"])
    assert found[1] is not None
    assert found[1].tolist() == wanted
    assert found[2] is None


@pytest.mark.parametrize("waiting", [1, 500, 1 << 18])
def test_duplicates_are_the_same_row_by_row_and_in_one_block(
    waiting: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(seen, "_WAITING", waiting)
    rng = random.Random(5)
    texts = [" ".join(rng.choices(WORDS, k=9)) for _ in range(60)]
    for _ in range(200):
        words = rng.choice(texts).split()
        words[rng.randrange(9)] = rng.choice(WORDS)
        texts.append(" ".join(words))
    rows = list(range(1, len(texts) + 1))

    def decisions(size: int) -> list[tuple[int | None, int | None]]:
        book, out = seen.Seen(tmp_path / f"seen{size}"), []
        for at in range(0, len(texts), size):
            part, numbers = texts[at : at + size], rows[at : at + size]
            first, near = book.first(0, part, numbers), book.near(0, part, numbers, 0.7)
            out += list(zip(first, near, strict=True))
        book.close()
        return out

    alone = decisions(1)
    assert alone == decisions(7) == decisions(40) == decisions(1000)
    assert sum(near is not None for _, near in alone) > 50
    assert sum(first is not None for first, _ in alone) < sum(near is not None for _, near in alone)


@pytest.mark.parametrize(
    ("steps", "message"),
    [
        ([], "no steps"),
        ([{"name": "dedup"}], "did you mean 'dedupe'"),
        ([{"name": "quality"}, {"name": "dedupe"}], "stands before dedupe"),
        ([{"name": "top_k", "k": 3}, {"name": "length"}], "must be the last"),
        ([{"name": "top_k"}], "takes k"),
        ([{"name": "length", "min": 3}], "unknown key 'min'"),
        ([{"name": "rules", "drop": ["nmbers"]}], "did you mean 'numbers'"),
        ([{"name": "filter", "keep": "quallity > 3"}], "did you mean 'quality'"),
        ([{"name": "rules", "drop": "markup"}], r"drop is a list of names of checks: drop = \['markup'\]"),
        ([{"name": "quality", "min": 150}], "quality min 150: valid are 0 to 100"),
        ([{"name": "adequacy", "min": 60}], "adequacy min 60: valid are 0 to 1"),
        ([{"name": "quality", "max_broken": 2.0}], "valid are 0 to 1"),
        ([{"name": "length", "min_chars": 9, "max_chars": 3}], "is more than max_chars"),
        ([{"name": "length", "max_ratio": 0.5}], "valid are 1 and more"),
        ([{"name": "dedupe", "near": True, "similar": 0.2}], "valid are 0.5 to 1"),
        ([{"name": "dedupe", "similar": 0.7}], r"step 1 \(dedupe\): similar is .*: add near = true"),
        ([{"name": ["rules"]}], r"name \['rules'\] \(did you mean 'rules'\?\) is not one of dedupe, "),
        ([{"name": {}}], r"name \{\} is not one of"),
        (
            [{"name": "rules", "drop": ["consistency"]}],
            "'consistency': this check compares the pairs of a document",
        ),
        ([{"name": "rules"}, {"name": "filter", "keep": "risk < 0"}], "risk is 0 to 1"),
        ([{"name": "rules"}, {"name": "top_k", "share": 0.5}], "needs quality, and there is no step quality"),
        ([{"name": "rules"}, {"name": "top_k", "share": 0.5, "by": "qualty"}], "did you mean 'quality'"),
        ([{"name": "rules"}, {"name": "filter", "keep": "quality>=40"}], "no step quality that makes it"),
        (
            [{"name": "filter", "keep": "quality>=40"}, {"name": "quality"}],
            "quality behind it makes: put this",
        ),
        (
            [{"name": "quality"}, {"name": "filter", "keep": "not flagged('dates')"}],
            "needs flags, and there is no",
        ),
        ([{"name": "rules"}, {"name": "filter", "keep": "not flagged('model')"}], "needs errors"),
        (
            [{"name": "length"}, {"name": "filter", "keep": "risk < 0.5"}],
            "no step rules or adequacy or quality",
        ),
        (
            [{"name": "rules"}, {"name": "filter", "keep": "risk < 0.5"}, {"name": "quality"}],
            "behind all of those",
        ),
        ([{"name": "rules"}, {"name": "filter", "keep": "dropped_by == 'x'"}], "no row that comes here"),
    ],
)
def test_a_wrong_plan_says_what_is_wrong(steps: list[dict[str, object]], message: str) -> None:
    with pytest.raises(TqpipeError, match=message):
        plan.from_list(steps)


@pytest.mark.parametrize(
    "steps",
    [
        [{"name": "filter", "keep": "source_words > 2 and line > 1"}, {"name": "quality"}],
        [{"name": "rules"}, {"name": "filter", "keep": "not flagged('numbers')"}, {"name": "quality"}],
        [{"name": "rules"}, {"name": "filter", "keep": "missing(quality) or quality > 50"}],
        [{"name": "rules"}, {"name": "quality"}, {"name": "top_k", "k": 3, "by": "risk"}],
        [{"name": "length"}, {"name": "top_k", "k": 3, "by": "row"}],
    ],
)
def test_what_can_be_met_is_no_error(steps: list[dict[str, object]]) -> None:
    assert len(plan.from_list(steps).steps) == len(steps)


def test_stages_end_where_rows_are_dropped() -> None:
    def stages(*names: str | dict[str, object]) -> list[str]:
        made = plan.from_list([n if isinstance(n, dict) else {"name": n} for n in names]).stages()
        return ["+".join(name for _, name in stage.steps) for stage in made]

    drops = {"name": "rules", "drop": ["markup"]}
    words = {"name": "filter", "keep": "source_words > 2"}
    assert stages("dedupe", "length", "language", "adequacy", "rules", "quality") == [
        "length+language",
        "adequacy+rules+quality",
    ]
    assert stages("adequacy", drops, "quality") == ["adequacy+rules", "quality"]
    assert stages(drops, "adequacy", "quality", words) == ["rules", "adequacy+quality+filter"]
    assert stages(words, "quality", words, "adequacy") == ["filter", "quality+filter 2", "adequacy"]
    assert stages("dedupe") == []


def test_a_system_is_of_formats_that_have_systems(tmp_path: Path) -> None:
    """It says what a batch is: of another file it would have to be given again, for nothing."""
    (tmp_path / "a.jsonl").write_text(json.dumps({"src": "Bon dia", "mt": "Good day"}) + "\n")
    source = local.Input((tmp_path / "a.jsonl",), system="y")
    with pytest.raises(TqpipeError, match="--system 'y': jsonl has no systems; wmt, metrics-tree have"):
        local.run(source, tmp_path / "out", plan=CHEAP)
    assert not (tmp_path / "out" / "plan.json").exists()


def test_a_file_as_the_folder_to_write_is_told(tmp_path: Path) -> None:
    path = corpus(tmp_path / "a.jsonl", 3)
    before = path.read_bytes()
    with pytest.raises(TqpipeError, match=r"--out .*a\.jsonl: is a file, and a batch writes a folder"):
        local.run(local.Input((path,)), path, plan=CHEAP)
    assert path.read_bytes() == before
    path.write_text("[]")
    with pytest.raises(TqpipeError, match=r"a\.jsonl: has no rows"):
        local.run(local.Input((path,)), tmp_path / "out", plan=CHEAP)


def test_the_quality_model_is_off_where_the_configuration_says_so(tmp_path: Path) -> None:
    off = Config(quality=QualityConfig(enabled=False))
    names = [step.name for step in plan.default(off).steps]
    assert names == [step.name for step in plan.DEFAULT.steps if step.name != "quality"]
    assert plan.default(Config()) is plan.DEFAULT
    path = corpus(tmp_path / "a.jsonl", 20)
    for steps in (plan.DEFAULT, plan.from_list([{"name": "quality", "min": 3}])):
        with pytest.raises(TqpipeError, match=r"the steps have quality, but \[quality\] enabled is false"):
            local.run(local.Input((path,)), tmp_path / "out", plan=steps, config=off)
    assert not (tmp_path / "out").exists()
