"""``lockstep new``: the three folders of an assignment, with one small exercise.

The exercise passes the gate as it is, so that an author changes something that works,
one piece at a time.  Its texts are in ``template/``; the stub is cut from the solution.
"""

from __future__ import annotations

import contextlib
import keyword
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from string import Template

from autograder.errors import LockstepError
from autograder.gatekeeper.editing.assignment_folders import (
    DOORS,
    AssignmentFolders,
    places,
)
from autograder.gatekeeper.editing.folder import FolderError
from autograder.gatekeeper.editing.stub import cut
from autograder.grading.course import SCENARIOS, Course, CourseError
from autograder.report.text import Screen, show

_TEMPLATE = Path(__file__).with_name("template")
_SHARED = "autograder/gatekeeper/editing/how_to_work.md"  # in the kit's own course
_SLUG = re.compile(r"\d\d_([a-z][a-z0-9_]*)")
# What a file to hand in must not be called: an import would find the other one.
_OTHERS = {"autograder", "conftest", "pytest", Path(SCENARIOS).stem}
_TAKEN = sys.stdlib_module_names | _OTHERS


class SlugError(LockstepError):
    """An assignment cannot have this name, or another one has it."""


def new_assignment(start: Path, slug: str) -> int:
    """Write the three folders of an assignment; returns the exit status, 0.

    ``start`` lies in the course.  Raises SlugError for a name that is not NN_name, or
    that is taken, and CourseError outside of a course.  Then nothing is written.
    """
    course = Course.find(start)
    place = AssignmentFolders(course.root, slug)
    _require_free(course, slug)
    try:
        _write(place, _files(course.root, slug))
    except OSError as error:
        problem = f"{error.strerror or type(error).__name__} (`{error.filename}`)"
        raise FolderError(f"Failed to write `{slug}`: {problem}.") from error
    screen = Screen.of(sys.stdout)
    for folder in (place.handout, place.staff, place.hidden):
        show(f"wrote {folder.relative_to(course.root).as_posix()}/")
    left = place.draft_note.relative_to(course.root).as_posix()
    show(screen.letters(f"It is a draft: `{left}` says what is left to do."))
    show(screen.letters(f"Next: `lockstep check {slug}`"))
    return 0


def _require_free(course: Course, slug: str) -> None:
    """Raise SlugError unless an assignment may be called ``slug``."""
    match = _SLUG.fullmatch(slug)
    if match is None:
        rule = "two digits, `_`, and a name in small letters, such as `07_events`"
        raise SlugError(f"`{slug}` does not name an assignment. Write {rule}.")
    name = match[1]
    if name in _TAKEN or name.startswith("test_") or keyword.iskeyword(name):
        problem = f"students could not import a file called `{name}.py`"
        raise SlugError(f"`{slug}` cannot be: {problem}. Choose another name.")
    for door in DOORS:
        folder = course.root / door / slug
        if folder.exists():
            where = folder.relative_to(course.root).as_posix()
            raise SlugError(f"`{slug}` is taken: there is `{where}`. Choose another.")
    for place in places(course):
        with contextlib.suppress(CourseError):
            if place.file_name == f"{name}.py":
                problem = f"`{name}.py` is the file that students hand in for"
                raise SlugError(f"{problem} `{place.slug}`. Choose another name.")


def _files(course: Path, slug: str) -> dict[str, str]:
    """Return the text of each file of an assignment, by its name in the course."""
    words = _words(course, slug)
    module = words["module"]
    handout, staff, hidden = (f"{door}/{slug}" for door in DOORS)
    names = {
        "handout.md": f"{handout}/README.md",
        "hints.md": f"{handout}/hints.md",
        "visible_checks.txt": f"{handout}/test_{module}.py",
        "visible_scenarios.txt": f"{handout}/{SCENARIOS}",
        "draft.md": f"{staff}/DRAFT.md",
        "solution.txt": f"{staff}/{module}.py",
        "equivalent_mutants.txt": f"{staff}/equivalent_mutants.txt",
        "hidden_checks.txt": f"{hidden}/test_hidden_{module}.py",
        "hidden_scenarios.txt": f"{hidden}/{SCENARIOS}",
    }
    for kind in ("right", "wrong"):
        for file in sorted(_TEMPLATE.glob(f"{kind}_*.txt")):
            style = file.stem.removeprefix(f"{kind}_")
            names[file.name] = f"{staff}/{kind}/run_both_{style}.py"
    texts = {
        name: Template((_TEMPLATE / source).read_text("utf-8")).substitute(words)
        for source, name in names.items()
    }
    solution = f"{staff}/{module}.py"
    texts[f"{handout}/{module}.py"] = cut(texts[solution], Path(solution))
    return texts


def _words(course: Path, slug: str) -> dict[str, str]:
    """Return what stands for each `$name` in the texts of the template."""
    number, _, module = slug.partition("_")
    # Each copy that students get has the shared page there instead.
    is_there = (course / _SHARED).is_file()
    shared = f"[The same for all assignments](../../{_SHARED})"
    return {
        "shared": shared if is_there else "The page that all assignments share.",
        "slug": slug,
        "module": module,
        "file": f"{module}.py",
        "title": f"{number} {module.replace('_', ' ').capitalize()}",
    }


def _write(place: AssignmentFolders, texts: dict[str, str]) -> None:
    """Write the files beside the course's folders, then move all three folders in."""
    with tempfile.TemporaryDirectory(prefix=".new-", dir=place.course) as scratch:
        for name, text in texts.items():
            file = Path(scratch, name)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text.encode())
        with contextlib.ExitStack() as undo:
            for made, folder in _moves(Path(scratch), place):
                folder.parent.mkdir(exist_ok=True)  # a course need not have references
                made.rename(folder)
                undo.callback(folder.rename, made)
            undo.pop_all()  # nothing is to be moved back


def _moves(scratch: Path, place: AssignmentFolders) -> Iterator[tuple[Path, Path]]:
    """Yield each folder that was made, with the place where it belongs."""
    for door in DOORS:
        yield scratch / door / place.slug, place.course / door / place.slug
