"""The order, the signs and the marks of figures; Roman numerals: what must be flagged, and what must not."""

from checks_support import flags, tables

MUST = [
    # order
    ("El Barça ganó 3-1 al Madrid.", "Barça beat Madrid 1-3.", ("es", "en"), ["1-3"]),
    ("Nadal ganó 6-4, 3-6, 6-2.", "Nadal won 6-4, 6-3, 6-2.", ("es", "en"), ["6-3"]),
    ("Nadal won 6-4, 3-6 and 6-2.", "Nadal va guanyar 6-4, 6-3 i 6-2.", ("en", "ca"), ["6-3"]),
    ("Pasó de 10 a 15 casos.", "It went from 15 to 10 cases.", ("es", "en"), ["from 15 to 10"]),
    ("Er stieg von 10 auf 15.", "It rose from 15 to 10.", ("de", "en"), ["from 15 to 10"]),
    ("È passato da 10 a 15 euro.", "Va passar de 15 a 10 euros.", ("it", "ca"), ["de 15 a 10"]),
    # signs
    ("El paro subió un 15 %.", "Unemployment rose by 15.", ("es", "en"), ["15"]),
    ("Unemployment rose by 15.", "L'atur va pujar un 15 %.", ("en", "ca"), ["15 %"]),
    ("Hacía -5 grados.", "It was 5 degrees.", ("es", "en"), ["5 degrees"]),
    ("It was 5 °C.", "Feia -5 °C.", ("en", "ca"), ["-5 °"]),
    ("Das Ergebnis je Aktie: -0,01 EUR.", "Earnings per share: €0.01.", ("de", "en"), ["0.01"]),
    ("La variació va ser de 3,5 %.", "The change was -3.5%.", ("ca", "en"), ["-3.5"]),
    ("Fue significativa (p < 0,05).", "It was significant (p > 0.05).", ("es", "en"), ["> 0.05"]),
    ("Pacientes de ≥65 años.", "Patients aged ≤65 years.", ("es", "en"), ["≤65"]),
    ("Es waren <5 Fälle.", "There were &gt;5 cases.", ("de", "en"), ["&gt;5"]),
    # Roman numerals
    ("Felipe VI viajó a Roma.", "Philip IV travelled to Rome.", ("es", "en"), ["IV"]),
    ("Pope John XXIII.", "El papa Joan XXII.", ("en", "ca"), ["XXII"]),
    # thousands and decimals
    ("Vinieron 2.000 personas.", "2.0 people came.", ("es", "en"), ["2.0"]),
    ("There were 12,500 people.", "Il y avait 12,5 personnes.", ("en", "fr"), ["12,5"]),
    ("El 78.67% trabaja.", "Some 78,67 per cent work.", ("es", "en"), ["78,67"]),
    ("Subió un 3,5 %.", "It rose by 3,5%.", ("es", "en"), ["3,5"]),
    ("Vinieron 12.500 personas.", "12.500 people came.", ("es", "en"), ["12.500"]),
    ("It cost 1,250.50 euros.", "Costó 1,250.50 euros.", ("en", "es"), ["1,250.50"]),
    ("It rose by 3.5%.", "Il a augmenté de 3.5 %.", ("en", "fr"), ["3.5"]),
]
MUST_NOT = [
    ("El Barça ganó 3-1 al Madrid.", "Barça beat Madrid 3-1.", ("es", "en")),
    ("El Madrid perdió 1-3 con el Barça.", "Barça beat Madrid 3-1.", ("es", "en")),  # the winner comes first
    ("El Barça ganó 1-3 en Madrid.", "Barça won 3-1 in Madrid.", ("es", "en")),  # home comes first
    ("Barça won 3-1 in Madrid.", "El Barça va guanyar 1-3 a Madrid.", ("en", "ca")),
    ("El Barça le ganó 3-1 al Madrid.", "Madrid lost 1-3 to Barça.", ("es", "en")),
    ("Nadal venció 6-4, 3-6, 6-2.", "Federer lost 4-6, 6-3, 2-6.", ("es", "en")),  # told by the loser
    ("La temporada 2018-19.", "The 2018-19 season, 19-18.", ("es", "en")),
    ("Das Ergebnis je Aktie: -0,01 EUR.", "There was a loss of €0.01 a share.", ("de", "en")),
    ("La variació va ser de -3,5 %.", "It fell by 3.5%.", ("ca", "en")),
    ("La variació va ser de −3,5 %.", "The change was minus 3.5%.", ("ca", "en")),
    ("Fue menor (p < 0,05).", "It was smaller (p <0.05).", ("es", "en")),
    ("Entre > 5 y < 9.", "Between >5 and <9.", ("es", "en")),
    ("Pulsi <5> o <b>5</b>.", "Press <b>5</b> or <5>.", ("ca", "en")),
    ("De > 5 a < 5.", "From < 5 to > 5.", ("es", "en")),  # which is which?
    ("Va de 2,5-3,5 punts.", "It goes from 2.5 to 3.5 points.", ("ca", "en")),
    ("Més del 99 % -9.000 de 9.001- hi votaren.", "More than 99% (9,000 of 9,001) voted.", ("ca", "en")),
    ("Pasó de 10 a 15 casos.", "It rose to 15 cases from 10.", ("es", "en")),
    ("Murieron 12 civiles y 45 soldados.", "45 soldiers and 12 civilians died.", ("es", "en")),
    ("Abierto de 9 a 5 y de 5 a 9.", "Open from 5 to 9 and from 9 to 5.", ("es", "en")),
    ("El paro subió un 15 %.", "Unemployment rose by 15 percent.", ("es", "en")),
    ("El 15 % de los 15 socios.", "Some of the 15 partners.", ("es", "en")),
    ("Un índice del 71 % (de 100).", "An index of 71/100.", ("es", "en")),
    ("Entre el 10 % y el 15 %.", "Between 10 and 15%.", ("es", "en")),
    ("Hacía -5 grados.", "It was minus five degrees.", ("es", "en")),
    ("Hacía -5 grados.", "It was 5 degrees below zero.", ("es", "en")),
    ("De 5 -10 grados.", "5 to 10 degrees.", ("es", "en")),
    ("El siglo XIX, Felipe VI.", "The 19th century, Philip the Sixth.", ("es", "en")),
    ("Son CV en talla XL.", "His CV, in size XL.", ("fr", "en")),
    ("La II Guerra Mundial.", "World War II.", ("es", "en")),
    ("Subió un 3.5 %.", "It rose by 3.5%.", ("es", "en")),
    ("It rose by 3.5%.", "Subió un 3.5 %.", ("en", "es")),  # a point is right in Spanish
    ("It cost $1,250.50.", "Costó $1,250.50.", ("en", "es")),
    ("It cost 1,250.50 pesos.", "Costó 1,250.50 pesos.", ("en", "es-MX")),
    ("It costs 1,250.50 francs.", "Es kostet 1,250.50 Franken.", ("en", "de-CH")),
    ("Artículos 3,5 y 7.", "Articles 3,5 and 7.", ("es", "en")),
    ("Instala la versión 10.15 de iOS 3.5.", "Install version 10.15 of iOS 3.5.", ("es", "en")),
    ("Install iOS 15.1 at 192.168.1.100.", "Installez iOS 15.1 sur 192.168.1.100.", ("en", "fr")),
    ("2,000 personas en México.", "2,000 people in Mexico.", ("es-MX", "en")),
    ("Figura 17.108. Menú dels filtres", "Figure 17.108. The filters menu", ("ca", "en")),
    ("La figura 17.108 mostra el menú.", "Figure 17.108 shows the menu.", ("ca", "en")),
    ("Comença a l'origen, (0,0).", "It begins at the origin, (0,0).", ("ca", "en")),
    ("La temperatura de 6.500K.", "A temperature of 6,500K.", ("ca", "en")),
    ("Un valor de p = 0,001.", "A p-value of 0.001, no more than .001.", ("pt", "en")),
    ("Mide 2,50 m.", "It is 2.5 m long.", ("es", "en")),
]

test_flags, test_does_not_flag = tables("source target langs spans", MUST, MUST_NOT, check="numbers")


def test_kept_marks_are_a_minor_matter_of_the_locale() -> None:
    (flag,) = flags("numbers", "Subió un 3,5 %.", "It rose by 3,5%.", ("es", "en"))
    assert (flag.category, flag.severity) == ("locale-convention", "minor")


def test_no_number_is_infinite() -> None:
    text = f"It is .{'9' * 300} billion."
    assert flags("numbers", text, text, ("en", "es")) == []
