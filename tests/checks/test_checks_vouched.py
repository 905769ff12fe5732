"""What the rules vouch for against the quality model."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqpipe.checks import vouched
from tqpipe.checks.lexicon import sister_words
from tqpipe.ingest import make_pair
from tqpipe.types import Contrast, ErrorSpan, Quality, TokenQuality


@pytest.mark.parametrize(
    ("source", "target", "langs", "found"),
    [
        ("És a 65 km al sud.", "It is 40 miles south.", ("ca", "en"), ["40 miles"]),
        ("És a 65 km al sud.", "It is 400 miles south.", ("ca", "en"), []),
        ("Va començar a les 17.30.", "It began at 5.30 p.m.", ("ca", "en"), ["5.30 p.m."]),
        ("Va costar 2.000 milions.", "It cost two billion.", ("ca", "en"), ["two billion"]),
        ("Feia 1,80 m i pesava 70 kg.", "He was 5-foot-11, 154 pounds.", ("ca", "en"), ["5-foot-11", "154 pounds"]),
        ("Van arribar a 38 graus.", "It reached 100 degrees Fahrenheit.", ("ca", "en"), ["100 degrees Fahrenheit"]),
        ("Hi ha 20 cases.", "There are 20 houses.", ("ca", "en"), []),  # the same form needs nobody's word
        ("De 3.000 a 4.500 persones", "from 4,500 to 3,000 people", ("ca", "en"), []),  # exchanged
        ("3.000 homes i 3.000 dones", "3,000 men", ("ca", "en"), []),  # which of the two?
        ("Vint persones", "20 people", ("ca", "en"), ["20"]),
        ("Ganó mil millones de euros.", "He earned a billion euros.", ("es", "en"), ["billion euros"]),
        ("Ganó mil millones de dólares.", "He earned a billion dollars.", ("es", "en"), ["billion dollars"]),
        ("Ganó mil millones de dólares.", "He earned a billion euros.", ("es", "en"), ["billion"]),
        ("Ganó un millón de euros.", "He earned a billion euros.", ("es", "en"), []),
        ("Saint Martin 10 ans plus tard.", "St Martin a decade later.", ("fr", "en"), ["a decade"]),
        ("Va durar 48 hores.", "It lasted two days.", ("ca", "en"), ["two days"]),
        ("A los quince minutos", "on the quarter-hour mark", ("es", "en"), ["quarter-hour"]),
        ("Saint Martin 10 ans plus tard.", "St Martin a century later.", ("fr", "en"), []),
        ("10 Jahre und noch 20 Jahre", "a decade and two more", ("de", "en"), ["a decade"]),
        ("10 Jahre und noch 10 Jahre", "a decade and one more", ("de", "en"), []),  # which of the two?
        ("cada 8 h durante 7 días", "t.i.d. for one week", ("es", "en"), ["one week"]),
        ("toutes les 12 heures pendant 2 semaines", "alle 12 Stunden 14 Tage lang", ("fr", "de"),
         ["12 Stunden", "14 Tage"]),
        ("every 48 hours for two weeks", "cada quince días durante dos días", ("en", "es"), []),  # exchanged
        ("cada 8 h durante 7 días", "t.i.d. for two weeks", ("es", "en"), []),
        ("Añada 20 cl de leche y remueva.", "Add 200 ml milk and stir.", ("es", "en"), ["200 ml"]),
        ("Añada 20 cl de leche y remueva.", "Add 20 ml milk and stir.", ("es", "en"), []),
        ("Versez 50 cl d'eau.", "Pour 500 ml water.", ("fr", "en"), ["500 ml"]),
        ("Versez 50 cl d'eau.", "Pour 5 litres of water.", ("fr", "en"), []),
        ("Versez 50 cl d'eau.", "Pour 450 ml water.", ("fr", "en"), []),  # near is not equal
        ("20 cl de crème", "200 ml de nata", ("fr", "es"), ["200 ml"]),
        ("200 ml Sahne", "20 cl di panna", ("de", "it"), ["20 cl"]),
        ("un grosor de 15 mm", "1.5 cm thick", ("es", "en"), ["1.5 cm"]),
        ("1.5 cm thick", "15 mm de espessura", ("en", "pt"), ["15 mm"]),
        ("un gruix de 15 mm", "15 cm thick", ("ca", "en"), []),
        ("0,5 kg făină", "500 g flour", ("ro", "en"), ["500 g"]),
        ("20 cl d'eau et 20 cl de lait", "200 ml water", ("fr", "en"), []),  # which of the two?
        ("20 cl d'eau et 50 cl de lait", "500 ml water and 200 ml milk", ("fr", "en"), []),  # exchanged
        ("Está totalmente seguro.", "He is 100 percent certain.", ("es", "en"), ["100 percent"]),
        ("Està del tot segur, absolutament.", "He is 100 percent certain.", ("ca", "en"), []),  # which of the two?
        ("Er ist völlig sicher.", "He is 100 % certain.", ("de", "en"), ["100 %"]),
        ("Es seguro en total.", "He is 90 percent certain.", ("es", "en"), []),
        ("o știre de ultimă oră", "a last-minute twist", ("ro", "en"), ["last-minute"]),
        ("un acuerdo de última hora", "eine Einigung in letzter Minute", ("es", "de"), ["letzter Minute"]),
        ("l'última hora del dia", "the last day", ("ca", "en"), []),
        ("Three out of four people agree.", "El 75 % de la gent hi està d'acord.", ("en", "ca"), ["75 %"]),
        ("El 75 % lo aprueba.", "Trois sur quatre l'approuvent.", ("es", "fr"), ["Trois sur quatre"]),
        ("Three out of four people agree.", "El 45 % de la gent hi està d'acord.", ("en", "ca"), []),
        ("Profits rose by a quarter.", "Der Gewinn stieg um 25 %.", ("en", "de"), ["25 %"]),
        ("Profits rose by a quarter.", "Der Gewinn stieg um 35 %.", ("en", "de"), []),
        ("He bought two dozen eggs.", "A cumpărat 24 de ouă.", ("en", "ro"), ["24"]),
        ("He bought two dozen eggs.", "A cumpărat 12 de ouă.", ("en", "ro"), []),
        ("O oră și jumătate mai târziu a plecat.", "90 minutes later he left.", ("ro", "en"), ["90 minutes"]),
        ("Va durar 90 minuts.", "It lasted an hour and a half.", ("ca", "en"), ["an hour and a half"]),
        ("Va durar 60 minuts.", "It lasted an hour and a half.", ("ca", "en"), []),
        ("São quinze para as oito.", "Son las ocho menos cuarto.", ("pt", "es"), ["ocho menos cuarto"]),
        ("Són tres quarts de nou.", "Son las nueve menos cuarto.", ("ca", "es"), ["nueve menos cuarto"]),
        ("Són tres quarts de nou.", "Son las diez menos cuarto.", ("ca", "es"), []),
    ],
)  # fmt: skip
def test_what_is_vouched_for(source: str, target: str, langs: tuple[str, str], found: list[str]) -> None:
    _, there = vouched.places(make_pair(source, target), langs)
    assert [target[a:b] for a, b in there] == found


def _word(text: str, start: int, error: float) -> TokenQuality:
    return TokenQuality(
        text, start, start + len(text), error, "BAD" if error > 0.5 else "OK", 0.0, error, "major", 0.0
    )


SOURCE, TARGET = "És a 65 km al sud.", "It is 40 miles south."


def _quality(south: float) -> Quality:
    target = (_word("It", 0, 0.0), _word("40", 6, 0.97), _word("miles", 9, 0.9), _word("south", 15, south))
    spans = (ErrorSpan("target", 6, 14, "critical", 0.99), ErrorSpan("source", 5, 10, "minor", 0.9))
    return Quality(50.0, (40.0, 60.0), 0.95, (_word("65", 5, 0.9),), target, spans, "judged", 1, None)


def test_the_model_is_not_heard_where_a_conversion_is_right() -> None:
    heard = vouched.believed(_quality(0.2), make_pair(SOURCE, TARGET), ("ca", "en"))
    assert heard is not None
    assert heard.spans == ()
    assert [w.error for w in heard.target] == [0.0, 0.0, 0.0, 0.2]
    assert heard.broken == 0.2
    assert heard.quality == 50.0


def test_another_doubt_of_the_model_stays() -> None:
    heard = vouched.believed(_quality(0.99), make_pair(SOURCE, TARGET), ("ca", "en"))
    assert heard is not None
    assert heard.broken == 0.95


def test_a_wrong_conversion_and_a_sure_model_change_nothing() -> None:
    wrong = make_pair(SOURCE, TARGET.replace("40", "90"))
    quality = _quality(0.2)
    assert vouched.believed(quality, wrong, ("ca", "en")) is quality
    sure = replace(quality, spans=(), source=(), target=(_word("40", 6, 0.1),))
    assert vouched.believed(sure, make_pair(SOURCE, TARGET), ("ca", "en")) is sure
    assert vouched.believed(None, wrong, ("ca", "en")) is None


def test_the_model_is_not_heard_where_a_metric_measure_is_in_another_unit() -> None:
    source, target = "Añada 20 cl de leche.", "Add 200 ml milk."
    words = (_word("Add", 0, 0.1), _word("200", 4, 0.98), _word("ml", 8, 0.9), _word("milk", 11, 0.1))
    spans = (ErrorSpan("target", 4, 7, "critical", 0.99), ErrorSpan("source", 6, 11, "critical", 0.9))
    quality = Quality(30.0, (20.0, 40.0), 0.97, (_word("20", 6, 0.95),), words, spans, "judged", 1, None)
    heard = vouched.believed(quality, make_pair(source, target), ("es", "en"))
    assert heard is not None
    assert (heard.spans, heard.broken) == ((), vouched.LEAST)
    wrong = make_pair(source, "Add 20 ml milk.")
    assert vouched.believed(quality, wrong, ("es", "en")) is quality


@pytest.mark.parametrize(
    ("source", "target", "langs", "heard"),
    [
        ("Smoking is not permitted here.", "Está prohibido fumar aquí.", ("en", "es"), False),
        ("Smoking is not permitted here.", "Está permitido fumar aquí.", ("en", "es"), True),
        ("Il governo non esclude un rinvio.", "The government may postpone it.", ("it", "en"), False),
        ("Il governo non vuole un rinvio.", "The government wants to postpone it.", ("it", "en"), True),
        (
            "It may not be used unless they agree.",
            "Poate fi folosit numai cu acordul lor.",
            ("en", "ro"),
            False,
        ),
        ("Die Tür war nicht abgeschlossen.", "La porte était ouverte.", ("de", "fr"), False),
        ("Die Tür war nicht abgeschlossen.", "La porte était fermée.", ("de", "fr"), True),
        ("Не курить.", "No smoking.", ("ru", "en"), True),
    ],
)
def test_a_denial_in_other_words_is_no_lost_one(
    source: str, target: str, langs: tuple[str, str], heard: bool
) -> None:
    change = Contrast("negation", "target", 3, 5, "not", 9.0)
    other = Contrast("antonym", "target", 0, 2, "x", 5.0)
    spans = (ErrorSpan("target", 3, 5, "critical", 0.99),)
    words = (_word(target[:2], 0, 0.1), _word(target[3:5], 3, 0.98))
    quality = Quality(30.0, (20.0, 40.0), 0.97, (), words, spans, "judged", 1, None, (change, other))
    found = vouched.believed(quality, make_pair(source, target), langs)
    assert found is not None
    assert (change in found.contrasts, found.spans == spans, found.broken == 0.97) == (heard, heard, heard)
    assert other in found.contrasts


@pytest.mark.parametrize(
    ("source", "target", "langs", "found"),
    [
        ("el rapero cambia su nombre a Ye", "el raper canvia el nom a Ye", ("es", "ca"), ["el", "a"]),
        (
            "La ley entrará en vigor en Madrid.",
            "La llei entrarà en vigor a Madrid.",
            ("es", "ca"),
            ["La", "entrarà", "en", "vigor", "Madrid"],
        ),
        ("Lo entrará en enero.", "Lo entrará el gener.", ("es", "ca"), []),
        ("Spieth ha sido letal.", "Spieth ha estat letal.", ("es", "ca"), ["ha", "letal"]),
        ("Llegó el lunes por la noche.", "Va arribar el lunes a la nit.", ("es", "ca"), ["el", "la"]),
        (
            "la casa de la noche",
            "de noche la casa la",
            ("es", "pt"),
            ["casa"],
        ),  # not in order, or not Portuguese
        ("a decade in an elevator", "una década en un elevator", ("en", "es"), []),
        ("il a dit non", "il ha detto non", ("fr", "it"), []),
        ("el nom", "el nom", ("ca", "ca"), []),
    ],
)
def test_words_of_sister_languages(
    source: str, target: str, langs: tuple[str, str], found: list[str]
) -> None:
    here, there = sister_words.shared(source, target, langs)
    assert [target[a:b] for a, b in there] == found
    assert len(here) == len(there)


def test_the_model_is_not_heard_on_words_that_both_languages_have() -> None:
    source, target = "el rapero cambia a Ye", "el raper canvia a Ye"
    doubted = (_word("el", 0, 0.9), _word("raper", 3, 0.2), _word("canvia", 9, 0.1), _word("a", 16, 0.8))
    spans = (ErrorSpan("target", 0, 2, "major", 0.9), ErrorSpan("target", 0, 8, "minor", 0.9))
    quality = Quality(50.0, (40.0, 60.0), 0.87, (), doubted, spans, "judged", 1, None)
    heard = vouched.believed(quality, make_pair(source, target), ("es", "ca"))
    assert heard is not None
    assert heard.spans == spans[1:]
    assert (heard.broken, heard.target[0].error, heard.target[1].error) == (0.2, 0.0, 0.2)
    assert vouched.believed(quality, make_pair(source, target), ("es", "en")) is quality


@given(st.text(), st.text())
def test_ranges_lie_within_the_texts(source: str, target: str) -> None:
    pair = make_pair(source, target)
    here, there = vouched.places(pair, ("ca", "en"))
    assert len(here) == len(there)
    assert all(0 <= a < b <= len(pair.source_text) for a, b in here)
    assert all(0 <= a < b <= len(pair.target_text) for a, b in there)
