"""Translations beside those that the gate judges which no input names: a new language, or a new file in each language,
must not go unjudged unseen.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace
from pathlib import Path, PurePosixPath

from tqpipe.gate import patterns
from tqpipe.gate.find import joins, named
from tqpipe.gate.limits import Input
from tqpipe.languages import tag
from tqpipe.types import TqpipeError
from tqpipe.wording import some


def notes(items: Sequence[Input], judged: Sequence[Input], base: Path) -> list[str]:
    """A sentence for each kind, where there are such files: called as the translation of a table but for the language,
    where the table names one, or beside the translations of a table, with a source beside its source. `items` are the
    configuration's tables, paths relative to `base`, `judged` what `patterns.expand` makes of them.
    """
    known = {path for item in judged for path in (item.pairs or item.target, item.source)}
    by_lang: dict[str, None] = {}
    beside: dict[str, None] = {}
    for item in items:
        if (wide := _any_language(item, base)) is not None:
            by_lang |= dict.fromkeys(one.pairs or one.target for one in _fitting(wide, base, known))
    for item in items:
        if (wide := _any_name(item, base)) is not None:
            beside |= {
                path: None
                for one in _fitting(wide, base, known | by_lang.keys())
                if (path := one.pairs)
                or ((path := one.target) and one.source not in known and joins(base, one.source, path))
            }
    found = (
        (list(by_lang), "a path with {lang} stands for every language"),
        (
            list(beside),
            "a path with * in place of the name stands for every file of a folder",
        ),
    )
    return [_sentence(names, rest) for names, rest in found if names]


def _any_language(item: Input, base: Path) -> Input | None:
    """The table of one file as one of all languages; None for one that stands for many, or names no language."""
    path = item.pairs or item.target
    name = None if patterns.is_pattern(path, base) else next(named(Path(path)), None)
    return None if name is None else _over(item, item.source, name.pattern)


def _any_name(item: Input, base: Path) -> Input | None:
    """The table of one file, or of one in all languages, as one of all files in its folder that are called alike:
    `locales/{lang}/app.json` as `locales/{lang}/*.json`. None for one that stands for many, that names no language, or
    whose translation's name has nothing but it.
    """
    item = _any_language(item, base) or item
    target, source = (PurePosixPath(path) for path in (item.pairs or item.target, item.source))
    before, lang, _ = target.name.partition("{lang}")
    word = before.rstrip("-_.") if lang else target.name.removesuffix(target.suffix)
    if (
        not word
        or "{lang}" not in target.as_posix()
        or any(mark in target.as_posix() for mark in "*?")
        or (item.source and not source.name.startswith(word))
    ):
        return None
    many = [
        path.with_name("*" + path.name.removeprefix(word)).as_posix()
        for path in (source, target)
        if path.name
    ]
    return _over(item, many[0] if item.source else "", many[-1])


def _over(item: Input, source: str, target: str) -> Input:
    """The table with another path of its translations, in whatever language."""
    pairs, target = (target, "") if item.pairs else ("", target)
    return replace(item, pairs=pairs, source=source, target=target, target_lang="")


def _fitting(wide: Input, base: Path, known: Set[str]) -> list[Input]:
    """What a table stands for, but for what is `known` and the source's own language; nothing where that cannot be
    told.
    """
    try:
        found = patterns.expand([wide], base).inputs
    except TqpipeError:
        return []  # one of them cannot be read
    own = tag(wide.source_lang or "en"), ""
    return [
        one for one in found if (one.pairs or one.target) not in known and tag(one.target_lang) not in own
    ]


def _sentence(names: Sequence[str], rest: str) -> str:
    told = (
        "is not judged, as no input names it" if len(names) == 1 else "are not judged, as no input names them"
    )
    return f"{some(names)} {told}; {rest}."
