"""Orders, labels, leaflets and contracts: short sentences in which one word says the contrary."""

import pytest
from checks_support import cases, flags, quoted

#: Languages, source, a good translation, one that says the contrary, the word that does.
ROWS = """
en ca benign tumour | tumor benigne | tumor maligne | maligne
en fr intravenous injection | injection intraveineuse | injection intramusculaire | intramusculaire
es en Hipertensión | High blood pressure | Low blood pressure | Low blood
en it Deaf people | Persone sorde | Persone cieche | cieche
it en Il farmaco può causare sonnolenza. |
  The medicine may cause drowsiness. | The medicine prevents drowsiness. | prevents
en es The lender shall pay. | El prestamista pagará. | El prestatario pagará. | prestatario
en ca Allow notifications | Permet les notificacions | Bloqueja les notificacions | Bloqueja
en es Save changes? | ¿Guardar los cambios? | ¿Descartar los cambios? | Descartar
pt en A reunião foi adiada. | The meeting was postponed. | The meeting was brought forward. | brought forward
es en Añada sal. | Add salt. | Add sugar. | sugar
es en Todos los pasajeros sobrevivieron. | All the passengers survived. | Some of the passengers survived. | Some
ca en Tots els diputats van votar. | All the MPs voted. | Some MPs voted. | Some
fr en La plupart des patients ont guéri. | Most patients recovered. | All patients recovered. | All
it en Pochi tifosi sono rimasti. | Few fans stayed. | Many fans stayed. | Many
pt en Poucos clientes se queixaram. | Few customers complained. | Many customers complained. | Many
ro en Toți pacienții au fost vaccinați. | All patients were vaccinated. | Some patients were vaccinated. | Some
ro en Puțini oameni știu asta. | Few people know this. | Many people know this. | Many
de en Alle Passagiere überlebten. | All passengers survived. | Some passengers survived. | Some
de en Viele Kunden haben sich beschwert. | Many customers complained. | Few customers complained. | Few
nl en Alle passagiers overleefden. | All passengers survived. | Some passengers survived. | Some
nl en Veel klanten klaagden. | Many customers complained. | Few customers complained. | Few
es en Tome la pastilla antes de comer. | Take the pill before eating. | Take the pill after eating. | after
ca en Prengui la pastilla abans de dinar. | Take the pill before lunch. | Take the pill after lunch. | after
fr en Prenez le comprimé avant le repas. | Take the tablet before the meal. | Take the tablet after the meal. | after
it en Prendere la compressa dopo i pasti. | Take the tablet after meals. | Take the tablet before meals. | before
pt en Tomar depois das refeições. | Take after meals. | Take before meals. | before
ro en A se lua înainte de masă. | Take before meals. | Take after meals. | after
de en Nach dem Essen einnehmen. | Take after meals. | Take before meals. | before
nl en Na de maaltijd innemen. | Take after the meal. | Take before the meal. | before
pl en Przyjmować przed posiłkiem. | Take before meals. | Take after meals. | after
sv en Tas före måltid. | Take before meals. | Take after meals. | after
es en Siempre llega tarde. | He always arrives late. | He sometimes arrives late. | sometimes
ca en A vegades funciona. | Sometimes it works. | It always works. | always
fr en Il est souvent en retard. | He is often late. | He is rarely late. | rarely
it en Raramente causa sonnolenza. | It rarely causes drowsiness. | It often causes drowsiness. | often
pt en Raramente causa sonolência. | It rarely causes drowsiness. | It frequently causes drowsiness. | frequently
es en Frecuentemente causa mareos. | It frequently causes dizziness. | It rarely causes dizziness. | rarely
ro en Rareori provoacă amețeli. | It rarely causes dizziness. | It often causes dizziness. | often
de en Selten verursacht es Schwindel. | It rarely causes dizziness. | It often causes dizziness. | often
de en Er kommt immer zu spät. | He is always late. | He is sometimes late. | sometimes
nl en Hij komt vaak te laat. | He is often late. | He is seldom late. | seldom
en es All passengers survived. | Todos los pasajeros sobrevivieron. | Algunos pasajeros sobrevivieron. | Algunos
en fr Some patients recovered. | Certains patients ont guéri. | Tous les patients ont guéri. | Tous
en de Many customers complained. | Viele Kunden haben sich beschwert. | Wenige Kunden haben sich beschwert. | Wenige
en it It rarely causes dizziness. | Raramente provoca vertigini. | Spesso provoca vertigini. | Spesso
en ca Few people know this. | Poca gent ho sap. | Molta gent ho sap. | Molta gent
en pt He is always late. | Ele chega sempre atrasado. | Ele chega às vezes atrasado. | às vezes
es ca Pocos alumnos aprobaron. | Pocs alumnes van aprovar. | Molts alumnes van aprovar. | Molts
fr it La plupart des élèves ont réussi. |
  La maggior parte degli studenti è stata promossa. | Tutti gli studenti sono stati promossi. | Tutti
es en La oferta es válida hasta el viernes. | The offer is valid until Friday. | The offer is valid from Friday. | from
fr en Fermé jusqu'à lundi. | Closed until Monday. | Closed since Monday. | since
it en Chiuso fino a lunedì. | Closed until Monday. | Closed from Monday. | from
pt en Válido até junho. | Valid until June. | Valid from June. | from
de en Gültig bis Freitag. | Valid until Friday. | Valid from Friday. | from
ro en Valabil până vineri. | Valid until Friday. | Valid from Friday. | from
es en La mitad de los encuestados está de acuerdo. |
  Half of those surveyed agree. | A third of those surveyed agree. | A third
ca en La meitat de la població és jove. |
  Half of the population is young. | A quarter of the population is young. | A quarter
fr en Un quart des salariés a fait grève. |
  A quarter of the employees went on strike. | Half of the employees went on strike. | Half of
it en La metà degli italiani è contraria. | Half of Italians are against. | A third of Italians are against. | A third
pt en Metade da turma faltou. | Half of the class was absent. | A quarter of the class was absent. | A quarter
ro en Jumătate dintre elevi au absentat. |
  Half of the pupils were absent. | A third of the pupils were absent. | A third
de en Die Hälfte der Schüler fehlte. | Half of the pupils were absent. | A third of the pupils were absent. | A third
nl en De helft van de leerlingen was afwezig. |
  Half of the pupils were absent. | A third of the pupils were absent. | A third
es en El precio se ha duplicado. | The price has doubled. | The price has tripled. | tripled
ca en El preu s'ha triplicat. | The price has tripled. | The price has doubled. | doubled
fr en Le prix a doublé. | The price has doubled. | The price has tripled. | tripled
it en Il prezzo è raddoppiato. | The price has doubled. | The price has halved. | halved
pt en O preço duplicou. | The price has doubled. | The price has tripled. | tripled
ro en Prețul s-a dublat. | The price has doubled. | The price has tripled. | tripled
de en Der Preis hat sich verdoppelt. | The price has doubled. | The price has tripled. | tripled
nl en De prijs is verdubbeld. | The price has doubled. | The price has tripled. | tripled
ca en Costa el doble que abans. |
  It costs twice as much as before. | It costs three times as much as before. | three times
fr en Il gagne deux fois plus. | He earns twice as much. | He earns three times as much. | three times
it en Guadagna il triplo. | He earns three times as much. | He earns twice as much. | twice
es en Ha ganado el torneo dos veces. |
  She has won the tournament twice. | She has won the tournament three times. | three times
pt en Tomar um comprimido uma vez por dia. | Take one tablet once a day. | Take one tablet twice a day. | twice
ro en Luați un comprimat de două ori pe zi. | Take one tablet twice a day. | Take one tablet once a day. | once a
de en Einmal täglich eine Tablette einnehmen. | Take one tablet once a day. | Take one tablet twice a day. | twice
nl en Eenmaal per dag één tablet innemen. | Take one tablet once daily. | Take one tablet twice daily. | twice
en es Take one tablet twice a day. | Tome un comprimido dos veces al día. | Tome un comprimido una vez al día. | una vez
en fr Take one tablet twice a day. |
  Prenez un comprimé deux fois par jour. | Prenez un comprimé trois fois par jour. | trois fois
en de Take one tablet once a day. |
  Nehmen Sie einmal täglich eine Tablette ein. | Nehmen Sie zweimal täglich eine Tablette ein. | zweimal
en ca A third of voters abstained. |
  Un terç dels votants es va abstenir. | La meitat dels votants es va abstenir. | La meitat
en it Half of the pupils were absent. |
  La metà degli alunni era assente. | Un terzo degli alunni era assente. | Un terzo
en pt The price has doubled. | O preço duplicou. | O preço triplicou. | triplicou
es ca La mitad de los alumnos faltó. | La meitat dels alumnes va faltar. | Un terç dels alumnes va faltar. | Un terç
es en El inquilino debe pagar antes del día cinco. |
  The tenant must pay before the fifth. | The tenant may pay before the fifth. | may
ca en L'usuari ha de signar el formulari. | The user must sign the form. | The user may sign the form. | may
fr en Le locataire doit prévenir le propriétaire. |
  The tenant must notify the owner. | The tenant may notify the owner. | may
it en Il conduttore deve avvisare il proprietario. |
  The tenant must notify the owner. | The tenant may notify the owner. | may
pt en O inquilino deve avisar o proprietário. |
  The tenant must notify the owner. | The tenant may notify the owner. | may
ro en Chiriașul trebuie să anunțe proprietarul. |
  The tenant must notify the owner. | The tenant may notify the owner. | may
de en Der Mieter muss den Eigentümer informieren. |
  The tenant must inform the owner. | The tenant may inform the owner. | may
nl en De huurder moet de eigenaar informeren. |
  The tenant must inform the owner. | The tenant may inform the owner. | may
es en El uso del casco es obligatorio. | Wearing a helmet is compulsory. | Wearing a helmet is optional. | optional
ca en El casc és opcional. | The helmet is optional. | The helmet is mandatory. | mandatory
fr en Le port du casque est obligatoire. | Wearing a helmet is mandatory. | Wearing a helmet is optional. | optional
it en Il casco è obbligatorio. | The helmet is mandatory. | The helmet is optional. | optional
pt en O capacete é obrigatório. | The helmet is mandatory. | The helmet is optional. | optional
ro en Casca este obligatorie. | The helmet is mandatory. | The helmet is optional. | optional
de en Ein Helm ist Pflicht. | A helmet is mandatory. | A helmet is optional. | optional
en es The tenant must notify the owner. |
  El inquilino debe avisar al propietario. | El inquilino puede avisar al propietario. | puede
en fr The seller may cancel the order. |
  Le vendeur peut annuler la commande. | Le vendeur doit annuler la commande. | doit
en de The seller must deliver the goods. |
  Der Verkäufer muss die Ware liefern. | Der Verkäufer kann die Ware liefern. | kann
en it The buyer must pay the price. | L'acquirente deve pagare il prezzo. | L'acquirente può pagare il prezzo. | può
en ca You must restart the computer. | Heu de reiniciar l'ordinador. | Podeu reiniciar l'ordinador. | Podeu
es ca El comprador debe pagar el precio. | El comprador ha de pagar el preu. | El comprador pot pagar el preu. | pot
es en La reunión empieza a las nueve. | The meeting starts at nine. | The meeting ends at nine. | ends
ca en La reunió acaba a les nou. | The meeting ends at nine. | The meeting starts at nine. | starts
fr en Le match commence à midi. | The match begins at noon. | The match ends at noon. | ends
it en La riunione finisce alle nove. | The meeting ends at nine. | The meeting starts at nine. | starts
pt en A reunião termina às nove. | The meeting ends at nine. | The meeting starts at nine. | starts
de en Die Sitzung beginnt um neun Uhr. | The meeting starts at nine. | The meeting ends at nine. | ends
nl en De vergadering begint om negen uur. | The meeting starts at nine. | The meeting ends at nine. | ends
es en Abra la válvula lentamente. | Open the valve slowly. | Close the valve slowly. | Close the
de en Öffnen Sie das Fenster. | Open the window. | Close the window. | Close the
nl en Open het raam. | Open the window. | Close the window. | Close the
ro en Închideți fereastra. | Close the window. | Open the window. | Open
it en Chiudere il rubinetto. | Close the tap. | Open the tap. | Open
pt en Feche a janela. | Close the window. | Open the window. | Open
fr en Fermez la fenêtre. | Close the window. | Open the window. | Open
es en El tren llega a las seis. | The train arrives at six. | The train leaves at six. | leaves at
ca en El tren surt a les sis. | The train leaves at six. | The train arrives at six. | arrives
fr en Le train part à six heures. | The train leaves at six. | The train arrives at six. | arrives
it en Il treno arriva alle sei. | The train arrives at six. | The train leaves at six. | leaves at
pt en O comboio parte às seis. | The train leaves at six. | The train arrives at six. | arrives
nl en De trein vertrekt om zes uur. | The train leaves at six. | The train arrives at six. | arrives
es en El avión despegó a tiempo. | The plane took off on time. | The plane landed on time. | landed
ca en L'avió va aterrar a Girona. | The plane landed in Girona. | The plane took off from Girona. | took off
fr en L'avion a décollé à l'heure. | The plane took off on time. | The plane landed on time. | landed
it en L'aereo è atterrato in orario. | The plane landed on time. | The plane took off on time. | took off
pt en O avião aterrou a horas. | The plane landed on time. | The plane took off on time. | took off
ro en Avionul a decolat la timp. | The plane took off on time. | The plane landed on time. | landed
de en Das Flugzeug landete pünktlich. | The plane landed on time. | The plane took off on time. | took off
nl en Het vliegtuig is geland. | The plane has landed. | The plane has taken off. | taken off
es en Empuje la puerta. | Push the door. | Pull the door. | Pull
ca en Estireu la palanca. | Pull the lever. | Push the lever. | Push
fr en Tirez le levier. | Pull the lever. | Push the lever. | Push
it en Spingere la porta. | Push the door. | Pull the door. | Pull
pt en Empurre a porta. | Push the door. | Pull the door. | Pull
ro en Împingeți ușa. | Push the door. | Pull the door. | Pull
de en Drücken Sie die Tür. | Push the door. | Pull the door. | Pull
es en Encienda el motor. | Turn on the engine. | Turn off the engine. | Turn off
ca en Apagueu el llum. | Turn off the light. | Turn on the light. | Turn on
fr en Éteignez la lumière. | Turn off the light. | Turn on the light. | Turn on
it en Spegnere il forno. | Switch off the oven. | Switch on the oven. | Switch on
pt en Desligue o forno. | Turn off the oven. | Turn on the oven. | Turn on
ro en Opriți cuptorul. | Turn off the oven. | Turn on the oven. | Turn on
es en Inspire profundamente. | Inhale deeply. | Exhale deeply. | Exhale
fr en Expirez lentement. | Exhale slowly. | Inhale slowly. | Inhale
it en Inspirare lentamente. | Inhale slowly. | Exhale slowly. | Exhale
es en Agregue el archivo. | Add the file. | Remove the file. | Remove
ca en Elimineu el fitxer. | Delete the file. | Add the file. | Add
fr en Ajoutez le sel. | Add the salt. | Remove the salt. | Remove
it en Aggiungere il sale. | Add the salt. | Remove the salt. | Remove
pt en Adicione o sal. | Add the salt. | Remove the salt. | Remove
ro en Adăugați sarea. | Add the salt. | Remove the salt. | Remove
de en Fügen Sie das Salz hinzu. | Add the salt. | Remove the salt. | Remove
nl en Verwijder het bestand. | Remove the file. | Add the file. | Add
es en Aumente la dosis. | Increase the dose. | Reduce the dose. | Reduce
ca en Reduïu la dosi. | Reduce the dose. | Increase the dose. | Increase
fr en Diminuez la dose. | Decrease the dose. | Increase the dose. | Increase
it en Aumentare la dose. | Increase the dose. | Decrease the dose. | Decrease
pt en Reduza a dose. | Reduce the dose. | Increase the dose. | Increase
ro en Creșteți doza. | Increase the dose. | Decrease the dose. | Decrease
de en Erhöhen Sie die Dosis. | Increase the dose. | Reduce the dose. | Reduce
nl en Verlaag de dosis. | Lower the dose. | Increase the dose. | Increase
ca en Gireu a l'esquerra. | Turn left. | Turn right. | right
nl en Sla rechtsaf. | Turn right. | Turn left. | left
sv en Sväng vänster. | Turn left. | Turn right. | right
es en Sirva el vino tinto. | Serve the red wine. | Serve the white wine. | white wine
ca en Una copa de vi blanc. | A glass of white wine. | A glass of red wine. | red wine
fr en Un verre de vin rouge. | A glass of red wine. | A glass of white wine. | white wine
pt en Um copo de vinho tinto. | A glass of red wine. | A glass of white wine. | white wine
ro en Un pahar de vin alb. | A glass of white wine. | A glass of red wine. | red wine
de en Ein Glas Rotwein. | A glass of red wine. | A glass of white wine. | white wine
nl en Een glas rode wijn. | A glass of red wine. | A glass of white wine. | white wine
es en Carne cruda. | Raw meat. | Cooked meat. | Cooked
ca en Verdures cuites. | Cooked vegetables. | Raw vegetables. | Raw
fr en Légumes crus. | Raw vegetables. | Cooked vegetables. | Cooked
it en Verdure crude. | Raw vegetables. | Cooked vegetables. | Cooked
pt en Peixe cru. | Raw fish. | Cooked fish. | Cooked
ro en Legume crude. | Raw vegetables. | Cooked vegetables. | Cooked
de en Rohes Fleisch. | Raw meat. | Cooked meat. | Cooked
nl en Rauw vlees. | Raw meat. | Cooked meat. | Cooked
nl en Het glas is vol. | The glass is full. | The glass is empty. | empty
nl en Koud water. | Cold water. | Hot water. | Hot
sv en Kallt vatten. | Cold water. | Hot water. | Hot
pl en Zimna woda. | Cold water. | Hot water. | Hot
ru en Холодная вода. | Cold water. | Hot water. | Hot
ru en Дверь закрыта. | The door is closed. | The door is open. | open
pl en Drzwi są otwarte. | The door is open. | The door is closed. | closed
sv en Dörren är stängd. | The door is closed. | The door is open. | open
ru en Нажмите левую кнопку. | Press the left button. | Press the right button. | right
es en Suba el volumen. | Turn the volume up. | Turn the volume down. | volume down
ca en Abaixeu el volum. | Turn the volume down. | Turn the volume up. | volume up
es en Congele la masa. | Freeze the dough. | Thaw the dough. | Thaw
fr en Décongelez la viande. | Thaw the meat. | Freeze the meat. | Freeze
es en Caliente el agua. | Heat the water. | Cool the water. | Cool
it en Lasciare raffreddare la torta. | Let the cake cool. | Let the cake heat up. | heat up
es en Conecte el cable. | Connect the cable. | Disconnect the cable. | Disconnect
fr en Débranchez l'appareil. | Unplug the appliance. | Plug in the appliance. | Plug in
de en Der Käufer trägt das Risiko. | The buyer bears the risk. | The seller bears the risk. | seller
es en Presión arterial alta. | High blood pressure. | Low blood pressure. | Low blood
it en La temperatura è salita. | The temperature rose. | The temperature fell. | fell
nl en De temperatuur daalde. | The temperature fell. | The temperature rose. | rose
en es The train leaves at six. | El tren sale a las seis. | El tren llega a las seis. | llega
en fr Pull the lever. | Tirez le levier. | Poussez le levier. | Poussez
en it Increase the dose. | Aumentare la dose. | Ridurre la dose. | Ridurre
en ca Turn off the light. | Apagueu el llum. | Enceneu el llum. | Enceneu
en pt The plane landed on time. | O avião aterrou a horas. | O avião descolou a horas. | descolou
en nl Turn right. | Sla rechtsaf. | Sla linksaf. | linksaf
en ro Close the window. | Închideți fereastra. | Deschideți fereastra. | Deschideți
es ca El tren llega a las seis. | El tren arriba a les sis. | El tren surt a les sis. | surt
fr it Éteignez la lumière. | Spegnete la luce. | Accendete la luce. | Accendete
pt es Feche a janela. | Cierre la ventana. | Abra la ventana. | Abra
fr en Les effets indésirables graves sont rares. |
  Serious side effects are rare. | Serious side effects are frequent. | frequent
it en Gli effetti indesiderati gravi sono molto rari. |
  Serious side effects are very rare. | Serious side effects are very common. | common
ca en Conservi'l per sobre dels 25 graus. | Store it above 25 degrees. | Store it below 25 degrees. | below
es en Consérvese por debajo de 25 °C. | Store below 25 °C. | Store above 25 °C. | above
es en El equipo local remontó y ganó por tres goles a dos. |
  The home team came back and won three-two. | The away team came back and won three-two. | away team
ca en El Barça va perdre a casa per primera vegada aquesta temporada. |
  Barça lost at home for the first time this season. | Barça lost away for the first time this season. | lost away
it en La squadra è stata promossa in Serie A. |
  The team was promoted to Serie A. | The team was relegated from Serie A. | relegated
ca en Coeu-ho a foc lent i amb la tapa posada. |
  Cook it over low heat with the lid on. | Cook it over high heat with the lid on. | high heat
fr en Faites cuire à feu vif pendant cinq minutes. |
  Cook over high heat for five minutes. | Cook over low heat for five minutes. | low heat
it en Montare gli albumi a neve. | Whip the egg whites. | Whip the egg yolks. | yolks
fr en Le mot de passe doit contenir au moins huit caractères. |
  The password must contain at least eight characters. |
  The password must contain fewer than eight characters. | fewer than
es en El archivo es de solo lectura. | The file is read-only. | The file is write-only. | write-only
ca en Marqueu la casella per a activar les notificacions. |
  Tick the box to enable notifications. | Untick the box to enable notifications. | Untick
de en Die Kündigung muss schriftlich erfolgen. |
  Notice must be given in writing. | Notice must be given orally. | orally
fr en Le Sénat a rejeté le projet de loi. | The Senate rejected the bill. | The Senate passed the bill. | passed the
ro en Mai puțin de jumătate dintre alegători au votat. |
  Fewer than half of the voters voted. | More than half of the voters voted. | More than
it en Il treno per Roma è in ritardo. | The train to Rome is late. | The train to Rome is early. | early
es en Está prohibido fumar en todo el recinto. |
  Smoking is prohibited throughout the premises. | Smoking is permitted throughout the premises. | permitted
fr en Il est interdit de fumer dans l'ensemble du bâtiment. |
  Smoking is forbidden throughout the building. | Smoking is allowed throughout the building. | allowed
de en Betreten der Baustelle verboten. |
  Entering the construction site is prohibited. | Entering the construction site is permitted. | permitted
ro en Accesul persoanelor străine este interzis. |
  Access by strangers is forbidden. | Access by strangers is allowed. | allowed
pt en Entrada gratuita para menores de 12 anos. |
  Free admission for children under 12. | Free admission for children over 12. | over
es en Manténgase fuera del alcance de los niños. |
  Keep out of the reach of children. | Keep within the reach of children. | within the
it en Tenere fuori dalla portata dei bambini. |
  Keep out of the reach of children. | Keep within the reach of children. | within the
ca en Mantingueu-lo fora de l'abast dels infants. |
  Keep out of the reach of children. | Keep within the reach of children. | within the
de en Für Kinder unzugänglich aufbewahren. |
  Keep out of the reach of children. | Keep within the reach of children. | within the
en es Keep out of the reach of children. |
  Mantener fuera del alcance de los niños. | Mantener al alcance de los niños. | al alcance
en it Smoking is strictly prohibited. | È severamente vietato fumare. | È consentito fumare. | consentito
"""
#: Translations that say the same in other words.
SAME = """
es en No debe cuestionar los motivos. | You may not question the motives.
de en Der Mieter darf den Vertrag nicht kündigen. | The tenant must not terminate the contract.
it en L'argomento non può contenere variabili. | The argument must not contain variables.
nl en De modus mag alleen rechten bevatten. | The mode must specify only permissions.
ca en Un nom només pot tenir lletres. | A name must have only letters.
en fr It may still be in use. | Il doit toujours être en cours d'utilisation.
ca en Tenen pocs depredadors i són a gairebé tots els oceans. | They are in almost all the oceans with few predators.
fr en Toutes les chaînes étaient en direct quelques heures plus tard. | All the networks were live some hours later.
ca en Va acaparar l'atenció de tots. | It raised a few eyebrows.
de en Nach dem Essen, vor dem Schlafen. | Before going to sleep, after dinner.
en de The epidemic lasted from 1661 to 1663. | Die Epidemie dauerte von 1661 bis 1663.
en de The court refrained from ruling until 1955. | Das Gericht verzichtete bis 1955 auf ein Urteil.
es en Me prestó dinero. | I borrowed money from him.
es en El ministro acaba de iniciar el viaje. | The minister has just begun the journey.
es en Unos pocos clientes se quejaron. | A few customers complained.
es en Muchos clientes se quejaron. | Quite a few customers complained.
pt en Por parte dos clientes, chegou um pedido. | A request has arrived from customers.
fr en Deux fois plus grand. | Twice as big.
es en Tome un comprimido dos veces al día. | Take one tablet twice a day.
ca en Ha guanyat una sola vegada. | She has won just once.
it en L'appartamento parte da un quarto di milione. | The flat starts at a quarter of a million.
"""


@pytest.mark.parametrize(("lang", "other", "source", "right", "wrong", "word"), cases(ROWS))
def test_the_contrary_is_flagged(
    lang: str, other: str, source: str, right: str, wrong: str, word: str
) -> None:
    assert quoted("opposites", source, wrong, langs=(lang, other)) == [word]
    assert [f.message for f in flags("opposites", source, right, (lang, other))] == []


@pytest.mark.parametrize(("lang", "other", "source", "target"), cases(SAME))
def test_the_same_is_not(lang: str, other: str, source: str, target: str) -> None:
    assert [f.message for f in flags("opposites", source, target, (lang, other))] == []
