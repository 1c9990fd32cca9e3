"""Line gates: a stop before every line of the student's functions."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.kit.student_side.conftest import Theatre

# Other interpreters to try, by the environment: the paths of several, with colons.
OTHERS = [p for p in os.environ.get("LOCKSTEP_TEST_PYTHONS", "").split(":") if p]
PYTHONS = list(dict.fromkeys([str(Path(sys.executable)), *OTHERS]))

STUDENT = """
    import threading
    class Box:
        size = 1
    def add(box):
        value = box.size
        value = value + 1
        box.size = value
    def f():
        box = Box()
        threads = [threading.Thread(target=add, args=(box,)) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return box.size
"""
SCENARIOS = """
    def scenario(student, stage):
        stage.line_gates()
        return student.f()
"""


@pytest.mark.parametrize("python", PYTHONS)
def test_every_line_stops(theatre: Theatre, python: str) -> None:
    """In every thread, before each line, and only in the student's functions."""
    ended = theatre.play(STUDENT, SCENARIOS, python=(python,))
    assert ended.value in {2, 3}
    added = [f["label"] for f in ended.referee.frames if f["stack"][-1][2] == "add"]
    assert sorted(added) == sorted(["line:6", "line:7", "line:8"] * 2)
    assert ended.referee.labels()[0] == "line:10"
    lines = {int(label.removeprefix("line:")) for label in ended.referee.labels()}
    assert lines == {*range(6, 9), *range(10, 17)}
    assert {frame["kind"] for frame in ended.referee.frames} == {"line"}


@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("start_method", ["fork", "spawn", "forkserver"])
def test_lines_of_children_stop(
    theatre: Theatre, python: str, start_method: str
) -> None:
    """Child processes have line gates too, and importing the file makes none."""
    student = """
        import multiprocessing
        def child():
            pass
        def f():
            process = multiprocessing.Process(target=child)
            process.start()
            process.join()
            return process.exitcode
    """
    ended = theatre.play(
        student, SCENARIOS, start_method=start_method, python=(python,)
    )
    assert ended.value == 0
    assert sorted(ended.referee.labels()) == [f"line:{n}" for n in (4, 6, 7, 8, 9)]


@pytest.mark.parametrize("python", PYTHONS)
def test_functions_of_one_line_stop_once_a_call(theatre: Theatre, python: str) -> None:
    """A function, a lambda, a method, a generator that stand on the line of the def."""
    student = """
        def add(x): return x + 1
        double = lambda x: 2 * x
        class Box:
            def value(self): return 1
        def count(): yield 1
        def f():
            return add(1) + add(1) + double(2) + Box().value() + sum(count())
    """
    ended = theatre.play(student, SCENARIOS, python=(python,))
    assert ended.value == 10
    assert ended.referee.labels() == [f"line:{n}" for n in (8, 2, 2, 3, 5, 6)]


@pytest.mark.parametrize("python", PYTHONS)
def test_a_long_loop_stops_some_hundred_times(theatre: Theatre, python: str) -> None:
    """In each thread: the first of them does not use up the stops of the others."""
    student = """
        import threading
        def loop():
            for number in range(1000):
                number += 1
        def f():
            loop()
            thread = threading.Thread(target=loop)
            thread.start()
            thread.join()
    """
    ended = theatre.play(student, SCENARIOS, python=(python,))
    labels = ended.referee.labels()
    assert (labels.count("line:4"), labels.count("line:5")) == (400, 400)
