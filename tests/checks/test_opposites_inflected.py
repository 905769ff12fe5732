"""Forms of words of contraries: protected, supporters, hated, laughed, criticised; look-alikes."""

from checks_support import translations

#: Languages, source, a good translation, one that says the contrary, its words.
ROWS = """
es en La policía protegió a la gente. | The police protected the people. | The police attacked the people. | attacked
fr en Ses partisans sont venus. | His supporters came. | His opponents came. | opponents
ca en La premsa el va criticar: criticada. | The press criticised it. | The press praised it. | praised
it en Lui odiava il mare. | He hated the sea. | He loved the sea. | loved
de en Die Kinder lachten. | The children laughed. | The children cried. | cried
ro en El iubea muzica. | He loved music. | He hated music. | hated
pt en A guerra começou em maio. | The war began in May. | The war ended in May. | ended
"""

#: The same told in other words, and words that mean something else.
GOOD = """
es en Lloraba y luego reía. | He cried, then laughed.
fr en Il n'aimait pas la mer. | He hated the sea.
de en Er lachte nicht, er weinte. | He did not laugh, he cried.
"""


test_said_in_other_forms, test_free_translations = translations("opposites", ROWS, GOOD)
