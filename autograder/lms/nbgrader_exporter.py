"""Opens a handed-in notebook in nbgrader; before that, its earlier scores are gone.

What fails later, in whatever way, leaves no score then instead of the one of an earlier
submission.  nbgrader calls it before it reads the notebook's JSON.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

import nbformat
from nbconvert.exporters import NotebookExporter
from nbgrader.api import Gradebook, MissingEntry

_HALF_LETTERS = re.compile("[\ud800-\udfff]")  # JSON can hold them, UTF-8 cannot


class Opened(NotebookExporter):  # type: ignore[misc]  # nbgrader is an extra
    """Reads a notebook as far as it can be read."""

    def from_filename(
        self, filename: str, resources: Any = None, **more: Any
    ) -> tuple[Any, Any]:
        """Open one notebook."""
        names = (resources or {}).get("nbgrader")
        if names:
            forget_scores(names)
        opened: tuple[Any, Any] = super().from_filename(filename, resources, **more)
        return opened

    def from_file(
        self, file_stream: Any, resources: Any = None, **more: Any
    ) -> tuple[Any, Any]:
        """Read one notebook; what nbgrader could not write goes out of it."""
        text = file_stream.read()
        with suppress(ValueError, RecursionError):  # nbformat says what is wrong
            text = json.dumps(repaired(json.loads(text)))
        made = nbformat.reads(text, as_version=4)
        read: tuple[Any, Any] = self.from_notebook_node(made, resources, **more)
        return read


def forget_scores(names: Mapping[str, str]) -> None:
    """Leave a submission to a person, until it is graded; what a person gave stays."""
    with Gradebook(names["db_url"]) as book:
        try:
            submitted = book.find_submission_notebook(
                names["notebook"], names["assignment"], names["student"]
            )
        except MissingEntry:
            return
        for grade in submitted.grades:
            grade.auto_score = None
            grade.needs_manual_grade = True
        book.db.commit()


def repaired(notebook: Any) -> Any:
    """Return a notebook without half letters, and with metadata where they must be."""
    whole = _whole(notebook)
    if isinstance(whole, dict) and isinstance(whole.get("cells"), list):
        for part in (whole, *whole["cells"]):
            if isinstance(part, dict) and not isinstance(part.get("metadata"), dict):
                part["metadata"] = {}
    return whole


def _whole(value: Any) -> Any:
    if isinstance(value, str):
        return _HALF_LETTERS.sub("\ufffd", value)
    if isinstance(value, list):
        return [_whole(part) for part in value]
    if isinstance(value, dict):
        return {_whole(key): _whole(part) for key, part in value.items()}
    return value
