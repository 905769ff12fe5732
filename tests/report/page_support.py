"""A page of ours as a parser sees it, and what holds of every one: it is well-formed, inert and self-contained."""

from __future__ import annotations

from html.parser import HTMLParser

VOID = {"meta", "br", "img", "link", "input", "hr"}
#: What the page is made of: no script, no form, no frame, no picture, nothing that loads. A box to tick sends nothing.
ALLOWED = {
    "html", "head", "meta", "title", "style", "body", "header", "main", "nav", "section", "h1", "h2", "h3",
    "h4", "p", "b", "i", "strong", "span", "a", "ol", "ul", "li", "dl", "dt", "dd", "div", "mark", "q",
    "details", "summary", "pre", "table", "caption", "thead", "tbody", "tr", "th", "td",
    "figure", "figcaption", "br", "svg", "g", "line", "rect", "circle", "text", "label", "input",
}  # fmt: skip


class Page(HTMLParser):
    """Checks the nesting and collects what the tests ask about."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []
        self.feed(text)
        self.close()
        assert not self.open, f"not closed: {self.open}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open[-1:] == [tag], f"</{tag}> closes {self.open[-3:]}"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        if self.open[-1:] != ["style"]:
            self.text.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")

    def values(self, name: str) -> list[str]:
        return [value for _, attrs in self.tags if (value := attrs.get(name)) is not None]


def policy(page: Page) -> str:
    """Its Content-Security-Policy."""
    found = next(a["content"] for t, a in page.tags if a.get("http-equiv") == "Content-Security-Policy")
    assert found is not None
    return found


def assert_inert(text: str, page: Page, more: frozenset[str] = frozenset()) -> None:
    """Hold that a page is made of what is allowed (`more` tags, too), runs and loads nothing, and hides nothing."""
    assert {tag for tag, _ in page.tags} <= ALLOWED | more
    names = {name for _, attrs in page.tags for name in attrs}
    loading = ("src", "srcset", "data", "action", "background")
    assert not {n for n in names if n.startswith("on") or n in loading}
    # Links lead to places on the page, and every one of those exists exactly once.
    ids = page.values("id")
    assert len(ids) == len(set(ids))
    assert set(page.values("href")) <= {f"#{i}" for i in ids}
    css = text[text.index("<style>") : text.index("</style>")]
    assert "url(" not in css
    assert "@import" not in css
    assert policy(page).startswith("default-src 'none'; style-src 'unsafe-inline'")
    assert not set(text) & set("\x00\x1b\r\u202e\u2066\u2028\u200b")
