"""The cells that were run, as a module on disk; no Jupyter is needed."""

from __future__ import annotations

import json
import py_compile
from pathlib import Path
from typing import Any

import pytest

from autograder.lms.workbook import Workbook
from autograder.notebook.statements import check_syntax


def cell(name: str, source: str, kind: str = "code", **facts: Any) -> dict[str, Any]:
    """Make a cell as it is saved."""
    marks = {"nbgrader": facts} if facts else {}
    return {"cell_type": kind, "id": name, "metadata": marks, "source": source}


def save(folder: Path, *cells: dict[str, Any]) -> None:
    """Save a notebook beside the module."""
    text = json.dumps({"cells": cells, "nbformat": 4, "nbformat_minor": 5})
    (folder / "work.ipynb").write_text(text, "utf-8")


@pytest.fixture
def book(tmp_path: Path) -> Workbook:
    """Return a workbook of a notebook with a text, imports, an exercise and a check."""
    save(
        tmp_path,
        cell("intro", "# Work", "markdown"),
        cell("head", "import os", grade_id="head"),
        cell("double", "raise NotImplementedError", grade_id="double", solution=True),
        cell("check_double", "check('double')", grade_id="check_double", grade=True),
    )
    (tmp_path / "own").mkdir()
    return Workbook(notebook=tmp_path / "work.ipynb", file=tmp_path / "own" / "work.py")


def saved(book: Workbook) -> str:
    """Save the module; give its code."""
    book.save()
    return book.file.read_text("utf-8")


def test_cells_stand_as_in_the_notebook(book: Workbook) -> None:
    """Whatever the order in which they were run, and how often."""
    book.note("def double(x):\n    return x", "double")
    book.note("check('double')", "check_double")
    book.note("import os", "head")
    book.note("def double(x):\n    return 2 * x", "double")
    assert saved(book) == "import os\ndef double(x):\n    return 2 * x\n"
    kinds = [one["cell_type"] for one in book.cells()]
    assert kinds == ["markdown", "code", "code", "code"]


def test_a_cell_that_was_not_run_is_not_there(book: Workbook) -> None:
    """But the others keep their numbers."""
    book.note("def double(x):\n    return x", "double")
    assert saved(book) == "def double(x):\n    return x\n"
    assert [one["source"] for one in book.cells()][:2] == ["", ""]


def test_what_would_run_is_left_out(book: Workbook) -> None:
    """A cell of the student's own gives what it defines, and nothing else."""
    book.note("import os\ndef own(x):\n    return x\nprint(own(1))\nN = own(2)", "a")
    text = saved(book)
    assert "def own(x):" in text
    assert "import os" in text
    assert "print" not in text
    assert "N =" not in text


def test_what_a_guard_defines_can_be_imported(book: Workbook) -> None:
    """And nothing below it is run."""
    guard = 'if __name__ == "__main__":\n    x = 1\n'
    below = (
        "    @two\n    def own(x):\n        return x\n    print(own(1))\nelse:\n    y"
    )
    book.note(f"{guard}{below}", "a")
    book.note(f"{guard}    print(1)", "b")
    book.note(f"def double(x): ...\n{guard}    def more(x): double(x)", "double")
    assert [line for line in saved(book).split("\n") if line] == [
        "def double(x): ...",
        "if True:",
        "    def more(x): double(x)",
        "if True:",
        "    @two",
        "    def own(x):",
        "        return x",
    ]


VALUES = """
import multiprocessing
limit = int("5"); table = {}
for n in range(3): table[n] = n
table.update({9: limit})
text = '''two
lines'''
pool = multiprocessing.Pool(-1)
slow = own(2)
unused = 3
limit.bit_length()
print(table)
def own(x):
    return table[9] + x, text, pool, slow
"""


def test_values_that_a_definition_needs_are_there(book: Workbook) -> None:
    """But no other; and one that cannot be made does not end the import."""
    book.note(VALUES, "a")
    book.note("factor = 2\n!ls\ndef of_magics(): ...", "b")
    book.note("def double(x):\n    return factor * x", "double")
    made = saved(book)
    there: dict[str, Any] = {"__name__": "work"}
    exec(compile(made, "work.py", "exec"), there)
    assert there["table"] == {0: 0, 1: 1, 2: 2, 9: 5}
    assert there["text"] == "two\nlines"
    assert there["double"](4) == 8
    assert "of_magics" in there
    assert not {"pool", "slow", "unused"} & there.keys()
    assert "bit_length" not in made
    assert "print" not in made


def test_magics_and_broken_cells_are_left_out(book: Workbook) -> None:
    """The rest of the module can be imported all the same."""
    book.note("%matplotlib inline\nimport os\n!ls", "head")
    book.note("def double(:", "double")
    text = saved(book)
    compile(text, "work.py", "exec")
    assert "import os" in text
    assert "\n!ls" not in text


@pytest.mark.parametrize("name", [None, "vscode-notebook-cell:abc"])
def test_a_front_end_may_send_no_id(book: Workbook, name: str | None) -> None:
    """Then a cell that was not changed since it was saved is known by its source."""
    book.note("import os", name)
    assert list(book.ran) == ["head"]
    book.note("def other(x):\n    return x", None)
    assert saved(book) == "import os\ndef other(x):\n    return x\n"


def test_what_was_run_before_is_found_again(book: Workbook) -> None:
    """As far as it is in the saved notebook."""
    book.adopt(["import os", "print(1)"])
    assert book.ran == {"head": "import os"}


def test_python_sees_each_new_version(book: Workbook) -> None:
    """A compiled module counts as current by the seconds and the size of its source."""
    compiled = []
    for number in range(3):
        book.note(f"N = {number}", "head")
        saved(book)
        found = py_compile.compile(str(book.file), doraise=True)
        assert found is not None
        compiled.append(Path(found).read_bytes()[8:16])
    assert len(set(compiled)) == 3


def test_a_notebook_that_cannot_be_read_is_none(book: Workbook) -> None:
    """The cells come in the order in which they were run."""
    for broken in ("[]", "{", '{"cells": 3}', '{"cells": [3, {}]}'):
        book.notebook.write_text(broken)
        book.ran.clear()
        book.note("b = 1", "b")
        book.note("a = 1", "a")
        assert [one["source"] for one in book.cells() if one["source"]] == [
            "b = 1",
            "a = 1",
        ]


def test_where_it_cannot_be_written_that_is_told(book: Workbook) -> None:
    """A folder in the way."""
    book.note("import os", "head")
    book.file.mkdir()
    with pytest.raises(OSError, match="directory"):
        book.save()


def test_a_cell_is_read_once(book: Workbook, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not again whenever another one is run."""
    read: list[str] = []

    def look(source: str) -> None:
        read.append(source)
        check_syntax(source)

    monkeypatch.setattr("autograder.notebook.module.check_syntax", look)
    book.note("def read_once(x):\n    return x", "double")
    for number in range(3):
        book.note(f"N{number} = {number}", "head")
        saved(book)
    assert len(read) == len(set(read)) == 4
