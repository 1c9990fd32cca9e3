"""The tables of the documentation say what is there, and are written by a command."""

from __future__ import annotations

from pathlib import Path

from autograder.gatekeeper.check import cut_stubs
from autograder.gatekeeper.place import places
from autograder.gatekeeper.tables import stale_tables
from autograder.grading.course import Course

PAGE = "Before.\n\n<!-- table: {} -->\nold\n<!-- end of table -->\n\nAfter.\n"


def test_tables_are_written(course: Path) -> None:
    """The text around a table stays, and an old table is told first."""
    readme, staff = course / "README.md", course / "reference/README.md"
    readme.write_text(PAGE.format("assignments"))
    staff.write_text(PAGE.format("mistakes"))
    all_places = places(Course(root=course))
    stale = [finding.file for finding in stale_tables(course, all_places)]
    assert stale == [readme, staff]
    cut_stubs(course)
    assert not list(stale_tables(course, all_places))
    text = readme.read_text()
    assert text.startswith("Before.\n\n<!-- table: assignments -->\n| slug |")
    assert "| `01_pair` | `pair.py` | `both` | 3 |" in text
    assert text.endswith("<!-- end of table -->\n\nAfter.\n")
    named = "[both_serial](01_pair/wrong/both_serial.py)"
    row = next(r for r in staff.read_text().splitlines() if r.startswith("| `no-thr"))
    assert named in row


def test_a_course_without_tables_has_no_old_ones(course: Path) -> None:
    """Not every course has these files."""
    assert not list(stale_tables(course, places(Course(root=course))))
