"""Tables of what programs read in a text (tags, placeholders, addresses, Markdown), encodings and length."""

from checks_support import flags, tables

EN_ES = ("en", "es")
BARE = (
    "El campeon espanol jugara contra el equipo aleman, y nadie sabe que pasara en la decision que vendra despues en "
    "el estadio de la region."
)
TOMORROW = (
    "Tomorrow the champion will play, and nobody knows what will happen later at the stadium of the place."
)

MUST = [
    ("markup", EN_ES, "@jordi_mas: when?", "@: ¿cuándo?", ["@"]),
    ("markup", EN_ES, "The group (@amical) was created, see https://example.com/a.", "El grupo (@), véase ://example.com/a.",
     ["@", "://"]),
    ("markup", EN_ES, "Press <b>Save</b> now.", "Pulsa </b>Guardar<b> ahora.", ["</b>"]),
    ("markup", EN_ES, "<p><b>Save</b></p>", "<p><b>Guardar</p></b>", ["</p>"]),
    ("markup", EN_ES, 'See <a href="/help">help</a>.', 'Vea <a href="/ayuda">ayuda</a>.', ['href="/ayuda"']),
    ("markup", EN_ES, "See https://example.com/help there.", "Véalo allí.", ["https://example.com/help"]),
    ("markup", EN_ES, "See it there.", "Vea www.example.com/help.", ["www.example.com/help"]),
    ("markup", EN_ES, "See https://example.com/help there.", "Vea https: //example.com/help.", ["https: //"]),
    ("markup", EN_ES, "The :attribute field.", "El campo :atributo.", [":attribute"]),
    ("markup", EN_ES, "__COUNT__ messages", "mensajes", ["__COUNT__"]),
    ("markup", EN_ES, "Hello, %name%!", "¡Hola, %nombre%!", ["%name%", "%nombre%"]),
    ("markup", EN_ES, "Dear [NAME], thank you.", "Estimado [NOMBRE], gracias.", ["[NAME]"]),
    ("markup", EN_ES, "There are %n files.", "Hay archivos.", ["%n"]),
    ("markup", EN_ES, "See $t(common.help).", "Vea $t(comun.ayuda).", ["$t(common.help)", "$t(comun.ayuda)"]),
    ("markup", EN_ES, "First line\\nSecond", "Primera línea Segunda", ["\\n"]),
    ("markup", EN_ES, "Visit example.com today.", "Visite ejemplo.com hoy.", ["example.com"]),
    ("markup", EN_ES, "As @elperiodico says.", "Según dice @thenewspaper.", ["@elperiodico"]),
    ("encoding", ("en", "ro"), "The city and the country", "oraº ºi þarã", ["oraº", "ºi", "þarã"]),
    ("encoding", ("en", "ro"), "He says so.", "El spune cã da.", ["cã"]),
    ("encoding", EN_ES, TOMORROW, BARE, ["campeon"]),
    ("markdown", EN_ES, "It is **very** good.", "Es ** muy ** bueno.", ["**"]),
    ("markdown", EN_ES, "It is _very_ good.", "Es _muy bueno.", ["_"]),
    ("markdown", EN_ES, "It is *very* good.", "Es *muy bueno.", ["*"]),
    ("markdown", EN_ES, "Run `git push` now.", "Ejecute `git empujar` ahora.", ["`git empujar`"]),
    ("markdown", EN_ES, "See ![logo](logo.png).", "Vea [logo](logo.png).", ["[logo](logo.png)"]),
    ("markdown", EN_ES, "See [guide](guide.md).", "Vea [guía](guia.md).", ["guia.md"]),
    ("markdown", EN_ES, "## Title", "### Título", ["###"]),
    ("length", ("de", "en"), "Das Wetter war schön.",
     "The European Commission has adopted a proposal for a regulation on the protection of personal data.", [""]),
]  # fmt: skip
MUST_NOT = [
    ("markup", EN_ES, "Write the sign @, or two @ 3 euros.", "Escriba el signo @: o dos @ 3 euros."),
    ("markup", EN_ES, "One<br>two<BR>three", "Uno<br/>dos<br />tres"),
    ("markup", EN_ES, "<li>One<li>two", "<li>Uno<li>dos"),
    ("markup", EN_ES, "Press </b>Save<b> now.", "Pulsa </b>Guardar<b> ahora."),
    ("markup", EN_ES, "<b>One</b> <i>two</i>", "<i>Dos</i> <b>uno</b>"),
    ("markup", EN_ES, '<a href="/en/help" title="Help">a</a>', '<a title="Ayuda" href="/es/help">a</a>'),
    ("markup", EN_ES, "See https://example.com/help.", "Vea example.com."),
    ("markup", EN_ES, "Note: at 10:30 it is 3:2, C:windows and std::string", "Nota: a las 10:30 va 3:2"),
    ("markup", EN_ES, "It is so :the end", "Es así: el fin"),
    ("markup", EN_ES, "[MUSIC] He speaks.", "[MÚSICA] Él habla."),
    ("markup", EN_ES, "10 %n and __init__ and it is __very__ good", "El 10 % y __muy__ bueno"),
    ("markup", EN_ES, "Open C:\\new\\temp and C:\\notes", "Abra C:\\new\\temp y C:\\notas"),
    ("markup", EN_ES, "Amazon.com sells it.", "Amazon lo vende."),
    ("markup", EN_ES, "@Guardian said so, me@a.com", "@guardian lo dijo, me@a.com"),
    ("markup", EN_ES, "ca.wikipedia.org and node.js", "es.wikipedia.org y node.js"),
    ("encoding", ("en", "ro"), "The city of São Paulo", "Orașul São Paulo și 5º"),
    ("encoding", ("en", "pt"), "He says no.", "Ele não diz que a irmã é sã."),
    ("encoding", EN_ES, TOMORROW,
     "El equipo juega contra el otro en el estadio y nadie sabe lo que pasa ahora en este campo."),
    ("encoding", EN_ES, TOMORROW, BARE.replace("decision", "decisión")),
    ("markdown", EN_ES, "It is **very** _good_.", "Es **muy** *bueno*."),
    ("markdown", EN_ES, "The *.txt and *.doc files", "Los archivos *.txt y *.doc"),
    ("markdown", EN_ES, "It is *very* good.", "Es muy bueno."),
    ("markdown", EN_ES, "2 * 3 and snake_case_name", "2 * 3 y snake_case_name"),
    ("markdown", EN_ES, "Run `git push` and `ls`.", "Ejecute `ls` y `git push`."),
    ("markdown", EN_ES, "See [guide](en/guide.md#start) and [top](#top).",
     "Vea [guía](es/guide.md#start) y [inicio](#inicio)."),
    ("markdown", EN_ES, "## Title\n### Sub", "## Título\n### Sub"),
    ("length", ("de", "en"), "Das Wetter war schön.", "The weather was beautiful on that day in May, they said."),
]  # fmt: skip


test_flags, test_does_not_flag = tables("check langs source target spans", MUST, MUST_NOT)


def test_what_a_reader_fills_in_is_minor_and_a_command_is_major() -> None:
    (flag,) = flags("markdown", "Run `git push` now.", "Ejecute `git empujar`.", langs=EN_ES)
    assert flag.severity == "major"
    (flag,) = flags("markdown", "Run `ls <name>` now.", "Ejecute `ls <nombre>`.", langs=EN_ES)
    assert flag.severity == "minor"


def test_an_address_on_one_side_only_is_minor() -> None:
    (flag,) = flags("markup", "See https://example.com/help there.", "Véalo allí.", langs=EN_ES)
    assert flag.severity == "minor"
