"""Two halves of one pair are joined; a sentence that was lost and another put in its place stay apart.

The limits were set with these cases in view, so they hold the rule and measure nothing; `benchmarks/alignment.py`
measures it on documents kept apart.
"""

from __future__ import annotations

import re

import pytest
from alignment_support import assert_covers, sentence, side

from tqpipe.alignment import align_texts
from tqpipe.alignment.dp import Bead
from tqpipe.encoder import TransformerEncoder

#: What stands around a case, two sentences before and two behind, by language.
AROUND_TEXT = """
    ca El consell es va reunir ahir a la tarda a Girona. | Hi van assistir una quarantena de persones. |
        Els veïns van marxar a mitjanit. | La pròxima reunió serà el mes de març.
    es El consejo se reunió ayer por la tarde en Gerona. | Asistieron unas cuarenta personas. | Los
        vecinos se marcharon a medianoche. | La próxima reunión será en marzo.
    de Der Rat tagte gestern Nachmittag in Girona. | Etwa vierzig Menschen nahmen teil. | Die Anwohner
        gingen um Mitternacht. | Die nächste Sitzung findet im März statt.
    fr Le conseil s'est réuni hier après-midi à Gérone. | Une quarantaine de personnes y ont assisté. |
        Les habitants sont partis à minuit. | La prochaine réunion aura lieu en mars.
    it Il consiglio si è riunito ieri pomeriggio a Girona. | Vi hanno partecipato una quarantina di
        persone. | I residenti se ne sono andati a mezzanotte. | La prossima riunione sarà a marzo.
    pt O conselho reuniu-se ontem à tarde em Girona. | Estiveram presentes cerca de quarenta pessoas. |
        Os moradores foram embora à meia-noite. | A próxima reunião será em março.
    ro Consiliul s-a reunit ieri după-amiază la Girona. | Au participat vreo patruzeci de oameni. |
        Locuitorii au plecat la miezul nopții. | Următoarea ședință va fi în martie.
    ru Вчера днём в Жироне собрался совет. | На заседании присутствовало около сорока человек. | Жители
        разошлись в полночь. | Следующее заседание состоится в марте.
    en The council met yesterday afternoon in Girona. | About forty people attended. | Residents left at
        midnight. | The next meeting will be in March.
"""
#: Languages, where it stands (i in a paragraph, p a paragraph of its own), source and target.
HALVES = r"""
    ca en i «Tolstoi és bo, però és massa llarg», riu ella. | " she laughs.
    ca en i "És un brindis al sol", va etzibar, i va recordar que el pressupost ja deixava sense
        executar una quarta part de les inversions. | "It's all hot air," he snapped.
    ca en p Fareros | Lighthouse keepers
    es en p Durada | Term
    ca en p Fiança | Deposit
    ca en i Exagerava, és clar: ella mateixa reia com una criatura quan el iaio ensopegava amb la
        gallina. | She was exaggerating, of course.
    es en i «No pensamos movernos de aquí ni aunque nos echen», advirtió la portavoz. | ", the
        spokeswoman warned.
    de en i „Das kommt überhaupt nicht in Frage“, rief der Bürgermeister in den Saal. | " cried the
        mayor.
    fr en i « C'est la goutte d'eau qui a fait déborder le vase », soupire Marie, qui vit ici depuis
        trente ans. | " sighs Marie.
    it en i «Abbiamo perso tutto in una notte», racconta il fornaio con le lacrime agli occhi. | », says
        the baker.
    pt en i «Quem não tem cão caça com gato», comentou o vereador entre risos. | " commented the
        councillor.
    ro en i „Nu mai avem ce pierde”, a strigat bătrânul din ultimul rând. | " shouted the old man.
    ca en i —Gens ni mica! | “Not in the slightest!”
    es en i ¡Ni hablar! | No way!
    de en i Das ist mir wurst. | I couldn't care less.
    fr en i Il pleuvait des cordes. | It was bucketing down.
    it en i In bocca al lupo! | Good luck!
    pt en i Foi uma mão na roda. | It was a godsend.
    ro en i Ce mai încolo și-ncoace? | Why beat about the bush?
    ca en i Déu n'hi do. | Quite something.
    es en p Ficha técnica | At a glance
    de en p Kaution | Security deposit
    fr en p Le mot de la fin | In closing
    it en p Chi siamo | About us
    es ca i «Esto es un sindiós», zanjó el alcalde antes de levantar la sesión. | » va dir.
    en es i "You can't have your cake and eat it," the mayor shot back. | ", replicó el alcalde.
    en ca i "We're not out of the woods yet," she warned, pointing at the map on the wall. | " va
        advertir.
    en de i Break a leg! | Toi, toi, toi!
    ru en i «Мы ждали этого двадцать лет», — призналась учительница со слезами на глазах. | " the
        teacher admitted.
    ru en i Вот тебе раз! | Well, I never!
    es en i Y santas pascuas. | And that was that.
    ca en i El portaveu socialista va acusar el govern d'haver amagat durant mesos l'informe que
        desaconsellava l'obra, i va exigir-ne la publicació immediata. | The Socialist spokesman.
    fr en i Le maire a rappelé que la commune avait déjà dépensé trois fois plus que prévu pour ce
        chantier, et que les travaux ne finiraient pas avant l'été. | The mayor said so.
    de en i Die Stadt will das Gelände nun selbst kaufen und dort Wohnungen bauen, die sich auch
        Familien mit wenig Geld leisten können. | The city wants to.
"""
APART = r"""
    ca en i L'alcaldessa va admetre que encara no hi ha data per a les obres. | Subscribe to our
        newsletter.
    es en p El alcalde recordó que el puente tiene más de cien años. | Read more: Five plans to visit
        Girona this weekend
    de en i Der Bürgermeister schloss höhere Gebühren nicht aus. | The Suzuki Jimny is a small off-road
        car made in Japan since 1970.
    fr en p Le maire n'a pas voulu donner de date. | Núria Bendicho at her home in Sant Andreu.
    it en i Il sindaco ha escluso un aumento delle tasse. | Sign up here for our daily briefing.
    pt en p O presidente da câmara não quis responder às perguntas. | Advertisement
    ro en i Primarul a refuzat să răspundă la întrebări. | Share this article on Facebook.
    ca en p Un projecte de quatre milions | Related stories
    es en p Los grupos de la oposición votaron en contra del presupuesto. | Photo: Martí Albesa / ACN
    de en p Die Opposition stimmte geschlossen gegen den Haushalt. | Click here to watch the full video
        of the session
    fr en i L'opposition a voté contre le budget. | A storm is expected to reach the coast on Thursday,
        with winds of up to 90 km/h.
    it en i L'opposizione ha votato contro il bilancio. | The champion won in straight sets and will now
        play the Spaniard in the final.
    pt en i A oposição votou contra o orçamento. | Bake in a hot oven for forty minutes and leave to
        cool.
    ro en i Opoziția a votat împotriva bugetului. | The hospital has opened a new ward for premature
        babies.
    ca en i L'oposició va votar en contra dels comptes. | The rent of the hall costs the town two
        thousand euros a year.
    es en i La propuesta salió adelante por un solo voto. | The building was put up in 1929 by the
        architect Rafael Masó.
    de en i Der Antrag wurde mit einer Stimme Mehrheit angenommen. | Coffee and biscuits were served
        during the break.
    fr en i La proposition a été adoptée à une voix près. | Outside, a group of students protested
        against the closure of the library.
    it en i La proposta è passata per un solo voto. | Three members of the public were asked to leave
        the room.
    pt en i A proposta foi aprovada por um voto. | The microphones stopped working twice.
    ro en i Propunerea a trecut la un singur vot. | It was the longest session of the year.
    ca en i —I qui ho pagarà? | He shrugged his shoulders.
    es en i ¿Y quién lo va a pagar? | She closed the folder.
    de en i Und wer soll das bezahlen? | Then the lights went out.
    es ca i También se aprobó una moción a favor del tren nocturno. | Fes-te subscriptor i llegeix sense
        publicitat.
    en es i A motion in favour of the night train was also passed. | Esta noticia ha sido elaborada con
        ayuda de la inteligencia artificial.
    en ca i The mayor would not say when the work would begin. | La temperatura màxima serà de trenta
        graus.
    ru en i Мэр отказался отвечать на вопросы журналистов. | Follow us on Telegram.
    ru en i Оппозиция проголосовала против бюджета. | The museum will be closed for repairs until the
        autumn.
    ca en p Les obres costaran 4,2 milions d'euros. | Last updated on 12 May 2023 at 18:40
    es en p Las obras costarán 4,2 millones de euros y durarán dieciocho meses. | © 2024 Diari de
        Girona. All rights reserved.
    it en p Un progetto costoso | Follow us
"""


def rows(table: str) -> list[list[str]]:
    """The lines of a table; one that is indented further goes on."""
    joined = re.sub(r"\n {8}", " ", table.strip())
    return [[part.strip() for part in re.split(r" \| ", line)] for line in joined.splitlines()]


AROUND = {row[0][:2]: [row[0][3:], *row[1:]] for row in rows(AROUND_TEXT)}


def aligned(encoder: TransformerEncoder, row: list[str]) -> list[Bead]:
    first, target = row
    source_lang, target_lang, place, source = first.split(" ", 3)
    sides = []
    for lang, text in ((source_lang, source), (target_lang, target)):
        around = AROUND[lang]
        texts = [*around[:2], text, *around[2:]]
        breaks = [place == "p" or k == 0 for k in range(len(texts))]
        sides.append((encoder.encode(texts), texts, breaks if place == "p" else None))
    return align_texts(*sides).beads


@pytest.mark.parametrize("row", rows(HALVES), ids=lambda row: row[0])
def test_halves_are_joined(encoder: TransformerEncoder, row: list[str]) -> None:
    beads = aligned(encoder, row)
    assert_covers(beads, 5, 5)
    assert [(bead.a, bead.b) for bead in beads] == [(1, 1)] * 5


@pytest.mark.parametrize("row", rows(APART), ids=lambda row: row[0])
def test_strangers_in_one_place_stay_apart(encoder: TransformerEncoder, row: list[str]) -> None:
    beads = aligned(encoder, row)
    assert_covers(beads, 5, 5)
    assert sorted((bead.a, bead.b) for bead in beads) == [(0, 1), (1, 0), *[(1, 1)] * 4]


def test_a_title_behind_its_number_is_joined(encoder: TransformerEncoder) -> None:
    sides = []
    for lang, number, title in (("de", "Drittens.", "Kaution"), ("en", "Three.", "Security deposit")):
        texts = [*AROUND[lang][:2], number, title, *AROUND[lang][2:]]
        sides.append((encoder.encode(texts), texts, [True, False, True, False, True, False]))
    assert [(bead.a, bead.b) for bead in align_texts(*sides).beads] == [(1, 1)] * 6


@pytest.mark.parametrize("half", [4, 5])
def test_what_is_lost_beside_a_half_stays_in_order(half: int) -> None:
    source = [sentence(k, 12) for k in range(10)]
    scrap = '", ' + " ".join(source[half].split()[-4:])
    beads = align_texts(side(source), side([*source[:4], scrap, *source[6:]])).beads
    assert_covers(beads, 10, 9)
    assert [bead.numbers() for bead in beads[4:6]] == [((k,), (4,) if k == half else ()) for k in (4, 5)]
