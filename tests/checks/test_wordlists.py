"""The word lists on the disk say what wordfreq says, for every word, and are made again where they are damaged."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
import wordfreq

from tqpipe.checks.lexicon import freq, wordlists

T = TypeVar("T")


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TQPIPE_CACHE", str(tmp_path))
    return tmp_path / "words"


PLACES = ("off", "kept", "read")


def at(place: str, make: Callable[[], T], monkeypatch: pytest.MonkeyPatch) -> T:
    """What is made without a cache, made for the cache, or made and then read from it."""
    if place == "off":
        monkeypatch.setenv("TQPIPE_CACHE", "off")
    made = make()
    return make() if place == "read" else made


@pytest.mark.parametrize("place", PLACES)
def test_every_word_is_as_frequent_as_wordfreq_says(
    place: str, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = at(place, lambda: wordlists.load("ro"), monkeypatch)
    assert kept.exists() == (place != "off")
    expected = {
        word: rarity for rarity, words in enumerate(wordfreq.get_frequency_list("ro")) for word in words
    }
    assert len(found) == len(expected) > 20_000
    assert {word: found.rarity(word) for word in expected} == expected
    assert found.rarity("xqzzt") is None
    assert found.rarity("\ud800") is None


@pytest.mark.parametrize(
    ("word", "lang"), [("president", "ca"), ("The", "en"), ("L'Estat", "ca"), ("xqzzt", "en")]
)
def test_zipf_is_wordfreqs_of_one_form(word: str, lang: str) -> None:
    frequency = wordfreq.get_frequency_dict(lang).get(word.lower(), 0.0)
    assert freq.zipf(word, lang) == (wordfreq.freq_to_zipf(frequency) if frequency else 0.0)


def test_a_language_without_a_list_has_none(kept: Path) -> None:
    for _ in range(2):  # made, then read
        assert not wordlists.load("zz")


def test_a_damaged_file_is_made_again(kept: Path) -> None:
    whole = len(wordlists.load("ro"))
    (file,) = kept.iterdir()
    file.write_bytes(file.read_bytes()[:1001])
    assert len(wordlists.load("ro")) == whole
    assert len(wordlists.load("ro")) == whole
    assert [p.name for p in kept.iterdir()] == [file.name]


@pytest.mark.parametrize("place", PLACES)
def test_common_words_are_those_that_often_occur(
    place: str, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = set(at(place, lambda: wordlists.common("ro", 500), monkeypatch))
    frequencies = wordfreq.get_frequency_dict("ro")
    assert found == {word for word, f in frequencies.items() if wordfreq.freq_to_zipf(f) >= 4.0}
    assert len(found) > 3000
    assert not wordlists.common("zz", 500)


@pytest.mark.parametrize("place", PLACES)
def test_top_words_are_the_most_frequent_of_letters_alone(
    place: str, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = at(place, lambda: wordlists.top("ro", 5000), monkeypatch)
    assert found == [word for word in wordfreq.top_n_list("ro", 5000) if word.isalpha()]
    assert 4000 < len(found) < 5000


def test_where_nothing_can_be_written_it_is_kept_in_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("TQPIPE_CACHE", str(tmp_path / "file"))
    assert wordlists.load("ro").rarity("de") is not None


@pytest.mark.parametrize(
    ("lang", "form", "listed"),
    [
        ("de", "Straße", "strasse"),
        ("de", "groß", "gross"),
        ("el", "λόγος", "λόγοσ"),
        ("tr", "İstanbul", "istanbul"),
        ("tr", "IŞIK", "ışık"),
    ],
)
def test_words_are_looked_up_as_the_lists_write_them(lang: str, form: str, listed: str) -> None:
    assert freq.zipf(form, lang) == freq.zipf(listed, lang) > 3
