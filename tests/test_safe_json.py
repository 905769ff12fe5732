from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqpipe import safe_json

#: Any code points, surrogates among them.
ANY = st.text(alphabet=st.characters(exclude_categories=[]) | st.sampled_from("\ud800\udfff\u2028\u202e\x85"))


@given(ANY)
def test_only_what_is_no_text_is_replaced_one_for_one(text: str) -> None:
    found = safe_json.clean(text)
    found.encode("utf-8")
    assert len(found) == len(text)
    assert all(
        a == b or (b == "\ufffd" and "\ud800" <= a <= "\udfff") for a, b in zip(text, found, strict=True)
    )


def test_values_are_tidied_wherever_they_stand() -> None:
    value = {"a\udc00": ["\ud83d\ude00", 1.5, None, {"b": "\ud800é"}]}
    assert safe_json.tidy(value) == {"a\ufffd": ["\ufffd\ufffd", 1.5, None, {"b": "\ufffdé"}]}
    sound = {"a": ["😀", True]}
    assert safe_json.tidy(sound) is sound


@given(ANY)
def test_an_escaped_text_is_read_back_and_hides_nothing(text: str) -> None:
    written = safe_json.escaped(json.dumps([text], ensure_ascii=False))
    assert safe_json.loads(written) == [safe_json.clean(text)]
    assert len(written.splitlines()) == 1
    assert not set(written) & set("\x7f\x85\u061c\u200e\u202e\u2066\ufeff")


@pytest.mark.parametrize("text", ["NaN", "[Infinity]", '{"a": -Infinity}', "{", ""])
def test_what_is_not_json_is_an_error(text: str) -> None:
    with pytest.raises(ValueError, match=r"JSON|Expecting"):
        safe_json.loads(text)
