"""Waivers: flags, and pairs as they stand, that a person has looked at and accepts, in a versioned TOML file.

A waiver names the check, the pair by a hash of its two texts (so that it holds in every run and ends when
either text changes), who accepts the flag, why, and until when. A waived flag stays in the run, marked; it
does not count in the risk. With the check "*" it accepts the pair as it stands: all its flags, and what the models
think of it. The file is made to be reviewed in a diff: one table a waiver, in stable order.

    version = 1

    [[waiver]]
    check = "numbers"
    hash = "1f0c6f2a9b7d4e35"
    reason = "House style rounds crowd figures."
    author = "Marta"
    created = 2026-11-25
    expires = 2027-05-25
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from tqpipe.safe_json import escaped
from tqpipe.toml import read_toml
from tqpipe.types import Flag, Pair, Record, TqpipeError
from tqpipe.wording import as_it_stands, plural, some

#: Raised whenever a reader of the old layout would misread the new one.
VERSION = 1
#: In place of a check: the whole pair, as it stands.
EVERYTHING = "*"

_HASH = re.compile("[0-9a-f]{16}")


@dataclass(frozen=True, slots=True)
class Waiver:
    """One accepted flag, or with the check `EVERYTHING` one accepted pair.

    `hash` is the pair's `pair_hash`. `expires` is the last day on which it holds, None for ever. `span` ""
    stands for every flag of the check in the pair; otherwise it is the text that one of the flag's spans quotes.
    Raises TqpipeError for an empty text, and for a span of a pair that is accepted whole.
    """

    check: str
    hash: str
    reason: str
    author: str
    created: date
    expires: date | None
    span: str = ""

    def __post_init__(self) -> None:
        for key in ("check", "reason", "author"):
            if not getattr(self, key):
                # Who writes one such waiver has a file that no command reads.
                raise TqpipeError(f"the waiver has no {key}: it is empty")
        if self.whole and self.span:
            raise TqpipeError(
                f"span {self.span!r:.60}: a waiver of {EVERYTHING!r} accepts the whole pair, no words of it"
            )

    @property
    def whole(self) -> bool:
        """Whether it accepts the pair as it stands."""
        return self.check == EVERYTHING

    @property
    def what(self) -> str:
        """What it accepts, in a word."""
        return "everything" if self.whole else self.check


def pair_hash(source_text: str, target_text: str) -> str:
    """The first 16 hex digits of SHA-256 over the NFC texts joined by U+001F."""
    joined = "\x1f".join(unicodedata.normalize("NFC", text) for text in (source_text, target_text))
    return hashlib.sha256(joined.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def load(path: Path) -> tuple[Waiver, ...]:
    """Read a file of waivers. Raises TqpipeError naming the file, the waiver by number, the key and the value."""
    data = read_toml(path, "waivers")
    for key in data:
        if key not in ("version", "waiver"):
            raise TqpipeError(f"waivers {path}: unknown key {key!r}; valid keys: version, waiver")
    version = data.get("version")
    if type(version) is not int or version != VERSION:
        raise TqpipeError(f"waivers {path}: version is {version!r}; this tqpipe reads version {VERSION}")
    tables = data.get("waiver", [])
    if not isinstance(tables, list):
        raise TqpipeError(f"waivers {path}: waiver: expected [[waiver]] tables, found {tables!r:.60}")
    return tuple(_waiver(table, f"waivers {path}: waiver {n}") for n, table in enumerate(tables, 1))


_TEXTS = ("check", "hash", "reason", "author", "span")
_KEYS = ("check", "hash", "reason", "author", "created", "expires", "span")


def _waiver(table: Any, where: str) -> Waiver:
    if not isinstance(table, Mapping):
        raise TqpipeError(f"{where}: expected a table, found {table!r:.60}")
    for key, value in table.items():
        if key not in _KEYS:
            raise TqpipeError(f"{where}: unknown key {key!r}; valid keys: {', '.join(_KEYS)}")
        if key in _TEXTS and not isinstance(value, str):
            raise TqpipeError(f"{where}: {key}: expected a string, found {value!r:.60}")
        # A TOML date and time is a date in Python, too, but a waiver ends with a day.
        if key in ("created", "expires") and type(value) is not date:
            raise TqpipeError(f"{where}: {key}: expected a date like 2027-01-31, found {value!r:.60}")
    for key in ("check", "hash", "reason", "author", "created"):
        if table.get(key, "") == "":
            raise TqpipeError(f"{where}: {key} is missing or empty")
    if not _HASH.fullmatch(table["hash"]):
        raise TqpipeError(f"{where}: hash: expected 16 hexadecimal digits, found {table['hash']!r:.60}")
    try:
        return Waiver(
            table["check"], table["hash"], table["reason"], table["author"], table["created"],
            table.get("expires"), table.get("span", ""),
        )  # fmt: skip
    except TqpipeError as error:
        raise TqpipeError(f"{where}: {error}") from None


def dump(waivers: Sequence[Waiver]) -> str:
    """The TOML text of a file of waivers; the same waivers give the same text in whatever order."""
    lines = [f"version = {VERSION}"]
    for w in sorted(set(waivers), key=_order):
        lines += ["", "[[waiver]]"]
        lines += [f"{key} = {_string(getattr(w, key))}" for key in ("check", "hash", "reason", "author")]
        lines.append(f"created = {w.created.isoformat()}")
        if w.expires is not None:
            lines.append(f"expires = {w.expires.isoformat()}")
        if w.span:
            lines.append(f"span = {_string(w.span)}")
    return "\n".join(lines) + "\n"


def _order(w: Waiver) -> tuple[str, ...]:
    dates = w.created.isoformat(), "" if w.expires is None else w.expires.isoformat()
    return w.check, w.hash, w.span, *dates, w.author, w.reason


def _string(text: str) -> str:
    # A JSON string is a TOML basic string but for U+007F, which is escaped with what would make a diff show other text.
    return escaped(json.dumps(text, ensure_ascii=False))


#: A flag marked so many characters of a longer stretch, up to a space, when there were waivers already: they hold.
_CUT = 60


def _cut(text: str) -> str:
    if len(text) <= _CUT:
        return text
    space = text.rfind(" ", 0, _CUT)
    return text[: space if space > 0 else _CUT]


def covers(waiver: Waiver, quoted: Collection[str]) -> bool:
    """Whether a waiver is of a flag of its check whose spans quote these texts."""
    return not waiver.span or any(waiver.span in (text, _cut(text)) for text in quoted)


def holding(waivers: Iterable[Waiver], today: date) -> dict[str, list[Waiver]]:
    """Those that have not run out on the day `today`, by the hash of their pair: a file may have thousands."""
    held: dict[str, list[Waiver]] = {}
    for waiver in waivers:
        if waiver.expires is None or today <= waiver.expires:
            held.setdefault(waiver.hash, []).append(waiver)
    return held


def of_pair(held: Mapping[str, Sequence[Waiver]], pair: Pair) -> Sequence[Waiver]:
    """Those of `holding` that are of this pair."""
    return held.get(pair_hash(pair.source_text, pair.target_text), ()) if held else ()


def matching(flag: Flag, pair: Pair, waivers: Sequence[Waiver]) -> Waiver | None:
    """Of a pair's own waivers the one that covers a flag, the most specific one first; else None."""
    mine = [w for w in waivers if w.check in (flag.check, EVERYTHING)]
    if not mine:
        return None
    quoted = {pair.text(s.side)[s.start : s.end] for s in flag.spans}
    found = [w for w in mine if covers(w, quoted)]
    return max(found, key=lambda w: (bool(w.span), not w.whole), default=None)


def accepting(waivers: Sequence[Waiver]) -> Waiver | None:
    """Of a pair's own waivers the one that accepts it whole, else None."""
    return next((w for w in waivers if w.whole), None)


#: Pairs or waivers that a sentence names, at most.
_NAMED = 8


def covered(records: Sequence[Record]) -> list[str]:
    """How many pairs and flags of a run the waivers cover, as sentences."""
    notes = []
    if accepted := [record.pair.id for record in records if record.accepted is not None]:
        ids = ", ".join(accepted[:_NAMED]) + (", …" if len(accepted) > _NAMED else "")
        n = len(accepted)
        notes.append(
            f"{plural(n, 'pair', 'is', 'are')} accepted {as_it_stands(n)}, whatever was found: {ids}."
        )
    waived = sum(flag.waived is not None for r in records for flag in r.flags)
    if waived:
        notes.append(f"{plural(waived, 'flag', 'is', 'are')} waived and not counted in any risk.")
    return notes


def run_out(gone: Sequence[Waiver], pairs: Iterable[Pair]) -> list[str]:
    """Which waivers have run out, as a sentence: of one of the pairs by its id, of any other by the hash of its texts;
    nothing for none.
    """
    if not gone:
        return []
    ids = {pair_hash(pair.source_text, pair.target_text): pair.id for pair in pairs}
    named = [
        f"{w.what} of {f'pair {ids[w.hash]}' if w.hash in ids else w.hash} ({w.author}, {w.expires})"
        for w in sorted(gone, key=lambda w: w.hash not in ids)
    ]
    n = len(gone)
    return [
        f"{plural(n, 'waiver', 'has', 'have')} expired and no longer hold{'s' * (n == 1)}: {some(named, _NAMED)}."
    ]
