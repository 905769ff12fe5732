"""Who is spoken of: "we" that one side has alone, and pronouns that the document speaks against."""

import pytest
from checks_support import flags, quoted, tables

MUST = [
    ("Vi a Kante venir.", "You saw Kante coming.", "es", ["You"]),
    ("No sé què ha passat.", "You can't say what happened.", "ca", ["You"]),
    ("So quello che è successo.", "You remember what happened.", "it", ["You"]),
    ("Não sei o que aconteceu.", "You forgot what happened.", "pt", ["You"]),
    ("Vaig sentir la meva dona plorant.", "You heard my wife crying.", "ca", ["You"]),
    (
        "Je ne m'avancerais jamais sur ce point.",
        "You would never get ahead of myself.",
        "fr",
        ["You would never get ahead of myself"],
    ),
    ("Devi preoccuparti per la tua partita.", "You have to worry about my own match.", "it", ["my"]),
    ("Has de preocupar-te pel teu partit.", "You've got to worry about my match.", "ca", ["my"]),
    (
        "No ens desarmarem a nosaltres primer.",
        "We and they will never disarm yourselves first.",
        "ca",
        ["they will never disarm yourselves"],
    ),
    (
        "Não há forma de nos desarmarmos.",
        "There is no way they will disarm ourselves.",
        "pt",
        ["they will disarm ourselves"],
    ),
    ("Els pagesos es van queixar.", "We complained.", "ca", ["We"]),
    ("La leur casa era vecchia.", "Our house was old.", "it", ["Our"]),
    ("Nuestra casa era vieja.", "Their house was old.", "es", ["Their"]),
    ("Nous l'avons signé.", "They signed it.", "fr", ["They"]),
    ("Sie haben es gesagt.", "We said so.", "de", ["We"]),
    ("Un home el va comprar.", "A man sold us a house.", "ca", ["us"]),
    ("No he renunciat a res.", "You didn't give up anything.", "ca", ["You"]),
    ("Tengo mi propia carga y lo sé.", "I have your own burden.", "es", ["your"]),
    ("Je l'ai dit.", "You said so.", "fr", ["You"]),
    ("Das ist deine Sache.", "That is my affair.", "de", ["my"]),
    ("È la tua opinione.", "I think so, it is my opinion.", "it", ["I"]),
    ("Я это видел.", "You saw it.", "ru", ["You"]),
    ("Jag såg det.", "You saw it.", "sv", ["You"]),
    # Who acts is told by the ending alone.
    ("Hem de diferenciar l'estil.", "He has to differentiate the style.", "ca", ["He"]),
    ("Diu que ens mantenim ferms.", "He says that they stand firm.", "ca", ["they"]),
    ("Crec que sí.", "She thinks so.", "ca", ["She"]),
    ("Pensamos que es un error.", "I think it is a mistake.", "es", ["I"]),
    ("Hoy no pudimos hablar.", "Today he couldn't talk.", "es", ["he"]),
    ("Achamos que sim.", "They think so.", "pt", ["They"]),
    ("Comprei um carro.", "He bought a car.", "pt", ["He"]),
    ("Abbiamo deciso di partire.", "She decided to leave.", "it", ["She"]),
    ("Credem că este greșit.", "He thinks it is wrong.", "ro", ["He"]),
]
MUST_NOT = [
    ("No se sabe qué pasó.", "You never know what happened.", "es"),
    ("Vi a Kante venir.", "I saw Kante coming, as you can imagine.", "es"),
    ("Si sa cosa è successo.", "You can see what happened.", "it"),
    ("Volete che vi dica quello che devo fare?", "You want me to say what my duty is?", "it"),
    ("Queréis que diga lo que creo.", "You all want my belief.", "es"),
    ("Je crois que oui, merci.", "My thanks, as you can imagine.", "fr"),
    ("Preocupa't per mi i pel teu partit.", "You worry about me and my match.", "ca"),
    ("Parla amb gent com jo.", "He talks to people like myself.", "ca"),
    ("Li va dir a ella i a mi.", "He told both her and myself.", "ca"),
    ("Ell em va convidar a servir-me.", "He invited me to help myself.", "ca"),
    ("Diu que t'has fet mal.", "He says you hurt yourself.", "ca"),
    ("Vaig conèixer el president en persona.", "I met the president himself.", "ca"),
    ("Un dels millors juristes de l'actualitat.", "One of the best legal minds of our time.", "ca"),
    ("Il faut protéger la planète.", "The world should protect our planet.", "fr"),
    ("Hem decidit venir.", "We decided to come.", "ca"),
    ("Ho vam signar ahir.", "We signed it yesterday.", "ca"),
    ("On verra bien.", "We shall see.", "fr"),
    ("Se va a ver con amigos y llegaremos.", "We shall see.", "es"),
    ("Nuestra casa era vieja.", "The house was old.", "es"),
    ("Va viure als EUA.", "He lived in the US.", "ca"),
    ("Que vinguin.", "Let us see them come.", "ca"),
    ("Я приду.", "We shall come.", "ru"),
    ("Буду благодарен вам за совет.", "I would be grateful for advice.", "ru"),
    ("Vull donar les gràcies.", "Thank you!", "ca"),
    ("En nuestros días se usa.", "Nowadays they use it.", "es"),
    ("Crec que sí.", "I think you are right.", "ca"),
    ("È la Sua opinione, credo.", "I think it is your opinion.", "it"),
    ("Mi-am dat seama că ești acolo.", "I noticed.", "ro"),
    # Names and nouns that end as verbs do, and "they say" around what was said.
    ("Ramos marcó el gol.", "He scored the goal.", "es"),
    ("Podemos ha dicho que no.", "They said no.", "es"),
    ("Últimos días: lloverá.", "He expects rain.", "es"),
    ("Guillem va dir que no.", "He said no.", "ca"),
    ("Andrei marcou o gol.", "He scored the goal.", "pt"),
    ("Chiamo Marco.", "They call Marco.", "it"),
    ("«Hem guanyat», va dir.", "“A win,” he said.", "ca"),
    # Another clause, or anybody.
    ("Sabemos que incluirán un cañón.", "It is understood they will have a cannon.", "es"),
    (
        "No és més que el que anomenem clictivisme.",
        "It is so-called clicktivism - people think they help.",
        "ca",
    ),
    ("Quan arribem a casa, dormim.", "When you get home, you sleep.", "ca"),
    ("Em van dir que no.", "I was told not to.", "ca"),
    ("Creemos que Juan lo sabe.", "Our view is that he knows.", "es"),
]
test_must, test_must_not = tables("source target lang spans", MUST, MUST_NOT, check="persons")


def test_persons_out_of_english() -> None:
    assert quoted("persons", "It is my house.", "És la teva casa.", langs=("en", "ca")) == ["teva"]
    assert quoted("persons", "They came.", "Wir kamen.", langs=("en", "de")) == ["Wir"]
    assert quoted("persons", "He has to go.", "Tenemos que ir.", langs=("en", "es")) == ["Tenemos"]
    assert quoted("persons", "We have to go.", "Tenemos que ir.", langs=("en", "es")) == []
    assert quoted("persons", "I came to your house.", "Vaig venir a casa teva.", langs=("en", "ca")) == []


def test_a_verb_without_a_pronoun_is_told_in_words() -> None:
    (flag,) = flags("persons", "Hem de marxar.", "He has to leave.")
    assert flag.message == "“Hem” says “we”, and “He” somebody else."
    assert [(s.side, s.start, s.end) for s in flag.spans] == [("target", 0, 2), ("source", 0, 3)]


#: A report about a man.
AROUND = [
    ("En Mas va dir que no vindria.", "Mas said he would not come."),
    ("Va perdre el tren.", "He lost his train."),
    ("Viu a Girona.", "He lives in Girona."),
    ("Té cinquanta anys.", "He is fifty."),
]


def test_a_pronoun_against_the_document_is_marked() -> None:
    source, target = "Va dir que plovia.", "She said it was raining."
    assert quoted("pronouns", source, target, document=AROUND) == ["She"]
    assert quoted("pronouns", source, "He said it was raining.", document=AROUND) == []


@pytest.mark.parametrize(
    ("lang", "she", "he"),
    [
        ("ru", "Сказала, что идёт дождь.", "Сказал, что идёт дождь."),
        ("pl", "Powiedziała, że pada.", "Powiedział, że pada."),
        ("nl", "Zij zei dat het regende.", "Hij zei dat het regende."),
        ("sv", "Hon sa att det regnade.", "Han sa att det regnade."),
        ("zh", "她说下雨了。", "他说下雨了。"),
        ("ja", "彼女は雨だと言った。", "彼は雨だと言った。"),
        ("si", "ඇයට එය අවශ්‍ය විය.", "ඔහුට එය අවශ්‍ය විය."),
    ],
)
def test_a_pronoun_of_the_source_explains_it(lang: str, she: str, he: str) -> None:
    langs = (lang, "en")
    assert quoted("pronouns", she, "She said it was raining.", langs=langs, document=AROUND) == []
    assert quoted("pronouns", he, "She said it was raining.", langs=langs, document=AROUND) == ["She"]


@pytest.mark.parametrize(
    ("lang", "source"),
    [
        ("es", "Dijo que la vio en la fiesta."),
        ("es", "Dijo que quería verla en la fiesta."),
        ("ca", "Va dir que la van veure a la festa."),
        ("pt", "Disse que queriam vê-la na festa."),
        ("it", "Disse che volevano vederla alla festa."),
        ("fr", "On dit qu'ils l'ont vue à la fête."),
        ("ro", "A spus că au văzut-o la petrecere."),
    ],
)
def test_an_object_pronoun_of_the_source_explains_it(lang: str, source: str) -> None:
    said = "She said so at the party."
    assert quoted("pronouns", source, said, langs=(lang, "en"), document=AROUND) == []


def test_a_pronoun_that_the_text_explains_is_not() -> None:
    assert quoted("pronouns", "La dona va dir que plovia.", "She said so.", document=AROUND) == []
    assert quoted("pronouns", "Va dir que plovia.", "The queen said she knew.", document=AROUND) == []
    assert quoted("pronouns", "Va dir que plovia.", "He/she said so.", document=AROUND) == []
    woman = [*AROUND[:1], ("Va riure.", "She laughed."), *AROUND[1:]]
    assert quoted("pronouns", "Va dir que plovia.", "She said so.", document=woman) == []
    assert quoted("pronouns", "Va dir que plovia.", "She said so.", document=AROUND[:1]) == []
