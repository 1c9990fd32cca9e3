"""What Python says is asked of this very Python, and compared without what varies."""

from __future__ import annotations

import functools
import multiprocessing
import queue
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from autograder.diagnosis import prose

Way = tuple[str, prose.Refused]


def ways() -> Iterator[Way]:
    """Yield every way to be refused, with the name of its group."""
    for name, group in vars(prose).items():
        if name.isupper() and not name.startswith("_"):
            every = group.values() if isinstance(group, dict) else group
            yield from ((name, way) for way in every)


@pytest.mark.parametrize(("name", "way"), list(ways()), ids=lambda x: str(x)[:24])
def test_this_python_says_no(name: str, way: prose.Refused) -> None:
    """Each way is refused, in words that are those of no other group."""
    with pytest.raises(Exception, match=r"\w") as caught:
        way()
    message = str(caught.value)
    assert prose.says(message, way)
    others = {other for other, its in ways() if prose.says(message, its)}
    assert others - {name} <= {"CANNOT_BE_PACKED", "LOCK_CANNOT_BE_PACKED"}


def three(_one: Any, _two: Any, _three: Any) -> None:
    """Take three arguments."""


def used_closed() -> None:
    """Use an end after it was closed."""
    one, other = multiprocessing.Pipe()
    one.close()
    other.close()
    other.send("word")


REFUSED: dict[str, tuple[Callable[[], Any], tuple[prose.Refused, ...]]] = {
    "a number": (lambda: three(*5), prose.NOT_ITERABLE),  # type: ignore[misc]
    "two are missing": (functools.partial(three, 1), prose.TOO_FEW),
    "a partial has no name": (
        lambda: getattr(functools.partial(three), "__name__"),  # noqa: B009
        (prose.LACKS["__name__"],),
    ),
    "None has no join": (lambda: None.join(), prose.NONE_HAS_NO),  # type: ignore[attr-defined]
    "texts and numbers": (lambda: sorted(["a", 1]), prose.NOT_ORDERED),
    "a queue is inherited": (
        lambda: multiprocessing.context.assert_spawning(queue.Queue()),
        prose.ONLY_INHERITED,
    ),
    "an end is closed": (used_closed, prose.END_CLOSED),
    "a thread twice": (lambda: threading.current_thread().start(), prose.STARTED_TWICE),
}


@pytest.mark.parametrize("case", REFUSED)
def test_names_and_numbers_vary(case: str) -> None:
    """What is refused elsewhere for the same reason is found, and nothing else."""
    refuse, group = REFUSED[case]
    with pytest.raises(Exception, match=r"\w") as caught:
        refuse()
    assert prose.says(str(caught.value), *group)
    assert not prose.says("something else", *group)


def test_the_name_of_a_thread_is_pythons_own() -> None:
    """One that was given is none."""
    named = prose.name_of_a_thread()
    assert named.match(threading.Thread(target=three).name)
    assert not named.match("Fred")


def test_nothing_is_left_behind() -> None:
    """To be refused starts no helper, and leaves us as we were."""
    there = set(threading.enumerate())
    for _, way in ways():
        prose.says("", way)
    assert not multiprocessing.current_process().daemon
    assert set(threading.enumerate()) <= there
