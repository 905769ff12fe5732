"""Countries, people and cities in place of others: what must be flagged, what must not, and the table behind it."""

import pytest
from checks_support import tables

from tqpipe.checks import _places_far
from tqpipe.checks._places import around, gazetteer, mentions
from tqpipe.checks._territories import LANGS, TERRITORIES

MUST = [
    (
        "La selección de Austria se enfrentará el sábado a Dinamarca en el estadio de Viena.",
        "The Australian team will face Denmark on Saturday at the stadium in Vienna.",
        ("es", "en"),
        ["Australian"],
    ),
    ("El ministro iraní se reunió en Ginebra.", "The Iraqi minister met in Geneva.", ("es", "en"), ["Iraqi"]),
    ("Va viatjar a Suècia amb tren.", "He went to Switzerland by train.", ("ca", "en"), ["Switzerland"]),
    ("Le Niger a expulsé l'ambassadeur.", "Nigeria expelled the ambassador.", ("fr", "en"), ["Nigeria"]),
    ("Sweden won the match.", "Suiza ganó el partido.", ("en", "es"), ["Suiza"]),
    ("Austria won the match.", "Australien gewann das Spiel.", ("en", "de"), ["Australien"]),
    ("El incendio de Valencia deja diez muertos.", "Ten die in Barcelona fire.", ("es", "en"), ["Barcelona"]),
    ("Guvernul Austriei a căzut.", "The Australian government has fallen.", ("ro", "en"), ["Australian"]),
    ("Der französische Präsident sprach.", "The German president spoke.", ("de", "en"), ["German"]),
    ("Le suedesi hanno vinto. La squadra svedese.", "The Swiss team won.", ("it", "en"), ["Swiss"]),
    ("Corea del Nord ha llançat un míssil.", "South Korea fired a missile.", ("ca", "en"), ["South Korea"]),
    (
        "El tren llega a Sevilla a las ocho.",
        "The train arrives in Granada at eight.",
        ("es", "en"),
        ["Granada"],
    ),
    (
        "El tren arriba a Girona a les vuit.",
        "The train arrives in Tarragona at eight.",
        ("ca", "en"),
        ["Tarragona"],
    ),
    ("Er wohnt in Bremen.", "He lives in Hanover.", ("de", "en"), ["Hanover"]),
    ("Locuiește la Cluj.", "He lives in Iași.", ("ro", "en"), ["Iași"]),
    ("Abita a Bologna.", "He lives in Verona.", ("it", "en"), ["Verona"]),
    ("He lives in Ohio.", "Vive en Míchigan.", ("en", "es"), ["Míchigan"]),
    ("Turquia ha signat l'acord.", "Turkmenistan has signed.", ("ca", "en"), ["Turkmenistan"]),
    ("Он живёт в Париже.", "He lives in London.", ("ru", "en"), ["London"]),
    ("Вона поїхала до Франції.", "She went to Germany.", ("uk", "en"), ["Germany"]),
    ("Mieszka we Francji.", "He lives in Germany.", ("pl", "en"), ["Germany"]),
    ("Žije ve Velké Británii.", "He lives in Sweden.", ("cs", "en"), ["Sweden"]),
    ("Ζει στην Ελλάδα.", "She lives in Italy.", ("el", "en"), ["Italy"]),
    ("他住在法国。", "He lives in Germany.", ("zh", "en"), ["Germany"]),
    ("彼はロンドンに住んでいる。", "He lives in Paris.", ("ja", "en"), ["Paris"]),
    ("يعيش في فرنسا.", "He lives in Germany.", ("ar", "en"), ["Germany"]),
    ("He lives in Spain.", "Hij woont in Portugal.", ("en", "nl"), ["Portugal"]),
    ("He lives in Austria.", "Hij woont in Australië.", ("en", "nl"), ["Australië"]),
    ("Han bor i Australia.", "He lives in Austria.", ("nb", "en"), ["Austria"]),
    ("She went to Sweden.", "Hon åkte till Argentina.", ("en", "sv"), ["Argentina"]),
    ("Він живе в Білорусі.", "He lives in Poland.", ("uk", "en"), ["Poland"]),
]
MUST_NOT = [
    ("Madrid rechazó la propuesta.", "The Spanish government rejected the proposal.", ("es", "en")),
    ("Moscou a refusé.", "Russia refused.", ("fr", "en")),
    ("El Regne Unit i Anglaterra.", "Britain and England.", ("ca", "en")),
    ("Los ingleses ganaron.", "The British won.", ("es", "en")),
    ("Michael Jordan viajó a Francia.", "Michael Jordan travelled to France.", ("es", "en")),
    ("Menjarem gall dindi a Xile.", "We shall eat turkey in Chile.", ("ca", "en")),
    ("Das Abendessen in Frankreich.", "Turkey is served in France.", ("de", "en")),
    ("È nato a Monaco di Baviera.", "He was born in Munich.", ("it", "en")),
    ("El acuerdo con EE. UU.", "The deal with the U.S.", ("es", "en")),
    ("Der US-Präsident sprach.", "The American president spoke.", ("de", "en")),
    ("La península coreana y Corea del Sur.", "South Korea and the peninsula.", ("es", "en")),
    ("Die koreanische Halbinsel.", "The Korean peninsula.", ("de", "en")),
    ("Todo eso me suena a chino.", "It is all Greek to me.", ("es", "en")),
    ("Un pays d'Amérique latine: le Pérou.", "A Latin American country: Peru.", ("fr", "en")),
    ("Va néixer a Kíiv.", "He was born in Kiev.", ("ca", "en")),
    ("Va néixer a Lió, no a París.", "He was born in Lyons, not in Paris.", ("ca", "en")),
    ("El presidente ruso y el chino.", "The leaders of China and Russia.", ("es", "en")),
    ("Премьер Франции прибыл в Москву.", "The French premier came to Russia.", ("ru", "en")),
    ("Немецкий министр во Франции.", "The German minister in Paris.", ("ru", "en")),
    ("印度尼西亚总统", "The president of Indonesia", ("zh", "en")),
    ("发展中国家与法国", "France and developing countries", ("zh", "en")),
    ("Pražský primátor je v Česku.", "The mayor of Prague is here.", ("cs", "en")),
    ("The mayor of Lyon is in France.", "里昂市长在法国。", ("en", "zh")),
    ("Granada es una isla.", "Grenada is an island.", ("es", "en")),
    # Two exchanges in one pair are another sentence rather than a slip.
    ("De Francia a Italia.", "From Germany to Sweden.", ("es", "en")),
]

test_flags, test_does_not_flag = tables("source target langs spans", MUST, MUST_NOT, check="places")


@pytest.mark.parametrize(
    ("text", "lang", "codes"),
    [
        ("Les autrichiennes et l'Australie", "fr", ["AT", "AU"]),
        ("els suecs, les turques i la noruega", "ca", ["SE", "TR", "NO"]),
        ("los daneses, las españolas y un iraní", "es", ["DK", "ES", "IR"]),
        ("i tedeschi, le greche e gli inglesi", "it", ["DE", "GR", "ENG"]),
        ("os alemães e as inglesas; o Irão", "pt", ["DE", "ENG", "IR"]),
        ("ai Franței și ai Coreei de Sud; englezii", "ro", ["FR", "KR", "ENG"]),
        ("mit den Schweizern, den Niederländern und Österreichs Kanzler", "de", ["CH", "NL", "AT"]),
        ("chad, turkey, china, jordan and peru", "en", []),
        ("give us the polish", "en", []),
    ],
)
def test_inflected_forms_are_known(text: str, lang: str, codes: list[str]) -> None:
    assert [m.code for m in mentions(text, lang)] == codes


def test_a_part_and_a_city_stand_for_their_country() -> None:
    assert {"GB", "ENG"} < around("ENG:London")
    assert "ES" in around("CAT:Barcelona")
    assert around("FR") == {"FR"}


def test_every_country_has_a_name_in_every_language() -> None:
    rows = TERRITORIES.strip().replace("\n ", " ").splitlines()
    assert len(rows) > 140
    for row in rows:
        code, *cells = row.split("|")
        assert len(code) == 2
        assert len(cells) == len(LANGS)
        assert all(cells), row
    assert all(len(gazetteer(lang)) > 400 for lang in LANGS)


@pytest.mark.parametrize("lang", sorted({*_places_far.FAR} - {"ar"}))
def test_every_name_of_the_table_is_read(lang: str) -> None:
    """But for acronyms, which are words of other things (dollars US), and Arabic names of three letters."""
    names = [row[0] for row in _places_far._rows(_places_far.FAR_TERRITORIES, lang)]
    assert [n for n in names if not n.isupper() and not _places_far.named(f"x {n} x", lang)] == []
