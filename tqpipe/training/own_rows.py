"""A user's own judged pairs as examples."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tqpipe import languages
from tqpipe.ingest.columns import Columns, find_columns
from tqpipe.ingest.row_langs import said
from tqpipe.training.examples import SOUND, Example, Group, Label, numbered
from tqpipe.training.judged_sets import SEVERITY
from tqpipe.types import TqpipeError

#: What a user's row can say of its pair.
OWN_LABELS = ("score", "z", "hter", "mqm", "broken", "errors", "src_errors")
#: The pair of languages of rows that name none.
NO_PAIR = "own"
#: The score from which errors may be planted in a translation: what is wrong with it already is little.
GOOD = 85.0
_MOST = sys.float_info.max


def own(row: Mapping[str, Any], place: str) -> Example:
    """A row of a user's JSONL: src, mt (by any of their usual names), and at least one of OWN_LABELS: score (0..100), z
    (a z-score), hter (0..10, a share), mqm (a penalty), broken (0/1), errors, src_errors.

    `errors` are {"start", "end", "severity"} in the target, half-open code points, severity minor, major or critical;
    `src_errors` the same in the source. The languages, if named, are a field `pair` ("ca-en") or as `tqpipe score`
    reads them (`src_lang` and `tgt_lang`, `lp`). Raises TqpipeError naming the place and the field that is wrong.
    """
    names = find_columns(list(row), Columns()) or {}
    sides = [names.get(side, usual) for side, usual in (("source", "src"), ("target", "mt"))]
    for name in sides:
        if not isinstance(row.get(name), str) or not row[name].strip():
            raise TqpipeError(f"{place}: {name!r} must be a text, not {row.get(name)!r:.80}")
    if all(row.get(name) is None for name in OWN_LABELS):
        raise TqpipeError(f"{place}: nothing to learn from: it has none of {', '.join(OWN_LABELS)}")
    source, target = (row[name] for name in sides)
    score, broken = _number(row, "score", place, 0, 100), row.get("broken")
    if broken is not None and broken not in (0, 1):
        raise TqpipeError(f"{place}: 'broken' must be 0 or 1, not {broken!r:.80}")
    if broken is None and score is not None and score >= SOUND:
        broken = 0
    return Example(
        _langs(row, place), source, target, z=_number(row, "z", place), da=score,
        hter=_number(row, "hter", place, 0, 10), mqm=_number(row, "mqm", place, 0),
        broken=None if broken is None else int(broken),
        target_errors=_errors(row, "errors", target, place), source_errors=_errors(row, "src_errors", source, place),
    )  # fmt: skip


def own_groups(path: Path) -> tuple[list[Group], list[tuple[str, str, str]]]:
    """A user's labelled rows, and those of them that are good (a score of GOOD or more, or no error marked) as
    (language pair, source, target) to plant garbles in. Raises TqpipeError for a file without rows, and as `own`.
    """
    rows = [own(row, f"{path}:{number}") for number, row in numbered(path)]
    if not rows:
        raise TqpipeError(f"{path}: no rows to train on")
    good = [
        (e.pair, e.source, e.target)
        for e in rows
        if (e.da is not None and e.da >= GOOD) or e.target_errors == ()
    ]
    return [(e,) for e in rows], good


def _langs(row: Mapping[str, Any], place: str) -> str:
    """The pair of languages in one spelling ("ca-en" for "cat-eng", "ca_ES>en"): what is planted in a target is taken
    from texts in its language, and English is planted in by lists of English words.
    """
    asked = row.get("pair")
    if asked is not None and not isinstance(asked, str):
        raise TqpipeError(f"{place}: 'pair' must be two languages, such as 'ca-en', not {asked!r:.80}")
    told = said({**row, "lp": asked or row.get("lp")})
    if all(told):
        return "-".join(languages.known(code) or languages.base_language(code) for code in told)
    # A language that is not covered can be scored by force; what is no code at all is a slip.
    if asked and re.fullmatch("[a-z]{2,3}-[a-z]{2,3}", asked) is None and asked != NO_PAIR:
        raise TqpipeError(f"{place}: 'pair' must be two languages, such as 'ca-en', not {asked!r:.80}")
    return asked or NO_PAIR


def _number(
    row: Mapping[str, Any], name: str, place: str, low: float = -_MOST, high: float = _MOST
) -> float | None:
    value = row.get(name)
    if value is None:
        return None
    # type(), not isinstance: true is a number in Python.
    if type(value) not in (int, float) or not low <= value <= high:
        ends = (f" {word} {end:g}" for word, end in (("from", low), ("to", high)) if abs(end) < _MOST)
        raise TqpipeError(f"{place}: {name!r} must be a number{''.join(ends)}, not {value!r:.80}")
    return float(value)


def _errors(row: Mapping[str, Any], name: str, text: str, place: str) -> tuple[Label, ...] | None:
    """The error ranges of one side's text, None where the row says nothing of them."""
    given = row.get(name)
    if given is None:
        return None
    if not isinstance(given, list) or not all(isinstance(e, dict) for e in given):
        raise TqpipeError(f"{place}: {name!r} must be a list of objects, not {given!r:.80}")
    found = []
    for e in given:
        severity = SEVERITY.get(str(e.get("severity")).lower())
        start, end = e.get("start"), e.get("end")
        within = type(start) is int and type(end) is int and 0 <= start <= end <= len(text)
        if severity is None or not within:
            raise TqpipeError(
                f"{place}: {name}: {e!r:.200} needs start, end within the text and severity minor, major or critical"
            )
        found.append((start, end, severity))
    return tuple(found)
