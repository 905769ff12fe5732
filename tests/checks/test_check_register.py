"""One reader called in two ways in one text; look-alikes."""

from checks_support import flags, tables

MUST = [
    ("Enter your password and confirm your e-mail.", ("en", "es"),
     "Introduzca su contraseña y confirma tu correo electrónico.", ["tu"]),
    ("Your order has shipped. You can track it in your account.", ("en", "es"),
     "El pedido de usted se ha enviado. Puedes seguirlo en tu cuenta.", ["usted"]),
    ("Check your connection and restart your device.", ("en", "fr"),
     "Vérifiez votre connexion et redémarre ton appareil.", ["ton"]),
    ("If you have a question, contact your adviser.", ("en", "fr"),
     "Si vous avez une question, contacte ton conseiller.", ["ton"]),
    ("You can change your password in your profile.", ("en", "de"),
     "Unten können Sie dein Passwort in Ihrem Profil ändern.", ["dein"]),
    ("Please enter your name and choose your language.", ("en", "de"),
     "Bitte geben Sie Ihren Namen ein und wähle deine Sprache.", ["deine"]),
    ("Choose your plan and enter your details.", ("en", "ca"),
     "Trieu el vostre pla i introdueix les teves dades.", ["teves"]),
    ("Save your work and close your account.", ("en", "it"),
     "Salvate il vostro lavoro e chiudi il tuo account.", ["tuo"]),
    ("You can see your bill in your account.", ("en", "pt"), "Você pode ver a fatura na tua conta.", ["tua"]),
    ("You can change your name.", ("en", "ro"), "Dumneavoastră puteți schimba numele tău.", ["tău"]),
]  # fmt: skip
MUST_NOT = [
    ("Enter your password.", ("en", "es"), "Introduzca su contraseña."),
    ("Enter your password and confirm your e-mail.", ("en", "es"), "Introduce tu contraseña y confirma tu correo."),
    ("You know her: she has your book and her own.", ("en", "es"), "La conoces: tiene tu libro y su cuaderno."),
    ("You can change your password.", ("en", "de"), "Sie können Ihr Passwort ändern."),
    ("You have seen that they sell it.", ("en", "de"), "Du hast gesehen: Sie verkaufen es."),
    ("Change your tone of voice, if you can.", ("en", "fr"), "Changez le ton de la voix, si vous pouvez."),
    ("“You,” he said, “and you, sir?”", ("en", "fr"), "« Toi, dit-il, et vous, monsieur ? »"),
    ("You and all your friends can come.", ("en", "fr"), "Toi et tes amis, vous pouvez venir."),
    ("Writers like you publish your work.", ("en", "ca"), "Escriptors com tu publiquen la seva feina."),
    ("The tuna is yours.", ("en", "it"), "Il tonno è vostro."),
    ("The work is done.", ("en", "fr"), "Votre travail est ton travail."),
]  # fmt: skip
test_must, test_must_not = tables("source langs target spans", MUST, MUST_NOT, check="register")


def test_two_of_each_are_major() -> None:
    source, langs = "Save your work in your folder, then close your file and your account.", ("en", "fr")
    (flag,) = flags(
        "register",
        source,
        "Enregistrez votre travail dans votre dossier, ferme ton fichier, tes comptes.",
        langs,
    )
    assert flag.severity == "major"
    (flag,) = flags(
        "register", source, "Enregistrez votre travail et votre dossier, puis ferme ton fichier.", langs
    )
    assert flag.severity == "minor"
