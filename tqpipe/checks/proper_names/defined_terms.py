"""Words that have a capital and name nobody: the parties of a contract (the Lessee, el Arrendatario), the keys of a
keyboard (Échap, Esc).

A contract defines its parties once and writes them as names from then on; each language has its own word, which no
list of names and no sound joins to the other's. Compiled by hand from model contracts and keyboards. Rule: our own.
"""

from __future__ import annotations

from collections.abc import Mapping, Set

_PARTIES: Mapping[str, str] = {
    "en": (
        "lender borrower lessor lessee sublessee licensor licensee franchisor franchisee mortgagor"
        " mortgagee bailor bailee guarantor surety obligor obligee assignor assignee transferor transferee"
        " principal agent policyholder insured insurer reinsurer purchaser vendor supplier contractor"
        " subcontractor client customer provider employer employee landlord tenant subtenant recipient"
        " discloser disclosing receiving grantor grantee pledgor pledgee donor donee issuer subscriber"
        " shareholder trustee beneficiary consignor consignee shipper carrier charterer depositor"
        " depositary promisor promisee indemnitor indemnitee debtor creditor affiliate affiliates asset"
        " assets premises equipment goods deposit warranty warranties appendix annex schedule olympiad"
    ),
    "es": (
        "prestamista prestatario prestataria arrendador arrendadora arrendatario arrendataria"
        " subarrendatario licenciante licenciatario franquiciador franquiciado hipotecante acreedor"
        " acreedora deudor deudora fiador fiadora avalista garante cedente cesionario cesionaria mandante"
        " mandatario tomador asegurado asegurador aseguradora comprador compradora vendedor vendedora"
        " proveedor proveedora contratista subcontratista comitente cliente empleador empleado trabajador"
        " trabajadora inquilino inquilina beneficiario beneficiaria divulgadora divulgante reveladora"
        " receptora depositante depositario porteador cargador fletador emisor suscriptor filial filiales"
        " comodante comodatario concedente concesionario usufructuario olimpiada olimpiadas"
    ),
    "ca": (
        "prestador prestadora prestatari prestatària arrendador arrendadora arrendatari arrendatària"
        " llicenciant llicenciatari franquiciador franquiciat creditor creditora deutor deutora fiador"
        " avalador garant cedent cessionari cessionària mandant mandatari prenedor assegurat assegurador"
        " asseguradora comprador compradora venedor venedora proveïdor proveïdora contractista"
        " subcontractista client empleador empleat treballador llogater llogatera beneficiari beneficiària"
        " divulgadora receptora dipositant dipositari transportista emissor subscriptor filial filials"
        " concedent concessionari olimpíada olimpíades"
    ),
    "fr": (
        "prêteur prêteuse emprunteur emprunteuse bailleur bailleresse preneur preneuse locataire"
        " concédant licencié franchiseur franchisé créancier créancière débiteur débitrice caution garant"
        " cédant cessionnaire mandant mandataire souscripteur assuré assureur acquéreur acheteur vendeur"
        " venderesse fournisseur prestataire entrepreneur titulaire client employeur salarié bénéficiaire"
        " divulgatrice réceptrice déposant dépositaire transporteur chargeur affréteur émetteur affilié"
        " affiliée filiale filiales commettant olympiade olympiades"
    ),
    "it": (
        "mutuante mutuatario mutuataria locatore locatrice locatario conduttore conduttrice concedente"
        " licenziante licenziatario affiliante affiliato creditore debitore garante fideiussore cedente"
        " cessionario mandante mandatario contraente assicurato assicuratore acquirente compratore"
        " venditore fornitore appaltatore subappaltatore committente cliente datore dipendente inquilino"
        " beneficiario divulgante ricevente depositante depositario vettore mittente noleggiatore"
        " emittente sottoscrittore consociata comodante comodatario olimpiade olimpiadi"
    ),
    "pt": (
        "mutuante mutuário mutuária locador locadora locatário locatária senhorio inquilino arrendatário"
        " arrendador licenciante licenciado licenciador franqueador franqueado credor credora devedor"
        " devedora fiador garante cedente cessionário cessionária mandante mandatário tomador segurado"
        " seguradora comprador compradora vendedor vendedora fornecedor fornecedora prestador prestadora"
        " empreiteiro subempreiteiro contratante contratada contratado cliente empregador empregado"
        " trabalhador beneficiário beneficiária divulgadora recetora receptora depositante depositário"
        " transportador emissor afiliada afiliadas comodante comodatário imóvel olimpíada olimpíadas"
    ),
    "ro": (
        "împrumutător împrumutat locator locatar sublocatar chiriaș proprietar licențiator licențiat"
        " francizor francizat creditor debitor fidejusor garant cedent cesionar mandant mandatar asigurat"
        " asigurător cumpărător achizitor vânzător furnizor prestator antreprenor subantreprenor executant"
        " beneficiar client angajator angajat salariat destinatar divulgatoare primitoare deponent"
        " depozitar transportator emitent afiliat comodant comodatar bun echipament olimpiad"
    ),
}
#: Endings of a Romanian noun with its article.
_ARTICLES = ("ului", "ilor", "elor", "ul", "ii", "ei", "lui", "a", "i", "e", "")
_KEYS_TEXT = """
    esc escape enter return shift ctrl control alt altgr tab del delete ins insert home end backspace space
    capslock pause échap entrée suppr maj verr inser insér origine fin retour espace impr strg umschalt entf einfg
    pos1 ende rück eingabe leertaste feststell druck bild esc intro supr mayús bloq insertar inicio retroceso
    espacio invio canc maiusc bloc fine stamp ins spazio retorn suprimeix majúscules inici espai entrar eliminar
    shift início fim retrocesso
"""
_KEYS = frozenset(_KEYS_TEXT.split())
_PRESSED_TEXT = """
    press hit strike key keys drücken drücke drückst taste tasten appuyez appuyer touche touches pulse pulsa
    pulsar presione presiona tecla teclas premi premere premete tasto tasti prema premeu prem prima prime
    pressione pressionar apăsați apasă tasta tastele
"""
#: Words that a text about keys has.
_PRESSED = frozenset(_PRESSED_TEXT.split())


def _by_language() -> dict[str, frozenset[str]]:
    found = {lang: frozenset(words.split()) for lang, words in _PARTIES.items()}
    found["ro"] = frozenset(word + ending for word in found["ro"] for ending in _ARTICLES)
    return found


_TERMS = _by_language()


def is_term(form: str, lang: str) -> bool:
    """Whether a word with a capital is a party of contracts in its language."""
    return form.lower() in _TERMS.get(lang, ())


def is_key(form: str, said: Set[str], there: Set[str]) -> bool:
    """Whether it is a key: the words of its own text, in small letters, and of the other speak of pressing one, or the
    other names a key, too.
    """
    return form.lower() in _KEYS and not said.isdisjoint(_PRESSED) and not there.isdisjoint(_KEYS | _PRESSED)
