"""Translations with some of their post-editor's changes: which words are still wrong, and what ranks above what."""

from __future__ import annotations

from typing import Any

from tqpipe.training.partly_edited import partly_edited


def row(mt: str, pe: str, hter: float = 0.3, **more: Any) -> dict[str, Any]:
    words = mt.split()
    bad = ["OK" if w in pe.split() else "BAD" for w in words]
    tags = " ".join(["OK", *(f"{tag} OK" for tag in bad)])
    return {
        "pair": "ro-en", "id": "7", "src": "O propoziție.", "mt": mt.replace(" ,", ",").replace(" .", "."),
        "z_mean": -0.4, "da_mean": 55.0, "hter": hter, "src_tok": "O propoziție .", "src_tags": "OK OK OK",
        "mt_tok": mt, "mt_tags_with_gaps": tags, "pe_tok": pe,
    } | more  # fmt: skip


def wrong(example: Any) -> list[str]:
    return [example.target[a:b] for a, b, value in example.target_edits if value]


def test_what_was_not_changed_is_still_wrong_and_ranks_above_the_untouched_text() -> None:
    before, after = "He wents to the house , quick .", "He went to the house , quickly ."
    seen = set()
    for seed in range(20):
        group = partly_edited(row(before, after), seed)
        assert group is not None
        better, worse = group
        assert better.target in ("He went to the house, quick.", "He wents to the house, quickly.")
        assert wrong(better) == (["quick"] if "went " in better.target else ["wents"])
        assert (better.hter, better.low, better.z) == (0.15, 55.0, None)
        assert (worse.target, worse.z, worse.da) == ("He wents to the house, quick.", -0.4, 55.0)
        assert wrong(worse) == ["wents", "quick"]
        seen.add(better.target)
    assert len(seen) == 2, "which changes are made depends on the seed"


def test_a_change_that_adds_words_leaves_a_gap() -> None:
    before, after = "He goed to house .", "He went to the house ."
    found = [partly_edited(row(before, after), seed) for seed in range(20)]
    for group in found:
        assert group is not None
        better = group[0]
        holes = [place for place, value in better.gaps or () if value]
        assert holes == ([] if " the " in better.target else [len("He went to")])
    assert partly_edited(row(before, after), 3) == partly_edited(row(before, after), 3)


def test_moved_phrases_and_rewritten_sentences_are_left_alone() -> None:
    assert partly_edited(row("He goed to house .", "He went to the house .", hter=0.8), 1) is None
    assert partly_edited(row("He went home .", "He went to house ."), 1) is None, "one change only"
    assert partly_edited(row("He went .", ""), 1) is None
    for seed in range(20):
        group = partly_edited(row("in the old house he live now .", "he lives today ."), seed)
        assert group is not None
        assert group[0].target.startswith("in the old house he")


def test_little_gained_is_not_ranked() -> None:
    found = row("He wents to the house , quick .", "He went to the house , quickly .", hter=0.1)
    group = partly_edited(found, 1)
    assert group is not None
    assert len(group) == 1
