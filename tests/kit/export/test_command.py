"""The command: what it reads and writes, and that a mistake leaves nothing behind."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder.cli import main
from autograder.export.format_table import FORMATS
from autograder.report import store
from autograder.report.record import Report
from tests.kit.export.made_up import BROKEN, FAILED, PASSED, UNSEEN, report_of


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """Yield a folder with three reports, and see that no hidden file is left beside."""
    reports = {
        "ada": report_of("ada", (PASSED, FAILED), (UNSEEN,), number="11"),
        "bob": report_of("Bob B/../x", (PASSED, FAILED), (UNSEEN,), number="12"),
        "dan": report_of("bob b .. x", (PASSED, BROKEN), (UNSEEN,), number="14"),
    }
    for name, report in reports.items():
        store.write(report, tmp_path / "reports" / f"{name}.json")
    yield tmp_path / "reports"
    assert [p for p in tmp_path.rglob(".*") if p.name != ".keep"] == []


def export(*words: object) -> int:
    """Run the command."""
    return main(["export", *map(str, words)])


def test_one_report_goes_to_the_output(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As it is, so that a script can pipe it."""
    assert export("prairielearn", folder / "ada.json") == 0
    shown = capsys.readouterr()
    assert json.loads(shown.out)["gradable"] is True
    assert shown.err == ""


def test_who_gets_no_score_is_told_and_the_status_is_1(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With nothing written where the platform takes that for an error of ours."""
    out = folder / "result.json"
    assert export("classroom50", folder / "dan.json", "--out", out) == 1
    assert not out.exists()
    assert "bob b .. x gets no score" in capsys.readouterr().err


def test_a_folder_of_reports_is_one_table(folder: Path) -> None:
    """The old file is replaced whole."""
    out = folder.parent / "marks.csv"
    out.write_text("old")
    assert export("canvas", folder, "--title", "Lab (7)", "--out", out) == 1
    assert out.read_text("utf-8").splitlines() == [
        "Student,ID,SIS User ID,SIS Login ID,Section,Lab (7)",
        "    Points Possible,,,,,8",
        "Ada,11,,,,3",
        "Bob B/../X,12,,,,3",
    ]


def test_several_files_make_a_new_folder(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Named by students, in names that every disk has; one for each."""
    out = folder.parent / "out"
    assert export("gradescope", folder) == 2
    assert "--out DIR" in capsys.readouterr().err
    assert export("gradescope", folder, "--out", out) == 1
    names = sorted(file.name for file in out.iterdir())
    assert names == ["ada.json", "bob_b_.._x (2).json", "bob_b_.._x.json"]
    assert export("gradescope", folder, "--out", out) == 2
    assert "it is there already" in capsys.readouterr().err


def test_hidden_checks_are_shown_when_asked_for(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is the teacher's choice."""
    assert export("vpl", folder / "ada.json") == 0
    assert "SECRET" not in capsys.readouterr().out
    assert export("vpl", folder / "ada.json", "--show-hidden") == 0
    assert "SECRET: the value is wrong" in capsys.readouterr().out


def test_a_worksheet_is_edited_in_place(folder: Path) -> None:
    """The same file may be read and written."""
    sheet = folder.parent / "Grades.csv"
    head = "Identifier,Full name,Grade,Maximum grade,Last modified (grade),"
    head += "Feedback comments"
    sheet.write_bytes(f"{head}\nParticipant 11,Ada,,16,-,\n".encode())
    report = json.loads((folder / "ada.json").read_text("utf-8"))
    report["submission"]["layout"] = "moodle"
    (folder / "ada.json").write_text(json.dumps(report))
    words = (folder / "ada.json", "--worksheet", sheet, "--out", sheet)
    assert export("moodle", *words) == 0
    assert "Participant 11,Ada,6,16,-," in sheet.read_text("utf-8")


def test_the_list_names_every_format(capsys: pytest.CaptureFixture[str]) -> None:
    """One line each."""
    assert export("list") == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == list(FORMATS)


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_has_a_page(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """It says what is promised, where that is known from, how it was tried, limits."""
    assert export("list", name) == 0
    page = capsys.readouterr().out
    for heading in ("Contract: ", "Source: ", "Tried: ", "Limits: ", "Known gaps: "):
        assert page.count(heading) == 1
    assert export("list", "word") == 2


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("word", "R"), "There is no format `word`. Choose: gradescope"),
        (("csv",), "Say which reports"),
        (("csv", "missing.json"), "Failed to read the report"),
        (("csv", "R/ada.json", "empty"), "no report (`*.json`) in the folder"),
        (("csv", "R/ada.json", "--points", "0"), "a number above 0"),
        (("csv", "R/ada.json", "--points", "nan"), "a number above 0"),
        (("csv", "R/ada.json", "--title", "x"), "--title makes no sense for `csv`"),
        (("moodle", "R/ada.json"), "--worksheet"),
        (("moodle", "R/ada.json", "--worksheet", "gone.csv"), "gone.csv"),
        (
            ("csv", "R/ada.json", "--out", "empty"),
            "a folder, a device or a pipe is there",
        ),
        (("csv", "R/ada.json", "--out", "none/x.csv"), "Failed to write `none/x.csv`"),
        (("vpl", "R", "--out", "none/x"), "Failed to write `none/x`"),
        (("vpl", "R", "--out", "R/ada.json"), "it is there already"),
    ],
)
def test_a_mistake_is_told_and_nothing_is_written(
    words: tuple[str, ...],
    message: str,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Exit status 2, one line, and all files as they were."""
    monkeypatch.chdir(folder.parent)
    Path("empty").mkdir()
    Path("R").symlink_to(folder)
    before = {p: p.is_file() and p.read_bytes() for p in sorted(Path().rglob("*"))}
    assert export(*words) == 2
    shown = capsys.readouterr()
    assert message in shown.err
    assert shown.out == ""
    assert "Traceback" not in shown.err
    after = {p: p.is_file() and p.read_bytes() for p in sorted(Path().rglob("*"))}
    assert after == before


@pytest.mark.parametrize("sink", [">/dev/full", ">&-"])
def test_an_output_that_takes_nothing_is_told(sink: str, folder: Path) -> None:
    """A script that goes on would send an empty file."""
    words = f"'{sys.executable}' -m autograder export csv '{folder}' {sink}"
    done = subprocess.run(
        ["/bin/sh", "-c", words],
        stderr=subprocess.PIPE,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 2
    assert "Failed to write the output: " in done.stderr
    assert "Traceback" not in done.stderr


def test_a_device_or_a_pipe_is_not_replaced(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Root could: the machine would have a file in place of `/dev/null`."""
    pipe = folder.parent / "pipe"
    os.mkfifo(pipe)
    for out in (pipe, Path(os.devnull), Path("/dev/stdout"), Path("/dev/new.csv")):
        before = os.lstat(out).st_mode if os.path.lexists(out) else None
        assert export("csv", folder, "--out", out) == 2
        after = os.lstat(out).st_mode if os.path.lexists(out) else None
        assert after == before
    assert capsys.readouterr().err.count("name a file") == 4


@pytest.mark.parametrize(
    "change",
    [
        {"format": 2},
        {"exercises": [{"name": 1, "title": "", "checks": []}]},
        {"submission": None},
        {"exercises": 5},
    ],
)
def test_a_broken_report_is_told(
    change: dict[str, object], folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With its path, even among good ones."""
    data = json.loads((folder / "ada.json").read_text("utf-8"))
    (folder / "zoe.json").write_text(json.dumps(data | change))
    assert export("csv", folder) == 2
    assert "zoe.json` is not a report" in capsys.readouterr().err


@pytest.mark.parametrize("worth", ["3", None, True, -1, float("nan"), float("inf")])
def test_points_that_are_no_number_are_told(
    worth: object, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """They would become marks."""
    data = json.loads((folder / "ada.json").read_text("utf-8"))
    data["exercises"][0]["checks"][0]["max_score"] = worth
    (folder / "ada.json").write_text(json.dumps(data))
    assert export("csv", folder / "ada.json") == 2
    error = capsys.readouterr().err
    assert "ada.json" in error
    assert "max_score: number expected" in error or "not a number from 0 up" in error


def test_no_report_stays_as_it_is_on_disk(folder: Path) -> None:
    """What is read is never written."""
    before = {file: file.read_bytes() for file in folder.iterdir()}
    for name in set(FORMATS) - {"moodle"}:
        out = folder.parent / name
        assert export(name, folder, "--out", out) in (0, 1)
        assert out.exists()
    assert {file: file.read_bytes() for file in folder.iterdir()} == before
    assert isinstance(store.read(folder / "ada.json"), Report)
