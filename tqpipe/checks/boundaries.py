"""Sentences run together without a boundary, and a sentence cut in two by a full stop.

Catches: a word that takes a small letter inside a sentence standing there with a capital and no mark before it (`left
the house He was tired`); a full stop after a word that cannot end a sentence (`agreed with the. President`). In
English, where the source has another number of sentence ends, also an ordinary word that has no other reason for its
capital (`could not sell Prices rose`), a full stop after a word that seldom ends a sentence, before one that seldom
opens one, beside a fragment of two words, or before half a sentence (`To meet his friends.`); in Romance languages
there an article with a capital. Why: segments joined or split by a machine break where no writer would. Rule: our
own; closed lists in eight languages.

Not flagged: titles of works and headlines (the next word has a capital too), quotations, text after a colon or dash,
what the source does too; a capital after a comma is the check capital's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tqpipe.checks.calendars import calendar
from tqpipe.checks.lexicon.freq import SMALL_WORDS, zipf
from tqpipe.checks.reading.texts import folded_words, is_title_case, lower_words, names, resembles
from tqpipe.checks.wreckage.capitals import NO_NAMES
from tqpipe.checks.wreckage.dangling import NEVER_LAST, SELDOM_LAST
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Severity, Span

_RUN_ON = re.compile(r"(?<![\w.'’-])([^\W\d_]{2,})[ \u00a0\n]+(?=([^\W\d_]{2,})[ \u00a0]+([^\W\d_]+))")
# An article with a capital after a word and before another with small letters, by language.
_ARTICLE = {
    lang: re.compile(
        rf"(?<![\w.'’])((?:[^\W\d_]+-)*[^\W\d_A-ZÀ-Þ]{{2,}})[ \u00a0\n]+({articles})(?=[ \u00a0][^\W\d_A-ZÀ-Þ])"
    )
    for lang, articles in (
        ("es", "El|La|Los|Las|Un|Una"), ("ca", "El|La|Els|Les|Un|Una"), ("fr", "Le|La|Les|Un|Une"),
        ("it", "Il|Lo|La|I|Gli|Le|Un|Una"), ("pt", "O|A|Os|As|Um|Uma"), ("ro", "Un|O"),
    )
}  # fmt: skip
# The mark is asked first, so that the search can leap from one to the next.
_END = re.compile(r"[.!?…。！？](?:(?<=[。！？])[\"”»’')\]」』]*|[\"”»’')\]]*(?=\s|$))")
#: Languages that join sentences with commas, where others end them.
_LOOSELY_JOINED = frozenset(["zh", "yue", "ja"])
# English words that seldom begin a sentence.
_SELDOM_FIRST_TEXT = (
    "of than whom whose be been being must him them us ago away itself himself herself themselves"
)
_SELDOM_FIRST = frozenset(_SELDOM_FIRST_TEXT.split())
#: English pronouns that have a capital at the start of a sentence only.
_OPENS = frozenset(
    ["he", "she", "they", "we", "it", "this", "these", "those", "his", "her", "their", "there"]
)
#: A clause of reporting at the end may: “it works, she says.”
_TAG = re.compile(r"[,”\"]\s(?:[^\W\d_]+\s){1,3}(?:says|said|tells|told|asks|adds|writes|thinks|knows)$")
_ASKS = frozenset(["what", "who", "whom", "which", "that", "where", "how", "whatever", "whoever"])
# A sentence without a comma that begins as only a part of one does, after another.
_HALF = re.compile(
    r"(?<=[\w%)\"”][.])[ \u00a0\n](?P<first>Because|To|Including|Whose|Than|Whereas)"
    r"(?P<rest>\s[^.,!?…;:\n]+)(?=[.]|$)"
)
_FINITE = frozenset(
    [
        "is",
        "was",
        "are",
        "were",
        "will",
        "would",
        "can",
        "could",
        "has",
        "have",
        "had",
        "must",
        "may",
        "does",
        "did",
        "means",
    ]
)
_ARTICLES_EN = frozenset(["the", "a", "an"])
_WORD = re.compile(r"[^\W\d_]+")
#: How far apart in their texts two sentence ends may be one, as a share of the length.
_NEAR = 0.15
_ABBREVIATED = frozenset(["etc", "inc", "ltd", "corp", "dept", "prof", "feat", "approx", "est"])
#: Marks that a dialogue or a quotation begins with.
_OPENING = "\"“”«»„‚‘'—–-¡¿ \u00a0\n"
#: Words that answer, call or sigh: with one of them a few words are a whole utterance.
_UTTERED_TEXT = """
    oh ah eh hey hi hello well yes yeah yep no nope okay ok right sure fine thanks thank please sorry nothing
    nobody never good great exactly absolutely definitely certainly indeed really perhaps maybe enough alas wow
    ouch goodbye bye congratulations welcome true agreed done same always sir madam mum dad
"""
_UTTERED = frozenset(_UTTERED_TEXT.split())
#: Words of such an utterance, at most.
_WHOLE = 3
_STOP_BEFORE = re.compile(r"(?<![\w.'’-])([^\W\d_]{2,})([.])[ \u00a0]+([^\W\d_]+)(?![\w.])")
_PAUSE = re.compile(r"[,;:—–]")
_INNER_STOP = re.compile(r"[.][ \u00a0\n]")
_STOP = re.compile(r"(?<![\w.'’-])([^\W\d_]{1,9})([.])[ \u00a0\n]+[\"“«„(]?[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Options:
    """`common`: Zipf frequency of the word before the boundary."""

    common: float = 3.0


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield missing and misplaced sentence boundaries."""
    text, source = pair.target_text, pair.source_text
    lang = base_language(context.target_lang)
    small = SMALL_WORDS.get(lang)
    if not small or not text or is_title_case(text):
        return
    there = base_language(context.source_lang)
    yield from _merged(text, source, lang, there, small, options)
    cut = list(_cut(text, source, lang, there))
    yield from cut
    if lang == "en" and not cut and there not in _LOOSELY_JOINED:
        yield from _fragments(text, source)
    if lang == "en":
        yield from _before_a_name(text, source)


def _candidates(text: str, small: frozenset[str]) -> Iterator[re.Match[str]]:
    if not any(_follows_a_word(text, n.start) for n in names(text) if n.text.lower() in small):
        return
    for m in _RUN_ON.finditer(text):
        if (
            m[2][0].isupper()
            and m[2][1:].islower()
            and m[1].islower()
            and m[2].lower() in small
            and (m[3].islower() or m[3] == "I")
        ):
            yield m


def _follows_a_word(text: str, at: int) -> bool:
    return text[:at].rstrip(" \u00a0\n")[-1:].isalnum()


def _unlikely_capitals(text: str, source: str, lang: str, common: float) -> list[re.Match[str]]:
    """Ordinary words with a capital and nothing before them, in a text with fewer sentence ends than its source.

    A pronoun may follow a name, too; a noun must follow a word that can stand last, and not be in the source.
    """
    there = folded_words(source)
    found = []
    for m in _RUN_ON.finditer(text):
        before, word = m[1], m[2].lower()
        if not (m[2][0].isupper() and m[2][1:].islower()) or not (m[3].islower() or m[3] == "I"):
            continue
        if before in SELDOM_LAST["en"]:
            continue
        if word in _OPENS or (
            before.islower()
            and before not in NEVER_LAST.get(lang, ())
            and before not in SMALL_WORDS.get(lang, ())
            and zipf(word, lang) >= common + 0.5
            and not resembles(word, there)
            and not calendar.named(m[2], lang)
        ):
            found.append(m)
    return _near_ends(found, text, source)


def _near_ends(found: list[re.Match[str]], text: str, source: str) -> list[re.Match[str]]:
    """Those about where the source ends a sentence."""
    inner = [m.end() / len(source) for m in _END.finditer(source)][:-1]
    return [m for m in found if any(abs(m.start(2) / len(text) - place) <= _NEAR for place in inner)]


def _merged(
    text: str, source: str, lang: str, there: str, small: frozenset[str], options: Options
) -> Iterator[Flag]:
    found = [m for m in _candidates(text, small) if zipf(m[1], lang) >= options.common]
    if not found and len(_END.findall(text)) < len(_END.findall(source)):
        if lang == "en":
            found = _unlikely_capitals(text, source, lang, options.common)
        elif lang in _ARTICLE:
            found = _near_ends([m for m in _ARTICLE[lang].finditer(text) if m[0] not in source], text, source)
    if not found or lang == "de":
        return  # German writes Sie, Ihr and nouns with a capital
    if len(list(_candidates(source, SMALL_WORDS.get(there, frozenset())))) >= len(found):
        return
    fewer = len(_END.findall(text)) < len(_END.findall(source))
    severity: Severity = "major" if fewer else "minor"
    for m in found[:3]:
        # "Seen that The activity": no sentence ends so, and no name begins so.
        slip = lang == "en" and m[1] in NEVER_LAST["en"] - _ARTICLES_EN and m[2].lower() in NO_NAMES
        yield Flag(
            "boundaries", "linguistic-conventions/punctuation", severity, 0.85 if fewer else 0.9 if slip else 0.6,
            (Span("target", m.start(), m.end(2)),),
            f"Two sentences run together: nothing ends the one before “{m[2]}”.",
            {"kind": "merged", "word": m[2], "ends": [len(_END.findall(source)), len(_END.findall(text))]},
        )  # fmt: skip


#: A name right behind a word with small letters, before its verb.
_NAME_AND_VERB = re.compile(
    r"(?<![\w.'’-])(?P<before>[a-z]{3,}) (?P<name>[A-ZÀ-Þ][^\W\d_]+)(?= (?:[A-ZÀ-Þ][^\W\d_]+ )?(?:is|was|has|had|will"
    r"|would|can|could|did|does|said|says|went|came|got|made|took|won|lost|died|left)\b)"
)


def _before_a_name(text: str, source: str) -> Iterator[Flag]:
    """The name that a later sentence of the source begins with, right behind a word, and one sentence fewer."""
    inner = [m.end() for m in _END.finditer(source)][:-1]
    if not inner or len(_END.findall(text)) >= len(inner) + 1:
        return
    opening = {m[0]: at for at in inner if (m := _WORD.match(source[at:].lstrip())) is not None}
    for m in _NAME_AND_VERB.finditer(text):
        at = opening.get(m["name"])
        if (
            at is None
            or m["before"] in SMALL_WORDS["en"]
            or abs(m.start() / len(text) - at / len(source)) > _NEAR
        ):
            continue
        yield Flag(
            "boundaries", "linguistic-conventions/punctuation", "major", 0.8,
            (Span("target", m.start("before"), m.end("name")),),
            f"Two sentences run together: nothing ends the one before “{m['name']}”.",
            {"kind": "merged", "word": m["name"]},
        )  # fmt: skip
        return


def _cut(text: str, source: str, lang: str, there: str) -> Iterator[Flag]:
    if not _INNER_STOP.search(text):
        return
    never = NEVER_LAST.get(lang, frozenset())
    found = [m for m in _STOP.finditer(text) if m[1] in never and len(m[1]) > 1]
    if not found and lang == "en" and there not in _LOOSELY_JOINED:
        found = _odd_stops(text, source)
    if not found or any(m[1].lower() in NEVER_LAST.get(there, ()) for m in _STOP.finditer(source)):
        return
    for m in found[:3]:
        yield Flag(
            "boundaries", "linguistic-conventions/punctuation", "major", 0.85,
            (Span("target", m.start(1), m.end(2)),),
            f"A sentence cut in two after “{m[1]}”: the source goes on.", {"kind": "cut", "word": m[1]},
        )  # fmt: skip


def _fragments(text: str, source: str) -> Iterator[Flag]:
    """A sentence that the source does not have and that is half of one: “Because of the war.”"""
    if (
        not _INNER_STOP.search(text)
        or not _HALF.search(text)
        or len(_END.findall(text)) <= len(_END.findall(source))
    ):
        return
    for m in _HALF.finditer(text):
        rest = set(lower_words(m["rest"]))
        if len(rest) > 1 and (m["first"] != "To" or rest.isdisjoint(_FINITE)):
            yield Flag(
                "boundaries", "linguistic-conventions/punctuation", "minor", 0.5,
                (Span("target", m.start("first"), m.end("first")),),
                f"A sentence cut in two: what begins with “{m['first']}” belongs to the one before.",
                {"kind": "fragment", "word": m["first"]},
            )  # fmt: skip
            return


def _whole(text: str, source: str, start: int, stop: re.Match[str]) -> bool:
    """Whether what stands before a stop is an utterance of its own (“Oh, right. Of course.”): it holds an answer or a
    cry and opens the text or a quotation, or the source has a comma or dash at its place.
    """
    if _UTTERED.isdisjoint(lower_words(text[start : stop.end(1)])):
        return False
    if not text[:start].strip(_OPENING) or text[start : stop.start(1)].lstrip()[:1] in ('"', "“", "«", "‘"):
        return True
    place = stop.end(2) / len(text)
    return any(abs(m.start() / len(source) - place) <= _NEAR for m in _PAUSE.finditer(source))


def _odd_stops(text: str, source: str) -> list[re.Match[str]]:
    """Full stops where the source has none, after a word that seldom ends a sentence or before one that seldom opens
    one, or with a fragment of one or two words beside them.
    """
    ends = [m.end() for m in _END.finditer(text)]
    if len(ends) <= len(_END.findall(source)):
        return []
    found = []
    for m in _STOP_BEFORE.finditer(text):
        before, after = m[1], m[3]
        if not after[0].isupper() or not before.islower() or before in _ABBREVIATED:
            continue
        start = max((e for e in ends if e <= m.start(1)), default=0)
        end = min((e for e in ends if e > m.end()), default=len(text))
        left, right = (set(lower_words(text[i:j])) for i, j in ((start, m.end(1)), (m.start(3), end)))
        # "What it is made of." may end so; "We know." is short and whole.
        last = before in SELDOM_LAST["en"] and left.isdisjoint(_ASKS) and not _TAG.search(text, 0, m.end(1))
        short = min(left, right, key=len)
        fragment = len(short) <= 2 < len(before) and short.isdisjoint(_OPENS)
        if len(left) <= _WHOLE and _whole(text, source, start, m):
            continue
        if last or after.lower() in _SELDOM_FIRST or fragment:
            found.append(m)
    return found
