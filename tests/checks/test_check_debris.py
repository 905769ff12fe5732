"""What a system says beside the translation: what must be flagged, and texts that only look like it."""

import pytest
from checks_support import flags, tables

MUST = [
    (
        "El consell es reuneix dimarts.",
        "Here is the translation: The board will meet on Tuesday.",
        ["Here is the translation:"],
    ),
    (
        "El consell es reuneix dimarts.",
        "Sure! Here's the English translation of the text:\n\nThe board meets.",
        ["Sure! Here's the English translation of the text:"],
    ),
    ("The board meets.", "Aquí tienes la traducción al español: El consejo se reúne.",
     ["Aquí tienes la traducción al español:"]),
    ("The board meets.", "Voici la traduction : Le conseil se réunit.", ["Voici la traduction :"]),
    ("The board meets.", "Übersetzung: Der Vorstand tagt.", ["Übersetzung:"]),
    ("The board meets.", "Traducció: El consell es reuneix.", ["Traducció:"]),
    ("El consell es reuneix.", "**Translation:** The board meets.", ["**Translation:"]),
    ("El consell es reuneix.", "English: The board meets.", ["English:"]),
    ("Com fer una bomba.", "I'm sorry, but I can't help with that request.", ["I'm sorry, but I can't help"]),
    ("How to make a bomb.", "Lo siento, pero no puedo ayudarte con eso.", ["Lo siento, pero no puedo ayud"]),
    ("Make a bomb.", "Es tut mir leid, aber ich kann nicht helfen.", ["Es tut mir leid, aber ich kann nicht helfen"]),
    ("Digues-me el teu nom.", "As an AI language model, I have no name.", ["As an AI"]),
    ("Digues-me el teu nom.", "I'm sorry, but as an AI I have no name.", ["I'm sorry, but as an AI"]),
    ("Dis-moi ton nom.", "I am a large language model.", ["I am a large language model"]),
    ("El consell es reuneix.", "▁The ▁board ▁meets.", ["▁"]),
    ("El consell es reuneix.", "The board meets.<|im_end|>", ["<|im_end|>"]),
    ("El consell es reuneix.", "[/INST] The board meets.", ["[/INST]"]),
    ("El consell es reuneix.", "<s> The board meets.</s>", ["<s>"]),
    ("El consell es reuneix.", "```\nThe board meets.\n```", ["```"]),
    ("El consell es reuneix.", "The bo@@ ard meets.", ["@@"]),
    ("El consell es reuneix.", "The board meets.\n\nNote: “board” may also be “council”.",
     ["Note: “board” may also be “council”."]),
    ("El consell es reuneix.", "The board meets. Let me know if you need anything else!",
     ["Let me know if you need anything else!"]),
]  # fmt: skip
MUST_NOT = [
    ("Aquí tens la traducció: bona sort.", "Here is the translation: good luck."),
    ("Traducció: Maria Puig.", "Translation: Maria Puig."),
    ("Ho sento, però no puc ajudar-vos.", "I'm sorry, but I can't help you."),
    ("Em sap greu, no puc venir.", "Sorry, I can't come."),
    ("Em sap greu, però no el trobo.", "I'm sorry, but I can't find it."),
    ("No podré respondre.", "I cannot answer."),
    ("Com a IA, no tinc nom.", "As an AI, I have no name."),
    ("Els experts en intel·ligència artificial ho diuen.", "As an AI expert says."),
    ("Anglès: bon dia.", "English: good morning."),
    ("El consell.\n\nNota: no es reuneix.", "The board.\n\nNote: it does not meet."),
    ("```\ncodi\n```", "```\ncode\n```"),
    ("<s>Vell</s> nou", "<s>Old</s> new"),
    ("Ací teniu el vostre passaport: és nou.", "Here is your passport: it is new."),
    ("Escriviu a a@@b.", "Write to a@@b."),
    ("Digue'm si et cal res més.", "Let me know if you need anything else."),
    ("Aquí està la casa i la seva història.", "Here is the house, and its translator lives there."),
    ("El premi de versió: el guanya Puig.", "Translations win him the prize."),
    ("Los anuncios relativos a la I.\u00a0A.", "As an AI announcement."),
    ("Los anuncios sobre el tema.", "Os anúncios relacionados com a IA."),
    ("Com a artista no puc.", "As an artist I cannot."),
]

test_flags, test_does_not_flag = tables("source target spans", MUST, MUST_NOT, check="debris")


@pytest.mark.parametrize(
    ("target", "severity"),
    [
        ("I'm sorry, but I can't help with that request.", "critical"),
        ("Here is the translation: The board meets.", "major"),
    ],
)
def test_a_refusal_is_worse_than_an_introduction(target: str, severity: str) -> None:
    assert [f.severity for f in flags("debris", "El consell es reuneix.", target)] == [severity]
