from itertools import product
from pathlib import Path

import pytest
from checks_support import pair
from hypothesis import given
from hypothesis import strategies as st

from tqpipe import checks
from tqpipe.checks.lexicon.term_search import find
from tqpipe.config import load
from tqpipe.types import Context, Flag, TqpipeError

TERMS = """source\ttarget\tforbidden\tnote
# people
Riu\tRiu\tRio|river\ta surname
primer ministre\tprime minister\tfirst minister
ministre\tminister|secretary
alto el foc\tceasefire|cease-fire
negoci*\tnegotiat*
col·legi\tschool\tcollege
*\t\tirregardless
G-20\tG20|G-20
"""
CASES = [
    ("El senyor Riu ho va dir.", "Mr Riu said so.", []),
    ("El senyor Riu ho va dir.", "Mr Rio said so.", ["Rio"]),
    ("El riu baixa ple.", "The river is full.", []),
    ("El primer ministre va dimitir.", "The first minister resigned.", ["first minister"]),
    ("El primer ministre va dimitir.", "The Prime Minister resigned.", []),
    ("El primer ministre va dimitir.", "The premier resigned.", ["primer ministre"]),
    ("Els ministres van dimitir.", "The ministers resigned.", []),
    ("La ministra va dimitir.", "The secretary resigned.", []),
    ("Els ministres van dimitir.", "The members resigned.", ["ministres"]),
    ("Un alto el foc.", "A cease-fire.", []),
    ("Un alto-el-foc.", "A truce.", ["alto-el-foc"]),
    ("Les negociacions s'allarguen.", "Negotiations drag on.", []),
    ("Va negociar-ho.", "He was negotiating it.", []),
    ("Va negociar-ho.", "He discussed it.", ["negociar"]),
    ("Els col·legis obren.", "The colleges open.", ["colleges"]),
    ("Els col\u00b7legis obren.", "The schools open.", []),
    ("Obren.", "They open irregardless.", ["irregardless"]),
    ("La cimera del G-20.", "The G20 summit.", []),
    ("La cimera del G-20.", "The G7 summit.", ["G-20"]),
    ("Cap cas.", "No case.", []),
]


@pytest.fixture
def terms(tmp_path: Path) -> Path:
    path = tmp_path / "terms.tsv"
    path.write_text(TERMS, encoding="utf-8")
    return path


def run(path: Path, source: str, target: str, langs: tuple[str, str] = ("ca", "en")) -> list[Flag]:
    one = pair(source, target, "p", langs)
    built = [b for b in checks.build({}, terms=str(path)) if b.name == "glossary"]
    return checks.run_checks([one], Context(*langs, [one]), built)[0]


@pytest.mark.parametrize(("source", "target", "spans"), CASES)
def test_cases(terms: Path, source: str, target: str, spans: list[str]) -> None:
    texts = {"source": source, "target": target}
    found = run(terms, source, target)
    assert [texts[f.spans[0].side][f.spans[0].start : f.spans[0].end] for f in found] == spans
    assert all(f.check == "glossary" and f.category == "terminology" for f in found)


def test_silent_without_a_glossary() -> None:
    one = pair("El primer ministre", "The first minister")
    (built,) = [b for b in checks.build({}) if b.name == "glossary"]
    assert checks.run_checks([one], Context("ca", "en", [one]), [built]) == [[]]


def test_the_message_says_what_to_use_and_why(terms: Path) -> None:
    (flag,) = run(terms, "El senyor Riu ho va dir.", "Mr River said so.")
    assert flag.message == "The glossary forbids “River” here: use “Riu” (a surname)."
    assert flag.evidence["line"] == 3


@pytest.mark.parametrize(
    ("word", "other", "lang", "same"),
    [
        ("bank", "banks", "en", True),
        ("policy", "policies", "en", True),
        ("car", "care", "en", False),
        ("cas", "casa", "ca", False),
        ("casa", "cases", "ca", True),
        ("banc", "banca", "ca", False),
        ("nació", "nacions", "ca", True),
        ("nación", "naciones", "es", True),
        ("cheval", "chevaux", "fr", True),
        ("nação", "nações", "pt", True),
        ("amico", "amici", "it", True),
        ("spital", "spitalului", "ro", True),
        ("Vertrag", "Vertrages", "de", True),
    ],
)
def test_inflection(word: str, other: str, lang: str, same: bool) -> None:
    assert bool(find(word, f"({other})", lang)) == same


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("riu river\n", "line 1: 'riu river' has no tab"),
        ("riu\triver\n\n\tx\n", "line 3: the source term is empty"),
        ("riu\t\n", "line 1: neither a target term nor a forbidden one"),
        ("*\triver\n", "'\\*' as source term can only forbid"),
        ("riu\triver\triver\n", "'river' is both required and forbidden"),
        ("riu\triver\ta\tb\tc\n", "5 columns; at most 4"),
        ("...\triver\n", "'...' holds no letter or digit"),
        ("colou?r\tcolor\n", "line 1: the term 'colou\\?r' looks like a pattern"),
        ("\\bcolor\tcolor\n", "looks like a pattern"),
        ("col.*\tcolor\n", "looks like a pattern"),
        ("a\tb\n*ing\tando\n", "line 2: the term '\\*ing' has a '\\*' that is not at the end of a word"),
        ("order\tpre*order\n", "'pre\\*order' has a '\\*' that is not at the end"),
        ("c*\td\n", "'c\\*', which is every word with that letter"),
        ("*|river\t\tx\n", "'\\*' stands for any source text, alone"),
        ("river\t\t*\n", "'\\*' stands for any source text, alone"),
        ("col(o|ou)r\tcolor\n", "half of its brackets; '\\|' separates whole terms"),
        ("a;b\n", "has no tab; .*is ';' the separator"),
        ("# nothing\n", "no terms"),
    ],
)
def test_a_bad_file_is_told_by_line(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "bad.tsv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(TqpipeError, match=told):
        checks.build({}, terms=str(path))


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(TqpipeError, match="No such file"):
        checks.build({}, terms=str(tmp_path / "none.tsv"))
    path = tmp_path / "latin.tsv"
    path.write_bytes("ok\tfine\nnació\tnation\n".encode("latin-1"))
    with pytest.raises(TqpipeError, match="line 2: not UTF-8"):
        checks.build({}, terms=str(path))


def test_the_configuration_names_it_beside_itself_and_the_version_says_what_is_in_it(
    tmp_path: Path, terms: Path
) -> None:
    config = tmp_path / "tqpipe.toml"
    config.write_text('[checks]\nglossary = "terms.tsv"\n', encoding="utf-8")
    assert load(config).checks.glossary == str(terms)
    before = checks.versions(checks.build({}, terms=str(terms)))["glossary"]
    terms.write_text(TERMS + "un\tone\n", encoding="utf-8")
    after = checks.versions(checks.build({}, terms=str(terms)))["glossary"]
    assert before != after
    assert checks.versions(checks.build({}))["glossary"] == "2"


@given(st.text(), st.text(), st.text(min_size=1))
def test_any_term_in_any_text(source: str, target: str, term: str) -> None:
    texts = (source, target, term + source + term)
    for text, wide in product(texts, (False, True)):
        for start, end in find(term, text, "en", wide=wide):
            assert 0 <= start < end <= len(text)
