"""Results of the real gate over small files in every format, with a known error planted in each."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tqpipe.gate import judge
from tqpipe.gate.limits import GateConfig
from tqpipe.gate.result import GateResult
from tqpipe.ingest import Columns, read_bilingual
from tqpipe.types import Flag, Pair, Record, Run, Span

#: The word that is wrong in every translation.
WRONG = "pàtates"
HOSTILE = "::error::x\u202e<script>alert(1)</script> | `@admin` #1 [a](http://evil) %0A &amp; \x1b[31m *b*"

FILES = {
    "ca.po": 'msgid ""\nmsgstr ""\n"Language: ca\\n"\n\n\nmsgid "Fish & chips"\r\nmsgstr ""\r\n'
    '\t"🙂 Peix i "\r\n\t"pàtates\\t!"\r\n',
    "a.xlf": '<xliff version="1.2">\r\n<file source-language="en" target-language="ca"><body><trans-unit id="1">\r\n'
    "\t<source>Fish &amp; chips</source><target>🙂 Peix &amp; pàtates</target></trans-unit></body></file></xliff>",
    "a.csv": '\ufeffid,source,target\r\n1,Fish & chips,"🙂 ""Peix""\r\n\ti pàtates"\r\n',
    "ca.json": '{\r\n\t"a": {"🙂": "\\ud83d\\ude42 Peix \\"i\\" p\\u00e0tates"}\r\n}',
    "a.jsonl": '{"src": "Fish & chips", "mt": "🙂 \\u00e8 pàtates"}\r\n',
}
SOURCES = {"ca.json": ("en.json", '{"a": {"🙂": "Fish & chips"}}')}


def pairs_of(folder: Path, name: str, content: str) -> tuple[Pair, ...]:
    (folder / name).write_bytes(content.encode())
    if name in SOURCES:
        source, text = SOURCES[name]
        (folder / source).write_bytes(text.encode())
        return read_bilingual(folder / source, folder / name).pairs
    return read_bilingual(folder / name, columns=Columns() if name.endswith("csv") else None).pairs


def record(
    pair: Pair, *, wrong: str = WRONG, message: str = "This word does not exist.", verdict: str = "broken"
) -> Record:
    at = pair.target_text.find(wrong)
    spans = (Span("target", at, at + len(wrong)), Span("source", 0, 4)) if at >= 0 else ()
    flag = Flag("spelling", "linguistic-conventions/spelling", "major", 0.9, spans, message)
    return Record(pair, {"quality": 12.0}, (flag,), 0.9, verdict)  # type: ignore[arg-type]


def run_of(name: str, records: tuple[Record, ...]) -> Run:
    side = {"name": name, "sha256": "0" * 64, "chars": 1, "segments": len(records)}
    manifest: dict[str, Any] = {
        "tqpipe": "0.1.0",
        "signature": "tqpipe:0.1.0|encoder:none|quality:none|settings:0",
        "inputs": {"source": side | {"lang": "en"}, "target": side | {"lang": "ca"}, "reference": None},
        "config": {},
        "versions": {"encoder": "none", "quality": None, "checks": {}},
        "notes": [],
    }
    return Run(records, manifest)


def result_of(folder: Path, name: str, content: str | None = None, **options: Any) -> GateResult:
    """The gate's result on a file of FILES (or on `content`), where every pair is broken."""
    pairs = pairs_of(folder, name, FILES[name] if content is None else content)
    run = run_of(str(folder / name), tuple(record(pair, **options) for pair in pairs))
    return judge.judge([run], GateConfig())
