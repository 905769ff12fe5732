"""Tables of boundaries, ending and spacing: the wreckage of sentences."""

from checks_support import flags, quoted, tables

MUST = [
    ("boundaries", "Va marxar de casa. Ell estava cansat.", "He left the house He was tired.", ["house He"]),
    (
        "boundaries",
        "Ho sap tothom. Quan plou no surten.",
        "Everybody knows this When it rains they stay.",
        ["this When"],
    ),
    ("boundaries", "Va pactar amb el president.", "He made a deal with the. President agreed.", ["the."]),
    ("boundaries", "Ells i nosaltres.", "They were here and. We came later.", ["and."]),
    (
        "boundaries",
        "No va vendre res. Els carrers eren buits.",
        "He sold no houses Streets were empty.",
        ["houses Streets"],
    ),
    ("boundaries", "Viu a França. Ell ja ho sap.", "He lives in France He already knows.", ["France He"]),
    (
        "boundaries",
        "El canvi de nom del parlament gal·lès.",
        "The change to. The name of parliament.",
        ["to."],
    ),
    ("boundaries", "Gent de tots els partits ho diu.", "People across. All parties say so.", ["across."]),
    ("ending", "Va parlar amb el president de Rússia.", "He spoke on the phone with the", ["the"]),
    ("ending", "Va parlar amb el president de Rússia.", "He spoke on the phone with the.", ["the."]),
    ("ending", "Els resultats de l'anàlisi es penjaran en un web públic.", "The result of...", ["..."]),
    (
        "ending",
        "Va dir: «Els resultats es penjaran en un web públic».",
        "He said: “The results [...]”",
        ["[...]"],
    ),
    ("ending", "Ven fruites, com ara pomes i peres.", "They sell fruits, such as.", ["such as."]),
    ("ending", "Va entrar a la casa gran.", "He went out and then into", ["into"]),
    ("ending", "Va marxar perquè estava cansat.", "He left the house because", ["because"]),
    ("ending", "Va marxar de casa.", "He left the house,", [","]),
    ("ending", "Va parlar amb el president de Rússia.", "He spoke with the Russian presidt", ["presidt"]),
    ("ending", "Va parlar amb el president.", ", he spoke with the president.", [","]),
    ("ending", "Va parlar amb el president.", "spoke with the president of it.", ["spoke"]),
    ("ending", "On és la casa del president?", "The house of the president is where he lives.", ["."]),
    ("ending", "La casa del president és aquí.", "Where is the house of the president?", ["?"]),
    (
        "ending",
        "El president va parlar ahir durant més d'una hora amb el seu homòleg rus sobre la guerra.",
        "The president spoke yesterday for more than an hour with his Russian counterpart about the war",
        [""],
    ),
    ("spacing", "Va veure la casa gran.", "He saw the  big house.", ["  "]),
    ("spacing", "L'actor (Trump) no.", "The actor ( Trump) won't.", [" "]),
    ("spacing", "El sistema (vell) falla.", "The system(which is old) fails.", ["system(which"]),
    ("spacing", "Diu: «Nosaltres no».", 'He says,"We do not."', [',"']),
    ("spacing", "La treva de 30 dies.", "The truce of 30days.", ["30days"]),
    ("spacing", "Durant els anys 80 i el 1990", "During the1980s and in1990, and25%", ["the1980s", "in1990"]),
    ("spacing", "La derrota per 1-0", "The 1-0defeat", ["0defeat"]),
    ("spacing", "Hola ", "Hello", [""]),
    ("spacing", "Hola", " Hello", [" "]),
]
MUST_NOT = [
    ("ending", "Dos. . . Tres. . . I llavors va començar la gran festa.", "Two... Three..."),
    ("ending", "Van fer tornar els soldats del nord a la capital.", "They returned to D.C.."),
    ("ending", "I llavors va marxar tothom alhora.", "And then they all went home..."),
    ("ending", "Els resultats de l'anàlisi es penjaran en un web públic.", "See example.com/…"),
    ("boundaries", "Va veure The Thing", "He saw the film The Thing and left."),
    ("boundaries", "Va llegir «Quan plou».", 'She read "When it rains" and left the house.'),
    ("boundaries", "Diu que We are the World és bona.", "He says the song We Are the World is good."),
    ("boundaries", "De què estan orgullosos.", "What they are proud of. We know."),
    ("boundaries", "La vitamina A.", "It has vitamin A. We know."),
    ("boundaries", "Ho sap. Quan plou no.", "He knows. When it rains, no."),
    ("boundaries", "Va sortir del bloc. Dimarts era a casa.", "He left the block Tuesday and was at home."),
    ("boundaries", "De què és fet. Ho sabem.", "What it is made of. We know."),
    ("boundaries", "El Barça contra el Madrid.", "Barça vs. Madrid today in town."),
    (
        "boundaries",
        "La casa, que és gran, i el llac, que és blau.",
        "The house is big today. The lake there is blue.",
    ),
    ("ending", "De què està fet?", "What is it made of?"),
    ("ending", "No sé a què juga.", "I do not know what he is up to."),
    ("ending", "És la xarxa en què vam caure.", "It is the trap that we fell into."),
    ("ending", "La casa del president", "The house of the president"),
    ("ending", "Va dir: «Vindré demà.»", 'He said: "I will come tomorrow."'),
    ("ending", "El telèfon de Apple és car.", "iPhone prices are high for most people."),
    ("ending", "Al-Qaida ha dit que no.", "al-Qaeda has said that it will not."),
    ("ending", "Em demano si vindrà.", "I wonder whether he will come."),
    ("ending", "Va parlar amb el", "He spoke on the phone with the"),
    ("ending", "I després...", "And then there was nothing..."),
    ("spacing", "Una pantalla 4K de 30 km", "A 4K screen of 30km and 5G"),
    ("spacing", "f(x) i nom(s)", "The f(x) of the person(s)"),
    ("spacing", "a  b", "the  house"),
    ("spacing", "El sistema , vell , falla .", "The system , old , fails ."),
    ("spacing", "Diu «no».", "He says “no”, she says “yes”."),
    ("spacing", "L'any 1990", "The year 1990s and 2ndhand"),
    ("spacing", "L'iPhone", "The iPhone12, mp3, the A320 and COVID19 on Windows95, R2D2, DO160 and to@in10"),
]


test_flags, test_does_not_flag = tables("check source target spans", MUST, MUST_NOT)


def test_a_lost_boundary_is_major() -> None:
    (flag,) = flags("boundaries", *MUST[0][1:3])
    assert flag.severity == "major"
    (flag,) = flags("boundaries", "Va marxar de casa perquè ell estava cansat.", MUST[0][2])
    assert flag.severity == "minor"


def test_other_languages() -> None:
    assert quoted(
        "ending", "He spoke with the president.", "Va parlar per telèfon amb el", langs=("en", "ca")
    ) == ["el"]
    assert quoted(
        "ending", "He spoke with the president.", "Er sprach am Telefon mit dem", langs=("en", "de")
    ) == ["dem"]
    assert quoted("ending", "Τι θέλεις από εμένα;", "What do you want from me?", langs=("el", "en")) == []
