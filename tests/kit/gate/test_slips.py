"""The author's own error, in a check or a scenario: said once, and the gate stops."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.diagnosis import Case, Mistake
from autograder.diagnosis.rule import Rule
from autograder.gatekeeper.editing.assignment_folders import AssignmentFolders
from autograder.gatekeeper.trials.check import check
from autograder.gatekeeper.trials.plan import trials
from autograder.gatekeeper.trials.trial import attempt

diagnosing = importlib.import_module("autograder.diagnosis.diagnose")

TESTS = "tests/hidden/01_pair/test_hidden_pair.py"
SCENARIOS = "tests/hidden/01_pair/scenarios.py"
CALL = '    student.both(stage.task("task:a"), stage.task("task:b"))'
INLINE = """\
# exercise: both
# style: no threads
def both(first, second):
    first()
    second()
"""
STOPPED = "The trials after this one were not run."


def said_of(
    course: Path, capsys: pytest.CaptureFixture[str], only: str = ""
) -> list[str]:
    """Return what the gate says, in lines, of a course that is not as it must be."""
    assert check(course, "01_pair", workers=2, only=only) == 1
    return capsys.readouterr().out.splitlines()


@pytest.mark.parametrize(
    ("name", "old", "new", "what", "do", "at"),
    [
        (
            TESTS,
            'at_once(run, "task", 2)',
            'at_once(run, "task")',
            "`runs_both_at_once` ended with TypeError: This check could not be judged: "
            "at_once() missing 1 required positional argument: 'n'.",
            "Correct the check, so that no solution makes it raise.",
            f"{TESTS}:21",
        ),
        (
            TESTS,
            "import pytest\n",
            "import pytest\nimport nothing_like_that\n",
            "The tests could not be run:",
            "Correct the tests.",
            TESTS,
        ),
        (
            SCENARIOS,
            CALL,
            '    1 + "a"\n' + CALL,
            "The scenario `run_both` ends the reference with TypeError: unsupported "
            "operand type(s) for +: 'int' and 'str'.",
            "Correct the scenario.",
            f"{SCENARIOS}:6",
        ),
        (
            SCENARIOS,
            "def run_both",
            "def run_bothe",
            "`runs_both_at_once`: This check could not be judged: The scenario "
            "`run_both` failed: LookupError: ",
            "Correct the scenario.",
            SCENARIOS,
        ),
    ],
)
def test_an_authors_error_is_said_once(
    course: Path,
    capsys: pytest.CaptureFixture[str],
    name: str,
    old: str,
    new: str,
    what: str,
    do: str,
    at: str,
) -> None:
    """At its line and with its advice; no other trial is reported."""
    file = course / name
    assert old in file.read_text()
    file.write_text(file.read_text().replace(old, new, 1))
    lines = said_of(course, capsys)
    assert lines[0].startswith(f"01_pair: {what}")
    assert lines[1:4] == [f"  {do} {STOPPED}", f"  File: {at}", ""]
    assert lines[-1] == "✗ 1 thing to do."


def test_a_check_that_raises_for_some_wrong_solutions_stops_it_too(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Here the scenario returns nothing, and the check asks that for more."""
    file = course / TESTS
    sound = '    at_once(run, "task", 2)'
    text = file.read_text().replace(sound, "    assert run.value.count(1)", 1)
    file.write_text(text)
    lines = said_of(course, capsys, only="wrong/")
    assert [line for line in lines if "AttributeError" in line] == lines[:1]
    assert (
        lines[1]
        == "  Correct the check, so that no solution makes it raise. " + STOPPED
    )
    assert lines[-1] == "✗ 1 thing to do."


@pytest.mark.parametrize(
    ("changed", "line"),
    [
        ('    student.both(stage.tusk("task:a"), None)', 6),
        ("    student.both(lambda: stage.tusk(), print)", 6),
    ],
)
def test_a_wrong_name_in_a_scenario_is_said_of_the_scenario(
    course: Path, capsys: pytest.CaptureFixture[str], changed: str, line: int
) -> None:
    """Also where only right specimens are played, and where they call what raises."""
    file = course / SCENARIOS
    file.write_text(file.read_text().replace(CALL, changed))
    (course / "reference/01_pair/right/both_inline.py").write_text(INLINE)
    lines = said_of(course, capsys, only="right/both_inline")
    assert lines[0] == (
        "01_pair: The scenario `run_both` ends `right/both_inline.py` with "
        "AttributeError: 'Stage' object has no attribute 'tusk'."
    )
    assert lines[2] == f"  File: {SCENARIOS}:{line}"


def test_tests_that_cannot_be_imported_are_said_of_the_tests(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Also where only right specimens are played."""
    file = course / TESTS
    file.write_text("import nothing_like_that\n" + file.read_text())
    lines = said_of(course, capsys, only="right/both_loop")
    found = [n for n, line in enumerate(lines) if "tests could not be run:" in line]
    assert lines[found[0] + 2] == f"  File: {TESTS}"


def misspelt(case: Case) -> dict[str, str]:
    """Fail as a rule with a mistake in it does."""
    return {"kind": case.kind_of}  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("look", "what", "further"),
    [
        (
            misspelt,
            "The rule of the mistake `no-threads` failed: AttributeError(",
            2,
        ),
        (
            lambda _: {"kind": ""},
            "The rule `no-threads` gives kind; it declares none",
            0,
        ),
    ],
)
def test_a_rule_that_fails_is_an_authors_error(
    course: Path,
    monkeypatch: pytest.MonkeyPatch,
    look: Callable[[Case], dict[str, str]],
    what: str,
    further: int,
) -> None:
    """At the line of the rule that raised, or else where the rule begins."""
    rule = Rule(name="no-threads", names=frozenset(), look=look)
    monkeypatch.setattr(diagnosing, "catalogue", lambda: (Mistake(rule=rule),))
    place = AssignmentFolders(course, "01_pair")
    [made] = [t for t in trials(place) if t.name == "wrong/both_serial.py"]
    slip = attempt(made).slip
    assert slip is not None
    assert slip.what.startswith(what)
    assert (slip.file, slip.do) == (Path(__file__), "Correct the rule, or its page")
    assert slip.line == look.__code__.co_firstlineno + further


def test_what_a_solution_does_to_a_scenario_is_its_own_fault(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A scenario that raises before a wrong solution only is as it should be."""
    file = course / SCENARIOS
    used = CALL.replace("student.both", "assert not student.both")
    file.write_text(file.read_text().replace(CALL, used))
    wrong = course / "reference/01_pair/wrong/both_serial.py"
    wrong.write_text(wrong.read_text() + "    return 1\n")
    lines = said_of(course, capsys, only="wrong/both_serial")
    assert "wrong/both_serial.py is diagnosed as" in lines[0]
    assert STOPPED not in "".join(lines)
