"""Notebooks as anybody may have written them: read, or refused with the reason."""

from __future__ import annotations

import json
from typing import Any

import pytest

from autograder.notebook import cells
from autograder.notebook.cells import NotebookError, code_cells, read

ONE = {"cell_type": "code", "source": ["a = 1\n", "b = 2"]}
TEXT = {"cell_type": "markdown", "source": "# text"}


def written(*found: Any) -> dict[str, Any]:
    """Make a notebook of cells."""
    return {"nbformat": 4, "cells": list(found)}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_code_cells_are_read(encoding: str) -> None:
    """With the number that counts the others, too; in every encoding of JSON."""
    text = json.dumps(written(TEXT, ONE), ensure_ascii=False)
    (cell,) = read(text.encode(encoding))
    assert (cell.number, cell.source, cell.name) == (2, "a = 1\nb = 2", "cell 2")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "not valid JSON"),
        (b"import threading\n", "not valid JSON"),
        (b'{"cells": [', "not valid JSON"),
        (b'{"cells": "\xe9"}', "not text in UTF-8"),
        (b"[" * 100_000, "nested too deep"),
        (b"[]", "no list of `cells`"),
        (b'{"cells": {}}', "no list of `cells`"),
        (b" " * (16 * 1024 * 1024 + 1), "Clear the outputs"),
        (b'"' + b"A" * cells.MOST_BYTES, "Clear the outputs"),
        (json.dumps(written(*[TEXT] * 5_001)).encode(), "more than 5000 cells"),
        (
            json.dumps(written(ONE | {"source": "#" * 300_000})).encode(),
            "more than 256 KB of code",
        ),
        (
            json.dumps(written(ONE | {"source": "0\n" * 20_001})).encode(),
            "more than 20000 lines",
        ),
    ],
)
def test_what_is_no_notebook_is_refused(data: bytes, message: str) -> None:
    """The reason is one that its author can do something about."""
    with pytest.raises(NotebookError) as caught:
        read(data)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    "odd",
    [
        None,
        "text",
        {},
        {"cell_type": "code"},
        ONE | {"source": None},
        ONE | {"source": [1, None]},
        ONE | {"metadata": []},
        ONE | {"metadata": {"nbgrader": "x"}},
        ONE | {"metadata": {"nbgrader": {"grade_id": 7}}},
    ],
)
def test_an_odd_cell_harms_no_other(odd: Any) -> None:
    """What is not a cell has no source."""
    found = code_cells([odd, ONE])
    assert found[-1].source == "a = 1\nb = 2"
    assert all(cell.id == "" for cell in found)


def test_an_old_notebook_is_read() -> None:
    """As nbgrader reads it, which upgrades it: its cells are on sheets."""
    metadata = {"nbgrader": {"grade_id": "gather", "solution": True}}
    old = {"cell_type": "code", "input": ["a = 1\n", "b = 2"], "metadata": metadata}
    sheets = [{"cells": [TEXT, old]}, None, {"cells": 3}, {"cells": [None, ONE]}]
    data = json.dumps({"nbformat": 3, "worksheets": sheets}).encode()
    found = read(data)
    assert [cell.source for cell in found] == ["a = 1\nb = 2"] * 2
    assert [cell.name for cell in found] == ["cell gather", "cell 4"]


def test_pictures_do_not_count() -> None:
    """Neither in a text nor in an output; they may have line ends in them."""
    picture = ("iVBORw0K/+" * 7 + "\n") * 300_000
    text = TEXT | {"attachments": {"a.png": {"image/png": picture}}}
    shown = ONE | {"outputs": [{"data": {"image/png": picture + "=="}}]}
    says = ONE | {"source": 'a = "\\"'}
    found = read(json.dumps(written(text, shown, says)).encode())
    assert [cell.source for cell in found] == ["a = 1\nb = 2", 'a = "\\"']
    with pytest.raises(NotebookError, match="more than 256 KB of code"):
        read(json.dumps(written(text, ONE | {"source": "#" * 300_000})).encode())


def test_line_ends_are_pythons() -> None:
    """Letters that other programs take for line ends are none in Python."""
    source = '\ufeffa = 1\r\nb = 2\rc = "\x0c\u2028"'
    (cell,) = code_cells([ONE | {"source": source}])
    assert cell.source == 'a = 1\nb = 2\nc = "\x0c\u2028"'


def test_ours_are_known_by_their_cell_ids() -> None:
    """Some tools drop what nbgrader keeps in a cell, and keep its id."""
    ids = ["setup", "head", "check_gather", "gather", "0a1b2c3d"]
    found = code_cells([ONE | {"id": name, "metadata": {}} for name in ids])
    assert [cell.id for cell in found] == ["setup", "head", "check_gather", "", ""]
    assert [cell.is_check for cell in found] == [False, False, True, False, False]
