"""One unit of work: a submission to be graded, and its result, as JSON.

A unit is a function of submission, course and kit, and of nothing else.  So it can be
done in any process, on any machine that has the three, and as often as one likes.
"""

from __future__ import annotations

import contextlib
import json
import platform
import signal
from collections.abc import Generator, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Protocol

from autograder import __version__
from autograder.classbook.rows import Spent
from autograder.enclosure import Tier
from autograder.errors import LockstepError
from autograder.grading.course import Course
from autograder.grading.grade import Order
from autograder.grading.orders import known_rules
from autograder.grading.seal import SealedCourse
from autograder.play import Means
from autograder.report import store
from autograder.report.record import Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came of a unit: a report, or why there is none.

    ``said`` is what pytest wrote, in case something of ours went wrong; ``notes`` are
    for the staff.
    """

    report: Report | None
    error: str = ""
    said: str = ""
    notes: tuple[str, ...] = ()
    spent: Spent = field(default_factory=Spent)


Answers = Generator[tuple[int, Answer], None, None]


class Engine(Protocol):
    """Has orders graded; gives each answer, by the number of its order, as it comes."""

    def answers(self, orders: Iterable[Order]) -> Answers:
        """Grade the orders.  What is under way ends when this is closed."""


def order_to_json(order: Order, seal: str = "") -> str:
    """Write an order in one line.

    ``seal`` is the digest of course and kit as they were at the beginning.
    """
    data = {
        **_kit(),
        "seal": seal,
        "path": str(order.path.absolute()),
        "also": [str(path.absolute()) for path in order.also],
        "course": str(order.assignment.course.absolute()),
        "assignment": order.assignment.slug,
        "student": order.student,
        "student_id": order.student_id,
        "student_name": order.student_name,
        "layout": order.layout,
        "attempt": order.attempt,
        "report": str(order.report.absolute()) if order.report else "",
        "secret": order.secret,
        "observer": order.means.observer,
        "start_method": order.means.start_method,
        "tier": order.tier,
        "measures": order.measures,
        "handed_in": order.handed_in.isoformat() if order.handed_in else "",
    }
    return json.dumps(data)


def _kit() -> dict[str, str]:
    return {"kit": __version__, "python": platform.python_version()}


def order_from_json(line: str) -> Order:
    """Read an order.

    Raises ``LockstepError`` if its course is not there, or if it is for another kit.
    """
    data = json.loads(line)
    for name, here in _kit().items():
        if data[name] != here:
            problem = f"it was to be graded with {name} {data[name]}"
            raise LockstepError(f"{problem}, and this machine has {here}")
    course, handed_in = Course(root=Path(data["course"])), data["handed_in"]
    return Order(
        path=Path(data["path"]),
        also=tuple(map(Path, data["also"])),
        assignment=course.assignment(data["assignment"]),
        rules=known_rules(course).of(data["assignment"]),
        handed_in=datetime.fromisoformat(handed_in) if handed_in else None,
        student=data["student"],
        student_id=data["student_id"],
        student_name=data["student_name"],
        layout=data["layout"],
        attempt=data["attempt"],
        report=Path(data["report"]) if data["report"] else None,
        secret=data["secret"],
        means=Means(observer=data["observer"], start_method=data["start_method"]),
        tier=Tier(data["tier"]),
        measures=data["measures"],
    )


def require_seal(line: str, order: Order) -> SealedCourse:
    """Read the course, if it and the kit are still what they were.

    Raises ``LockstepError`` where one of them is another one.
    """
    sealed = SealedCourse.of([order.assignment])
    wanted = json.loads(line)["seal"]
    if wanted and sealed.digest_of(order.assignment) != wanted:
        problem = "the course or the kit has changed since the grading began"
        raise LockstepError(f"{problem}, or is another one on this machine")
    return sealed


def answer_to_json(answer: Answer) -> str:
    """Write an answer in one line."""
    return json.dumps(store.CODEC.write(answer))


def answer_of(status: int, line: str, said: str) -> Answer:
    """Read how a unit ended; without an answer it came to nothing."""
    if status == 0 and line:
        return answer_from_json(line)
    if status >= 0:
        problem = f"its grader ended with status {status} and gave no answer"
        return Answer(report=None, error=problem, said=said)
    name = f"signal {-status}"
    with contextlib.suppress(ValueError):
        name = signal.Signals(-status).name
    return Answer(report=None, error=f"its grader was ended by {name}", said=said)


def answer_from_json(line: str) -> Answer:
    """Read an answer; one that is none is a unit that came to nothing."""
    try:
        return store.CODEC.read(Answer, json.loads(line))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        problem = f"its grader gave no answer that can be read ({type(error).__name__})"
        return Answer(report=None, error=problem)
