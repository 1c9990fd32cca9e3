"""The report as a student reads it in a terminal; a verdict takes at most 15 lines."""

from __future__ import annotations

from collections.abc import Sequence

from autograder.report.decided import about_the_time, by_a_teacher
from autograder.report.evidence_table import table
from autograder.report.record import (
    CheckOutcome,
    CheckRecord,
    ExerciseRecord,
    Handed,
    Report,
)
from autograder.report.text import Screen, columns, cut, pad, plain, points, wrap
from autograder.verdict import Verdict

MOST_LINES = 15
_MOST_OUTPUT_LINES = 20
_MOST_LETTERS = 1_000

_MARKS = {
    CheckOutcome.PASSED: ("✓", "green"),
    CheckOutcome.FAILED: ("✗", "red"),
    CheckOutcome.SKIPPED: ("·", "yellow"),
    CheckOutcome.ERROR: ("!", "yellow"),
}


def of_points(score: float, max_score: float) -> str:
    """Write a score: "1 of 3 points"."""
    unit = "point" if max_score == 1 else "points"
    return f"{points(score)} of {points(max_score)} {unit}"


def total(report: Report) -> str:
    """Write what a report comes to: points, or why there are none."""
    handed = report.submission.handed
    if handed is not Handed.TAKEN:
        missing = handed is Handed.NOT_HANDED_IN
        return "not handed in" if missing else "for a person"
    return of_points(report.score, report.max_score)


def ungraded(report: Report) -> str:
    """Say why a hand-in was not graded; nothing for one that was."""
    why = report.submission.why
    messages = {
        Handed.TAKEN: "",
        Handed.NOT_HANDED_IN: f"Nothing was handed in. {why}",
        Handed.FOR_A_PERSON: f"This needs a person, and costs no points. {why}",
    }
    return messages[report.submission.handed]


def render(report: Report, screen: Screen, *, replay: str = "") -> str:
    """Render the whole report.

    ``replay`` is the path of the report's file, if it has one.
    """
    lines = [*_head(report, screen), ""]
    common = _in_common(report)
    if common is not None:
        lines += [*verdict_lines(common, screen), ""]
    for group in report.exercises:
        lines += [_group_line(group, screen)]
        if common is None:
            lines += [*list_checks(group.checks, screen, replay=replay), ""]
    lines += [""] if common else []
    lines += _foot(report, screen)
    # A verdict ends with a free line, and so does an exercise.
    pairs = zip(lines, ["", *lines], strict=False)
    return screen.letters("\n".join(new for new, old in pairs if new or old))


def _head(report: Report, screen: Screen) -> list[str]:
    who = plain(report.submission.student)
    title = f"{report.assignment} · {who}" if who else report.assignment
    files = ", ".join(plain(name) for name in report.submission.files)
    head = [screen.paint(cut(title, screen.width), "bold")]
    return [*head, screen.paint(cut(files, screen.width), "faint")] if files else head


def _in_common(report: Report) -> Verdict | None:
    """Return the verdict if all that was tried has failed in the same words."""
    verdicts = [c.verdict for c in report.checks if c.outcome is CheckOutcome.FAILED]
    first = verdicts[0] if verdicts else None
    alike = first and all(v and _words(v) == _words(first) for v in verdicts)
    lost = (CheckOutcome.FAILED, CheckOutcome.SKIPPED)
    everything = all(
        check.outcome in lost and check.override is None for check in report.checks
    )
    return first if alike and everything and len(verdicts) > 1 else None


def _words(verdict: Verdict) -> tuple[str, str]:
    return verdict.mistake, verdict.happened


def _group_line(group: ExerciseRecord, screen: Screen) -> str:
    score = of_points(group.score, group.max_score)
    name = pad(plain(group.name), screen.width - columns(score))
    return screen.paint(f"{name}{score}", "bold")


def list_checks(
    checks: Sequence[CheckRecord], screen: Screen, *, replay: str = ""
) -> list[str]:
    """Render the checks of an exercise; a verdict that was shown is not repeated."""
    lines: list[str] = []
    seen: dict[tuple[str, str], CheckRecord] = {}
    for check in checks:
        first = _first_alike(check, seen)
        if first is None:
            lines += check_lines(check, screen, replay=replay)
        else:
            alike = f"    Same mistake as in: {plain(first.title)}"
            lines += [*_title_lines(check, screen), cut(alike, screen.width)]
    return lines


def _first_alike(
    check: CheckRecord, seen: dict[tuple[str, str], CheckRecord]
) -> CheckRecord | None:
    """Return an earlier check that failed in the same words: they are said once."""
    if check.outcome is not CheckOutcome.FAILED or check.verdict is None:
        return None
    first = seen.setdefault(_words(check.verdict), check)
    return None if first is check or check.output else first


def _foot(report: Report, screen: Screen) -> list[str]:
    lines = [
        f"{mark} {line}" if number == 0 else f"  {line}"
        for mark, text in _remarks(report)
        for number, line in enumerate(wrap(text, screen.width - 2))
    ]
    last = screen.paint(total(report), "bold")
    if report.open_score:
        last += f", and {points(report.open_score)} still open"
    return [*lines, "", last] if lines else [last]


def _remarks(report: Report) -> list[tuple[str, str]]:
    time = about_the_time(report)
    notes = filter(None, (*report.notes, time, report.environment.remark))
    remarks = [("·", plain(note)) for note in notes]
    if report.failed:
        remarks.append(("!", f"The grading failed: {plain(report.failed)}"))
    if ungraded(report):
        remarks.append(("!", plain(ungraded(report))))
    elif not report.gradable:
        problem = "This score is not final. Something on our side went wrong; it costs"
        remarks.append(("!", f"{problem} no points, and a person has to look at it."))
    return remarks


def check_lines(check: CheckRecord, screen: Screen, *, replay: str = "") -> list[str]:
    """Render one check: a line, and unless it passed its verdict."""
    lines = _title_lines(check, screen)
    if check.outcome is CheckOutcome.PASSED:
        return lines + [x for r in check.remarks for x in remark_lines(r, screen)]
    if check.verdict is None:
        return lines
    if check.outcome is CheckOutcome.SKIPPED:
        happened = wrap(plain(check.verdict.happened), screen.width - 4)
        return lines + [f"    {line}" for line in happened]
    name = check.id if check.outcome is CheckOutcome.FAILED else ""
    room = MOST_LINES - len(lines)
    lines += verdict_lines(check.verdict, screen, check=name, replay=replay, room=room)
    return lines + _output_lines(check.output, screen)


def remark_lines(remark: Verdict, screen: Screen) -> list[str]:
    """Render advice that costs nothing."""
    parts = [remark.happened, remark.because, remark.try_next]
    text = " ".join(part[:_MOST_LETTERS] for part in parts if part)
    lines = wrap(f"Remark: {plain(text, lines=True)}", screen.width - 4)
    return [f"    {line}" for line in lines]


def _title_lines(check: CheckRecord, screen: Screen) -> list[str]:
    """Set the title and the points in one line; a long title takes a second one.

    What a passed check has shown is added, where there is room for it; what is too long
    for the line of the title goes below.
    """
    mark, colour = _MARKS[check.outcome]
    points_text = of_points(check.score, check.max_score)
    room = screen.width - columns(points_text) - 4
    first, *rest = wrap(plain(check.title)[:_MOST_LETTERS], room)[:2]
    seen = plain(check.verdict.witness) if check.verdict else ""
    if check.outcome is CheckOutcome.PASSED and not rest and seen:
        shown = f"{first}   ({seen})"
        if columns(shown) <= room:
            first = shown
        elif columns(seen) > room // 2:
            rest = wrap(f"({seen})", room)[:1]
    line = f"{screen.paint(mark, colour)} {pad(first, room + 2)}{points_text}"
    return [line, *(f"  {more}" for more in (*rest, *_teacher(check, screen)))]


def _teacher(check: CheckRecord, screen: Screen) -> list[str]:
    return wrap(plain(by_a_teacher(check)), screen.width - 4) if check.override else []


def verdict_lines(
    verdict: Verdict,
    screen: Screen,
    *,
    check: str = "",
    replay: str = "",
    room: int = MOST_LINES,
) -> list[str]:
    """Render a verdict in at most ``room`` lines, and a free line after them.

    Where it is too long, lines of evidence go first: the last ones, and it is said.
    """
    happened = _happened(verdict, screen)
    tail = _tail(verdict, screen, check, replay)
    spare = room - len(happened) - len(tail) - 3
    evidence = table(verdict.evidence, screen, max(spare, 1))
    parts = [part for part in (happened, evidence, tail) if part]
    lines = [line for part in parts for line in ("", *part)]
    return [*lines[:room], ""]


def _happened(verdict: Verdict, screen: Screen) -> list[str]:
    text = plain(verdict.happened[:_MOST_LETTERS], lines=True)
    lines = [f"  {line}" for line in wrap(text, screen.width - 2)][:5]
    name = f"   {verdict.mistake}" if verdict.mistake else ""
    if columns(lines[-1] + name) > screen.width:
        lines.append("  " + name.strip())
    else:
        lines[-1] += name
    return lines


def _tail(verdict: Verdict, screen: Screen, check: str, replay: str) -> list[str]:
    texts = [verdict.because[:_MOST_LETTERS]]
    if verdict.try_next:
        texts.append(f"Try next: {_lower(verdict.try_next[:_MOST_LETTERS])}")
    lines = [
        f"  {line}"
        for text in texts
        if text
        for line in wrap(plain(text, lines=True), screen.width - 2)
    ]
    return lines + _more(verdict, screen, check, replay)


def _lower(text: str) -> str:
    """Begin with a small letter, unless the first word is more than a plain word."""
    return text[:1].lower() + text[1:] if text[1:2].islower() else text


def _more(verdict: Verdict, screen: Screen, check: str, replay: str) -> list[str]:
    """Say what to type to see it again, and to read more."""
    more = []
    if check and replay and verdict.schedule:
        more.append(f"See it again: lockstep replay {plain(replay)} {plain(check)}")
    if verdict.mistake:
        more.append(f"More: lockstep explain {verdict.mistake}")
    line = "    ".join(more)
    more = [line] if columns(line) + 2 <= screen.width else more
    return [f"  {line}" for line in more if line]


def _output_lines(output: str, screen: Screen) -> list[str]:
    if not output:
        return []
    lines = plain(output[: 80 * _MOST_LETTERS], lines=True).rstrip("\n").split("\n")
    shown = [cut(line, screen.width - 6) for line in lines[:_MOST_OUTPUT_LINES]]
    if len(lines) > len(shown):
        shown.append(f"… and {len(lines) - len(shown)} more lines")
    return ["  Your program printed:", *(f"    | {line}" for line in shown), ""]
