"""The report as HTML: a whole page, or a part of one for the output of a notebook.

All text gets into it as text of an element or value of an attribute, so nothing that a
student's program wrote is ever taken for HTML.  It needs no script and no other file.
"""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from autograder.report.decided import about_the_time, by_a_teacher
from autograder.report.picture import picture
from autograder.report.record import CheckOutcome, CheckRecord, ExerciseRecord, Report
from autograder.report.terminal import of_points, total, ungraded
from autograder.report.text import plain
from autograder.verdict import EvidenceLine, Verdict

_MOST_LETTERS = 4_000
_MOST_LINES = 40
_MOST_EVIDENCE = 12

_MARKS = {
    CheckOutcome.PASSED: ("✓", "passed"),
    CheckOutcome.FAILED: ("✗", "failed"),
    CheckOutcome.SKIPPED: ("·", "skipped"),
    CheckOutcome.ERROR: ("!", "error"),
}

# The colours are those of JupyterLab's theme, light or dark, where there is one.
_STYLE = """
.ls{font:14px/1.45 system-ui,sans-serif;color:var(--jp-ui-font-color1,#212121);
max-width:60em;border:1px solid var(--jp-border-color2,#ccc);border-radius:6px;
margin:4px 0;overflow:hidden}
.ls *{box-sizing:border-box}
.ls-head{display:flex;justify-content:space-between;gap:1em;padding:7px 14px;
font-weight:600;background:var(--jp-layout-color2,#f2f2f2)}
.ls-check{border-top:1px solid var(--jp-border-color2,#ddd);padding:7px 14px}
.ls-title{display:flex;gap:.6em}
.ls-title>:nth-child(2){flex:1}
.ls-points{white-space:nowrap;color:var(--jp-ui-font-color2,#666)}
.ls-mark{font-weight:700;width:1em}
.ls-passed .ls-mark{color:#2e8b3d}.ls-failed .ls-mark{color:#d23b3b}
.ls-skipped .ls-mark,.ls-error .ls-mark{color:#b07d10}
.ls-verdict{margin:8px 0 4px 1.6em;border-left:3px solid #d23b3b;padding-left:12px}
.ls-verdict p{margin:6px 0}
.ls-happened{font-weight:600;white-space:pre-line}
.ls-because{white-space:pre-line}
.ls-mistake{font:12px/1 ui-monospace,monospace;padding:3px 7px;border-radius:9px;
background:var(--jp-layout-color2,#eee);white-space:nowrap;font-weight:400}
.ls table.ls-evidence{border-collapse:collapse;margin:8px 0;font-size:13px;
color:inherit}
.ls table.ls-evidence td{padding:2px 16px 2px 0;text-align:left;vertical-align:top;
border:0;background:none;white-space:normal}
.ls table.ls-evidence tr{background:none}
.ls code,.ls pre{font:12.5px/1.4 ui-monospace,monospace;background:none;
color:inherit;padding:0}
.ls code{white-space:pre-wrap;overflow-wrap:anywhere}
.ls-place{color:var(--jp-ui-font-color2,#666);white-space:nowrap}
.ls-try{padding:6px 10px;border-radius:4px;background:var(--jp-layout-color2,#f2f2f2)}
.ls-quiet{color:var(--jp-ui-font-color2,#666);font-size:13px}
.ls-below{margin-left:1.7em}
.ls-teacher{font-weight:600}
.ls-note{padding:7px 14px;border-top:1px solid var(--jp-border-color2,#ddd)}
.ls pre{margin:4px 0;padding-left:10px;border-left:2px solid
var(--jp-border-color2,#ccc);overflow-x:auto}
.ls .ls-figure{margin:10px 0;overflow-x:auto}
.ls .ls-figure figcaption{font-size:12px;color:var(--jp-ui-font-color2,#666);
position:sticky;left:0}
.ls svg.ls-picture{display:block;margin:0 0 4px}
.ls svg text{fill:currentColor;font:13px system-ui,sans-serif}
.ls svg text.code{font:11px ui-monospace,monospace;opacity:.8}
.ls svg text.small,.ls svg text.label{font-size:12px}
.ls svg rect{fill:var(--jp-layout-color2,#f5f5f5);stroke:currentColor;
stroke-opacity:.45}
.ls svg rect.thing{fill:none}
.ls svg rect.held{fill:#3f7fc4;fill-opacity:.3;stroke:#3f7fc4;stroke-opacity:1}
.ls svg rect.asleep{fill:none;stroke:currentColor;stroke-opacity:.55;
stroke-dasharray:3 3}
.ls svg rect.step{fill:#3f7fc4;fill-opacity:.22;stroke:#3f7fc4;stroke-opacity:1}
.ls svg .lane{stroke:currentColor;stroke-opacity:.25}
.ls svg path.line{fill:none;stroke-width:1.8}
.ls svg path.line.waits{stroke:#d23b3b}.ls svg path.head.waits{fill:#d23b3b}
.ls svg path.line.holds{stroke:#3f7fc4;stroke-dasharray:5 4}
.ls svg path.head.holds{fill:#3f7fc4}
@media(max-width:480px){.ls-verdict{margin-left:0}.ls-check{padding:7px 8px}
.ls table.ls-evidence tr{display:block;margin:0 0 6px}
.ls table.ls-evidence td{display:inline;padding:0 10px 0 0}
.ls table.ls-evidence td:last-child{display:block}}
"""

# Beside a handout in nbgrader's pages: there its tables have neither space nor lines,
# and nothing shows that a hint can be unfolded.
_HANDOUT_STYLE = """
.text_cell_render table{width:auto;margin:8px 0}
.text_cell_render table th,.text_cell_render table td{padding:4px 12px;
border:1px solid #ddd;text-align:left;vertical-align:top}
.text_cell_render summary{display:list-item;cursor:pointer}
"""
_PAGE_STYLE = """
body{max-width:64em;margin:2em auto;padding:0 1em;font:14px/1.45 system-ui,sans-serif;
color:#212121;background:#fff}
@media(max-width:480px){body{margin:.5em auto;padding:0 4px}}
@media(prefers-color-scheme:dark){body{color:#e4e4e4;background:#1b1b1b;
--jp-ui-font-color1:#e4e4e4;--jp-ui-font-color2:#a9a9a9;--jp-border-color2:#4a4a4a;
--jp-layout-color2:#2a2a2a}}
h1{font-size:1.4em;margin:1.6em 0 .2em}
"""


def page(reports: Sequence[Report]) -> str:
    """Render the reports as one page."""
    root = Element("html", {"lang": "en"})
    head = SubElement(root, "head")
    SubElement(head, "meta", {"charset": "utf-8"})
    SubElement(head, "title").text = _title(reports[0]) if reports else "Lockstep"
    SubElement(head, "style").text = _PAGE_STYLE + _STYLE
    body = SubElement(root, "body")
    for report in reports:
        _whole(body, report)
    return f"<!DOCTYPE html>\n{_written(root)}\n"


def part(
    group: ExerciseRecord,
    *,
    points: str = "",
    remark: str = "",
    notes: Sequence[str] = (),
) -> str:
    """Render one exercise, for the output of a cell.

    ``points`` is shown instead of its points, ``remark`` below it; ``notes`` are
    about the cells, and to be unfolded.
    """
    root = Element("div")
    SubElement(root, "style").text = _STYLE + _HANDOUT_STYLE
    box = _exercise(root, group, points)
    if remark:
        _add(box, "div", _cut(remark), "ls-note ls-quiet")
    if notes:
        fold = _add(box, "details", "", "ls-note ls-quiet")
        _add(
            fold,
            "summary",
            "1 note about your cells"
            if len(notes) == 1
            else f"{len(notes)} notes about your cells",
        )
        for note in notes:
            _add(fold, "div", _cut(note))
    return _written(root)


def message(title: str, text: str) -> str:
    """Render a few words of ours, in the look of a report."""
    root = Element("div")
    SubElement(root, "style").text = _STYLE + _HANDOUT_STYLE
    box = SubElement(root, "div", {"class": "ls"})
    _add(box, "div", title, "ls-head")
    SubElement(_add(box, "div", "", "ls-note"), "p").text = _cut(text)
    return _written(root)


def _written(root: Element) -> str:
    return ElementTree.tostring(root, encoding="unicode", method="html")


def _title(report: Report) -> str:
    who = plain(report.submission.student)
    return f"{report.assignment} · {who}" if who else report.assignment


def _whole(body: Element, report: Report) -> None:
    _add(body, "h1", _title(report))
    text = total(report)
    if report.open_score:
        text += f", and {report.open_score:g} still open"
    _add(body, "p", text)
    for group in report.exercises:
        _exercise(body, group)
    time = about_the_time(report)
    notes = [n for n in (*report.notes, time, report.environment.remark) if n]
    if report.failed:
        notes.append(f"The grading failed: {report.failed}")
    if ungraded(report):
        notes.append(ungraded(report))
    elif not report.gradable:
        text = "This score is not final. Something on our side went wrong; it costs no"
        notes.append(f"{text} points, and a person has to look at it.")
    for note in notes:
        _add(body, "p", _cut(note), "ls-quiet")


def _exercise(root: Element, group: ExerciseRecord, points: str = "") -> Element:
    box = SubElement(root, "div", {"class": "ls"})
    head = _add(box, "div", "", "ls-head")
    _add(head, "span", plain(group.name))
    _add(head, "span", points or of_points(group.score, group.max_score))
    seen: dict[tuple[str, str], CheckRecord] = {}
    for check in group.checks:
        _check(box, check, seen)
    return box


def _check(
    box: Element, check: CheckRecord, seen: dict[tuple[str, str], CheckRecord]
) -> None:
    mark, kind = _MARKS[check.outcome]
    whole = _add(box, "div", "", f"ls-check ls-{kind}")
    line = _add(whole, "div", "", "ls-title")
    _add(line, "span", mark, "ls-mark")
    title = _add(line, "span", _cut(check.title))
    _add(line, "span", of_points(check.score, check.max_score), "ls-points")
    verdict = check.verdict
    if check.override is not None:
        _add(whole, "div", _cut(by_a_teacher(check)), "ls-teacher ls-below")
    if check.outcome is CheckOutcome.PASSED:
        if verdict and verdict.witness:
            _add(title, "span", f"  ({_cut(verdict.witness)})", "ls-quiet")
        for remark in check.remarks:
            text = " ".join((remark.happened, remark.because, remark.try_next))
            _add(whole, "div", f"Remark: {_cut(text)}", "ls-quiet ls-below")
    elif verdict and check.outcome is CheckOutcome.FAILED:
        words = verdict.mistake, verdict.happened
        first = seen.setdefault(words, check)
        if first is check:
            _verdict(_add(whole, "div", "", "ls-verdict"), verdict)
        else:
            text = f"Same mistake as in: {_cut(first.title)}"
            _add(whole, "div", text, "ls-quiet ls-below")
    elif verdict:
        _add(whole, "div", _cut(verdict.happened), "ls-quiet ls-below")
    if check.output:
        _output(whole, check.output)


def _verdict(box: Element, verdict: Verdict) -> None:
    happened = _add(box, "p", f"{_cut(verdict.happened, lines=True)}  ", "ls-happened")
    if verdict.mistake:
        _add(happened, "span", plain(verdict.mistake), "ls-mistake")
    if verdict.evidence:
        _evidence(box, verdict.evidence)
    drawn = picture(verdict)
    if drawn is not None:
        box.append(drawn)
    if verdict.because:
        _add(box, "p", _cut(verdict.because, lines=True), "ls-because")
    if verdict.try_next:
        line = _add(box, "p", "", "ls-try")
        _add(line, "b", "Try next: ")
        _add(line, "span", _cut(verdict.try_next, lines=True))


def _evidence(box: Element, evidence: Sequence[EvidenceLine]) -> None:
    table = _add(box, "table", "", "ls-evidence")
    for line in evidence[:_MOST_EVIDENCE]:
        row = SubElement(table, "tr")
        _add(row, "td", _cut(line.actor))
        _add(row, "td", _cut(line.doing))
        place = f"{plain(line.at.file)}:{line.at.line}" if line.at else ""
        _add(row, "td", place, "ls-place")
        if line.at:
            SubElement(SubElement(row, "td"), "code").text = _cut(line.at.source)
    if len(evidence) > _MOST_EVIDENCE:
        _add(box, "p", f"… and {len(evidence) - _MOST_EVIDENCE} more", "ls-quiet")


def _output(box: Element, output: str) -> None:
    lines = _cut(output, lines=True).rstrip("\n").split("\n")
    more = len(lines) - _MOST_LINES
    shown = [*lines[:_MOST_LINES], *([f"… and {more} more lines"] if more > 0 else [])]
    below = _add(box, "div", "", "ls-below")
    _add(below, "div", "Your program printed:", "ls-quiet")
    SubElement(below, "pre").text = "\n".join(shown)


def _add(parent: Element, tag: str, text: str = "", kind: str = "") -> Element:
    element = SubElement(parent, tag, {"class": kind} if kind else {})
    element.text, *pieces = text.split("`")
    for number, piece in enumerate(pieces):
        if number % 2 == 0 and number + 1 < len(pieces):
            SubElement(element, "code").text = piece
        elif len(element):
            element[-1].tail = (
                (element[-1].tail or "") + "`" * (number % 2 == 0) + piece
            )
        else:
            element.text += f"`{piece}"
    return element


def _cut(text: str, *, lines: bool = False) -> str:
    """Show letters without a shape as escapes, and cut a long text."""
    return plain(text[:_MOST_LETTERS], lines=lines)
