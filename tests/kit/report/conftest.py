"""Reports made up for the tests, with all that a student could put into them."""

from __future__ import annotations

import pytest

from autograder.evidence import Frame
from autograder.report.record import (
    CheckOutcome,
    CheckRecord,
    Environment,
    ExerciseRecord,
    PlayRecord,
    Report,
    SubmissionRecord,
    Visibility,
)
from autograder.verdict import EvidenceLine, Verdict

NASTY = "\x1b[31mred\x1b[0m <b>&amp;\u202eeman \ud800 =cmd|' /C calc'!A0 \x00"


def line(actor: str, doing: str, number: int, source: str) -> EvidenceLine:
    """Make a line of evidence."""
    at = Frame(file="bank.py", line=number, function="", source=source)
    return EvidenceLine(actor=actor, doing=doing, at=at)


DEADLOCK = Verdict(
    mistake="lock-order",
    happened="DEADLOCK: two threads wait for each other, so neither can go on.",
    evidence=(
        line("Thread-1", "waits for bob.lock", 14, "with target.lock:"),
        line("Thread-2", "waits for alice.lock", 14, "with target.lock:"),
    ),
    try_next="Make every thread take the two locks in the same order.",
    witness="strategy: in order",
    schedule=("alice.lock", "bob.lock"),
)
VALUE = Verdict(
    mistake="",
    happened="WRONG ORDER: the value, with the right items at the wrong places.",
    evidence=(
        EvidenceLine(actor="expected", doing="[1, 2, 3]"),
        EvidenceLine(actor="got", doing="[1, 3, 2]"),
    ),
    try_next="Follow this value back.",
)
LONG = Verdict(
    mistake="a-mistake",
    happened="So much has happened here. " * 20,
    evidence=tuple(
        line(f"Thread-{n}", "is here " * 9, n, "x = 1" * 9) for n in range(9)
    ),
    because="It is hard to say. " * 20,
    try_next="Try this, and that. " * 20,
    schedule=("a",),
)
HOSTILE = Verdict(
    mistake="",
    happened=f"The call raised {NASTY}: {NASTY}",
    evidence=(line(NASTY, NASTY, 1, NASTY),),
    because="",
)


def check(name: str, outcome: CheckOutcome, verdict: Verdict | None) -> CheckRecord:
    """Make a check worth three points."""
    return CheckRecord(
        id=name,
        title=f"{name.replace('_', ' ')}",
        outcome=outcome,
        max_score=3,
        verdict=verdict,
        seconds=0.25,
        plays=1,
    )


PASSED = check(
    "takes_turns",
    CheckOutcome.PASSED,
    Verdict(mistake="", happened="", witness="2 plays, 5 at once"),
)
FAILED = check("two_opposite_transfers_both_finish", CheckOutcome.FAILED, DEADLOCK)
REPLAYABLE = CheckRecord(
    id="keeps_order",
    title="returns the values in the order of the tasks, whatever order they end in",
    outcome=CheckOutcome.FAILED,
    max_score=2.5,
    visibility=Visibility.VISIBLE,
    output=f"hello\nworld {NASTY}\n",
    verdict=VALUE,
    replay=(
        PlayRecord(scenario="s", outcome="returned", strategy="x", schedule=("a",)),
    ),
)
SKIPPED = check(
    "reports_the_sum",
    CheckOutcome.SKIPPED,
    Verdict(mistake="", happened="not tried: it needs this to pass first: takes turns"),
)
BROKEN = check(
    "is_judged",
    CheckOutcome.ERROR,
    Verdict(
        mistake="",
        happened="This check could not be judged: no space left on device",
        because="Something went wrong on our side. It costs you no points.",
    ),
)


def report_of(*groups: tuple[str, tuple[CheckRecord, ...]], student: str) -> Report:
    """Make a report of exercises with these checks."""
    return Report(
        assignment="06_locks",
        course_version="0.1.0+0123456789ab",
        submission=SubmissionRecord(
            student=student, path="/in/bank.py", sha256="ab" * 32, files=("bank.py",)
        ),
        seed="0" * 32,
        began="2026-11-30T08:00:00+00:00",
        ended="2026-11-30T08:00:03+00:00",
        environment=Environment(
            python="3.11.7",
            platform="Linux",
            start_method="fork",
            usable_cpus=2,
            observer="proc",
            isolation="S",
        ),
        exercises=tuple(
            ExerciseRecord(name=name, title=name, checks=checks)
            for name, checks in groups
        ),
        leftover_threads=2,
        notes=("`my_bank.py` was graded as `bank.py`.",),
    )


@pytest.fixture
def report() -> Report:
    """Return a report in which everything happens."""
    return report_of(
        ("transfer", (PASSED, FAILED, SKIPPED)),
        ("count_up", (REPLAYABLE, BROKEN)),
        student="alice",
    )


@pytest.fixture
def hostile() -> Report:
    """Return a report full of what a student's program may write."""
    checks = (
        check(f"one {NASTY}", CheckOutcome.FAILED, HOSTILE),
        check(f"one {NASTY}!", CheckOutcome.FAILED, LONG),
        REPLAYABLE,
    )
    return report_of((f"transfer {NASTY}", checks), student=NASTY)


@pytest.fixture
def perfect() -> Report:
    """Return a report with full marks."""
    return report_of(("transfer", (PASSED,)), student="bob")


@pytest.fixture
def remarked() -> CheckRecord:
    """Make a passed check that has advice to give."""
    remark = Verdict(
        mistake="",
        happened="IDLE THREADS: the call left 2 threads that wait for more work.",
        because="It costs no points.",
        try_next="Put one end mark for each worker into the queue.",
    )
    return CheckRecord(
        id="ends",
        title="every worker ends",
        outcome=CheckOutcome.PASSED,
        max_score=2,
        remarks=(remark,),
    )
