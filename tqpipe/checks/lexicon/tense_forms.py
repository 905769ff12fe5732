"""What in a text tells that it speaks of the past or of the future, in eight languages, as patterns.

`PAST` and `FUTURE` hold forms that hardly are anything else; `OPEN` what may answer either of them: conditionals,
wishes, plans, conditions. A text with any of these says too much, or too little, to be held to a tense. Compiled by
hand. Catalan "va dir" is past, Spanish "va a decir", French "va dire" and Portuguese "vai dizer" are future.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

#: Stems in -r whose first persons look like futures: es "preparé", "esperemos", it "superò", pt "tirei", fr "tirons".
_IN_R = (
    r"(?!\w*(?:par|clar|mir|tir|gir|vir|spir|desir|sper|oper|super|cuper|ider|ener|lter|oler|ager|eler|iber|umer|nter"
    r"|quer|ofer|ger|tier|lumber|cer|mper|odr|egr|ogr|ejor|ador|labor|cupar|sir|xir|llir)(?:é|emos|em|ei|ò|ons|ez|ai)\b)"
)
#: The same of French verbs, and what may stand between them and their pronoun.
_FR_IN_R = (
    r"(?:n['’]|ne |[mtsl]['’]|[mts]e |l[ae]s? |l['’]|leur |lui |y |en |nous |vous )*"
    r"(?!\w*(?:[tmvpgsaeéu]ir|serr|terr|ferr|barr|ouvr|livr|uvr|ntr|ltr|str|ffr|fr|ébr|mbr|par|clar|ur|eur|or|ér|cr)(?:ons|ez|ai)\b)"
)

FUTURE: Mapping[str, str] = {
    "en": (
        r"\bwill\b(?<!\bthe will)(?<!\ba will)(?<!\bhis will)(?<!\bher will)(?<!\btheir will)(?<!\bour will)"
        r"(?<!\byour will)"
        r"(?<!\bmy will)(?<!\bfree will)(?<!\bgood will)(?<!\bill will)(?<!\bpolitical will)(?<!\blast will)"
        r"(?<!\bof will)"
        r"(?! (?:of(?! course)|to|and)\b)|['’]ll\b|\bwon['’]t\b"
        r"|\bshall\b(?! (?:not )?(?:be deemed|have)\b)|(?:\b(?:am|is|are|isn['’]t|aren['’]t)"
        r"|['’](?:m|s|re)\b)(?: not)? (?:going to (?!the\b"
        r"|an?\b|my\b|his\b"
        r"|her\b|our\b|your\b|their\b|bed\b|school\b|work\b|church\b|hospital\b)|about to )[a-z]+"
    ),
    "ca": (
        r"\b(?!quadrà\b)\w*(?:[aeiu]|d|b|t|r)rà\b|\b(?!(?:gran|iran|teheran)\b)\w+[aei]ran\b"
        r"|\b\w+[dbt]ran\b"
        r"|\b(?:faré|seré|aniré|estaré|tindré|podré|farem|tindrem|podrem|haurem|direm|veurem|anirem|estarem"
        r"|voldrem)\b"
        rf"|\b{_IN_R}\w{{3,}}(?:aré|eré|iré|arem|erem|irem)\b"
        r"|\b(?:està|estan) a punt de\b"
    ),
    "es": (
        r"\b(?!(?:irán|teherán)\b)\w*(?:[aei]|d|b|r)rán?\b"
        r"|\b(?:haré|diré|tendré|seré|estaré|podré|iré|haremos|diremos|tendremos|seremos|estaremos|podremos|iremos"
        r"|veremos|vendremos|habremos|saldremos|pondremos)\b"
        rf"|\b{_IN_R}\w{{3,}}(?:[aei]ré|[aei]remos)\b"
        r"|\b(?:voy|vas|va|vamos|van) a \w+[aei]r(?:se|l[aeo]s?|[mt]e|nos)?\b|\best(?:á|án) a punto de\b"
    ),
    "fr": (
        r"\b(?:au|se|fe|ver|pour|dev|viend|tiend|prend|mett|permett|promett|faud|voud|sau|recev|rend|attend"
        r"|répond|vend"
        r"|perd|défend|connaît|paraît|suiv|viv|entend|comprend|apprend|deviend|reviend|maintiend|obtiend"
        r"|ir)(?:ra|ront)\b"
        r"|\b(?!(?:tira|retira|attira|inspira|admira|expira|respira|vira|soupira|désira|aspira|étira)\b)\w{3,}ira\b"
        r"|\b(?!opéra|caméra)\w{2,}[^éèê\W]era\b|\b\w{2,}(?:e|i|d|v)ront\b|\b(?:serai|aurai|ferai|irai|pourrai"
        r"|devrai)\b"
        rf"|\b(?:nous {_FR_IN_R}\w{{2,}}(?:[ei]r|rr|dr|tr|vr)ons|je {_FR_IN_R}\w{{2,}}(?:er|ir|rr|dr|tr|vr)ai)\b"
        r"|\b(?:vais|va|vont|allons|allez) (?:bientôt |donc )?(?:[mts]['’]|[mts]e |l['’]|l[ae]s? "
        r"|y )?[a-zéèêçû]+(?:er|ir|oir|dre|tre|ire|vre)\b"
        r"|\b(?:est|sont) sur le point (?:de|d)\b"
    ),
    "it": (
        r"\b(?!tiranno\b)\w*(?:[aei]|d|b|v|r|t)ranno\b|\b\w*(?:[aei]|d|b|v|r|t)rà\b"
        r"|\b(?:sarò|farò|dirò|avrò|potrò|dovrò|andrò|verrò|vorrò|saremo|faremo|avremo|potremo|dovremo|andremo"
        r"|vedremo)\b"
        rf"|\b{_IN_R}\w{{3,}}[ei](?:rò|remo|rai)\b(?<!operai)"
        r"|\b(?:sta|stanno) per \w+(?:are|ere|ire|rre|rsi)\b"
    ),
    "pt": (
        r"\b(?!(?:terá|haverá) \w+[ai]do\b)\w*(?:[aei]|d|b)rá\b|\b(?!(?:verão|irão|serão|tubarão"
        r"|clarão|barão|varão|furão)\b)\w+[aei]rão\b|\b(?:farão|dirão"
        r"|trarão|serão)\b"
        rf"|\b{_IN_R}\w{{3,}}[aei](?:rei|remos)\b"
        r"|\b(?:vou|vais|vai|vamos|vão) (?:se )?\w+(?:ar|er|ir|or)(?:-se|-[lo]s?)?\b|\best(?:á|ão) prestes a\b"
    ),
    "ro": (
        r"\b(?:voi|vei|va|vom|veți|vor) (?:mai |nu |se |fi )*\w+\b|\bo să\b|\b(?:am|are|au|avem) să\b|\burmează să\b"
    ),
    "de": (
        r"\b(?:wird|werden|werde)\b(?=[^,.;:!?()]*\b(?!ge|be|ver|er|ent|zer|emp)[a-zäöü]*(?:e|r"
        r"|l)n\b\s*(?:[,.;:!?)]|$))"
    ),
}

PAST: Mapping[str, str] = {
    "en": (
        r"\b(?:was|were|wasn['’]t|weren['’]t|did|didn['’]t|had|hadn['’]t|said|went|came|took|gave|got|saw|knew"
        r"|thought|told"
        r"|became|began|wrote|spoke|fell|rose|grew|drew|drove|ran|won|met|led|kept|heard|stood|sat|bought"
        r"|brought|caught"
        r"|taught|sent|spent|paid|chose|broke|ate|flew|threw|wore|shook|slept|sang|fled|died|arrived|happened"
        r"|disappeared"
        r"|resigned|appeared|attended|announced|explained|arrested)\b(?! by\b)"
        r"|\b(?:has|have|hasn['’]t|haven['’]t)(?: (?:just|already|also|not|never|now|recently|finally|since|all"
        r"|both))?"
        r" (?:been|become|come|gone|made|taken|given|seen|had|done|said|got|gotten|won|lost|found|left|put|told"
        r"|\w{3,}ed)\b"
        # A participle stands behind no subject pronoun, and leads to no object.
        r"|\b(?:i|we|they|he|she|it|you)(?: (?:also|then|never|just|already|soon|later|finally|quickly))? "
        r"(?:(?!(?:need|feed|speed|bleed|breed|exceed|proceed|succeed)\b)[a-z]{3,}ed|sold|left|lost|made|built|found|felt|held"
        r"|shot|struck|understood|put)\b"
        r"|^(?:the|an?|my|our|his|her|their|its) (?:[a-z-]+ )?[a-z-]+ "
        r"(?:(?!(?:need|feed|speed|bleed|breed|exceed|proceed|succeed)\b)[a-z]{3,}ed|sold|left|lost|made|built|found|felt|held)"
        r" (?:the|an?|its|his|her|their|our|my)\b"
    ),
    "ca": (
        r"\b(?:vaig|vas|vares|va|vam|vàrem|vau|vàreu|van|varen) (?!anar a \b)\w+(?:ar|er|re|ir|ur)(?:-\w+)?\b"
        r"|\b(?:ha|han|he|hem|heu|havia|havien)(?: (?:ja|també|mai))? \w+(?:at|ada|ut|uda|it|ida|fet|dit|vist"
        r"|mort|bert|crit"
        r"|pres|mès|nut)\b|\b(?:era|eren|feia|feien|estava|estaven)\b|\b(?:acaba|acaben) de \w+(?:ar|er|re|ir)\b"
    ),
    "es": (
        r"\b\w{2,}[^\Wrsx]ó\b|\b\w{2,}(?:ar|er|ur|br|tr|or)ó\b|\b\w+(?:aron|ieron|jeron)\b"
        r"|\b(?:fue|fueron|hizo|dijo|tuvo|tuvieron|hubo|vino|pudo|puso|quiso|murió|era|eran|había|habían|estaba"
        r"|estaban)\b"
        r"|\b(?!(?:aquí|allí|ahí|así|\w*(?:aní|udí|elí|quí|ubí|alí|brí|urí|esí|atí|emí|cají|ají|adrí|zquí))\b)\w{3,}í\b"
        r"|\b(?:ha|han|he|hemos)(?: ya| también)? (?:sido|hecho|dicho|visto|puesto|muerto|abierto|escrito"
        r"|vuelto|\w+[ai]do)\b"
        r"|\b(?:acaba|acaban) de \w+[aei]r\b"
    ),
    "fr": (
        r"\b(?:a|ont|avait|avaient|avons|avez|ai)(?: (?:déjà|aussi|ainsi|été|bien|tous?|toujours|enfin|depuis"
        r"|plus tard))* "
        # "N'en ai que pour", "a lieu", "a trois ans" tell of now.
        r"(?!(?:qu[ei]|plus|lui|ici|ainsi|aussi|lieu|droit|beau|peu|trois|huit|depuis|priori|trait|jamais|mois)\b)"
        r"[a-zéèêçâîôû]+(?:é|ée|és|ées|u|ue|us|i|it|is|ert|ait|oint|eint|ait)\b"
        r"|\b(?:est|sont)(?: déjà)? (?:venu|allé|parti|arrivé|mort|né|devenu|entré|sorti|resté|tombé|revenu"
        r"|décédé)e?s?\b"
        r"|\b(?:était|étaient|fut|furent)\b|\b\w{3,}(?:èrent|irent|urent)\b|\b(?:vient|viennent) (?:de|d)\b"
    ),
    "it": (
        r"\b(?:ha|hanno|ho|abbiamo|avete|aveva|avevano)(?: (?:già|anche|sempre|mai))? \w+(?:[aiu]t|tt|s|rt|nt"
        r"|st)[oaie]\b"
        r"|\b(?:è|sono) stat[oaie]\b|\b(?!(?:però|ciò|perciò|può)\b)\w{2,}[^\Wr]ò\b"
        # "Telefonerò", "partirò", "verrò" are futures; before their -rò verbs in -rare have what no future has.
        r"|\b(?!\w*[fdt]arò\b)\w+[aou]rò\b|\b\w+[bcg]rò\b|\b(?!potrò\b)\w{2,}trò\b"
        r"|\b(?:\w*(?:super|consider|liber|oper|gener)|(?:re)?cuper|acceler|esager|toller|gir|tir|ritir|ispir|ammir"
        r"|attir|respir)ò\b"
        r"|\b\w+(?:arono|erono|irono)\b|\b(?:fu|furono|era|erano|disse|fece|ebbe|venne|morì"
        r"|vennero|tennero|vollero|videro|presero|fecero|dissero|scrissero|ebbero|diedero|seppero|nacquero|vissero|persero"
        r"|vinsero|uccisero|chiesero|rimasero|scelsero|\w{2,}ettero)\b"
    ),
    "pt": (
        r"\b(?!(?:estou|show)\b)\w{3,}ou\b|\b(?:\w+(?:aram|eram|iram)|foi|foram|era|eram|tinha|tinham|teve|fez"
        r"|disse|havia"
        r"|estava|estavam|veio|pôs|houve|morreu|nasceu|recebeu|venceu|perdeu|decidiu|pediu)\b"
        r"|\b(?:acaba|acabam|acabou|acabaram) de \w+[aeio]r\b"
    ),
    "ro": (
        r"\b(?:a|au|am|ai|ați)(?: (?:mai|fost|și))* (?:\w+(?:[aui]t|ât|ins|is|pus|dus|ers|les|mas)|fost|zis"
        r"|spus|scos)\b"
        r"|\b(?:era|erau|avea|aveau)\b"
    ),
    "de": (
        r"\b(?:war|waren|wurde|wurden|hatte|hatten|sagte|sagten|kam|kamen|ging|gingen|gab|starb)\b"
        r"|\b(?:hat|haben)\b[^,.;:!?()]*(?<!\bzu )\b(?:ge|be|ver|er|ent|zer)"
        r"\w+(?:t|en(?! zu\b))\b"
        # "Ist geschlossen" is a state of now: with "sein" only what moves or becomes is past.
        r"|\b(?:ist|sind)\b[^,.;:!?()]*(?<!\bzu )\b(?:\w*(?:ge(?:gangen|kommen|fahren|flogen|laufen|reist|fallen"
        r"|stiegen|sunken|storben|blieben|wesen|wachsen|schehen|treten|sprungen|flohen|stürzt|rannt|kehrt|landet|lungen"
        r"|stoßen|schlafen|wandert|worden|scheitert|flüchtet)|(?:ent|auf(?:ge|er))standen|verschwunden|erschienen)"
        r"|worden|passiert|explodiert|verunglückt|verstorben|ertrunken|erfroren|begegnet|entkommen|entgleist|zerbrochen)\b"
    ),
}

_IF = {
    "en": "if|unless|whether", "ca": "si|quan|tan bon punt", "es": "si|cuando", "fr": "si|s['’]ils?|quand|lorsqu\\w*",
    "it": "se|quando", "pt": "(?<!-)se|quando", "ro": "dacă|când", "de": "wenn|falls|ob",
}  # fmt: skip
OPEN: Mapping[str, str] = {
    "en": (
        r"\b(?:would|could|might|can|cannot|should|must|ought|need|needs|due|set to|plan|plans|planned|hope"
        r"|hopes|hoped"
        r"|expect\w*|want|wants|wanted|intend\w*|supposed|scheduled|likely|used to|to be|remains?|yet|bound"
        r"|ready to)\b"
        r"|\bmay\b(?<!\bin may)(?<!\bof may)(?<!\bby may)(?<!\bon may)(?<!\bsince may)(?<!\bnext may)"
        r"(?<!\blast may)(?! \d)"
        r"|\b\w+n['’]t\b(?<!won['’]t)(?<!didn['’]t)(?<!wasn['’]t)(?<!weren['’]t)(?<!hadn['’]t)(?<!hasn['’]t)"
        r"(?<!haven['’]t)|['’]d\b"
    ),
    "ca": r"\b(?:\w+r(?:ia|ies|íem|íeu|ien)|pot|poden|ha de|han de|cal|vol|volen|podia|volia|\w+(?:és|essin))\b",
    "es": (
        r"\b(?:\w+r(?:ía|ías|íamos|ían)|puede|pueden|debe|deben|hay que|quiere|quieren|ha de|tiene que"
        r"|tienen que|quería|podía|iba|iban)\b"
    ),
    "fr": (
        r"\b(?:\w+r(?:ait|ais|aient|ions)|peut|peuvent|doit|doivent|faut|veut|veulent|devait|voulait|pouvait"
        r"|allait|allaient)\b"
    ),
    "it": (
        r"\b(?:\w+r(?:ebbe|ebbero|esti|ei|emmo)|può|possono|deve|devono|bisogna|vuole|vogliono|poteva|doveva"
        r"|voleva)\b"
    ),
    "pt": (
        r"\b(?:\w+r(?:ia|ias|íamos|iam)|pode|podem|deve|devem|tem que|tem de|quer|querem|podia|devia|queria|ia"
        r"|iam)\b"
    ),
    "ro": r"\b(?:ar|aș|ați fi|am fi|poate|pot|trebuie|vrea|vor să|vrea să|putea|urma să)\b",
    "de": (
        r"\b(?:würde|würden|könnte|könnten|kann|können|muss|müssen|soll|sollen|sollte|sollten|will|wollen"
        r"|wollte|darf|dürfen|möchte|mag|möge)\b"
    ),
}


#: Spans of time that will be full: "hará veinte años que nos casamos" tells of what was.
_FULL = {
    "en": r"\bwill (?:be|have been) (?:\w+ ){1,4}(?:years?|months?|weeks?|days?)\b[^.;:!?]*\bsince\b",
    "ca": r"\bf(?:arà|a)(?: ja)? (?:\w+ ){1,4}(?:anys?|mes(?:os)?|setman(?:a|es)|di(?:a|es)) que\b",
    "es": r"\bhará(?: ya)? (?:\w+ ){1,4}(?:años?|mes(?:es)?|semanas?|días?) que\b",
    "fr": r"\b(?:fera(?: déjà)?|il y aura) (?:\w+ ){1,4}(?:ans?|années?|mois|semaines?|jours?) qu",
    "it": r"\b(?:saranno|sarà|farà|faranno)(?: già)? (?:\w+ ){1,4}(?:ann[oi]|mes[ei]|settiman[ae]"
    r"|giorn[oi]) (?:che|da)\b",
    "pt": r"\b(?:fará|fazem|faz|haverá)(?: já)? (?:\w+ ){1,4}(?:anos?|m(?:ês|eses)|semanas?|dias?) que\b",
    "ro": r"\b(?:vor fi|se fac|se vor face|va fi) (?:\w+ ){1,4}(?:ani?|lun[iă]|săptămân[iă]|zile?) (?:de când|de la)\b",
    "de": r"\b(?:wird|werden|ist|sind) (?:es )?(?:\w+ ){1,5}(?:jahre?|monate?|wochen?|tage?) her\b",
}


@cache
def patterns(lang: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]] | None:
    """Past, future and open forms of a language, in small letters; None of one that is not among the eight."""
    if lang not in PAST:
        return None
    some = (PAST[lang], FUTURE[lang], rf"{OPEN[lang]}|\b(?:{_IF[lang]})\b|{_FULL[lang]}")
    past, future, open_ = map(re.compile, some)
    return past, future, open_
