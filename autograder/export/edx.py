"""Open edX: the reply of an external grader (xqueue) for one submission.

Contract: ``{"correct": bool, "score": 0..1, "msg": HTML}`` on one line.  The HTML must
be well-formed, and the whole reply stays below 32 KiB: a longer one can block a watcher
that joins its child before it reads.

Source: openedx/xqueue-watcher, ``grader.py`` and ``docs/grader-interface.md``.

Tried: ``msg`` read by an XML parser; not on a server.

Limits: a report that is not final gives no reply and exit status 1.  There is no
visibility: hidden checks are one line for each exercise.

Known gaps: a reply that would be too long has its words cut, or none; the score stays.
"""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree import ElementTree

from autograder.export.marks import (
    Exported,
    Wishes,
    as_json,
    fraction,
    nothing,
    pending,
)
from autograder.export.shown import ShownRow, rows
from autograder.report.details import shortened
from autograder.report.record import Report

_MOST_BYTES = 32 * 1024
_LENGTHS = (4_000, 1_000, 200, 0)


def export(report: Report, wishes: Wishes) -> Exported:
    """Write the reply."""
    del wishes
    if pending(report):
        return nothing(report)
    found = rows(report)
    replies = (_reply(report, _html(found, most)) for most in _LENGTHS)
    short = (text for text in replies if len(text.encode()) < _MOST_BYTES)
    return Exported(text=next(short, _reply(report, "<div></div>")))


def _reply(report: Report, msg: str) -> str:
    full = report.score == report.max_score
    data = {"correct": full, "score": fraction(report), "msg": msg}
    return as_json(data, indent=None)


def _html(found: Sequence[ShownRow], most: int) -> str:
    root = ElementTree.Element("div")
    for row in found:
        line = ElementTree.SubElement(root, "p")
        line.text = row.heading
        if row.details and most:
            ElementTree.SubElement(root, "pre").text = shortened(row.details, most)
    return ElementTree.tostring(root, encoding="unicode")
