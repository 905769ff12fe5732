"""What depends on the head of a corpus: its languages, and the mean vectors that word links take off."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import islice

from tqpipe import identification, languages, pipeline
from tqpipe.batch.job import Job
from tqpipe.batch.plan import Adequacy, Language, Plan, Quality, Rules
from tqpipe.batch.score import head_means
from tqpipe.config import Config
from tqpipe.corpus import Item, Reject, Row
from tqpipe.types import TqpipeError

#: Rows at the head of the corpus that tell its languages and the mean vectors.
HEAD = 256
#: Rows that are read in search of them: a file may begin with many that are no pair, such as untranslated messages.
LOOK = 1_000_000


class NothingReadable(TqpipeError):
    """No row of a corpus, or of its first `LOOK`, is a pair."""


def told_languages(
    source: str | None, target: str | None, said: tuple[str, str] = ("", ""), *, force: bool = False
) -> tuple[str, str]:
    """The languages for the models, as the user names them, else as the corpus says; "" where neither does.

    Raises TqpipeError for a code of the user's that is not covered, but for `force`; what the corpus says is passed
    over then.
    """
    left, right = (languages.known(code) or "" for code in said)
    return (
        languages.normalise(source, "--source-lang", force=force) if source else left,
        languages.normalise(target, "--target-lang", force=force) if target else right,
    )


def _head(rows: Iterable[Row], name: str) -> list[Item]:
    """The first pairs that can be read."""
    head: list[Item] = []
    first: Row | None = None
    count = 0
    for row in islice(rows, LOOK):
        count += 1
        first = first or row
        if isinstance(row, Item) and row.problem is None:
            head.append(row)
            if len(head) == HEAD:
                break
    if head:
        return head
    if first is None:
        raise TqpipeError(f"{name}: has no rows")
    reason = first.reason if isinstance(first, Reject) else first.problem
    raise NothingReadable(
        f"{name}: none of {'the first ' if count == LOOK else 'its '}{count:,} rows can be read as a pair; the first, "
        f"line {first.line}: {reason}"
    )


def settle(
    rows: Iterable[Row],
    name: str,
    told: tuple[str, str],
    plan: Plan,
    config: Config,
    threads: int,
    use_cache: bool,
    say: Callable[[str], None] = lambda note: None,
) -> Job:
    """A job for the corpus that begins with `rows` and is called `name` in errors. `say` hears what a reader should
    know of its languages. Raises TqpipeError for languages that cannot be told apart or identified.
    """
    job = Job(plan, config, ("", ""), threads, use_cache)
    job.rules()  # what is wrong with the configuration is told before a model is loaded
    head = _head(rows, name)
    langs = list(told)
    if any(plan.has(kind) for kind in (Language, Rules, Adequacy, Quality)):
        for k, side in enumerate(("source", "target")):
            if not langs[k]:
                found = identification.identify("\n".join(getattr(row, side) for row in head))
                if found is None:
                    raise TqpipeError(f"the {side} language could not be identified: give --{side}-lang")
                langs[k] = found.lang
        if langs[0] == langs[1]:
            raise TqpipeError(
                f"both sides are {languages.name(langs[0])}; give --source-lang and --target-lang"
            )
        for k, side in enumerate(("source", "target")):
            text = "\n".join(getattr(row, side) for row in head)
            if told[k] and (note := pipeline.other_language(side, text, langs[k])):
                say(note)
    job.langs = langs[0], langs[1]
    if plan.has(Adequacy):
        job.means = head_means([(row.source, row.target) for row in head], job)
    return job
