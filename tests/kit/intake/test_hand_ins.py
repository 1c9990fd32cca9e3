"""What people really hand in: what is taken or reported, and what a person must see.

A table: a kind of hand-in, what becomes of it, and what is said about it.
"""

from __future__ import annotations

import io
import json
import random
import zipfile
from pathlib import Path

import pytest

from autograder.intake import Taken, take_in, workspace
from autograder.intake.layouts import Sought, list_hand_ins
from autograder.report.record import Handed
from tests.kit.intake.hand_ins import Files, lay

RIGHT = "import threading\n\n\ndef run_all(tasks):\n    return list(tasks)\n"
STUB = RIGHT.replace("return list(tasks)", "raise NotImplementedError")
CELL = {"cell_type": "code", "metadata": {}, "outputs": [], "source": RIGHT}
BOOK = json.dumps({"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [CELL]})
RTF = r"{\rtf1\ansi\ansicpg1252 {\fonttbl\f0 Menlo;} \f0\fs24 import threading\par }"
FORK = b"\x00\x05\x16\x07" + bytes(80)  # what macOS leaves beside a file
TABS = "def odd():\n\tx = 1\n        return x\n" + RIGHT
PYTHON_2 = 'import threading\nprint "hello"\n' + RIGHT

TAKEN, PERSON, NONE = Handed.TAKEN, Handed.FOR_A_PERSON, Handed.NOT_HANDED_IN

# What is in the folder, what becomes of it, and words that must be said.
KINDS: dict[str, tuple[Files, Handed, str]] = {
    "plain": ({"threads.py": RIGHT}, TAKEN, ""),
    "browser": ({"threads(1).py": RIGHT}, TAKEN, "`threads(1).py` was graded as"),
    "zip": ({"s.zip": {"threads.py": RIGHT}}, TAKEN, "`s.zip/threads.py` was graded"),
    "folder in zip": (
        {"t.zip": {"01_threads/threads.py": RIGHT, "01_threads/test_threads.py": ""}},
        TAKEN,
        "`t.zip/01_threads/threads.py` was graded",
    ),
    "folder": ({"01_threads/threads.py": RIGHT}, TAKEN, ""),
    "deep": ({"a/b/01_threads/threads.py": RIGHT}, TAKEN, ""),
    "notebook": ({"threads.ipynb": BOOK}, TAKEN, ""),
    "old copy beside": (
        {"threads.py": RIGHT, "threads_old.py": STUB},
        TAKEN,
        "`threads_old.py` was passed over.",
    ),
    "two versions": (
        {"v1/threads.py": STUB, "v2/threads.py": RIGHT},
        PERSON,
        "it is not clear which one you mean",
    ),
    "mac": (
        {"threads.py": RIGHT, "__MACOSX/._threads.py": FORK, ".DS_Store": bytes(64)},
        TAKEN,
        "",
    ),
    "mac same name": ({"threads.py": RIGHT, "__MACOSX/threads.py": FORK}, TAKEN, ""),
    "mac zip": (
        {"a b.zip": {"threads.py": RIGHT, "__MACOSX/._threads.py": FORK}},
        TAKEN,
        "`a b.zip/threads.py` was graded",
    ),
    "other name": ({"Threads_final.py": RIGHT}, TAKEN, "`Threads_final.py` was graded"),
    "capital": ({"Threads.py": RIGHT}, TAKEN, "`Threads.py` was graded as"),
    "empty zip": ({"empty.zip": {}}, PERSON, "`empty.zip` holds no file."),
    "broken zip": (
        {"threads.zip": b"PK\x03\x04rubbish"},
        PERSON,
        "`threads.zip` is not a zip that can be opened",
    ),
    "zip that climbs": (
        {"s.zip": {"../../evil.py": "x = 1\n", "threads.py": RIGHT}},
        TAKEN,
        "`s.zip/../../evil.py` leads out of the zip, and was left out.",
    ),
    "rtf": ({"threads.py": RTF}, PERSON, "is a text with formats (RTF)"),
    "windows lines": ({"threads.py": RIGHT.replace("\n", "\r\n")}, TAKEN, ""),
    "cp1252": (
        {"threads.py": ("# Lösung\n" + RIGHT).encode("cp1252")},
        TAKEN,
        "was read as Windows-1252",
    ),
    "bom": ({"threads.py": b"\xef\xbb\xbf" + RIGHT.encode()}, TAKEN, ""),
    "utf16": ({"threads.py": RIGHT.encode("utf-16")}, PERSON, "is UTF-16"),
    "tabs": ({"threads.py": TABS}, TAKEN, ""),
    "python 2": ({"threads.py": PYTHON_2}, TAKEN, "Line 2 looks like Python 2."),
    "input": ({"threads.py": "name = input()\n" + RIGHT}, TAKEN, ""),
    "missing package": (
        {"threads.py": "import a_package_that_is_not_here\n" + RIGHT},
        PERSON,
        "`a_package_that_is_not_here` is imported, and is neither",
    ),
    "nothing": ({}, NONE, "There is no file in it."),
    "docx": ({"threads.docx": b"PK\x03\x04rubbish"}, PERSON, "`threads.docx`"),
    "no bytes": ({"threads.py": ""}, TAKEN, ""),
    "stub": ({"threads.py": STUB}, TAKEN, ""),
    "online text": ({"onlinetext.html": "<p>sorry</p>"}, PERSON, "`onlinetext.html`"),
    # More of the same.
    "zip in zip": (
        {"a.zip": {"b/inner.zip": {"threads.py": RIGHT}}},
        TAKEN,
        "`a.zip/b/inner.zip/threads.py` was graded",
    ),
    "too many zips": (
        {"a.zip": {"b.zip": {"c.zip": {"d.zip": {"threads.py": RIGHT}}}}},
        PERSON,
        "lies in too many zips",
    ),
    "bomb": (
        {"a.zip": {"b.zip": {f"{n}.ipynb": bytes(9 << 20) for n in range(8)}}},
        PERSON,
        "unpacks to more than 64 MB",
    ),
    "thousands of names": (
        {"a.zip": dict.fromkeys((f"{n}.txt" for n in range(5001)), "")},
        PERSON,
        "more than 5000 files",
    ),
    "windows zip": ({"a.zip": {"t\\threads.py": RIGHT}}, TAKEN, "`a.zip/t/threads.py`"),
    "same twice": (
        {"threads.py": RIGHT, "a.zip": {"threads.py": RIGHT}},
        TAKEN,
        "`a.zip/threads.py` was passed over.",
    ),
    "file and other zip": (
        {"threads.py": STUB, "a.zip": {"threads.py": RIGHT}},
        PERSON,
        "`a.zip/threads.py`, `threads.py`, and it is not clear",
    ),
    "browser beside": (
        {"threads.py": STUB, "threads (1).py": RIGHT},
        PERSON,
        "`threads (1).py`, `threads.py`, and it is not clear",
    ),
    "lone file": ({"abgabe.py": RIGHT}, TAKEN, "`abgabe.py` was graded as"),
    "by what it defines": (
        {"mine.py": "x = 1\n", "main.py": RIGHT},
        TAKEN,
        "`main.py` was graded as",
    ),
    "own module": (
        {"threads.py": "import threads_new\n" + RIGHT, "threads_new.py": RIGHT},
        TAKEN,
        "",
    ),
    "notebook named py": ({"threads.py": BOOK}, PERSON, "is a notebook, not a Python"),
    "page named py": ({"threads.py": "<!DOCTYPE html>\n"}, PERSON, "a page (HTML)"),
    "package under a condition": (
        {"threads.py": "try:\n    import numpy\nexcept ImportError:\n    pass\n"},
        TAKEN,
        "",
    ),
    "package of a neighbour": (
        {"threads.py": "import mine\n", "mine.py": "import numpy\n"},
        PERSON,
        "`numpy` is imported",
    ),
    "module of python 2": (
        {"threads.py": "import urllib2\n" + RIGHT},
        TAKEN,
        "`urllib2` is a module of Python 2.",
    ),
    "slip in a name": ({"threads.py": "import Threading\n" + RIGHT}, TAKEN, ""),
    "self-check alone": ({"test_threads.py": "x = 1\n"}, PERSON, "`test_threads.py`"),
    "picture beside": (
        {"threads.py": RIGHT, "screen.png": b"\x89PNG", "README.md": "# Threads\n"},
        TAKEN,
        "`screen.png` was passed over.",
    ),
    "name of any length": (
        {"n" * 150 + ".py": RIGHT},
        TAKEN,
        f"`{'n' * 60}…{'n' * 27}.py` was graded as `threads.py`.",
    ),
    "long names in a zip": (
        {"a.zip": {"线" * 90 + "/x.py": "", "线" * 90 + ".py": "", "threads.py": ""}},
        TAKEN,
        "has too long a path. It was left out.",
    ),
    "a file that is a folder": (
        {"a.zip": {"threads.py": RIGHT, "threads.py/x.py": "", "b.py": ""}},
        TAKEN,
        "`threads.py/x.py` is there twice. It was left out.",
    ),
    "script of any kind": ({"线程.py": RIGHT}, TAKEN, "`线程.py` was graded as"),
}


def taken_from(*paths: Path) -> tuple[Taken, str]:
    """Take a hand-in in; gives also the text of the file that will be graded."""
    with workspace() as folder:
        taken = take_in(paths, "threads.py", folder, ("run_all",))
        return taken, taken.file.read_text("utf-8-sig") if taken.file else ""


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_becomes_what_a_teacher_expects(kind: str, tmp_path: Path) -> None:
    """It is graded, for a person, or not handed in; and what was done is said."""
    files, handed, words = KINDS[kind]
    taken, _ = taken_from(lay(tmp_path / "Ada_1_assignsubmission_file_", files))
    assert taken.handed is handed
    said = " ".join([taken.refusal, *taken.notes])
    assert words in said
    assert bool(said) == bool(words)


@pytest.mark.parametrize(
    ("kind", "begins"),
    [
        ("cp1252", "# Lösung\nimport threading"),
        ("zip that climbs", RIGHT),
        ("same twice", RIGHT),
        ("old copy beside", RIGHT),
        ("by what it defines", RIGHT),
        ("notebook", RIGHT),
        ("zip in zip", RIGHT),
    ],
)
def test_the_file_that_is_meant_is_taken(
    kind: str, begins: str, tmp_path: Path
) -> None:
    """With what is in it."""
    _, text = taken_from(lay(tmp_path / "given", KINDS[kind][0]))
    assert text.startswith(begins)


def test_nothing_leads_out_of_a_zip(tmp_path: Path) -> None:
    """No file is written but the copies."""
    lay(tmp_path / "x" / "given", KINDS["zip that climbs"][0])
    taken, _ = taken_from(tmp_path / "x" / "given")
    assert taken.files == ("threads.py",)
    assert [f.name for f in tmp_path.rglob("evil.py")] == []


def test_a_link_is_for_a_person(tmp_path: Path) -> None:
    """Where it leads is none of ours."""
    folder = lay(tmp_path / "given", {})
    (folder / "threads.py").symlink_to("/etc/hostname")
    taken, _ = taken_from(folder)
    assert taken.handed is PERSON
    assert "`threads.py` is a link" in taken.refusal


@pytest.mark.parametrize("who", ["Çağla Ö", "O'Neil-S., Jr.", "李", "n" * 200])
def test_a_student_may_have_any_name(who: str, tmp_path: Path) -> None:
    """It is read from the folder, whole."""
    folder = lay(tmp_path / f"{who}_77_assignsubmission_file_", {"threads.py": RIGHT})
    (hand_in,) = list_hand_ins([folder], Sought()).hand_ins
    assert (hand_in.student.name, hand_in.student.id) == (who, "77")
    assert taken_from(*hand_in.paths)[0].handed is TAKEN


def test_a_download_without_folders_is_read(tmp_path: Path) -> None:
    """The file has the name that the student gave it."""
    name = "Ada L_99_assignsubmission_file_threads.py"
    folder = lay(tmp_path / "all", {name: RIGHT})
    (hand_in,) = list_hand_ins([folder], Sought()).hand_ins
    assert (hand_in.student.name, hand_in.student.id) == ("Ada L", "99")
    taken, text = taken_from(*hand_in.paths)
    assert (text, taken.notes) == (RIGHT, ())


def test_a_zip_with_a_password_is_for_a_person(tmp_path: Path) -> None:
    """So is one whose bytes are not what it says."""
    data = bytearray(_stored("threads.py", RIGHT))
    for at in (6, data.index(b"PK\1\2") + 8):
        data[at] |= 1
    taken, _ = taken_from(lay(tmp_path / "a", {"t.zip": bytes(data)}))
    assert "`t.zip/threads.py` needs a password" in taken.refusal
    bad = _stored("threads.py", RIGHT).replace(b"import", b"import"[::-1])
    taken, _ = taken_from(lay(tmp_path / "b", {"t.zip": bad}))
    assert (taken.handed, "cannot be unpacked" in taken.refusal) == (PERSON, True)


def _stored(name: str, text: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(name, text)
    return file.getvalue()


@pytest.mark.parametrize("large", [False, True])
def test_a_zip_that_lists_too_much_is_not_read(large: bool, tmp_path: Path) -> None:
    """Whichever of its records says so."""
    size, data = 9 << 20, _stored("threads.py", RIGHT)
    end = bytearray(data[-22:])
    if large:
        record = b"PK\6\6" + bytes(36) + size.to_bytes(8, "little") + bytes(8)
        end = bytearray(record + b"PK\6\7" + bytes(16)) + end
    else:
        end[12:16] = size.to_bytes(4, "little")
    taken, _ = taken_from(lay(tmp_path / "a", {"t.zip": data[:-22] + bytes(end)}))
    assert "`t.zip` holds far too many files" in taken.refusal


def test_a_zip_of_an_unusual_kind_is_for_a_person(tmp_path: Path) -> None:
    """One that takes gigabytes to unpack, whatever comes out."""
    folder = lay(tmp_path / "given", {})
    with zipfile.ZipFile(folder / "t.zip", "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("threads.py", RIGHT)
    assert "`t.zip/threads.py` is packed in a way" in taken_from(folder)[0].refusal


def test_any_bytes_are_a_hand_in(tmp_path: Path) -> None:
    """A broken zip is taken or reported, and is never an error of ours."""
    whole = lay(tmp_path, {"a.zip": {"a/threads.py": RIGHT, "b.zip": {"x.py": RIGHT}}})
    data = (whole / "a.zip").read_bytes()
    dice = random.Random(1)
    for number in range(200):
        broken = bytearray(data)
        for _ in range(dice.choice((1, 3, 20))):
            broken[dice.randrange(len(broken))] = dice.randrange(256)
        folder = lay(tmp_path / str(number), {"a.zip": bytes(broken)})
        taken, _ = taken_from(folder)
        assert taken.handed in (TAKEN, PERSON)
        assert all(line.isprintable() for line in (*taken.notes, taken.refusal))


def test_a_link_in_a_zip_is_left_out(tmp_path: Path) -> None:
    """It would lead wherever its text says."""
    folder = lay(tmp_path / "given", {})
    with zipfile.ZipFile(folder / "t.zip", "w") as archive:
        info = zipfile.ZipInfo("threads.py")
        info.external_attr = 0o120777 << 16
        archive.writestr(info, "/etc/passwd")
    taken, _ = taken_from(folder)
    assert "`t.zip/threads.py` is a link" in taken.refusal


def test_a_file_without_a_name_is_left_out(tmp_path: Path) -> None:
    """Zips that were damaged on the way have such files."""
    folder = lay(tmp_path / "given", {})
    with zipfile.ZipFile(folder / "t.zip", "w") as archive:
        archive.writestr("threads.py", RIGHT)
        archive.writestr(zipfile.ZipInfo(""), "y = 1\n")
    taken, _ = taken_from(folder)
    assert taken.handed is TAKEN
    assert "has no name" in "\n".join(taken.notes)
