"""What notices, statements, policies and court reports say, and its contrary: no need and not allowed, every day and
every other day, debited and credited, except and including, victim and suspect.
"""

from checks_support import translations

#: Languages, source, a good translation, one that says the contrary, the words that do.
ROWS = """
de en Der Mieter muss die Wohnung nicht streichen. | The tenant need not paint the flat. |
  The tenant must not paint the flat. | must not
nl en U hoeft niet te reserveren. | No need to book. | You must not make a reservation. | must not
fr en Le locataire n'est pas tenu de repeindre. | The tenant is not required to repaint. |
  The tenant must not repaint. | must not
pl en Nie trzeba rezerwować miejsca. | You do not have to book a seat. | You must not book a seat. | must not
ro en Nu este obligatoriu să aveți pașaport. | You do not need a passport. | You are not allowed to have a passport. |
  not allowed
en es You must not book in advance. | No debe reservar con antelación. | No es necesario reservar con antelación. |
  No es necesario
es en Tome un comprimido en días alternos. | Take one tablet every other day. | Take one tablet every day. | every day
it en Assumere una compressa ogni due giorni. | Take one tablet every two days. | Take one tablet twice a day. |
  twice a day
en nl Every other day. | Om de dag. | Elke dag. | Elke dag
de en Alle zwei Wochen spritzen. | Inject once a fortnight. | Inject twice a week. | a week
de en Kaum jemand ging zur Wahl. | Hardly anyone voted. | Almost everyone voted. | Almost everyone
ca en No va venir gairebé ningú. | Almost nobody came. | Almost everyone came. | Almost everyone
nl en De trein vertrekt vijf minuten later. | The train leaves five minutes later. |
  The train leaves five minutes early. | minutes early
it en Scolate la pasta un minuto prima. | Drain the pasta a minute early. | Drain the pasta a minute later. |
  minute later
pt en Os alunos entram uma hora mais tarde. | Pupils start an hour later. | Pupils start an hour earlier. |
  hour earlier
fr en Votre compte sera débité le 5. | Your account will be debited on the 5th. |
  Your account will be credited on the 5th. | credited
de en Der Betrag wird am 5. abgebucht. | The amount will be taken on the 5th. |
  The amount will be credited on the 5th. | credited
it en Il mutuo è a tasso variabile. | It is a variable-rate mortgage. | The mortgage has a fixed rate. | fixed rate
es en Hipoteca a tipo fijo. | Fixed-rate mortgage. | Variable-rate mortgage. | Variable-rate
pt en O guarda-redes sofreu dois golos. | The goalkeeper conceded two goals. | The goalkeeper scored two goals. |
  scored two goals
ca en Baixeu per la porta del davant. | Get off by the front door. | Get off by the rear door. | by the rear
fr en Montez par l'arrière du bus. | Board at the rear of the bus. | Board at the front of the bus. | at the front
es en La entrada al museo es de pago los domingos. | Admission to the museum is charged on Sundays. |
  Admission to the museum is free on Sundays. | Admission to the museum is free
de en Der Eintritt ist frei. | Admission is free. | Admission is charged. | Admission is charged
es en No apto para celíacos. | Not suitable for coeliacs. | Suitable for coeliacs. | Suitable for
pt en Não indicado para grávidas. | Not suitable for pregnant women. | Suitable for pregnant women. | Suitable for
es en El Betis empató con el Sevilla. | Betis drew with Sevilla. | Betis beat Sevilla. | beat
it en La Roma ha pareggiato con la Lazio. | Roma and Lazio drew. | Roma lost to Lazio. | lost
de en Der Mieter kann den Vertrag kündigen. | The tenant may terminate the contract. |
  The tenant may renew the contract. | renew the contract
fr en Ouvert tous les jours sauf le mardi. | Open every day but Tuesday. | Open every day including Tuesday. | including
zh en 除周一外每天开放。 | Open daily except Mondays. | Open every day including Monday. | including
tr en Pazartesi hariç her gün açıktır. | Open daily except Mondays. | Open every day including Monday. | including
de en Die Selbstbeteiligung trägt der Versicherte. | The policyholder pays the excess. |
  The excess is paid by the insurer. | insurer
es en La víctima declaró ante el juez. | The victim testified before the judge. |
  The suspect testified before the judge. | suspect
de en Das Opfer sagte vor Gericht aus. | The victim gave evidence in court. |
  The defendant gave evidence in court. | defendant
es en Las clases se reanudan el lunes. | Classes resume on Monday. | Classes are suspended on Monday. | suspended
el en Τα παιδιά πρέπει να συνοδεύονται από ενήλικα. | Children must be accompanied by an adult. |
  Children may be accompanied by an adult. | may
en it Minors must be accompanied by an adult. | I minori devono essere accompagnati. |
  I minori possono essere accompagnati. | possono
fr en Maison à louer | House to let | House for sale | for sale
es en Se alquila piso. | Flat to let. | Flat for sale. | for sale
en pt Flat for rent. | Aluga-se apartamento. | Vende-se apartamento. | Vende-se
de en Übermorgen ist geschlossen. | Closed the day after tomorrow. | Closed tomorrow. | tomorrow
es en Fue detenido anteayer. | He was arrested the day before yesterday. | He was arrested yesterday. | yesterday
it en Dopodomani sciopero. | Strike the day after tomorrow. | Strike tomorrow. | tomorrow
en it Card payments only. | Solo carte. | Solo contanti. | Solo contanti
en de Cash only. | Keine Kartenzahlung. | Keine Barzahlung. | Keine Barzahlung
zh en 请在三天以内付款。 | Please pay within three days. | Please pay after three days. | after
fr ca Interdit aux moins de 16 ans. | Prohibit als menors de 16 anys. | Prohibit als majors de 16 anys. | majors de
"""
#: Free and right: nothing is contrary here.
GOOD = """
de en Das Programm muss nicht nur lesen können. | The program must not only be able to read.
ca en No cal oblidar que avui és festa. | We must not forget that today is a holiday.
fr en Prenez deux comprimés par jour. | Take two tablets every day.
es en Tome dos comprimidos todos los días. | Take two tablets every day.
es en Reparten todos los días y, en verano, en días alternos. | They deliver every day, and every other day in summer.
en es Almost no one missed it. | Casi todos estuvieron, casi nadie faltó.
es en Dos días antes de morir, escribió la carta. | She wrote the letter and died two days later.
it en Pochi minuti dopo crollò il tetto. | Within minutes the roof had collapsed.
de en Wir ziehen den Betrag ein. | The amount will be debited.
es en Empató el partido y ganó en los penaltis. | They won on penalties after a draw.
es en El testigo acusó al alcalde. | The witness accused the mayor.
en it For sale or to let. | Vendesi o affittasi.
fr en Le surlendemain, il partit. | Two days later he left.
fr en Le suspect a blessé la victime. | The suspect wounded the man.
ru en Кроме того, в списке есть страны, включая Китай. | Besides, the list has countries including China.
ca en La llei diu que es pot condemnar a presó qui ho faci. | Whoever does so shall be liable to imprisonment.
es en Regalo sano y salvo para todos, incluidos los niños. | A safe present for all, including children.
"""


test_what_notices_say, test_free_translations = translations("opposites", ROWS, GOOD)
