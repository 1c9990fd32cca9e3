"""The rules: each fault of an author is found, and a sound course has none."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.gatekeeper.editing.assignment_folders import AssignmentFolders
from autograder.gatekeeper.editing.rules import broken_rules

HANDOUT = "assignments/01_pair/README.md"
HINTS = "assignments/01_pair/hints.md"
STUB = "assignments/01_pair/pair.py"
VISIBLE = "assignments/01_pair/test_pair.py"
HIDDEN = "tests/hidden/01_pair/test_hidden_pair.py"
REFERENCE = "reference/01_pair/pair.py"
SERIAL = "reference/01_pair/wrong/both_serial.py"
EQUIVALENT = "reference/01_pair/equivalent_mutants.txt"

# the file, what is replaced in it, by what, and what is said of it
FAULTS = [
    (STUB, "both at", "all at", "is not the reference without its solutions"),
    (REFERENCE, "# TODO 1", "# TODO 2", "has TODO 2 where TODO 1 is due"),
    (REFERENCE, "### END SOLUTION", "", "has a region without an end"),
    (
        REFERENCE,
        "### END SOLUTION\n",
        "### END SOLUTION\n    return None\n",
        "has no region at the end of `both`",
    ),
    (HIDDEN, "@pytest.mark.exercise(", "(", "does not compile"),
    (HIDDEN, '"both", points=1', '"both"', "does not say its exercise and its points"),
    (HIDDEN, '"""runs both', '"""Runs both', "has no docstring that tells what"),
    (
        HIDDEN,
        "returns when both have ended",
        "runs both at the same time",
        "says the same",
    ),
    (
        HIDDEN,
        "    at_once(run",
        "    returned(run)\n" * 25 + "    at_once(run",
        "lines; the limit is 25",
    ),
    (HIDDEN, '"both"', '"neither"', "is for `neither`, which the reference does not"),
    (VISIBLE, '"both"', '"neither"', "The self-check says nothing about `both`"),
    (
        HANDOUT,
        "## Task 1: both",
        "## Task 1: bath",
        "are not the exercises of the hidden",
    ),
    (HANDOUT, "**3 points.**", "**4 points.**", "promises 4 points; the checks give 3"),
    (HANDOUT, "**3 points.**", "3 points", "promises no points; the checks give 3"),
    (HANDOUT, "(hints.md)", "(help.md)", "The link to `help.md` leads nowhere"),
    (
        HINTS,
        "## Task 1: both",
        "## Task 1: two",
        "are not those of the handout's tasks",
    ),
    (HINTS, "2. Threads.\n", "", "Task 1 has 2 hints, not 3"),
    (HINTS, "Threads.", "word " * 161, "has 161 words; the limit is 160"),
    (
        SERIAL,
        "# exercise: both",
        "# exercise: bath",
        "which the reference does not define",
    ),
    (SERIAL, "# expect: no-threads", "# expects", "does not say `# expect: ...`"),
    (SERIAL, "no-threads", "no-thread", "which no mistake is called"),
    (EQUIVALENT, "both:swap:11", "both:swap:99", "there is no such mutant"),
]


def broken(course: Path) -> list[str]:
    """Return what the rules say of the course."""
    place = AssignmentFolders(course, "01_pair")
    return [finding.text(place.slug, course) for finding in broken_rules(place)]


def test_a_sound_course_breaks_no_rule(course: Path) -> None:
    """The course that the other tests spoil is sound."""
    assert broken(course) == []


def test_a_handout_that_is_not_written_is_found(course: Path) -> None:
    """Without a single task there is nothing to stumble over."""
    (course / "assignments/01_pair/README.md").write_text("# Later\n")
    assert any("The tasks of the handout" in finding for finding in broken(course))


@pytest.mark.parametrize(("file", "old", "new", "words"), FAULTS)
def test_a_fault_is_found(
    course: Path, file: str, old: str, new: str, words: str
) -> None:
    """One changed line is found, in its file."""
    text = (course / file).read_text()
    assert old in text
    (course / file).write_text(text.replace(old, new))
    found = [finding for finding in broken(course) if words in finding]
    assert any(f"File: {file}" in finding for finding in found) or not words


@pytest.mark.parametrize(
    ("file", "text", "words"),
    [
        ("assignments/01_pair/pair.ipynb", "{}", "is not expected there"),
        ("assignments/01_pair/solution.py", "x = 1\n", "is not expected there"),
        ("tests/hidden/01_pair/notes.txt", "", "is not expected there"),
        ("reference/01_pair/right/both_long.py", "# x\n" * 501, "has 501 lines"),
        ("reference/01_pair/other.py", "x = 1\n", "Failed to find the one file"),
    ],
)
def test_an_unknown_file_is_found(
    course: Path, file: str, text: str, words: str
) -> None:
    """What is not expected would be handed out or graded by accident."""
    (course / file).write_text(text)
    assert any(words in finding for finding in broken(course))


@pytest.mark.parametrize("file", [HANDOUT, HINTS, STUB, VISIBLE, HIDDEN])
def test_a_missing_file_is_found_alone(course: Path, file: str) -> None:
    """Nothing else is reported, for it would follow from the missing file."""
    (course / file).unlink()
    (course / SERIAL).write_text("")
    assert [finding.splitlines()[0] for finding in broken(course)] == [
        f"01_pair: `{file}` is missing."
    ]


@pytest.mark.parametrize("door", ["assignments", "reference", "tests/hidden"])
def test_a_missing_door_is_found(course: Path, door: str) -> None:
    """An assignment is three folders of one name."""
    (course / door / "01_pair").rename(course / door / "02_pear")
    assert f"There is no folder `{door}/01_pair`." in broken(course)[0]


@pytest.mark.parametrize(
    ("file", "line"),
    [
        (
            HANDOUT,
            "- one,  other = threading.Thread(target=first), "
            "threading.Thread(target=second)",
        ),
        (VISIBLE, '    # finished_before_return(run, "task:a", "task:b")'),
        (
            "assignments/01_pair/scenarios.py",
            '# student.both(stage.task("task:a"), stage.task("task:b"))',
        ),
    ],
)
def test_a_secret_that_is_handed_out_is_found(
    course: Path, file: str, line: str
) -> None:
    """No line of a solution or of a hidden test occurs in what students get."""
    with (course / file).open("a") as handout:
        handout.write(f"\n{line}\n")
    assert any("gives away a line of" in finding for finding in broken(course))


def test_the_guard_of_a_script_is_no_secret(course: Path) -> None:
    """An example that can be run has it, also where a solution has it."""
    guard = 'if __name__ == "__main__":'
    with (course / REFERENCE).open("a") as reference:
        reference.write(
            f"\n\n### BEGIN SOLUTION\n{guard}\n    both()\n### END SOLUTION\n"
        )
    with (course / HANDOUT).open("a") as handout:
        handout.write(f"\n{guard}\n")
    assert not any("gives away" in finding for finding in broken(course))


def test_two_right_ones_of_one_style_are_found(course: Path) -> None:
    """Right specimens differ in style; too few specimens are reported."""
    right = course / "reference/01_pair/right"
    text = (right / "both_loop.py").read_text()
    (right / "both_pool.py").write_text(text)
    (right / "both_caller.py").unlink()
    found = " ".join(broken(course))
    assert "right/both_pool.py` has the style of `right/both_loop.py`" in found
    assert "`both` has 2 right specimens; it needs at least 3" in found
