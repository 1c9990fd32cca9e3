"""The release: what students get of an assignment, ready to be published."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

from autograder.errors import LockstepError
from autograder.gatekeeper.editing.assignment_folders import AssignmentFolders
from autograder.gatekeeper.editing.folder import new_folder
from autograder.gatekeeper.editing.handout import Copy, handout_text
from autograder.gatekeeper.editing.rules.file_rules import handout_files
from autograder.gatekeeper.editing.rules.secret_rules import given_away, secrets
from autograder.gatekeeper.publishing.wheel import make_wheel
from autograder.grading.course import Course
from autograder.report.text import show

# What a student reads who runs the file.  Where it has to be a script, a call of `main`
# takes the place of the words, as the handout says; no number is in them.
_GUARD = 'if __name__ == "__main__":'
_RUN_AS_SCRIPT = f"""

{_GUARD}
    print("Nothing is called here{{yet}}. To check your work, type: pytest")
"""

# pip takes a path in this file from the current folder, but `--find-links` from the
# folder of the file.  No index can have a local version (the part after `+`), so that
# nothing of the same name is taken from there.
_REQUIREMENTS = """\
--find-links .
{name}=={version}
"""

# With importlib no folder of the student gets onto the path of pytest's own imports.
# The time limit is a net around the kit itself; it judges nobody.
_PYTEST_INI = """\
[pytest]
addopts = --import-mode=importlib
timeout = 300
"""


class ReleaseError(LockstepError):
    """The assignment cannot be released; nothing was written."""


def release(course: Path, slug: str, out: Path) -> int:
    """Put what students get of ``slug`` into ``out``; returns the exit status 0.

    That is the handout's folder, the kit's wheel, a `requirements.txt` and a
    `pytest.ini`.  Raises ReleaseError when ``out`` holds something already, and when a
    hidden line would get out; AuthorError when the handout has no place for the page
    that all assignments share.
    """
    Course(root=course).assignment(slug)
    place = AssignmentFolders(course, slug)
    if place.is_draft:
        problem = (
            f"`{slug}` is a draft: `{place.draft_note.relative_to(course)}` says why."
        )
        raise ReleaseError(
            f"{problem} Remove that file when the assignment is finished."
        )
    with new_folder(out) as folder:
        _fill(place, folder)
        _verify(place, folder)
    for file in sorted(out.iterdir()):
        show(f"{out / file.name}")
    show(f"\nIn `{out}`: python -m pip install -r requirements.txt && pytest")
    return 0


def _fill(place: AssignmentFolders, folder: Path) -> None:
    for file in handout_files(place):
        shutil.copyfile(file, folder / file.name)
    handout = handout_text(place.handout / "README.md", Copy.FILES)
    (folder / "README.md").write_text(handout, "utf-8")
    yet = " yet" if _GUARD in place.reference.text else ""
    with (folder / place.file_name).open("a", encoding="utf-8") as stub:
        stub.write(_RUN_AS_SCRIPT.format(yet=yet))
    kit = make_wheel(folder)
    asked = _REQUIREMENTS.format(name=kit.name, version=kit.version)
    (folder / "requirements.txt").write_text(asked, "utf-8")
    (folder / "pytest.ini").write_text(_PYTEST_INI, "utf-8")


def _verify(place: AssignmentFolders, folder: Path) -> None:
    """Raise ReleaseError when ``folder`` holds anything that must stay hidden."""
    for finding in given_away(secrets(place), folder):
        raise ReleaseError(finding.text(place.slug, folder))
    for wheel in folder.glob("*.whl"):
        with zipfile.ZipFile(wheel) as archive:
            tops = {name.split("/")[0] for name in archive.namelist()}
        foreign = {top for top in tops if not top.endswith(".dist-info")}
        if foreign != {"autograder"}:
            names = ", ".join(sorted(foreign - {"autograder"}))
            raise ReleaseError(f"The kit's wheel holds more than the kit: {names}.")
