"""How eight languages say no: patterns of plain negation, of what only looks like one, and of words that
may answer one.

`PLAIN` words deny something ("no", "sense", "never"). `EMPTY` phrases hold such a word and deny nothing
("sin embargo", "not only", "or not"): they are blotted out first. `HALF` words can stand for a negation in
a free translation ("unable", "fail", "only", "until", "lack"): nothing is concluded from them alone, but they answer
a negation of the other side. Compiled by hand for this project from the reference grammars (Quirk et al. 1985,
10.54-70 for English; GIEC 2016, ch. 35; NGLE 2009, ch. 48; Grevisse/Goosse, 1011-25; Cunha/Cintra; Serianni;
GALR 2005; Duden 4) and then from what translators of news were seen to do.
"""

from __future__ import annotations

from collections.abc import Mapping

PLAIN: Mapping[str, str] = {
    "en": r"not|\w*n ?(?:['’]|&apos;|&#39;) ?t|(?:do|does|did|is|was)no?t|cannot|dunno|never|nobody"
    r"|no[ -]one|none|nothing|nowhere|neither|nor|without|no",
    "ca": r"no|mai|sense|res|ning[uú]|tampoc|enlloc",
    "es": r"no|nunca|jam[aá]s|sin|nada|nadie|ning[uú]n|ningun[ao]s?|tampoco",
    "fr": r"ne (?:peu[tx]|peuvent|pourra|pourront|saurait|sauraient)|pas|jamais|sans|rien|aucun|aucune|nullement|non"
    r"|n(?:e |['’])(?:\w+[ ’'-]){1,3}?plus(?! qu)|n(?:e |['’])(?:\w+[ ’'-]){1,3}?personne|personne n(?:e\b|['’])",
    "pt": r"não|nunca|jamais|sem|nada|ninguém|nenhum|nenhuma|tampouco",
    "it": r"non|mai|senza|nulla|niente|nessun[oa]?|neanche|nemmeno|neppure|no",
    "ro": r"nu|n(?=-)|fără|nimic|nimeni|niciodată|niciun|nicio|nici|ba",
    "de": r"nicht|nie|niemals|kein\w*|ohne|nichts|niemand\w*|weder|nirgend\w*|nein",
}

#: Words that deny only together with another, and are no negation alone: ne ... plus, personne n'est venu.
APART: Mapping[str, tuple[str, ...]] = {"fr": ("plus", "ne", "personne")}

#: "If not", what may stand before it so that both deny nothing, and the words behind it with which it denies no verb:
#: "si no, ...", "if not all", "but for", "if I am not mistaken"; it "nothing but" (se non).
_IF_NOT: Mapping[str, tuple[str, str, str]] = {
    "ca": (
        r"si no",
        r"per si no (?:fos|era|n['’]hi hagués|n['’]hi havia) (?:poc|prou)|com si no n['’]hi hagués prou",
        r"""
        (?:és|era|fos|fora|hagués estat|hagués sigut|haguera sigut) (?:per|perquè|que|amb|en|a|quan|de)
        |m['’](?:equivoco|enganyo)|ens equivoquem|vaig (?:errat|errada|equivocat|equivocada)|recordo malament
        |(?:us|et|li|els) (?:fa res|importa|molesta|sap greu)|hi ha (?:més|altre) remei|queda (?:més|altre) remei
        |que|també|tots?|totes|la majoria|impossible|més|tant|igual|almenys|sempre|per|pel|pels|de|del|amb|a|al|un|una
        |tan|gaire|\w+ment
        """,
    ),
    "es": (
        r"si no",
        r"por si (?:\w+ )?no (?:fuera|fuese|era|bastara|bastase) (?:poco|suficiente|bastante)"
        r"|por si no bastara|como si no bastara",
        r"""
        (?:es|era|fuera|fuese|fueran|hubiera sido|hubiese sido|llega a ser) (?:por|porque|que|con|en|a|cuando|para|de)
        |(?:me|nos) (?:equivoco|equivocamos|engaño|falla)|recuerdo mal
        |(?:te|le|les|os) (?:importa|molesta|parece mal)|(?:hay|queda) (?:más|otro) remedio
        |que|también|además|tod[oa]s?|la mayor\w*|imposible|más|tanto|igual|al menos|siempre|por|para|en|de|del|con|a|al
        |un|una|el|tan|muy|\w+mente
        """,
    ),
    "pt": (
        r"(?<!-)se não",
        r"como se não bastasse",
        r"""
        (?:é|era|fosse|for|fossem|tivesse sido) (?:por|porque|que|pel[oa]s?|com|em)|me (?:engano|enganei|falha)
        |estou (?:em erro|enganad[oa])|(?:se|te|lhe|vos) import\w+|houver (?:outro|mais) remédio
        |que|também|tod[oa]s|a maioria|impossível|mais|tanto|igual|pelo menos|ao menos|sempre|por|pel[oa]s?|para|em
        |no|na|de|do|da|com|um|uma|tão|\w+mente
        """,
    ),
    "it": (
        r"se non",
        r"come se non (?:bastasse|fosse abbastanza)",
        r"""
        (?:fosse|fossero|era|è|sono|sia) (?:stat[oaie] )?(?:per|perché|che|in|con|a|quando)
        |(?:mi )?(?:sbaglio|erro|inganno)|vado errato|(?:ti|le|vi) (?:dispiace|spiace|importa)
        |altro|ch[eé]|già|addirittura|proprio|anche|di più|più|tutt[ie]|impossibile|quasi|persino|perfino|quando|dove
        |come|per|in|con|a|al|ai|alla|alle|allo|agli|di|del\w*|da|dal\w*|nel\w*|su|sul\w*|col|un|uno|una|il|i|ora|adesso
        |almeno|sempre|tanto|me|te|lui|lei|noi|voi|loro|\w+mente
        """,
    ),
}


def _no_clause(lang: str) -> str:
    """What says "if not" where no verb follows: before a mark, at the end, before a word that is none."""
    words, before, behind = _IF_NOT[lang]
    return rf"|{before}|{words}(?=\s*(?:[^\w\s]|$)| (?:{behind.strip()})(?!\w))"


EMPTY: Mapping[str, str] = {
    "en": r"""
        not (?:infrequent\w*|rarely|seldom)|not surprisingly|none (?:other than|the less)|to say nothing of
        |nothing (?:short of|if not)|second to none|no mean feat|like no other|all or nothing
        |(?:out of|from|middle of) nowhere|without (?:doubt|fail|(?:further )?(?:ado|delay)|equal|question)
        |oh,? no|innit|not (?:only|just|merely|simply|least|to mention|to say)|or not|if not|no\.? ?\d+\w*
        |no\. ?\w*-?\w*\d\w*|no\.$
        |no-(?:go|fly|holds|nonsense|brainer|show|frills|deal)\w*|no small|not without
        |(?:go|goes|going|went) without saying|(?<!there )(?:is|was) no exception
        |no[- ]brainers?|from without|without borders|no (?:matter|doubt|wonder|less|fewer|more than|sooner|later|way)
        |no one (?:but|other)|never (?:more|so|before)|never[- ]ending|(?:not
        |n['’]t|never)(?:\W+\w+){1,3}?\W+until|unlike|non-\w+|nor-\w+|nothing (?:but|less|more)
        |not (?:a single|a little|a few)
        |why not|can(?:no|['’])t (?:help|wait|but)|no end|last but not least|could(?: not|n['’]t) (?:be
        |have been|agree) (?:more|\w+er)|never mind|more often than not|(?:is|are|was|were|do|does|did|has|have
        |had|wo|would|ca|could|should)n['’]t (?:it|he|she|you|they|we|i)\?|in no time|no problem
        |believe it or not|whether or not|with or without|need(?:n['’]t| not)
        |few(?: \w+){1,2} (?:are|were|have|had|did|do|was|has|could|can)(?: not|n['’]t)
        |(?:do|does|did|would|wo)(?:es)?n['’]t mind|no fool|no stranger|not getting any \w+er
        |not a (?:day|week|month|year) (?:goes|passes|went|passed) by without
        |(?:not|n['’]t|never) (?:\w+ ){0,3}(?:so|as|this) \w+ (?:since|for|in)\b
    """,
    "ca": r"""
        no poques vegades|no governamental\w*
        |no hi ha mal que per bé no vingui|no (?:m[eé]s que|sense|és per (?:a )?menys|és altre que)
        |no bé (?:va|van|\w+(?:à|aren|eren|iren))|res més \w+[aei]r
        |sense (?:demora|anar més lluny|falta(?! d)|treva|parió|descans)|com si res|no-res
        |a no ser|no (?:fos|sigui) que
        |sí i (?:\w+ ){1,2}no|
        no (?:\S{1,2} ?)?(?:és|era|són|eren|ser\w+) (?:una |cap )?excepci\w+
        |no (?:(?:va|van|han?|havi[ae]n?) )?trig\w+|amb o sense|sense fronteres|no (?:en va|debades)|(?:més|menys
        |millor|pitjor|tant
        |tan)(?: \w+){0,4} que no
        |si més no|més que res|no era sinó|no (?:nom[eé]s|(?:tan )?sols|solament|[uú]nicament|obstant|deix\w+ de|(?:fa
        |fan|feia|feien|fer) (?:m[eé]s )?que|pas|hi ha dubte)|cap dubte|sense (?:excepci\w+|[aà]nim|litoral
        |parar|precedents|fi)|sense (?:dubte|embargo)|no\?|no és (?:cert|veritat|així)\?|(?:si|com) (?:mai
        |cap)|que mai (?=h[aeià]\w+ )|(?:m[eé]s|menys|millor
        |pitjor)\w*(?: \w+){0,3} que mai|gaireb[eé] mai|no cal dir|abans (?:que )?no|fins que (?:\w+ ){0,3}no
        |per no dir|o no\b
        |no fos cas
        |poc menys que res|de no res|abans de res|sobretot|no (?:\w+ ){1,2}(?:més|altra cosa) que
        |no (?:(?:vaig|va|van|hav\w+|es|em|ens) )*(?:pod\w+|pot|puc|poden) (?:deixar|evitar|estar)
        |sense paraules|no m[eé]s tard|no (?:es|s['’]ho) mereix\w*|no hi ha de qu[eè](?=\W*$)
        |no passa res|no em fa res|no m['’]importa(?:ria)? \w+r
        |poc[sa]?(?:ques)?(?: \w+){1,2} no
        |no (?:\w+ ){1,4}tan \w+ (?:des (?:de|d)|en)\b
    """
    + _no_clause("ca"),
    "es": r"""
        no pocas veces|no gubernamental\w*|no (?:tien\w+|tuv\w+|ten\w+) (?:pelos en la lengua|desperdicio)
        |no (?:m[aá]s que|sin|es para menos|es otr[oa] que|sea que)|no (?:vaya|fuera|fuese) a ser que|a no ser
        |no bien \w+(?:ó|aron|ieron|é|í)|sin (?:ir más lejos|cesar|par|igual|falta(?! de)|tregua|descanso
        |(?:más )?(?:demora|dilación)
        |más(?= (?:una?|el|la|los|las)\b|\s*[.,;:)]|\s*$))|de la nada|como si nada|hace nada|todo o nada|un no sé qué
        |sí y (?:\w+ ){1,2}no|
        no (?:es|era|son|eran|ser\w+|fue) (?:una |ninguna )?excepci\w+|con o sin|sin fronteras|no (?:tard\w+)
        |no (?:en vano|en balde|por casualidad)|(?:más|menos|mejor
        |peor)(?: \w+){0,3} que no
        |cuando menos|más que nada|no (?:s[oó]lo
        |solamente|[uú]nicamente|obstante|dej\w+ de|(?:hac\w+|hiz\w+) (?:más )?que|cabe duda|hay duda)
        |sin (?:excepci\w+|[aá]nimo|litoral|parar|precedentes|fin)|sin (?:embargo|duda|lugar a dudas?)|¿no\?
        |\bno\?|(?:m[aá]s|menos|mejor|peor)(?: \w+){0,3} que nunca|como nunca|hasta que (?:\w+ ){0,3}no
        |antes que nada|sin (?:tapujos|rodeos|ambages)
        |nada m[aá]s
        |de nada|ni nada|por no decir|o no\b|nada menos|no (?:\w+ ){1,2}(?:más|otra cosa) que
        |no (?:(?:se|me|nos|ha|había) )*(?:pod\w+|pud\w+|pued\w+) (?:dejar|evitar|menos)\w*
        |no (?:hace falta|hay m[aá]s que) decir|sin palabras|no m[aá]s tarde|no hay (?:de|por) qu[eé](?=\W*$)
        |no (?:me|nos|le) importa(?:ría)? \w+[aei]r|no pasa nada
        |poc[oa]s(?: \w+){1,2} no
        |no (?:\w+ ){1,4}tan \w+ (?:desde|en)\b
    """
    + _no_clause("es"),
    "fr": r"""
        fai\w+ pas (?:son|leur|votre|ton|mon) âge|pas (?:rare|rarement)
        |(?:deux|trois|quatre|cinq|dix|cent|mille|mes|tes|nos|vos|leurs|premiers|derniers?) pas
        |pas de (?:porte|danse|vis|deux|course)|pas en pas|n['’]en (?:reste|demeur\w+|rest\w+|est|sont) pas moins
        |rien de tel|pas plus tard qu|non contente?s?|non sans|jamais deux sans trois|si je ne me trompe(?: pas)?
        |sans (?:plus )?(?:tarder|attendre)|sans (?:délai|relâche|conteste|égale?|pareil(?:le)?|commune mesure|faute
        |aucun doute)
        |(?:fai\w+|fi\w+|fera|ferait) pas exception|avec ou sans|sans frontières|ou non
        |non \w+(?:és?|ées?|bles?)|pas pour rien|(?:ne|n['’]) ?peut plus
        |non (?:seulement|plus|loin
        |négligeables?|lucratif|originaire\w*)|sans (?:doute|cesse|exception|voix|précédent
        |fin)|pas (?:tari|le seul|la seule)|(?:aucun|pas de) doute|pas (?:seulement|uniquement|moins de|plus de
        |mal de)|n['’]est-ce pas|ou pas|(?:un|le|ce|premier|au|du|son|ses|des|les|quelques|grands?|petits?|à
        |chaque|mauvais|bon|de ses|faux) pas|pas à pas|(?:plus|moins|mieux|pire)(?: \w+){0,3} que jamais|à jamais
        |si jamais
        |un rien|rien que|bon nombre|non-\w+|pas (?:pu )?(?:s['’]|m['’]|t['’]|nous |vous )empêch\w+
        |(?:pas|rien|jamais) (?:\w+ )?d['’]autres?(?: \w+)? que|pas de quoi(?=\W*$)
        |(?:dis|dit|dirais|dirait) pas non|peu d(?:e |['’])\w+(?: \w+){1,2} pas
        |(?:pas|jamais) (?:\w+ )?(?:si|aussi) \w+ depuis
    """,
    "pt": r"""
        não governamenta\w+|não rar[oa]s?(?: vezes)?|não raramente|não poucas vezes|ninguém fic\w+ indiferente
        |não (?:mais que|sem|é para menos|é outr[oa] senão|há dúvida)|não passa\w* de uma?|a não ser
        |sem (?:demora|igual|cessar|falta(?! de)|tréguas|par|mais delongas|ir mais longe)|do nada|como se nada fosse
        |tudo ou nada
        |sim e? ?(?:\w+ ){1,2}não|
        não (?:é|era|são|foi|foge) (?:uma |à )?(?:exceção|excepção|regra)|com ou sem|sem fronteiras
        |não \w+ (?:só|somente|apenas|unicamente)|não (?:é |foi )?(?:em vão|por acaso|à toa)
        |não (?:só|apenas|somente|obstante
        |mais tarde
        |deix\w+ de|oficia\w+
        |\w+m d[uú]vidas?)|sem (?:exceção|fins
        |palavras|precedentes
        |parar)|sem (?:dúvida|embargo)|não é\?|senão|(?:mais|menos|melhor|pior)(?: \w+){0,3} que nunca
        |como nunca|até que não|antes de mais nada|nada mais|de nada|ou não|nada menos
        |não (?:\w+ ){1,2}(?:mais|outra coisa) (?:do )?que|não (?:se )?(?:pod\w+|pôde|conseg\w+) (?:deixar|evitar)
        |não (?:tem|há) de qu[eê]
        |não (?:faz|fez) mal|não me importo|pouc[oa]s(?: \w+){1,2} não
        |não (?:\w+ ){1,4}tão \w+ (?:desde|há|em)\b
    """
    + _no_clause("pt"),
    "it": r"""
        non di rado|non governativ\w+|non raramente|non senza|in men che non si dica
        |senza (?:sosta|pari|tregua|indugi\w?|[eu]guali)
        |(?:se|caso|quanto|quant['’]altri|chi|dove|cosa|perché) mai|dal nulla|poco o nulla|tutto o n(?:iente|ulla)
        |non (?:gli|le|mi|ci|vi|ti|si) (?:è |resta|rimane|rimase|era )(?:rimasto |restato )?(?:altro )?che
        |sì e? ?(?:\w+ ){1,2}no|
        non (?:fa|fanno|faceva|è|era) (?:un['’])?eccezione|con o senza|senza frontiere
        |non (?:a caso|invano|per niente)|non (?:sol[oa]|solamente|soltanto|appena|ostante
        |fa (?:altro )?che
        |più tardi|(?:c['’]è
        |vi è) (?:alcun )?dubbio|(?:da )?ultim\w+)|(?:no|non)[- ]profit|senza (?:eccezion\w+|fine|parole|sbocc\w+
        |precedenti|scopo)
        |nonostante|senz['’]altro|senza dubbio|no\?|(?:più|meno|meglio|peggio)(?: \w+){0,3} che mai|come mai
        |fin(?:ch[eé]|o a (?:quando|che)) (?:\w+ ){0,3}non|a meno che non|o no\b|per non parlare|niente (?:di )?meno
        |non (?:\w+ ){1,2}altro che|non (?:ha |aveva )?(?:po\w+|può|riusc\w+) (?:a )?(?:fare a meno|evitare)
        |mai così|mai come|come non mai|non c['’]è di che(?=\W*$)
        |non c['’]è male|niente male|non (?:mi|ti|gli|le|ci|vi) (?:dispiace|dispiacerebbe)|poch[ie](?: \w+){1,2} non
        |non (?:\w+ ){1,4}così \w+ d(?:a|al|ai|agli|alla|alle|all)\b
    """
    + _no_clause("it"),
    "ro": r"""
        nu de puține ori|nu (?:a)?rareori|nu (?:în ultimul rând|fără|care cumva|încape îndoială)
        |fără (?:încetare|egal|întârziere|pereche)|din nimic
        |nu (?:face|fac|este|e|a făcut) (?:o )?excepție|cu sau fără|nu mai târziu de
        |fără frontiere|nu se rezum\w+|nu (?:degeaba|întâmplător)|(?:nu|n-) ?(?:numai|doar|mai puțin
        |a dat curs
        |exist\w+ (?:nicio )?îndoi\w+)
        |fără (?:excep\w+
        |precedent\w*|vlagă|replică|cuvinte|țară|succes)|n-?ar|și nu a|fără (?:îndoială|doar și poate)|nu-i așa|sau nu
        |nu (?:\S+ ){1,6}(?:altceva|altcineva|altfel)(?: \w+)? decât
        |ba (?:chiar|da|mai mult)|de ce nu
        |fără (?:un )?sfert|n-ai (?:pentru|de) ce|până (?:când )?nu|mai \w+ (?:decât|ca) niciodată|ca niciodată
        |nu face nimic|puțin[ie](?: \w+){1,2} nu
        |nu (?:\w+ ){1,4}(?:atât|așa) de \w+ (?:de|din)\b
        |tem\w* (?:ca )?să nu
    """,
    "de": r"""
        (?:ist|war|bilde\w*|mach\w*) (?:\w+ )?keine ausnahme|mit oder ohne|ohne grenzen|nichts ander\w+ als
        |nicht (?:umsonst|von ungefähr|nur|zuletzt|zu vergessen|selten|minder|wenige|umhin|enden ?wollend\w*
        |weniger als|mehr und nicht weniger|von der hand zu weisen)|um nicht zu sagen|kein wunder
        |kein\w* geringere\w* als|aus dem nichts|mir nichts,? dir nichts
        |ohne (?:weiteres|unterlass|frage|umschweife|pause)
        |nichts als|oder nicht|ohne(?:hin
        | zweifel|dies)
        |nicht wahr|wie nie
        |denn je|ob nicht|keine ursache
        |nicht schlecht (?:gestaunt|staun\w+|überrascht)|nichts dagegen|wenige(?: \w+){1,3} nicht
        |nicht (?:\w+ ){0,3}so \w+ (?:\w+ )?(?:wie )?seit
    """,
}

# Stems with a negative prefix that the Romance languages share, and any adjective of impossibility (illisible,
# irreversibile), but those in which the "in" is no prefix that denies (interpretable, inflamable, imprimible).
_LATIN = r"""
        (?:in|im|il|ir)(?!ter(?!m)|tel|fl(?!ex)|fiamm|je[ct]|iett|y|stal|tegr|ve[rs]t|scri|habitab|put|pr[ei][sm]|port
        |plant|plement|pon|agin|rit|rig|lumin)\w{2,}
        (?:ble(?:s|mente?)?|bil(?:e|i|ă|mente|it(?:at|à|é)|idade?)?|vel|v[eé]is|velmente)
        |il·l(?:eg|[ií]c|òg|im)\w*|in(?:alt[eé]r|attei|achev|acab|int|esp[eé]r|ouï|ed[ií]t|édit|oubli|olvid|explor)\w*|
        in(?:accept|act|ad[eé][qc]u|admi[st]|aprop|cap|cert|compat|compet|complet|compr|conform|consc|consist|corr|decis
        |discut|docum|dispens|dign|disp|efic|equ[ií]v|équiv|estab|evit|exact|exist|experi|explic|fal|fini|flex|freq|fru
        |grat|gust|habil
        |hum|imagin|init|batt|vict|just|necess|nocen|numer|ofens|oport|quiet|satisf|segur|seguran|sens|signific|sól
        |sopor
        |sost|suf|suport|tach|toc|toler|tact|us|úti|util|utile|vàli|vál|vari|venc|viab|vis|volunt|vuln)\w*
        |im(?:bat|mad|mòb|móv|mob|mort|mut|pac(?!t)|parab|parc|pens|perd|perf|perme|pop|pos|prac|pràc|prec|presc|prev
        |prob|prod|pun|pot)\w*|i[rlm]?(?:reg|real|resp|rom|legal|l·legal|llegal|lleg|lícit|lleit|limit)\w*
        |(?!delle\b)d[eé]z?s?(?:ac?cord|anim|aconse|conseil|acu|apar|apr|aten|atès|avant|cart|conf|conn|con[eo]|cont
        |cuid|emp(?!e[nñ])
        |encant
        |equil
        |esp[eo]|favor|filiat|gra|igual|inter|leal|lle|ment|obe|ocup|ord|org|preo|pro[pv]|tit|pers|mut|stab)\w*
        |dis(?:accord|cord|conf|cont|crep|gust|min|pers|par|occup|conosc|onest|abil|ag)\w*|anti(?!g[ou]|c[hs]?\b|cip
        |qu|ll)-?\w{3,}|contra(?:ri|dic
        |st)\w*|a(?:normal|n[oòóôo]n[iyí]m|tip|típ|pàtic|polít)\w*
    """

HALF: Mapping[str, str] = {
    "en": r"""
        silent\w*|speechless|mute|awake|insomn\w*|permanent\w*|(?:in|im|il|ir)(?!ter(?!min)|tell|fla[mt]|flu|ject|stal
        |tegr|vert|vest|habitab|put|pr(?:ess|int)|port|plant|plement|agin|rit|rig)\w{3,}(?:able|ible|ably|ibly|ability|ibility)
        |errors?|empty|blank|malformed|malfunction\w*|bad|surplus|all but|as young as|underserved|under-served|barred
        |gr[ae]yed out|mismatch\w*|in the dark|cleared|yet to|(?:remain\w*|still) to be|declin\w* to|at a loss
        |at liberty|ill[- ]advised|un-\w+|anonym\w*|apart|discount\w*|lag\w*|small|omit\w*|optional\w*|lest
        |abst[ae]in\w*|hat(?:e[sd]?|ing)|loath\w*|detest\w*|sold out
        |refrain\w*|devoid
        |offline|scepti\w*|skepti\w*|shy away
        |un(?!do(?:ne|ing)?\b|der|i[tvqfoal]|til|cles?\b|anim)\w{2,}|until|unable|unless
        |non-? ?\w+|\w+less(?:ly|ness)?|reluctan\w*|hesita\w*|\w+[ -]free|free of|fail\w*
        |refus\w*|den(?:y|ied|ies|ying|ial)|dis(?:abl|adv|artic|agre|allow|appe|appr|bel|conn|cont|cour|gust|hon|infor
        |inter|lik|miss|obe|ord|pleas|reg|satis|suad|trust|claim|qual|mantl|arm)\w*|in(?:abil|acc|act|adeq|adv
        |cap|cohe|compat|compet|complet|conc|consist|corr|defin|direct|disp|disting|effec|effic|elig|evit|exp|fall|finit
        |flex|freq|human|just|nocen|secur|sens|suff|toler|valid|vis|vuln)\w*|im(?:balan|matur|mob|moral|mort
        |partial|perf|pop|poss|prob|prop|pun)\w*|ir(?:rat|reg|rel|resp|rev)\w*|il(?:leg|lib|lic|lit|log)\w*
        |miss(?:ed|es|ing)?|mis(?:tak|und)\w*|lack\w*|avoid\w*|prevent\w*|hardly|barely|scarcely|rarely|seldom|few|fewer
        |little|less|least|except\w*|nothing but|only|alone|merely|rather|instead|far from|stop\w*|los[est]\w*
        |reject\w*|absen\w*|persist\w*|ban(?:s|ned|ning)?|forb\w*|prohibit\w*|yet|too|ever|even|otherwise
        |(?<!^)(?<![.!?] )any\w*|any\w*(?=(?: \w+)? (?:who|that|which|of|but|other|else|with)\b|[^.!?]*(?:\?|n['’]t\b
        |\b(?:not?|never|without|hardly|barely|rarely|if|unless|than|possible|\w+less|un\w+|im\w+|in[acdesv]\w+)\b))
        |wrong\w*
        |false\w*|zero|skip\w*|abandon\w*|neglect\w*|doubt\w*|despite|contrary|though|trouble|keeps?|kept
        |waste\w*|land-?locked|held? back|short of|short|hard|difficult\w*|struggl\w*|prior|before|ceas\w*|quit
        |without|whatever|whether|exclu\w*|oppos\w*|ignor\w*|minus|almost|nearly|limited|rid|gave up|give\w* up
        |resist\w*|away|stuck|off|out of|fell back|fall back|fell back|drought|behind|steer clear|rest assured
        |enough|remain\w*|stay\w*|still|rare|silence|impenetrable|split|vegan|very|still to|quick|soon|low
        |surpris\w*|anything but
        |immediately|unharmed|clearly|calm\w*|quiet\w*|drastic\w*|escap\w*|spare\w*|withh\w*|no|not|never
        |acquit\w*|(?:log|sign)(?:ged|ed) out
        |nothing|same|different\w*|unlike|other than|outside|break(?!fast)\w*|broke\w*|lifeless|under(?!stan|stoo|go
        |t[ao]|w[eai]|ne|l[iy])\w+|end(?:ed|s
        |ing)?|more and more|cannot|neither|nor|none
    """,
    "ca": r"""
        call[aàe]\w*|emmud\w*|muts?|muda|mudes|despert[sa]?|despertes|desvetllat\w*|insomn\w*|en (?:vetlla|blanc)
        |definitiv\w*|permanent\w*
        |abst[eií]n\w*|odi(?:a|o|en|ar|ava|aven)?|detest\w*|esgotat\w*|esgotad\w*|exhauri\w*
        |absol[tv]\w*|acaba(?:t|da)|errors?|inv[aà]lid\w*|fall(?:a|ar|at|ada|ats)|excl\w+
        |per (?:veure|determinar|decidir)|altra manera|cas omís|escepti\w*|ni|cap|gens|pas|neg(?!oci|r[ea])\w*
        |rebutj\w*|manc\w*
        |falt\w*
        |evit\w*|imped\w*|prohib\w*|deix\w*|fracass\w*|perd\w*
        |ignor\w*|menys|poc|poca|pocs|poques|nom[eé]s|sols|únic\w*|excepte|llevat|tret|fins|encara|a penes|abans
        |lluny|en lloc|en comptes|sinó|tanmateix|malgrat|renunci\w*|absen\w*|incap\w*|mal|malament|dubt\w*|suspen\w*
        |atur\w*
        |cancel\w*|buid?[ta]?\w*|nul\w*|zero|dif[ií]cil\w*|pitjor|gairebé|quasi|estalvi\w*|lliure de|no|mai
        |sense|res|rar[sa]?\w?|silenci\w*|ocult\w*|amag\w*|despist\w*|sota|fora|apart\w*|allun\w*|independent\w*
        |sorpr\w*
        |diferent\w*|oblid\w*|opos\w*|retir\w*|elimin\w*|abandon\w*|massa|costa\w*|al marge|exempt\w*
        |priva\w*
    """
    + "|"
    + _LATIN,
    "es": r"""
        cáll\w+|call[aóé]\w*|enmudec\w*|mud[oa]s?|despiert[oa]s?|desvelad[oa]s?|insomn\w*|en (?:vela|blanco)
        |definitiv\w*|permanent\w*
        |abst[eéiu]\w*|odi(?:[oa]|as|an|ar|aba|aban|ó)|detest\w*|aborre\w*|agotad\w*|exclu(?!siv)\w*
        |abs(?:ol|uel)\w*|error\w*|inv[aá]lid\w*
        |por (?:ver|determinar|decidir)|otra (?:forma|manera)|caso omiso|escepti\w*|ni|neg(?!oci|r[oa])\w*|nieg\w*
        |rech\w*|falt\w*
        |carec\w*|carenc\w*
        |evit\w*|imped\w*|impid\w*|proh[ií]b\w*|dej\w*|da igual
        |fracas\w*|perd\w*|pierd\w*|ignor\w*|menos|poc[oa]s?|s[oó]lo|solamente|[uú]nic\w*|excepto|salvo|hasta
        |todav[ií]a|a[uú]n|apenas|antes|lejos|en (?:lugar|vez)|sino|pese|pesar|renunci\w*|ausen\w*|incap\w*
        |mal|dud\w*|suspen\w*|deten\w*|cancel\w*|vac[ií]\w*|nul\w*|cero|dif[ií]cil\w*|peor|casi|libre de|no|nunca
        |sin|nada|rar[oa]s?|silencio\w*|ocult\w*|escond\w*|debajo|fuera|cort[oa]s?|apart\w*|alej\w*|independient\w*
        |sorpr\w*
        |distint\w*|diferen\w*|olvid\w*|opon\w*|opus\w*|retir\w*|elimin\w*|abandon\w*|demasiad\w*
        |priva\w*|exent\w*|cuest(?:a|an|e|en)|al margen
    """
    + "|"
    + _LATIN,
    "fr": r"""
        tai(?:re|ra\w*|ront|s|t|sent|sai\w*|sant|sons|sez)|(?:se|me|te|nous|vous) tu(?:t|s|rent)
        |(?:est|sont|suis|étai\w+|sommes|êtes) tu(?:e|s|es)?|muet\w*|(?:r?éveill|veill)é\w*|insomn\w*|nuits? blanches?
        |définitiv\w*|définitif\w*|permanent\w*
        |absten\w*|abstien\w*|détest\w*|haï\w*|hais|hait|exclu(?!siv)\w*|épuisée?s?
        |acquitt\w*|relaxée?s?|erreurs?|introuvables?|inaccessibles?|inexistante?s?|invalides?
        |reste à \w+|à court|autre (?:façon|manière)|scepti\w*|fi de|ne|n|ni|guère|personne|point|ni[ea]\w*|refus\w*
        |rejet\w*
        |manqu\w*|évit\w*
        |emp[eê]ch\w*|interdi\w*|défense d\w*|égal
        |toujours|échou\w*|échec\w*|per[dt]\w*|ignor\w*|moins|peu|seule?s?|seulement|uniquement|simplement|sauf
        |excepté|doi(?:t|vent) encore
        |hors|hormis|jusqu\w*|encore|à peine|rares?|rarement|silenc\w*|cach\w*|sous|faibli\w*|dessous|avant|loin
        |lieu|plutôt|cependant|toutefois|malgré|bien que
        |renonc\w*|absen\w*|incap\w*|dout\w*|suspen\w*|arr[eê]t\w*|annul\w*|vide\w*|nul\w*|zéro|diffic\w*|pire
        |presque|libre de|à l['’]écart|éloign\w*|indépendan\w*|surpr\w*|démuni\w*
        |différen\w*|oubli\w*|oppos\w*|retir\w*|supprim\w*|abandon\w*|trop|priv[ée]\w*
        |dépourvu\w*|exempt\w*|pas|sans|non|aucun\w*|faux|fausse\w*|mé(?:conn|cont|fi)\w*|mal(?!ad)\w*|autrement
        |se pass\w*
    """
    + "|"
    + _LATIN,
    "pt": r"""
        cal(?:ar|a|am|e|em|ou|ei|ando|ava|avam|ara|aram|arem|ad[oa]s?)|emudec\w*|silencios\w*|mud[oa]s?|acordad[oa]s?
        |despert[oa]s?|ins[óô]ni\w*|em (?:claro|branco)|definitiv\w*|permanent\w*
        |abst[eê]\w*|odei\w*|odi(?:ar|ava|avam|ou)|detest\w*|esgotad\w*
        |absol\w*|erros?|inv[aá]lid\w*
        |por (?:ver|determinar|decidir)|de (?:modo|maneira|forma) alguma?|outra (?:forma|maneira)|a ver|interdit\w*
        |exclu\w*|ceticis\w*|cépti\w*|cétic\w*|nem|neg(?!óci|oci|r[oa])\w*
        |recus\w*|rejeit\w*|falt\w*
        |falh\w*|carec\w*|evit\w*|imped\w*|impe[cç]\w*|pro[ií]b\w*|deix\w*
        |fracass\w*|perd\w*|perc(?:o|a|am|as|amos)|ignor\w*|menos|pouc[oa]s?|só|apenas|somente|[uú]nic\w*|exce[pt]\w*
        |salvo|até
        |ainda|antes|longe|em (?:lugar|vez)|invés|senão|porém|contudo|todavia|apesar|renunci\w*|ausên\w*
        |ausen\w*|incap\w*|d[uú]vid\w*|suspen\w*|cancel\w*|vazi\w*|nul\w*|zero|dif[ií]c\w*|pior|mal|quase|livre de
        |diferent\w*|esque[cç]\w*|opor|opôs|opõ\w*|retir\w*|elimin\w*|abandon\w*|demasiad\w*|priva\w*|isent\w*|não
        |sem|rar[oa]s?|raramente|silêncio|ocult\w*|escond\w*|abaixo|dispens\w*|fora|afast\w*|independent\w*|surpr\w*
        |à margem
    """
    + "|"
    + _LATIN,
    "it": r"""
        tac(?:e|ere|er[àò]\w*|eva\w*|endo|i|iuto|iono|cio|ciono)|tacqu\w*|zitt[oaie]|ammutol\w*|mut[oaie]
        |svegli[oae]?|insonn\w*|in bianco|definitiv\w*|permanent\w*
        |asten\w*|astie\w*|odi(?:o|a|are|ano|ava|avano)|detest\w*|esclu(?!siv)\w*|esaurit\w*
        |assol(?:t|s|v|uz)\w*|prosciolt\w*|negativ\w*|error[ei]|inesistent\w*|introvabil\w*|invalid\w*
        |dev\w+ ancora|altro modo|ancora da|da vedere|scettic\w*|né|neg(?:a|are|ato|ò|ano|ando)|rifiut\w*|respin\w*
        |manc\w*
        |evit\w*|imped\w*|viet\w*|proib\w*|sm(?:ett|ess|is)\w*
        |fall\w*|per[ds](?!on|ie)\w*|ignor\w*|meno|poc[oah]\w*|solo|soltanto|solamente|unic\w*|eccett\w*|tranne
        |salvo|fuori|fino|finch\w*|ancora|appena|prima|lontan\w*|al posto|invece|tuttavia|nonostante|malgrado
        |sebbene|rinunci\w*|assen\w*|incap\w*|dubb\w*|sosp\w*|ferm\w*|annull\w*|vuot\w*|null\w*|zero|diffic\w*
        |peggi\w*|quasi|liber\w* da|divers\w*|dimentic\w*|oppo[sn]\w*|ritir\w*|elimin\w*|abbandon\w*|troppo
        |priv[oai]\w*|esent\w*|s(?:consig|conosci|contr|fid|leal|mett|fav|vent|proc|prov|conf)\w*|mai|non|senza
        |nessun\w*|rar[oaie]|raramente|silenzi\w*|nascond\w*|nascost\w*|sotto|diminu\w*|lungi|estrane\w*|allontan\w*
        |alla larga|indipendent\w*|sorpr\w*|blocc\w*
    """
    + "|"
    + _LATIN,
    "ro": r"""
        tac[ie]?|tăc\w+|mut|muți|amuț\w*|treaz|trează|treji|treze|insomni\w*|definitiv\w*|permanent\w*
        |ero(?:are|ri)|invalid\w*|nevalid\w*
        |abți\w*|ur(?:ăsc|ăște|ăsc|a)|detest\w*|exclu[ds]\w*|epuizat\w*
        |de văzut|scepti\w*|ne(?!g|v[oa]|ap|a?mț|ces|rv|uro|tul|on|xt|rf|ws|lson)\w{3,}|neg(?!oci|r[ueio])\w*|refuz\w*
        |respin[gs]\w*|lips\w*
        |evit\w*
        |împiedic\w*|interzi\w*|înceta\w*|eșu\w*|eșec\w*|pier[dz]\w*|ignor\w*|mai puțin|puțin\w*|doar|numai
        |singur\w*|excep\w*|afara|până|încă|abia|înainte|departe|în loc\w*|totuși|ciuda|renun\w*|absen\w*
        |incap\w*|îndoi\w*|suspend\w*|anul(?:a|at)\w*|gol|goal\w*|nul\w*|zero|dific\w*|greu|aproape|liber\w* de
        |diferit\w*|uita\w*|opu[ns]\w*|retra\w*|elimin\w*|abandon\w*|rău|prost|prea|decât|nici\w*|scutit\w*|altfel
        |inexist\w*|rar|rare|rară|tăcere|ascun[ds]\w*|sub|fără|nu|deloc|independen\w*|surpr\w*
    """
    + "|"
    + _LATIN,
    "de": r"""
        schwieg\w*|geschwiegen\w*|stumm\w*|verstumm\w*|still|wach|hellwach|wach(?:lag|lieg|geleg|blieb|geblieb)\w*
        |endgültig\w*|dauerhaft\w*
        |nicht\w{4,}|ausgeschl\w*|ausschlie(?:ß|ss)(?!lich)\w*|hass(?:t|e|en|te|ten)?|ausverkauft\w*
        |fehler\w*|freigespr\w*|freispr\w*|ungültig\w*|egal
        |gleich ?geblieben\w*|gleich ?bleib\w*
        |bleibt abzuwarten|skepti\w*|\w*weg|unterl[aä]\w*|un(?!ter|d\b|s\b|ion|ivers|gef|ser|ten|bedingt|mittelbar
        |garn|garisch)\w{3,}|miss\w{3,}|miß\w{3,}
        |\w+los\w{0,2}|\w+frei\w{0,2}|noch|weniger
        |wenig\w*|nur|bloß|allein\w*|außer\w*|bis|bevor|ehe|statt\w*|sondern|jedoch|trotz\w*|obwohl|ohne\w*
        |fehl\w*|mangel\w*|weiger\w*|lehn\w*|verweiger\w*|verhinder\w*|vermei\w*|verbiet\w*|verbot\w*
        |scheiter\w*|verlor\w*|verlier\w*|ignor\w*|zweif\w*|\w*leer\w*|null|schwer\w*|schwier\w*|schlimm\w*|kaum
        |selten\w*|schweig\w*|verschw\w*|fern\w*|fast|ander\w*|verschied\w*|verg(?:[aei]ss|[aäi]ß)\w*|verzicht\w*|ein[sz]ig\w*
        |nie|zu|schief\w*|schlecht\w*|erst|anhalt\w*|andauer\w*|beharr\w*
    """,
}
