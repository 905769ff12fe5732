"""The tables of concepts: how often a good translation has no word for what the other side surely names.

    python benchmarks/concept_words.py [--only CONCEPT] [--least MENTIONS] [--examples N] [--json OUT]

Over good translations: NTREX documents of even number (into English, and of every two languages), references of WMT17
(German), and the good text that errors are planted in (`training.good_text.clean_pairs`). Pairs with many words
unanswered are of another text or free, and left out. First a line for each language, either way, then the concepts and
the words that are oftenest without an answer, with examples: what to put behind the bar in
tqpipe/checks/lexicon/concept_words, or to add there.
The tables were mended so, and new text has more without an answer: see `accuracy.py checks --checks concepts`.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import chain, combinations
from pathlib import Path

from common import have, parser, save, show

from tqpipe.checks.lexicon.concept_answers import unanswered
from tqpipe.checks.lexicon.concept_table import LANGUAGES
from tqpipe.checks.reading.texts import composed
from tqpipe.training.data import read
from tqpipe.training.good_text import clean_pairs
from tqpipe.training.quality_dev import ntrex_documents

#: A side's language, its text, the other's language and text.
Side = tuple[str, str, str, str]


def pairs(data: Path) -> Iterator[Side]:
    """Sources and their translations."""
    if have(data / "catalan" / "ntrex.jsonl.gz", "NTREX"):
        for lang, other in combinations(("ca", "es", "fr", "pt", "it", "ro", "en"), 2):
            for rows in ntrex_documents(data, lang, other)[::2]:
                yield from ((lang, source, other, target) for source, target in rows)
    path = data / "qe" / "wmt17-da" / "de-en.jsonl.gz"
    if have(path, "WMT17 references"):
        yield from dict.fromkeys(("de", row["src"], "en", row["ref"]) for row in read(path))
    found = (
        chain.from_iterable(clean_pairs(data).values()) if have(data / "qe", "good text to train on") else ()
    )
    for langs, source, target in found:
        lang, _, other = langs.partition("-")
        if lang in LANGUAGES and other in LANGUAGES:
            yield lang, source, other, target


def sides(data: Path) -> Iterator[Side]:
    """Either side of every pair that is neither free nor misaligned."""
    for lang, text, other_lang, other in pairs(data):
        both: tuple[Side, Side] = ((lang, text, other_lang, other), (other_lang, other, lang, text))
        lost = [len(unanswered(here, a, there, b)) for a, here, b, there in both]
        named = [len(unanswered(here, a, "", b)) for a, here, b, _ in both]
        if sum(lost) < 2 or (sum(lost) < 4 and 3 * sum(lost) <= sum(named)):
            yield from both


def concept_words(data: Path, only: str | None, least: int, examples: int) -> dict[str, object]:
    """Count and show."""
    named: Counter[tuple[str, str]] = Counter()
    lost: Counter[tuple[str, str]] = Counter()
    seen: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for lang, text, other_lang, other in sides(data):
        way, given = f"{lang}-{other_lang}", composed(text)[0]
        without = {(n.start, n.end) for n in unanswered(text, lang, other, other_lang)}
        for one in unanswered(text, lang, "", other_lang):
            word = f"{lang} {given[one.start : one.end].lower()}"
            keys = [("way", way), ("word", word), *(("concept", c) for c in one.concepts)]
            named.update(keys)
            if (one.start, one.end) in without:
                lost.update(keys)
                around = given[max(0, one.start - 40) : one.end + 40]
                for key in keys[1:]:
                    seen[key].append(f"[{word}] {around} | {other[:160]}")
    found: dict[str, object] = {}
    for kind, title in (("way", "By language"), ("concept", "Concepts"), ("word", "Words")):
        keys = [k for k in named if k[0] == kind and (only is None or kind != "concept" or k[1] == only)]
        keys = [k for k in keys if kind == "way" or (named[k] >= least and lost[k]) or only == k[1]]
        keys.sort(key=lambda k: lost[k] / named[k], reverse=True)
        rows = [[k[1], named[k], lost[k], lost[k] / named[k]] for k in keys]
        found[kind] = rows
        show(f"{title}: mentions without an answer", (kind, "mentions", "without", "share"), rows[:40])
        if examples and kind == "concept":
            for key in keys[:40]:
                print(*(f"\n{key[1]}: {line}" for line in seen[key][:examples]), sep="")
    return found


def main() -> None:
    out = parser(__doc__ or "")
    out.add_argument("--only", help="one concept, field.concept")
    out.add_argument("--least", type=int, default=10, help="mentions of a concept or word that is listed")
    out.add_argument("--examples", type=int, default=0, help="of each concept listed")
    args = out.parse_args()
    save(args.json, concept_words(args.data, args.only, args.least, args.examples))


if __name__ == "__main__":
    main()
