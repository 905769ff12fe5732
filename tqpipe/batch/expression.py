"""Conditions over the columns of a scored row: `quality >= 40 and not flagged("numbers")`.

Written in Python's syntax, read by its parser, and made into functions here: nothing is ever evaluated by Python
itself, and only what is listed below exists. A comparison with a value that is missing is false.
"""

from __future__ import annotations

import ast
import itertools
import operator
from collections.abc import Callable, Mapping
from typing import Any

from tqpipe.config import did_you_mean
from tqpipe.types import SEVERITIES, TqpipeError

Values = Mapping[str, Any]
_Eval = Callable[[Values], Any]

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


def parse(text: str) -> Callable[[Values], bool]:
    """A condition as a function of a row. Raises TqpipeError that says where and what is possible."""
    if len(text) > _LONGEST:
        raise TqpipeError(f"the condition has {len(text):,} characters; at most {_LONGEST:,}")
    try:
        tree = ast.parse(text.strip(), mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        at = getattr(error, "offset", None)
        raise TqpipeError(
            f"condition {text!r:.200}: not understood{f' at character {at}' if at else ''}; {HELP}"
        ) from None
    made = _node(tree.body, text, 0)
    return lambda row: bool(made(row))


def _node(node: ast.expr, text: str, depth: int) -> _Eval:
    if depth > _DEEPEST:
        raise TqpipeError(f"condition {text!r:.80}: nested deeper than {_DEEPEST}")
    match node:
        case ast.BoolOp(op=op, values=values):
            parts = [_node(v, text, depth + 1) for v in values]
            if isinstance(op, ast.And):
                return lambda row: all(p(row) for p in parts)
            return lambda row: any(p(row) for p in parts)
        case ast.UnaryOp(op=ast.Not(), operand=inner):
            one = _node(inner, text, depth + 1)
            return lambda row: not one(row)
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float() as number)):
            return lambda row: -number
        case ast.Compare(left=left, ops=ops, comparators=right) if all(type(op) in _COMPARE for op in ops):
            sides = [_node(n, text, depth + 1) for n in (left, *right)]
            how = [_COMPARE[type(op)] for op in ops]
            return lambda row: _chain([side(row) for side in sides], how)
        case ast.Constant(value=bool() | int() | float() | str() as value):
            return lambda row: value
        case ast.Name(id="true" | "false" as word):
            return lambda row: word == "true"
        case ast.Name(id=name) if name in DERIVED:
            return DERIVED[name]
        case ast.Name(id=name) if name in NUMBERS or name in TEXTS:
            return lambda row: row.get(name)
        case ast.Name(id=name):
            known = [*NUMBERS, *DERIVED, *TEXTS]
            raise TqpipeError(f"condition {text!r:.200}: no {name!r}{did_you_mean(name, known)}; {HELP}")
        case ast.Call(func=ast.Name(id=name), args=arguments, keywords=[]):
            return _call(name, arguments, text, depth)
    part = ast.get_source_segment(text.strip(), node) or type(node).__name__
    raise TqpipeError(f"condition {text!r:.200}: {part!r:.60} is not possible here; {HELP}")


def _chain(values: list[Any], how: list[Callable[[Any, Any], bool]]) -> bool:
    for (left, right), compare in zip(itertools.pairwise(values), how, strict=True):
        if left is None or right is None or isinstance(left, str) != isinstance(right, str):
            return False
        if not compare(left, right):
            return False
    return True


def _call(name: str, arguments: list[ast.expr], text: str, depth: int) -> _Eval:
    if name == "missing" and len(arguments) == 1:
        value = _node(arguments[0], text, depth + 1)
        return lambda row: value(row) is None
    if name == "contains" and len(arguments) == 2:
        where, what = (_node(a, text, depth + 1) for a in arguments)
        return lambda row: isinstance(w := where(row), str) and isinstance(p := what(row), str) and p in w
    if name == "flagged" and len(arguments) <= 2:
        words: list[str] = []
        for argument in arguments:
            if not (isinstance(argument, ast.Constant) and isinstance(argument.value, str)):
                raise TqpipeError(f"condition {text!r:.200}: flagged() takes texts in quotes; {HELP}")
            words.append(argument.value)
        if len(words) == 2 and words[1] not in SEVERITIES:
            raise TqpipeError(f"flagged: severity {words[1]!r} is not one of {', '.join(SEVERITIES)}")
        return lambda row: _flagged(row, *words)
    raise TqpipeError(f"condition {text!r:.200}: no function {name!r} of {len(arguments)} arguments; {HELP}")


def _flagged(row: Values, check: str = "", severity: str = "") -> bool:
    """Whether there is a flag of the check (any: "") of at least the severity."""
    least = SEVERITIES.index(severity) if severity else 0
    return any(
        (not check or flag["check"] == check) and SEVERITIES.index(flag["severity"]) >= least
        for flag in row.get("flags") or ()
    )
