"""What a pair meets is what its triggers tell one by one, whatever is passed over."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tqpipe.checks import _needs
from tqpipe.checks.reading.texts import fold, forms, has_apart_marks
from tqpipe.ingest import make_pair
from tqpipe.types import Context, Pair

_FIGURES = _needs.any_of("0123456789")
_STOPS = _needs.any_of(".!")
_SMALL = _needs.Words(
    lambda lang, other: ["no", "més"] if lang == "ca" else None if other == "de" else ["no"]
)
_FOLDED = _needs.Words(lambda lang, other: ["mes", "deja"], folded=True)
_LONG = _needs.Forms(
    lambda lang: (lambda form: len(form) > 5) if lang != "fr" else None, lambda lang: lang == "ro"
)
_LOOK = _needs.Texts(lambda text, lang: text.count(" ") > 1)
_HINTED = _needs.Texts(lambda text, lang: "7" in text, (_FIGURES, _LONG))
_OTHERWISE_HINTED = _needs.Texts(lambda text, lang: text.endswith("."), (_STOPS,))
_SAME = _needs.of_pair(lambda pair, context, langs: pair.source_text == pair.target_text)
_CHECKS: dict[str, _needs.Needs] = {
    "one": (*_needs.FILLED, _needs.either(_FIGURES, _LOOK)),
    "two": (_needs.source(_SMALL, _HINTED), _needs.target(_FOLDED) | _SAME),
    "three": (_needs.either(_OTHERWISE_HINTED, _LONG), _needs.source(_FIGURES)),
    "four": (_needs.target(_HINTED) | _SAME, *_needs.both(_FOLDED, _OTHERWISE_HINTED)),
    "five": (),
}
_GATE = _needs.Gate(_CHECKS)


def _tells(trigger: _needs.Trigger, text: str, lang: str, other: str) -> bool:
    """Whether a text has a trigger, by itself."""
    match trigger:
        case _needs.Chars():
            return any(map(trigger.are, text))
        case _needs.Words():
            listed = trigger.listed(lang, other)
            said = {w for form in forms(text) for w in ((fold(form),) if trigger.folded else (form.lower(),))}
            return listed is None or not said.isdisjoint(listed)
        case _needs.Forms():
            are = trigger.of(lang)
            return trigger.untold(lang) or (are is not None and any(map(are, forms(text))))
        case _needs.Texts():
            hinted = not trigger.hints or any(_tells(hint, text, lang, other) for hint in trigger.hints)
            return hinted and bool(trigger.may(text, lang))
    raise AssertionError(trigger)


def _meets(need: _needs.Need, pair: Pair, context: Context, langs: tuple[str, str]) -> bool:
    asked = {"source": (pair.source_text, *langs), "target": (pair.target_text, *langs[::-1])}
    return any(
        bool(trigger.are(pair, context, langs))
        if isinstance(trigger, _needs.Pairs)
        # Lists have letters and their marks in one.
        else has_apart_marks(asked[side][0]) or _tells(trigger, *asked[side])
        for side, trigger in need
    )


_WORDS_TEXT = "no més mes Déjà meu paraules 7 70 3. . , ! una e\u0301"
_TEXTS = st.lists(st.sampled_from(_WORDS_TEXT.split()), max_size=5).map(" ".join)


@settings(max_examples=500)
@given(_TEXTS, _TEXTS, st.sampled_from([("ca", "en"), ("fr", "de"), ("ro", "ca"), ("de", "fr")]))
def test_a_pair_meets_what_its_triggers_tell(source: str, target: str, langs: tuple[str, str]) -> None:
    for text in (target, source):
        pair = make_pair(source, text, id="1")
        context = Context(*langs, (pair,), {})
        met = _GATE.met(pair, context)
        for name, needs in _CHECKS.items():
            quick = not _GATE.needs[name] & ~met
            assert quick == all(_meets(need, pair, context, langs) for need in needs), name
