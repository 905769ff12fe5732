"""The two parties of a dealing, each by its words in eight languages, as data for exchanged_parties.py: seller and
buyer, landlord and tenant, lender and borrower, doctor and patient.

A row: the dealing and the party, then for each language its words, in every form that may stand in a sentence. Words
that name either of the two (fr "hôte", it "locatario" is none) are not here, nor what is rarely a person (fr
"preneur"). Compiled by hand from the sense groups of the dictionaries that opposites.py names.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from tqpipe.checks.reading.table_rows import rows

_ROWS = """
sale.seller: en seller sellers vendor vendors; ca venedor venedora venedors venedores; es vendedor vendedora
 vendedores vendedoras; fr vendeur vendeuse vendeurs vendeuses; pt vendedor vendedora vendedores vendedoras; it
 venditore venditrice venditori venditrici; ro vânzător vânzătorul vânzătorului vânzătoare vânzătoarea vânzătorii
 vânzătorilor; de verkäufer verkäufers verkäufern verkäuferin verkäuferinnen
sale.buyer: en buyer buyers purchaser purchasers; ca comprador compradora compradors compradores; es comprador
 compradora compradores compradoras; fr acheteur acheteuse acheteurs acheteuses acquéreur acquéreurs; pt comprador
 compradora compradores compradoras; it acquirente acquirenti compratore compratrice compratori; ro cumpărător
 cumpărătorul cumpărătorului cumpărătoare cumpărătoarea cumpărătorii cumpărătorilor; de käufer käufers käufern
 käuferin käuferinnen
lease.landlord: en landlord landlords landlady lessor lessors; ca arrendador arrendadora arrendadors arrendadores;
 es arrendador arrendadora arrendadores arrendadoras casero casera; fr bailleur bailleresse bailleurs propriétaire
 propriétaires; pt senhorio senhoria senhorios locador locadora locadores; it locatore locatrice locatori; ro
 locator locatorul locatorului locatorii locatorilor proprietarul proprietarului; de vermieter vermieters vermietern
 vermieterin vermieterinnen
lease.tenant: en tenant tenants lessee lessees; ca arrendatari arrendatària arrendataris arrendatàries llogater
 llogatera llogaters llogateres; es arrendatario arrendataria arrendatarios arrendatarias inquilino inquilina
 inquilinos inquilinas; fr locataire locataires preneur; pt inquilino inquilina inquilinos inquilinas locatário
 locatária locatários arrendatário arrendatária; it conduttore conduttrice conduttori inquilino inquilina inquilini
 locatario locataria locatari; ro locatar locatarul locatarului locatarii locatarilor chiriaș chiriașul chiriașului
 chiriașii chiriașilor; de mieter mieters mietern mieterin mieterinnen
loan.lender: en lender lenders; ca prestador prestadora prestadors prestamista prestamistes; es prestamista
 prestamistas; fr prêteur prêteuse prêteurs; pt mutuante mutuantes credor; it mutuante mutuanti prestatore
 finanziatore; ro împrumutător împrumutătorul împrumutătorului creditorul creditorului; de darlehensgeber
 darlehensgebers darlehensgebern darlehensgeberin kreditgeber kreditgebers kreditgebern kreditgeberin verleiher
 verleihers
loan.borrower: en borrower borrowers; ca prestatari prestatària prestataris prestatàries; es prestatario prestataria
 prestatarios; fr emprunteur emprunteuse emprunteurs; pt mutuário mutuária mutuários devedor; it mutuatario
 mutuataria mutuatari; ro împrumutat împrumutatul împrumutatului debitorul debitorului; de darlehensnehmer
 darlehensnehmers darlehensnehmern darlehensnehmerin kreditnehmer kreditnehmers kreditnehmern kreditnehmerin
 entleiher entleihers
licence.licensor: en licensor licensors licenser; ca llicenciador llicenciadora llicenciant; es licenciante
 licenciantes licenciador; fr concédant; pt licenciante licenciador licenciadora; it licenziante concedente; ro
 licențiator licențiatorul licențiatorului; de lizenzgeber lizenzgebers lizenzgeberin
licence.licensee: en licensee licensees; ca llicenciatari llicenciatària; es licenciatario licenciataria
 licenciatarios; fr licencié licenciée concessionnaire; pt licenciado licenciada licenciatário; it licenziatario
 licenziataria concessionario; ro licențiat licențiatul licențiatului; de lizenznehmer lizenznehmers lizenznehmerin
job.employer: en employer employers; ca ocupador ocupadora empresari empresària; es empleador empleadora empleadores
 empresario; fr employeur employeuse employeurs; pt empregador empregadora empregadores; it datore datrice; ro
 angajator angajatorul angajatorului angajatorii; de arbeitgeber arbeitgebers arbeitgebern arbeitgeberin
job.employee: en employee employees worker workers; ca treballador treballadora treballadors treballadores empleat
 empleada empleats; es trabajador trabajadora trabajadores trabajadoras empleado empleada empleados empleadas; fr
 salarié salariée salariés salariées employé employée employés travailleur travailleurs; pt trabalhador trabalhadora
 trabalhadores empregado empregada empregados; it lavoratore lavoratrice lavoratori dipendente dipendenti; ro
 angajat angajatul angajatului angajatei angajații angajaților salariatul salariatului; de arbeitnehmer
 arbeitnehmers arbeitnehmern arbeitnehmerin arbeitnehmerinnen
debt.creditor: en creditor creditors; ca creditor creditora creditors creditores; es acreedor acreedora acreedores;
 fr créancier créancière créanciers; pt credor credora credores; it creditore creditrice creditori; ro creditor
 creditorul creditorului creditorii; de gläubiger gläubigers gläubigern gläubigerin
debt.debtor: en debtor debtors; ca deutor deutora deutors; es deudor deudora deudores; fr débiteur débitrice
 débiteurs; pt devedor devedora devedores; it debitore debitrice debitori; ro debitor debitorul debitorului
 debitorii; de schuldner schuldners schuldnern schuldnerin
supply.supplier: en supplier suppliers provider; ca proveïdor proveïdora proveïdors; es proveedor proveedora
 proveedores; fr fournisseur fournisseurs prestataire; pt fornecedor fornecedora fornecedores; it fornitore
 fornitrice fornitori; ro furnizor furnizorul furnizorului furnizorii; de lieferant lieferanten lieferantin anbieter
 anbieters auftragnehmer auftragnehmers
supply.customer: en customer customers client clients; ca client clienta clients clientes; es cliente clienta
 clientes; fr client cliente clients clientes; pt cliente clientes; it cliente clienti; ro client clientul
 clientului clienta clienții clienților; de kunde kunden kundin kundinnen auftraggeber auftraggebers
gift.donor: en donor donors; ca donant donants; es donante donantes; fr donateur donatrice donateurs donneur; pt
 doador doadora doadores; it donatore donatrice donatori; ro donator donatorul donatorului; de spender spenders
 spenderin
gift.recipient: en recipient recipients donee; ca receptor receptora donatari; es receptor receptora donatario
 donataria; fr receveur donataire bénéficiaire; pt recetor receptor donatário; it ricevente donatario; ro primitor
 primitorul primitorului donatar; de empfänger empfängers empfängerin
cover.insurer: en insurer insurers; ca assegurador asseguradora; es asegurador aseguradora aseguradoras; fr assureur
 assureurs; pt segurador seguradora; it assicuratore assicuratori; ro asigurător asigurătorul asigurătorului; de
 versicherer versicherers
cover.insured: en insured policyholder policyholders; ca assegurat assegurada assegurats; es asegurado asegurada
 asegurados; fr assuré assurée assurés; pt segurado segurada segurados; it assicurato assicurata contraente; ro
 asigurat asiguratul asiguratului; de versicherte versicherten versicherter versicherungsnehmer versicherungsnehmers
clinic.doctor: en doctor doctors physician physicians; ca metge metgessa metges doctor doctora; es médico médica
 médicos doctor doctora; fr médecin médecins docteur; pt médico médica médicos; it medico medici dottore dottoressa;
 ro medic medicul medicului doctor doctorul doctorului; de arzt ärztin ärzte ärzten arztes
clinic.patient: en patient patients; ca pacient pacients; es paciente pacientes; fr patient patiente patients; pt
 paciente pacientes doente; it paziente pazienti; ro pacient pacientul pacientului pacienta pacienții pacienților;
 de patient patienten patientin
school.teacher: en teacher teachers; ca mestre mestra mestres professor professora professors; es maestro maestra
 maestros profesor profesora profesores; fr professeur professeure professeurs maître maîtresse enseignant
 enseignante; pt professor professora professores; it insegnante insegnanti professore professoressa maestro
 maestra; ro profesor profesorul profesorului profesoara învățător învățătorul învățătorului învățătoarea; de lehrer
 lehrers lehrern lehrerin
school.pupil: en pupil pupils student students; ca alumne alumna alumnes estudiant estudiants; es alumno alumna
 alumnos alumnas estudiante estudiantes; fr élève élèves étudiant étudiante étudiants; pt aluno aluna alunos
 estudante estudantes; it alunno alunna alunni studente studentessa studenti allievo allieva; ro elev elevul
 elevului eleva elevii elevilor studentul studentului; de schüler schülers schülern schülerin student studenten
 studentin
court.plaintiff: en plaintiff plaintiffs claimant claimants; ca demandant demandants; es demandante demandantes; fr
 demandeur demanderesse demandeurs; pt autor autora demandante; it attore attrice attori; ro reclamant reclamantul
 reclamantului reclamanta; de kläger klägers klägern klägerin
court.defendant: en defendant defendants; ca demandat demandada demandats; es demandado demandada demandados; fr
 défendeur défenderesse défendeurs; pt réu ré demandado; it convenuto convenuta convenuti; ro pârât pârâtul
 pârâtului pârâta; de beklagte beklagten beklagter
data.controller: en controller controllers; ca responsable responsables; es responsable responsables; fr responsable
 responsables; pt responsável responsáveis; it titolare titolari; ro operator operatorul operatorului; de
 verantwortliche verantwortlicher verantwortlichen
data.processor: en processor processors; ca encarregat encarregada; es encargado encargada encargados; fr
 sous-traitant sous-traitants traitant traitants; pt subcontratante subcontratantes; it responsabile responsabili;
 ro împuternicit împuternicitul împuternicitului împuternicită; de auftragsverarbeiter auftragsverarbeiters
cession.assignor: en assignor assignors transferor; ca cedent; es cedente cedentes; fr cédant cédants; pt cedente;
 it cedente cedenti; ro cedent cedentul cedentului; de zedent zedenten abtretender
cession.assignee: en assignee assignees transferee; ca cessionari cessionària; es cesionario cesionaria; fr
 cessionnaire cessionnaires; pt cessionário; it cessionario cessionaria; ro cesionar cesionarul cesionarului; de
 zessionar zessionars
franchise.franchisor: en franchisor franchiser; ca franquiciador franquiciadora; es franquiciador franquiciadora; fr
 franchiseur; pt franqueador franqueadora franchisador; it franchisor affiliante; ro francizor francizorul
 francizorului; de franchisegeber franchisegebers
franchise.franchisee: en franchisee franchisees; ca franquiciat franquiciada; es franquiciado franquiciada; fr
 franchisé franchisée; pt franqueado franqueada franchisado; it franchisee affiliato; ro francizat francizatul
 francizatului; de franchisenehmer franchisenehmers
family.parent: en mother father parent parents mum dad; ca mare pare pares; es madre padre padres mamá papá; fr mère
 père parents maman papa; pt mãe pai pais mamã; it madre padre genitori genitore mamma papà; ro mama tatăl părinții
 mamei tatălui părinților; de mutter vater eltern
family.child: en son daughter child children boy girl; ca fill filla fills nen nena nens; es hijo hija hijos hijas
 niño niña niños; fr fils fille enfant enfants; pt filho filha filhos criança crianças; it figlio figlia figli
 bambino bambina bambini; ro fiul fiica copilul copiii fiului fiicei copilului copiilor; de sohn tochter kind kinder
 kindern
marriage.husband: en husband; ca marit espòs; es marido esposo; fr mari époux; pt marido esposo; it marito; ro soțul
 soțului; de mann ehemann
marriage.wife: en wife; ca dona muller esposa; es mujer esposa; fr femme épouse; pt mulher esposa; it moglie; ro
 soția soției nevasta; de frau ehefrau
"""

#: A dealing and one of its two parties.
Party = tuple[str, str]


@lru_cache(maxsize=16)
def parties(lang: str) -> Mapping[str, tuple[Party, ...]]:
    """Word, in small letters -> the parties that it names."""
    found: dict[str, tuple[Party, ...]] = {}
    for row in rows(_ROWS):
        name, _, rest = row.partition(": ")
        dealing, _, party = name.partition(".")
        for part in rest.split(";"):
            code, *words = part.split()
            if code == lang:
                for word in words:
                    found[word] = (*found.get(word, ()), (dealing, party))
    return found


def words(lang: str, other: str) -> Mapping[str, tuple[Party, ...]]:
    """The words of all parties, for the needs of the check."""
    return parties(lang)
