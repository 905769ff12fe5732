"""More errors of form, planted in English: attribution, brackets, spaces, sentence ends and boundaries, lists,
gibberish, foreign text, pasted neighbours, encodings, placeholders, Markdown. Their checks share no code with these.

Kinds that need something the news does not have (placeholders, Markdown, dialogue dashes) put it into both sides first.
"""

from __future__ import annotations

import functools
import random
import re
import string

from plants import Plant, Planted, replaced

_ALLOWED = string.ascii_lowercase
_FOREIGN = {
    "de": "weil die Regierung nach langen Verhandlungen doch noch eine Lösung gefunden hat",
    "es": "porque el gobierno todavía no ha encontrado una solución después de muchas reuniones",
    "fr": "parce que le gouvernement n'a pas encore trouvé de solution malgré de nombreuses réunions",
    "it": "perché il governo non ha ancora trovato una soluzione dopo molti incontri",
    "pt": "porque o governo ainda não encontrou uma solução depois de muitas reuniões",
}


def _words(text: str) -> list[re.Match[str]]:
    return list(re.finditer(r"[^\W\d_]+", text))


def _swallowed(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    """Move the closing mark behind `, X said.`: the reporting clause is quoted."""
    m = re.search(r'(,)(["”])( [^"“”]{3,60}\b(?:said|says|added|told|explained)\b[^"“”]{0,25})([.])$', target)
    if m is None or target.count(m[2]) > 2:
        return None
    text = target[: m.start(2)] + m[3] + m[4] + m[2]
    return Planted(source, text, ((m.start(2), len(text)),))


def _bracket(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    m = re.search(r"\([^()]+\)", target)
    if m is None or "(" not in source:
        return None
    at = rng.choice((m.start(), m.end() - 1))
    made = replaced(source, target, at, at + 1, "")
    return Planted(source, made.target, ((m.start(), m.end() - 1),))


def _space(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    hits = [(m.start(), m.end(), "  ") for m in re.finditer(r"(?<=[a-z]) (?=[a-z])", target)]
    hits += [
        (m.start(), m.end(), "")
        for m in re.finditer(r"(?<=\d) (?=(?:years|people|percent|million|days)\b)", target)
    ]
    hits += [(m.start(), m.end(), "") for m in re.finditer(r'(?<=[a-z],) (?=["“][A-Z])', target)]
    if not hits:
        return None
    kinds = sorted({new for *_, new in hits})
    kind = rng.choice(kinds)
    start, end, new = rng.choice([h for h in hits if h[2] == kind])
    return replaced(source, target, start, end, new)


#: A second sentence by source language, and in English: news comes one sentence a pair.
_SECOND = {
    "ca": ("Ell no en sabia res.", "La policia ho investiga.", "Els preus van pujar més tard."),
    "es": ("Él no sabía nada.", "La policía lo investiga.", "Los precios subieron más tarde."),
    "fr": ("Il n'en savait rien.", "La police enquête.", "Les prix ont augmenté plus tard."),
    "it": ("Lui non ne sapeva niente.", "La polizia sta indagando.", "I prezzi sono saliti più tardi."),
    "pt": ("Ele não sabia de nada.", "A polícia está a investigar.", "Os preços subiram mais tarde."),
    "ro": ("El nu știa nimic.", "Poliția anchetează.", "Prețurile au crescut mai târziu."),
}
_SECOND_ENGLISH = ("He knew nothing about it.", "The police are investigating.", "Prices rose later.")


def _merged(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    """A second sentence is put on both sides, and the full stop before it is lost in English.

    (Full stops inside a pair of news are mostly those of "Mr.", which British writers leave out.)
    """
    if not re.search(r"[a-z]\.$", target) or not source.endswith("."):
        return None
    k = rng.randrange(3)
    text = f"{target[:-1]} {_SECOND_ENGLISH[k]}"
    return Planted(f"{source} {_SECOND[lang][k]}", text, ((len(target) - 11, len(target) + 8),))


def _cut(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    """A full stop and a capital at any place inside a sentence."""
    hits = list(re.finditer(r"(?<=[a-z]) (?=[a-z])", target))
    if not hits:
        return None
    m = rng.choice(hits)
    text = target[: m.start()] + ". " + target[m.end()].upper() + target[m.end() + 1 :]
    return Planted(source, text, ((max(0, m.start() - 10), m.start() + 3),))


def _stops(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    words = _words(target)
    if len(words) < 12 or target[-1] not in '.!?"”':
        return None
    at = words[rng.randrange(len(words) // 2, len(words) - 1)].end()
    if rng.random() < 0.3:
        at -= 1  # in the middle of a word
    return Planted(source, target[:at], ((max(0, at - 10), at),), ((len(source) // 2, len(source)),))


def _remnant(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    """A quarter of the words or less is left: what a length alone can tell (half a text may be a free translation)."""
    words = _words(target)
    if len(words) < 20:
        return None
    at = words[rng.randrange(2, len(words) // 4)].end()
    return Planted(
        source, target[:at] + ".", ((max(0, at - 10), at + 1),), ((len(source) // 4, len(source)),)
    )


def _question(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    if not source.endswith("?") or not target.endswith("?"):
        return None
    return replaced(source, target, len(target) - 1, len(target), ".")


def _item(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    """An inner item of `A, B, C and D` lost."""
    hits = list(
        re.finditer(r"(?<=\w)(, [\w'-]+(?: [\w'-]+)?)(?=, [\w'-]+(?: [\w'-]+)?,? and [\w'-]+)", target)
    )
    if not hits:
        return None
    m = rng.choice(hits)
    made = replaced(source, target, *m.span(1), "")
    return Planted(source, made.target, ((max(0, m.start() - 40), m.start() + 60),), ((0, len(source)),))


def _gibberish(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    hits = [m for m in _words(target) if m[0].islower() and len(m[0]) > 4]
    if not hits:
        return None
    m = rng.choice(hits)
    return replaced(
        source, target, *m.span(), "".join(rng.choice(_ALLOWED) for _ in range(rng.randrange(6, 11)))
    )


def _foreign(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    code = rng.choice([c for c in _FOREIGN if c != lang])
    if len(target) < 40 or target[-1] != ".":
        return None
    return replaced(source, target, len(target) - 1, len(target), f" {_FOREIGN[code]}.")


def _whole_foreign(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    code = rng.choice([c for c in _FOREIGN if c != lang])
    text = _FOREIGN[code].capitalize() + "."
    return Planted(source, text, ((0, len(text)),))


def _mojibake(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    hits = list(re.finditer(r"[^\x00-\x7f]+", target))
    try:
        text = target.encode("utf-8").decode(rng.choice(("latin-1", "cp1252")))
    except UnicodeDecodeError:
        return None
    if not hits:
        return None
    return Planted(source, text, ((0, len(text)),))


def _lookalike(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    hits = list(re.finditer(r"(?<=[a-z])[aeo](?=[a-z])", target))
    if not hits:
        return None
    m = rng.choice(hits)
    made = replaced(source, target, *m.span(), {"a": "а", "e": "е", "o": "о"}[m[0]])
    return made


def _loop(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    words = _words(target)
    if len(words) < 10:
        return None
    n = rng.randrange(3, 7)
    at = rng.randrange(0, len(words) - n)
    start, end = words[at].start(), words[at + n - 1].end()
    return replaced(source, target, end, end, " " + target[start:end])


def _placeholder(form: str) -> functools.partial[Planted | None]:
    return functools.partial(_lost_code, form)


def _lost_code(form: str, source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    """Put the same code into both sides, then break it in the target."""
    mine, theirs = (re.search(r"(?<=[^\W\d_]) (?=[^\W\d_])", text) for text in (source, target))
    if mine is None or theirs is None:
        return None
    broken = {
        "{name}": "{nom}", "%s": "", "%(count)d": "%(count) d", "${user}": "$ {user}", "%{x}": "%{ics}", "<b>": "",
        "[here](https://a.example/b)": "[here] (https://a.example/b)", "**bold**": "**bold", "`code`": "`code",
        "{n, plural, one {# day} other {# days}}": "{n, plural, one {# day} otro {# days}}",
    }[form]  # fmt: skip
    text = source[: mine.start()] + f" {form} " + source[mine.end() :]
    wrong = target[: theirs.start()] + f" {broken} " + target[theirs.end() :]
    at = theirs.start()
    # What is missing shows in the source, or anywhere after its place.
    return Planted(
        text,
        wrong,
        ((at, at + len(broken) + 2), (len(wrong), len(wrong))),
        ((mine.start(), mine.start() + len(form) + 2),),
    )


def _dialogue(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    if any(c in target + source for c in "\"“”«»'‘’-—–"):
        return None
    return Planted("—" + source, target, ((0, 0),))


def _article(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    """The other form of the indefinite article."""
    hits = list(re.finditer(r"(?<![\w'’-])an?(?= [a-z]{4})", target))
    if not hits:
        return None
    m = rng.choice(hits)
    return replaced(source, target, *m.span(), "an" if m[0] == "a" else "a")


PLANTS: dict[str, Plant] = {
    "reporting swallowed": Plant(("attribution",), _swallowed, "the reporting clause inside the marks"),
    "bracket lost": Plant(("brackets",), _bracket, "a bracket deleted"),
    "article": Plant(("function_words",), _article, "a for an, an for a"),
    "space": Plant(("spacing",), _space, "a space doubled or lost"),
    "merged": Plant(("boundaries",), _merged, "a full stop between two sentences deleted"),
    "cut in two": Plant(("boundaries",), _cut, "a full stop and a capital anywhere"),
    "stops": Plant(("ending", "coverage"), _stops, "the text stops after half or more"),
    "remnant": Plant(("length", "coverage"), _remnant, "three quarters of the text lost"),
    "question": Plant(("ending",), _question, "a question mark made a full stop"),
    "item lost": Plant(("enumeration", "coverage"), _item, "an item of a list lost"),
    "gibberish": Plant(("gibberish", "spelling"), _gibberish, "a word of random letters"),
    "foreign clause": Plant(("language", "coverage"), _foreign, "a clause in another language added"),
    "foreign segment": Plant(("language",), _whole_foreign, "the whole text in another language"),
    "mojibake": Plant(("encoding",), _mojibake, "UTF-8 read as Latin-1 or Windows-1252"),
    "look-alike": Plant(("encoding",), _lookalike, "a Cyrillic letter in a word"),
    "loop": Plant(("repetition",), _loop, "a phrase twice in a row"),
    "dialogue": Plant(("dialogue",), _dialogue, "a dialogue dash lost"),
    **{
        f"code {form[:12]}": Plant((check,), _placeholder(form), what)
        for form, check, what in (
            ("{name}", "markup", "a placeholder changed or lost"),
            ("%s", "markup", "a placeholder changed or lost"),
            ("%(count)d", "markup", "a placeholder changed or lost"),
            ("${user}", "markup", "a placeholder changed or lost"),
            ("%{x}", "markup", "a placeholder changed or lost"),
            ("<b>", "markup", "a tag lost"),
            ("[here](https://a.example/b)", "markdown", "a link, emphasis or code span broken"),
            ("**bold**", "markdown", "a link, emphasis or code span broken"),
            ("`code`", "markdown", "a link, emphasis or code span broken"),
            ("{n, plural, one {# day} other {# days}}", "icu", "a branch of a message translated"),
        )
    },
}  # fmt: skip
