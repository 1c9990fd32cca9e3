"""The student's file as a script: who called the watched function, by the kernel."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from autograder.evidence import Outcome, Run
from autograder.referee.strategies import all_meet

Perform = Callable[..., Run]

POOL = """
    from multiprocessing import Pool
    def square(number): return number * number
    def main():
        with Pool(2) as pool:
            print(pool.map(square, range(4), chunksize=1))
"""
GUARDED = (
    POOL
    + """
    if __name__ == "__main__":
        main()
"""
)
UNGUARDED = """
    import multiprocessing
    def square(number): return number * number
    def main():
        child = multiprocessing.Process(target=square, args=(3,))
        child.start()
        child.join()
    main()
"""
HANGS = """
    import multiprocessing
    if __name__ == "__main__":
        multiprocessing.Queue().get()
"""


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_tells_the_processes_that_call_the_function(
    perform: Perform, method: str
) -> None:
    """Two workers are held in it at once, and the script's own process is neither."""
    run = perform(GUARDED, "run_script", method, strategy=all_meet("square"))
    assert run.value == {"exit code": 0, "printed": "[0, 1, 4, 9]\n"}, run
    assert run.peak("square") == 2
    script = run.of("script")
    assert len(script) == 1
    callers = {arrival.actor.pid for arrival in run.of("square")}
    assert len(callers) == 2
    assert script[0].actor.pid not in callers
    assert {arrival.actor.pid for arrival in run.of("start")} == {script[0].actor.pid}
    assert sorted(a.args for a in run.of("square")) == [(0,), (1,), (2,), (3,)]


def test_an_import_with_a_guard_starts_nothing(perform: Perform) -> None:
    """All that happens comes after the import, when a function is called."""
    run = perform(GUARDED, "import_script", "fork")
    (imported,) = run.of("imported")
    assert run.value["exit code"] == 0
    assert all(x.step > imported.step for x in (*run.of("start"), *run.of("square")))


def test_an_import_without_a_guard_shows(perform: Perform) -> None:
    """A process that is started in an import is named with the line at the top."""
    run = perform(UNGUARDED, "import_script", "fork")
    first = run.of("start")[0]
    assert first.step < run.of("imported")[0].step
    assert [f.function for f in first.stack][:1] == ["<module>"]


def test_without_a_guard_a_spawned_child_ends_at_once(perform: Perform) -> None:
    """Python itself refuses to go on, so nothing is started without end."""
    run = perform(UNGUARDED, "run_script", "spawn")
    assert run.outcome is Outcome.RETURNED
    assert "bootstrapping phase" in run.output
    assert len(run.of("start")) == 2  # the script's, and that of its child


def test_a_script_that_hangs_is_proved_deadlocked(perform: Perform) -> None:
    """Its processes keep facts like all others of a play."""
    run = perform(HANGS, "run_script", "fork")
    assert run.outcome is Outcome.DEADLOCKED, run
    assert any(w.at and w.at.line == 4 for w in run.waiters)


def test_the_end_of_a_script_is_told(perform: Perform) -> None:
    """Its exit code, and what it had printed by then."""
    text = "import sys\nprint('so far')\nsys.exit(3)\n"
    run = perform(text, "run_script", "fork")
    # Loading the file in the runner ends it, too: the file is not a module.
    assert run.outcome is Outcome.RAISED
    guarded = (
        "import sys\nif __name__ == '__main__':\n    print('so far'); sys.exit(3)\n"
    )
    run = perform(guarded, "run_script", "fork")
    assert run.value == {"exit code": 3, "printed": "so far\n"}
