"""Who is there: a one-time token for the person at this machine, or named reviewers with a secret.

A session is a random cookie; the database keeps its hash only, so that it outlives a restart of the server and a
reader of the file cannot use it. Secrets are hashed with scrypt (RFC 7914; n 2^14, r 8, p 1, as OWASP's minimum of
16 MB a try allows on small machines).
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tqpipe.review.db import Database
from tqpipe.toml import read_toml
from tqpipe.types import TqpipeError

#: A session ends after this many days.
DAYS = 30
#: Wrong secrets for one name, or for all names, in a minute, before nobody may try again for a while.
TRIES, ALL_TRIES, WINDOW = 5, 60, 60.0
#: Of a reviewer's name and secret, in characters.
LONGEST = 200

_N, _R, _P = 2**14, 8, 1


@dataclass(frozen=True, slots=True)
class Reviewer:
    """A named reviewer. `hash` is what `hash_secret` made; an adjudicator settles where two reviewers differ."""

    name: str
    hash: str
    adjudicator: bool = False


@dataclass(frozen=True, slots=True)
class Session:
    """Who a request comes from, and the value that its writes must carry."""

    reviewer: str
    csrf: str


def hash_secret(secret: str, salt: bytes | None = None) -> str:
    """`scrypt:SALT:HASH` in hexadecimal, for the file of reviewers."""
    salt = secrets.token_bytes(16) if salt is None else salt
    made = hashlib.scrypt(secret.encode("utf-8", "replace"), salt=salt, n=_N, r=_R, p=_P, dklen=32)
    return f"scrypt:{salt.hex()}:{made.hex()}"


def matches(secret: str, hashed: str) -> bool:
    """Whether a secret is the one of a hash, in constant time."""
    salt = bytes.fromhex(hashed.split(":")[1])
    return hmac.compare_digest(hash_secret(secret, salt), hashed)


def read_reviewers(path: Path) -> dict[str, Reviewer]:
    """The reviewers of a TOML file: a table `[reviewers.NAME]` each, with `secret` (a hash) and `adjudicator`.

    Raises TqpipeError naming the table and the key.
    """
    data = read_toml(path, "--auth")
    tables = data.get("reviewers")
    if not isinstance(tables, dict) or not tables or set(data) != {"reviewers"}:
        raise TqpipeError(f"--auth {path}: expected tables [reviewers.NAME] and nothing else")
    found = {}
    for name, table in tables.items():
        where = f"--auth {path}: reviewers.{name}"
        if not isinstance(table, dict) or set(table) - {"secret", "adjudicator"}:
            raise TqpipeError(f'{where}: expected a table with "secret" and, if need be, "adjudicator"')
        hashed, adjudicator = table.get("secret"), table.get("adjudicator", False)
        parts = hashed.split(":") if isinstance(hashed, str) else []
        if (
            [len(part) for part in parts] != [6, 32, 64]
            or parts[0] != "scrypt"
            or not _hex(parts[1] + parts[2])
        ):
            raise TqpipeError(f"{where}: secret is not a hash: make one with `tqpipe review secret`")
        if not isinstance(adjudicator, bool):
            raise TqpipeError(f"{where}: adjudicator is true or false, not {adjudicator!r}")
        if not 0 < len(name.strip()) <= LONGEST or name != name.strip() or not name.isprintable():
            raise TqpipeError(f"{where}: not a name")
        found[name] = Reviewer(name, str(hashed), adjudicator)
    return found


def _hex(text: str) -> bool:
    return all(c in "0123456789abcdef" for c in text)


class Access:
    """Lets people in. Without `reviewers` there is one, `reviewer`, who comes with the token."""

    def __init__(self, db: Database, reviewer: str, reviewers: Mapping[str, Reviewer] | None = None):
        self.db = db
        self.reviewer = reviewer
        self.reviewers = reviewers
        self.token = secrets.token_urlsafe(32)
        self._lock = threading.Lock()
        self._failed: list[tuple[float, str]] = []
        self._dummy = hash_secret(secrets.token_hex(16)) if reviewers is not None else ""

    def redeem(self, token: str) -> str | None:
        """The cookie for the token of the start address, which is good once; None for another one."""
        if self.reviewers is not None:
            return None
        with self._lock:
            if not hmac.compare_digest(token.encode("utf-8", "replace"), self.token.encode()):
                return None
            self.renew()
        return self._begin(self.reviewer)

    def renew(self) -> None:
        """Make a new token in place of the old one."""
        self.token = secrets.token_urlsafe(32)

    def sign_in(self, name: str, secret: str) -> str | None:
        """The cookie for a name and a secret, None where they do not fit. Raises TqpipeError after too many tries."""
        now = time.monotonic()
        with self._lock:
            self._failed = [(t, n) for t, n in self._failed if t > now - WINDOW]
            if len(self._failed) >= ALL_TRIES or sum(n == name for _, n in self._failed) >= TRIES:
                raise TqpipeError("Too many wrong tries; wait a minute.")
            # Counted before the slow hash, so that tries side by side count as well.
            self._failed.append((now, name))
        known = (self.reviewers or {}).get(name)
        # An unknown name takes as long as a wrong secret.
        right = matches(secret[:LONGEST], known.hash if known else self._dummy) and known is not None
        if not right:
            return None
        with self._lock:
            self._failed = [(t, n) for t, n in self._failed if n != name]
        return self._begin(name)

    def _begin(self, reviewer: str) -> str:
        cookie = secrets.token_urlsafe(32)
        self.db.add_session(_digest(cookie), reviewer)
        return cookie

    def end(self, cookie: str) -> None:
        """Forget a session."""
        self.db.end_session(_digest(cookie))

    def session(self, cookie: str | None) -> Session | None:
        """Whose cookie it is; None for none, an unknown or an old one, or that of somebody no longer listed."""
        if not cookie or len(cookie) > 100:
            return None
        since = (datetime.now(UTC) - timedelta(days=DAYS)).isoformat()
        reviewer = self.db.session(_digest(cookie), since)
        if reviewer is None or (self.reviewers is not None and reviewer not in self.reviewers):
            return None
        if self.reviewers is None and reviewer != self.reviewer:
            return None  # signed in as someone else, before this start
        return Session(reviewer, hashlib.sha256(f"csrf:{cookie}".encode()).hexdigest())

    def adjudicates(self, reviewer: str) -> bool:
        """Whether a reviewer may settle differences: the named adjudicators, or everyone where none is named."""
        named = {r.name for r in (self.reviewers or {}).values() if r.adjudicator}
        return reviewer in named or not named


def _digest(cookie: str) -> str:
    return hashlib.sha256(cookie.encode("utf-8", "replace")).hexdigest()
