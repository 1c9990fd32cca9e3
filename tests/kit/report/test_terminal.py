"""The report in a terminal: golden files, and limits that hold for any verdict."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from autograder.report import html, store, summary, terminal
from autograder.report.record import CheckOutcome, CheckRecord, Handed, Report
from autograder.report.text import Screen, columns
from autograder.verdict import Verdict

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
    told = Verdict(mistake="", happened="Python cannot read `bank.py`: line 3.")
    for check in report.checks:
        if check.outcome is not CheckOutcome.SKIPPED:
            failed = replace(check, outcome=CheckOutcome.FAILED, verdict=told)
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
    assert "The same as for: two opposite transfers both finish" in text


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
    told = "Processes were started by `fork`"
    for python, method, is_told in (
        ("3.13.18", "fork", False),
        ("3.14.10", "fork", True),
        ("3.15.0rc1", "fork", True),
        ("3.14.10", "forkserver", False),
    ):
        environment = replace(report.environment, python=python, start_method=method)
        text = terminal.render(replace(report, environment=environment), Screen())
        assert (told in text) is is_told
