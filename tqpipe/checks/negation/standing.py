"""Whether what a negation denies stands on the other side: "no llueve" beside "it is raining".

A negation that is lost leaves the words that stood around it: the translation says that it rains. A free translation of
a short text says the same with other words, and then nothing of the text is there: "Don't be late!" and "Sé puntual".
Words are known by the table of concepts (lexicon/concept_table.py), by a few acts that it knows too loosely, and by
their first letters. Where a word is in no table nothing can be told, and it is taken to stand there. Rule: our own.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache

from tqpipe.checks.lexicon.concept_table import LANGUAGES, Names, read
from tqpipe.checks.negation import negated
from tqpipe.checks.negation.denials import patterns
from tqpipe.checks.reading.table_rows import rows
from tqpipe.checks.reading.texts import fold, lower_words

#: What texts deny most, and the table of concepts has in too many senses.
_ACTS_TEXT = r"""
meet: en meet\w*|met; ca conegu\w*|trob\w*|coneix\w*; es conoc\w*|encontr\w*; fr rencontr\w*|conn\w*
 pt conhec\w*|encontr\w*; it conosc\w*|conobb\w*|incontr\w*; ro cuno\w*|întâln\w*; de treff\w*|traf\w*|getroffen|kenn\w*
go: en go|goes|going|went|gone|leav\w*|left; ca va|vaig|van|anar\w*|anat|anem|aneu|anir\w*|marx\w*
 es va|vas|voy|van|vamos|ir\w*|fue|fueron|ido|vay\w+|march\w*; fr va|vais|vas|vont|all\w*|ir\w*|part\w*
 pt vai|vou|vão|ir\w*|foi|foram|ido|part\w*; it va|vado|vai|vanno|and\w+|part\w*
 ro merg\w*|mers\w*|duc\w*|dus|plec\w*|pleac\w*; de geh\w*|ging\w*|gegangen|fahr\w*
come: en com(?:e|es|ing)|came|arriv\w*; ca v[ei]n\w*|vingu\w*|ve|vindr\w*|arrib\w*; es v[ei]n\w*|vien\w*|lleg\w*
 fr v[ei]n\w*|vien\w*|arriv\w*; pt v[eiê]\w+|cheg\w*; it v[ei]\w*n\w*|verr\w*|arriv\w*; ro v[ie]n\w*|vii|ajun\w*|sos\w*
 de komm\w*|kam\w*|gekommen|angekommen
say: en sa(?:y|ys|id|ying)|t[oe]ll?\w*|told; ca di\w+|deia|deien|dit; es di[cgj]\w*|decir|dec\w+|dicho
 fr di[tsr]\w*|d[îi]t\w*; pt d[iíe][zsc]\w*|dito|dir[áã]\w*; it di[crst]\w*|detto|disse\w*; ro spu[ns]\w*|zi[sc]\w*
 de sag\w*|gesagt
live: en liv(?:e|es|ed|ing); ca vi[uv]\w*|visc\w*; es viv\w*; fr v[ié][tvc]\w*|habit\w*; pt viv\w*|mor[ao]\w*
 it viv\w*|viss\w*|abit\w*; ro tră\w*|locui\w*; de leb\w*|wohn\w*
make: en mak\w*|made|done|doing; ca fa|fan|fer|fet|fem|feu|faig|feia\w*; es ha[cgrz]\w*|hiz\w*|hecho
 fr fai\w*|fer\w*|fon[td]\w*; pt f[aei][zsç]\w*|far\w*|feito; it fa\w*|fec\w*|fatto; ro fa\w*|făc\w*
 de mach\w*|tu[nts]\w*|tat\w*|getan
see: en see|sees|saw|seen|seeing; ca ve[ui]\w*|vist\w*|veig; es v[eio]\w*; fr voi\w*|voy\w*|vu\w*|ver\w*; pt v[eiê]\w*
 it ved\w*|vist\w*|vid\w*; ro ved\w*|văd\w*|văz\w*; de seh\w*|s[ai]eh\w*|sah\w*|gesehen
give: en giv\w*|gave; ca don\w*; es da\w*|d[ie]\w{0,5}; fr donn\w*; pt d[aáeê]\w*; it d[aàie]\w*; ro d[ăa]\w*
 de g[aei]b\w*|gegeben
right: en right; ca raó; es razón; fr raison; pt razão; it ragione; ro dreptate; de recht
happen: en happen\w*; ca pass\w*; es pas\w+|ocurr\w*; fr pass\w*|cas|arriv\w*; pt acont\w*|pass\w*
 it success\w*|succed\w*; ro întâmpl\w*|petrec\w*; de passier\w*|gescheh\w*
"""
#: Words that every text has, and pieces of words: that they are answered tells nothing.
_SMALL_TEXT = """
en a an the do does did don didn doesn isn wasn aren weren won wouldn can couldn shouldn hasn haven hadn mustn needn
 t s m re ve ll d be is are was were been being am has have had having will would shall should may might must could
 it its he she they we you i me him her them us my your his our their this that these those there here to of in on at
 by for from with as if or and but so than any anything anyone anybody one ones more much many very too also yet just
 even only again still now then because when where while who whom which what how why all every each both
ca el la els les l un una uns unes de d del dels al als a en i o que es s no ho hi li em m et t ens us se n ne per
 pel amb va van vaig vam ha han he hem havia haver és són era eren ser estar està estan estic estat sigui fos més
 molt tan tant com aquest aquesta això quan també ja cap res mai ni si on qui què
es el la los las un una unos unas de del al a en y o que se lo le les me te nos os por para con su sus es son era
 eran fue ser estar está están estaba estoy sido ha han he hemos había haber más muy tan tanto como este esta esto
 ese eso cuando también ya ni si donde quien qué nada nadie
fr le la les l un une des de du d au aux à en et ou que qu qui se s ne n pas me m te t lui leur y il elle ils elles
 on je j tu nous vous ce c cet cette ces est sont était suis es êtes sommes été être a ont ai as avons avez avait
 avoir plus très si aussi comme quand où par pour avec son sa ses leurs ça cela
pt o a os as um uma uns umas de do da dos das ao à aos às em no na nos nas e ou que se lhe me te por pelo pela para
 com seu sua seus é são era foi ser estar está estão estava sido há tem têm tinha ter mais muito tão tanto como este
 esta isto isso quando também já nem onde quem
it il lo la i gli le l un uno una di d del dello della dei degli delle al alla ai alle a in nel nella e o che si ne
 ci vi mi ti c per con suo sua suoi è sono era erano essere stato stata ha hanno ho hai abbiamo aveva avere più molto
 così tanto come questo questa quando anche già né se dove chi da dal dalla su
ro un o unui unei de la al a ai ale în din pe cu și sau că să se s îl îi i le l m mă te ne vă pentru prin lui ei lor
 este e sunt era erau are au am ai ați avea fi fost mai foarte atât așa ca acest această asta când deja care ce cine
 unde nici
de der die das den dem des ein eine einen einem einer und oder zu in im an am auf bei mit von vom zum zur für aus
 nach dass sich er sie es wir ihr ich du mich dich mir dir uns euch ihm ihn ihnen sein seine ihre mein dein ist sind
 bin bist war waren hat haben habe hast hatte wird werden wurde wurden worden sehr so aber wie dieser diese dieses
 schon wenn auch noch als da hier doch denn
"""
#: Characters of the longer of two texts that may be one phrase of talk or a label.
_LONG = 90
#: Share of its meanings, in the widest sense, that a word has in common with one that may translate it.
_COMMON = 0.3
#: First letters that cognates share; letters of a word.
_COGNATE, _LEAST = 5, 2


@lru_cache(maxsize=16)
def _acts(lang: str) -> Mapping[str, re.Pattern[str]]:
    """Act -> pattern of its words in a language."""
    found = {}
    for row in _ACTS_TEXT.strip().replace("\n ", "; ").splitlines():
        name, _, rest = row.partition(": ")
        for part in rest.split("; "):
            code, _, told = part.partition(" ")
            if code == lang:
                found[name] = re.compile(told, re.I)
    return found


@lru_cache(maxsize=16)
def _small(lang: str) -> frozenset[str]:
    return frozenset(
        word for row in rows(_SMALL_TEXT) if row.startswith(f"{lang} ") for word in row.split()[1:]
    )


def stands(mine: str, lang: str, other: str, there: str) -> bool:
    """Whether the `other` text, in the language `there`, may have one of the words of mine, in the language `lang`: of
    those that are not small and do not deny.
    """
    if lang not in LANGUAGES or there not in LANGUAGES or max(len(mine), len(other)) > _LONG:
        return True
    said, forms = lower_words(mine), lower_words(other)
    told = [k for k, word in enumerate(said) if not _is_small(word, lang)]
    if not told:
        return True
    known = defaultdict[int, list[Names]](list)
    for first, last, names in read(mine, lang).words:
        for k in range(first, last + 1):
            known[k].append(names)
    theirs = [
        names
        for first, last, names in read(other, there).words
        if last > first or not _is_small(forms[first], there)
    ]
    return any(
        k not in known
        or any(_one(ours, names) for ours in known[k] for names in theirs)
        or _like(said[k], forms)
        or _same_act(said[k], lang, forms, there)
        for k in told
    )


def _is_small(word: str, lang: str) -> bool:
    return len(word) < _LEAST or word in _small(lang) or patterns(lang)[0].fullmatch(word) is not None


def _one(a: Names, b: Names) -> bool:
    """Whether two words may name one thing."""
    if not b.may.isdisjoint(a.usual) or not a.may.isdisjoint(b.usual):
        return True
    common = len(a.may & b.may)
    return common > 0 and common >= _COMMON * min(len(a.may), len(b.may))


def _like(word: str, forms: tuple[str, ...]) -> bool:
    """Whether a word of the other text begins as this one does, in letters that are not doubled: affect, afecta."""
    head = _head(word)
    return len(head) == _COGNATE and any(_head(form) == head for form in forms)


def _head(word: str) -> str:
    return re.sub(r"(.)\1", r"\1", fold(word))[:_COGNATE]


def _same_act(word: str, lang: str, forms: tuple[str, ...], there: str) -> bool:
    """Whether a word and one of the other text are of one of the acts that short texts deny."""
    theirs = _acts(there)
    return any(
        p.fullmatch(word) and any(map(theirs[name].fullmatch, forms)) for name, p in _acts(lang).items()
    ) or negated.named_alike(word, lang, forms, there)
