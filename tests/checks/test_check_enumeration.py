from checks_support import flags, tables

MUST = [
    (
        "Hi eren Trump, Putin, Macron i Zelenski.",
        "There were Trump, Putin and Zelensky.",
        ["There were Trump, Putin and Zelensky"],
    ),
    ("Hi eren Trump, Putin i Macron.", "There were Trump, Putin, Zelensky and Macron.",
     ["There were Trump, Putin, Zelensky and Macron"]),
    ("Va comprar pomes, peres, raïm i taronges.", "He bought apples, pears and oranges.",
     ["He bought apples, pears and oranges"]),
    ("Va comprar pomes, peres i taronges.", "He bought apples, pears, grapes, and oranges.",
     ["He bought apples, pears, grapes, and oranges"]),
    ("Pomes, peres, raïm i taronges.", "Apples, pears and oranges.", ["Apples, pears and oranges"]),
    ("Cal:\n- pa\n- llet\n- ous", "You need:\n- bread\n- eggs", [""]),
]  # fmt: skip
MUST_NOT = [
    ("Hi eren Trump, Putin, Macron i Zelenski.", "There were Trump, Putin, Macron, and Zelensky."),
    ("Ahir, Trump, Putin i Macron hi eren.", "Trump, Putin and Macron were there yesterday."),
    ("Avui, pomes, peres i taronges.", "Today apples, pears and oranges."),
    ("En estiu, pomes, peres i taronges.", "Summer is apples, pears and oranges."),
    ("Va comprar pomes, peres grogues, raïm i taronges.", "He bought apples, pears and oranges."),
    ("Va comprar pomes, peres, raïm, figues i taronges.", "He bought apples, pears and oranges."),
    ("Tres homes, de 33, 34 i 39 anys.", "Three men aged 33, 34 and 39."),
    ("Trump, Putin i Macron.", "Trump and Putin, and Macron."),
    ("Cal:\n- pa\n- llet", "You need:\n- bread\n- milk"),
]


test_flags, test_does_not_flag = tables("source target spans", MUST, MUST_NOT, check="enumeration")


def test_one_short_item_that_is_gone_is_sure() -> None:
    for source, target, langs in (
        (
            "Mengen insectes, rosegadors, llangardaixos i ocells.",
            "They eat insects, lizards, and birds.",
            ("ca", "en"),
        ),
        ("Fiebre, tos, dolor de cabeza y fatiga.", "Fever, cough and fatigue.", ("es", "en")),
    ):
        (flag,) = flags("enumeration", source, target, langs)
        assert (flag.severity, flag.category) == ("major", "accuracy/omission")


def test_what_stands_between_commas_may_be_no_item() -> None:
    source = "En un club, supuestamente, Ronaldo y Mayorga fueron."
    assert all(
        f.severity == "minor"
        for f in flags("enumeration", source, "Num clube, Ronaldo e Mayorga foram.", ("es", "pt"))
    )
    assert not flags(
        "enumeration",
        "On December 1, 2013, he and she came.",
        "L'1 de desembre van venir ell, ella i jo.",
        ("en", "ca"),
    )
