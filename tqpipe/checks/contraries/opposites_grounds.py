"""Although and because: what a thing was done in spite of and what it was done for, in nine languages, as data for
opposites.py.

The form is that of opposites_pairs.py. Compiled by hand for this project.
"""

from __future__ import annotations

from tqpipe.checks.contraries.opposites_pairs import rows

_ROWS = """
ground_of.despite: en despite in_spite notwithstanding although even_though | though but however yet while whereas
 even still nevertheless regardless albeit without; ca malgrat encara_que tot_i | però tot tanmateix mal* si bé quan
 mentre encara; es a_pesar pese aunque | pero si bien aun pes* sin mientras cuando; fr malgré bien_que en_dépit
 quoique | mais même pourtant tout si tandis alors dépit; pt apesar embora ainda_que mesmo_que não_obstante | mas
 porém ainda mesmo se enquanto; it nonostante sebbene benché malgrado anche_se | ma però pur* tuttavia mentre seppur*
 anche; ro deși în_ciuda în_pofida chiar_dacă | dar însă totuși cu toate chiar ci iar; de trotz obwohl obgleich
 trotzdem | aber doch zwar auch während wenngleich dennoch; nl ondanks hoewel | maar toch al terwijl ook
ground_of.because: en because due_to owing_to thanks_to on_account | as since for so cause* caus* therefore result*
 reason* given why lead* led from by through account* with after; ca perquè gràcies_a a_causa degut_a ja_que | per com
 atès caus* doncs així fruit arran pel; es porque debido gracias_a a_causa ya_que | por como caus* pues dado así raíz;
 fr parce à_cause grâce_à grâce_au en_raison | car puisque comme par caus* suite dû due fait vu pour raison; pt porque
 devido graças_a graças_ao graças_à por_causa já_que | por pois como caus* dado pelo pela; it perché a_causa grazie_a
 grazie_al grazie_alla dovuto | per poiché siccome come caus*; ro pentru_că deoarece fiindcă din_cauza datorită
 întrucât | căci pentru din caus* cauz*; de weil wegen aufgrund dank infolge | da denn durch auf grund deshalb daher;
 nl omdat vanwege dankzij | want door doordat wegens daarom
"""
#: Concession and cause.
GROUNDS = rows(_ROWS)
