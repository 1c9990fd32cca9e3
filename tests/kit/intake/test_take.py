"""Intake takes plain files of a modest size, and follows nothing."""

from __future__ import annotations

import hashlib
import json
import os
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from autograder.intake import IntakeError, Taken, file_names, take_in, workspace
from autograder.intake.pieces import MOST_BYTES
from autograder.report.record import Handed

SECRET = "the hidden tests"

Take = Callable[[Path], Taken]


@pytest.fixture
def take() -> Iterator[Take]:
    """Take a submission in, and check what holds of every copy."""
    with workspace() as root:

        def taken_from(path: Path) -> Taken:
            folder = root / f"taken {len(list(root.iterdir()))}"
            folder.mkdir()
            taken = take_in(path, "threads.py", folder)
            copied = [file for file in folder.rglob("*") if not file.is_dir()]
            for file in copied:
                assert not file.is_symlink()
                assert file.stat().st_size <= MOST_BYTES
                assert SECRET not in file.read_text("utf-8", "replace")
                assert file.stat().st_mode & 0o222 == 0
            assert len(copied) == len(taken.files)
            assert (taken.file is None) == bool(taken.refusal)
            assert (taken.file is None) == (taken.handed is not Handed.TAKEN)
            return taken

        yield taken_from
    assert not root.exists()


@pytest.fixture
def given(tmp_path: Path) -> Path:
    """Return an empty folder for a submission, and a secret beside it."""
    (tmp_path / "secret.py").write_text(SECRET)
    folder = tmp_path / "given"
    folder.mkdir()
    return folder


def test_a_folder_is_taken_in(given: Path, take: Take) -> None:
    """With the Python files beside the exercise; of others it is said."""
    (given / "threads.py").write_bytes(b"x = 1\n")
    (given / "mine").mkdir()
    (given / "mine" / "more.py").touch()
    (given / "data.bin").touch()
    for name in (".venv", "__pycache__", "venv"):
        (given / name).mkdir()
        (given / name / "threads.py").touch()
    taken = take(given)
    assert taken.files == ("threads.py", "mine/more.py")
    assert taken.sha256 == hashlib.sha256(b"x = 1\n").hexdigest()
    assert taken.notes == ("`data.bin` was passed over.",)


def test_a_file_deeper_down_is_found(given: Path, take: Take) -> None:
    """The one nearest to the top counts; what lies beside it comes along."""
    for folder in ("week1/threads", "week1/threads/old"):
        (given / folder).mkdir(parents=True)
        (given / folder / "threads.py").touch()
    (given / "week1/threads/mine.py").touch()
    (given / "elsewhere.py").touch()
    taken = take(given)
    assert set(taken.files) == {"threads.py", "mine.py", "old/threads.py"}


@pytest.mark.parametrize("name", ["alice.py", "threads (1).py"])
def test_a_file_of_another_name_is_said(given: Path, take: Take, name: str) -> None:
    """It was given explicitly, so it is the one."""
    (given / name).touch()
    (given / "other.py").touch()
    taken = take(given / name)
    assert taken.file is not None
    assert taken.file.name == "threads.py"
    assert taken.files == ("threads.py",)
    assert taken.notes == (f"`{name}` was graded as `threads.py`.",)


def test_capital_letters_are_forgiven(given: Path, take: Take) -> None:
    """Some systems do not tell them apart."""
    (given / "Threads.PY").touch()
    assert take(given).notes == ("`Threads.PY` was graded as `threads.py`.",)


@pytest.mark.parametrize("names", [["notes.txt"], ["thread.py", "b.py"]])
def test_a_submission_without_the_file_is_for_a_person(
    given: Path, take: Take, names: list[str]
) -> None:
    """It says what was looked for, and what is there."""
    for name in names:
        (given / name).touch()
    taken = take(given)
    assert taken.handed is Handed.FOR_A_PERSON
    assert "`threads.py` was not found" in taken.refusal
    assert all(f"`{name}`" in taken.refusal for name in names)


def test_several_files_of_the_name_are_refused(given: Path, take: Take) -> None:
    """Nobody can tell which one is meant."""
    for folder in ("a", "b"):
        (given / folder).mkdir()
        (given / folder / "threads.py").write_text(f"x = '{folder}'\n")
    assert "`a/threads.py`, `b/threads.py`" in take(given).refusal


@pytest.mark.parametrize("target", ["../secret.py", "/etc/passwd", "nowhere", "."])
def test_links_are_not_followed(given: Path, take: Take, target: str) -> None:
    """Neither for the exercise, nor for a file or a folder beside it."""
    (given / "threads.py").symlink_to(target)
    assert "is a link" in take(given).refusal
    assert "is a link" in take(given / "threads.py").refusal
    (given / "threads.py").unlink()
    (given / "threads.py").touch()
    (given / "more.py").symlink_to(target)
    (given / "folder").symlink_to("..")
    taken = take(given)
    assert taken.files == ("threads.py",)
    assert "`more.py` is a link, and was left out." in taken.notes


def test_a_second_name_of_a_file_is_refused(given: Path, take: Take) -> None:
    """A hard link may lead out of the submission, too."""
    os.link(given.parent / "secret.py", given / "threads.py")
    assert "hard links" in take(given).refusal


def test_pipes_and_sockets_are_not_opened(given: Path, take: Take) -> None:
    """A pipe would wait for somebody to write."""
    os.mkfifo(given / "threads.py")
    assert "is a named pipe" in take(given).refusal
    assert "is a named pipe" in take(given / "threads.py").refusal
    (given / "threads.py").unlink()
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(given / "threads.py"))
        assert "is a socket" in take(given).refusal
    assert "is a device" in take(Path("/dev/zero")).refusal


@pytest.mark.parametrize("extra", [0, 1])
def test_large_files_are_refused(given: Path, take: Take, extra: int) -> None:
    """Up to the limit, and no byte more."""
    (given / "threads.py").write_bytes(b"#" * (MOST_BYTES + extra))
    assert bool(take(given).refusal) == bool(extra)


def test_a_huge_file_is_not_read(given: Path, take: Take) -> None:
    """A sparse terabyte costs nothing."""
    with (given / "threads.py").open("wb") as file:
        file.truncate(1 << 40)
    assert "is larger than 256 KB" in take(given).refusal


def test_many_files_are_refused(given: Path, take: Take) -> None:
    """Some come along, thousands do not."""
    (given / "threads.py").touch()
    for number in range(250):
        (given / f"m{number}.py").touch()
    taken = take(given)
    assert taken.file is not None
    assert len(taken.files) == 200
    for number in range(5000):
        (given / f"t{number}.txt").touch()
    assert "more than 5000 files" in take(given).refusal


def test_files_that_are_large_together_are_left_out(given: Path, take: Take) -> None:
    """The exercise comes first."""
    for name in ["threads.py", *(f"m{number}.py" for number in range(10))]:
        (given / name).write_bytes(b"#" * MOST_BYTES)
    taken = take(given)
    assert taken.file is not None
    assert len(taken.files) == 8
    assert len(taken.notes) == 3
    assert "all files together are too large" in " ".join(taken.notes)


def test_deep_folders_are_left_out(given: Path, take: Take) -> None:
    """Hundreds of levels take neither time nor stack."""
    (given / "threads.py").touch()
    here = Path.cwd()
    os.chdir(given)
    try:
        for _ in range(300):
            Path("d").mkdir()
            os.chdir("d")
        Path("deep.py").touch()
    finally:
        os.chdir(here)
    taken = take(given)
    assert taken.files == ("threads.py",)
    assert "lies too deep" in " ".join(taken.notes)


@pytest.mark.parametrize(
    "name", [b"\xff\xfe.py", b"a\nb.py", b"\x1b[31m.py", "\u202exyz.py".encode()]
)
def test_odd_names_are_left_out(given: Path, take: Take, name: bytes) -> None:
    """Such a name is not a module's, nor fit for a report."""
    (given / "threads.py").touch()
    (given / os.fsdecode(name)).touch()
    taken = take(given)
    assert taken.files == ("threads.py",)
    (note,) = taken.notes
    assert note.isprintable()
    note.encode("utf-8")


def test_a_name_of_the_library_is_said(given: Path, take: Take) -> None:
    """The student may wonder why the file has no effect."""
    for name in ("threads.py", "queue.py", "mine.py"):
        (given / name).touch()
    (note,) = take(given).notes
    assert note.startswith("`queue.py` has the name of a module of Python's")


def test_a_folder_that_cannot_be_read_is_said(given: Path, take: Take) -> None:
    """What cannot be read cannot be taken in; root can read anything."""
    (given / "threads.py").touch()
    (given / "closed").mkdir(mode=0)
    taken = take(given)
    assert taken.file is not None
    assert os.geteuid() == 0 or "cannot be read" in " ".join(taken.notes)


@pytest.mark.parametrize("name", ["none", "none/threads.py", "\0"])
def test_nothing_at_all_is_an_error(given: Path, take: Take, name: str) -> None:
    """Wrong usage is not a submission of zero points."""
    with pytest.raises(IntakeError):
        take(given / name)


def test_names_tell_the_assignment(given: Path) -> None:
    """Whatever else is wrong with the submission."""
    (given / "a").mkdir()
    (given / "a" / "threads.py").touch()
    assert file_names(given) == ["threads.py"]
    (given / "link.py").symlink_to("/etc/passwd")
    assert file_names(given / "link.py") == []
    (given / "a" / "Locks_final (2).py").touch()
    assert "locks.py" in file_names(given, versions=True)


def test_a_workspace_is_gone_whatever_was_done_to_it() -> None:
    """Folders without any right, and very deep ones."""
    with workspace() as folder:
        (folder / "a" / "b").mkdir(parents=True)
        (folder / "a" / "b" / "file").touch()
        (folder / "a" / "b").chmod(0)
        (folder / "a").chmod(0)
    assert not folder.exists()


def test_a_notebook_is_taken_in_as_a_module(given: Path, take: Take) -> None:
    """By its own name, or as the only thing of that name in a folder."""
    cell = {"cell_type": "code", "source": "%time\nx = 1"}
    file = given / "threads.ipynb"
    file.write_text(json.dumps({"cells": [cell | {"metadata": NAMED}]}))
    assert file_names(file) == file_names(given) == ["threads.py"]
    for path in (file, given):
        taken = take(path)
        assert taken.file is not None
        assert taken.file.read_text() == "pass\nx = 1\n"
        assert taken.files == ("threads.ipynb",)
        assert "`%time` is for IPython" in taken.notes[0]
        assert taken.module is not None


NAMED = {"nbgrader": {"grade_id": "head"}}


def test_a_notebook_has_its_neighbours(given: Path, take: Take) -> None:
    """The Python files of its folder, as a source file has them; not by itself."""
    inner = given / "inner"
    (inner / "more").mkdir(parents=True)
    (inner / "threads.ipynb").write_text('{"cells": []}')
    for name in ("inner/mine.py", "inner/more/own.py", "far.py", "inner/queue.py"):
        (given / name).write_text("x = 1\n")
    taken = take(given)
    assert taken.files == ("threads.ipynb", "mine.py", "queue.py", "more/own.py")
    assert taken.file is not None
    assert (taken.file.parent / "more" / "own.py").read_text() == "x = 1\n"
    assert "`queue.py` has the name of a module" in taken.notes[0]
    assert take(inner / "threads.ipynb").files == ("threads.ipynb",)


def test_a_neighbour_that_is_not_there_is_told(given: Path, take: Take) -> None:
    """Only the notebook was handed in, and in Jupyter the import has worked.

    A package that the grader has is none that a student's program has here.
    """
    source = (
        "import mine.inner, os, pytest, threads\nfrom . import x\nfrom other import y"
    )
    cell = {"cell_type": "code", "source": source, "metadata": NAMED}
    (given / "threads.ipynb").write_text(json.dumps({"cells": [cell]}))
    (given / "mine.py").write_text("x = 1\n")
    for path, missing in (
        (given, "`other`, `pytest` are imported"),
        (given / "threads.ipynb", "`mine`, `other`, `pytest` are imported"),
    ):
        taken = take(path)
        assert taken.handed is Handed.FOR_A_PERSON
        assert taken.refusal.startswith(missing)


@pytest.mark.parametrize("name", ["threads.py", "Threads.py", "stub/threads.py"])
def test_a_file_and_a_notebook_are_several(given: Path, take: Take, name: str) -> None:
    """One may be the stub as it was handed out, the other the solution."""
    (given / "threads.ipynb").write_text('{"cells": []}')
    (given / "stub").mkdir()
    (given / name).write_text("x = 2\n")
    refusal = take(given).refusal
    assert "it is not clear which" in refusal
    assert f"`{name}`" in refusal
    assert "`threads.ipynb`" in refusal


@pytest.mark.parametrize("name", ["threads.py", "threads.ipynb"])
def test_a_notebook_in_a_folder_is_told(given: Path, take: Take, name: str) -> None:
    """What lies nearer to the top is graded."""
    (given / "old").mkdir()
    for file in (given / name, given / "old" / "threads.ipynb"):
        file.write_text('{"cells": []}' if file.suffix == ".ipynb" else "x = 1\n")
    taken = take(given)
    note = "`old/threads.ipynb` was passed over."
    assert (taken.files, taken.notes[:1]) == ((name,), (note,))


@pytest.mark.parametrize("data", [b"", b"x = 1\n", b"[]", b"\xff", b"{" * 1_000])
def test_what_is_no_notebook_is_refused(given: Path, take: Take, data: bytes) -> None:
    """With its name and the reason."""
    (given / "threads.ipynb").write_bytes(data)
    assert take(given / "threads.ipynb").refusal.startswith("`threads.ipynb` is refu")


def test_a_huge_notebook_is_not_read(given: Path, take: Take) -> None:
    """Pictures may be in it, but not without limit."""
    with (given / "threads.ipynb").open("wb") as file:
        file.truncate(16 * 1024 * 1024 + 1)
    assert "Clear the outputs" in take(given / "threads.ipynb").refusal
    with (given / "threads.ipynb").open("wb") as file:
        file.truncate(128 * 1024 * 1024 + 1)
    assert "the most for a notebook" in take(given / "threads.ipynb").refusal
