import pytest
from checks_support import flags, quoted, tables

from tqpipe.checks.negation.denials import patterns
from tqpipe.checks.negation.half_words import CANCELS, meanings, untils
from tqpipe.checks.negation.negation import EMPTY, HALF, PLAIN
from tqpipe.checks.negation.prefixes import STEMS, denied
from tqpipe.checks.reading.texts import fold

MUST = [
    ("La puerta no está abierta por la noche.", "The door is open at night.", ("es", "en"), ["no"]),
    ("Nicht über 25 °C lagern.", "Store above 25 °C.", ("de", "en"), ["Nicht"]),
    (
        "Il n'y a pas de quoi rire dans ce rapport.",
        "There is much to laugh about in this report.",
        ("fr", "en"),
        ["pas"],
    ),
    ("No más de 5 kg por persona.", "More than 5 kg per person.", ("es", "en"), ["No"]),
    ("The government has not announced the result.", "政府已公布结果。", ("en", "zh"), ["not"]),
    ("The government has announced the result.", "政府没有公布结果。", ("en", "zh"), ["没有"]),
    ("The court did not accept the appeal.", "Суд принял апелляцию.", ("en", "ru"), ["not"]),
    (
        "Свидетель никогда не видел этого человека.",
        "The witness saw that man again.",
        ("ru", "en"),
        ["никогда"],
    ),
    ("It is not impossible that he will win.", "Il est impossible qu'il gagne.", ("en", "fr"), ["not"]),
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
    ("No trabajará hasta mañana.", "He will work until tomorrow.", ("es", "en"), ["No"]),
    (
        "No se descarta que haya más víctimas.",
        "It is ruled out that there are more victims.",
        ("es", "en"),
        ["No"],
    ),
    ("Nadie duda de que ganará.", "Everyone doubts that he will win.", ("es", "en"), ["Nadie"]),
    ("No falten veus crítiques.", "Critical voices are missing.", ("ca", "en"), ["No"]),
    ("No se celebrarà la votació.", "The vote will be held.", ("ca", "en"), ["No"]),
    ("Es gab keine Verletzten.", "There were injuries.", ("de", "en"), ["keine"]),
    ("Nu au fost victime.", "There were victims.", ("ro", "en"), ["Nu"]),
    ("He did not sign the treaty.", "Firmó el tratado.", ("en", "es"), ["not"]),
    ("He did not sign the treaty.", "Il a signé le traité.", ("en", "fr"), ["not"]),
    ("Il n'a jamais travaillé ici.", "He has worked here.", ("fr", "en"), ["jamais"]),
    (
        "El conseller va assegurar que el servei no es privatitzarà i que els treballadors mantindran les condicions.",
        "The minister assured that the service will be privatised and that workers will keep their conditions.",
        ("ca", "en"),
        ["no"],
    ),
    (
        "Il premier ha detto che non si dimetterà prima delle elezioni.",
        "The prime minister said he would resign before the election.",
        ("it", "en"),
        ["non"],
    ),
    (
        "Le gouvernement n'a pas l'intention de réformer les retraites avant l'élection présidentielle.",
        "The government intends to reform pensions before the presidential election.",
        ("fr", "en"),
        ["pas"],
    ),
    (
        "The minister said he would not resign before the election.",
        "El ministro dijo que dimitiría antes de las elecciones.",
        ("en", "es"),
        ["not"],
    ),
    (
        "The minister said he would not resign before the election.",
        "Le ministre a dit qu'il démissionnerait avant les élections.",
        ("en", "fr"),
        ["not"],
    ),
    (
        "The minister said he would not resign before the election.",
        "El ministre va dir que dimitiria abans de les eleccions.",
        ("en", "ca"),
        ["not"],
    ),
    (
        "The minister will resign before the election in May.",
        "Der Minister wird vor der Wahl im Mai nicht zurücktreten.",
        ("en", "de"),
        ["nicht"],
    ),
    ("Il ne viendra plus à la maison.", "He will come home.", ("fr", "en"), ["ne viendra plus"]),
    ("Elle n'est plus ministre.", "She is a minister.", ("fr", "en"), ["n'est plus"]),
    ("No va dir res.", "He said everything.", ("ca", "en"), ["No va dir res"]),
    ("A decisão é inconstitucional.", "The decision is constitutional.", ("pt", "en"), ["constitutional"]),
    ("Es improbable que gane.", "It is likely that he will win.", ("es", "en"), ["likely"]),
    ("Es improbable que gane.", "It is probable that he will win.", ("es", "en"), ["probable"]),
    ("The decision is unconstitutional.", "La decisión es constitucional.", ("en", "es"), ["constitucional"]),
    ("C'est un acte illégal.", "It is a legal act.", ("fr", "en"), ["legal"]),
    ("És un acte il·legal.", "It is a legal act.", ("ca", "en"), ["legal"]),
    ("Der Täter ist unbekannt.", "The perpetrator is known.", ("de", "en"), ["known"]),
    ("L'autore è sconosciuto.", "The author is known.", ("it", "en"), ["known"]),
    ("The author is unknown.", "El autor es conocido.", ("en", "es"), ["conocido"]),
]
MUST_NOT = [
    ("Nicht über 25 °C lagern.", "Store below 25 °C.", ("de", "en")),
    ("Non conservare a temperatura superiore a 25 °C.", "Store at or below 25 °C.", ("it", "en")),
    ("Il n'y a pas de quoi.", "You're welcome.", ("fr", "en")),
    ("Keine Ursache.", "You're welcome.", ("de", "en")),
    ("No hay de qué.", "You're welcome.", ("es", "en")),
    ("Défense d'entrer.", "No entry.", ("fr", "en")),
    ("Das ist mir egal.", "I don't care.", ("de", "en")),
    ("La ora trei fără un sfert.", "At a quarter to three.", ("ro", "en")),
    ("El hotel no es caro y está bien situado.", "The hotel is cheap and well located.", ("es", "en")),
    ("The shop is not open on Sundays.", "La botiga és tancada els diumenges.", ("en", "ca")),
    ("Não mais de 5 kg.", "At most 5 kg.", ("pt", "en")),
    ("No més de 5 kg per persona.", "A maximum of 5 kg per person.", ("ca", "en")),
    ("Nu mai puțin de 20 de oameni.", "At least 20 people.", ("ro", "en")),
    ("At most five people.", "Nicht mehr als fünf Personen.", ("en", "de")),
    ("Today more than ever, the house is open.", "Mai come oggi la casa è aperta.", ("en", "it")),
    ("The house was strong as never before.", "La casa era forte come non mai.", ("en", "it")),
    ("The unconscious man lay there.", "Der bewusstlose Mann lag dort.", ("en", "de")),
    ('Songs: "No Regrets" and "Summertime".', 'Lieder: "No Regrets" und "Summertime".', ("en", "de")),
    ("It is not impossible that he will win.", "Il est possible qu'il gagne.", ("en", "fr")),
    ("No és pas impossible que guanyi.", "È possibile che vinca.", ("ca", "it")),
    ("His mother was not uninterested in politics.", "Seine Mutter war interessiert.", ("en", "de")),
    ("The government has not announced the result.", "政府尚未公布结果。", ("en", "zh")),
    ("The camera differs from the older model.", "这款相机与旧型号不同。", ("en", "zh")),
    ("He visited the unease of South Africa and Britain.", "他目睹了南非和不列颠的不安。", ("en", "zh")),
    ("The court rejected the appeal of the company.", "Суд не принял апелляцию компании.", ("en", "ru")),
    ("Женщинам вход воспрещён.", "Women are not allowed in.", ("ru", "en")),
    ("Everyone knows the answer to this question.", "Нельзя не знать ответа на этот вопрос.", ("en", "ru")),
    ('The song "No Debes Jugar" reached the top.', "歌曲《No Debes Jugar》登上榜首。", ("en", "zh")),
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
    ("Nous sommes à court de vivres.", "Nos hemos quedado sin víveres.", ("fr", "es")),
    ("Se escribe con o sin guion.", "It may be hyphenated.", ("es", "en")),
    (
        "Fins que Govern i sindicat no s'asseguin, continua.",
        "Until they sit down it continues.",
        ("ca", "en"),
    ),
    (
        "Plusieurs questions restent encore sans réponse.",
        "Several questions still remain unanswered.",
        ("fr", "en"),
    ),
    ("El tipus de dades no coincideix.", "Data type mismatch.", ("ca", "en")),
    ("No crec que vingui.", "I dont think so.", ("ca", "en")),
    ("No llegará hasta mañana.", "He will arrive tomorrow.", ("es", "en")),
    ("No se descarta que haya más víctimas.", "There may be more victims.", ("es", "en")),
    ("Nadie duda de que ganará.", "Everyone is sure he will win.", ("es", "en")),
    ("No falten veus crítiques.", "There are plenty of critical voices.", ("ca", "en")),
    ("No en va és el millor jugador.", "After all, he is the best player.", ("ca", "en")),
    ("No en vano es el mejor jugador.", "After all, he is the best player.", ("es", "en")),
    ("Personne ne doute qu'il gagnera.", "Everyone is sure he will win.", ("fr", "en")),
    ("Il ne doute pas de sa victoire.", "He is sure of his victory.", ("fr", "en")),
    ("Niemand zweifelt an seinem Sieg.", "Everyone is sure of his victory.", ("de", "en")),
    ("Non manca chi lo critica.", "Some people criticise him.", ("it", "en")),
    ("Ninguém duvida de que vai ganhar.", "Everyone is sure he will win.", ("pt", "en")),
    ("Nimeni nu se îndoiește că va câștiga.", "Everyone is sure he will win.", ("ro", "en")),
    ("Elle n'est plus ministre.", "She is no longer a minister.", ("fr", "en")),
    ("Elle n'est plus ministre.", "She stopped being a minister.", ("fr", "en")),
    ("Il n'est plus qu'à deux points.", "He is only two points behind.", ("fr", "en")),
    ("Il est plus grand que je ne pensais.", "He is taller than I thought.", ("fr", "en")),
    ("C'est on ne peut plus clair.", "It is very clear.", ("fr", "en")),
    ("Il n'a jamais été plus heureux.", "He has never been happier.", ("fr", "en")),
    ("Ce n'est pas légal.", "It is illegal.", ("fr", "en")),
    ("Es indispensable.", "It is essential.", ("es", "en")),
    ("No es un acto legal.", "It is an unlawful act.", ("es", "en")),
    ("És un acte il·legal.", "It is an illegal act.", ("ca", "en")),
    ("The author is little known.", "El autor es desconocido.", ("en", "es")),
    ("The author is unknown.", "Se desconoce el autor.", ("en", "es")),
    ("El autor es de sobra conocido, y no desconocido.", "The author is well known.", ("es", "en")),
    ("Una situazione difficile.", "A happy man.", ("it", "en")),
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
        plain, empty, half = patterns(lang)
        assert not plain.fullmatch("")
        assert not empty.fullmatch("")
        assert not half.fullmatch("")


@pytest.mark.parametrize("lang", sorted(PLAIN))
def test_every_meaning_is_said_in_every_language(lang: str) -> None:
    assert set(meanings(lang)) == set(meanings("en")) >= set(CANCELS) | {"before"}
    assert not any(p.fullmatch("") for p in meanings(lang).values())
    assert untils(lang).search(UNTIL_THEN[lang])


UNTIL_THEN = {
    "en": "until then", "ca": "fins llavors", "es": "hasta entonces", "fr": "jusque-là", "pt": "até então",
    "it": "fino ad allora", "ro": "până atunci", "de": "bis dahin",
}  # fmt: skip


def test_a_beginning_stands_in_one_line_only() -> None:
    stems = [stem for line in STEMS.split("\n") for stem in line.split()]
    assert len(stems) == len(set(stems))
    assert all(fold(stem) == stem for stem in stems)


@pytest.mark.parametrize(
    ("lang", "yes", "no"),
    [
        ("en", "known", "unknown"),
        ("ca", "legal", "il·legal"),
        ("es", "posible", "imposible"),
        ("fr", "connu", "inconnu"),
        ("pt", "popular", "impopular"),
        ("it", "conosciuto", "sconosciuto"),
        ("ro", "cunoscut", "necunoscut"),
        ("de", "bekannt", "unbekannt"),
    ],
)
def test_a_prefix_denies(lang: str, yes: str, no: str) -> None:
    (a,), (b,) = denied(f"a {yes}.", lang), denied(f"a {no}.", lang)
    assert (a.prefixed, b.prefixed) == (False, True)
    assert a.stem == b.stem
    assert (b.text, b.start, b.end) == (no, 2, 2 + len(no))


#: German words that a prefix or an ending denies, and what looks like them.
GERMAN_PREFIXES = [
    ("en", "de", "Visitors do not leave their car there.", "Die Besucher verlassen dort ihr Auto.", "not"),
    ("en", "de", "The results were unexpected.", "Die Ergebnisse waren erwartet worden.", "erwartet"),
    ("en", "de", "The ruling is unconstitutional.", "Das Urteil ist verfassungsgemäß.", "verfassungsgemäß"),
    (
        "de",
        "en",
        "Die Entscheidung ist verfassungswidrig.",
        "The decision is constitutional.",
        "constitutional",
    ),
    ("de", "en", "Das Kind ist unverletzt.", "The child is injured.", "injured"),
    ("de", "en", "Der Versuch war erfolglos.", "The attempt was successful.", "successful"),
    ("de", "en", "Der Fall ist ungelöst.", "The case is solved.", "solved"),
    ("en", "de", "The island is uninhabited.", "Die Insel ist bewohnt.", "bewohnt"),
    ("en", "de", "That would be unfair.", "Das wäre gerecht.", "gerecht"),
    ("en", "de", "The food is unhealthy.", "Das Essen ist gesund.", "gesund"),
    ("en", "de", "The vote was irregular.", "Die Abstimmung war regelmäßig.", "regelmäßig"),
]
GERMAN_LOOK_ALIKES = [
    ("en", "de", "He is surplus to requirements.", "Er wird nicht mehr benötigt."),
    (
        "en",
        "de",
        "They advise against all but essential travel.",
        "Sie raten von nicht notwendigen Reisen ab.",
    ),
    ("en", "de", "Some were as young as 5 then.", "Manche waren damals nicht älter als 5 Jahre."),
    (
        "en",
        "de",
        "The lemon often malfunctioned that year.",
        "Die Zitrone funktionierte damals oft nicht richtig.",
    ),
    (
        "en",
        "de",
        "Our cost of funding hasn't changed at all.",
        "Unsere Finanzierungskosten sind gleich geblieben.",
    ),
    (
        "en",
        "de",
        "Visitors do not leave their car on the drive.",
        "Die Besucher bleiben während der Fahrt im Auto.",
    ),
    ("en", "de", "Team Hell No lost their rematch in May.", "Team Hell No verlor im Mai das Rückspiel."),
    ("en", "de", "The assassination attempt of 1972", "Der Attentatsversuch von 1972"),
    ("en", "de", "They overturned his cart, the boy alleged.", "Sie kippten seinen Wagen um, so der Junge."),
    ("en", "de", "Smoke is unhealthy.", "Rauch schadet der Gesundheit."),
    ("en", "de", "It was unclear.", "Es war nicht klar."),
    ("en", "de", "The unsuccessful attempt ended.", "Der Versuch endete ohne Erfolg."),
    ("en", "de", "Three were injured, two unharmed.", "Drei wurden verletzt, zwei blieben unverletzt."),
    ("en", "de", "He is an illegal immigrant.", "Er ist rechtswidrig eingewandert."),
    ("en", "de", "It is unsolved; experts try to clear it up.", "Es ist ungelöst; Fachleute klären es."),
    ("de", "en", "Die Bewohner sind unbekannt.", "The inhabitants are unknown."),
]


@pytest.mark.parametrize(("lang", "other", "source", "target", "said"), GERMAN_PREFIXES)
def test_german_prefixes_deny(lang: str, other: str, source: str, target: str, said: str) -> None:
    assert quoted("polarity", source, target, langs=(lang, other)) == [said]


@pytest.mark.parametrize(("lang", "other", "source", "target"), GERMAN_LOOK_ALIKES)
def test_german_words_that_answer(lang: str, other: str, source: str, target: str) -> None:
    assert quoted("polarity", source, target, langs=(lang, other)) == []
