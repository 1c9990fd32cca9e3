"""Downloads as the platforms make them: whose each hand-in is, folders and zips alike.

After what Moodle (`mod/assign/classes/downloader.php`), Canvas (its zip of
submissions), Gradescope (its export) and nbgrader (`directory_structure`) write.
"""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest

from autograder.errors import LockstepError
from autograder.intake import take_in, workspace
from autograder.intake.layouts import (
    HandIn,
    HandIns,
    Sought,
    list_hand_ins,
    student_pattern,
)
from autograder.intake.platforms import Layout
from autograder.report.record import Handed
from tests.kit.intake.hand_ins import Files, lay

FILE = "_assignsubmission_file"
TEXT = "_assignsubmission_onlinetext"
METADATA = """\
submission_11:
  :submitters:
  - :name: 'Ada O''Neil'
    :sid: '100'
    :email: ada@example.edu
  :created_at: 2026-11-01 10:00:00.000000000 Z
  :results:
    tests:
    - :name: no student
submission_12:
  :submitters:
  - :name: Bo Li
    :sid: '200'
  - :name: "\\u00c7a\\u011fla"
    :email: c@example.edu
"""

# What lies in the download, the layout, and each student's number, name and file.
Whose = list[tuple[str, str, str]]
DOWNLOADS: dict[str, tuple[Files, Layout, Whose]] = {
    "moodle folders": (
        {f"Ada L_12{FILE}/threads.py": "12", f"Bo_13{FILE}/a/threads.py": "13"},
        Layout.MOODLE,
        [("12", "Ada L", "12"), ("13", "Bo", "13")],
    ),
    "moodle before 4.1": (
        {f"Ada_12{FILE}_/threads.py": "12", f"Bo_13{FILE}_/threads.py": "13"},
        Layout.MOODLE,
        [("12", "Ada", "12"), ("13", "Bo", "13")],
    ),
    "moodle without folders": (
        {f"Ada_12{FILE}_threads.py": "12", f"Ada_12{FILE}_mine.py": "no"},
        Layout.MOODLE,
        [("12", "Ada", "12")],
    ),
    "moodle blind": (
        {f"Participant_12{FILE}/threads.py": "12"},
        Layout.MOODLE,
        [("12", "Participant 12", "12")],
    ),
    "moodle groups": (
        {f"Red team_3{FILE}/threads.py": "3", f"Default group{FILE}/threads.py": "d"},
        Layout.MOODLE,
        [("", "Default group", "d"), ("3", "Red team", "3")],
    ),
    "moodle file and text": (
        {f"Ada_12{FILE}/threads.py": "12", f"Ada_12{TEXT}/onlinetext.html": "<p>"},
        Layout.MOODLE,
        [("12", "Ada", "12")],
    ),
    "moodle equal names": (
        {f"Ada_12{FILE}/threads.py": "12", f"Ada_13{FILE}/threads.py": "13"},
        Layout.MOODLE,
        [("12", "Ada", "12"), ("13", "Ada", "13")],
    ),
    "moodle with a list beside": (
        {f"Ada_12{FILE}/threads.py": "12", "grades.csv": "x"},
        Layout.MOODLE,
        [("12", "Ada", "12")],
    ),
    "moodle zips": (
        {f"Ada_12{FILE}/x.zip": {"t/threads.py": "12"}},
        Layout.MOODLE,
        [("12", "Ada", "12")],
    ),
    "canvas": (
        {"loveada_7_801_threads.py": "7", "libo_8_802_threads.py": "8"},
        Layout.CANVAS,
        [("8", "libo", "8"), ("7", "loveada", "7")],
    ),
    "canvas late and again": (
        {"loveada_LATE_7_801_threads-2.py": "7", "libo_8_802_threads-1.py": "8"},
        Layout.CANVAS,
        [("8", "libo", "8"), ("7", "loveada", "7")],
    ),
    "canvas several files": (
        {"libo_8_802_threads.py": "8", "libo_8_803_mine.py": "no"},
        Layout.CANVAS,
        [("8", "libo", "8")],
    ),
    "canvas zip of a student": (
        {"libo_8_802_all.zip": {"threads.py": "8"}},
        Layout.CANVAS,
        [("8", "libo", "8")],
    ),
    "canvas text": (
        {"libo_8_802_threads.py": "8", "poe_9_text.html": "<p>sorry</p>"},
        Layout.CANVAS,
        [("8", "libo", "8"), ("9", "poe", "")],
    ),
    "gradescope": (
        {
            "submission_metadata.yml": METADATA,
            "submission_11/threads.py": "11",
            "submission_12/threads.py": "12",
        },
        Layout.GRADESCOPE,
        [("100", "Ada O'Neil", "11"), ("200+c@example.edu", "Bo Li, Çağla", "12")],
    ),
    "gradescope in its folder": (
        {
            "assignment_5_export/submission_metadata.yml": METADATA,
            "assignment_5_export/submission_11/threads.py": "11",
        },
        Layout.GRADESCOPE,
        [("100", "Ada O'Neil", "11")],
    ),
    "gradescope without metadata": (
        {"submission_11/threads.py": "11", "submission_12/threads.py": "12"},
        Layout.GRADESCOPE,
        [("11", "", "11"), ("12", "", "12")],
    ),
    "nbgrader": (
        {
            "submitted/ada/01_threads/threads.py": "a",
            "submitted/ada/02_processes/processes.py": "no",
            "submitted/bo/01_threads/threads.py": "b",
        },
        Layout.NBGRADER,
        [("ada", "", "a"), ("bo", "", "b")],
    ),
    "nbgrader of one": (
        {"submitted/ada/01_threads/threads.py": "a"},
        Layout.NBGRADER,
        [("ada", "", "a")],
    ),
}


def whose(found: HandIns) -> Whose:
    """Return each student's number and name, and what is in the file that is taken."""
    return [(h.student.id, h.student.name, text_of(h)) for h in found.hand_ins]


def text_of(hand_in: HandIn) -> str:
    """Return what is in the file that is taken: each test writes another text."""
    with workspace() as folder:
        taken = take_in(hand_in.paths, "threads.py", folder)
        assert (taken.file is None) == (taken.handed is Handed.FOR_A_PERSON)
        return taken.file.read_text() if taken.file else ""


SOUGHT = Sought(slugs=["01_threads"])


@pytest.mark.parametrize("packed", [False, True], ids=["folder", "zip"])
@pytest.mark.parametrize("name", DOWNLOADS)
def test_a_download_is_read(name: str, packed: bool, tmp_path: Path) -> None:
    """By a guess, which is shown."""
    files, layout, expected = DOWNLOADS[name]
    if packed:
        path = lay(tmp_path, {"download.zip": files}) / "download.zip"
    else:
        path = lay(tmp_path / "download", files)
    found = list_hand_ins([path], SOUGHT)
    assert whose(found) == expected
    assert {hand_in.layout for hand_in in found.hand_ins} == {layout}
    number = f"{len(expected)} hand-in{'s' if len(expected) > 1 else ''}"
    assert found.notes[0].startswith(f"{number}, read as --layout {layout}. This is a")
    said = list_hand_ins([path], Sought(slugs=["01_threads"], layout=layout))
    assert said.hand_ins == found.hand_ins
    assert not any("guess" in note for note in said.notes)


@pytest.mark.parametrize(
    ("pattern", "paths", "names"),
    [
        ("*", [f"Ada_12{FILE}_/threads.py", f"Bo_13{FILE}_threads.py"], ["Ada", "Bo"]),
        ("*", ["li_8_1_threads.py", "li_8_2_x.py", "po_9_1_threads.py"], ["li", "po"]),
        ("submitted/*", ["submitted/ada/01_threads/threads.py"], ["ada"]),
        ("submitted/*/*", ["submitted/ada/01_threads/threads.py"], ["ada"]),
        ("submission_*", ["submission_11/threads.py"], ["Ada O'Neil"]),
    ],
)
def test_the_paths_of_a_download_are_read(
    pattern: str, paths: list[str], names: list[str], tmp_path: Path
) -> None:
    """As a shell gives them, one by one."""
    if pattern.startswith("submission"):
        lay(tmp_path, {"submission_metadata.yml": METADATA})
    lay(tmp_path, dict.fromkeys(paths, "x = 1\n"))
    found = list_hand_ins(sorted(tmp_path.glob(pattern)), SOUGHT)
    assert [h.student.name or h.student.id for h in found.hand_ins] == names


def test_of_many_no_student_can_name_another(tmp_path: Path) -> None:
    """What is inside of a hand-in is not a list of hand-ins."""
    forged = {f"Ada_12{FILE}/threads.py": "x = 1\n"}
    lay(tmp_path, {"bo.zip": forged, "cy.zip": {"threads.py": "x = 2\n"}})
    paths = [tmp_path / "bo.zip", tmp_path / "cy.zip"]
    found = list_hand_ins(paths, SOUGHT)
    assert [hand_in.paths for hand_in in found.hand_ins] == [(path,) for path in paths]
    assert {hand_in.student.id for hand_in in found.hand_ins} == {""}


def test_a_folder_of_folders_is_one_hand_in_unless_it_is_said(tmp_path: Path) -> None:
    """Two versions of one student look the same as two students."""
    files = {"class/ada/threads.py": "a", "class/bo/threads.py": "b"}
    folder = lay(tmp_path, files) / "class"
    lay(tmp_path, {"class.zip": files})
    assert len(list_hand_ins([folder], SOUGHT).hand_ins) == 1
    said = Sought(layout=Layout.FOLDERS)
    for path in (folder, tmp_path / "class.zip"):
        found = list_hand_ins([path], said)
        assert [h.paths[0].name for h in found.hand_ins] == ["ada", "bo"]
        assert [text_of(hand_in) for hand_in in found.hand_ins] == ["a", "b"]


def test_a_pattern_says_who_it_is(tmp_path: Path) -> None:
    """From the whole path; files of one number are one hand-in."""
    names = ("a-1-threads.py", "a-1-mine.py", "b-2-threads.py", "odd.py")
    paths = [lay(tmp_path, {name: "x = 1\n"}) / name for name in names]
    pattern = student_pattern(r"(?P<name>\w+)-(?P<id>\d+)-[^/]*$")
    found = list_hand_ins(paths, Sought(pattern=pattern))
    students = [(h.student.id, h.student.name, len(h.paths)) for h in found.hand_ins]
    assert students == [("1", "a", 2), ("2", "b", 1), ("", "", 1)]
    assert found.notes == ("--student-pattern does not fit `odd.py`.",)


@pytest.mark.parametrize("text", ["(", r"\d+", "(?P<who>x)"])
def test_a_pattern_of_no_use_is_wrong_usage(text: str) -> None:
    """The message says what is missing."""
    with pytest.raises(LockstepError, match=re.escape("--student-pattern")):
        student_pattern(text)


def test_a_missing_path_is_told_and_the_rest_listed(tmp_path: Path) -> None:
    """An error belongs to its path."""
    path = lay(tmp_path / "ada", {"threads.py": "x = 1\n"})
    found = list_hand_ins([tmp_path / "none", path, path], SOUGHT)
    assert [hand_in.paths for hand_in in found.hand_ins] == [(path,)]
    assert [f"`{tmp_path / 'none'}`" in trouble for trouble in found.troubles] == [True]
    assert "given twice" in found.notes[0]


def test_a_broken_download_is_one_hand_in_for_a_person(tmp_path: Path) -> None:
    """It may be a student's; what is wrong with it is reported where it is taken in."""
    broken = lay(tmp_path, {"all.zip": b"PK"}) / "all.zip"
    (hand_in,) = list_hand_ins([broken], SOUGHT).hand_ins
    assert text_of(hand_in) == ""


def test_a_link_among_hand_ins_is_not_followed(tmp_path: Path) -> None:
    """Neither as a download nor as a hand-in."""
    lay(tmp_path / "secret", {f"Ada_12{FILE}/threads.py": "x = 1\n"})
    (tmp_path / "link").symlink_to(tmp_path / "secret")
    (hand_in,) = list_hand_ins([tmp_path / "link"], SOUGHT).hand_ins
    assert hand_in.layout is Layout.FOLDERS
    assert text_of(hand_in) == ""


def test_an_empty_folder_of_a_zip_is_a_student_with_nothing(tmp_path: Path) -> None:
    """As it is where the download was unpacked."""
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        archive.writestr(f"all/Ada_1{FILE}/threads.py", "x = 1\n")
        archive.writestr(f"all/Bo_2{FILE}/", "")
        archive.writestr("all/../Cy_3_assignsubmission_file/", "")
    found = list_hand_ins([tmp_path / "all.zip"], SOUGHT).hand_ins
    assert [hand_in.student.name for hand_in in found] == ["Ada", "Bo"]
    with workspace() as folder:
        taken = take_in(found[1].paths, "threads.py", folder)
        assert taken.handed is Handed.NOT_HANDED_IN
