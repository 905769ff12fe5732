"""Where to cut a sentence that is too long to be one: at a mark, else at a space, never within an amount or a date.

A figure is cut neither from what it counts or is counted in (300 million, 45 %, 5 kg, 3 March, € 20) nor from the next
group of its digits (300 000), since the two sides of a translation are cut at other places: a piece of the one would
have 300, and the other 300 million.
"""

from __future__ import annotations

import re

#: Best first.
_CUTS = (re.compile(r"[;:—–]\s+"), re.compile(r",\s+"), re.compile(r"\s+"))
#: What belongs to a figure that stands next to it, with a space between.
_SIGNS = frozenset("%‰°€$£¥₹#§№±+−-~≈<>=×/")
#: Behind a figure: the day of "3 de març" and of "3rd of March"; before one: the year of "març de 2020".
_FIGURE_OF = re.compile(r"\d[\w.,ºª°]*(?:\s(?:de|del|d[aeio]|do|of|den|und|and|i|y|e|et|și))?\Z", re.I)
_OF_FIGURE = re.compile(r"(?:de|del|dal|de\sl['’]any|do|of|din|und|and|i|y|e|et|și|to|a|à|bis)\s\d", re.I)
#: Scales, which numbers in words have behind them, too.
_SCALE = re.compile(
    r"(?:thousand|mil|mila|mille|mii|tausend|hundred|cents?|cientos|hundert|sute|cento|mil[li]i?[oóõ]\w*|mio|mln|mrd"
    r"|bill?i?[oóõ]\w*|miliar\w*|millar\w*|milliar\w*|milhões|milhão|bilh\w+|trillion\w*|миллион\w*|миллиард\w*"
    r"|млн|млрд|тыс\w*)(?!\w)",
    re.I,
)
_MARKS = frozenset(",;:—–")
#: How far back an amount may begin.
_NEAR = 40


def cut(text: str, start: int, end: int) -> int:
    """A place between `start` and `end` at which a sentence is cut; `end` where there is no space."""
    kinds = [[m.end() for m in pattern.finditer(text, start, end)][::-1] for pattern in _CUTS]
    # What stands before a figure may belong to it, too (March 3, no. 5), but less often than what is behind it.
    for may_be_cut in (_apart, _before_an_amount):
        for places in kinds:
            if free := next((at for at in places if may_be_cut(text, at)), 0):
                return free
    return next((places[0] for places in kinds if places), 0) or _before_digits(text, start, end)


def _apart(text: str, at: int) -> bool:
    """Whether a place is next to no figure."""
    return not text[at : at + 1].isnumeric() and _before_an_amount(text, at)


def _before_an_amount(text: str, at: int) -> bool:
    """Whether a place is within no amount and no date, but perhaps before one."""
    before = text[max(0, at - _NEAR) : at].rstrip()
    last, following = before[-1:], text[at : at + 1]
    if last in _MARKS:
        # March 3, 2020; 5 – 10. A list of figures is cut where it has to be.
        return not (following.isnumeric() and before[:-1].rstrip()[-1:].isnumeric())
    return not (
        last.isnumeric()
        or last in _SIGNS
        or following in _SIGNS
        or _FIGURE_OF.search(before) is not None
        or _OF_FIGURE.match(text, at) is not None
        or _SCALE.match(text, at) is not None
    )


def _before_digits(text: str, start: int, end: int) -> int:
    """`end`, or the place before the figure that it would cut, or part from what stands for its scale (300万)."""
    at = end
    if text[end : end + 1].isnumeric():
        while at > start and (text[at - 1].isnumeric() or (text[at - 1] in ".,٫٬" and text[at].isnumeric())):
            at -= 1
    return at if at > start else end
