"""The student's side in a real kernel: cells become a module, checks run outside.

Skipped where there is no kernel (``pip install ipykernel``).
"""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from autograder.gatekeeper.publishing.source_notebook import notebook
from tests.kit.lms.kernel import PATIENCE, Kernel

pytest.importorskip("ipykernel", reason="ipykernel is not installed")
pytest.importorskip("jupyter_client", reason="jupyter_client is not installed")

ROOT = Path(__file__).parents[3]


Start = Callable[[], Kernel]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the notebook once."""
    folder = tmp_path_factory.mktemp("made") / "01_threads"
    notebook(ROOT, "01_threads", folder)
    return folder


@pytest.fixture
def start(made: Path, tmp_path: Path) -> Iterator[Start]:
    """Yield a way to start a kernel beside a copy of the notebook."""
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
    with lock:
        with lock:
            pass
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


def test_a_check_leaves_the_names_of_the_student_alone(start: Start) -> None:
    """Also a function that is called `check`, and that an exercise calls."""
    kernel = start()
    kernel.begin()
    kernel.run("own", "def check(task): return task()")
    kernel.run("gather", "def gather(tasks): return [check(task) for task in tasks]")
    assert "of this self-check" in kernel.run("check_gather").text
    assert kernel.run("more", "print(gather([str]), check(int))").printed == "[''] 0\n"


GUARDED = {
    "a function and a guard": """
def square(x): return x * x
if __name__ == "__main__":
    with context.Pool(2) as pool: print(pool.map_async(square, [1, 2]).get(60))
""",
    "a function called main": """
def main():
    with context.Pool(2) as pool: print(pool.map_async(inner, [1, 2]).get(60))
def inner(x): return x * x
if "__main__" == __name__: main()
""",
    "a function inside of the guard": """
if __name__ == "__main__":
    def later(x):
        return x * x
    with context.Pool(2) as pool: print(pool.map_async(later, [1, 2]).get(60))
""",
}


@pytest.mark.parametrize("method", ["spawn", "forkserver"])
def test_a_guarded_cell_finds_its_own_functions(start: Start, method: str) -> None:
    """A pool would otherwise start workers forever that cannot import them."""
    kernel = start()
    kernel.begin()
    kernel.run(
        "own",
        f"import multiprocessing\ncontext = multiprocessing.get_context({method!r})",
    )
    for name, source in GUARDED.items():
        seen = kernel.run(name, source)
        assert (seen.errors, seen.printed) == ([], "[1, 4]\n"), name
    seen = kernel.run("own", "def name(): return __name__\nprint(name())")
    assert seen.printed == "threads\n"


USES = """
limit = int("5"); table = {}
for n in range(3): table[n] = n
def use(x): return table[x] + limit
with context.Pool(1) as pool: print(pool.map_async(use, [0, 2]).get(60))
"""


@pytest.mark.parametrize("method", ["spawn", "forkserver"])
def test_a_child_has_the_values_that_it_needs(start: Start, method: str) -> None:
    """As it would have those of a file."""
    kernel = start()
    kernel.begin()
    line = "context = multiprocessing.get_context"
    kernel.run("own", f"import multiprocessing\n{line}({method!r})")
    seen = kernel.run("uses", USES)
    assert (seen.errors, seen.printed) == ([], "[5, 7]\n")


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
    path = kernel.run("own", "import sys; print(sys.path[0])").printed
    folder = Path(path.strip())
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
    """The kernel still knows what it has defined; the grader does not."""
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
    """Return the processes that check the notebook of this folder."""
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
    ((name, message),) = kernel.run("check_run_all").errors
    assert name == "NotCheckedError"
    assert "has not graded this notebook" in message
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
    ((name, message),) = kernel.run("check_run_all").errors
    assert name == "AssertionError"
    assert "DEADLOCK" in message


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
    outputs = [
        output["data"]["text/plain"]
        for cell in done.cells
        if cell.id.startswith("check_")
        for output in cell.outputs
    ]
    assert len(outputs) == 5
    assert all("of this self-check" in text for text in outputs)


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
