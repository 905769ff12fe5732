"""Rules look cheaply first: the quick look must let through all that the long pattern finds."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tqpipe.checks import (
    boundaries,
    capital,
    enumeration,
    false_friends,
    gibberish,
    glued_words,
    markup,
    punctuation,
    spacing,
)
from tqpipe.checks.amounts import figures, number_figures, numerals
from tqpipe.checks.measures import percentage_points
from tqpipe.checks.negation import conditions, denials, undone
from tqpipe.checks.reading import tags, texts
from tqpipe.checks.wreckage import capitals, characters_again, phrases_again

# Pieces of text that the patterns ask for, in any order.
_PIECES_TEXT = """
    no not ne n'y plus n't isn’t cannot no-one Sense nu n-am kein keine NO la la an a vint-i-un dos three 3 17:30 5h
    ½ ² ٣ IV V mil IX Riu McDonald BarcelonaDonald éÀé , . ; : ! ? ,, .. ( " “ ’ - _ 8a9b7c2d a1b2c3d4 1abc2
    aaaaaaaaaa lalalalalalalala - x, y and the the A, B, C i D
"""
PIECES = (*_PIECES_TEXT.split(), "e\u0301", "o\u0308", "\u0301", "\u00a0", "\u202f", "\n", ". ", " .")
TEXTS = st.lists(st.sampled_from([*PIECES, " ", " ", " "]), max_size=30).map("".join)


@settings(max_examples=600)
@given(TEXTS)
def test_nothing_is_lost(text: str) -> None:
    for lang in ("ca", "en", "fr", "ro", "de"):
        plain = denials.patterns(lang)[0]
        composed = texts.composed(text)[0]
        if plain.search(composed):
            assert any(map(denials.deniers(lang).__getitem__, texts.forms(composed)))
        if any(n.strong for n in numerals.numbers(text, lang)):
            assert numerals.may_be_sure(text, lang)
        if (both := enumeration._patterns(lang)) and both[0].search(text):
            assert both[1].search(text)
    if any(m[0] for m in numerals._ROMAN.finditer(text)):
        assert numerals._ROMAN_LETTERS.search(text)
    if number_figures._TIME.search(text):
        assert number_figures._TIME_MARK.search(text)
    if number_figures._FIGURE.search(text):
        assert number_figures.any_digit(text)
    if gibberish._RANDOM.search(text):
        assert gibberish._LETTERS_AMONG_FIGURES.search(text)
    if punctuation._DOUBLED.search(text):
        assert punctuation._TWO_MARKS.search(text)
    if punctuation._SPACE_BEFORE.search(text):
        assert texts.SPACED_MARK.search(text)
    if any(glued_words._INNER.search(w) for w in texts.forms(text)):
        assert glued_words._INNER_CAPITAL.search(text)
    if any(m[1].strip() for m in characters_again._RUN.finditer(text)):
        assert characters_again._may_run(text)
    forms = phrases_again.caseless(text)
    if (
        any(phrases_again.loops(text, 3))
        or phrases_again._at_once(forms)
        or phrases_again._again(forms) is not None
    ):
        assert phrases_again.recurs(forms)


@settings(max_examples=300)
@given(TEXTS)
def test_words_have_their_places(text: str) -> None:
    words = texts.words(text)
    assert [text[w.start : w.end] for w in words] == [w.text for w in words] == list(texts.forms(text))
    assert [texts.word_at(text, i) for i in range(len(words))] == list(words)
    if words:
        assert texts.edge_words(text) == (words[0], words[-1])
    expected = [tuple(w) for w in words if texts.is_capitalised(w.text)]
    assert [(n.text, n.start, n.end) for n in texts.names(text)] == expected


_LANGS = ["ca", "de", "es", "fr", "it", "pt", "ro"]


@pytest.mark.parametrize("langs", [*((lang, "en") for lang in _LANGS), *(("en", lang) for lang in _LANGS)])
def test_all_false_friends_are_among_the_quick_ones(langs: tuple[str, str]) -> None:
    quick = false_friends._any(*langs)
    assert quick is not None
    for entry in false_friends._entries(*langs):
        for pattern, one, flags in ((entry.source, quick[0], 0), (entry.wrong, quick[1], re.I)):
            # An example of the pattern: its alternatives with what is optional in brackets left out or in.
            for example in _examples(pattern):
                assert false_friends._compiled(pattern, flags).search(example) is not None, example
                assert one.search(example), example


def test_what_was_not_done_or_is_so_unless_has_one_of_the_beginnings() -> None:
    rows = re.sub(r"\n ", " ", undone._ROWS.strip()).splitlines()
    for head, words in (row.split(": ", 1) for row in rows):
        lang = head.split()[1]
        for example in (
            _examples(words.replace(" |", "|")) if lang not in ("said", "also", "plain", "near") else ()
        ):
            assert any(undone.hint(word, lang) for word in texts.lower_words(example)), example
    for lang, words in conditions._UNLESS.items():
        for example in _examples(words):
            assert any(conditions.hint(word, lang) for word in texts.lower_words(example)), example


#: What must follow, or must not: an example ends there.
_AHEAD = re.compile(r"\(\?[!=](?:[^()]|\([^()]*\))*\)")


def _examples(pattern: str) -> list[str]:
    found = []
    for plain in false_friends._spread(pattern):
        text = _AHEAD.sub("", plain).replace(r"\b", "").replace("(?:", "(").replace(r"[\w-]+", "xx")
        text = re.sub(r"\\w(?:[*+]|\{[^}]*\})", "xx", text)
        while (m := re.search(r"\(([^()]*)\)(?:\?|\{[^}]*\})?", text)) is not None:
            text = text[: m.start()] + m[1].split("|")[0] + text[m.end() :]
        text = re.sub(r"\[(.)[^\]]*\][*?]?", r"\1", text)
        found.append(re.sub(r"(.)\?", r"\1", text).replace(".", "'"))
    return found


_CODE_TEXT = """
    <b> </b> <br/> %s %n %name% __COUNT__ $t(a.b) {x} [NAME] :name example.com @user a@b.com http://a.b
    https: // www.a.b
    \\n line\\nSecond isn' t L' home l’ aire el Lunes gobierno Español el 5 de Enero El Dilluns. Because To of it. he
"""
CODE = st.lists(st.sampled_from([*_CODE_TEXT.split(), " ", " ", " ", ". ", "\n", ", "]), max_size=30).map(
    "".join
)


@settings(max_examples=600)
@given(CODE)
def test_nothing_is_lost_of_code_and_wreckage(text: str) -> None:
    patterns = (
        tags.TAG, markup._URL, markup._MAIL, markup.PLACEHOLDER, markup._COLON, markup._SQUARE, markup._ESCAPE,
        markup._DOMAIN, markup._HANDLE, markup._BROKEN_ADDRESS,
    )  # fmt: skip
    if any(p.search(text) for p in patterns):
        assert markup._CODE.search(text)
    if any(p.search(text) for p in spacing._AFTER_APOSTROPHE.values()):
        assert spacing._APOSTROPHE.search(text)
    if boundaries._HALF.search(text):
        assert boundaries._INNER_STOP.search(text)
    for lang, pattern in capital.FOREIGN_CAPITAL.items():
        if pattern.search(text):
            assert any(n.text in capitals.CAPITALISED[lang] for n in texts.names(text))


_POINTS_TEXT = """
percentage points | per cent-points | percent point | PP | p. p. | punts percentuals | puntos porcentuales
points de pourcentage | point de % | pontos percentuais | punti percentuali | puncte procentuale | Prozentpunkten
procentpunkter | procentenheter | procentpoint | prosenttiyksikköä | процентных пункта | ПРОЦЕНТНИХ ПУНКТІВ
"""


@pytest.mark.parametrize("points", [p.strip() for p in re.split(r"[|\n]", _POINTS_TEXT) if p.strip()])
def test_no_percentage_points_are_lost(points: str) -> None:
    assert percentage_points._POINTS.search(f"2 {points}")
    assert percentage_points.may_say(f"2 {points}")


def test_no_telephone_number_is_lost() -> None:
    for number in (
        "93 412 34 56",
        "+34 934 123 456",
        "1-800-555-0199",
        "(0) 30 - 12 34 56",
        "(93) (412) 34 56",
    ):
        assert figures._PHONE.search(number)
        assert figures._TWO_GROUPS.search(number)
