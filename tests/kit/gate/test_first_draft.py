"""``lockstep new``: three folders that pass the gate, or nothing at all."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from autograder.cli import main
from autograder.gatekeeper.editing.assignment_folders import DOORS, places
from autograder.gatekeeper.editing.folder import FolderError
from autograder.gatekeeper.editing.rules import broken_rules
from autograder.gatekeeper.editing.rules.secret_rules import given_away, secrets
from autograder.gatekeeper.publishing.first_draft import new_assignment
from autograder.grading.course import Course

ROOT = Path(__file__).parents[3]
SLUG = "07_events"
OURS = 'lint.isort.known-first-party = ["autograder"]'  # as in the project


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """Return a copy of the kit's own course, without its foreign corpus."""
    for door in DOORS:
        left_out = shutil.ignore_patterns("foreign", "__pycache__", ".*")
        shutil.copytree(ROOT / door, tmp_path / door, ignore=left_out)
    # Handouts link to the page that all of them share.
    page = Path("autograder/gatekeeper/editing/how_to_work.md")
    (tmp_path / page).parent.mkdir(parents=True)
    shutil.copyfile(ROOT / page, tmp_path / page)
    return tmp_path


def files(course: Path) -> dict[str, bytes]:
    """Return everything below a folder: files with what is in them, and folders."""
    found = sorted(course.rglob("*"))
    return {str(f): f.read_bytes() if f.is_file() else b"" for f in found}


def test_what_it_writes_passes_the_gate(
    copied: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In the kit's own course, as a draft; nothing of it has to be changed."""
    assert main(["new", SLUG, "--course", str(copied)]) == 0
    assert f"Next: `lockstep check {SLUG}`" in capsys.readouterr().out
    status = main(["check", SLUG, "--course", str(copied)])
    said = capsys.readouterr().out
    assert (status, said.splitlines()[-1]) == (0, "✓ Everything looks fine."), said
    place = next(place for place in places(Course(root=copied)) if place.slug == SLUG)
    assert place.is_draft
    kinds = [file.parent.name for file in place.specimens]
    assert (kinds.count("right"), kinds.count("wrong")) == (3, 5)


def test_it_gives_nothing_away_of_the_others(copied: Path) -> None:
    """Its handout has no line of their solutions, and theirs have none of its own."""
    new_assignment(copied, SLUG)
    *others, place = places(Course(root=copied))
    assert (len(others), broken_rules(place)) == (6, [])
    for other in others:
        assert list(given_away(secrets(other), place.handout)) == []


def test_a_course_of_ones_own_has_no_page_to_link_to(tmp_path: Path) -> None:
    """The rules have nothing to say there either; nor need there be references."""
    for door in ("assignments", "tests/hidden"):
        (tmp_path / door).mkdir(parents=True)
    new_assignment(tmp_path, SLUG)
    (place,) = places(Course(root=tmp_path))
    assert (place.slug, broken_rules(place)) == (SLUG, [])


@pytest.mark.parametrize("style", [["check"], ["format", "--check"]])
def test_the_linter_has_nothing_to_say(copied: Path, style: list[str]) -> None:
    """The files are formatted, and clean under the rules of the project."""
    new_assignment(copied, SLUG)
    shutil.copyfile(ROOT / "pyproject.toml", copied / "pyproject.toml")
    folders = [str(Path(door, SLUG)) for door in DOORS]
    command = [sys.executable, "-m", "ruff", *style, "--config", OURS, *folders]
    done = subprocess.run(
        command, cwd=copied, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stdout


@pytest.mark.parametrize(
    ("slug", "said"),
    [
        ("events", "`events` does not name an assignment. Write two digits"),
        ("7_events", "does not name an assignment"),
        ("07_Events", "does not name an assignment"),
        ("../07_events", "does not name an assignment"),
        ("07_queue", "students could not import a file called `queue.py`"),
        ("07_class", "students could not import a file called `class.py`"),
        ("07_scenarios", "students could not import"),
        ("07_test_me", "students could not import"),
        ("01_pair", "`01_pair` is taken: there is `assignments/01_pair`"),
        ("02_pair", "`pair.py` is the file that students hand in for `01_pair`"),
    ],
)
def test_a_name_that_cannot_be_is_refused(
    slug: str, said: str, course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In words, with status 2, and nothing is written."""
    before = files(course)
    assert main(["new", slug, "--course", str(course)]) == 2
    assert said in capsys.readouterr().err
    assert files(course) == before


def test_a_name_is_taken_by_one_folder_of_the_three(course: Path) -> None:
    """What is there is not added to, even when it is only a folder for hidden tests."""
    (course / "tests/hidden" / SLUG).mkdir()
    before = files(course)
    assert main(["new", SLUG, "--course", str(course)]) == 2
    assert files(course) == before


def test_nothing_is_half_written(course: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the third folder cannot be put in its place, the first two go again."""
    before = files(course)
    rename = os.rename

    def refusing(source: Path, target: Path) -> None:
        if str(target) == str(course / "tests/hidden" / SLUG):
            raise PermissionError(13, "Permission denied", str(target))
        rename(source, target)

    monkeypatch.setattr(os, "rename", refusing)
    with pytest.raises(FolderError, match="Permission denied"):
        new_assignment(course, SLUG)
    assert files(course) == before
