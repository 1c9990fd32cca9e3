"""The three folders: exactly the expected files, none too long, no notebooks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from autograder.gatekeeper.editing.assignment_folders import DOORS, AssignmentFolders
from autograder.gatekeeper.editing.findings import Finding
from autograder.grading.course import CourseError
from autograder.grading.hints import FOLDER

_CACHES = ("__pycache__", ".pytest_cache", ".mypy_cache", ".ruff_cache", FOLDER)
_MOST_LINES = 500


def expected_files(place: AssignmentFolders) -> Iterator[Finding]:
    """Every file that the three folders must have."""
    folders = [place.course / door / place.slug for door in DOORS]
    missing = [folder for folder in folders if not folder.is_dir()]
    for folder in missing:
        what = f"There is no folder `{folder.relative_to(place.course)}`."
        do = "An assignment is three folders of one name; make this one too."
        yield Finding(what=what, do=do, file=folder)
    if missing:
        return
    try:
        wanted = _wanted(place)
    except CourseError as error:
        do = "Keep one solution there; its name is what students hand in."
        yield Finding(what=str(error) + ".", do=do, file=place.staff)
        return
    for file in wanted:
        if not file.is_file():
            what = f"`{file.relative_to(place.course)}` is missing."
            yield Finding(what=what, do="Write it.", file=file)


def unexpected_files(place: AssignmentFolders) -> Iterator[Finding]:
    """Files that nobody knows, which would be handed out or graded by accident."""
    known = {*_wanted(place), place.staff / "equivalent_mutants.txt", place.gallery}
    known |= {place.draft_note, *place.specimens, *place.foreign}
    for folder in (place.handout, place.staff, place.hidden):
        for file in sorted(folder.rglob("*")):
            ours = file.is_dir() or set(file.parts) & set(_CACHES)
            if not ours and file not in known:
                notebook = file.suffix == ".ipynb"
                do = (
                    "Notebooks are made by the kit; "
                    if notebook
                    else "Nobody uses it; "
                )
                what = f"`{file.relative_to(place.course)}` is not expected there."
                yield Finding(what=what, do=f"{do}remove it.", file=file)


def long_files(place: AssignmentFolders) -> Iterator[Finding]:
    """Files that are longer than anybody reads."""
    for folder in (place.handout, place.staff, place.hidden):
        for file in sorted(folder.rglob("*.*")):
            if file.suffix in (".py", ".md") and file.is_file():
                lines = len(file.read_text("utf-8").splitlines())
                if lines > _MOST_LINES:
                    what = (
                        f"`{file.name}` has {lines} lines; the limit is {_MOST_LINES}."
                    )
                    yield Finding(what=what, do="Split it.", file=file)


def handout_files(place: AssignmentFolders) -> list[Path]:
    """The files of an assignment that students get."""
    names = ("README.md", "hints.md", "scenarios.py")
    return [*(place.handout / name for name in names), place.stub, place.self_check]


def _wanted(place: AssignmentFolders) -> list[Path]:
    return [
        *handout_files(place),
        place.staff / place.file_name,
        place.hidden_tests,
        place.hidden / "scenarios.py",
    ]


RULES = (unexpected_files, long_files)
