"""Examples to batches: labels on tokens, a seeded order that can be resumed, buckets by length.

The stream is cut into chunks. A chunk's content depends on the seed and its number alone, so a run
that stops in chunk 17 goes on there with the same batches.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tqpipe.scoring.quality_input import SOURCE, TARGET, Row, encode, pad
from tqpipe.training import data, garble_several, garbles
from tqpipe.training.data import Example, Group
from tqpipe.training.thesaurus import Thesaurus

#: A good translation: language pair, source, target.
CleanPair = tuple[str, str, str]
#: Token labels: edit, gap, missing (0/1), severity (0..3); -1 is unknown.
TOKEN_LABELS = 4


@dataclass(frozen=True, slots=True)
class Batch:
    """`ids`, `side` (rows, width); `sentence` (rows, 7) with NaN for unknown; `token` (rows, width, 4);
    `better`, `worse`: row numbers of ranked pairs (k,).
    """

    ids: NDArray[np.int64]
    side: NDArray[np.int64]
    sentence: NDArray[np.float32]
    token: NDArray[np.int64]
    better: NDArray[np.int64]
    worse: NDArray[np.int64]


def label_tokens(row: Row, example: Example) -> NDArray[np.int64]:
    """(t, 4) labels of one row; a token takes the worst label that its range overlaps."""
    out = np.full((len(row.ids), TOKEN_LABELS), -1, dtype=np.int64)
    for side, edits, errors in (
        (SOURCE, example.source_edits, example.source_errors),
        (TARGET, example.target_edits, example.target_errors),
    ):
        where = np.flatnonzero(row.side == side)
        begin, end = row.offsets[where, 0], row.offsets[where, 1]
        for a, b, value in edits or ():
            hit = where[(begin < b) & (end > a)]
            out[hit, 0] = np.maximum(out[hit, 0], value)
        if errors is not None:
            out[where, 3] = 0
            if side == TARGET:
                out[where, 2] = 0
                out[row.first_gap, 2] = 0
            for a, b, value in errors:
                if a < b:
                    hit = where[(begin < b) & (end > a)]
                    out[hit, 3] = np.maximum(out[hit, 3], value)
                elif side == TARGET:
                    before = where[end <= a]
                    out[before[-1] if len(before) else row.first_gap, 2] = 1
    where = np.flatnonzero(row.side == TARGET)
    for place, value in example.gaps or ():
        hit = where[row.offsets[where, 1] == place]
        out[hit[-1] if len(hit) else row.first_gap, 1] = value
    return out


class Stream:
    """Batches without end from labelled groups and clean text, by the shares of a mix.

    Parameters
    ----------
    sources: labelled groups by name. clean: (pair, source, target) by origin, to plant garbles in.
    mix: share of rows for every name of `sources`, and "garble" for planted ones.
    tokens: padded tokens in one batch. hidden: share of the tokens of one side that a human judgment is given
    without, in two rows of three that are not ranked: a second pass over the same judgments then is not the same
    rows. again: see `garble_several.several`. turned: share of the planted pairs into English that are read out of
    English. framed: share of the planted errors that are of `garbles.FRAME`. thesaurus: more opposites and related
    words to plant in English, and synonyms for a share `rewording` of the good pairs into it.

    """

    def __init__(
        self, tokenizer: Any, sources: Mapping[str, Sequence[Group]],
        clean: Mapping[str, Sequence[CleanPair]],
        mix: Mapping[str, float], *, seed: int, tokens: int = 2600, chunk: int = 3000, limit: int = 220,
        hidden: float = 0.0, again: float = 0.0, turned: float = 0.0, framed: float = 0.0,
        thesaurus: Thesaurus | None = None, rewording: float = 0.0,
    ):  # fmt: skip
        self.tokenizer, self.sources, self.mix = tokenizer, sources, dict(mix)
        self.seed, self.tokens, self.chunk, self.limit = seed, tokens, chunk, limit
        self.hidden, self.again, self.turned, self.framed = hidden, again, turned, framed
        self.thesaurus, self.rewording = thesaurus, rewording
        self.clean = [(name, list(rows)) for name, rows in clean.items() if rows]
        # What is pasted into a text must be of its language, or only the language would be learned.
        self._rows: dict[tuple[str, str], list[CleanPair]] = {}
        for name, rows in self.clean:
            for row in rows:
                self._rows.setdefault((name, _target(row)), []).append(row)
                if turned and _turns(row):
                    back = _back(row)
                    self._rows.setdefault((name, _target(back)), []).append(back)
        self.pools = {
            key: garbles.Pool.of(((s, t) for _, s, t in rows), thesaurus if key[1] in _ENGLISH else None)
            for key, rows in self._rows.items()
        }
        self._orders: dict[tuple[str, int], list[int]] = {}

    def _pick(self, name: str, position: int) -> Group:
        """The group at a position of the endless, reshuffled walk through one source."""
        rows = self.sources[name]
        turn, at = divmod(position, len(rows))
        if (name, turn) not in self._orders:
            order = list(range(len(rows)))
            random.Random(f"{self.seed} {name} {turn}").shuffle(order)
            self._orders = {k: v for k, v in self._orders.items() if k[0] != name} | {(name, turn): order}
        return rows[self._orders[name, turn][at]]

    def _garble(self, rng: random.Random) -> Group | None:
        name, rows = rng.choices(self.clean, [len(r) ** 0.5 for _, r in self.clean])[0]
        row = rng.choice(rows)
        if self.turned and _turns(row) and rng.random() < self.turned:
            row = _back(row)
        key, kind = (name, _target(row)), garbles.draw(rng, self.framed)
        # What a list of English words must find is changed in the English, whichever side that is.
        in_source = kind in garbles.READ_ENGLISH and row[0].startswith("en-")
        chosen, pool = self._rows[key], self.pools[key]
        if in_source:
            pool = replace(pool, thesaurus=self.thesaurus)
            chosen = [_back(r) for r in rng.sample(chosen, min(len(chosen), 40)) if r[0].startswith("en-")]
        planted = garbles.plant_any(kind, chosen, pool, rng, rewording=self.rewording) if chosen else None
        if planted is None:
            return None
        (pair, source, target), found = planted
        good = data.clean(pair, source, target)
        if in_source:
            return data.turned(good), data.turned(data.planted(pair, found))
        return good, garble_several.several(pair, found, pool, rng, self.again, self.framed)

    def batches(self, chunk: int) -> list[Batch]:
        """The batches of one chunk, in the order they are trained on."""
        rng = random.Random(f"{self.seed} chunk {chunk}")
        total = sum(self.mix.values())
        groups: list[Group] = []
        for name, share in self.mix.items():
            width = 2 if name in ("garble", "demetr", "partly edited") else 1
            count = round(self.chunk * share / total / width)
            if name == "garble":
                groups += [g for g in (self._garble(rng) for _ in range(count)) if g is not None]
            else:
                groups += [self._pick(name, chunk * count + k) for k in range(count)]
        flat = [e for g in groups for e in g]
        rows = encode(self.tokenizer, [e.source for e in flat], [e.target for e in flat])
        units: list[tuple[float, list[int]]] = []
        at = 0
        for g in groups:
            members = list(range(at, at + len(g)))
            at += len(g)
            width = max(len(rows[k].ids) for k in members)
            if width <= self.limit and not any(rows[k].cut for k in members):
                units.append((width + rng.random() * 6, members))
        units.sort(key=lambda u: u[0])
        packs: list[list[list[int]]] = [[]]
        for long, members in units:
            filled = sum(len(u) for u in packs[-1])
            if packs[-1] and (filled + len(members)) * long > self.tokens:
                packs.append([])
            packs[-1].append(members)
        rng.shuffle(packs)
        noise = np.random.default_rng([self.seed, chunk])
        return [self._batch(pack, rows, flat, noise) for pack in packs]

    def _hide(
        self, row: Row, ids: NDArray[np.int64], token: NDArray[np.int64], noise: np.random.Generator
    ) -> None:
        """Put the unknown token in place of some of one side's (of both, they would count as copies)."""
        side = (SOURCE, TARGET)[noise.integers(2)]
        where = np.flatnonzero((row.side == side) & (noise.random(len(row.side)) < self.hidden))
        ids[where] = self.tokenizer.unk_token_id
        token[where] = -1

    def _batch(
        self, pack: list[list[int]], rows: list[Row], flat: list[Example], noise: np.random.Generator
    ) -> Batch:
        members = [k for unit in pack for k in unit]
        alone = {unit[0] for unit in pack if len(unit) == 1}
        place = {k: i for i, k in enumerate(members)}
        ids, side = pad([rows[k] for k in members], self.tokenizer.pad_token_id)
        token = np.full((*ids.shape, TOKEN_LABELS), -1, dtype=np.int64)
        for k, i in place.items():
            token[i, : len(rows[k].ids)] = label_tokens(rows[k], flat[k])
            if self.hidden and k in alone and flat[k].z is not None and noise.random() < 2 / 3:
                self._hide(rows[k], ids[i], token[i], noise)
        sentence = np.array([data.targets(flat[k]) for k in members], dtype=np.float32)
        ranked = [(place[a], place[b]) for unit in pack for a, b in itertools.pairwise(unit)]
        better, worse = (np.array([r[k] for r in ranked], dtype=np.int64) for k in (0, 1))
        return Batch(ids, side, sentence, token, better, worse)

    def walk(self, chunk: int, batch: int) -> Iterator[tuple[int, int, Batch]]:
        """(chunk, batch number, batch) from a position on, without end."""
        while True:
            for number, found in enumerate(self.batches(chunk)):
                if number >= batch:
                    yield chunk, number, found
            chunk, batch = chunk + 1, 0


#: English, by a code or, as DEMETR has it, by its name.
_ENGLISH = ("en", "english")
#: Languages that do not part their words: most kinds find no place there.
_UNPARTED = ("zh", "ja", "th", "chinese", "japanese")


def _target(row: CleanPair) -> str:
    """The target language."""
    return row[0].split("-")[-1]


def _back(row: CleanPair) -> CleanPair:
    """The pair the other way round."""
    return "-".join(reversed(row[0].split("-"))), row[2], row[1]


def _turns(row: CleanPair) -> bool:
    """Whether a clean pair into English is read the other way too."""
    return row[0].endswith("-en") and not row[0].startswith(_UNPARTED)
