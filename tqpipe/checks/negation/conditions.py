"""A condition turned round: "if you cancel, it renews" for "unless you cancel, it renews".

Told where one side says "unless" and the other "if", and has no word for "unless", nor one denial (or half a one: only,
refuse, before) more than the first side. Compiled by hand for this project. Rule: our own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from tqpipe.checks.negation.denials import CLAUSE, patterns, read
from tqpipe.checks.negation.hedges import whole
from tqpipe.checks.negation.negation import PLAIN
from tqpipe.checks.reading.texts import composed, fold, lower_set
from tqpipe.types import Range

#: Language -> what says "unless".
_UNLESS: Mapping[str, str] = {
    "en": "unless",
    "ca": "tret que|llevat que|a menys que|fora que|excepte que|tret de si|excepte si",
    "es": "a menos que|a no ser que|salvo que|excepto que|salvo si|excepto si",
    "fr": "à moins que?|à moins de?|sauf si|sauf à",
    "pt": "a menos que|a não ser que|salvo se|exceto se|a não ser se",
    "it": "a meno che|salvo che|tranne che|a meno di|salvo se|tranne se|eccetto che",
    "ro": "cu excepția cazului (?:în care|când)|decât dacă|doar dacă nu|în afara cazului",
    "de": "es sei denn|außer(?=,? (?:wenn|du|er|sie|es|wir|ihr|man|ich))",
    "nl": "tenzij|behalve als|behalve wanneer",
    "sv": "såvida inte|om inte",
    "pl": "chyba że",
    "ru": "если только не|разве что|кроме случаев",
    "da": "medmindre|med mindre",
    "cs": "ledaže|pokud ne",
}
#: Language -> what says "if".
_IF: Mapping[str, str] = {
    "en": "if|when|whenever|where|in case",
    "ca": "si|quan|en cas",
    "es": "si|cuando|en caso",
    "fr": "si|s(?=['’]ils?)|quand|lorsque|lorsqu|en cas",
    "pt": "se|caso|quando",
    "it": "se|qualora|quando|in caso",
    "ro": "dacă|când|în caz",
    "de": "wenn|falls|sofern",
}
#: Other words that may say "unless" with an "if", or without.
_MORE: Mapping[str, str] = {
    "en": "except|but|only|save|otherwise|or|else|until|till|before|without|provided|as long as|even if|whether",
    "ca": "excepte|només|sinó|llevat|tret|menys|o|fins|abans|sense|sempre que|encara que|sols",
    "es": "excepto|salvo|solo|sólo|únicamente|menos|sino|o|hasta|antes|sin|siempre que|aunque|solamente",
    "fr": "sauf|seulement|sinon|ou|qu|que si|jusqu|avant|sans|hormis|excepté|même si|uniquement",
    "pt": "exceto|salvo|só|apenas|menos|ou|até|antes|sem|desde que|mesmo se|somente",
    "it": "tranne|eccetto|salvo|solo|soltanto|altrimenti|o|oppure|prima|senza|purché|anche se|meno",
    "ro": "doar|numai|decât|altfel|sau|ori|până|înainte|fără|chiar dacă|excepția|afara",
    "de": "nur|außer|sonst|oder|bis|bevor|ohne|auch wenn|selbst wenn|ausgenommen|erst",
}
#: Language -> what says what comes of it if not: pay, or else ... ; "or" counts where it is one more.
_ELSE: Mapping[str, tuple[str, str]] = {
    "en": ("otherwise|else|failing|failure|without|in the absence|but for|if not|only", "or"),
    "ca": ("altrament|en cas contrari|si no|sense|en absència|només|sols", "o"),
    "es": (
        "de lo contrario|en caso contrario|de otro modo|de otra forma|si no|sin|en ausencia|solo|sólo",
        "o|u",
    ),
    "fr": (
        "sinon|dans le cas contraire|autrement|faute d['’e]|à défaut|sans|en l['’]absence|seulement",
        "ou",
    ),
    "pt": (
        "caso contrário|senão|de outra forma|do contrário|se não|sem|na ausência|na falta|só|apenas",
        "ou",
    ),
    "it": ("altrimenti|in caso contrario|sennò|se no|senza|in assenza|in mancanza|solo|soltanto", "o|oppure"),
    "ro": ("altfel|în caz contrar|altminteri|dacă nu|fără|în absența|în lipsa|doar|numai", "sau|ori"),
    "de": ("sonst|ansonsten|andernfalls|anderenfalls|falls nicht|wenn nicht|ohne|mangels|nur|erst", "oder"),
}
#: Language -> what says that a thing must be, or may be only so.
_MUST: Mapping[str, str] = {
    "en": "must|shall|has to|have to|needs? to|only|requires?|required",
    "ca": r"ha de|han de|cal|caldrà|haur[àa]n? de|només|sols|únicament|requereix\w*",
    "es": r"deb\w+|ha de|han de|tien\w+ que|solo|sólo|únicamente|solamente|requier\w*",
    "fr": r"doi(?:t|vent)|devra|devront|faut|ne\b[^.;]*\bqu|seule\w*|uniquement|exig\w*|requi\w*",
    "pt": r"dev\w+|tem de|têm de|tem que|só|apenas|somente|unicamente|exig\w*|requer\w*",
    "it": r"dev\w+|dovr\w+|va|vanno|occorre|solo|soltanto|unicamente|richied\w*",
    "ro": r"trebui\w*|doar|numai|necesit\w*|impun\w*",
    "de": r"muss|müssen|bedarf|bedürfen|nur|erst|lediglich|erforder\w*|setzt|voraus",
}
#: Characters before a negation in which its "if" stands: "si vous ne répondez pas"; in German, whose verb stands last.
_IF_BEFORE, _IF_BEFORE_LATE = 30, 80
#: Words of the phrases, one of each, by which texts are passed over.
_BEGIN_TEXT = """
    unless tret llevat menys fora excepte menos ser salvo excepto moins sauf meno tranne eccetto excepția decât doar
    afara denn außer tenzij behalve såvida om chyba если разве кроме medmindre mindre ledaže pokud exceto não
"""
_BEGIN = {
    lang: frozenset(_BEGIN_TEXT.split()).intersection(re.findall(r"[^\W\d_]+", words))
    for lang, words in _UNLESS.items()
}
#: Letters behind "unless" in which a "not" denies nothing: it "a meno che non".
_EXPLETIVE = 25
#: First letters that cognates share: a half-word that the first side has, too, answers nothing.
_COGNATE = 5


def hint(low: str, lang: str) -> bool:
    """Whether a word in small letters may be of a phrase."""
    return low in _BEGIN.get(lang, ())


def turned(text: str, other: str, langs: tuple[str, str]) -> Range | None:
    """The place in the composed text of the only "unless", where the other one says "if" and no more."""
    if langs[0] not in _UNLESS or langs[1] not in _IF:
        return None
    text, other = composed(text)[0], composed(other)[0]
    found = list(whole(_UNLESS[langs[0]]).finditer(text))
    if len(found) != 1 or whole(_IF[langs[1]]).search(other) is None:
        return None
    if any(whole(table[langs[1]]).search(other) for table in (_UNLESS, _MORE)):
        return None
    start, end = found[0].span()
    rest = text[:start] + " " * (end - start) + text[end:]
    (ours, mine), (theirs, its) = _denying(rest, langs[0]), _denying(other, langs[1])
    known = {fold(word)[:_COGNATE] for word in lower_set(rest)}
    half, other_half = len(mine), sum(fold(word)[:_COGNATE] not in known for word in its)
    if langs[0] != "en":
        ours = [at for at in ours if not 0 <= at - end < _EXPLETIVE]
    return (start, end) if len(theirs) <= len(ours) and other_half <= half else None


def answered(text: str, place: Range, other: str, langs: tuple[str, str]) -> bool:
    """Whether a negation of a composed text is one of an "if", which the other one says with "unless" or "otherwise":
    the clause may have changed its place. Or stands with an "unless", where the other one says what must be: "no
    amendment is valid unless made in writing", amendments must be made in writing.
    """
    if langs[0] not in _ELSE or langs[1] not in _ELSE:
        return False
    if whole(_UNLESS[langs[0]]).search(text) and not whole(_UNLESS[langs[1]]).search(other):
        return whole(_MUST[langs[1]]).search(other) is not None
    if not _of_if(text, place[0], langs[0]):
        return False
    said, either = _ELSE[langs[1]]
    if whole(f"{_UNLESS[langs[1]]}|{said}").search(other):
        return True
    return len(whole(either).findall(other)) > len(whole(_ELSE[langs[0]][1]).findall(text))


def affirmed(text: str, at: int, other: str, denied: Iterable[Range], langs: tuple[str, str]) -> bool:
    """Whether a negation of a composed text, which begins at a place, is one of its only "if", and none of the other
    one's negations is one of the only "if" there.
    """
    if langs[0] not in _IF or langs[1] not in _IF or not _of_if(text, at, langs[0]):
        return False
    ours, theirs = (
        [m.end() for m in whole(_IF[lang]).finditer(t)] for lang, t in zip(langs, (text, other), strict=True)
    )
    if len(ours) != 1 or len(theirs) != 1:
        return False
    cut = CLAUSE.search(other, theirs[0])
    end = cut.start() if cut else len(other)
    return not any(start < end and stop > theirs[0] for start, stop in denied)


def _of_if(text: str, at: int, lang: str) -> bool:
    """Whether an "if" stands shortly before a place, in its clause."""
    start = max(0, at - (_IF_BEFORE_LATE if lang == "de" else _IF_BEFORE))
    for cut in CLAUSE.finditer(text, start, at):
        start = cut.end()
    return whole(_IF[lang]).search(text, start, at) is not None


def _denying(text: str, lang: str) -> tuple[list[int], list[str]]:
    """Where negations of a text begin, even such as deny nothing by rule (ca abans que no), and its half-words; none in
    a language without tables.
    """
    if lang not in PLAIN:
        return [], []
    denials = read(text, lang)
    return [a for a, _ in (*denials.negations, *denials.empty)], [
        m[0] for m in patterns(lang)[2].finditer(text)
    ]
