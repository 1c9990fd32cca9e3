"""The tables say what is there: one is written into a file, one is printed."""

from __future__ import annotations

from pathlib import Path

from autograder.gatekeeper.editing.assignment_folders import places
from autograder.gatekeeper.editing.tables import mistakes_table, stale_tables
from autograder.gatekeeper.trials.check import cut_stubs
from autograder.grading.course import Course

PAGE = "Before.\n\n<!-- table: {} -->\nold\n<!-- end of table -->\n\nAfter.\n"


def test_tables_are_written(course: Path) -> None:
    """The text around a table stays, and an old table is reported first."""
    readme = course / "README.md"
    readme.write_text(PAGE.format("assignments"))
    all_places = places(Course(root=course))
    stale = [finding.file for finding in stale_tables(course, all_places)]
    assert stale == [readme]
    cut_stubs(course)
    assert not list(stale_tables(course, all_places))
    text = readme.read_text()
    assert text.startswith("Before.\n\n<!-- table: assignments -->\n| slug |")
    assert "| `01_pair` | `pair.py` | `both` | 3 |" in text
    assert text.endswith("<!-- end of table -->\n\nAfter.\n")


def test_the_table_of_mistakes_names_the_specimens(course: Path) -> None:
    """A mistake that no specimen makes is there, too."""
    rows = mistakes_table(places(Course(root=course))).splitlines()
    named = "[both_serial](01_pair/wrong/both_serial.py)"
    assert named in next(row for row in rows if row.startswith("| `no-threads"))
    assert next(row for row in rows if row.startswith("| `wrong-end")).endswith("|  |")


def test_a_course_without_tables_has_no_old_ones(course: Path) -> None:
    """Not every course has these files."""
    assert not list(stale_tables(course, places(Course(root=course))))
