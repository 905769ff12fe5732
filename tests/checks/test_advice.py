"""What is advised, brought forward, rare, likely, intact, or asked of both: and the contrary."""

import pytest
from checks_support import cases, flags, quoted

#: Languages, source, a good translation, one that says the contrary, the words that do.
ROWS = """
fr en Il est déconseillé de se baigner. | Swimming is not recommended. | Swimming is recommended. | is recommended
it en È sconsigliato viaggiare. | You are advised not to travel. | Travel is recommended. | is recommended
de en Vom Verzehr wird abgeraten. | Consumption is not recommended. | Consumption is recommended. | is recommended
es en Se desaconseja conducir. | Driving is not advisable. | Driving is advisable. | is advisable
en pt Driving is not recommended. | Desaconselha-se a condução. | A condução é recomendável. | recomendável
es en El vuelo fue adelantado dos horas. | The flight was brought forward by two hours. |
  The flight was delayed by two hours. | delayed
fr en La réunion a été avancée à lundi. | The meeting was brought forward to Monday. |
  The meeting was postponed to Monday. | postponed
de en Das Spiel wurde vorverlegt. | The match was moved forward. | The match was postponed. | postponed
en de Both parents must sign. | Beide Elternteile müssen unterschreiben. | Ein Elternteil muss unterschreiben. |
  Ein Elternteil
en it Both parties must sign. | Entrambe le parti devono firmare. | Una delle parti deve firmare. | Una delle parti
es en Deben firmar ambos progenitores. | Both parents must sign. | Either parent must sign. | Either parent
fr en L'un des deux parents doit signer. | Either parent must sign. | Both parents must sign. | Both
es en No es infrecuente que se retrase. | Delays are common. | Delays are rare. | rare
pt en Não é raro haver atrasos. | There are often delays. | Delays are rare. | rare
ca en No és gens improbable que plogui. | It may well rain. | Rain is very unlikely. | unlikely
en de Only use if the seal is intact. | Nur bei unversehrtem Siegel verwenden. |
  Nur verwenden, wenn das Siegel gebrochen ist. | gebrochen
pt en Foi o penúltimo classificado. | He finished second from bottom. | He finished last. | finished last
es en Suba por la escalera. | Go up the stairs. | Go down the stairs. | Go down the stairs
ru en Вход бесплатный. | Admission is free. | Admission is charged. | Admission is charged
es en Debe presentarse a más tardar el 3 de mayo. | It must be submitted by 3 May. |
  It must be submitted after 3 May. | after
it en Mio suocero è in ospedale. | My father-in-law is in hospital. | My brother-in-law is in hospital. | brother
de en Mein Schwiegersohn fährt Taxi. | My son-in-law drives a taxi. | My son drives a taxi. | son
en ca Half of the pupils passed. | La meitat dels alumnes van aprovar. | La majoria dels alumnes van aprovar. |
  La majoria
fr en Les travaux débuteront en juin. | The works will start in June. | The works will end in June. | end
"""
#: Free and right.
GOOD = """
opposites de en Einige Ärzte empfehlen die Behandlung gegen Parasiten. | Some vets recommend treating it against
 parasites.
polarity ro en Neexistând o autoritate legitimă, lupta începe. | In the absence of a legitimate authority, the fight
 begins.
polarity de en Sie beißen, wenn sie es außer Gefecht setzen. | They bite if they immobilise it.
opposites es en Debe presentarse a más tardar el 3 de mayo. | The deadline is 3 May.
opposites pt en A minha nora está grávida. | My son's wife is expecting.
opposites it en Mio suocero è in ospedale. | My wife's father is in hospital.
opposites es en Más de la mitad votó a favor. | A majority voted for it.
opposites de en Spätestens nach drei Tagen ist es weg. | It is gone after three days at the latest.
polarity es en Se recomienda no beber agua del grifo. | People are advised against drinking tap water.
polarity pt en Não é raro haver atrasos. | Delays are common.
polarity de en Vom Verzehr wird abgeraten. | Consumption is not recommended.
polarity es en A falta de cinco minutos, marcó. | With five minutes to go, she scored.
polarity ca en A falta de sis segons, va marcar. | With six seconds to go, she scored.
polarity es en A falta de siete segundos, marcó. | With seven seconds to go, she scored.
polarity es en A falta de acuerdo, decidirá el juez. | If they cannot agree, the judge will decide.
polarity en es Failure to pay will result in eviction. | El impago dará lugar al desahucio.
polarity en de Failure to do so will void the warranty. | Andernfalls erlischt die Garantie.
polarity fr en Penalty pour une faute de main. | A penalty for handball.
polarity fr en En l'absence de réponse, rappelez. | If you get no answer, call again.
"""
#: What is lacking, told as if it were there.
LACKING = """
ca en A falta d'acord, decidirà el jutge. | By agreement, the judge will decide.
es en A falta de acuerdo, decidirá el juez. | By agreement, the judge will decide.
fr en À défaut d'accord, le juge tranche. | By agreement, the judge decides.
it en In mancanza di accordo decide il giudice. | By agreement, the judge decides.
en es Failure to pay will result in eviction. | El pago dará lugar al desahucio.
en de Failure to do so will void the warranty. | Damit erlischt die Garantie.
de en Mangels Beweisen wurde er freigelassen. | He was released on the evidence.
"""


@pytest.mark.parametrize(("lang", "other", "source", "good", "bad", "words"), cases(ROWS))
def test_advice(lang: str, other: str, source: str, good: str, bad: str, words: str) -> None:
    assert flags("opposites", source, good, (lang, other)) == []
    assert quoted("opposites", source, bad, langs=(lang, other)) == [words]


@pytest.mark.parametrize(("check", "lang", "other", "source", "target"), cases(GOOD, 3))
def test_free_translations(check: str, lang: str, other: str, source: str, target: str) -> None:
    assert flags(check, source, target, (lang, other)) == []


@pytest.mark.parametrize(("lang", "other", "source", "target"), cases(LACKING))
def test_what_is_lacking(lang: str, other: str, source: str, target: str) -> None:
    assert len(flags("polarity", source, target, (lang, other))) == 1
