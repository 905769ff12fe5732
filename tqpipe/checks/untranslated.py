"""Words of the source language left in the translation.

Catches: a word with a small letter that is common in the source language and unknown in the target language, or rare
there where the source has it and words of the target language stand beside it (four points ahead: "quatre points
ahead"); of German, whose nouns all have a capital, a very common noun after an article of the target language (the
Regierung); an English word with a small letter that German hardly has (er lambasted); a heading before a colon
(MÉTODOS:; lexicon/headings.py); marks that only the source's language has (helper*in, the 2. and 3. one;
wreckage/left_marks.py). Why: it is the most visible failure of all. Rule: our own; both languages' wordfreq lists.

Not flagged: other words with a capital (names), placeholders ({name}), code in Markdown, loans the target language
knows, words in quotation marks or brackets (cited as foreign words, here or elsewhere in the document), words of a
foreign title, words that may be the target language's own and only too rare for its list (en "ovarian" in Romanian),
terms that the glossary requires.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tqpipe.checks.lexicon import headings
from tqpipe.checks.lexicon.freq import floor, has_frequencies, zipf, zipfs
from tqpipe.checks.lexicon.terms_file import Glossary
from tqpipe.checks.markup import PLACEHOLDER
from tqpipe.checks.reading import code
from tqpipe.checks.reading.kept_titles import glossed
from tqpipe.checks.reading.quotes import parse, singles
from tqpipe.checks.reading.texts import both_filled, fold, folded_words, forms, runs, words
from tqpipe.checks.wreckage import left_marks
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Span, Word


@dataclass(frozen=True, slots=True)
class Options:
    """Zipf frequencies: at least `source` in the source language, at most `target` in the target language. `gap`:
    how much more frequent in the source language; `above`: than where the target language's list ends. `noun`: at
    least, of a German noun; `copied`: at least, of a word that stands so in the source and that English does not know;
    `known`: at most in the target language, of one that stands so in the source, is `times` more frequent there and has
    neighbours of the target language: lists have words of other languages, too, for texts cite them. `small`: at least,
    of an English word that stands so in a German text, with a small letter, and is at most `rare` there
    and `rise` rarer.
    """

    source: float = 3.3
    target: float = 2.4
    gap: float = 2.8
    above: float = 1.2
    noun: float = 4.6
    copied: float = 2.0
    known: float = 4.0
    times: float = 2.0
    small: float = 2.2
    rare: float = 2.1
    rise: float = 1.2
    terms: Glossary | None = field(default=None, metadata={"internal": True})


#: Words after which a noun with a capital is an ordinary one that German wrote so.
_ARTICLES = {
    "en": "the a an this that these those his her its their our my your every no",
    "ca": "el la els les un una uns unes aquest aquesta", "es": "el la los las un una unos unas este esta",
    "fr": "le la les un une des ce cette", "it": "il lo la i gli le un uno una questo questa",
    "pt": "o a os as um uma este esta", "ro": "un o acest această",
}  # fmt: skip
_BEFORE = {lang: frozenset(forms.split()) for lang, forms in _ARTICLES.items()}


#: What other languages call as it is called at home: plurals of currencies, builders of human towers.
_KEPT = frozenset({"reais", "kronor", "kroner", "krónur", "bani", "castellers", "castells"})


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield words of the source language."""
    source_lang, target_lang = base_language(context.source_lang), base_language(context.target_lang)
    if (
        not both_filled(pair)
        or source_lang == target_lang
        or not (has_frequencies(source_lang) and has_frequencies(target_lang))
        or code.is_fenced(pair, context)
    ):
        return
    text = pair.target_text
    langs = source_lang, target_lang
    for start, end in (
        *headings.kept(pair.source_text, text, langs),
        *left_marks.left(pair.source_text, text, langs),
    ):
        yield _flag(Span("target", start, end), text, [text[start:end]], copied=True)
    frequencies = zipfs(text, target_lang)
    if min(frequencies, default=9.0) > options.known:
        return
    source = folded_words(pair.source_text)
    found = [
        at
        for at, (form, here) in enumerate(zip(forms(text), frequencies, strict=True))
        if here <= options.known and _left(at, form, frequencies, text, source, langs, options)
    ]
    if not found:
        return
    tokens = words(text)
    if options.terms is not None:
        agreed = options.terms.agreed(pair.source_text, text, (context.source_lang, context.target_lang))
        found = [i for i in found if not any(a <= tokens[i].start < b for a, b in agreed)]
    quoted = [(q.start, q.end) for q in (*parse(text).quotations, *singles(text)) if q.end - q.start < _CITED]
    # A program's word is no text.
    quoted += [m.span() for m in PLACEHOLDER.finditer(text)]
    quoted += code.spans(text)
    quoted += glossed(pair.source_text, text)  # a title that is kept and explained
    found = [i for i in found if not _cited(text, tokens[i], quoted)]
    for group in runs(found):
        first, last = tokens[group[0]], tokens[group[-1]]
        if _in_title(tokens, group, text, pair.source_text):
            continue
        copied = all(fold(tokens[i].text) in source for i in group)
        if copied and _cited_elsewhere(text[first.start : last.end], pair, context):
            continue
        if not copied and len(group) < 2 and zipf(first.text, source_lang) < 4.5:
            continue
        span = Span("target", first.start, last.end)
        yield _flag(span, text, [tokens[i].text for i in group], copied=copied)


def _flag(span: Span, text: str, left: list[str], *, copied: bool) -> Flag:
    return Flag(
        "untranslated", "accuracy/untranslated", "major", 0.8, (span,),
        f"“{text[span.start : span.end][:80]}” is not translated.", {"words": left, "in_source": copied},
    )  # fmt: skip


def _left(
    at: int,
    form: str,
    here: Sequence[float],
    text: str,
    source: frozenset[str],
    langs: tuple[str, str],
    options: Options,
) -> bool:
    """Whether a word is one of the source language. `here`: frequencies of the translation's words in its language."""
    copied = fold(form) in source
    if here[at] > options.target:
        return copied and form.islower() and _alone(at, here, text, langs, options)
    if form.islower():
        return _foreign(form, *langs, copied, options)
    return langs[0] == "de" and copied and _noun(text, at, langs[1], options)


def _foreign(form: str, source_lang: str, target_lang: str, in_source: bool, options: Options) -> bool:
    if len(form) < (4 if in_source else 5) or form in _KEPT:
        return False
    here, there = zipf(form, target_lang), zipf(form, source_lang)
    if here > options.target or zipf(fold(form), target_lang) > options.target + 1:
        return False
    # English knows what it borrows; shorter lists, and languages that borrow from it, would take loans for leftovers.
    if target_lang == "en" and in_source and not here and there >= options.copied:
        return True
    # German writes its nouns, and with them most loans, with a capital.
    into_german = (source_lang, target_lang) == ("en", "de") and in_source and len(form) > 4
    if into_german and here <= options.rare and there >= max(options.small, here + options.rise):
        return True
    if there < options.source or there - here < options.gap:
        return False
    return there - floor(target_lang) >= options.above


def _alone(at: int, here: Sequence[float], text: str, langs: tuple[str, str], options: Options) -> bool:
    """Whether a known word is far commoner in the source language, and its neighbours are not: these would be cited
    with it.
    """
    written = forms(text)
    form = written[at]
    if len(form) < 4 or zipf(form, langs[0]) - here[at] < options.times or form in _KEPT:
        return False
    if zipf(fold(form), langs[1]) > here[at] + 0.3:
        return False  # a word that lost its accent
    return all(
        (written[k].islower() or (k == 0 and here[k] >= _COMMON and written[k][1:].islower()))
        and zipf(written[k], langs[0]) <= here[k] + 0.5
        for k in (at - 1, at + 1)
        if 0 <= k < len(written)
    )


#: Characters of what is cited as foreign, at most.
_CITED = 80
#: Zipf frequency of a word that has a capital only because it is the first.
_COMMON = 5.0


def _noun(text: str, at: int, target_lang: str, options: Options) -> bool:
    """A common German noun after an article, and beside no other word with a capital (the name of something)."""
    parts = forms(text)
    before, after = parts[at - 1] if at else "", (*parts, "")[at + 1]
    if before.lower() not in _BEFORE.get(target_lang, ()) or after[:1].isupper():
        return False
    there, here = zipf(parts[at], "de"), zipf(parts[at], target_lang)
    return there >= options.noun and there - here >= options.gap


def _cited_elsewhere(words: str, pair: Pair, context: Context) -> bool:
    """Whether another translation of the document has the words within quotation marks: what a dish or a custom is
    called at home, which an article names once so and then without them.
    """
    memo: dict[str, list[tuple[str, str]]] = context.memo.setdefault("cited in translations", {})
    if not memo:
        memo["all"] = [
            (p.id, p.target_text[q.start : q.end].lower())
            for p in context.pairs
            for q in (*parse(p.target_text).quotations, *singles(p.target_text))
            if q.end - q.start < _CITED
        ]
    return any(id != pair.id and words.lower() in cited for id, cited in memo["all"])


def _cited(text: str, word: Word, quoted: list[tuple[int, int]]) -> bool:
    before, after = text[word.start - 1 : word.start], text[word.end : word.end + 1]
    if (
        before in tuple("(@#/_.<*-·&")
        or after in tuple("@/_)>*-=")
        or (after == "." and text[word.end + 1 : word.end + 2].isalpha())
    ):
        return True
    return any(a <= word.start < b for a, b in quoted)


def _in_title(tokens: tuple[Word, ...], group: list[int], text: str, source: str) -> bool:
    """Beside a capital, and so in the source: "Generalitat de Catalunya", "Instituto nacional"."""
    before = tokens[group[0] - 1] if group[0] else None
    after = tokens[group[-1] + 1] if group[-1] + 1 < len(tokens) else None
    for neighbour, edge in ((before, group[0]), (after, group[-1])):
        if neighbour is None or not neighbour.text[0].isupper():
            continue
        together = text[min(neighbour.start, tokens[edge].start) : max(neighbour.end, tokens[edge].end)]
        if together in source:
            return True
    return False
