"""Errors in the words of whoever called: what the command line calls by an option the library calls by an argument."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator

from tqpipe.types import TqpipeError

_ARGUMENTS = {
    "--columns SOURCE,TARGET": "source='...' and target='...'",
    "--source-lang": "source_lang",
    "--target-lang": "target_lang",
    "--reference": "reference",
    "--config": "config:",
    "--pre-segmented": "pre_segmented",
    "--force-align": "force_align=True",
    "--force-languages": "force_languages",
    "--force": "force=True",
}
_OPTION = re.compile("|".join(rf"(?<![\w-]){re.escape(option)}(?![\w-])" for option in _ARGUMENTS))


@contextlib.contextmanager
def said_as_arguments() -> Iterator[None]:
    """A `TqpipeError` from inside names arguments where it named the command line's options."""
    try:
        yield
    except TqpipeError as error:
        text = _OPTION.sub(lambda option: _ARGUMENTS[option[0]], str(error))
        if text == str(error):
            raise
        raise TqpipeError(text) from error
