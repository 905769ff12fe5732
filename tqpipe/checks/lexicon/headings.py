"""Words that head a paragraph, before a colon: METHODS:, Conclusión:, Hinweis:. A system that takes them for names
leaves them as they are.

Our own lists, of abstracts, manuals and forms; what two of the languages write alike is none of a source's.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from tqpipe.checks.reading.texts import fold
from tqpipe.types import Range

_HEADINGS: Mapping[str, str] = {
    "en": """
        abstract summary background introduction objective objectives aim aims method methods material materials
        design setting patients participants results findings discussion conclusion conclusions keywords note
        warning caution attention important example exercise question answer contents references source figure table
        context
    """,
    "ca": """
        resum antecedents introducció objectiu objectius mètode mètodes metodologia materials pacients disseny
        resultats discussió conclusió conclusions nota atenció advertència avís exemple exercici pregunta resposta
        índex figura taula
    """,
    "es": """
        resumen antecedentes fundamento introducción objetivo objetivos método métodos metodología material
        materiales pacientes diseño resultados discusión conclusión conclusiones nota atención advertencia aviso
        importante ejemplo ejercicio pregunta respuesta índice fuente figura tabla contexto
    """,
    "fr": """
        résumé contexte introduction objectif objectifs but méthode méthodes matériel matériels patients résultats
        discussion conclusion conclusions remarque attention avertissement important exemple exercice question
        réponse sommaire source figure tableau
    """,
    "it": """
        riassunto sommario premessa introduzione obiettivo obiettivi scopo metodo metodi materiali pazienti
        risultati discussione conclusione conclusioni nota attenzione avvertenza avviso importante esempio esercizio
        domanda risposta indice fonte figura tabella contesto
    """,
    "pt": """
        resumo fundamento introdução objetivo objetivos objectivo objectivos método métodos metodologia material
        materiais pacientes resultados discussão conclusão conclusões nota atenção advertência aviso importante
        exemplo exercício pergunta resposta índice fonte figura tabela contexto
    """,
    "ro": """
        rezumat introducere obiectiv obiective scop metodă metode materiale pacienți rezultate discuție discuții
        concluzie concluzii notă atenție avertisment important exemplu exercițiu întrebare răspuns cuprins sursă
        figura tabel
    """,
    "de": """
        zusammenfassung hintergrund grundlagen einleitung fragestellung ziel ziele methode methoden methodik
        material patienten ergebnis ergebnisse diskussion fazit schlussfolgerung schlussfolgerungen hinweis achtung
        warnung wichtig beispiel aufgabe frage antwort inhalt quelle abbildung tabelle
    """,
}
_WORDS = {lang: frozenset(text.split()) for lang, text in _HEADINGS.items()}
#: The same without accents, which capitals often lack.
_FOLDED = {lang: frozenset(map(fold, words)) for lang, words in _WORDS.items()}
#: At the start of a text, or of a sentence in it.
_HEAD = re.compile(r"(?:^|(?<=[.!?]\s)|(?<=[.!?]))\W{0,3}([^\W\d_]{3,})(?=\s?:)")


def kept(source: str, target: str, langs: tuple[str, str]) -> list[Range]:
    """Where a translation has a heading of the source's language as its own, or for one of the source another
    language's (Resumen: for Résumé:). `langs`: base languages.
    """
    theirs = _WORDS.get(langs[1])
    if theirs is None or ":" not in target:
        return []
    mine = {fold(m[1]) for m in _HEAD.finditer(source)} & _FOLDED.get(langs[0], frozenset())
    if not mine:
        return []
    others = frozenset().union(*(words for lang, words in _FOLDED.items() if lang not in langs))
    others -= _FOLDED[langs[1]]
    return [
        m.span(1)
        for m in _HEAD.finditer(target)
        if m[1][0].isupper() and fold(m[1]) in mine | others and m[1].lower() not in theirs
    ]
