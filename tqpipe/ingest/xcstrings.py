"""Apple's string catalogs (Xcode's .xcstrings): JSON with all languages of a text side by side, with places.

A key without a text in the source language is its own text. Variations (plural, device) and substitutions are rows of
their own, against the source's same form, else its other or only one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from tqpipe import plurals
from tqpipe.ingest.json_text import JsonString, parsed, read_string, strings
from tqpipe.ingest.places import Lines
from tqpipe.ingest.rows import BadRow, Placed, row_of, without_form
from tqpipe.ingest.text import FileText
from tqpipe.ingest.tmx import choose_languages
from tqpipe.ingest.translations import key_of
from tqpipe.types import Number, Pair, TqpipeError

#: What stands between a language and its text, such as ("variations", "plural", "one").
_Form = tuple[str | int, ...]
_Texts = dict[str, dict[str, dict[_Form, JsonString]]]


def catalog_languages(file: FileText) -> tuple[str, tuple[str, ...]]:
    """The source language, and every other in the order of the file. Raises TqpipeError for other JSON."""
    catalog = _catalog(file)
    main = _main(catalog)
    langs = dict.fromkeys(lang for units in _texts(file).values() for lang in units)
    return main, tuple(lang for lang in langs if lang != main)


def read_xcstrings(
    file: FileText, langs: tuple[str | None, str | None] = (None, None)
) -> tuple[list[Pair | BadRow], tuple[str, str]]:
    """The rows, and the two languages: `langs`, or those of a file that has only two. Raises TqpipeError."""
    catalog, texts = _catalog(file), _texts(file)
    main = _main(catalog)
    there = dict.fromkeys([main, *(lang for units in texts.values() for lang in units)])
    source, target = choose_languages(file.name, there, main, langs)
    rows: list[Pair | BadRow] = []
    lines = Lines(file.text)
    for key, entry in catalog["strings"].items():
        told = entry if isinstance(entry, Mapping) else {}
        rows += _rows(file.name, lines, key, told, texts.get(key, {}), (source, target))
    # As the file spells them.
    return rows, (key_of(there, source), key_of(there, target))


def _catalog(file: FileText) -> Mapping[str, Any]:
    value = parsed(file)
    if not isinstance(value, dict) or not isinstance(value.get("strings"), dict):
        raise TqpipeError(f'{file.name}: expected a string catalog: a JSON object with "strings"')
    return value


def _main(catalog: Mapping[str, Any]) -> str:
    main = catalog.get("sourceLanguage")
    return main if isinstance(main, str) and main else "en"


def _texts(file: FileText) -> _Texts:
    """Every text by key, language and form."""
    found: _Texts = {}
    for entry in strings(file.text):
        path = entry.path
        if len(path) >= 6 and (path[0], path[2], *path[-2:]) == (
            "strings",
            "localizations",
            "stringUnit",
            "value",
        ):
            found.setdefault(str(path[1]), {}).setdefault(str(path[3]), {})[path[4:-2]] = entry
    return found


def _rows(
    name: str,
    lines: Lines,
    key: str,
    entry: Mapping[str, Any],
    units: Mapping[str, Mapping[_Form, JsonString]],
    langs: tuple[str, str],
) -> Iterator[Pair | BadRow]:
    def placed(there: JsonString) -> Placed:
        return read_string(lines, there.begin, there.end, name)

    sides: list[Mapping[_Form, JsonString]] = [units.get(key_of(units, code), {}) for code in langs]
    ours = {form: placed(there) for form, there in sides[0].items()} or {(): (key, None)}
    first = next(iter(ours.values()))
    line = lines.line(next((e.begin for forms in units.values() for e in forms.values()), 0))
    if entry.get("shouldTranslate") is False or entry.get("extractionState") == "stale":
        reason = "is stale" if entry.get("extractionState") == "stale" else "is not for translation"
        yield BadRow(line, f"the key {key:.80} {reason}", left_out=True, text=first[0])
        return
    if not sides[1] and first[0].strip():
        reason = f"the key {key:.80} is not translated yet"
        yield BadRow(line, reason, left_out=True, text=first[0], wanted=True)
    for form, there in sides[1].items():
        text, wanted = placed(there), ours.get(form) or _other(ours, form)
        id_ = ".".join((key, *(str(part) for part in form if part not in ("variations", "plural"))))
        if not text[0].strip() or _state(entry, there) == "new":
            reason = f"the key {id_:.80} is not translated yet"
            yield BadRow(lines.line(there.begin), reason, left_out=True, text=wanted[0], wanted=True)
        else:
            number: Number = "any"
            if "plural" in form:
                number = "one" if plurals.one_number(str(form[-1]), langs[1]) else "several"
            yield row_of(wanted, text, id=id_, line=lines.line(there.begin), number=number)
    yield from _lacking(key, lines, ours, sides[1], langs[1])


def _lacking(
    key: str, lines: Lines, ours: Mapping[_Form, Placed], theirs: Mapping[_Form, JsonString], lang: str
) -> Iterator[BadRow]:
    """Plural forms that the language needs and none of the catalog's variations is."""
    for stem in dict.fromkeys(form[:-1] for form in theirs if "plural" in form):
        for name in plurals.plural_forms(lang):
            if (*stem, name) not in theirs:
                there = [unit for form, unit in theirs.items() if form[:-1] == stem][-1]
                text = _other(ours, (*stem, name))[0]
                yield without_form(f"{key:.70}.{name}", lang, lines.line(there.begin), text)


def _state(entry: Any, there: JsonString) -> object:
    for part in (*there.path[2:-1], "state"):
        entry = entry.get(part) if isinstance(entry, Mapping) else None
    return entry


def _other(ours: Mapping[_Form, Placed], form: _Form) -> Placed:
    """The source's text for a form that it has not: its form "other" or "one" of the same, else its first."""
    for last in ("other", "one"):
        if (wanted := ours.get((*form[:-1], last))) is not None:
            return wanted
    return next(iter(ours.values()))
