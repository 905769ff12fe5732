"""Two files of texts by key, one a language, joined by the keys: `tqpipe.ingest.bilingual.PAIRED` names the formats.

A plural form that the source language has not (i18next: `key_few`, before its version 4 `key_2`; Rails and Android:
`key.few`) is set against the source's other, one, or only form.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from tqpipe import plurals
from tqpipe.ingest.rows import BadRow, Placed, row_of, without_form
from tqpipe.types import Number, Pair

#: Object keys and positions, from the outermost.
Key = tuple[str | int, ...]

_NUMBERED = ("0", "1", "2", "3", "4", "5")


@dataclass(slots=True)
class Keyed:
    """The texts of one file by their key, in its order; of a key that occurs twice the last one counts.

    `lang` is the language that the file says it is in, "" where it says none. `bad` are the rows of the file that give
    no text: keys that occur again, and what cannot be read. `free` says that the parts of a key behind its first are
    variants which each language chooses for itself (Fluent).
    """

    name: str
    texts: dict[Key, Placed] = field(default_factory=dict)
    bad: list[BadRow] = field(default_factory=list)
    lang: str = ""
    free: bool = False

    def add(self, key: Key, placed: Placed) -> None:
        """Keep a text under its key; of a key that occurs again the last text counts, and the row says so."""
        if key in self.texts:
            here, before = _line(placed), _line(self.texts.pop(key))
            reason = f"the key {name_of(key):.80} occurs again in line {here}, which counts"
            self.bad.append(BadRow(before, reason))
        self.texts[key] = placed


def join(source: Keyed, target: Keyed, lang: str = "") -> list[Pair | BadRow]:
    """A row for every key of the target, in its order, then one for every key that only the source has, and for every
    plural form that the target's language, `lang`, needs and neither has.
    """
    rows: list[Pair | BadRow] = []
    ours, theirs = _plurals(source.texts), _plurals(target.texts)
    by_head: dict[str | int, list[Key]] = {}
    for key in source.texts if source.free else ():
        by_head.setdefault(key[0], []).append(key)
    for key, here in target.texts.items():
        there, line = source.texts.get(key) or _plural(source.texts, key), _line(here)
        if there is None and source.free:
            there = _variant(source.texts, by_head.get(key[0], ()))
        if there is None:
            rows.append(BadRow(line, f"the key {name_of(key):.80} is not in {source.name}", target.name))
        elif not there[0].strip() and not here[0].strip():
            continue  # empty in both: nothing to translate
        elif not here[0].strip():
            reason = f"the key {name_of(key):.80} is not translated yet"
            rows.append(BadRow(line, reason, target.name, True, there[0], True))
        else:
            stem, form = _split(key)
            number: Number = "any"
            if _is_numbered(source.texts, target.texts, (*key[:-1], str(key[-1]).rpartition("_")[0])):
                number = "several"
            elif form and len(ours.get(stem, {}).keys() | theirs.get(stem, {}).keys()) > 1:
                number = "one" if plurals.one_number(form, lang) else "several"
            rows.append(row_of(there, here, id=name_of(key), line=line, file=target.name, number=number))
    heads = {key[:1] for key in target.texts} if target.free else set()
    for key, there in source.texts.items():
        if (
            key not in target.texts
            and key[:1] not in heads
            and not any(other in target.texts for other in _forms(key))
            and not _is_numbered(source.texts, target.texts, key)
        ):
            reason = f"the key {name_of(key):.80} is not in {target.name}"
            rows.append(BadRow(_line(there), reason, source.name, True, there[0], bool(there[0].strip())))
    rows += _missing(ours, theirs, target.name, lang)
    return [*rows, *(replace(row, file=side.name) for side in (source, target) for row in side.bad)]


def _variant(known: Mapping[Key, Placed], others: Sequence[Key]) -> Placed | None:
    """The source of a variant that only the target has, or of a text that only in the source has variants: of `others`,
    the source's keys with the same first part.
    """
    named = [other for form in ("other", "one") for other in others if other[-1] == form]
    return known[named[0]] if named else known[others[-1]] if others else None


def _missing(
    ours: Mapping[Key, Mapping[str, Placed]], theirs: Mapping[Key, Mapping[str, Placed]], file: str, lang: str
) -> Iterator[BadRow]:
    """Plural forms that only the target's language has: a program shows another language, or a wrong form."""
    if not (needed := plurals.plural_forms(lang)):
        return
    for stem, forms in theirs.items():
        # A form such as "other" alone may be a word like any other.
        if not {"one", "other"} <= ours.get(stem, {}).keys() or not any(
            here[0].strip() for here in forms.values()
        ):
            continue
        for form in needed:
            if form not in forms and form not in ours[stem]:
                name = name_of((*stem[:-1], str(stem[-1]) + form))
                line, text = _line([*forms.values()][-1]), ours[stem]["other"][0]
                yield without_form(name, lang, line, text, file)


def _plurals(texts: Mapping[Key, Placed]) -> dict[Key, dict[str, Placed]]:
    """Plurals by their key without the form, each with its forms; ordinals have categories of their own."""
    found: dict[Key, dict[str, Placed]] = {}
    for key, placed in texts.items():
        stem, form = _split(key)
        if form and "ordinal" not in str(stem[-1]):
            found.setdefault(stem, {})[form] = placed
    return found


def _split(key: Key) -> tuple[Key, str]:
    """A key without the plural form that it ends with, and the form; "" for none."""
    last = key[-1]
    form = last.rpartition("_")[2] if isinstance(last, str) else ""
    return (
        ((*key[:-1], str(last).removesuffix(form)), form) if form in plurals.PLURAL_CATEGORIES else (key, "")
    )


def name_of(key: Key) -> str:
    """A key as an id: `menu.items[2]`."""
    text = ""
    for part in key:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else part
    return text


def _line(placed: Placed) -> int:
    return placed[1].pieces[0].line if placed[1] is not None else 1


def _forms(key: Key) -> Iterator[Key]:
    """The keys of all forms of the plural that a key is a form of, the likeliest to stand for it first."""
    last = key[-1]
    form = last.rpartition("_")[2] if isinstance(last, str) else ""
    if isinstance(last, str) and form in plurals.PLURAL_CATEGORIES:
        stem = last.removesuffix(form)
        yield from ((*key[:-1], stem + other) for other in ("other", "one"))
        if stem:
            yield (*key[:-1], stem[:-1])
        yield from ((*key[:-1], stem + other) for other in plurals.PLURAL_CATEGORIES)


def _plural(known: Mapping[Key, Placed], key: Key) -> Placed | None:
    found = next((known[form] for form in _forms(key) if form in known), None)
    return found or _numbered(known, key)


def _numbered(known: Mapping[Key, Placed], key: Key) -> Placed | None:
    """The source of i18next's `key_0`, `key_1`, ..., where it has `key_plural`."""
    stem, _, number = str(key[-1]).rpartition("_")
    several = known.get((*key[:-1], f"{stem}_plural"))
    if several is None or number not in _NUMBERED:
        return None
    return known.get((*key[:-1], stem), several) if number == "0" else several


def _is_numbered(source: Mapping[Key, Placed], target: Mapping[Key, Placed], key: Key) -> bool:
    """Whether the target has such forms for the source's `key` or `key_plural`."""
    stem = str(key[-1]).removesuffix("_plural")
    there = (*key[:-1], f"{stem}_plural") in source
    return there and any((*key[:-1], f"{stem}_{n}") in target for n in _NUMBERED)
