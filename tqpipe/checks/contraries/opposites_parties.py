"""The parties of contracts in eight languages, as data for opposites.py: lessor and lessee, licensor and licensee,
lender and borrower, where words of one meaning are wanting in the other tables.

Rows add to the sets of opposites_pairs.py and opposites_care.py; the form is theirs. Words that name a party of
another dealing too (it "conduttore" drives and hosts as well) are sure here, since the other side must name the other
party and nowhere this one. Compiled by hand for this project.
"""

from __future__ import annotations

from tqpipe.checks.contraries.opposites_pairs import rows

_ROWS = """
home_of.landlord: en lessor lessors landladies | owner* proprietor*; ca arrendadora arrendadors arrendadores |
 propiet*; es arrendadora arrendadores arrendadoras casera caseros | propiet*; fr bailleresse | propriét*; it
 locatrice locatori | propriet* padron*; pt senhoria locador locadora locadores | propriet*; ro locator locatorul
 locatorului locatorii | propriet*; de vermieterin vermieters vermieterinnen | eigentümer*
home_of.tenant: en lessee lessees | renter* lodger*; ca arrendatari arrendataris arrendatària arrendatàries
 llogateres inquilina | llogat*; es arrendataria arrendatarias inquilinas | inquil*; fr | preneur*; it conduttore
 conduttrice conduttori locatario locataria locatari affittuaria | affitt*; pt arrendatária arrendatários inquilinas
 locatário locatária locatários | inquil*; ro locatar locatarul locatarului locatarii | chiri*; de mieters
 mieterinnen | pächter*
loan_of.lender: de verleiher verleihers darlehensgeberin kreditgeberin | *geber*; fr prêteuse | créanc*; es | cred*
loan_of.borrower: de entleiher entleihers darlehensnehmerin kreditnehmerin | *nehmer* leih*; es prestatarias |
 deud*; ca prestatàries | deut*; ro împrumutatului | debit*
grant_of.licensor: en licensor licensors licenser | owner*; ca llicenciador llicenciant llicenciadora | titular*; es
 licenciante licenciantes licenciador | titular*; fr concédant concédants | titul*; it licenziante licenzianti |
 titol*; pt licenciante licenciantes licenciador | titul*; ro licențiator licențiatorul licențiatorului | titul*; de
 lizenzgeber lizenzgebers lizenzgeberin | inhab*
grant_of.licensee: en licensee licensees | user* customer* holder*; ca llicenciatari llicenciatària llicenciataris |
 titular*; es licenciatario licenciataria licenciatarios | titular* usuar*; fr licencié licenciés concessionnaire |
 preneur* titul*; it licenziatario licenziataria licenziatari | titol*; pt licenciado licenciada licenciatário |
 titul*; ro licențiat licențiatul licențiatului | titul*; de lizenznehmer lizenznehmers lizenznehmerin | nutz*
 inhab*
brand_of.franchisor: en franchisor franchisors franchiser |; ca franquiciador franquiciadora |; es franquiciador
 franquiciadora franquiciadores |; fr franchiseur franchiseurs |; it affiliante franchisor |; pt franqueador
 franchisador |; ro francizor francizorul |; de franchisegeber franchisegebers |
brand_of.franchisee: en franchisee franchisees |; ca franquiciat franquiciada franquiciats |; es franquiciado
 franquiciada franquiciados |; fr franchisé franchisée franchisés |; it affiliato franchisee affiliati |; pt
 franqueado franchisado |; ro francizat francizatul |; de franchisenehmer franchisenehmers |
claim_of.assignor: en assignor assignors |; ca cedent cedents |; es cedente cedentes |; fr cédant cédants |; it
 cedente cedenti |; pt cedente cedentes |; ro cedent cedentul cedentului |; de zedent zedenten | abtret*
claim_of.assignee: en assignee assignees |; ca cessionari cessionària cessionaris |; es cesionario cesionaria
 cesionarios |; fr cessionnaire cessionnaires |; it cessionario cessionaria cessionari |; pt cessionário cessionária
 |; ro cesionar cesionarul cesionarului |; de zessionar zessionars | abtret*
"""
PARTIES = rows(_ROWS)
