"""What IPython takes and Python does not is taken out, and nothing else is."""

from __future__ import annotations

import ast

import pytest

from autograder.notebook.magics import without_magics


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("%matplotlib inline", "pass"),
        ("    %time f()", "    pass"),
        ("!pip install numpy", "pass"),
        ("?gather", "pass"),
        ("gather?", "pass"),
        ("threading.Lock??", "pass"),
        ("files = !ls", "pass"),
        ("a, b = %time f()", "pass"),
    ],
)
def test_a_line_for_ipython_becomes_pass(line: str, left: str) -> None:
    """With its indentation, so that it can be the only line of a loop."""
    assert without_magics(f"a = 1\n{line}\nb = 2") == (
        f"a = 1\n{left}\nb = 2",
        {2: line.strip()},
    )


@pytest.mark.parametrize(
    "source",
    [
        'text = """\n%time\n!ls\ngather?\n"""',
        "text = '''\n!ls'''; more = '''\n?help\n'''",
        "rest = (7\n    % 3)",
        "rest = 7 \\\n    % 3",
        "rest = [\n    7 # ]\n    % 3,\n    'x\\\n!ls'\n]",
        "differs = a \\\n    != b",
        "text = 'it\\'s' # '\nrest = {'(': 7\n% 3}",
    ],
)
def test_what_looks_alike_stays(source: str) -> None:
    """Inside of strings and brackets, and after a backslash, it is Python."""
    ast.parse(source)
    assert without_magics(f"{source}\n%time f()") == (
        f"{source}\npass",
        {source.count("\n") + 2: "%time f()"},
    )


def test_a_magic_goes_on_after_a_backslash() -> None:
    """All of its lines go, and the lines below keep their numbers."""
    source, magics = without_magics("!echo a \\\n  b\nc = 1")
    assert source == "pass\n\nc = 1"
    assert magics == {1: "!echo a \\"}


def test_a_cell_for_another_language_is_left_out() -> None:
    """Nothing in it is Python."""
    assert without_magics("\n%%bash\nls\n") == ("\n\n\n", {2: "%%bash"})


def test_a_timed_cell_is_still_python() -> None:
    """Only the line goes that asks for the time."""
    source, magics = without_magics("%%time\ndef f():\n    !ls\n")
    assert source == "\ndef f():\n    pass\n"
    assert magics == {1: "%%time", 3: "!ls"}
