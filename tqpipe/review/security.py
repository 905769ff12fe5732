"""What every request must satisfy before anything else looks at it, and what every answer says.

- The host must be one the server was started for (a page elsewhere may point its own name at 127.0.0.1).
- A write must come from our own page: its `Origin` is this server, or, where a browser sends none,
  `Sec-Fetch-Site` says so; its body is JSON of bounded size. The session and the CSRF header are checked where the
  session is read (app.py).
- Reading the API from another site's page is refused as well.
- The policy lets a page load its own scripts, styles and images and nothing else, from nowhere else.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any
from urllib.parse import quote

#: Bytes of a request's body. A target of 1,000,000 code points fits, as JSON escapes them.
MOST_BYTES = 16 * 1024 * 1024

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    # Not no-referrer: browsers then send the form of the sign-in page with "Origin: null", which is nobody's own.
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}
#: The page on which a reviewer signs in sends a form, to this server.
FORM_POLICY = POLICY.replace("form-action 'none'", "form-action 'self'")

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]


#: What no name of a download has: controls, what parts folders, what a system or a header reads as a sign of its own,
#: characters that have the rest of the name read from the other side, and bytes that are no text.
_UNNAMED = re.compile(r'[\x00-\x1f\x7f-\x9f/\\:*?"<>|\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]')


def attachment(name: str) -> str:
    """The Content-Disposition of a file to keep, by the name that it has; beside it one in ASCII, for old browsers."""
    name = _UNNAMED.sub("_", name).lstrip(".") or "review"
    plain = re.sub(r"[^A-Za-z0-9._-]", "_", name)
    whole = "" if plain == name else f"; filename*=UTF-8''{quote(name, safe='')}"
    return f'attachment; filename="{plain}"{whole}'


class TooLarge(Exception):
    """The body is larger than MOST_BYTES."""


class Guard:
    """ASGI middleware that refuses what comes from elsewhere and adds the headers."""

    def __init__(self, app: App):
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or refuse it."""
        if scope["type"] != "http":
            if scope["type"] == "websocket":
                await send({"type": "websocket.close", "code": 1008})
            return

        async def answer(message: MutableMapping[str, Any]) -> None:
            if message["type"] == "http.response.start":
                given = {name.lower() for name, _ in message["headers"]}
                message["headers"] = [
                    *message["headers"],
                    *(
                        (k.encode(), v.encode())
                        for k, v in HEADERS.items()
                        if k.lower().encode() not in given
                    ),
                ]
            await send(message)

        refused = refusal(scope)
        if refused is not None:
            await _refuse(answer, *refused)
            return
        await self.app(scope, receive, answer)


def refusal(scope: Scope) -> tuple[int, str] | None:
    """Status and reason where a request must not go on."""
    headers: dict[str, str] = {}
    for name, value in scope["headers"]:
        key = name.decode("latin-1").lower()
        if key in headers and key in ("host", "origin", "content-length", "content-type", "x-csrf-token"):
            return 400, f"The header {key} occurs twice."
        headers[key] = value.decode("latin-1")
    site = headers.get("sec-fetch-site")
    if scope["method"] in ("GET", "HEAD"):
        if scope["path"].startswith("/api/") and site not in (None, "same-origin", "none"):
            return 403, "This address is read by its own page only."
        return None
    if scope["method"] != "POST":
        return 405, "Only GET and POST are served."
    own = f"{scope['scheme']}://{headers.get('host', '')}"
    origin = headers.get("origin")
    if (origin is not None and origin != own) or site not in (None, "same-origin"):
        return 403, "A write must come from this server's own page."
    if origin is None and site is None:
        return 403, "A write must say where it comes from (Origin)."
    kind = headers.get("content-type", "").split(";")[0].strip().lower()
    wanted = "application/x-www-form-urlencoded" if scope["path"] == "/signin" else "application/json"
    if kind != wanted:
        return 415, f"A write is {wanted}; nothing is uploaded here."
    length = headers.get("content-length", "0")
    if not length.isdigit() or int(length) > MOST_BYTES:
        return 413, f"More than {MOST_BYTES} bytes."
    return None


async def read_body(stream: Any, most: int = MOST_BYTES) -> bytes:
    """The body of a request (`Request.stream()`), whatever length it claims. Raises TooLarge."""
    parts, size = [], 0
    async for chunk in stream:
        size += len(chunk)
        if size > most:
            raise TooLarge
        parts.append(chunk)
    return b"".join(parts)


async def _refuse(send: Send, status: int, reason: str) -> None:
    import json

    body = json.dumps({"error": reason}).encode()
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
