from __future__ import annotations

import itertools
import random

import numpy as np
from quality_support import WordTokenizer

from tqpipe.scoring.quality_input import SOURCE, TARGET, encode
from tqpipe.training.data import Example, Group
from tqpipe.training.quality_batches import Batch, Stream, label_tokens
from tqpipe.training.thesaurus import Thesaurus

TOKENIZER = WordTokenizer()
SENTENCES = [f"word{k} runs over the hill number {k} and stops" for k in range(40)]


def row_of(example: Example):  # type: ignore[no-untyped-def]
    return encode(TOKENIZER, [example.source], [example.target])[0]


def test_labels_fall_on_the_tokens_of_their_ranges() -> None:
    e = Example(
        "x", "a b", "one two three", target_edits=((0, 3, 0), (4, 7, 1)), gaps=((0, 1), (3, 0), (13, 1)),
        target_errors=((4, 7, 2), (13, 13, 3)), source_errors=((2, 3, 1),),
    )  # fmt: skip
    row = row_of(e)
    labels = label_tokens(row, e)
    target, source = np.flatnonzero(row.side == TARGET), np.flatnonzero(row.side == SOURCE)
    assert labels[target, 0].tolist() == [0, 1, -1]
    assert labels[target, 1].tolist() == [0, -1, 1]
    assert labels[row.first_gap, 1] == 1
    assert labels[target, 2].tolist() == [0, 0, 1]
    assert labels[target, 3].tolist() == [0, 2, 0]
    assert labels[source, 3].tolist() == [0, 1]


def test_a_deletion_at_the_start_is_the_first_gap() -> None:
    e = Example("x", "a", "one two", target_errors=((0, 0, 3),))
    row = row_of(e)
    labels = label_tokens(row, e)
    assert labels[row.first_gap, 2] == 1
    assert labels[row.side == TARGET, 2].tolist() == [0, 0]


def test_unknown_stays_unlabelled() -> None:
    e = Example("x", "a b", "c d")
    assert (label_tokens(row_of(e), e) == -1).all()


def stream(seed: int = 3) -> Stream:
    groups: list[Group] = [(Example("x", s, s.upper(), z=0.1 * k, da=50.0),) for k, s in enumerate(SENTENCES)]
    clean = {"own": [("x", s, s.replace("runs", "walks")) for s in SENTENCES]}
    return Stream(TOKENIZER, {"a": groups}, clean, {"a": 60, "garble": 40}, seed=seed, tokens=400, chunk=100)


def same(a: Batch, b: Batch) -> bool:
    return all(
        np.array_equal(getattr(a, f), getattr(b, f), equal_nan=f == "sentence")
        for f in Batch.__dataclass_fields__
    )


def test_the_order_is_fixed_by_the_seed_and_can_be_entered_anywhere() -> None:
    first = list(itertools.islice(stream().walk(0, 0), 30))
    chunk, number, _ = first[17]
    later = list(itertools.islice(stream().walk(chunk, number), 13))
    assert [(c, n) for c, n, _ in later] == [(c, n) for c, n, _ in first[17:]]
    assert all(same(a, b) for (*_, a), (*_, b) in zip(first[17:], later, strict=True))
    assert not same(first[0][2], next(stream(4).walk(0, 0))[2])


def test_batches_keep_to_their_size_and_ranked_pairs_stay_together() -> None:
    ranked = 0
    for batch in stream().batches(1):
        assert batch.ids.size <= 400 * 1.15
        assert batch.ids.shape == batch.side.shape == batch.token.shape[:2]
        for better, worse in zip(batch.better, batch.worse, strict=True):
            assert batch.sentence[better, 4] == 0
            assert batch.sentence[worse, 4] == 1
            ranked += 1
    assert ranked > 5


def test_every_row_is_seen_once_before_any_is_seen_again() -> None:
    s = stream()
    seen = [s._pick("a", k)[0].source for k in range(80)]
    assert sorted(seen[:40]) == sorted(seen[40:]) == sorted(SENTENCES)
    assert seen[:40] != seen[40:]


def test_tokens_are_hidden_on_one_side_of_some_judged_rows_and_have_no_label_then() -> None:
    plain, hiding = stream(), stream()
    hiding.hidden = 0.5
    changed = 0
    for before, after in zip(plain.batches(0), hiding.batches(0), strict=True):
        assert np.array_equal(before.side, after.side)
        assert np.array_equal(before.sentence, after.sentence, equal_nan=True)
        for k, row in enumerate(before.ids):
            where = np.flatnonzero(row != after.ids[k])
            assert set(after.ids[k][where]) <= {TOKENIZER.unk_token_id}
            assert (after.token[k][where] == -1).all()
            assert len(set(before.side[k][where])) <= 1
            judged = not np.isnan(before.sentence[k, 0])
            assert judged or not len(where)
            changed += len(where) > 0
    judged_rows = sum((~np.isnan(b.sentence[:, 0])).sum() for b in plain.batches(0))
    assert 0.4 * judged_rows < changed < 0.9 * judged_rows


def test_what_is_planted_in_a_text_is_of_its_language() -> None:
    english = [
        ("ca-en", f"frase {k} verda aqui mateix", f"green sentence {k} stands right here today")
        for k in range(30)
    ]
    german = [
        ("ca-de", f"frase {k} verda aqui mateix", f"grüner Satz {k} bleibt heute genau hier")
        for k in range(30)
    ]
    made = Stream(TOKENIZER, {}, {"both": english + german}, {"garble": 1}, seed=1, tokens=400, chunk=100)
    words = {
        "en": {w for _, _, t in english for w in t.split()},
        "de": {w for _, _, t in german for w in t.split()},
    }
    rng, seen = random.Random(2), set()
    for _ in range(300):
        group = made._garble(rng)
        if group is not None:
            mine = group[0].pair.split("-")[1]
            seen.add(mine)
            other = words["de" if mine == "en" else "en"] - words[mine]
            assert not other & set(group[1].target.split()), group[1]
    assert seen == {"en", "de"}


def test_pairs_into_english_are_read_out_of_it_too() -> None:
    pairs = [
        (
            "ca-en",
            f"la frase verda número {k} no és aquí avui",
            f"the green sentence number {k} is not here today",
        )
        for k in range(30)
    ]
    made = Stream(TOKENIZER, {}, {"x": pairs}, {"garble": 1}, seed=1, tokens=400, chunk=100, turned=0.5)
    rng = random.Random(4)
    found = [g for g in (made._garble(rng) for _ in range(400)) if g is not None]
    out = [g for g in found if g[0].pair == "en-ca"]
    assert 0.35 * len(found) < len(out) < 0.65 * len(found)
    sound = {(t, s) for _, s, t in pairs}
    assert all((good.source, good.target) in sound for good, _ in out)
    in_source = [(good, bad) for good, bad in out if bad.target == good.target and bad.source != good.source]
    assert any(bad.source.count(" not ") < good.source.count(" not ") for good, bad in in_source)
    for _, bad in out:
        assert bad.broken == 1
        for text, errors in ((bad.source, bad.source_errors), (bad.target, bad.target_errors)):
            assert all(0 <= a <= b <= len(text) for a, b, _ in errors or ())
    # What English word lists find is never looked for in Catalan, and there is nothing to turn in Japanese.
    assert not any({"she", "her", "less", "Monday"} & set(bad.target.split()) for _, bad in out)
    unparted = [("ja-en", s, t) for _, s, t in pairs]
    made = Stream(TOKENIZER, {}, {"x": unparted}, {"garble": 1}, seed=1, tokens=400, chunk=100, turned=1.0)
    groups = [g for g in (made._garble(rng) for _ in range(50)) if g is not None]
    assert {g[0].pair for g in groups} == {"ja-en"}


def test_a_thesaurus_changes_english_alone_on_whichever_side_it_stands() -> None:
    words = Thesaurus(
        {"agreement": ("zzopposite",)}, {"agreement": ("zzrelated",)}, {"agreement": ("zzsynonym",)}, {}
    )
    pairs = [
        (f"{k} L'agreement és bo per a la gent.", f"{k} The agreement is good for the people.")
        for k in range(30)
    ]
    rows = [("ca-en", *pair) for pair in pairs]
    made = Stream(
        TOKENIZER, {}, {"x": rows}, {"garble": 1}, seed=1, tokens=400, chunk=100, turned=0.5, thesaurus=words,
        rewording=0.5,
    )  # fmt: skip
    rng = random.Random(4)
    found = [g for g in (made._garble(rng) for _ in range(600)) if g is not None]
    english = {"ca-en": lambda e: (e.target, e.source), "en-ca": lambda e: (e.source, e.target)}
    for good, bad in found:
        (right, other), (wrong, kept) = english[good.pair](good), english[bad.pair](bad)
        # A synonym is no error: where there is one, it stands in the good text, too.
        assert ("zzsynonym" in wrong) <= ("zzsynonym" in right)
        assert "zz" not in other + kept
        assert not {"zzopposite", "zzrelated"} & set(right.split())
    texts = [english[bad.pair](bad)[0] for _, bad in found]
    assert {w for w in ("zzopposite", "zzrelated", "zzsynonym") if any(w in t for t in texts)} == {
        "zzopposite", "zzrelated", "zzsynonym",
    }  # fmt: skip
    assert any("zzopposite" in bad.source for _, bad in found if bad.pair == "en-ca")
