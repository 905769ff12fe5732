"""How many of several: most and all, half and all, both and one of the two."""

from checks_support import translations

ROWS = """
en fr Most students passed the exam. | La plupart des étudiants ont réussi l'examen. | Tous les étudiants ont réussi
  l'examen. |
  Tous les étudiants
en pt Most shops accept cards. | A maioria das lojas aceita cartões. | Todas as lojas aceitam cartões. | Todas as lojas
en ro Most users are happy. | Majoritatea utilizatorilor sunt mulțumiți. | Toți utilizatorii sunt mulțumiți. | Toți
  utilizatorii
en es Most children like sweets. | A la mayoría de los niños les gustan los dulces. | A todos los niños les gustan
  los dulces. |
  todos los niños
en it Most children like sweets. | Alla maggior parte dei bambini piacciono i dolci. | A tutti i bambini piacciono i
  dolci. |
  tutti i
en de Most children like sweets. | Die meisten Kinder mögen Süßigkeiten. | Alle Kinder mögen Süßigkeiten. | Alle Kinder
en ca In most schools it is free. | A la majoria d'escoles és gratis. | A totes les escoles és gratis. | totes les
  escoles
en fr Most people agree. | La plupart des gens sont d'accord. | Tout le monde est d'accord. | Tout le monde
fr en Tous les étudiants ont réussi. | All students passed. | Most students passed. | Most students
en fr Some patients may need surgery. | Certains patients ont besoin d'une opération. |
  La plupart des patients ont besoin d'une opération. | La plupart des
en it Half of the participants came. | La metà dei partecipanti è venuta. | Tutti i partecipanti sono venuti. | Tutti i
en es Both versions are correct. | Ambas versiones son correctas. | Una de las versiones es correcta. | Una de las
es en Ambas puertas estaban cerradas. | Both doors were locked. | One of the doors was locked. | One of the
"""
GOOD = """
en fr Most students passed. | Presque tous les étudiants ont réussi.
en es Most of all I like music. | Sobre todo me gusta la música, como a todos los niños.
en es He has the most books of all. | Es el que más libros tiene de todos los niños.
en de It is most likely that all children come. | Höchstwahrscheinlich kommen alle Kinder.
en fr At most three days are left for everyone. | Il reste au plus trois jours pour tout le monde.
en it Most were happy, all the children too. | La maggior parte era felice, anche tutti i bambini.
en de Both doors are closed. | Alle Türen sind zu.
en fr One of the two is wrong. | L'un des deux est faux.
en es In one half of the field everyone sat. | En la mitad del campo todos estaban sentados.
en de Both of them came. | Alle beide kamen.
en it It is one of the most famous cities. | È tra le città più famose di tutti i tempi.
en pt Some of them left. | Alguns deles foram embora.
"""

test_another_share, test_the_same_share = translations("opposites", ROWS, GOOD)
