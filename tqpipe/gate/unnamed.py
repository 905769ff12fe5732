"""Translations beside those that the gate judges which no input names: a new language must not go unjudged unseen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from tqpipe.gate import patterns
from tqpipe.gate.find import named
from tqpipe.gate.limits import Input
from tqpipe.languages import tag
from tqpipe.types import TqpipeError

#: Files that are told by name.
_TOLD = 3


def notes(items: Sequence[Input], judged: Sequence[Input], base: Path) -> list[str]:
    """A sentence, where there are such files: called as the translation of a table that names one file, but for the
    language. `items` are the configuration's tables, paths relative to `base`, `judged` what `patterns.expand` makes
    of them.
    """
    known = {path for item in judged for path in (item.pairs or item.target, item.source)}
    single = {
        name.pattern: item
        for item in items
        if not patterns.is_pattern(path := item.pairs or item.target, base)
        and (name := next(named(Path(path)), None)) is not None
    }
    found: dict[str, None] = {}
    for pattern, item in single.items():
        pairs, target = (pattern, "") if item.pairs else ("", pattern)
        wide = replace(item, pairs=pairs, target=target, target_lang="")
        try:
            fitting = patterns.expand([wide], base).inputs
        except TqpipeError:
            continue  # one of them cannot be read
        for one in fitting:
            path = one.pairs or one.target
            if path not in known and tag(one.target_lang) not in (tag(item.source_lang or "en"), ""):
                found[path] = None
    if not found:
        return []
    names = list(found)
    shown = ", ".join(names[:_TOLD]) + (f" and {len(names) - _TOLD} more" if len(names) > _TOLD else "")
    told = (
        "is not judged, as no input names it" if len(names) == 1 else "are not judged, as no input names them"
    )
    return [f"{shown} {told}; a path with {{lang}} stands for every language."]
