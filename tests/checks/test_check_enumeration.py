import pytest
from checks_support import quoted

MUST = [
    (
        "Hi eren Trump, Putin, Macron i Zelenski.",
        "There were Trump, Putin and Zelensky.",
        ["There were Trump, Putin and Zelensky"],
    ),
    ("Hi eren Trump, Putin i Macron.", "There were Trump, Putin, Zelensky and Macron.",
     ["There were Trump, Putin, Zelensky and Macron"]),
    ("Cal:\n- pa\n- llet\n- ous", "You need:\n- bread\n- eggs", [""]),
]  # fmt: skip
MUST_NOT = [
    ("Hi eren Trump, Putin, Macron i Zelenski.", "There were Trump, Putin, Macron, and Zelensky."),
    ("Ahir, Trump, Putin i Macron hi eren.", "Trump, Putin and Macron were there yesterday."),
    ("Tres homes, de 33, 34 i 39 anys.", "Three men aged 33, 34 and 39."),
    ("Trump, Putin i Macron.", "Trump and Putin, and Macron."),
    ("Cal:\n- pa\n- llet", "You need:\n- bread\n- milk"),
]


@pytest.mark.parametrize(("source", "target", "spans"), MUST)
def test_flags(source: str, target: str, spans: list[str]) -> None:
    assert quoted("enumeration", source, target) == spans


@pytest.mark.parametrize(("source", "target"), MUST_NOT)
def test_does_not_flag(source: str, target: str) -> None:
    assert quoted("enumeration", source, target) == []
