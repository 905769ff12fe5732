"""Early and late in a month, not all and none, night and evening, storeys, sizes as bounds; centuries, dozens, rates,
ordinals, prefixes, places, and names that take another's place: what contradicts, and what only sounds so.

Rows: languages, source, a good translation, one that says something else, the words that do; then what says the same
otherwise.
"""

from checks_support import flags, quoted, translations

test_opposites, test_good_opposites = translations(
    "opposites",
    """
ca en L'acord es va signar a principis d'abril. | The deal was signed in early April. |
  The deal was signed in late April. | late April
es en Abrirán a finales de año. | They will open at the end of the year. |
  They will open at the beginning of the year. | beginning
fr en Le procès s'ouvre fin septembre. | The trial opens at the end of September. |
  The trial opens in early September. | early September
de en Anfang März begann der Streik. | The strike began at the beginning of March. |
  The strike began at the end of March. | end of March
it en La legge arriva a metà giugno. | The law comes in mid-June. | The law comes in late June. | late June
ro en La începutul lunii mai a plouat. | At the beginning of May it rained. | At the end of the month it rained. | end
en pt They met in early October. | Reuniram-se no início de outubro. | Reuniram-se no final de outubro. |
  final de outubro
ca en No tothom hi està d'acord. | Not everyone agrees. | Nobody agrees. | Nobody
es en Nadie lo sabía. | Nobody knew. | Not everyone knew. | Not everyone
de en Nicht alle haben überlebt. | Not all survived. | None of them survived. | None of them
fr en Pas tous ont signé. | Not all of them signed. | No one signed. | No one
es en Lo detuvieron de madrugada. | He was arrested in the early hours. | He was arrested in the evening. | evening
ca en Va passar la matinada de dissabte. | It happened early on Saturday. | It happened on Saturday evening. | evening
fr en Ils habitent au rez-de-chaussée. | They live on the ground floor. | They live on the third floor. | third floor
de en Das Büro liegt im Erdgeschoss. | The office is on the ground floor. | The office is on the fifth floor. |
  fifth floor
ca en Com a màxim hi caben cent persones. | At most a hundred people fit in. | At least a hundred people fit in. |
  At least
ca en Cal un coet més alt de 100 peus. | A rocket over 100 feet tall is needed. |
  A rocket under 100 feet tall is needed. | under
es en Olas más altas de 5 metros. | Waves higher than 5 metres. | Waves smaller than 5 metres. | smaller than
de en Bäume, die höher als 20 Meter sind. | Trees taller than 20 metres. | Trees less than 20 metres tall. | less than
""",
    """
ca en A principis d'abril i a finals de maig. | In late May and in early April.
es en A finales de la primera semana de abril. | At the end of the first week of April.
fr en À la fin du mois de mai. | In the last days of May.
ca en Ningú de tots ells ho sabia. | Not all of them, in fact none, knew.
es en De madrugada, hacia las seis de la mañana. | In the morning, around six.
ca en A la planta baixa i a la segona planta. | On the ground and second floors.
ca en Un nen més gran de dos anys. | A child over two years old.
""",
)

test_numbers, test_good_numbers = translations(
    "numbers",
    """
ca en Durant el segle XII hi va haver una guerra. | There was a war in the twelfth century. |
  There was a war in the thirteenth century. | thirteenth
es en Se construyó en el siglo doce. | It was built in the 12th century. | It was built in the fourteenth century. |
  fourteenth
de en Im neunzehnten Jahrhundert war das anders. | In the 19th century that was different. |
  In the eighteenth century that was different. | eighteenth
fr en L'église date du XVIe siècle. | The church dates from the 16th century. |
  The church dates from the fifteenth century. | fifteenth
ro en A trăit în secolul al XVIII-lea. | He lived in the 18th century. | He lived in the seventeenth century. |
  seventeenth
ca en Va passar als segles XVIII i XIX. | It happened in the 18th and 19th centuries. |
  It happened in the seventeenth and 19th centuries. | seventeenth
es en Murió una docena de personas. | A dozen people died. | Fifty people died. | Fifty
fr en Ils ont arrêté trente personnes. | They arrested thirty people. | They arrested a dozen people. | dozen
""",
    """
ca en Al segle XV. | In the 1400s.
it en Nel Quattrocento e nel Cinquecento. | In the fifteenth and sixteenth centuries.
ca en Als segles I i II. | In the first two centuries.
es en Del siglo XVI al XVIII. | From the 16th to the 18th century.
ca en Una dotzena de persones. | Eleven people.
es en Media docena de huevos y otros veinte. | Half a dozen eggs and twenty more.
""",
)

test_units, test_good_units = translations(
    "units",
    """
ca en Vola a 25.000 km per hora. | It flies at 25,000 km per hour. | It flies at 25,000 km per second. | second
es en Pesa dos kilos y medio. | It weighs two and a half kilos. | It weighs two and a half pounds. | pounds
ca en Pesa dos quilos. | It weighs two kilos. | It weighs two pounds. | pounds
""",
    """
es en Una hora y media. | Ninety minutes.
en es Half a pound of butter. | Un cuarto de kilo de mantequilla.
""",
)

test_ordinals, test_good_ordinals = translations(
    "ordinals",
    """
de en Er kam als Zweiter ins Ziel. Der zweite Läufer fiel. | The second runner fell. | The third runner fell. | third
""",
    """
en ca A text. | Un text.
""",
)

test_repetition, test_good_repetition = translations(
    "repetition",
    """
ca en És un terme que a la pràctica ho diu tot. | It is a term that in practice says it all. |
  It is a term that in practice in practice says it all. | in practice
""",
    """
ca en De dia en dia, dia rere dia. | Day by day by day.
""",
)

test_polarity, test_good_polarity = translations(
    "polarity",
    """
es en El plan es inviable para ellos. | The plan is unviable for them. | The plan is viable for them. | viable
it en Una morte inevitabile per tutti. | An unavoidable death for all. | An avoidable death for all. | avoidable
""",
    """
en ca A text. | Un text.
""",
)

test_places, test_good_places = translations(
    "places",
    """
ca en La sud-africana va guanyar la cursa. | The South African woman won the race. |
  The South American woman won the race. | South American
es en Viajaron por Sudamérica y escribieron. | They travelled across South America and wrote. |
  They travelled across Africa and wrote. | Africa
""",
    """
ca en L'Argentina i tota l'Amèrica del Sud. | Argentina and all of Latin America.
""",
)

test_names, test_good_names = translations(
    "names",
    """
ca en A la festa hi eren en Pere, la Sílvia i en Joan. | At the party were Pere, Sílvia and Joan. |
  At the party were Pere and Joan. | Sílvia
es en El senado llamó entonces a Camillus, exiliado en la costa. | The senate then called Camillus, exiled on the
 coast. |
  The senate then called Camceps, exiled on the coast. | Camceps
fr en Il a été soigné à l'hôpital public de la ville de Yarmouth. | He was treated at the public hospital in the town
 of Yarmouth. |
  He was treated at the public hospital in the town of Scotland. | Scotland
""",
    """
ca en En Pere va veure la Maria i hi va parlar. | Pere saw her and talked to her.
es en Londres y Nueva York. | London and New York.
""",
)
test_dates, test_good_dates = translations(
    "dates",
    """
es en El lunes y el martes habrá huelga. | There will be a strike on Monday and Tuesday. |
  There will be a strike on Monday. | martes
ca en Obre dilluns, dimecres i divendres. | It opens on Monday, Wednesday and Friday. |
  It opens on Monday and Friday. | dimecres
""",
    """
es en El lunes y el martes habrá huelga. | There will be a strike on both days.
fr en Du lundi au vendredi. | On weekdays.
""",
)

test_durations, test_good_durations = translations(
    "numbers",
    """
es en La película dura dos horas y media. | The film lasts two and a half hours. |
  The film lasts two hours. | two hours
ca en Va estar-hi vuit anys i sis mesos. | He was there for eight years and six months. |
  He was there for eight years. | eight years
it en Il volo dura tre ore e un quarto. | The flight takes three and a quarter hours. |
  The flight takes three hours. | three hours
en es It took four and a half years. | Tardaron cuatro años y medio. | Tardaron cuatro años. | cuatro años
es en La tienda abre a las nueve y media. | The shop opens at half past nine. | The shop opens at nine. | nine
fr en Le magasin ouvre à dix heures et quart. | The shop opens at a quarter past ten. | The shop opens at ten. | ten
""",
    """
es en Tardó una hora y media. | It took ninety minutes.
ca en Hi va estar una dècada. | He was there for ten years.
es en Entre dos y tres años y medio. | Between two and three and a half years.
es en Trabaja dos horas y media al día. | He works two and a half hours a day.
es en Abre a las nueve y media. | It opens at 9.30.
es en Empieza a las diez. | It starts at ten.
""",
)

test_phrases, test_good_phrases = translations(
    "opposites",
    """
es en La cita es el próximo jueves. | The appointment is next Thursday. | The appointment is last Thursday. |
  last Thursday
ca en Va ser dilluns passat. | It was last Monday. | It is next Monday. | next Monday
es en Faltan dos semanas para las elecciones. | The elections are two weeks away. | The elections were two weeks ago. |
  ago
es en Ni el padre ni la madre asistieron. | Neither the father nor the mother attended. |
  Both the father and the mother attended. | Both
de en Weder er noch sie kam. | Neither he nor she came. | Both he and she came. | Both
es en Todos menos Pedro aprobaron. | Everyone except Pedro passed. | Everyone including Pedro passed. |
  Everyone including
es en Su abuela materna nació en Cuba. | His maternal grandmother was born in Cuba. |
  His paternal grandmother was born in Cuba. | paternal grandmother
fr en Son oncle maternel vit ici. | His maternal uncle lives here. | His paternal uncle lives here. | paternal uncle
""",
    """
es en El jueves próximo y el jueves pasado. | Last Thursday and next Thursday.
ca en Ni l'un ni l'altre. | Not one and not the other, both of them.
fr en Tous, y compris Pierre. | All of them, Pierre included.
""",
)


def test_numbers_of_words_that_are_alike_changed_places() -> None:
    source, langs = "Escribió doce novelas y cuatro ensayos.", ("es", "en")
    found = quoted("numbers", source, "He wrote four novels and twelve essays.", langs=langs)
    assert found == ["four", "twelve"]
    assert not flags("numbers", source, "He wrote four essays and twelve novels.", langs)
    source = "Una inversió de 5 milions en una iniciativa."
    assert not flags("numbers", source, "A $5 million investment in an initiative.")
