"""The tokenizer against transformers' own on the same file."""

from __future__ import annotations

import encoder_support
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tqpipe import weights
from tqpipe.tokenizer import Tokenizer


@pytest.fixture(scope="module")
def both() -> tuple[Tokenizer, object]:
    import transformers

    path = encoder_support.embedded_tokenizer()
    theirs = transformers.PreTrainedTokenizerFast(tokenizer_file=str(path), **weights.MARKS)
    return Tokenizer(path, weights.MARKS), theirs


@settings(max_examples=60)
@given(
    st.lists(
        st.text(
            st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from(" \nl·çé🙂")), max_size=40
        )
    )
)
def test_it_reads_as_transformers_does(both: tuple[Tokenizer, object], texts: list[str]) -> None:
    ours, theirs = both
    assert ours.cls_token_id == theirs.cls_token_id  # type: ignore[attr-defined]
    assert ours.sep_token_id == theirs.sep_token_id  # type: ignore[attr-defined]
    assert ours.pad_token_id == theirs.pad_token_id  # type: ignore[attr-defined]
    assert set(ours.all_special_tokens) == set(theirs.all_special_tokens)  # type: ignore[attr-defined]
    if not texts:
        return
    found = ours(texts, add_special_tokens=False)
    expected = theirs(texts, add_special_tokens=False, return_offsets_mapping=True)  # type: ignore[operator]
    assert found["input_ids"] == expected["input_ids"]
    assert found["offset_mapping"] == expected["offset_mapping"]
