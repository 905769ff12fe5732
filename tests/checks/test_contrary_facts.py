"""Translations that read well and say the contrary, beside right ones in other words."""

import pytest
from checks_support import cases, quoted

#: Check, languages, source, a right translation, one that says the contrary, what is marked there.
ROWS = """
numbers es en Bajó a cinco grados bajo cero. | It dropped to minus five. | It dropped to five degrees. | five degrees
numbers ca en Es va arribar a 5 °C sota zero. | It reached -5 °C. | It reached 5 °C. | 5 °
numbers fr en Il a fait moins cinq degrés. | It was five degrees below zero. | It was five degrees. | five degrees
numbers de en Es waren zehn Grad unter null. | It was ten below. | It was ten degrees. | ten degrees
numbers en it It was twelve degrees below zero. | C'erano dodici gradi sotto zero. | C'erano dodici gradi. |
  dodici gradi
numbers pt en Caiu para cinco graus negativos. | It fell to minus five. | It fell to five degrees. | five degrees
numbers ro en Au fost minus cinci grade. | It was -5°. | It was five degrees. | five degrees
numbers nl en Het was 5 graden onder nul. | It was minus 5. | It was 5 degrees. | 5 degrees
numbers sv en Det var 5 grader under noll. | It was minus 5. | It was 5 degrees. | 5 degrees
opposites zh en 12岁以下儿童免费。 | Children 12 and under enter free. | Children over 12 enter free. | over
opposites zh en 至少3人 | three people or more | At most 3 people | At most
opposites en zh Children under 12 enter free. | 未满12岁儿童免费。 | 12岁以上儿童免费。 | 以上
opposites ja en 18歳以上の方のみ入場できます。 | Only those aged 18 and over may enter. |
  Only those under 18 may enter. | under
opposites en ja At least 3 people | 3人以上 | 3人以下 | 以下
opposites ko en 12세 미만 | under 12 | over 12 | over
opposites en fr Take at least 3 tablets. | Prenez au moins 3 comprimés. | Ne pas dépasser 3 comprimés. |
  Ne pas dépasser
opposites en es Do not exceed 3 tablets. | No tome más de 3 comprimidos. | Tome al menos 3 comprimidos. | al menos
opposites it en Non superare le 3 compresse. | Take no more than 3 tablets. | Take at least 3 tablets. | at least
opposites ca en No supereu 3 comprimits. | Take up to 3 tablets. | Take at least 3 tablets. | at least
polarity es en Se negó a dimitir. | He would not resign. | He resigned. | Se negó a
polarity fr en Il a refusé de démissionner. | He declined to step down. | He has resigned. | a refusé de
polarity de en Der Minister weigerte sich zurückzutreten. | The minister would not go. | The minister resigned. |
  weigerte sich
polarity it en Il sindaco si rifiuta di firmare. | The mayor will not sign. | The mayor is signing. | si rifiuta di
polarity pt en O ministro recusou demitir-se. | The minister did not resign. | The minister resigned. |
  recusou demitir-se
polarity ca en El ministre es va negar a dimitir. | The minister rejects calls to go. | The minister resigned. |
  es va negar a
polarity ro en Ministrul a refuzat să demisioneze. | The minister did not resign. | The minister resigned. |
  a refuzat să
polarity nl en De minister weigerde te vertrekken. | The minister declined to go. | The minister left. | weigerde te
polarity en de She failed to stop. | Sie hielt nicht an. | Sie hielt an. | failed to
polarity es en Lo acusan de intento de asesinato. | He is accused of trying to kill. | He is accused of murder. |
  intento de asesinato
polarity de en Er wurde wegen Mordversuchs verurteilt. | He was jailed for attempted murder. |
  He was jailed for murder. | Mordversuchs
polarity en pt They are held for attempted murder. | Estão presos por tentarem matar. |
  Estão presos por homicídio. | attempted murder
polarity fr en Il a failli mourir. | He came close to death. | He died. | a failli
polarity es en Estuvo a punto de morir. | He nearly died. | He died. | Estuvo a punto de
polarity de en Das Kind wäre fast ertrunken. | The child almost drowned. | The child drowned. | wäre fast
polarity en ca He nearly died. | Va estar a punt de morir. | Va morir. | nearly died
polarity fr en Un an de prison avec sursis. | A one-year suspended sentence. | One year in prison. | avec sursis
polarity de en Zwei Jahre auf Bewährung. | Two years' probation. | Two years in prison. | auf Bewährung
polarity en es A two-year suspended sentence. | Dos años con suspensión de la pena. | Dos años de prisión. |
  suspended sentence
polarity it en Due anni con la condizionale. | Two years, suspended. | Two years in prison. | con la condizionale
polarity es en No entre sin llamar. | Knock before you come in. | Come in without knocking. | No
polarity en es The tenant may not sublet without consent. | El inquilino no puede subarrendar sin permiso. |
  El inquilino puede subarrendar sin permiso. | not
polarity es en No quite la batería. | Leave the battery in. | Remove the battery. | No
numbers es en al menos 30 días | at least one month | at least a week | 30
opposites de en ab 6 Jahren | 6 and over | under 6 | under
polarity fr en Le bail ne peut être résilié. | The lease may not be terminated. |
  The lease may be terminated. | ne peut
polarity fr en Cette clause ne saurait être modifiée. | This clause may not be amended. |
  This clause may be amended. |
  ne saurait
polarity zh en 不要开门。 | Keep the door shut. | Open the door. | 不要
polarity zh en 请勿触摸展品 | Do not touch the exhibits | Please touch the exhibits | 请勿
polarity ja en 触らないでください。 | Hands off. | Please touch. | らない
polarity ko en 만지지 마세요. | Hands off. | Please touch. | 지 마세요
polarity en zh Do not enter. | 请勿入内。 | 请进。 | not
polarity en ja Do not use. | 使用しないでください。 | 使用してください。 | not
opposites tr en İyi bir fikir. | A good idea. | A bad idea. | bad
opposites tr en İlk gün | The first day | The last day | last
opposites en tr The door is closed. | Kapı kapalı. | Kapı açık. | açık
numbers tr en İstanbul'da beş kişi öldü. | Five died in Istanbul. | Four died in Istanbul. | Four
"""
#: Check, languages, source, a right translation that looks wrong.
RIGHT = """
numbers sv en Rabatt för dig under 26 år. | Discount if you are 25 or younger.
numbers en es Over 17s only | Solo mayores de 18 años o más
polarity zh en 使用类别和别名 | Use categories and other names
polarity zh en 禁止入内 | Staff only
polarity ja en 動かないでください。 | Please stay still.
polarity en de Very few flights were not cancelled. | Fast alle Flüge wurden gestrichen.
polarity en es Very few flights were not cancelled. | Casi todos los vuelos fueron cancelados.
polarity de en Nur sehr wenige Flüge wurden nicht gestrichen. | Most flights were cancelled.
polarity nl en De klachten houden aan. | The symptoms have not gone.
polarity de en Er hat nicht schlecht gestaunt. | He was quite amazed.
polarity it en Non c'è male. | Pretty good.
polarity es en No me importa esperar. | I'm happy to wait.
polarity es en No sin esfuerzo, llegaron a la cima. | With some effort they reached the top.
polarity fr en Il n'est pas sans savoir que l'usine ferme. | He is well aware that the factory is closing.
polarity en es The tenant may not sublet without consent. | El subarriendo requiere consentimiento.
polarity en fr Not a day goes by without her calling. | Elle appelle tous les jours.
polarity de en Nicht auf nüchternen Magen einnehmen. | Take with a meal.
polarity en fr Do not remove the battery while charging. | Laissez la batterie en place pendant la charge.
polarity en de Don't show this again | Künftig ausblenden
polarity de en Er überlebte den Unfall nicht. | He died in the crash.
polarity pt en Saiu em liberdade. | He is no longer in custody.
polarity de en Der Vertrag kann erst nach einem Jahr gekündigt werden. |
  The contract may not be terminated during the first year.
opposites es en Mantener alejado del calor. | Keep cool.
opposites de en Vor Hitze schützen. | Keep cool.
opposites de en Kinder bis 6 Jahre frei, ab 6 Jahren 3 Euro. | Children under 6 free, 6 and over 3 euros.
numbers es en Debe avisar con al menos 30 días de antelación. | You must give at least a month's notice.
numbers de en vier Wochen | a month
numbers es en España recibió 30 millones y Francia 45. | France received 45 million and Spain 30.
polarity fr en Il a failli à sa mission. | He failed in his mission.
polarity fr en Elle a failli à ses devoirs. | She neglected her duties.
polarity en fr She refuses to be beaten. | Elle reste combative.
polarity es en Estuvo a punto de ganar. | He came within an inch of winning.
numbers de en 2020 waren es 15 Prozent, 2019 nur 12. | It was 12 percent in 2019 and 15 percent in 2020.
numbers es en El lunes 3 y el martes 4 | Monday the 3rd and Tuesday the 4th
polarity de en Er sprach über den Putschversuch. | He spoke about the coup.
polarity es en Se negó a dimitir. | He is staying and no one can make him go.
opposites zh en 箱体长12米、最大可以上翻120度。 | The box is 12 metres long and turns up to 120 degrees.
"""


@pytest.mark.parametrize(("check", "lang", "other", "source", "right", "wrong", "marked"), cases(ROWS, 3))
def test_contrary(
    check: str, lang: str, other: str, source: str, right: str, wrong: str, marked: str
) -> None:
    assert quoted(check, source, right, langs=(lang, other)) == []
    assert quoted(check, source, wrong, langs=(lang, other)) == [marked]


@pytest.mark.parametrize(("check", "lang", "other", "source", "target"), cases(RIGHT, 3))
def test_right(check: str, lang: str, other: str, source: str, target: str) -> None:
    assert quoted(check, source, target, langs=(lang, other)) == []
