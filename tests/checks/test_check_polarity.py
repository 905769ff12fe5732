from checks_support import flags, tables

from tqpipe.checks._negation import EMPTY, HALF, PLAIN
from tqpipe.checks.polarity import _patterns

MUST = [
    (
        "Dilluns no es celebrarà la votació a Vilafranca.",
        "On Monday the vote will be held in Vilafranca.",
        ("ca", "en"),
        ["no"],
    ),
    (
        "La votació es celebrarà dilluns a Vilafranca.",
        "The vote will not be held on Monday in Vilafranca.",
        ("ca", "en"),
        ["not"],
    ),
    (
        "El ministro nunca habló con la prensa.",
        "The minister always spoke to the press.",
        ("es", "en"),
        ["nunca"],
    ),
    (
        "Nadie vio al presidente salir de la sala.",
        "Everybody saw the president leave the room.",
        ("es", "en"),
        ["Nadie"],
    ),
    ("Il n’a pas signé le contrat.", "He has signed the contract.", ("fr", "en"), ["pas"]),
    ("O presidente não aceitou a proposta.", "The president accepted the proposal.", ("pt", "en"), ["não"]),
    ("Il presidente non ha firmato la legge.", "The president has signed the law.", ("it", "en"), ["non"]),
    ("Președintele nu a semnat legea.", "The president signed the law.", ("ro", "en"), ["nu"]),
    (
        "Der Präsident hat das Gesetz nicht unterschrieben.",
        "The president signed the law.",
        ("de", "en"),
        ["nicht"],
    ),
    ("El president ha signat la llei.", "The president hasn't signed the law.", ("ca", "en"), ["hasn't"]),
    ("The president has not signed the law.", "El president ha signat la llei.", ("en", "ca"), ["not"]),
    ("The president signed the law.", "El president no ha signat la llei.", ("en", "ca"), ["no"]),
    (
        "O presidente na\u0303o aceitou a proposta.",
        "The president accepted the proposal.",
        ("pt", "en"),
        ["na\u0303o"],
    ),
]
MUST_NOT = [
    ("A fost șocat când a aflat.", "È rimasto senza parole quando ha saputo.", ("ro", "it")),
    ("Se celebrará no más tarde del viernes.", "Tindrà lloc com a molt tard divendres.", ("es", "ca")),
    ("Un analista político no partidista.", "Un analista polític independent.", ("es", "ca")),
    ("Les zones qui ne sont pas exposées aux crues.", "Le zone estranee alle piene.", ("fr", "it")),
    ("No és més que un pretext per a l'expansió.", "It is a pretext for expansion.", ("ca", "en")),
    ("No podía evitar llorar al contarlo.", "He cried as he told it.", ("es", "en")),
    ("Il joue toujours, avec les majuscules.", "He is not out, with or without capitals.", ("fr", "en")),
    ("No està clar si volia venir.", "It is unclear if he wanted to come.", ("ca", "en")),
    ("Il n'a pas pu s'empêcher de rire.", "He laughed.", ("fr", "en")),
    ("Nu m-a interesat altceva decât medalia.", "It was all about the medal.", ("ro", "en")),
    ("No ha vingut ningú mai.", "Nobody ever came.", ("ca", "en")),
    ("No ho sabia ningú.", "It was unknown to all.", ("ca", "en")),
    ("No va poder anar-hi.", "He was unable to go.", ("ca", "en")),
    ("No fa més que parlar.", "He does nothing but talk.", ("ca", "en")),
    ("No tinc més que dos euros.", "I only have two euros.", ("ca", "en")),
    ("No només va guanyar, sinó que va batre el rècord.", "He won and also broke the record.", ("ca", "en")),
    ("Abans que no arribi, marxem.", "Before he arrives, let us leave.", ("ca", "en")),
    ("No marxaré fins que no arribi.", "I will stay until he arrives.", ("ca", "en")),
    ("Sin embargo, el plan funcionó.", "However, the plan worked.", ("es", "en")),
    ("Sin duda es el mejor.", "He is clearly the best.", ("es", "en")),
    ("Vienes mañana, ¿no?", "You are coming tomorrow, right?", ("es", "en")),
    ("Il n’y a que deux solutions.", "There are only two solutions.", ("fr", "en")),
    ("C’est un pas en avant.", "It is a step forward.", ("fr", "en")),
    ("Je crains qu’il ne vienne.", "I fear that he will come.", ("fr", "en")),
    ("No l'hi van pas deixar fer.", "They refused to let him do it.", ("ca", "en")),
    ("Capítol núm. 5 de la llei", "Chapter No. 5 of the law", ("ca", "en")),
    ("Si ho sap o si ho ignora és igual.", "Whether or not he knows is all the same.", ("ca", "en")),
    ("È più alto che mai.", "It is higher than ever.", ("it", "en")),
    ("Der Platz war menschenleer.", "There was nobody in the square.", ("de", "en")),
    ("是的", "Not at all", ("zh", "en")),
]


test_flags, test_does_not_flag = tables("source target langs spans", MUST, MUST_NOT, check="polarity")


def test_a_word_that_may_answer_far_off_makes_it_minor() -> None:
    source = "El president no ha signat la llei que el parlament va aprovar al novembre amb molts vots."
    target = "The president has signed the law that parliament passed in November with votes he lacked."
    (flag,) = flags("polarity", source, target)
    assert flag.severity == "minor"
    assert flags("polarity", source, target.replace(" he lacked", ""))[0].severity == "major"


def test_every_language_has_all_three_tables() -> None:
    assert set(PLAIN) == set(EMPTY) == set(HALF)
    for lang in PLAIN:
        plain, empty, half = _patterns(lang)
        assert not plain.fullmatch("")
        assert not empty.fullmatch("")
        assert not half.fullmatch("")
