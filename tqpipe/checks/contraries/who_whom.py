"""Two names exchanged in what the words between them say of both: from Rome to Paris for "de París a Roma", Madrid beat
Barça for "el Barça va guanyar el Madrid".

Only what no language says the other way round counts: the way from one place to another, and, in languages whose
subject comes first, an active verb between two names. A passive, an object before its verb (a Rusia la atacó Ucrania)
or another verb (perdió contra) is none of the patterns, so that a sentence turned round rightly says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from tqpipe.checks.lexicon.romanised import romanised
from tqpipe.checks.proper_names.places_far import named
from tqpipe.checks.reading.texts import edit_distance, fold, lower_set
from tqpipe.types import Range

#: Before the first name, between the two.
_WAYS: Mapping[str, tuple[str, str]] = {
    "en": ("from", "to"),
    "ca": ("de|des de", "a|fins a|cap a"),
    "es": ("de|desde", "a|hasta|hacia"),
    "gl": ("de|desde", "a|ata"),
    "pt": ("de|da|do|desde", "a|à|ao|para|até"),
    "fr": ("de|du|depuis", "à|au|vers|jusqu'à"),
    "it": ("da|dal|dalla", "a|ad|verso|fino a"),
    "ro": ("de la|din", "la|spre|până la|în"),
    "de": ("von", "nach|bis|bis nach"),
    "nl": ("van", "naar"),
    "af": ("van", "na"),
    "sv": ("från", "till"),
    "da": ("fra", "til"),
    "nb": ("fra", "til"),
    "is": ("frá", "til"),
    "pl": ("z|ze", "do"),
    "cs": ("z|ze", "do"),
    "sk": ("z|zo", "do"),
    "sl": ("iz|od", "v|do|na"),
    "hr": ("iz|od", "u|do|na"),
    "sr": ("iz|od|из|од", "u|do|na|у|до|на"),
    "bg": ("от", "до|в|за|към"),
    "mk": ("од", "до|во|кон"),
    "ru": ("из|с", "в|на|до"),
    "uk": ("з|із|зі", "до|в|у|на"),
    "be": ("з|са", "у|ў|да|на"),
    "el": ("από", "στο|στη|στην|στον|προς|μέχρι"),
    "lt": ("iš", "į|iki"),
    "lv": ("no", "uz|līdz"),
    "id": ("dari", "ke"),
    "ms": ("dari", "ke"),
    "vi": ("từ", "đến|tới|sang"),
}
#: Where what is said of a name follows it: before the first (or ""), behind it, behind the second.
_CASES: Mapping[str, tuple[str, str, str]] = {
    "zh": ("从|由|自|從", r"(?:出发)?(?:到|飞往|前往|至|去|飛往)", ""),
    "ja": ("", r"から", r"(?:まで|へ|に|行き)"),
    "ko": ("", r"에서\s", r"(?:으로|로|까지|에\s|행)"),
    "hi": ("", r"\sसे\s", r"\s(?:तक|के लिए|जा|गया|गई|की)"),
    "tr": ("", r"['’][dt][ae]n\s", r"['’]y?[ea]\b"),
    "ar": (r"من\s", r"\sإلى\s", ""),
    "fa": (r"از\s", r"\s(?:به|تا)\s", ""),
    "he": (r"מ", r"\s(?:ל|אל\s)", ""),
    "th": (r"จาก", r"(?:ไป|ถึง|ไปยัง)", ""),
}
#: Of languages with cases: how the first name ends, and the second.
_ENDINGS: Mapping[str, tuple[str, str]] = {
    "fi": ("(?:st|lt)[aä]", "(?:[aeiouyäö]n|lle)"),
    "hu": ("(?:b[óő]l|r[óő]l|t[óő]l)", "(?:b[ae]|r[ae]|ig)"),
    "et": ("(?:st|lt)", "(?:sse|le|ni)"),
}

#: Active verbs that have two names beside them, one way to say it a block; of every language what goes between the two,
#: where `…` is up to five words that name what is given or got.
_VERBS_TEXT = """
en: beat beats defeated defeats thrashed overcame
es: (venció|vence|derrotó|derrota|ganó|gana|batió|superó)( por [0-9–:-]+)? al?
ca: va (guanyar|vèncer|derrotar|batre|superar)( al?)?|ha (guanyat|vençut|derrotat)( al?)?|(guanya|derrota|venç) (al?)?
fr: (a (battu|vaincu|dominé)|bat|domine)
it: (ha (battuto|sconfitto|superato)|batte|sconfigge)
pt: (venceu|derrotou|bateu|superou|vence|derrota)
ro: (a (învins|bătut)|învinge|bate) pe
nl: versloeg|verslaat
sv: besegrade|besegrar

en: attacked attacks invaded invades bombed occupied annexed
es: (atacó|ataca|invadió|invade|bombardeó|ocupó|anexionó)( al?)?
ca: va (atacar|envair|bombardejar|ocupar)( al?)?|(ataca|envaeix)( al?)?|ha (atacat|envaït)( al?)?
fr: (a (attaqué|envahi|bombardé|occupé|annexé)|attaque|envahit)
it: (ha (attaccato|invaso|bombardato|occupato|annesso)|attacca|invade)
pt: (atacou|ataca|invadiu|invade|bombardeou|ocupou|anexou)
ro: (a (atacat|invadat|ocupat|anexat)|atacă|invadează)
sv: (attackerade|invaderade|ockuperade)

en: told tells asked warned warns
es: (le )?(dijo|dice|pidió|preguntó|advirtió) al?
ca: (va (dir|demanar|preguntar|advertir)|ha (dit|demanat|preguntat|advertit)|diu|demana) al?
fr: (a (dit|demandé|déclaré) (à|au)|a (prévenu|averti))
it: (ha (detto|chiesto) (a|ad)|ha avvertito)
pt: (disse|pediu|perguntou) (a|ao|à)

en: accused accuses sued blamed criticised criticized denounced
es: (acusó|acusa|demandó|culpó|criticó|denunció) al?
ca: (va (acusar|demandar|culpar|criticar|denunciar)|ha (acusat|criticat|denunciat)|acusa|critica)( al?)?
fr: (a (accusé|poursuivi|critiqué|dénoncé)|accuse|critique)
it: (ha (accusato|denunciato|criticato|citato in giudizio)|accusa|critica)
pt: (acusou|acusa|processou|culpou|criticou|denunciou)

en: replaced replaces succeeded succeeds
es: (sustituyó|sustituye|reemplazó|reemplaza|sucedió|sucede|relevó) al?
ca: (va (substituir|succeir|rellevar|reemplaçar)|ha (substituït|succeït|rellevat)|substitueix|succeeix)( al?)?
fr: (a (remplacé|succédé)|remplace|succède)( à| au)?
it: (ha (sostituito)|sostituisce|è succeduto|succede)( a)?
pt: (substituiu|substitui|sucedeu|sucede)( a| ao| à)?

en: bought buys acquired acquires owns
es: (compró|compra|adquirió|adquiere|posee)( a)?
ca: (va (comprar|adquirir)|ha (comprat|adquirit)|compra|adquireix)( al?)?
fr: (a (acheté|acquis|racheté)|achète|rachète|possède)
it: (ha (acquistato|comprato|acquisito)|acquista|compra|possiede)
pt: (comprou|compra|adquiriu|adquire|possui)

en: thanked thanks congratulated congratulates praised praises
es: (agradeció|agradece|felicitó|felicita|elogió|elogia) al?
ca: (va (agrair|felicitar|elogiar|lloar)|ha (felicitat|elogiat|lloat)|felicita|elogia|lloa)( al?)?
fr: (a (remercié|félicité|loué|salué)|remercie|félicite)
it: (ha (ringraziato|lodato|elogiato)|ringrazia|elogia)
pt: (agradeceu|felicitou|elogiou|felicita|elogia)( a| ao| à)?

en: arrested killed murdered shot
es: (detuvo|arrestó|mató|asesinó) al?
ca: (va (detenir|arrestar|matar|assassinar)|ha (detingut|matat|assassinat))( al?)?
fr: a (arrêté|tué|assassiné|abattu)
it: ha (arrestato|ucciso|assassinato)
pt: (prendeu|matou|assassinou)

en: endorsed endorses backed backs invited nominated hired fired sacked interviewed
es: (respaldó|respalda|invitó|nombró|contrató|despidió|destituyó|entrevistó|apoyó|apoya) al?
ca: (va|ha) (avalar|avalat|convidar|convidat|nomenar|nomenat|contractar|contractat|acomiadar)( al?)?
fr: (a (soutenu|invité|nommé|embauché|engagé|licencié|limogé|interviewé|interrogé)|soutient)
it: (ha (appoggiato|invitato|nominato|assunto|licenziato|intervistato)|appoggia)
pt: (apoiou|apoia|convidou|nomeou|contratou|despediu|demitiu|entrevistou)( a| ao| à)?

en: (sold|sells|gave|gives|lent|leased|handed|transferred|paid|pays|donated|ceded|lost) … to
es: (vendió|vende|dio|cedió|traspasó|entregó|pagó|prestó|donó|regaló) … al?
ca: (va|ha) (vendre|venut|cedir|cedit|traspassar|lliurar|pagar|pagat|prestar|donar|donat|regalar) … al?
fr: (a (vendu|cédé|prêté|versé|donné|payé|livré|remis)|vend|cède|verse) … (à|au)
it: (ha (venduto|ceduto|prestato|donato|pagato|consegnato|versato)|vende|cede) … (a|ad|al|alla|all['’])
pt: (vendeu|vende|cedeu|pagou|emprestou|doou|entregou) … (a|à|ao|para)
ro: (a (vândut|cedat|donat|plătit|împrumutat)|vinde) … (lui|către)
de: (verkaufte|verkauft|überwies|zahlte|verlieh|verschenkte|übergab|spendete) … an
nl: (verkocht|verkoopt|gaf|betaalde|leende|overhandigde) … aan
sv: (sålde|säljer|gav|betalade|lånade|skänkte) … till

en: (bought|buys|acquired|acquires|stole|borrowed|received|leased) … from
es: (compró|compra|adquirió|robó) … al?
ca: (va|ha) (comprar|comprat|adquirir|adquirit|robar|robat) … al?
fr: (a (acheté|racheté|acquis|volé)|achète|rachète) … (à|au|auprès de)
it: (ha (acquistato|comprato|acquisito|rubato)|acquista|compra) … (a|da|dal|dalla|dall['’])
pt: (comprou|compra|adquiriu|roubou) … (a|à|ao)
de: (kaufte|kauft|erwarb|übernahm|stahl|lieh) … von
nl: (kocht|koopt|nam|leende|stal) … van
sv: (köpte|köper|förvärvade|stal) … från
"""
_VERBS = _VERBS_TEXT.strip().split("\n\n")
#: Of a verb in English; of a match.
_HAS, _SCORE = r"(?:(?:has|have|had) )?", r"(?: (?:(?:por|per|par|con|mit|by) )?\d+[–:-]\d+)?"
_THING = r"(?:[^\s.,;:()]+ ){1,5}?"
#: Words of patterns that most texts have.
_COMMON_TEXT = (
    "in por va ha a al le to from an von van till aan da dal dalla de la lui ad à au para ao auprès"
)
_COMMON = frozenset(_COMMON_TEXT.split())
_SMALL = "a-zß-öø-ÿāăąćčďđēėęěğģīįıķļłńņňőœřśșšťțūůűųźżžа-џґα-ωά-ώ"
_PART = rf"[^\W\d_{_SMALL}][\w'’]+"
_NAME = rf"{_PART}(?:[ -]{_PART}){{0,2}}"
_ARTICLE = r"(?:(?:the|el|la|els|les|los|las|le|il|lo|gli|o|a|os|as|en|na|l['’]|der|die|das|de|het|το|τη|την|τον)\s?)?"
_LAST = re.compile(rf"\b({_NAME})\s$")
#: Letters before a verb among which its subject stands; letters before that which tell whether it is one.
_REACH, _NEAR = 60, 12
#: What makes of a first name an object, or a part of something else: to Russia, the mother of Pedro, and of two names.
_BEFORE = (
    r"(?:\b(?:{}al|als|ao|à|au|pe|of|de|del|du|di|da|do|dos|des|van|by|with|con|amb|avec|com|and|y|e|i|et|und|og|och"
    r"|for|to|from|that|who)|[-–,(]|['’])\s*(?:el|la|els|les|los|las|le|il|lo|o|the|l['’])?\s*$"
)
_NO_SUBJECT = re.compile(_BEFORE.format("a|"), re.IGNORECASE)
#: Its "a" is an article.
_NO_SUBJECT_PT = re.compile(_BEFORE.format(""), re.IGNORECASE)


class Said(NamedTuple):
    """What is said of two names, and where they stand."""

    what: str
    first: Range
    second: Range


def exchanged(source: str, target: str, langs: tuple[str, str]) -> tuple[Said, Said] | None:
    """What is said of the same two names on both sides, the other way round on one of them."""
    if langs[0] in _WAYS:  # Where words tell, most texts are passed over at a glance.
        ours = list(_said(source, langs[0]))
        theirs = list(_said(target, langs[1])) if ours else []
    else:
        theirs = list(_said(target, langs[1]))
        ours = list(_said(source, langs[0])) if theirs else []
    for mine in ours:
        alike = [t for t in theirs if t.what == mine.what]
        if len(alike) != 1 or sum(o.what == mine.what for o in ours) != 1:
            continue
        texts = source, target, langs
        here, there = (mine.first, mine.second), (alike[0].first, alike[0].second)
        if all(_same(a, b, *texts) for a, b in zip(here, there[::-1], strict=True)) and not any(
            _same(a, b, *texts) for a, b in zip(here, there, strict=True)
        ):
            return mine, alike[0]
    return None


def _rows(kind: str) -> list[tuple[str, str]]:
    return [(name, row) for name, _, row in (line.partition(": ") for line in kind.splitlines())]


def _base(lang: str) -> str:
    return "nb" if lang in ("no", "nn") else lang


def _said(text: str, lang: str) -> Iterator[Said]:
    lang = _base(lang)
    if lang in _CASES or lang in _ENDINGS:
        yield from _between_places(text, lang)
        return
    words = _triggers(lang) & lower_set(text)
    if not words:
        return
    for what, triggers, pattern in _patterns(lang):
        for m in pattern.finditer(text) if not triggers.isdisjoint(words) else ():
            if what == "way":
                yield Said(what, m.span("a"), m.span("b"))
                continue
            start = max(0, m.start() - _REACH)
            first = _LAST.search(text[start : m.start()])
            if first and not (_NO_SUBJECT_PT if lang == "pt" else _NO_SUBJECT).search(
                text[: start + first.start()]
            ):
                yield Said(what, (start + first.start(1), start + first.end(1)), m.span("b"))


def _between_places(text: str, lang: str) -> Iterator[Said]:
    places = named(text, lang) if len(text) > 3 else ()
    for a, b in pairwise(places):
        if lang in _CASES:
            before, between, behind = _CASES[lang]
            if (
                re.search(f"(?:{before})$", text[: a.start])
                and re.fullmatch(between, text[a.end : b.start])
                and re.match(behind, text[b.end :])
            ):
                yield Said("way", (a.start, a.end), (b.start, b.end))
        else:
            first, second = (
                re.search(f"{e}$", text[p.start : p.end]) for e, p in zip(_ENDINGS[lang], (a, b), strict=True)
            )
            if first and second and text[a.end : b.start].isspace():
                yield Said("way", (a.start, a.end), (b.start, b.end))


@lru_cache(maxsize=16)
def _patterns(lang: str) -> tuple[tuple[str, frozenset[str], re.Pattern[str]], ...]:
    """What is said, words of which a text that says it has one, and how."""
    found = []
    if way := _WAYS.get(lang):
        pattern = rf"\b(?i:{way[0]})\s{_ARTICLE}(?P<a>{_NAME})\s(?:{way[1]})\s{_ARTICLE}(?P<b>{_NAME})"
        found.append(("way", way[0], pattern))
    for at, kind in enumerate(_VERBS):
        if verbs := dict(_rows(kind)).get(lang):
            verb = verbs.replace(" ", "|") if lang == "en" and "(" not in verbs else verbs
            verb = verb.replace("… ", _THING)
            has = _HAS if lang == "en" else ""
            found.append((f"verb {at}", verb, rf"\b{has}(?:{verb}){_SCORE}\s*\b{_ARTICLE}(?P<b>{_NAME})"))
    return tuple(
        (
            what,
            frozenset(re.findall(r"[^\W\d_]+", words)) - (_COMMON if what != "way" else frozenset()),
            re.compile(pattern),
        )
        for what, words, pattern in found
    )


@lru_cache(maxsize=16)
def _triggers(lang: str) -> frozenset[str]:
    """The words of all that is said."""
    return frozenset().union(*(triggers for _, triggers, _ in _patterns(lang)))


def _same(a: Range, b: Range, source: str, target: str, langs: tuple[str, str]) -> bool:
    """Whether two names are one: the same place, or alike by their last words or by sound."""
    codes = [
        {n.code for n in named(text, lang) if n.start < at[1] and at[0] < n.end}
        for text, lang, at in zip((source, target), langs, (a, b), strict=True)
    ]
    if codes[0] and codes[1]:
        return not codes[0].isdisjoint(codes[1])
    x, y = romanised(fold(source[slice(*a)])), romanised(fold(target[slice(*b)]))
    most = max(1, min(len(x), len(y)) // 4)
    return x.split()[-1] == y.split()[-1] or edit_distance(x, y, most) <= most
