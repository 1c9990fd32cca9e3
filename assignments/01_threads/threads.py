"""Threads: start work in the background, wait for it, and get its results back.

Five exercises, 20 points.  The handout (README.md) explains each of them.
"""

import threading
from collections.abc import Callable, Sequence
from typing import Any


def run_in_background(task: Callable[..., Any], *args: Any) -> threading.Thread:
    """Run ``task(*args)`` in a new thread and return that thread at once.

    The thread is started before it is returned.  This call does not wait for it: the
    caller goes on, and calls ``join()`` on the thread when it wants to wait.

    :param task: anything that can be called: a function, a method, an object.
    :param args: the arguments to call it with; there may be none.
    :return: the thread, started.
    :raises: nothing.  What ``task`` raises stays in its thread.

    >>> shelf = []
    >>> thread = run_in_background(shelf.append, "bread")
    >>> thread.join()  # now the shelf is ["bread"]
    """
    # TODO 1: make a Thread, start it, and return it
    raise NotImplementedError("TODO 1: make a Thread, start it, and return it")


class NamedTask(threading.Thread):
    """A thread that has a name and keeps the value of its task.

    ``result`` is ``None`` until the task has ended, then the value of the task.

    :param name: the name of the thread.
    :param task: a callable without arguments.
    :raises: nothing.

    >>> sheep = NamedTask("counts sheep", lambda: 99 + 1)
    >>> sheep.start()
    >>> sheep.join()
    >>> sheep.name, sheep.result
    ('counts sheep', 100)
    """

    def __init__(self, name: str, task: Callable[[], Any]) -> None:
        # TODO 2: set up Thread, keep the task and a result
        raise NotImplementedError("TODO 2: set up Thread, keep the task and a result")

    def run(self) -> None:
        """Call the task and keep its value; ``start()`` calls this in the thread."""
        # TODO 2: keep the task's value in self.result
        raise NotImplementedError("TODO 2: keep the task's value in self.result")


def run_all(tasks: Sequence[Callable[[], Any]]) -> None:
    """Run every task in a thread of its own, all of them at the same time.

    All threads are started before any is waited for.  The call returns when every task
    has ended, whether it returned or raised.  It leaves no thread behind.

    :param tasks: callables without arguments; there may be none, and the same one may
        appear several times.  The list is not changed.
    :return: nothing.
    :raises: what a task raises may reach the caller, or not.  It does not stop the
        others.

    >>> shelf = []
    >>> run_all([lambda: shelf.append("jam"), lambda: shelf.append("tea")])
    >>> sorted(shelf)
    ['jam', 'tea']
    """
    # TODO 3: start a thread for each task, then wait for all
    raise NotImplementedError("TODO 3: start a thread for each task, then wait for all")


def meanwhile(
    task: Callable[[], Any], foreground: Callable[[], Any]
) -> tuple[Any, Any]:
    """Run ``task()`` in the background and ``foreground()`` here, at the same time.

    ``foreground`` runs in the thread that called.  The call returns when both have
    ended.  Neither of them raises: exceptions are the subject of ``gather``.

    :param task: a callable without arguments, for another thread.
    :param foreground: a callable without arguments, for the calling thread.
    :return: the value of ``task``, then the value of ``foreground``.
    :raises: nothing.

    >>> meanwhile(lambda: "water boils", lambda: "table is set")
    ('water boils', 'table is set')
    """
    # TODO 4: start task, call foreground, wait, return both
    raise NotImplementedError("TODO 4: start task, call foreground, wait, return both")


def gather(tasks: Sequence[Callable[[], Any]]) -> list[Any]:
    """Run all tasks at the same time and return their values, in the tasks' order.

    The order of the values never depends on which task ends first.

    :param tasks: callables without arguments; there may be none, and the same one may
        appear several times.  The list is not changed.
    :return: the value of the first task, of the second, and so on.
    :raises: if tasks raise, first waits for all of them, and then raises the
        exception of the first one in the order of ``tasks`` that raised.

    >>> gather([lambda: "a", lambda: "b"])
    ['a', 'b']
    """
    # TODO 5: run all at once, keep values in tasks' order
    raise NotImplementedError("TODO 5: run all at once, keep values in tasks' order")
