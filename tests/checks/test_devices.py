"""Orders of devices, kitchens and forms told as their contrary."""

from checks_support import translations

ROWS = """
en fr Insert the card. | Insérez la carte. | Retirez la carte. | Retirez
en es Insert the card. | Inserte la tarjeta. | Extraiga la tarjeta. | Extraiga
en pt Insert the card. | Insira o cartão. | Retire o cartão. | Retire
en ca Insert the card. | Inseriu la targeta. | Traieu la targeta. | Traieu
en ro Remove the card. | Scoateți cardul. | Introduceți cardul. | Introduceți
en it Remove the cover. | Rimuovere il coperchio. | Montare il coperchio. | Montare
en it Attach the lid. | Applicare il coperchio. | Rimuovere il coperchio. | Rimuovere
de en Legen Sie die Batterie ein. | Insert the battery. | Remove the battery. | Remove the
en fr Fill the tank. | Remplissez le réservoir. | Videz le réservoir. | Videz
en es Fill the bottle. | Llene la botella. | Vacíe la botella. | Vacíe
it de Riempite la bottiglia. | Füllen Sie die Flasche. | Leeren Sie die Flasche. | Leeren Sie
en pt Lock the door. | Tranque a porta. | Destranque a porta. | Destranque
en de Lock the door. | Schließen Sie die Tür ab. | Schließen Sie die Tür auf. | Schließen Sie die Tür auf
en fr Push the lever up. | Poussez le levier vers le haut. | Poussez le levier vers le bas. | vers le bas
en es Pull the lever down. | Tire de la palanca hacia abajo. | Tire de la palanca hacia arriba. | hacia arriba
de it Drücken Sie den Hebel nach unten. | Premere la leva verso il basso. | Premere la leva verso l'alto. | verso l'alto
en es Clean the inside of the oven. | Limpie el interior del horno. | Limpie el exterior del horno. | el exterior
en es The socket is on the back of the device. | La toma está en la parte trasera del aparato. |
  La toma está en la parte delantera del aparato. | parte delantera
en es See the table above. | Véase la tabla anterior. | Véase la tabla siguiente. | tabla siguiente
en fr Use a hard brush. | Utilisez une brosse dure. | Utilisez une brosse douce. | brosse douce
en it Print the odd-numbered pages. | Stampare le pagine dispari. | Stampare le pagine pari. | pagine pari
de es Drucken Sie die geraden Seiten. | Imprima las páginas pares. | Imprima las páginas impares. | impares
en es Tap Decline. | Pulse Rechazar. | Pulse Aceptar. | Pulse Aceptar
"""
GOOD = """
en fr Remove the old card and insert the new one. | Retirez l'ancienne carte et insérez la nouvelle.
en de Remove the lid and put it back. | Deckel abnehmen und wieder aufsetzen.
en es Insert the key to open the door. | Introduzca la llave para abrir la puerta.
en it Empty the bag and fill it again. | Svuotare il sacchetto e riempirlo.
en fr Turn the volume up. | Augmentez le volume.
en de Look it up in the list below. | Schlagen Sie es unten in der Liste nach.
en es He stood in front of the house. | Estaba en la parte trasera del coche, delante de la casa.
en pt An even number of guests came. | Veio um número par de convidados.
en fr Even pages can be torn. | Même les pages peuvent être déchirées.
en es Unlock the screen. | Desbloquee la pantalla.
en it Take the cake out of the oven. | Sfornare la torta.
"""

test_contrary_orders, test_the_same_orders = translations("opposites", ROWS, GOOD)
