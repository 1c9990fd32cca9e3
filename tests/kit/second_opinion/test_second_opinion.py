"""Tests of the second opinion: right ones stay, wrong ones fall, nobody survives."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.kit.until import until

HOME = Path(__file__).resolve().parent
SAMPLES = sorted((HOME / "samples").glob("*.txt"))

WRONG = {
    "serial": (
        "run_all",
        """
        def run_all(tasks):
            for task in tasks:
                task()
        """,
        "were never all at work at once",
    ),
    "order of ending": (
        "gather",
        """
        def gather(tasks):
            values = []
            threads = [
                threading.Thread(target=lambda t=t: values.append(t())) for t in tasks
            ]
            for t in threads: t.start()
            for t in threads: t.join()
            return values
        """,
        "gave [",
    ),
    "joined before it is read": (
        "ask",
        """
        from multiprocessing import Pipe, Process
        def child(end, task, args): end.send(task(*args))
        def ask(task, *args):
            here, there = Pipe()
            process = Process(target=child, args=(there, task, args))
            process.start()
            there.close()
            process.join()
            try:
                return here.recv()
            except EOFError:
                raise ChildFailed(process.exitcode, "")
        """,
        "ask of a task that returns 3 MB had not ended after",
    ),
    "no guard": (
        "main",
        """
        from concurrent.futures import ProcessPoolExecutor
        def main():
            with ProcessPoolExecutor(2) as pool:
                print(*pool.map(square, range(10)))
        main()
        """,
        "under spawn",
    ),
    "one lock for each": (
        "count_up",
        """
        def add(counter, times):
            for _ in range(times):
                with threading.Lock():
                    counter.value += 1
        def count_up(counter, times, workers):
            ts = [threading.Thread(target=add, args=(counter, times))
                  for _ in range(workers)]
            for t in ts: t.start()
            for t in ts: t.join()
        """,
        "count_up of 0, 8 times, 4 workers ends at",
    ),
    "source first": (
        "transfer",
        """
        def transfer(source, target, amount):
            if source is target:
                with source.lock:
                    return source.balance >= amount
            with source.lock, target.lock:
                if source.balance < amount:
                    return False
                source.balance -= amount
                target.balance += amount
                return True
        """,
        "2 of 2 wait forever",
    ),
    "first end mark": (
        "collect_lines",
        """
        import multiprocessing
        def child(task, number, q):
            task(number, q.put)
            q.put("STOP")
        def collect_lines(task, workers):
            q = multiprocessing.Queue()
            ps = [multiprocessing.Process(target=child, args=(task, n, q))
                  for n in range(workers)]
            for p in ps: p.start()
            lines, ended = [], 0
            while ended < workers:
                line = q.get()
                if line == "STOP": ended += 1
                else: lines.append(line)
            for p in ps: p.join()
            return lines
        """,
        "odd lines",
    ),
    "kills its group": (
        "undo_order",
        """
        import os, signal
        def undo_order(actions):
            os.killpg(0, signal.SIGKILL)
        """,
        "ended with -9",
    ),
    "leaves grandchildren": (
        "run_all",
        """
        import subprocess
        def run_all(tasks):
            subprocess.Popen(["sleep", "4242"], start_new_session=True)
            threads = [threading.Thread(target=task) for task in tasks]
            for t in threads: t.start()
            for t in threads: t.join()
        """,
        "left 1 processes behind",
    ),
}

# Where it takes long, a run that shows it: this one is under spawn.
AT_ONCE = {"no guard": ("--seed", "1003")}


def opinions(
    *words: str | Path, runs: int = 1, env: dict[str, str] | None = None
) -> list[dict[str, Any]]:
    """Play the command, and return what it says."""
    command = [sys.executable, HOME, "--json", "--runs", str(runs), *words]
    played = subprocess.run(
        command, capture_output=True, text=True, check=False, env=env, timeout=250
    )
    assert played.returncode in (0, 1), played.stdout + played.stderr
    return [json.loads(line) for line in played.stdout.splitlines()]


def write_solution(folder: Path, exercise: str, body: str) -> Path:
    """Write a file with one exercise."""
    lines = [line.removeprefix(" " * 8) for line in body.splitlines()]
    file = folder / f"{exercise}.py"
    file.write_text("\n".join([f"# exercise: {exercise}", *lines, ""]))
    return file


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_right_solutions_are_not_refuted(sample: Path) -> None:
    """A right solution of each exercise is refuted neither by fork nor by spawn."""
    for seed in ("1002", "1003"):
        said = opinions(sample, "--seed", seed)
        assert len(said) == 5
        assert [x for one in said for x in one["refutations"] + one["troubles"]] == []


@pytest.mark.parametrize("name", WRONG)
def test_wrong_solutions_are_refuted(name: str, tmp_path: Path) -> None:
    """A wrong solution is refuted, in a sentence that says what happened."""
    exercise, body, fragment = WRONG[name]
    file = write_solution(tmp_path, exercise, body)
    (said,) = opinions(file, *AT_ONCE.get(name, ()), runs=1 if name in AT_ONCE else 4)
    sentences = [one["sentence"] for one in said["refutations"]]
    assert any(fragment in sentence for sentence in sentences), said


def test_nobody_survives(tmp_path: Path) -> None:
    """Whatever a solution starts is gone afterwards, also in a session of its own."""
    seconds = 400_000 + os.getpid()  # others may run the same test
    body = """
        import subprocess, os
        def undo_order(actions):
            if os.fork() == 0:
                os.setsid()
                if os.fork() == 0:
                    os.execve("/bin/sleep", ["sleep", "SECONDS"], {})
                os._exit(0)
            subprocess.Popen(["sleep", "SECONDS"], start_new_session=True)
            while True:
                os.wait()
        """
    body = body.replace("SECONDS", str(seconds))
    file = write_solution(tmp_path, "undo_order", body)
    (said,) = opinions(file)
    assert "had not ended" in said["refutations"][0]["sentence"]
    until(
        lambda: not any(sleeps(pid.name, seconds) for pid in Path("/proc").iterdir()),
        "nobody is left",
    )


def sleeps(pid: str, seconds: int) -> bool:
    """Tell whether a process is the one that the solution has left behind."""
    try:
        return str(seconds).encode() in Path("/proc", pid, "cmdline").read_bytes()
    except OSError:
        return False


def test_a_run_can_be_repeated(tmp_path: Path) -> None:
    """The seed of a refutation plays that run again."""
    exercise, body, _ = WRONG["one lock for each"]
    file = write_solution(tmp_path, exercise, body)
    (first,) = opinions(file, runs=3)
    refutation = first["refutations"][0]
    (again,) = opinions(file, "--seed", str(refutation["seed"]))
    assert again["refutations"][0]["scenario"] == refutation["scenario"]
    assert again["refutations"][0]["start_method"] == refutation["start_method"]
