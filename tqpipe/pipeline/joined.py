"""Of a file of pairs that came joined: its languages, and the rows that gave no pair."""

from __future__ import annotations

from typing import Any

from tqpipe import languages
from tqpipe.ingest import Bilingual


def told_languages(
    bilingual: Bilingual, source_lang: str | None, target_lang: str | None
) -> tuple[str | None, str | None]:
    """The languages as options say, else as the file says; None is for identification to find out."""
    return (
        source_lang or languages.known(bilingual.source_lang),
        target_lang or languages.known(bilingual.target_lang),
    )


def unread_rows(bilingual: Bilingual) -> list[dict[str, Any]]:
    """The rows that give no pair, as the manifest has them under "unread"."""
    return [
        {"file": row.file or bilingual.name, "line": row.line, "reason": row.reason, "left_out": row.left_out}
        | ({"wanted": row.text} if row.wanted else {})
        for row in bilingual.unread
    ]


def nothing_in(bilingual: Bilingual) -> str:
    """Why a file gives no pair, as words for a person."""
    unread = bilingual.unread
    if not unread:
        return f"{bilingual.name}: there is no row in it"
    return f"{bilingual.name}: no row gives a pair; {unread[0].where}: {unread[0].reason}"
