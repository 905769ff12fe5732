"""The product side with a made-up network: words, spans, calibration, rows that cannot be scored."""

from __future__ import annotations

import itertools
import json
import random
import re
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from tqpipe import pipeline, quality_rows, trunk_int8
from tqpipe.encoder import TransformerEncoder
from tqpipe.ingest import make_pair
from tqpipe.scoring import quality, quality_files, quality_words
from tqpipe.scoring.quality import QualityModel
from tqpipe.scoring.quality_scale import calibrate
from tqpipe.training.quality_calibrate import START
from tqpipe.trunk_int8 import compiled
from tqpipe.types import Contrast, TokenQuality, TqpipeError

torch = pytest.importorskip("torch")


class Pieces:
    """Pieces of up to three letters; the id is the piece's length, 50 for one with an x."""

    cls_token_id, sep_token_id, pad_token_id = 0, 2, 1

    def __call__(self, texts: list[str], **_: Any) -> dict[str, Any]:
        found = [list(re.finditer(r"\s*[^\s]{1,3}", t)) for t in texts]
        return {
            "input_ids": [[50 if "x" in m.group() else 3 + len(m.group()) for m in f] for f in found],
            "offset_mapping": [[m.span() for m in f] for f in found],
        }


class Net:
    """Calls pieces with an x a major error, and the more of them the worse the pair.

    Its lower layers give the ids: those above must get every token's own.
    """

    def alone(self, ids: Any, absent: Any) -> Any:
        return torch.where(absent, -1, ids)[:, :, None].repeat(1, 1, 3).float()

    def __call__(self, ids: Any, side: Any, low: Any) -> Any:
        assert torch.equal(low[side >= 0], ids[side >= 0][:, None].repeat(1, 3).float())
        bad = (ids == 50) & (side > 0)
        token = torch.zeros((*ids.shape, 7))
        token[..., :3] = -8.0
        token[..., 3] = 8.0
        token[..., 5] = torch.where(bad, 16.0, 0.0)
        token[..., 0] = torch.where(bad, 4.0, -4.0)
        sentence = torch.zeros((len(ids), 5))
        sentence[:, :2] = (1.0 - bad.sum(1).float())[:, None]
        sentence[:, 4] = -6.0
        return SimpleNamespace(sentence=sentence, token=token)


@pytest.fixture
def model() -> QualityModel:
    calibration = {**START, "languages": {"ca-en": "planted", "de-en": "trained"}}
    return QualityModel(Pieces(), Net(), calibration, "test", "fp32")


def test_words_take_the_worst_of_their_pieces(model: QualityModel) -> None:
    [q] = model.score([("La casa.", "The terrixble house, now.")])
    words = {w.text: w for w in q.target}
    assert [w.text for w in q.target] == ["The", "terrixble", "house", ",", "now", "."]
    assert words["terrixble"].error > 0.9 > 0.1 > words["house"].error
    assert (words["terrixble"].severity, words["terrixble"].start, words["terrixble"].end) == ("major", 4, 13)
    assert [(s.side, s.start, s.end, s.severity) for s in q.spans] == [("target", 4, 13, "major")]


def test_neighbouring_words_are_one_span(model: QualityModel) -> None:
    [q] = model.score([("a xb", "ax bx cc xd")])
    assert [(s.side, s.start, s.end) for s in q.spans] == [
        ("source", 2, 4),
        ("target", 0, 5),
        ("target", 9, 11),
    ]


def test_every_row_comes_back_in_order(model: QualityModel) -> None:
    pairs = [("", "b"), ("a", "b"), ("a", "  "), ("a", "x x x"), ("a" * 40, "b " * 60)]
    found = model.score(pairs)
    assert [q.missing for q in found] == ["the source is empty", None, "the target is empty", None, None]
    assert [q.parts for q in found] == [0, 1, 0, 1, 1]  # what was not read has no parts
    assert found[0].quality is None
    assert found[3].quality is not None
    assert found[1].quality is not None
    assert found[3].quality < found[1].quality


def test_order_does_not_matter(model: QualityModel) -> None:
    pairs = [(f"a {'b ' * (k % 7)}", f"{'c ' * (k % 5)} x{'x ' * (k % 3)}") for k in range(40)]
    straight, back = model.score(pairs), model.score(pairs[::-1])[::-1]
    assert straight == back


def test_a_text_of_several_pairs_goes_through_the_lower_layers_once(
    model: QualityModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A source with its translations by several systems; a translation of several sources."""
    pairs = [("Una casa gran.", t) for t in ("A large house.", "A bigx house.", "One hxouse.")]
    pairs += [("Casa grossa.", "A large house."), ("Una casa gran.", "A large house.")]
    expected = [model.score([pair])[0] for pair in pairs]
    read: list[int] = []

    def counted(ids: Any, absent: Any) -> Any:
        read.append(len(ids))
        return Net().alone(ids, absent)

    monkeypatch.setattr(model.net, "alone", counted, raising=False)
    assert model.score(pairs) == expected
    assert sum(read) == 5


def test_a_long_pair_is_split_marked_and_covered(model: QualityModel) -> None:
    source, target = "La casa és gran, i el jardí. " * 60, "The house is big, the garden too. " * 60
    [q] = model.score([(source, target)])
    assert q.parts > 3
    assert [w.start for w in q.target] == sorted(w.start for w in q.target)
    assert all(target[w.start : w.end] == w.text for w in q.target)
    assert q.target[-1].end == len(target.rstrip())
    assert q.source[-1].end == len(source.rstrip())


def test_a_long_sound_text_is_no_likelier_to_be_broken(model: QualityModel) -> None:
    """Of many parts the worst one looks worse than a single one: each is less likely to hold the error."""
    [short, long] = model.score(
        [("La casa és gran. ", "The house is big. "), ("La casa és gran. " * 60, "The house is big. " * 60)]
    )
    assert long.parts > 3
    assert long.broken == pytest.approx(short.broken / long.parts, rel=0.02)  # type: ignore[operator]


def test_a_broken_part_pulls_a_long_text_down(model: QualityModel) -> None:
    source, target = "La casa és gran. " * 60, "The house is big. " * 60
    good, bad = model.score([(source, target), (source, target[:-18] + "Xx xxx xx xxxx xx xx.")])
    assert good.quality is not None
    assert bad.quality is not None
    assert bad.quality < good.quality - 1


def test_languages(model: QualityModel) -> None:
    assert model.score([("a", "b")], ("ca", "en"))[0].coverage == "planted"
    assert model.score([("a", "b")], ("nl", "en"))[0].coverage == "unmeasured"
    assert model.score([("a", "b")])[0].coverage == "unknown"
    assert [q.coverage for q in model.score([("a", "b")] * 2, [("ca", "en"), ("de", "en")])] == [
        "planted",
        "trained",
    ]
    with pytest.raises(TqpipeError, match="'tlh'"):
        model.score([("a", "b")], ("tlh", "en"))
    assert model.score([("a", "b")], ("tlh", "en"), force=True)[0].quality is not None
    with pytest.raises(TqpipeError, match="2 pairs but 1 languages"):
        model.score([("a", "b")] * 2, [("ca", "en")])


def test_languages_as_one_text_are_refused(model: QualityModel) -> None:
    with pytest.raises(TqpipeError, match=r"langs is \(source, target\), not 'ca-en'"):
        model.score([("abc", "abc")], "ca-en")  # type: ignore[arg-type]


def test_a_row_holds_everything_and_reads_back(model: QualityModel) -> None:
    texts = [("a", "b x"), ("", "b"), ("x a", "b")]
    for (source, target), found in zip(texts, model.score(texts), strict=True):
        pair = make_pair(source, target)
        row = json.loads(json.dumps(quality_rows.to_row(found, pair)))
        assert set(row) == set(quality_rows.KEYS)
        assert quality_rows.from_row(row, pair, found.missing) == found
    assert row["spans"][0] == {**row["spans"][0], "side": "source", "text": "x"}


def test_contrasts_are_in_the_row_and_may_be_absent_from_an_old_one(model: QualityModel) -> None:
    pair = make_pair("Mai.", "Always.")
    [found] = model.score([("Mai.", "Always.")])
    found = replace(found, contrasts=(Contrast("opposite", "target", 0, 6, "Never", 9.5),))
    row = json.loads(json.dumps(quality_rows.to_row(found, pair)))
    assert row["contrasts"] == [
        {
            "kind": "opposite",
            "side": "target",
            "start": 0,
            "end": 6,
            "text": "Always",
            "instead": "Never",
            "gain": 9.5,
        }
    ]
    assert quality_rows.from_row(row, pair, None) == found
    for wrong in (
        {"kind": "colour"},
        {"end": 99},
        {"text": "Allways"},
        {"instead": 1},
        {"gain": "much"},
        {"gain": True},
    ):
        with pytest.raises(TqpipeError):
            quality_rows.from_row({**row, "contrasts": [{**row["contrasts"][0], **wrong}]}, pair, None)
    del row["contrasts"]
    assert quality_rows.from_row(row, pair, None) == replace(found, contrasts=())


def test_an_edited_row_is_refused(model: QualityModel) -> None:
    pair = make_pair("a", "b x")
    row = quality_rows.to_row(model.score([("a", "b x")])[0], pair)
    for broken in (
        {"quality": 101},
        {"spans": [{**row["spans"][0], "end": 99}]},
        {"spans": [{**row["spans"][0], "side": "left"}]},
        {"tokens": {"source": [], "target": [{"text": "b"}]}},
        {"tokens": {"source": [], "target": [{**row["tokens"]["target"][0], "severity": "awful"}]}},
    ):
        with pytest.raises(TqpipeError):
            quality_rows.from_row({**row, **broken}, pair, None)
    assert quality_rows.from_row({}, pair, None) is None


def test_a_broken_pair_shows_where(model: QualityModel) -> None:
    """Whatever the thresholds: the likeliest place is named when the pair as a whole is called broken."""
    strict = {
        **model.calibration,
        "thresholds": {**START["thresholds"], "source": 1.1, "target": 1.1, "missing": 1.1},
    }
    for limit, spans in ((0.0, [(2, 3)]), (1.1, [])):
        strict["thresholds"]["broken"] = limit
        [q] = QualityModel(Pieces(), Net(), strict, "test", "fp32").score([("a", "b x")])
        assert [(s.start, s.end) for s in q.spans] == spans


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("it’s a co-op, no?", ["it’s", "a", "co-op", ",", "no", "?"]),
        ("他去了 Berlin。", ["他", "去", "了", "Berlin", "。"]),
        ("काठमाडौं शहर।", ["काठमाडौं", "शहर", "।"]),
        ("3,5 %", ["3", ",", "5", "%"]),
        ("כִּתָבִים وَكِتَابٌ", ["כִּתָבִים", "وَكِتَابٌ"]),
        ("མི་", ["མི", "་"]),
        ("နိုင်ငံ ជា ป็น", ["နို", "င်", "ငံ", "ជា", "ป็", "น"]),
        ("東京　タワー", ["東", "京", "タ", "ワ", "ー"]),
        ("👩‍👩‍👧 🇪🇸❤️👍🏽 1️⃣ 12", ["👩‍👩‍👧", "🇪🇸", "❤️", "👍🏽", "1️⃣", "12"]),
        ("cafe\u0301-e\u0301", ["cafe\u0301-e\u0301"]),
        ("\u0301a \u200d", ["\u0301a", "\u200d"]),
        ("", []),
    ],
)
def test_what_a_word_is(text: str, words: list[str]) -> None:
    assert quality_words._WORD.findall(text) == words
    assert not re.sub(r"\s", "", quality_words._WORD.sub("", text))


def test_calibration_rises_and_stays_in_bounds() -> None:
    table = {
        "raw": [-6, 0, 2], "quality": [0, 60, 100],
        "interval": {"at": [0, 60, 100], "below": [20, 30, 10], "above": [20, 20, 10]},
    }  # fmt: skip
    values = [calibrate(v, table) for v in np.linspace(-8, 3, 50)]
    assert all(a[0] <= b[0] for a, b in itertools.pairwise(values))
    assert all(0 <= low <= q <= high <= 100 for q, (low, high) in values)


def _word(place: int, error: float) -> TokenQuality:
    return TokenQuality("w", place * 2, place * 2 + 1, 0.0, "OK", 0.0, error, "minor", 0.0)


def test_a_lower_threshold_holds_where_much_is_doubtful() -> None:
    table = {
        "thresholds": {"target": 0.5, "source": 0.5, "missing": 0.5, "doubt": {"from": 1.0, "target": 0.1}}
    }
    few = [_word(k, e) for k, e in enumerate((0.0, 0.4, 0.0, 0.3))]
    many = [_word(k, e) for k, e in enumerate((0.0, 0.4, 0.0, 0.4, 0.3))]
    assert not list(quality_words.spans_of(few, "target", table))
    assert [(s.start, s.end) for s in quality_words.spans_of(many, "target", table)] == [(2, 3), (6, 9)]
    assert not list(quality_words.spans_of(many, "source", table))
    # Beside one sure error the others need not be wrong.
    sure = [_word(k, e) for k, e in enumerate((0.3, 0.95, 0.2, 0.3))]
    assert [(s.start, s.end) for s in quality_words.spans_of(sure, "target", table)] == [(2, 3)]
    # The same little doubt everywhere in a long text is no more than in a short one.
    assert not list(quality_words.spans_of([_word(k, 0.012) for k in range(1000)], "target", table))
    long = [*(_word(k, 0.0) for k in range(200)), *(_word(200 + k, w.error) for k, w in enumerate(many))]
    assert len(list(quality_words.spans_of(long, "target", table))) == 2


def test_a_folder_without_a_model_is_named(tmp_path: Path) -> None:
    with pytest.raises(TqpipeError, match=re.escape(str(tmp_path))):
        QualityModel.load(tmp_path)


def test_a_network_that_gives_no_number_is_said_so(model: QualityModel) -> None:
    class Lost(Net):
        def __call__(self, ids: Any, side: Any, low: Any) -> Any:
            found = super().__call__(ids, side, low)
            found.sentence[ids.eq(50).any(1), 1] = torch.nan
            return found

    model.net = Lost()
    first, second = model.score([("abc", "abc"), ("abc", "xxx")])
    assert first.quality is not None
    assert (second.quality, second.interval, second.broken) == (None, None, None)
    assert second.missing == "the quality model gives no number for it"


def test_a_folder_is_loaded_anew_after_further_training(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not only this process would see the old scores else: they would be cached under the new model's name."""
    loaded: list[str] = []

    def load(folder: str, *, precision: str, contrasts: int) -> str:
        loaded.append((tmp_path / quality_files.WEIGHTS).read_text(encoding="utf-8"))
        return loaded[-1]

    monkeypatch.setattr(QualityModel, "load", load)
    for content in ("first", "first", "other"):
        if not loaded or content != loaded[-1]:
            partial = tmp_path / "partial"
            partial.write_text(content, encoding="utf-8")
            partial.replace(tmp_path / quality_files.WEIGHTS)
        assert quality.shared(str(tmp_path), "fp32") == content  # type: ignore[comparison-overlap]
    assert loaded == ["first", "other"]


shipped = pytest.mark.skipif(
    not (quality_files.SHIPPED / quality_files.WEIGHTS).is_file(), reason="no model in the package"
)

PAIRS = [
    (
        "El president va arribar dilluns a Barcelona amb 25 ministres.",
        "The president arrived in Barcelona on Monday with 25 ministers.",
    ),
    (
        "El president va arribar dilluns a Barcelona amb 25 ministres.",
        "The president arrived in in in Girona on Friday",
    ),
    ("Hola.", "Hello."),
    ("La inflació va pujar un 3,5 % el març, i els preus de l'habitatge encara més.", "Inflation rose."),
    ("Ningú no ho esperava.", "Nobody expected it."),
]


@shipped
@pytest.mark.parametrize("tail", [" ", "\n", "\u00a0\t", "\u200b", "\u200f \ufeff"])
def test_what_cannot_be_seen_at_the_end_changes_nothing(tail: str) -> None:
    pairs = [("La casa és gran.", "The house is big."), ("Va dir que no.", "He said so")]
    model = QualityModel.load(quality_files.SHIPPED)
    bare, padded = model.score(pairs), model.score([(s + tail, t + tail) for s, t in pairs])
    assert [(q.quality, q.broken, q.spans) for q in bare] == [(q.quality, q.broken, q.spans) for q in padded]


@shipped
def test_sentences_of_a_long_text_have_the_spans_that_they_have_alone() -> None:
    sentences = [
        ("Va néixer el 1990 a Girona i va estudiar dret a la ciutat.", "Born in 1909 in Girona the and studied."),
        ("Després va treballar en una botiga de la plaça major.", "Then she worked in a shop on the main square."),
        ("No va tornar mai més al poble on vivia la seva família.", "She came back where where family lived."),
        ("El seu germà gran va escriure un llibre sobre la guerra.", "Her elder brother wrote a book about the war."),
    ] * 3  # fmt: skip
    model = QualityModel.load(quality_files.SHIPPED)
    alone = model.score(sentences, ("ca", "en"))
    [text] = model.score(
        [(" ".join(s for s, _ in sentences), " ".join(t for _, t in sentences))], ("ca", "en")
    )
    assert text.parts == len(sentences)
    at, expected = 0, []
    for (_, target), q in zip(sentences, alone, strict=True):
        expected += [(at + e.start, at + e.end) for e in q.spans if e.side == "target"]
        at += len(target) + 1
    assert expected
    assert sorted((e.start, e.end) for e in text.spans if e.side == "target") == sorted(expected)


@pytest.fixture(scope="module")
def stored() -> dict[str, bytes]:
    """The files of the shipped model."""
    names = (quality_files.WEIGHTS, quality_files.CONFIG, quality_files.CALIBRATION)
    return {name: (quality_files.SHIPPED / name).read_bytes() for name in names}


@shipped
@pytest.mark.parametrize(
    ("name", "content"),
    [
        (quality_files.WEIGHTS, b""),
        (quality_files.WEIGHTS, "cut"),
        (quality_files.CONFIG, b"{}"),
        (quality_files.CONFIG, b"[1]"),
        (quality_files.CALIBRATION, b"{}"),
        (quality_files.CALIBRATION, b"7"),
        (quality_files.CALIBRATION, b"\xff"),
    ],
)
def test_a_damaged_folder_is_named(
    tmp_path: Path, stored: dict[str, bytes], name: str, content: bytes | str
) -> None:
    for other, data in stored.items():
        (tmp_path / other).write_bytes(data)
    (tmp_path / name).write_bytes(stored[name][:1_000_000] if isinstance(content, str) else content)
    with pytest.raises(TqpipeError, match=re.escape(str(tmp_path))):
        QualityModel.load(tmp_path, precision="fp32")


@shipped
def test_weights_that_are_no_numbers_are_neither_written_nor_read(
    tmp_path: Path, stored: dict[str, bytes]
) -> None:
    from safetensors.numpy import load, save

    with pytest.raises(TqpipeError, match=r"query\.bias has values that are no numbers"):
        quality_files.write_arrays(
            tmp_path / "new", {"query.bias": np.array([np.nan])}, dict.fromkeys(quality_files.SIZES, 1), {}
        )
    assert not (tmp_path / "new").exists()
    for other, data in stored.items():
        (tmp_path / other).write_bytes(data)
    arrays = load(stored[quality_files.WEIGHTS])
    arrays["query.bias"] = np.full_like(arrays["query.bias"], np.inf)
    (tmp_path / quality_files.WEIGHTS).write_bytes(save(arrays))
    with pytest.raises(TqpipeError, match=r"query\.bias has values that are no numbers"):
        QualityModel.load(tmp_path, precision="fp32")


@shipped
def test_transformers_loads_the_shipped_model_as_it_is(tmp_path: Path) -> None:
    from transformers import AutoConfig, AutoModel

    from tqpipe.scoring import quality_net
    from tqpipe.scoring.quality_input import encode, pad

    tokenizer, plain = quality_files.read(quality_files.SHIPPED)
    net = quality_net.QualityNet.from_pretrained(quality_files.SHIPPED)
    assert not net.training
    ids, side = (torch.from_numpy(a) for a in pad(encode(tokenizer, *zip(PAIRS[0], strict=True)), 1))
    with torch.no_grad():
        wanted = plain(ids, side).sentence
        assert torch.equal(net(ids, side).sentence, wanted)
        found = AutoModel.from_pretrained(str(quality_files.SHIPPED))
        assert torch.equal(found(ids, side).sentence, wanted)
    assert type(AutoConfig.from_pretrained(str(quality_files.SHIPPED))) is quality_net.QualityConfig
    # What transformers writes has no calibration and no differences: not a folder to score with, and told so.
    net.config.save_pretrained(tmp_path)
    with pytest.raises(TqpipeError, match=re.escape(f"{tmp_path}: no quality model")):
        QualityModel.load(tmp_path)


def test_the_folder_of_a_training_is_as_good_as_the_model_in_it(tmp_path: Path) -> None:
    assert quality_files.place(None) == quality_files.place("") == quality_files.SHIPPED
    (tmp_path / "model").mkdir()
    assert quality_files.place(tmp_path) == tmp_path
    (tmp_path / "model" / "config.json").touch()
    assert quality_files.place(str(tmp_path)) == tmp_path / "model"
    assert quality_files.place(tmp_path / "model") == tmp_path / "model"
    (tmp_path / "config.json").touch()
    assert quality_files.place(tmp_path) == tmp_path
    with pytest.raises(
        TqpipeError, match=r"no quality model \(there is no config.json in it\); give the folder"
    ):
        quality_files.read(tmp_path / "none")


@shipped
@pytest.mark.slow
def test_the_shipped_model_tells_good_from_bad_whatever_the_batch() -> None:
    model = QualityModel.load(precision="fp32")
    together = model.score(PAIRS * 3, ("ca", "en"))
    alone = [model.score([p], ("ca", "en"))[0] for p in PAIRS]
    for k, q in enumerate(alone):
        assert q.quality is not None
        assert together[k].quality == pytest.approx(q.quality, abs=1e-3)
        assert together[k + 5].quality == pytest.approx(q.quality, abs=1e-3)
    assert alone[0].quality > alone[1].quality + 10  # type: ignore[operator]
    assert alone[4].quality > alone[3].quality + 10  # type: ignore[operator]
    assert alone[1].spans
    assert all(0 <= q.quality <= 100 for q in alone if q.quality is not None)


@shipped
@pytest.mark.slow
@pytest.mark.parametrize("precision", ["bf16", "int8"])
def test_the_fast_paths_agree_with_fp32_whatever_the_batch(precision: Any) -> None:
    if precision == "int8" and not trunk_int8.supported():
        pytest.skip("this CPU has no int8 products")
    fp32 = QualityModel.load(precision="fp32").score(PAIRS)
    fast = QualityModel.load(precision=precision)
    together = fast.score(PAIRS * 2)
    for k, reference in enumerate(fp32):
        [alone] = fast.score([PAIRS[k]])
        assert alone.quality == pytest.approx(together[k].quality, abs=1e-3)
        assert alone.quality == pytest.approx(reference.quality, abs=4.0)


@shipped
@pytest.mark.slow
@pytest.mark.skipif(compiled.units() is None, reason="no kernels of our own on this CPU")
def test_in_int8_a_pair_has_the_same_bits_in_any_company() -> None:
    model = QualityModel.load(precision="int8")
    rng = random.Random(4)
    words = [
        "la",
        "casa",
        "és",
        "gran",
        "the",
        "house",
        "is",
        "big",
        "and",
        "has",
        "25",
        "rooms",
        "a",
        "garden",
    ]
    pairs = [tuple(" ".join(rng.choices(words, k=rng.randint(1, 30))) for _ in range(2)) for _ in range(60)]
    together = model.raw(pairs)  # type: ignore[arg-type]
    for k in range(0, 60, 3):
        for one, raw in zip(model.raw(pairs[k : k + 3]), together[k : k + 3], strict=True):  # type: ignore[arg-type]
            assert np.array_equal(one.sentence, raw.sentence)
            assert np.array_equal(one.token, raw.token)


@shipped
@pytest.mark.slow
@pytest.mark.parametrize("precision", ["fp32", "auto"])
def test_reading_gives_scores_and_the_encoders_view(precision: Any) -> None:
    """What the model shares with the encoder is what each would have made by itself."""
    model, encoder = (kind(precision=precision) for kind in (QualityModel.load, TransformerEncoder))
    assert model.shares(encoder)
    pairs = [
        *PAIRS,
        ("", "Nothing."),
        ("Una frase llarga, i una altra. " * 30, "A long sentence, and another. " * 30),
        ("Una frase llarga, i " * 60, "A long sentence, and " * 60),
    ]
    found = model.read(pairs, ("ca", "en"), encoder)
    assert [q for q, _ in found] == model.score(pairs, ("ca", "en"))
    assert found[-2][0].parts > 10
    assert [both is None for _, both in found] == [False] * 5 + [True, False, True]
    own = pipeline.encode_pairs([make_pair(*texts) for texts in pairs], encoder)
    for (_, both), sides in zip(found, own, strict=True):
        for mine, its in zip(both or (), sides, strict=False):
            assert its is not None
            assert mine.offsets[:, 1].tolist() == its.offsets[:, 1].tolist()
            assert np.allclose(mine.middle, its.middle, atol=2e-2)


def test_only_the_same_encoder_in_the_same_precision_is_shared(model: QualityModel) -> None:
    model.net.config = SimpleNamespace(apart=5)
    assert model.shares(TransformerEncoder(precision="fp32"))
    assert not model.shares(TransformerEncoder(precision="bf16"))
    assert not model.shares(TransformerEncoder(precision="fp32", paired_layer=4))


@shipped
@pytest.mark.slow
def test_the_number_of_threads_cannot_be_seen() -> None:
    """One process of two threads and two of one give the same bytes."""
    model, before = QualityModel.load(precision="fp32"), torch.get_num_threads()
    rng = random.Random(3)
    texts = [
        " ".join(rng.choices(["casa", "house", "the", "a", "42", "x."], k=rng.randint(1, 40)))
        for _ in range(80)
    ]
    pairs = list(zip(texts[::2], texts[1::2], strict=True))
    try:
        for count in (1, 2, 9, 40):
            found = []
            for threads in (1, 2):
                torch.set_num_threads(threads)
                found.append(model.raw(pairs[:count]))
            for one, two in zip(*found, strict=True):
                assert np.array_equal(one.sentence, two.sentence)
                assert np.array_equal(one.token, two.token)
    finally:
        torch.set_num_threads(before)


@shipped
def test_int8_where_it_cannot_be_had_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trunk_int8, "supported", lambda: False)
    with pytest.raises(TqpipeError, match="int8"):
        QualityModel.load(precision="int8")
    assert QualityModel.load().precision in ("bf16", "fp32")


@shipped
def test_the_shipped_model_is_small_and_names_its_encoder() -> None:
    assert (quality_files.SHIPPED / quality_files.WEIGHTS).stat().st_size < 25_000_000
    config = json.loads((quality_files.SHIPPED / quality_files.CONFIG).read_text(encoding="utf-8"))
    assert config["encoder"] == "e5-small"
    assert quality_files.calibration(quality_files.SHIPPED)["interval"]["coverage"] > 0.85
