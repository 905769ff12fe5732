"""The steps on a shard: rows in, the same rows out, scored and told apart into kept and dropped.

The steps go in their order, stage by stage (`Plan.stages`), each over what is still there: a row that was dropped costs
no model. Its scores are those of the stages that it came through.

What comes out of a row depends on that row alone (the checks that compare the pairs of a document are silent: rows of a
corpus are no document), so neither the size of a shard nor the number of processes can be seen in the output.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import numpy as np

from tqpipe import cache, cached, checks, pipeline
from tqpipe.batch.columns import Known, Values, columns
from tqpipe.batch.job import Job
from tqpipe.batch.plan import Adequacy, Quality, Rules
from tqpipe.batch.walk import Walk
from tqpipe.encoder import told_from
from tqpipe.ingest import make_pair
from tqpipe.types import Context, Pair, WordLinks
from tqpipe.types import Quality as Judged

#: Pairs whose encodings are in memory at a time, and after which progress is told.
BLOCK = 512


@checks.fewer_collections()
def score_shard(
    rows: Sequence[Values], job: Job, told: Callable[[int], None] = lambda n: None
) -> list[Values]:
    """Every row of a shard in order, with scores, and with `dropped_by` and `reason` where a step drops it. `told` is
    called with the number of rows that are done.
    """
    rows = [dict(row) for row in rows]
    walks = [Walk(row) for row in rows if row.get("dropped_by") is None and row.get("problem") is None]
    before = len(rows) - len(walks)
    for at in range(0, len(walks), BLOCK * 8):
        _through(walks[at : at + BLOCK * 8], job, partial(told_from, told, before + at))
    told(len(rows))
    return rows


def _through(walks: Sequence[Walk], job: Job, told: Callable[[int], None]) -> None:
    """Take rows to their end: by the cache where their texts were scored before, else by the models."""
    left = [walk for walk in walks if not walk.on((), job)]
    told(len(walks) - len(left))
    if not left:
        return
    fingerprint = job.fingerprint()
    by_key: dict[bytes, list[Walk]] = {}
    for walk in left:
        row = walk.row
        texts = row["source"], row["target"], row.get("reference") or "", row.get("number", "any")
        by_key.setdefault(cache.key("batch row", fingerprint, *texts), []).append(walk)
    store = job.store()
    for key, value in store.get(list(by_key)).items():
        trace = json.loads(value)
        # What was dropped the last time, and is kept by other limits, was not scored to its end.
        if all(walk.on(trace, job) for walk in by_key[key]):
            del by_key[key]
    models = job.plan.has(Adequacy) or job.plan.has(Quality)
    if by_key and models:
        job.ready()  # rules alone never load torch
    todo = list(by_key.items())
    if models:
        # Rows of like length together fill the models' batches; rules know a text again while it is near.
        todo.sort(key=lambda item: sum(len(item[1][0].row[s]) for s in ("source", "target")))
    done = len(walks) - sum(len(same) for _, same in todo)
    parts = [todo[at : at + BLOCK] for at in range(0, len(todo), BLOCK)]
    blocks = [[same for _, same in part] for part in parts]
    for part, traces in zip(parts, _blocks(blocks, job) if models else _in_turn(blocks, job), strict=True):
        store.put({key: trace for (key, _), trace in zip(part, traces, strict=True)})
        done += sum(len(same) for _, same in part)
        told(done)


#: Held while the models read, and while what they read is judged.
_READING, _JUDGING = threading.Lock(), threading.Lock()


def _in_turn(blocks: Sequence[Sequence[Sequence[Walk]]], job: Job) -> Iterator[list[bytes]]:
    return (_block(groups, job) for groups in blocks)


def _blocks(blocks: Sequence[Sequence[Sequence[Walk]]], job: Job) -> Iterator[list[bytes]]:
    """What came of each block, in order. Where torch has several threads, the models read one while the rules are at
    the one before: these are Python, and keep one core busy.
    """
    import torch

    threads = torch.get_num_threads()
    if threads == 1 or len(blocks) == 1:
        yield from _in_turn(blocks, job)
        return
    with ThreadPoolExecutor(2, initializer=torch.set_num_threads, initargs=(threads,)) as pool:
        yield from pool.map(partial(_block, job=job), blocks)


def _block(groups: Sequence[Sequence[Walk]], job: Job) -> list[bytes]:
    """Take rows to their end, each group of the same texts; what every stage that scores made of a group, as JSON."""
    known = []
    for n, (walk, *_) in enumerate(groups):
        row = walk.row
        known.append(
            Known(
                make_pair(
                    row["source"], row["target"], id=str(n), source_lang=job.langs[0], target_lang=job.langs[1],
                    reference=row.get("reference"), number=row.get("number", "any"),
                )
            )
        )  # fmt: skip
    traces: list[list[str]] = [[] for _ in groups]
    parsed: list[list[Values]] = [[] for _ in groups]
    alive = list(range(len(groups)))
    for stage in job.stages():
        if not stage.makes:
            continue
        _make([known[k] for k in alive], stage.makes, job)
        for k in alive:
            traces[k].append(json.dumps(columns(known[k], job)))
            # Through JSON like the cached ones, so that a second run cannot differ from the first.
            parsed[k].append(json.loads(traces[k][-1]))
        # Rows of the same texts can part: conditions know their numbers and files.
        alive = [k for k in alive if not all(walk.on(parsed[k], job) for walk in groups[k])]
    return [f"[{', '.join(trace)}]".encode("ascii") for trace in traces]


def _make(known: Sequence[Known], makes: Sequence[type[Any]], job: Job) -> None:
    """Run what a stage consists of, in its order: the checks see word links where these were made before."""
    pairs = [one.pair for one in known]
    with _READING:
        judged, sides = _read(pairs, makes, job)
    if judged is not None:
        for one, quality in zip(known, judged, strict=True):
            one.quality = quality
    with _JUDGING:
        for kind in makes:
            if kind is Adequacy:
                assert sides is not None
                links = pipeline.word_links(pairs, sides, job.means)
                numbers = pipeline.encoder_scores(pairs, sides, links)
                for one, values in zip(known, numbers, strict=True):
                    one.numbers, one.links = values, links.get(one.pair.id)
            elif kind is Rules:
                rows = [(one.pair, Context(*job.langs, (one.pair,), _links_of(one))) for one in known]
                for one, flags in zip(known, checks.run_apart(rows, job.rules().built), strict=True):
                    one.found = flags


def _links_of(one: Known) -> dict[str, WordLinks]:
    return {} if one.links is None else {one.pair.id: one.links}


def _read(
    pairs: Sequence[Pair], makes: Sequence[type[Any]], job: Job
) -> tuple[Sequence[Judged | None] | None, Sequence[pipeline.Sides] | None]:
    """What the quality model and the encoder make of pairs; None for what the stage does not ask for.

    Where the two are the same below, each text goes through those layers once.
    """
    force = job.config.quality.force_languages
    texts = [(pair.source_text, pair.target_text) for pair in pairs]
    if Adequacy not in makes:
        return job.model().score(texts, job.langs, force=force) if Quality in makes else None, None
    encoder = job.encoder()
    judged: Sequence[Judged | None] | None = None
    if Quality in makes:
        model = job.model()
        if model.shares(encoder):
            found = model.read(texts, job.langs, encoder, force=force)
            left = [k for k, (_, both) in enumerate(found) if both is None]
            rest = dict(zip(left, pipeline.encode_pairs([pairs[k] for k in left], encoder), strict=True))
            return [q for q, _ in found], [both or rest[k] for k, (_, both) in enumerate(found)]
        judged = model.score(texts, job.langs, force=force)
    return judged, pipeline.encode_pairs(pairs, encoder)


def head_means(texts: Sequence[tuple[str, str]], job: Job) -> tuple[Any, Any]:
    """`Job.means` from the first pairs of a corpus; from the cache where these texts were encoded before."""
    key = cache.key(
        "token means", cached.code(), job.encoder().signature, *(t for pair in texts for t in pair)
    )
    store = job.store()
    if (known := store.get([key]).get(key)) is not None:
        both = np.frombuffer(known, dtype="<f4").reshape(2, -1)
        return both[0], both[1]
    job.ready()
    pairs = [make_pair(*both, id=str(n)) for n, both in enumerate(texts)]
    means = pipeline.mean_tokens(pipeline.encode_pairs(pairs, job.encoder()))
    store.put({key: np.stack(means).astype("<f4").tobytes()})
    return means
