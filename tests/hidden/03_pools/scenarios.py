"""What drives the student's code for 03_pools: the only file that crosses over.

Nothing here judges.  Whatever is handed over can be pickled, and is found by name in a
process of its own, however that was started.
"""

from __future__ import annotations

import functools
import multiprocessing
import os
import sys
import time
from collections.abc import Callable, Sequence
from multiprocessing import util
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


class Lingerer:
    """A task whose process stops once more on its way out, as long as it may.

    So nobody can be lucky who tells the processes to end and does not wait for that.
    Nor are pools ended because Python forgets them: it may, and does not promise it.
    """

    def __init__(self, stage: Stage, func: Func) -> None:
        _keep_pools()
        self._stage = stage
        self._func = func
        self._caller = os.getpid()

    def __call__(self, item: Any) -> Any:
        """Do the task, and be slow at the end."""
        global _will_linger
        if os.getpid() not in (self._caller, _will_linger):
            _will_linger = os.getpid()
            util.Finalize(None, self._stage.gate, args=("leaving",), exitpriority=1)
        return self._func(item)


_will_linger = 0
_pools: list[Any] = []


def _keep_pools() -> None:
    """From now on, keep every pool that is made in this process."""
    from multiprocessing.pool import Pool  # here: the children need not import it

    make = Pool.__init__
    if _pools:
        return
    _pools.append(make)

    @functools.wraps(make)
    def made(pool: Any, *args: Any, **keywords: Any) -> None:
        _pools.append(pool)
        make(pool, *args, **keywords)

    setattr(Pool, "__init__", made)  # noqa: B010 - mypy: a method


def _func(stage: Stage, failing: str = "") -> Func:
    """Make a task of its own for each item; it raises for those in ``failing``."""
    usual = stage.task("item", each=True)
    if failing:
        special = stage.task("item", each=True, raises=True)
        return Lingerer(stage, Choosy(usual, special, failing))
    return Lingerer(stage, usual)


def _same(item: Any) -> Any:
    """Return an item, which need not compare or hash, nor be true; or an exception.

    It is returned instead of raised: a result like any other.
    """
    return Gauge("returned", 1) if item == "error" else item


ODD: list[Any] = [[1], {}, [1], (2, 3), None, 0, "", "error"]


def _awkward(number: int) -> Any:
    """Return or raise what is easily taken for something else."""
    if number == 0:
        return None
    if number == 1:
        return Gauge("returned", 1)
    if number == 2:
        error = Gauge("raised", 2)
        error.level = 20  # which its arguments do not tell
        raise error
    if number == 3:
        raise KeyError("no such key")
    if number == 4:
        raise TimeoutError
    return []


def _times_out(_item: Any) -> None:
    """Fail with Python's own TimeoutError, as a socket may: no limit is over."""
    raise TimeoutError("of func")


def _odd_fails(number: int) -> int:
    """Return even numbers, and fail for the others."""
    if number % 2:
        raise ValueError(number)
    return number


def _told(result: Any) -> Any:
    """Tell an exception by its type and arguments; any other value is itself."""
    if isinstance(result, BaseException):
        return [type(result).__name__, *map(str, result.args)]
    return result


def _all_told(results: Any) -> Any:
    if not isinstance(results, list):
        return _told(results)
    return [_told(result) for result in results]


def _pair_told(pair: Any) -> Any:
    """Tell both, in whatever they came in: the list of results, and the other."""
    if not isinstance(pair, list | tuple):
        return _told(pair)
    return type(pair)(_all_told(part) for part in pair)


def _nothing() -> None:
    """Return nothing."""


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
    """Map over nothing, over less than there are processes, and over odd items.

    Map over a single item, too, in a single process.
    """
    func = Lingerer(stage, stage.task("big", each=True, size=1_000_000))
    given = ["b", "a", "b"]
    return [
        student.parallel_map(_same, [], 2),
        _short(student.parallel_map(func, given, 4)),
        _all_told(student.parallel_map(_same, ODD, 2)),
        given,
        student.parallel_map(stage.task("single"), ["x"], 1),
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
    """Map over letters in so many processes, then nothing and odd items beside those.

    The foreground gives an empty value, and None.
    """
    foreground = stage.task("foreground")
    func = _func(stage)
    found = student.map_in_background(func, list(letters), foreground, processes)
    odd = student.map_in_background(_same, ODD, _nothing)
    return [found, student.map_in_background(_same, [], list), _pair_told(odd)]


# 3: map_with_deadline ----------------------------------------------------------------


def map_until(
    student: Any, stage: Stage, letters: str, seconds: float, failing: str = ""
) -> Any:
    """Map over letters, with so many seconds for all of them."""
    func = _func(stage, failing)
    return student.map_with_deadline(func, list(letters), seconds)


def map_until_timed(
    student: Any, stage: Stage, letters: str, seconds: float
) -> list[Any]:
    """Map over letters, and tell how many seconds the call took as well."""
    func = _func(stage)
    begun = time.monotonic()
    found = student.map_with_deadline(func, list(letters), seconds)
    return [found, time.monotonic() - begun]


def map_until_in(
    student: Any, stage: Stage, letters: str, seconds: float, processes: int
) -> list[Any]:
    """Map over letters in so many processes, and then over nothing and odd items."""
    found = student.map_with_deadline(_func(stage), list(letters), seconds, processes)
    odd = student.map_with_deadline(_same, ODD, seconds, processes)
    nothing = student.map_with_deadline(_same, [], seconds, processes)
    try:
        failed = student.map_with_deadline(_times_out, [1, 2], seconds, processes)
    except TimeoutError as error:
        failed = error
    return [found, nothing, _all_told(odd), _told(failed)]


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


def catch_odd(student: Any, stage: Stage, count: int) -> list[Any]:
    """Catch odd exceptions, equal items, nothing, a megabyte, and so many items."""
    func = stage.task("big", each=True, size=1_000_000)
    odd = student.map_catching(_awkward, [0, 1, 2, 3, 4, 5])
    levels = [getattr(x, "level", 0) for x in odd] if isinstance(odd, list) else odd
    return [
        _all_told(odd),
        levels,
        student.map_catching(_same, []),
        _short(student.map_catching(func, ["b", "b"])),
        _all_told(student.map_catching(_same, ODD)),
        student.map_catching(stage.task("single"), ["x"], 1),
        _all_told(student.map_catching(_odd_fails, list(range(count)))),
    ]


# 5: crunch ---------------------------------------------------------------------------


_CPUS = "CPUS_MADE_UP"  # in the environment, for the children
_COUNTS_THEM = ("/proc/", "/sys/", "nproc", "getconf", "lscpu", "taskset", "sched_")


class Machine:
    """A machine with so many CPUs, of which so many may be used."""

    def __init__(self, cpus: int, usable: int) -> None:
        self.asked_behind = False
        lies: dict[Any, Callable[[Any], Any]] = {
            (os, "cpu_count"): lambda _: cpus,
            (multiprocessing, "cpu_count"): lambda _: cpus,
            (os, "process_cpu_count"): lambda _: usable,
            (os, "sched_getaffinity"): lambda _: set(range(usable)),
            (os, "sched_setaffinity"): lambda _: None,
            (os, "sysconf"): lambda real: cpus if real > 0 else real,
        }
        for (owner, name), tell in lies.items():
            self._pretend(owner, name, tell)
        sys.addaudithook(self._hear)

    @staticmethod
    def _pretend(owner: Any, name: str, tell: Callable[[Any], Any]) -> None:
        real = getattr(owner, name, None)
        if real is None:
            return  # this system, or this Python, has no such function

        @functools.wraps(real)
        def function(*args: Any) -> Any:
            if name == "sched_setaffinity":
                return None  # there is no such CPU
            if name == "sysconf" and "NPROC" not in str(args[0]):
                return real(*args)
            return tell(real(*args))

        setattr(owner, name, function)

    def _hear(self, event: str, args: tuple[Any, ...]) -> None:
        """Note who asks the system itself, which knows nothing of this machine."""
        if event in ("open", "os.listdir", "os.scandir", "glob.glob", "ctypes.dlsym"):
            asked = str(args[-1] if event == "ctypes.dlsym" else args[0])
        elif event in ("subprocess.Popen", "os.system", "os.posix_spawn", "os.exec"):
            asked = str(args[:2])
        else:
            return
        if any(name in asked for name in _COUNTS_THEM):
            self.asked_behind = True


def _made_up() -> Machine | None:
    counts = os.environ.get(_CPUS)
    return Machine(*map(int, counts.split())) if counts else None


_machine = _made_up()  # in a child that is not a fork


def crunch_some(student: Any, stage: Stage, count: int) -> Any:
    """Crunch so many items."""
    work = Lingerer(stage, stage.cpu_work(1))
    return student.crunch(work, [f"{n:02}" for n in range(count)])


def before_crunch_on(cpus: int, usable: int, _count: int) -> None:
    """Make a machine up: the student's file may count CPUs as it is loaded."""
    global _machine
    os.environ[_CPUS] = f"{cpus} {usable}"
    _machine = _made_up()


def crunch_on(
    student: Any, stage: Stage, _cpus: int, _usable: int, count: int
) -> list[Any]:
    """Crunch so many items on such a machine; tell if the system itself was asked."""
    found = crunch_some(student, stage, count)
    return [found, _machine is not None and _machine.asked_behind]


def crunch_odd(student: Any, stage: Stage) -> list[Any]:
    """Crunch nothing, a single item, and items of which each equals another."""
    return [
        student.crunch(_same, []),
        student.crunch(stage.cpu_work(1, label="single"), ["x"]),
        _all_told(student.crunch(_same, ODD)),
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
