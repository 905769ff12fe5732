"""Tables of speech in two languages: what other marks say as well, and who says what."""

from checks_support import tables

SAID = "“I don't know anything about that,” said Ana, and closed the door."
DICHO = "—No sé nada de eso —dijo Ana, y cerró la puerta."

MUST: list[tuple[object, ...]] = [
    ("quotation_lost", ("en", "es"), SAID, "No sabía nada de eso, y cerró la puerta.",
     ["“I don't know anything about that,”"]),
    ("ending", ("en", "de"), "The mayor said no.", "» sagte der Bürgermeister gestern.", ["»"]),
]  # fmt: skip
MUST_NOT: list[tuple[object, ...]] = [
    ("ending", ("en", "de"), '"We are not giving up," said the mayor.', "»Wir geben nicht auf«, sagte er."),
    ("ending", ("en", "sv"), '"We are not giving up," said the mayor.', "”Vi ger inte upp”, sade han."),
    ("quotation_lost", ("es", "en"), DICHO, SAID),
    ("quotation_lost", ("en", "es"), SAID, DICHO),
    ("quotation_lost", ("en", "fr"), SAID, "— Je ne sais rien de tout ça, dit Ana, et elle ferma la porte."),
    ("quotation_lost", ("es", "en"), "Los 90 no fueron fáciles para los jugadores y los equipos.",
     "The '90s weren't easy for the teams and the players' families, all told."),
    ("quotation_lost", ("es", "en"), "Acaba con ellos antes de que lleguen los amigos de los jugadores.",
     "Get 'em before the friends of the players' families arrive there."),
]  # fmt: skip


test_flags, test_does_not_flag = tables("check langs source target spans", MUST, MUST_NOT)
