"""The checks: false alarms on human translations, and planted errors found.

Human translations are NTREX (1,316 sentences of news in 80 documents; ca, es, fr, pt, ro, it -> en), the references
of flores-mt (506 sentences, ca -> en) and, in a table of its own, NTREX in pairs that are not into English (without
English on either side both are translations of it, each with liberties of its own) and human post-edits of Wikipedia
in German and Chinese (MLQE-PE dev, 1,000 sentences each, which keep some errors of the system). Checks are tuned on
documents of even number (0, 2, ..., `tuned`) and reported on those of odd number (`held`); flores references and the
five systems' output are only reported. A planted error is put into one pair of a held document: the check has *found*
it when it raises a flag it does not raise without the error, and *hit* it when the flag's span touches the planted
place. Precision is the share of its flags that hit, over the planted pairs and as many clean ones. A new kind of error
is a line in `PLANTS` of plant_facts.py, plant_wreckage.py, plant_form.py or, for German and Chinese, plant_outward.py.
"""

from __future__ import annotations

import gzip
import json
import random
import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import plant_facts
import plant_form
import plant_outward
import plant_wreckage
from common import have, show
from plants import Plant, Planted

from tqpipe import checks, pipeline
from tqpipe.encoder import TransformerEncoder
from tqpipe.ingest import make_pair
from tqpipe.training.data import post_edits, read
from tqpipe.training.quality_dev import ntrex_documents
from tqpipe.types import Context, Flag, Pair, WordLinks

PLANTS: dict[str, Plant] = {**plant_facts.PLANTS, **plant_wreckage.PLANTS, **plant_form.PLANTS}
LANGS = ("ca", "es", "fr", "pt", "ro", "it")
SYSTEMS = ("google", "nllb3.3b", "opusmt", "aina_flores101", "gpt")
#: Pairs of the table of their own.
BETWEEN = ("en-ca", "en-es", "en-fr", "en-ro", "es-ca", "fr-es", "it-fr", "ro-it", "es-pt")
#: Pairs of the same table that NTREX has not here: post-edits of MLQE-PE's dev set.
EDITED = ("en-de", "en-zh")
PLANTED_LANGS = ("ca", "es")
#: Kinds that are planted in the targets of `EDITED`.
OUTWARD: dict[str, Plant] = plant_outward.PLANTS
#: Planted errors of a kind and language, when so many fit.
MOST = 150

#: A space beside a Han character or a wide mark.
_SPACED = re.compile(
    r"(?<=[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]) | (?=[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef])"
)

Doc = list[Pair]


@dataclass(frozen=True)
class Corpus:
    """Documents of one language pair: `part` is tuned or held for NTREX, else the system's name."""

    name: str
    lang: str
    part: str
    docs: list[Doc]
    target: str = "en"


def _doc(rows: Sequence[tuple[str, str]], name: str) -> Doc:
    return [make_pair(s, t, id=f"{name}.{k}") for k, (s, t) in enumerate(rows)]


def _edits(data: Path, pair: str) -> list[list[tuple[str, str]]]:
    """(Source, human post-edit) by article, Chinese without the spaces of its tokens; empty without the set."""
    by_article: dict[str, list[tuple[str, str]]] = defaultdict(list)
    path = data / "qe" / "mlqe-pe" / f"{pair}.dev.jsonl.gz"
    for row in read(path) if have(path, f"{pair} post-edits") else ():
        if (edited := post_edits(row)) is not None:
            by_article[row["doc"]].append((edited[0], _SPACED.sub("", edited[1])))
    return list(by_article.values())


def corpora(data: Path, limit: int | None) -> Iterator[Corpus]:
    """NTREX in two halves for every language and other pair, then flores-mt in documents of ten sentences."""
    for pair in (*(f"{lang}-en" for lang in LANGS), *BETWEEN):
        lang, target = pair.split("-")
        rows_of = ntrex_documents(data, lang, target)
        docs = [_doc(rows, f"ntrex-{pair}-{k}") for k, rows in enumerate(rows_of)]
        name = "ntrex" if target == "en" else "between"
        yield Corpus(name, lang, "tuned", docs[0::2][:limit], target)
        yield Corpus(name, lang, "held", docs[1::2][:limit], target)
    for pair in EDITED:
        lang, target = pair.split("-")
        docs = [_doc(rows, f"edits-{pair}-{k}") for k, rows in enumerate(_edits(data, pair))]
        yield Corpus("between", lang, "tuned", docs[0::2][:limit], target)
        yield Corpus("between", lang, "held", docs[1::2][:limit], target)
    with gzip.open(data / "catalan" / "flores-mt.ca-en.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    for system in ("eng_ref", *SYSTEMS):
        texts = [(row["cat"], row[system]) for row in rows]
        docs = [_doc(texts[k : k + 10], f"flores-{system}-{k}") for k in range(0, len(texts), 10)]
        yield Corpus("flores", "ca", "reference" if system == "eng_ref" else system, docs[:limit])


class Linker:
    """Word links of pairs, every text encoded once; no links at all without an encoder."""

    def __init__(self, encoder: TransformerEncoder | None) -> None:
        self.encoder = encoder
        self.known: dict[str, Any] = {}

    def __call__(self, pairs: Sequence[Pair]) -> Mapping[str, WordLinks]:
        if self.encoder is None:
            return {}
        texts = dict.fromkeys(t for p in pairs for t in (p.source_text, p.target_text) if t not in self.known)
        self.known.update(zip(texts, self.encoder.encode(list(texts)), strict=True))
        sides = [
            (self.known[p.source_text] if p.source else None, self.known[p.target_text] if p.target else None)
            for p in pairs
        ]
        return pipeline.word_links(pairs, sides)


def human(
    found: Corpus, built: Sequence[checks.BuiltCheck], linker: Linker
) -> tuple[dict[str, Any], list[tuple[Pair, Flag]]]:
    """Flags per 1,000 pairs by check and severity, and the share of pairs with a major or critical one."""
    counts: Counter[tuple[str, str]] = Counter()
    loud = total = 0
    seen: list[tuple[Pair, Flag]] = []
    for doc in found.docs:
        context = Context(found.lang, found.target, doc, linker(doc))
        for pair, flags in zip(doc, checks.run_checks(doc, context, built), strict=True):
            total += 1
            loud += any(f.severity != "minor" for f in flags)
            counts.update((f.check, "minor" if f.severity == "minor" else "major") for f in flags)
            seen += [(pair, f) for f in flags]
    rates = {
        b.name: {s: round(1000 * counts[b.name, s] / total, 2) for s in ("major", "minor")} for b in built
    }
    return {"pairs": total, "share": round(loud / total, 4), "per_1000": rates}, seen


def _touches(flag: Flag, made: Planted) -> bool:
    """A gap is touched by a span within two characters of it."""
    for span in flag.spans:
        for start, end in made.spans if span.side == "target" else made.source_spans:
            loose = 2 if start == end else 0
            if span.start < end + loose and start - loose < span.end:
                return True
            if span.start == span.end and start - 2 <= span.start <= end + 2:
                return True
    return False


def _key(flag: Flag, pair: Pair) -> tuple[str, ...]:
    return (flag.severity, *(pair.text(s.side)[s.start : s.end] for s in flag.spans))


def planted(
    docs: Sequence[Doc],
    lang: str,
    kind: str,
    plant: Plant,
    built: Sequence[checks.BuiltCheck],
    linker: Linker,
    target: str = "en",
) -> dict[str, Counter[str]]:
    """Per check of the plant: planted, found, hit; flags raised, on planted and on clean pairs."""
    told = lang if target == "en" else target
    rng = random.Random(zlib.crc32(f"{kind}|{told}".encode()))
    places = [(d, k) for d, doc in enumerate(docs) for k in range(len(doc))]
    rng.shuffle(places)
    mine = [b for b in built if b.name in plant.checks]
    out: dict[str, Counter[str]] = defaultdict(Counter)
    done = 0
    for d, k in places:
        if done == MOST or not mine:
            break
        clean = docs[d][k]
        made = plant.make(clean.source_text, clean.target_text, told, rng)
        if made is None or (made.source, made.target) == (clean.source_text, clean.target_text):
            continue
        done += 1
        wrong = make_pair(made.source, made.target, id=clean.id)
        before = checks.run_checks([clean], Context(lang, target, docs[d], linker(docs[d])), mine)[0]
        changed = [*docs[d][:k], wrong, *docs[d][k + 1 :]]
        after = checks.run_checks([wrong], Context(lang, target, changed, linker(changed)), mine)[0]
        for b in mine:
            old = {_key(f, clean) for f in before if f.check == b.name}
            flags = [f for f in after if f.check == b.name]
            hits = [f for f in flags if _touches(f, made)]
            new = [f for f in flags if _key(f, wrong) not in old]
            out[b.name].update(
                planted=1, found=bool(new), hit=bool(hits), flags=len(flags) + len(old), right=len(hits),
                major=any(f.severity != "minor" for f in hits),
            )  # fmt: skip
    return dict(out)


def run(
    data: Path,
    *,
    limit: int | None = None,
    only: Sequence[str] = (),
    rules_only: bool = False,
    listed: Path | None = None,
) -> dict[str, Any]:
    """All figures. `limit`: documents of each corpus; `listed`: a TSV of every flag on human and MT text."""
    if not have(data / "catalan" / "ntrex.jsonl.gz", "NTREX"):
        return {}
    names = list(only) or list(checks.CHECKS)
    built = checks.build({}, [n for n in checks.CHECKS if n not in names])
    linker = Linker(None if rules_only else TransformerEncoder())
    texts = list(corpora(data, limit))
    results: dict[str, Any] = {"human": {}, "planted": {}}
    rows = []
    for found in texts:
        figures, seen = human(found, built, linker)
        lang = found.lang if found.target == "en" else f"{found.lang}-{found.target}"
        results["human"][f"{found.name}.{lang}.{found.part}"] = figures
        for pair, flag in seen:
            quoted = " | ".join(pair.text(s.side)[s.start : s.end] for s in flag.spans)
            rows.append(
                (found.name, lang, found.part, flag.check, flag.severity, quoted, flag.message,
                 pair.source_text, pair.target_text)
            )  # fmt: skip
    if listed is not None:
        clean = ("\t".join(" ".join(cell.split()) for cell in row) for row in rows)
        listed.write_text("\n".join(clean) + "\n", encoding="utf-8")
    held = {t.lang: t.docs for t in texts if (t.name, t.part) == ("ntrex", "held")}
    for kind, plant in PLANTS.items():
        for lang in (x for x in PLANTED_LANGS if x in plant.langs):
            for name, counts in planted(held[lang], lang, kind, plant, built, linker).items():
                results["planted"].setdefault(name, {}).setdefault(kind, {})[lang] = dict(counts)
    results["planted_outward"] = {}
    # All of their articles: half of them hold too few places.
    edited: dict[str, list[Doc]] = defaultdict(list)
    for found in texts:
        if f"{found.lang}-{found.target}" in EDITED:
            edited[f"{found.lang}-{found.target}"] += found.docs
    for kind, plant in OUTWARD.items():
        for pair_of in EDITED:
            lang, target = pair_of.split("-")
            for name, counts in planted(edited[pair_of], lang, kind, plant, built, linker, target).items():
                results["planted_outward"].setdefault(name, {}).setdefault(kind, {})[pair_of] = dict(counts)
    return results


def _rates(results: Mapping[str, Any], name: str, part: str, check: str, severity: str) -> dict[str, float]:
    """Flags of a check per 1,000 pairs by language (or pair) of the corpora of a name."""
    return {
        k.split(".")[1]: v["per_1000"][check][severity]
        for k, v in results["human"].items()
        if k.startswith(name + ".") and k.endswith(part)
    }


def _mean(results: Mapping[str, Any], part: str, check: str, severity: str, *, name: str = "ntrex") -> float:
    values = _rates(results, name, part, check, severity).values()
    return sum(values) / len(values)


def _most(results: Mapping[str, Any], part: str, check: str) -> tuple[float, str]:
    """The highest major rate of a check in the pairs that are not into English, and where."""
    return max((rate, pair) for pair, rate in _rates(results, "between", part, check, "major").items())


def summary(results: Mapping[str, Any], check: str) -> dict[str, Any]:
    """One check: false alarms on held human translations, recall, hits and precision on planted errors."""
    total: Counter[str] = Counter()
    for kind in results["planted"].get(check, {}).values():
        for counts in kind.values():
            total.update(counts)
    n, flags = total["planted"], total["flags"]
    flores = results["human"]["flores.ca.reference"]["per_1000"][check]
    return {
        "major": round(_mean(results, "held", check, "major"), 1),
        "minor": round(_mean(results, "held", check, "minor"), 1),
        "tuned_major": round(_mean(results, "tuned", check, "major"), 1),
        "flores_major": flores["major"],
        "planted": n,
        "found": round(total["found"] / n, 3) if n else None,
        "hit": round(total["hit"] / n, 3) if n else None,
        "precision": round(total["right"] / flags, 3) if flags else None,
    }


def tables(results: Mapping[str, Any]) -> None:
    """Print everything `run` found."""
    if not results:
        return
    names = list(next(iter(results["human"].values()))["per_1000"])
    show(
        "Checks: flags per 1,000 human-translated pairs (NTREX, mean of six languages), planted errors (ca, es)",
        ["check", "major held", "tuned", "flores", "minor held", "planted", "found", "hit", "precision"],
        [
            [name, *("-" if s[k] is None else s[k] for k in
             ("major", "tuned_major", "flores_major", "minor", "planted", "found", "hit", "precision"))]
            for name in names if (s := summary(results, name))
        ],
    )  # fmt: skip
    show(
        f"Not into English: flags per 1,000 human pairs (mean of {len(BETWEEN + EDITED)} language pairs)",
        ["check", "major held", "tuned", "minor held", "highest major, held", "of into English, major held"],
        [
            [name, *(round(_mean(results, *of, name="between"), 1) for of in
                     (("held", name, "major"), ("tuned", name, "major"), ("held", name, "minor"))),
             "{} ({})".format(*_most(results, "held", name)), round(_mean(results, "held", name, "major"), 1)]
            for name in names
            if any(_mean(results, "held", name, s, name="between") for s in ("major", "minor"))
        ],
    )  # fmt: skip
    for title, key in (
        ("Planted errors by kind", "planted"),
        ("Planted errors in German and Chinese", "planted_outward"),
    ):
        show(
            title,
            ["kind", "check", "lang", "planted", "found", "hit", "as major", "precision"],
            [
                [kind, check, lang, c["planted"], c["found"] / c["planted"], c["hit"] / c["planted"],
                 c["major"] / c["planted"], c["right"] / c["flags"] if c["flags"] else "-"]
                for check, kinds in results[key].items() for kind, langs in kinds.items()
                for lang, c in langs.items()
            ],
        )  # fmt: skip
    show(
        "Human translations and systems: pairs with a major or critical flag, loudest checks per 1,000 (major)",
        ["text", "pairs", "share", "loudest"],
        [
            [text, v["pairs"], v["share"],
             " ".join(f"{c}:{r['major']}" for c, r in
                      sorted(v["per_1000"].items(), key=lambda x: -x[1]["major"])[:5] if r["major"])]
            for text, v in results["human"].items()
        ],
    )  # fmt: skip


def measured(results: Mapping[str, Any]) -> list[str]:
    """The lines of tqpipe/checks/_measured.py."""
    lines = []
    for name in next(iter(results["human"].values()))["per_1000"]:
        s = summary(results, name)
        what = "; ".join(dict.fromkeys(p.what for p in PLANTS.values() if name in p.checks))
        more = f", {s['hit']:.2f}, {s['precision'] or 0:.2f}, {json.dumps(what)}" if s["planted"] else ""
        lines.append(f'    "{name}": Measured({s["major"]}, {s["minor"]}{more}),')
    return lines
