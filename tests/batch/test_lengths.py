"""Lengths across scripts, and languages that no identifier tells apart: what the default plan must not drop."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tqpipe import icu
from tqpipe.batch import lengths, local, plan
from tqpipe.batch.plan import DEFAULT, Language, Length
from tqpipe.batch.walk import cheap
from tqpipe.identification import passes


@pytest.mark.parametrize(
    ("source", "target", "drops"),
    [
        # Right translations.
        (
            "The committee will publish its annual report early next month.",
            "委员会将于下月初发布年报。",
            False,
        ),
        (
            "Please restart the computer after the installation has finished.",
            "インストール後に再起動してください。",
            False,
        ),
        (
            "Please save your work before you close this window, or it is lost.",
            "창을 닫기 전에 저장하세요.",
            False,
        ),
        ("委员会将于下月初发布年报。", "委員会は来月初めに年次報告書を発表する予定です。", False),
        ("A short word", "字", False),
        # Sides that have lost their other half, in any script.
        ("The committee will publish its annual report early next month, said its chair.", "委员会。", True),
        ("委员会将于下月初发布年报，委员会将于下月初发布年报。", "The report.", True),
        ("The committee will publish its annual report early next month.", "L'informe.", True),
        ("Please save your work before you close this window, or it is lost.", "저장하세요.", True),
    ],
)
def test_sides_of_too_different_a_length(source: str, target: str, drops: bool) -> None:
    reason = cheap(Length(), {"source": source, "target": target}, ("", ""))
    assert (reason is not None) is drops, reason


def test_letters() -> None:
    assert lengths.letters("abc d") == 5
    assert lengths.letters("Això, sí") == 8
    assert lengths.letters("中文 ok") == 9
    assert lengths.letters("かカ한") == 6
    assert lengths.ratio("a", "a" * 20) == 1.0
    assert lengths.ratio("a", "a" * 21) == 21.0


@pytest.mark.parametrize(
    ("text", "lang", "drops"),
    [
        # Serbian in Latin letters, which reads like Bosnian to both identifiers.
        ("Vlada je danas usvojila budžet za sledeću godinu.", "sr", False),
        ("Vlada je danas usvojila budžet za sledeću godinu.", "hr", False),
        ("Pemerintah akan mengumumkan anggaran baru pada bulan Oktober tahun ini.", "ms", False),
        ("Vlada je danas usvojila budžet za sledeću godinu.", "sl", True),
        ("Pemerintah akan mengumumkan anggaran baru pada bulan Oktober tahun ini.", "tl", True),
        ("Regeringen fremlagde i går et nyt forslag til finansloven for næste år.", "no", True),
        ("Vláda včera predložila nový návrh štátneho rozpočtu na budúci rok.", "cs", True),
        ("Влада је данас усвојила буџет за следећу годину.", "sr", False),
        ("Влада је данас усвојила буџет за следећу годину.", "hr", True),
        ("The government presented its new budget for the next year yesterday.", "sr", True),
    ],
)
def test_languages_that_are_taken_for_each_other(text: str, lang: str, drops: bool) -> None:
    reason = cheap(Language(), {"source": "x", "target": text}, ("en", lang))
    assert (reason is not None) is drops, reason
    assert Language() in DEFAULT.steps


@pytest.mark.parametrize(
    ("text", "lang", "drops"),
    [
        ("我今天去學校上課", "en", True), ("我今天去學校", "en", False), ("오늘은 학교에 갔다", "ja", False),
        ("오늘은 학교에 갔다 왔습니다", "ja", True),
        ("日本銀行金融政策決定会合", "ja", False), ("The whole of it", "ca", False),
    ],
)  # fmt: skip
def test_a_short_text_is_short_in_letters(text: str, lang: str, drops: bool) -> None:
    reason = cheap(Language(min_chars=20), {"source": "x", "target": text}, ("ca", lang))
    assert (reason is not None) is drops, reason


def test_it_goes_both_ways_and_no_further() -> None:
    assert passes("hr", "sr", "x")
    assert passes("sr", "hr", "x")
    assert passes("ca", "ca", "x")
    assert not passes("hr", "ms", "x")
    assert not passes("es", "ca", "x")
    assert not passes("da", "no", "x")


PLURAL = "{{n, plural, one {{{}}} other {{{}}}}}"
POLISH = (
    "{n, plural, one {Znaleziono # plik w tym folderze} few {Znaleziono # pliki w tym folderze} "
    "many {Znaleziono # plików w tym folderze} other {Znaleziono # pliku w tym folderze}}"
)


@pytest.mark.parametrize(
    ("source", "target", "drops"),
    [
        # Four plural forms for two are no text of twice the length.
        (PLURAL.format("One file is in this folder", "# files are in this folder"), POLISH, None),
        # A text of its own for none is compared with the source's other.
        (
            "{n, plural, other {There are # messages waiting for you in your inbox}}",
            "{n, plural, =0 {Brak} other {W skrzynce odbiorczej czeka na ciebie # wiadomości}}",
            None,
        ),
        (
            PLURAL.format("One file", "# files"),
            PLURAL.format(*["# plików, których nikt tutaj nie oczekiwał, nie szukał i nie znalazł"] * 2),
            "times as long",
        ),
    ],
)
def test_the_branches_of_a_message_are_compared_one_by_one(
    source: str, target: str, drops: str | None
) -> None:
    reason = cheap(Length(max_ratio=2.0), {"source": source, "target": target}, ("en", "pl"))
    assert (reason is None) if drops is None else (drops in str(reason))


def test_the_words_of_a_longest_branch_count() -> None:
    row = {"source": PLURAL.format("One file", "# files"), "target": POLISH}
    assert cheap(Length(max_words=6), row, ("en", "pl")) is None
    assert cheap(Length(max_words=5), row, ("en", "pl")) == "the target has 6 words"


def test_the_language_of_a_message_is_that_of_its_branches() -> None:
    source = PLURAL.format("One file was moved into the folder", "# files were moved into the folder")
    same = "The files were moved into the folder by the user yesterday"
    message = "{gender, select, male {He saw it} female {She saw it} other {They saw it}}"
    right = "{gender, select, male {Ell ho va veure} female {Ella ho va veure} other {Ho van veure}}"
    step = Language(min_chars=20)
    assert cheap(step, {"source": source, "target": PLURAL.format(same, same)}, ("en", "ca")) is not None
    assert cheap(step, {"source": message, "target": right}, ("en", "ca")) is None


@pytest.mark.parametrize("first", [[], [{"name": "dedupe"}]], ids=["row by row", "before a deduplication"])
def test_an_icu_message_is_parsed_once_for_all_steps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, first: list[dict[str, object]]
) -> None:
    """`length` and `language` read the same branches."""
    parsed: list[str] = []
    readings = icu.readings

    def counted(source: str, target: str) -> object:
        parsed.append(source)
        return readings(source, target)

    monkeypatch.setattr(icu, "readings", counted)
    path = tmp_path / "a.jsonl"
    message = "{n, plural, one {# old house on the hill} other {# old houses on the hill, row %d}}"
    rows = [{"src": message % k, "mt": message.replace("old house", "casa vella") % k} for k in range(30)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    steps = plan.from_list([{"name": "length"}, {"name": "language"}, *first])
    given = local.Input((path,), source_lang="en", target_lang="ca")
    local.run(given, tmp_path / "out", plan=steps)
    assert len(parsed) == len(set(parsed)) == 30
