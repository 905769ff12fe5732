"""Acronyms of organisations and terms that the news is full of, in eight languages (acronyms in more), and their
 meanings.

Compiled by hand for this project. A row is one thing: its acronyms, if it has any, and after the colon its names, a
stroke between them. An acronym that a language uses for something else stands with the languages in which it counts
(EU:en,de). A line with # begins another kind of thing: an organisation is not taken for a party or for a term.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from tqpipe.checks.reading.table_rows import rows
from tqpipe.checks.reading.texts import folded, forms
from tqpipe.languages import base_language

#: The languages whose names are in the table; of others it has acronyms.
NAMED = frozenset({"ca", "de", "en", "es", "fr", "it", "pt", "ro"})
_ROWS = """
# organisations
UN ONU UNO VN:de,nl ONZ:pl OSN:cs,sk OZN:sl ENSZ:hu BM:tr YK:fi FN:sv,da,nb,no PBB:id,ms: United Nations | Nacions
 Unides | Naciones Unidas | Nations unies | Nazioni Unite | Nações Unidas |
 Națiunile Unite | Națiunilor Unite | Vereinte Nationen | Vereinten Nationen
EU:en,de,nl,sv,da,nb,no,fi,et,cs,sk,sl,hr,hu,vi,id UE AB:tr: European Union | Unió Europea | Unión Europea | Union
 européenne | Unione europea | União Europeia |
 Uniunea Europeană | Uniunii Europene | Europäische Union | Europäischen Union
NATO OTAN NAVO:nl: North Atlantic Treaty Organization | North Atlantic Treaty Organisation | Atlantic Alliance |
 Organització
 del Tractat de l Atlàntic Nord | Organización del Tratado del Atlántico Norte | Organisation du traité de l
 Atlantique nord | Alianza Atlántica | Aliança Atlàntica | Alliance atlantique | Alleanza atlantica | Aliança
 Atlântica
USA US:en EUA EEUU EE.UU. SUA: United States | Estats Units | Estados Unidos | États-Unis | Stati Uniti | Statele
 Unite | Statelor Unite | Vereinigte Staaten | Vereinigten Staaten | America | American | Americans
UK GB: United Kingdom | Regne Unit | Reino Unido | Royaume-Uni | Regno Unito | Regatul Unit | Vereinigtes Königreich |
 Great Britain | Britain | British
WHO OMS: World Health Organization | World Health Organisation | Organització Mundial de la Salut | Organización
 Mundial de la Salud | Organisation mondiale de la santé | Organizzazione mondiale della sanità | Organização Mundial
 da Saúde | Organização Mundial de Saúde | Organizația Mondială a Sănătății | Weltgesundheitsorganisation
WTO OMC: World Trade Organization | World Trade Organisation | Organització Mundial del Comerç | Organización Mundial
 del Comercio | Organisation mondiale du commerce | Organizzazione mondiale del commercio | Organização Mundial do
 Comércio | Organizația Mondială a Comerțului | Welthandelsorganisation
OAS OEA: Organization of American States | Organisation of American States | Organització dels Estats Americans |
 Organización de los Estados Americanos | Organización de Estados Americanos | Organisation des États américains |
 Organizzazione degli Stati americani | Organização dos Estados Americanos
IMF FMI IWF MFW:pl MMF:cs,sk,hr: International Monetary Fund | Fons Monetari Internacional | Fondo Monetario
 Internacional | Fonds
 monétaire international | Fondo monetario internazionale | Fundo Monetário Internacional | Fondul Monetar
 Internațional | Internationaler Währungsfonds | Internationale Währungsfonds
ECB BCE EZB EBC:pl EKP:fi EKB:hu: European Central Bank | Banc Central Europeu | Banco Central Europeo | Banque
 centrale européenne | Banca
 centrale europea | Banco Central Europeu | Banca Centrală Europeană | Europäische Zentralbank
OECD OCDE OCSE: Organisation for Economic Co-operation and Development | Organization for Economic Cooperation and
 Development | Organització per a la Cooperació i el Desenvolupament Econòmic | Organización para la Cooperación y el
 Desarrollo Económico | Organización para la Cooperación y el Desarrollo Económicos | Organisation de coopération et
 de développement économiques
OPEC OPEP: Organization of the Petroleum Exporting Countries | Organización de Países Exportadores de Petróleo |
 Organització de Països Exportadors de Petroli | Organisation des pays exportateurs de pétrole
OSCE OSZE OBWE:pl OBSE:cs,sk OVSE:nl EBESZ:hu ETYJ:fi: Organization for Security and Co-operation in Europe |
 Organization for Security and Cooperation in Europe
 | Organización para la Seguridad y la Cooperación en Europa | Organització per a la Seguretat i la Cooperació a
 Europa
ILO OIT: International Labour Organization | International Labor Organization | International Labour Organisation |
 Organización Internacional del Trabajo | Organització Internacional del Treball | Organisation internationale du
 travail
IAEA OIEA AIEA IAEO: International Atomic Energy Agency | Organismo Internacional de Energía Atómica | Organisme
 Internacional d Energia Atòmica | Agence internationale de l énergie atomique
ICC CPI TPI: International Criminal Court | Cort Penal Internacional | Tribunal Penal Internacional | Corte Penal
 Internacional | Cour pénale internationale | Corte penale internazionale
IOC COI CIO IOK: International Olympic Committee | Comitè Olímpic Internacional | Comité Olímpico Internacional |
 Comité international olympique | Comitato olimpico internazionale
ECHR TEDH CEDH: European Court of Human Rights | Tribunal Europeu de Drets Humans | Tribunal Europeo de Derechos
 Humanos | Cour européenne des droits de l homme
CJEU TJUE CJUE EuGH: Court of Justice of the European Union | European Court of Justice | Tribunal de Justícia de la
 Unió Europea | Tribunal de Justicia de la Unión Europea | Cour de justice de l Union européenne
: European Commission | Comissió Europea | Comisión Europea | Commission européenne | Commissione europea | Comissão
 Europeia | Comisia Europeană | Comisiei Europene | Europäische Kommission | Europäischen Kommission
: European Parliament | Parlament Europeu | Parlamento Europeo | Parlement européen | Parlamento europeo | Parlamento
 Europeu | Parlamentul European | Parlamentului European | Europäische Parlament | Europäischen Parlament |
 Europäisches Parlament | Europäischen Parlaments | Eurocambra | Eurocámara | Eurocamera
EIB BEI: European Investment Bank | Banc Europeu d Inversions | Banco Europeo de Inversiones | Banque européenne d
 investissement | Banca europea per gli investimenti | Banco Europeu de Investimento | Banca Europeană de Investiții |
 Europäische Investitionsbank | Europäischen Investitionsbank
: World Bank | Banc Mundial | Banco Mundial | Banque mondiale | Banca mondiale | Banca Mondială | Băncii Mondiale |
 Weltbank
: Red Cross | Creu Roja | Cruz Roja | Croix-Rouge | Croce Rossa | Cruz Vermelha | Crucea Roșie | Crucii Roșii | Rote
 Kreuz | Roten Kreuz | Rotes Kreuz | Roten Kreuzes
: Federal Reserve | Fed | Reserva Federal | Réserve fédérale | Riserva federale | Rezerva Federală | Rezervei Federale
CIA: Central Intelligence Agency | Agencia Central de Inteligencia | Agència Central d Intel·ligència
FBI: Federal Bureau of Investigation
NASA: National Aeronautics and Space Administration
BBC: British Broadcasting Corporation
CNN: Cable News Network
UNESCO: United Nations Educational Scientific and Cultural Organization
UNICEF: United Nations Children s Fund
UNHCR ACNUR HCR: UN High Commissioner for Refugees | United Nations High Commissioner for Refugees | UN refugee agency
 | Alto Comisionado de las Naciones Unidas para los Refugiados | Haut Commissariat des Nations unies pour les réfugiés
FIFA:
UEFA:
AP: Associated Press
NSA: National Security Agency
KGB:
IRA: Irish Republican Army
ETA: Euskadi Ta Askatasuna
FARC: Revolutionary Armed Forces of Colombia | Fuerzas Armadas Revolucionarias de Colombia
ISIS IS:en,de EI:fr,es,ca: Islamic State | Estat Islàmic | Estado Islámico | État islamique | Stato islamico | Estado
 Islâmico | Statul Islamic
PLO OLP: Palestine Liberation Organization | Organización para la Liberación de Palestina | Organisation de libération
 de la Palestine
UGT: General Union of Workers | Unión General de Trabajadores | Unió General de Treballadors
CCOO: Workers Commissions | Comisiones Obreras | Comissions Obreres
CGT: General Confederation of Labour | Confédération générale du travail
TUC:
# parties
PP: People s Party | Popular Party | Partido Popular | Partit Popular | Parti populaire | Partito popolare |
 conservatives | Conservatives | conservative
PSOE: Spanish Socialist Workers Party | Socialist Workers Party | Socialist Party | Partido Socialista | Partit
 Socialista | Parti socialiste | Socialists | socialists | socialist
PSC: Socialists Party of Catalonia | Catalan Socialists | Partit dels Socialistes | Partido de los Socialistas |
 Socialist Party | Socialists | socialists
ERC: Republican Left of Catalonia | Esquerra | Republican Left | Republicans
PNV EAJ: Basque Nationalist Party | Partido Nacionalista Vasco | Partit Nacionalista Basc
CUP: Popular Unity Candidacy | Candidatura d Unitat Popular | Candidatura de Unidad Popular
BNG: Galician Nationalist Bloc | Bloque Nacionalista Galego
LR:fr: The Republicans | Republicans | Les Républicains
RN:fr: National Rally | Rassemblement national
AfD: Alternative for Germany | Alternative für Deutschland | Alternativa per Alemanya | Alternativa para Alemania
CDU: Christian Democratic Union | Christian Democrats | Christian Democrat | Christlich Demokratische Union
SPD: Social Democratic Party | Social Democrats | Social Democrat | Sozialdemokratische Partei
FDP: Free Democratic Party | Free Democrats | Freie Demokratische Partei
# seats
: White House | Casa Blanca | Casa Branca | Maison-Blanche | Casa Bianca | Casa Albă | Casei Albe | Weißes Haus |
 Weißen Haus | Weiße Haus
: House of Representatives | House | Cambra de Representants | Cámara de Representantes | Chambre des représentants |
 Câmara dos Representantes | Camera dei Rappresentanti | Camera Reprezentanților | Camerei Reprezentanților |
 Repräsentantenhaus
: Supreme Court | Tribunal Suprem | Tribunal Supremo | Corte Suprema | Cour suprême | Supremo Tribunal | Curtea
 Supremă | Curții Supreme | Oberster Gerichtshof | Obersten Gerichtshof | Oberste Gerichtshof
: Security Council | Consell de Seguretat | Consejo de Seguridad | Conseil de sécurité | Conselho de Segurança |
 Consiglio di sicurezza | Consiliul de Securitate | Consiliului de Securitate | Sicherheitsrat
# terms
NGO ONG NRO: non-governmental organization | non-governmental organisation | nongovernmental organization |
 organització no governamental | organización no gubernamental | organisation non gouvernementale | NGOs
GDP PIB BIP PIL: gross domestic product | producte interior brut | producto interior bruto | producto interno bruto |
 produit intérieur brut | prodotto interno lordo | produto interno bruto | Bruttoinlandsprodukt
VAT IVA TVA MwSt: value added tax | value-added tax | impost sobre el valor afegit | impuesto sobre el valor añadido |
 taxe sur la valeur ajoutée | imposta sul valore aggiunto | Mehrwertsteuer
CPI:en IPC: consumer price index | consumer prices | índex de preus de consum | índex de preus al consum | índice de
 precios de consumo | índice de precios al consumo | indice des prix à la consommation
DNA ADN DNS: deoxyribonucleic acid | àcid desoxiribonucleic | ácido desoxirribonucleico | acide désoxyribonucléique
RNA ARN RNS: ribonucleic acid | àcid ribonucleic | ácido ribonucleico | acide ribonucléique
UFO OVNI OZN: unidentified flying object | unidentified flying objects
MRI MRT:de IRM:fr,ro RM:ca,es,pt,it RMN:ro: magnetic resonance imaging | magnetic resonance | ressonància magnètica |
 resonancia magnética | imagerie par résonance magnétique | risonanza magnetica | ressonância magnética | rezonanță
 magnetică | Magnetresonanztomographie | Magnetresonanztomografie
STEM CTEM:pt,ca CTIM:es,ca STIM:fr MINT:de: science technology engineering and mathematics | science technology
 engineering and math
MENA MONA:pt,es OMNA:ca,es MOAN:fr ANMO:fr: Middle East and North Africa | Oriente Medio y Norte de África |
 Moyen-Orient et Afrique du Nord | Médio Oriente e Norte de África | Orient Mitjà i nord d Àfrica | Medio
 Oriente e Nord Africa
AI:en IA:ca,es,fr,it,pt,ro KI:de: artificial intelligence | intel·ligència artificial | inteligencia artificial |
 intelligence artificielle | intelligenza artificiale | inteligência artificial | inteligența artificială | künstliche
 Intelligenz
ICU UCI: intensive care unit | intensive care | unitat de cures intensives | unidad de cuidados intensivos
# diseases
HIV VIH: human immunodeficiency virus | virus de la immunodeficiència humana | virus de la inmunodeficiencia humana |
 virus de l immunodéficience humaine
AIDS SIDA: acquired immune deficiency syndrome | acquired immunodeficiency syndrome | sida
COVID: covid | coronavirus
COPD:en,de EPOC:es MPOC:ca BPCO:fr,it DPOC:pt BPOC:ro: chronic obstructive pulmonary disease | malaltia pulmonar
 obstructiva crònica | enfermedad pulmonar obstructiva crónica | bronchopneumopathie chronique obstructive |
 broncopneumopatia cronica ostruttiva | doença pulmonar obstrutiva crónica | doença pulmonar obstrutiva crônica
ADHD:en,it ADHS:de TDAH:ca,es,fr,pt: attention deficit hyperactivity disorder
PTSD:en,it,ro PTBS:de TEPT:ca,es,pt TSPT:fr: post-traumatic stress disorder | posttraumatic stress disorder
"""


#: Acronyms of other languages that English does not use for anything: what they stand for has its own above.
_NOT_ENGLISH_TEXT = """
    ACNUR ADHS ADN ARN BCE BPCO CEDH COI DPOC EEUU EPOC FMI IA MPOC OCDE OCSE OEA OIEA OIT OMC OMS ONG ONU OPEP OTAN
    OVNI PIB PTBS SIDA TDAH TEDH TJUE TVA UE VIH
"""
_NOT_ENGLISH = frozenset(_NOT_ENGLISH_TEXT.split())


def not_english(letters: str) -> str:
    """The English acronym of the thing that an acronym of another language means; "" where there is none."""
    if letters not in _NOT_ENGLISH:
        return ""
    return next(row.acronyms[0][0] for row in _rows() if any(form == letters for form, _ in row.acronyms))


class Organisation(NamedTuple):
    """A thing that a text names: the rows of the table that it may be, and the range of its words (indices)."""

    rows: frozenset[int]
    first: int
    last: int


class _Row(NamedTuple):
    """`acronyms` with the languages in which they count ("" for all), `names`, and the `kind` of thing."""

    acronyms: tuple[tuple[str, str], ...]
    names: tuple[str, ...]
    kind: str


@lru_cache(maxsize=1)
def _rows() -> tuple[_Row, ...]:
    found, kind = [], ""
    for line in rows(_ROWS):
        if line.startswith("#"):
            kind = line[2:]
            continue
        heads, _, names = line.partition(": ") if ": " in line else (line.removesuffix(":"), "", "")
        acronyms = tuple((form, langs) for form, _, langs in (head.partition(":") for head in heads.split()))
        found.append(_Row(acronyms, tuple(name.strip() for name in names.split("|") if name.strip()), kind))
    return tuple(found)


def kind(thing: Organisation) -> str:
    """What kind of thing it is: the table's section."""
    return _rows()[min(thing.rows)].kind


@lru_cache(maxsize=1)
def _names() -> Mapping[str, tuple[tuple[tuple[str, ...], frozenset[int]], ...]]:
    """What follows the first word of each name, folded, and its rows; longer names first."""
    found: dict[str, dict[tuple[str, ...], set[int]]] = {}
    for number, row in enumerate(_rows()):
        for name in row.names:
            first, *rest = folded(name)
            found.setdefault(first, {}).setdefault(tuple(rest), set()).add(number)
    return {
        first: tuple(sorted(((k, frozenset(v)) for k, v in rest.items()), key=lambda item: -len(item[0])))
        for first, rest in found.items()
    }


@lru_cache(maxsize=16)
def acronyms(lang: str) -> Mapping[str, frozenset[int]]:
    """The acronyms that mean a thing of the table in a language, and its rows."""
    base = base_language(lang)
    found: dict[str, frozenset[int]] = {}
    for number, row in enumerate(_rows()):
        for form, langs in row.acronyms:
            if not langs or base in langs.split(","):
                found[form] = found.get(form, frozenset()) | {number}
    return found


def organisations(text: str, lang: str) -> list[Organisation]:
    """What a text names of the table, by an acronym or by a name, in order; a longer name hides those within it."""
    known, names = acronyms(lang), _names()
    words, low = forms(text), folded(text)
    found: list[Organisation] = []
    after = 0
    for i, form in enumerate(low):
        short = len(words[i]) < 3 and words[i].isupper()  # perhaps letters with full stops
        if i < after or not (short or words[i] in known or form in names):
            continue
        letters, length = _spelled(words, i)
        rows = known.get(letters)
        if rows is None and form in names:
            length, rows = next(
                ((len(rest) + 1, n) for rest, n in names[form] if low[i + 1 : i + 1 + len(rest)] == rest),
                (1, None),
            )
        if rows is not None:
            found.append(Organisation(rows, i, i + length - 1))
            after = i + length
    return found


def _spelled(words: Sequence[str], at: int) -> tuple[str, int]:
    """An acronym and how many words it takes: with full stops its letters are words of their own (U.S., EE. UU.)."""
    length, size = 1, len(words[at])
    if size < 3 and words[at].isupper():
        while (
            words[at + length : at + length + 1]
            and len(words[at + length]) == size
            and words[at + length].isupper()
        ):
            length += 1
    if size == 2 and words[at][0] != words[at][1]:
        length = 1  # plurals double their letters: EE. UU.
    return "".join(words[at : at + length]), length


def written_out(text: str, lang: str, other: str, other_lang: str) -> list[tuple[int, int]]:
    """Ranges of the words (indices, the last one included) that write out what the other side has as an acronym.

    A name of the table whose acronym stands there; of other acronyms that this side lacks, words with a capital that
    stand together, little words between them, and whose initials are the acronym's letters, one at most missing.
    """
    there = _capitals(other) - _capitals(text)
    if not there:
        return []
    rows = {n for o in organisations(other, other_lang) for n in o.rows}
    found = [(o.first, o.last) for o in organisations(text, lang) if not rows.isdisjoint(o.rows)]
    words = forms(text)
    for letters in there:
        for group in _groups(words, letters):
            if len({words[k][0] for k in group}) >= max(2, len(set(letters)) - 1):
                found.append((group[0], group[-1]))
    return found


def on_both_sides(text: str, lang: str, other: str, other_lang: str) -> list[tuple[int, int]]:
    """Ranges of the words that name a thing of the table which the other side names, too: la Maison-Blanche, the White
    House.
    """
    mine = organisations(text, lang)
    theirs = organisations(other, other_lang) if mine else []
    return [(o.first, o.last) for o in mine if any(not o.rows.isdisjoint(t.rows) for t in theirs)]


def _capitals(text: str) -> frozenset[str]:
    words = forms(text)
    return frozenset(
        letters for i in range(len(words)) if words[i].isupper() and len(letters := _spelled(words, i)[0]) > 1
    )


def _groups(words: Sequence[str], letters: str) -> list[list[int]]:
    groups: list[list[int]] = []
    for i, word in enumerate(words):
        if not word[0].isupper() or word[0] not in letters or word.isupper():
            continue
        if groups and all(words[k].islower() and len(words[k]) < 5 for k in range(groups[-1][-1] + 1, i)):
            groups[-1].append(i)
        else:
            groups.append([i])
    return groups
