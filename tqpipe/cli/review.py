"""`tqpipe review RUN`: the review screen; and its commands."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

from tqpipe.cli import review_exchange
from tqpipe.cli.review_exchange import RunFolder
from tqpipe.types import TqpipeError

if TYPE_CHECKING:
    from tqpipe.review.api import Corrected
    from tqpipe.review.session import Review


class _Group(TyperGroup):
    """A first argument that is no command is a run: `tqpipe review RUN` is `tqpipe review serve RUN`."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        if args and args[0] not in self.commands and args[0] not in ("--help", "-h"):
            args = ["serve", *args]
        return super().parse_args(ctx, args)


app = typer.Typer(
    cls=_Group,
    help="Review a run in the browser: `tqpipe review RUN`. What is decided is kept in RUN/review.sqlite.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
)

# `export`, `import` and what is made of decisions.
app.add_typer(review_exchange.app)

Name = Annotated[str | None, typer.Option("--reviewer", help="Your name in the review; your login name.")]


@app.command("serve")
def serve(
    run: RunFolder,
    host: Annotated[
        str, typer.Option(help="Address to serve on; any but this machine's own needs --auth.")
    ] = "127.0.0.1",
    port: Annotated[
        int, typer.Option(help="0: the one of last time, or any that is free.", max=65535, min=0)
    ] = 0,
    reviewer: Name = None,
    auth: Annotated[
        Path | None, typer.Option(help="TOML file of named reviewers; each signs in with a secret.")
    ] = None,
    allow_host: Annotated[
        list[str] | None, typer.Option(help="Another name that the server is reached by (may be repeated).")
    ] = None,
    certificate: Annotated[Path | None, typer.Option(help="PEM certificate, to serve over TLS.")] = None,
    key: Annotated[Path | None, typer.Option(help="PEM key of the certificate.")] = None,
    browser: Annotated[bool, typer.Option(help="Open the page in a browser.")] = True,
) -> None:
    """Serve the review screen of a run and open it: `tqpipe review RUN` does this."""
    from tqpipe.review import auth as people
    from tqpipe.review import server
    from tqpipe.wording import plural

    if (certificate is None) != (key is None):
        raise TqpipeError("--certificate and --key go together")
    tls = None if certificate is None or key is None else (certificate, key)
    reviewers = None if auth is None else people.read_reviewers(auth)
    if reviewers is not None and reviewer is not None:
        raise TqpipeError("--reviewer names who needs no secret; with --auth everyone signs in")
    options = server.Options(
        host, port, reviewer, reviewers, tuple(allow_host or ()), tls, warm=True, correct=_corrected
    )
    ready = server.prepare(run, options, announce=lambda url: print(f"A fresh address: {url}", flush=True))
    total = len(ready.review.records)
    print(f"Reviewing {run}: {plural(total, 'segment')}. Ctrl-C stops; nothing is lost.")
    print(ready.url, flush=True)
    if not server.is_loopback(host) and tls is None:
        print(
            "Secrets and texts travel in the clear: use --certificate and --key, or a network you trust.",
            file=sys.stderr,
        )
    if browser:
        _open(ready.url)
    with contextlib.suppress(KeyboardInterrupt):
        ready.run()
    print(f"Stopped. Everything that said saved is in {run / 'review.sqlite'}.")


def _open(url: str) -> None:
    """Open a graphical browser where there is one; a text browser would take the terminal away."""
    import threading
    import webbrowser

    screen = (
        sys.platform in ("win32", "darwin") or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )
    if screen:
        threading.Thread(target=webbrowser.open, args=(url,), daemon=True).start()


@app.command("verify")
def verify(run: RunFolder) -> None:
    """Rebuild the state of a review from its events and compare; exit 1 where they differ."""
    from tqpipe.review import NAME
    from tqpipe.review.session import Review

    if not (run / NAME).is_file():
        raise TqpipeError(f"{run}: has not been reviewed (no {NAME} in it)")
    review = Review(run)
    faults, events = review.db.faults(), review.event
    review.close()
    for fault in faults:
        print(fault)
    if faults:
        raise typer.Exit(1)
    print(f"{run}: {events} events, and the state is what they say.")


@app.command("assign")
def assign(
    run: RunFolder,
    to: Annotated[str, typer.Option(help="Who shall review.")],
    share: Annotated[
        float, typer.Option(help="Share of the segments, chosen at random.", min=0.0, max=1.0)
    ] = 0.1,
    seed: Annotated[int, typer.Option(help="Of the choice.")] = 0,
    second: Annotated[
        bool, typer.Option("--second", help="Blindly and again: they do not see what others decided.")
    ] = False,
    reviewer: Name = None,
) -> None:
    """Give somebody a random share of the segments, to review or (--second) to review blindly again."""
    from tqpipe.review import adjudication
    from tqpipe.review.server import me
    from tqpipe.review.session import Review
    from tqpipe.review.state import Change

    review = Review(run)
    try:
        by = reviewer or me()
        if second:
            chosen = adjudication.sample(review, to, share, seed)
            adjudication.second(review, chosen, to, by)
        else:
            chosen = adjudication.unassigned(review, share, seed)
            review.save(lambda _: [Change(n, "assigned", to, "assign") for n in chosen], by)
    finally:
        review.close()
    print(f"{len(chosen)} segments {'for a blind second review ' if second else ''}to {to}.")


@app.command("secret")
def secret() -> None:
    """Ask for a secret and print its hash, for the file that --auth reads."""
    from tqpipe.review.auth import hash_secret

    given = typer.prompt("Secret", hide_input=True, confirmation_prompt=True, err=True)
    if len(given) < 8:
        raise TqpipeError("the secret has fewer than 8 characters")
    print(f'secret = "{hash_secret(given)}"')


def _corrected(review: Review, path: Path) -> Corrected:
    from tqpipe import notes  # readers of all formats: the page starts without them

    return notes.corrected(review, path)
