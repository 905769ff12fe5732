"""A woman told by her profession, of whom English says "he" or "his"; look-alikes."""

from checks_support import translations

#: Languages, source, a good translation, one about a man, its words.
ROWS = """
es en La doctora Ruiz explicó que no conocía al paciente. |
  Dr Ruiz explained that she did not know the patient. |
  Dr Ruiz explained that he did not know the patient. | he
es en La doctora Ruiz dijo que no puede venir. | Dr Ruiz said she cannot come. | Dr Ruiz said he cannot come. |
  he
fr en Cette chercheuse a reçu le prix pour ses travaux sur le climat. |
  This researcher received the prize for her work on the climate. |
  This researcher received the prize for his work on the climate. | his
ca en La nova entrenadora diu que confia en les seves jugadores. | The new coach says she trusts her players. |
  The new coach says he trusts his players. | he
it en L'infermiera ha finito il suo turno. | The nurse finished her shift. | The nurse finished his shift. | his
es en La escritora presentó su última novela. | The writer presented her latest novel. |
  The writer presented his latest novel. | his
pt en A treinadora disse que está orgulhosa da equipa. | The coach said she is proud of the team. |
  The coach said he is proud of the team. | he
de en Die Lehrerin vergaß ihre Tasche. | The teacher forgot her bag. | The teacher forgot his bag. | his
de en Die Ärztin sagte, dass sie morgen kommt. | The doctor said that she is coming tomorrow. |
  The doctor said that he is coming tomorrow. | he
ro en Profesoara a spus că va pleca. | The teacher said she will leave. | The teacher said he will leave. | he
fr en L'avocate a présenté ses conclusions. | The lawyer presented her conclusions. |
  The lawyer presented his conclusions. | his
es en La artista vendió su primera obra. | The artist sold her first work. | The artist sold his first work. |
  his
ca en L'alcaldessa va explicar el seu projecte. | The mayor explained her project. |
  The mayor explained his project. | his
it en La direttrice dice che partirà domani. | The director says she will leave tomorrow. |
  The director says he will leave tomorrow. | he
fr en Une journaliste a publié son enquête. | A journalist published her investigation. |
  A journalist published his investigation. | his
"""

#: Another person, or no woman of a profession.
GOOD = """
es en La doctora dijo que el paciente no puede venir. | The doctor said he cannot come.
es en La doctora examinó al paciente y su brazo. | The doctor examined the patient and his arm.
ca en L'actriu va veure en Pere amb el seu gos. | The actress saw Pere with his dog.
fr en La chanteuse et le pianiste ont fini son album. | The singer and the pianist finished his album.
fr en Son avocate l'a dit. | His lawyer said so.
es en La lavadora perdió su tapa. | The washing machine lost his lid.
es en La comunidad científica celebra su trabajo. | The scientific community celebrates his work.
es en La clase trabajadora perdió su voz. | The working class lost his voice.
pt en Ele respondeu à jornalista que sabia. | He told the journalist so.
de en Der Lehrer vergaß seine Tasche. | The teacher forgot his bag.
de en Konstantin vergaß die Medizin. | The doctor forgot his medicine.
it en La giornalista ha intervistato Rossi sul suo libro. | The journalist interviewed Rossi about his book.
ro en Profesoara l-a lăudat pe fratele lui. | The teacher praised his brother.
es en La pianista tocó con su maestro. | The pianist played with his teacher.
de en Im Juni unterstützte Obama die ehemalige Außenministerin. |
  In June Obama endorsed the former foreign minister as his successor.
es en Él sustituye a la cantante. | He replaces the singer.
"""

test_told_of_a_man, test_told_of_another = translations("gender", ROWS, GOOD)
