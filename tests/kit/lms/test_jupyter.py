"""The student's side in a real kernel: cells become a module, checks run outside.

Skipped where there is no kernel (``pip install ipykernel``).
"""

from __future__ import annotations

import json
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from autograder.gatekeeper.notebook import notebook

pytest.importorskip("ipykernel", reason="ipykernel is not installed")
pytest.importorskip("jupyter_client", reason="jupyter_client is not installed")

ROOT = Path(__file__).parents[3]
PATIENCE = 120  # seconds; nothing is judged by them


@dataclass(slots=True)
class Output:
    """What a cell showed."""

    printed: str = ""
    errors: list[tuple[str, str]] = field(default_factory=list)
    shown: dict[str, dict[str, str]] = field(default_factory=dict)  # by display

    @property
    def text(self) -> str:
        """All that was displayed, as text."""
        return "\n".join(data.get("text/plain", "") for data in self.shown.values())

    @property
    def html(self) -> str:
        """All that was displayed, as HTML."""
        return "\n".join(data.get("text/html", "") for data in self.shown.values())

    def take(self, kind: str, content: dict[str, Any]) -> None:
        """Take in one message of the kernel."""
        if kind == "stream":
            self.printed += content["text"]
        elif kind == "error":
            self.errors.append((content["ename"], content["evalue"]))
        elif kind in ("display_data", "update_display_data", "execute_result"):
            name = content.get("transient", {}).get("display_id", str(len(self.shown)))
            self.shown[name] = content["data"]


class Kernel:
    """A kernel in the folder of a notebook."""

    def __init__(self, folder: Path) -> None:
        from jupyter_client.manager import start_new_kernel

        self.folder = folder
        (file,) = folder.glob("*.ipynb")
        cells = json.loads(file.read_text("utf-8"))["cells"]
        self.sources = {cell["id"]: "".join(cell["source"]) for cell in cells}
        self.deleted: list[str] = []  # as JupyterLab tells it once
        self.manager, self.client = start_new_kernel(cwd=str(folder))

    def run(self, name: str, source: str | None = None) -> Output:
        """Run a cell as JupyterLab does; without a source, as the notebook has it."""
        message = self.send(name, self.sources[name] if source is None else source)
        output = Output()
        while True:
            told = self.client.get_iopub_msg(timeout=PATIENCE)
            if told["parent_header"].get("msg_id") != message["header"]["msg_id"]:
                continue
            if told["content"].get("execution_state") == "idle":
                return output
            output.take(told["msg_type"], told["content"])

    def send(self, name: str, code: str) -> dict[str, Any]:
        """Ask for a cell to be run; gives the message."""
        content = {"code": code, "silent": False, "store_history": True}
        content |= {"user_expressions": {}, "allow_stdin": False}
        message: dict[str, Any]
        message = self.client.session.msg("execute_request", content)
        message["metadata"] = {"cellId": name, "deletedCells": self.deleted}
        self.client.shell_channel.send(message)
        return message

    def begin(self) -> None:
        """Run the cells above the first exercise."""
        for name in ("setup", "head"):
            output = self.run(name)
            assert (output.errors, output.printed, output.text) == ([], "", "")

    def close(self) -> None:
        """End the kernel."""
        self.client.stop_channels()
        if self.manager.has_kernel:
            self.manager.shutdown_kernel()


Start = Callable[[], Kernel]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the notebook once."""
    folder = tmp_path_factory.mktemp("made") / "01_threads"
    notebook(ROOT, "01_threads", folder)
    return folder


@pytest.fixture
def start(made: Path, tmp_path: Path) -> Iterator[Start]:
    """Give a way to start a kernel beside a copy of the notebook."""
    started: list[Kernel] = []

    def begin() -> Kernel:
        shutil.copytree(made, tmp_path / "work", dirs_exist_ok=True)
        started.append(Kernel(tmp_path / "work"))
        return started[-1]

    yield begin
    for one in started:
        one.close()


LOCKED = """
def run_all(tasks):
    lock = threading.Lock()
    lock.acquire()
    lock.acquire()
"""


def test_a_check_shows_the_verdict_and_the_kernel_lives(start: Start) -> None:
    """A deadlock, a cell that Python cannot read, magics; then the solution."""
    kernel = start()
    kernel.begin()
    assert kernel.run("run_all", LOCKED).errors == []
    seen = kernel.run("check_run_all")
    assert seen.errors == []
    assert seen.printed == ""
    assert "self-deadlock" in seen.text
    assert "cell run_all:5" in seen.text
    assert "threads.py" not in seen.text
    assert "<svg" in seen.html
    assert "DEADLOCK" in seen.html

    assert kernel.run("run_all", "def run_all(:")
    seen = kernel.run("check_run_all")
    assert "Python cannot read the cell of `run_all`" in seen.text

    magic = "%time 1 + 1\n" + kernel.sources["run_all"] + "\n!echo > was-run"
    kernel.run("run_all", magic)
    seen = kernel.run("check_run_all")
    assert "2 of 2 points of this self-check" in seen.text
    assert "`%time 1 + 1` is for IPython" in seen.html.replace("</code>", "`").replace(
        "<code>", "`"
    )
    kernel.run(
        "own", "import sys, pathlib; file = pathlib.Path(sys.path[0], 'threads.py')"
    )
    text = kernel.run("more", "print(file.read_text())").printed
    compile(text, "threads.py", "exec")


def test_what_raises_at_import_is_told_with_its_cell(start: Start) -> None:
    """And with the line."""
    kernel = start()
    kernel.begin()
    kernel.run("head", kernel.sources["head"] + "\nlimit = 1 / 0\n")
    kernel.run("run_all")
    seen = kernel.run("check_run_all")
    assert "ZeroDivisionError" in seen.text
    line = len((kernel.sources["head"] + "\nlimit = 1 / 0").splitlines())
    assert f"cell 3:{line}" in seen.text


TWICE = """
import multiprocessing, os
def twice(number):
    print(f"{number} in a child")
    return 2 * number
class Pair:
    def __init__(self, left): self.left = left
"""
POOL = """
with multiprocessing.get_context("{method}").Pool(2) as pool:
    print(pool.map(twice, [1, 2, 3]))
    print([pair.left for pair in pool.map(Pair, [4, 5])])
"""
PROCESS = """
child = multiprocessing.get_context("{method}").Process(target=twice, args=(9,))
child.start()
child.join()
print(child.exitcode)
"""


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_processes_of_cells_work(start: Start, method: str) -> None:
    """Under every start method, also with children that print."""
    kernel = start()
    kernel.begin()
    kernel.run("own", TWICE)
    seen = kernel.run("pool", POOL.format(method=method))
    assert seen.errors == []
    assert "[2, 4, 6]" in seen.printed
    assert "[4, 5]" in seen.printed
    seen = kernel.run("process", PROCESS.format(method=method))
    assert seen.errors == []
    assert "0" in seen.printed
    both = TWICE.replace("2 * ", "3 * ") + POOL.format(method=method)
    assert "[3, 6, 9]" in kernel.run("own", both).printed
    assert kernel.run("last", "print(os.getpid() > 0, __name__)").errors == []


NAMES = """
import sys, threads
print(run_all.__module__, NamedTask.__module__, threads.run_all is run_all)
from threads import NamedTask as again
print(again is NamedTask)
"""
GUARD = """
def mine(): return 1
if __name__ == "__main__":
    print("as a script")
"""


def test_names_come_from_the_module(start: Start) -> None:
    """And not from ``__main__``; a guard in a cell of one's own works all the same."""
    kernel = start()
    kernel.begin()
    kernel.run("run_all")
    kernel.run("NamedTask")
    seen = kernel.run("own", NAMES)
    assert seen.printed == "threads threads True\nTrue\n"
    assert kernel.run("guard", GUARD).printed == "as a script\n"
    assert kernel.run("more", "print(mine.__module__)").printed == "threads\n"


def test_nothing_is_written_beside_the_notebook(start: Start) -> None:
    """Nbgrader would hand it out.  What a student has there stays, and is not used."""
    kernel = start()
    (kernel.folder / "threads.py").write_text("mine = 1\n")
    before = {file.name: file.read_bytes() for file in kernel.folder.iterdir()}
    kernel.begin()
    kernel.run("own", TWICE)
    assert "[2, 4, 6]" in kernel.run("pool", POOL.format(method="spawn")).printed
    kernel.run("run_all")
    assert "2 of 2 points" in kernel.run("check_run_all").text
    assert {file.name: file.read_bytes() for file in kernel.folder.iterdir()} == before


def test_the_module_is_gone_with_the_kernel(start: Start) -> None:
    """It lies in a folder of its own."""
    kernel = start()
    kernel.begin()
    told = kernel.run("own", "import sys; print(sys.path[0])").printed
    folder = Path(told.strip())
    assert [file.name for file in folder.iterdir()] == ["threads.py"]
    kernel.manager.shutdown_kernel()
    assert not folder.exists()


def test_what_cannot_be_kept_is_told_once(start: Start) -> None:
    """The checks work without it."""
    kernel = start()
    kernel.begin()
    kernel.run("own", "import sys, shutil; shutil.rmtree(sys.path[0])")
    assert "Failed to keep this cell" in kernel.run("run_all").text
    assert kernel.run("gather").text == ""
    assert "2 of 2 points" in kernel.run("check_run_all").text


def test_a_deleted_cell_does_not_count(start: Start) -> None:
    """The kernel still knows what it has defined; whoever grades does not."""
    kernel = start()
    kernel.begin()
    kernel.run("mine", "def started(task): return threading.Thread(target=task)")
    kernel.run(
        "run_all",
        kernel.sources["run_all"].replace(
            "threading.Thread(target=task)", "started(task)"
        ),
    )
    assert "2 of 2 points" in kernel.run("check_run_all").text
    kernel.deleted = ["mine"]
    assert "NameError" in kernel.run("check_run_all").text


def test_a_check_can_be_interrupted(start: Start) -> None:
    """Its process ends with it, and the next check works."""
    kernel = start()
    kernel.begin()
    endless = "def run_all(tasks):\n    while True: pass"
    kernel.run("run_all", endless)
    looks = threading.Thread(target=interrupt_when_it_checks, args=(kernel,))
    looks.start()
    seen = kernel.run("check_run_all")
    looks.join()
    assert [name for name, _ in seen.errors] == ["KeyboardInterrupt"]
    assert "Nothing was judged" in seen.text
    while checkers(kernel.folder):  # it ends its plays first; the test has its limit
        time.sleep(0.02)
    kernel.run("run_all")
    assert "2 of 2 points" in kernel.run("check_run_all").text


def checkers(folder: Path) -> list[str]:
    """Give the processes that check the notebook of this folder."""
    found = []
    for entry in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            words = entry.read_bytes().decode("utf-8", "replace").split("\0")
        except OSError:
            continue
        if str(folder / "test_threads.py") in words:
            found.append(entry.parent.name)
    return found


def interrupt_when_it_checks(kernel: Kernel) -> None:
    """Interrupt the kernel as soon as its checker is there."""
    while not checkers(kernel.folder):
        time.sleep(0.02)
    kernel.manager.interrupt_kernel()


def test_a_checker_ends_with_its_kernel(start: Start) -> None:
    """A kernel that is killed leaves nobody behind."""
    kernel = start()
    kernel.begin()
    kernel.run("run_all", "def run_all(tasks):\n    while True: pass")
    kernel.send("check_run_all", kernel.sources["check_run_all"])
    while not checkers(kernel.folder):
        time.sleep(0.02)
    kernel.manager.shutdown_kernel(now=True)
    while checkers(kernel.folder):
        time.sleep(0.02)


def test_what_is_missing_is_told(start: Start) -> None:
    """No connection, a cell that was not run, the files of the assignment."""
    kernel = start()
    assert "Run the first code cell" in kernel.run("check_gather").text
    kernel.begin()
    seen = kernel.run("check_gather")
    assert "Run the cell of `gather` first" in seen.text
    assert seen.errors == []
    kernel.run("gather")
    kernel.run("own", "def check(name): return 'mine'")
    (kernel.folder / "scenarios.py").unlink()
    assert "There is no `scenarios.py` beside" in kernel.run("check_gather").text


def test_nbgraders_own_way_gives_no_points(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The kernel ends at once; where it is not connected, a check raises."""
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    kernel = start()
    kernel.run("run_all")
    assert [name for name, _ in kernel.run("check_run_all").errors] == [
        "NotCheckedError"
    ]
    kernel.run("own", "import os; os.environ.clear()\ndef check(name): pass")
    ((name, told),) = kernel.run("check_run_all").errors
    assert name == "NotCheckedError"
    assert "has not graded this notebook" in told
    kernel.send("setup", kernel.sources["setup"])
    while kernel.manager.is_alive():
        time.sleep(0.02)


def test_a_validation_raises_unless_all_passes(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the words of the verdict."""
    monkeypatch.setenv("NBGRADER_EXECUTION", "validate")
    kernel = start()
    kernel.begin()
    kernel.run("run_all")
    assert kernel.run("check_run_all").errors == []
    kernel.run("run_all", LOCKED)
    ((name, told),) = kernel.run("check_run_all").errors
    assert name == "AssertionError"
    assert "DEADLOCK" in told


CALLS = {
    "01_threads": "print(gather([lambda: 1, lambda: 2]))",
    "02_processes": "print(ask(abs, -3), run_in_process(abs, 1)); main()",
    "03_pools": "print(parallel_map(abs, [-1, -2]), map_catching(int, ['7']))",
    "04_queues": "print(results_from_processes(abs, [-5]))",
    "05_pipes": "print(ask_child(abs, -11), converse(abs, [-1]), exchange('a', 'b'))",
    "06_locks": "import os; append_all(os.mkdir, ['tea']); print(os.rmdir('tea'))",
}
SHOWN = {
    "01_threads": "[1, 2]\n",
    "02_processes": "3 0\n" + "".join(f"{n * n}\n" for n in range(10)),
    "03_pools": "[1, 2] [7]\n",
    "04_queues": "{-5: 5}\n",
    "05_pipes": "11 [1] ('b', 'a')\n",
    "06_locks": "None\n",
}


@pytest.mark.parametrize("slug", sorted(CALLS))
def test_solutions_work_in_cells_under_every_start_method(
    slug: str, tmp_path: Path
) -> None:
    """Run from top to bottom by a front end that sends no ids."""
    nbformat = pytest.importorskip("nbformat")
    made = read(slug, tmp_path)
    made.cells = [cell for cell in made.cells if not cell.id.startswith("check_")]
    for method in ("fork", "spawn", "forkserver"):
        start = f"multiprocessing.set_start_method('{method}', force=True)"
        code = f"import multiprocessing\n{start}\n{CALLS[slug]}"
        made.cells.append(nbformat.v4.new_code_cell(code))
    for cell in run_by_itself(made, tmp_path / slug).cells[-3:]:
        assert "".join(o.get("text", "") for o in cell.outputs) == SHOWN[slug]


def test_the_checks_pass_from_top_to_bottom(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Helpers of the solution stand where they are first needed."""
    monkeypatch.setenv("NBGRADER_EXECUTION", "validate")
    done = run_by_itself(read("05_pipes", tmp_path), tmp_path / "05_pipes")
    told = [
        output["data"]["text/plain"]
        for cell in done.cells
        if cell.id.startswith("check_")
        for output in cell.outputs
    ]
    assert len(told) == 5
    assert all("of this self-check" in text for text in told)


def read(slug: str, folder: Path) -> Any:
    """Make a notebook with its solutions."""
    nbformat = pytest.importorskip("nbformat")
    notebook(ROOT, slug, folder / slug)
    (file,) = (folder / slug).glob("*.ipynb")
    return nbformat.read(file, as_version=4)


def run_by_itself(made: Any, folder: Path) -> Any:
    """Run a notebook from top to bottom; an error in a cell is raised."""
    nbclient = pytest.importorskip("nbclient")
    resources = {"metadata": {"path": str(folder)}}
    client = nbclient.NotebookClient(
        made, resources=resources, timeout=PATIENCE, kernel_name="python3"
    )
    return client.execute()
