from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqpipe.config import SegmentConfig
from tqpipe.segment import split, split_lines, srx
from tqpipe.types import Document, TqpipeError

CASES = [
    # language, text, sentences
    ("en", "One. Two! Three?", ["One.", "Two!", "Three?"]),
    ("en", "Mr. Smith went to Washington. He came back.", ["Mr. Smith went to Washington.", "He came back."]),
    ("ca", "El Sr. Riu ha vingut. Ha parlat.", ["El Sr. Riu ha vingut.", "Ha parlat."]),
    (
        "ca",
        '"Ho faré", va dir. –No ho crec –va respondre.',
        ['"Ho faré", va dir.', "–No ho crec –va respondre."],
    ),
    ("en", "A headline\n\nA sentence.\r\nAnother line", ["A headline", "A sentence.", "Another line"]),
    ("en", "It costs 3.50 euros. Cheap.", ["It costs 3.50 euros.", "Cheap."]),
    ("en", "Left\u2028right of a separator.", ["Left\u2028right of a separator."]),
    ("en", "   \n \t ", []),
    ("zh", "你好。再见。", ["你好。", "再见。"]),
]


#: Sentences of which none is to be broken: after an abbreviation, an initial, a day, or before what goes on.
WHOLE = [
    ("it", "Il sig. Rossi, il dott. Neri, L'on. Russo e il gen. Po lessero il d.lgs. 231/2001."),
    ("it", "La S.p.A. nacque nel 44 a.C. con T. Livio."),
    (
        "ro",
        "Cu dna. Popa și dr. Pop pe str. Victoriei, la alin. (3) lit. b), de I. L. Caragiale, cu 3 mil. lei.",
    ),
    ("ro", "De I.L. Caragiale, în 46 î.Hr., la St. Martin."),
    ("de", "Im 2. Weltkrieg und am 5. 10. 2020, auch am 3. Oktober."),
    ("ru", "На ул. Ленина, рис. 3."),
    ("fr", "Art. 3 de la loi, Mgr. Gil, St. Louis."),
    ("ca", "L'art. 5è i Mons. Pi, al tel. 93."),
    ("en", "Tel. +34 93 402 11 00, Sec. 4 and Sens. Graham and Kennedy."),
    ("es", "Mons. Romero y Ntra. Sra. del Pilar, tfno. 93."),
    ("pt", "O Exmo. Sr. Pires e o Dep. Dias, fls. 5."),
    ("cs", "Pan Mgr. Novák a T. G. Masaryk, č. 5, 5. 10. 2020."),
    ("ja", "「行こう。」と彼は言った。"),
    ("zh", "“走吧！”他说。"),
    ("zh", "“走吧！”，她喊。"),
    ("zh", "他说：“我们走吧。”"),
    ("ru", "«Кто там?» — спросила она."),
    ("ro", "– Vii? – șopti ea."),
    # Numbers of lines, clauses and items.
    *((lang, "1. Retire as peças.") for lang in ("fr", "it", "de", "ro", "pt", "ru", "en")),
    *((lang, "2.1. El contracte val.") for lang in ("ca", "es", "en", "fr", "it", "cs")),
    ("it", "IV. Fine del conto."),
    ("it", "1.  Fine."),
    ("en", "b. The party."),
]


@pytest.mark.parametrize(("lang", "text"), WHOLE)
def test_no_break_inside_of_a_sentence(lang: str, text: str) -> None:
    assert [s.text for s in split(Document("d", lang, text))] == [text]


#: Sentences, with a space between them, that end in what may go on, or that LanguageTool's rules take for one.
BROKEN = [
    ("en", ["He has 3 apples, pears etc.", "Then he left."]),
    ("en", ["He said no.", "I think so."]),
    ("en", ["Is this art?", "Yes, art.", "10 men came."]),
    (
        "en",
        [
            "He lives in the U.S.",
            "The army left at 5 p.m.",
            "It was Apple Inc.",
            "He took vitamin C.",
            "It helps.",
        ],
    ),
    ("ro", ["Costă 3 mil.", "Apoi a plecat."]),
    ("ro", ["În S.U.A.", "Armata a plecat cu vitamina C.", "Corpul are nevoie."]),
    ("ro", ["Era Carol I.", "Armata a plecat."]),
    ("it", ["Pere, mele ecc.", "Poi dura 5 min.", "Dopo esce."]),
    ("de", ["Er kam im Jahr 1995.", "Politiker kamen."]),
    ("es", ["Habla de arte.", "5 personas vienen.", "Toma vitamina C.", "El cuerpo la necesita."]),
    ("ca", ["Hi ha N. El Hachmi.", "També parla d'art."]),
    *(
        (lang, ["It was in 1232.[1]", "Its first inhabitants left.[2][3]", "They went."])
        for lang in ("en", "it", "de")
    ),
    ("ca", ["Ho diu Vilaweb.cat.", "També ho diu ell."]),
    ("ru", ["— Привет!", "— Я."]),
    ("cs", ["Ahoj.", "Jak se máš?", "„Dobře.“", "A ty?"]),
    ("fi", ["Hän tuli.", "”Kun hän tuli.”"]),
    ("ne", ["भएको हो ।", "तर कसरी?", "ठीक।"]),
    ("ko", ["안녕하세요.", "네."]),
]


@pytest.mark.parametrize(("lang", "sentences"), BROKEN)
def test_breaks_between_sentences(lang: str, sentences: list[str]) -> None:
    assert [s.text for s in split(Document("d", lang, " ".join(sentences)))] == sentences


@pytest.mark.parametrize(
    ("lang", "sentences"),
    [
        ("zh", ["“我们走吧。”", "然后离开了。", "（他没有来。）", "完。"]),
        ("zh", ['他说："走吧。"', '"好。"']),
        ("ja", ["「本当？」", "「うん。」", "ところで彼は帰った。"]),
        ("km", ["សួស្តី។", "អ្នកសុខសប្បាយទេ។"]),
    ],
)
def test_closing_marks_stay_with_what_they_close(lang: str, sentences: list[str]) -> None:
    assert [s.text for s in split(Document("d", lang, "".join(sentences)))] == sentences


def test_numbers_inside_of_a_wrapped_paragraph_number_nothing() -> None:
    text = (
        "The club was founded by workers of the dockyards in\n12. Then it moved.\n2.1. Clauses are numbered."
    )
    parts = split(Document("d", "en", text), SegmentConfig(line_breaks="soft"))
    assert [s.text.split()[0] for s in parts] == ["The", "Then", "2.1."]


def test_a_long_paragraph_without_a_stop_is_cut_between_words() -> None:
    parts = split(Document("d", "en", "word " * 3000), SegmentConfig(max_chars=8000))
    assert all(s.text.endswith("word") for s in parts)


#: What must stay together where a sentence is cut.
AMOUNTS = [
    ("ca", "300 milions"), ("en", "300 million"), ("de", "300 Millionen"), ("fr", "300 000"), ("it", "45 %"),
    ("es", "5 kg"), ("pt", "€ 20"), ("ro", "3 martie"), ("ca", "3 de març de 2020"), ("en", "March 3, 2020"),
    ("en", "the 3rd of March"), ("es", "veinte millones"), ("ro", "două milioane"), ("de", "5 – 10"),
    ("en", "no. 5"), ("ru", "20 млн"), ("fr", "1 234 567 €"), ("it", "il 5 e il 6"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "amount"), AMOUNTS)
def test_a_long_sentence_is_cut_within_no_amount(lang: str, amount: str) -> None:
    for words in range(4, 30):
        text = "zz " * words + "z" * (words % 3) + " " + amount + " zz" * 40
        parts = [s.text for s in split(Document("d", lang, text), SegmentConfig(max_chars=60))]
        assert any(amount in part for part in parts), parts
        assert all(len(part) <= 60 for part in parts)


def test_a_list_of_figures_is_cut_all_the_same() -> None:
    for text in ("12, " * 100, "12 " * 100, "300万" * 100, "7" * 500):
        parts = split(Document("d", "zh", text), SegmentConfig(max_chars=60))
        assert max(len(s.text) for s in parts) <= 60
        assert "".join(s.text for s in parts).replace(" ", "") == text.replace(" ", "")


def test_text_without_spaces_is_cut_before_a_figure() -> None:
    parts = split(Document("d", "zh", "这" * 55 + "1,300万" + "人" * 30), SegmentConfig(max_chars=58))
    assert parts[1].text.startswith("1,300万")


@pytest.mark.parametrize("lang", ["en", "ca", "de"])
def test_blocks_are_not_seen(lang: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (
        "He met Mr. Smith on May 5. Dr. Ng (b. 1950) was there! Was it so? It cost 3.5 m. \u201cNo.\u201d "
        * 12
    )
    whole = list(srx.breaks(text, 0, len(text), lang))
    assert len(whole) >= 36
    for block, places in ((8000, 20), (700, 48), (500, 24)):
        monkeypatch.setattr(srx, "_BLOCK", block)
        monkeypatch.setattr(srx, "_PLACES", places)
        assert list(srx.breaks(text, 0, len(text), lang)) == whole


@pytest.mark.parametrize("lang", ["en", "ca", "de"])
def test_leaders_are_in_no_sentence_of_their_own(lang: str) -> None:
    # One paragraph; by the rules alone these dots take minutes.
    line = "Annex B" + " ." * 600 + " 12"
    assert [s.text for s in split(Document("d", lang, line), SegmentConfig(max_chars=5000))] == [line]


@pytest.mark.parametrize(("lang", "text", "expected"), CASES)
def test_split(lang: str, text: str, expected: list[str]) -> None:
    assert [s.text for s in split(Document("d", lang, text))] == expected


def test_paragraphs_are_counted() -> None:
    assert [s.paragraph for s in split(Document("d", "en", "A. B.\n\nC."))] == [0, 0, 1]


def test_wrapped_text_is_joined() -> None:
    line = "these are lines of a text that was wrapped at about sixty columns"
    text = "\n".join([line] * 10) + ".\n\n" + "\n".join([line] * 4) + "."
    assert len(split(Document("d", "en", text))) == 2


@pytest.mark.parametrize("text", ["word " * 3000, "a" * 5000, "clause; " * 1500])
def test_no_segment_is_longer_than_allowed(text: str) -> None:
    parts = split(Document("d", "en", text), SegmentConfig(max_chars=500))
    assert max(len(s.text) for s in parts) <= 500
    assert "".join(s.text for s in parts).replace(" ", "") == text.replace(" ", "")


@pytest.mark.parametrize("separator", ["\n", "\r\n", "\r"])
def test_lines_keep_their_number(separator: str) -> None:
    parts = split_lines(Document("d", "en", separator.join(["a", "", " b c ", "d\u2028e"])))
    assert [s.text for s in parts] == ["a", "", "b c", "d\u2028e"]


@given(
    st.text(alphabet=st.one_of(st.characters(), st.sampled_from(".!?…\"'“”«»–— \n\r\t\u2028Ab1。」”[]"))),
    st.sampled_from(["ca", "cs", "de", "ja", "zh"]),
)
def test_offsets_are_exact_and_nothing_is_lost(text: str, lang: str) -> None:
    end = 0
    for segment in split(Document("d", lang, text)):
        assert segment.text == text[segment.start : segment.end]
        assert segment.text == segment.text.strip() != ""
        assert segment.start >= end
        assert not text[end : segment.start].strip()
        end = segment.end
    assert not text[end:].strip()


def test_a_line_that_is_no_segment_is_refused() -> None:
    with pytest.raises(TqpipeError, match="line 2: 30,000 characters"):
        split_lines(Document("d", "en", "a\n" + "b" * 30_000))
