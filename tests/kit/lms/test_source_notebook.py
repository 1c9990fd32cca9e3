"""The source notebook before nbgrader's own eyes: its checks, its cutter.

Skipped where nbgrader is not installed (``pip install '.[nbgrader]'``).
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from autograder.gatekeeper.editing.assignment_folders import AssignmentFolders
from autograder.gatekeeper.publishing.source_notebook import notebook
from autograder.gatekeeper.trials.trial import Kind, Trial, attempt
from autograder.grading.course import Course
from autograder.notebook.cells import code_cells
from autograder.notebook.module import module_of_cells
from autograder.report.record import CheckOutcome

pytest.importorskip("nbgrader", reason="nbgrader is not installed")

ROOT = Path(__file__).parents[3]
SLUGS = [a.slug for a in Course(root=ROOT).assignments]


# The script of ``main`` is reported as a script: it ends, or does nothing.
UNWRITTEN = ("NOT WRITTEN YET", "NOTHING RAN", "NotImplementedError")


@pytest.fixture(params=SLUGS)
def released(
    request: pytest.FixtureRequest, tmp_path: Path
) -> tuple[AssignmentFolders, list[dict[str, Any]]]:
    """Return an assignment, and the cells of its notebook as nbgrader releases them."""
    import nbformat
    from nbgrader import preprocessors

    place = AssignmentFolders(ROOT, request.param)
    notebook(ROOT, place.slug, tmp_path / "out")
    (file,) = (tmp_path / "out").glob("*.ipynb")
    made = nbformat.read(file, as_version=4)
    nbformat.validate(made)
    for name in (
        "LockCells",
        "ClearSolutions",
        "ClearOutput",
        "CheckCellMetadata",
        "ComputeChecksums",
        "ClearHiddenTests",
        "ClearMarkScheme",
        "CheckCellMetadata",
    ):
        made, _ = getattr(preprocessors, name)().preprocess(made, {})
    nbformat.validate(made)
    return place, json.loads(nbformat.writes(made))["cells"]


def test_a_student_gets_a_stub(
    released: tuple[AssignmentFolders, list[dict[str, Any]]],
) -> None:
    """It loses every point of the self-check at once, and never hangs."""
    place, cells = released
    assert [c["id"] for c in cells if c["id"] in place.exam.exercises] == list(
        place.exam.exercises
    )
    module = module_of_cells(
        code_cells([c for c in cells if c["id"] != "setup"]), place.file_name
    )
    assert "SOLUTION" not in module.source
    result = attempt(
        Trial(
            kind=Kind.STUB,
            name="the notebook's stub",
            text=module.source,
            file_name=place.file_name,
            tests=place.self_check,
            exercises=place.self_exam.exercises,
            file=place.self_check,
        )
    )
    assert not result.fault
    outcomes = {record.outcome for _, record in result.checks}
    assert outcomes <= {CheckOutcome.FAILED, CheckOutcome.SKIPPED}
    failed = [r for _, r in result.checks if r.outcome is CheckOutcome.FAILED]
    assert {name for name, r in result.checks if r in failed} == set(
        place.exam.exercises
    )
    for record in failed:
        assert record.verdict is not None
        happened = record.verdict.happened
        assert any(words in happened for words in UNWRITTEN), record
