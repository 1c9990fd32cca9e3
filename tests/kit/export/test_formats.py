"""Every format, on one set of reports: golden files, and what holds for all of them."""

from __future__ import annotations

import base64
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from autograder.export import edx
from autograder.export.collect import collect
from autograder.export.format_pages import PARTS, parts
from autograder.export.format_table import FORMATS, page
from autograder.export.marks import Exported, ExportError, Wishes, pending
from autograder.export.shown import with_all_shown
from autograder.report import store
from autograder.report.details import MOST_LETTERS
from autograder.report.record import CheckOutcome, Report
from autograder.verdict import Verdict
from tests.kit.export.made_up import PASSED, SECRET, UNSEEN, in_a_store, report_of

Golden = Callable[[str, str], None]
EACH = [name for name, form in FORMATS.items() if form.each]
# Gradescope hides a check itself; the table is for the teacher.
FOR_STAFF_TOO = {"gradescope", "csv"}


def made(name: str, reports: Sequence[Report], wishes: Wishes) -> list[Exported]:
    """Export the reports in one format."""
    form = FORMATS[name]
    if form.each:
        return [form.each(report, wishes) for report in reports]
    assert form.all
    if name == "moodle":
        reports = [from_moodle(report) for report in reports]
    if name == "canvas":  # it has one number of full marks for all
        wishes = replace(wishes, points=20)
    return [form.all(reports, wishes)]


def from_moodle(report: Report) -> Report:
    """Return a copy that came from a download of Moodle."""
    named = replace(report.submission, layout="moodle", student_name="")
    return replace(report, submission=named)


def readable(name: str, text: str) -> str:
    """Return the text as a person can review it."""
    if name == "actions" and text:
        return base64.b64decode(text.removeprefix("result=")).decode()
    return text


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_is_as_it_was_reviewed(
    name: str, reports: list[Report], wishes: Wishes, golden: Golden
) -> None:
    """One golden file has all reports, and what the teacher reads."""
    parts = []
    for number, one in enumerate(made(name, reports, wishes)):
        lines = [*one.pending, *one.notes]
        who = f"=== {number} ===" if name in EACH else "==="
        parts += [who, *lines, "---", shortened(readable(name, one.text))]
    golden(f"{name}.txt", "\n".join(parts) + "\n")


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_has_a_page(name: str) -> None:
    """It is the docstring of its module, with these parts."""
    assert set(parts(page(name))) == set(PARTS)


def test_a_module_without_a_docstring_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Else `lockstep export list FORMAT` would show the list of all formats."""
    monkeypatch.setattr(edx, "__doc__", None)
    with pytest.raises(ExportError, match="`edx` has no page: write the docstring"):
        page("edx")


@pytest.mark.parametrize("name", FORMATS)
def test_a_store_is_exported_as_its_reports_are(
    name: str, reports: list[Report], wishes: Wishes, tmp_path: Path
) -> None:
    """The rules of the course and a teacher's words are put in by the store."""
    found = collect([in_a_store(reports, tmp_path)])
    read = [store.from_json(store.to_json(report)) for report in reports]
    assert made(name, found, wishes) == made(name, read, wishes)


def shortened(text: str) -> str:
    """Leave out the middle of what is huge, so that a person can look through it."""
    return text.replace("x" * 900, "").replace("\r", "<CR>")


@pytest.mark.parametrize("name", FORMATS)
def test_who_has_no_final_score_is_named_and_gets_no_0(
    name: str, reports: list[Report], wishes: Wishes
) -> None:
    """Error, not handed in, for a person, failed grading: none of them is worth 0."""
    waiting = [report for report in reports if pending(report)]
    assert len(waiting) == 4
    lines = [line for one in made(name, reports, wishes) for line in one.pending]
    assert len(lines) == 4
    for one in made(name, waiting, wishes):
        assert one.pending
        assert '"score": 0' not in one.text
        assert '"marks_earned"' not in one.text
        assert "Grade :=>>" not in one.text
        assert "scoreGiven" not in one.text


@pytest.mark.parametrize("name", sorted(set(FORMATS) - FOR_STAFF_TOO))
def test_no_word_of_a_hidden_check_is_exported(
    name: str, reports: list[Report], wishes: Wishes
) -> None:
    """Unless the teacher asks for it; JUnit needs the names, for Artemis."""
    texts = [readable(name, one.text) for one in made(name, reports, wishes)]
    found = [text for text in texts if f"{SECRET}: " in text]
    assert found == []
    if name != "junit":
        assert not any(SECRET in text for text in texts)
    shown = [with_all_shown(report) for report in reports]
    if name not in ("canvas", "lti", "moodle"):
        assert any(SECRET in readable(name, e.text) for e in made(name, shown, wishes))


@pytest.mark.parametrize("name", sorted(set(FORMATS) - {"canvas", "csv", "lti"}))
def test_what_was_not_tried_names_no_hidden_check(name: str, wishes: Wishes) -> None:
    """It says that a hidden one has to pass first, but not which."""
    words = Verdict(mistake="", happened=f"it needs this first: {UNSEEN.title}")
    waiting = replace(PASSED, outcome=CheckOutcome.SKIPPED, verdict=words)
    report = report_of("ada", (waiting,), (UNSEEN,), number="11")
    text = readable(name, made(name, [report], wishes)[0].text)
    assert "first: a hidden check" in text.replace(" :", ":")


@pytest.mark.parametrize("name", FORMATS)
def test_any_text_is_utf_8_without_control_letters(
    name: str, reports: list[Report], wishes: Wishes
) -> None:
    """No escape sequence, no half letter, nothing that turns a line round."""
    for one in made(name, reports, wishes):
        text = readable(name, one.text)
        text.encode("utf-8")
        assert not set(text) & set("\x00\x1b\u202e\ud800")


@pytest.mark.parametrize("name", FORMATS)
def test_a_huge_message_is_cut(
    name: str, reports: list[Report], wishes: Wishes
) -> None:
    """No message is longer than its cap, and no text grows beyond all measure."""
    for one in made(name, reports, wishes):
        assert len(one.text) < 3 * MOST_LETTERS


@pytest.mark.parametrize("name", FORMATS)
def test_a_report_without_points_has_no_score(name: str, wishes: Wishes) -> None:
    """Nothing is divided by 0."""
    report = with_points(0)
    assert made(name, [report], wishes)[0].pending


def with_points(points: float) -> Report:
    """Return a report whose only check is worth that much."""
    check = replace(PASSED, max_score=points)
    return report_of("ada", (check,), number="11")
