from __future__ import annotations

import textwrap

import pytest

from tqpipe.line_breaks import paragraphs

ARTICLE = """\
The council approves a plan against the floods

On Tuesday the council approved a plan of 4.3 million euros to protect the old town from the floods of the River Sella.
The mayor called the vote historic.

The plan includes the following measures:
- The construction of a wall of 800 metres along the promenade, with two gates that close by themselves.
- Grants of up to 2,500 euros.

The opposition voted against it because it believes that Maria Keller's plan does not address the causes."""

ALONE = [
    # Nothing is wrapped: every line is a paragraph.
    "A headline without a full stop\nIn October a flood left two people dead.\nShop owners ask for a solution.",
    "save the file under another name in this folder\nopen what was open before\nclose the window at once",
    "# What the council wants to do against the floods\nthe plan",
    "| a long cell of a table in Markdown, its text goes on |\n| and on |",
    "Measures that the council wants to take this very year\n* a wall of stone\n* grants for gates",
    "---\ntitle: A plan against the floods of the river in the valley\ndate: 2024-03-12\n---",
    "He left the house early and forgot his keys on the table.\nthe next day he came back.",
]


def found(text: str, mode: str = "auto") -> list[str]:
    ranges = paragraphs(text, mode)  # type: ignore[arg-type]
    return [" ".join(text[a:b].split()) for a, b in ranges if text[a:b].strip()]


@pytest.mark.parametrize("width", [50, 60, 72, 80, 100])
def test_wrapped_headings_lists_and_short_paragraphs(width: int) -> None:
    wrapped = "\n".join(textwrap.fill(line, width) for line in ARTICLE.split("\n"))
    # Whether the sentence after a full stop at a line's end starts a paragraph is not to be seen, nor does it matter.
    assert " ".join(found(wrapped)) == " ".join(found(ARTICLE))
    assert set(found(ARTICLE)[-2:]) | {found(ARTICLE)[0], found(ARTICLE)[3]} <= set(found(wrapped))
    assert all(p.rstrip('"')[-1] in ".:s" for p in found(wrapped))


def test_a_sentence_goes_on_in_the_next_line() -> None:
    text = (
        "The mayor said on Monday that the works of the plan\nwould begin in September.\nNobody believed it."
    )
    assert found(text)[0].endswith("of the plan would begin in September.")
    assert len(found(text)) == 2


def test_text_without_spaces() -> None:
    line = "市政府周一宣布将投资三亿元改造四十六个老旧小区计划分两年完成惠及约两万户居民此外还要"
    assert len(found("\n".join([line] * 5) + "。\n\n" + line)) == 2


@pytest.mark.parametrize("text", ALONE)
def test_lines_of_their_own(text: str) -> None:
    assert len(found(text)) == len(text.splitlines())


def test_modes() -> None:
    text = "one\ntwo\n- three\n\nfour"
    assert found(text, "hard") == ["one", "two", "- three", "four"]
    assert found(text, "soft") == ["one two", "- three", "four"]
