"""The two parties of a dealing in each other's place: told by words alone, without links."""

from __future__ import annotations

import itertools

import pytest
from checks_support import cases, flags

#: One sentence in eight languages, and the same with its parties exchanged.
SALE = {
    "en": ("The seller shall hand over the keys to the buyer.", "The buyer shall hand over the keys to the seller."),
    "es": ("El vendedor entregará las llaves al comprador.", "El comprador entregará las llaves al vendedor."),
    "ca": ("El venedor lliurarà les claus al comprador.", "El comprador lliurarà les claus al venedor."),
    "fr": ("Le vendeur remettra les clés à l'acheteur.", "L'acheteur remettra les clés au vendeur."),
    "it": ("Il venditore consegnerà le chiavi all'acquirente.", "L'acquirente consegnerà le chiavi al venditore."),
    "pt": ("O vendedor entregará as chaves ao comprador.", "O comprador entregará as chaves ao vendedor."),
    "ro": ("Vânzătorul va preda cheile cumpărătorului.", "Cumpărătorul va preda cheile vânzătorului."),
    "de": ("Der Verkäufer übergibt dem Käufer die Schlüssel.", "Der Käufer übergibt dem Verkäufer die Schlüssel."),
}  # fmt: skip
ROWS = """
es en El arrendatario avisará al arrendador con un mes de antelación. | The tenant shall give the landlord notice. |
  The landlord shall give the tenant notice.
de en Der Mieter zahlt dem Vermieter eine Kaution. | The tenant pays the landlord a deposit. |
  The landlord pays the tenant a deposit.
pt en O inquilino pagará a renda ao senhorio. | The tenant shall pay the rent to the landlord. |
  The landlord shall pay the rent to the tenant.
en de The lender shall notify the borrower. | Der Kreditgeber benachrichtigt den Kreditnehmer. |
  Der Kreditnehmer benachrichtigt den Kreditgeber.
fr en Le médecin informe le patient des risques. | The doctor informs the patient of the risks. |
  The patient informs the doctor of the risks.
ca en La mestra va renyar els alumnes. | The teacher told off the pupils. | The pupils told off the teacher.
es fr El deudor pagará los intereses al acreedor. | Le débiteur paiera les intérêts au créancier. |
  Le créancier paiera les intérêts au débiteur.
it en Il fornitore invia la fattura al cliente. | The supplier sends the invoice to the customer. |
  The customer sends the invoice to the supplier.
en fr The licensor shall inform the licensee. | Le concédant informe le licencié. |
  Le licencié informe le concédant.
en ro The employer shall pay the employee a bonus. | Angajatorul va plăti angajatului o primă. |
  Angajatul va plăti angajatorului o primă.
en de The processor shall inform the controller. | Der Auftragsverarbeiter informiert den Verantwortlichen. |
  Der Verantwortliche informiert den Auftragsverarbeiter.
es en Si el asegurado no informa al asegurador, el contrato es nulo. |
  If the insured does not inform the insurer, the contract is void. |
  If the insurer does not inform the insured, the contract is void.
"""
GOOD = """
es en Al comprador le entregará las llaves el vendedor. | The seller shall hand over the keys to the buyer.
es en El vendedor entregará las llaves al comprador. | The keys shall be handed over to the buyer by the seller.
en es The rent shall be paid to the landlord by the tenant. | El inquilino pagará la renta al casero.
de en Dem Käufer übergibt der Verkäufer die Schlüssel. | The seller hands over the keys to the buyer.
de en Der Mieterin zahlt der Vermieter die Kaution zurück. | The landlord pays the deposit back to the tenant.
es en El vendedor cobrará el precio al comprador. | The buyer shall pay the price to the seller's bank.
en es The buyer receives the keys from the seller. | El vendedor entrega las llaves al comprador.
fr en Le vendeur et l'acheteur signent le contrat. | The buyer and the seller sign the contract.
fr en Le vendeur avertit l'acheteur. | The buyer is notified by the seller.
en es The doctor that the patient called was late. | El paciente llamó al médico, que llegó tarde.
it en Il mutuatario è tenuto a informare il mutuante. | The borrower is required to inform the lender.
"""


@pytest.mark.parametrize(("lang", "other"), [*itertools.permutations(SALE, 2)])
def test_in_every_two_languages(lang: str, other: str) -> None:
    for k in (0, 1):
        assert flags("roles", SALE[lang][k], SALE[other][k], (lang, other)) == []
        (flag,) = flags("roles", SALE[lang][k], SALE[other][1 - k], (lang, other))
        assert (flag.severity, flag.evidence["kind"]) == ("major", "parties")


@pytest.mark.parametrize(("lang", "other", "source", "right", "wrong"), cases(ROWS))
def test_exchanged(lang: str, other: str, source: str, right: str, wrong: str) -> None:
    assert flags("roles", source, right, (lang, other)) == []
    assert [f.evidence["kind"] for f in flags("roles", source, wrong, (lang, other))] == ["parties"]


@pytest.mark.parametrize(("lang", "other", "source", "target"), cases(GOOD))
def test_told_in_another_order(lang: str, other: str, source: str, target: str) -> None:
    assert flags("roles", source, target, (lang, other)) == []
