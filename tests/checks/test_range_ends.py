"""Ranges of which the translation tells the two ends alone."""

from checks_support import flags, tables

MUST = [
    ("dates", "Abierto de lunes a viernes.", "Open Monday and Friday.", ("es", "en"), ["Monday and Friday"]),
    ("dates", "Ouvert du mardi au samedi.", "Open on Tuesday and Saturday.", ("fr", "en"),
     ["Tuesday and Saturday"]),
    ("dates", "Open Monday to Friday.", "Abierto lunes y viernes.", ("en", "es"), ["lunes y viernes"]),
    ("dates", "Open Monday through Saturday.", "Ouvert les lundis et les samedis.", ("en", "fr"),
     ["lundis et les samedis"]),
    ("dates", "Dal lunedì al venerdì.", "On Mondays and Fridays.", ("it", "en"), ["Mondays and Fridays"]),
    ("dates", "De segunda a sexta-feira.", "On Monday and Friday.", ("pt", "en"), ["Monday and Friday"]),
    ("dates", "De luni până vineri.", "Monday or Friday.", ("ro", "en"), ["Monday or Friday"]),
    ("dates", "Montag–Freitag geöffnet.", "Obert dilluns i divendres.", ("de", "ca"), ["dilluns i divendres"]),
    ("dates", "It rains from March to October.", "Es regnet im März und Oktober.", ("en", "de"),
     ["März und Oktober"]),
    ("numbers", "Der Kurs läuft vom 3. bis 7. Mai.", "The course runs on 3 and 7 May.", ("de", "en"), ["3 and 7"]),
    ("numbers", "Closed from 24 December to 6 January.", "Tancat el 24 de desembre i el 6 de gener.", ("en", "ca"),
     ["24 de desembre i el 6"]),
    ("numbers", "Tendrá lugar del 14 al 18 de marzo.", "It will take place on 14 and 18 March.", ("es", "en"),
     ["14 and 18"]),
    ("numbers", "Children aged 6 to 11.", "Los niños de 6 u 11 años.", ("en", "es"), ["6 u 11"]),
    ("numbers", "Children aged 6–11.", "I bambini di 6 e 11 anni.", ("en", "it"), ["6 e 11"]),
    ("numbers", "Dall'8 all'11 maggio.", "On 8 and 11 May.", ("it", "en"), ["8 and 11"]),
    ("numbers", "Între 6 și 11 ani.", "Aged 6 or 11.", ("ro", "en"), ["6 or 11"]),
    ("numbers", "From six to eleven people.", "Seis y once personas.", ("en", "es"), ["Seis y once"]),
    ("numbers", "A fall from 50% to 80%.", "Una caída del 50 % y 80 %.", ("en", "es"), ["50 % y 80 %"]),
]  # fmt: skip
MUST_NOT = [
    ("dates", "Open Monday to Friday.", "Abierto de lunes a viernes.", ("en", "es")),
    ("dates", "Saturday to Sunday.", "Sábado y domingo.", ("en", "es")),
    ("dates", "From Monday to Wednesday.", "Dilluns, dimarts i dimecres.", ("en", "ca")),
    ("dates", "Open on Monday and Friday.", "Ouvert lundi et vendredi.", ("en", "fr")),
    ("dates", "From Monday to Friday.", "Entre el lunes y el viernes.", ("en", "es")),
    ("dates", "De desembre a gener.", "In December and January.", ("ca", "en")),
    ("dates", "Open Monday to Friday and Saturday to Sunday.", "Montag bis Freitag, Samstag und Sonntag.",
     ("en", "de")),
    ("numbers", "Between 6 and 11 years.", "Entre los 6 y los 11 años.", ("en", "es")),
    ("numbers", "Between 6 and 11 years.", "De 6 a 11 anys.", ("en", "ca")),
    ("numbers", "Ages 6 to 11 and 12 to 15.", "De 6 a 11 y de 12 a 15 años.", ("en", "es")),
    ("numbers", "5 to 10 minutes.", "5 o 10 minutos.", ("en", "es")),  # about so many
    ("numbers", "6 to 7 people.", "6 o 7 personas.", ("en", "es")),
    ("numbers", "From 30 June to 1 July.", "El 30 de juny i l'1 de juliol.", ("en", "ca")),
    ("numbers", "From 2012 to 2016.", "Zwischen 2012 und 2016.", ("en", "de")),
    ("numbers", "He won 6-1 and 6-3.", "Ganó 6-1 y 6-3.", ("en", "es")),
    ("numbers", "Între 11 și 17 ani.", "Between the ages of 11 and 17.", ("ro", "en")),
    ("numbers", "Pixels from 128 to 255.", "Els compresos entre els píxels 128 i 255.", ("en", "ca")),
    ("numbers", "Between 1940 and 1958.", "Dels anys 1940 i 1958.", ("en", "ca")),
    ("numbers", "On 3 and 7 May, from 3 to 7 pm.", "El 3 y el 7 de mayo, de 3 a 7 de la tarde.", ("en", "es")),
]  # fmt: skip

test_must, test_must_not = tables("check source target langs spans", MUST, MUST_NOT)


def test_both_sides_are_marked() -> None:
    source, target = "The office is closed from 3 to 7 May.", "L'oficina tanca el 3 i el 7 de maig."
    (flag,) = flags("numbers", source, target, ("en", "ca"))
    texts = {"source": source, "target": target}
    assert [texts[s.side][s.start : s.end] for s in flag.spans] == ["3 i el 7", "3 to 7"]
