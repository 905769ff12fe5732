"""Endings by which one word of a term stands for another form of it, where both are looked at strictly.

What a glossary asks of a source text and what it forbids must not be found where it is not: only endings of these
tables may differ, and what stays the same has its least length. What it wants in a translation is another matter
(`term_likeness`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from tqpipe.checks.lexicon.term_words import bare

#: Endings that take each other's place ("-" is none): plural, gender, cases, verbs. The last figure is the least
#: length of what stays the same: "car" and "care", "cas" and "casa" are different words. After ">" the term must have
#: the first one: a "building" is not what they "build", nor the left side what they "leave".
_PARADIGMS: Mapping[str, str] = {
    "en": """
        -/s/2 -/es/3 y/ies/2 fe/ves/2 f/ves/3 man/men/2 is/es/3 child/children/0 foot/feet/0 tooth/teeth/0
        mouse/mice/0 >-/ed/ing/s/4 >e/es/ed/ing/4 >se/sed/sing/1 >ke/ked/king/1 >te/ted/ting/1
        >ve/ved/ving/1 >ge/ged/ging/2 >me/med/ming/2 >re/red/ring/2 >y/ied/ying/ies/2 >ay/ayed/aying/1 >oy/oyed/oying/1
        >ct/cted/cting/1 >dd/dded/dding/1 >sk/sked/sking/1 >nd/nded/nding/1 >ew/ewed/ewing/2 >ow/owed/owing/2
        >b/bbed/bbing/2 >d/dded/dding/2 >g/gged/gging/2 >l/lled/lling/3 >m/mmed/mming/2 >n/nned/nning/2
        >p/pped/pping/2 >r/rred/rring/2 >t/tted/tting/2 >ie/ying/1
        >run/ran/running/0 >write/wrote/written/writing/0 >build/built/0 >send/sent/0 >buy/bought/0 >sell/sold/0
        >pay/paid/0 >make/made/0 >take/took/taken/0 >give/gave/given/0 >get/got/gotten/0 >choose/chose/chosen/0
        >begin/began/begun/0 >break/broke/broken/0 >bring/brought/0 >catch/caught/0 >come/came/0 >deal/dealt/0
        >draw/drew/drawn/0 >drive/drove/driven/0 >fall/fell/fallen/0 >feel/felt/0 >find/found/0 >fly/flew/flown/0
        >go/goes/went/gone/0 >grow/grew/grown/0 >hear/heard/0 >hide/hid/hidden/0 >hold/held/0 >keep/kept/0
        >know/knew/known/0 >lead/led/0 >leave/left/0 >lend/lent/0 >lose/lost/0 >meet/met/0 >rise/rose/risen/0
        >say/said/0 >see/saw/seen/0 >sit/sat/0 >speak/spoke/spoken/0 >spend/spent/0 >stand/stood/0 >teach/taught/0
        >tell/told/0 >think/thought/0 >throw/threw/thrown/0 >wear/wore/worn/0 >win/won/0 >do/does/did/done/0
    """,
    "ca": """
        -/s/2 -/os/2 a/es/2 -/a/s/es/5 e/a/s/es/4 ca/ques/2 ga/gues/2 ça/ces/2 ja/ges/2 gua/gües/2 qua/qües/2
        c/ga/cs/gues/3 t/da/ts/des/4 l/la/ls/les/4 és/esa/esos/eses/3 ista/istes/2 à/ana/ans/anes/2 é/ena/ens/enes/2
        í/ina/ins/ines/2 ó/ona/ons/ones/2 ú/una/uns/unes/2 és/essos/2 ís/ïsos/1 ç/ços/2
    """,
    "es": """
        -/s/2 -/es/3 z/ces/2 o/a/os/as/3 or/ora/ores/oras/2 ón/ona/ones/onas/2 és/esa/eses/esas/2 án/ana/anes/anas/2
        ín/ina/ines/inas/2 ún/unes/2 én/enes/2 agen/ágenes/1 amen/ámenes/1 imen/ímenes/1 umen/úmenes/1 igen/ígenes/0
        argen/árgenes/0 oven/óvenes/1 orden/órdenes/0 arácter/aracteres/1 égimen/egímenes/1
    """,
    "fr": """
        -/s/2 -/x/3 al/aux/ale/ales/2 -/e/s/es/4 eux/euse/euses/2 if/ive/ifs/ives/2 er/ère/ers/ères/3 et/ète/ets/ètes/2
        eur/euse/eurs/euses/rice/rices/3 ail/aux/2 oeil/yeux/0 el/elle/els/elles/2 en/enne/ens/ennes/3
        on/onne/ons/onnes/3 c/que/cs/ques/3
    """,
    "pt": """
        -/s/2 -/es/3 m/ns/2 o/a/os/as/3 ão/ões/ãos/ães/ã/ãs/2 al/ais/2 el/eis/éis/2 il/is/eis/2 ol/óis/2 ul/uis/2
        or/ora/ores/oras/2 ês/esa/eses/esas/2 eu/eia/eus/eias/3
    """,
    "it": "o/i/2 a/e/2 e/i/2 o/a/i/e/4 co/chi/ca/che/3 go/ghi/ga/ghe/3 io/i/3 ia/ie/3 tore/trice/tori/trici/3",
    "ro": """
        -/i/2 -/ul/ului/i/ii/ilor/3 -/a/e/ei/ele/elor/3 ă/a/e/ei/ele/elor/3 e/ea/i/ii/ilor/3
        -/l/lui/uri/urile/urilor/3 u/ul/i/ii/3 ie/ia/ii/iei/iile/iilor/3 t/ți/ții/ților/tul/tului/3 s/și/șii/șilor/3
        d/zi/zii/zilor/3
    """,
    "de": "-/e/en/er/es/em/s/n/ern/4 -/s/n/2 in/innen/3 a/en/3 o/en/4 um/en/3 nis/nisse/nissen/nisses/3",
    "nl": "-/s/en/e/4 e/en/es/3 f/ven/2 s/zen/2 heid/heden/2",
    "da": "-/e/en/et/er/erne/ene/ens/ets/ers/ernes/s/4 e/en/er/erne/es/ens/et/ets/4",
    "no": "-/e/en/et/er/erne/ene/a/ens/ets/ers/ernes/s/4 e/en/er/erne/es/ens/et/ets/a/4",
    "sv": "-/e/en/et/er/erna/ar/arna/or/orna/na/ens/ets/ers/ernas/s/n/4 a/an/or/orna/ans/ornas/3 e/en/ar/arna/ens/4",
    "pl": """
        -/u/a/owi/em/ie/y/i/ów/om/ami/ach/e/4 a/y/ę/ą/o/ie/om/ami/ach/i/e/3 o/a/u/em/ie/om/ami/ach/4
        e/a/u/em/i/om/ami/ach/4 y/a/e/ego/ej/emu/ym/ych/ymi/ą/i/4
    """,
    "cs": """
        -/u/a/ovi/em/e/y/ů/ům/ech/i/4 a/y/u/ou/ě/ám/ami/ách/e/4 o/a/u/em/ě/ům/ech/y/4 e/i/í/ím/ích/emi/4
        ý/á/é/ého/ému/ém/ým/ých/ou/ými/í/4 ost/osti/ostí/ostem/ostmi/ostech/3
    """,
    "ru": """
        -/а/у/ом/е/ы/и/ов/ам/ами/ах/4 а/ы/у/ой/ою/е/ам/ами/ах/и/4 о/а/у/ом/е/ам/ами/ах/4 ь/я/ю/ем/е/и/ей/ям/ями/ях/ью/4
        й/я/ю/ем/е/и/ев/ям/ями/ях/4 ия/ии/ию/ией/ий/иям/иями/иях/3 ие/ия/ию/ием/ии/ий/иям/иями/иях/3
        ый/ая/ое/ые/ого/ому/ым/ом/ой/ую/ых/ыми/3 ий/ая/ое/ие/ого/ому/им/ом/ой/ую/их/ими/3
    """,
    "uk": """
        -/а/у/ом/і/и/ів/ам/ами/ах/ові/4 а/и/у/ою/і/ам/ами/ах/4 о/а/у/ом/і/ам/ами/ах/4 ь/я/ю/ем/і/ей/ям/ями/ях/4
        ія/ії/ію/ією/ій/іям/іями/іях/3 ий/а/е/і/ого/ому/им/ої/ій/у/их/ими/4
    """,
    "tr": """
        -/ı/i/u/ü/yı/yi/yu/yü/sı/si/su/sü/ın/in/un/ün/nın/nin/nun/nün/a/e/ya/ye/na/ne/da/de/ta/te/nda/nde/dan/den/tan/ten
        /ndan/nden/lar/ler/ları/leri/ların/lerin/lara/lere/larda/lerde/lardan/lerden/la/le/yla/yle/sını/sini/sına/sine/4
    """,
    "fi": """
        -/n/a/ä/ta/tä/ssa/ssä/sta/stä/lla/llä/lta/ltä/lle/ksi/na/nä/t/jen/ja/jä/issa/ista/iin/an/en/on/in/ön/än/un/4
    """,
    "hu": """
        -/t/ot/et/öt/at/ok/ek/ök/ak/k/ban/ben/ból/ből/ba/be/ra/re/ról/ről/nak/nek/val/vel/hoz/hez/höz/tól/től/nál/nél/on/en
        /ön/n/ig/ért/okat/eket/öket/ja/je/a/e/4 a/át/ák/ában/ából/ába/ának/án/ára/3 e/ét/ék/ében/éből/ébe/ének/én/ére/3
    """,
    "ko": """
        -/은/는/이/가/을/를/의/에/에서/에게/로/으로/와/과/도/만/까지/부터/나/이나/들/들은/들이/들을/들의/이다/입니다/라고/처럼/보다/마다/1
    """,
    "el": "ος/ου/ο/οι/ων/ους/ε/3 η/ης/ην/ες/ων/εις/εων/3 α/ας/ες/ων/ατα/ατων/ατος/αν/3 ο/ου/α/ων/4 ι/ιου/ια/ιων/3",
    "he": "-/ים/ות/3 ה/ות/ים/ת/2 ת/ות/ים/2",
    "ar": "-/ات/ين/ون/ان/3 ه/ات/ت/3 ة/ات/ت/تان/تين/2",
}  # fmt: skip
#: Languages that also change the vowel before an ending (Vertrag, Verträge), and by it alone of these nouns.
_UMLAUT = frozenset(("de",))
_BY_UMLAUT = re.compile(
    "(acker|apfel|boden|bogen|bruder|faden|garten|graben|hafen|hammer|kasten|kloster|laden|magen|mangel|mantel|mutter|"
    "nagel|ofen|sattel|schaden|tochter|vater|vogel|wagen)n?$"
)
#: Forms that begin with another letter.
UNLIKE = {"go": "went", "oeil": "yeux", "yeux": "oeil"}
#: Small words that are written as one with the next one, longest first.
_PREFIXES = {
    "ar": ("وبال", "فبال", "وكال", "وال", "فال", "بال", "كال", "ولل", "فلل", "لل", "ال", "وب", "ول", "و", "ف", "ب",
           "ل", "ك"),
    "he": ("וכשה", "כשה", "שב", "שה", "מה", "וה", "וב", "ול", "ומ", "ה", "ו", "ב", "ל", "מ", "ש", "כ"),
}  # fmt: skip
_LEAST = 3


@lru_cache(maxsize=64)
def _paradigms(lang: str) -> tuple[tuple[tuple[str, ...], int, bool], ...]:
    """(endings, least length of the rest, whether a term must have the first one)."""
    out = []
    for item in re.sub(r"\s+/", "/", _PARADIGMS.get(lang, "")).split():
        *endings, least = item.removeprefix(">").split("/")
        out.append((tuple("" if e == "-" else e for e in endings), int(least), item[0] == ">"))
    return tuple(out)


@lru_cache(maxsize=64)
def _bare_paradigms(lang: str) -> tuple[tuple[tuple[str, ...], int, bool], ...]:
    return tuple(
        (tuple(dict.fromkeys(map(bare, endings))), least, one) for endings, least, one in _paradigms(lang)
    )


@lru_cache(maxsize=131072)
def stems(key: str, lang: str, *, of_term: bool = False, plain: bool = False) -> frozenset[tuple[str, int]]:
    """What is left of a word without each ending that it may have, with the ending's paradigm. `plain`: of a word and
    endings without accents.
    """
    return frozenset(
        (key[: len(key) - len(ending)], number)
        for number, (endings, least, one) in enumerate((_bare_paradigms if plain else _paradigms)(lang))
        for ending in (endings[:1] if one and of_term else endings)
        if key.endswith(ending) and len(key) - len(ending) >= least
    )


@lru_cache(maxsize=131072)
def inflects(term: str, key: str, lang: str) -> bool:
    """Whether a word of a text is a form of a word of a term by its ending."""
    if bare(term[0]) != bare(key[0]):
        return UNLIKE.get(term) == key
    if not stems(term, lang, of_term=True).isdisjoint(stems(key, lang)):
        return True
    if lang in _UMLAUT and term != key:
        plain, other = bare(term), bare(key)
        if len(plain) == len(other):
            return plain == other and len(key) > 3 and _BY_UMLAUT.search(term) is not None
        return not stems(plain, lang, of_term=True, plain=True).isdisjoint(stems(other, lang, plain=True))
    return False


def unjoined(key: str, lang: str) -> Iterator[str]:
    """A word without each of the small words that may be joined to its beginning."""
    for prefix in _PREFIXES.get(lang, ()):
        if key.startswith(prefix) and len(key) - len(prefix) >= _LEAST:
            yield key[len(prefix) :]
