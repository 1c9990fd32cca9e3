"""A notebook as a module: what is taken, what is left out, and what is told of it."""

from __future__ import annotations

import ast
from typing import Any

import pytest

from autograder.evidence import Frame
from autograder.notebook.module import Module, module_of

Cell = dict[str, Any]

GATHER = "def gather(tasks):\n    return [task() for task in tasks]"


def code(source: str, name: str = "", **facts: Any) -> Cell:
    """Make a code cell, with a name one that nbgrader knows."""
    facts = {"grade_id": name, "grade": False, **facts} if name else facts
    metadata = {"nbgrader": facts} if facts else {}
    return {"cell_type": "code", "metadata": metadata, "source": source}


def answer(name: str, source: str) -> Cell:
    """Make the cell of an exercise."""
    return code(source, name, solution=True)


def check(name: str) -> Cell:
    """Make the check cell of an exercise."""
    return code(f'check("{name}")', f"check_{name}", grade=True, points=2)


def made(*cells: Cell) -> Module:
    """Make the module, which Python can always read."""
    module = module_of(cells, "threads.py")
    ast.parse(module.source)
    assert module.source.count("\n") == len(module.places)
    return module


def program(*cells: Cell) -> str:
    """Give the module without empty lines."""
    lines = made(*cells).source.split("\n")
    return "\n".join(line for line in lines if line.strip())


def test_code_cells_become_a_module() -> None:
    """Text, checks and what connects the notebook are left out; answers are not."""
    text = {"cell_type": "markdown", "metadata": {}, "source": "# not a comment"}
    assert program(
        text,
        code("check = connect()", "setup", locked=True),
        code("import os", "head"),
        answer("gather", GATHER),
        check("gather"),
        code("mine = 1", "by_hand", grade=True, solution=True, points=3),
    ) == (f"import os\n{GATHER}\nmine = 1")


def test_cells_are_taken_in_their_order() -> None:
    """A copy below wins, as it does in the kernel."""
    first, second = answer("gather", GATHER), code("def gather(tasks): ...")
    assert program(first, second) == f"{GATHER}\ndef gather(tasks): ..."
    assert program(second, first) == f"def gather(tasks): ...\n{GATHER}"


def test_lines_are_named_by_their_cells() -> None:
    """Lines of the module are found again; those of other files are left alone."""
    module = made(code("a = 1", "head"), check("gather"), answer("gather", GATHER))
    third = Frame(file="threads.py", line=3, function="f")
    assert module.in_notebook(third) == Frame(file="cell gather", line=2, function="f")
    for other in (
        Frame(file="queue.py", line=1, function="get"),
        Frame(file="threads.py", line=4, function="f"),
    ):
        assert module.in_notebook(other) == other


@pytest.mark.parametrize(
    "trial",
    [
        "gather([print])",
        "print(gather([]))",
        "results = gather([])",
        "for n in range(3):\n    gather([n])",
        "assert gather([]) == []",
        "t = threading.Thread(target=gather); t.start()",
        "t = threading.Thread(target=gather)\nt.start()\nwith t: print(t.name)",
        "display(1)",
        "exit()",
    ],
)
@pytest.mark.parametrize("place", ["in the cell", "below it", "in a cell of its own"])
def test_what_only_tries_the_program_is_left_out(trial: str, place: str) -> None:
    """One that hangs or raises would cost all exercises; it is told."""
    if place == "in a cell of its own":
        cells = [answer("gather", GATHER), code(trial)]
    elif place == "below it":
        cells = [answer("gather", GATHER), answer("run_all", trial)]
    else:
        cells = [answer("gather", f"{GATHER}\n{trial}")]
    assert program(*cells) == GATHER
    assert all("it was left out" in note for note in made(*cells).notes)
    assert len(made(*cells).notes) >= 1


@pytest.mark.parametrize(
    "line",
    [
        "LOCK = threading.Lock()",
        "threading.Thread(target=_log, daemon=True).start()",
        "print('loaded')",
        "try:\n    import numpy\nexcept ImportError:\n    numpy = None",
        "main()",
        'if __name__ == "__main__":\n    gather([])',
    ],
)
def test_an_exercise_cell_is_a_program(line: str) -> None:
    """What stands beside the definition counts, as it does in a file."""
    assert program(answer("gather", f"{GATHER}\n{line}")) == f"{GATHER}\n{line}"


def test_what_the_program_needs_is_kept() -> None:
    """Even if it calls an exercise; and what that needs in turn."""
    uses = "def run_all(tasks):\n    return FIRST, cache"
    own = "import os\nx = 1\nFIRST = gather([os])\ncache = {}\ncache['a'] = x"
    cells = [answer("gather", GATHER), code(own), answer("run_all", uses)]
    assert program(*cells) == f"{GATHER}\n{own}\n{uses}"


def test_of_scratch_paper_counts_what_is_used() -> None:
    """A name that an exercise has for itself is not the one of the cell."""
    uses = "def gather(tasks):\n    results = []\n    return _each(tasks, results)"
    own = (
        "import numpy\nresults = [slow() for _ in range(9)]\n"
        "def _each(tasks, results):\n    return results\n"
        "def never_used(): ...\nslow()"
    )
    module = made(code(own), answer("gather", uses))
    kept = "def _each(tasks, results):\n    return results"
    assert program(code(own), answer("gather", uses)) == f"{kept}\n{uses}"
    assert [note[:14] for note in module.notes] == ["cell 1, line 2", "cell 1, line 6"]


def test_an_exercise_counts_wherever_it_is_written() -> None:
    """Also if all cells have lost what nbgrader keeps in them."""
    cells = [code("import threading"), code(f"{GATHER}\nthreading.Lock()")]
    lost = [*cells, code('check("gather")'), code("gather([])")]
    module = module_of(lost, "threads.py", exercises=["gather"])
    kept = [line for line in module.source.split("\n") if line]
    assert kept == ["import threading", *GATHER.split("\n"), "threading.Lock()"]
    assert len(module.notes) == 1


def test_a_cell_that_cannot_be_read_costs_itself() -> None:
    """The others are there, at their lines; its exercise is told, with the line."""
    module = made(
        code("import os", "head"),
        answer("gather", "x = 1\ndef gather(tasks:\n    pass"),
        answer("run_all", "def run_all(tasks): ..."),
    )
    assert module.source == "import os\n\n\n\ndef run_all(tasks): ...\n"
    why = module.unreadable["gather"]
    assert (why.type, why.line, why.source) == ("SyntaxError", 3, "def gather(tasks:")
    assert module.in_notebook(Frame(file="threads.py", line=3, function="")) == Frame(
        file="cell gather", line=2, function=""
    )
    assert list(module.unreadable) == ["gather"]
    assert "cell gather was left out" in module.notes[0]
    assert "(its line 2)" in module.notes[0]


def test_an_unreadable_copy_costs_nothing() -> None:
    """The exercise is there all the same."""
    module = made(answer("gather", GATHER), code("def gather(tasks:"))
    assert module.unreadable == {}


@pytest.mark.parametrize(
    "source",
    [
        "def f(:",
        "x = \x00",
        "x = '\ud800'",
        "return 1",
        "await f()",
        "(" * 5_000,
        f"x = {'-' * 100_000}1",
        f"x = {'(' * 150}{'.a' * 50_000}",
        "if 1:\n        x\n   y",
        "def f():\n\tif 1:\n        \tpass\n    \tpass",
    ],
)
def test_whatever_python_cannot_read_is_told(source: str) -> None:
    """And nothing that is written there ends the reading."""
    module = made(answer("gather", source), answer("run_all", "def run_all(): ..."))
    assert "def run_all(): ..." in module.source
    assert module.unreadable["gather"].message
    assert "Python cannot read it" in module.notes[0]


def test_magics_are_told_and_not_run() -> None:
    """Also inside of functions; a cell of another language is left out whole."""
    cells = [
        answer("gather", f"%%time\n{GATHER}\n    !ls"),
        code("%%bash\nrm -rf ."),
        code("%pip install numpy"),
    ]
    assert program(*cells) == f"{GATHER}\n    pass"
    told = [note.split(" is for")[0] for note in made(*cells).notes]
    assert told == [
        "cell gather, line 1: `%%time`",
        "cell gather, line 4: `!ls`",
        "cell 2, line 1: `%%bash`",
        "cell 3, line 1: `%pip install numpy`",
    ]


def test_an_indented_cell_is_read_as_jupyter_reads_it() -> None:
    """What all lines are indented by does not count."""
    assert program(answer("gather", "    def gather(): ...\n    x = 1\n")) == (
        "def gather(): ...\nx = 1"
    )


def test_the_future_comes_first() -> None:
    """Such an import may stand in any cell, and must stand at the top of a module."""
    later = answer("gather", f"from __future__ import annotations\n{GATHER}")
    module = made(code('"""Threads."""\nimport os', "head"), later)
    assert module.source.startswith("from __future__ import annotations\n")
    assert module.source.count("__future__") == 1
    assert module.places[0].cell == "cell gather"


def test_no_cell_changes_the_encoding() -> None:
    """The module is UTF-8, whatever a comment of a cell says."""
    module = made(code("# -*- coding: latin-1 -*-\nname = 'é'", "head"))
    assert compile(module.source.encode(), "threads.py", "exec").co_consts[0] == "é"


def test_a_long_chain_of_trials_is_read_at_once() -> None:
    """Nobody can keep the grader busy by what only tries the program."""
    chain = [f"a{n} = a{n - 1}" for n in range(15_000, 0, -1)]
    module = made(answer("gather", GATHER), code("\n".join([*chain, "a0 = gather(1)"])))
    assert len(module.notes) == 15_001
    module = made(answer("gather", "\n".join(["a = 1", *["a = a"] * 15_000])))
    assert module.notes == ()
