from checks_support import tables

MUST = [
    ("Barcelona. Donald Trump va parlar", "BarcelonaDonald Trump spoke", ["BarcelonaDonald"]),
    ("Donald Trump va parlar", "BarcelonaDonald Trump spoke", ["BarcelonaDonald"]),
    ("La reunió", "The meetingMonday was long", ["meetingMonday"]),
    ("El president del país", "The leader ofthe country and thepresident", ["thepresident", "ofthe"]),
    (
        "Menga va marcar, diu l'FBI",
        "Mengakept scoring, the FBIinvestigation says",
        ["Mengakept", "FBIinvestigation"],
    ),
    ("El programa de BBC Radio", "The programme of BBCRadio", ["BBCRadio"]),
    ("La revista Blue Voice", "The magazine BlueVoice", ["BlueVoice"]),
    ("Les desfilades", "The fashion sho ws of the gov ernment", ["sho ws", "gov ernment"]),
    ("Un conservador", "A Welsh Con servative of the pre sident", ["Con servative", "pre sident"]),
    ("L'advocat diu", "The attor ney of repre sentatives", ["attor ney", "repre sentatives"]),
    ("Kanye West ve", "Kan ye West: rapper", ["Kan ye"]),
    ("O Katrina foi um furacão", "Kat rina was a hurricane", ["Kat rina"]),
    ("Il Messico conta", "Mexi co is count ing", ["Mexi co", "count ing"]),
    ("El terratrèmol que va explicar", "She reco unted the earthquake", ["reco unted"]),
    ("Un pla precís i creïble", "A preciseand credible plan, a pushinto it", ["preciseand", "pushinto"]),
    ("Kim i Trump", "Kimand Trump", ["Kimand"]),
    ("L'assemblea gal·lesa", "He gave theWelsh assembly withCatalan words", ["theWelsh", "withCatalan"]),
    (
        "Els plans de Moscou per al setembre",
        "The plans inMoscowinSeptember and whathappenedthen.",
        ["inMoscowinSeptember", "whathappenedthen"],
    ),
    ("Sortiu i feu el que cal.", "Getoutthereanddoalltherightthings.", ["Getoutthereanddoalltherightthings"]),
    (
        "Alguns parroquians es van queixar de la falta de transparència de la diòcesi.",
        "Someparishionerscomplainedofalackoftransparencyonthediocesespart.",
        ["Someparishionerscomplainedofalackoftransparencyonthediocesespart"],
    ),
    (
        "Els mosquits transmeten malalties.",
        "Themosquitoestransmitnastyinfectionstobats.",
        ["Themosquitoestransmitnastyinfectionstobats"],
    ),
    ("El jugador del Livingston", "The player cleared theLivingstonbox", ["theLivingstonbox"]),
    ("Neix a Birkenhead", "Born inBirkenhead", ["inBirkenhead"]),
    (
        "La notícia",
        "Thenews" + "wasreadtothemallbeforetheyleft" * 4,
        ["Thenews" + "wasreadtothemallbeforetheyleft" * 4],
    ),
]
MUST_NOT = [
    ("McDonald i LeBron", "McDonald, MacArthur, LeBron and DeShawn"),
    ("YouTube i PayPal", "YouTube, PayPal, LinkedIn, JavaScript, iPhone"),
    ("la funció getName", "the function getName() and user_Name and foo.BarBaz"),
    ("La Marta", "healthcare website nevertheless"),
    ("L'EuroLliga", "EuroLeague"),
    ("Barcelona i Donald", "BarcelonaDonald" * 5),
    ("Trump i Londres", "Trumpland, Trumpism and the NGOs of Londoners in a PCworld"),
    ("La BBCRadio", "The BBCRadio"),
    ("El vicepresident", "The vice president in to a can not, kung fu and Kan"),
    ("El Kan ye", "The Kan ye"),
    ("El banc ING i la Leeward", "The bank ing, Leeward, Bo at sea, Xi an hour ago, a ness in Scotland"),
    ("Um multilateralista convicto", "A committed multilateralist"),
    ("El codi", "LaCaixa, isNull, forEach, hasOwn, toString, unaData and proKremlin"),
    ("En Kim", "Kimball, Kimberley and Kimura met Tia Maria"),
    ("El mariner i el seu blog", "The sternsheetsman individualised his photoblogging, nevertheless"),
    ("El fàrmac", "The hexamethylenetetraminehydrochloride and dichlorodiphenyltrichloroethane doses"),
    (
        "Pateix una malaltia",
        "It is pneumonoultramicroscopicsilicovolcanoconiosis in Llanfairpwllgwyngyllgogerychwyrn",
    ),
    ("La cançó", "The song MyScarletCarpet by HappyMothersDay"),
    ("El general va parlar", "General deGaulle spoke of the iPhone and eBay"),
]


test_flags, test_does_not_flag = tables("source target spans", MUST, MUST_NOT, check="glued_words")

SHORT = [
    (("ca", "en"), "El president i el ministre són a la casa.", "The president andthe minister are inthe house.",
     ["andthe", "inthe"]),
    (("ca", "en"), "És una decisió important.", "It is an importantdecision.", ["importantdecision"]),
    (("en", "es"), "The president went to Rome.", "El presidenteviajó a Roma.", ["presidenteviajó"]),
    (("en", "es"), "The head of the company resigned.", "El jefe dela empresa dimitió.", ["dela"]),
    (("en", "es"), "The people said that it never works.", "La gente dijo quenunca funciona.", ["quenunca"]),
    (("en", "fr"), "The head of the company resigned.", "Le chef del'entreprise a démissionné.", ["del'"]),
    (("en", "ca"), "The people of the island.", "La gent de l'illa és perl’aigua.", ["perl’"]),
    (("en", "de"), "He spoke with the man.", "Er sprach mitdem Mann.", ["mitdem"]),
    (("en", "es"), "The president spoke.", "El presi dente habló.", ["presi dente"]),
    (("en", "ro"), "The government fell.", "Guver nul a căzut.", ["Guver nul"]),
    (("en", "fr"), "Trump travelled.", "Trumpavait voyagé.", ["Trumpavait"]),
    (("en", "ca"), "Talk of glory", "No obstant, parlarde glòria i abansde res.", ["parlarde", "abansde"]),
    (("fr", "es"), "Un groupe dit", "Un grupode gente dice quees así; hajugado.", ["grupode", "hajugado", "quees"]),
    (("en", "fr"), "In matters of AI", "en matièred’IA", ["matièred’"]),
    (("en", "it"), "The elections", "le elezionidi ieri", ["elezionidi"]),
    (("es", "ca"), "La sesión se va", "La se ssió acaba", ["se ssió"]),
    (("es", "ca"), "el entrenador Peter", "l'entrenadorPeter Murchie", ["entrenadorPeter"]),
    (("en", "es"), "The report was read before the meeting.", "Elinformefueleídoantesdelareunión.",
     ["Elinformefueleídoantesdelareunión"]),
]  # fmt: skip
WHOLE = [
    (("en", "es"), "Buy it", "Comprarla, decirle, verlos, dámelo, encarnizadamente y desenvolver el granel"),
    (("en", "fr"), "A grandmother", "La grand'mère, quand’il vient, jusqu'à l’état et d’autres"),
    (("en", "pt"), "The funds were paid out.", "Os fundos foram desembolsados e contraargumentava."),
    (("en", "ca"), "Unequal sessions.", "Sessions desigualades."),
    (("en", "zh"), "In Tenejapa women wear it.", "在Tenejapa，妇女穿着它。"),
    (("en", "es"), "He gave it with the wings.", "Se lo dio con las alas y la perla, al sur de la sala."),
    (
        ("en", "es"),
        "The anti-corruption law",
        "La ley anticorrupción y el contraataque sospechosamente superpoblado",
    ),
    (("en", "fr"), "He speaks of the island.", "Il parle de l'île, quel qu'il soit, et parla d'elle."),
    (
        ("ca", "en"),
        "El rellotge",
        "The watermelon farmhouse, the lathe and the counterintelligence officer bathe.",
    ),
    (("en", "de"), "India", "Inder und beider Kinder; vieler Länder Bundesverfassungsgericht."),
    (("en", "it"), "The danger", "Il pericolo, del quale nell'aria si parla, perlopiù."),
    (("es", "en"), "La ley athe", "The house athe"),
    (("en", "de"), "Trump and Brexit", "Die Trumpregierung und das Brexitende"),
    (("en", "ro"), "Trump and Brexit", "Anunțul Brexitului"),
    (("es", "ro"), "De la playa", "De plajă a genții de paie"),
]


test_short_words, test_whole_words = tables("langs source target spans", SHORT, WHOLE, check="glued_words")
