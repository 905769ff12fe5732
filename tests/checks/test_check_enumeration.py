from checks_support import tables

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
