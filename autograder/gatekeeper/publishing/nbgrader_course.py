"""A course of nbgrader, ready to be used: configuration and source notebooks."""

from __future__ import annotations

from pathlib import Path

from autograder.gatekeeper.editing.assignment_folders import AssignmentFolders
from autograder.gatekeeper.editing.folder import new_folder
from autograder.gatekeeper.publishing.release import ReleaseError
from autograder.gatekeeper.publishing.source_notebook import fill
from autograder.grading.course import Course
from autograder.report.text import show

CONFIG = '''\
"""nbgrader with Lockstep: notebooks are graded outside of any kernel.

What grades is named here instead of imported: where Lockstep is missing, autograde
fails for everybody. (An import that fails would end this file, and nbgrader would
forget it and try its own way.) Put what you add below the lines of Lockstep.
"""

from importlib.util import find_spec

c = get_config()
c.GenerateAssignment.preprocessors = [
    "nbgrader.preprocessors.IncludeHeaderFooter",
    "nbgrader.preprocessors.InstantiateTests",
    "nbgrader.preprocessors.LockCells",
    "nbgrader.preprocessors.ClearSolutions",
    "nbgrader.preprocessors.ClearOutput",
    "nbgrader.preprocessors.CheckCellMetadata",
    "nbgrader.preprocessors.ComputeChecksums",
    "nbgrader.preprocessors.SaveCells",
    "autograder.lms.nbgrader_cells.UsualKernel",
    "nbgrader.preprocessors.ClearHiddenTests",
    "nbgrader.preprocessors.ClearMarkScheme",
    "nbgrader.preprocessors.ComputeChecksums",
    "nbgrader.preprocessors.CheckCellMetadata",
]
if find_spec("autograder"):  # an earlier score goes before a notebook is read again
    c.Autograde.exporter_class = "autograder.lms.nbgrader_exporter.Opened"
    c.Autograde.pre_convert_hook = "autograder.lms.nbgrader_marks.tell_misnamed"
    c.ExportApp.plugin_class = "autograder.lms.nbgrader_marks.Marks"
c.Autograde.sanitize_preprocessors = [
    "autograder.lms.nbgrader_cells.ForgetUnknown",
    "nbgrader.preprocessors.ClearOutput",
    "autograder.lms.nbgrader_cells.OneOfEach",
    "autograder.lms.nbgrader_cells.UsualKernel",
    "autograder.lms.nbgrader_cells.RestoreCells",
    "nbgrader.preprocessors.CheckCellMetadata",
]
c.Autograde.autograde_preprocessors = [
    "autograder.lms.nbgrader_preprocessor.Lockstep",
    "nbgrader.preprocessors.LimitOutput",
    "autograder.lms.nbgrader_preprocessor.SaveScores",
    "nbgrader.preprocessors.AssignLatePenalties",
    "nbgrader.preprocessors.CheckCellMetadata",
]

# The folder of the assignments, with the hidden tests in it.  It stays with the grader.
c.Lockstep.course = {course!r}

c.CourseDirectory.course_id = {name!r}
'''

_README = """\
# {name}: a course of nbgrader, graded by Lockstep

In this folder, with Lockstep and nbgrader installed and their environment activated:

```
nbgrader generate_assignment {slug}    # source/ -> release/, without the solutions
nbgrader release_assignment {slug}     # or hand release/{slug} out in another way
nbgrader collect {slug}                # or put it into submitted/STUDENT/{slug}
nbgrader autograde {slug}
nbgrader generate_feedback {slug}
nbgrader export
```

{listing}

* Students need Lockstep in the environment of their kernels: the check cells run the
  visible checks at home. They need no nbgrader.
* The files beside a notebook are the visible checks. nbgrader hands them out, and puts
  them back when it grades. Nothing hidden is in `source/`: the hidden tests are read
  from `{course}`, which `nbgrader_config.py` names. If that folder moves, change it
  there.
* Where the grading of a notebook fails, nobody gets points and nobody loses any: its
  check cells have no score and *need a manual grade*. `nbgrader autograde` says which
  (lines with `ERROR`), and ends with another status than 0 where a notebook could not
  even be read. `nbgrader export` leaves such a score empty, and says why in `note`.
* A notebook must have the name in the table. Browsers call a second download `{other}`:
  nbgrader passes it over. A line with `ERROR` and the column `note` say so, and the
  export has no score of it, not even an earlier one. Rename it, and grade it again.
* What you have given by hand, scores and comments, stays when a submission is graded
  again; `note` then names what you may want to look at.
* Modules (`*.py`) that were handed in beside a notebook count, as in `lockstep grade`.
* When `nbgrader autograde` itself is killed, the student whose turn it was has a folder
  in `autograded/` that is not whole, and the next run passes it over: grade that one
  again with `nbgrader autograde {slug} --student=STUDENT --force`.
* **What students hand in is run on this machine, as the user who calls `nbgrader
  autograde`.** Nothing walls it off: it could read the hidden tests and the solutions,
  change `gradebook.db`, or kill nbgrader. Grade in a container that holds nothing else
  worth keeping, or as a user of its own, with a copy of the gradebook from before, and
  look at what has changed. Feedback shows no words that hold lines of a hidden file;
  who writes them backwards gets past that.
* nbgrader goes on without a configuration that it cannot read, and tries to grade in
  its own way. The notebooks in `source/` name a kernel that is nowhere, and the
  gradebook keeps that name: `nbgrader autograde` fails for everybody then (`No such
  kernel named graded-by-lockstep`), and nobody gets points; a score from before stays.
  Students get a notebook with the usual kernel: `nbgrader_config.py` has
  `generate_assignment` put it in. If a released notebook asks for
  `graded-by-lockstep`, that file was not read.
* The notebooks are made from the assignments. When these change, make them again:
  `lockstep notebook SLUG --out NEW`, and put what is in `NEW` into `source/SLUG`.
"""


def nbgrader_course(course: Path, out: Path) -> int:
    """Make a course of nbgrader in ``out``, of all finished assignments.

    Returns the exit status 0.  Raises LockstepError when that cannot be done; then
    nothing was written.
    """
    course = course.resolve()
    found = [AssignmentFolders(course, a.slug) for a in Course(root=course).assignments]
    finished = [place for place in found if not place.is_draft]
    if not finished:
        raise ReleaseError(f"There is no finished assignment in `{course}`.")
    name = out.resolve().name
    with new_folder(out) as folder:
        for place in finished:
            source = folder / "source" / place.slug
            source.mkdir(parents=True)
            fill(place, source)
        config = CONFIG.format(name=name, course=str(course))
        (folder / "nbgrader_config.py").write_text(config, "utf-8")
        readme = _readme(name, course, finished)
        (folder / "README.md").write_text(readme, "utf-8")
    for file in sorted(out.rglob("*.*")):
        show(f"{file}")
    for place in found:
        if place.is_draft:
            why = "a draft, left out; `lockstep notebook` makes it when it is named"
            show(f"{place.slug}: {why}")
    show(f"\nIn `{out}`: nbgrader generate_assignment {finished[0].slug}")
    return 0


def _readme(name: str, course: Path, places: list[AssignmentFolders]) -> str:
    rows = ["| assignment | notebook | points |", "|---|---|---|"]
    for place in places:
        points = sum(place.exam.points(name) for name in place.exam.exercises)
        notebook = Path(place.file_name).with_suffix(".ipynb")
        rows.append(f"| `{place.slug}` | `{notebook}` | {points:g} |")
    return _README.format(
        name=name,
        slug=places[0].slug,
        other=f"{Path(places[0].file_name).stem} (1).ipynb",
        listing="\n".join(rows),
        course=course,
    )
