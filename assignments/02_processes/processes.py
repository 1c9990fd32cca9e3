"""Processes: work outside of your program, how it ends, and what it returns.

Five exercises, 20 points.  The handout (README.md) explains each of them.  Import what
you need from ``multiprocessing``.  What a child runs must be at the top of this file.
"""

from collections.abc import Callable
from typing import Any


class ChildFailed(Exception):  # noqa: N818 - it says what happened
    """A child process raised or died before it had an answer.  Given: use it as it is.

    :param exit_code: the exit code of the child's process; negative for a signal.
    :param message: what the child could still say: the text of its exception.
    """

    def __init__(self, exit_code: int | None, message: str = "") -> None:
        super().__init__(exit_code, message)
        self.exit_code = exit_code
        self.message = message


def square(number: int) -> int:
    """Return the square of a number.  Given: ``main`` has other processes call it."""
    return number * number


def worker_count(jobs: int) -> int:
    """Return how many workers to use for a number of jobs.

    One worker for each job, but never more than there are CPUs, and at least one.
    As the number of CPUs you may take those that the machine has
    (``multiprocessing.cpu_count()``) or those that this program may use.

    :param jobs: how many jobs there are; nonsense such as 0 or -3 counts as one.
    :return: how many workers to use.
    :raises: nothing.

    >>> worker_count(1)
    1
    """
    # TODO 1: take the smaller of jobs and CPUs, at least 1
    raise NotImplementedError("TODO 1: take the smaller of jobs and CPUs, at least 1")


def run_in_process(task: Callable[..., Any], *args: Any) -> int:
    """Run ``task(*args)`` in another process, wait for its end, return its exit code.

    What the task returns is lost.

    :param task: anything that can be called and pickled.
    :param args: the arguments to call it with; there may be none.
    :return: 0 if the task returned, 1 if it raised an exception, its own number if it
        ended the process (``sys.exit(3)`` gives 3), and for a process that a signal
        ended the negative number of the signal (-9 for SIGKILL).
    :raises: nothing, whatever the task does.

    >>> run_in_process(len, "abc")
    0
    """
    # TODO 2: start a Process, wait for it, return its exit code
    raise NotImplementedError(
        "TODO 2: start a Process, wait for it, return its exit code"
    )


def ask(task: Callable[..., Any], *args: Any) -> Any:
    """Run ``task(*args)`` in a child process and return its value.

    Waits for the child and leaves no process behind, whatever happens.

    :param task: anything that can be called and pickled.
    :param args: the arguments to call it with; there may be none.
    :return: the value of the task, however large: also megabytes.
    :raises ChildFailed: when the task raises, with the text of its exception as
        ``message``; and when the child dies without one (by ``os._exit`` or a
        signal).  Its ``exit_code`` is the one that the child's process ended with.

    >>> ask(sum, [1, 2, 3])
    6
    """
    # TODO 3: get the value from a child; raise ChildFailed if there is none
    raise NotImplementedError(
        "TODO 3: get the value from a child; raise ChildFailed if there is none"
    )


def collect_lines(task: Callable[..., Any], workers: int) -> list[str]:
    """Run ``task(number, emit)`` in processes, all at once, and return their lines.

    Each worker is a process of its own; they are numbered from 0.  The task calls
    ``emit(line)``, as often as it likes, with one line of text: any text, of any
    length.  The lines are returned, and no process prints them.

    A task that raises ends early.  What it had emitted is returned all the same, and
    the other workers go on.

    :param task: anything that can be called and pickled.
    :param workers: how many processes; 0 gives no lines.
    :return: the lines as they were emitted, each whole; those of one worker in its
        order, those of different workers in any order.
    :raises: nothing of its own.

    >>> collect_lines(print, 0)  # no workers, no lines; the handout shows more
    []
    """
    # TODO 4: start all workers, collect what they emit, wait for all
    raise NotImplementedError(
        "TODO 4: start all workers, collect what they emit, wait for all"
    )


def main() -> None:
    """Print the squares of 0 to 9 in order, worked out by two processes.

    Two worker processes share the work and run at the same time; they call ``square``
    once for each number.  The program's own process does not call it: it collects and
    prints.  Print no other numbers.

    The file is a script, too: ``python processes.py`` runs ``main``.  Importing the
    file starts nothing.  Both hold under every start method: fork, spawn, forkserver.

    :return: nothing.
    :raises: nothing.
    """
    # TODO 5: share 0..9 between two processes, print their squares;
    # and at the end of the file: call main only when it is run as a script
    raise NotImplementedError(
        "TODO 5: share 0..9 between two processes, print their squares; and at the end "
        "of the file: call main only when it is run as a script"
    )
