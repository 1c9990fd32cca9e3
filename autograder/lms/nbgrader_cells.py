"""Puts the cells of a handed-in notebook right, before it is graded in nbgrader.

A student's tools lose, copy and change what nbgrader keeps in cells.  nbgrader's own
preprocessors give up on some of it, and then the whole submission has no score.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from nbgrader.preprocessors import NbGraderPreprocessor, OverwriteCells
from traitlets import Bool

from autograder.notebook.cells import CHECK, HEAD, facts_of

_SCHEMA = 3  # of nbgrader's metadata
_KERNEL = {"display_name": "Python 3", "language": "python", "name": "python3"}
_HEAD_FACTS = {
    "schema_version": _SCHEMA,
    "grade_id": HEAD,
    "grade": False,
    "solution": False,
    "task": False,
    "locked": False,
}


class ForgetUnknown(NbGraderPreprocessor):  # type: ignore[misc]  # nbgrader is an extra
    """Takes away nbgrader's facts where they name no cell: nobody could use them."""

    def preprocess_cell(self, cell: Any, resources: Any, index: int) -> tuple[Any, Any]:  # noqa: ARG002
        """Look at one cell."""
        name = facts_of(cell).get("grade_id")
        if "nbgrader" in cell.metadata and not (isinstance(name, str) and name):
            del cell.metadata["nbgrader"]
        return cell, resources


class OneOfEach(NbGraderPreprocessor):  # type: ignore[misc]  # nbgrader is an extra
    """Leaves one cell of each name, the last: the others become the student's own.

    nbgrader's own looks only at copies that say what they are for, and gives up later
    where one does not.  The cell above the exercises may have been cut in two.
    """

    def preprocess(self, nb: Any, resources: Any) -> tuple[Any, Any]:
        """Look at the cells of one notebook."""
        seen = set()
        for cell in reversed(nb.cells):
            name = facts_of(cell).get("grade_id", HEAD)
            if name in seen and name != HEAD:
                self.log.warning("Cell with id '%s' exists multiple times!", name)
                del cell.metadata["nbgrader"]
            seen.add(name)
        return nb, resources


class UsualKernel(NbGraderPreprocessor):  # type: ignore[misc]  # nbgrader is an extra
    """Has a notebook ask for the kernel that every Jupyter has.

    The teacher's notebook, and so the gradebook, names one that is nowhere.
    """

    def preprocess(self, nb: Any, resources: Any) -> tuple[Any, Any]:
        """Name the kernel of one notebook."""
        nb.metadata["kernelspec"] = dict(_KERNEL)
        nb.metadata["language_info"] = {"name": "python"}
        return nb, resources


class RestoreCells(OverwriteCells):  # type: ignore[misc]  # nbgrader is an extra
    """Restores what the teacher's notebook says of each cell, and lost check cells."""

    add_missing_cells = Bool(True, help="Whether lost check cells are added.").tag(
        config=True
    )

    def preprocess(self, nb: Any, resources: Any) -> tuple[Any, Any]:
        """Restore the cells of one notebook."""
        self._facts: Mapping[str, dict[str, Any]] | None = None
        restored: tuple[Any, Any] = super().preprocess(nb, resources)
        return restored

    def preprocess_cell(self, cell: Any, resources: Any, index: int) -> tuple[Any, Any]:
        """Restore one cell."""
        if "nbgrader" not in cell.metadata:
            return cell, resources
        if self._facts is None:
            self._facts = self._known()
        name = facts_of(cell).get("grade_id", "")
        facts = self._facts.get(name)
        if facts is None:
            del cell.metadata["nbgrader"]
            if name == HEAD:  # it has no points and no lock: nbgrader knows it not
                cell.metadata["nbgrader"] = dict(_HEAD_FACTS)
            return cell, resources
        cell.metadata["nbgrader"] = dict(facts)
        restored: tuple[Any, Any] = super().preprocess_cell(cell, resources, index)
        return restored

    def _known(self) -> dict[str, dict[str, Any]]:
        """Return the facts of each cell of the teacher's notebook, by its id."""
        notebook = self.gradebook.find_notebook(self.notebook_id, self.assignment_id)
        points = {cell.name: cell.max_score for cell in notebook.grade_cells}
        answers = {cell.name for cell in notebook.solution_cells}
        tasks = {cell.name: cell.max_score for cell in notebook.task_cells}
        found = {}
        for cell in notebook.source_cells:
            worth = points.get(cell.name, tasks.get(cell.name))
            found[cell.name] = {
                "schema_version": _SCHEMA,
                "grade_id": cell.name,
                "grade": cell.name in points,
                "solution": cell.name in answers,
                "task": cell.name in tasks,
                "locked": cell.locked,
                "checksum": cell.checksum,
                "cell_type": cell.cell_type,
                **({} if worth is None else {"points": worth}),
            }
        return found

    def add_missing_grade_cells(self, nb: Any, resources: Any) -> tuple[Any, Any]:
        """Add each lost check cell below its exercise, or else at the end.

        nbgrader's own gives up where the cell above is lost, too.
        """
        notebook = self.gradebook.find_notebook(self.notebook_id, self.assignment_id)
        sources = {cell.name: cell for cell in notebook.source_cells}
        answers = {cell.name for cell in notebook.solution_cells}
        there = [facts_of(cell).get("grade_id") for cell in nb.cells]
        for grade in notebook.grade_cells:
            if grade.name in there:
                continue
            self.log.warning("The cell `%s` was lost, and is added.", grade.name)
            cell = self.missing_cell_transform(
                sources[grade.name],
                grade.max_score,
                is_solution=grade.name in answers,
            )
            above = grade.name.removeprefix(CHECK)
            place = there.index(above) + 1 if above in there else len(nb.cells)
            nb.cells.insert(place, cell)
            there.insert(place, grade.name)
        return nb, resources
