"""A notebook as a module: what is taken, what is left out, and what is noted of it."""

from __future__ import annotations

import ast
from typing import Any

import pytest

from autograder.evidence import Frame
from autograder.notebook.cells import code_cells
from autograder.notebook.module import Module, module_of_cells

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
    module = module_of_cells(code_cells(cells), "threads.py")
    ast.parse(module.source)
    assert module.source.count("\n") == len(module.places)
    return module


def program(*cells: Cell) -> str:
    """Return the module without empty lines."""
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
    """One that hangs or raises would cost all exercises; a note names it."""
    if place == "in a cell of its own":
        cells = [answer("gather", GATHER), code(trial)]
    elif place == "below it":
        cells = [answer("gather", GATHER), answer("run_all", trial)]
    else:
        cells = [answer("gather", f"{GATHER}\n{trial}")]
    assert program(*cells) == GATHER
    assert all("left out" in note for note in made(*cells).notes)
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
    """What is next to the definition counts, as it does in a file."""
    assert program(answer("gather", f"{GATHER}\n{line}")) == f"{GATHER}\n{line}"


NAMED = "class NamedTask:\n    def run(self): ..."


@pytest.mark.parametrize(
    "line",
    [
        "def _run(self): ...\nNamedTask.run = _run",
        "NamedTask = fixed(NamedTask)",
        "if True:\n    NamedTask.run = print",
        "for name in 'ab':\n    NamedTask.names[name] = name",
    ],
)
@pytest.mark.parametrize("place", ["in the cell", "below it", "in a cell of its own"])
def test_what_changes_an_exercise_is_a_program(line: str, place: str) -> None:
    """Though it uses the exercise: without it there would be another one."""
    fixed = code("def fixed(task):\n    return task", "head")
    if place == "in the cell":
        cells = [fixed, answer("NamedTask", f"{NAMED}\n{line}")]
    elif place == "below it":
        cells = [fixed, answer("NamedTask", NAMED), answer("run_all", line)]
    else:
        cells = [fixed, answer("NamedTask", NAMED), code(line)]
    assert program(*cells).endswith(f"{NAMED}\n{line}")
    assert made(*cells).notes == ()


def test_a_variable_may_be_called_like_a_class() -> None:
    """What it holds was made to try the class."""
    trial = code("named_task = NamedTask()\nnamed_task.run()\nnamed_task.a = 1")
    assert program(answer("NamedTask", NAMED), trial) == NAMED


@pytest.mark.parametrize(
    "exercise",
    [
        "gather = lambda tasks: [task() for task in tasks]",
        "if True:\n    def gather(tasks): ...",
        "try:\n    import numpy\n    def gather(tasks): ...\nexcept ImportError: ...",
    ],
)
def test_an_exercise_may_be_bound_in_any_way(exercise: str) -> None:
    """In a cell of one's own, where the cell of the exercise is lost."""
    module = module_of_cells(
        code_cells([code(exercise), check("gather")]), "threads.py"
    )
    assert module.source.strip() == exercise
    assert module.notes == ()


@pytest.mark.parametrize(
    "line",
    [
        "cache.update(a=1)",
        "cache['a'] = 1",
        "cache.inner.a.append(1)",
        "del cache['a']",
        "for n in range(3):\n    cache[n] = n",
        "for n in range(3):\n    if n: cache.inner.add(n)",
        "with open('a') as file:\n    cache['a'], x = file, 1",
    ],
)
def test_what_changes_a_value_is_kept_with_it(line: str) -> None:
    """In one's own cell, where the program needs the value; else a note says so."""
    uses = "def gather(tasks):\n    return cache"
    cells = [code("cache = dict()"), code(line)]
    assert program(*cells, answer("gather", uses)) == f"cache = dict()\n{line}\n{uses}"
    assert program(*cells, answer("gather", GATHER)) == GATHER
    notes = made(*cells, answer("gather", GATHER)).notes
    assert [note[:15] for note in notes] == ["cell 1, line 1:", "cell 2, line 1:"]


@pytest.mark.parametrize(
    "line", ["time.sleep(9)", "each.cache_clear()", "cache.update(gather([]))"]
)
def test_what_only_calls_something_is_not_kept(line: str) -> None:
    """It changes no value, or it tries an exercise."""
    uses = "def gather(tasks):\n    return cache, each, time"
    own = "import time\ncache = {}\ndef each(): ..."
    kept = program(code(f"{own}\n{line}"), answer("gather", uses))
    assert kept == f"{own}\n{uses}"


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
    assert module.notes == (
        "cell 1, line 2: `results = [slow() for _ in range(9)]` and 1 more of its "
        "statements are not a part of your program: they were left out.",
    )


def test_what_may_have_cost_points_is_told_first() -> None:
    """The notes that many lines of scratch paper would make do not hide it."""
    scratch = code("\n".join(f"print({n})" for n in range(12)))
    module = made(
        scratch,
        code("import os\n%time", "head"),
        scratch,
        code("def run_all(:"),
        answer("gather", f"{GATHER}\ngather([])"),
        answer("run_all", "def run_all(:"),
    )
    assert [note.split(":")[0] for note in module.notes] == [
        "cell gather, line 3",
        "cell run_all was left out, for Python cannot read it",
        "cell 2, line 2",
        "cell 1, line 1",
        "cell 3, line 1",
        "cell 4 was left out, for Python cannot read it",
    ]
    assert "`print(0)` and 11 more of its statements" in module.notes[3]


def test_an_exercise_counts_wherever_it_is_written() -> None:
    """Also if all cells have lost what nbgrader keeps in them."""
    cells = [code("import threading"), code(f"{GATHER}\nthreading.Lock()")]
    cells += [code('check("gather")'), code("gather([])")]
    call = "from autograder.lms.jupyter import check as lockstep_check"
    lost = [*cells, code(f'{call}\n\nlockstep_check("gather")')]
    module = module_of_cells(code_cells(lost), "threads.py", exercises=["gather"])
    kept = [line for line in module.source.split("\n") if line]
    assert kept == ["import threading", *GATHER.split("\n"), "threading.Lock()"]
    assert len(module.notes) == 1


def test_a_cell_that_cannot_be_read_costs_itself() -> None:
    """The others are there, at their lines; its exercise is named, with the line."""
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
        "def f(): await g()",
        "await f(:",
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
    notes = [note.split(" is for")[0] for note in made(*cells).notes]
    assert notes == [
        "cell gather, line 1: `%%time`",
        "cell gather, line 4: `!ls`",
        "cell 2, line 1: `%%bash`",
        "cell 3, line 1: `%pip install numpy`",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "await gather([])",
        "x = await gather(\n    [])",
        "x = [n async for n in each()]",
        "async with lock:\n    x = 1",
        "for n in range(3):\n    await n",
        "x = 1; await x",
        "%time x = 1\nawait x",
    ],
)
def test_what_is_awaited_at_the_top_is_told_and_not_run(line: str) -> None:
    """Jupyter runs it, and Python does not; it costs nothing else in its cell."""
    later = "async def later():\n    await gather([])"
    cells = [answer("gather", f"{later}\n{GATHER}\n{line}")]
    module = made(*cells)
    left = [text for text in module.source.split("\n") if text not in ("", "pass")]
    assert "\n".join(left) == f"{later}\n{GATHER}"
    assert len(module.notes) == 1 + line.startswith("%")
    assert "cell gather, line 5: `" in module.notes[0]
    assert "is for IPython, not for Python" in module.notes[0]
    assert module.unreadable == {}


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
    assert "and 15000 more" in module.notes[0]
    module = made(answer("gather", "\n".join(["a = 1", *["a = a"] * 15_000])))
    assert module.notes == ()


@pytest.mark.parametrize(
    "source",
    [
        "0\n" * 19_000,
        f"(\n)x\n{' ' * 200_000}y",
        "def x(:\n" + "\n" * 100_000,
        f"(\n)x\n{'x' * 200_000}?y",
    ],
)
def test_what_is_long_is_read_at_once(source: str) -> None:
    """The time grows as the length does: the square of it would be minutes."""
    assert made(answer("gather", GATHER), code(source)).unreadable == {}


def test_many_cells_that_cannot_be_read_are_told_at_once() -> None:
    """Each is looked for under all of the exercises."""
    cells = [answer(f"f{n}", "def (") for n in range(4_000)]
    assert len(module_of_cells(code_cells(cells), "threads.py").unreadable) == 4_000
