"""Conditions over the columns of a scored row: `quality >= 40 and not flagged("numbers")`.

Written in Python's syntax, read by its parser, and made into functions here: nothing is ever evaluated by Python
itself, and only what is listed below exists. A comparison with a value that is missing is false; one of a number with
a text would always be, so it is an error.
"""

from __future__ import annotations

import ast
import itertools
import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from tqpipe.checks import CHECKS
from tqpipe.config import did_you_mean
from tqpipe.types import MODEL, SEVERITIES, VERDICTS, TqpipeError

Values = Mapping[str, Any]
_Eval = Callable[[Values], Any]
_Kind = Literal["number", "text", "truth"]

_SAID: dict[_Kind, str] = {"number": "a number", "text": "a text", "truth": "true or false"}
#: Columns that a condition can name.
NUMBERS = (
    "quality", "quality_low", "quality_high", "broken", "adequacy", "cosine", "source_coverage", "target_coverage",
    "length_ratio", "risk", "row", "line",
)  # fmt: skip
TEXTS = ("verdict", "id", "file", "source", "target", "reference", "dropped_by")
#: Made from the row.
DERIVED: dict[str, _Eval] = {
    "source_chars": lambda row: len(row.get("source") or ""),
    "target_chars": lambda row: len(row.get("target") or ""),
    "source_words": lambda row: len((row.get("source") or "").split()),
    "target_words": lambda row: len((row.get("target") or "").split()),
    "flags": lambda row: None if row.get("flags") is None else len(row["flags"]),
}
_COMPARE: dict[type, Callable[[Any, Any], bool]] = {
    ast.Lt: operator.lt, ast.LtE: operator.le, ast.Gt: operator.gt, ast.GtE: operator.ge, ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
}  # fmt: skip
#: Characters and depth of an expression: more is no condition that a person wrote.
_LONGEST, _DEEPEST = 2000, 40

HELP = (
    "numbers: " + ", ".join((*NUMBERS, *DERIVED)) + "; texts: " + ", ".join(TEXTS) + "; "
    'functions: flagged(), flagged("check"), flagged("check", "severity"), missing(column), contains(text, "..."); '
    "and, or, not, < <= > >= == !="
)


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition as a function of a row.

    `needs` are the columns without which it cannot hold: those that it names, but for those that it asks to be
    `missing`. That the model flags is known from its column `errors`.
    """

    text: str
    needs: frozenset[str]
    _made: _Eval

    def __call__(self, row: Values) -> bool:
        """Whether it holds for a row."""
        return bool(self._made(row))


class _Part(NamedTuple):
    kind: _Kind
    value: _Eval
    #: What it is called in errors.
    name: str


@dataclass(slots=True)
class _Names:
    """The columns that a condition names."""

    needed: set[str]
    excused: set[str]


def parse(text: str) -> Condition:
    """A condition as a function of a row. Raises TqpipeError that says where and what is possible."""
    if len(text) > _LONGEST:
        raise TqpipeError(f"the condition has {len(text):,} characters; at most {_LONGEST:,}")
    try:
        # In brackets, so that it may go over several lines.
        tree = ast.parse(_bracketed(text), mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        at = (getattr(error, "offset", None) or 1) - 1
        raise TqpipeError(
            f"condition {text!r:.200}: not understood{f' at character {at}' if at else ''}; {HELP}"
        ) from None
    names = _Names(set(), set())
    made = _truth(tree.body, text, 0, names)
    return Condition(text, frozenset(names.needed - names.excused), made)


def _bracketed(text: str) -> str:
    return f"({text.strip()}\n)"


def _truth(node: ast.expr, text: str, depth: int, names: _Names) -> _Eval:
    """A part that is true or false."""
    part = _node(node, text, depth, names)
    if part.kind != "truth":
        raise TqpipeError(
            f"condition {text!r:.200}: {part.name} is {_SAID[part.kind]}, not true or false: compare it with something"
        )
    return part.value


def _node(node: ast.expr, text: str, depth: int, names: _Names) -> _Part:
    if depth > _DEEPEST:
        raise TqpipeError(f"condition {text!r:.80}: nested deeper than {_DEEPEST}")
    said = (ast.get_source_segment(_bracketed(text), node) or type(node).__name__)[:60]
    match node:
        case ast.BoolOp(op=op, values=values):
            parts = [_truth(v, text, depth + 1, names) for v in values]
            if isinstance(op, ast.And):
                return _Part("truth", lambda row: all(p(row) for p in parts), said)
            return _Part("truth", lambda row: any(p(row) for p in parts), said)
        case ast.UnaryOp(op=ast.Not(), operand=inner):
            one = _truth(inner, text, depth + 1, names)
            return _Part("truth", lambda row: not one(row), said)
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float() as number)):
            return _Part("number", lambda row: -number, said)
        case ast.Compare(left=left, ops=ops, comparators=right) if all(type(op) in _COMPARE for op in ops):
            sides = [_node(n, text, depth + 1, names) for n in (left, *right)]
            how = [_COMPARE[type(op)] for op in ops]
            for (a, b), one_op in zip(itertools.pairwise(sides), ops, strict=True):
                _comparable(a, b, one_op, text)
            in_order = any(side.name == "verdict" for side in sides) and all(map(_is_verdict, sides))
            values_of = [_rank(side.value) if in_order else side.value for side in sides]
            return _Part("truth", lambda row: _chain([value(row) for value in values_of], how), said)
        case ast.Constant(value=bool() as value):
            return _Part("truth", lambda row: value, said)
        case ast.Constant(value=int() | float() as value):
            return _Part("number", lambda row: value, said)
        case ast.Constant(value=str() as value):
            return _Part("text", lambda row: value, said)
        case ast.Name(id="true" | "false" as word):
            return _Part("truth", lambda row: word == "true", said)
        case ast.Name(id=name) if name in DERIVED:
            names.needed.add(name)
            return _Part("number", DERIVED[name], name)
        case ast.Name(id=name) if name in NUMBERS or name in TEXTS:
            names.needed.add(name)
            return _Part("number" if name in NUMBERS else "text", lambda row: row.get(name), name)
        case ast.Name(id=name):
            known = [*NUMBERS, *DERIVED, *TEXTS]
            raise TqpipeError(f"condition {text!r:.200}: no {name!r}{did_you_mean(name, known)}; {HELP}")
        case ast.Call(func=ast.Name(id=name), args=arguments, keywords=[]):
            return _call(name, arguments, text, depth, names)
    raise TqpipeError(f"condition {text!r:.200}: {said!r} is not possible here; {HELP}")


def _is_verdict(part: _Part) -> bool:
    return part.name == "verdict" or part.name.strip("'\"") in VERDICTS


def _rank(value: _Eval) -> _Eval:
    """A verdict as its place among them: ok is less than review, and review than broken."""

    def ranked(row: Values) -> int | None:
        verdict = value(row)
        return None if verdict is None else VERDICTS.index(verdict)

    return ranked


def _comparable(left: _Part, right: _Part, op: ast.cmpop, text: str) -> None:
    """Raise TqpipeError for a comparison that no row can make."""
    if left.kind != right.kind:
        raise TqpipeError(
            f"condition {text!r:.200}: {left.name} is {_SAID[left.kind]} and {right.name} {_SAID[right.kind]}: no row "
            "would meet it (numbers stand without quotes, texts in quotes)"
        )
    if left.kind == "truth" and not isinstance(op, ast.Eq | ast.NotEq):
        raise TqpipeError(
            f"condition {text!r:.200}: {left.name} and {right.name} are true or false, none is more than the other"
        )
    for one, other in ((left, right), (right, left)):
        value = other.name.strip("'\"")
        if one.name == "verdict" and other.name != value and value not in VERDICTS:
            raise TqpipeError(
                f"condition {text!r:.200}: no verdict {value!r}{did_you_mean(value, VERDICTS)}; they are "
                f"{', '.join(VERDICTS)}"
            )
        if one.name == "verdict" and not _is_verdict(other) and not isinstance(op, ast.Eq | ast.NotEq):
            raise TqpipeError(
                f"condition {text!r:.200}: {other.name} is no verdict: there is no order between the two"
            )


def _chain(values: list[Any], how: list[Callable[[Any, Any], bool]]) -> bool:
    for (left, right), compare in zip(itertools.pairwise(values), how, strict=True):
        if left is None or right is None or not compare(left, right):
            return False
    return True


def _call(name: str, arguments: list[ast.expr], text: str, depth: int, names: _Names) -> _Part:
    if name == "missing" and len(arguments) == 1:
        inner = _Names(set(), set())
        part = _node(arguments[0], text, depth + 1, inner)
        if not isinstance(arguments[0], ast.Name):
            raise TqpipeError(f"condition {text!r:.200}: missing() takes the name of a column; {HELP}")
        names.excused.update(inner.needed)
        return _Part("truth", lambda row: part.value(row) is None, "missing()")
    if name == "contains" and len(arguments) == 2:
        parts = [_node(a, text, depth + 1, names) for a in arguments]
        for part in parts:
            if part.kind != "text":
                raise TqpipeError(
                    f"condition {text!r:.200}: contains() takes two texts, and {part.name} is {_SAID[part.kind]}"
                )
        where, what = (part.value for part in parts)
        return _Part("truth", lambda row: _contains(where(row), what(row)), "contains()")
    if name == "flagged" and len(arguments) <= 2:
        words: list[str] = []
        for argument in arguments:
            if not (isinstance(argument, ast.Constant) and isinstance(argument.value, str)):
                raise TqpipeError(f"condition {text!r:.200}: flagged() takes texts in quotes; {HELP}")
            words.append(argument.value)
        known = [*CHECKS, MODEL]
        if words and words[0] and words[0] not in known:
            raise TqpipeError(
                f"condition {text!r:.200}: flagged: no check {words[0]!r}{did_you_mean(words[0], known)}; the checks "
                f"are {', '.join(known)}"
            )
        if len(words) == 2 and words[1] not in SEVERITIES:
            raise TqpipeError(f"flagged: severity {words[1]!r} is not one of {', '.join(SEVERITIES)}")
        names.needed.update({"flags", "errors"} if words[:1] == [MODEL] else {"flags"})
        return _Part("truth", lambda row: _flagged(row, *words), "flagged()")
    raise TqpipeError(f"condition {text!r:.200}: no function {name!r} of {len(arguments)} arguments; {HELP}")


def _contains(where: str | None, what: str | None) -> bool:
    return where is not None and what is not None and what in where


def _flagged(row: Values, check: str = "", severity: str = "") -> bool:
    """Whether there is a flag of the check (any: "") of at least the severity."""
    least = SEVERITIES.index(severity) if severity else 0
    return any(
        (not check or flag["check"] == check) and SEVERITIES.index(flag["severity"]) >= least
        for flag in row.get("flags") or ()
    )
