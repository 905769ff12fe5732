"""Another surname behind the particle of a name: what must be flagged, and what must not."""

from checks_support import tables

MUST = [
    ("The speech by Ursula von der Leyen.", "El discurso de Ursula von der Burg.", ("en", "es"),
     ["Ursula von der Burg"]),
    ("El ministro José Luis de la Torre dimitió.", "The minister José Luis de la Vega resigned.", ("es", "en"),
     ["Luis de la Vega"]),
    ("Mohammed bin Salman met Biden.", "Mohammed bin Rashid traf Biden.", ("en", "de"), ["Mohammed bin Rashid"]),
    ("Vincent van Gogh painted it.", "Vincent van Dyck l'a peint.", ("en", "fr"), ["Vincent van Dyck"]),
    ("Va parlar amb Bashar al-Assad.", "He spoke with Bashar el-Sisi.", ("ca", "en"), ["Bashar el-Sisi"]),
    ("Otto von Bismarck regierte lange.", "Otto von Habsburg ruled for long.", ("de", "en"), ["Otto von Habsburg"]),
    ("Guillermo del Toro guanyà.", "Guillermo del Bosque ganó.", ("ca", "es"), ["Guillermo del Bosque"]),
]  # fmt: skip
MUST_NOT = [
    ("The speech by Ursula von der Leyen.", "El discurso de Ursula von der Leyen.", ("en", "es")),
    ("Es fundó el Club de la Dona.", "Se fundó el Club de la Mujer.", ("ca", "es")),
    ("Felipe de Borbón", "Felipe de Bourbon", ("es", "fr")),
    ("Isabel de Castilla", "Isabel de Castella", ("es", "ca")),
    ("Bashar al-Asad habló.", "Bashar al-Assad spoke.", ("es", "en")),
    ("Mohammed bin Zayed habló.", "Mohammed bin Zaid spoke.", ("es", "en")),
    ("De Bank van Leningen", "Die Bank van Lenings", ("nl", "af")),
    ("Carlos de Inglaterra", "Carlos de Angleterra", ("es", "ca")),
    ("María de la Paz y María de la Luz", "María de la Luz and María de la Paz", ("es", "en")),
]

test_flags, test_does_not_flag = tables("source target langs spans", MUST, MUST_NOT, check="names")
