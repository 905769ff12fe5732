"""Tables of placeholders: what touches them, which of them are some, which may be missing."""

from checks_support import quoted, tables, word_links

MUST = [
    ("markup", ("en", "ja"), "%d items", "アイテム", ["%d"]),
    ("markup", ("en", "ru"), "%.1f MB", "МБ", ["%.1f"]),
    ("markup", ("en", "ja"), "%s has %d items", "%dは%s個", ["%d"]),
    ("encoding", ("en", "ru"), "%d files", "%d \u0440ayments", ["\u0440ayments"]),
    ("markup", ("en", "es"), "Ends on {d, date, long} at {d, time, short}.", "Termina el {d, date, long}.",
     ["{d, time, short}"]),
    ("markup", ("en", "es"), "{amount, number, ::currency/EUR}", "{importe, number, ::currency/EUR}",
     ["{amount, number, ::currency/EUR}", "{importe, number, ::currency/EUR}"]),
    ("markup", ("en", "es"), "{n, number, ::currency/EUR}", "{n, number, ::currency/USD}",
     ["{n, number, ::currency/EUR}", "{n, number, ::currency/USD}"]),
    ("markup", ("en", "es"), "On {d, date, short}", "El {d, fecha, short}", ["{d, date, short}"]),
    ("markup", ("en", "es"), "On {d, date, short}", "El {d, date, corto}", ["{d, date, short}", "{d, date, corto}"]),
    ("markup", ("en", "es"), "Read the <0>terms</0>.", "Lee las <0>condiciones.", ["</0>"]),
    ("markup", ("en", "es"), "<1>here</1>", "<2>aquí</2>", ["<1>", "</1>", "<2>", "</2>"]),
    ("markup", ("en", "es"), "<color=#ff0000>No</color>", "<color=#00ff00>No</color>",
     ["<color=#ff0000>", "<color=#00ff00>"]),
    ("markup", ("en", "es"), "Code 0x%X at %p", "Código", ["%X", "%p"]),
    ("markup", ("en", "es"), "Drive %c: %02X, %hd", "Unidad:", ["%c", "%02X", "%hd"]),
    ("markup", ("en", "es"), "Mode %o, %e seconds", "Modo, segundos", ["%o", "%e"]),
    ("markup", ("en", "es"), "%c has %d", "%d tiene %c", ["%d"]),
    ("markup", ("en", "es"), "%arg files", "archivos", ["%arg"]),
    ("markup", ("en", "es"), "{{#if premium}}Yes{{/if}}", "Sí{{/if}}", ["{{#if premium}}"]),
    # Codes of XLIFF are what their id says.
    ("markup", ("en", "es"), 'Hi <x id="A"/> and <x id="B"/>', 'Hola, <x id="B"/>', ['<x id="A"/>']),
    ("markup", ("en", "es"), 'Hi <ph id="0"/>', 'Hola, <ph id="1"/>', ['<ph id="0"/>', '<ph id="1"/>']),
    ("markup", ("en", "es"), 'Hi <ph x="1"/>', "Hola, <ph x='2' />", ['<ph x="1"/>', "<ph x='2' />"]),
    ("markup", ("en", "es"), '<a href="/a">here</a>', "<a href='/b'>aquí</a>", ["href='/b'"]),
    ("language", ("en", "es"), "<b>{name}</b> is here.", "<b>{name}</b> is here with all of us.",
     ["is here with all of us"]),
]  # fmt: skip
MUST_NOT = [
    ("markup", ("en", "ja"), "%d items", "%d個のアイテム"),
    ("markup", ("en", "zh"), "%s is online", "%s在线"),
    ("markup", ("en", "ja"), "%@ items", "%@個"),
    ("markup", ("en", "ar"), "%d items", "%dعنصر"),
    ("markup", ("en", "ru"), "%d pcs.", "%dшт."),
    ("markup", ("en", "fr"), "%.1f MB", "%.1fMo"),
    ("markup", ("en", "de"), "%d pcs. of %s", "%dStk. von %s"),
    ("markup", ("en", "de"), "%dpcs", "%d Stück"),
    ("markup", ("en", "fr"), "All 100% of the items", "100 %de tous les éléments"),
    ("markup", ("en", "de"), "50% of the %d", "50 %der %d"),
    ("markup", ("en", "fr"), "%d%% of them", "%d%%de ceux"),
    ("encoding", ("en", "ru"), "%d files", "%dфайлов, %1$sаудио, %ldсети"),
    ("language", ("en", "es"), "<strong>{amount}</strong> left", "Quedan <strong>{amount}</strong>"),
    ("language", ("en", "es"), "%(number)s in %(where)s, {% if this %}", "%(number)s en %(where)s, {% if this %}"),
    ("markup", ("en", "es"), "On {d, date, short}: {n, number}", "{n,number} el {d,date,short}"),
    ("markup", ("en", "es"), "On {d, date, MMM d} {n, number, #,##0.0}", "El {d, date, d MMM} {n, number, # ##0,0}"),
    ("markup", ("en", "es"), "I <3 you, a < 0 and b > 1", "Te quiero, a < 0 y b > 1"),
    ("markup", ("en", "es"), "<0>Yes</0> <1/>", "<1/> <0>Sí</0>"),
    ("markup", ("en", "es"), "%B %e, %Y at %I:%M %p", "%e de %B de %Y a las %H:%M"),
    ("markup", ("en", "es"), "100 %, or 20 %e and 5%c", "El 100 %, o 20 % e o 5 %"),
    ("markup", ("en", "pt"), "It is 20% and more", "São 20 %e mais"),
    ("markup", ("en", "es"), "{{#if premium}}Yes{{/if}}", "{{#if premium}}Sí{{/if}}"),
    ("markup", ("en", "es"), "The set {one, two, three}", "El conjunto {uno, dos, tres}"),
    ("markup", ("en", "es"), 'Hi <x id="A"/> and <x id="B"/>', 'Hola, <x id="B"/> y <x id="A" equiv-text="c"/>'),
    # Equal XML is equal: quotes, spaces, line ends, other attributes beside the id.
    ("markup", ("en", "es"), '<g id="1">Save</g><ph x="1"/>', "<g id = '1' >Guardar</g><ph x='1' />"),
    ("markup", ("en", "es"), '<x id="1" ctype="lb"/>a', "<x\n  ctype='lb'\n  id='1'\n/>a"),
    ("markup", ("en", "es"), 'One<ex id="3"/>', 'Uno<ex rid="3" id="3"/>'),
    ("markup", ("en", "es"), '<a href="/a?b&amp;c">here</a>', "<a href = '/a?b&#38;c'>aquí</a>"),
    ("numbers", ("en", "ja"), "Page %2d", "%2dページ"),
]  # fmt: skip


test_flags, test_does_not_flag = tables("check langs source target spans", MUST, MUST_NOT)


def test_the_words_of_a_tag_want_no_counterpart() -> None:
    source, target = 'Hello < start="interpolation label name" />', "Hola"
    assert quoted("coverage", source, target, langs=("en", "es"), links=word_links(source, target, [(0, 0)]))
    source = source.replace("< ", "<x ")
    assert (
        quoted("coverage", source, target, langs=("en", "es"), links=word_links(source, target, [(0, 0)]))
        == []
    )
