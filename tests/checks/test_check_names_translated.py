"""A name taken for a word, ordinals: what must be flagged, and what must not."""

from checks_support import quoted, tables, word_links

#: The document's other pairs: it keeps these names.
DOCUMENT = [("Ahir va parlar Comella.", "Yesterday Comella spoke."), ("Ho diu Comella.", "So says Comella.")]

MUST = [
    ("names_translated", "Ho va dir en Carles Riu.", "It was said by Carles River.", "ca", ["River"]),
    (
        "names_translated",
        "Segons Albert Torres, no.",
        "According to Albert, towers do not.",
        "ca",
        ["towers"],
    ),
    ("names_translated", "Va cridar la Elin Jones.", "He called Elin Castle.", "ca", ["Castle"]),
    (
        "names_translated",
        "Després va venir Comella a casa.",
        "Then came Stone to the house.",
        "ca",
        ["Stone"],
    ),
    (
        "names_translated",
        "La regidora Anna Bosc ha dimitit.",
        "Councillor Anna Forest has resigned.",
        "ca",
        ["Forest"],
    ),
    ("names_translated", "Pablo Iglesias dimitió.", "Paul Churches resigned.", "es", ["Churches"]),
    ("names_translated", "Lo dijo Manuel Valls.", "Manuel Valleys said so.", "es", ["Valleys"]),
    ("names_translated", "Peter Zimmermann sprach.", "Peter Carpenter spoke.", "de", ["Carpenter"]),
    (
        "names_translated",
        "Según El País, caerá.",
        "According to The Country, it will fall.",
        "es",
        ["The Country"],
    ),
    ("names_translated", "Esquerra votarà en contra.", "The left will vote against.", "ca", ["The left"]),
    ("names_translated", "Podemos votará en contra.", "We can will vote against.", "es", ["We can"]),
    ("names_translated", "Un pacto con Podemos.", "A pact with We can.", "es", ["We can"]),
    (
        "names_translated",
        "Selon Le Monde, il part.",
        "According to the World, he leaves.",
        "fr",
        ["the World"],
    ),
    ("names_translated", "Das schreibt Der Spiegel.", "So writes The Mirror.", "de", ["The Mirror"]),
    (
        "names_translated",
        "Va arrasar l'illa indonèsia de Sulawesi.",
        "It hit the Indonesian island of King.",
        "ca",
        ["King"],
    ),
    (
        "names_translated",
        "Tras la explosión del volcán Popocatepetl.",
        "After the blast of the Garden volcano.",
        "es",
        ["Garden"],
    ),
    ("names_translated", "Ho va dir a Hiroshima ahir.", "He said so in Bread yesterday.", "ca", ["Bread"]),
    (
        "names_translated",
        "Ho va tuitejar Karen Hunter ahir.",
        "So tweeted Bridge Hunter yesterday.",
        "ca",
        ["Bridge"],
    ),
    ("names_translated", "Lo dijo Donald Trump.", "So said Forest Trump.", "es", ["Forest"]),
    ("ordinals", "És la segona vegada.", "It is the fourth time.", "ca", ["fourth"]),
    ("ordinals", "Quedó tercero en la final.", "He came fifth in the final.", "es", ["fifth"]),
    ("ordinals", "La première victoire.", "The third victory.", "fr", ["third"]),
]


MUST_NOT = [
    (
        "names_translated",
        "El partit governant, l'Organització Popular d'Àfrica Sudoccidental (SWAPO), va guanyar les eleccions.",
        "The ruling party, South West Africa People's Organisation (SWAPO), won the elections.",
        "ca",
    ),
    ("names_translated", "Lo dijo Donald Trump.", "So said President Trump.", "es"),
    ("names_translated", "Lo dijo Karen Hunter.", "So said Inspector Hunter.", "es"),
    ("names_translated", "Râul Drina este lung.", "It is long, the River Drina.", "ro"),
    ("names_translated", "Una noche de los premios Óscar.", "A night of the Academy awards.", "es"),
    ("names_translated", "Es va reunir amb la Marina.", "It joined the Navy.", "ca"),
    ("names_translated", "Va dormir al Palms Casino Resort.", "He slept at the Palms Casino Hotel.", "ca"),
    ("names_translated", "Va anar a Lió dissabte.", "He went to Lyon on Saturday.", "ca"),
    ("names_translated", "Ho va dir la Universitat d'Oslo.", "So said Oslo University.", "ca"),
    (
        "names_translated",
        "Lisaks muudeti Tartu Ülikool eestikeelseks.",
        "Tartu University became Estonian.",
        "et",
    ),
    ("names_translated", "Otsustas Harju Maakohus.", "So decided Harju County Court.", "et"),
    ("names_translated", "Ho va dir en Carles Riu.", "It was said by Carles Riu by the river.", "ca"),
    ("names_translated", "Viu a la Casa Blanca.", "He lives in the White House.", "ca"),
    ("names_translated", "Després va venir Comella.", "Then he came.", "ca"),
    ("names_translated", "Després va venir Comella dijous.", "Then he came on Thursday.", "ca"),
    ("names_translated", "Google Mapes ho diu.", "So says Google Maps.", "ca"),
    ("names_translated", "El papa Francesc ho diu.", "Pope Francis says so.", "ca"),
    ("names_translated", "Podemos votar en contra.", "We can vote against.", "es"),
    ("names_translated", "L'esquerra votarà en contra.", "The left will vote against.", "ca"),
    ("names_translated", "Fletxa Esquerra", "The Left arrow", "ca"),
    ("names_translated", "Esquerra Republicana votarà.", "Republican Left, the left party, will vote.", "ca"),
    ("names_translated", "Según El País, el país cae.", "El País says the Country is falling.", "es"),
    ("names_translated", "El País Vasco crece.", "The Basque Country, the Country of steel, grows.", "es"),
    ("names_translated", "Die Welt ist groß.", "The World is big.", "de"),
    ("names_translated", "Le monde change.", "The World is changing.", "fr"),
    ("names_translated", "Riu avall hi ha un molí.", "River traffic passes a mill.", "ca"),
    ("names_translated", "Anna Bosc i Pere Font", "Anna Bosc And Peter Font", "ca"),
    ("names_translated", "San Pablo y las iglesias.", "Paul Churches and Saint Paul.", "es"),
    ("ordinals", "És la segona vegada.", "It is the second time.", "ca"),
    ("ordinals", "El segle V, la quarta part.", "The fifth century, a quarter.", "ca"),
    ("ordinals", "Fa cinc anys, a la segona.", "Five years ago, on the 2nd.", "ca"),
    ("ordinals", "Uns segons després, per primera vegada.", "Seconds later, for the first time.", "ca"),
    ("ordinals", "El segundo hijo.", "The other son, not the only one.", "es"),
]


test_flags, test_does_not_flag = tables("check source target lang spans", MUST, MUST_NOT, document=DOCUMENT)


def test_linked_ordinals_may_stand_far_apart() -> None:
    source = "Al primer toc del davanter anglès la pilota va anar a parar al fons de la porteria."
    target = "The ball went into the back of the net when the English forward gave it a third touch."
    linked = word_links(source, target, [(1, 16)])
    assert quoted("ordinals", source, target, links=linked) == ["third"]
    assert quoted("ordinals", source, target) == []


def test_a_sentence_may_start_with_a_name_that_the_document_keeps() -> None:
    source, target = "Riu demana un canvi de govern.", "River asks for a change of government."
    kept = [("El diputat Xavier Riu ha parlat.", "The MP Xavier Riu has spoken.")]
    assert quoted("names_translated", source, target, document=kept) == ["River"]
    assert quoted("names_translated", source, target) == []


def test_other_target_languages() -> None:
    row = "In the end Martin Weaverton went home.", "Al final Martin Castillo se fue a casa."
    assert quoted("names_translated", *row, langs=("en", "es")) == ["Castillo"]
    # A capital says nothing in German.
    row = "In the end Martin Weaverton went home.", "Am Ende ging Martin Schloss nach Hause."
    assert quoted("names_translated", *row, langs=("en", "de")) == []
