"""Two names of which one did it and the other had it done, exchanged."""

from checks_support import translations

ROWS = """
en it Anna was hired by Luca. | Anna è stata assunta da Luca. | Anna ha assunto Luca. | Anna ha assunto Luca
en fr Paul was killed by Mark. | Paul a été tué par Mark. | Paul a tué Mark. | Paul a tué Mark
en ro Maria helped Andrei. | Maria l-a ajutat pe Andrei. | Andrei a ajutat-o pe Maria. | Andrei a ajutat-o pe Maria
en ro Ion called Elena. | Ion a sunat-o pe Elena. | Elena l-a sunat pe Ion. | Elena l-a sunat pe Ion
es en Ana fue denunciada por Luis. | Ana was sued by Luis. | Ana sued Luis. | Ana sued Luis
en es Pedro was attacked by Juan. | Pedro fue atacado por Juan. | Pedro atacó a Juan. | Pedro atacó a Juan
en ca Marta was chosen by Pere. | La Marta va ser escollida per Pere. | Marta va escollir en Pere. | Marta va
  escollir en Pere
fr en Rome a été prise par Attila. | Rome was taken by Attila. | Rome took Attila. | Rome took Attila
"""
GOOD = """
en es Pedro was attacked by Juan. | A Pedro lo atacó Juan.
en es Pedro was attacked by Juan. | Juan atacó a Pedro.
en it Anna was followed by Luca. | Anna precedeva Luca.
en ro Maria was helped by Andrei. | Pe Maria a ajutat-o Andrei.
en ro Maria met Andrei. | Andrei a cunoscut-o pe Maria.
en fr Anna was seen by Luca. | Anna a vu Marc, et Luca l'a vue.
en it Anna was born by Turin. | Anna nacque vicino a Torino.
"""

test_exchanged, test_the_same = translations("roles", ROWS, GOOD)
