"""Abbreviations after which a sentence goes on, by language.

Three kinds: what stands before a name or any word and hardly ever ends a sentence (`NAMES`), what does so before a
figure (`FIGURES`), and what may well end a sentence, so that a small letter alone says that it goes on (`SMALL`).
An entry in small letters is meant with a first capital, too; one with a capital, or of a single letter, as it
stands: "gen." is a general in Italian, but a gene in Spanish, where "Gen." alone is one. The last full stop is left
out.
"""

from __future__ import annotations

import re
from functools import lru_cache

NAMES = {
    "ca": "sr sra srs sres srta dr dra drs dres mn mons excm excma il·lm il·lma il·ltre hble Prof Ing Arq "
    "Gral St Sta Sts Rev Rvd av avda pl pg ptge ctra rda cf vg",
    "cs": "mgr ing bc mudr judr phdr rndr mvdr thdr prof doc dr sv gen plk mjr kpt por Nám nám ul tř např tj "
    "tzv tzn srov",
    "de": "dr prof Hr Frl St Hl Gen Ing Dipl Mag Msgr Frhr vgl bzw sog insb z.B d.h",
    "en": "mr mrs ms mx dr messrs mmes msgr Prof Gen Gens Sen Sens Rep Reps Gov Hon Pres Supt Insp Det Pvt "
    "Cpl Sgt Lt Capt Cmdr Col Maj Adm Brig Rev Revd Fr Mt Amb Ald Atty vs viz cf i.e e.g",
    "es": "sr sra srta sres sras srtas D dña dr dra dres dras prof profa Lic Ing Arq Gral Gen Cnel Col Cap "
    "Tte Sgto Mons Sto Sta Ntra Ntro excmo excma ilmo ilma Rvdo Rvda Hno Hna Fdo Mtro Mtra Lcdo Lcda "
    "Ldo Lda av avda pza plza ctra ej cf cfr vid",
    "fr": "M MM mme mmes mlle mlles mgr dr drs Pr Prof Me St Ste Gén Gal Col Cdt Cne Lt av bd bld boul cf "
    "c.-à-d",
    "it": "sig sigg dott dr prof proff on gen sen avv ing mons card geom rag arch cav comm col ten magg serg "
    "Min spett egr gent.mo gent.ma ill.mo ill.ma rev S SS cfr cf vd es p.es",
    "nl": "dr drs ir ing mr mw mevr dhr prof ds jhr mgr Gen Kol St bijv bv vgl",
    "pl": "prof doc mgr inż ks św bł gen płk mjr kpt por hr abp bp kard ul al pl os im np tj tzn tzw zob",
    "pt": "sr sra srs sras srta D dr dra drs dras prof profa profs eng Arq Gen Cel Maj Cap Ten Sgt Alm Mons "
    "Pe Sto Sta exmo exma ilmo ilma Rev Dep Sen Min Gov Pres Des Av Pça Trav Estr cf vd",
    "ro": "dl dna d-na d-l dlui dr prof ing acad Gen col lt cpt plt sf str bd b-dul șos p-ța jud mun arh lect "
    "asist cf pt v",
    "ru": "ул просп пер наб бул им проф акад доц ген полк св оз пос дер см ср напр",
    "uk": "вул просп пров бул ім проф акад доц ген полк св смт див пор напр",
}
FIGURES = {
    "ca": "art arts núm núms n pàg pàgs p pp vol vols fig figs cap caps tel exp ref apt ap aprox màx mín pto "
    "lit inc par sec tít llib t ed ca c km s ss v vv disp reg",
    "cs": "č čl čís odst písm str s obr tab kap tel roč cca",
    "de": "Nr nr Nrn Art art Abs Abschn S Bd Bde Kap Abb Tab tel Ziff Rn Rz lit Buchst ca Str str Fn Anm Jg "
    "Bl Hs",
    "en": "No Nos Art Arts sec secs Ch ch chs fig figs vol vols p pp para paras cl eq eqs Ref Refs tel ext "
    "approx ca c est App Ex Exh Tab Pt Pts Apt Rm Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec",
    "es": "art arts núm núms num n pág págs p pp vol vols fig figs cap caps tel tfno teléf tlf exp ref ap "
    "apdo inc párr sec secc tít lib t ed aprox máx mín c ca km pto esc dpto v vv s ss disp leg reg",
    "fr": "art arts al n no nos p pp vol t fig figs chap ch tél tel réf éd env ex dép par sect tit liv Pl Col "
    "tab app bât esc apt v vv s ss ca janv févr avr juill oct nov déc",
    "it": "art artt n nn nr num pag pagg p pp vol voll fig figg cap capp tab tel cell lett par sez tit all "
    "rif prot reg d.lgs dlgs d.l d.p.r dpr d.m r.d l L c.c c.p c.p.c c.p.p ca op v vv cod lib vers mod "
    "int ediz",
    "nl": "nr nrs blz p pag art hfst fig afb tab tel ca par jrg",
    "pl": "nr str s poz pkt ust art par rozdz t tab rys tel ok godz cz",
    "pt": "art arts n núm pág págs p pp fl fls vol vols fig figs cap caps tel inc al sec seç tít tit liv t ed "
    "aprox máx mín c ca km apto ap ref proc reg exp s ss v séc tab",
    "ro": "art alin lit nr pct pag p pp vol fig tab cap tel bl sc ap et sect sec cca aprox ord ed",
    "ru": "рис табл гл стр с ст п пп ч т кв д тел илл разд ок",
    "uk": "рис табл розд гл стор с ст п пп ч т кв буд тел бл",
}
#: In any language that is written with Latin letters.
_NAMES = "St Mr Mrs Ms Dr Prof"
_SMALL = "etc km kg cm mm ha min max"
SMALL = {
    "ca": "mil",
    "cs": "mil mld tis atd",
    "de": "Mio Mrd usw Std",
    "en": "a.m p.m Inc Ltd Co Corp Jr Sr approx dept est govt",
    "es": "mill EE.UU Uds Ud",
    "fr": "env hab",
    "it": "ecc mld mln",
    "nl": "mln mld enz",
    "pl": "tys mln mld itd itp",
    "pt": "mil hab",
    "ro": "mil mld ș.a",
    "ru": "тыс млн млрд руб коп др пр гг вв",
    "uk": "тис млн млрд грн коп ін рр",
}

#: The last word of a text that ends in a full stop, with the stops, hyphens and apostrophes that may be inside of it.
_WORD = re.compile(r"(?<![\w.·-])(?:[^\W\d_]+['’])?((?:[^\W\d_]|·)+(?:[.-]+[^\W\d_]+)*)\.$")
_FIGURE = re.compile(r"[(\[]?(?:[+§№#]\s?)?(?:\d|[IVX]{2,}\b|[VX]\b|[a-z]\))")
#: One of the Romans' is the pronoun of English.
_ONE = re.compile(r"I\b")
#: Characters of the longest entry, and what may stand before it.
_REACH = 24


def goes_on(before: str, after: str, lang: str) -> bool:
    """Whether `before`, which ends in a full stop, ends in an abbreviation of `lang` that what follows belongs to."""
    found = _WORD.search(before[-_REACH:])
    if not found or not after:
        return False
    words = _entries(found[1])
    if words & (_words(NAMES.get(lang, "")) | _words(_NAMES)):
        return True
    small = after[0].islower()
    if words & _words(FIGURES.get(lang, "")):
        return small or bool(_FIGURE.match(after)) or (lang != "en" and bool(_ONE.match(after)))
    return small and bool(words & (_words(SMALL.get(lang, "")) | _words(_SMALL)))


def _entries(word: str) -> set[str]:
    """The entries that a word of a text may be: itself, and one in small letters where it has but a first capital."""
    if len(word) > 1 and word[0].isupper() and word[1:].islower():
        return {word, word[0].lower() + word[1:]}
    return {word}


@lru_cache(maxsize=256)
def _words(entries: str) -> frozenset[str]:
    return frozenset(entries.split())
