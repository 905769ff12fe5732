"""The server of a review: uvicorn on one socket, on loopback unless reviewers are named.

`serve` is what the command line runs; `started` runs one in a thread, for tests and benchmarks.
"""

from __future__ import annotations

import contextlib
import gc
import getpass
import ipaddress
import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tqpipe.review.api import Api, Correct
from tqpipe.review.app import Site, create_app
from tqpipe.review.auth import Access, Reviewer
from tqpipe.review.session import Review
from tqpipe.types import TqpipeError

#: Seconds that a save waits for another program's: the page gives up after twenty, and tries again by itself.
PATIENCE = 3.0


@dataclass(frozen=True, slots=True)
class Options:
    """How to serve. `port` 0: the one of last time if it is free, else any. `hosts`: more names it is reached by.

    `tls` is a certificate and its key, as paths of PEM files.
    """

    host: str = "127.0.0.1"
    port: int = 0
    reviewer: str | None = None
    reviewers: Mapping[str, Reviewer] | None = None
    hosts: Sequence[str] = ()
    tls: tuple[Path, Path] | None = None
    #: Whether to build what the rules know of the document while nobody waits for it.
    warm: bool = False
    #: Writes the edits into the file that the run read, for the page's *Export*.
    correct: Correct | None = None


@dataclass(slots=True)
class Server:
    """A bound server that has not begun to serve."""

    review: Review
    access: Access
    site: Site
    host: str
    sock: socket.socket
    uvicorn: Any
    warm: Callable[[], None] | None

    @property
    def address(self) -> str:
        """Where the page is, without a token."""
        name = f"[{self.host}]" if ":" in self.host else self.host
        return f"{'https' if self.site.tls else 'http'}://{name}:{self.site.port}/"

    @property
    def url(self) -> str:
        """The address to open: with the one-time token unless reviewers sign in."""
        return (
            self.address if self.access.reviewers is not None else f"{self.address}?token={self.access.token}"
        )

    def run(self) -> None:
        """Serve until interrupted or told to stop (`uvicorn.should_exit`)."""
        if self.warm is not None:
            # After the page's first requests.
            timer = threading.Timer(2.0, self.warm)
            timer.daemon = True
            timer.start()
        try:
            self.uvicorn.run(sockets=[self.sock])
        finally:
            self.sock.close()
            self.review.close()


def me() -> str:
    """The name of who sits at this machine."""
    try:
        return getpass.getuser() or "reviewer"
    except (OSError, KeyError):
        return "reviewer"


def is_loopback(host: str) -> bool:
    """Whether only this machine reaches the host."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def prepare(folder: Path, options: Options, *, announce: Callable[[str], None] = lambda url: None) -> Server:
    """Open the review and bind the socket. `announce` is told a fresh address when a used one was opened.

    Raises TqpipeError for a host beyond this machine without named reviewers, and for a port that is taken.
    """
    import uvicorn

    host = options.host.strip("[]")
    if not is_loopback(host) and not options.reviewers:
        raise TqpipeError(
            f"--host {options.host}: others can reach this host, so the review needs named reviewers: give --auth "
            "FILE (a table [reviewers.NAME] each; `tqpipe review secret` makes the secrets)"
        )
    if options.tls is not None:
        for path in options.tls:
            if not path.is_file():
                raise TqpipeError(f"{path}: no such file (a certificate or its key)")
    with _no_collection():
        review = Review(folder, PATIENCE)
    try:
        sock = _bind(host, options.port, review)
        port = sock.getsockname()[1]
        if options.port == 0:
            review.db.set_setting("port", str(port))
        access = Access(review.db, options.reviewer or me(), options.reviewers)
        site = Site((*_names(host), *options.hosts), port, options.tls is not None)

        def refused() -> None:
            announce(server.url)

        with _no_collection():
            api = Api(review, access, options.correct)
        app = create_app(api, access, site, refused=refused)
        config = uvicorn.Config(
            app,
            log_level="warning",
            access_log=False,
            server_header=False,
            lifespan="off",
            ws="none",
            timeout_graceful_shutdown=3,
            limit_concurrency=500,
            ssl_certfile=None if options.tls is None else options.tls[0],
            ssl_keyfile=None if options.tls is None else options.tls[1],
        )
        warm = api.recheck.warm if options.warm else None
        server = Server(review, access, site, host, sock, uvicorn.Server(config), warm)
    except BaseException:
        review.close()
        raise
    return server


@contextlib.contextmanager
def _no_collection() -> Iterator[None]:
    """No garbage collection while a run is read, and none of what was read: it stays until the end.

    Of a run of 10,000 segments, a full collection would take longer than an answer may.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
        gc.freeze()
    finally:
        if was:
            gc.enable()


def _names(host: str) -> tuple[str, ...]:
    """What a browser may call the host. All of this machine's, where the host is "all addresses"."""
    loopback = ("127.0.0.1", "localhost", "::1", "[::1]")
    if is_loopback(host):
        return (*loopback, host)
    if host in ("0.0.0.0", "::"):
        name = socket.gethostname()
        found = {name, socket.getfqdn()}
        with contextlib.suppress(OSError):
            found |= {str(info[4][0]) for info in socket.getaddrinfo(name, None)}
        return (*loopback, *sorted(found))
    return (host, f"[{host}]")


def _bind(host: str, port: int, review: Review) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    wanted = [port]
    if port == 0:
        # The same as last time: a page that is still open goes on, and its cookie is named by the port.
        last = review.db.setting("port")
        wanted = [int(last), 0] if last is not None and last.isdigit() else [0]
    for number in wanted:
        sock = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            sock.bind((host, number))
            sock.listen(128)
        except (OSError, OverflowError) as error:
            sock.close()
            if number == 0 or port != 0:
                reason = getattr(error, "strerror", None) or error
                raise TqpipeError(f"{host}:{number}: cannot serve there: {reason}") from error
        else:
            return sock
    raise AssertionError("the last one is bound or raises")


@contextlib.contextmanager
def started(folder: Path, options: Options | None = None) -> Iterator[Server]:
    """A server that runs in a thread until the block ends. Raises TqpipeError where it does not start."""
    server = prepare(folder, options or Options())
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    try:
        deadline = time.monotonic() + 10
        while not server.uvicorn.started:
            if not thread.is_alive() or time.monotonic() > deadline:
                raise TqpipeError("the server did not start")
            time.sleep(0.01)
        yield server
    finally:
        server.uvicorn.should_exit = True
        thread.join(10)
