"""Countries, people and cities in place of others: what must be flagged, what must not, and the table behind it."""

import pytest
from checks_support import tables

from tqpipe.checks.proper_names import places_far
from tqpipe.checks.proper_names.place_names import place_names
from tqpipe.checks.proper_names.places import around, gazetteer, mentions
from tqpipe.checks.proper_names.territories import LANGS, TERRITORIES

MUST = [
    ("Hi ha molts dubtes a França.", "There are many doubts Stateside.", ("ca", "en"), ["Stateside"]),
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
    ("Sim, a Europa precisa de reformas.", "Yes, Britain needs reforms.", ("pt", "en"), ["Britain"]),
    ("The Chinese, Europe and India are interested.", "Chinos, Rusia e India.", ("en", "es"), ["Rusia"]),
    ("Els països asiàtics han crescut.", "African countries have grown.", ("ca", "en"), ["African"]),
    ("A onda de protestos em Moscovo.", "The wave of protests in Britain.", ("pt", "en"), ["Britain"]),
    ("A costa nordeste dos EUA.", "The northeast coast of the Bahamas.", ("pt", "en"), ["Bahamas"]),
    # One of a list, and two in its place.
    (
        "Inclouen Polònia, la Xina, Indonèsia i Mèxic.",
        "They include Poland, France, Romania, Indonesia and Mexico.",
        ("ca", "en"),
        ["Romania"],
    ),
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
    ("Hän asuu Ranskassa.", "He lives in Germany.", ("fi", "en"), ["Germany"]),
    ("He lives in Finland.", "Hän asuu Ruotsissa.", ("en", "fi"), ["Ruotsissa"]),
    ("Bécsbe utazott.", "He travelled to Berlin.", ("hu", "en"), ["Berlin"]),
    ("Londra'ya gitti.", "He went to Paris.", ("tr", "en"), ["Paris"]),
    ("Ta elab Prantsusmaal.", "He lives in Germany.", ("et", "en"), ["Germany"]),
    ("Viņš dzīvo Francijā.", "He lives in Germany.", ("lv", "en"), ["Germany"]),
    ("Jis gyvena Paryžiuje.", "He lives in Rome.", ("lt", "en"), ["Rome"]),
    ("Председник је отпутовао у Беч.", "The president travelled to Berlin.", ("sr", "en"), ["Berlin"]),
    ("Živi u Francuskoj.", "He lives in Germany.", ("hr", "en"), ["Germany"]),
    ("Той живее във Виена.", "He lives in Berlin.", ("bg", "en"), ["Berlin"]),
    ("הוא טס ללונדון.", "He flew to Paris.", ("he", "en"), ["Paris"]),
    ("او در فرانسه زندگی می‌کند.", "He lives in Germany.", ("fa", "en"), ["Germany"]),
    ("वह लंदन गया।", "He went to Paris.", ("hi", "en"), ["Paris"]),
    ("তিনি ফ্রান্সে থাকেন।", "He lives in Germany.", ("bn", "en"), ["Germany"]),
    ("அவர் பிரான்சில் வசிக்கிறார்.", "He lives in Germany.", ("ta", "en"), ["Germany"]),
    ("เขาอาศัยอยู่ในฝรั่งเศส", "He lives in Germany.", ("th", "en"), ["Germany"]),
    ("그는 서울에 갔다.", "He went to Tokyo.", ("ko", "en"), ["Tokyo"]),
    ("He lives in France.", "그는 독일에 산다.", ("en", "ko"), ["독일"]),
    ("他去了上海。", "He went to Beijing.", ("zh", "en"), ["Beijing"]),
    ("ის საფრანგეთში ცხოვრობს.", "He lives in Germany.", ("ka", "en"), ["Germany"]),
    ("Նա ապրում է Ֆրանսիայում։", "He lives in Germany.", ("hy", "en"), ["Germany"]),
    ("Anh ấy sống ở Pháp.", "He lives in Germany.", ("vi", "en"), ["Germany"]),
    ("Anaishi Ufaransa.", "He lives in Germany.", ("sw", "en"), ["Germany"]),
    ("Frantzian bizi da.", "He lives in Germany.", ("eu", "en"), ["Germany"]),
    ("Ai jeton në Francë.", "He lives in Germany.", ("sq", "en"), ["Germany"]),
    ("Він живе в Білорусі.", "He lives in Poland.", ("uk", "en"), ["Poland"]),
]
MUST_NOT = [
    ("Hi ha molts dubtes als Estats Units.", "There are many doubts Stateside.", ("ca", "en")),
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
    ("Perustuslaki koskee Ruotsia.", "The constitution concerns Sweden.", ("fi", "en")),
    ("Viņš dzīvo Francijā.", "He lives in France.", ("lv", "en")),
    # Words that begin a sentence, and parts of others.
    ("Sada živi ovdje.", "Now he lives in France.", ("hr", "en")),
    ("Vienas iš jų gyvena čia.", "One of them lives in Paris.", ("lt", "en")),
    ("タイトルはまだない。", "It has no title in France.", ("ja", "en")),
    ("Anh ấy sống ở đây.", "He lives in France.", ("vi", "en")),
    ("בכיוון ההפוך.", "The other way, to France.", ("he", "en")),
    ("பெரும்பாலான மக்கள்", "Most people in France", ("ta", "en")),
    # Spelt in a way the table lacks.
    ("Tyska staden Frankfurtt.", "The city of Frankfurt.", ("sv", "en")),
    ("Granada es una isla.", "Grenada is an island.", ("es", "en")),
    ("La Unió Europea i Alemanya.", "The EU and Germany.", ("ca", "en")),
    ("Alemania deja la Unión Europea.", "Dacă Germania părăsește UE.", ("es", "ro")),
    ("A crise europeia e a Itália.", "The European crisis and Rome.", ("pt", "en")),
    ("Les ciutats europees i Alemanya.", "German and European cities.", ("ca", "en")),
    ("Bruselas quiere más.", "Europe wants more.", ("es", "en")),
    ("Els afroamericans dels EUA.", "African Americans in the US.", ("ca", "en")),
    ("La Corea del Nord i Pyongyang.", "Phenianul și Coreea de Nord.", ("ca", "ro")),
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


LANGUAGES = (
    "ru uk be bg mk sr hr bs sl sk cs pl lt lv el fi et hu tr az kk sq eu gl is nl af sv da nb no id ms vi sw hy ka he "
    "fa ur hi bn ne mr ta si th ko ja zh"
)


@pytest.mark.parametrize("lang", LANGUAGES.split())
def test_every_name_is_read(lang: str) -> None:
    known = place_names(lang)
    assert len(known) > 200
    unread = {
        n for n, code in known.items() if code not in {m.code for m in places_far.named(f"x {n} x", lang)}
    }
    assert unread == set()


def test_a_language_that_cldr_does_not_have_names_nothing() -> None:
    assert place_names("xx") == {}
    assert places_far.named("Paris", "xx") == ()
