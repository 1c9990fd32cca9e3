"""A new folder is there whole or not at all, also where one was there before."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.gatekeeper.editing.folder import FolderError, new_folder


def fill(out: Path, fault: OSError | None = None) -> None:
    """Write two files into a new folder."""
    with new_folder(out) as folder:
        (folder / "a.txt").write_text("a")
        (folder / "b.txt").write_text("b")
        if fault is not None:
            raise fault


@pytest.mark.parametrize("out", ["new", "new/inner", "."])
def test_whoever_is_in_the_folder_stays_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, out: str
) -> None:
    """An empty folder is filled, not replaced: a shell may be in it."""
    monkeypatch.chdir(tmp_path)
    with new_folder(Path(out)) as folder:
        (folder / "a").mkdir()
        (folder / "a" / "b.txt").write_text("b")
        (folder / "c.txt").write_text("c")
    assert sorted(file.name for file in Path(out).iterdir()) == ["a", "c.txt"]
    assert Path(out, "a", "b.txt").read_text() == "b"
    assert Path.cwd() == tmp_path


@pytest.mark.parametrize("there", [True, False])
def test_nothing_is_left_of_what_fails(tmp_path: Path, there: bool) -> None:
    """Nor is an empty folder taken away that was there."""
    out = tmp_path / "out"
    if there:
        out.mkdir()
    with pytest.raises(FolderError, match="disk is full"):
        fill(out, OSError(28, "the disk is full"))
    assert list(tmp_path.rglob("*")) == ([out] if there else [])


def test_a_move_that_fails_is_taken_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The folder is as empty as it was."""
    move = Path.rename

    def rename(self: Path, target: Path) -> Path:
        if target == tmp_path / "b.txt":
            raise OSError(5, "a fault")
        return move(self, target)

    monkeypatch.setattr(Path, "rename", rename)
    with pytest.raises(FolderError, match="a fault"):
        fill(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_what_is_there_is_not_overwritten(tmp_path: Path) -> None:
    """Neither in a folder, nor where a file stands."""
    (tmp_path / "a.txt").write_text("mine")
    for out in (tmp_path, tmp_path / "a.txt"):
        with pytest.raises(FolderError, match="is not empty"), new_folder(out):
            pass
    assert (tmp_path / "a.txt").read_text() == "mine"
