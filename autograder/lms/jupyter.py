"""The student's side in Jupyter: what the cells of a notebook call.

``connect`` has each cell that is run kept in a module, under whose name the kernel's
functions and classes go; ``check`` runs the visible checks of an
exercise in a process outside of the kernel, and shows the verdict.
"""

from __future__ import annotations

import ast
import atexit
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import FunctionType
from typing import Any, NoReturn

from autograder.errors import LockstepError
from autograder.lms.workbook import Workbook
from autograder.notebook.cells import NotebookError
from autograder.report import html, store
from autograder.report.record import CheckOutcome, ExerciseRecord, Report
from autograder.report.terminal import check_lines, of_points
from autograder.report.text import Screen, plain

# Seconds for the checks of one exercise; the engine's own budgets are far below.  It
# judges nobody: a student who comes so far reads that nothing was judged.
DEADLINE = 300
_MERCY = 5  # seconds that a checker has to end what it has started
_MOST_WORDS = 1_000
_NOTEBOOK = ".ipynb"
# What nbgrader runs this kernel for; taken when a notebook begins, whatever comes then.
_RUN_FOR = os.environ.get("NBGRADER_EXECUTION", "")
_NOT_HERE = (
    "Lockstep has not graded this notebook. nbgrader has run it in a kernel, for "
    "`nbgrader_config.py` was not read: this is not a score."
)


class NotCheckedError(LockstepError):
    """There is no verdict; the message says why, and what to do."""


@dataclass(slots=True)
class _Connection:
    """The notebook of this kernel, with its assignment."""

    slug: str
    workbook: Workbook
    shell: Any
    complained: str = ""

    def before(self, info: Any) -> None:
        """Keep a cell before it is run, so that its own processes can import it."""
        if info.silent or not info.raw_cell:
            return
        try:
            self.workbook.forget(self._deleted())
            self.workbook.note(info.raw_cell, info.cell_id)
            self.workbook.save()
            self.complained = ""
        except (OSError, NotebookError) as error:
            problem = f"Failed to keep this cell: {error}"
            self._complain(f"{problem}. Other processes do not find what it defines.")
        self._name(self.workbook.module_name)

    def _deleted(self) -> list[str]:
        """Return the cells that JupyterLab says were deleted since the last one ran."""
        kernel = getattr(self.shell, "kernel", None)
        metadata = kernel.get_parent().get("metadata", {}) if kernel else {}
        return list(metadata.get("deletedCells") or ())

    def after(self, result: Any) -> None:
        """Return what the cell has defined to the module, and the kernel its name."""
        del result
        self._name("__main__")
        for value in list(self.shell.user_ns.values()):
            if isinstance(value, (type, FunctionType)):
                _rename(value, self.workbook.module_name)

    def _name(self, name: str) -> None:
        self.shell.user_ns["__name__"] = name

    def _complain(self, text: str) -> None:
        if text != self.complained:
            self.complained = text
            _Output("").show(html.message("Not kept", text), text)


class _Guards(ast.NodeTransformer):
    """Makes ``__name__ == "__main__"`` true at the top of a cell.

    The cell itself runs under the name of its module: a function that it hands to
    another process is found by that name, and under ``__main__`` it is not.
    """

    def visit_Compare(self, node: ast.Compare) -> ast.AST:
        """Look at one comparison."""
        sides = [node.left, *node.comparators]
        if any(isinstance(s, ast.Constant) and s.value == "__main__" for s in sides):
            node.left, *node.comparators = map(_as_script, sides)
        return node

    def _leave(self, node: ast.AST) -> ast.AST:
        return node  # what it compares it does later, when it is called

    visit_FunctionDef = visit_AsyncFunctionDef = _leave  # noqa: N815
    visit_ClassDef = visit_Lambda = _leave  # noqa: N815


def _as_script(side: ast.expr) -> ast.expr:
    if isinstance(side, ast.Name) and side.id == "__name__":
        return ast.copy_location(ast.Constant("__main__"), side)
    return side


def _rename(value: Any, module: str) -> None:
    if getattr(value, "__module__", "") == "__main__":
        with suppress(AttributeError, TypeError):
            value.__module__ = module


_connection: _Connection | None = None


def connect(slug: str, file_name: str) -> None:
    """Have the cells of this notebook kept as ``file_name`` from now on."""
    global _connection  # a kernel has one notebook
    if _RUN_FOR == "autograde":
        _end_the_kernel(_NOT_HERE)
    from IPython import get_ipython

    shell = get_ipython()
    if shell is None:
        raise NotCheckedError("There is no notebook here: this runs in Jupyter only.")
    if _connection is None:
        file = _new_folder() / file_name
        workbook = Workbook(notebook=_saved_as(file_name), file=file)
        workbook.adopt(shell.user_ns.get("In", [])[:-1])
        _connection = _Connection(slug, workbook, shell)
        shell.events.register("pre_run_cell", _connection.before)
        shell.events.register("post_run_cell", _connection.after)
        shell.ast_transformers.append(_Guards())
        sys.path.insert(0, str(file.parent))
    sys.modules[_connection.workbook.module_name] = shell.user_module


def _end_the_kernel(why: str) -> NoReturn:
    """End a kernel in which nbgrader means to grade: there are no points to give.

    nbgrader gives up the submission then, exits with 1, and leaves it to a person; a
    cell that raises would be no points without a word.
    """
    # A kernel takes over its own error stream; this is what the stream was before.
    stream = getattr(sys.stderr, "_original_stdstream_copy", None)
    with suppress(OSError):
        os.write(
            stream if isinstance(stream, int) else 2, f"Lockstep: {why}\n".encode()
        )
    os._exit(1)


def _new_folder() -> Path:
    """Make a folder that is gone when the kernel ends; its children end before."""
    folder = Path(tempfile.mkdtemp(prefix="lockstep-cells-"))
    owner = os.getpid()

    def remove() -> None:
        if os.getpid() == owner:
            shutil.rmtree(folder, ignore_errors=True)

    atexit.register(remove)
    return folder


def _saved_as(file_name: str) -> Path:
    """Return the notebook's file: as the server says it, or as it was handed out."""
    name = Path(os.environ.get("JPY_SESSION_NAME", "")).name
    path = Path.cwd() / name
    if name.endswith(_NOTEBOOK) and path.is_file():
        return path
    return Path.cwd() / Path(file_name).with_suffix(_NOTEBOOK)


def check(exercise: str) -> None:
    """Run the visible checks of an exercise, and show what they found.

    nbgrader's own way of grading would give points for a check that says nothing, so
    there it raises; under ``nbgrader validate`` it raises unless all checks pass.
    """
    if _RUN_FOR == "autograde":
        raise NotCheckedError(_NOT_HERE)
    output = _Output(f"The checks of `{exercise}` are running ...")
    try:
        report = _report(exercise)
        (group,) = report.exercises
    except NotCheckedError as error:
        output.show(html.message(exercise, str(error)), str(error))
        if _RUN_FOR:
            raise
        return
    except KeyboardInterrupt:
        points = "They were stopped. Nothing was judged."
        output.show(html.message(exercise, points), points)
        raise
    text = _text(group, report)
    points, remark = _points(group), _remark(group)
    output.show(
        html.part(group, points=points, remark=remark, notes=report.notes), text
    )
    if _RUN_FOR and group.score < group.max_score:
        raise AssertionError(f"\n{text}")
    return


def _points(group: ExerciseRecord) -> str:
    return f"{of_points(group.score, group.max_score)} of this self-check"


def _remark(group: ExerciseRecord) -> str:
    if any(check.outcome is CheckOutcome.ERROR for check in group.checks):
        return "Something on our side went wrong: not everything could be checked."
    return "The hidden tests look at more."


def _text(group: ExerciseRecord, report: Report) -> str:
    lines = [f"{plain(group.name)}: {_points(group)}"]
    lines += [line for one in group.checks for line in check_lines(one, Screen())]
    return "\n".join([*lines, *map(plain, report.notes), _remark(group)])


class _Output:
    """The output of a cell: what is shown later takes the place of what was first."""

    def __init__(self, text: str) -> None:
        from IPython.display import display

        self._handle = display({"text/plain": text}, raw=True, display_id=True)

    def show(self, page: str, text: str) -> None:
        """Show a page, or the text where a front end shows no pages."""
        self._handle.update({"text/html": page, "text/plain": text}, raw=True)


def _report(exercise: str) -> Report:
    """Check the exercise as the cells are now; raises ``NotCheckedError``."""
    if _connection is None:
        problem = "Run the first code cell of this notebook: it connects the checks."
        raise NotCheckedError(problem)
    workbook = _connection.workbook
    if not (exercise in workbook.ran or exercise in _connection.shell.user_ns):
        problem = f"Run the cell of `{exercise}` first"
        raise NotCheckedError(
            f"{problem}: it was not run since the kernel was started."
        )
    tests = workbook.notebook.with_name(f"test_{workbook.file.name}")
    for needed in (tests, tests.with_name("scenarios.py")):
        if not needed.is_file():
            problem = f"There is no `{needed.name}` beside this notebook"
            raise NotCheckedError(f"{problem}: get the files of the assignment again.")
    with tempfile.TemporaryDirectory(prefix="lockstep-check-") as name:
        folder = Path(name)
        notebook = folder / f"{workbook.module_name}{_NOTEBOOK}"
        notebook.write_text(workbook.as_notebook(), "utf-8", "surrogatepass")
        report = folder / "report.json"
        command = [sys.executable, "-P", "-B", "-m", "autograder.grading.self_check"]
        command += [str(notebook), str(tests), str(report), _connection.slug, exercise]
        said = _run(command, folder)
        if not report.is_file():
            raise NotCheckedError(f"The checks did not finish: {said or 'no words'}")
        found = store.read(report)
    if found.failed or not found.exercises:
        raise NotCheckedError(f"There is no verdict: {found.failed or said}")
    return found


def _run(command: list[str], folder: Path) -> str:
    """Run a checker to its end; gives what it said on the error stream.

    It ends itself, with all that it has started, when its input is closed: also after
    an interrupt that has come before we knew it, and when the kernel dies.
    """
    said = folder / "said.txt"
    theirs, ours = os.pipe()
    process = None
    try:
        with said.open("wb") as out:
            process = subprocess.Popen(
                command,
                cwd=folder,
                stdin=theirs,
                stdout=out,
                stderr=out,
                start_new_session=True,  # an interrupt of the kernel is not for it
            )
        process.wait(DEADLINE)
    except subprocess.TimeoutExpired:
        problem = f"The checks did not end within {DEADLINE} seconds, and were stopped."
        raise NotCheckedError(f"{problem} Nothing was judged.") from None
    finally:
        os.close(theirs)
        os.close(ours)
        if process is not None and process.poll() is None:
            _end(process)
    return said.read_text("utf-8", "replace").strip()[-_MOST_WORDS:]


def _end(process: subprocess.Popen[bytes]) -> None:
    """Wait for a checker that has been asked to end, but not forever."""
    try:
        with suppress(subprocess.TimeoutExpired):
            process.wait(_MERCY)
    finally:  # also when it is interrupted once more
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
