"""A negation left without its "no": "La empresa tiene ninguna deuda" for "does not have any debts".

In Spanish, Catalan, Portuguese, Italian and Romanian "nothing", "nobody", "none" deny alone before a verb (nadie vino);
behind it they need another negation before the verb (no vino nadie), without which the sentence says nothing. Told of a
translation, where a verb of the table stands right before such a word, and no word that may license it before the verb
(a negation, "without", "before", "more than", an "if", a question), if the source denies something. Compiled by hand
for this project; on the rule: NGLE 2009, 48.3; GIEC 2016, 35.3; Cunha/Cintra; Serianni; GALR 2005.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from tqpipe.checks.negation.denials import patterns
from tqpipe.checks.reading.table_rows import one_line
from tqpipe.checks.reading.texts import lower_set
from tqpipe.types import Range


class _Table(NamedTuple):
    """Patterns: finite verbs that are no nouns; the first words of verbs of two and what the second ones end in, by
    pairs; what denies behind them; what licenses it beyond the negations and half-words of negation.py.
    """

    verbs: str
    parts: tuple[tuple[str, str], ...]
    words: str
    licences: str


_TABLE: Mapping[str, _Table] = {
    "es": _Table(
        r"""
        ti?en(?:e|es|en|emos|go)|ten[íi]a[ns]?|tuv(?:o|e|ieron|imos)|tendr(?:á|án|emos)|tenga[ns]?|hay|hab(?:ía
        |rá)|hubo|exist(?:e|en|ió|ieron)|conti?en(?:e|en|ía|ían|drá)|contuvo|menciona[n]?|incluy(?:e|en|ó|eron)
        |hac(?:e|en|emos|ía|ían)|hago|hi(?:zo|ce|cieron|cimos)|haga[ns]?|dic(?:e|en|es)|digo|dij(?:o|e|eron
        |imos)|diga[ns]?|sab(?:e|en|es|emos|ía|ían)|sup(?:o|e|ieron)|ven|vemos|vio|vimos|vieron|veo|veía[n]?
        |encuentr[ao]n?|encontr(?:é|amos|aron|ó)|qui(?:ere|eren|eres|ero)|quis(?:o|e|ieron)|quería[n]?
        |necesit(?:a|an|o|amos)|recib(?:e|en|í|imos|ió|ieron)|acept(?:a|an|o|amos)|muestran?|presentan?
        |requier(?:e|en)|produce[n]?|ofrec(?:e|en|emos)|debe[n]?|debía[n]?|conoc(?:e|en|emos|ía|ían)|conozco
        |cree[n]?|creemos|paga[n]?|pagu?e[n]?|signific(?:a|an|ó)|entiend(?:e|en|o)|permit(?:e|en|ió|ieron)
        |afect(?:a|an|ó)|cambi(?:a|an|ó|aron)|tom(?:e|en|ó|amos|aron)|utili(?:ce|cen|za|zan|zó)|com(?:a|an|ió
        |ieron|imos)|beba[n]?|abra[n]?|toque[n]?|añada[n]?|instale[n]?|conecte[n]?|mezcle[n]?|dio|dieron
        |envíe[n]?|introduzca[n]?|pud(?:o|ieron|e)|puso|pusieron|traj(?:o|eron)|vinieron|llam(?:e|en|ó|aron)
        |compr(?:ó|aron|amos)|respond(?:e|en|ió|ieron)|detect(?:a|an|ó|aron)|observ(?:ó|aron|amos)|sufr(?:ió
        |ieron)|caus(?:ó|aron)|hall(?:ó|aron)|present(?:ó|aron)|registr(?:ó|aron)|ocurr(?:e|ió)|sucedi?(?:e|ó)
        |quit(?:e|en|ó)|elimin(?:e|en|ó)|us(?:e|en|ó|aron)
        """,
        (
            (
                r"he|has|ha|hemos|han|hab(?:ía|ías|íamos|ían|ré|rá|rán|remos|ría|rían)|hubo|haya|hayan",
                r"ado|ido|ído|isto|icho|echo|uesto|ierto|uelto|crito",
            ),
            (
                r"pued(?:o|e|es|en|a|an)|podemos|pod(?:rá|rán|ría|rían|ía|ían)|pud(?:o|e|ieron)|quier(?:o|e|es|en)|queremos|deb(?:e|en|o|emos)"
                r"|va a|van a|vamos a|voy a|iba a|iban a|ti?ene que|tienen que|hay que|necesit(?:a|an|o|amos)",
                r"[aei]r(?:l[aeo]s?|se|me|te|nos)?",
            ),
        ),
        r"(?:a |de )?(?:nadie|ning[uú]n|ningun[ao])|nada",
        r"si|quién|qué|antes|m[aá]s|menos|mejor|peor|igual|tan|demasiad\w+|impíd\w*|ojalá|capaz",
    ),
    "ca": _Table(
        r"""
        té|tens?|ten(?:en|im|iu)|tinc|tenia|tenien|tin(?:drà|dran|gui|guin|gué)|hi ha(?:via|urà|gi)?|cont(?:é
        |enen|enia)|menciona|mencionen|inclo(?:u|uen)|f(?:a|an|em|eu|aig|eia|eien|aci|acin|arà|aran)|di(?:u|uen
        |c|gui)|deia|sap|saps|saben|sabem|sabia|sabien|veuen|veiem|veig|veia|trob(?:a|en|em|o|ava)|vol|volen
        |volem|voleu|vull|volia|don(?:a|en|i|in)|necessit(?:a|en|em|o)|pren(?:gui|guin|gueu|eu)?|pre(?:nen|nem)
        |us(?:eu|i|in)|utilitz(?:a|en|eu|i|in)|toqueu|obriu|existeix(?:en)?|accept(?:a|en|em)|mostren|presenten
        |requereix(?:en)?|produeix(?:en)?|ofereix(?:en)?|coneix(?:en)?|conec|crec|creu|creuen|paguen|pagueu
        |signifi(?:ca|quen)|entenc|entén|permet(?:en)?|afect(?:a|en)|afegiu|instal·leu|connecteu|barregeu|envieu
        |mengeu|beveu|rep|reben|rebem
        """,
        (
            (
                r"he|has|ha|hem|heu|han|havi(?:a|en|em)|haur(?:à|an|em|ia|ien)|hagin?",
                r"[aeiu]t|ist|ert|ès",
            ),
            (r"vaig|vas|va|vam|vau|van|và(?:reig|rem|reu)", r"(?:[aei]r|re|dir|fer)(?:-\w+)?"),
            (
                r"pot|pod(?:en|em|eu|rà|ran|ria|rien|ia|ien)|puc|vol|volen|volem|vull|(?:ha|han|hem|heu) de|cal",
                r"(?:[aei]r|re|dir|fer)(?:-\w+)?",
            ),
        ),
        r"(?:a |de |d['’])?ning[uú]|res|cap(?! (?:al?|als|de|dels?|i|on|endavant|enrere|dins|baix)\b| d['’])",
        r"si|qui|què|quan|abans|m[eé]s|menys|millor|pitjor|igual|tan|massa|prou feines|tant de bo|capaç|on",
    ),
    "pt": _Table(
        r"""
        tem|têm|tenho|temos|tinham?|teve|tiveram|ter(?:á|ão)|tenham?|há|houve|haver?(?:ia|á)|cont(?:ém|êm|inha
        |inham)|diz|dizem|diss(?:e|eram)|faz|fazem|fez|fiz|fizeram|faça[m]?|sab(?:e|em|emos|ia|iam)|soube
        |souberam|vê|v[êe]em|viu|viram|vimos|vi|mencion(?:a|am|ou|aram)|inclu(?:i|em|iu|íram)|encontr(?:ei|ou
        |aram|ámos|amos)|exist(?:e|em|iu|ia|iram)|dev(?:e|em|ia|iam)|deu|deram|apresent(?:am|ou|aram)|receb(?:e
        |em|i|eu|eram|emos)|aceit(?:am|ou|aram|amos)|quer|querem|quero|quis|quiseram|queria|tom(?:e|em|ou|aram)
        |utiliz(?:e|em|a|am|ou|aram)|beba[m]?|diga[m]?|abra[m]?|toque[m]?|instal(?:e|em|ou)|adicion(?:e|em|ou)
        |mistur(?:e|em)|us(?:e|em|ou|aram)|precis(?:a|am|amos|o)|mostr(?:am|ou|aram)|requer|requerem|produz
        |produzem|oferec(?:e|em|emos|eu)|conhe(?:ce|cem|ço|cia|ciam)|signific(?:a|am|ou)|entend(?:e|em|i|eu)
        |permit(?:e|em|iu|iram)|afet(?:a|am|ou|aram)|pag(?:am|ou|aram|ue|uem)|compr(?:ou|aram)|respond(?:eu|em
        |eram)|detet(?:ou|aram|ámos)|observ(?:ou|aram)|sofr(?:eu|eram)|caus(?:ou|aram)|regist(?:ou|aram)
        |registr(?:ou|aram)|acontec(?:e|eu)|confirm(?:ou|aram)
        """,
        (
            (
                r"tem|têm|tenho|temos|tinham?|terá|terão|teria|teriam|tenha|tenham",
                r"ado|ido|ído|isto|ito|osto|erto",
            ),
            (
                r"pod(?:e|em|emos|erá|erão|eria|ia|iam)|pôde|puderam|posso|possa[m]?|quer|querem|quero|dev(?:e|em|o|emos)|vai|vão|vou|vamos"
                r"|tem de|tem que|precis(?:a|am) de",
                r"[aeiôo]r",
            ),
        ),
        r"(?:a |de )?(?:ninguém|nenhuma?)|nada(?! d[eo] outro mundo)",
        r"se|quem|quê|antes|mais|menos|melhor|pior|igual|tão|demasiad\w+|oxalá|capaz",
    ),
    "it": _Table(
        r"""
        ha|hanno|ho|hai|abbiamo|avete|avev(?:a|ano|o|amo)|ebbe(?:ro)?|av(?:rà|ranno)|c['’](?:è|era)|ci (?:sono
        |erano|sarà|saranno)|vi è|esist(?:e|ono|eva)|conteng(?:ono|o)|contiene|contenev(?:a|ano)|menziona(?:no
        |va)?|include|includono|fanno|faccio|fec(?:e|ero)|faccia(?:te|no)?|fate|dic(?:e|ono|o)|diss(?:e|ero)
        |dicev(?:a|ano)|sa|so|sanno|sappiamo|sapev(?:a|ano|o)|vede|vedono|vedo|vediamo|vid(?:e|ero)|vedev(?:a
        |ano)|trov(?:ò|arono|ano)|vuole|vogliono|voglio|vogliamo|volev(?:a|ano)|dev(?:e|ono|o)|richied(?:e|ono)
        |accett(?:ano|iamo|ò)|ricev(?:e|ono|iamo|ette)|prend(?:a|ano|e|ono|ete)|assum(?:a|ano|ete|e|ono)|usate
        |usi|usano|utilizz(?:i|ate|ano)|mangiate|beva|bevete|tocchi|toccate|apra|aprite|mostrano|presentano
        |produc(?:e|ono)|offr(?:e|ono|iamo)|conosc(?:e|ono|o|iamo|eva)|signific(?:a|ano)|capisc(?:e|o|ono)
        |permett(?:e|ono)|cambi(?:ano|ò)|riport(?:ano|ò)|causò|subì|installate|aggiungete|collegate|inviate
        """,
        (
            (
                r"ho|hai|ha|abbiamo|avete|hanno|avev(?:o|a|amo|ano)|avr(?:à|anno|ebbe|ebbero)|abbia|abbiano",
                r"[aiu]to|tto|sto|so|rto|lto|nto",
            ),
            (
                r"può|possono|puoi|posso|possiamo|potete|pot(?:rà|ranno|eva|evano)|vuole|vogliono|voglio|dev(?:e|ono|o)|dobbiamo",
                r"[aei]r(?:e|si|l[oaie]|mi|ti|ci|vi|gli)|dire|fare",
            ),
        ),
        r"(?:a |di )?(?:nessun[oa]?|niente|nessun(?=['’]))|nulla",
        r"se|chi|prima|più|meno|meglio|peggio|così|troppo|malapena|capac[ei]",
    ),
    "ro": _Table(
        r"""
        are|au|am|avem|aveți|ave(?:a|au)|avu|există|exista|conțin(?:e|ea|eau)?|fac(?:e|em|eți)?|făcea[u]?|știe
        |știu|știi|știm|știa[u]?|ved(?:e|em|ea)?|văd|zic(?:e)?|spun(?:e|em)?|spunea|menționează|includ(?:e)?
        |găsesc|găsește|luați|folosiți|vreau|vrea|vor|vrem|e|este|sunt|era|erau|primesc|primește|acceptă
        |atingeți|deschideți|beți|mâncați|adăugați|instalați|produce|oferă|cunoaște|cunosc|înseamnă|înțeleg
        |înțelege|permite|afectează|schimbă|prezintă
        """,
        (
            (
                r"am|ai|ați|au|aș|ar|voi|va|vom|vor",
                r"[uaiâ]t|[ueaio]s|ins|pt|rt|ace|edea|pune|ști|avea",
            ),
            (r"(?<!a )(?<!-)a(?= \w+(?:t|s)\b)", r"[uaiâ]t|us|ins|pt|rt"),
            (r"poate|pot|poți|putem|puteți|trebuie să|vrea să|vreau să|o să", r"\w"),
        ),
        r"(?:pe |cu )?(?:nimeni|nimănui|nici ?un(?:ul|a|ui|ei)?|nicio|nici o)|nimic",
        r"dacă|cine|ce|înainte|mai|decât|prea|abia|capabil",
    ),
}


#: A moment ago; what is declared void.
_OTHER = r"(?!hace nada|(?:\w+ )?(?:dichiara|ritenut|considera|giudica)\w+ nulla)"


@lru_cache(maxsize=8)
def _pattern(lang: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A verb with a word that needs a negation before it; what licenses the word."""
    table = _TABLE[lang]
    both = "|".join(rf"(?:{first}) \w*(?:{second})" for first, second in table.parts)
    return (
        re.compile(
            rf"(?<![\w'’-]){_OTHER}(?:{both}|{one_line(table.verbs)}) (?P<word>{table.words})(?!\w)", re.I
        ),
        re.compile(rf"\b(?:{table.licences})\b", re.I),
    )


_SENTENCE = re.compile(r"[.;:!?…–—\"“”«»()\n]")
#: What the words begin with that need a negation before a verb, by which texts are passed over.
_BEGIN = ("nad", "ning", "res", "cap", "nenhum", "ness", "nient", "null", "nim", "nici")


def may(text: str, lang: str) -> bool:
    """Whether a text may have such a word."""
    return lang in _TABLE and any(word.startswith(_BEGIN) for word in lower_set(text))


def alone(text: str, lang: str) -> Range | None:
    """The place of the first verb of a composed text with a word behind it that denies nothing without a "no"."""
    if lang not in _TABLE or "?" in text:
        return None
    found, licence = _pattern(lang)
    plain, _, half = patterns(lang)
    for m in found.finditer(text):
        start = 0
        for cut in _SENTENCE.finditer(text, 0, m.start()):
            start = cut.end()
        if not any(p.search(text, start, m.start("word")) for p in (plain, half, licence)):
            return m.span()
    return None
