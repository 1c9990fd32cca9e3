"""The reference in parts, and the notebook that is made of them."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any

import pytest

from autograder.errors import LockstepError
from autograder.gatekeeper.editing.assignment_folders import AssignmentFolders
from autograder.gatekeeper.editing.partition import partition
from autograder.gatekeeper.editing.stub import BEGIN, END, cut
from autograder.gatekeeper.publishing.nbgrader_course import nbgrader_course
from autograder.gatekeeper.publishing.source_notebook import (
    notebook,
    read_handout,
    source_cells,
)
from autograder.grading.course import Course

ROOT = Path(__file__).parents[3]
SLUGS = [a.slug for a in Course(root=ROOT).assignments]
every_assignment = pytest.mark.parametrize("slug", SLUGS)


def statements(text: str) -> list[str]:
    """Return the statements of a module, in an order that does not depend on theirs."""
    return sorted(ast.dump(node) for node in ast.parse(text).body)


def code(cells: list[dict[str, Any]], *, checks: bool = False) -> list[str]:
    """Return the sources of the cells that are the student's, or of the checks."""
    names = {c["id"]: c for c in cells if c["cell_type"] == "code"}
    names.pop("setup")
    chosen = [c for name, c in names.items() if name.startswith("check_") is checks]
    return ["".join(cell["source"]) for cell in chosen]


def taken_out(text: str, stub: str) -> str:
    """Take the solution out of a cell as nbgrader does it."""
    lines: list[str] = []
    hidden = False
    for line in text.split("\n"):
        if BEGIN in line:
            hidden = True
            lines.append(line[: line.index("#")] + stub)
        elif END in line:
            hidden = False
        elif not hidden:
            lines.append(line)
    return "\n".join(lines)


@every_assignment
def test_the_cells_are_the_reference(slug: str) -> None:
    """Below one another they have its statements, and its order where nothing moved."""
    place = AssignmentFolders(ROOT, slug)
    text = "\n".join(code(source_cells(place)))
    assert statements(text) == statements(place.reference.text)
    if not any(line.startswith(BEGIN) for line in place.reference.lines):
        assert ast.dump(ast.parse(text)) == ast.dump(place.reference.tree)


@every_assignment
def test_what_nbgrader_leaves_is_the_stub(slug: str) -> None:
    """One cutter: the same lines go, the numbered TODOs stay, and nothing else."""
    place = AssignmentFolders(ROOT, slug)
    cells = code(source_cells(place))
    left = "\n".join(taken_out(cell, "raise NotImplementedError()") for cell in cells)
    stub = cut(place.reference.text, place.reference.file)
    tree = ast.parse(stub)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("tedError"):
            node.args = []
    assert ast.dump(ast.parse(left)) == ast.dump(tree)
    todos = [line for line in stub.splitlines() if line.lstrip().startswith("# TODO")]
    assert [line for line in left.splitlines() if "# TODO" in line] == todos


@every_assignment
def test_the_cells_can_be_run_one_by_one(slug: str) -> None:
    """Each exercise has what it needs in its own cell, or in one above."""
    head, *exercises = code(source_cells(AssignmentFolders(ROOT, slug)))
    everything = "\n".join([head, *exercises])
    defined = {n for node in ast.parse(everything).body for n in bound(node)}
    known = {n for node in ast.parse(head).body for n in bound(node)}
    for text in exercises:
        tree = ast.parse(text)
        known |= {name for node in tree.body for name in bound(node)}
        used = {n.id for n in ast.walk(tree) if isinstance(n, ast.Name)}
        assert used & defined <= known


def bound(node: ast.stmt) -> set[str]:
    """Return the names that a statement binds."""
    if isinstance(node, ast.Import | ast.ImportFrom):
        return {(a.asname or a.name).split(".")[0] for a in node.names}
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        return {node.name}
    names = [n for n in ast.walk(node) if isinstance(n, ast.Name)]
    return {n.id for n in names if isinstance(n.ctx, ast.Store)}


@every_assignment
def test_each_exercise_has_text_answer_and_check(slug: str) -> None:
    """With the points of the hidden tests, and every hint of the handout."""
    place = AssignmentFolders(ROOT, slug)
    cells = source_cells(place)
    names = place.exam.exercises
    wanted = [f"{kind}{name}" for name in names for kind in ("task_", "", "check_")]
    assert [c["id"] for c in cells] == ["intro", "setup", "head", *wanted]
    marks = {c["id"]: c["metadata"].get("nbgrader", {}) for c in cells}
    assert [marks[f"check_{n}"]["points"] for n in names] == [
        place.exam.points(name) for name in names
    ]
    calls = [text.splitlines()[-1] for text in code(cells, checks=True)]
    assert calls == [f'lockstep_check("{name}")' for name in names]
    handout = read_handout(place)
    for name in names:
        assert handout.tasks[name].startswith("## Task ")
        assert handout.tasks[name].count("<summary>Hint") == 3
    assert "pytest" not in handout.intro
    assert "Work in" not in handout.intro


def test_the_folder_has_what_the_check_needs(
    course: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The notebook, and the visible checks with their scenarios: nothing hidden."""
    out = tmp_path / "below" / "out"
    assert notebook(course, "01_pair", out) == 0
    names = sorted(file.name for file in out.iterdir())
    assert names == ["pair.ipynb", "scenarios.py", "test_pair.py"]
    assert all(str(out / name) in capsys.readouterr().out for name in names[:1])
    made = json.loads((out / "pair.ipynb").read_text("utf-8"))
    assert (made["nbformat"], made["nbformat_minor"]) == (4, 5)
    visible = course / "assignments/01_pair"
    for name in names[1:]:
        assert (out / name).read_bytes() == (visible / name).read_bytes()


def test_a_draft_is_told(
    course: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Named, it is made all the same: its author wants to see it."""
    (course / "reference/01_pair/DRAFT.md").write_text("Unfinished.\n")
    assert notebook(course, "01_pair", tmp_path / "out") == 0
    assert "is a draft" in capsys.readouterr().out


def test_a_course_of_nbgrader_is_made(
    course: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With a notebook for each finished assignment, and no hidden file."""
    made = tmp_path / "made"
    assert nbgrader_course(course, made) == 0
    assert f"In `{made}`: nbgrader" in capsys.readouterr().out
    files = sorted(str(f.relative_to(made)) for f in made.rglob("*") if f.is_file())
    assert files == [
        "README.md",
        "nbgrader_config.py",
        "source/01_pair/pair.ipynb",
        "source/01_pair/scenarios.py",
        "source/01_pair/test_pair.py",
    ]
    config = (made / "nbgrader_config.py").read_text("utf-8")
    assert f"c.Lockstep.course = {str(course)!r}" in config
    assert "| `01_pair` | `pair.ipynb` | 3 |" in (made / "README.md").read_text("utf-8")
    with pytest.raises(LockstepError, match="is not empty"):
        nbgrader_course(course, made)


def test_a_course_leaves_out_drafts(course: Path, tmp_path: Path) -> None:
    """Where nothing is finished nothing is made."""
    (course / "reference/01_pair/DRAFT.md").write_text("Unfinished.\n")
    with pytest.raises(LockstepError, match="no finished assignment"):
        nbgrader_course(course, tmp_path / "made")
    assert not (tmp_path / "made").exists()


def test_nothing_is_overwritten_or_half_written(course: Path, tmp_path: Path) -> None:
    """A full folder, a file in the way, a secret, no such assignment."""
    full = tmp_path / "full"
    full.mkdir()
    before = sorted(tmp_path.iterdir())
    (full / "mine.txt").write_text("mine")
    with pytest.raises(LockstepError, match="is not empty"):
        notebook(course, "01_pair", full)
    with pytest.raises(LockstepError, match="Failed to write"):
        notebook(course, "01_pair", full / "mine.txt" / "below")
    with pytest.raises(LockstepError, match="There is no assignment `02_none`"):
        notebook(course, "02_none", tmp_path / "out")
    handout = course / "assignments/01_pair/README.md"
    line = (
        "one, other = threading.Thread(target=first), threading.Thread(target=second)"
    )
    handout.write_text(f"{handout.read_text()}\n{line}\n")
    with pytest.raises(LockstepError, match="gives away a line"):
        notebook(course, "01_pair", tmp_path / "out")
    assert sorted(tmp_path.iterdir()) == before
    assert [f.name for f in full.iterdir()] == ["mine.txt"]


GIVEN = '''\
"""One exercise."""


def both(first, second):
    """Run both."""
    # TODO 1: call both
    ### BEGIN SOLUTION
    first(), second(), helper()
    ### END SOLUTION
'''


@pytest.mark.parametrize(
    ("above", "message"),
    [
        ("### BEGIN SOLUTION\nN = 1\n### END SOLUTION\nM = N\n", "`N`"),
        ("### BEGIN SOLUTION\nN = 1\n### END SOLUTION\ndef f(a=N): ...\n", "`N`"),
        ("### BEGIN SOLUTION\nN = 1\n### END SOLUTION\nclass A:\n    n = N\n", "`N`"),
        ("N = 1\nN = 1\n", "statements would be lost"),
        ("def both(first): ...\n", "does not define each exercise once"),
    ],
)
def test_what_cannot_be_taken_apart_is_refused(
    course: Path, above: str, message: str
) -> None:
    """A name that is needed where it stands cannot move into a body."""
    text = GIVEN.replace("\n\n\n", f"\n\n{above}\n\n", 1)
    (course / "reference/01_pair/pair.py").write_text(text)
    with pytest.raises(LockstepError, match=message):
        partition(AssignmentFolders(course, "01_pair"))


def test_an_exercise_that_ends_with_given_lines_is_refused(course: Path) -> None:
    """Only a region at the end of a body can take in what is below it."""
    text = GIVEN + "    return None\n"
    (course / "reference/01_pair/pair.py").write_text(text)
    with pytest.raises(LockstepError, match="no region at the end of `both`"):
        partition(AssignmentFolders(course, "01_pair"))
