"""What drives the student's code for 03_pools: the only file that crosses over.

Nothing here judges.  Whatever is handed over can be pickled, and is found by name in a
process of its own, however that was started.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from autograder.student_side import Stage

Func = Callable[[Any], Any]


class Gauge(Exception):  # noqa: N818 - it says what it is
    """An exception of two arguments that also carries a number."""

    def __init__(self, name: str, level: int) -> None:
        super().__init__(name, level)
        self.level = level


class Choosy:
    """A callable object: one task for some items, and another one for the rest."""

    def __init__(self, usual: Func, special: Func, items: Sequence[Any]) -> None:
        self._usual = usual
        self._special = special
        self._items = list(items)

    def __call__(self, item: Any) -> Any:
        """Do the task that is meant for the item."""
        return (self._special if item in self._items else self._usual)(item)


def _func(stage: Stage, failing: str = "") -> Func:
    """Make a task of its own for each item; it raises for those in ``failing``."""
    usual = stage.task("item", each=True)
    if not failing:
        return usual
    return Choosy(usual, stage.task("item", each=True, raises=True), failing)


def _same(item: Any) -> list[Any]:
    """Give an item back, in a list: no two items need to compare, or to hash."""
    return [item, type(item).__name__]


def _awkward(number: int) -> Any:
    """Return or raise what is easily taken for something else."""
    if number == 0:
        return None
    if number == 1:
        return Gauge("returned", 1)
    if number == 2:
        raise Gauge("raised", 2)
    if number == 3:
        raise KeyError("no such key")
    if number == 4:
        raise TimeoutError
    return []


def _told(result: Any) -> Any:
    """Tell an exception by its type and arguments; any other value is itself."""
    if isinstance(result, BaseException):
        return [type(result).__name__, *map(str, result.args)]
    return result


def _all_told(results: Any) -> Any:
    if not isinstance(results, list):
        return _told(results)
    return [_told(result) for result in results]


def _short(results: Any) -> Any:
    """Tell a long text by its length and its beginning."""
    if not isinstance(results, list):
        return results
    return [[len(x), x.rstrip(".")] if isinstance(x, str) else x for x in results]


# 1: parallel_map ---------------------------------------------------------------------


def map_letters(student: Any, stage: Stage, letters: str, failing: str = "") -> Any:
    """Map a task over letters; it raises for those in ``failing``."""
    return student.parallel_map(_func(stage, failing), list(letters))


def map_in(student: Any, stage: Stage, letters: str, processes: int) -> Any:
    """Map a task over letters, in so many processes."""
    return student.parallel_map(_func(stage), list(letters), processes)


def map_odd(student: Any, stage: Stage) -> list[Any]:
    """Map over nothing, over less than there are processes, and over odd items."""
    func = stage.task("big", each=True, size=1_000_000)
    given = ["b", "a"]
    return [
        student.parallel_map(_same, [], 2),
        _short(student.parallel_map(func, given, 3)),
        student.parallel_map(_same, [[1], {}, [1], (2, 3), None], 2),
        given,
    ]


# 2: map_in_background ----------------------------------------------------------------


def map_beside(student: Any, stage: Stage, letters: str, failing: str = "") -> Any:
    """Map over letters in the background; ``f`` in ``failing`` is the foreground."""
    foreground = stage.task("foreground", raises="f" in failing)
    func = _func(stage, failing)
    return student.map_in_background(func, list(letters), foreground)


def map_beside_in(
    student: Any, stage: Stage, letters: str, processes: int
) -> list[Any]:
    """Map over letters in so many processes, then over nothing beside no value."""
    foreground = stage.task("foreground")
    func = _func(stage)
    found = student.map_in_background(func, list(letters), foreground, processes)
    return [found, student.map_in_background(_same, [], list)]


# 3: map_with_deadline ----------------------------------------------------------------


def map_until(
    student: Any, stage: Stage, letters: str, seconds: float, failing: str = ""
) -> Any:
    """Map over letters, with so many seconds for all of them."""
    func = _func(stage, failing)
    return student.map_with_deadline(func, list(letters), seconds)


def map_until_in(
    student: Any, stage: Stage, letters: str, seconds: float, processes: int
) -> list[Any]:
    """Map over letters in so many processes, and then over nothing."""
    found = student.map_with_deadline(_func(stage), list(letters), seconds, processes)
    return [found, student.map_with_deadline(_same, [], seconds, processes)]


# 4: map_catching ---------------------------------------------------------------------


def catch(student: Any, stage: Stage, letters: str, failing: str = "") -> Any:
    """Map over letters, and catch what is raised for those in ``failing``."""
    func = _func(stage, failing)
    return _all_told(student.map_catching(func, list(letters)))


def catch_in(
    student: Any, stage: Stage, letters: str, processes: int, failing: str = ""
) -> Any:
    """Map over letters in so many processes."""
    func = _func(stage, failing)
    return _all_told(student.map_catching(func, list(letters), processes))


def catch_odd(student: Any, stage: Stage) -> list[Any]:
    """Catch odd exceptions, equal items, nothing, and a megabyte."""
    func = stage.task("big", each=True, size=1_000_000)
    odd = student.map_catching(_awkward, [0, 1, 2, 3, 4, 5])
    levels = [getattr(x, "level", 0) for x in odd] if isinstance(odd, list) else odd
    return [
        _all_told(odd),
        levels,
        student.map_catching(_same, []),
        _short(student.map_catching(func, ["b"])),
        student.map_catching(_same, [[1], {}, [1]]),
    ]


# 5: crunch ---------------------------------------------------------------------------


def crunch_some(student: Any, stage: Stage, count: int) -> Any:
    """Crunch so many items."""
    work = stage.cpu_work(1)
    return student.crunch(work, [f"{n:02}" for n in range(count)])


def crunch_odd(student: Any, stage: Stage) -> list[Any]:
    """Crunch nothing, a single item, and items of which each equals another."""
    return [
        student.crunch(_same, []),
        student.crunch(stage.cpu_work(1, label="single"), ["x"]),
        student.crunch(_same, [[1], {}, [1], {}, None]),
    ]


def crunch_failing(student: Any, stage: Stage) -> Any:
    """Crunch items of which one raises."""
    return student.crunch(_func(stage, "b"), ["a", "b", "c"])


def crunch_beside_serial(student: Any, stage: Stage, rounds: int, count: int) -> None:
    """Do the same work here, item by item, and then in the student's way."""
    for number in range(rounds):
        alone = stage.timed_work(f"alone:{number}")
        for item in range(count):
            alone(item)
        student.crunch(stage.timed_work(f"crunched:{number}"), list(range(count)))
