"""Shares that became whole numbers, halves that became doubles."""

from checks_support import tables

MUST = [
    ("numbers", "Una de cada tres mujeres.", "One or three women.", ("es", "en"), ["One or three"]),
    ("numbers", "Tres cuartas partes del bosque.", "Three or four parts of the forest.", ("es", "en"),
     ["Three or four"]),
    ("numbers", "Two thirds of the seats", "Dos o tres escaños", ("en", "es"), ["Dos o tres"]),
    ("numbers", "Nove italiani su dieci", "Nine or ten Italians", ("it", "en"), ["Nine or ten"]),
    ("numbers", "One in five of the children", "Uno o cinco de los niños", ("en", "es"), ["Uno o cinco"]),
    ("numbers", "Drei von vier Befragten", "Trois ou quatre personnes interrogées", ("de", "fr"),
     ["Trois ou quatre"]),
    ("numbers", "Un quart des élèves étaient absents.", "Four pupils were absent.", ("fr", "en"), ["Four"]),
    ("numbers", "Ein Drittel der Befragten.", "Three of those surveyed.", ("de", "en"), ["Three"]),
    ("numbers", "Un tercio de los alumnos suspendió.", "Three pupils failed.", ("es", "en"), ["Three"]),
    ("numbers", "A third of the pupils failed.", "Van suspendre tres alumnes.", ("en", "ca"), ["tres"]),
    ("numbers", "Um quinto dos eleitores absteve-se.", "Five voters abstained.", ("pt", "en"), ["Five"]),
    ("numbers", "O treime din elevi au lipsit.", "Three pupils were absent.", ("ro", "en"), ["Three"]),
    ("numbers", "A quarter of the members left.", "Vier Mitglieder gingen.", ("en", "de"), ["Vier"]),
    ("opposites", "Les dépenses ont été divisées par deux.", "Spending has doubled.", ("fr", "en"), ["doubled"]),
    ("opposites", "Les dépenses ont été divisées par deux.", "Die Ausgaben haben sich verdoppelt.", ("fr", "de"),
     ["verdoppelt"]),
    ("opposites", "The amount was divided by two.", "El importe se ha duplicado.", ("en", "es"), ["duplicado"]),
]  # fmt: skip
MUST_NOT = [
    ("numbers", "Una de cada tres mujeres.", "One in three women.", ("es", "en")),
    ("numbers", "Una de cada tres mujeres.", "A third of women.", ("es", "en")),
    ("numbers", "Uno o dos de cada cinco.", "One or two in every five.", ("es", "en")),
    ("numbers", "Two or three seats.", "Deux ou trois sièges.", ("en", "fr")),
    ("numbers", "Two thirds, or two or three of them.", "Dos tercios, o dos o tres de ellos.", ("en", "es")),
    ("numbers", "Un quart des élèves.", "A quarter of the pupils.", ("fr", "en")),
    ("numbers", "Un quart des élèves.", "25% of the pupils.", ("fr", "en")),
    ("numbers", "Ein Drittel der Befragten.", "One in three of those surveyed.", ("de", "en")),
    ("numbers", "A third of the price.", "Tres veces más barato.", ("en", "es")),
    ("numbers", "A third of the shares belong to three families.", "Tres familias tienen un tercio de las acciones.",
     ("en", "es")),
    ("numbers", "A quarter of the pupils of class 4.", "Un cuarto de los alumnos de la clase 4.", ("en", "es")),
    ("numbers", "A un quart de quatre.", "At a quarter past three.", ("ca", "en")),
    ("numbers", "A quarter of the year.", "Drei Monate.", ("en", "de")),
    ("opposites", "Les dépenses ont été divisées par deux.", "Spending has halved.", ("fr", "en")),
    ("opposites", "El importe dividido por dos.", "The amount divided by two.", ("es", "en")),
    ("opposites", "Les prix ont doublé.", "Los precios se han duplicado.", ("fr", "es")),
]  # fmt: skip

test_must, test_must_not = tables("check source target langs spans", MUST, MUST_NOT)
