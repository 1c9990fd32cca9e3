"""Locks: share one thing between threads or processes, and lose nothing.

Five exercises, 20 points.  The handout (README.md) explains each of them.
"""

import multiprocessing
import threading
from collections.abc import Callable, Sequence
from typing import Any, Protocol


class ChildFailed(Exception):  # noqa: N818 - it says what happened
    """A child process did not do its part."""


class Counter(Protocol):
    """Something that counts: ``value`` can be read and written, one step each."""

    value: int


class Account(Protocol):
    """A bank account.  Code that uses ``balance`` holds ``lock`` while it does."""

    lock: threading.Lock
    balance: int


def append_all(append: Callable[[Any], object], records: Sequence[Any]) -> None:
    """Call ``append(record)`` once for every record, each in a process of its own.

    All processes are started before any is waited for.  ``append`` must not be called
    by two processes at the same moment, so they take turns, in any order.  The call
    returns when all have ended, and leaves no process behind.

    :param append: a callable with one argument, that can be pickled.  It may raise;
        what it returns is not used.
    :param records: values that can be pickled; there may be none.
    :return: nothing.
    :raises ChildFailed: if ``append`` raised for some record, when all the other
        records have been appended.

    >>> append_all(len, ["tea", "milk"])  # calls len("tea") and len("milk")
    >>> append_all(len, [])  # no processes
    """
    # TODO 1: a process for each record; they share one lock
    raise NotImplementedError("TODO 1: a process for each record; they share one lock")


def count_up(counter: Counter, times: int, workers: int) -> None:
    """Let ``workers`` threads add one to ``counter.value``, ``times`` times each.

    All threads are started before any is waited for.  Each addition is a step of its
    own: add one, ``times`` times, instead of ``times`` at once.  In the end the value
    has grown by ``workers * times``.  The call returns when all have ended.

    :param counter: an object with a number in ``value``; it has no lock of its own.
    :param times: how often each thread adds one; may be 0.
    :param workers: how many threads; may be 0.
    :return: nothing.
    :raises: nothing.

    >>> from types import SimpleNamespace
    >>> counter = SimpleNamespace(value=0)
    >>> count_up(counter, times=100, workers=3)
    >>> counter.value
    300
    """
    # TODO 2: threads that share one lock
    raise NotImplementedError("TODO 2: threads that share one lock")


def count_up_in_processes(counter: Counter, times: int, workers: int) -> None:
    """Let ``workers`` processes add one to ``counter.value``, ``times`` times each.

    The same as ``count_up``, with processes.  It works however processes are started:
    by fork, spawn or forkserver.

    :param counter: an object whose ``value`` all processes share; it can be handed to
        a process, and it has no lock of its own.
    :param times: how often each process adds one; may be 0.
    :param workers: how many processes; may be 0.
    :return: nothing.
    :raises: nothing.

    >>> counter = multiprocessing.Value("i", 0, lock=False)
    >>> count_up_in_processes(counter, times=100, workers=3)
    >>> counter.value
    300
    """
    # TODO 3: processes that share one lock
    raise NotImplementedError("TODO 3: processes that share one lock")


def transfer(source: Account, target: Account, amount: int) -> bool:
    """Move ``amount`` from ``source`` to ``target``, or nothing if that is too much.

    Any number of threads call this at the same time, in any direction.  Each transfer
    is one step: a thread that holds both locks sees all of it or nothing.  No transfers
    wait for each other in a circle.  However the call ends, it leaves no lock taken.
    Other parts of the program take these locks, too: wait for them.

    :param source: the account to take from.
    :param target: the account to give to.  It may be ``source`` itself; then the
        balance stays as it is.
    :param amount: how much, never less than 0.
    :return: True if it was moved, False if ``source`` has less than ``amount``.
    :raises: what comparing or computing with ``amount`` raises.  The locks are free
        then; half of the transfer may be done.

    >>> from types import SimpleNamespace
    >>> ann = SimpleNamespace(lock=threading.Lock(), balance=100)
    >>> bob = SimpleNamespace(lock=threading.Lock(), balance=0)
    >>> transfer(ann, bob, 70), transfer(ann, bob, 70)
    (True, False)
    >>> ann.balance, bob.balance
    (30, 70)
    """
    # TODO 4: hold both locks, taken in an order that is always the same
    raise NotImplementedError(
        "TODO 4: hold both locks, taken in an order that is always the same"
    )


def prepare_and_store(
    prepare: Callable[[Any], Any], store: Callable[[Any], object], items: Sequence[Any]
) -> None:
    """Prepare all items at the same time, and store them one at a time.

    Each item has a thread of its own.  ``prepare(item)`` runs in all of them at once.
    ``store`` is called once for each item, never by two threads at the same moment:
    they take turns, in any order.  The call returns when all threads have ended.

    :param prepare: takes an item, and returns what is to be stored.
    :param store: takes what ``prepare`` returned.
    :param items: there may be none.
    :return: nothing.
    :raises: what ``prepare`` or ``store`` raises may reach the caller, or not.  The
        others are prepared and stored all the same.

    >>> shelf = []
    >>> prepare_and_store(str.upper, shelf.append, ["jam", "tea"])
    >>> sorted(shelf)
    ['JAM', 'TEA']
    """
    # TODO 5: a thread for each item; a lock around store alone
    raise NotImplementedError(
        "TODO 5: a thread for each item; a lock around store alone"
    )
