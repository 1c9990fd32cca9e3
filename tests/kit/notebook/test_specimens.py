"""The notebook of a solution is the same program as its file: for every specimen."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from autograder.gatekeeper.editing.assignment_folders import AssignmentFolders
from autograder.gatekeeper.editing.specimens import read_specimen
from autograder.gatekeeper.editing.splice import names_exercise, splice
from autograder.grading.course import Course
from autograder.notebook.cells import Cell
from autograder.notebook.module import module_of_cells

ROOT = Path(__file__).parents[3]
SLUGS = [a.slug for a in Course(root=ROOT).assignments]


def cells_of(text: str, exercises: tuple[str, ...]) -> list[Cell]:
    """Cut a module above each exercise, as a notebook has it."""
    lines = text.splitlines(keepends=True)
    starts = {0: "head"}
    for node in ast.parse(text).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            for name in exercises:
                if names_exercise(node.name, name):
                    starts[node.lineno - 1] = name
    ends = [*list(starts)[1:], len(lines)]
    return [
        Cell(
            number=number,
            source="".join(lines[start:end]),
            id=name,
            is_solution=name != "head",
        )
        for number, ((start, name), end) in enumerate(
            zip(starts.items(), ends, strict=True), 1
        )
    ]


@pytest.mark.parametrize("slug", SLUGS)
def test_a_notebook_is_the_same_program(slug: str) -> None:
    """Nothing of a specimen is left out, added, or shown otherwise than in its file."""
    place = AssignmentFolders(ROOT, slug)
    files = place.specimens
    assert len(files) > 20
    for file in files:
        text = splice(place.reference, read_specimen(file)).text
        cells = cells_of(text, place.exam.exercises)
        assert len(cells) == len(place.exam.exercises) + 1, file
        module = module_of_cells(cells, place.file_name)
        assert ast.dump(ast.parse(module.source)) == ast.dump(ast.parse(text)), file
        assert (module.notes, dict(module.unreadable)) == ((), {}), file
