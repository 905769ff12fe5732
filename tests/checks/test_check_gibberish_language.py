"""Tables of gibberish and language, and the model of three letters itself."""

import pytest
from checks_support import flags, quoted, tables

from tqpipe.checks import gibberish
from tqpipe.checks.lexicon.freq import zipf
from tqpipe.types import SURE

MUST = [
    ("gibberish", "La casa és gran.", "The house is xkqztv today.", ["xkqztv"]),
    ("gibberish", "La casa és gran.", "The house 8f3a9c2b1 is large.", ["8f3a9c2b1"]),
    ("gibberish", "La casa és gran.", "blorf snaggit wompel drazzo frimbel quonty",
     ["blorf snaggit wompel drazzo frimbel quonty"]),
    ("language", "La casa del president és molt gran i molt vella.",
     "Das Haus des Präsidenten ist sehr groß und sehr alt und wir wissen nicht warum.",
     ["Das Haus des Präsidenten ist sehr groß und sehr alt und wir wissen nicht warum"]),
    ("language", "La casa del president és molt gran i tothom ho sap.",
     "The house of the president is large pero nadie sabe por qué todavía está cerrada hoy",
     ["pero nadie sabe por qué todavía está cerrada hoy"]),
    ("language", "La casa és gran.", "The house is большой today.", ["большой"]),
    ("language", "Dues furgonetes eren dins del cordó.", "Two vans were inside Questo testo non è stato tradotto",
     ["Questo testo non è stato tradotto"]),
    ("language", "Spieth ha estat letal.", "Spieth has been rather lethal De regering heeft nog niet gereageerd",
     ["De regering heeft nog niet gereageerd"]),
    ("language", "Kavanaugh va dir que n'estava segur.", "Kavanaugh, in testimony, said he's Det er vanskelig å si",
     ["Det er vanskelig å si"]),
    ("language", "Ho intentava, va dir.", "To nie jest prawdziwe tłumaczenie.", ["To nie jest prawdziwe tłumaczenie"]),
    ("language", "La casa és gran.", "房子很大，大家都知道", ["房子很大，大家都知道"]),
    ("language", "La casa del president és molt gran i tothom ho sap.",
     "El alcalde dijo que los vecinos no quieren la obra y que no se hará",
     ["El alcalde dijo que los vecinos no quieren la obra y que no se hará"]),
]  # fmt: skip
MUST_NOT = [
    ("gibberish", "La casa", "The psychopharmacologist's strengths and rhythms"),
    ("gibberish", "El xkqztv funciona", "The xkqztv works"),
    ("gibberish", "Vegeu www.xkqztv.com", "See www.xkqztv.com and @xkqztv"),
    ("gibberish", "L'Hrvoje Mkrtchyan", "Hrvoje Mkrtchyan and Szczepański"),
    ("gibberish", "El vol de les 17h", "The 17th flight, B52s and mp3s, covid19"),
    ("language", "Canten «La vie en rose» i prou.", "They sing “la vie en rose” and nothing else."),
    (
        "language",
        "Diu «pero nadie sabe por qué todavía está».",
        "He says “pero nadie sabe por qué todavía está”.",
    ),
    ("language", "Il faut bien le faire.", "Il faut bien le faire."),
    ("language", "La casa de Москва", "The house of Москва"),
    ("language", "El film La vida és bella", "The film La vita è bella of 1997, a must"),
    ("language", "La universitat de la costa", "The Universidad de la Costa y del Sol of Vic"),
    ("language", "Un cafè a la terrassa", "A café on the terrace, à la carte, and a paella with alioli"),
    ("language", "El Tribunal Supremo de España", "The Tribunal Supremo de España"),
    ("language", "Va llegir «Los de abajo y los de arriba».", "He read Los de abajo y los de arriba."),
]


test_flags, test_does_not_flag = tables("check source target spans", MUST, MUST_NOT)


NEWS = "The president spoke to the parliament yesterday about the new law."
SAID = {
    "ar": "تحدث الرئيس أمس إلى البرلمان عن القانون الجديد.",
    "zh": "总统昨天向议会谈到了新法律。",
    "ja": "大統領は昨日、新しい法律について議会で話した。",
    "ko": "대통령은 어제 의회에서 새 법률에 대해 말했다.",
    "de": "Der Präsident sprach gestern mit dem Parlament über das neue Gesetz.",
    "sr": "Председник је јуче говорио парламенту о новом закону.",
    "bs": "Predsjednik je jučer govorio parlamentu o novom zakonu.",
}


@pytest.mark.parametrize(
    ("lang", "others"),
    [("sr", "ar zh ja ko"), ("bs", "ar zh ja ko"), ("uz", "zh ja ko"), ("ko", "ar zh ja de sr"),
     ("zh", "ar ja ko de sr"), ("ja", "ar zh ko de sr")],
)  # fmt: skip
def test_languages_of_several_scripts_do_not_use_all(lang: str, others: str) -> None:
    for other in others.split():
        (found,) = flags("language", NEWS, SAID[other], langs=("en", lang))
        assert found.severity == "critical", other
    for own in {"sr": "sr bs", "bs": "sr bs"}.get(lang, lang).split():
        assert not flags("language", NEWS, SAID.get(own, ""), langs=("en", lang))


def test_chinese_characters_may_explain_korean_ones() -> None:
    assert not flags("language", NEWS, "한국어(韓國語)는 한국에서 사용된다.", langs=("en", "ko"))


def test_other_scripts() -> None:
    mixed = "Wincenty Kad ł ubek提到了资历和长子继承制"
    assert quoted("gibberish", "Wincenty Kadłubek refers to it.", mixed, langs=("en", "zh")) == []
    assert quoted("language", "The house is large", "The house is very large today", langs=("en", "ru"))
    assert quoted("language", "The house is large", "Дом iPhone очень большой", langs=("en", "ru")) == []
    assert quoted("language", "The house is large", "Το σπίτι είναι μεγάλο", langs=("en", "el")) == []


def test_a_whole_segment_is_critical() -> None:
    (flag,) = flags("language", MUST[3][1], MUST[3][2])
    assert (flag.severity, flag.evidence["language"]) == ("critical", "de")


@pytest.mark.parametrize(
    ("lang", "target", "other"),
    [
        ("ca", "El festival empieza el viernes con un concierto y los vecinos no lo saben.", "es"),
        ("es", "O ministro demitiu-se ontem à noite após o escândalo das escutas.", "pt"),
        ("es", "El ministre va dimitir ahir a la nit amb els seus assessors.", "ca"),
        ("pt", "El ministro dimitió ayer por la noche tras el escándalo de las escuchas.", "es"),
    ],
)
def test_near_relatives_are_told_apart_and_sure(lang: str, target: str, other: str) -> None:
    (found,) = flags("language", "The minister resigned last night after the scandal.", target, ("en", lang))
    assert (found.severity, found.evidence["language"]) == ("critical", other)
    assert found.confidence >= SURE


def test_real_words_stay_far_below_the_threshold() -> None:
    import wordfreq

    rare = [
        w for w in wordfreq.top_n_list("en", 80_000)[40_000:] if w.isascii() and w.isalpha() and len(w) > 4
    ]
    over = [w for w in rare if gibberish.surprise(w, "en") >= gibberish.Options().bits]
    assert len(over) <= len(rare) // 2_000
    assert all(zipf(w, "en") > 0 for w in over)  # known words are never asked about
