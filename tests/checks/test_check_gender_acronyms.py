"""A person's sex and acronyms: what must be flagged, and what must not."""

from checks_support import flags, tables

MUST = [
    ("gender", "La seva mare va arribar tard.", "His father arrived late.", "ca", ["father"]),
    ("gender", "Ella no ho sabia.", "He did not know.", "ca", ["He"]),
    ("gender", "Mi hermana vive en Lima.", "My brother lives in Lima.", "es", ["brother"]),
    ("gender", "Maria va dir que no vindria.", "Maria said his train was late; he was ill.", "ca", []),
    ("gender", "La señora García firmó el acuerdo.", "Mr García signed the agreement.", "es", ["Mr"]),
    ("gender", "Le mari a été arrêté.", "The wife was arrested.", "fr", ["wife"]),
    (
        "gender",
        "La dona és de Birkenhead i va ser trobada.",
        "The woman is local and he was found.",
        "ca",
        ["he"],
    ),
    ("acronyms", "Un agent de la CIA.", "An agent of the CIB.", "ca", ["CIB"]),
    ("acronyms", "La ONU condenó el ataque.", "NATO condemned the attack.", "es", ["NATO"]),
    ("acronyms", "L'OMS recommande des masques.", "The IMF recommends masks.", "fr", ["IMF"]),
]


MUST_NOT = [
    ("gender", "La seva mare va arribar tard.", "His mother arrived late.", "ca"),
    ("gender", "Va dir que no vindria.", "She said she would not come.", "ca"),
    ("gender", "La victime a dit qu'elle le savait.", "The victim said he knew.", "fr"),
    ("gender", "La dona diu que vindrà amb el seu fill.", "The woman says he and her son will come.", "ca"),
    ("gender", "Una dona va dir que va venir.", "A woman told the man that he came.", "ca"),
    ("gender", "Ella i el seu marit.", "She and her husband.", "ca"),
    ("gender", "El seu fill i la seva filla.", "His son and his daughter.", "ca"),
    ("gender", "Los padres de Ana.", "Ana's parents.", "es"),
    ("acronyms", "L'OTAN i la UE.", "NATO and the EU.", "ca"),
    ("acronyms", "El ADN y el FMI.", "The DNA and the IMF.", "es"),
    ("acronyms", "La UE i les Nacions Unides.", "The European Union and the UN.", "ca"),
    ("acronyms", "EL BARÇA GUANYA LA FINAL", "BARÇA WINS THE FINALS", "ca"),
    ("acronyms", "GRÀCIES PER TOT, però NON PORTIS res.", "THANKS FOR ALL, but do NOT BRING it.", "ca"),
    ("acronyms", "El PIB creix.", "GDP is growing.", "ca"),
]


test_flags, test_does_not_flag = tables("check source target lang spans", MUST, MUST_NOT)


def test_acronyms_that_go_together_in_the_document() -> None:
    document = [("El TSJ ha decidit.", "The TSK has decided."), ("El TSJ hi torna.", "The TSK is back.")]
    assert flags("acronyms", "Ho diu el TSJ.", "So says the TSK.", document=document) == []
