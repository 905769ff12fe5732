"""docs/formats.md: every command in it does what it says, on files of the names that it uses."""

from __future__ import annotations

import html
import importlib.util
import re
import shlex
from pathlib import Path

import docx
import pytest
from cli_support import CA, EN, Call, caller
from conftest import ARTICLE, ROOT

from tqpipe.corpus.streams import create

PO = """msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Language: ca\\n"

#: a.c:1
#, c-format
msgid "The truce lasts %d days, said Trump."
msgstr "La treva dura dura dura dies dies, va dir va dir Putin."
"""
#: Whether workbooks can be made, and read.
BOOKS = all(importlib.util.find_spec(name) for name in ("openpyxl", "python_calamine"))
ORDER = ("Your order of 15 books has been sent.", "La vostra comanda de 50 llibres ha sortit.")


def pack(path: Path, text: str) -> None:
    with create(path) as file:
        file.write(text.encode())


def files(folder: Path) -> None:
    """What the commands are run on."""
    for name in ("locale", "values", "values-ca"):
        (folder / name).mkdir()
    by_key = {
        ("messages.properties", "messages_ca.properties"): "order=%s\n",
        ("Resources.resx", "Resources.ca.resx"): '<root><data name="order"><value>%s</value></data></root>',
        (
            "en.lproj/Localizable.stringsdict",
            "ca.lproj/Localizable.stringsdict",
        ): "<plist><dict><key>order</key><dict><key>n</key><dict><key>other</key><string>%s"
        "</string></dict></dict></dict></plist>",
        ("locales/en/main.ftl", "locales/ca/main.ftl"): "order = %s\n",
        ("lang/en/orders.php", "lang/ca/orders.php"): "<?php return ['order' => '%s'];",
        ("film.en.srt", "film.ca.srt"): "1\n00:00:01,000 --> 00:00:04,000\n%s\n",
    }
    for names, content in by_key.items():
        for name, text in zip(names, ORDER, strict=True):
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(content % text, encoding="utf-8")
    pairs = list(zip(CA.splitlines(), EN.splitlines(), strict=True))
    units = "".join(
        f'<tu><tuv xml:lang="ca"><seg>{s}</seg></tuv><tuv xml:lang="en"><seg>{t}</seg></tuv></tu>'
        for s, t in pairs
    )
    # The first paragraphs: enough for a language to be known and a main text to be found.
    page, english = (
        [line for line in (ARTICLE / f"article.{lang}.txt").read_text(encoding="utf-8").split("\n") if line][
            :6
        ]
        for lang in ("ca", "en")
    )
    document = docx.Document()
    for line in english:
        document.add_paragraph(line)
    document.save(str(folder / "article.en.docx"))
    texts = {
        "locale/ca.po": PO,
        "values/strings.xml": '<resources><string name="open">Open the file %1$s</string></resources>',
        "values-ca/strings.xml": '<resources><string name="open">Obre el fitxer</string></resources>',
        "memory.tmx": f'<tmx version="1.4"><header srclang="ca"/><body>{units}</body></tmx>',
        "app_ca.ts": '<TS language="ca" sourcelanguage="en"><context><name>M</name><message>'
        "<source>Open the file</source>"
        "<translation>Obre el fitxer</translation></message></context></TS>",
        "table.csv": "original,translated\n" + "".join(f'"{s}","{t}"\n' for s, t in pairs),
        "article.ca.html": '<html><meta charset="utf-8"><body><article>'
        + "".join(f"<p>{html.escape(line)}</p>" for line in page)
        + "</article></body></html>",
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    if BOOKS:
        import openpyxl

        book = openpyxl.Workbook()
        book.active.title = "Mobile"
        for row in (["key", "English", "Catalan"], ["order", *ORDER]):
            book.active.append(row)
        book.save(folder / "texts.xlsx")
    pack(folder / "corpus.ca.zst", CA)
    pack(folder / "corpus.en.zst", EN)


@pytest.mark.slow
def test_the_commands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    call: Call = caller(monkeypatch, capsys)
    files(tmp_path)
    monkeypatch.chdir(tmp_path)
    commands = re.findall(
        r"(?m)^    tqpipe (.*)$", (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
    )
    assert len(commands) >= 12
    for command in commands if BOOKS else (c for c in commands if ".xlsx" not in c):
        if ".ftl" in command:
            pytest.importorskip("fluent.syntax")
        code, _, err = call(*shlex.split(command))
        assert code == 0, (command, err)
    assert (tmp_path / "ca.po").read_text(encoding="utf-8") == PO
    noted = (tmp_path / "ca.noted.po").read_text(encoding="utf-8")
    assert "marked fuzzy\n# tqpipe: major, " in noted
    assert "# tqpipe: major, markup (design-and-markup): The placeholder “%d” is missing" in noted
    if BOOKS:
        assert "“15”" in (tmp_path / "texts.jsonl").read_text(encoding="utf-8")
    for name in ("java", "dotnet", "apple", "fluent", "php"):
        assert "“15”" in (tmp_path / f"out/{name}/segments.jsonl").read_text(encoding="utf-8")
    assert "%1$s" in (tmp_path / "out/android/segments.jsonl").read_text(encoding="utf-8")
    assert (tmp_path / "good.jsonl.gz").is_file()
    assert (tmp_path / "good.en.xz").is_file()
    assert len((tmp_path / "flags.jsonl").read_text().splitlines()) == 3
    assert "Stood on" in (tmp_path / "out/article/segments.jsonl").read_text(encoding="utf-8")
