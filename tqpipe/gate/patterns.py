"""`[[input]]` tables that stand for many files: `po/*.po`, `locales/{lang}/app.json`, `docs/**/{lang}.txt`.

`*` and `?` are any letters of one name, `**` any number of folders, and `{lang}` is a language's code, from which the
target language comes. What stands where in the target's path stands there in the source's, too.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path, PurePosixPath

from tqpipe.gate.limits import Input
from tqpipe.ingest.bilingual import languages_in
from tqpipe.languages import known, tag, words_among
from tqpipe.types import TqpipeError

#: Folders that no `**` goes into: other people's files, and what is made of one's own.
SKIPPED = frozenset({"node_modules", "site-packages", "dist", "build", "vendor", "__pycache__"})
#: A code as BCP 47, POSIX or Android spell it; whether it is one of a language is asked later.
LANG = r"(?:b\+)?[A-Za-z]{2,3}(?:[-_@+][A-Za-z0-9]+)*"
_WILD = re.compile(r"\*\*/|\*\*|\*|\?|\{[^{}/]*\}")
_REGEX = {"**/": "((?:[^/]+/)*)", "**": "(.*)", "*": "([^/]*)", "?": "([^/])"}


@dataclass(frozen=True, slots=True)
class Expanded:
    """Inputs without patterns in the order of their paths, and sentences on files that were passed over."""

    inputs: tuple[Input, ...]
    notes: tuple[str, ...]


def is_pattern(path: str, base: Path) -> bool:
    """Whether a path stands for many files; a file that is called so is itself."""
    return _WILD.search(path) is not None and not (base / path).exists()


def expand(items: Sequence[Input], base: Path, *, force: bool = False) -> Expanded:
    """Every file that the inputs' patterns fit below `base`. Raises TqpipeError for a pattern that fits none.

    A file that a table of its own names is left to that table; one of a language that the models do not cover is passed
    over, but for `force`.
    """
    named = {item.pairs or item.target for item in items if not is_pattern(item.pairs or item.target, base)}
    found: list[Input] = []
    notes: list[str] = []
    for number, item in enumerate(items, 1):
        where = f"input {number}"
        pattern = item.pairs or item.target
        if not is_pattern(pattern, base):
            if item.source and is_pattern(item.source, base):
                raise TqpipeError(
                    f"{where}: source {item.source!r} is a pattern, the target {pattern!r} is none: what stands for "
                    "each * of the source is taken from the target's path"
                )
            found.append(item)
            continue
        _check(item, where)
        fitting = list(_fitting(item, base, force, notes))
        words = words_among([item.source_lang or "", *(one.target_lang or "" for one in fitting)])
        made = []
        for one in fitting:
            if (path := one.pairs or one.target) in named:
                continue
            if one.target_lang in words:
                notes.append(
                    f"{path}: is not judged, as {one.target_lang!r} beside codes of two letters is more likely a word "
                    "than a language; a table of its own takes it in."
                )
                continue
            made.append(one)
        if not made:
            key = "pairs" if item.pairs else "target"
            raise TqpipeError(
                f"{where}: {key} {pattern!r} fits no file in {base}" + "".join(f". {n}" for n in notes)
            )
        named.update(one.pairs or one.target for one in made)
        found += made
    return Expanded(tuple(one for item in found for one in _each_language(item, base, force)), tuple(notes))


def _each_language(item: Input, base: Path, force: bool) -> Iterator[Input]:
    """An input for each language of a file that holds all of them, where the table names none."""
    several = item.pairs and not item.target_lang and (base / item.pairs).is_file()
    main, others = languages_in(base / item.pairs) if several else ("", ())
    if not others:
        yield item
        return
    source = item.source_lang or main
    for lang in (main, *others):
        if tag(lang) != tag(source) and (known(lang) is not None or force):
            yield replace(item, source_lang=source, target_lang=lang)


def _check(item: Input, where: str) -> None:
    for key in ("pairs", "source", "target"):
        for wild in _WILD.findall(getattr(item, key)):
            if wild.startswith("{") and wild != "{lang}":
                raise TqpipeError(f"{where}: {key}: unknown placeholder {wild}; valid: {{lang}}, *, ? and **")
    wanted = [wild for wild in _WILD.findall(item.target) if wild != "{lang}"]
    if item.source and _WILD.findall(item.source) not in ([], wanted):
        raise TqpipeError(
            f"{where}: source {item.source!r} must have the same * as the target {item.target!r}, or none, and no "
            "{lang}: it is the text of one language"
        )
    if "{lang}" in (item.pairs or item.target) and item.target_lang:
        raise TqpipeError(
            f"{where}: target_lang is {item.target_lang!r}, but {{lang}} takes it from the path"
        )


def _fitting(item: Input, base: Path, force: bool, notes: list[str]) -> Iterator[Input]:
    for path in _files(PurePosixPath(item.pairs or item.target).as_posix(), base):
        found = fit(item, path)
        if found is None:
            continue
        source, lang = found
        if path == source or (lang and item.source_lang and tag(lang) == tag(item.source_lang)):
            continue  # the source itself
        if lang and known(lang) is None and not force:
            notes.append(
                f"{path}: is not judged, as {lang!r} is no code of a language that the models cover."
            )
            continue
        if source and not (base / source).is_file():
            notes.append(f"{path}: is not judged, as its source {source} is not there.")
            continue
        if item.pairs:
            yield replace(item, pairs=path, target_lang=lang or item.target_lang)
        else:
            yield replace(item, source=source, target=path, target_lang=lang or item.target_lang)


def fit(item: Input, path: str) -> tuple[str, str] | None:
    """The source's path, "" for none, and the code in `{lang}`'s place, "" for none, of a translation that an input
    names or its pattern fits; None for another path. No file is looked at.
    """
    regex = _regex(PurePosixPath(item.pairs or item.target).as_posix())
    match = regex.fullmatch(path)
    if match is None:
        return None
    source = item.source
    for number, fill in enumerate(match.groups(), 1):
        if number != regex.groupindex.get("lang"):
            literal = (fill or "").replace("\\", r"\\")
            source = _WILD.sub(literal, source, count=1)
    return source, match.groupdict().get("lang") or ""


@lru_cache(maxsize=256)
def _regex(pattern: str) -> re.Pattern[str]:
    regex, at, seen = "", 0, False
    for wild in _WILD.finditer(pattern):
        regex += re.escape(pattern[at : wild.start()])
        if wild[0] == "{lang}":
            # A second one is the same code: "{lang}/app_{lang}.arb".
            regex += "(?P=lang)" if seen else f"(?P<lang>{LANG})"
            seen = True
        else:
            regex += _REGEX[wild[0]]
        at = wild.end()
    return re.compile(regex + re.escape(pattern[at:]))


def _files(pattern: str, base: Path) -> list[str]:
    """Files below the folder that the pattern names before its first wildcard, as paths from `base`, sorted."""
    fixed: list[str] = []
    for part in PurePosixPath(pattern).parts[:-1]:
        if _WILD.search(part):
            break
        fixed.append(part)
    start = PurePosixPath(*fixed)
    deep = "**" in pattern
    levels = len(PurePosixPath(pattern).parts) - len(fixed) - 1
    found = []
    for folder, folders, names in os.walk(base / start):
        inside = Path(folder).relative_to(base / start)
        folders[:] = sorted(f for f in folders if f not in SKIPPED and (not f.startswith(".") or not deep))
        if not deep and len(inside.parts) >= levels:
            folders[:] = []
        found += [(start / inside.as_posix() / name).as_posix() for name in names]
    return sorted(found)
