"""What a translation system says beside the translation: "Here is the translation:", refusals, control tokens.

Catches: an introduction ("Here is the translation:", "Traducción:", "English:"), a refusal or a word about itself ("I'm
sorry, but I can't help with that", "As an AI language model"), a note of the translator's below the text, and signs of
the machine (<|im_end|>, [/INST], <s>, <unk>, ```, SentencePiece's ▁, subword marks @@). Why: the reader gets them as
part of the text. Rule: our own; phrases of chat models in eight languages, at the beginning or the end of the text; the
tokens are those of the common model families' templates.

Not flagged: what the source says too, in whatever language: a source about translations, one that is sorry, one with a
label, a note or a code fence of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tqpipe.checks import _needs
from tqpipe.checks.reading.texts import both_filled, stripped_span
from tqpipe.types import Context, Flag, Pair, Severity


@dataclass(frozen=True, slots=True)
class Options:
    """No options."""


_TRANSLATION = (
    r"(?:translat\w+|traducci[óo]n?|traduction|traduzione|tradução|tradu[cz]\w+|traducer\w*|übersetzung)"
)
#: Whether a text speaks of translations at all.
_OF_TRANSLATION = re.compile(r"translat|tradu[cçz]|übers|vertal", re.IGNORECASE)
_SURE = r"(?:(?:sure|certainly|of\scourse|absolutely|okay|claro|por\ssupuesto|natürlich|bien\ssûr|certo)[,!.:]*\s+)?"
_HERE = r"(?:here\s?(?:is|are|['’]s)|aquí\s(?:està|está|tienes?|tiene|teniu|tens)|voici|ecco|aqui\sestá|iată|hier\sist)"
_INTRODUCTION = re.compile(
    rf"""\W{{0,3}}{_SURE}(?:
        {_HERE}\s[^.:\n]{{0,40}}?{_TRANSLATION}\b[^.:\n]{{0,60}}[:\n]
      | (?:the\s|la\s|die\s|a\s)?(?:\w+\s)?{_TRANSLATION}(?:\s[^.:\n]{{0,40}})?\s?:
      | (?:translate|traduce|traduis|traduisez|übersetze|traduza|traduci)\s[^:\n]{{0,80}}:
    )\s*""",
    re.IGNORECASE | re.VERBOSE,
)
_LABEL = re.compile(
    r"""\W{0,3}(?:English|Spanish|French|German|Italian|Portuguese|Romanian|Catalan|Español|Inglés|Français|Anglais
    |Deutsch|Englisch|Italiano|Inglese|Português|Català|Anglès|Română|Engleză|Output|Answer|Response|Target)
    (?:\stext|\sversion)?\**:\s""",
    re.VERBOSE,
)
_ABOUT_ITSELF = re.compile(
    r"""(?:(?:I['’\sa]+m\ssorry|sorry|lo\ssiento|ho\ssento|(?:je\ssuis\s)?désolée?|es\stut\smir\sleid|mi\sdispiace|desculpe
        |îmi\spare\srău)\W{1,3}(?:but\s|pero\s|però\s|mais\s|aber\s|ma\s|mas\s|dar\s)?)?
    (?:(?:as|being)\san?\s(?:AI|artificial\sintelligence|large\slanguage\smodel|language\smodel)\b
    |I(?:['’]m|\sam)\s(?:just\s)?an?\s(?:AI|large\slanguage\smodel|language\smodel)\b
    |como\s(?:una?\s)?(?:IA|inteligencia\sartificial|modelo\sde\s(?:lenguaje|linguagem))\b
    |com\sa\s(?:IA|intel·ligència\sartificial|model\sde\sllenguatge)\b
    |en\stant\sque?['’\s]?(?:IA|intelligence\sartificielle|modèle\sde\slangage|modèle\sd['’]IA)\b
    |als\s(?:KI|künstliche\sIntelligenz|Sprachmodell|KI-Sprachmodell)\b
    |come\s(?:IA|intelligenza\sartificiale|modello\slinguistico)\b
    |ca\s(?:IA|model\s(?:lingvistic|de\slimbaj))\b)""",
    re.IGNORECASE | re.VERBOSE,
)
#: Whether a text speaks of artificial intelligence at all.
_OF_MACHINES = re.compile(r"\b(?:A\.?I\b|I\.?\s?A\b|KI\b|[Mm]od[eè]l|[Aa]rtifi|[Kk]ünstlich|Sprachmodell)")
_REFUSAL = re.compile(
    r"""(?:I(?:['’]m|\sam)\ssorry|sorry|I\sapologi[sz]e)\W{1,3}(?:but\s)?
        I\s(?:can['’]?t|cannot|can\snot|am\s(?:not\sable|unable)\sto)\b[^.\n]{0,30}?
        \b(?:help|assist|provid|translat|fulfil|comply|generat|creat|engage|respond|answer)
    |I\s(?:can['’]?t|cannot|am\sunable\sto)\s(?:assist|help|comply)\swith\sth(?:at|is)
    |I\s(?:can['’]?t|cannot|am\sunable\sto)\s(?:translate|fulfil)
    |lo\s(?:siento|lamento)\W{1,3}(?:pero\s)?no\spuedo\b[^.\n]{0,30}?\b(?:ayud|asist|traduc|proporc|cumpl|gener|respond)
    |ho\s(?:sento|lamento)\W{1,3}(?:però\s)?no\s(?:us\s|et\s)?puc\b[^.\n]{0,30}?\b(?:ajud|assist|tradu|proporc|gener|respon)
    |(?:je\ssuis\s)?désolée?\W{1,3}(?:mais\s)?je\sne\speux\b[^.\n]{0,30}?\b(?:aider|assist|traduire|fourni|génér|répond)
    |(?:es\stut\smir\sleid|entschuldigung)\W{1,3}(?:aber\s)?ich\skann\b[^.\n]{0,60}?\b(?:helfen|übersetzen|nachkommen)
    |mi\sdispiace\W{1,3}(?:ma\s)?non\sposso\b[^.\n]{0,30}?\b(?:aiut|assist|tradu|forni|gener|rispond)
    |(?:desculpe|lamento|sinto\smuito)\W{1,3}(?:mas\s)?não\sposso\b[^.\n]{0,30}?\b(?:ajud|assist|tradu|forne|ger|respond)
    |îmi\spare\srău\W{1,3}(?:dar\s)?nu\s(?:te\s|vă\s)?pot\b[^.\n]{0,30}?\b(?:ajut|asist|tradu|furniz|gener|răspun)""",
    re.IGNORECASE | re.VERBOSE,
)
#: Whether a text is sorry, or says that somebody cannot do something.
_OF_SORROW = re.compile(
    r"sorry|apolog|regret|greu|unable|can['’]?t\b|cannot|siento|lament|disculp|perd[óo]|puedo|pod[eé]mos|podr|sento|puc\b|podem"
    r"|désol|regrett|peux|pouvons|excus|pardon|leid|bedau|entschuld|kann|können|dispiac|spiacent|scus|posso|possiamo"
    r"|desculp|sinto|podemos|pare rău|scuz|regret|\bpot\b|putem",
    re.IGNORECASE,
)
#: The first two letters of everything that `_ABOUT_ITSELF` and `_REFUSAL` may begin with.
_FIRST = frozenset(
    (
        "i'",
        "i’",
        "i ",
        *[
            "so",
            "lo",
            "ho",
            "je",
            "dé",
            "es",
            "en",
            "mi",
            "la",
            "si",
            "îm",
            "as",
            "be",
            "co",
            "al",
            "ca",
            "de",
        ],
    )
)
_NOTE = re.compile(
    r"\n\s*[*_(\[]{0,3}(?:Note|Notes|Translator['’]s note|Explanation|Nota|Notas|Remarque|Note du traducteur"
    r"|Hinweis|Anmerkung|Notă)\b[^:\n]{0,30}:[^\n]*"
)
_OF_NOTES = re.compile(
    r"\b(?:not[aeă]s?|nb|remar[qc]\w*|hinweis\w*|anmerk\w*|explana\w*|expli[ck]\w*|observa\w*)\b", re.I
)
_OFFER = re.compile(
    r"(?:let me know if (?:you|there)|(?:please )?feel free to ask|I hope (?:this|that) helps"
    r"|is there anything else I can|avísame si necesitas|espero que (?:esto|te) (?:sirva|ayude)"
    r"|n['’]hésitez pas à me)\b[^\n]{0,120}\Z",
    re.IGNORECASE,
)

_OFFERS = ("let me know", "feel free", "helps", "anything else", "avísame", "espero que", "hésitez")

#: Signs of the machine that no text has: a search for each is quicker than one pattern.
_SIGNS = (
    "▁", "```", "<|", "[INST]", "[/INST]", "<<SYS>>", "<s>", "</s>", "<unk>", "<pad>", "<bos>", "<eos>", "<think>",
    "</think>", "<start_of_turn>", "<end_of_turn>", "@@", "⁇", "Ġ",
)  # fmt: skip
_SIGN = re.compile(
    r"▁|```\w*|<\|\w[\w ]*\|>|\[/?INST\]|<<SYS>>|</?s>|<(?:unk|pad|bos|eos|(?:start|end)_of_turn|/?think)>"
    r"|(?<=\w)@@(?=\s)|⁇|(?:(?<=\s)|\A)Ġ(?=\w)"
)


_BEGINS = _needs.Texts(lambda text, lang: text.lstrip()[:2].lower() in _FIRST)
_OFFERED = ["know", "free", "helps", "anything", "necesitas", "sirva", "ayude", "hésitez"]
NEEDS = (
    *_needs.FILLED,
    _needs.target(_needs.any_of(":\n▁`<[@⁇Ġ"), _BEGINS, _needs.Words(lambda lang, other: _OFFERED)),
)


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield what is not part of the translation."""
    if not both_filled(pair):
        return
    source, target = pair.source_text, pair.target_text
    yield from _signs(pair)
    start = len(target) - len(target.lstrip())
    head = target[start : start + 200]
    if ":" not in head and "\n" not in head:
        pass  # as in most texts
    elif (m := _INTRODUCTION.match(target, start)) and not _OF_TRANSLATION.search(source):
        yield _flag(pair, m, "major", 0.85, "Words about the translation stand before it.")
    elif (m := _LABEL.match(target, start)) and ":" not in source[:60]:
        yield _flag(
            pair, m, "major", 0.75, "A label that the source does not have stands before the translation."
        )
    if head[:2].lower() not in _FIRST:
        pass
    elif (m := _ABOUT_ITSELF.match(head)) and not _OF_MACHINES.search(source):
        yield _flag(pair, m, "critical", 0.85, "The system speaks of itself instead of translating.", start)
    elif (m := _REFUSAL.match(head)) and not _OF_SORROW.search(source):
        yield _flag(pair, m, "critical", 0.85, "The system refuses instead of translating.", start)
    if "\n" in target and (m := _NOTE.search(target)) and not _OF_NOTES.search(source):
        yield _flag(
            pair, m, "major", 0.7, "A note that the source does not have stands below the translation."
        )
    tail = target[-160:].lower()
    if not any(map(tail.__contains__, _OFFERS)):
        return
    if (m := _OFFER.search(target, max(0, len(target) - 160))) and _sentences(target) > _sentences(source):
        yield _flag(pair, m, "major", 0.6, "The system offers its help below the translation.")


def _signs(pair: Pair) -> Iterator[Flag]:
    if not any(map(pair.target_text.__contains__, _SIGNS)):
        return
    for m in _SIGN.finditer(pair.target_text):
        if m[0] not in pair.source_text:
            # A mark on every word is one slip: the first says it.
            yield _flag(pair, m, "major", 0.9, f"“{m[0]}” is a sign of the system's own.")
            return


def _flag(
    pair: Pair, found: re.Match[str], severity: Severity, confidence: float, message: str, shift: int = 0
) -> Flag:
    span = stripped_span("target", pair.target_text, found.start() + shift, found.end() + shift)
    return Flag(
        "debris", "accuracy/addition", severity, confidence, (span,), message, {"text": found[0].strip()[:80]}
    )


def _sentences(text: str) -> int:
    return sum(map(text.count, ".!?"))
