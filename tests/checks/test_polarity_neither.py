"""Two things that one side denies with "ni ... ni", and the other does not."""

import pytest
from checks_support import cases, flags

WRONG = """
es en El portavoz ni confirmó ni desmintió la noticia. | The spokesman confirmed and denied the news. | ni confirmó ni
ca en Ni el fiscal ni la defensa van recórrer la sentència. | The prosecutor and the defence appealed against the
 sentence. | Ni el fiscal ni
fr en Il n'a ni confirmé ni démenti l'information. | He confirmed and denied the information. | ni confirmé ni
it en Né il sindaco né il prefetto erano presenti. | The mayor and the prefect were present. | Né il sindaco né
pt en Nem o pai nem a mãe assinaram. | The father and the mother signed. | Nem o pai nem
fr de Ni le maire ni le préfet n'étaient là. | Der Bürgermeister und der Präfekt waren da. | Ni le maire ni
en es The club sold the player and kept the coach. | El club ni vendió al jugador ni mantuvo al entrenador. |
 ni vendió al jugador ni
es ca Ni lo vi ni lo oí. | El vaig veure i el vaig sentir. | Ni lo vi ni
"""
RIGHT = """
es en El portavoz ni confirmó ni desmintió la noticia. | The spokesman neither confirmed nor denied the news.
es en El portavoz ni confirmó ni desmintió la noticia. | The spokesman declined to confirm or deny the news.
es en Ni el juez ni el fiscal asistieron. | Both the judge and the prosecutor were absent.
ca en Ni menja ni deixa menjar. | He won't eat, and won't let others eat.
fr en Il n'a ni père ni mère. | He is an orphan without father or mother.
it en Né lui né lei hanno firmato. | They both refused to sign.
pt en Nem um nem outro serve. | Either is unsuitable.
es en No vino ni él ni su hermano. | He and his brother stayed away: they did not come.
ca es Ni ho va dir ni ho va negar. | Ni lo dijo ni lo negó.
fr en Sans père ni mère ni frère, il vivait seul. | Fatherless, motherless and brotherless, he lived alone.
en es The offer is neither fair nor clear. | La oferta ni es justa ni es clara.
es en Llegó a las siete, ni tarde; se fue a las ocho, ni pronto. | He came at seven and left at eight.
"""


@pytest.mark.parametrize(("lang", "other", "source", "target", "said"), cases(WRONG))
def test_both_are_denied(lang: str, other: str, source: str, target: str, said: str) -> None:
    (flag,) = flags("polarity", source, target, (lang, other))
    assert flag.severity == "major"
    (span,) = flag.spans
    assert (source if span.side == "source" else target)[span.start : span.end] == said


@pytest.mark.parametrize(("lang", "other", "source", "target"), cases(RIGHT))
def test_the_other_side_may_answer(lang: str, other: str, source: str, target: str) -> None:
    assert not flags("polarity", source, target, (lang, other))
