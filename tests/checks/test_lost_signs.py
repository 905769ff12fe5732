"""Signs of reports between figures: ± that is lost, one of a probability, one of comparison within a range."""

from __future__ import annotations

import pytest
from checks_support import flags, quoted

LOST = [
    ("ru", "en", "Средний возраст составил 66±7 лет.", "The mean age was 66-7 years.", ["66-7"]),
    ("ru", "en", "Возраст 61,5±9,5 года, p=0,04", "Aged 61.5 9.5 years, p=0.04", ["61.5 9.5"]),
    ("de", "en", "Das Alter war 61,4 ± 12,7 Jahre.", "The age was 61.4 to 12.7 years.", ["61.4 to 12.7"]),
    ("en", "es", "It was 2.9 ± 0.9 mmol/L here.", "Fue de 2,9/0,9 mmol/L aquí.", ["2,9/0,9"]),
    ("en", "fr", "A mean of 3.3 ± 1 there", "Une moyenne de 3,3 à 1 là", ["3,3 à 1"]),
    ("de", "en", "Es waren 3 Patienten (6–17).", "There were 3 patients (6, >17).", [">17"]),
    ("de", "en", "GG 430 – 890 g", "GG 430 ≦ 890 g", ["≦ 890"]),
    ("fr", "en", "Une mortalité de 0,1–0,5 %", "A mortality of 0.1% >0.5%", [">0.5"]),
    ("pt", "en", "diferente (p<0,05)", "different (p 0.05)", ["p 0.05"]),
    ("ru", "en", "выше (р=0,0617)", "higher (p 0.0617)", ["p 0.0617"]),
    ("ca", "en", "una correlació (r=0,26)", "a correlation (r 0.26)", ["r 0.26"]),
]  # fmt: skip
KEPT = [
    ("ru", "en", "Средний возраст составил 66±7 лет.", "The mean age was 66±7 years."),
    ("ru", "en", "Средний возраст составил 66±7 лет.", "The mean age was 66 (SD 7) years."),
    ("ru", "en", "Средний возраст составил 66±7 лет.", "The mean age was 66 +/- 7 years."),
    ("ru", "en", "Средний возраст составил 66±7 лет.", "The mean age was 66 plus or minus 7 years."),
    ("en", "de", "At 66±7 (66-7 before)", "Mit 66±7 (vorher 66-7)"),
    ("de", "en", "Es waren 3 Patienten (6–17).", "There were 3 patients (6 to 17)."),
    ("de", "en", "Kinder von 6–17, über 17 nicht", "Children of 6-17, not >17"),
    ("de", "en", "Nur 6–17, nicht >17.", "Only 6-17, not >17."),
    ("pt", "en", "diferente (p<0,05)", "different (p < 0.05)"),
    ("pt", "en", "diferente (p=0,05)", "different (p of 0.05)"),
    ("es", "en", "En la página p=12", "On p. 12 of it"),
    ("en", "es", "We sold 3-5 of them", "Vendimos 3-<b>5</b>"),
]


@pytest.mark.parametrize(("source", "target", "text", "translation", "marked"), LOST)
def test_lost(source: str, target: str, text: str, translation: str, marked: list[str]) -> None:
    assert quoted("numbers", text, translation, langs=(source, target)) == marked


@pytest.mark.parametrize(("source", "target", "text", "translation"), KEPT)
def test_kept(source: str, target: str, text: str, translation: str) -> None:
    assert quoted("numbers", text, translation, langs=(source, target)) == []


def test_an_equals_sign_is_missed_less() -> None:
    (flag,) = flags("numbers", "(p=0,04)", "(p 0.04)", ("es", "en"))
    assert flag.severity == "minor"
    (flag,) = flags("numbers", "(p<0,04)", "(p 0.04)", ("es", "en"))
    assert flag.severity == "major"
