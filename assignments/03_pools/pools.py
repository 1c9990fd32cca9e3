"""Pools: hand work to a few processes, and get the results back in order.

Five exercises, 20 points.  The handout (README.md) explains each of them.
"""

import multiprocessing
import os
from collections.abc import Callable, Sequence
from typing import Any


def parallel_map(
    func: Callable[[Any], Any], items: Sequence[Any], processes: int = 4
) -> list[Any]:
    """Call ``func`` once for each item in a pool of processes; return all the results.

    Up to ``processes`` items run at once, each in a process.  No process of
    the pool is alive when the call is over, however it ends.

    :param func: a callable with one argument; it can be pickled, as all of the items
        and the results can.
    :param items: the arguments; there may be none, and equal ones.
    :param processes: how many processes work at once, at least 1.
    :return: the results, in the order of the items.
    :raises: what ``func`` raises for an item.

    >>> parallel_map(len, ["one", "three", "seven"])
    [3, 5, 5]
    """
    # TODO 1: map func over the items in a pool, and leave no pool behind
    raise NotImplementedError(
        "TODO 1: map func over the items in a pool, and leave no pool behind"
    )


def map_in_background(
    func: Callable[[Any], Any],
    items: Sequence[Any],
    foreground: Callable[[], Any],
    processes: int = 2,
) -> tuple[list[Any], Any]:
    """Map ``func`` over the items in a pool, and run ``foreground()`` here meanwhile.

    ``foreground`` runs in the thread that called, while the processes work.  No process
    of the pool is alive when the call is over, however it ends.

    :param func: a callable with one argument, that can be pickled.
    :param items: the arguments; there may be none.
    :param foreground: a callable without arguments.
    :param processes: how many processes work at once.
    :return: the list of results in the order of the items, then foreground's value.
    :raises: what ``func`` or ``foreground`` raises; if both do, either of the two.

    >>> map_in_background(len, ["one", "three"], lambda: "meanwhile")
    ([3, 5], 'meanwhile')
    """
    # TODO 2: start the map, run foreground, then ask for the results
    raise NotImplementedError(
        "TODO 2: start the map, run foreground, then ask for the results"
    )


def map_with_deadline(
    func: Callable[[Any], Any],
    items: Sequence[Any],
    seconds: float,
    processes: int = 2,
) -> list[Any] | None:
    """Map ``func`` over the items, but wait no longer than ``seconds`` for the results.

    The time is for all items together.  Late work is given up: the call does not wait
    for it, and no process of the pool is alive when the call is over.

    :param func: a callable with one argument, that can be pickled.
    :param items: the arguments; there may be none.
    :param seconds: how long to wait, from the start of the work; the time that it
        takes to start the processes may count or not.
    :param processes: how many processes work at once.
    :return: the results in the order of the items, as soon as all are there, or
        ``None`` if one is late.
    :raises: what ``func`` raises in time; if another item is late, that or ``None``.

    >>> map_with_deadline(len, ["one", "three"], seconds=60)
    [3, 5]
    """
    # TODO 3: wait for the results, but not forever
    raise NotImplementedError("TODO 3: wait for the results, but not forever")


def map_catching(
    func: Callable[[Any], Any], items: Sequence[Any], processes: int = 2
) -> list[Any]:
    """Map ``func`` over the items; where it raises, its exception is the result.

    Each item is tried once, and one that fails does not stop the others.  No process of
    the pool is alive when the call is over.

    :param func: a callable with one argument, that can be pickled, as can all that it
        returns and raises.
    :param items: the arguments; there may be none.
    :param processes: how many processes work at once.
    :return: for each item, in order, what ``func`` returned, whatever that is, or the
        exception object that it raised.
    :raises: nothing.

    >>> map_catching(int, ["7", "seven"])
    [7, ValueError("invalid literal for int() with base 10: 'seven'")]
    """
    # TODO 4: ask for each result by itself, and keep what is raised
    raise NotImplementedError(
        "TODO 4: ask for each result by itself, and keep what is raised"
    )


def crunch(work: Callable[[Any], Any], items: Sequence[Any]) -> list[Any]:
    """Do CPU-bound work for each item, on all CPUs that this program may use.

    As many items run at the same time as there are usable CPUs, each in a process, and
    no more processes than the machine has CPUs.  No process is alive when the call is
    over.

    :param work: a callable with one argument that computes for a long time; it can be
        pickled, as the items and the results can.
    :param items: the arguments; there may be none.
    :return: the results, in the order of the items.
    :raises: what ``work`` raises for an item.

    >>> crunch(sum, [range(10), range(1000)])
    [45, 499500]
    """
    # TODO 5: a process for each usable CPU
    raise NotImplementedError("TODO 5: a process for each usable CPU")
