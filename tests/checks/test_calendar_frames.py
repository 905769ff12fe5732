"""Days ago and days from now, how often, this year and last: what contradicts, and what only sounds so. Although and
because.
"""

from checks_support import translations

#: Languages, source, a good translation, one that says the contrary, the words that do.
ROWS = """
pt en Os relatórios são enviados trimestralmente. | The reports are sent quarterly. | The reports are sent monthly. |
  monthly
de en Die Zinsen werden halbjährlich ausgezahlt. | Interest is paid every six months. |
  Interest is paid every three months. | every three months
ca en El consell es reuneix cada sis mesos. | The board meets twice a year. | The board meets every year. | every year
fr en Une revue hebdomadaire. | A weekly magazine. | A monthly magazine. | monthly
ro en Oferta expiră în 3 zile. | The offer expires in 3 days. | The offer expired 3 days ago. | ago
es en Dentro de dos años se jubilará. | He will retire in two years' time. | He retired two years ago. | ago
es en Murió a los noventa y dos años. | He died at the age of ninety-two. | He died ninety-two years ago. | ago
fr en Il est né dans les années trente. | He was born in the 1930s. | He was born thirty years ago. | ago
es en Anteayer llegaron los primeros refuerzos. | The first reinforcements arrived the day before yesterday. |
  The first reinforcements arrived yesterday. | yesterday
es en Facturó 2.300 millones el año pasado. | It turned over 2.3 billion last year. |
  It turned over 2.3 billion this year. | this year
ro en Va fi renovat anul viitor. | It will be renovated next year. | It will be renovated this year. | this year
de en Trotz des Regens fand das Fest statt. | The festival took place despite the rain. |
  The festival took place because of the rain. | because
it en Grazie al vaccino i contagi sono diminuiti. | Thanks to the vaccine, infections have fallen. |
  Despite the vaccine, infections have fallen. | Despite
ca en Encara que estava malalta, va anar a treballar. | Although she was ill, she went to work. |
  Because she was ill, she went to work. | Because
en es Although it was late, she stayed. | Aunque era tarde, se quedó. | Porque era tarde, se quedó. | Porque
"""

#: What says the same otherwise.
GOOD = """
es en La publicación anual sale cada enero. | The yearbook comes out every January.
de en Seit zehn Jahren wohnt er hier. | He moved here ten years ago.
pt en Tem 36 anos e nasceu há 36 anos. | She is 36 years old.
en es It was founded ten years ago. | Se fundó hace diez años.
fr en Deux fois par an, tous les six mois. | Twice a year, every half year.
it en Ogni quindici giorni. | Every two weeks.
es en No fue porque quisiera, pero fue. | Although he did not want to, he went.
ca en Com que estava malalta, no hi va anar. | She was ill, so she did not go.
"""


test_when_how_often_and_why, test_free_translations = translations("opposites", ROWS, GOOD)
