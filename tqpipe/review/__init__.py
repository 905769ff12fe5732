"""The review screen: people's decisions on a run, kept as events that are never changed or lost.

`transport` moves spans through edits, `state` reduces events to what is true now, `undo` keeps each reviewer's
stacks, `db` keeps the events, `session` joins a run with its database, `commands` reads what a page asks for,
`views` and `queue` answer it, `recheck` runs the rules on an edit, `auth`, `security`, `app` and `server` are the
web side. What others may read of a review is in `reviewed`.
"""

from __future__ import annotations

#: The database's file name in a run's folder.
NAME = "review.sqlite"
