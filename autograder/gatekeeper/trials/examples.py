"""The examples of handout and docstrings: each is run as a student would type it.

A block with ``>>>`` is a session, and must show what it shows.  Any other block of
Python is a file of its own: it must run without an error, and where it says
``# prints: TEXT``, these must be the lines that it prints.  All of them are run with
the reference solution, under each start method of the platform.
"""

from __future__ import annotations

import multiprocessing
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from autograder.gatekeeper.editing.assignment_folders import AssignmentFolders
from autograder.gatekeeper.editing.findings import Finding
from autograder.intake import workspace

_SECONDS = 60  # a net; the examples of a handout take none
_BLOCK = re.compile(r"(?ms)^```python\n(.*?)^```$")
_PRINTS = re.compile(r"(?m)  # prints: (.+)$")
# They lie in the folder of the solution, and import it.
_START = """\
import doctest, importlib, multiprocessing, runpy, sys
sys.path.insert(0, ".")
multiprocessing.set_start_method(sys.argv.pop())
try:
    {run}
except (doctest.DocTestFailure, doctest.UnexpectedException) as failure:
    sys.exit(str((failure.test.lineno or 0) + failure.example.lineno + 1))
"""
_SESSIONS = _START.format(
    run="doctest.testfile(sys.argv[1], module_relative=False, raise_on_error=True)"
)
_DOCSTRINGS = _START.format(
    run="doctest.testmod(importlib.import_module(sys.argv[1]), raise_on_error=True)"
)
_FILE = _START.format(run='runpy.run_path(sys.argv[1], run_name="__main__")')


class _ExampleError(Exception):
    """An example does not show what happens; carries the line, if it is known."""

    def __init__(self, what: str, line: int | None = None) -> None:
        super().__init__(what)
        self.line = line


def failing_examples(place: AssignmentFolders) -> Iterator[Finding]:
    """The first example, of handout and of docstrings, that the reference disproves."""
    handout = place.handout / "README.md"
    solution = place.staff / place.file_name
    with workspace() as folder:
        (folder / place.file_name).write_text(place.reference.text, "utf-8")
        for method in multiprocessing.get_all_start_methods():
            try:
                _run(folder, method, _SESSIONS, str(handout.resolve()))
                _run_files(folder, method, handout)
            except _ExampleError as wrong:
                yield _finding(f"the handout {wrong}", method, handout, wrong.line)
                return
            try:
                _run(folder, method, _DOCSTRINGS, solution.stem)
            except _ExampleError as wrong:
                yield _finding(f"a docstring {wrong}", method, solution, wrong.line)
                return


def _run_files(folder: Path, method: str, handout: Path) -> None:
    """Run the blocks that are files; raises _ExampleError."""
    text = handout.read_text("utf-8")
    for block in _BLOCK.finditer(text):
        source = block[1]
        if source.startswith(">>>"):
            continue
        line = text.count("\n", 0, block.start()) + 2
        example = folder / "example.py"
        example.write_text(source, "utf-8")
        printed = _run(folder, method, _FILE, example.name, line=line)
        promised = _PRINTS.findall(source)
        if promised and sorted(promised) != sorted(printed.splitlines()):
            raise _ExampleError(f"prints {printed.splitlines()}, not {promised}", line)


def _run(
    folder: Path, method: str, program: str, argument: str, line: int | None = None
) -> str:
    """Run Python with a start method as its default; gives what it prints.

    Raises _ExampleError when it fails, or does not end.
    """
    # A newer Python warns of a fork beside threads.
    quiet = "ignore::DeprecationWarning"
    command = [sys.executable, "-W", quiet, "-c", program, argument, method]
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise _ExampleError("does not end", line) from None
    if done.returncode != 0 or done.stderr:  # a child complains there
        raise _ExampleError(
            "does not show what the reference does", line or _line(done.stderr)
        )
    return done.stdout


def _finding(what: str, method: str, file: Path, line: int | None) -> Finding:
    what = f"An example in {what} (start method: {method})."
    return Finding(what=what, do="Correct the example.", file=file, line=line)


def _line(said: str) -> int | None:
    """The line of the example that failed, which the program says last."""
    last = said.split()[-1:]
    return int(last[0]) if last and last[0].isdigit() else None
