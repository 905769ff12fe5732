"""Names that languages have unlike words for: Khufu and Kheops, Danzig and Gdańsk, Wikinews and Viquinotícies.

Nothing in their letters says that they are one. A line is a name in all its forms, compiled by hand: people and peoples
of antiquity and the Middle Ages, cities of Central and Eastern Europe with a name in each language spoken there, a few
organisations. Cities that every language names alike, or the gazetteer (places.py) has, are left out.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from tqpipe.checks.reading.texts import fold

_NAMES = """
    Khufu Jufu Kheops Keops Kéops Cheops Chéops Cheope Quéops Queops
    Khafre Khafra Kefren Kefrén Chephren Chefren Quéfren Quefren
    Menkaure Micerí Micerino Mykerinos Menkaura Mycérinus Miquerinos
    Xerxes Jerjes Serse
    Avicenna Sina Avicena Avicenne
    Averroes Averroè Rushd Averroès
    Saladin Saladí Saladino Salah
    Impaler Țepeș Tepes Empalador Empaleur Impalatore
    Székely Szekely Secuiesc Secuilor Secui Szekler Siculi
    Transylvanian Transylvania Ardeal Ardelene Ardeleană Ardelean Ardealul Ardealului Siebenbürgen Erdély
    Illyrians Illyrian Iliri Ilirii Ilirios
    Nystad Uusikaupunki
    Turku Åbo
    Helsinki Helsingfors
    Porvoo Borgå
    Tartu Dorpat
    Tallinn Reval Tallinna
    Narva Narwa
    Pärnu Pernau
    Livonia Liivimaa Livland Liivimaal
    Estonians Eestlased
    Latgale Lettgallia Latgallia
    Gdańsk Gdansk Danzig
    Wrocław Wroclaw Breslau
    Szczecin Stettin
    Poznań Poznan Posen
    Toruń Torun Thorn
    Kaliningrad Königsberg
    Lviv Lvov Lwów Lemberg
    Chernivtsi Cernăuți Czernowitz
    Bratislava Pressburg Pozsony Preßburg
    Košice Kosice Kaschau Kassa
    Ljubljana Laibach
    Zagreb Agram
    Brno Brünn
    Plzeň Plzen Pilsen
    Cluj Klausenburg Kolozsvár
    Sibiu Hermannstadt Nagyszeben
    Brașov Brasov Kronstadt Brassó
    Sighișoara Schäßburg Segesvár
    Oradea Großwardein Nagyvárad
    Timișoara Timisoara Temeswar Temesvár
    Bistrița Bistritz
    Iași Iasi Jassy
    Dubrovnik Ragusa
    Rijeka Fiume
    Thessaloniki Salonica Salònica Salonique Salonic Saloniki
    Edirne Adrianople Adrianòpolis Odrin Andrinople
    Plovdiv Philippopolis Filibe
    Bolzano Bozen
    Livorno Leghorn Liorna
    Liège Lieja Lüttich Luik Liegi
    Mechelen Malines Malinas
    Leuven Louvain Lovaina Löwen
    Kortrijk Courtrai
    Yangon Rangoon Rangún
    Chennai Madras
    Phenian Phenianul Phenianului Pyongyang Pionyang Piongiang
    Wikinews Viquinotícies Wikinoticias Wikinotícias Wikinotizie Wikinachrichten
    Médecins Medecins Metges Médicos Medici Ärzte
    Quranic Koranic Koranversen Coranic Alcorànic
"""


@lru_cache(maxsize=1)
def _lines() -> dict[str, frozenset[str]]:
    """Folded form -> all forms of the name."""
    found: dict[str, frozenset[str]] = {}
    for line in filter(str.strip, _NAMES.split("\n")):
        forms = frozenset(map(fold, line.split()))
        for form in forms:
            found[form] = found.get(form, frozenset()) | forms
    return found


def are_one(name: str, others: Iterable[str]) -> bool:
    """Whether one of the folded forms names what `name` does."""
    forms = _lines().get(fold(name))
    return forms is not None and not forms.isdisjoint(others)
