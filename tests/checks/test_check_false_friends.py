import pytest
from checks_support import cases, flags, quoted, tables

MUST = [
    ("La situació actual", "The actual situation", ("ca", "en"), ["actual"]),
    ("Actualmente vive en Lima", "He actually lives in Lima", ("es", "en"), ["actually"]),
    ("Qui ha plantat qui", "Who's Stood on Whom", ("ca", "en"), ["Stood on"]),
    ("Per no trencar la baralla", "In order not to break up the fight", ("ca", "en"), ["break up the fight"]),
    ("Die aktuelle Lage", "The actual situation", ("de", "en"), ["actual"]),
    ("Está embarazada", "She is embarrassed", ("es", "en"), ["embarrassed"]),
    ("Il attend le bus", "He attends the bus", ("fr", "en"), ["attends"]),
    ("La libreria è chiusa", "The library is closed", ("it", "en"), ["library"]),
    ("Ela puxou a porta", "She pushed the door", ("pt", "en"), ["pushed"]),
    (
        "El presidente actual niega que el plan actual falle.",
        "The actual president denies that the current plan fails.",
        ("es", "en"),
        ["actual"],
    ),
    ("Asistió a la ceremonia.", "He assisted the ceremony.", ("es", "en"), ["assisted the ceremony"]),
    ("No soporto el ruido.", "I don't support the noise.", ("es", "en"), ["support"]),
    ("Su compromiso con la paz.", "His compromise with peace.", ("es", "en"), ["compromise with"]),
    ("Le dieron calabazas.", "They gave him pumpkins.", ("es", "en"), ["gave him pumpkins"]),
    (
        "La gota que colma el vaso.",
        "The drop that fills the glass.",
        ("es", "en"),
        ["drop that fills the glass"],
    ),
    (
        "C'est la goutte d'eau qui fait déborder le vase.",
        "It is the drop of water that makes the vase overflow.",
        ("fr", "en"),
        ["drop of water that makes the vase"],
    ),
    ("Una baralla de cartes.", "A fight of cards.", ("ca", "en"), ["fight of cards"]),
    ("Tiene veinte años.", "He has twenty years.", ("es", "en"), ["has twenty years"]),
    ("Il a raison.", "He has reason.", ("fr", "en"), ["has reason"]),
    ("He eventually resigned.", "Eventualmente dimitió.", ("en", "es"), ["Eventualmente"]),
    ("He actually resigned.", "Actualmente dimitió.", ("en", "es"), ["Actualmente"]),
    ("The library is closed.", "La librería está cerrada.", ("en", "es"), ["librería"]),
    ("The library is closed.", "La llibreria és tancada.", ("en", "ca"), ["llibreria"]),
    ("He actually won.", "Actualment va guanyar.", ("en", "ca"), ["Actualment"]),
    ("He eventually won.", "Eventualment va guanyar.", ("en", "ca"), ["Eventualment"]),
    ("He actually won.", "Il a actuellement gagné.", ("en", "fr"), ["actuellement"]),
    ("He eventually won.", "Il a éventuellement gagné.", ("en", "fr"), ["éventuellement"]),
    ("The library is closed.", "La librairie est fermée.", ("en", "fr"), ["librairie"]),
    ("Das Gift wirkt schnell.", "The gift works quickly.", ("de", "en"), ["gift"]),
    ("He wants to become a doctor.", "Er will Arzt bekommen.", ("en", "de"), ["bekommen"]),
    ("He eventually resigned.", "Er trat eventuell zurück.", ("en", "de"), ["eventuell"]),
    ("Er ist eventuell krank.", "He is eventually ill.", ("de", "en"), ["eventually"]),
    ("My parents came.", "I miei parenti sono venuti.", ("en", "it"), ["parenti"]),
    ("He actually won.", "Atualmente ganhou.", ("en", "pt"), ["Atualmente"]),
    ("Er will ein Auto bekommen.", "He wants to become a car.", ("de", "en"), ["become"]),
]
MUST_NOT = [
    ("Utilitzeu Exit For", "Use Exit For", ("ca", "en")),
    ("La situació actual", "The current situation", ("ca", "en")),
    ("Ha plantat un arbre", "He planted a tree", ("ca", "en")),
    ("La biblioteca", "The library", ("ca", "en")),
    ("La situación actual", "La situació actual", ("es", "ca")),
    ("Die jetzige Lage", "The actual situation", ("de", "en")),
    (
        "El presidente actual lo negó; en realidad, mintió.",
        "The current president denied it; actually, he lied.",
        ("es", "en"),
    ),
    ("Asistió a la víctima.", "He assisted the victim.", ("es", "en")),
    ("El soporte no se rompe.", "The support does not break.", ("es", "en")),
    ("Llegó a un compromiso con el sindicato.", "He reached a compromise with the union.", ("es", "en")),
    ("Tiene veinte años de experiencia.", "He has twenty years of experience.", ("es", "en")),
    ("Tiene veinte años.", "He is twenty years old.", ("es", "en")),
    ("The library is closed.", "La biblioteca está cerrada.", ("en", "es")),
    (
        "He wants to become a doctor and get a job.",
        "Er will Arzt werden und eine Stelle bekommen.",
        ("en", "de"),
    ),
    ("Er bekam Hilfe und wurde Arzt.", "He got help and became a doctor.", ("de", "en")),
    ("Lee la lectura del domingo.", "He reads Sunday's reading.", ("es", "en")),
    ("The school library", "La biblioteca de l'escola", ("en", "ca")),
    ("A software library", "Una librería de funciones", ("en", "es")),
    ("Peter reads, for he has reason to.", "Pierre lit, car il a raison de le faire.", ("en", "fr")),
    ("Il a été condamné à dix ans de prison.", "He was sentenced; he has ten years in prison.", ("fr", "en")),
    ("Das Gift der Schlange", "The snake's poison, a gift to science", ("de", "en")),
    ("Der Chef ist krank.", "The boss, a former chef, is ill.", ("de", "en")),
    (
        "He actually said so, and he currently lives here.",
        "Lo dijo de hecho, y actualmente vive aquí.",
        ("en", "es"),
    ),
]


test_flags, test_does_not_flag = tables("source target langs spans", MUST, MUST_NOT, check="false_friends")


def test_idioms_can_be_left_out() -> None:
    assert flags("false_friends", "trencar la baralla", "break up the fight", idioms=False) == []


#: English, German, what is marked.
INTO_GERMAN = [
    ("The eventual winner was a surprise.", "Der eventuelle Sieger war eine Überraschung.", ["eventuelle"]),
    ("The billion-dollar deal failed.", "Das Billionengeschäft scheiterte.", ["Billionengeschäft"]),
    ("He is a billionaire.", "Er ist Billionär.", ["Billionär"]),
    ("She left high school at 18.", "Sie verließ die Hochschule mit 18.", ["Hochschule"]),
    ("The chef cooked fish.", "Der Chef bereitete Fisch zu.", ["Chef"]),
    ("The riot sparked communal violence.", "Der Aufruhr löste kommunale Gewalt aus.", ["kommunale"]),
    ("Democrats oppose the bill.", "Die Demokraten lehnen die Rechnung ab.", ["Rechnung"]),
    ("The bill passed the Senate.", "Die Rechnung passierte den Senat.", ["Rechnung"]),
    ("The mayor resigned.", "Der Major trat zurück.", ["Major"]),
    ("His physician was worried.", "Sein Physiker war besorgt.", ["Physiker"]),
    ("The prospects are good.", "Die Prospekte sind gut.", ["Prospekte"]),
    ("He overheard the talk.", "Er überhörte das Gespräch.", ["überhörte"]),
    ("She oversees the work.", "Sie übersieht die Arbeit.", ["übersieht"]),
    ("The jury found him guilty.", "Die Jury befand ihn für gültig.", ["gültig"]),
    ("He was seriously injured.", "Er wurde seriös verletzt.", ["seriös"]),
    ("They live on an island.", "Sie leben auf Island.", ["Island"]),
    ("US Secretary of State Mike Pompeo came.", "US-Staatssekretär Mike Pompeo kam.", ["Staatssekretär"]),
    ("The Trump administration refused.", "Die Trump-Verwaltung weigerte sich.", ["Trump-Verwaltung"]),
    (
        "He was rushed to hospital after being shot.",
        "Er wurde erschossen und kam ins Krankenhaus.",
        ["erschossen"],
    ),
    ("I'm a key worker.", "Ich bin eine Schlüsselarbeiterin.", ["Schlüsselarbeiterin"]),
    (
        "My legs are fine, touch wood.",
        "Meine Beine sind in Ordnung, berühren Sie Holz.",
        ["berühren Sie Holz"],
    ),
    ("It's not my cup of tea.", "Es ist nicht meine Tasse Tee.", ["Tasse Tee"]),
    ("The red tape is endless.", "Das rote Band ist endlos.", ["rote Band"]),
    ("They cut corners.", "Sie schneiden Ecken ab.", ["schneiden Ecken"]),
    ("The jury is still out on that.", "Die Jury ist noch draußen.", ["Jury ist noch draußen"]),
]
GERMAN_RIGHT = [
    ("The eventual winner was a surprise.", "Der spätere Sieger war eine Überraschung."),
    ("Democrats oppose the bill.", "Die Demokraten lehnen den Gesetzentwurf ab."),
    ("Parliament sent him a bill for 300 euros, which he paid.", "Die Rechnung über 300 Euro bezahlte er."),
    ("The mayor met the major.", "Der Bürgermeister traf den Major."),
    ("Iceland is an island.", "Island ist eine Insel."),
    ("The volcano on the island of Iceland", "Der Vulkan auf Island"),
    ("He was shot dead outside the hospital.", "Er wurde vor dem Krankenhaus erschossen."),
    ("He was shot and killed.", "Er wurde erschossen."),
    ("High schools and universities closed.", "Oberschulen und Hochschulen schlossen."),
    ("The chef de mission explained it.", "Der Chef de Mission erklärte es."),
    ("The Stiftung of the Hennebergische Gymnasium", "Die Stiftung des Hennebergischen Gymnasiums"),
    ("The city administration under Mayor Bush", "Die Stadtverwaltung unter Bürgermeister Bush"),
    ("The secretary of state for health", "Der Staatssekretär für Gesundheit"),
    ("He drank a cup of tea.", "Er trank eine Tasse Tee."),
    ("He knocked on wood.", "Er klopfte auf Holz."),
    ("A brief letter", "Ein kurzer Brief"),
    ("Employees were engaged with the public.", "Die Angestellten waren engagiert."),
]


@pytest.mark.parametrize(("source", "target", "said"), INTO_GERMAN)
def test_into_german(source: str, target: str, said: list[str]) -> None:
    assert quoted("false_friends", source, target, langs=("en", "de")) == said


@pytest.mark.parametrize(("source", "target"), GERMAN_RIGHT)
def test_right_german(source: str, target: str) -> None:
    assert quoted("false_friends", source, target, langs=("en", "de")) == []


#: Languages, source, a right translation, one by a look-alike, which.
NEIGHBOURS = """
pt es Comemos polvo ao jantar. | Cenamos pulpo. | Cenamos polvo. | polvo
pt es A sobremesa estava ótima. | El postre estaba muy bueno. | La sobremesa estuvo muy bien. | sobremesa
pt es Encontrei um rato no porão. | Encontré un ratón en el sótano. | Encontré un rato en el sótano. | rato
pt es Vou ao escritório amanhã. | Mañana voy a la oficina. | Mañana voy al escritorio. | escritorio
pt es A oficina fica perto daqui. | El taller está cerca de aquí. | La oficina está cerca de aquí. | oficina
pt es Ele ficou embaraçado. | Se sintió avergonzado. | Quedó embarazado. | embarazado
pt es Um vaso de flores | Un jarrón de flores | Un vaso de flores | vaso
pt es Ele ligou ontem. | Llamó ayer. | Ligó ayer. | Ligó
pt es Que cheiro esquisito! | ¡Qué olor tan raro! | ¡Qué olor tan exquisito! | exquisito
es pt La salsa de tomate está lista. | O molho de tomate está pronto. | A salsa de tomate está pronta. | salsa
es pt Está embarazada. | Ela está grávida. | Ela está embaraçada. | embaraçada
es pt Estuvimos un rato allí. | Ficámos lá um bocado. | Ficámos lá um rato. | rato
it es Il burro è in frigo. | La mantequilla está en la nevera. | El burro está en la nevera. | burro
it es L'acqua è calda. | El agua está caliente. | El agua es un caldo. | caldo
es it Añada el aceite. | Aggiungere l'olio. | Aggiungere l'aceto. | aceto
"""
SAME = """
pt es Bebi um copo de vinho. | Bebí una copa de vino.
pt es Ele ligou a luz. | Encendió la luz, no ligó.
pt es O vaso sanguíneo | El vaso sanguíneo
pt es Larga vida | Larga vida
es pt Los vasos sanguíneos | Os vasos sanguíneos
es pt Bailan salsa. | Dançam salsa.
"""


@pytest.mark.parametrize(("lang", "other", "source", "right", "wrong", "said"), cases(NEIGHBOURS))
def test_neighbours(lang: str, other: str, source: str, right: str, wrong: str, said: str) -> None:
    assert flags("false_friends", source, right, (lang, other)) == []
    assert quoted("false_friends", source, wrong, langs=(lang, other)) == [said]


@pytest.mark.parametrize(("lang", "other", "source", "target"), cases(SAME))
def test_what_neighbours_share(lang: str, other: str, source: str, target: str) -> None:
    assert flags("false_friends", source, target, (lang, other)) == []
