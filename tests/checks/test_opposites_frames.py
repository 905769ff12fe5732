"""Opposites that are phrases: verbs with their prefix behind, gained and lost, one and two, almost all and all."""

import re

import pytest
from checks_support import translations

from tqpipe.checks.contraries import frames

#: Languages, source, a good translation, one that says the contrary, the words that do.
ROWS = """
de en Sie schaltet den Fernseher aus. | She turns off the TV. | She turns on the TV. | turns on the TV
de en Er stieg aus dem Zug. | He got off the train. | He got on the train. | got on the train
de en Mach bitte das Fenster zu. | Please close the window. | Please open the window. | open the window
de en Er zog die Jacke aus. | He took off his jacket. | He put on his jacket. | put on his jacket
de en Sie hat fünf Kilo zugenommen. | She has put on five kilos. | She has lost five kilos. | lost five kilos
de en Die Zahl der Unfälle nahm zu. | The number of accidents rose. | The number of accidents fell. | fell
de en Das Gesetz tritt am 1. Januar in Kraft. | The law comes into force on 1 January. |
  The law expires on 1 January. | expires
de en Sie traten aus der Partei aus. | They left the party. | They joined the party. | joined the party
en de He turned off the light. | Er schaltete das Licht aus. | Er schaltete das Licht ein. | schaltete das Licht ein
en de He rejected the offer. | Er lehnte das Angebot ab. | Er nahm das Angebot an. | nahm das Angebot an
nl en Doe het raam open. | Open the window. | Close the window. | Close the
nl en Zij stapten uit de trein. | They got off the train. | They got on the train. | got on the train
es en La ley entra en vigor mañana. | The law takes effect tomorrow. | The law expires tomorrow. | expires
es en La economía se aceleró. | The economy sped up. | The economy slowed down. | slowed
fr en Il a survécu à l'accident. | He survived the accident. | He died in the accident. | died in the accident
ca en Es va aprimar deu quilos. | She lost ten kilos. | She gained ten kilos. | gained ten kilos
pt en Engordou cinco quilos. | He put on five kilos. | He lost five kilos. | lost five kilos
it en Il partito ha perso dieci seggi. | The party lost ten seats. | The party gained ten seats. | gained ten seats
es en Bajó del autobús. | She got off the bus. | She got on the bus. | got on the bus
fr en Enlevez vos chaussures. | Take off your shoes. | Put on your shoes. | Put on your shoes
es en La presión sistólica subió. | Systolic pressure rose. | Diastolic pressure rose. | Diastolic
ca en Una trombosi venosa profunda. | A deep vein thrombosis. | A deep arterial thrombosis. | arterial
de en Die präoperative Phase war kurz. | The preoperative phase was short. | The postoperative phase was short. |
  postoperative
pt en O período pré-operatório foi curto. | The preoperative period was short. | The postoperative period was short. |
  postoperative
ca en L'aigua extracel·lular. | Extracellular water. | Intracellular water. | Intracellular
fr en La mortalité a augmenté. | Deaths increased. | The birth rate increased. | birth rate
en es Extracellular water was measured. | Se midió el agua extracelular. | Se midió el agua intracelular. | intracelular
it en Il segmento prossimale. | The proximal segment. | The distal segment. | distal
es en El riesgo es bajo. | There is little risk. | The risk is high. | risk is high
fr en Le risque est élevé. | The risk is great. | The risk is low. | risk is low
de en Das Risiko ist gering. | The risk is low. | There is a high risk. | high risk
en ca The risk of fire is high. The risk is high. | El risc és alt. | El risc és baix. | risc és baix
es en Apague el motor. | Switch off the engine. | Start the engine. | Start the engine
it en Ha superato l'esame. | He passed the exam. | He failed the exam. | failed the exam
ca en Gairebé tots els diputats hi van votar a favor. | Nearly all MPs voted for it. | All MPs voted for it. | All
de en Fast alle Schüler haben bestanden. | Almost every pupil passed. | All the pupils passed. | All
en es All the MPs voted. | Todos los diputados votaron. | Casi todos los diputados votaron. | Casi todos
es en La reunión dura una hora. | The meeting lasts an hour. | The meeting lasts two hours. | two hours
fr en Il y a deux ans. | Two years ago. | A year ago. | A year
it en Mezzo chilo di pane. | Half a kilo of bread. | A kilo of bread. | A kilo
es en Compró una docena de huevos. | She bought a dozen eggs. | She bought ten eggs. | ten
fr en Serrez la vis. | Tighten the screw. | Loosen the screw. | Loosen
fr en Se déconnecter | Log out | Log in | Log in
en es Turn on notifications | Activar las notificaciones | Desactivar las notificaciones | Desactivar
en ca Switch off the alerts | Desactiveu els avisos | Activeu els avisos | Activeu
en fr Turn on notifications | Activer les notifications | Désactiver les notifications | Désactiver
en it Turn off notifications | Disattiva le notifiche | Attiva le notifiche | Attiva
en pt Turn on notifications | Ativar as notificações | Desativar as notificações | Desativar
en ro Turn the alerts off | Dezactivați alertele | Activați alertele | Activați
en de Turn off sync | Synchronisierung deaktivieren | Synchronisierung aktivieren | aktivieren
es en Desactivar las alertas | Turn off alerts | Turn on alerts | Turn on
es en Suba el archivo. | Upload the file. | Download the file. | Download
ca en Mostra els detalls | Show details | Hide details | Hide
es en El banco central subió los tipos. | The central bank raised interest rates. |
  The central bank cut interest rates. | cut interest rates
fr en La BCE a relevé ses taux. | The ECB hiked its rates. | The ECB cut its rates. | cut its rates
de en Die EZB senkte die Zinsen. | The ECB lowered interest rates. | The ECB raised interest rates. |
  raised interest rates
ro en Banca a majorat dobânzile. | The bank raised its rates. | The bank cut its rates. | cut its rates
es en Fumar aumenta el riesgo de cáncer. | Smoking raises the risk of cancer. | Smoking lowers the risk of cancer. |
  lowers the risk
en de It reduces the risk of bleeding. | Es senkt das Risiko von Blutungen. | Es erhöht das Risiko von Blutungen. |
  erhöht
es en Retiró la denuncia. | She dropped the complaint. | She filed the complaint. | filed the complaint
fr en Elle a porté plainte. | She filed a complaint. | She withdrew the complaint. | withdrew the complaint
de en Sie zog die Klage zurück. | She withdrew the lawsuit. | She filed the lawsuit. | filed the lawsuit
fr en Il a salué la décision. | He welcomed the decision. | He rejected the decision. | rejected the decision
de en Er begrüßte die Entscheidung. | He praised the decision. | He condemned the decision. | condemned the decision
es en Ventas del primer trimestre | First-quarter sales | Sales of the first half of the year | first half
de en Im ersten Quartal | In the first quarter | In the first half | first half
it en Nel primo semestre | In the first half of the year | In the first quarter | first quarter
fr en Chargez la batterie. | Charge the battery. | Discharge the battery. | Discharge the battery
de en Entladen Sie den Akku. | Discharge the battery. | Charge the battery. | Charge the battery
es en Evite el contacto con los ojos. | Avoid contact with the eyes. | Make contact with the eyes. | Make contact
de en Der Vertrag verlängert sich. | The contract is extended. | The contract ends. | contract ends
es en El contrato se renovará automáticamente. | The contract renews automatically. |
  The contract ends automatically. | contract ends
pt en O prazo foi prorrogado. | The deadline was extended. | The deadline was shortened. | deadline was shortened
fr en Vol retardé | Flight delayed | Flight cancelled | Flight cancelled
de en Der Flug hat Verspätung. | The flight is late. | The flight has been cancelled. | flight has been cancelled
nl en De vlucht is geschrapt. | The flight was scrapped. | The flight was delayed. | flight was delayed
es en El ejército avanzó. | The army advanced. | The army retreated. | army retreated
de en Die Truppen zogen sich zurück. | The troops pulled back. | The troops advanced. | troops advanced
fr en Le cessez-le-feu a été rompu. | The ceasefire was broken. | The ceasefire held. | ceasefire held
es en La tregua se mantiene. | The truce is holding. | The truce has been broken. | truce has been broken
es en Lo despidieron. | He was fired. | He resigned. | resigned
en it He was sacked. | È stato licenziato. | Si è dimesso. | Si è dimesso
ca en L'entrenador va dimitir. | The coach quit. | The coach was sacked. | sacked
es en El archivo se ha guardado. | The file has been saved. | The file has been deleted. | file has been deleted
it en La Juve è stata eliminata. | Juve were knocked out. | Juve went through. | went through
ca en Vol cancel·lat | Flight cancelled | Flight delayed | Flight delayed
de en Der Gewinn brach ein. | Profits slumped. | Profits soared. | soared
es en Se desplomaron las ventas. | Sales plummeted. | Sales surged. | surged
fr en Chambre non-fumeurs | Non-smoking room | Smoking room | Smoking room
de en Passwort falsch | Wrong password | Password correct | Password correct
es en Conexión segura | Secure connection | Insecure connection | Insecure connection
es en cuentas por cobrar | accounts receivable | accounts payable | accounts payable
es en Apoyaron al presidente. | They backed the president. | They opposed the president. | opposed
es en El paciente recibió el alta. | The patient was discharged. | The patient was admitted. | patient was admitted
es en El Gobierno decretó el toque de queda. | The government declared a curfew. | The government lifted the curfew. |
  lifted the curfew
de en Die Sanktionen wurden aufgehoben. | The sanctions were lifted. | Sanctions were imposed. | Sanctions were imposed
fr en Les sanctions ont été levées. | Sanctions were removed. | Sanctions were imposed. | Sanctions were imposed
es en Se endurecen las restricciones. | Restrictions are tightened. |
  Restrictions are relaxed. | Restrictions are relaxed
es en Desconvocaron la huelga. | They called off the strike. | They called a strike. | called a strike
de en Sie arbeitet Vollzeit. | She works full time. | She works part time. | part time
fr en Un contrat à durée indéterminée | A permanent contract | A fixed-term contract | fixed-term contract
de en Fensterplatz | Window seat | Aisle seat | Aisle seat
es en media pensión | half board | full board | full board
pt en voo direto | direct flight | connecting flight | connecting flight
es en Frene con suavidad. | Brake gently. | Accelerate gently. | Accelerate
fr en Couvrez la casserole. | Cover the pan. | Uncover the pan. | Uncover
es en Hay que hervir el agua. | Boil the water. | Cool the water. | Cool the water
ca en El fiscal demana deu anys. | The prosecutor asks for ten years. | The defence asks for ten years. | defence asks
de en Die Erzeugerpreise fielen. | Producer prices fell. | Consumer prices fell. | Consumer prices
ro en A slăbit cinci kilograme. | She lost five kilos. | She gained five kilos. | gained five kilos
ro en Legea intră în vigoare mâine. | The law takes effect tomorrow. | The law expires tomorrow. | expires
ro en A picat examenul. | He failed the exam. | He passed the exam. | passed the exam
ro en Se ia pe stomacul gol. | Take on an empty stomach. | Take with food. | with food
ro en O linguriță de zahăr | A teaspoon of sugar | A tablespoon of sugar | tablespoon
ro en Două comprimate pe zi | Two tablets a day | Two tablets a week | tablets a week
ro en Intrarea este gratuită. | Admission is free. | Admission for a fee. | for a fee
en ro Hide details | Ascunde detaliile | Arată detaliile | Arată
"""

GOOD = """
nl en Kinderen onder twee jaar | Children under two years, not over one year
es en La huelga convocada para el lunes se suspende. | The strike called for Monday is off.
fr en Après l'annonce des sanctions, certaines ont été levées. | Some of the sanctions imposed have been lifted.
de en Innerhalb von vier Tagen brannte alles nieder. | After burning for four days, everything was gone.
es en Redujeron el riesgo de que aumente el fraude. | They cut the risk of more fraud.
es en Retiró la denuncia que presentó en mayo. | She dropped the complaint that she filed in May.
de en Der Flug wurde nach langer Verspätung gestrichen. | After a long delay the flight was cancelled.
fr en Il a démissionné avant d'être licencié. | He resigned before he could be fired.
es en No aprobó el examen. | He failed the exam.
de en Er hat die Prüfung nicht bestanden. | He failed the exam.
de en Er schaltete den Fernseher nicht ein. | He left the television switched off.
es en Casi todos los diputados votaron a favor. | All but a few MPs voted in favour.
es en El partido perdió tres escaños y ganó muchos votos. | The party gained many votes and lost three seats.
fr en Elle a survécu à son mari. | Her husband died before her.
es en Tardó una hora y media. | It took an hour and a half.
es en Un año sí y otro no. | Every two years.
es en De un día para otro. | In the space of two days, from one day to the next.
de en Der Zug hielt, und er stieg ein. | The train stopped and he got on.
ca en Dos anys després, en un any difícil. | Two years later, in a difficult year.
"""


test_frames, test_free_translations = translations("opposites", ROWS, GOOD)


@pytest.mark.parametrize("lang", ["ca", "de", "en", "es", "fr", "it", "nl", "pt"])
def test_frames_are_looked_for_by_whole_words(lang: str) -> None:
    found = frames._table(lang).frames
    assert found
    assert all(re.fullmatch(r"[^\W\d_]+", word) and word == word.lower() for word in found)


def test_no_frame_has_an_empty_word() -> None:
    for row in frames._ROWS:
        said = row.partition(": ")[2].partition(" ~ ")[0]
        words = [word for frame in said.split(";") for token in frame.split() for word in token.split("|")]
        assert all(words), row
        assert not any(frame.endswith("|") for frame in said.split()), row
