"""Weekdays and months of nine more languages."""

import pytest
from checks_support import quoted, tables

MUST = [
    ("The meeting is on Monday.", "Susitikimas vyks antradienį.", ("en", "lt"), ["antradienį"]),
    ("It opens on 5 March 2021.", "Atsidarys 2021 m. gegužės 5 d.", ("en", "lt"), ["gegužės"]),
    ("The meeting is on Monday.", "Sanāksme notiks trešdien.", ("en", "lv"), ["trešdien"]),
    ("The meeting is on Monday.", "Fundurinn er á þriðjudaginn.", ("en", "is"), ["þriðjudaginn"]),
    ("It opens on 5 May.", "Það opnar 5. júní.", ("en", "is"), ["júní"]),
    ("The meeting is on Monday.", "Die vergadering is Woensdag.", ("en", "af"), ["Woensdag"]),
    ("The meeting is on Monday.", "A xuntanza é o xoves.", ("en", "gl"), ["xoves"]),
    ("It opens on 5 May.", "Abrirá o 5 de xuño.", ("en", "gl"), ["xuño"]),
    ("The meeting is on Monday.", "Bilera asteartean da.", ("en", "eu"), ["asteartean"]),
    ("The meeting is on Monday.", "Sestanek bo v četrtek.", ("en", "sl"), ["četrtek"]),
    ("बैठक सोमबार हुनेछ।", "The meeting is on Friday.", ("ne", "en"), ["Friday"]),
    ("बैठक मंगलवार हुनेछ।", "The meeting is on Friday.", ("ne", "en"), ["Friday"]),
    ("රැස්වීම සඳුදා පැවැත්වේ.", "The meeting is on Friday.", ("si", "en"), ["Friday"]),
]
MUST_NOT = [
    ("The meeting is on Tuesday.", "Susitikimas vyks antradienį.", ("en", "lt")),
    ("It opens on 5 May 2021.", "Atsidarys 2021 m. gegužės 5 d.", ("en", "lt")),
    ("Summer begins in June.", "Vasara prasideda birželį.", ("en", "lt")),
    ("The meeting is on Wednesday.", "Sanāksme notiks trešdien.", ("en", "lv")),
    ("It opens on 5 June.", "Það opnar 5. júní.", ("en", "is")),
    ("The meeting is on Thursday.", "A xuntanza é o xoves.", ("en", "gl")),
    ("It stands in the middle of the city.", "Stoji v sredi mesta.", ("en", "sl")),
    ("बैठक मंगलवार हुनेछ।", "The meeting is on Tuesday.", ("ne", "en")),
    ("जुन कुरा सोमबार भयो", "What happened on Monday", ("ne", "en")),
    ("जुनसुकै वर्षमा फेब्रुअरी", "In any year, February", ("ne", "en")),
    ("රැස්වීම සඳුදා පැවැත්වේ.", "The meeting is on Monday.", ("si", "en")),
]

test_flags, test_does_not_flag = tables("source target langs spans", MUST, MUST_NOT, check="dates")


@pytest.mark.parametrize(
    ("lang", "other", "source", "target", "said"),
    [
        (
            "en",
            "de",
            "It dates from the 4th century BC.",
            "Es stammt aus dem 4. Jahrhundert n. Chr.",
            ["n. Chr"],
        ),
        ("de", "en", "Es stammt aus dem 4. Jahrhundert v. Chr.", "It dates from the 4th century AD.", ["AD"]),
        ("en", "es", "He died in 44 BC.", "Murió en el 44 d. C.", ["d. C"]),
        ("fr", "it", "Il est mort en 44 av. J.-C.", "Morì nel 44 d.C.", ["d.C"]),
        ("de", "en", "Es stammt aus dem 4. Jahrhundert v. Chr.", "It dates from the 4th century BC.", []),
        ("en", "de", "He lived from 63 BC to AD 14.", "Er lebte von 63 v. Chr. bis 14 n. Chr.", []),
        ("en", "de", "Patients with AD in 2 BC clinics", "Patienten mit AD in 2 Kliniken", []),
        ("de", "en", "Im 4. Jahrhundert n. Chr.", "In the 4th century CE", []),
    ],
)
def test_another_era(lang: str, other: str, source: str, target: str, said: list[str]) -> None:
    assert quoted("numbers", source, target, langs=(lang, other)) == said
