"""The rules on an edit that is not saved yet: the same checks with the same options as the run's, and no model.

What the user decided counts here, too: terms of the glossary, severities, where a check is off.

Checks that read word links find less here than in the run, where the encoder made the links.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from tqpipe import checks, facts
from tqpipe.config import ChecksConfig, from_mapping
from tqpipe.pipeline import Rules
from tqpipe.review.session import Review
from tqpipe.types import Context, Flag, Pair, Run, Segment, TqpipeError


class Recheck:
    """The run's checks, built once; what they know of the whole document is the machine's target."""

    def __init__(self, review: Review):
        self.review = review
        self._lock = threading.Lock()
        self.rules = _rules(review.run)
        pairs = tuple(record.pair for record in review.records)
        self.context = Context(*review.run.langs, pairs)

    def warm(self) -> None:
        """Have the checks read the document and their dictionaries now, so that the first edit need not wait."""
        if self.review.records:
            self.flags(0, f"{self.review.records[0].pair.target_text} ")

    def flags(self, index: int, target: str) -> list[tuple[Flag, str | None]]:
        """The flags of a segment with this target, each with the machine flag (`m0`, ...) that says the same."""
        record = self.review.records[index]
        pair = edited(record.pair, target, self.context.target_lang)
        with self._lock:  # the checks' memo is shared
            (found,) = checks.run_checks([pair], self.context, self.rules.built)
        found = self.rules.policy.apply(found, pair, self.review.run.langs)
        known: dict[Any, str] = {}
        for n, flag in enumerate(record.flags):
            # One fact, whichever of its flags the rules alone find strongest, and without the places models gave it.
            for one in facts.apart([flag]):
                for some in range(len(one.spans), 0, -1):
                    known.setdefault(_key(replace(one, spans=one.spans[:some]), record.pair), f"m{n}")
        return [(flag, known.get(_key(flag, pair))) for flag in facts.joined(found, pair)]


def _rules(run: Run) -> Rules:
    """The run's checks, and its user's say about them."""
    config = run.manifest.get("config")
    settings = config.get("checks", {}) if isinstance(config, Mapping) else {}
    # A glossary or a file of waivers may be gone; another version may have had options that this one does not know.
    for tried in (settings, {**settings, "glossary": "", "waivers": ""}, {}):
        try:
            return Rules.of(from_mapping(ChecksConfig, tried, "run.json"))
        except TqpipeError:
            continue
    raise AssertionError("the defaults build")


def edited(pair: Pair, target: str, lang: str) -> Pair:
    """The pair with another target, as one segment where the old cuts no longer fit."""
    if target == pair.target_text:
        return pair
    first = pair.target[0] if pair.target else Segment("", lang, 0, 0, "")
    segment = replace(first, end=first.start + len(target), text=target)
    return replace(pair, target=(segment,) if target else (), target_text=target)


def _key(flag: Flag, pair: Pair) -> Any:
    return (
        flag.check,
        flag.category,
        tuple(sorted((s.side, pair.text(s.side)[s.start : s.end]) for s in flag.spans)),
    )
