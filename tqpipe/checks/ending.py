"""Text that stops, starts in the middle, or ends with another kind of mark than its source.

Catches: a translation whose last word needs another one (`with the.`, `because`), that trails off (`...`) and is
short where the source goes on, that ends without a mark or in a comma where the source ends its sentence, whose last
word is cut, that begins with a comma or a small letter where the source begins a sentence; a question that became a
statement, or was answered (wreckage/answered.py). Why: models stop early, answer what they read, and a length limit
cuts where it likes. Rule: our own; closed lists of words that never end a sentence in eight languages.

Not flagged: what the source does too, headings, lists, names that begin with a small letter (iPhone, de Gaulle),
texts in scripts without letter case, Greek questions, questions that ask nothing (reading/speech_acts.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tqpipe.checks.lexicon.freq import common_words, has_frequencies, zipf
from tqpipe.checks.reading.lengths import per_english
from tqpipe.checks.reading.quotes import parse
from tqpipe.checks.reading.salutations import closes_letter
from tqpipe.checks.reading.speech_acts import answers, asks_nothing, only_tags
from tqpipe.checks.reading.texts import both_filled, composed, edge_words, folded_words, forms, is_latin
from tqpipe.checks.wreckage.answered import answered
from tqpipe.checks.wreckage.dangling import LEADS, NEVER_LAST, SELDOM_LAST
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Severity, Span, Word

PUNCTUATION = "linguistic-conventions/punctuation"
_CLOSERS = "\"”»’'›)]}）」』* \t\r\n\u00a0\u200b"
_TERMINAL = ".!?…。！？؟।:;"
_ENDS = tuple(".!?…。！？")
_DOTS = r"\[?(?:\.\.\.|…)\]?"
#: Any that the source may have, in other spellings.
_ELLIPSIS = re.compile(r"\.\s?\.|…")
#: Behind the text, and not behind a shortened address. What may close it has few characters.
_LAST_ELLIPSIS, _FEW = re.compile(rf"(?<!/)(?P<dots>{_DOTS})[{re.escape(_CLOSERS)}]*\Z"), 16
_SMALL_STARTS = frozenset(
    ["de", "la", "le", "van", "von", "der", "den", "al", "el", "bin", "ibn", "da", "do", "di", "du"]
)
# Japanese and Chinese ask by a particle, too, and may then end in a full stop.
_QUESTION = re.compile(r"[?？؟]|[か吗嗎呢](?:[。．」』]|$)")
#: Words of a question, in the language that needs more of them, which ask something of their own.
_SHORT = 3
#: Languages that end a sentence with a space.
_NO_STOP = frozenset({"th", "lo"})


@dataclass(frozen=True, slots=True)
class Options:
    """`least`: words a text needs before its end is looked at; `full`: before a mark is missed there;
    `trailing`: the share of the expected length below which a text that ends in an ellipsis was cut.
    """

    least: int = 4
    full: int = 8
    trailing: float = 0.6


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield ends and starts that do not look like ends and starts."""
    if not both_filled(pair):
        return
    text = pair.target_text
    yield from _trails_off(pair, context, options)
    if len(forms(text)) < max(options.least, 1):
        if _says_something(text, pair.source_text):
            yield from _question(pair, context)
        return
    stopped = list(_stops(pair, context, options))
    yield from stopped
    yield from _starts(pair)
    if not stopped:
        yield from _question(pair, context)


def _says_something(text: str, source: str) -> bool:
    """Whether short texts are more than interjections: "Do you smoke?", not "Uh, what?"."""
    here, there = len(forms(text)), len(forms(source))
    return here > 0 and there > 0 and max(here, there) >= _SHORT and "," not in text + source


def _trails_off(pair: Pair, context: Context, options: Options) -> Iterator[Flag]:
    """An ellipsis at the end of a short text, as programs leave where they cut; the source has none."""
    text, source = pair.target_text, pair.source_text
    last = _LAST_ELLIPSIS.search(text, max(0, len(text) - _FEW))
    if last is None or _ELLIPSIS.search(source):
        return
    start, end = last.span("dots")
    expected = len(source.strip()) / per_english(context.source_lang) * per_english(context.target_lang)
    if start < options.trailing * expected:
        message = f"The text breaks off with “{text[start:end]}”, its source goes on."
        yield _flag("major", 0.7, start, end, message, "trails off", "accuracy/omission")


def _end(text: str) -> tuple[str, int]:
    """The last character that is neither space nor a closing mark, and its place."""
    i = len(text)
    while i and text[i - 1] in _CLOSERS:
        i -= 1
    return (text[i - 1], i - 1) if i else ("", 0)


def _flag(
    severity: Severity,
    confidence: float,
    start: int,
    end: int,
    message: str,
    kind: str,
    category: str = PUNCTUATION,
) -> Flag:
    return Flag(
        "ending", category, severity, confidence, (Span("target", start, end),), message,
        {"kind": kind},
    )  # fmt: skip


def _stops(pair: Pair, context: Context, options: Options) -> Iterator[Flag]:
    text, source = pair.target_text, pair.source_text
    lang, there = base_language(context.target_lang), base_language(context.source_lang)
    last = edge_words(text)[1]
    tail = text[last.end :].strip()
    dangling = last.text in NEVER_LAST.get(lang, ()) and not tail.strip(_CLOSERS + _TERMINAL + ",-–—")
    if lang in SELDOM_LAST and not tail and source.rstrip()[-1:] in _ENDS:
        # "What the house is made of"
        asks = lang == "en" and forms(text)[0].lower() in ("what", "who", "whom", "which", "where", "how")
        dangling = dangling or (last.text in SELDOM_LAST[lang] and not asks)
    if last.text == "his" and tail[:1] == ".":
        dangling = False  # "a friend of his."
    if not tail and there not in NEVER_LAST and source.rstrip()[-1:] not in _ENDS:
        dangling = False  # Neither is whole, and the source's last word may say as much.
    if dangling and text[last.start - 1 : last.start].isspace():
        ours = forms(source)
        if not (ours and ours[-1].lower() in NEVER_LAST.get(there, ())):
            yield _dangling(text, last.start, last.text)
            return
    if lang == "en" and (phrase := LEADS.search(text)) is not None and LEADS.search(source) is None:
        yield _dangling(text, phrase.start(), phrase[0])
        return
    mark, at = _end(text)
    theirs, _ = _end(source)
    if theirs not in _ENDS or mark in _TERMINAL or (mark in "—–-" and theirs == "…"):
        return
    if mark in ",،、":
        if closes_letter(text):
            return
        yield _flag("minor", 0.8, at, at + 1, "The sentence ends in a comma.", "comma")
    elif mark.isalnum() and last.end == at + 1 and is_latin(text) and lang not in _NO_STOP:
        cut = (
            last.text.islower() and has_frequencies(lang) and last.text not in folded_words(source)
            # Lists of languages with many forms lack whole words, too.
            and (
                (lang == "en" and zipf(last.text, lang) == 0)
                or _is_beginning(last.text, lang)
                or (lang == "en" and _is_short_beginning(text, last))
            )
        )  # fmt: skip
        if cut:
            yield _flag(
                "major", 0.7, last.start, last.end, f"The text stops in the middle of a word (“{last.text[:40]}”).",
                "cut word", "accuracy/omission",
            )  # fmt: skip
        elif text.rstrip()[-1:] == mark and len(forms(text)) >= options.full:
            yield _flag("minor", 0.5, at + 1, at + 1, "No mark at the end of the sentence.", "no mark")


def _dangling(text: str, start: int, lead: str) -> Flag:
    """The end of a text from words on that lead to others."""
    return _flag(
        "major", 0.85, start, len(text.rstrip()), f"The text stops after “{lead}”.", "dangling", "accuracy/omission",
    )  # fmt: skip


def _is_beginning(word: str, lang: str) -> bool:
    """Whether a rare word is how a common one of three letters more begins: discus(sion)."""
    rarity = zipf(word, lang)
    return 4 < len(word) < 20 and rarity < 3.0 and any(
        len(w) >= len(word) + 3 and w.startswith(word) for w in common_words(lang)
    )  # fmt: skip


#: What needs a noun behind it; letters of a beginning after it, how rare it is, and how common what begins so.
_LEADS_ON = frozenset(["a", "an", "the", "of", "his", "her", "its", "their", "this", "these", "those"])
_SHORT_BEGINNING, _RARE, _PLAIN = range(2, 6), 3.2, 4.5


def _is_short_beginning(text: str, last: Word) -> bool:
    """Whether a short rare word behind one that leads on is how a common one begins: within a peri(od)."""
    before = text[: last.start].split()[-1:]
    return (
        len(last.text) in _SHORT_BEGINNING
        and bool(before)
        and before[0].lower() in _LEADS_ON
        and zipf(last.text, "en") < _RARE
        and any(w.startswith(last.text) and zipf(w, "en") >= _PLAIN for w in common_words("en"))
    )


def _starts(pair: Pair) -> Iterator[Flag]:
    text, source = pair.target_text, pair.source_text
    here, there = text.lstrip(), source.lstrip()
    start = len(text) - len(here)
    closing = here[0] in ",;:)]}»”.!?" and not _opens(text, start)
    if closing and not here.startswith(("...", ".")) and there[0] != here[0]:
        if there[0] not in ",;:)]}»”":
            yield _flag(
                "minor", 0.8, start, start + 1, "The text begins with a mark that closes.", "start mark"
            )
        return
    first = edge_words(text)[0]
    if not forms(source) or first.start != start or edge_words(source)[0].start != len(source) - len(there):
        return
    small = first.text.islower() and forms(source)[0][:1].isupper()
    follows = forms(text)[1]
    if small and first.text not in _SMALL_STARTS and not follows[0].isupper() and "." in source[-3:]:
        around = text[first.end : first.end + 1]
        if around.isspace() and first.text not in folded_words(source):
            yield _flag(
                "minor", 0.6, first.start, first.end, "The text begins with a small letter, its source with a capital.",
                "start small",
            )  # fmt: skip


def _opens(text: str, at: int) -> bool:
    """Whether a mark opens a quotation there: »German« and ”Swedish” ones close other languages' quotations."""
    found = parse(text)
    return at in found.unclosed or any(q.start == at for q in found.quotations)


def _question(pair: Pair, context: Context) -> Iterator[Flag]:
    text, source = pair.target_text, pair.source_text
    langs = base_language(context.source_lang), base_language(context.target_lang)
    if "el" in langs:
        return  # the Greek question mark is a semicolon
    (mine, at), (theirs, _) = _end(text), _end(source)
    if theirs in "?？؟" and not _QUESTION.search(text) and mine in ".!…。！":
        if asks_nothing(source, langs[0]) and not answers(text):
            return
        if answered(composed(source)[0], composed(text)[0], langs):
            yield _flag(
                "major", 0.75, 0, len(text.rstrip()), "The source asks, and this is no question.", "answered"
            )
            return
        yield _flag("minor", 0.6, at, at + 1, "A question in the source, a statement here.", "question")
    elif mine in "?？؟" and not _QUESTION.search(source) and theirs in ".!…。！":
        if only_tags(text, source) or (asks_nothing(text, langs[1]) and not answers(source)):
            return
        yield _flag("minor", 0.6, at, at + 1, "A question here, a statement in the source.", "question")
