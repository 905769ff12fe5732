"""Two names exchanged in what the words between them say: what must be flagged, and sentences rightly turned round."""

from checks_support import tables

MUST = [
    ("El Barça va guanyar el Madrid per 3 a 1.", "Madrid beat Barça 3-1.", ("ca", "en"), ["Madrid beat Barça"]),
    ("Barcelona beat Madrid.", "El Madrid venció al Barcelona.", ("en", "es"), ["El Madrid venció al Barcelona"]),
    ("El tren va de París a Roma.", "The train goes from Rome to Paris.", ("es", "en"), ["Rome to Paris"]),
    ("Il volo da Londra a Milano", "The flight from Milan to London", ("it", "en"), ["Milan to London"]),
    ("Sie zog von Berlin nach Hamburg.", "She moved from Hamburg to Berlin.", ("de", "en"), ["Hamburg to Berlin"]),
    ("De trein van Amsterdam naar Parijs", "The train from Paris to Amsterdam", ("nl", "en"), ["Paris to Amsterdam"]),
    ("A Rússia invadiu a Ucrânia.", "Ukraine invaded Russia.", ("pt", "en"), ["Ukraine invaded Russia"]),
    ("Sánchez dijo a Feijóo que no.", "Feijóo told Sánchez no.", ("es", "en"), ["Feijóo told Sánchez"]),
    ("Macron a remplacé Hollande.", "Hollande replaced Macron.", ("fr", "en"), ["Hollande replaced Macron"]),
    ("Он летел из Парижа в Рим.", "He flew from Rome to Paris.", ("ru", "en"), ["Rome to Paris"]),
    ("Pojechał z Paryża do Rzymu.", "He went from Rome to Paris.", ("pl", "en"), ["Rome to Paris"]),
    ("Hän matkusti Pariisista Roomaan.", "He went from Rome to Paris.", ("fi", "en"), ["Rome to Paris"]),
    ("Párizsból Rómába utazott.", "He went from Rome to Paris.", ("hu", "en"), ["Rome to Paris"]),
    ("Paris'ten Roma'ya gitti.", "He went from Rome to Paris.", ("tr", "en"), ["Rome to Paris"]),
    ("他从巴黎飞往罗马。", "He flew from Rome to Paris.", ("zh", "en"), ["Rome to Paris"]),
    ("彼はパリからローマへ行った。", "He went from Rome to Paris.", ("ja", "en"), ["Rome to Paris"]),
    ("He went from Paris to Rome.", "그는 로마에서 파리로 갔다.", ("en", "ko"), ["로마에서 파리"]),
    ("سافر من باريس إلى روما.", "He went from Rome to Paris.", ("ar", "en"), ["Rome to Paris"]),
    (
        "Siemens verkaufte die Sparte an Bosch.", "Bosch sold the division to Siemens.", ("de", "en"),
        ["Bosch sold the division to Siemens"],
    ),
    (
        "Telefónica vendió su filial a Vodafone.", "Vodafone sold its subsidiary to Telefónica.", ("es", "en"),
        ["Vodafone sold its subsidiary to Telefónica"],
    ),
    (
        "Renault a vendu l'usine à Nissan.", "Nissan sold the plant to Renault.", ("fr", "en"),
        ["Nissan sold the plant to Renault"],
    ),
    (
        "Google bought the firm from Apple.", "Apple ha comprato l'azienda da Google.", ("en", "it"),
        ["Apple ha comprato l'azienda da Google"],
    ),
    (
        "La Caixa va pagar dos milions al Barça.", "Barça paid two million to La Caixa.", ("ca", "en"),
        ["Barça paid two million to La Caixa"],
    ),
]  # fmt: skip
MUST_NOT = [
    ("Siemens verkaufte die Sparte an Bosch.", "Siemens sold the division to Bosch.", ("de", "en")),
    ("Siemens verkaufte die Sparte an Bosch.", "Bosch bought the division from Siemens.", ("de", "en")),
    ("Die Sparte verkaufte Siemens an Bosch.", "Siemens sold the division to Bosch.", ("de", "en")),
    ("An Bosch verkaufte Siemens die Sparte.", "Siemens sold the division to Bosch.", ("de", "en")),
    ("Opel verkaufte GM an Peugeot.", "GM sold Opel to Peugeot.", ("de", "en")),
    (
        "Telefónica vendió su filial a Vodafone.",
        "Vodafone was sold the subsidiary by Telefónica.",
        ("es", "en"),
    ),
    ("El Barça va guanyar el Madrid.", "Barça beat Madrid.", ("ca", "en")),
    ("El Barça va guanyar el Madrid.", "Madrid were beaten by Barça.", ("ca", "en")),
    ("El Barça va guanyar el Madrid.", "Madrid lost to Barça.", ("ca", "en")),
    ("A Rusia la atacó Ucrania.", "Ukraine attacked Russia.", ("es", "en")),
    ("A Rusia atacó Ucrania.", "Ukraine attacked Russia.", ("es", "en")),
    ("Al Madrid venció el Barcelona.", "Barcelona beat Madrid.", ("es", "en")),
    ("A Rússia invadiu a Ucrânia.", "Ukraine was invaded by Russia.", ("pt", "en")),
    ("El tren va de París a Roma.", "The train to Rome from Paris", ("es", "en")),
    ("El tren va de París a Roma.", "The train goes from Paris to Rome.", ("es", "en")),
    ("La madre de Pedro acusó a Juan.", "Juan's mother accused Pedro.", ("es", "en")),
    ("De París a Roma y de Roma a París.", "From Rome to Paris and from Paris to Rome.", ("es", "en")),
    ("Merkel traf Putin.", "Putin met Merkel.", ("de", "en")),
    ("他从巴黎飞往罗马。", "He flew from Paris to Rome.", ("zh", "en")),
    ("Hän matkusti Pariisista Roomaan.", "He went from Paris to Rome.", ("fi", "en")),
]

test_flags, test_does_not_flag = tables("source target langs spans", MUST, MUST_NOT, check="name_parts")
