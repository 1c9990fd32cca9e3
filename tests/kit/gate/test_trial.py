"""A trial: what must come out of a solution of known worth, and what is said if not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from autograder.errors import LockstepError
from autograder.evidence import Frame, Run
from autograder.gatekeeper.editing.assignment_folders import AssignmentFolders
from autograder.gatekeeper.trials.plan import trials
from autograder.gatekeeper.trials.trial import Kind, Result, Trial, attempt, complaints
from autograder.play.player import Player
from autograder.report.record import CheckOutcome, CheckRecord, PlayRecord
from autograder.verdict import EvidenceLine, Verdict, Wait

HERE = EvidenceLine(actor="a", doing="b", at=Frame(file="f", line=7, function="g"))
NAMED = Verdict(mistake="join-missing", happened="It went.", evidence=(HERE,))


def trial(kind: Kind, **more: object) -> Trial:
    """Return a trial of the exercise ``both``."""
    made = Trial(
        kind=kind,
        name="it",
        text="",
        file_name="pair.py",
        tests=Path("t.py"),
        exercises=("both",),
        file=Path("f.py"),
        expect="join-missing",
        here=7,
    )
    return replace(made, **more)  # type: ignore[arg-type] # fields of a Trial


def record(
    outcome: CheckOutcome, verdict: Verdict = NAMED, play: str = ""
) -> CheckRecord:
    """Return the record of a check that ended like this."""
    replay = (PlayRecord(scenario="s", outcome=play),) if play else ()
    return CheckRecord(
        id="c", title="t", outcome=outcome, max_score=1, verdict=verdict, replay=replay
    )


def said(made: Trial, *records: CheckRecord, exercise: str = "both") -> list[str]:
    """Return the complaints about a trial that ended with these records."""
    checks = tuple((exercise, r) for r in records)
    return complaints(made, Result(checks=checks, facts={"c": "NeverRan(label='a')"}))


LONG = replace(NAMED, because="word " * 300)
PLACES = [Frame(file="f", line=n, function="g") for n in range(8, 40)]
MANY = replace(NAMED, evidence=(*[replace(HERE, at=at) for at in PLACES], HERE))
HELD = Wait(
    actor="a",
    waits_for="a lock",
    at=Frame(file="f", line=7, function="g"),
    held_by="b",
    held_since=Frame(file="f", line=3, function="g"),
)
LOCKED = replace(NAMED, happened="DEADLOCK: they wait.", waits=(HELD,))
PASSED, FAILED = record(CheckOutcome.PASSED), record(CheckOutcome.FAILED)
ERROR, SKIPPED = record(CheckOutcome.ERROR), record(CheckOutcome.SKIPPED)
NAMELESS = record(CheckOutcome.FAILED, replace(NAMED, mistake="", evidence=()))
OTHER = record(CheckOutcome.FAILED, replace(NAMED, mistake="no-threads"))
ELSEWHERE = record(CheckOutcome.FAILED, replace(NAMED, evidence=()))


@pytest.mark.parametrize("kind", [Kind.REFERENCE, Kind.RIGHT])
def test_right_ones_keep_every_point(kind: Kind) -> None:
    """One lost point of a right solution is one too many."""
    assert said(trial(kind), PASSED, PASSED) == []
    assert said(trial(kind), PASSED, FAILED) == ["loses points for `c`: It went."]
    assert said(trial(kind), SKIPPED) == ["loses points for `c`: It went."]


def test_a_verdict_can_be_read_whole() -> None:
    """Its end, the marked line, and the lines of a waiter and of a holder."""
    wrong = trial(Kind.WRONG)
    [complaint] = said(wrong, record(CheckOutcome.FAILED, LONG))
    assert complaint.endswith("its end is not shown")
    [complaint] = said(wrong, record(CheckOutcome.FAILED, MANY))
    assert complaint.startswith("has a verdict too long to show the line")
    [complaint] = said(wrong, record(CheckOutcome.FAILED, LOCKED, play="deadlocked"))
    assert (
        complaint == "has a verdict without the lines of who waits and of who holds it"
    )
    holder = replace(HERE, doing="holds it since line 3")
    both = replace(LOCKED, evidence=(HERE, holder))
    assert said(wrong, record(CheckOutcome.FAILED, both, play="deadlocked")) == []
    assert said(wrong, record(CheckOutcome.FAILED, LOCKED, play="stuck")) == []


def test_wrong_ones_get_their_mistake() -> None:
    """The expected name, no other name, and the marked line."""
    wrong = trial(Kind.WRONG)
    assert said(wrong, PASSED, FAILED, NAMELESS) == []
    assert said(wrong, PASSED) == ["gets full marks"]
    assert said(wrong, NAMELESS) == [
        "is diagnosed as no named mistake, but expects `join-missing`: "
        "`c` found NeverRan(label='a')"
    ]
    assert said(wrong, OTHER) == [
        "is diagnosed as `no-threads`, but expects `join-missing`: "
        "`c` found NeverRan(label='a')"
    ]
    assert said(wrong, FAILED, OTHER) == [
        "is diagnosed as `no-threads` too, beside `join-missing`: "
        "`c` found NeverRan(label='a')"
    ]
    assert said(trial(Kind.WRONG, here=None), ELSEWHERE) == []


def test_the_marked_line_is_compared_with_those_that_are_named() -> None:
    """They are numbered as in the specimen, where the author looks for them."""
    another = trial(Kind.WRONG, here=9, above=4)
    words = "has a verdict that names line 3; line 5 is marked"
    assert said(another, FAILED) == [words]
    words = "has a verdict that names no line of it; line 5 is marked"
    assert said(another, ELSEWHERE) == [words]
    assert said(trial(Kind.WRONG, here=9, above=8), FAILED) == [
        "has a verdict that names no line of it; line 1 is marked"
    ]


def test_a_foreign_one_is_not_misjudged_again() -> None:
    """It says which mistake was named of it at first sight, and is another one."""
    foreign = trial(Kind.FOREIGN_WRONG, expect="", never="no-threads")
    assert said(foreign, FAILED, NAMELESS) == []
    assert said(foreign, FAILED, OTHER) == [
        "is diagnosed as `no-threads` again, which is another mistake"
    ]


def test_mutants_lose_points() -> None:
    """Any lost point will do, whatever the verdict says."""
    assert said(trial(Kind.MUTANT), PASSED, NAMELESS) == []
    assert said(trial(Kind.MUTANT), PASSED) == ["gets full marks"]
    assert said(trial(Kind.MUTANT), SKIPPED) == ["gets full marks"]


def test_stubs_fail_everywhere_and_at_once() -> None:
    """No check of a stub passes or hangs, and each says what to write."""
    hung = record(CheckOutcome.FAILED, play="stuck")
    todo = record(CheckOutcome.FAILED, Verdict(mistake="", happened="TODO 1: do it"))
    assert said(trial(Kind.STUB), todo, SKIPPED) == []
    assert said(trial(Kind.STUB), todo, PASSED) == ["passes `c`"]
    assert said(trial(Kind.STUB), hung) == ["hangs in `c`"]
    assert said(trial(Kind.STUB), FAILED) == ["sees no TODO in `c`: It went."]


@pytest.mark.parametrize("kind", list(Kind))
def test_an_error_of_ours_is_never_counted_as_a_failure(kind: Kind) -> None:
    """What the kit could not judge is reported, even of what must fail."""
    expected = ["`c` is an error of ours: It went."]
    assert said(trial(kind), FAILED, ERROR) == expected
    fault = complaints(trial(kind), Result(fault="no check was run"))
    assert fault == ["could not be graded: no check was run"]
    noted = complaints(trial(kind), Result(notes=("The rule failed",)))
    assert noted == ["has shown a fault of ours: The rule failed"]


def test_other_exercises_lose_nothing() -> None:
    """A mistake in one exercise costs no points in another."""
    expected = ["loses points for `c`: It went."]
    made = trial(Kind.MUTANT, exercises=("other",))
    both = Result(checks=(("both", FAILED), ("other", FAILED)))
    assert complaints(made, both) == expected


def named(course: Path, name: str) -> Trial:
    """Return the trial of that name of the made-up course."""
    found = [t for t in trials(AssignmentFolders(course, "01_pair")) if t.name == name]
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize(
    ("name", "changed", "complaint"),
    [
        ("right/both_loop.py", "t.join()", "loses points for `waits_for_both`"),
        ("wrong/both_serial.py", "first()\n    second()", "but expects `no-threads`"),
        ("both:drop-join:14", "one.join()", ""),
    ],
)
def test_grades_what_it_is_given(
    course: Path, name: str, changed: str, complaint: str
) -> None:
    """A solution of the made-up course is what it says; a changed one is found out."""
    made = named(course, name)
    assert complaints(made, attempt(made)) == []
    other = replace(made, text=made.text.replace(changed, "pass"))
    if made.kind is Kind.WRONG:
        assert "`: `runs_both_at_once` found " in complaints(made, attempt(other))[0]
    found = complaints(made, attempt(other))
    assert complaint in found[0] if complaint else found == []


def test_a_mutant_is_played_without_being_loaded_first(
    course: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It offers what the reference offers; whatever else is tried has to show that."""

    def refuse(*_: object) -> Run:
        raise LockstepError("loaded")

    monkeypatch.setattr(Player, "load", refuse)
    mutant, wrong = (
        named(course, "both:drop-join:14"),
        named(course, "wrong/both_serial.py"),
    )
    assert complaints(mutant, attempt(mutant)) == []
    assert "is an error of ours: " in complaints(wrong, attempt(wrong))[0]


def test_every_rule_is_asked_about_a_wrong_solution(course: Path) -> None:
    """Which mistakes match each failed check; nobody asks about other solutions."""
    made = named(course, "wrong/both_serial.py")
    assert {names[0] for names in attempt(made).matching} == {"no-threads"}
    assert attempt(named(course, "both:drop-join:14")).matching == ()


def test_a_faulty_test_is_an_error_of_ours(course: Path) -> None:
    """A fault of the tests is never taken for a fault of a solution."""
    made = named(course, "wrong/both_serial.py")
    tests = made.tests.read_text()
    made.tests.write_text(tests.replace("returned(run)", "returned(runs)", 1))
    assert "is an error of ours" in complaints(made, attempt(made))[0]
    made.tests.write_text("import nothing_like_that\n" + tests)
    assert "could not be graded" in complaints(made, attempt(made))[0]


def test_grades_only_what_a_solution_can_touch(course: Path) -> None:
    """Checks of other exercises are left out, unless it runs code when imported."""
    made = named(course, "wrong/both_serial.py")
    elsewhere = replace(made, exercises=("another",))
    assert "could not be graded" in complaints(elsewhere, attempt(elsewhere))[0]
    whole = replace(elsewhere, whole=True)
    assert "loses points for" in complaints(whole, attempt(whole))[0]
