"""The report in a terminal: golden files, and limits that hold for any verdict."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from autograder.evidence import Frame
from autograder.report import html, store, summary, terminal
from autograder.report.record import CheckOutcome, CheckRecord, Handed, Report
from autograder.report.text import Screen, columns
from autograder.verdict import EvidenceLine, Verdict

Golden = Callable[[str, str], None]


def test_a_report_in_a_terminal(report: Report, golden: Golden) -> None:
    """All outcomes, notes, the total and what is open."""
    text = terminal.render(report, Screen(), replay="report.json")
    golden("terminal.txt", text)


def test_a_report_in_ascii(report: Report, golden: Golden) -> None:
    """The same without a letter that an old terminal lacks."""
    text = terminal.render(report, Screen(unicode=False, width=60))
    text.encode("ascii")
    golden("terminal-ascii.txt", text)


def test_a_report_in_colour(perfect: Report, golden: Golden) -> None:
    """Colour repeats what the signs say."""
    text = terminal.render(perfect, Screen(colour=True))
    golden("terminal-colour.txt", text.replace("\x1b", "<ESC>"))


def test_what_is_common_to_all_checks_is_said_once(
    report: Report, golden: Golden
) -> None:
    """A file that does not load fails every check, and fills no page."""
    verdict = Verdict(mistake="", happened="Python cannot read `bank.py`: line 3.")
    for check in report.checks:
        if check.outcome is not CheckOutcome.SKIPPED:
            failed = replace(check, outcome=CheckOutcome.FAILED, verdict=verdict)
            report = report.with_check(failed)
    golden("terminal-common.txt", terminal.render(report, Screen()))


def test_the_same_words_are_said_once_in_an_exercise(report: Report) -> None:
    """The second time, the first is named."""
    first = report.checks[1]
    again = replace(first, id="again", title="and again")
    group = replace(report.exercises[0], checks=(first, again))
    text = terminal.render(replace(report, exercises=(group,)), Screen())
    assert text.count("DEADLOCK") == 1

    other = replace(
        again,
        verdict=replace(first.verdict or Verdict(mistake="", happened=""), mistake="x"),
    )
    group = replace(report.exercises[0], checks=(first, again, other))
    text = terminal.render(replace(report, exercises=(group,)), Screen())
    assert text.count("DEADLOCK") == 2
    assert "Same mistake as in: two opposite transfers both finish" in text


@pytest.mark.parametrize("width", [60, 80, 100])
def test_no_verdict_is_longer_than_fifteen_lines(hostile: Report, width: int) -> None:
    """Nor wider than the screen, and nothing in it is hidden."""
    screen = Screen(width=width)
    for check in hostile.checks:
        quiet = replace(check, output="")
        lines = terminal.check_lines(quiet, screen, replay="report.json")
        assert lines[-1] == ""
        assert len(lines[:-1]) <= terminal.MOST_LINES
        long = [line for line in lines if columns(line) > width]
        assert [line for line in long if "lockstep replay" not in line] == []
    text = terminal.render(hostile, screen)
    assert all(letter.isprintable() or letter == "\n" for letter in text)


def test_evidence_says_what_it_leaves_out(hostile: Report) -> None:
    """Lines of evidence that do not fit are counted."""
    assert "more" in "\n".join(terminal.check_lines(hostile.checks[1], Screen()))


LONG = " ".join(f"value-{n:02}" for n in range(12))
PLACE = Frame(file="threads.py", line=128, function="", source="x = " + LONG)


@pytest.mark.parametrize("width", [60, 80, 100])
@pytest.mark.parametrize("count", [1, 2, 6])
def test_file_and_line_are_never_cut(width: int, count: int) -> None:
    """Whatever stands before them is wrapped, and cut only where there is no room."""
    line = EvidenceLine(actor="Thread-1 (worker)", doing=LONG, at=PLACE)
    verdict = Verdict(mistake="", happened="It happened.", evidence=(line,) * count)
    text = "\n".join(terminal.verdict_lines(verdict, Screen(width=width)))
    assert text.count("threads.py:128") == count
    if count < 3:
        assert " ".join(LONG.split()) in " ".join(text.split())


def test_a_long_value_is_shown_whole() -> None:
    """Expected and got are wrapped, each below its own beginning."""
    pair = [EvidenceLine(actor=a, doing=LONG) for a in ("expected", "got")]
    verdict = Verdict(mistake="", happened="WRONG VALUE: x.", evidence=tuple(pair))
    lines = terminal.verdict_lines(verdict, Screen(width=60))
    shown = [line for line in lines if "value-" in line]
    assert sum(line.count("value-") for line in shown) == 24
    assert {line.index("value-") for line in shown} == {15}


def test_long_output_is_cut(report: Report) -> None:
    """A program that prints a lot is not shown whole."""
    check: CheckRecord = replace(report.checks[3], output="line\n" * 1000)
    lines = terminal.check_lines(check, Screen())
    assert "    … and 980 more lines" in [line.replace("| ", "") for line in lines]
    assert len(lines) < 50


def test_several_reports_in_a_table(
    report: Report, hostile: Report, perfect: Report, golden: Golden
) -> None:
    """One line each; a score that is not final says so."""
    text = summary.render([report, hostile, perfect], Screen(width=100))
    golden("summary.txt", text)


@pytest.mark.parametrize("width", [60, 80, 100])
def test_the_table_is_as_wide_as_the_screen(
    report: Report, hostile: Report, perfect: Report, width: int
) -> None:
    """No outcome's name is cut; a mistake is, where names and points are long."""
    text = summary.render([report, hostile, perfect], Screen(width=width))
    lines = text.splitlines()
    assert max(map(columns, lines)) <= width
    assert lines[0].split()[1:6] == ["points", *CheckOutcome]
    ends = {60: "1", 80: "lock-or…", 100: "lock-order"}
    assert lines[2].split()[-1] == ends[width]


def test_mistakes_that_do_not_fit_are_counted(perfect: Report) -> None:
    """With the names of those that do."""
    names = ("lock-order", "lost-update", "busy-wait", "join-missing")
    checks = [
        replace(check, id=name, verdict=Verdict(mistake=name, happened="X."))
        for check, name in zip(perfect.checks * len(names), names, strict=False)
    ]
    (exercise, *_) = perfect.exercises
    worse = replace(perfect, exercises=(replace(exercise, checks=tuple(checks)),))
    text = summary.render([worse, perfect], Screen(width=62))
    assert text.splitlines()[2].endswith("lock-order, lost-update +2")


def test_an_outcome_that_nobody_has_takes_no_room(perfect: Report) -> None:
    """Where all is right, there is one column of numbers."""
    text = summary.render([perfect, perfect], Screen(width=60))
    assert text.splitlines()[0].split() == ["submission", "points", "passed"]


@pytest.mark.parametrize(
    ("handed", "words"),
    [(Handed.NOT_HANDED_IN, "not handed in"), (Handed.FOR_A_PERSON, "for a person")],
)
def test_what_was_not_graded_has_no_points(
    perfect: Report, handed: Handed, words: str
) -> None:
    """It says why, and names no score that somebody could take for one."""
    submission = replace(perfect.submission, handed=handed, why="It is a picture.")
    report = replace(perfect, submission=submission, exercises=())
    text = terminal.render(report, Screen())
    assert text.endswith(words)
    assert "It is a picture." in text
    assert "0 of 0" not in text + html.page([report])
    assert f" {words} " in summary.render([report, perfect], Screen(width=100))
    assert store.from_json(store.to_json(report)) == report
    assert not report.gradable


def test_how_processes_were_started_is_told_where_python_does_otherwise(
    report: Report,
) -> None:
    """Since 3.14 a fork is not what Python takes by itself."""
    sentence = "Processes were started by `fork`"
    for python, method, is_told in (
        ("3.13.18", "fork", False),
        ("3.14.10", "fork", True),
        ("3.15.0rc1", "fork", True),
        ("3.14.10", "forkserver", False),
    ):
        environment = replace(report.environment, python=python, start_method=method)
        text = terminal.render(replace(report, environment=environment), Screen())
        assert (sentence in text) is is_told
