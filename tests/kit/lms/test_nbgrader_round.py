"""The whole round of nbgrader, for all assignments, with ten submissions of each.

Release, grading, feedback and export by nbgrader itself; scores are read from its
gradebook, and feedback from its pages.  Skipped where nbgrader is not installed
(``pip install '.[nbgrader]'``).
"""

from __future__ import annotations

import csv
import html
import itertools
import json
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

from autograder.gatekeeper.editing.assignment_folders import AssignmentFolders
from autograder.gatekeeper.editing.rules.secret_rules import given_away, secrets
from autograder.gatekeeper.editing.source import DEFINITIONS, Source, first_line
from autograder.gatekeeper.editing.specimens import Specimen, read_specimen
from autograder.gatekeeper.editing.splice import names_exercise, splice
from autograder.grading.course import Course
from autograder.grading.grade import Order, grade
from autograder.grading.withheld import WITHHELD
from autograder.report.record import Report

ROOT = Path(__file__).parents[3]
SLUGS = [a.slug for a in Course(root=ROOT).assignments]
pytestmark = pytest.mark.timeout(3600)  # the fixtures are the work
STUB = "raise NotImplementedError()"
FIRST_LINES = re.compile(r"^# \w+: .*\n|\s*# <- here", re.MULTILINE)

# Wrong solutions that leave some of the points of their exercise.
PARTIAL = {
    "01_threads": "gather_completion_order",
    "02_processes": "ask_join_first_pipe",
    "03_pools": "parallel_map_close_skipped",
    "04_queues": "by_priority_pairs",
    "05_pipes": "ask_each_inherited",
    "06_locks": "append_all_no_finally",
}
DEADLOCK = "import threading as t; lock = t.Lock(); lock.acquire(); lock.acquire()"
KILL = "import os as o; o.kill(o.getpid(), 9)"

Cells = list[dict[str, Any]]


@dataclass(frozen=True)
class Exercises:
    """An assignment, with what its notebook holds."""

    slug: str
    source: Path  # the teacher's notebook

    @cached_property
    def place(self) -> AssignmentFolders:
        """Where the files of the assignment are."""
        return AssignmentFolders(ROOT, self.slug)

    @property
    def names(self) -> tuple[str, ...]:
        """The exercises, in order."""
        return self.place.exam.exercises

    @property
    def first(self) -> str:
        """The exercise that most submissions solve."""
        return self.names[0]

    @cached_property
    def right(self) -> dict[str, str]:
        """The solution of each exercise, as the teacher's notebook has it."""
        cells = json.loads(self.source.read_text("utf-8"))["cells"]
        answers = [cell for cell in cells if facts(cell).get("solution")]
        return {facts(cell)["grade_id"]: "".join(cell["source"]) for cell in answers}

    @cached_property
    def specimen(self) -> Specimen:
        """A wrong solution of one exercise; another one, if that is not there."""
        found = [read_specimen(f) for f in self.place.specimens if "wrong" in f.parts]
        alone = [specimen for specimen in found if not specimen.also]
        meant = [s for s in alone if s.source.file.stem == PARTIAL.get(self.slug)]
        return (meant or alone)[0]


def facts(cell: dict[str, Any]) -> dict[str, Any]:
    """Return what nbgrader keeps in a cell."""
    found: dict[str, Any] = cell["metadata"].get("nbgrader", {})
    return found


def named(cells: Cells, name: str) -> dict[str, Any]:
    """Find a cell."""
    return next(cell for cell in cells if facts(cell).get("grade_id") == name)


def scratch(source: str) -> dict[str, Any]:
    """Make a cell as a student adds it."""
    made = {"cell_type": "code", "metadata": {}, "outputs": [], "source": source}
    return made | {"id": f"own-{abs(hash(source)) % 10**8}", "execution_count": None}


def solve_first(cells: Cells, given: Exercises) -> Cells:
    """Solve the first exercise, and delete all but the second."""
    named(cells, given.first)["source"] = given.right[given.first]
    return [
        cell for cell in cells if facts(cell).get("grade_id") not in given.names[2:]
    ]


def solve(cells: Cells, given: Exercises) -> Cells:
    """Solve everything."""
    for name, source in given.right.items():
        named(cells, name)["source"] = source
    return cells


def full(cells: Cells, given: Exercises) -> Cells:
    """Solve everything, and try it below."""
    trial = scratch(f"import numpy\nwhile True: {given.first}")
    return [*solve(cells, given), trial]


def partial(cells: Cells, given: Exercises) -> Cells:
    """Solve everything, one exercise wrongly."""
    source = Source(splice(given.place.reference, given.specimen).text)
    starts = {"head": 0} | {
        name: first_line(node) - 1
        for node in source.tree.body
        if isinstance(node, DEFINITIONS)
        for name in given.names
        if names_exercise(node.name, name)
    }
    for name, after in itertools.pairwise([*starts, ""]):
        lines = source.lines[starts[name] : starts.get(after)]
        named(cells, name)["source"] = FIRST_LINES.sub("", "".join(lines))
    return cells


def empty(cells: Cells, _given: Exercises) -> Cells:
    """Do nothing."""
    return cells


def syntax_error(cells: Cells, given: Exercises) -> Cells:
    """Write a second exercise that Python cannot read."""
    cells = solve_first(cells, given)
    named(cells, given.names[1])["source"] += "\n    return ((1,"
    return cells


def deadlock(cells: Cells, given: Exercises) -> Cells:
    """Wait forever in every exercise, and at the top of an own cell."""
    for name in given.names:
        cell = named(cells, name)
        cell["source"] = "".join(cell["source"]).replace(STUB, DEADLOCK)
    return [scratch(DEADLOCK), *cells]


def killer(cells: Cells, given: Exercises) -> Cells:
    """End whatever process it runs in, in a second exercise and in an own cell."""
    cells = solve_first(cells, given)
    cell = named(cells, given.names[1])
    cell["source"] = "".join(cell["source"]).replace(STUB, KILL)
    return [*cells, scratch(KILL)]


def lost_check(cells: Cells, given: Exercises) -> Cells:
    """Delete the check of the first exercise, and a second exercise with its check."""
    gone = {f"check_{given.first}", given.names[1], f"check_{given.names[1]}"}
    cells = solve_first(cells, given)
    return [cell for cell in cells if facts(cell).get("grade_id") not in gone]


def edited_check(cells: Cells, given: Exercises) -> Cells:
    """Change what the checks say, are worth and have shown; copy one."""
    cells = solve_first(cells, given)
    data = {"text/plain": "1000.0"}
    for name in given.names:
        cell = named(cells, f"check_{name}")
        cell["source"], cell["execution_count"] = "1000.0", 1
        cell["outputs"] = [
            {
                "output_type": "execute_result",
                "data": data,
                "metadata": {},
                "execution_count": 1,
            }
        ]
        facts(cell)["points"] = 1000
    facts(named(cells, f"check_{given.first}"))["grade"] = False
    facts(named(cells, given.names[1])).update(grade=True, points=5)
    facts(named(cells, f"check_{given.names[2]}"))["grade_id"] = "no such cell"
    copy = json.loads(json.dumps(named(cells, f"check_{given.names[1]}")))
    facts(copy).update(grade=False, locked=False)
    del facts(copy)["points"]
    return [*cells, copy | {"id": "a-copy"}]


def magics(cells: Cells, given: Exercises) -> Cells:
    """Use what only IPython takes; copy a cell, move another, lose what is in one.

    Half a letter can be written in JSON, and in no file.
    """
    cells = solve_first(cells, given)
    cell = named(cells, given.first)
    cell["source"] = f"%%time\n{''.join(cell['source'])}\n!touch ran-by-line"
    copy = json.loads(json.dumps(cell)) | {"id": "a-copy"}
    moved = cells.pop(cells.index(named(cells, given.names[1])))
    lost = named(cells, "head")
    lost["metadata"] = []
    half = {"cell_type": "markdown", "metadata": {}, "id": "half", "source": "\ud83d"}
    shell = scratch("%%bash\ntouch ran-by-cell")
    return [shell, half, *cells, copy, moved, scratch("%run nothing")]


MAKERS = (full, partial, empty)
# What these do is the same in each assignment: handed in where there are threads, and
# where there are processes.
HOSTILE = (syntax_error, deadlock, killer, lost_check, edited_check, magics)
TWO = ("01_threads", "05_pipes")


@dataclass(frozen=True, kw_only=True)
class Round:
    """What became of all submissions."""

    folder: Path
    status: int
    said: str
    grades: dict[str, Any]

    def exercises(self, slug: str) -> Exercises:
        """Return an assignment."""
        stem = Path(AssignmentFolders(ROOT, slug).file_name).stem
        return Exercises(slug, self.folder / "source" / slug / f"{stem}.ipynb")

    def scores(self, slug: str, student: str) -> dict[str, float]:
        """Return the automatic scores by exercise; nothing is left for a person."""
        found = self.grades[slug][student]
        assert [name for name, grade in found.items() if grade[2]] == []
        return {name.removeprefix("check_"): g[0] for name, g in found.items()}

    def page(self, slug: str, student: str) -> str:
        """Return the text of the page that the student gets."""
        (file,) = (self.folder / "feedback" / student / slug).glob("*.html")
        text = re.sub(r"</?code[^>]*>", "`", file.read_text("utf-8"))
        return html.unescape(re.sub(r"<[^>]*>", "", text))


@pytest.fixture(scope="module")
def graded(
    released: Path,
    tmp_path_factory: pytest.TempPathFactory,
    nbgrader: Callable[..., tuple[int, str]],
    gradebook: Callable[[Path], Any],
) -> Round:
    """Hand in three notebooks for each assignment, for two of them ten; grade them."""
    folder = tmp_path_factory.mktemp("round") / "course"
    shutil.copytree(released, folder)
    for slug in SLUGS:
        hand_in(folder, slug)
    status, said = nbgrader(folder, "autograde", "*")
    assert nbgrader(folder, "generate_feedback", "*")[0] == 0
    assert nbgrader(folder, "export", "--to", "grades.csv")[0] == 0
    return Round(folder=folder, status=status, said=said, grades=gradebook(folder))


def hand_in(folder: Path, slug: str) -> None:
    """Make the submissions out of the notebook that was released."""
    (file,) = (folder / "release" / slug).glob("*.ipynb")
    released = file.read_text("utf-8")
    given = Exercises(slug, folder / "source" / slug / file.name)
    texts = {"broken": released[: len(released) // 2]} if slug in TWO else {}
    for maker in (*MAKERS, *HOSTILE) if slug in TWO else MAKERS:
        notebook = json.loads(released)
        notebook["cells"] = maker(notebook["cells"], given)
        texts[maker.__name__] = json.dumps(notebook)
    for student, text in texts.items():
        submitted = folder / "submitted" / student / slug / file.name
        submitted.parent.mkdir(parents=True)
        submitted.write_text(text, "utf-8")


each = pytest.mark.parametrize("slug", SLUGS)
each_of_two = pytest.mark.parametrize("slug", TWO)


@each
def test_a_full_submission_gets_all_points(graded: Round, slug: str) -> None:
    """Whatever it tries in cells of its own; and an empty one gets none."""
    exam = graded.exercises(slug).place.exam
    points = {name: exam.points(name) for name in exam.exercises}
    assert graded.scores(slug, "full") == points
    assert graded.scores(slug, "empty") == dict.fromkeys(points, 0)


@each
def test_the_module_gets_the_same(graded: Round, slug: str, tmp_path: Path) -> None:
    """The same scores and mistakes as the file of the same solution."""
    given = graded.exercises(slug)
    file = tmp_path / given.place.file_name
    file.write_text(splice(given.place.reference, given.specimen).text, "utf-8")
    order = Order(path=file, assignment=Course(root=ROOT).assignment(slug))
    report: Report = grade(order).report
    scores = {group.name: group.score for group in report.exercises}
    assert graded.scores(slug, "partial") == scores
    most = given.place.exam.points(given.specimen.exercise)
    assert scores[given.specimen.exercise] < most
    page = graded.page(slug, "partial")
    verdicts = [check.verdict for check in report.checks]
    mistakes = {verdict.mistake for verdict in verdicts if verdict is not None} - {""}
    assert given.specimen.expect in mistakes
    assert [name for name in mistakes if name not in page] == []


def test_partial_credit_is_given(graded: Round) -> None:
    """Some of an exercise's points, where only some of its checks have failed."""
    parts = []
    for slug in SLUGS:
        given = graded.exercises(slug)
        name = given.specimen.exercise
        score = graded.scores(slug, "partial")[name]
        parts.append(0 < score < given.place.exam.points(name))
    assert sum(parts) > len(SLUGS) / 2


@each_of_two
@pytest.mark.parametrize(
    "student", ["syntax_error", "killer", "lost_check", "edited_check", "magics"]
)
def test_what_is_right_keeps_its_points(graded: Round, slug: str, student: str) -> None:
    """One exercise is solved; nothing else in the notebook costs or gives points."""
    given = graded.exercises(slug)
    others = dict.fromkeys(given.names[1:], 0)
    points = {given.first: given.place.exam.points(given.first)}
    assert graded.scores(slug, student) == points | others


@each_of_two
def test_deadlocks_are_explained(graded: Round, slug: str) -> None:
    """Each costs its own exercise; the page names the line by its cell."""
    assert set(graded.scores(slug, "deadlock").values()) == {0}
    page = graded.page(slug, "deadlock")
    assert page.count("DEADLOCK") >= len(graded.exercises(slug).names) - 1
    assert f"cell {graded.exercises(slug).first}" in page
    assert graded.exercises(slug).place.file_name not in verdicts_of(page)


def verdicts_of(page: str) -> str:
    """Return the lines of a page that quote the lines of a verdict."""
    return "\n".join(line for line in page.splitlines() if re.search(r":\d+", line))


@each_of_two
def test_feedback_tells_what_happened(graded: Round, slug: str) -> None:
    """What cannot be read, what has died, what was left out."""
    second = graded.exercises(slug).names[1]
    page = graded.page(slug, "syntax_error")
    assert f"Python cannot read the cell of `{second}`" in page
    assert "is for IPython" in graded.page(slug, "magics")
    assert "SIGKILL" in graded.page(slug, "killer")
    assert list(graded.folder.rglob("ran-by-*")) == []


@each_of_two
def test_a_broken_notebook_is_left_to_a_person(graded: Round, slug: str) -> None:
    """It has no score, and nbgrader says so."""
    assert graded.status != 0
    assert f"processing assignment '{slug}' for student 'broken'" in graded.said
    grades = graded.grades[slug]["broken"].values()
    assert all(auto is None and by_hand for auto, _, by_hand in grades)
    assert len(graded.grades[slug]["broken"]) == len(graded.exercises(slug).names)


@each
def test_nothing_hidden_gets_out(graded: Round, slug: str, tmp_path: Path) -> None:
    """No line of a hidden test is in a released, graded or feedback file."""
    place = graded.exercises(slug).place
    hidden = secrets(place)
    release = graded.folder / "release" / slug
    assert list(given_away(hidden, texts(release, tmp_path))) == []
    tests = [secret for secret in hidden if secret.file.is_relative_to(place.hidden)]
    for step in ("autograded", "feedback"):
        for folder in (graded.folder / step).glob(f"*/{slug}"):
            shown = texts(folder, tmp_path)
            assert list(given_away(tests, shown)) == []
            assert [f for f in shown.iterdir() if WITHHELD in f.read_text()] == []


def texts(folder: Path, scratch: Path) -> Path:
    """Put the files of a folder as their readers see them into another folder."""
    out = scratch / "-".join(folder.parts[-3:])
    out.mkdir()
    for file in folder.iterdir():
        text = file.read_text("utf-8")
        if file.suffix == ".ipynb":
            cells = json.loads(text)["cells"]
            parts = ["".join(cell["source"]) for cell in cells]
            parts += [json.dumps(cell.get("outputs")) for cell in cells]
            text = "\n".join(parts).replace("\\n", "\n")
        elif file.suffix == ".html":
            text = html.unescape(re.sub(r"<[^>]*>", "", text))
        (out / file.name).write_text(text, "utf-8")
    return out


@pytest.mark.parametrize(
    ("maker", "message"),
    [(solve, "Success! Your notebook passes"), (empty, "NOT WRITTEN YET")],
)
def test_a_student_can_validate(
    graded: Round,
    nbgrader: Callable[..., tuple[int, str]],
    tmp_path: Path,
    maker: Callable[[Cells, Exercises], Cells],
    message: str,
) -> None:
    """The check cells run the visible checks then, and raise what they say."""
    given = graded.exercises(SLUGS[0])
    folder = Path(shutil.copytree(graded.folder / "release" / SLUGS[0], tmp_path / "a"))
    (file,) = folder.glob("*.ipynb")
    notebook = json.loads(file.read_text("utf-8"))
    notebook["cells"] = maker(notebook["cells"], given)
    file.write_text(json.dumps(notebook), "utf-8")
    _, said = nbgrader(folder, "validate", file.name)
    assert message in said


def test_the_export_has_the_scores(graded: Round) -> None:
    """One line for each student and assignment, also where nothing was handed in."""
    with (graded.folder / "grades.csv").open() as file:
        rows = {(r["assignment"], r["student_id"]): r for r in csv.DictReader(file)}
    students = len({student for _, student in rows})
    assert students == len(MAKERS) + len(HOSTILE) + 1  # the broken one
    assert len(rows) == students * len(SLUGS)
    for slug in SLUGS:
        assert float(rows[slug, "full"]["score"]) == float(
            rows[slug, "full"]["max_score"]
        )
        assert float(rows[slug, "empty"]["score"]) == 0
        partial_score = sum(graded.scores(slug, "partial").values())
        assert float(rows[slug, "partial"]["score"]) == partial_score
