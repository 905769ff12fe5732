"""Phrases that answer each other as wholes: closings of letters, compounds, idioms."""

import pytest
from checks_support import cases, pair
from hypothesis import given
from hypothesis import strategies as st

from tqpipe import checks
from tqpipe.checks import vouched
from tqpipe.checks.lexicon import set_phrases
from tqpipe.ingest import make_pair
from tqpipe.types import Context, ErrorSpan, Quality, TokenQuality

GOOD = """
it en Distinti saluti | Yours sincerely
fr en Veuillez agréer, Madame, Monsieur, l'expression de mes salutations distinguées. | Yours faithfully,
fr en Veuillez agréer, Monsieur, l'expression de mes sentiments les meilleurs. | Yours sincerely,
fr en Recevez, Madame, l'assurance de ma considération distinguée. | Yours faithfully,
es en Le saluda atentamente, | Yours faithfully,
es en Atentamente le saluda, Juan Pérez | Yours faithfully, Juan Pérez
es en Reciba un cordial saludo. | Yours sincerely,
de en Mit freundlichen Grüßen | Yours faithfully,
de fr Mit freundlichen Grüßen | Je vous prie d'agréer, Monsieur, l'expression de mes sentiments les meilleurs.
pt en Atenciosamente, | Yours faithfully,
ca en Atentament, | Yours faithfully,
ro en Cu stimă, | Yours sincerely,
es en Le agradezco su carta. Le saluda atentamente, Ana | Thank you for your letter. Yours faithfully, Ana
pt en Uma colher de sopa de fermento em pó | One tablespoon of baking powder
pt en Misture duas xícaras de farinha, uma colher de sopa de fermento e sal. |
  Combine 2 cups flour, 1 tablespoon baking powder and salt.
fr en Versez la pâte dans un moule à cake. | Pour the batter into a loaf tin.
es en Vierta la masa en un molde de 23 cm. | Pour the batter into a 23 cm cake pan.
es en El río Tajo desemboca en Lisboa. | The river Tajo flows into the sea at Lisboa.
fr en Elle a un chat dans la gorge. | She has a frog in her throat.
de fr Ich habe einen Frosch im Hals. | J'ai un chat dans la gorge.
pt en Matar dois coelhos de uma cajadada só. | To kill two birds with one stone.
pt de Matar dois coelhos de uma cajadada só. | Zwei Fliegen mit einer Klappe schlagen.
es en Es pan comido. | It's a piece of cake.
es en Más vale pájaro en mano que ciento volando. | A bird in the hand is worth two in the bush.
es en Dar gato por liebre. | To sell someone a pig in a poke.
ca en Donar gat per llebre. | To pull the wool over someone's eyes.
es en No hay mal que por bien no venga. | Every cloud has a silver lining.
es en Te está tomando el pelo. | He's pulling your leg.
it en In bocca al lupo! | Good luck!
it en Non mi dire! | You don't say!
en de The tablets should be taken on an empty stomach. | Die Tabletten sind nüchtern einzunehmen.
es fr Tómese en ayunas. | À prendre à jeun.
en fr Not to be taken internally. | Usage externe.
en fr Bake until a skewer inserted into the centre comes out clean. |
  Enfournez : la pointe d'un couteau plantée au centre doit ressortir sèche.
en es Bake until a toothpick comes out clean. | Hornee hasta que al pinchar con un palillo este salga limpio.
en fr Keep your hair on! | On se calme !
en fr I don't blame you. | Je te comprends.
ca es Déu n'hi do, quina calor! | ¡Madre mía, qué calor!
it en Non ti preoccupare. | Relax.
en es Mind the gap. | Cuidado con no meter el pie entre el vagón y el andén.
en es It isn't compulsory. | Es opcional.
en de Attendance is not compulsory. | Die Teilnahme ist freiwillig.
"""
WRONG = """
fr en Elle a un chat dans le jardin. | She has a frog in her garden. | concepts opposites
fr en Elle a un chat dans la gorge. | She has a pig in her throat. | concepts opposites
es en El Segre desemboca en el río Ebro. | The Segre flows into the sea Ebro. | opposites
en es Mind the dog. | Cuidado con el vagón. | concepts
es en Compré pan. | I bought cake. | opposites
es en Vio ciento volando. | He saw two flying. | numbers
it en Distinti saluti e 25 euro | Yours sincerely and 52 euros | numbers
"""


def _major(source: str, target: str, langs: tuple[str, str]) -> set[str]:
    given = pair(source, target, langs=langs)
    (found,) = checks.run_checks([given], Context(*langs, [given], {}), checks.build({}))
    return {f.check for f in found if f.severity != "minor"}


@pytest.mark.parametrize(("lang", "other", "source", "target"), cases(GOOD))
def test_phrases_that_answer_each_other(lang: str, other: str, source: str, target: str) -> None:
    assert _major(source, target, (lang, other)) == set()
    assert _major(target, source, (other, lang)) == set()


@pytest.mark.parametrize(("lang", "other", "source", "target", "found"), cases(WRONG))
def test_words_of_no_phrase(lang: str, other: str, source: str, target: str, found: str) -> None:
    assert _major(source, target, (lang, other)) >= set(found.split())


def test_the_model_is_not_heard_on_a_closing() -> None:
    source, target = "Le saluda atentamente,", "Yours faithfully,"
    words = tuple(
        TokenQuality(w, at, at + len(w), 0.95, "BAD", 0.0, 0.95, "critical", 0.0)
        for w, at in (("Yours", 0), ("faithfully", 6))
    )
    quality = Quality(
        20.0, (10.0, 30.0), 0.97, (), words, (ErrorSpan("target", 0, 16, "critical", 0.9),), "judged", 1, None
    )
    heard = vouched.believed(quality, make_pair(source, target), ("es", "en"))
    assert heard is not None
    assert (heard.spans, heard.broken) == ((), vouched.LEAST)
    other = make_pair("No volveré jamás,", target)
    assert vouched.believed(quality, other, ("es", "en")) is quality


@given(st.text(), st.text())
def test_ranges_lie_within_the_texts(source: str, target: str) -> None:
    here, there = set_phrases.answered(source + " pan comido", "A piece of cake " + target, ("es", "en"))
    assert all(0 <= a < b <= len(source) + 11 for a, b in here)
    assert all(0 <= a < b <= len(target) + 16 for a, b in there)
