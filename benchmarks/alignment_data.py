"""Alignment test documents made from sentence pairs: joined, split and deleted at random, with gold beads."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass

Numbers = tuple[tuple[int, ...], tuple[int, ...]]


@dataclass(frozen=True)
class Made:
    """Two lists of sentences and the gold beads between them, 0-based."""

    source: list[str]
    target: list[str]
    gold: list[Numbers]


def split_in_two(sentence: str, rng: random.Random) -> tuple[str, str] | None:
    """Cut a sentence at a clause mark where there is one, else at a space, somewhere in its middle."""
    third = len(sentence) // 3
    places = [m.end() for m in re.finditer(r"[,;:–—]\s", sentence) if third < m.end() < len(sentence) - third]
    places = places or [
        m.end() for m in re.finditer(r"\s", sentence) if third < m.end() < len(sentence) - third
    ]
    if len(sentence) < 40 or not places:
        return None
    at = rng.choice(places)
    return sentence[:at].strip(), sentence[at:].strip()


def perturb(
    pairs: Sequence[tuple[str, str]], seed: int, *, delete: float = 0.1, join: float = 0.1, split: float = 0.1
) -> Made:
    """`delete` of the sentences vanish on either side; `join` and `split` of the pairs change on one side."""
    rng = random.Random(seed)
    source: list[str] = []
    target: list[str] = []
    gold: list[Numbers] = []

    def add(left: Sequence[str], right: Sequence[str]) -> None:
        gold.append(
            (
                tuple(range(len(source), len(source) + len(left))),
                tuple(range(len(target), len(target) + len(right))),
            )
        )
        source.extend(left)
        target.extend(right)

    at = 0
    while at < len(pairs):
        left, right = pairs[at]
        draw, side = rng.random(), rng.random() < 0.5
        at += 1
        if draw < delete:
            add([], [right])
        elif draw < 2 * delete:
            add([left], [])
        elif draw < 2 * delete + join and at < len(pairs):
            more = pairs[at]
            at += 1
            if side:
                add([f"{left} {more[0]}"], [right, more[1]])
            else:
                add([left, more[0]], [f"{right} {more[1]}"])
        elif draw < 2 * delete + join + split and (parts := split_in_two(left if side else right, rng)):
            add(list(parts) if side else [left], [right] if side else list(parts))
        else:
            add([left], [right])
    return Made(source, target, gold)
