"""What the commands of ``lockstep`` do, after their options have been read."""

from __future__ import annotations

import json
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

from autograder.diagnosis import catalogue, find
from autograder.errors import LockstepError
from autograder.grading import demo as demonstration
from autograder.grading import replay as replaying
from autograder.grading.bench import usual_observer
from autograder.grading.course import Course
from autograder.grading.grade import Graded, Order, grade, status
from autograder.grading.hints import show_hint
from autograder.grading.orders import Choices, orders_for
from autograder.grading.seal import SealedCourse
from autograder.report import html, junit, store, summary, terminal
from autograder.report.progress import Progress
from autograder.report.record import CheckOutcome, Report
from autograder.report.text import Output, Screen, plain, show, wrap
from autograder.self_trial import require_known_python


def _progress() -> Progress:
    return Progress(stream=sys.stderr, screen=Screen.of(sys.stderr))


def grade_all(submissions: Sequence[Path], choices: Choices) -> int:
    """Grade the submissions and show the reports; gives the worst exit status."""
    found = orders_for(submissions, choices)
    require_known_python(choices.observer)
    for line in (*found.notes, *found.troubles):
        _tell(line)
    progress, out = _progress(), Output()
    done: list[Graded] = []
    sealed = SealedCourse.of(order.assignment for order in found.orders)
    for order in found.orders:
        graded = _graded(order, progress, sealed, alone=len(found.orders) == 1)
        if graded is None:
            continue
        done.append(graded)
        _tell_fault(graded)
        if choices.format == "terminal":
            out.show(terminal.render(graded.report, out.screen, replay=_path(order)))
            out.show("")
    reports = [graded.report for graded in done]
    _show_all(reports, choices.format, out)
    is_whole = _tell_lost(done, out) and len(done) == len(found.orders)
    fine = is_whole and not found.troubles
    return max([0 if fine else 2, *map(status, reports)])


def _tell_lost(done: Sequence[Graded], out: Output) -> bool:
    """Say what of the reports has come to nobody; True if all have come."""
    if out.lost:
        _tell(f"Failed to write all of the report to the output: {out.lost}")
    fine = not out.lost
    for recorder in (graded.recorder for graded in done):
        if recorder.write_again():
            where = recorder.report.submission.student
            _tell(f"The report of `{where}` was changed by somebody; it is put back")
            fine = False
        if recorder.unwritten:
            _tell(recorder.unwritten)
            fine = False
    return fine


def _show_all(reports: Sequence[Report], kind: str, out: Output) -> None:
    """Show what stands on the output beside the reports themselves, or in their place.

    One report is an object in JSON, several are a list.
    """
    if kind == "json":
        data = [store.to_json(report) for report in reports]
        shown = data[0] if len(data) == 1 else data
        out.show(json.dumps(shown, indent=2, ensure_ascii=False))
    elif kind == "junit":
        out.show(junit.render(reports).rstrip("\n"))
    elif kind == "html":
        out.show(html.page(reports).rstrip("\n"))
    elif len(reports) > 1:
        out.show(summary.render(reports, out.screen))


def _graded(
    order: Order, progress: Progress, sealed: SealedCourse, *, alone: bool
) -> Graded | None:
    """Grade one of several; an error belongs to it, and the others are graded."""
    try:
        return grade(order, progress, sealed)
    except Exception as error:
        if alone:
            raise
        progress.clear()
        if not isinstance(error, LockstepError | OSError):
            traceback.print_exc()
        _tell(f"`{order.path}` was not graded: {error}")
        return None


def _tell(line: str) -> None:
    sys.stderr.write(f"lockstep: {plain(line)}\n")


def _path(order: Order) -> str:
    return str(order.report) if order.report else ""


def _tell_fault(graded: Graded) -> None:
    """Tell the staff what went wrong on our side; no report has it."""
    for note in dict.fromkeys(graded.notes):
        _tell(f"for the staff: {note}")
    errors = [c for c in graded.report.checks if c.outcome is CheckOutcome.ERROR]
    if graded.report.failed or errors:
        sys.stderr.write(f"{graded.said.rstrip()}\n")


def demo(start: Path) -> int:
    """Grade the samples; 0 when each gets what it should, else 1."""
    require_known_python(usual_observer())
    screen = Screen.of(sys.stdout)
    reports: list[Report] = []
    wrong: list[str] = []
    for sample in demonstration.samples(Course.find(start), _progress()):
        show(terminal.render(sample.report, screen))
        for difference in sample.differences:
            wrong.append(f"{sample.name} {difference}")
            show(screen.letters(f"✗ not as it should be: {difference}"))
        show("")
        reports.append(sample.report)
    show(summary.render(reports, screen))
    show("")
    for line in wrong:
        show(screen.letters(f"✗ {line}"))
    if not wrong:
        show(screen.letters(f"✓ all {len(reports)} samples get what they should"))
    return 1 if wrong else 0


def explain(name: str | None) -> int:
    """Show the page for one mistake, or the list of all."""
    if name is None:
        width = max((len(mistake.name) for mistake in catalogue()), default=0)
        for mistake in catalogue():
            show(f"{mistake.name:{width}}  {mistake.page.title}")
        return 0
    mistake_found = find(name)
    if mistake_found is None:
        problem = f"There is no mistake `{name}`"
        raise LockstepError(f"{problem}; `lockstep explain` lists all of them")
    show(mistake_found.page.text.rstrip())
    return 0


def hint(task: str, *, again: bool, whole: bool) -> int:
    """Show a hint for a task of the assignment in the current folder."""
    shown = show_hint(Path(), task, again=again, whole=whole)
    screen, ladder = Screen.of(sys.stdout), shown.ladder
    for number, rung in enumerate(shown.rungs, shown.first):
        head = f"Task {ladder.number}, {ladder.task}: hint {number} of "
        show(screen.paint(f"{head}{len(ladder.rungs)}", "bold"))
        lines = wrap(plain(rung), screen.width - 2)
        show(screen.letters("\n".join(f"  {line}" for line in lines)) + "\n")
    show(shown.more)
    return 0


def replay(file: Path, check: str, start: Path) -> int:
    """Run a check again and show what is different; the status is the check's."""
    require_known_python(usual_observer())
    replayed = replaying.replay(file, check, Course.find(start))
    screen = Screen.of(sys.stdout)
    lines = terminal.check_lines(replayed.now, screen)
    show(screen.letters("\n".join(lines)))
    for remark in replayed.remarks:
        show(screen.letters(f"· {remark}"))
    before, now = replayed.before.outcome, replayed.now.outcome
    if before is not now:
        show(screen.letters(f"· It was {before} in the report, and is {now} now."))
    if now is CheckOutcome.ERROR:
        return 2
    return 0 if now is CheckOutcome.PASSED else 1
