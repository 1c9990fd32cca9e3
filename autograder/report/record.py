"""The report of one graded submission: plain records, format 1.

The score of an exercise or a report is never stored apart from its checks.
"""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass, field, replace

from autograder.verdict import Verdict

FORMAT = 1


class CheckOutcome(enum.StrEnum):
    """How one check ended.  ``ERROR`` is ours or the machine's: it costs no points."""

    PASSED = "passed"
    FAILED = "failed"
    SKIPPED = "skipped"  # a check it needs has failed
    ERROR = "error"


class Handed(enum.StrEnum):
    """What became of a hand-in.  Only one that was taken is graded."""

    TAKEN = "taken"
    NOT_HANDED_IN = "not_handed_in"
    FOR_A_PERSON = "for_a_person"  # it is there, and we cannot read it


class Visibility(enum.StrEnum):
    """When a student may see a check."""

    VISIBLE = "visible"
    HIDDEN = "hidden"
    AFTER_DUE_DATE = "after_due_date"
    AFTER_PUBLISHED = "after_published"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlayRecord:
    """What is needed to play one scenario of a check again."""

    scenario: str
    outcome: str
    strategy: str = ""
    schedule: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """What a teacher gave for a check instead of our points, and why.

    ``at`` is when (ISO 8601).
    """

    points: float
    why: str
    at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AsWritten:
    """What the test itself says, where the course's rules say something else."""

    max_score: float
    visibility: Visibility


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckRecord:
    """One check: what it looked at, how it ended, and the words about it.

    ``outcome`` is always ours, whatever a teacher has given.
    """

    id: str
    title: str
    outcome: CheckOutcome
    max_score: float
    visibility: Visibility = Visibility.HIDDEN
    seconds: float = 0.0
    plays: int = 0
    output: str = ""  # the student's own prints; visible checks only
    verdict: Verdict | None = None
    replay: tuple[PlayRecord, ...] = ()  # of a failed check
    remarks: tuple[Verdict, ...] = ()  # of a passed check: advice that costs nothing
    override: Override | None = None
    written: AsWritten | None = None

    @property
    def earned(self) -> float:
        """The points that we give: all or nothing."""
        return self.max_score if self.outcome is CheckOutcome.PASSED else 0

    @property
    def score(self) -> float:
        """The points that count: a teacher's word is the last."""
        return self.earned if self.override is None else self.override.points

    @property
    def is_open(self) -> bool:
        """Tell whether it could not be judged, and no teacher has done it."""
        return self.is_unjudged and self.override is None

    @property
    def is_unjudged(self) -> bool:
        """Tell whether we could not judge it."""
        return self.outcome is CheckOutcome.ERROR

    @property
    def counts_as(self) -> CheckOutcome:
        """How it ended, for a platform that knows a check only as passed or not."""
        if self.override is None:
            return self.outcome
        full = self.override.points >= self.max_score
        return CheckOutcome.PASSED if full else CheckOutcome.FAILED


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseRecord:
    """One function or class to write, with its checks in the order of the test file."""

    name: str
    title: str
    checks: tuple[CheckRecord, ...]

    @property
    def score(self) -> float:
        """The points earned."""
        return sum(check.score for check in self.checks)

    @property
    def max_score(self) -> float:
        """The points there are."""
        return sum(check.max_score for check in self.checks)


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmissionRecord:
    """Whose work it is, where it was found, and what was taken in.

    ``student`` is how it is called; platforms have a name and a number.  ``also`` are
    further paths of the same hand-in; ``why`` says why it is not graded.
    """

    student: str
    attempt: int = 1
    path: str = ""
    sha256: str = ""  # of the exercise file; empty if there is none
    files: tuple[str, ...] = ()
    student_id: str = ""
    student_name: str = ""
    layout: str = ""
    also: tuple[str, ...] = ()
    handed: Handed = Handed.TAKEN
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Environment:
    """The machine and the means of the grading."""

    python: str
    platform: str
    start_method: str
    usable_cpus: int
    observer: str
    isolation: str

    @property
    def remark(self) -> str:
        """Say what is unusual: walls, and how processes were started."""
        walls = f"Graded behind walls: tier {self.isolation}."
        remarks = (walls if self.isolation != "S" else "", self._start)
        return " ".join(filter(None, remarks))

    @property
    def _start(self) -> str:
        """Say how processes were started, where this Python by itself does otherwise.

        Since 3.14 it has a fork server where it forked before.
        """
        major, minor, *_ = (*map(int, re.findall(r"\d+", self.python)), 0, 0)
        if self.start_method != "fork" or (major, minor) < (3, 14):
            return ""
        return (
            "Processes were started by `fork` where a check does not say otherwise; "
            f"Python {self.python} by itself starts them by `forkserver`."
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Lateness:
    """What the course's rules say about the time of a hand-in.

    Times are ISO 8601 with an offset; no time: nobody knows it, so nothing is late.
    ``days`` are those begun, ``percent`` of the points earned are taken off.
    """

    due: str
    handed_in: str = ""
    days: int = 0
    percent: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The whole report of one submission.

    ``began`` and ``ended`` are when it was graded (ISO 8601, UTC).
    """

    assignment: str
    course_version: str
    submission: SubmissionRecord
    seed: str
    environment: Environment
    exercises: tuple[ExerciseRecord, ...] = ()
    leftover_threads: int = 0
    leftover_processes: int = 0
    notes: tuple[str, ...] = ()
    began: str = ""
    ended: str = ""
    failed: str = ""  # why the grading itself came to no end; makes it not gradable
    late: Lateness | None = None  # None: the course sets no date
    format: int = field(default=FORMAT)

    @property
    def checks(self) -> tuple[CheckRecord, ...]:
        """All checks, in order."""
        return tuple(check for group in self.exercises for check in group.checks)

    @property
    def earned(self) -> float:
        """The points of all checks, before anything is taken off for lateness."""
        return sum(group.score for group in self.exercises)

    @property
    def share(self) -> float:
        """What is left of the points after lateness, as a number from 0 to 1."""
        return 1.0 if self.late is None else (100 - self.late.percent) / 100

    @property
    def score(self) -> float:
        """The points that count."""
        if self.late is None or not self.late.percent:
            return self.earned
        return self.earned * (100 - self.late.percent) / 100

    @property
    def max_score(self) -> float:
        """The points there are."""
        return sum(group.max_score for group in self.exercises)

    @property
    def open_score(self) -> float:
        """The points of checks that could not be judged: a person has to look."""
        return sum(check.max_score for check in self.checks if check.is_open)

    @property
    def gradable(self) -> bool:
        """Tell whether the score is final: nothing went wrong on our side."""
        judged = not any(check.is_open for check in self.checks)
        taken = self.submission.handed is Handed.TAKEN
        return judged and taken and not self.failed and bool(self.checks)

    @property
    def state(self) -> str:
        """Tell how far it is: ``running``, ``final``, ``not_final``; or why ungraded.

        One whose grader was killed stays ``running``.
        """
        if self.submission.handed is not Handed.TAKEN:
            return self.submission.handed.value
        if self.began and not self.ended:
            return "running"
        return "final" if self.gradable else "not_final"

    @property
    def seconds(self) -> float:
        """The time that all checks took: the sum of what the file says of each."""
        return sum(round(check.seconds, 3) for check in self.checks)

    def check(self, name: str) -> CheckRecord | None:
        """Find a check by its id."""
        return next((check for check in self.checks if check.id == name), None)

    def with_check(self, record: CheckRecord) -> Report:
        """Return a copy in which ``record`` takes the place of the check of its id."""
        groups = tuple(
            replace(
                group,
                checks=tuple(record if c.id == record.id else c for c in group.checks),
            )
            for group in self.exercises
        )
        return replace(self, exercises=groups)
