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
    ("El 12 de marzo de 2021.", "On 12 May 2021.", ("es", "en"), ["May"]),
    ("El 12 de març.", "On May 12, he came.", ("ca", "en"), ["May"]),
    ("Am 12. Mai 2021.", "On 12 June 2021.", ("de", "en"), ["June"]),
    ("Le 12 mars dernier.", "Last 12 April.", ("fr", "en"), ["April"]),
    ("Pe 12 mai a plouat.", "It rained on 12 April.", ("ro", "en"), ["April"]),
    ("On 12 April 2021.", "El 12 de maig del 2021.", ("en", "ca"), ["maig"]),
    ("Llegó el 12/03/2021.", "He arrived on 12 April 2021.", ("es", "en"), ["April"]),
    ("Arrived: 2021-03-12.", "Va arribar el 12 d'abril.", ("en", "ca"), ["abril"]),
    ("He arrived on 12 April 2021.", "Llegó el 12/03/2021.", ("en", "es"), ["12/03/2021"]),
    ("Mié. 12", "Thu 12", ("es", "en"), ["Thu"]),
    ("Tue", "Mi", ("en", "de"), ["Mi"]),
    ("Fue en verano.", "It was in winter.", ("es", "en"), ["winter"]),
    ("In the autumn of 2020.", "En la primavera de 2020.", ("en", "es"), ["primavera"]),
    ("Llegó a mediodía.", "He arrived at midnight.", ("es", "en"), ["midnight"]),
    ("Chegou à meia-noite.", "He came at noon.", ("pt", "en"), ["noon"]),
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
    ("En marzo pueden venir 12.", "In March, 12 may come; May said so.", ("es", "en")),
    ("Cei 12 mai mari din aprilie.", "The 12 biggest of April.", ("ro", "en")),
    ("El 12 de marzo, según May.", "On 12 March, according to May.", ("es", "en")),
    (
        "Llegó el 12/03/2021.",
        "He arrived on December 3, 2021.",
        ("es", "en"),
    ),  # days and months change places
    ("La proporción 40/30/2021 en abril.", "The ratio 40/30/2021 in April.", ("es", "en")),
    ("Sam Do met Mar.", "Sam Do traf Mar.", ("en", "de")),
    ("El sol y el mar.", "The Sun and the sea.", ("es", "en")),
    ("Il a été en hiver.", "It was in winter.", ("fr", "en")),
    ("La collection printemps-été.", "The spring-summer collection.", ("fr", "en")),
    ("The hot spring froze in winter.", "La font calenta es va glaçar a l'hivern.", ("en", "ca")),
    ("El juego de medianoche, a las doce.", "The midnight game, at twelve noon or so.", ("es", "en")),
]


test_flags, test_does_not_flag = tables("source target langs spans", MUST, MUST_NOT, check="dates")
