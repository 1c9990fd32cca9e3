"""The class as one page: no script, no other file, light or dark, screen or paper.

It is made of elements, never of text: nothing that a student has written is taken for
HTML.  What is shown of it is cut, and letters without a shape are escapes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from autograder.classbook.rows import Row
from autograder.diagnosis import find
from autograder.export.marks import pending
from autograder.overview.figures import (
    TENTHS,
    Figures,
    MistakeFigures,
    called,
)
from autograder.overview.style import STYLE
from autograder.report.decided import of_the_teacher
from autograder.report.record import CheckOutcome
from autograder.report.terminal import total
from autograder.report.text import plain, points

_MOST_LETTERS = 300
_MOST_NAMES = 12
_MOST_OF_NAME = 40  # letters, where many are named
# A correlation from here on, and its name.
_GRADES = ((0.4, "well"), (0.2, "somewhat"), (0.0, "hardly"), (-2.0, "look at it"))


def page(classes: Sequence[Figures], made: str) -> str:
    """Render the page; ``made`` is when (shown in its foot)."""
    root = Element("html", {"lang": "en"})
    head = SubElement(root, "head")
    SubElement(head, "meta", {"charset": "utf-8"})
    width = "width=device-width, initial-scale=1"
    SubElement(head, "meta", {"name": "viewport", "content": width})
    titles = ", ".join(figures.assignment for figures in classes) or "nothing graded"
    SubElement(head, "title").text = _cut(f"The class · {titles}")
    SubElement(head, "style").text = STYLE
    body = SubElement(root, "body")
    if len(classes) > 1:
        nav = SubElement(body, "nav")
        for number, figures in enumerate(classes):
            link = SubElement(nav, "a", {"href": f"#a{number}"})
            link.text = _cut(figures.assignment)
    for number, figures in enumerate(classes):
        main = SubElement(body, "main", {"id": f"a{number}"})
        _assignment(main, figures, number)
    if not classes:
        _add(body, "p", "Nothing was graded yet.")
    _add(body, "footer", f"Lockstep, {made}")
    text = ElementTree.tostring(root, encoding="unicode", method="html")
    return f"<!DOCTYPE html>\n{text}\n"


def _assignment(main: Element, figures: Figures, number: int) -> None:
    _add(main, "h1", figures.assignment)
    _tiles(main, figures)
    parts: list[tuple[str, object, Callable[[Element, Figures], None]]] = [
        ("Marks", figures.shares, _histogram),
        ("For a person", figures.open or figures.failures, _people),
        ("Handed in nothing", figures.missing, _missing),
        ("Changed since the grading before", figures.changes, _changes),
        ("The most frequent mistakes", figures.mistakes, _mistakes),
        ("Exercises and checks", figures.checks, _checks),
        ("What a teacher has decided", figures.words, _words),
        ("Students", figures.rows, _students),
    ]
    nav = SubElement(main, "nav")
    for place, (title, is_there, show) in enumerate(parts):
        if is_there:
            name = f"a{number}-{place}"
            SubElement(nav, "a", {"href": f"#{name}"}).text = title
            section = SubElement(main, "section", {"id": name})
            _add(section, "h2", title)
            show(section, figures)


def _missing(main: Element, figures: Figures) -> None:
    _add(main, "p", ", ".join(figures.missing), most=20_000)


def _tiles(main: Element, figures: Figures) -> None:
    late = sum(bool(r.report.late and r.report.late.days) for r in figures.rows)
    most = max((report.max_score for report in figures.final), default=0)
    tiles = [
        (str(len(figures.final)), "final marks"),
        (_number(figures.mean), f"mean of {points(most)} points"),
        (_number(figures.median), "median"),
        (str(len(figures.open) + len(figures.failures)), "for a person"),
        (str(len(figures.missing)), "handed in nothing"),
        (str(late), "late"),
    ]
    box = SubElement(main, "dl", {"class": "tiles"})
    for value, name in tiles:
        tile = SubElement(box, "div")
        _add(tile, "dt", name)
        _add(tile, "dd", value)


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.1f}"


def _histogram(main: Element, figures: Figures) -> None:
    counts = figures.histogram
    names = [*(f"{10 * n}+" for n in range(TENTHS)), "all"]
    problem = [f"{name} %: {n}" for name, n in zip(names, counts, strict=True)]
    words = f"Students by percent of the points. {'; '.join(problem)}"
    box = SubElement(
        main, "div", {"class": "histogram", "role": "img", "aria-label": words}
    )
    for name, count in zip(names, counts, strict=True):
        column = SubElement(box, "div", {"class": "column"})
        height = f"{100 * count / max(counts):.1f}%"
        rise = SubElement(column, "div", {"class": "rise"})
        place = {"class": "count", "style": f"bottom:{height}"}
        SubElement(rise, "span", place).text = str(count) if count else ""
        SubElement(rise, "div", {"class": "bar", "style": f"height:{height}"})
        _add(column, "span", name, "tick")
    _add(main, "p", "Percent of the points; the last ones have all of them.", "quiet")


def _people(main: Element, figures: Figures) -> None:
    rows: list[Sequence[str | Element]] = []
    for row in figures.open:
        why = Element("div")
        _with_code(why, _cut(row.report.submission.why or pending(row.report)))
        rows.append((called(row), why))
    rows += [(f.whose.who, f"It was not graded: {f.error}") for f in figures.failures]
    _table(main, ("student", "why there is no score"), rows)


def _changes(main: Element, figures: Figures) -> None:
    rows: list[Sequence[str | Element]] = []
    for change in figures.changes:
        problem = "; ".join(
            f"{title}: {old} → {new}" for title, old, new in change.checks
        )
        marks = f"{points(change.before)} → {points(change.now)}"
        rows.append((change.who, marks, problem))
    _table(main, ("student", "points", "checks"), rows, number=(1,))
    words = "Points as the checks gave them, without lateness and a teacher's words."
    _add(main, "p", words, "quiet")


def _mistakes(main: Element, figures: Figures) -> None:
    mistakes = figures.mistakes
    often = [m for m in mistakes if len(m.students) > 1]
    rows: list[Sequence[str | Element]] = []
    for mistake in often or mistakes:
        lines = Element("div")
        for line in mistake.lines:
            part = SubElement(lines, "div", {"class": "line"})
            _add(part, "code", line.source)
            place = f"{line.place}" + (f", {line.count} times" * (line.count > 1))
            _add(part, "span", place, "quiet")
        named = mistake.students[:_MOST_NAMES]
        who = ", ".join(_cut(name, _MOST_OF_NAME) for name in named)
        more = len(mistake.students) - _MOST_NAMES
        who += f" and {more} more" if more > 0 else ""
        number = str(len(mistake.students))
        rows.append((number, _mistake(mistake), lines if len(lines) else "", who))
    head = ("students", "mistake", "in lines such as", "who")
    _table(main, head, rows, number=(0,))
    if often:
        once = (f"{m.name} ({m.students[0]})" for m in mistakes if m not in often)
        problem = ", ".join(once)
        _add(
            main, "p", f"Once each: {problem}." if problem else "", "quiet", most=20_000
        )
    problem = "`lockstep explain NAME` has the page of a mistake."
    _with_code(_add(main, "p", "", "quiet"), problem)


def _mistake(mistake: MistakeFigures) -> Element:
    """Name a mistake: its title, and the name for ``lockstep explain``."""
    known = find(mistake.name)
    name = Element("div")
    _with_code(SubElement(name, "b"), known.page.title if known else mistake.name)
    _add(name, "div", mistake.name, "code quiet")
    return name


def _checks(main: Element, figures: Figures) -> None:
    rows: list[Sequence[str | Element]] = []
    before = ""
    for check in figures.checks:
        share = Element("div", {"class": "share"})
        width = f"width:{100 * check.share:.1f}%"
        SubElement(share, "div", {"class": "bar", "style": width})
        _add(share, "span", f"{check.passed} ({100 * check.share:.0f} %)")
        title = Element("div")
        _add(title, "span", check.title)
        _add(title, "div", check.id, "code quiet")
        exercise = "" if check.exercise == before else check.exercise
        before = check.exercise
        numbers = (check.failed, check.skipped, check.unjudged)
        tells = _tells(check.discrimination)
        worth = points(check.points)
        rows.append((exercise, title, worth, share, *map(str, numbers), tells))
    head = (
        *("exercise", "check", "points", "passed", "failed", "skipped"),
        *("not judged", "tells apart"),
    )
    _table(main, head, rows, number=(2, 4, 5, 6))
    problem = (
        "How well a check tells students apart: the correlation between passing it "
    )
    problem += "and the points in all other checks. Near 0, or below, something may be "
    problem += "wrong with the check; it is not reckoned where all or nobody pass."
    _add(main, "p", problem, "quiet")


def _tells(value: float | None) -> str:
    if value is None:
        return "-"
    return f"{value:.2f} {next(name for least, name in _GRADES if value >= least)}"


def _words(main: Element, figures: Figures) -> None:
    rows: list[Sequence[str | Element]] = []
    by_whose = {row.whose: row for row in figures.rows}
    for word in figures.words:
        row = by_whose.get(word.whose)
        check = row.report.check(word.check) if row else None
        remark = ""
        if row is not None and check is None:
            remark = "there is no such check any more: it counts for nothing"
        elif row is not None and row.report.submission.sha256 != word.sha256:
            remark = "given for other work: look at it again"
        elif row is None:
            remark = "for an attempt that does not count"
        who = called(row) if row else word.whose.who
        ours = points(check.earned) if check else "-"
        given = word.override
        why = f"{given.why} ({remark})" if remark else given.why
        rows.append((who, word.check, points(given.points), ours, why, given.at[:10]))
    head = ("student", "check", "a teacher", "the grader", "why", "when")
    _table(main, head, rows, number=(2, 3))


def _students(main: Element, figures: Figures) -> None:
    _table(
        main,
        ("student", "points", "", "passed", "mistakes"),
        [_student(row) for row in figures.rows],
        number=(1, 3),
    )


def _student(row: Row) -> Sequence[str | Element]:
    report = row.report
    name = Element("div")
    _add(name, "span", called(row))
    number = report.submission.student_id
    if number and number != called(row):
        _add(name, "span", f" {number}", "quiet")
    score = total(report) if report.gradable or not report.checks else "not final"
    marks = Element("div")
    _add(marks, "span", score.removesuffix("s").removesuffix(" point"))
    for problem in _marks(row):
        _add(marks, "span", problem, "tag")
    bar = Element("div", {"class": "share"})
    if report.gradable and report.max_score:
        width = f"width:{100 * report.score / report.max_score:.1f}%"
        SubElement(bar, "div", {"class": "bar", "style": width})
    outcomes = [check.outcome for check in report.checks]
    passed = f"{outcomes.count(CheckOutcome.PASSED)} of {len(outcomes)}"
    verdicts = [check.verdict for check in report.checks if check.verdict]
    mistakes = dict.fromkeys(v.mistake for v in verdicts if v.mistake)
    return (name, marks, bar, passed if outcomes else "", ", ".join(mistakes))


def _marks(row: Row) -> Iterable[str]:
    late = row.report.late
    if late is not None and late.days:
        yield f"late, -{late.percent:g} %"
    if of_the_teacher(row.report):
        yield "by a teacher"
    if row.whose.attempt > 1:
        yield f"attempt {row.whose.attempt}"


def _table(
    main: Element,
    head: Sequence[str],
    rows: Iterable[Sequence[str | Element]],
    *,
    number: Sequence[int] = (),
) -> None:
    """Add a table; columns in ``number`` are set to the right.

    On a narrow screen each cell has a line, with the name of its column before it.
    """
    table = SubElement(main, "table")
    line = SubElement(SubElement(table, "thead"), "tr")
    for index, name in enumerate(head):
        _add(line, "th", name, "number" if index in number else "")
    body = SubElement(table, "tbody")
    for row in rows:
        line = SubElement(body, "tr")
        for index, (name, value) in enumerate(zip(head, row, strict=True)):
            kind = {"class": "number"} if index in number else {}
            cell = SubElement(line, "td", {"data-name": name, **kind})
            if isinstance(value, str):
                cell.text = _cut(value)
            else:
                cell.append(value)


def _add(
    parent: Element, tag: str, text: str, kind: str = "", most: int = _MOST_LETTERS
) -> Element:
    element = SubElement(parent, tag, {"class": kind} if kind else {})
    element.text = _cut(text, most)
    return element


def _with_code(element: Element, text: str) -> None:
    """Add a text of ours, in which backticks are round code."""
    before, *pieces = text.split("`")
    element.text = before
    for number, piece in enumerate(pieces):
        if number % 2 == 0:
            SubElement(element, "code").text = piece
        else:
            element[-1].tail = piece


def _cut(text: str, most: int = _MOST_LETTERS) -> str:
    """Show letters without a shape as escapes, and a limited number of letters."""
    return plain(text if len(text) <= most else f"{text[:most]} …")
