"""A person's sex and acronyms: what must be flagged, and what must not."""

from checks_support import flags, quoted, tables

from tqpipe.checks.people.first_names import MEN, WOMEN

MUST = [
    ("gender", "La seva mare va arribar tard.", "His father arrived late.", "ca", ["father"]),
    ("gender", "Ella no ho sabia.", "He did not know.", "ca", ["He"]),
    ("gender", "Mi hermana vive en Lima.", "My brother lives in Lima.", "es", ["brother"]),
    ("gender", "Maria va dir que no vindria.", "Maria said his train was late; he was ill.", "ca", ["his"]),
    ("gender", "La señora García firmó el acuerdo.", "Mr García signed the agreement.", "es", ["Mr"]),
    ("gender", "Le mari a été arrêté.", "The wife was arrested.", "fr", ["wife"]),
    (
        "gender",
        "La dona és de Birkenhead i va ser trobada.",
        "The woman is local and he was found.",
        "ca",
        ["he"],
    ),
    (
        "gender",
        "Un porc va atacar una dona i el seu marit.",
        "A pig attacked a woman and his husband.",
        "ca",
        ["his"],
    ),
    ("gender", "Un uomo con sua moglie.", "A man with her late wife.", "it", ["her"]),
    ("acronyms", "Un agent de la CIA.", "An agent of the CIB.", "ca", ["CIB"]),
    ("acronyms", "IA transformă medicina.", "IA is transforming medicine.", "ro", ["IA"]),
    ("acronyms", "La OTAN anunció maniobras.", "OTAN announced manoeuvres.", "es", ["OTAN"]),
    ("acronyms", "Le PIB et la TVA augmentent.", "PIB and VAT are rising.", "fr", ["PIB"]),
    ("acronyms", "La ONU condenó el ataque.", "NATO condemned the attack.", "es", ["NATO"]),
    ("acronyms", "L'OMS recommande des masques.", "The IMF recommends masks.", "fr", ["IMF"]),
    (
        "acronyms",
        "La OMS declaró la pandemia.",
        "The World Trade Organization declared it.",
        "es",
        ["World Trade Organization"],
    ),
    (
        "acronyms",
        "O FMI exigiu um compromisso.",
        "The European Commission demanded a pledge.",
        "pt",
        ["European Commission"],
    ),
    ("acronyms", "La pandémie de COVID-19.", "The CAVID-19 pandemic.", "fr", ["CAVID-19"]),
    ("acronyms", "Casos de COVID-19.", "Cases of AIDS-19.", "es", ["AIDS-19"]),
    ("acronyms", "La pandemia de COVID-19.", "The HIV / AIDS pandemic.", "es", ["HIV"]),
    ("acronyms", "Die Studie NOVA-2 begann.", "The study NOWA-2 began.", "de", ["NOWA-2"]),
    ("acronyms", "La EPOC es grave.", "EPOC is a serious disease.", "es", ["EPOC"]),
    ("acronyms", "Patienten mit PTBS.", "Patients with PTBS.", "de", ["PTBS"]),
    ("acronyms", "EE. UU. aprobó sanciones.", "The EU approved sanctions.", "es", ["EU"]),
    ("acronyms", "El PP perdió.", "The PSOE lost.", "es", ["PSOE"]),
    ("acronyms", "La Unión Europea aprobó sanciones.", "The UN approved sanctions.", "es", ["UN"]),
    ("acronyms", "Die EZB senkt die Zinsen.", "The IMF cuts rates.", "de", ["IMF"]),
]


MUST_NOT = [
    ("gender", "Una dona i el seu marit.", "A woman and her husband.", "ca"),
    ("gender", "Un home i el seu marit.", "A man and his husband.", "ca"),
    ("gender", "Va saludar la dona i el seu fill.", "He greeted the woman and his son.", "ca"),
    ("gender", "La seva mare va arribar tard.", "His mother arrived late.", "ca"),
    ("gender", "Va dir que no vindria.", "She said she would not come.", "ca"),
    ("gender", "La victime a dit qu'elle le savait.", "The victim said he knew.", "fr"),
    ("gender", "La dona diu que vindrà amb el seu fill.", "The woman says he and her son will come.", "ca"),
    ("gender", "Una dona va dir que va venir.", "A woman told the man that he came.", "ca"),
    ("gender", "Ella i el seu marit.", "She and her husband.", "ca"),
    ("gender", "El seu fill i la seva filla.", "His son and his daughter.", "ca"),
    ("gender", "Los padres de Ana.", "Ana's parents.", "es"),
    ("acronyms", "L'OTAN i la UE.", "NATO and the EU.", "ca"),
    ("acronyms", "El BEI i la Comissió Europea.", "The European Investment Bank and the Commission.", "ca"),
    ("acronyms", "La OTAN anunció maniobras.", "NATO (OTAN in Spanish) announced manoeuvres.", "es"),
    ("acronyms", "La OTAN y la CIA.", "The CIA and its “OTAN”.", "es"),
    ("acronyms", "El ADN y el FMI.", "The DNA and the IMF.", "es"),
    ("acronyms", "La UE i les Nacions Unides.", "The European Union and the UN.", "ca"),
    ("acronyms", "EL BARÇA GUANYA LA FINAL", "BARÇA WINS THE FINALS", "ca"),
    ("acronyms", "GRÀCIES PER TOT, però NON PORTIS res.", "THANKS FOR ALL, but do NOT BRING it.", "ca"),
    ("acronyms", "La COVID-19 y la CIE-10.", "Covid-19 and ICD-10.", "es"),
    ("acronyms", "La CIE-10 y el H-10.", "CIM-10 and H-11.", "es"),
    ("acronyms", "La pandemia de COVID-19.", "The coronavirus pandemic, and AIDS.", "es"),
    ("acronyms", "La COVID-19 y el SIDA.", "COVID-19 and AIDS.", "es"),
    ("acronyms", "La enfermedad pulmonar (EPOC).", "Chronic obstructive pulmonary disease (EPOC).", "es"),
    ("acronyms", "El PIB creix.", "GDP is growing.", "ca"),
    ("acronyms", "La OMS declaró la pandemia.", "The World Health Organization declared it.", "es"),
    ("acronyms", "EE. UU. y la I. A.", "The U.S. and AI.", "es"),
    ("acronyms", "El PP ha perdido ante el PSC.", "The conservatives have lost to the Socialists.", "es"),
    ("acronyms", "Les malades du sida.", "Those living with HIV.", "fr"),
    ("acronyms", "El PIB i la UE.", "The European Union's gross domestic product.", "ca"),
    ("acronyms", "TU AI UN CÂINE.", "You have a dog, says the AI.", "ro"),
]


test_flags, test_does_not_flag = tables("check source target lang spans", MUST, MUST_NOT)


def test_acronyms_that_go_together_in_the_document() -> None:
    document = [("El TSJ ha decidit.", "The TSK has decided."), ("El TSJ hi torna.", "The TSK is back.")]
    assert flags("acronyms", "Ho diu el TSJ.", "So says the TSK.", document=document) == []


#: Between any two languages.
MUST_BETWEEN = [
    ("gender", "Maria va presentar el seu llibre.", "Maria presented his book.", ("ca", "en"), ["his"]),
    (
        "gender",
        "María García presentó su libro en Madrid.",
        "María García presented his book in Madrid.",
        ("es", "en"),
        ["his"],
    ),
    (
        "gender",
        "La chancelière Angela Merkel a quitté son poste.",
        "Chancellor Angela Merkel left his post.",
        ("fr", "en"),
        ["his"],
    ),
    ("gender", "Angela Merkel a quitté son poste.", "Angela Merkel left his post.", ("fr", "en"), ["his"]),
    (
        "gender",
        "José María Aznar presentó su libro.",
        "José María Aznar presented her book.",
        ("es", "en"),
        ["her"],
    ),
    ("gender", "Pedro vendeu a sua casa.", "Pedro sold her house.", ("pt", "en"), ["her"]),
    ("gender", "Sa nièce est arrivée.", "His nephew has arrived.", ("fr", "en"), ["nephew"]),
    ("gender", "La abuela llegó tarde.", "The grandfather arrived late.", ("es", "en"), ["grandfather"]),
    ("gender", "His uncle is ill.", "La seva tieta està malalta.", ("en", "ca"), ["tieta"]),
    ("gender", "Ihre Tante ist krank.", "Her uncle is ill.", ("de", "en"), ["uncle"]),
    ("gender", "El marido mató a su mujer.", "The wife killed her husband.", ("es", "en"), ["wife"]),
    ("gender", "La mère a embrassé le père.", "The father kissed the mother.", ("fr", "en"), ["father"]),
    ("gender", "The mother called the father.", "El padre llamó a la madre.", ("en", "es"), ["padre"]),
    ("gender", "Maria va dir que no vindria.", "Maria said his train was late.", ("ca", "en"), ["his"]),
    (
        "gender",
        "Angela Merkel, the former chancellor, was tired.",
        "Angela Merkel, el excanciller, estaba cansado.",
        ("en", "es"),
        ["el excanciller"],
    ),
    (
        "gender",
        "Pedro Sánchez, the president, was tired.",
        "Pedro Sánchez, la presidenta, estava cansada.",
        ("en", "ca"),
        ["la presidenta"],
    ),
    (
        "gender",
        "Angela Merkel, the former chancellor, was ill.",
        "Angela Merkel, der ehemalige Kanzler, war krank.",
        ("en", "de"),
        ["der ehemalige Kanzler"],
    ),
]
MUST_NOT_BETWEEN = [
    (
        "gender",
        "Angela Merkel, the chancellor, is ill.",
        "Mit Angela Merkel, der Kanzlerin, reist er.",
        ("en", "de"),
    ),
    (
        "gender",
        "Angela Merkel, the former chancellor, was ill.",
        "Angela Merkel, la excanciller, estaba enferma.",
        ("en", "es"),
    ),
    (
        "gender",
        "According to Angela Merkel, the president, now ill, may come.",
        "Según Angela Merkel, el presidente, ahora enfermo, puede venir.",
        ("en", "es"),
    ),
    (
        "gender",
        "Angela Merkel, the president, Macron, and others",
        "Angela Merkel, el presidente, Macron, y otros",
        ("en", "es"),
    ),
    ("gender", "Angela Merkel, the euro, all of it.", "Angela Merkel, el euro, todo.", ("en", "es")),
    ("gender", "Maria va presentar el seu llibre.", "Maria presented her book.", ("ca", "en")),
    (
        "gender",
        "Angela Merkel a vu Macron dans son bureau.",
        "Angela Merkel saw Macron in his office.",
        ("fr", "en"),
    ),
    ("gender", "José María Aznar presentó su libro.", "José María Aznar presented his book.", ("es", "en")),
    (
        "gender",
        "María dijo que el médico perdió su libro.",
        "María said the doctor lost his book.",
        ("es", "en"),
    ),
    ("gender", "Pedro vendeu a casa dela.", "Pedro sold her house.", ("pt", "en")),
    ("gender", "María lo vio con su hijo.", "María saw him with his son.", ("es", "en")),
    ("gender", "La nipote di Paolo.", "Paolo's nephew.", ("it", "en")),
    ("gender", "El marido mató a su mujer.", "The husband killed his wife.", ("es", "en")),
    ("gender", "El marido mató a su mujer.", "The wife was killed by her husband.", ("es", "en")),
    ("gender", "Marido y mujer viven en Lima.", "Wife and husband live in Lima.", ("es", "en")),
    ("gender", "El padre de mi madre vive.", "My mother's father is alive.", ("es", "en")),
    ("gender", "A su mujer la mató el marido.", "The husband killed his wife.", ("es", "en")),
    ("gender", "San Juan celebró su fiesta.", "San Juan held her party.", ("es", "en")),
    ("gender", "Anna i Pere van vendre la seva casa.", "Anna and Pere sold his house.", ("ca", "en")),
    ("gender", "Anna el coneixia bé.", "Anna knew him well.", ("ca", "en")),
    ("gender", "Pedro la vio y se fue.", "Pedro saw her and left.", ("es", "en")),
    ("gender", "Pedro le compró su libro.", "Pedro bought her a book.", ("es", "en")),
    ("gender", "Anna li va trucar.", "Anna phoned her friend, and he answered.", ("ca", "en")),
    (
        "gender",
        "Robert Schuman Platz ist ihr Ziel.",
        "Her destination is Robert Schuman Platz.",
        ("de", "en"),
    ),
]
test_between, test_not_between = tables("check source target langs spans", MUST_BETWEEN, MUST_NOT_BETWEEN)


def test_a_man_in_the_sentence_before_may_own_the_book() -> None:
    around = [("En Pere Mas va escriure un llibre.", "He wrote a book.")]
    source, target = "Maria va presentar el seu llibre.", "Maria presented his book."
    assert quoted("gender", source, target) == ["his"]
    assert quoted("gender", source, target, document=around) == []


def test_first_names_have_one_sex() -> None:
    assert not WOMEN & MEN
    assert all(name == name.lower() for name in WOMEN | MEN)


def test_us_dollars_are_no_country_of_another_letter() -> None:
    langs = ("et", "en")
    assert (
        flags(
            "acronyms", "Import oli 1,315 miljardit USA dollarit.", "Imports were USD 1.315 billion.", langs
        )
        == []
    )
    assert flags("acronyms", "Seda ütles USA president.", "So said the USD president.", langs) != []


def test_german_has_two_possessives_as_well() -> None:
    source = "Una mujer y su marido viven allí."
    assert quoted("gender", source, "Dort leben eine Frau und sein Mann.", langs=("es", "de")) == ["sein"]
    assert quoted("gender", source, "Dort leben eine Frau und ihr Mann.", langs=("es", "de")) == []


def test_a_russian_letter_is_v_or_w() -> None:
    assert quoted("acronyms", "The NKVD came.", "Der NKWD kam.", langs=("en", "de")) == []
    assert quoted("acronyms", "The NKVD came.", "Der NKFD kam.", langs=("en", "de")) == ["NKFD"]
    assert quoted("acronyms", "The NKVD came.", "L'NKWD va venir.", langs=("en", "ca")) == ["NKWD"]


def test_noblewomen_are_women() -> None:
    source = "Noblewomen never bore their husband's surname."
    assert (
        quoted("gender", source, "Edle Frauen trugen nie den Namen ihres Mannes.", langs=("en", "de")) == []
    )
