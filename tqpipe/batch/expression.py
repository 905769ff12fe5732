"""Conditions over the columns of a scored row: `quality >= 40 and not flagged("numbers")`.

Written in Python's syntax, read by its parser, and made into functions here: nothing is ever evaluated by Python
itself, and only what is listed below exists. A comparison with a value that is missing is false; one of a number with a
text would always be, and so would one beyond the scale of a score, so they are errors. What a field that a row carries
(`input.domain`) is shows with each row: a text that is a number is compared as one with a number, and what cannot be
compared is as if it were missing.
"""

from __future__ import annotations

import ast
import itertools
import json
import math
import operator
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from tqpipe.checks import CHECKS
from tqpipe.config import did_you_mean
from tqpipe.corpus.items import INPUT
from tqpipe.ingest.columns import value_at
from tqpipe.types import MODEL, SEVERITIES, VERDICTS, TqpipeError

Values = Mapping[str, Any]
_Eval = Callable[[Values], Any]
_Kind = Literal["number", "text", "truth", "field"]

_SAID: dict[_Kind, str] = {
    "number": "a number", "text": "a text", "truth": "true or false", "field": "a field of the input",
}  # fmt: skip
#: Columns that a condition can name.
NUMBERS = (
    "quality", "quality_low", "quality_high", "broken", "adequacy", "cosine", "source_coverage", "target_coverage",
    "length_ratio", "risk", "row", "line",
)  # fmt: skip
TEXTS = ("verdict", "accepted", "id", "file", "source", "target", "reference", "problem", "dropped_by")
#: Between what bounds the numbers of a column are, both of them included.
RANGES: dict[str, tuple[float, float]] = {
    **dict.fromkeys(("quality", "quality_low", "quality_high"), (0.0, 100.0)),
    **dict.fromkeys(("broken", "adequacy", "risk"), (0.0, 1.0)),
    **dict.fromkeys(("cosine", "source_coverage", "target_coverage"), (-1.0, 1.0)),
    **dict.fromkeys(("row", "line"), (1.0, math.inf)),
    **dict.fromkeys(
        ("length_ratio", "flags", "source_chars", "target_chars", "source_words", "target_words"),
        (0.0, math.inf),
    ),
}
#: Checks that compare the pairs of a document: where each row is judged by itself they find nothing.
OF_DOCUMENTS = ("consistency", "duplicate", "name_lost", "terms", "title")


def _text_of(row: Values, side: str) -> str | None:
    """A row's text; None, and not an empty one, of a row that could not be read."""
    return None if row.get("problem") is not None else row.get(side) or ""


def _measured(side: str, size: Callable[[str], int]) -> _Eval:
    return lambda row: None if (text := _text_of(row, side)) is None else size(text)


_SIDES: dict[str, _Eval] = {
    "source": lambda row: _text_of(row, "source"),
    "target": lambda row: _text_of(row, "target"),
}
#: Made from the row.
DERIVED: dict[str, _Eval] = {
    "source_chars": _measured("source", len),
    "target_chars": _measured("target", len),
    "source_words": _measured("source", lambda text: len(text.split())),
    "target_words": _measured("target", lambda text: len(text.split())),
    "flags": lambda row: None if row.get("flags") is None else len(_counted(row)),
}
_COMPARE: dict[type, Callable[[Any, Any], bool]] = {
    ast.Lt: operator.lt, ast.LtE: operator.le, ast.Gt: operator.gt, ast.GtE: operator.ge, ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
}  # fmt: skip
_SYMBOLS: dict[type, str] = {
    ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "==", ast.NotEq: "!=",
}  # fmt: skip
#: Characters and depth of an expression: more is no condition that a person wrote.
_LONGEST, _DEEPEST = 2000, 40

HELP = (
    "numbers: "
    + ", ".join((*NUMBERS, *DERIVED))
    + "; texts: "
    + ", ".join(TEXTS)
    + "; fields that rows carry: "
    'input.domain, input["meta.url"]; '
    'functions: flagged(), flagged("check"), flagged("check", "severity"), missing(column), contains(text, "..."); '
    "and, or, not, < <= > >= == !="
)


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition as a function of a row.

    `needs` are the columns without which it cannot hold: those that it names, but for those that it asks to be
    `missing`.
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
    #: Of a constant.
    constant: bool | float | str | None = None


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
    reading = _Reading(text)
    made = reading.truth(tree.body, 0)
    return Condition(text, frozenset(reading.needed - reading.excused), made)


def _bracketed(text: str) -> str:
    return f"({text.strip()}\n)"


class _Reading:
    """The nodes of one condition made into functions of a row, and the columns that it names on the way."""

    def __init__(self, text: str):
        self.text = text
        self.needed: set[str] = set()
        #: Columns that it asks to be `missing`.
        self.excused: set[str] = set()

    def truth(self, node: ast.expr, depth: int) -> _Eval:
        """A part that is true or false."""
        part = self._part(node, depth)
        if part.kind != "truth":
            raise self._error(
                f"{part.name} is {_SAID[part.kind]}, not true or false: compare it with something"
            )
        return part.value

    def _part(self, node: ast.expr, depth: int) -> _Part:
        if depth > _DEEPEST:
            raise TqpipeError(f"condition {self.text!r:.80}: nested deeper than {_DEEPEST}")
        said = (ast.get_source_segment(_bracketed(self.text), node) or type(node).__name__)[:60]
        match node:
            case ast.BoolOp(op=op, values=values):
                parts = [self.truth(value, depth + 1) for value in values]
                every = all if isinstance(op, ast.And) else any
                return _Part("truth", lambda row: every(part(row) for part in parts), said)
            case ast.UnaryOp(op=ast.Not(), operand=inner):
                one = self.truth(inner, depth + 1)
                return _Part("truth", lambda row: not one(row), said)
            case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float() as number)):
                return _constant(-number, said)
            case ast.Compare(left=left, ops=ops, comparators=right) if all(
                type(op) in _COMPARE for op in ops
            ):
                return self._comparison([left, *right], ops, depth, said)
            case ast.Constant(value=bool() | int() | float() | str() as value):
                return _constant(value, said)
            case ast.Name(id="true" | "false" as word):
                return _constant(word == "true", said)
            case ast.Name(id=name):
                return self._column(name)
            case ast.Attribute() | ast.Subscript() if (field := _field_of(node)) is not None:
                self.needed.add(f"{INPUT}.{field}")
                return _Part("field", lambda row: _field(row, field), said)
            case ast.Call(func=ast.Name(id=name), args=arguments, keywords=[]):
                return self._call(name, arguments, depth)
        raise self._error(f"{said!r} is not possible here; {HELP}")

    def _comparison(
        self, nodes: Sequence[ast.expr], ops: Sequence[ast.cmpop], depth: int, said: str
    ) -> _Part:
        sides = [self._part(node, depth + 1) for node in nodes]
        for (left, right), op in zip(itertools.pairwise(sides), ops, strict=True):
            self._require_comparable(left, right, op)
            self._require_on_scale(left, right, op)
        in_order = any(side.name == "verdict" for side in sides) and all(map(_is_verdict, sides))
        values = [_rank(side.value) if in_order else side.value for side in sides]
        how = [_COMPARE[type(op)] for op in ops]
        if any(side.kind == "field" for side in sides):
            how = [_of_one_kind(compare) for compare in how]
        return _Part("truth", lambda row: _chain([value(row) for value in values], how), said)

    def _require_comparable(self, left: _Part, right: _Part, op: ast.cmpop) -> None:
        """Raise TqpipeError for a comparison that no row can make."""
        if left.kind != right.kind and "field" not in (left.kind, right.kind):
            raise self._error(
                f"{left.name} is {_SAID[left.kind]} and {right.name} {_SAID[right.kind]}: no row "
                "would meet it (numbers stand without quotes, texts in quotes)"
            )
        equality = isinstance(op, ast.Eq | ast.NotEq)
        if "truth" in (left.kind, right.kind) and not equality:
            raise self._error(f"{left.name} and {right.name} are true or false, none is more than the other")
        for one, other in ((left, right), (right, left)):
            value = other.name.strip("'\"")
            if one.name == "verdict" and other.name != value and value not in VERDICTS:
                raise self._error(
                    f"no verdict {value!r}{did_you_mean(value, VERDICTS)}; they are {', '.join(VERDICTS)}"
                )
            if one.name == "verdict" and not _is_verdict(other) and not equality:
                raise self._error(f"{other.name} is no verdict: there is no order between the two")

    def _require_on_scale(self, left: _Part, right: _Part, op: ast.cmpop) -> None:
        """Raise TqpipeError for a comparison with a number that no value of the column is on that side of, and for one
        of two constants that is false.
        """
        compare = _COMPARE[type(op)]
        said = f"no row would meet {left.name} {_SYMBOLS[type(op)]} {right.name}"
        for one, other, column_first in ((left, right, True), (right, left, False)):
            number = other.constant
            if one.name not in RANGES or not isinstance(number, int | float):
                continue
            ends = RANGES[one.name]
            # Equality is met by any number between the ends, all else by one of them or by none.
            tried = (*ends, min(max(number, ends[0]), ends[1]))
            if not any(compare(end, number) if column_first else compare(number, end) for end in tried):
                scale = f"{ends[0]:g} to {ends[1]:g}" if ends[1] < math.inf else f"{ends[0]:g} and more"
                raise self._error(f"{said}: {one.name} is {scale}")
        constants = left.constant is not None and right.constant is not None
        if constants and not compare(left.constant, right.constant):
            raise self._error(f"{said}: of the two none is a column")

    def _column(self, name: str) -> _Part:
        if name == INPUT:
            raise self._error(f"{INPUT} is all that a row carries: name a field of it, as {INPUT}.domain")
        if name not in (*NUMBERS, *DERIVED, *TEXTS):
            raise self._error(f"no {name!r}{did_you_mean(name, [*NUMBERS, *DERIVED, *TEXTS])}; {HELP}")
        self.needed.add(name)
        value = {**DERIVED, **_SIDES}.get(name, lambda row: row.get(name))
        return _Part("text" if name in TEXTS else "number", value, name)

    def _call(self, name: str, arguments: list[ast.expr], depth: int) -> _Part:
        match name, arguments:
            case "missing", [column]:
                return self._missing(column)
            case "contains", [where, what]:
                return self._contains(where, what, depth)
            case "flagged", [] | [_] | [_, _]:
                return self._flagged(arguments)
        raise self._error(f"no function {name!r} of {len(arguments)} arguments; {HELP}")

    def _missing(self, node: ast.expr) -> _Part:
        if not isinstance(node, ast.Name | ast.Attribute | ast.Subscript) or (
            isinstance(node, ast.Name) and node.id in ("true", "false")
        ):
            raise self._error(f"missing() takes the name of a column; {HELP}")
        inner = _Reading(self.text)
        part = inner._part(node, 0)
        self.excused |= inner.needed
        return _Part("truth", lambda row: part.value(row) is None, "missing()")

    def _contains(self, where: ast.expr, what: ast.expr, depth: int) -> _Part:
        parts = [self._part(node, depth + 1) for node in (where, what)]
        for part in parts:
            if part.kind not in ("text", "field"):
                raise self._error(f"contains() takes two texts, and {part.name} is {_SAID[part.kind]}")
        whole, words = (part.value for part in parts)
        return _Part("truth", lambda row: _contains(whole(row), words(row)), "contains()")

    def _flagged(self, arguments: Sequence[ast.expr]) -> _Part:
        words: list[str] = []
        for argument in arguments:
            if not (isinstance(argument, ast.Constant) and isinstance(argument.value, str)):
                raise self._error(f"flagged() takes texts in quotes; {HELP}")
            words.append(argument.value)
        known = [*CHECKS, MODEL]
        if words and words[0] and words[0] not in known:
            raise self._error(
                f"flagged: no check {words[0]!r}{did_you_mean(words[0], known)}; the checks are {', '.join(known)}"
            )
        if words[:1] and words[0] in OF_DOCUMENTS:
            raise self._error(
                f"flagged: the check {words[0]!r} compares the pairs of a document, and finds nothing where each row "
                "is judged by itself"
            )
        if len(words) == 2 and words[1] not in SEVERITIES:
            raise self._error(f"flagged: severity {words[1]!r} is not one of {', '.join(SEVERITIES)}")
        # That the model flags is known from its column `errors`.
        self.needed |= {"flags", "errors"} if words[:1] == [MODEL] else {"flags"}
        return _Part("truth", lambda row: _flagged(row, *words), "flagged()")

    def _error(self, reason: str) -> TqpipeError:
        return TqpipeError(f"condition {self.text!r:.200}: {reason}")


def _constant(value: bool | float | str, said: str) -> _Part:
    kind: _Kind = "truth" if isinstance(value, bool) else "text" if isinstance(value, str) else "number"
    return _Part(kind, lambda row: value, said, value)


def _field_of(node: ast.expr) -> str | None:
    """The field of `input` that a node names: `input.domain`, `input.meta.url`, `input["meta.url"]`."""
    match node:
        case ast.Attribute(value=ast.Name(id=name), attr=field) if name == INPUT:
            return field
        case ast.Subscript(value=ast.Name(id=name), slice=ast.Constant(value=str() as field)) if (
            name == INPUT
        ):
            return field
        case ast.Attribute(value=inner, attr=field):
            outer = _field_of(inner)
            return None if outer is None else f"{outer}.{field}"
    return None


def _field(row: Values, name: str) -> Any:
    """The value of a field that a row carries; None where it does not."""
    return None if (said := row.get(INPUT)) is None else value_at(json.loads(said), name)


def _of_one_kind(compare: Callable[[Any, Any], bool]) -> Callable[[Any, Any], bool]:
    """The comparison of values that can be compared, false of others."""

    def compared(left: Any, right: Any) -> bool:
        left, right = _as(left, right), _as(right, left)
        kinds = {_kind_of(left), _kind_of(right)}
        return len(kinds) == 1 and None not in kinds and compare(left, right)

    return compared


def _as(value: Any, other: Any) -> Any:
    """A text as the number that it is, where it is compared with a number: cells of a table are texts."""
    if isinstance(value, str) and _kind_of(other) == "number":
        try:
            return float(value)
        except ValueError:
            return value
    return value


def _kind_of(value: Any) -> _Kind | None:
    if isinstance(value, bool):
        return "truth"
    return "text" if isinstance(value, str) else "number" if isinstance(value, int | float) else None


def _is_verdict(part: _Part) -> bool:
    return part.name == "verdict" or part.name.strip("'\"") in VERDICTS


def _rank(value: _Eval) -> _Eval:
    """A verdict as its place among them: ok is less than review, and review than broken."""

    def ranked(row: Values) -> int | None:
        verdict = value(row)
        return None if verdict is None else VERDICTS.index(verdict)

    return ranked


def _chain(values: list[Any], how: list[Callable[[Any, Any], bool]]) -> bool:
    for (left, right), compare in zip(itertools.pairwise(values), how, strict=True):
        if left is None or right is None or not compare(left, right):
            return False
    return True


def _contains(where: Any, what: Any) -> bool:
    return isinstance(where, str) and isinstance(what, str) and what in where


def fields(needs: Iterable[str]) -> list[str]:
    """The fields of `input` among the columns that a condition needs."""
    return sorted(name.removeprefix(f"{INPUT}.") for name in needs if name.startswith(f"{INPUT}."))


def require_carried(needs: Iterable[str], carry: Sequence[str], what: str) -> None:
    """Raises TqpipeError where a field is asked for that no row carries, by the names of what they do."""
    for field in fields(needs):
        if INPUT not in carry and not any(field == name or field.startswith(f"{name}.") for name in carry):
            raise TqpipeError(
                f"{what}: needs {INPUT}.{field}, and the rows of this batch carry {', '.join(carry) or 'no field'}: "
                f"tqpipe batch --carry {field.partition('.')[0]}"
            )


def _flagged(row: Values, check: str = "", severity: str = "") -> bool:
    """Whether there is a flag of the check (any: "") of at least the severity, waived ones apart."""
    least = SEVERITIES.index(severity) if severity else 0
    return any(
        (not check or flag["check"] == check) and SEVERITIES.index(flag["severity"]) >= least
        for flag in _counted(row)
    )


def _counted(row: Values) -> list[Mapping[str, Any]]:
    """The flags that no waiver covers: what a person accepts counts in no risk, and in no condition."""
    return [flag for flag in row.get("flags") or () if flag.get("waived") is None]
