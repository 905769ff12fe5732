"""A process of its own that reads a workbook with python-calamine and writes its rows as lines of JSON.

`tqpipe.ingest.workbook` starts it as a script. The library holds the whole rectangle of a sheet in memory, and a
workbook of a few kilobytes may have a cell a million rows down and sixteen thousand columns out: what such a file, or
one that is made to do harm, takes with it is this process.
"""

from __future__ import annotations

import json
import sys
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from typing import Any

#: Bytes of memory at most: a sheet of a million rows and thirty columns takes a third of it.
MEMORY = 4 << 30


def main(path: str, wanted: str | None) -> None:
    """Write the sheets, `[name, hidden]` each, in a line; then a line for every row that is not empty: number of its
    sheet, row from 1, its first column from 0, cells. Rows are those of the sheet `wanted`, else of all that are not
    hidden. What is wrong with the workbook is a line `{"error": ...}`.
    """
    import python_calamine as calamine

    try:
        book = _opened(calamine, path)
        there = [
            (sheet.name, sheet.visible is not calamine.SheetVisibleEnum.Visible)
            for sheet in book.sheets_metadata
            if sheet.typ is calamine.SheetTypeEnum.WorkSheet
        ]
        _say(there)
        for number, (name, hidden) in enumerate(there):
            if hidden if wanted is None else name != wanted:
                continue
            sheet = book.get_sheet_by_name(name)
            left = sheet.start[1] if sheet.start else 0
            for row, cells in enumerate(sheet.iter_rows(), 1):
                texts = [text_of(cell) for cell in cells]
                if any(texts):
                    _say([number, row, left, texts])
    except calamine.PasswordError:
        _say({"error": "it is protected with a password: save it without"})
    except calamine.CalamineError as error:
        _say({"error": str(error)})


def _opened(calamine: Any, path: str) -> Any:
    try:
        return calamine.load_workbook(path)
    except calamine.PasswordError:
        raise
    except calamine.CalamineError as wrong:
        # Its name may say another kind than it is: old programs' exports are called .xlsx, and the other way round.
        with open(path, "rb") as file:  # noqa: PTH123 (no module of ours here)
            try:
                return calamine.CalamineWorkbook.from_filelike(file)
            except calamine.PasswordError:
                raise
            except calamine.CalamineError:
                raise wrong from None


def text_of(value: Any) -> str:
    """A cell as a text: numbers as short as they can be, dates and times as ISO 8601 has them, durations as hours."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime):
        return value.isoformat(" ")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        seconds = round(value.total_seconds())
        sign, seconds = ("-", -seconds) if seconds < 0 else ("", seconds)
        return f"{sign}{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    return str(value)


def _say(value: Any) -> None:
    sys.stdout.write(json.dumps(value) + "\n")


def _limit_memory() -> None:
    with suppress(ImportError, ValueError, OSError):  # not every system has such a limit
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_AS)
        allowed = MEMORY if most == resource.RLIM_INFINITY else min(MEMORY, most)
        resource.setrlimit(resource.RLIMIT_AS, (allowed, most))


if __name__ == "__main__":
    _limit_memory()
    main(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else None)
