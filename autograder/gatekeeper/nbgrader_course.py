"""A course of nbgrader, ready to be used: configuration and source notebooks."""

from __future__ import annotations

from pathlib import Path

from autograder.gatekeeper.folder import new_folder
from autograder.gatekeeper.notebook import fill
from autograder.gatekeeper.place import Place
from autograder.gatekeeper.release import ReleaseError
from autograder.grading.course import Course
from autograder.report.text import show

_CONFIG = '''\
"""nbgrader with Lockstep: notebooks are graded outside of any kernel.

Where the kit is missing nbgrader would ignore this file and go its usual way; the check
cells raise then, so nobody gets points by it.
"""

from autograder.lms.nbgrader_preprocessor import use_lockstep

c = get_config()
c.CourseDirectory.course_id = {name!r}

# The folder of the assignments, with the hidden tests in it.  It stays with the grader.
use_lockstep(c, course={course!r})
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
* `nbgrader autograde` must end with status 0. Where the grading itself fails it ends
  with another one, and the notebook has no score but needs a manual grade.
* The notebooks are made from the assignments. When these change, make them anew:
  `lockstep notebook SLUG --out NEW`, and put what is in `NEW` into `source/SLUG`.
"""


def nbgrader_course(course: Path, out: Path) -> int:
    """Make a course of nbgrader in ``out``, of all finished assignments.

    Returns the exit status 0.  Raises LockstepError when that cannot be done; then
    nothing was written.
    """
    course = course.resolve()
    found = [Place(course, a.slug) for a in Course(root=course).assignments]
    finished = [place for place in found if not place.is_draft]
    if not finished:
        raise ReleaseError(f"There is no finished assignment in `{course}`.")
    name = out.resolve().name
    with new_folder(out) as folder:
        for place in finished:
            source = folder / "source" / place.slug
            source.mkdir(parents=True)
            fill(place, source)
        config = _CONFIG.format(name=name, course=str(course))
        (folder / "nbgrader_config.py").write_text(config, "utf-8")
        readme = _readme(name, course, finished)
        (folder / "README.md").write_text(readme, "utf-8")
    for file in sorted(out.rglob("*.*")):
        show(f"{file}")
    for place in found:
        if place.is_draft:
            told = "a draft, left out; `lockstep notebook` makes it when it is named"
            show(f"{place.slug}: {told}")
    show(f"\nIn `{out}`: nbgrader generate_assignment {finished[0].slug}")
    return 0


def _readme(name: str, course: Path, places: list[Place]) -> str:
    rows = ["| assignment | notebook | points |", "|---|---|---|"]
    for place in places:
        points = sum(place.exam.points(name) for name in place.exam.exercises)
        notebook = Path(place.file_name).with_suffix(".ipynb")
        rows.append(f"| `{place.slug}` | `{notebook}` | {points:g} |")
    return _README.format(
        name=name, slug=places[0].slug, listing="\n".join(rows), course=course
    )
