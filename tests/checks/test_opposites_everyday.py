"""Everyday opposites, in many languages: what must be flagged, and what must not."""

import pytest
from checks_support import cases, flags, quoted

MUST = """
es en Es un buen momento. | It is a bad moment. | bad
es en El enemigo llegó. | The friend arrived. | friend
es en Hace calor. | It is cold. | cold
es en La guerra ha terminado. | Peace is over. | Peace
es en Está lejos de casa. | He is near home. | near
es en Es verdad. | It is false. | false
es en Llegó tarde. | He arrived early. | early
es en Trabaja de noche. | He works by day. | day
es en Es blanco. | It is black. | black
ca en La nova llei obre una etapa. | The old law opens a stage. | old
pt en Começa uma nova era. | An old era begins. | old
es en El vaso está lleno. | The glass is empty. | empty
fr en Un long voyage. | A short journey. | short
it en Un treno veloce. | A slow train. | slow
ca en Una casa petita. | A big house. | big
pt en O setor público cresceu. | The private sector grew. | private
es en Está dentro de la casa. | He is outside the house. | outside
ro en Un test pozitiv. | A negative test. | negative
it en Il mercato nazionale. | The foreign market. | foreign
ca en És un sistema senzill. | It is a complex system. | complex
es en Es una zona segura. | It is a dangerous area. | dangerous
fr en Un enfant malade. | A healthy child. | healthy
pt en As ruas estão limpas. | The streets are dirty. | dirty
it en L'aria è secca. | The air is humid. | humid
es en Una calle ancha. | A narrow street. | narrow
ca en Aigües profundes. | Shallow waters. | Shallow
it en Una stanza buia. | A bright room. | bright
es en Está triste. | She is happy. | happy
pt en Eu odeio esta cidade. | I love this city. | love
it en È stato un successo. | It was a failure. | failure
ca en La població rural. | The urban population. | urban
ca en Recorda el seu nom. | He forgets his name. | forgets
it en Il prezzo include la cena. | The price excludes dinner. | excludes
fr en Le virus a disparu. | The virus appeared. | appeared
es en El ejército destruyó el puente. | The army built the bridge. | built
pt en O presidente criticou a medida. | The president praised the measure. | praised
fr en Il défend le gouvernement. | He attacks the government. | attacks
ca en Va morir el 1950. | He was born in 1950. | born
it en È una soluzione naturale. | It is an artificial solution. | artificial
pt en Chegou de manhã. | He arrived in the evening. | evening
de en Er ist ein guter Mann. | He is a bad man. | bad
de en Der Krieg ist vorbei. | Peace is over. | Peace
es en El gobierno apoya la medida. | The government opposes the measure. | opposes
fr en Le gouvernement soutient la mesure. | The government opposes the measure. | opposes
es en Empezó a llover. | It stopped raining. | stopped
it en Ha smesso di fumare. | He started smoking. | started
es en En teoría funciona. | In practice it works. | practice
it en La disoccupazione è alta. | Employment is high. | Employment
es en Los niños llegaron. | The adults arrived. | adults
es en Es menos seguro. | It is less dangerous. | dangerous
es en Llegó poco después de la votación. | He arrived shortly before the vote. | before
en de The new law. | Das alte Gesetz. | alte
en es It is a cold day. | Es un día caluroso. | caluroso
en fr The enemy arrived. | L'ami est arrivé. | ami
en it The bottle is empty. | La bottiglia è piena. | piena
en ro The city is far away. | Orașul este aproape. | aproape
en pt He arrived early. | Ele chegou tarde. | tarde
en ca It is a small town. | És una ciutat gran. | gran
"""

#: The "no" of a double negation belongs to "never" and is no other answer to "always".
NEVER = """
ca en Bolívia no renunciarà mai al seu dret. | Bolivia will always give up its right. | always
es en No lo hará nunca. | He will always do it. | always
pt en Não o fará nunca. | He will always do it. | always
fr en Il ne viendra jamais. | He will always come. | always
it en Non lo farà mai. | He will always do it. | always
ro en Nu va veni niciodată. | He will always come. | always
en ca He will never give up. | Sempre renunciarà. | Sempre
"""

MUST_NOT = """
ca en No deixa mai de plorar. | He is always crying.
fr en Il n'arrête jamais de parler. | He is always talking.
es en No es malo. | It is good.
es en No está lejos. | It is near.
es en No olvides su nombre. | Remember his name.
es en Aguas poco profundas. | Shallow waters.
fr en Des eaux peu profondes. | Shallow waters.
es en Es menos seguro. | It is more dangerous.
es en Es poco seguro. | It is dangerous.
ca en És menys perillós. | It is safer.
fr en C'est moins dangereux. | It is safer.
es en Recibí el correo que me enviaste. | I got the mail that you sent me.
ca en Estan fora de perill. | They are safe.
es en No se hará de un día para otro. | It won't be done overnight.
fr en Il a neuf ans. | He is nine years old.
es en Tiene noventa años nuevos. | He has ninety years, old and new.
es en Buenas noches. | Good evening.
fr en Mon petit ami est grand. | My boyfriend is tall.
es en Un niño pequeño. | A young boy.
es en En los próximos días. | In the days ahead.
pt en O tempo está ruim. | The weather is foul.
it en Il ristorante è aperto fino a tardi. | The restaurant is open until the early hours, late.
es en Una gran amiga del enemigo. | A great friend of the enemy.
ro en Vremea e rea. | The weather is poor.
de en Er ist ein guter Freund. | He is a good friend.
en de It is not bad. | Es ist gut.
en es It is a hot summer. | Es un verano cálido.
"""


@pytest.mark.parametrize(("lang", "other", "source", "target", "word"), cases(MUST) + cases(NEVER))
def test_opposites_that_must_be_flagged(lang: str, other: str, source: str, target: str, word: str) -> None:
    assert quoted("opposites", source, target, langs=(lang, other)) == [word]


@pytest.mark.parametrize(("lang", "other", "source", "target"), cases(MUST_NOT))
def test_translations_that_must_not_be_flagged(lang: str, other: str, source: str, target: str) -> None:
    assert flags("opposites", source, target, (lang, other)) == []
