"""Make pairs.tsv: 300 Catalan-English pairs, written for this project (Apache-2.0).

    python corpora/demo/make.py

Half of the pairs are written out below; the other half are filled from templates with numbers, dates and names, by a
fixed seed, because figures that must agree are what a gate has to watch.
"""

from __future__ import annotations

import random
from pathlib import Path

SEED = 7
SIZE = 300

WRITTEN = """\
L'ajuntament obrirà la nova biblioteca abans de l'estiu.	The town council will open the new library before the summer.
La pluja va obligar a ajornar el mercat del dissabte.	The rain forced the Saturday market to be postponed.
Els veïns es queixen que el carrer és massa fosc de nit.	Neighbours complain that the street is too dark at night.
El tren de les vuit va arribar amb mitja hora de retard.	The eight o'clock train arrived half an hour late.
La ministra va negar que hi hagués cap acord secret.	The minister denied that there was any secret agreement.
Ningú no va resultar ferit en l'incendi del magatzem.	Nobody was hurt in the warehouse fire.
El jutge va deixar anar els detinguts sense fiança.	The judge released the detainees without bail.
L'hospital necessita més infermeres per al torn de nit.	The hospital needs more nurses for the night shift.
El preu de l'oli ha baixat per segon mes seguit.	The price of oil has fallen for the second month in a row.
Els estudiants van ocupar la facultat durant tres dies.	Students occupied the faculty for three days.
La riera es va desbordar i va inundar els horts.	The stream burst its banks and flooded the vegetable gardens.
El president va dimitir després de les eleccions.	The president resigned after the election.
La policia busca testimonis de l'accident.	The police are looking for witnesses to the accident.
El museu exposa per primera vegada els dibuixos de l'artista.	The museum is showing the artist's drawings for the first time.
Les obres del pont duraran fins a la tardor.	Work on the bridge will last until autumn.
El govern vol reduir el consum d'aigua a les ciutats.	The government wants to reduce water consumption in cities.
Els pagesos demanen ajuts per la sequera.	Farmers are asking for aid because of the drought.
La vaga va paralitzar els autobusos de tota la comarca.	The strike brought buses to a halt across the whole county.
El club ha fitxat una portera de divuit anys.	The club has signed an eighteen-year-old goalkeeper.
La fàbrica tancarà si no troba un comprador.	The factory will close if it does not find a buyer.
Els bombers van treballar tota la nit per apagar el foc.	Firefighters worked all night to put out the fire.
L'escola ha plantat un arbre per cada alumne nou.	The school has planted a tree for every new pupil.
El consell votarà la proposta la setmana vinent.	The council will vote on the proposal next week.
Un estudi relaciona el soroll amb els problemes de son.	A study links noise to sleep problems.
L'alcaldessa va prometre que no apujaria els impostos.	The mayor promised that she would not raise taxes.
Les negociacions es van trencar a última hora.	The negotiations broke down at the last minute.
El llac s'ha glaçat per primera vegada en deu anys.	The lake has frozen over for the first time in ten years.
La companyia va perdre les maletes de tot el grup.	The airline lost the whole group's suitcases.
El tribunal ha anul·lat la multa.	The court has annulled the fine.
Els metges recomanen caminar cada dia.	Doctors recommend walking every day.
La nena va trobar una moneda antiga a la platja.	The girl found an old coin on the beach.
El meu avi feia el millor pa del poble.	My grandfather made the best bread in the village.
No recordo on he deixat les claus.	I don't remember where I left the keys.
Si plou, farem el concert a dins.	If it rains, we will hold the concert indoors.
Quan era petita volia ser astronauta.	When I was little I wanted to be an astronaut.
Aquesta sopa necessita una mica més de sal.	This soup needs a little more salt.
Tanca la finestra, que entra fred.	Close the window, cold air is coming in.
Va aprendre a nedar als seixanta anys.	She learned to swim at the age of sixty.
El gat dorm tot el dia damunt de la ràdio.	The cat sleeps all day on top of the radio.
Hem de parlar amb el propietari del pis.	We have to talk to the owner of the flat.
Ens va costar molt trobar aparcament.	It took us a long time to find a parking space.
La pel·lícula és més trista que la novel·la.	The film is sadder than the novel.
Els nens van construir una cabana al bosc.	The children built a hut in the woods.
Em pots deixar el teu paraigua?	Can you lend me your umbrella?
Demà em llevaré més d'hora que avui.	Tomorrow I will get up earlier than today.
La seva germana treballa en un laboratori.	His sister works in a laboratory.
Vam sopar a la terrassa perquè feia calor.	We had dinner on the terrace because it was hot.
El gos bordava cada vegada que passava el carter.	The dog barked every time the postman went by.
M'agradaria tornar a aquella illa algun dia.	I would like to go back to that island some day.
Ningú no sabia què dir.	Nobody knew what to say.
El rellotge del campanar va deu minuts endarrerit.	The bell tower clock is ten minutes slow.
Ha canviat d'opinió dues vegades en una setmana.	He has changed his mind twice in a week.
Va escriure la carta però no la va enviar mai.	She wrote the letter but never sent it.
Les sabates noves em fan mal.	My new shoes hurt.
El professor va explicar el problema amb un dibuix.	The teacher explained the problem with a drawing.
Encara no hem decidit on anirem de vacances.	We have not yet decided where we will go on holiday.
Aquell arbre va sobreviure a la tempesta.	That tree survived the storm.
El pare cuina i la mare pinta.	Dad cooks and Mum paints.
Va comprar pomes, peres i un meló.	He bought apples, pears and a melon.
La porta s'obre cap enfora.	The door opens outwards.
El mar estava tranquil com un mirall.	The sea was as calm as a mirror.
Vaig perdre l'últim autobús i vaig tornar a peu.	I missed the last bus and walked home.
Els avis viuen a l'altra banda del riu.	My grandparents live on the other side of the river.
La neu cobria els teulats del poble.	Snow covered the roofs of the village.
Se li va trencar el got i es va tallar el dit.	The glass broke and he cut his finger.
No és tan difícil com sembla.	It is not as difficult as it looks.
La carretera puja fins al monestir.	The road climbs up to the monastery.
Van celebrar les noces en un jardí.	They held the wedding in a garden.
El vent s'ha endut les cadires.	The wind has carried the chairs away.
Fa anys que no ens veiem.	We have not seen each other for years.
Desa els canvis abans de tancar la finestra.	Save your changes before closing the window.
No s'ha pogut connectar amb el servidor.	Could not connect to the server.
La contrasenya ha de tenir almenys vuit caràcters.	The password must have at least eight characters.
Feu clic a l'enllaç per confirmar la vostra adreça.	Click the link to confirm your address.
El fitxer ja existeix. Voleu reemplaçar-lo?	The file already exists. Do you want to replace it?
Seleccioneu una carpeta on desar les còpies.	Select a folder in which to save the copies.
L'actualització s'ha instal·lat correctament.	The update was installed successfully.
Torneu-ho a provar d'aquí a uns minuts.	Try again in a few minutes.
No teniu permís per esborrar aquest document.	You do not have permission to delete this document.
La sessió ha caducat; torneu a entrar.	Your session has expired; please sign in again.
Introduïu el codi que us hem enviat per correu.	Enter the code that we have sent you by e-mail.
Aquesta acció no es pot desfer.	This action cannot be undone.
S'està baixant el fitxer.	Downloading the file.
La impressora no té paper.	The printer is out of paper.
Connecteu el cable abans d'encendre l'aparell.	Connect the cable before switching on the device.
El nom d'usuari ja està agafat.	The user name is already taken.
Podeu canviar l'idioma a la configuració.	You can change the language in the settings.
Cap resultat no coincideix amb la cerca.	No results match the search.
Gràcies per la vostra compra.	Thank you for your purchase.
El vostre comentari s'ha publicat.	Your comment has been published.
No desendolleu l'aparell mentre parpelleja el llum.	Do not unplug the device while the light is flashing.
La bateria està gairebé buida.	The battery is almost empty.
El navegador no admet aquest format de vídeo.	The browser does not support this video format.
Arrossegueu les imatges fins aquí.	Drag the images here.
Ordena els missatges per data.	Sort messages by date.
Renteu les mans amb aigua i sabó.	Wash your hands with soap and water.
Preneu aquest medicament després dels àpats.	Take this medicine after meals.
No el doneu a menors de dos anys.	Do not give it to children under two years of age.
Guardeu el flascó en un lloc fresc i sec.	Keep the bottle in a cool, dry place.
Si els símptomes continuen, consulteu el metge.	If symptoms persist, see your doctor.
La biblioteca presta fins a sis llibres alhora.	The library lends up to six books at a time.
Els gossos han d'anar lligats a tot el parc.	Dogs must be kept on a lead throughout the park.
És prohibit banyar-se quan hi ha bandera vermella.	Bathing is forbidden when the red flag is flying.
Les entrades no es canvien ni es retornen.	Tickets cannot be exchanged or returned.
L'oficina de turisme és davant de l'estació.	The tourist office is opposite the station.
Pugeu les escales i gireu a l'esquerra.	Go up the stairs and turn left.
El contracte es pot rescindir amb un mes d'antelació.	The contract may be terminated with one month's notice.
El llogater pagarà les despeses de llum i d'aigua.	The tenant shall pay the costs of electricity and water.
Les dues parts signen aquest document per duplicat.	Both parties sign this document in duplicate.
El venedor garanteix que el producte no té defectes.	The seller guarantees that the product is free from defects.
Qualsevol modificació s'ha de fer per escrit.	Any amendment must be made in writing.
Les dades personals no se cediran a tercers.	Personal data will not be passed on to third parties.
Aquesta llei entra en vigor l'endemà de publicar-se.	This law comes into force on the day after its publication.
La cèl·lula es divideix en dues parts iguals.	The cell divides into two equal parts.
L'aigua bull a una temperatura més baixa a la muntanya.	Water boils at a lower temperature in the mountains.
Les abelles comuniquen on és l'aliment amb una dansa.	Bees communicate where the food is with a dance.
El Sol és una estrella de mida mitjana.	The Sun is a medium-sized star.
Els pops tenen tres cors i la sang blava.	Octopuses have three hearts and blue blood.
El ferro es rovella en contacte amb l'aire humit.	Iron rusts in contact with moist air.
La llum viatja més de pressa que el so.	Light travels faster than sound.
Les balenes respiren aire com nosaltres.	Whales breathe air as we do.
Aquest volcà fa segles que no entra en erupció.	This volcano has not erupted for centuries.
El cor bombeja la sang a tot el cos.	The heart pumps blood around the whole body.
Les arrels absorbeixen l'aigua de la terra.	Roots absorb water from the soil.
L'escriptora va néixer en una família de pescadors.	The writer was born into a family of fishermen.
El castell va ser destruït durant la guerra.	The castle was destroyed during the war.
La muralla protegia la ciutat dels pirates.	The wall protected the city from pirates.
L'església conserva un retaule del segle XV.	The church preserves a fifteenth-century altarpiece.
El pintor va morir pobre i oblidat.	The painter died poor and forgotten.
L'invent va canviar la manera de treballar el camp.	The invention changed the way the land was worked.
Els romans van construir aquest aqüeducte.	The Romans built this aqueduct.
La independència es va proclamar després d'una llarga guerra.	Independence was proclaimed after a long war.
La ràdio era l'única companyia dels fars.	The radio was the only company in the lighthouses.
«No marxarem fins que ens escoltin», va dir la portaveu.	"We will not leave until they listen to us," said the spokeswoman.
«És la primera vegada que guanyem aquí», va recordar l'entrenadora.	"It is the first time we have won here," the coach recalled.
«No tinc res a amagar», va respondre el director.	"I have nothing to hide," replied the director.
«Tornarem a obrir quan sigui segur», va afegir.	"We will reopen when it is safe," she added.
«Qui ha deixat la porta oberta?», va preguntar la Marta.	"Who left the door open?" asked Marta.
Segons els experts, la mesura arriba massa tard.	According to experts, the measure comes too late.
A diferència de l'any passat, aquest hivern ha estat sec.	Unlike last year, this winter has been dry.
Tot i la derrota, l'equip continua líder.	Despite the defeat, the team is still in first place.
A més de cantar, toca el violí i compon.	As well as singing, she plays the violin and composes.
Malgrat els avisos, molta gent va sortir a navegar.	Despite the warnings, many people went out sailing.
Sense la seva ajuda no ho hauríem aconseguit.	Without your help we would not have managed it.
Abans de signar, llegiu bé les condicions.	Before signing, read the conditions carefully.
Des d'aquí es veu tota la vall.	From here you can see the whole valley.
Entre tots dos van netejar el taller.	The two of them cleaned the workshop together.
Cada matí compra el diari al mateix quiosc.	Every morning he buys the newspaper at the same kiosk.
Potser hauríem d'esperar una mica més.	Perhaps we should wait a little longer."""

MONTHS = (
    ("gener", "January"), ("febrer", "February"), ("març", "March"), ("abril", "April"), ("maig", "May"),
    ("juny", "June"), ("juliol", "July"), ("agost", "August"), ("setembre", "September"), ("octubre", "October"),
    ("novembre", "November"), ("desembre", "December"),
)  # fmt: skip
DAYS = (
    ("dilluns", "Monday"), ("dimarts", "Tuesday"), ("dimecres", "Wednesday"), ("dijous", "Thursday"),
    ("divendres", "Friday"), ("dissabte", "Saturday"), ("diumenge", "Sunday"),
)  # fmt: skip
TOWNS = ("Girona", "Lleida", "Manresa", "Vic", "Reus", "Berga", "Olot", "Valls", "Mataró", "Figueres")
NAMES = ("Joan Ferrer", "Anna Vidal", "Pere Soler", "Marta Puig", "Jordi Roca", "Laura Serra", "Pau Costa")

#: Catalan and English with the same fields. {n} is a whole number, {p} a percentage, {d} a day of the month.
TEMPLATES = (
    ("El {day0} {d} de {month0}, {town} celebrarà la fira anual.", "On {day1} {d} {month1}, {town} will hold its annual fair."),
    ("{name} va guanyar la cursa de {town} amb {n} segons d'avantatge.", "{name} won the {town} race by {n} seconds."),
    ("La població de {town} ha crescut un {p} % en deu anys.", "The population of {town} has grown by {p}% in ten years."),
    ("El tren a {town} surt de l'andana {k} a les {h}.{m}.", "The train to {town} leaves from platform {k} at {h}:{m}."),
    ("Hi havia {n} persones a la plaça quan va parlar {name}.", "There were {n} people in the square when {name} spoke."),
    ("El pressupost de {town} puja a {n} milions d'euros.", "The budget of {town} amounts to {n} million euros."),
    ("L'exposició es pot visitar a {town} fins al {d} de {month0}.", "The exhibition can be visited in {town} until {d} {month1}."),
    ("{name}, de {a} anys, viu a {town} des de {y}.", "{name}, {a}, has lived in {town} since {y}."),
    ("S'han baixat {n} fitxers i n'han fallat {k}.", "{n} files were downloaded and {k} failed."),
    ("Queden {k} dies per acabar el termini del {d} de {month0}.", "There are {k} days left until the deadline of {d} {month1}."),
    ("La nova línia unirà {town} i {other} en {n} minuts.", "The new line will link {town} and {other} in {n} minutes."),
    ("{name} va néixer a {town} el {d} de {month0} de {y}.", "{name} was born in {town} on {d} {month1} {y}."),
    ("El {p} % dels enquestats a {town} no hi està d'acord.", "{p}% of respondents in {town} disagree."),
    ("El curs comença el {day0} {d} i costa {n} euros.", "The course starts on {day1} {d} and costs {n} euros."),
    ("La carretera entre {town} i {other} estarà tallada {k} hores.", "The road between {town} and {other} will be closed for {k} hours."),
)  # fmt: skip


def pairs() -> list[tuple[str, str]]:
    """The pairs in order: written ones first."""
    rng = random.Random(SEED)
    found = [(ca, en) for ca, _, en in (line.partition("\t") for line in WRITTEN.split("\n"))]
    seen = set(found)
    number = 0
    while len(found) < SIZE:
        ca, en = TEMPLATES[number % len(TEMPLATES)]
        number += 1
        day, month = rng.choice(DAYS), rng.choice(MONTHS)
        # "de" elides before a vowel: d'abril, d'octubre, d'Olot.
        town, other = rng.sample(TOWNS, 2)
        fields = {
            "day0": day[0], "day1": day[1], "month0": month[0], "month1": month[1], "town": town, "other": other,
            "name": rng.choice(NAMES), "n": rng.randrange(12, 990), "k": rng.randrange(2, 12), "p": rng.randrange(3, 95),
            "d": rng.randrange(2, 29), "h": rng.randrange(7, 22), "m": f"{rng.randrange(10, 60)}",
            "a": rng.randrange(19, 90), "y": rng.randrange(1951, 2020),
        }  # fmt: skip
        pair = elide(ca.format(**fields)), en.format(**fields)
        if pair not in seen:
            seen.add(pair)
            found.append(pair)
    return found


def elide(text: str) -> str:
    for name in ("abril", "agost", "octubre", "Olot"):
        text = text.replace(f" de {name}", f" d'{name}")
    return text


if __name__ == "__main__":
    out = Path(__file__).with_name("pairs.tsv")
    out.write_text("".join(f"{ca}\t{en}\n" for ca, en in pairs()), encoding="utf-8")
