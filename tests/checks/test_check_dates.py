from checks_support import tables

MUST = [
    ("llegó el domingo", "he came on Friday", ("es", "en"), ["Friday"]),
    ("l'objectiu de la trucada de dimarts", "the objective of Wednesday's call", ("ca", "en"), ["Wednesday"]),
    ("el miércoles pasado", "last Thursday", ("es", "en"), ["Thursday"]),
    ("en février 2020", "in March 2020", ("fr", "en"), ["March"]),
    ("na sexta-feira", "on Thursday", ("pt", "en"), ["Thursday"]),
    ("giovedì sera", "on Friday night", ("it", "en"), ["Friday"]),
    ("miercuri seara", "on Tuesday evening", ("ro", "en"), ["Tuesday"]),
    ("am Dienstag", "on Monday", ("de", "en"), ["Monday"]),
]
MUST_NOT = [
    ("cantó Plácido Domingo", "Plácido Domingo sang on Friday", ("es", "en")),
    ("la trucada de dimarts", "Tuesday's call", ("ca", "en")),
    ("la trucada d'ahir", "Tuesday's call", ("ca", "en")),
    ("el 19/03/2025", "March 19, 2025", ("ca", "en")),
    ("terça e quarta-feira", "Tuesday and Wednesday", ("pt", "en")),
    ("mai mult de atât", "more than that, you may say", ("ro", "en")),
    ("la planète Mars", "the planet Mars", ("fr", "en")),
    ("Diumenge de Resurrecció", "Easter Sunday", ("ca", "en")),
]


test_flags, test_does_not_flag = tables("source target langs spans", MUST, MUST_NOT, check="dates")
