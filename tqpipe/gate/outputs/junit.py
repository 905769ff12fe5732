"""JUnit XML: a test case for every limit asked, and one for every segment that fails it.

Written by junitparser. Characters that XML does not know become U+FFFD.
"""

from __future__ import annotations

import re
from typing import Any

from tqpipe.gate.outputs.texts import headline, one_line
from tqpipe.gate.places import relative, where
from tqpipe.gate.result import Finding, GateResult
from tqpipe.report.visible import cut

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(result: GateResult) -> str:
    """The report as text."""
    from junitparser import JUnitXml

    report = JUnitXml("tqpipe gate")
    report.add_testsuite(_limits(result))
    failing = [finding for finding in result.failing if finding.pair is not None]
    for document in dict.fromkeys(finding.doc for finding in failing):
        report.add_testsuite(_segments(document, [f for f in failing if f.doc == document]))
    report.update_statistics()
    data: Any = report.tostring()
    return data.decode("utf-8") if isinstance(data, bytes) else str(data)


def _limits(result: GateResult) -> Any:
    from junitparser import Failure, TestCase, TestSuite

    suite = TestSuite("limits")
    suite.add_property("signature", _clean(result.signature))
    for outcome in result.outcomes:
        scope = "" if outcome.scope == "all" else f" [{outcome.scope}]"
        case = TestCase(_clean(f"{outcome.limit}{scope}"), f"tqpipe.{outcome.rule}", 0.0)
        if not outcome.met:
            failure = Failure(_clean(one_line(outcome.message)), outcome.rule)
            failure.text = _clean(outcome.message)
            case.result = [failure]
        suite.add_testcase(case)
    notes = "\n".join([headline(result), *map(one_line, result.notes)])
    suite._elem.append(_system_out(_clean(notes)))
    return suite


def _system_out(text: str) -> Any:
    from junitparser import SystemOut

    return SystemOut(text)._elem


def _segments(document: str, findings: list[Finding]) -> Any:
    from junitparser import Failure, TestCase, TestSuite

    suite = TestSuite(_clean(relative(findings[0].file or document)) or "segments")
    for number, finding in enumerate(findings, 1):
        assert finding.pair is not None
        name = f"segment {finding.segment or number}"
        case = TestCase(_clean(cut(name, 200)), f"tqpipe.{finding.rule}", 0.0)
        place = where(finding)
        if place is not None:
            case._elem.set("file", _clean(place.file))
            case._elem.set("line", str(place.line))
        failure = Failure(_clean(one_line(finding.message)), finding.rule)
        texts = {
            "source": finding.pair.source_text,
            "target": finding.pair.target_text,
            "before": finding.before,
        }
        lines = [f"{name}: {cut(text, 2_000)}" for name, text in texts.items() if text]
        lines += [
            f"{', '.join(dict.fromkeys((flag.check, *(o.check for o in flag.also))))}: {one_line(flag.message)}"
            for flag in finding.flags
            if flag.waived is None
        ]
        failure.text = _clean("\n".join(lines))
        case.result = [failure]
        suite.add_testcase(case)
    return suite


def _clean(text: str) -> str:
    return _NOT_XML.sub("\ufffd", text)
