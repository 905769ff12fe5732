"""What is read from the cache is what would have been computed, and what is computed is only what is new."""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import encoder_support
import numpy as np
import pytest

from tqpipe import cached
from tqpipe.cache import Cache
from tqpipe.cached import CachedEncoder, CachedEstimator
from tqpipe.scoring import quality_candidates
from tqpipe.types import Encoding, ErrorSpan, Quality, TokenQuality

TEXTS = ["Putin no hi va accedir.", "", "However,  Trump.", "Putin no hi va accedir.", "<s>\ud800\u2028"]


class Counting(encoder_support.WordEncoder):
    def __init__(self) -> None:
        super().__init__()
        self.asked: list[list[str]] = []

    def encode(
        self,
        texts: Sequence[str],
        progress: Callable[[int], None] | None = None,
        *,
        sentences: bool = True,
    ) -> list[Encoding]:
        self.asked.append(list(texts))
        if progress is not None:
            progress(len(texts))
        return super().encode(texts, sentences=sentences)


class Judge:
    """Words are as good as they are long."""

    signature = "judge@1"

    def __init__(self) -> None:
        self.asked: list[list[tuple[str, str]]] = []

    def score(
        self,
        pairs: Sequence[tuple[str, str]],
        langs: tuple[str, str] | Sequence[tuple[str, str]] | None = None,
        *,
        force: bool = False,
        progress: Callable[[int], None] | None = None,
    ) -> list[Quality]:
        self.asked.append(list(pairs))
        return [self._one(*pair) for pair in pairs]

    def _one(self, source: str, target: str) -> Quality:
        if not target:
            return Quality(None, None, None, (), (), (), "judged", 0, "there is no translation")
        word = target.split()[0]
        token = TokenQuality(word, 0, len(word), 0.25, "OK", 0.125, 0.5, "major", 0.0625)
        span = ErrorSpan("target", 0, len(word), "minor", 0.75)
        value = 100 / len(target)
        return Quality(value, (value - 1 / 3, value + 1 / 3), 0.1, (), (token,), (span,), "judged", 1, None)


def same(a: Encoding, b: Encoding) -> bool:
    names = ("offsets", "codes", "scales", "total")
    return all(np.array_equal(getattr(a, n), getattr(b, n)) for n in names)


def test_only_new_texts_are_encoded(tmp_path: Path) -> None:
    plain, prepared = Counting(), []
    expected = encoder_support.WordEncoder().encode(TEXTS)
    one = CachedEncoder(plain, Cache(tmp_path), lambda: prepared.append(1))
    assert all(map(same, one.encode(TEXTS), expected))
    assert plain.asked == [list(dict.fromkeys(TEXTS))]
    two = CachedEncoder(plain, Cache(tmp_path), lambda: prepared.append(2))
    done: list[int] = []
    assert all(map(same, two.encode(TEXTS, done.append), expected))
    assert done == [len(TEXTS)]
    assert prepared == [1]
    again = two.encode([*TEXTS, "new"])
    assert plain.asked[1:] == [["new"]]
    assert same(again[-1], encoder_support.WordEncoder().encode(["new"])[0])
    assert prepared == [1, 2]


def test_word_vectors_alone_are_kept_apart(tmp_path: Path) -> None:
    inner = Counting()
    one = CachedEncoder(inner, Cache(tmp_path))
    whole, words = one.encode(TEXTS), one.encode(TEXTS, sentences=False)
    assert all(e.total is None for e in words)
    assert all(np.array_equal(a.codes, b.codes) for a, b in zip(whole, words, strict=True))
    again = CachedEncoder(inner, Cache(tmp_path))
    assert all(map(same, again.encode(TEXTS), whole))
    assert all(map(same, again.encode(TEXTS, sentences=False), words))
    assert len(inner.asked) == 2


def test_other_signatures_share_nothing(tmp_path: Path) -> None:
    a, b = Counting(), Counting()
    b.signature = "other"
    for inner in (a, b):
        CachedEncoder(inner, Cache(tmp_path)).encode(TEXTS)
    assert a.asked == b.asked


def test_a_long_list_leaves_the_cache_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cached, "MANY", 2)
    inner = Counting()
    for _ in range(2):
        CachedEncoder(inner, Cache(tmp_path)).encode(TEXTS)
    assert inner.asked == [TEXTS, TEXTS]


PAIRS = [("a", "x y"), ("a", ""), ("b", "long \ud800 one"), ("a", "x y")]


def estimator(folder: Path, inner: Judge, loaded: list[int]) -> CachedEstimator:
    def load() -> Judge:
        loaded.append(1)
        return inner

    return CachedEstimator("", "fp32", 2, Cache(folder), load)


def test_only_new_pairs_are_scored_and_the_model_is_loaded_for_them_alone(tmp_path: Path) -> None:
    inner, loaded = Judge(), list[int]()
    first = estimator(tmp_path, inner, loaded)
    found = first.score(PAIRS, ("ca", "en"))
    assert loaded == [1]
    assert [q.missing for q in found] == [None, "there is no translation", None, None]
    second = estimator(tmp_path, inner, loaded)
    assert second.score(PAIRS, ("ca", "en")) == found
    assert second.signature == "judge@1"
    assert loaded == [1]
    assert second.score([*PAIRS, ("b", "new")], ("ca", "en"))[:4] == found
    assert inner.asked == [list(dict.fromkeys(PAIRS)), [("b", "new")]]
    second.score(PAIRS, ("es", "en"))  # another language: other scores
    assert len(inner.asked) == 3


def test_without_a_cache_it_is_the_model(tmp_path: Path) -> None:
    inner = Judge()
    found = CachedEstimator("", "fp32", 2, Cache(None), lambda: inner).score(PAIRS)
    assert found[0] == found[3]
    assert found[2].target[0].text == "long"


def test_a_run_that_is_stopped_goes_on_from_the_last_block(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cached, "BLOCK", 4)
    pairs = [("source", "x" * n) for n in range(10, 0, -1)]

    class Stopped(Judge):
        def score(self, *arguments: Any, **options: Any) -> list[Quality]:
            if len(self.asked) == 2:
                raise KeyboardInterrupt
            return super().score(*arguments, **options)

    with pytest.raises(KeyboardInterrupt):
        estimator(tmp_path, Stopped(), []).score(pairs)
    inner = Judge()
    found = estimator(tmp_path, inner, []).score(pairs)
    assert inner.asked == [[("source", "x" * 10), ("source", "x" * 9)]]
    assert found == Judge().score(pairs)


def test_blocks_change_nothing_but_the_progress_adds_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cached, "BLOCK", 2)
    texts, done = ["d d d d", "a", "c c c", "b b"], list[int]()
    inner = Counting()
    found = CachedEncoder(inner, Cache(tmp_path)).encode(texts, done.append)
    assert inner.asked == [["a", "b b"], ["c c c", "d d d d"]]
    assert all(map(same, found, encoder_support.WordEncoder().encode(texts)))
    assert done == [2, 4]


#: They make no number: what is kept and how, threads and the precision (which the signature names), names of types.
NO_NUMBERS = {"cache", "cpu", "types"}


def test_the_code_that_makes_numbers_is_told_whole() -> None:
    """What a file of them imports from the package is one of them, too: or changed code would read old numbers."""
    package = Path(cached.__file__).parent
    names = {name.removesuffix(".py").removesuffix("/__init__").replace("/", ".") for name in cached.makers()}
    # The words that are tried in the place of others are data.
    assert str(quality_candidates.OPPOSITES.relative_to(package)) in cached.makers()
    for name in (n for n in cached.makers() if n.endswith(".py")):
        for node in ast.walk(ast.parse((package / name).read_text(encoding="utf-8"))):
            if not isinstance(node, ast.ImportFrom) or (node.module or "").split(".")[0] != "tqpipe":
                continue
            inside = (node.module or "").removeprefix("tqpipe").lstrip(".")
            imported = {inside} if inside in names else {f"{inside}.{a.name}".lstrip(".") for a in node.names}
            missing = {one for one in imported - names if one.split(".")[0] not in NO_NUMBERS}
            assert not missing, f"{name} needs {missing}"


def test_packing_a_vector_is_code_that_makes_numbers() -> None:
    assert f"{Encoding.__module__.removeprefix('tqpipe.').replace('.', '/')}.py" in cached.makers()
