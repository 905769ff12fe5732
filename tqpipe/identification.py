"""Which language a text is in, as two identifiers say that agree or not: py3langid and CLD2."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from tqpipe.languages import NAMES, of_models
from tqpipe.types import TqpipeError

#: Languages that identifiers take for each other even where they are sure. CLD2's `LanguageCloseSet` names both sets:
#: it has no training text for all of "bs hr sr", and calls "id ms" "problematic without extra words". The languages of
#: its other sets (da no, cs sk, gl es pt, hi mr ne) can be told apart by a sentence.
_ALIKE = (frozenset({"bs", "hr", "sr"}), frozenset({"id", "ms"}))
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")


@dataclass(frozen=True, slots=True)
class Identified:
    """A guess of a text's language. `certain` when both identifiers agree."""

    lang: str
    certain: bool


def passes(found: str, lang: str, text: str) -> bool:
    """Whether a text that reads like `found` may be `lang`: they are the same, or no identifier tells them apart in a
    sentence. Croatian is never Cyrillic.
    """
    if found == lang or not any({found, lang} <= group for group in _ALIKE):
        return found == lang
    return lang != "hr" or 2 * len(_CYRILLIC.findall(text)) < len(text)


@lru_cache(maxsize=1)
def _langid() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    try:
        return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    except OSError as error:
        # It is unpacked on the disk, not in memory.
        raise TqpipeError(
            f"the language identifier could not be loaded: {error.strerror or error}. It needs 70 MB in the folder for "
            "temporary files for a moment: make room, or name another folder: TMPDIR"
        ) from error


def identify(text: str) -> Identified | None:
    """Language of a text by py3langid and CLD2; None when neither knows a language that is covered.

    When they disagree the more confident one leads and `certain` is False.
    """
    sample = _sample(text)
    if sample is None:
        return None
    votes = [vote for vote in (_by_cld2(sample), _by_langid(sample)) if vote is not None]
    if not votes:
        return None
    votes.sort(reverse=True)
    return Identified(votes[0][1], len(votes) == 2 and votes[0][1] == votes[1][1])


@lru_cache(maxsize=64)  # several systems' translations of one source stand side by side in many a corpus
def foreign(text: str, lang: str) -> str | None:
    """The language that both identifiers read in a text, where it cannot pass for `lang`; else None.

    As `identify` with `certain` says it, at half the time: where CLD2 reads `lang` nothing is left to be asked, and the
    other's model, half a second to load, stays where it is.
    """
    sample = _sample(text)
    first = None if sample is None else _by_cld2(sample)
    if sample is None or first is None or passes(first[1], lang, text):
        return None
    second = _by_langid(sample)
    return first[1] if second is not None and second[1] == first[1] else None


def _sample(text: str) -> str | None:
    """The beginning of a text as both identifiers can read it; None for figures and marks: they belong to every one."""
    # CLD2 refuses control characters and lone surrogates; whitespace serves in their place.
    sample = text[:50_000]
    if not sample.isprintable():
        sample = "".join(c if c.isprintable() else " " for c in sample)
    return sample if any(map(str.isalpha, sample)) else None


def _by_cld2(sample: str) -> tuple[float, str] | None:
    """CLD2's confidence, 0..1, and language; None where it knows none that is covered."""
    import pycld2

    try:
        reliable, _, details = pycld2.detect(sample, bestEffort=True)
    except pycld2.error:
        return None
    code = of_models(details[0][1].split("-")[0])
    return (details[0][2] / 100 * (1.0 if reliable else 0.6), code) if code in NAMES else None


def _by_langid(sample: str) -> tuple[float, str] | None:
    """The same by py3langid."""
    code, probability = _langid().classify(sample)
    code = of_models(code)
    return (float(probability) * 0.95, code) if code in NAMES else None
