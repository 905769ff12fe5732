"""Who did it and whom it was done to, in each other's place."""

from __future__ import annotations

import pytest
from checks_support import cases, flags

from tqpipe.checks.reading.texts import words
from tqpipe.types import Link, Span, WordLinks

#: Languages, source, translation, what is marked in it, words that stand for each other.
EXCHANGED = """
es en El cantante fue entrevistado por una periodista alemana. | The singer interviewed a German journalist.
  | singer interviewed a German journalist
  | cantante singer entrevistado interviewed periodista journalist alemana German
es en A Pedro lo denunció su vecina. | Pedro reported his neighbour. | Pedro reported his neighbour
  | Pedro Pedro denunció reported vecina neighbour
es en A los vecinos no les gusta el alcalde. | The mayor does not like the neighbours.
  | mayor does not like the neighbours
  | vecinos neighbours gusta like alcalde mayor no not
es en El diputado al que criticó la ministra se fue. | The deputy who criticised the minister left.
  | deputy who criticised the minister | diputado deputy criticó criticised ministra minister fue left
ca en L'empresa va ser denunciada per tres treballadors. | The company sued three workers.
  | company sued three workers
  | empresa company denunciada sued tres three treballadors workers
ca en A l'alcaldessa la va insultar un veí. | The mayor insulted a neighbour. | mayor insulted a neighbour
  | alcaldessa mayor insultar insulted veí neighbour
fr en La voleuse a été arrêtée par deux policiers. | The thief arrested two policemen.
  | thief arrested two policemen
  | voleuse thief arrêtée arrested deux two policiers policemen
fr en Le député que la ministre a critiqué dormait. | The deputy who criticised the minister slept.
  | deputy who criticised the minister | député deputy ministre minister critiqué criticised dormait slept
fr en Marie manque à son frère. | Marie misses her brother. | Marie misses her brother
  | Marie Marie manque misses frère brother
it en Il ladro è stato fermato da due passanti. | The thief stopped two passers-by. | thief stopped two passers
  | ladro thief fermato stopped due two passanti passers
pt en O ministro foi acusado pela oposição. | The minister accused the opposition.
  | minister accused the opposition
  | ministro minister acusado accused oposição opposition
ro en Băiatul a fost lovit de un autobuz. | The boy hit a bus. | boy hit a bus
  | Băiatul boy lovit hit autobuz bus
de en Der Minister wurde von der Opposition scharf kritisiert. | The minister sharply criticised the opposition.
  | minister sharply criticised the opposition
  | Minister minister Opposition opposition scharf sharply kritisiert criticised
de en Den Hund hat der Junge gebissen. | The dog bit the boy. | dog bit the boy
  | Hund dog Junge boy gebissen bit
de en Den Trainer kritisierte der Präsident scharf. | The coach sharply criticised the president.
  | coach sharply criticised the president
  | Trainer coach kritisierte criticised Präsident president scharf sharply
en es The dog was bitten by the cat. | El perro mordió al gato. | perro mordió al gato
  | dog perro bitten mordió cat gato
en de The minister was replaced by his deputy. | Der Minister ersetzte seinen Stellvertreter.
  | Minister ersetzte seinen Stellvertreter | minister Minister replaced ersetzte deputy Stellvertreter
en fr Google was sued by three publishers. | Google a poursuivi trois éditeurs.
  | Google a poursuivi trois éditeurs
  | Google Google sued poursuivi three trois publishers éditeurs
es en El perro mordió al gato. | The dog was bitten by the cat. | The dog was bitten by the cat
  | perro dog mordió bitten gato cat
fr en Le maire a invité le ministre. | The minister invited the mayor. | minister invited the mayor
  | maire mayor invité invited ministre minister
ca en La professora va elogiar l'alumne. | The student praised the teacher. | student praised the teacher
  | professora teacher professora student va praised elogiar praised alumne student
it en L'avvocato ha accusato il giudice. | The judge accused the lawyer. | judge accused the lawyer
  | accusato accused giudice judge
ro en Câinele a mușcat pisica. | The cat bit the dog. | cat bit the dog | mușcat bit
pt en O cliente enganou o vendedor. | The seller deceived the customer. | seller deceived the customer
  | cliente seller cliente customer enganou deceived
en es Anna helped the doctor. | El médico ayudó a Anna. | médico ayudó a Anna | Anna Anna helped ayudó doctor médico
es fr María llamó a Juan. | Juan a appelé María. | Juan a appelé María | María María llamó appelé Juan Juan
"""
RIGHT = """
es en El cantante fue entrevistado por una periodista. | A journalist interviewed the singer.
  | cantante singer entrevistado interviewed periodista journalist
es en A Pedro lo denunció su vecina. | Pedro was reported by his neighbour.
  | Pedro Pedro denunció reported vecina neighbour
es en A los vecinos no les gusta el alcalde. | The neighbours do not like the mayor.
  | vecinos neighbours gusta like alcalde mayor no not
es en La zona fue afectada por el terremoto. | The area suffered an earthquake.
  | zona area afectada suffered terremoto earthquake
es en La cena fue seguida por un baile. | The dinner preceded a dance.
  | cena dinner seguida preceded baile dance
es en El acto fue presidido por el alcalde. | The ceremony opened with the mayor.
  | acto ceremony presidido opened alcalde mayor
es en El perro fue mordido por un gato. | The dog was bitten by a cat. | perro dog mordido bitten gato cat
fr en Elle estime que les fonds ont aidé. | She estimates the funds have helped.
  | estime estimates fonds funds aidé helped
fr en Le film a été vu par des millions. | The film was seen by millions. | film film vu seen millions millions
fr en Marie manque à son frère. | Her brother misses Marie. | Marie Marie manque misses frère brother
en es The dog was bitten by the cat. | Al perro lo mordió el gato. | dog perro bitten mordió cat gato
en es The dog was bitten by the cat. | El perro se mordió por el gato. | dog perro bitten mordió cat gato
en de The woman was bitten by the cat. | Die Frau biss die Katze. | woman Frau bitten biss cat Katze
en de The man was bitten by the cat. | Den Mann biss die Katze. | man Mann bitten biss cat Katze
de en Den Hund hat der Junge gebissen. | The boy bit the dog. | Hund dog Junge boy gebissen bit
ca en La professora va elogiar l'alumne. | The teacher praised the student.
  | professora teacher elogiar praised alumne student
es en María conoció a Juan. | Juan met María. | María María conoció met Juan Juan
es en A la ministra respondió el alcalde. | The mayor answered the minister.
  | ministra minister respondió answered alcalde mayor
es en Al médico ayudó Ana. | Ana helped the doctor. | médico doctor ayudó helped Ana Ana
fr en Le maire et le ministre ont voté. | The minister and the mayor voted.
  | maire mayor ministre minister voté voted
fr en La maison blanche du maire. | The mayor has a white house. | maison house blanche white maire mayor
en es Anna thanked the doctor. | Anna dio las gracias al médico. | Anna Anna thanked dio doctor médico
ro en A fost neobișnuit de rapid procesul. | The process was unusually fast.
  | neobișnuit unusually rapid fast procesul process
"""


def linked(source: str, target: str, joined: str) -> WordLinks:
    """Links between the words that are named in turn."""
    ours, theirs = words(source), words(target)
    one, two = ([w.text for w in side] for side in (ours, theirs))
    names = joined.split()
    links = tuple(Link(one.index(a), two.index(b), 0.9) for a, b in zip(names[::2], names[1::2], strict=True))
    return WordLinks(ours, theirs, links, (0.9,) * len(ours), (0.9,) * len(theirs))


@pytest.mark.parametrize(("from_", "to", "source", "target", "marked", "joined"), cases(EXCHANGED))
def test_exchanged(from_: str, to: str, source: str, target: str, marked: str, joined: str) -> None:
    (flag,) = flags("roles", source, target, (from_, to), links=linked(source, target, joined))
    place = flag.spans[0]
    assert target[place.start : place.end] == marked
    assert flag.severity == "major"
    # The other way round the same is told of the other side's clause.
    ends = linked(target, source, " ".join(joined.split()[::-1]))
    (back,) = flags("roles", target, source, (to, from_), links=ends)
    assert Span("source", place.start, place.end) in back.spans


@pytest.mark.parametrize(("from_", "to", "source", "target", "joined"), cases(RIGHT))
def test_right(from_: str, to: str, source: str, target: str, joined: str) -> None:
    assert flags("roles", source, target, (from_, to), links=linked(source, target, joined)) == []


def test_without_links_nothing_is_told() -> None:
    assert flags("roles", "The dog was bitten by the cat.", "El perro mordió al gato.", ("en", "es")) == []
