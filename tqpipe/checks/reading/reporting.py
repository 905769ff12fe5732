"""Words that report speech, by language: verbs, and what stands for "according to".

The verbs are the forms of news prose (third person, present and past); words that are as often something
else (en "notes", "points") are left out where they would mislead.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_VERBS: Mapping[str, str] = {
    "en": """
        say says said add adds added tell tells told explain explains explained state stated warn warns warned argue
        argues argued insist insists insisted reply replies replied conclude concludes concluded recall recalls
        recalled announced wrote writes declared stressed stresses admitted admits complained shouted whispered
        assured assures noted emphasised emphasized emphasises emphasizes affirmed affirms maintained maintains
        claimed asserted acknowledged acknowledges commented remarked observed cautioned lamented underlined
        highlighted vowed pledged confirmed confirms asked asks answered responded responds exclaimed clarified
        reiterated mentioned guaranteed recounted underscored
    """,
    "ca": """
        diu deia dit dir dic diuen afegeix afegit afegir afegia explica explicat explicar explicava afirma afirmat
        afirmar afirmava assegura assegurat assegurar adverteix advertit advertir conclou conclòs concloure insisteix
        insistit insistir respon respost respondre recorda recordat recordar declarat declarar declara escriu escrit
        escriure apunta apuntat apuntar assenyala assenyalat assenyalar subratlla subratllat subratllar admet admès
        admetre anunciat anunciar comenta comentar comentat comentava manifestat manifestar remarca remarcat remarcar
        destaca destacat destacar indica indicat indicar sosté sostingut sostenir argumenta argumentat argumentar
        reconeix reconegut reconèixer lamenta lamentat lamentar confirma confirmat confirmar pregunta preguntat
        preguntar replica replicat replicar contesta contestat contestar reitera reiterat reiterar matisa matisat
        matisar precisa precisat precisar puntualitza puntualitzat puntualitzar avisa avisat avisar exclamar
        reblar reblat rebla digué afirmà afegí explicà assegurà declarà respongué comentà recordà manifestà destacà
        indicà remarcà advertí insistí conclogué reconegué lamentà confirmà preguntà replicà contestà escrigué
        assenyalà apuntà subratllà anuncià exclamà
    """,
    "es": """
        dice dijo decía dicho dijeron dicen añade añadió añadido explica explicó explicado afirma afirmó afirmado
        asegura aseguró asegurado advierte advirtió advertido concluye concluyó insiste insistió insistido responde
        respondió respondido recuerda recordó recordado declaró declara declarado escribió escribe señala señaló
        señalado apunta apuntó apuntado subraya subrayó subrayado admite admitió anunció comenta comentó comentaba
        comentado manifestó manifestado remarca remarcó remarcado destaca destacó destacado recalca recalcó recalcado
        indica indicó indicado sostiene sostuvo sostenido argumenta argumentó reconoce reconoció reconocido lamenta
        lamentó lamentado confirma confirmó preguntó replicó contestó reitera reiteró reiterado matizó matizado
        precisó precisado puntualizó avisó alegó exclamó opina opinó relató agrega agregó enfatizó resaltó expresó
        comunicó contó espetó apostilló
    """,
    "fr": """
        dit disait déclaré déclare ajouté ajoute expliqué explique affirmé affirme assuré assure averti avertit
        conclu conclut insisté insiste répondu répond rappelé rappelle écrit souligné souligne admis indiqué indique
        confié lancé estime estimé précisé précise annoncé martelé martèle soutenu soutient reconnu reconnaît
        regretté regrette confirmé confirme demandé répliqué réplique répété répète poursuivi poursuit prévenu
        prévient commenté commente raconté raconte répondit ajouta déclara expliqua assura affirma confia lança
        lance regretta déplore déploré insista reprit rappela souligna indiqua précisa estima poursuivit répliqua
        écrivit reconnut annonça commenta raconta
    """,
    "it": """
        dice disse detto diceva aggiunge aggiunto aggiunse spiega spiegato spiegò afferma affermato affermò assicura
        assicurato assicurò avverte avvertito conclude concluso insiste insistito risponde risposto rispose ricorda
        ricordato dichiara dichiarato dichiarò scrive scritto scrisse sottolinea sottolineato ammette ammesso
        annunciato precisa precisato osserva osservato sostiene sostenuto ribadisce ribadito replicato commenta
        commentato racconta raccontato conferma confermato riconosciuto chiesto evidenziato rimarcato esclamò
        concluse ricordò sottolineò precisò osservò ribadì commentò raccontò confermò ammise chiese avvertì sostenne
        replicò
    """,
    "pt": """
        diz disse dizia dito disseram acrescenta acrescentou explica explicou afirma afirmou assegura assegurou
        adverte advertiu avisou conclui concluiu insiste insistiu responde respondeu recorda recordou lembrou
        declarou declara escreveu escreve sublinhou sublinha salientou admitiu admite anunciou contou referiu
        ressaltou destacou destaca frisou indicou sustentou reconheceu lamentou confirmou perguntou replicou
        reiterou comentou relatou observou alertou garantiu garante apontou enfatizou argumentou esclareceu
    """,
    "ro": """
        spune spus spunea spunând adaugă adăugat explică explicat afirmă afirmat asigură asigurat avertizat
        avertizează concluzionat insistă insistat răspunde răspuns amintit declarat declară scris scrie subliniat
        subliniază admite precizat zice zis anunțat menționat susține susținut recunoscut confirmat întrebat
        replicat reiterat comentat povestit indicat remarcat evidențiat
    """,
    "de": """
        sagt sagte gesagt fügte erklärt erklärte betont betonte warnt warnte meint meinte schreibt schrieb antwortet
        antwortete erinnerte behauptet behauptete berichtet berichtete teilte mitgeteilt versichert versicherte
        bekräftigte bestätigte kommentierte ergänzte räumte unterstrich bemerkte fragte entgegnete erwiderte kündigte
    """,
}

#: Forms of verbs that report speech, by language.
REPORTING: Mapping[str, frozenset[str]] = {k: frozenset(v.split()) for k, v in _VERBS.items()}

_ACCORDING: Mapping[str, str] = {
    "en": "according to", "ca": "segons", "es": "según", "fr": "selon|d'après|d’après", "it": "secondo",
    "pt": "segundo|de acordo com", "ro": "potrivit(?: lui)?|conform lui", "de": "laut",
}  # fmt: skip

#: The word that tells whose words these are without a verb, by language.
ACCORDING: Mapping[str, str] = {lang: re.split(r"\W", text)[0] for lang, text in _ACCORDING.items()}

#: "According to" with the name that follows it (group "name", after up to two words, "first") and a mark after it.
SOURCE_OF: Mapping[str, re.Pattern[str]] = {
    lang: re.compile(
        rf"(?<!\w)(?i:{words})\s+(?:(?:el|la|en|na|o|a|l['’])\s*)?(?P<first>(?:[^\W\d_]+\s+){{0,2}}?)(?P<name>[^\W\d_]{{3,}})(?=\s?[,;.«“\"])"
    )
    for lang, words in _ACCORDING.items()
}

#: Verbs whose object is the one who hears: "Clark told May".
TELLING = frozenset(["told", "tells"])
