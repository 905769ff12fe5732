"""The web application: routes, sessions, JSON in and out. What may come in at all is settled in `security`."""

from __future__ import annotations

import hmac
import json
import sqlite3
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

from tqpipe.review import api, security
from tqpipe.review.api import Api, NotFound
from tqpipe.review.auth import Access, Session
from tqpipe.review.db import Locked
from tqpipe.review.session import NothingToUndo, Stale
from tqpipe.safe_json import loads, tidy
from tqpipe.types import TqpipeError

if TYPE_CHECKING:
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import Response

HERE = Path(__file__).parent
#: The page asks for all its modules at once, not one after another as they name each other.
MODULES = sorted(path.stem for path in (HERE / "static").glob("*.js") if path.stem != "app")


@dataclass(frozen=True, slots=True)
class Site:
    """Where the application is reached: names of the host, the port (its cookie is named by it), TLS or not."""

    hosts: Sequence[str] = ("127.0.0.1", "localhost", "::1", "[::1]")
    port: int = 0
    tls: bool = False

    @property
    def cookie(self) -> str:
        """The name of the session's cookie."""
        # Cookies do not tell ports apart: two reviews on one machine would sign each other out.
        return f"tqpipe_review_{self.port}"


def create_app(
    answers: Api,
    access: Access,
    site: Site | None = None,
    *,
    refused: Callable[[], None] = lambda: None,
) -> Starlette:
    """The application around the API of an open review. `refused` is told when a used token was opened."""
    from starlette.applications import Starlette
    from starlette.middleware import Middleware
    from starlette.middleware.trustedhost import TrustedHostMiddleware
    from starlette.routing import Mount, Route
    from starlette.staticfiles import StaticFiles

    site = site or Site()
    web = _Web(answers, access, site, refused)
    routes = [
        Route("/", web.page),
        Route("/signin", web.sign_in, methods=["POST"]),
        Route("/api/signout", web.write(web.sign_out), methods=["POST"]),
        Route("/api/export/{format}", web.export),
        *(Route(path, web.read(answer)) for path, answer in web.api.reads()),
        *(Route(path, web.write(answer), methods=["POST"]) for path, answer in web.api.writes()),
        Mount("/static", StaticFiles(directory=HERE / "static")),
    ]
    middleware = [
        Middleware(security.Guard),
        Middleware(TrustedHostMiddleware, allowed_hosts=list(site.hosts), www_redirect=False),
    ]
    handlers: dict[Any, Any] = {404: _not_found, 405: _not_found, Exception: _broken}
    handlers |= dict.fromkeys((Locked, sqlite3.Error, OSError), _unsaved)
    return Starlette(routes=routes, middleware=middleware, exception_handlers=handlers)


def _json(value: Any, status: int = 200) -> Response:
    from starlette.responses import Response

    # ASCII: a lone surrogate in a run that others wrote stays one code point, and no answer fails for it.
    return Response(json.dumps(value, separators=(",", ":")), status, media_type="application/json")


async def _not_found(request: Request, error: Exception) -> Response:
    return _json({"error": "There is nothing at this address."}, 404)


async def _unsaved(request: Request, error: Exception) -> Response:
    said = str(error) if isinstance(error, Locked) else f"It could not be saved or read: {error}."
    return _json({"error": said}, 503)


async def _broken(request: Request, error: Exception) -> Response:
    return _json({"error": f"The server failed: {type(error).__name__}. Nothing was saved."}, 500)


def read_json(data: bytes) -> dict[str, Any]:
    """The object in a body. Raises TqpipeError for anything else, NaN included."""
    try:
        value = loads(data.decode())
    except (ValueError, RecursionError) as error:
        raise TqpipeError(f"the body is not JSON: {error}") from None
    if not isinstance(value, dict):
        raise TqpipeError("the body should be a JSON object")
    tidied: dict[str, Any] = tidy(value)
    return tidied


class _Web:
    """HTTP around the API: cookies, CSRF, bodies, errors."""

    def __init__(self, api_: Api, access: Access, site: Site, refused: Callable[[], None]):
        from jinja2 import Environment, FileSystemLoader, StrictUndefined

        self.api, self.access, self.site, self.refused = api_, access, site, refused
        self.templates = Environment(
            loader=FileSystemLoader(HERE / "templates"), autoescape=True, undefined=StrictUndefined
        )

    # --- pages ----------------------------------------------------------------------------------

    async def page(self, request: Request) -> Response:
        from starlette.responses import RedirectResponse

        session = await self._session(request)
        token = request.query_params.get("token")
        if token is not None:
            response: Response = RedirectResponse("/", 303)
            if session is None:
                cookie = await _threaded(self.access.redeem, token)
                if cookie is None:
                    self.refused()
                    return self._outside(401)
                self._set_cookie(response, cookie)
            return response
        if session is None:
            return self._outside(401 if self.access.reviewers is None else 200)
        return self._html("review.html", csrf=session.csrf, name=self.api.name, modules=MODULES)

    def _outside(self, status: int, message: str = "") -> Response:
        """The page for who is not signed in: a form where there are named reviewers, else what to do."""
        named = self.access.reviewers is not None
        response = self._html("signin.html", status, named=named, name=self.api.name, message=message)
        response.headers["Content-Security-Policy"] = security.FORM_POLICY
        return response

    def _html(self, template: str, status: int = 200, **values: Any) -> Response:
        from starlette.responses import HTMLResponse

        text = self.templates.get_template(template).render(**values)
        return HTMLResponse(text.encode("utf-8", "replace"), status)

    def _set_cookie(self, response: Response, cookie: str) -> None:
        from tqpipe.review.auth import DAYS

        response.set_cookie(
            self.site.cookie,
            cookie,
            max_age=DAYS * 86400,
            httponly=True,
            samesite="strict",
            secure=self.site.tls,
        )

    async def sign_in(self, request: Request) -> Response:
        from starlette.responses import RedirectResponse

        try:
            data = await security.read_body(request.stream(), 8192)
        except security.TooLarge:
            return self._outside(413, "That was too long.")
        form = parse_qs(data.decode("utf-8", "replace"))
        name, secret = form.get("name", [""])[0], form.get("secret", [""])[0]
        if self.access.reviewers is None:
            return self._outside(403)
        try:
            cookie = await _threaded(self.access.sign_in, name, secret)
        except Locked as error:
            return self._outside(503, str(error))
        except TqpipeError as error:
            return self._outside(429, str(error))
        if cookie is None:
            return self._outside(401, "This name and this secret do not fit.")
        response = RedirectResponse("/", 303)
        self._set_cookie(response, cookie)
        return response

    def sign_out(self, session: Session, request: Request, body: Mapping[str, Any]) -> api.Answer:
        self.access.end(request.cookies[self.site.cookie])
        return api.Answer({})

    # --- the API --------------------------------------------------------------------------------

    async def _session(self, request: Request) -> Session | None:
        session: Session | None = await _threaded(self.access.session, request.cookies.get(self.site.cookie))
        return session

    def read(
        self, answer: Callable[[str, Mapping[str, Any], Sequence[tuple[str, str]]], Any]
    ) -> Callable[[Request], Awaitable[Response]]:
        """An endpoint that shows something to whoever is signed in."""

        async def endpoint(request: Request) -> Response:
            session = await self._session(request)
            if session is None:
                return _json({"error": "You are signed out."}, 401)
            pairs = request.query_params.multi_items()
            return await self._answer(
                lambda: api.Answer(answer(session.reviewer, request.path_params, pairs))
            )

        return endpoint

    def write(
        self, answer: Callable[[Session, Request, Mapping[str, Any]], api.Answer]
    ) -> Callable[[Request], Awaitable[Response]]:
        """An endpoint that changes something: signed in, and with the page's CSRF value."""

        async def endpoint(request: Request) -> Response:
            session = await self._session(request)
            if session is None:
                return _json({"error": "You are signed out."}, 401)
            given = request.headers.get("X-CSRF-Token", "")
            if not hmac.compare_digest(given.encode("utf-8", "replace"), session.csrf.encode()):
                return _json({"error": "The page is out of date: load it again."}, 403)
            try:
                data = await security.read_body(request.stream())
            except security.TooLarge:
                return _json({"error": f"More than {security.MOST_BYTES} bytes."}, 413)
            return await self._answer(lambda: answer(session, request, read_json(data)))

        return endpoint

    async def _answer(self, make: Callable[[], api.Answer]) -> Response:
        try:
            answer = await _threaded(make)
        except Locked:
            raise
        except (TqpipeError, NotFound, NothingToUndo) as error:
            status = {NotFound: 404, NothingToUndo: 409}.get(type(error), 400)
            return _json({"error": str(error)}, status)
        except (
            Stale
        ) as error:  # a conflict that the API did not give both versions of: an adjudication, a bulk
            return _json({"error": f"Segment {error.segment + 1} was changed meanwhile."}, 409)
        return _json(answer.value, answer.status)

    async def export(self, request: Request) -> Response:
        from starlette.responses import Response

        session = await self._session(request)
        if session is None:
            return _json({"error": "You are signed out."}, 401)
        try:
            found = await _threaded(self.api.export, session.reviewer, request.path_params["format"])
        except (TqpipeError, NotFound) as error:
            return _json({"error": str(error)}, 404 if isinstance(error, NotFound) else 400)
        headers = {"Content-Disposition": security.attachment(found.filename)}
        return Response(found.data, media_type=found.media, headers=headers)


async def _threaded(function: Callable[..., Any], *arguments: Any) -> Any:
    """Run what waits for the disk in a thread."""
    from starlette.concurrency import run_in_threadpool

    return await run_in_threadpool(function, *arguments)
