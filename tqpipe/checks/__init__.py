"""Rules that find errors: one file a check, and the table of them.

`CHECKS` is the table, `build` turns options into a list to run, `run_checks` runs it. A new check is
one file here, one line in the table, and one table of cases in tests/checks. Checks see the texts, the
document and (where the encoder ran) word links; they import nothing but the types. A check that most pairs give nothing
to find says in `NEEDS` what it looks for, and has a line in `_GATE`.
"""

from __future__ import annotations

import dataclasses
import gc
import inspect
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from tqpipe import icu as icu_messages
from tqpipe.checks import (
    _measured,
    _needs,
    acronyms,
    attribution,
    boundaries,
    brackets,
    capital,
    concepts,
    consistency,
    coverage,
    dates,
    debris,
    dialogue,
    duplicate,
    encoding,
    ending,
    enumeration,
    false_friends,
    function_words,
    furniture,
    gender,
    gibberish,
    glossary,
    glued_words,
    icu,
    identical,
    incomplete,
    language,
    length,
    markdown,
    markup,
    name_lost,
    name_parts,
    name_variants,
    names,
    names_translated,
    numbers,
    opposites,
    ordinals,
    persons,
    places,
    polarity,
    pronouns,
    punctuation,
    quotation,
    quotation_lost,
    register,
    repetition,
    roles,
    spacing,
    spelling,
    tense,
    terms,
    title,
    units,
    unmatched,
    untranslated,
)
from tqpipe.checks._measured import MEASURED
from tqpipe.checks._one_date import told_together
from tqpipe.checks._one_name import told_once
from tqpipe.checks._set_phrases import told_as_wholes
from tqpipe.checks.amounts.numeral_words_far import FORMS as NUMBER_WORDS
from tqpipe.checks.calendars.calendar_east import LANGUAGES as CALENDARS
from tqpipe.checks.lexicon import terms_file
from tqpipe.checks.negation.negation_far import PLAIN as NEGATIONS
from tqpipe.config import did_you_mean
from tqpipe.types import MODEL, SEVERITIES, Check, Context, Flag, Pair, TqpipeError, WordLinks

_SEVEN = ("ca", "de", "en", "es", "fr", "it", "pt")
_EIGHT = ("ca", "de", "en", "es", "fr", "it", "pt", "ro")


@dataclass(frozen=True, slots=True)
class CheckSpec:
    """A line of the table: the function, its options with defaults, its version, what it is for.

    `languages` are those the rule knows; elsewhere it is silent or finds less. Raise `version` with
    every change that can change flags: runs with different versions are not compared.
    """

    check: Check
    options: type[Any]
    version: str
    description: str
    languages: tuple[str, ...] | Literal["any"]


CHECKS: dict[str, CheckSpec] = {
    "quotation": CheckSpec(
        quotation.check, quotation.Options, "7", "empty, glued or single quotation marks", "any"
    ),
    "quotation_lost": CheckSpec(
        quotation_lost.check, quotation_lost.Options, "10", "quotations without a counterpart", "any"
    ),
    "attribution": CheckSpec(
        attribution.check,
        attribution.Options,
        "3",
        "quotations with the wrong extent, exchanged speakers",
        _EIGHT,
    ),
    "dialogue": CheckSpec(
        dialogue.check, dialogue.Options, "2", "dialogue dashes without a counterpart", "any"
    ),
    "brackets": CheckSpec(brackets.check, brackets.Options, "3", "open, unopened and empty brackets", "any"),
    "punctuation": CheckSpec(
        punctuation.check, punctuation.Options, "8", "stray, doubled or glued marks", "any"
    ),
    "function_words": CheckSpec(
        function_words.check,
        function_words.Options,
        "8",
        "small words that cannot stand so (a outlet, would was)",
        ("ca", "en", "es", "fr", "it"),
    ),
    "spacing": CheckSpec(spacing.check, spacing.Options, "7", "missing, doubled and misplaced spaces", "any"),
    "glued_words": CheckSpec(
        glued_words.check, glued_words.Options, "12", "two words written as one, one as two", "any"
    ),
    "capital": CheckSpec(
        capital.check, capital.Options, "8", "a capital on an ordinary word, none on a country", _EIGHT
    ),
    "boundaries": CheckSpec(
        boundaries.check, boundaries.Options, "9", "sentences run together or cut in two", _EIGHT
    ),
    "ending": CheckSpec(
        ending.check, ending.Options, "14", "text that stops or starts in the middle, lost questions", "any"
    ),
    "repetition": CheckSpec(repetition.check, repetition.Options, "16", "doubled words and loops", "any"),
    "coverage": CheckSpec(
        coverage.check, coverage.Options, "7", "words without a counterpart (word links)", "any"
    ),
    "enumeration": CheckSpec(
        enumeration.check, enumeration.Options, "7", "lists with another number of items", _EIGHT
    ),
    "numbers": CheckSpec(
        numbers.check,
        numbers.Options,
        "53",
        "figures and number words that differ",
        (*_EIGHT, "ru", *sorted(NUMBER_WORDS)),
    ),
    "units": CheckSpec(
        units.check, units.Options, "27", "a unit or currency that changed at the same number", "any"
    ),
    "ordinals": CheckSpec(ordinals.check, ordinals.Options, "8", "a place in an order that changed", _EIGHT),
    "dates": CheckSpec(
        dates.check,
        dates.Options,
        "19",
        "weekdays, months and seasons that differ",
        tuple(sorted({*_EIGHT, *CALENDARS})),
    ),
    "polarity": CheckSpec(
        polarity.check,
        polarity.Options,
        "54",
        "a negation lost or added",
        tuple(sorted({*_EIGHT, *NEGATIONS})),
    ),
    "opposites": CheckSpec(
        opposites.check,
        opposites.Options,
        "62",
        "a comparison or direction turned around",
        (*_EIGHT, "ar", "cs", "da", "el", "fi", "ja", "nl", "pl", "ru", "sv", "tr", "zh"),
    ),
    "concepts": CheckSpec(
        concepts.check, concepts.Options, "5", "one thing, person or act in place of another", _EIGHT
    ),
    "gender": CheckSpec(
        gender.check,
        gender.Options,
        "15",
        "a person's sex that changed",
        (*_EIGHT, "ar", "cs", "da", "el", "ja", "nb", "nl", "no", "pl", "ru", "sv", "tr", "uk", "zh"),
    ),
    "pronouns": CheckSpec(
        pronouns.check, pronouns.Options, "6", "a pronoun of the other sex than the text around it", _EIGHT
    ),
    "persons": CheckSpec(
        persons.check,
        persons.Options,
        "11",
        "another person (your for my, he has to for hem de)",
        (*_EIGHT, "da", "nb", "nl", "ru", "sv"),
    ),
    "register": CheckSpec(
        register.check, register.Options, "1", "one reader called tú and usted, du and Sie", _EIGHT
    ),
    "roles": CheckSpec(
        roles.check, roles.Options, "3", "who did it and whom it was done to, exchanged", _EIGHT
    ),
    "tense": CheckSpec(
        tense.check, tense.Options, "3", "the past told as the future, or the future as the past", _EIGHT
    ),
    "acronyms": CheckSpec(acronyms.check, acronyms.Options, "14", "acronyms that changed", "any"),
    "places": CheckSpec(
        places.check, places.Options, "11", "a country, continent, people or city in place of another", "any"
    ),
    "names": CheckSpec(names.check, names.Options, "26", "names without a counterpart", "any"),
    "name_lost": CheckSpec(
        name_lost.check, name_lost.Options, "5", "a name that the document keeps, lost in one pair", "any"
    ),
    "name_parts": CheckSpec(
        name_parts.check, name_parts.Options, "11", "names whose parts were exchanged or lost", "any"
    ),
    "name_variants": CheckSpec(
        name_variants.check, name_variants.Options, "12", "one name written in two ways", "any"
    ),
    "names_translated": CheckSpec(
        names_translated.check, names_translated.Options, "9", "a name taken for a word", _EIGHT
    ),
    "false_friends": CheckSpec(
        false_friends.check, false_friends.Options, "4", "false friends and idioms word by word", _EIGHT
    ),
    "glossary": CheckSpec(
        glossary.check, glossary.Options, "2", "required and forbidden terms of --glossary", "any"
    ),
    "incomplete": CheckSpec(
        incomplete.check, incomplete.Options, "12", "a small word without the word behind it (the in)", _EIGHT
    ),
    "spelling": CheckSpec(spelling.check, spelling.Options, "18", "words that do not exist", _SEVEN),
    "gibberish": CheckSpec(gibberish.check, gibberish.Options, "3", "letters that make no words", "any"),
    "untranslated": CheckSpec(
        untranslated.check, untranslated.Options, "16", "source words left in the translation", "any"
    ),
    "identical": CheckSpec(
        identical.check, identical.Options, "7", "a translation that copies the source", "any"
    ),
    "language": CheckSpec(language.check, language.Options, "9", "text in another language or script", "any"),
    "debris": CheckSpec(
        debris.check, debris.Options, "2", "what the system says beside the translation", "any"
    ),
    "furniture": CheckSpec(
        furniture.check, furniture.Options, "3", "pieces of a web page around the translation", "any"
    ),
    "unmatched": CheckSpec(unmatched.check, unmatched.Options, "5", "segments that only one side has", "any"),
    "duplicate": CheckSpec(
        duplicate.check, duplicate.Options, "2", "text that belongs to another segment", "any"
    ),
    "consistency": CheckSpec(
        consistency.check, consistency.Options, "6", "one source text, two translations", "any"
    ),
    "title": CheckSpec(title.check, title.Options, "1", "a title that contradicts its text", _EIGHT),
    "terms": CheckSpec(terms.check, terms.Options, "1", "one term, two translations", "any"),
    "length": CheckSpec(length.check, length.Options, "4", "far longer or shorter than expected", "any"),
    "encoding": CheckSpec(
        encoding.check, encoding.Options, "13", "broken, invisible and control characters", "any"
    ),
    "markup": CheckSpec(
        markup.check, markup.Options, "12", "tags, placeholders and addresses that differ", "any"
    ),
    "icu": CheckSpec(icu.check, icu.Options, "7", "broken messages of ICU and Java (plural, select)", "any"),
    "markdown": CheckSpec(markdown.check, markdown.Options, "3", "broken Markdown", "any"),
}


#: What a pair must have for a check to find anything; the others are always asked.
_GATE = _needs.Gate(
    {
        "quotation": quotation.NEEDS,
        "quotation_lost": quotation_lost.NEEDS,
        "attribution": attribution.NEEDS,
        "dialogue": dialogue.NEEDS,
        "brackets": brackets.NEEDS,
        "punctuation": punctuation.NEEDS,
        "spacing": spacing.NEEDS,
        "coverage": coverage.NEEDS,
        "enumeration": enumeration.NEEDS,
        "numbers": numbers.NEEDS,
        "units": units.NEEDS,
        "ordinals": ordinals.NEEDS,
        "dates": dates.NEEDS,
        "polarity": polarity.NEEDS,
        "opposites": opposites.NEEDS,
        "concepts": concepts.NEEDS,
        "gender": gender.NEEDS,
        "pronouns": pronouns.NEEDS,
        "persons": persons.NEEDS,
        "register": register.NEEDS,
        "tense": tense.NEEDS,
        "roles": roles.NEEDS,
        "acronyms": acronyms.NEEDS,
        "places": places.NEEDS,
        "name_lost": name_lost.NEEDS,
        "debris": debris.NEEDS,
        "furniture": furniture.NEEDS,
        "unmatched": unmatched.NEEDS,
        "duplicate": duplicate.NEEDS,
        "consistency": consistency.NEEDS,
        "title": title.NEEDS,
        "terms": terms.NEEDS,
        "encoding": encoding.NEEDS,
        "markup": markup.NEEDS,
        "icu": icu.NEEDS,
        "markdown": markdown.NEEDS,
    }
)


@dataclass(frozen=True, slots=True)
class BuiltCheck:
    """A check with its options in force. `needs`: what a pair must meet, in the bits of `_GATE`."""

    name: str
    spec: CheckSpec
    options: Any
    needs: int = 0


def build(
    options: Mapping[str, Mapping[str, object]], disabled: Sequence[str] = (), terms: str = ""
) -> tuple[BuiltCheck, ...]:
    """The checks to run, in the table's order, with `options[check][key]` in place of the defaults.

    `terms` is the path of a glossary, "" for none; it is read now. Raises TqpipeError for a wrong name, option or file.
    """
    for where, name in (
        *((f"[checks.options.{name}]", name) for name in options),
        *(("[checks] disabled", name) for name in disabled),
    ):
        if name == MODEL:
            raise TqpipeError(
                f"{where}: {MODEL!r} is no check but the quality model: [quality] enabled = false switches it off, "
                "[[checks.off]] in some pairs"
            )
        if name not in CHECKS:
            guess = did_you_mean(name, tuple(CHECKS))
            raise TqpipeError(f"{where}: unknown check {name!r}{guess}; the checks are {', '.join(CHECKS)}")
    agreed = terms_file.load(Path(terms)) if terms else None
    built = []
    for name, spec in CHECKS.items():
        values = _values(name, spec, options.get(name, {}))
        if agreed is not None and "terms" in spec.options.__dataclass_fields__:
            values["terms"] = agreed
        if name not in disabled:
            built.append(BuiltCheck(name, spec, spec.options(**values), _GATE.needs.get(name, 0)))
    return tuple(built)


def _values(name: str, spec: CheckSpec, given: Mapping[str, object]) -> dict[str, object]:
    """The given options, refused where the key or the type is wrong; whole numbers pass as decimals."""
    fields = _own(spec.options)
    values: dict[str, object] = {}
    for key, value in given.items():
        if key not in fields:
            valid = ", ".join(fields) or "none"
            raise TqpipeError(f"unknown option {key!r} of check {name!r}; its options: {valid}")
        default = fields[key].default
        if isinstance(default, float) and type(value) is int:
            value = float(value)
        if type(value) is not type(default):
            wanted = type(default).__name__
            raise TqpipeError(
                f"option {key!r} of check {name!r} must be a {wanted} like {default!r}, not {value!r}"
            )
        values[key] = value
    return values


def _own(options: type[Any]) -> dict[str, dataclasses.Field[Any]]:
    """The fields that a configuration can set."""
    return {f.name: f for f in dataclasses.fields(options) if not f.metadata.get("internal")}


def versions(built: Sequence[BuiltCheck]) -> dict[str, str]:
    """Check name -> version, for the manifest; a glossary's says what is in it, too."""
    found = {b.name: b.spec.version for b in built}
    for b in built:
        terms = getattr(b.options, "terms", None)
        if terms is not None:
            found[b.name] += f":{terms.digest}"
    return found


def run_checks(pairs: Sequence[Pair], context: Context, built: Sequence[BuiltCheck]) -> list[list[Flag]]:
    """The flags of every pair, worst and leftmost first. A check that fails costs its own flags only."""
    return run_apart([(pair, context) for pair in pairs], built)


#: Pairs that a check sees one after another: its code and lists are at hand for all but the first of them, and of their
#: texts, twice as many, nothing is forgotten meanwhile (`texts.RECENT`).
_TOGETHER = 24


def run_apart(pairs: Sequence[tuple[Pair, Context]], built: Sequence[BuiltCheck]) -> list[list[Flag]]:
    """The same of pairs of which each has a context of its own, as the rows of a corpus have."""
    found: list[list[Flag]] = []
    with fewer_collections():
        for at in range(0, len(pairs), _TOGETHER):
            found += _flags(pairs[at : at + _TOGETHER], built)
        return [sorted(flags, key=_rank) for flags in found]


#: New objects from which Python looks for cycles, while rules run.
_SELDOM = 500_000


def collect_seldom() -> None:
    """Let Python look for cycles of garbage less often: checks remember many small objects and make no cycles."""
    before = gc.get_threshold()
    if 0 < before[0] < _SELDOM:
        gc.set_threshold(_SELDOM, *before[1:])


@contextmanager
def fewer_collections() -> Iterator[None]:
    """The same for a while: around a pair, a shard or a corpus, since each end is followed by a look at everything."""
    before = gc.get_threshold()
    collect_seldom()
    try:
        yield
    finally:
        if gc.get_threshold() != before:
            gc.set_threshold(*before)


def may_find(check: str, pair: Pair, context: Context) -> bool:
    """Whether a pair has what a check needs; where it has not, the check is not called."""
    return not _GATE.needs.get(check, 0) & ~_GATE.met(pair, context)


#: Checks of signs, code and documents: they see an ICU message as it stands.
_OF_CODE = frozenset(
    [
        "icu",
        "markup",
        "markdown",
        "brackets",
        "spacing",
        "punctuation",
        "encoding",
        "debris",
        "furniture",
        "duplicate",
        "consistency",
    ]
)


def _flags(pairs: Sequence[tuple[Pair, Context]], built: Sequence[BuiltCheck]) -> list[list[Flag]]:
    readings = [icu_messages.readings(pair.source_text, pair.target_text) for pair, _ in pairs]
    plain = iter(_found([given for given, read in zip(pairs, readings, strict=True) if not read], built))
    return [
        _told(_of_message(pair, context, built, read) if read else next(plain), pair, context)
        for (pair, context), read in zip(pairs, readings, strict=True)
    ]


def _told(flags: list[Flag], pair: Pair, context: Context) -> list[Flag]:
    """What is said of a pair: each thing once, and nothing of the single words of phrases that answer each other."""
    langs = context.source_lang, context.target_lang
    return told_together(told_as_wholes(told_once(flags), pair, langs), pair, langs)


def _of_message(
    pair: Pair, context: Context, built: Sequence[BuiltCheck], readings: Sequence[tuple[str, str]]
) -> list[Flag]:
    """The flags of an ICU message: of its code, and branch by branch."""
    (flags,) = _found([(pair, context)], [b for b in built if b.name in _OF_CODE])
    return flags + _of_readings(pair, context, [b for b in built if b.name not in _OF_CODE], readings)


@dataclass(frozen=True, slots=True)
class _Without(Mapping[str, WordLinks]):
    """All links but those of one pair, which are of another text; a copy would be as long as the document."""

    all: Mapping[str, WordLinks]
    id: str

    def __getitem__(self, id: str) -> WordLinks:
        if id == self.id:
            raise KeyError(id)
        return self.all[id]

    def __iter__(self) -> Iterator[str]:
        return (id for id in self.all if id != self.id)

    def __len__(self) -> int:
        return len(self.all) - (self.id in self.all)


def _of_readings(
    pair: Pair, context: Context, built: Sequence[BuiltCheck], readings: Sequence[tuple[str, str]]
) -> list[Flag]:
    """The flags of an ICU message, branch by branch."""
    context = dataclasses.replace(context, links=_Without(context.links, pair.id))
    found: dict[tuple[Any, ...], Flag] = {}
    reads = [dataclasses.replace(pair, source_text=source, target_text=target) for source, target in readings]
    for read, flags in zip(reads, _found([(read, context) for read in reads], built), strict=True):
        for flag in flags:
            # What has no letters there is code.
            if not any(
                read.text(s.side)[s.start : s.end] != pair.text(s.side)[s.start : s.end]
                and not any(map(str.isalnum, read.text(s.side)[s.start : s.end]))
                for s in flag.spans
            ):
                found.setdefault((flag.check, flag.spans), flag)
    return list(found.values())


def _found(pairs: Sequence[tuple[Pair, Context]], built: Sequence[BuiltCheck]) -> list[list[Flag]]:
    """The flags of every pair, check by check: all pairs by one, then all by the next."""
    found: list[list[Flag]] = [[] for _ in pairs]
    todo = [
        (pair, context, ~_GATE.met(pair, context), flags)
        for (pair, context), flags in zip(pairs, found, strict=True)
    ]
    for b in built:
        needs = b.needs
        for pair, context, lacking, flags in todo:
            if needs & lacking:
                continue
            first = len(flags)
            try:
                flags.extend(b.spec.check(pair, context, options=b.options))
                if len(flags) > first + _MOST:
                    flags[first:] = _bounded(flags[first:])
            except Exception as error:
                # Tests hold that none raises; a corpus of millions finds what they do not.
                flags.append(_failed(b, error))
    return found


def _failed(b: BuiltCheck, error: Exception) -> Flag:
    message = f"The check “{b.name}” could not read this pair."
    evidence: dict[str, object] = {"error": f"{type(error).__name__}: {error}"}
    return Flag(b.name, "design-and-markup", "minor", 0.0, (), message, evidence)


#: Flags of one check in one pair: a row of nothing but brackets would have thousands, and no reader needs more.
_MOST = 20


def _bounded(flags: list[Flag]) -> list[Flag]:
    """The worst and leftmost _MOST of so many flags; the last of them says how many more there are."""
    flags.sort(key=_rank)
    more, last = len(flags) - _MOST, flags[_MOST - 1]
    message = f"{last.message} And {more} more of this check in this pair."
    told = dataclasses.replace(last, message=message, evidence={**last.evidence, "more": more})
    return [*flags[: _MOST - 1], told]


def _rank(flag: Flag) -> tuple[int, str, int, str]:
    first = min(((s.side == "source", s.start) for s in flag.spans), default=(True, 0))
    return -SEVERITIES.index(flag.severity), str(first[0]), first[1], flag.check


def describe() -> str:
    """docs/checks.md, from the table and the checks' docstrings."""
    lines = [
        "# Checks", "",
        "Made by `python -m tqpipe.checks` from the table and the docstrings of `tqpipe/checks`.", "",
        "| check | finds | languages | major per 1,000 | minor per 1,000 | planted errors found | precision |",
        "|---|---|---|---|---|---|---|",
    ]  # fmt: skip
    for name, spec in CHECKS.items():
        languages = spec.languages if isinstance(spec.languages, str) else ", ".join(spec.languages)
        m = MEASURED[name]
        found = "-" if m.found is None else f"{m.found:.2f} ({m.planted})"
        precision = "-" if m.precision is None else f"{m.precision:.2f}"
        figures = f"{m.major} | {m.minor} | {found} | {precision}"
        lines.append(f"| [{name}](#{name}) | {spec.description} | {languages} | {figures} |")
    lines += ["", (_measured.__doc__ or "").strip()]
    for name, spec in CHECKS.items():
        doc = inspect.getdoc(inspect.getmodule(spec.check)) or ""
        options = ", ".join(f"`{f.name} = {_toml(f.default)}`" for f in _own(spec.options).values())
        lines += ["", f"## {name}", "", f"Version {spec.version}.", "", doc]
        if options:
            lines += ["", f"Options ({options}): {inspect.getdoc(spec.options)}"]
    return "\n".join(lines) + "\n"


def _toml(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else repr(value)
