"""The past and the future in each other's place."""

from __future__ import annotations

import pytest
from checks_support import cases, flags, quoted

#: Languages, source, translation, what is marked in it.
OTHER = """
ca en Demà el president compareixerà al Parlament. | Tomorrow the president appeared in Parliament. | appeared
ca en La cantant va publicar el seu primer disc. | The singer is going to publish her first album. | is going to publish
ca fr La cantant va publicar el seu primer disc. | La chanteuse va publier son premier disque. | va publier
ca es L'actor va morir ahir. | El actor va a morir ayer. | va a morir
es en El puente se inaugurará en primavera. | The bridge was opened in spring. | was
es en El tren acaba de llegar. | The train will arrive. | will
en fr The law will come into force in January. | La loi est entrée en vigueur en janvier. | est entrée
en de The company has already paid the fine; it was high. | Das Unternehmen wird die Strafe zahlen. | wird
en ro The bank will open on Monday. | Banca a deschis luni. | a deschis
en pt The minister's going to resign. | O ministro renunciou. | renunciou
it en Il treno sta per partire. | The train has just left. | has just left
it es Il treno arriverà presto. | El tren llegó pronto. | llegó
pt en Ela vai voltar em maio. | She came back in May. | came
ro en Ministrul va demisiona. | The minister has resigned. | has resigned
de en Der Minister ist zurückgetreten. | The minister will resign. | will
en de The seller shall deliver the goods. | Der Verkäufer hat die Ware geliefert. | hat die Ware geliefert
en de The road will be closed. | Die Straße ist gesperrt worden. | ist gesperrt worden
en de The train will stop in Kassel. | Der Zug ist in Kassel stehen geblieben. | ist in Kassel stehen geblieben
en it We finished the work. | Finiremo il lavoro. | Finiremo
en it She sold the flat. | Venderà l'appartamento. | Venderà
it en Arriveremo lunedì. | We arrived on Monday. | We arrived
en it He walked home. | Camminerà. | Camminerà
it en Partiremo domenica. | We left on Sunday. | We left
it en Vennero in molti. | Many people will come. | will
en fr The bank raised its rates. | La banque relèvera ses taux. | relèvera
en fr They opened a shop. | Ils ouvriront un magasin. | ouvriront
en fr We sent you the parcel. | Nous vous enverrons le colis. | Nous vous enverrons
en fr I called her yesterday. | Je la rappellerai hier. | Je la rappellerai
en es We finished the report. | Terminaremos el informe. | Terminaremos
en es I bought a car. | Compraré un coche. | Compraré
en es I will sell the house. | Vendí la casa. | Vendí
en pt The match was postponed. | O jogo será adiado. | será
en pt We bought a house. | Compraremos uma casa. | Compraremos
en pt The flight will be delayed. | O voo atrasou-se. | atrasou
en ca We bought a house. | Comprarem una casa. | Comprarem
de en Der Zug wird morgen kommen. | The train came tomorrow. | came
fr ca Le musée ouvrira en mai. | El museu va obrir al maig. | va obrir
"""
LASTS = """
es en Llevo tres años viviendo en Lisboa. | I lived in Lisbon three years ago.
es en Trabajo aquí desde hace diez años. | I worked here ten years ago.
ca en Treballo aquí des de fa deu anys. | I worked here ten years ago.
fr en Elle vit à Lyon depuis cinq ans. | She lived in Lyon five years ago.
it en Abitiamo a Genova da sei mesi. | We lived in Genoa six months ago.
de en Er wohnt seit drei Jahren in Bremen. | He lived in Bremen three years ago.
en es I have worked here for 10 years. | Trabajé aquí hace 10 años.
ca en Va marxar fa deu anys. | He has been away for ten years.
ca en Fa deu anys va marxar. | He has been away for ten years.
"""
ALIKE = """
es en Se fue hace tres años. | He left three years ago.
es en Hace tres años que se fue. | He left three years ago, and has lived alone for three years.
ca en Fa tres anys que no fuma. | He has not smoked for three years.
ca en Treballa aquí des de fa tres anys. | He has worked here since three years ago.
pt en Moro aqui há três anos. | I lived here three years ago.
ro en Locuiesc aici de trei ani. | I lived here three years ago.
fr en Il est parti il y a deux jours. | He left two days ago.
ca en Va dir que vindrà demà. | He said he will come tomorrow.
ca en Vindrà demà. | He is coming tomorrow.
ca en Si ve, marxaré. | If he came, I left.
ca es Va publicar el disc. | Publicó el disco.
fr es Elle va publier son disque. | Publicará su disco.
es en Terminará la obra prevista. | The planned work was to be finished.
es en Ha dicho la verdad. | His will was read.
en es The will of the people was ignored. | Se ignoró la voluntad popular.
pt en Terá viajado com o primo. | He had travelled with his cousin.
en fr It will of course be closed. | Ce sera bien sûr fermé.
it en Era tardi. | It was late.
en it The man walked home. | Camminerà.
de en Das Haus wird gebaut. | The house was being built.
en de The tenant shall be entitled to reduce the rent. | Der Mieter ist zur Minderung der Miete berechtigt.
en de The seller shall be obliged to deliver. | Der Verkäufer ist zur Lieferung verpflichtet.
en de The shop will be closed on Monday. | Der Laden ist am Montag geschlossen.
en de Entry will be prohibited. | Der Zutritt ist verboten.
fr de La taxe sera comprise dans le prix. | Die Gebühr ist im Preis enthalten.
es de Las plazas serán limitadas. | Die Plätze sind begrenzt.
en es The notice shall be deemed received. | La notificación se ha considerado recibida.
ca es Demà passat fa vint anys que ens vam casar. | Pasado mañana hará veinte años que nos casamos.
ca fr Demà fa vint anys que es van casar. | Demain, cela fera vingt ans qu'ils se sont mariés.
es en Mañana hará diez años que murió. | He died ten years ago tomorrow.
pt de Amanhã fará dez anos que morreu. | Morgen wird es zehn Jahre her sein.
it en Domani saranno dieci anni che morì. | He died ten years ago tomorrow.
en es I prepared dinner. | Preparé la cena.
en es I will wait. | Espero a que miremos.
en es We want it, they arrived. | Queremos eso.
en it He passed the test. | Superò la prova.
en fr We admired the view. | Nous admirons la vue.
en fr We opened a shop. | Nous ouvrons un magasin.
en fr He walked around. | Aux environs, il y avait des vignerons.
en pt I removed the lid. | Tirei a tampa.
en pt He had travelled. | Terá viajado.
en ca We considered it. | Ho considerem.
en es The people needed will come. | Vendrán los que hacen falta.
es en Es israelí y vive aquí. | He will be here.
xx en Va dir. | He will.
"""


@pytest.mark.parametrize(("source_lang", "target_lang", "source", "target", "marked"), cases(OTHER))
def test_the_other_tense(source_lang: str, target_lang: str, source: str, target: str, marked: str) -> None:
    langs = (source_lang, target_lang)
    assert quoted("tense", source, target, langs=langs) == [marked]
    (flag,) = flags("tense", source, target, langs=langs)
    assert flag.severity == "major"
    assert {s.side for s in flag.spans} == {"source", "target"}


@pytest.mark.parametrize(("source_lang", "target_lang", "source", "target"), cases(LASTS))
def test_what_lasts_is_not_over(source_lang: str, target_lang: str, source: str, target: str) -> None:
    (flag,) = flags("tense", source, target, langs=(source_lang, target_lang))
    assert flag.evidence == {"kind": "since"}
    assert flag.spans[0].side == "target"


@pytest.mark.parametrize(("source_lang", "target_lang", "source", "target"), cases(ALIKE))
def test_what_is_alike_or_open(source_lang: str, target_lang: str, source: str, target: str) -> None:
    assert not flags("tense", source, target, langs=(source_lang, target_lang))


def test_one_verb_of_a_long_sentence_is_minor_and_a_long_text_is_left_alone() -> None:
    more = " to the old harbour of the town with all of its boats, nets, ropes and lamps, and to the houses behind it"
    source, target = "El president anirà al port" + more, "The president went" + more
    assert [f.severity for f in flags("tense", source, target)] == ["minor"]
    assert not flags("tense", source + more * 3, target + more * 3)


def test_a_capital_of_two_signs_moves_nothing() -> None:
    assert not flags("tense", "İzmir obrirà el museu.", "İzmir opened it; it was late.")
    assert quoted("tense", "Obrirà el museu.", "THE MUSEUM WAS OPENED.") == ["WAS"]
