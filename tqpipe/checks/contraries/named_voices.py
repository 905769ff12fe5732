"""Who did it and whom it was done to, told by two names that stand on both sides: "Anna was hired by Luca" is no "Anna
ha assunto Luca", and "Maria helped Andrei" no "Andrei a ajutat-o pe Maria".

The names are the same words on both sides, so that no word links are needed. One side has a passive that says by whom;
the other begins with the same name, has the other one right behind its verb, and nothing that makes a passive or puts
an object first. Of Romanian also an active clause: "pe" before a name shows whom it is done to. Rule: our own.
"""

from __future__ import annotations

import re
from functools import lru_cache

from tqpipe.checks import _needs
from tqpipe.checks.contraries import voices
from tqpipe.checks.reading.texts import composed, fold, folded_words
from tqpipe.types import Context, Pair, Range

_NAME = r"[A-ZÀ-ÞȘȚĂÎ][^\W\d_]+"
_LAST = re.compile(rf"(?P<name>{_NAME})\W*$")
_FIRST = re.compile(rf"^\W*(?:l['’]|la |el |en |na |il |le |der |die |o |a )?(?P<name>{_NAME})")
#: A name that begins a text, one to three words, another name; between them nothing that says by whom.
_ACTIVE = re.compile(
    rf"^\W*(?P<a>{_NAME})(?P<verb>(?: (?!(?:by|por|per|par|da|dal|dalla|von|vom|durch|de|către"
    rf"|di|of|lo|la|los|las|le|les"
    rf"|li|l|gli|îl|o|i|se|si|s|es|me|te|mi|ti|was|is|wurde|wird|und|and|y|i|e|et|și)\b)[a-zà-ÿșțăî'’-]+){{1,3}})"
    rf" (?:a |al |en |na |pe |l['’]|d['’])?(?P<b>{_NAME})"
)
_OBJECT_RO = re.compile(rf"^\W*(?P<a>{_NAME})\b[^.,;:!?]{{2,40}}?\bpe (?P<b>{_NAME})")
_ACTIVE_EN = re.compile(rf"^\W*(?P<a>{_NAME}) (?:has |had )?(?P<verb>[a-z]{{2,}}) (?P<b>{_NAME})\b(?!['’]s)")
#: Verbs that another language turns around: pleased, received, followed.
_LIGHT = re.compile(
    r"\b(?:ha[ds]|got|receiv\w+|follow\w+|preced\w+|pleas\w+|misse[ds]|like[ds]|le[fa]\w+|obey\w+|accompan\w+|resembl\w+"
    r"|marr\w+|met|meets|and|is|was|named|said|a primit|a avut|urm\w+|lip\w+|plac\w+|cunosc\w+|against)\b",
    re.I,
)


@lru_cache(maxsize=256)
def _key(name: str) -> str:
    return fold(name)


def _may(pair: Pair, context: Context, langs: tuple[str, str]) -> bool:
    """Whether a side begins as an active clause of two names does that the other side has, too."""
    source, target = composed(pair.source_text)[0], composed(pair.target_text)[0]
    if {*langs} == {"en", "ro"} and _ACTIVE_EN.match(source if langs[0] == "en" else target):
        return True
    for here, there in ((source, target), (target, source)):
        active = _ACTIVE.match(there)
        if active is not None and {_key(active["a"]), _key(active["b"])} <= folded_words(here):
            return True
    return False


#: What a pair must have for `exchanged` to find anything.
NEED = _needs.of_pair(_may)


def exchanged(source: str, target: str, langs: tuple[str, str]) -> tuple[Range, Range] | None:
    """The places of the clauses of two (composed) texts in which two names have each other's part, the source's
    first.
    """
    texts = source, target
    for here in (0, 1):
        there = 1 - here
        passive = _passive(texts[here], langs[here])
        if passive is not None and not voices.has_passive(texts[there], langs[there]):
            active = _ACTIVE.match(texts[there])
            found = _crossed(passive, active, texts[there])
        elif langs[here] == "en" and langs[there] == "ro":
            found = _object_ro(texts[here], texts[there])
        else:
            continue
        if found is not None:
            return found if here == 0 else found[::-1]
    return None


def _passive(text: str, lang: str) -> tuple[str, str, Range] | None:
    """The name that something is done to, the one who does it, and where: of the only such clause of a text."""
    clauses = list(voices.turned(text, lang))
    if len(clauses) != 1 or clauses[0].relative:
        return None
    clause = clauses[0]
    done, does = _LAST.search(text[slice(*clause.patient)]), _FIRST.match(text[slice(*clause.agent)])
    if done is None or does is None or _LIGHT.search(text[slice(*clause.verb)]):
        return None
    place = min(p[0] for p in clause[:3]), max(p[1] for p in clause[:3])
    return done["name"], does["name"], place


def _crossed(
    passive: tuple[str, str, Range], active: re.Match[str] | None, text: str
) -> tuple[Range, Range] | None:
    if active is None or _LIGHT.search(active["verb"]):
        return None
    done, does, place = passive
    if _key(active["a"]) != _key(done) or _key(active["b"]) != _key(does) or _key(done) == _key(does):
        return None
    return place, (active.start("a"), active.end("b"))


def _object_ro(english: str, romanian: str) -> tuple[Range, Range] | None:
    ours, theirs = _ACTIVE_EN.match(english), _OBJECT_RO.match(romanian)
    if ours is None or theirs is None or _LIGHT.search(ours["verb"]) or _LIGHT.search(romanian):
        return None
    if _key(ours["a"]) != _key(theirs["b"]) or _key(ours["b"]) != _key(theirs["a"]):
        return None
    return (ours.start("a"), ours.end("b")), (theirs.start("a"), theirs.end("b"))
