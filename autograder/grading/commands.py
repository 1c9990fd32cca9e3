"""What the commands of ``lockstep`` do, after their options have been read."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from autograder.diagnosis import catalogue, find
from autograder.errors import LockstepError
from autograder.grading import demo as demonstration
from autograder.grading import replay as replaying
from autograder.grading.course import Course
from autograder.grading.hints import show_hint
from autograder.grading.recorder import Recorder
from autograder.play.means import usual_observer
from autograder.report import html, junit_xml, store, summary, terminal
from autograder.report.progress import Progress
from autograder.report.record import CheckOutcome, Report
from autograder.report.text import Output, Screen, plain, show, wrap
from autograder.self_trial import require_known_python


def progress() -> Progress:
    """Return the line that says how far the grading of one submission is."""
    return Progress(stream=sys.stderr, screen=Screen.of(sys.stderr))


def show_report(report: Report, out: Output, path: Path | None) -> None:
    """Show a whole report in the terminal; ``path`` is that of its file."""
    replay = str(path) if path else ""
    out.show(terminal.render(report, out.screen, replay=replay))
    out.show("")


def show_all(reports: Sequence[Report], kind: str, out: Output) -> None:
    """Show what stands on the output beside the reports themselves, or in their place.

    One report is an object in JSON, several are a list.
    """
    if kind == "json":
        data = [store.to_json(report) for report in reports]
        shown = data[0] if len(data) == 1 else data
        out.show(json.dumps(shown, indent=2, ensure_ascii=False))
    elif kind == "junit":
        out.show(junit_xml.render(reports).rstrip("\n"))
    elif kind == "html":
        out.show(html.page(reports).rstrip("\n"))
    elif len(reports) > 1:
        out.show(summary.render(reports, out.screen))


def tell_lost(out: Output) -> bool:
    """Say what the output has not taken; True if it has taken everything."""
    if out.lost:
        tell(f"Failed to write all of the report to the output: {out.lost}")
    return not out.lost


def tell_unwritten(recorder: Recorder) -> bool:
    """Say why the file of a report is not as it was written; True if it is."""
    if recorder.write_again():
        tell(changed_by_somebody(recorder.report))
        return False
    if recorder.unwritten:
        tell(recorder.unwritten)
    return not recorder.unwritten


def changed_by_somebody(report: Report) -> str:
    """Say that a report was not what it should be."""
    where = report.submission.student
    return f"The report of `{where}` was changed by somebody; it is put back"


def tell(line: str) -> None:
    """Say something about the grading, beside what it shows."""
    sys.stderr.write(f"lockstep: {plain(line)}\n")


def tell_fault(report: Report, said: str, notes: Sequence[str]) -> None:
    """Tell the staff what went wrong on our side; no report has it."""
    for note in dict.fromkeys(notes):
        tell(f"for the staff: {note}")
    errors = [c for c in report.checks if c.outcome is CheckOutcome.ERROR]
    if report.failed or errors:
        sys.stderr.write(f"{said.rstrip()}\n")


def demo(start: Path) -> int:
    """Grade the samples; 0 when each gets what it should, else 1."""
    require_known_python(usual_observer())
    screen = Screen.of(sys.stdout)
    reports: list[Report] = []
    wrong: list[str] = []
    for sample in demonstration.samples(Course.find(start), progress()):
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
