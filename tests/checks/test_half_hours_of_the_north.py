"""Half hours that are named by the hour that follows: half drie and halv tre are half past two."""

import pytest
from checks_support import cases, flags

OTHER = """
en-nl The meeting starts at half past two. | De vergadering begint om half twee.
en-nl He came at half past four. | Hij kwam om half vier.
en-nl The train leaves at 8.30. | De trein vertrekt om half acht.
nl-en De winkel gaat om half tien open. | The shop opens at half past ten.
nl-en De winkel gaat om half tien 's ochtends open. | The shop opens at 9:30 p.m.
nl-de Hij kwam om half vier. | Er kam um halb fünf.
nl-fr Hij kwam om half vier. | Il est venu à quatre heures et demie.
en-sv Dinner is at half past seven. | Middagen är halv sju.
en-sv We meet at half past eight. | Vi ses klockan halv åtta.
sv-en Vi ses klockan halv tre. | We meet at 3:30.
en-da We meet at half past two. | Vi mødes klokken halv to.
en-nb We meet at half past two. | Vi møtes klokken halv to.
en-no We meet at half past two. | Vi møtes klokken halv to.
"""
SAME = """
en-nl The meeting starts at half past two. | De vergadering begint om half drie.
en-nl The meeting starts at half past twelve. | De vergadering begint om half een.
en-nl He came at half past four. | Hij kwam om half vijf.
en-nl The train leaves at 8.30. | De trein vertrekt om half negen.
nl-en De winkel gaat om half tien 's ochtends open. | The shop opens at 9:30 a.m.
nl-en Het is vijf voor half drie. | It is twenty-five past two.
nl-en Het is vijf over half drie. | It is twenty-five to three.
nl-en Ik wacht al een half uur. | I have been waiting for half an hour.
nl-de Hij kwam om half vier. | Er kam um halb vier.
nl-fr Hij kwam om half vier. | Il est venu à trois heures et demie.
nl-sv Hij kwam om half vier. | Han kom halv fyra.
nl-en De vergadering is van half drie tot vier uur. | The meeting is from 2:30 to 4 o'clock.
en-sv Dinner is at half past seven. | Middagen är halv åtta.
en-sv We meet at 8:30 pm. | Vi ses klockan halv nio på kvällen.
en-sv We meet at 20:30. | Vi ses klockan halv nio.
en-sv half of the seven | hälften av de sju
sv-en Två och en halv. | Two and a half.
en-da We meet at half past two. | Vi mødes klokken halv tre.
en-nb We meet at half past two. | Vi møtes klokken halv tre.
da-en Det tog en halv time. | It took half an hour.
da-en halvtreds mennesker | fifty people
"""


@pytest.mark.parametrize(("langs", "source", "target"), cases(OTHER, 1))
def test_other(langs, source, target):
    assert flags("numbers", source, target, tuple(langs.split("-")))


@pytest.mark.parametrize(("langs", "source", "target"), cases(SAME, 1))
def test_same(langs, source, target):
    assert not flags("numbers", source, target, tuple(langs.split("-")))
