"""Contrary deeds: improved and worsened, found and lost, promised and threatened; look-alikes."""

from checks_support import translations

#: Languages, source, a good translation, one that says the contrary, its words.
ROWS = """
es en La situación empeoró en mayo. | The situation worsened in May. | The situation improved in May. | improved
ca en El servei ha millorat. | The service has improved. | The service has deteriorated. | deteriorated
ro en Calitatea s-a îmbunătățit. | The quality has improved. | The quality has worsened. | worsened
fr en Le concert a été annulé. | The concert was cancelled. | The concert was announced. | announced
en es They postponed the trial. | Aplazaron el juicio. | Anunciaron el juicio. | Anunciaron
pt en Dois homens sobreviveram ao acidente. | Two men survived the accident. | Two men died in the accident. | died
de en Das Mädchen überlebte. | The girl survived. | The girl died. | died
it en Ha trovato le chiavi. | He found the keys. | He lost the keys. | lost
es en Ahorraron mucho dinero. | They saved a lot of money. | They wasted a lot of money. | wasted
ca en Van malgastar els diners. | They wasted the money. | They saved the money. | saved
fr en La voiture a été réparée. | The car was repaired. | The car was damaged. | damaged
es en El gobierno incumplió la ley. | The government violated the law. | The government obeyed the law. | obeyed
de en Der Minister ist zurückgetreten. | The minister has resigned. | The minister was appointed. | appointed
en ca The director was appointed. | El director fou nomenat. | El director va dimitir. | dimitir
it en Il governo ha promesso di agire. | They promised to act. | They threatened to act. | threatened
pt en O relatório revelou a verdade. | The report revealed the truth. | The report hid the truth. | hid
ro en Au fost salvați de pompieri. | They were rescued by firemen. | They were abandoned by firemen. | abandoned
es en La gente desconfía del banco. | People distrust the bank. | People trust the bank. | trust
fr en Le pays était divisé. | The country was divided. | The country was reunited. | reunited
ca en L'aigua s'escalfa. | The water is warming. | The water is cooling. | cooling
es en Susurró su nombre. | She whispered his name. | She shouted his name. | shouted
it en Le foreste assorbono il carbonio. | Forests absorb carbon. | Forests emit carbon. | emit
de en Deutschland verbraucht viel Gas. | Germany consumes a lot of gas. | Germany produces a lot of gas. | produces
ro en Legea a fost înăsprită. | The law was tightened. | The law was relaxed. | relaxed
pt en A economia acelerou. | The economy accelerated. | The economy slowed. | slowed
ca en Van subestimar el risc. | They underestimated the risk. | They overestimated the risk. | overestimated
fr en L'armée a envahi la région. | The army invaded the region. | The army withdrew from the region. | withdrew
es en Abolieron el impuesto. | They abolished the tax. | They introduced the tax. | introduced
"""

#: The same told in other words, and words that mean something else.
GOOD = """
es en La situación no mejoró. | The situation worsened.
fr en Le concert a été reporté puis annulé. | The concert was postponed, then cancelled.
ro en Cursele din martie ale anului au fost anunțate. | This year's races in March were announced.
it en Il Regno Unito lascia l'Unione. | The UK leaves the Union.
es en Le obedecieron; nadie incumplió la orden. | They obeyed him; nobody violated the order.
ca en Fa servir un nom ocult. | He uses a secret name.
pt en Não confiam no governo. | They distrust the government.
de en Sie bleibt bei ihrem Verein. | She stays with her club.
fr en Ils ont perdu puis retrouvé la clé. | They lost the key and found it again.
es en Dejó de perder dinero. | He no longer lost money.
"""


test_said_of_deeds, test_free_translations = translations("opposites", ROWS, GOOD)
