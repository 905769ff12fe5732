"""What the triage recipe has worked out already, in a cache (`tqpipe.cache`) of its own.

Keys say everything a value depends on (text, languages, model), so nothing in it is ever stale; deleting the
file costs time only. Values are pickles of our own: the file is not for exchange.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Sequence
from typing import Any

from tqpipe import cache
from tqpipe.cache import Cache


def kept(store: Cache, texts: Sequence[str], make: Callable[[list[int]], Sequence[Any]]) -> list[Any]:
    """The value of every text; `make` is asked once for all that are missing, by their first places in `texts`."""
    keys = [cache.key("triage", text) for text in texts]
    first: dict[bytes, int] = {}
    for at, key in enumerate(keys):
        first.setdefault(key, at)
    found = {key: pickle.loads(value) for key, value in store.get([*first]).items()}
    missing = {key: at for key, at in first.items() if key not in found}
    if missing:
        made = dict(zip(missing, make([*missing.values()]), strict=True))
        store.put({key: pickle.dumps(value) for key, value in made.items()})
        found |= made
    return [found[key] for key in keys]
