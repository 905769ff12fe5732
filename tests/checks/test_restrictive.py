"""Half a negation taken for a whole one, or for none."""

import pytest
from checks_support import cases, quoted

HALF = """
fr en Le magasin n'accepte que les espèces. | The shop does not accept cash. | not
fr en Ils n'ont que deux jours pour répondre. | They do not have two days to answer. | not
fr es On ne peut entrer qu'avec un badge. | No se puede entrar con una tarjeta. | No
it en Non ha che un figlio. | She does not have a son. | not
es en No quedan más que dos entradas. | There are no two tickets left. | no
ca en No té sinó un fill. | She does not have a son. | not
ro en Nu are decât doi copii. | He has no children. | no
fr en Les ventes n'ont guère progressé. | Sales have progressed a lot. | n'ont guère
es en Apenas quedan médicos en el pueblo. | There are many doctors left in the village. | Apenas
es ca La moto apenas sufrió daños. | La moto va patir molts danys. | apenas
en de He hardly slept. | Er schlief gut. | hardly
de en Er hat kaum geschlafen. | He slept well. | kaum
it en Si vede a malapena. | It can be seen well. | a malapena
"""
KEPT = """
fr en Le magasin n'accepte que les espèces. | The shop accepts only cash.
fr en Le magasin n'accepte que les espèces. | The shop does not accept anything but cash.
fr en Il ne dit pas que c'est vrai. | He does not say that it is true.
fr en Nul ne peut nier qu'il a raison. | Nobody can deny that he is right.
fr en Il n'arrive que demain. | He will not arrive until tomorrow.
es en No es rojo, sino azul. | It is not red but blue.
es en No gana más que tú. | He does not earn more than you.
it en Non credo che venga. | I do not think he will come.
ro en Nu e mai mare decât mine. | He is not bigger than me.
es en Apenas llegó, se fue. | As soon as he came, he left.
es en Está a apenas dos kilómetros. | It is just two kilometres away.
fr en Les ventes n'ont guère progressé. | Sales did not increase much.
en de He hardly slept. | Er schlief fast nicht.
pt en Mal posso esperar. | I cannot wait.
"""


@pytest.mark.parametrize(("lang", "other", "source", "target", "marked"), cases(HALF))
def test_half(lang: str, other: str, source: str, target: str, marked: str) -> None:
    assert marked in quoted("polarity", source, target, langs=(lang, other))


@pytest.mark.parametrize(("lang", "other", "source", "target"), cases(KEPT))
def test_kept(lang: str, other: str, source: str, target: str) -> None:
    assert quoted("polarity", source, target, langs=(lang, other)) == []
