"""What is not done told as a deed, and what must be told as what only some may: the words are contrary, the sense is
one.
"""

from checks_support import translations

ROWS = """
en es The tenant violates the rules. | El inquilino incumple las normas. | El inquilino cumple las normas. | cumple
de en Er verstößt gegen die Regeln. | He violates the rules. | He complies with the rules. | complies
en it The company complies with the law. | L'impresa rispetta la legge. | L'impresa viola la legge. | viola
en es You must register. | Debe registrarse. | Puede registrarse. | Puede
en fr Members must vote. | Les membres doivent voter. | Les membres peuvent voter. | peuvent
it en I soci possono entrare. | Members may enter. | Members must enter. | must
ro en Trebuie să purtați mască. | You must wear a mask. | You can wear a mask. | You can
en ro You must wear a mask. | Trebuie să purtați mască. | Puteți purta mască. | Puteți
en ca You can leave early. | Podeu marxar aviat. | Heu de marxar aviat. | Heu de
fr de Vous pouvez partir. | Sie können gehen. | Sie müssen gehen. | müssen
fr de Vous devez signer. | Sie müssen unterschreiben. | Sie können unterschreiben. | können
en it You must pay at the desk. | Deve pagare alla cassa. | Puoi pagare alla cassa. | Puoi
es pt Puedes salir. | Podes sair. | Deves sair. | Deves
"""
GOOD = """
en es Failure to comply with the rules may result in a fine. | El incumplimiento de las normas puede acarrear una multa.
en pt Failure to comply with this clause is a breach. | O incumprimento desta cláusula é uma violação.
en ca Failure to comply with this clause | L'incompliment d'aquesta clàusula
en de Failure to comply with this provision entitles the Lessor to terminate. |
  Ein Verstoß gegen diese Bestimmung berechtigt den Vermieter zur Kündigung.
es en Quien incumpla las normas será sancionado. | Anyone who fails to comply with the rules will be punished.
fr de Tout manquement à l'obligation de respecter le délai | Jeder Verstoß gegen die Frist
ro en Nerespectarea regulilor se pedepsește. | Failure to observe the rules is punished.
es ca La falta de cumplimiento de las normas | L'incompliment de les normes
en es You must be over 18 to enter. | Solo pueden entrar los mayores de 18 años.
en fr You must be over 18 to enter. | Seuls les plus de 18 ans peuvent entrer.
en it You must be 18 or over to enter. | Possono entrare solo i maggiori di 18 anni.
en pt Participants must be over 18. | Só podem participar maiores de 18 anos.
en ro Participants must be over 18. | Pot participa doar persoane peste 18 ani.
en ca Participants must be over 18. | Només poden participar els majors de 18 anys.
en fr You can count on me; you have to trust me. | Vous pouvez compter sur moi.
en es What you can do is wait. | Lo que tienes que hacer es esperar, si puedes.
en de You must not smoke here. | Hier kannst du nicht rauchen.
en ru Participants must be over 18. | Участвовать могут только лица старше 18 лет.
"""

test_contrary, test_the_same = translations("opposites", ROWS, GOOD)
