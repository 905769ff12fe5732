"""Tables of speech in two languages: what other marks say as well, and who says what."""

from checks_support import tables

SAID = "“I don't know anything about that,” said Ana, and closed the door."
DICHO = "—No sé nada de eso —dijo Ana, y cerró la puerta."

MUST: list[tuple[object, ...]] = [
    ("quotation_lost", ("en", "es"), SAID, "No sabía nada de eso, y cerró la puerta.",
     ["“I don't know anything about that,”"]),
    ("ending", ("en", "de"), "The mayor said no.", "» sagte der Bürgermeister gestern.", ["»"]),
    ("attribution", ("ca", "en"), "«Hem treballat molt i el resultat és just», va assegurar l'entrenador.",
     "“We worked hard and the result is fair, the coach assured.”", ["the coach assured.”"]),
    # One reporting clause is where it should be, the other is not.
    ("attribution", ("es", "en"), "«Es un error», dijo el ministro. «No lo repetiremos», añadió.",
     "“It's a mistake,” said the minister. “We won't repeat it, he added.”", ["he added.”"]),
    ("attribution", ("ca", "en"), "«El pla és bo», segons l'alcalde de la ciutat.",
     "“The plan is good, according to the mayor of the city.”", ["according to the mayor of the city.”"]),
    # The quotation begins too early.
    ("attribution", ("es", "en"), "El portavoz dijo que el plan «no es viable».",
     "“The spokesman said the plan is not viable.”", ["“The spokesman said"]),
    # Dialogue dashes part the speech from the narration.
    ("attribution", ("es", "en"), DICHO, "“I don't know anything about that, said Ana, and closed the door.”",
     ["said Ana, and closed the door.”"]),
    # Speakers.
    ("attribution", ("es", "en"), "«Es un error», dijo Sánchez a Feijóo durante el debate.",
     "“It's a mistake,” Feijóo told Sánchez during the debate.", ["Feijóo"]),
    ("attribution", ("ca", "en"), "Segons Puigdemont, Rajoy «va mentir».",
     "According to Rajoy, Puigdemont “lied”.", ["Rajoy"]),
    ("attribution", ("es", "en"), "«Es un error», dijo Sánchez. «Es necesario», respondió Feijóo.",
     "“It's a mistake,” said Sánchez. “It's necessary,” replied Sánchez.", ["Sánchez"]),
    ("attribution", ("en", "es"), "“He lied,” Biden told Trump.", "«Mintió», dijo Trump a Biden.", ["Trump"]),
    # The quotation began in an earlier segment.
    ("attribution", ("es", "en"), "Hay que tenerles respeto”, afirmó.", "You have to respect them, he said.”",
     ["he said.”"]),
    # Quotation marks.
    ("quotation", ("en", "fr"), "“We are not giving up,” said the mayor.",
     "« Nous n'abandonnerons pas”, a déclaré le maire.", ["”"]),
    ("quotation", ("en", "de"), "“We are not giving up,” said the mayor.",
     "„Wir geben nicht auf», sagte der Bürgermeister.", ["»"]),
    ("quotation_lost", ("pt", "en"), "O ministro chamou a proposta de “um absurdo completo” durante a sessão.",
     "The minister called the proposal a complete absurdity during the session.", ["“um absurdo completo”"]),
    ("quotation_lost", ("ca", "en"), "«No ho faré», va dir l'alcalde. «És massa car», va afegir.",
     "“I won't do it,” said the mayor. It was too expensive, he added.", ["«És massa car»"]),
    ("dialogue", ("es", "en"), "—¿Vienes?\n—No puedo.", "“Are you coming?”\nI can't.", [""]),
    ("dialogue", ("es", "en"), "—¿Vienes?\n—No puedo.\n—¿Por qué?", "“Are you coming?”\nI can't.\n“Why?”", [""]),
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
    ("attribution", ("es", "en"), DICHO, SAID),
    ("attribution", ("es", "en"), "«Es un error», dijo el ministro. «No lo repetiremos», añadió.",
     "“It's a mistake,” said the minister. “We won't repeat it,” he added."),
    # The one who is quoted reports another's words.
    ("attribution", ("ca", "en"), "«Em va avisar, va dir que no vindria», va assegurar l'entrenador.",
     "“He told me so, he said he would not come,” the coach assured."),
    ("attribution", ("es", "en"), "«El portavoz dijo que el plan no es viable».",
     "“The spokesman said the plan is not viable.”"),
    ("attribution", ("es", "en"), "«Es un error», dijo Sánchez a Feijóo durante el debate.",
     "“It's a mistake,” Sánchez told Feijóo during the debate."),
    ("attribution", ("es", "en"), "«Es un error», le dijo Sánchez.", "“It's a mistake,” he told Sánchez."),
    ("attribution", ("ca", "en"), "Segons Carles Puigdemont, Rajoy «va mentir».",
     "According to Puigdemont, Rajoy “lied”."),
    ("attribution", ("ca", "en"), "Segons l'entrenador del Barça, Xavi, és «greu».",
     "According to Barça coach Xavi, it is “serious”."),
    ("attribution", ("es", "en"), "«Es un error», dijo Pedro Sánchez. «Es necesario», añadió Sánchez.",
     "“It's a mistake,” said Sánchez. “It's necessary,” added Pedro."),
    ("attribution", ("en", "es"), "“He lied,” Biden told Trump.", "«Mintió», dijo Biden a Trump."),
    ("attribution", ("es", "en"), "Hay que tenerles respeto”, afirmó.", "You have to respect them,” he said."),
    ("quotation", ("en", "fr"), "“We are not giving up,” said the mayor.",
     "« Nous n'abandonnerons pas », a déclaré “le maire”."),
    ("quotation_lost", ("ca", "en"), "«No ho faré», va dir l'alcalde, «és massa car».",
     "“I won't do it, it is too expensive,” said the mayor."),
    ("quotation_lost", ("ca", "en"), "Va llegir «El Quixot» i «Cent anys de soledat» a casa seva.",
     "He read “Don Quixote” and One Hundred Years of Solitude at home."),
    ("dialogue", ("es", "en"), "—¿Vienes?\n—No puedo.", "“Are you coming?\nI can't.”"),
    ("dialogue", ("es", "en"), "—¿Vienes?\n—No puedo.", "“Are you coming?”\n“I can't.”"),
    ("dialogue", ("es", "en"), "Compra:\n— pan\n— leche\n— huevos", "Buy:\nbread\nmilk\neggs"),
]  # fmt: skip


test_flags, test_does_not_flag = tables("check langs source target spans", MUST, MUST_NOT)
