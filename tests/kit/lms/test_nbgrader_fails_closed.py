"""Where the grading in nbgrader fails, nobody gets points, and nobody loses any unseen.

Skipped where nbgrader is not installed (``pip install '.[nbgrader]'``).
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[3]
SLUG = "01_threads"
pytestmark = pytest.mark.timeout(3600)  # the fixtures are the work
FIRST = "run_in_background"
RIGHT = "import threading\n\ndef run_in_background(task, *args):\n"
RIGHT += "    thread = threading.Thread(target=task, args=args)\n"
RIGHT += "    thread.start()\n    return thread\n"

Nbgrader = Callable[..., tuple[int, str]]
Grades = Callable[[Path], Any]


def hand_in(
    folder: Path, student: str, source: str = RIGHT, *, above: str = ""
) -> None:
    """Hand in the released notebook with one exercise, and a forged score.

    The cell ``above`` all others is the student's own.
    """
    file = folder / "release" / SLUG / "threads.ipynb"
    notebook = json.loads(file.read_text("utf-8"))
    forged = {"output_type": "execute_result", "data": {"text/plain": "3.0"}}
    for cell in notebook["cells"]:
        name = cell["metadata"].get("nbgrader", {}).get("grade_id", "")
        if name == FIRST:
            cell["source"] = source
        if name == f"check_{FIRST}":
            cell["outputs"] = [forged | {"metadata": {}, "execution_count": 1}]
            cell["execution_count"] = 1
    if above:
        cell = {"cell_type": "code", "metadata": {}, "id": "own", "outputs": []}
        notebook["cells"].insert(0, cell | {"source": above, "execution_count": None})
    submitted = folder / "submitted" / student / SLUG / "threads.ipynb"
    submitted.parent.mkdir(parents=True, exist_ok=True)
    submitted.write_text(json.dumps(notebook), "utf-8")


def configure(folder: Path, more: str, *, before: bool = False) -> None:
    """Add lines to the configuration that `lockstep course` has made."""
    file = folder / "nbgrader_config.py"
    text, more = file.read_text("utf-8"), textwrap.dedent(more)
    file.write_text(f"{more}\n{text}" if before else f"{text}\n{more}", "utf-8")


def stand_in(folder: Path, grader: str) -> None:
    """Have another program run in place of the grader."""
    program = folder / "grader.py"
    program.write_text(textwrap.dedent(grader), "utf-8")
    configure(
        folder,
        f"""
        import autograder.lms.nbgrader_preprocessor as ours
        ours.GRADER = [{sys.executable!r}, {str(program)!r}]
        """,
    )


def left_to_a_person(grades: Any, student: str) -> bool:
    """Tell whether a submission has no score, and a person must look."""
    found = grades[SLUG][student]
    assert len(found) == 5
    return all(auto is None and by_hand for auto, _, by_hand in found.values())


NO_KIT = """
from importlib.machinery import PathFinder

find = PathFinder.find_spec

def without_the_kit(name, path=None, target=None):
    return None if name.split(".")[0] == "autograder" else find(name, path, target)

PathFinder.find_spec = without_the_kit
"""


def test_without_the_kit_nobody_is_graded(
    classroom: Path, tmp_path: Path, nbgrader: Nbgrader, gradebook: Grades
) -> None:
    """The configuration holds, and names something that is not there."""
    (tmp_path / "sitecustomize.py").write_text(NO_KIT, "utf-8")
    hand_in(classroom, "ada")
    status, said = nbgrader(classroom, "autograde", SLUG, PYTHONPATH=str(tmp_path))
    assert status != 0
    assert "No module named 'autograder'" in said
    assert left_to_a_person(gradebook(classroom), "ada")
    assert not (classroom / "autograded" / "ada" / SLUG).exists()


def test_a_course_that_is_not_there_ends_it(
    classroom: Path, nbgrader: Nbgrader, gradebook: Grades
) -> None:
    """Nobody can be graded without it."""
    configure(classroom, f"c.Lockstep.course = {str(classroom)!r}")
    hand_in(classroom, "ada")
    status, said = nbgrader(classroom, "autograde", SLUG)
    assert status != 0
    assert "is not in a course" in said
    assert left_to_a_person(gradebook(classroom), "ada")


def test_what_cannot_be_written_is_told(
    classroom: Path, nbgrader: Nbgrader, gradebook: Grades
) -> None:
    """Nothing half-written is left, and nobody has lost points."""
    (classroom / "autograded").write_text("somebody's file")
    hand_in(classroom, "ada")
    status, said = nbgrader(classroom, "autograde", SLUG)
    assert status != 0
    assert "autograded" in said.splitlines()[-1] or "Not a directory" in said
    assert (classroom / "autograded").read_text() == "somebody's file"
    assert left_to_a_person(gradebook(classroom), "ada")


GRADER = """
import json, os, pathlib, sys, time

def option(name):
    (found,) = [word for word in sys.argv if word.startswith(name + "=")]
    return found.partition("=")[2]

def dies():
    os.kill(os.getpid(), 9)

def raises():
    raise RuntimeError("no room")

def says_that_all_is_well():
    pass

def never_ends():
    time.sleep(3600)

def writes_nonsense():
    pathlib.Path(option("--report")).write_text('{"format": 1, "score": 20}')

def dies_in_the_middle():
    from autograder.cli import main
    from autograder.grading.recorder import Recorder
    begun = Recorder.begun

    def begin(self, check, number):
        begun(self, check, number)
        if check.exercise == "NamedTask":
            dies()

    Recorder.begun = begin
    main()

globals()[option("--student")]()
"""
STUDENTS = (
    "dies",
    "raises",
    "says_that_all_is_well",
    "never_ends",
    "writes_nonsense",
    "dies_in_the_middle",
)


def test_a_grader_that_fails_leaves_it_to_a_person(
    classroom: Path, nbgrader: Nbgrader, gradebook: Grades
) -> None:
    """The check cells have no score, and say so; the log says for whom and why."""
    stand_in(classroom, GRADER)
    configure(classroom, "c.Lockstep.seconds = 60")
    for student in STUDENTS:
        hand_in(classroom, student)
    status, said = nbgrader(classroom, "autograde", SLUG)
    assert status == 0, said
    grades = gradebook(classroom)
    for student in STUDENTS:
        line = f"Lockstep: {SLUG} of {student} was not graded, a person must look"
        assert line in said
        file = classroom / "autograded" / student / SLUG / "threads.ipynb"
        if student == "dies_in_the_middle":
            assert grades[SLUG][student][f"check_{FIRST}"] == [3, 3, False]
            assert grades[SLUG][student]["check_NamedTask"] == [None, 0, True]
            continue
        assert left_to_a_person(grades, student), student
        assert file.read_text("utf-8").count('"NotGraded"') == 5


LOOKS = """
import pathlib, sys

words = pathlib.Path("/proc/self/cmdline").read_bytes()
folder = pathlib.Path(__file__).parent
(folder / "seen").write_bytes(words)
(folder / "input").write_text(sys.stdin.read())
raise SystemExit(2)
"""


def test_a_manual_grade_stays(
    classroom: Path, nbgrader: Nbgrader, gradebook: Grades
) -> None:
    """Also when the grading fails the next time; an old score of ours does not.

    The grader learns where the course is in a way that no other process can read.
    """
    hand_in(classroom, "ada")
    assert nbgrader(classroom, "autograde", SLUG)[0] == 0
    before = gradebook(classroom)[SLUG]["ada"]
    assert before[f"check_{FIRST}"] == [3, 3, False]
    by_hand(classroom, "check_gather", 2.5)
    stand_in(classroom, LOOKS)
    assert nbgrader(classroom, "autograde", SLUG, "--force")[0] == 0
    after = gradebook(classroom)[SLUG]["ada"]
    assert after["check_gather"] == [None, 2.5, True]
    assert after[f"check_{FIRST}"] == [None, 0, True]
    assert (classroom / "input").read_text("utf-8") == f"{ROOT}\n"
    seen = (classroom / "seen").read_bytes()
    assert b"--assignment=01_threads" in seen
    assert f"={ROOT}\0".encode() not in seen


def test_an_earlier_score_does_not_stay(
    classroom: Path, nbgrader: Nbgrader, gradebook: Grades
) -> None:
    """Whatever fails the second time: what is there now was not graded."""
    for student in ("ada", "bob"):
        hand_in(classroom, student)
    assert nbgrader(classroom, "autograde", SLUG)[0] == 0
    before = gradebook(classroom)[SLUG]
    assert before["ada"][f"check_{FIRST}"] == [3, 3, False]
    file = classroom / "submitted" / "ada" / SLUG / "threads.ipynb"
    file.write_text(file.read_text("utf-8")[:2000], "utf-8")
    status, said = nbgrader(classroom, "autograde", SLUG, "--force")
    assert status != 0
    assert "for student 'ada'" in said
    grades = gradebook(classroom)
    assert left_to_a_person(grades, "ada")
    assert grades[SLUG]["bob"] == before["bob"]


def by_hand(folder: Path, name: str, score: float) -> None:
    """Set a score as the teacher does."""
    from nbgrader.api import Gradebook

    with Gradebook(f"sqlite:///{folder}/gradebook.db") as book:
        book.find_grade(name, "threads", SLUG, "ada").manual_score = score
        book.db.commit()


def test_a_broken_configuration_gives_no_points(
    classroom: Path, nbgrader: Nbgrader, gradebook: Grades
) -> None:
    """Nbgrader goes its own way then, and finds no kernel: nothing is run at all.

    Also where a student takes away what our cells know it by, and where a file beside
    the notebook takes the place of our package: silence would be full marks.
    """
    configure(classroom, "raise ValueError('broken')", before=True)
    hand_in(classroom, "ada")
    hand_in(classroom, "bob", above="import os\nos.environ.pop('NBGRADER_EXECUTION')")
    hand_in(classroom, "eve")
    package = classroom / "submitted" / "eve" / SLUG / "autograder" / "lms"
    package.mkdir(parents=True)
    for folder in (package, package.parent):
        (folder / "__init__.py").write_text("")
    (package / "jupyter.py").write_text("connect = check = print\n")
    status, said = nbgrader(classroom, "autograde", SLUG)
    assert status != 0
    assert said.count("No such kernel named graded-by-lockstep") >= len("abe")
    for student in ("ada", "bob", "eve"):
        assert left_to_a_person(gradebook(classroom), student)


def test_the_release_has_the_usual_kernel(
    classroom: Path, tmp_path: Path, nbgrader: Nbgrader
) -> None:
    """The gradebook has none that there is; an unread configuration shows at once."""

    def kernel(folder: Path) -> Any:
        file = folder / "release" / SLUG / "threads.ipynb"
        return json.loads(file.read_text("utf-8"))["metadata"]["kernelspec"]["name"]

    assert kernel(classroom) == "python3"
    shutil.copytree(classroom / "source" / SLUG, tmp_path / "own" / "source" / SLUG)
    assert nbgrader(tmp_path / "own", "generate_assignment", SLUG)[0] == 0
    assert kernel(tmp_path / "own") == "graded-by-lockstep"


def test_grading_ends_nothing_of_its_caller(classroom: Path) -> None:
    """A server of nbgrader has kernels, and other children: they go on."""
    code = f"""
        import subprocess, sys
        from pathlib import Path
        from types import SimpleNamespace
        import nbformat
        from autograder.lms.nbgrader_preprocessor import Lockstep
        sleep = [sys.executable, "-c", "import time; time.sleep(3600)"]
        child = subprocess.Popen(sleep)
        apart = subprocess.Popen(sleep, start_new_session=True)
        nb = nbformat.read({str(classroom / "release" / SLUG / "threads.ipynb")!r}, 4)
        names = {{"assignment": {SLUG!r}, "student": "ada", "notebook": "threads"}}
        nb, given = Lockstep(course={str(ROOT)!r}).preprocess(nb, {{"nbgrader": names}})
        assert set(given["lockstep_scores"].values()) == {{0.0}}, given
        assert child.poll() is None and apart.poll() is None
        child.kill(), apart.kill()
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_the_configuration_names_what_is_there() -> None:
    """Every class that it names can be imported."""
    pytest.importorskip("nbgrader", reason="nbgrader is not installed")
    from traitlets.config import Config
    from traitlets.utils.importstring import import_item

    from autograder.gatekeeper.publishing import nbgrader_course

    config = Config()
    text = nbgrader_course.CONFIG.format(name="a", course="b")
    exec(text, {"get_config": lambda: config})
    grading = config.Autograde
    assert callable(import_item(grading.pre_convert_hook))
    for name in (
        *(grading.exporter_class, config.ExportApp.plugin_class),
        *config.GenerateAssignment.preprocessors,
        *(*grading.sanitize_preprocessors, *grading.autograde_preprocessors),
    ):
        assert isinstance(import_item(name), type)
