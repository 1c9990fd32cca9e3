"""Twenty-eight hand-ins as platforms give them, graded from the download to the marks.

What a teacher expects of each was written down before it was tried: all points, none,
somebody must look at it, or nothing was handed in.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from autograder.cli import main
from autograder.intake import take_in, workspace
from autograder.intake.layouts import Sought, list_hand_ins, student_pattern
from autograder.intake.platforms import Layout
from autograder.report.record import Handed, Report
from tests.kit.batch.conftest import RIGHT, Class
from tests.kit.intake.hand_ins import Files, lay, zipped

ALL, ZERO = "all points", "no points"
PERSON, NONE = "for a person", "not handed in"

STUB = "def double(task):\n    raise NotImplementedError\n\n\n"
STUB += STUB.replace("double", "half")
CELL = {"cell_type": "code", "metadata": {}, "outputs": [], "source": RIGHT}
BOOK = json.dumps({"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [CELL]})
FORK = b"\x00\x05\x16\x07" + bytes(80)  # what macOS leaves beside a file
CONFLICT = f"<<<<<<< HEAD\n{RIGHT}=======\n{STUB}>>>>>>> theirs\n"
PROJECT = {
    "p/.git/HEAD": "ref: refs/heads/main\n",
    "p/.idea/workspace.xml": "<project/>",
    "p/venv/lib/small.py": STUB,
    "p/src/small.py": RIGHT,
}
WEEKS = {
    "course/00_intro/intro.py": "x = 1\n",
    "course/01_small/small.py": RIGHT,
    "course/01_small/test_small.py": "x = 1\n",
}


def _in_gbk() -> bytes:
    """Return a zip as Chinese Windows makes it: names in GBK, and no word about it."""
    name = "线程/small.py".encode("gbk")
    room = "x" * len(name)
    return zipped({room: RIGHT}).replace(room.encode(), name)


# A student, what is in the folder, what a teacher expects, and words that are said.
TWENTY: dict[str, tuple[Files, str, str]] = {
    "Zoë Núñez": ({"small.py.txt": RIGHT}, ALL, "`small.py.txt` was graded as"),
    "Copy": ({"Small - Copy (2).PY": RIGHT}, ALL, "was graded as `small.py`"),
    "Kopie": ({"Kopie von small.py": RIGHT}, ALL, "was graded as `small.py`"),
    "Twice": ({"small.py.py": RIGHT}, ALL, "`small.py.py` was graded as"),
    "Mac": ({"small copy.py": RIGHT, "._small copy.py": FORK}, ALL, "`small copy.py`"),
    "Old Mac": ({"small.py": RIGHT.replace("\n", "\r")}, ALL, ""),
    "Latin": (
        {"small.py": b"# -*- coding: latin-1 -*-\n# \xe9\n" + RIGHT.encode()},
        ALL,
        "",
    ),
    "作业 李": ({"作业.zip": _in_gbk()}, ALL, "/small.py` was graded as"),
    "Project": ({"project.zip": PROJECT}, ALL, "`project.zip/p/src/small.py`"),
    "Weeks": (WEEKS, ALL, ""),
    "Package": ({"small/__init__.py": RIGHT}, ALL, "`small/__init__.py` was graded"),
    "Folder": ({"small.py/small.py": RIGHT}, ALL, ""),
    "Imports": (
        {"small.py": "from mine.small import *\n", "mine/small.py": RIGHT},
        ALL,
        "`mine/small.py` was passed over.",
    ),
    "Main": ({"main.py": "import small\n", "small.py": RIGHT}, ALL, ""),
    "Jupyter": (
        {
            "small (3).ipynb": BOOK,
            ".ipynb_checkpoints/small-checkpoint.ipynb": BOOK.replace("value", "v"),
        },
        ALL,
        "`small (3).ipynb` was graded as",
    ),
    "Conflict": ({"small.py": CONFLICT}, ZERO, ""),
    "Quotes": ({"small.py": f"{RIGHT}\nprint(“done”)\n"}, ZERO, ""),
    "Packed": (
        {"small.tar.gz": b"\x1f\x8b\x08", "small.7z": b"7z\xbc\xaf", "s.rar": b"Rar!"},
        PERSON,
        "Only zips are unpacked. There is:",
    ),
    "Office": (
        {"report.pdf": b"%PDF-1.7", "small.docx": b"PK\3\4", "small.txt": RIGHT},
        PERSON,
        "`small.py` was not found. There is: `report.pdf`, `small.docx`, `small.txt`.",
    ),
    "Cache": (
        {"__pycache__/small.cpython-313.pyc": b"\xf3\r\r\n"},
        PERSON,
        "There is: `__pycache__`.",
    ),
    "Forks": (
        {"s.zip": {"__MACOSX/._small.py": FORK, ".DS_Store": b"\0"}},
        PERSON,
        "`s.zip` holds no file but what systems leave",
    ),
    "Both": ({"small.py": STUB, "small.ipynb": BOOK}, PERSON, "not clear which one"),
    "Deeper": ({"small.py": STUB, "new/small.py": RIGHT}, PERSON, "not clear which"),
    "Other week": (
        {"queues.py": "def put(x):\n    pass\n"},
        PERSON,
        "No file defines what is to be written. There is: `queues.py`.",
    ),
    "Huge": ({"small.py": RIGHT + "#" * 300_000}, PERSON, "is larger than 256 KB"),
    "Half": ({"small.ipynb": BOOK[:150]}, PERSON, "the file is not valid JSON"),
    "Shortcut": ({"small.py.lnk": b"L\0\0\0"}, PERSON, "`small.py.lnk`"),
    "Nothing": ({".DS_Store": b"\0"}, NONE, "There is no file in it."),
}


def test_each_gets_what_a_teacher_expects(school: Class) -> None:
    """From one zip, in one command; the page and the marks would show the same."""
    files = {
        f"{who}_{number}_assignsubmission_file/{name}": content
        for number, (who, (given, _, _)) in enumerate(TWENTY.items(), start=101)
        for name, content in given.items()
    }
    zipped_all = school.folder / "CS101-Small-4711.zip"
    zipped_all.write_bytes(zipped(files))
    given = ["--report", str(school.reports), "--course", str(school.course)]
    assert main(["grade", str(zipped_all), *given]) == 2  # some are for a person
    reports = {row.report.submission.student: row.report for row in school.rows()}
    assert {who: _became(report) for who, report in reports.items()} == {
        who: expected for who, (_, expected, _) in TWENTY.items()
    }
    silent = [
        who
        for who, (_, _, words) in TWENTY.items()
        if words not in " ".join([reports[who].submission.why, *reports[who].notes])
    ]
    assert silent == []


def _became(report: Report) -> str:
    if report.submission.handed is not Handed.TAKEN:
        assert not report.gradable
        missing = report.submission.handed is Handed.NOT_HANDED_IN
        return NONE if missing else PERSON
    assert report.gradable
    return {report.max_score: ALL, 0: ZERO}.get(report.score, f"{report.score} points")


MOODLE, BLACKBOARD = "_assignsubmission_", "gradebook_CS101_Small_ada_b_attempt_2026-11"
_USER = student_pattern(r"gradebook_CS101_Small_(?P<id>.+)_attempt_[^/]*$")
_BEFORE = student_pattern(r"(?P<name>[^/]+) - [^/]*$")

# A platform, what is in its download, how it is read, and each student with the file.
PLATFORMS: dict[str, tuple[Files, Sought, list[tuple[str, str]]]] = {
    "Moodle, a file and a text": (
        {
            f"Ada_1{MOODLE}file/small.py": RIGHT,
            f"Ada_1{MOODLE}onlinetext/onlinetext.html": "<p>See the file.</p>",
        },
        Sought(),
        [("1 Ada", "small.py")],
    ),
    "Moodle, two of one name": (
        {f"Ada_{number}{MOODLE}file/small.py": RIGHT for number in (1, 2)},
        Sought(),
        [("1 Ada", "small.py"), ("2 Ada", "small.py")],
    ),
    "Canvas, a second upload and two files": (
        {
            "lovelaceada_LATE_901_5001_small-2.py": RIGHT,
            "bobo_902_5002_small.py": RIGHT,
            "bobo_902_5003_test_small.py": "x = 1\n",
        },
        Sought(),
        [("902 bobo", "small.py"), ("901 lovelaceada", "small.py")],
    ),
    "Blackboard, by the user's name": (
        {
            f"{BLACKBOARD}-02-10-15-33_small.py": RIGHT,
            f"{BLACKBOARD}-02-10-15-33.txt": "Name: Ada (ada_b)\n",
        },
        Sought(layout=Layout.FOLDERS, pattern=_USER),
        [("ada_b ", "small.py")],
    ),
    "Google Drive, names before the files": (
        {"Ada L - small.py": RIGHT, "Bo Chen - small.py": RIGHT},
        Sought(layout=Layout.FOLDERS, pattern=_BEFORE),
        [(" Ada L", "small.py"), (" Bo Chen", "small.py")],
    ),
}


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("platform", PLATFORMS)
def test_a_download_is_read_as_its_platform_makes_it(
    platform: str, packed: bool, tmp_path: Path
) -> None:
    """Each student's file, whose it is, as a folder and as a zip."""
    files, sought, expected = PLATFORMS[platform]
    path = lay(tmp_path / "download", {} if packed else files)
    if packed:
        path = path / "download.zip"
        path.write_bytes(zipped(files))
    found = []
    for hand_in in list_hand_ins([path], sought).hand_ins:
        with workspace() as folder:
            taken = take_in(hand_in.paths, "small.py", folder, ("double", "half"))
            assert taken.file is not None, taken.refusal
            whose = f"{hand_in.student.id} {hand_in.student.name}"
            found.append((whose, taken.file.name))
    assert found == expected
