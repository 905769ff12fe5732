"""A text without its code: figures in tags, placeholders and entities are no numbers of the text."""

from __future__ import annotations

import re

#: As JSON and programs write a character ("\new" is the beginning of a line, "C:\new\file" a path), and addresses
#: do, between two letters of a text.
ESCAPE = re.compile(
    r"(?<![A-Za-z]:)\\(?:(?P<sure>u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2})|[nrt](?![^\W\d_]*\\)|[\"'])"
    r"|(?<=[^\W\d_])%(?P<address>2[0-9A-F]|3[A-F]|C3%[89AB][0-9A-F]|E2%80%9[3489CD])(?=[^\W\d_])"
)
#: Behind a placeholder of printf: no letter that would make a word of it ("50 %die" is a percentage), and no figure.
#: Letters of other scripts than Latin may stand there, as they do without a space between ("%d個").
NO_WORD = r"(?![A-Za-z\u00aa\u00ba\u00c0-\u024f\u1e00-\u1eff\d])"
#: An argument of MessageFormat with its type and, maybe, its style: {d, date, short}.
ARGUMENT = (
    r"\{\s?[A-Za-z_0-9][\w.]{0,40}\s?,\s?(?:number|date|time|spellout|ordinal|duration|list)\s?"
    r"(?:,[^{}\n]{0,80})?\}"
)
#: Qt's argument. Some languages write the sign of a percentage there, too.
NUMBERED = r"%\d{1,2}(?![\w%.,])"
SIGN_FIRST = frozenset({"tr", "eu", "ku"})
_NUMBERED = re.compile(rf"{NUMBERED}|(?<!\w)(?<!\d )%L\d(?!\w)")
_CODE = re.compile(
    ESCAPE.pattern + r"|</?[A-Za-z][\w:.-]{0,30}(?:[\s=][^<>\n]{0,300})?/?>"  # <x id="1"/>
    r"|</?\d{1,4}/?>"  # <0>...</0>
    r"|&\#x?[0-9A-Fa-f]{1,6};"  # &#8212;
    r"|[%$#]?\{\{?\s?[A-Za-z_0-9][\w.]{0,40}(?:![rsa])?(?:[:,][^{}\s]{0,20})?\s?\}?\}"  # {0}, {0:.2f}, ${x1}
    r"|%\([A-Za-z_]\w{0,40}\)[-+0]?\d{0,3}(?:\.\d{1,2})?[sdifrxg]|\{%-?\s?[^%{}\n]{1,80}\s?-?%\}"  # %(n)d, {% if x %}
    rf"|{ARGUMENT}"
    r"|%\d{1,2}\$[-+0]?\d{0,3}(?:\.\d{1,2})?[sdifuxg@]"  # %1$s
    rf"|%[-+0]?\d{{1,3}}(?:\.\d{{1,2}}[difuxg]|(?:ll?|z)?[difuxg]{NO_WORD})"  # %5.2f
)
#: One of these begins every piece of code.
_MARKS = re.compile(r"[<&{%\\]")


def masked(text: str) -> str:
    """The text with spaces for its code, so that offsets stay."""
    if not _MARKS.search(text):
        return text
    return _CODE.sub(lambda m: " " * len(m[0]), text)


def without_numbered(texts: tuple[str, str], langs: tuple[str, str]) -> tuple[str, str]:
    """Both texts with spaces for `%1`, `%L2`, ..., where a text shows that these are arguments and no percentages."""
    if not any(
        lang not in SIGN_FIRST and "%" in text and _NUMBERED.search(text)
        for text, lang in zip(texts, langs, strict=True)
    ):
        return texts
    source, target = (_NUMBERED.sub(lambda m: " " * len(m[0]), text) for text in texts)
    return source, target
