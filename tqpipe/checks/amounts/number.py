"""A number of a text, with every value it may have.

A figure may mean several things ("1.200" is 1200 in Madrid and 1.2 in London; "5 p.m." is 17), so a
number is a set of keys, and two numbers agree when their sets meet. Being generous here costs few
errors and saves many false alarms.
"""

from __future__ import annotations

from typing import NamedTuple

Key = float | str


class Number(NamedTuple):
    """`figure`: written with digits. `strong`: it surely is a number (a word may mean something else). `name`: what it
    is joined to in a name (G20), as it is written.
    """

    start: int
    end: int
    keys: frozenset[Key]
    figure: bool
    strong: bool
    name: str = ""


def as_float(key: Key) -> float:
    """The value of a key that has one number, 0 of others."""
    return key if isinstance(key, float) else 0.0


def rounded(value: float) -> float:
    """To nine figures, as every key is."""
    if 0 <= value < 1e9 and value == int(value):
        return float(value)
    return float(f"{value:.9g}")


def values_of(number: Number) -> list[float]:
    """The values that a number may have."""
    return [key for key in number.keys if isinstance(key, float)]


def is_hour(number: Number) -> bool:
    """Whether a number may be a time of day."""
    return any(map(is_hour_key, number.keys))


def before_noon(number: Number) -> bool:
    """Whether a number is told as an hour of the first half of the day alone: 4 a.m., four in the morning."""
    keys = number.keys
    return any(
        (f"hour {hour} am" in keys or f"time {60 * hour}" in keys)
        and keys.isdisjoint((f"hour {hour} pm", f"time {60 * hour + 720}"))
        for hour in range(1, 12)
    )


def is_hour_key(key: Key) -> bool:
    """Whether a key is a time of day."""
    return isinstance(key, str) and key.startswith(("time", "hour"))
