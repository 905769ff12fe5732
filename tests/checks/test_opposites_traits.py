"""Contrary traits and ways: serious and slight, local and international, suddenly and gradually; look-alikes."""

from checks_support import translations

#: Languages, source, a good translation, one that says the contrary, its words.
ROWS = """
es en El mercado nacional creció. | The national market grew. | The international market grew. | international
fr en Une conférence internationale. | An international conference. | A local conference. | local
ca en Una reunió setmanal. | A weekly meeting. | A monthly meeting. | monthly
de en Ein jährlicher Bericht. | An annual report. | A weekly report. | weekly
it en Ha avuto sintomi lievi. | He had mild symptoms. | He had severe symptoms. | severe
pt en O governo é instável. | The government is unstable. | The government is stable. | stable
ro en Petele sunt invizibile. | The stains are invisible. | The stains are visible. | visible
es en Fue una decisión valiente. | It was a brave decision. | It was a cowardly decision. | cowardly
fr en L'inégalité augmente. | Inequality is rising. | Equality is rising. | Equality
de en Leider kam er. | Unfortunately he came. | Fortunately he came. | Fortunately
ca en De sobte es va aturar. | It suddenly stopped. | It gradually stopped. | gradually
es en Está totalmente cubierto. | It is completely covered. | It is partially covered. | partially
en es It depends directly on it. | Depende directamente de ello. | Depende indirectamente de ello. | indirectamente
pt en Portanto, ficou em casa. | Therefore he stayed at home. | However, he stayed at home. | However
"""

#: The same told in other words, and words that mean something else.
GOOD = """
es en El mercado nacional e internacional. | The domestic and international market.
fr en Le gouvernement n'est pas stable. | The government is unstable.
ca en No és gens invisible. | It is quite visible.
de en Zum Glück kam er. | Luckily, he came.
it en Purtroppo non è venuto. | Sadly, he did not come.
ro en Raportul anual și cel lunar. | The annual and the monthly report.
"""


test_said_of_traits, test_free_translations = translations("opposites", ROWS, GOOD)
