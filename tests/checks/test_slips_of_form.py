"""What is left of English sentences that lost a word, a mark or a space, and what only looks like it."""

import pytest
from checks_support import flags, translations

test_incomplete, test_good_incomplete = translations(
    "incomplete",
    """
ca en És professor de medicina a la universitat. | He is a professor of medicine at the university. |
  He is a professor of at the university. | of at
es en Estaba en el suelo junto a la carretera. | He was on the ground next to the road. |
  He was on the next to the road. | the next to the
ca en La restauració continua avui dia. | And the restoration continues today. | And the continues today. |
  the continues
fr en Il semble que la note soit fausse. | It seems that the note is false. |
  It seems that that the note is false. | that that the
es en El ejército podrá pararla. | The army will be able to stop it. | The army be will able to stop it. | be will
it en Non smette di poter correre. | He does not stop being able to run. | He does not stop to able run. | to able
""",
    """
ca en Una multitud d'almenys vint. | A crowd of at least twenty.
es en Habló de por qué. | What he spoke of at the time.
ca en El penúltim. | The next to last one.
es en Dijo que ese era. | He said that that was it.
en es A text. | Un texto.
""",
)

test_boundaries, test_good_boundaries = translations(
    "boundaries",
    """
ca en Volia anar al bany. Mendoza va ser abatut. | She wanted to go to the bathroom. Mendoza was shot. |
  She wanted to go to the bathroom Mendoza was shot. | bathroom Mendoza
ca en S'ha vist que l'activitat depèn de la llum. | It has been seen that the activity depends on the light. |
  It has been seen that The activity depends on the light. | that The
""",
    """
ca en Va parlar amb el president. Mendoza hi va anar. | He spoke to the president, and Mendoza was there.
""",
)

test_ending, test_good_ending = translations(
    "ending",
    """
ca en Van esclatar en un període de dues hores. | They exploded within a period of two hours. |
  They exploded within a peri | peri
""",
    """
ca en Va ser un error del club. | It was an error of the club.
""",
)

test_bounds, test_good_bounds = translations(
    "opposites",
    """
es en La población superó el millón. | The population rose above one million. |
  The population fell to below one million. | below
fr en Le prix dépasse 20 euros. | The price exceeds 20 euros. | The price is under 20 euros. | under
""",
    """
es en La factura no supera los 20 euros. | The bill is under 20 euros.
de en Der Preis überstieg 20 Euro. | The price topped 20 euros.
""",
)

test_rates, test_good_rates = translations(
    "units",
    """
es en Cuesta 30 libras al mes. | It costs 30 pounds a month. | It costs 30 pounds a year. | year
""",
    """
es en Cuesta 30 libras mensuales. | It costs 30 pounds a month.
""",
)


@pytest.mark.parametrize(
    ("check", "source", "target", "confidence"),
    [
        ("brackets", "El ministeri (METI) ho va dir.", "The ministry (METI said so.", 0.9),
        ("spacing", "La pàgina de l'emissora.", "The station 's website.", 0.9),
        ("spacing", "Va competir en 2 curses.", "She competed in2 races.", 0.9),
        ("numbers", "Hi ha 330.000 infectats.", "There are 330.000 infected.", 0.9),
        ("numbers", "Un 3,5 % més.", "Some 3,5% more.", 0.8),
    ],
)
def test_how_sure_a_slip_is(check: str, source: str, target: str, confidence: float) -> None:
    (flag,) = flags(check, source, target)
    assert (flag.severity, flag.confidence) == ("minor", confidence)


def test_an_adverb_with_a_capital_between_small_letters() -> None:
    assert flags("capital", "En comptes de treure-la.", "It can be better served Rather than revoked.")
    assert not flags("capital", "En comptes de treure-la.", "It can be better served. Rather than revoked.")


test_negations, test_good_negations = translations(
    "polarity",
    """
fr en Personne n'a signé le contrat. | Nobody signed the contract. | Everyone signed the contract. | Personne n'
""",
    """
fr en Une personne a signé. | Someone signed.
""",
)

test_clock, test_good_clock = translations(
    "numbers",
    """
fr en Le magasin ferme à dix-neuf heures trente. | The shop closes at 7:30 pm. | The shop closes at 9:30 pm. | 9:30
de en Er schließt um neunzehn Uhr dreißig. | It closes at 7:30 pm. | It closes at 8:30 pm. | 8:30
""",
    """
de en Um zwanzig Uhr begann es. | It began at eight in the evening.
""",
)


def test_small_words_that_no_clause_ends_in() -> None:
    assert flags("repetition", "Nimeni nu știe unde este.", "No one knows where he is is.", ("ro", "en"))
    assert not flags("repetition", "Ce este este bine.", "What it is is good.", ("ro", "en"))
    assert flags("function_words", "O universitate veche.", "It has a old university.", ("ro", "en"))
    assert not flags("function_words", "O universitate veche.", "It has an old university.", ("ro", "en"))
