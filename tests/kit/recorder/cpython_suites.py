"""CPython's own tests, with the recorder and without.

    python tests/kit/recorder/cpython_suites.py [--quick] [PYTHON...]

prints the tests that fail with the recorder and not without; ``differences.txt`` beside
this file holds them, each with its reason.  It is a script of its own so that any
Python can run it: the interpreter under test starts it again with ``--one``.
"""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
import tempfile
import types
import unittest
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve()
RECORDER = HERE.parents[3] / "autograder/student_side/recorder"
TESTS = os.path.join(os.path.dirname(os.__file__), "test", "")  # noqa: PTH118, PTH120
QUICK = (
    "test.test_threading.LockTests",
    "test.test_threading.CRLockTests",
    "test.test_threading.ConditionAsRLockTests",
    "test.test_threading.ConditionTests",
    "test.test_thread",
    "test.test_threading.EventTests",
    "test.test_threading.SemaphoreTests",
    "test.test_threading.BarrierTests",
    "test.test_queue.CSimpleQueueTest",
    "test.test_queue.CQueueTest",
    "multiprocessing.WithProcessesTestEvent",
    "multiprocessing.WithProcessesTestSemaphore",
    "multiprocessing.WithProcessesTestBarrier",
    "multiprocessing.WithProcessesTestConnection",
)
WHOLE = (
    "test.test_threading",
    "test.test_thread",
    "test.test_threading_local",
    "test.test_queue",
    "test.test_concurrent_futures",
    "multiprocessing",
)
# Of `_test_multiprocessing`, and of the executors, what is about queues, pipes, pools
# and locks, under one start method.
PARTS = (
    *("Queue", "Lock", "Semaphore", "Condition", "Event", "Barrier"),
    *("Pool", "Connection", "ThreadPool", "ProcessPoolFork"),
)
# What may not come to an end without the recorder, either: it recurses without end on
# 3.12 and 3.13; a pool of 3.13.0 may deadlock when it ends while it cannot send a task
# (CPython's gh-125451, repaired in 3.13.1; two threads of the library, one lock).
LEFT_OUT = ("test_print_exception_gh_102056", "test_shutdown_deadlock_pickle")
NET = 1200  # seconds: the outermost net


def main(arguments: Sequence[str]) -> int:
    """Compare each interpreter with itself; exit 1 if anything differs."""
    names = QUICK if "--quick" in arguments else WHOLE
    pythons = [word for word in arguments if not word.startswith("--")]
    different = False
    for python in pythons or [sys.executable]:
        for name in names:
            ran, found = compared(python, name)
            sys.stdout.write(f"{python} {name}: {ran} tests, {len(found)} differ\n")
            sys.stdout.writelines(f"    {test}\n" for test in found)
            sys.stdout.flush()
            different = different or bool(found)
    return int(different)


def compared(python: str, name: str) -> tuple[int, list[str]]:
    """Return the number of tests run, and those that only the recorder makes fail."""
    without, with_it = one(python, name, ""), one(python, name, "recorded")
    if without["ran"] != with_it["ran"]:
        return with_it["ran"], [f"{name}: {without['ran']} tests without the recorder"]
    return with_it["ran"], sorted(set(with_it["failed"]) - set(without["failed"]))


def one(python: str, name: str, how: str) -> dict[str, Any]:
    """Run one module in a fresh interpreter; give how many tests, and the failed."""
    with tempfile.TemporaryDirectory() as folder:
        result = Path(folder) / "result.json"
        done = subprocess.run(
            [python, str(HERE), "--one", name, str(result), how],
            cwd=folder,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=NET,
            check=False,
        )
        if not result.exists():
            raise RuntimeError(f"{python} {name}: {done.stderr[-2000:]}")
        found: dict[str, Any] = json.loads(result.read_text("utf-8"))
        return found


def run_one(name: str, result: str, how: str = "") -> None:
    """Run one module here, and write what failed and how many events there were."""
    file = Path(result)
    if how:
        install(file.parent)
    tests = flat(loaded(name))
    suite = unittest.TestSuite(test for test in tests if wanted(test))
    outcome = unittest.TextTestRunner(verbosity=2).run(suite)
    failed = [str(test) for test, _ in outcome.failures + outcome.errors]
    size = sum(path.stat().st_size for path in file.parent.glob("*.events"))
    found = {"ran": outcome.testsRun, "failed": failed, "size": size}
    file.write_text(json.dumps(found), "utf-8")


def loaded(name: str) -> unittest.TestSuite:
    """Load the tests of a module; those of `multiprocessing` under fork."""
    package, _, part = name.partition(".")
    if package != "multiprocessing":
        try:
            __import__(".".join(name.split(".")[:2]))
        except ImportError:  # not every Python is installed with all of its tests
            return unittest.TestSuite()
        return unittest.defaultTestLoader.loadTestsFromName(name)
    module = sys.modules["forking"] = types.ModuleType("forking")
    try:
        everything = importlib.import_module("test._test_multiprocessing")
    except ImportError:
        return unittest.TestSuite()
    everything.install_tests_in_module_dict(vars(module), "fork")
    if part:
        return unittest.defaultTestLoader.loadTestsFromName(part, module)
    return unittest.defaultTestLoader.loadTestsFromModule(module)


def install(folder: Path) -> None:
    """Record whatever the tests do with threads, locks, queues and pools, all of it."""
    package: Any = types.ModuleType("_lockstep_recorder")
    package.__path__ = [str(RECORDER)]
    sys.modules[package.__name__] = package
    module = importlib.import_module(f"{package.__name__}.installing")

    def is_own(file: str) -> bool:
        return file.startswith(TESTS)

    module.install(str(folder), is_own, is_own, lambda _: False, every=True)


def flat(suite: unittest.TestSuite) -> Iterator[unittest.TestCase]:
    """Yield the single tests of a suite."""
    for test in suite:
        if isinstance(test, unittest.TestSuite):
            yield from flat(test)
        elif isinstance(test, unittest.TestCase):
            yield test


def wanted(test: unittest.TestCase) -> bool:
    """Tell whether a test is about what the recorder touches."""
    if any(name in test.id() for name in LEFT_OUT):
        return False
    kind = type(test)
    if kind.__module__ == "forking" or "concurrent" in kind.__module__:
        return any(part in kind.__name__ for part in PARTS)
    return True


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        run_one(*sys.argv[2:])
    else:
        sys.exit(main(sys.argv[1:]))
