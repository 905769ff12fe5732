"""XML that is safe to write and to read: no entities, no DTD, no network, and no character that XML does not have."""

from __future__ import annotations

import re
from typing import Any

from tqpipe.safe_json import clean
from tqpipe.types import TqpipeError

XML = "{http://www.w3.org/XML/1998/namespace}"

#: What XML 1.0 cannot hold, not even as a reference (surrogates are gone by then).
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
#: A language tag as XML Schema takes it.
_LANGUAGE = re.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")


def plain(text: str) -> str:
    """Text for an attribute or a remark: what XML cannot hold is U+FFFD there."""
    return FORBIDDEN.sub("\ufffd", clean(text))


def language(code: str) -> str:
    """A language code, or "und" for none."""
    return code if _LANGUAGE.fullmatch(code) else "und"


def append_text(element: Any, text: str) -> None:
    """Text at the end of an element's content, after whatever is in it."""
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text


def serialise(root: Any) -> str:
    """The document with its declaration, a line feed at the end."""
    from lxml import etree

    body = etree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'


def parse(text: str, file: str) -> Any:
    """The root element. Raises TqpipeError for what is not XML, and for any DTD: it could define entities."""
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False
    )
    try:
        root = etree.fromstring(clean(text).encode(), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise TqpipeError(f"{file}: not XML: {error}") from None
    if root.getroottree().docinfo.doctype:
        raise TqpipeError(f"{file}: has a document type declaration, which is not read")
    return root
