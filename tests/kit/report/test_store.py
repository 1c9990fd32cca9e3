"""report.json can be read back, and is whole at every moment."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from autograder.report import store
from autograder.report.record import CheckOutcome, Handed, Report

Golden = Callable[[str, str], None]


def test_the_format_is_kept(report: Report, golden: Golden) -> None:
    """Format 1 is a contract with every exporter: names and types stay."""
    golden("report.json", store.dumps(report).encode("utf-8", "replace").decode())


@pytest.mark.parametrize("which", ["report", "hostile", "perfect"])
def test_a_report_comes_back_whole(
    request: pytest.FixtureRequest, tmp_path: Path, which: str
) -> None:
    """What was written is what is read, but for halves of letters."""
    report: Report = request.getfixturevalue(which)
    file = tmp_path / "new" / "report.json"
    store.write(report, file)
    again = store.read(file)
    assert store.to_json(again) == json.loads(file.read_text("utf-8"))
    assert again.score == report.score
    assert [c.outcome for c in again.checks] == [c.outcome for c in report.checks]
    if which != "hostile":
        assert again == report


def test_a_check_has_its_text_ready_to_be_shown(report: Report) -> None:
    """A platform's script need not put a verdict together."""
    groups = store.to_json(report)["exercises"]
    shown = {check["id"]: check for group in groups for check in group["checks"]}
    failed = next(c for c in shown.values() if c["outcome"] == "failed")
    for words in (failed["verdict"]["happened"], failed["verdict"]["because"]):
        assert " ".join(words.split()) in " ".join(failed["text"].split())


def test_times_add_up_after_reading_as_before(report: Report) -> None:
    """A report that was read is written as it was, though its times were rounded."""
    checks = [
        replace(check, seconds=0.0004 * n) for n, check in enumerate(report.checks)
    ]
    for check in checks:
        report = report.with_check(check)
    text = store.dumps(report)
    assert store.dumps(store.from_json(json.loads(text))) == text


def test_the_score_follows_from_the_checks(report: Report) -> None:
    """Errors of ours are open, and make the score not final."""
    assert (report.score, report.max_score, report.open_score) == (3, 14.5, 3)
    assert not report.gradable
    judged = replace(report.checks[-1], outcome=CheckOutcome.FAILED)
    assert report.with_check(judged).gradable
    assert not replace(report.with_check(judged), failed="no disk").gradable


def test_a_report_says_how_far_it_is(report: Report, perfect: Report) -> None:
    """Running, final, not final, or why there is nothing to grade; and how long."""
    missing = replace(perfect.submission, handed=Handed.NOT_HANDED_IN)
    states = {
        "final": perfect,
        "not_final": report,
        "running": replace(report, ended=""),
        "not_handed_in": replace(perfect, submission=missing),
    }
    for state, one in states.items():
        assert store.to_json(one)["state"] == one.state == state
    assert store.to_json(replace(perfect, failed="no disk"))["state"] == "not_final"
    assert report.seconds == sum(check.seconds for check in report.checks) > 0


def test_an_interrupted_write_leaves_the_old_report(
    report: Report, perfect: Report, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A reader sees the old or the new report, and no leavings."""
    file = tmp_path / "report.json"
    store.write(report, file)

    def interrupted(_handle: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        store.write(perfect, file)
    assert store.read(file) == report
    assert [f.name for f in tmp_path.iterdir()] == ["report.json"]


def test_a_report_is_readable_by_others(perfect: Report, tmp_path: Path) -> None:
    """A temporary file is private; the report is as the umask says."""
    store.write(perfect, tmp_path / "report.json")
    (tmp_path / "other").touch()
    modes = {file.stat().st_mode for file in tmp_path.iterdir()}
    assert len(modes) == 1


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "3", '{"format": 2}', '{"format": 1}', "\udc80", "[" * 100_000],
)
def test_other_files_are_no_reports(tmp_path: Path, text: str) -> None:
    """The error names the file, and is none of Python's."""
    file = tmp_path / "x.json"
    file.write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(store.ReportError, match=r"x\.json"):
        store.read(file)
    with pytest.raises(store.ReportError):
        store.read(tmp_path / "none.json")


@pytest.mark.parametrize(
    "wrong",
    [
        {"exercises": {}},
        {"seed": 3},
        {"began": None},
        {"late": {"due": "", "days": 0.5}},
        {"late": {"days": 0}},
        {"submission": {"student": "ada", "handed": "lost"}},
        {"leftovers": {"threads": "2", "processes": 0}},
    ],
)
def test_a_field_of_another_type_is_no_report(
    report: Report, wrong: dict[str, object]
) -> None:
    """Nothing is bent into shape: what another program wrote is refused."""
    with pytest.raises((TypeError, ValueError, KeyError)):
        store.from_json({**store.to_json(report), **wrong})


def test_fields_of_a_later_kit_are_let_through(report: Report) -> None:
    """Fields may be added without a new format."""
    data = store.to_json(report)
    data["colour"] = "red"
    data["environment"]["planet"] = "Mars"
    data["exercises"][0]["checks"][0]["mood"] = "good"
    assert store.from_json(data) == report
