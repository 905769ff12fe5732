"""A woman told by her profession, and an English "he" or "his": "La doctora dijo que..." is no "The doctor said he...""
".

Romance languages and German give a profession the ending of a woman's (doctora, chercheuse, direttrice, Lehrerin), or
an article that tells (la artista, une journaliste); English does not, and what translates sentence by sentence
guesses a man. Told only where the source speaks of one such woman and of no man, and English of one person: for "he",
right behind what she says; for "his", anywhere behind her. Compiled by hand for this project; left out are words that
are also a machine, a company or an adjective (it "lavatrice", es "productora", fr "policière").
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache

from tqpipe.checks.contraries import contrast
from tqpipe.checks.people.english_pronouns import SHE
from tqpipe.checks.people.named import PEOPLE, PLACED, PLURALS, TITLES, runs
from tqpipe.checks.people.sexes import MALE, SEXES
from tqpipe.checks.reading.reporting import REPORTING
from tqpipe.checks.reading.texts import (
    fold,
    folded_words,
    is_title_case,
    lower_set,
    lower_words,
    names,
    words,
)
from tqpipe.types import Range, Word

#: Language -> what stands before a woman's profession, professions with an ending that tells, and those that only an
#: article tells.
_TABLE: Mapping[str, tuple[str, str, str]] = {
    "es": (
        "la|una|esta|esa|aquella|nuestra|señora",
        "doctora|profesora|directora|autora|escritora|pintora|escultora|jugadora|entrenadora|senadora"
        "|gobernadora|embajadora"
        "|investigadora|historiadora|traductora|conductora|presentadora|locutora|trabajadora|rectora|inspectora"
        "|asesora"
        "|cantautora|compositora|nadadora|corredora|ganadora|fundadora|patinadora|boxeadora|luchadora|actriz"
        "|emperatriz"
        "|alcaldesa|poetisa|abadesa|enfermera|cocinera|camarera|peluquera|panadera|carpintera|bombera|consejera"
        "|portera"
        "|abogada|jueza|médica|científica|arquitecta|ingeniera|ministra|diputada|concejala|secretaria|alumna"
        "|candidata"
        "|empleada|psicóloga|bióloga|fotógrafa|maestra|bailarina|campeona|funcionaria|bibliotecaria|veterinaria"
        "|escolta"
        "|presidenta|dependienta|clienta|cirujana|soldada|filósofa|socióloga|ginecóloga|vicepresidenta|exministra",
        "presidente|cantante|agente|estudiante|gerente|atleta|poeta|novelista|periodista|artista|dentista|tenista"
        "|futbolista|activista|economista|pianista|violinista|guionista|ciclista|taxista|fiscal|portavoz|cineasta"
        "|columnista|nutricionista|especialista|piloto|intérprete",
    ),
    "ca": (
        "la|una|aquesta|aquella|nostra|senyora|l['’]",
        "doctora|professora|directora|autora|escriptora|pintora|escultora|jugadora|entrenadora|senadora|governadora"
        "|ambaixadora|investigadora|historiadora|traductora|conductora|presentadora|locutora|treballadora|rectora"
        "|inspectora|assessora|cantautora|compositora|nedadora|corredora|guanyadora|fundadora|patinadora|actriu"
        "|alcaldessa|batllessa|metgessa|poetessa|abadessa|sastressa|infermera|cuinera|cambrera|perruquera|fornera"
        "|bombera|consellera|advocada|científica|arquitecta|enginyera|ministra|diputada|regidora|secretària|alumna"
        "|candidata|empleada|psicòloga|biòloga|fotògrafa|mestra|ballarina|campiona|funcionària|bibliotecària"
        "|veterinària"
        "|presidenta|vicepresidenta|dependenta|clienta|cirurgiana|filòsofa|sociòloga|exministra|estudianta",
        "jutge|cantant|agent|estudiant|gerent|atleta|poeta|novel·lista|periodista|artista|dentista|tennista"
        "|futbolista"
        "|activista|economista|pianista|violinista|guionista|ciclista|taxista|fiscal|portaveu|cineasta|columnista"
        "|especialista|intèrpret",
    ),
    "pt": (
        "a|uma|esta|essa|aquela|da|pela|à|nossa|senhora",
        "doutora|professora|diretora|directora|autora|escritora|pintora|escultora|jogadora|treinadora|senadora"
        "|governadora"
        "|embaixadora|investigadora|pesquisadora|historiadora|tradutora|apresentadora|locutora|trabalhadora|reitora"
        "|inspetora|assessora|compositora|nadadora|corredora|vencedora|fundadora|cantora|atriz|atriz|imperatriz"
        "|poetisa"
        "|enfermeira|cozinheira|cabeleireira|bombeira|engenheira|costureira|conselheira|advogada|juíza|médica"
        "|arquiteta"
        "|arquitecta|ministra|deputada|vereadora|prefeita|secretária|aluna|candidata|psicóloga|bióloga"
        "|fotógrafa|bailarina"
        "|campeã|presidenta|funcionária|bibliotecária|veterinária|cirurgiã|escrivã|filósofa|socióloga",
        "presidente|cantante|agente|estudante|gerente|atleta|poeta|romancista|jornalista|artista|dentista|tenista"
        "|futebolista|ativista|activista|economista|pianista|violinista|ciclista|taxista|cineasta|cientista"
        "|especialista",
    ),
    "it": (
        "la|una|questa|quella|della|dalla|alla|nostra|signora|l['’]|un['’]|dell['’]|dall['’]|all['’]",
        "dottoressa|professoressa|direttrice|autrice|scrittrice|pittrice|scultrice|giocatrice|allenatrice|senatrice"
        "|governatrice|ambasciatrice|ricercatrice|traduttrice|presentatrice|attrice|imperatrice|nuotatrice|vincitrice"
        "|fondatrice|pattinatrice|calciatrice|lavoratrice|educatrice|infermiera|cuoca|cameriera|parrucchiera"
        "|consigliera"
        "|avvocata|avvocatessa|ministra|deputata|sindaca|studentessa|poetessa|maestra|operaia|impiegata|segretaria"
        "|presidentessa|campionessa|ballerina|architetta|ingegnera|psicologa|biologa|fotografa|alunna|candidata"
        "|scienziata|commessa|ostetrica",
        "presidente|cantante|agente|insegnante|atleta|giornalista|artista|dentista|tennista|attivista|economista"
        "|pianista|violinista|ciclista|tassista|regista|cineasta|specialista|portavoce|giudice",
    ),
    "fr": (
        "la|une|cette|notre|madame|mme|l['’]",
        "chercheuse|chanteuse|danseuse|joueuse|nageuse|vendeuse|serveuse|coiffeuse|footballeuse|entraîneuse"
        "|entraineuse"
        "|actrice|directrice|réalisatrice|traductrice|autrice|auteure|institutrice|sénatrice|animatrice|présentatrice"
        "|créatrice|fondatrice|ambassadrice|rédactrice|inspectrice|sculptrice|compositrice|navigatrice|infirmière"
        "|ouvrière|caissière|romancière|conseillère|écolière|chancelière|avocate|étudiante|présidente"
        "|assistante|députée"
        "|enseignante|comédienne|musicienne|magicienne|chirurgienne|pharmacienne|gardienne|historienne|physicienne"
        "|politicienne|mathématicienne|écrivaine|championne|professeure|procureure|ingénieure|employée|boulangère"
        "|couturière|princesse|mairesse|poétesse|doctoresse|vice-présidente",
        "juge|ministre|journaliste|pianiste|violoniste|maire|poète|secrétaire|cycliste|artiste|dentiste|économiste"
        "|activiste|militante|scientifique|cinéaste|athlète|interprète|dramaturge|photographe|psychologue|biologiste",
    ),
    "ro": (
        "",
        "doctoriț(?:a|ă|ei)|profesoar(?:a|ă|ei)|directoare[ai]?|autoare[ai]?|scriitoare[ai]?|pictoriț(?:a|ă|ei)"
        "|jucătoare[ai]?|antrenoare[ai]?|cercetătoare[ai]?|cântăreaț(?:a|ă)|cântăreței|actriț(?:a|ă|ei)"
        "|învățătoare[ai]?"
        "|asistent(?:a|ă|ei)|bucătăreas(?:a|ă)|chelneriț(?:a|ă|ei)|avocat(?:a|ă|ei)|judecătoare[ai]?|senatoare[ai]?"
        "|deputat(?:a|ă|ei)|ministr(?:a|ă|ei)|jurnalist(?:a|ă|ei)|ziarist(?:a|ă|ei)|student(?:a|ă|ei)|elev(?:a|ă|ei)"
        "|președint(?:a|ă|ei)|campioan(?:a|ă|ei)|muncitoare[ai]?|vânzătoare[ai]?|traducătoare[ai]?|prezentatoare[ai]?"
        "|sportiv(?:a|ei)|balerin(?:a|ă|ei)|inginer(?:a|ă|ei)|poet(?:a|ă|ei)|artist(?:a|ă|ei)|medici(?:a|ă)",
        "",
    ),
    "de": (
        "die|eine|der|einer|diese|dieser|unsere|frau",
        r"[A-ZÄÖÜ]\w*(?:erin|torin|sorin|istin|entin|eutin|login|atin|ektin|wältin|grafin|sophin|anistin)"
        r"|\w*(?:[Ää]rztin|[Kk]öchin|[Kk]anzlerin|[Bb]äuerin)|Praktikantin|Musikantin|Demonstrantin|Lieferantin",
        "",
    ),
}  # fmt: skip
#: Names and words that end so.
_NOT = frozenset(["valentin", "severin", "quentin", "argentin"])
#: Adjectives between an article and its noun; any other may have the "profession" as its own: "la clase trabajadora".
_ADJECTIVE = (
    r"(?:(?:ex|n(?:ueva|ova|uova|ouvelle)|jov?e[nm]|giovane|jeune|fam[oó]sa|fameuse|gran|grande|cone(?:cida"
    r"|guda)|conhecida"
    r"|cél[eè]bre|c[eè]lebre|actual|atual|attuale|actuelle|anti(?:ga|gua)|ancienne|prestigi[oó]sa|popular"
    r"|veterana|futura"
    r"|future|prim(?:era|eira|a)|première|segunda|segona|seconda|seconde|premiada|premiata|jeune|neue|junge"
    r"|berühmte)[ -])?"
)
#: What may stand for anybody, and is no man.
_ANYBODY_TEXT = "qui quien quienes alguien algú cadascú quiconque on chi quem alguém cine wer jeder jemand"
_ANYBODY = frozenset(_ANYBODY_TEXT.split())
#: Humans of whom English has more names than `PEOPLE`.
_MORE_TEXT = """
    nurse dancer cook chef economist mayoress mp minister congresswoman psychologist biologist historian translator
    dentist vet veterinarian librarian cleaner waiter clerk headteacher midwife sculptor composer poet skater boxer
    presenter activist swimmer cyclist columnist specialist scholar academic entrepreneur chancellor conductor dr
    pianist violinist guitarist soloist juggler magician pharmacist gardener tailor baker butcher
"""
_MORE = frozenset(_MORE_TEXT.split())
#: What a name may stand right behind.
_BESIDE = (PEOPLE | TITLES | _MORE) - {"the", "a", "an"}
_PRONOUNS = frozenset(["he", "his", "himself"])
#: A noun of a man's, or anybody's, that may be who does it in a clause of what she says.
_OTHER_SUBJECT = re.compile(
    r"\b(?:que|qu['’]|che|că|dass|daß)\s*(?:el|els|los|o|os|il|lo|gli|le|les|un|uno|um|der|den|ein|ihr|ihre|su"
    r"|seu|son|suo"
    r"|ese|este|aquel|aquest|este|esse|questo|ce|cet|acest|dieser|cada|todo|tot|jeder)\b",
    re.I,
)
_SAYS = "|".join(
    sorted(REPORTING["en"] | {"thinks", "believes", "believed", "hopes", "promised", "promises", "admitted"})
)
_SHE_SAYS = re.compile(rf"\b(?:{_SAYS})\b(?: that)? (?P<he>he)\b", re.I)
_HIS = re.compile(r"\b(?:his|himself)\b", re.I)


@lru_cache(maxsize=16)
def _woman(lang: str) -> re.Pattern[str]:
    articles, told, untold = _TABLE[lang]
    if lang == "de":
        return re.compile(
            rf"\b(?:[Dd]ie|[Ee]iner?|[Dd]er|[Dd]ieser?|[Uu]nsere|Frau) (?:[a-zäöü]+e[rn]? )?(?P<woman>{told})\b"
        )
    if not articles:
        return re.compile(rf"\b(?P<woman>{told})\b", re.I)
    article = rf"(?<!\w)(?:{articles})(?:(?<=['’])| )"
    names_too = rf"|(?P<named>{untold})" if untold else ""
    return re.compile(rf"{article}(?:{_ADJECTIVE}(?P<woman>{told}){names_too})\b", re.I)


def at_work(lang: str) -> Callable[[str], object] | None:
    """What tells whether a word may be a woman's profession; None of languages without a table."""
    if lang not in _TABLE:
        return None
    _, told, untold = _TABLE[lang]
    # A word with a mark within is two: novel·lista.
    return re.compile(f"{told}|{untold}|lista".replace("||", "|"), re.I if lang != "de" else 0).fullmatch


def taken_for_a_man(source: str, target: str, lang: str) -> tuple[Word, Word] | None:
    """The woman's profession in the composed source, and the pronoun of a man in the composed English text; None where
    they may agree.
    """
    forms = lower_set(target)
    if (
        lang not in _TABLE
        or forms.isdisjoint(_PRONOUNS)
        or not forms.isdisjoint(SHE)
        or is_title_case(target)
    ):
        return None
    woman = next((m for m in _woman(lang).finditer(source) if m[m.lastgroup or 0].lower() not in _NOT), None)
    if (
        woman is None
        or _is_man(source, lang, woman.span())
        or _is_man(target, "en")
        or not _one_named(target, folded_words(source))
    ):
        return None
    pronoun = _pronoun(source, target)
    if pronoun is None:
        return None
    group = woman.lastgroup or 0
    return Word(woman[group], *woman.span(group)), pronoun


def _pronoun(source: str, target: str) -> Word | None:
    """The "he" of what she says, or a "his" behind her where nobody else is spoken of."""
    said = _SHE_SAYS.search(target)
    if said and not _OTHER_SUBJECT.search(source) and len(_people(target[: said.start()])) == 1:
        return Word(said["he"], *said.span("he"))
    people = _people(target)
    if len(people) != 1 or target.startswith(" and ", people[0].end):
        return None
    his = _HIS.search(target, people[0].end)
    return his and Word(his[0], *his.span())


def _people(english: str) -> list[Word]:
    """Who is spoken of: nouns for humans, titles before a name."""
    return [
        word
        for word in words(english)
        if (low := word.text.lower()) in PEOPLE
        or low in PLURALS
        or low in _MORE
        or word.text in ("Dr", "Prof")
    ]


def _is_man(text: str, lang: str, but: Range = (0, 0)) -> bool:
    """Whether a word that is no pronoun of a man's tells of one, or may."""
    return any(
        hit.member[1] in MALE and (low := hit.word.text.lower()) not in _ANYBODY
        and not (lang == "en" and low in _PRONOUNS) and not but[0] <= hit.word.start < but[1]
        for hit in contrast.find(SEXES, text, lang)
    )  # fmt: skip


def _one_named(english: str, source: frozenset[str]) -> bool:
    """Whether all names stand beside a noun for a human, or are of places and days."""
    for run in runs(english, names(english)):
        first = next((name for name in run if not name.initial or fold(name.text) in source), None)
        if first is None or first.text.lower() in TITLES | _MORE:
            continue
        before = english[: first.start]
        if lower_words(before)[-1:] and lower_words(before)[-1] in _BESIDE:
            continue
        if not PLACED.search(before):
            return False
    return True
