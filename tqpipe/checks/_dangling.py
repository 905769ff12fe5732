"""Closed lists of words that never end a sentence, and of verbs that report speech, by language.

Articles, possessives, most conjunctions and the short prepositions need a word after them: a sentence
that stops there was cut. English prepositions may stand last ("what it is made of"), so they are left
out. The reporting verbs are the forms of news prose (third person, present and past); words that are as
often something else (en "notes", "points") are left out where they would mislead.
"""

from __future__ import annotations

from collections.abc import Mapping

_NEVER_LAST: Mapping[str, str] = {
    "en": "the a an and or nor their its my your our his every because although whereas than whose into",
    "ca": "el la els les un una uns unes i o de del dels al als amb per que si perquè com en a seu seva des ni",
    "es": "el la los las un una unos unas y e o u de del al con por para que si porque en a su sus desde ni",
    "fr": "le la les un une des du de et ou à au aux avec pour par que si parce dans leur leurs ses sa ni dès",
    "it": "il lo la i gli le un una uno e ed o di del della dei delle con per che se perché nel nella al alla",
    "pt": "o a os as um uma uns umas e ou de do da dos das com por para que se porque em no na nos nas ao à",
    "ro": "un o și sau de din la cu pe pentru că dacă în prin ai ale iar ori nici despre către",
    "de": "der das den dem ein eine einen einem einer und oder weil dass von für bei sein ihre seine sowie",
}

#: Words after which a text cannot stop, by language.
NEVER_LAST: Mapping[str, frozenset[str]] = {k: frozenset(v.split()) for k, v in _NEVER_LAST.items()}

_REPORTING: Mapping[str, str] = {
    "en": """
        say says said add adds added tell tells told explain explains explained state stated warn warns warned argue
        argues argued insist insists insisted reply replies replied conclude concludes concluded recall recalls
        recalled announced wrote writes declared stressed admitted admits complained shouted whispered
    """,
    "ca": """
        diu deia dit dir dic diuen afegeix afegit afegir afegia explica explicat explicar explicava afirma afirmat
                afirmar afirmava assegura assegurat assegurar adverteix advertit advertir conclou conclòs
        concloure insisteix insistit
        insistir respon respost respondre recorda recordat recordar declarat declarar declara escriu escrit escriure
        apunta assenyala subratlla assenyalar apuntar admet anunciar comenta comentar comentat comentava manifestar
    """,
    "es": """
        dice dijo decía dicho dijeron dicen añade añadió añadido explica explicó explicado afirma afirmó afirmado
        asegura aseguró asegurado advierte advirtió advertido concluye concluyó insiste insistió responde respondió
        recuerda recordó declaró declara escribió escribe señala señaló apunta apuntó subrayó admite admitió anunció
        comenta comentó comentaba manifestó
    """,
    "fr": """
        dit disait déclaré déclare ajouté ajoute expliqué explique affirmé affirme assuré assure averti avertit
        conclu conclut insisté insiste répondu répond rappelé rappelle écrit souligné souligne admis indiqué indique
        confié lancé estime précisé précise annoncé
    """,
    "it": """
        dice disse detto diceva aggiunge aggiunto aggiunse spiega spiegato spiegò afferma affermato affermò assicura
        avverte avvertito conclude concluso insiste insistito risponde risposto rispose ricorda ricordato dichiarato
        scrive scritto scrisse sottolinea ammette annunciato
    """,
    "pt": """
                diz disse dizia dito disseram acrescenta acrescentou explica explicou afirma afirmou assegura
        assegurou adverte
        advertiu avisou conclui concluiu insiste insistiu responde respondeu recorda recordou lembrou declarou declara
        escreveu escreve sublinhou salientou admitiu admite anunciou contou referiu
    """,
    "ro": """
        spune spus spunea spunând adaugă adăugat explică explicat afirmă afirmat asigură avertizat avertizează
                concluzionat insistă insistat răspunde răspuns amintit declarat declară scris scrie subliniat
        admite precizat zice zis
        anunțat menționat
    """,
    "de": """
        sagt sagte gesagt fügte erklärt erklärte betont betonte warnt warnte meint meinte schreibt schrieb antwortet
        antwortete erinnerte behauptet behauptete berichtet berichtete berichtete teilte mitgeteilt versichert
    """,
}

#: Forms of verbs that report speech, by language.
REPORTING: Mapping[str, frozenset[str]] = {k: frozenset(v.split()) for k, v in _REPORTING.items()}
