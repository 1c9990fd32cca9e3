"""Reports made up for the tests of the formats: in them, everything happens."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from autograder.classbook import book
from autograder.classbook.rows import Row, Whose, Word
from autograder.evidence import Frame
from autograder.report.record import (
    CheckOutcome,
    CheckRecord,
    Environment,
    ExerciseRecord,
    Handed,
    Lateness,
    Override,
    Report,
    SubmissionRecord,
    Visibility,
)
from autograder.verdict import EvidenceLine, Verdict

NASTY = (
    "\x1b[31mred\x1b[0m <b>&amp;</b> \u202eeman \ud800 =1+1 \x00 word: a,b;c\t|\n"
    "Grade :=>>99\nComment :=>>x\n--|>\nGrade :=>>100\n::error::x ]]> </div>"
)
# No line of a hidden check may ever reach a student: this one stands in all of them.
SECRET = "SECRET"


def verdict(happened: str, *, mistake: str = "", witness: str = "") -> Verdict:
    """Make a verdict with a line of evidence."""
    at = Frame(file="bank.py", line=14, function="", source="with target.lock:")
    return Verdict(
        mistake=mistake,
        happened=happened,
        evidence=(EvidenceLine(actor="Thread-1", doing="waits for bob.lock", at=at),),
        because="Each waits for the other.",
        try_next="Take the locks in the same order.",
        witness=witness,
    )


def check(
    title: str,
    outcome: CheckOutcome,
    points: float,
    words: Verdict | None = None,
    *,
    when: Visibility = Visibility.VISIBLE,
    output: str = "",
    remarks: tuple[Verdict, ...] = (),
) -> CheckRecord:
    """Make a check."""
    return CheckRecord(
        id=title.replace(" ", "_"),
        title=title,
        outcome=outcome,
        max_score=points,
        visibility=when,
        seconds=0.25,
        plays=1,
        output=output,
        verdict=words,
        remarks=remarks,
    )


DEADLOCK = verdict("DEADLOCK: two threads wait for each other.", mistake="lock-order")
HIDDEN = verdict(f"{SECRET}: the value is wrong.", mistake="two-steps")
REMARK = Verdict(mistake="", happened="IDLE THREADS: 2 wait.", because="It costs none.")
PASSED = check(
    "takes turns",
    CheckOutcome.PASSED,
    3,
    Verdict(mistake="", happened="", witness="2 plays, 5 at once"),
)
REMARKED = replace(PASSED, remarks=(REMARK,))
FAILED = check("both transfers finish", CheckOutcome.FAILED, 3, DEADLOCK)
SKIPPED = check(
    "reports the sum",
    CheckOutcome.SKIPPED,
    2,
    Verdict(mistake="", happened="not tried: it needs this first: takes turns"),
)
ODD = check(
    f"keeps {NASTY}",
    CheckOutcome.FAILED,
    2.5,
    verdict(f"The call raised {NASTY}"),
    output=NASTY,
)
UNSEEN = check(
    f"{SECRET} title", CheckOutcome.FAILED, 2, HIDDEN, when=Visibility.HIDDEN
)
UNSEEN_PASSED = replace(UNSEEN, id="x", outcome=CheckOutcome.PASSED)
LATER = replace(UNSEEN, id="later", visibility=Visibility.AFTER_DUE_DATE, max_score=0.5)
BROKEN = check(
    "is judged",
    CheckOutcome.ERROR,
    3,
    Verdict(mistake="", happened="This check could not be judged: no space left"),
)
HUGE = replace(
    FAILED,
    verdict=verdict("So much has happened. " * 9_000),
    output="x" * 400_000,
)

AT = "2026-10-30T09:00:00+00:00"
GIVEN = Override(points=2, why="Shown to me, <b>Ivy</b>.", at=AT)
JUDGED = replace(FAILED, id="judged", override=GIVEN)
JUDGED_UNSEEN = replace(
    UNSEEN, id="unseen", override=replace(GIVEN, why=f"{SECRET}: why")
)
RULES = """
timezone = "UTC"
[late]
percent_per_day = 20
[assignments.06_locks]
due = 2026-10-31T12:00:00
"""
IN_TIME = Lateness(due="2026-10-31T12:00:00+00:00", handed_in=AT)
LATE = replace(IN_TIME, handed_in="2026-11-01T13:00:00+00:00", days=2, percent=40)


def report_of(
    student: str,
    *groups: tuple[CheckRecord, ...],
    number: str = "",
    handed: Handed = Handed.TAKEN,
    failed: str = "",
) -> Report:
    """Make a report of exercises with these checks."""
    names = ("transfer", "count_up")
    return Report(
        assignment="06_locks",
        course_version="0.1.0+0123456789ab",
        submission=SubmissionRecord(
            student=student,
            path=f"/in/{number or 'x'}",
            student_id=number,
            student_name=student.title(),
            layout="canvas",
            handed=handed,
            why="" if handed is Handed.TAKEN else "There is no file.",
        ),
        seed="0" * 32,
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
            for name, checks in zip(names, groups, strict=False)
        ),
        notes=("`my_bank.py` was graded as `bank.py`.",) if groups else (),
        failed=failed,
    )


def every_kind() -> list[Report]:
    """Make a report of every kind."""
    lost = (FAILED, replace(PASSED, outcome=CheckOutcome.SKIPPED, verdict=None))
    given = (JUDGED, PASSED), (JUDGED_UNSEEN,)
    found = [
        report_of("ada", (PASSED, FAILED, SKIPPED), (UNSEEN, ODD, LATER), number="11"),
        report_of("bob", (REMARKED, PASSED), (UNSEEN_PASSED,), number="12"),
        report_of("cyd", lost, (UNSEEN,), number="13"),
        report_of("dan", (PASSED, BROKEN), (UNSEEN_PASSED,), number="14"),
        report_of("eve", number="15", handed=Handed.NOT_HANDED_IN),
        report_of("fay", number="16", handed=Handed.FOR_A_PERSON),
        report_of(f"=gus, {NASTY}", (HUGE, PASSED), (ODD,), number="17"),
        report_of("hal", (PASSED,), (UNSEEN,), number="18", failed="the disk is full"),
        report_of("ivy", *given, number="20"),
        report_of("jon", (PASSED, REMARKED), (UNSEEN,), number="21"),
    ]
    return [replace(report, late=_late(report)) for report in found]


def _late(report: Report) -> Lateness | None:
    if report.submission.handed is not Handed.TAKEN:
        return None
    return LATE if report.submission.student == "jon" else IN_TIME


def in_a_store(reports: list[Report], folder: Path) -> Path:
    """Put them into the store of a class: as graded, with rules and words apart."""
    with book.written(folder) as store:
        store.note_fact("rules", RULES)
        for number, report in enumerate(reports):
            whose = Whose(assignment="06_locks", who=report.submission.student_id)
            row = Row(
                whose=whose,
                key=str(number),
                name=whose.who,
                report=_as_graded(report),
                handed_in=report.late.handed_in if report.late else "",
            )
            store.keep(row)
            for one in report.checks:
                if one.override is not None:
                    store.note_word(
                        Word(whose=whose, check=one.id, override=one.override)
                    )
    return folder


def _as_graded(report: Report) -> Report:
    groups = tuple(
        replace(group, checks=tuple(replace(c, override=None) for c in group.checks))
        for group in report.exercises
    )
    return replace(report, exercises=groups, late=None)
