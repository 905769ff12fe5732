r"""Subtitles, SubRip (.srt) and WebVTT (.vtt): cues with their times and places, and two files joined by the times.

SubRip has no standard; WebVTT is the W3C's ("WebVTT: The Web Video Text Tracks Format"). Lines of a cue are one text.
Tags of style (`<i>`) stay in it, as they are translated with it; positions (`{\an8}`), voices, classes and times
within a cue are layout and are left out.

The languages of a film order words in their own ways, so what one cue says may stand in the next one of the
translation: cues that meet in time belong together, and so do those of one sentence. Where a side has no full stops (as
Chinese subtitles), the other's tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from tqpipe.ingest.keyed import Keyed
from tqpipe.ingest.places import Lines, Tracer
from tqpipe.ingest.rows import BadRow, Placed, row_of
from tqpipe.ingest.text import FileText
from tqpipe.types import Pair, Piece, Place, TqpipeError

ENDINGS = (".srt", ".vtt")
_TIME = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})"
_TIMES = re.compile(rf"[ \t\ufeff]*{_TIME}[ \t]*-->[ \t]*{_TIME}(?![\d:])[^\r\n]*")
_LINE = re.compile(r"([^\r\n]*)(?:\r\n|\r|\n|\Z)")
#: What is no text of a cue.
_LAYOUT = re.compile(r"\{\\[^{}\r\n]*\}|</?(?:v|c|lang)(?:[.\s][^<>\r\n]*)?>|<[\d:.]+>")
_ENTITY = re.compile(r"&(amp|lt|gt|nbsp|lrm|rlm);")
_ENTITIES = {"amp": "&", "lt": "<", "gt": ">", "nbsp": "\u00a0", "lrm": "\u200e", "rlm": "\u200f"}
#: Characters between which a line end is no space.
_UNSPACED = re.compile(r"[\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff60]")
#: A sentence's end, with what may close behind it.
_END = re.compile(r"[.!?…。！？♪)\]](?:[^\w<>,;:–—-]|</\w+>)*\Z")
#: What goes on with the sentence of the cue before.
_GOES_ON = re.compile(r"(?:<\w+>)?(?:\.\.\.|…)|(?:<\w+>)?[^\W\d_]")
#: Captions of sounds, for those who do not hear them: one file may have them alone.
_SOUND = re.compile(
    r"(?:<\w+>|[\s-])*(?:\[[^\[\]]*\]|\([^()]*\)|[♪♫#*][^\w]*|[♪♫].*[♪♫])(?:</\w+>|\s)*", re.DOTALL
)
#: Share of a side's cues that end a sentence, from which its full stops tell.
_STOPPED = 0.3
#: Milliseconds without a word, and cues, that no sentence goes beyond.
_PAUSE, _MOST = 2_000, 6
#: Share of the shorter of two cues during which both are there, for them to belong together.
_SHARED = 0.4


@dataclass(frozen=True, slots=True)
class _Cue:
    begin: int
    end: int
    placed: Placed


def read_subtitles(file: FileText) -> Keyed:
    """The cues of a file by (begin, end, number), times in milliseconds. Raises TqpipeError for a file without any."""
    found, lines = Keyed(file.name), Lines(file.text)
    all_lines = [m for m in _LINE.finditer(file.text) if m[0]]
    web = file.text.lstrip("\ufeff").startswith("WEBVTT")
    heads = [k for k, line in enumerate(all_lines) if "-->" in line[1]]
    for n, (k, stop) in enumerate(pairwise([*heads, len(all_lines)])):
        times = _TIMES.fullmatch(all_lines[k][1])
        if times is None:
            reason = f"no times of a cue: {all_lines[k][1].strip():.60}"
            found.bad.append(BadRow(lines.line(all_lines[k].start()), reason))
            continue
        if stop < len(all_lines) and stop - 1 > k and all_lines[stop - 1][1].strip():
            stop -= 1  # the number or name of the next cue
        body = all_lines[k + 1 : stop]
        if web:
            body = body[: next((at for at, line in enumerate(body) if not line[1].strip()), len(body))]
        begin, end = _milliseconds(times.groups()[:4]), _milliseconds(times.groups()[4:])
        text = _text(file, lines, body, web)
        if text[0]:
            found.texts[begin, max(begin, end), n] = text
    if not found.texts:
        raise TqpipeError(
            f"{file.name}: no subtitles are in it: no line with times (00:00:01,000 --> 00:00:02,500) "
            "and a text below"
        )
    return found


def _milliseconds(time: Sequence[str | None]) -> int:
    hours, minutes, seconds, rest = time
    whole = (int(hours or 0) * 60 + int(minutes or 0)) * 60 + int(seconds or 0)
    return whole * 1000 + int(f"{rest:0<3}")


def _text(file: FileText, lines: Lines, body: Sequence[re.Match[str]], web: bool) -> Placed:
    """The words of a cue, its lines after one another, and their place."""
    tracer, before, last = Tracer(lines), "", 0
    for line in body:
        pieces = [piece for piece in _pieces(file.text, line.start(1), line.end(1), web) if piece[2]]
        while pieces and not pieces[0][2].strip():
            del pieces[0]
        while pieces and not pieces[-1][2].strip():
            del pieces[-1]
        if not pieces:
            continue
        if before and (space := _between(before, pieces[0][2])):
            tracer.escape(last, last, space)
        for begin, end, made in pieces:
            if made == file.text[begin:end]:
                tracer.literal(begin, end)
            else:
                tracer.escape(begin, end, made)
        before, last = pieces[-1][2], pieces[-1][1]
    return tracer.done(file.name, body[0].start(1) if body else len(file.text))


def _pieces(text: str, begin: int, end: int, web: bool) -> Iterator[tuple[int, int, str]]:
    """(begin, end, what it stands for) of what is text in a line without its edges; layout gives none."""
    while begin < end and text[begin].isspace():
        begin += 1
    while end > begin and text[end - 1].isspace():
        end -= 1
    at = begin
    found = [*_LAYOUT.finditer(text, begin, end), *(_ENTITY.finditer(text, begin, end) if web else ())]
    for part in sorted(found, key=lambda m: m.start()):
        if part.start() < at:
            continue  # the sign of a voice's name: <v Ann &amp; Tom>
        yield at, part.start(), text[at : part.start()]
        if part.re is _ENTITY:
            yield part.start(), part.end(), _ENTITIES[part[1]]
        at = part.end()
    yield at, end, text[at:end]


def _between(before: str, after: str) -> str:
    """What a line end between two texts stands for."""
    return "" if _UNSPACED.fullmatch(before[-1]) and _UNSPACED.fullmatch(after[0]) else " "


def join_cues(source: Keyed, target: Keyed) -> list[Pair | BadRow]:
    """A row for the cues of each sentence, in the order of time; where a cue meets none, its other side is empty.

    Raises TqpipeError where most cues do not meet, and the two sides have not as many.
    """
    ours, theirs = _cues(source), _cues(target)
    groups = _meeting(ours, theirs)
    met = sum(len(mine) for mine, other in groups if mine and other)
    if met * 2 < min(len(ours), len(theirs)):
        if len(ours) != len(theirs):
            raise TqpipeError(
                f"{source.name}, {target.name}: the times of these subtitles do not meet ({met} of {len(ours)} "
                f"cues do, and the other file has {len(theirs)}): of another cut?"
            )
        groups = [([one], [other]) for one, other in zip(ours, theirs, strict=True)]
    rows: list[Pair | BadRow] = []
    for mine, other in _sentences(groups):
        file, there, here = (target if other else source).name, _joined(mine), _joined(other)
        text, clock, line = (
            (here if other else there),
            _clock((other or mine)[0].begin),
            _line(here if other else there),
        )
        if not (mine and other) and _SOUND.fullmatch(text[0]):
            reason = f"the cue at {clock} is a caption of sound, and the other file has none"
            rows.append(BadRow(line, reason, file, True, text[0]))
        else:
            rows.append(row_of(there, here, id=clock, line=line, file=file))
    return [*rows, *(replace(row, file=side.name) for side in (source, target) for row in side.bad)]


def _cues(side: Keyed) -> list[_Cue]:
    """The cues of a side in the order of time."""
    found = [_Cue(int(key[0]), int(key[1]), placed) for key, placed in side.texts.items()]
    return sorted(found, key=lambda cue: (cue.begin, cue.end))


_Group = tuple[list[_Cue], list[_Cue]]


def _meeting(ours: Sequence[_Cue], theirs: Sequence[_Cue]) -> list[_Group]:
    """The cues that belong together by their times, in order; such as meet none are alone."""
    # Both sides in one order; a group goes on as long as a cue shares enough time with one of the other side in it.
    groups: list[_Group] = []
    for cue, side in sorted(
        [*((cue, 0) for cue in ours), *((cue, 1) for cue in theirs)],
        key=lambda item: (item[0].begin, item[0].end, item[1]),
    ):
        meets = [k for k, group in enumerate(groups[-4:]) if any(_shares(cue, o) for o in group[1 - side])]
        if not meets:
            groups.append(([], []))
            groups[-1][side].append(cue)
            continue
        first, *rest = (max(0, len(groups) - 4) + k for k in meets)
        for k in reversed(rest):
            for mine, more in zip(groups[first], groups.pop(k), strict=True):
                mine += more
        groups[first][side].append(cue)
    return groups


def _shares(one: _Cue, other: _Cue) -> bool:
    shorter = max(1, min(one.end - one.begin, other.end - other.begin))
    return min(one.end, other.end) - max(one.begin, other.begin) >= _SHARED * shorter


def _sentences(groups: Sequence[_Group]) -> list[_Group]:
    """The groups, those of one sentence together."""
    both = [group for group in groups if group[0] and group[1]]
    telling = [side for side in (0, 1) if _is_stopped([group[side] for group in both])]
    out: list[_Group] = []
    for group in groups:
        if out and telling and _goes_on(out[-1], group, telling):
            for mine, more in zip(out[-1], group, strict=True):
                mine += more
        else:
            out.append((list(group[0]), list(group[1])))
    return out


def _is_stopped(cues: Sequence[Sequence[_Cue]]) -> bool:
    stops = sum(_END.search(some[-1].placed[0]) is not None for some in cues)
    return stops > _STOPPED * len(cues)


def _goes_on(before: _Group, after: _Group, telling: Sequence[int]) -> bool:
    """Whether a sentence of `before` is not at its end there, on a side that tells."""
    if not all((*before, *after)) or max(map(len, before)) >= _MOST:
        return False
    if min(some[0].begin for some in after) - max(some[-1].end for some in before) > _PAUSE:
        return False
    return any(not _ends(before[side][-1].placed[0], after[side][0].placed[0]) for side in telling)


def _ends(text: str, following: str) -> bool:
    found = _END.search(text)
    if found is None:
        return False
    goes_on = _GOES_ON.match(following)
    # "I thought..." may be the end of a sentence, and is none where the next cue begins in small letters.
    return not (found[0].startswith(("..", "…")) and goes_on and not goes_on[0][-1].isupper())


def _joined(cues: Sequence[_Cue]) -> Placed:
    """The texts of cues after one another, and their place; of none nothing."""
    if not cues:
        return "", None
    text, file = "", ""
    pieces: list[Piece] = []
    for before, cue in pairwise([None, *cues]):
        assert cue is not None
        new, place = cue.placed
        assert place is not None
        if before is not None and (space := _between(text, new)):
            pieces.append(_after(pieces[-1], text))
            text += space
        pieces += [
            Piece(p.start + len(text), p.end + len(text), p.line, p.column, p.end_column, p.utf16, p.utf8)
            for p in place.pieces
        ]
        text, file = text + new, place.file
    return text, Place(file, tuple(pieces))


def _after(last: Piece, text: str) -> Piece:
    """A space behind a text, which no character of the file stands for: `last` is the text's last piece."""
    wide, more = last.utf16, last.utf8
    if last.end_column - last.column == last.end - last.start:
        literal = text[last.start : last.end]
        wide += len(literal.encode("utf-16-le", "surrogatepass")) // 2 - len(literal)
        more += len(literal.encode("utf-8", "surrogatepass")) - len(literal)
    return Piece(len(text), len(text) + 1, last.line, last.end_column, last.end_column, wide, more)


def _line(placed: Placed) -> int:
    assert placed[1] is not None
    return placed[1].pieces[0].line


def _clock(time: int) -> str:
    """Milliseconds as subtitles write them: an id that is in both files."""
    seconds, rest = divmod(time, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.{rest:03}"
