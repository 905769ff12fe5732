"""What is strengthened or weakened, exceeded or not reached; developing and developed countries; look-alikes."""

from checks_support import translations

#: Languages, source, a good translation, one that says the contrary, its words.
ROWS = """
pt en A medida atenua o impacto. | The measure attenuates the impact. | The measure strengthens the impact. |
  strengthens
es en La ley debilita los tribunales. | The law weakens the courts. | The law reinforces the courts. | reinforces
fr en La loi a affaibli le parlement. | The law undermined parliament. | The law strengthened parliament. |
  strengthened
de en Das Gesetz stärkt die Gewerkschaften. | The law bolsters the unions. | The law weakens the unions. | weakens
en ca It weakened the union. | Va debilitar el sindicat. | Va reforçar el sindicat. | reforçar
pt en O retorno excede os custos. | The return exceeds the costs. | The return is far below the costs. | far below
it en Le spese eccedono le entrate. | Spending exceeds income. | Spending falls short of income. | falls short
es en Los países en vías de desarrollo crecen. | Developing countries are growing. | Developed countries are growing. |
  Developed countries
pt en O mundo em desenvolvimento cresce. | The developing world is growing. | The developed world is growing. |
  developed world
it en I paesi in via di sviluppo crescono. | Developing countries are growing. | Rich countries are growing. |
  Rich countries
fr en Les pays développés aident. | The developed countries help. | The developing countries help. |
  developing countries
ca en Els països en desenvolupament creixen. | Developing countries grow. | The advanced economies grow. |
  advanced economies
ro en Țările în curs de dezvoltare cresc. | Developing countries are growing. | Developed countries are growing. |
  Developed countries
de en Viele Entwicklungsländer sind betroffen. | Many developing countries are affected. |
  Many industrialized countries are affected. | industrialized countries
en es Developing countries are growing. | Los países en desarrollo crecen. | Los países desarrollados crecen. |
  países desarrollados
pt en A inflação é um problema. | Inflation is a problem. | Deflation is a problem. | Deflation
fr en Les investisseurs sont optimistes. | Investors are optimistic. | Investors are pessimistic. | pessimistic
es en La pobreza extrema preocupa. | Extreme poverty is a worry. | Extreme wealth is a worry. | wealth
fr en L'État encourage l'épargne. | The state encourages saving. | The state discourages saving. |
  discourages
es en La ley reduce la desigualdad. | The law reduces inequality. | The law increases inequality. | increases
pt en A lei vai proibir o comércio. | The law is to ban the trade. | The law is to allow the trade. | to allow
pt en Conseguiram manter as condições. | They managed to maintain the conditions. |
  They failed to maintain the conditions. | failed
pt en A proposta está a ser revista. | The proposal is being reviewed. | The proposal is being vetoed. | vetoed
fr en Le conseil examine le plan. | The council examines the plan. | The council vetoes the plan. | vetoes
en es The board reviewed the plan. | El consejo examinó el plan. | El consejo vetó el plan. | vetó
es en Lograron cerrar el acuerdo. | They managed to close the deal. | They failed to close the deal. | failed
"""

#: The same told in other words, and words that mean something else.
GOOD = """
pt en A África está à beira de uma crise de emprego. | Africa is on the verge of an unemployment crisis.
es en La falta de empleo preocupa a los jóvenes. | Unemployment worries the young.
pt en É provável que os EUA não concordem. A Coreia não iria. | The US is unlikely to agree. Korea would not go either.
es en Es probable que no venga nadie. | It is unlikely that anyone will come.
pt en A redução para menos de metade foi rápida. | The more than halving was fast.
ca en Va costar, si més no, cinc euros. | It cost at least five euros.
ca en No és altra cosa que l'ofensiva més severa. | It is nothing less than the harshest offensive.
pt en Os países em desenvolvimento e os desenvolvidos. | Developed and developing countries.
es en El país en vías de desarrollo más pobre. | The poorest developing country.
es en El proyecto está en desarrollo. | The project is under development.
fr en Les pays les moins développés. | The least developed countries.
es en No lograron cerrar el acuerdo. | They failed to close the deal.
es en El presidente revisó la ley y la vetó. | The president vetoed the law.
es en Aprobaron la ley pese al veto. | They overrode the veto and approved the law.
de en Es gelang ihm nicht, zu fliehen. | He failed to escape.
pt en Isto não enfraquece o governo. | This strengthens the government.
ca en La natura compensa la falta de riquesa. | Nature makes up for the poverty.
"""


test_said_of_strength, test_free_translations = translations("opposites", ROWS, GOOD)
