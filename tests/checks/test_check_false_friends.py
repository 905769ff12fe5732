from checks_support import flags, tables

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
