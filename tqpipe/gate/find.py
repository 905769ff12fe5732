"""What a repository has to translate: files with both languages, and files of one language each, told by their paths.

A path names a language in a folder (`locales/de/app.json`, `values-de/strings.xml`, `de.lproj`) or in the file's name
(`guide.de.md`, `app_pt_BR.arb`). Files whose paths differ in that alone are one text in several languages.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from tqpipe.gate.patterns import SKIPPED
from tqpipe.ingest import read_bilingual
from tqpipe.ingest.bilingual import PAIRED, languages_in
from tqpipe.languages import known, same, tag, words_among
from tqpipe.store import MANIFEST
from tqpipe.types import TqpipeError

#: Files that hold both languages; a table only where its header names the two.
_BILINGUAL = (".po", ".xlf", ".xliff", ".sdlxliff", ".mxliff", ".mqxliff", ".ts", ".xcstrings")
_TABLES = (".csv", ".tsv", ".jsonl")
#: Files of one language.
_TEXTS = (".txt", ".md")
#: Formats of translations that no reader of ours takes, by what they are called.
_UNREAD = {".ini": "INI files", ".toml": "TOML files"}
#: A language's code and what follows it in a part of a path.
_NAMED = re.compile(
    r"(?P<lang>(?:b\+)?[a-z]{2,3}(?:[-_@+](?:r?[A-Z]{2}|[a-z]{2}|[A-Z][a-z]{3}|\d{3}|latin|cyrillic|valencia))*)"
    r"(?P<tail>(?:\.[A-Za-z]+)?)"
)
#: Files looked at, at most: a repository is not a disk.
_MOST = 20_000
#: Bytes up to which a file is opened to see what it holds.
_SMALL = 20_000_000
#: From so many translations on one pattern stands for all; of plain texts, whose names may hold any word, from more.
MANY, MANY_TEXTS = 2, 3


@dataclass(frozen=True, slots=True)
class Found:
    """Something to translate: one file with both languages, or a source with its translation, relative to the root.

    `lang` and `source_lang` are what the paths say; `pattern` is the path of the translation with `{lang}` in the
    language's place, where several are called so.
    """

    source: str
    target: str = ""
    segments: int = 0
    lang: str = ""
    source_lang: str = ""
    pattern: str = ""


def find(root: Path, source_lang: str | None = None) -> list[Found]:
    """What there is to judge, in the order of the paths. `source_lang` says which side of two texts is the source."""
    paths = sorted(_files(root))
    found = [item for path in paths if (item := _bilingual(root, path)) is not None]
    return [*_grouped(found), *_one_language(root, paths, source_lang)]


def unread(root: Path) -> list[tuple[str, str, int]]:
    """(format, its first file, how many) of what looks like translations and cannot be read."""
    counts: Counter[str] = Counter()
    first: dict[str, str] = {}
    for path in sorted(_files(root)):
        suffix = path.suffix.lower()
        if suffix in _UNREAD and any(named(path)):
            counts[_UNREAD[suffix]] += 1
            first.setdefault(_UNREAD[suffix], path.as_posix())
    return [(name, first[name], n) for name, n in counts.items()]


def _files(root: Path) -> Iterator[Path]:
    """Files of the repository: those that Git knows, where it is one."""
    try:
        listed = subprocess.run(
            ["git", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            capture_output=True, check=True, timeout=60,
        ).stdout  # fmt: skip
        names = [os.fsdecode(name) for name in listed.split(b"\0") if name]
        yield from (Path(name) for name in names[:_MOST] if not set(Path(name).parts) & SKIPPED)
        return
    except (OSError, subprocess.SubprocessError):
        pass
    seen = 0
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(f for f in folders if f not in SKIPPED and not f.startswith("."))
        for name in sorted(names):
            seen += 1
            if seen > _MOST:
                return
            yield (Path(folder) / name).relative_to(root)


def _bilingual(root: Path, path: Path) -> Found | None:
    suffix = path.suffix.lower()
    try:
        if suffix not in (*_BILINGUAL, *_TABLES) or (root / path).stat().st_size > _SMALL:
            return None
        if suffix == ".ts" and b"<TS" not in (root / path).read_bytes()[:1000]:
            return None  # TypeScript
        if suffix == ".jsonl" and _ours(root / path):
            return None
        langs = languages_in(root / path)[1]
        if suffix == ".xcstrings" and not langs:
            return None
        pairs = read_bilingual(root / path, langs=(None, langs[0] if langs else None)).pairs
    except (TqpipeError, OSError):
        return None  # a table of something else, or a file that a run would have to complain of
    both = [p for p in pairs if p.source and p.target]
    # A table of two columns may hold anything: the numbers of an alignment are no translations.
    words = [p for p in both if _has_letters(p.source_text) and _has_letters(p.target_text)]
    if not both or (suffix in _TABLES and 2 * len(words) < len(both)):
        return None
    return Found(path.as_posix(), segments=len(pairs))


def _has_letters(text: str) -> bool:
    return any(map(str.isalpha, text))


def _ours(path: Path) -> bool:
    """Whether a file of rows was written by tqpipe: a baseline, a run."""
    with path.open("rb") as file:
        return (path.parent / MANIFEST).is_file() or b'"tqpipe-baseline"' in file.readline(1000)


def _grouped(found: Sequence[Found]) -> list[Found]:
    """The files with both languages, many of one text under one pattern."""
    names = [next(named(Path(item.source)), None) for item in found]
    counts = Counter(name.pattern for name in names if name is not None)
    return [
        item
        if name is None or counts[name.pattern] < MANY
        else replace(item, lang=name.lang, pattern=name.pattern)
        for item, name in zip(found, names, strict=True)
    ]


@dataclass(frozen=True, slots=True)
class Name:
    """A path's language, the path with `{lang}` in its place, and the path of the text without one, if there can be."""

    lang: str
    pattern: str
    plain: str


def named(path: Path) -> Iterator[Name]:
    """The languages that the parts of a path name, that of the file first."""
    parts = PurePosixPath(path.as_posix()).parts
    seen = set()
    for k in reversed(range(len(parts))):
        part = parts[k]
        ending = path.suffix if k == len(parts) - 1 else ""
        for begin in [0, *(m.end() for m in re.finditer("[-_.]", part))]:
            match = _NAMED.fullmatch(part.removesuffix(ending)[begin:])
            if match is None or known(match["lang"]) is None:
                continue
            lang, head, tail = match["lang"], part[:begin], match["tail"] + ending
            plain = f"Base{tail}" if tail == ".lproj" else head.rstrip("-_.") + tail if head else ""
            # The same code in other parts, too, is the same language: de/app_de.arb.
            before, after = ("/".join(side) for side in (parts[:k], parts[k + 1 :]))
            whole = re.sub(rf"(?<![^/_.-]){re.escape(lang)}(?![^/_.-])", "{lang}", before)
            pattern = "/".join(filter(None, (whole, f"{head}{{lang}}{tail}", after)))
            if pattern not in seen:
                seen.add(pattern)
                yield Name(lang, pattern, "/".join(filter(None, (before, plain, after))) if plain else "")
            break


def _one_language(root: Path, paths: Sequence[Path], source_lang: str | None) -> list[Found]:
    """A source with each of its translations, in the order of the patterns; every file is a translation once."""
    there = {path.as_posix() for path in paths}
    groups: dict[str, dict[str, str]] = defaultdict(dict)
    plain: dict[str, str] = {}
    for path in paths:
        if path.suffix.lower() in (*PAIRED, *_TEXTS) and (root / path).is_file():
            for name in named(path):
                groups[name.pattern][name.lang] = path.as_posix()
                if name.plain in there:
                    plain[name.pattern] = name.plain
    found: list[Found] = []
    taken: set[str] = set()
    for group in groups.values():
        for word in words_among(group):
            del group[word]
    # A folder named by its language says less than a file: docs/is/guide.de.md is German.
    for pattern, group in sorted(groups.items(), key=lambda item: (-len(item[1]), item[0])):
        lang = _source_of(group, source_lang, pattern in plain)
        source = group[lang] if lang else plain[pattern]
        rest = {code: path for code, path in sorted(group.items()) if code != lang and path not in taken}
        if source in taken or not rest or not joins(root, source, next(iter(rest.values()))):
            continue
        taken |= set(rest.values()) | {source}
        least = MANY_TEXTS if Path(source).suffix.lower() in _TEXTS else MANY
        many = pattern if len(rest) >= least else ""
        found += [Found(source, p, lang=code, source_lang=lang, pattern=many) for code, p in rest.items()]
    order = {path.as_posix(): k for k, path in enumerate(paths)}
    return sorted(found, key=lambda item: (order[item.source], order[item.target]))


def _source_of(group: dict[str, str], source_lang: str | None, has_plain: bool) -> str:
    """The code of the source: the user's, else English, which most texts are translated from; else "", for the file
    that names no language; else English or the user's with a region, else the first.
    """
    wanted = [lang for lang in (source_lang, "en") if lang]
    alike = [code for lang in wanted for code in group if tag(code) == tag(lang)]
    if not alike and has_plain:
        return ""
    alike += [code for lang in wanted for code in sorted(group) if same(code, lang)]
    return alike[0] if alike else min(group)


def joins(root: Path, source: str, target: str) -> bool:
    """Whether two files are texts that can be judged together: by key, at least one is in both."""
    if Path(source).suffix.lower() in _TEXTS:
        return True
    try:
        if max((root / name).stat().st_size for name in (source, target)) > _SMALL:
            return False
        pairs = read_bilingual(root / source, root / target).pairs
    except (TqpipeError, OSError):
        return False
    return any(pair.source and pair.target for pair in pairs)
