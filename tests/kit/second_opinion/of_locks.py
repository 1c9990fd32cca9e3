"""Second opinions on 06_locks, but for ``transfer``."""

import threading
import time
from pathlib import Path
from typing import Any

from .census import thread_idents
from .crews import Crew, Inside
from .errands import SlowAppend, SlowCounter, wait_for
from .scene import Scene, scenario, short

# --- append_all


def append(scene: Scene, records: list[Any], failing: tuple[Any, ...] = ()) -> None:
    """Append records; refute when two are inside, or one is missing."""
    scene.fresh()
    siblings = len(records)
    pause = 0.02 if len(records) < 5 else 0.008
    task = SlowAppend(scene.folder, siblings, pause, failing)
    fails = f", {short(list(failing))} fails" if failing else ""
    case = f"append_all of {short(records)}{fails}"
    outcome = scene.call(case, task, records)
    failed = getattr(scene.student, "ChildFailed", None)
    if failing:
        scene.expect(outcome.error is not None, f"{case} raised nothing")
        scene.expect(
            failed is not None and isinstance(outcome.error, failed),
            f"{case} raised {short(outcome.error)}, not ChildFailed",
        )
    else:
        scene.expect(outcome.error is None, f"{case} raised {short(outcome.error)}")
        scene.expect_value(case, outcome.value, None)
    most = scene.most_at_once()
    scene.expect(most <= 1, f"{case}: {most} were inside append at once")
    scene.expect_each_once(case, records)
    scene.expect(scene.ended_by_return() == len(records), f"{case} returned too early")
    scene.expect_own_processes(case, len(records))
    scene.expect(
        not scene.notes("alone"), f"{case}: not all were started before one ended"
    )


@scenario("append_all", core=True)
def appends_in_turns(scene: Scene) -> None:
    """Records of several kinds, and some that fail; all are there at once."""
    append(scene, ["tea", "milk", "rum"], ())
    bad = scene.random.choice((("tea",), ("rum",), ("tea", "rum"), ("milk",)))
    append(scene, ["tea", "milk", "rum"], bad)
    if scene.plan.core_only:
        return
    append(scene, list(range(8)))
    append(scene, ["a", "b", "c", "d"], ("a", "b", "c", "d"))
    for records in ([], ["one"], [None, 0, ""], ["same", "same"]):
        append(scene, records)


# --- count_up


class SlowNumber:
    """A counter for threads: each read and each write is slow, and one step."""

    def __init__(self, start: int, workers: int, pause: float) -> None:
        self.number = start
        self.workers, self.pause = workers, pause
        self.before = thread_idents()
        self.readers: set[int] = set()
        self.lone = False

    def all_started(self) -> bool:
        """Tell whether all workers have been started."""
        return len(thread_idents() - self.before) >= self.workers

    @property
    def value(self) -> int:
        """The number."""
        first = not self.readers
        self.readers.add(threading.get_ident())
        if first:
            self.lone = not wait_for(self.all_started)
        number = self.number
        time.sleep(self.pause)
        return number

    @value.setter
    def value(self, number: int) -> None:
        time.sleep(self.pause / 3)
        self.number = number


@scenario("count_up")
def counts_with_threads(scene: Scene) -> None:
    """Slow reads and writes; several sizes; no times and no workers."""
    for times, workers, start in (
        (8, 4, 0), (1, 12, 7), (30, 2, -5), (1, 1, 10**20), (0, 3, 5), (3, 0, 5),
    ):  # fmt: skip
        counter = SlowNumber(start, workers, 0.0012)
        case = f"count_up of {start}, {times} times, {workers} workers"
        value = scene.value_of(case, counter, times, workers)
        number = counter.number
        scene.expect_value(case, value, None)
        expected = start + times * workers
        scene.expect(number == expected, f"{case} ends at {number}, not at {expected}")
        if times:
            scene.expect(
                len(counter.readers) == workers,
                f"{case}: {len(counter.readers)} threads counted",
            )
            here = threading.get_ident() in counter.readers
            scene.expect(not here, f"{case}: the caller counted")
        scene.expect(
            not counter.lone, f"{case}: not all were started before one was waited for"
        )


# --- count_up_in_processes


@scenario("count_up_in_processes", core=True)
def counts_with_processes(scene: Scene) -> None:
    """Slow reads and writes in a file; several sizes; no times and no workers."""
    cases = ((6, 3, 0), (1, 8, 7), (20, 2, -5), (0, 3, 5), (3, 0, 5), (1, 1, 10**20))
    for times, workers, start in cases[: 1 if scene.plan.core_only else None]:
        scene.fresh()
        path = Path(scene.folder, "count")
        path.write_text(str(start))
        counter = SlowCounter(scene.folder, workers)
        case = f"count_up_in_processes of {start}, {times} times, {workers} workers"
        value = scene.value_of(case, counter, times, workers)
        number, expected = int(path.read_text()), start + times * workers
        scene.expect_value(case, value, None)
        scene.expect(number == expected, f"{case} ends at {number}, not at {expected}")
        pids = {note.pid for note in scene.notes("reads")}
        if times:
            scene.expect(len(pids) == workers, f"{case}: {len(pids)} processes counted")
        scene.expect(
            not scene.notes("alone"), f"{case}: not all were started before one ended"
        )


# --- prepare_and_store


@scenario("prepare_and_store")
def prepares_at_once(scene: Scene) -> None:
    """Fourteen at prepare at once, one at store, each stored once."""
    crew, inside = Crew(14), Inside()

    def prepare(item: int) -> int:
        crew.meet()
        return item * 10

    case = "prepare_and_store of 14 items that meet at prepare"
    value = scene.value_of(
        case, prepare, lambda one: inside.stay(one, 0.004), range(14)
    )
    scene.expect_value(case, value, None)
    scene.expect(not crew.alone, f"{case}: they were never all at prepare at once")
    scene.expect(len(set(crew.threads)) == 14, f"{case}: not a thread for each")
    scene.expect(
        threading.get_ident() not in crew.threads, f"{case}: the caller prepared"
    )
    expect_stored(scene, case, inside, [item * 10 for item in range(14)])


def expect_stored(scene: Scene, case: str, inside: Inside, expected: list[Any]) -> None:
    """Refute unless all were stored once, one at a time, when it returned."""
    stored = sorted(inside.calls, key=repr)
    scene.expect(
        stored == sorted(expected, key=repr),
        f"{case}: stored {short(stored)}, expected {short(expected)}",
    )
    scene.expect(inside.most <= 1, f"{case}: {inside.most} were at store at once")
    scene.expect(inside.there == 0, f"{case} returned while one was at store")


@scenario("prepare_and_store")
def odd_items(scene: Scene) -> None:
    """No item, odd ones, equal ones, and prepare at an uneven pace."""
    for items in ([], ["one"], [None, 0, "", None], [1, 1, 2], list(range(7))):
        inside = Inside()
        pace = scene.random.choice((0.0, 0.005))

        def prepare(item: Any, pace: float = pace) -> Any:
            time.sleep(pace if item else 0.0)
            return item

        def store(item: Any, inside: Inside = inside) -> None:
            inside.stay(item, 0.006)

        case = f"prepare_and_store of {short(items)}"
        scene.value_of(case, prepare, store, items)
        expect_stored(scene, case, inside, items)


@scenario("prepare_and_store")
def failing_items(scene: Scene) -> None:
    """An item fails at prepare, or at store; the others are stored."""
    for bad in (0, 2, 4):
        for where in ("prepare", "store"):
            inside = Inside()

            def step(item: int, name: str, bad: int = bad, where: str = where) -> int:
                if item == bad and name == where:
                    raise ValueError(name)
                return item

            def prepare(item: int, step: Any = step) -> int:
                return int(step(item, "prepare"))

            def store(item: int, step: Any = step, inside: Inside = inside) -> None:
                inside.stay(step(item, "store"), 0.003)

            case = f"prepare_and_store of 5 items, number {bad} fails at {where}"
            outcome = scene.call(case, prepare, store, range(5))
            fine = outcome.error is None or isinstance(outcome.error, Exception)
            scene.expect(fine, f"{case} raised {short(outcome.error)}")
            expect_stored(scene, case, inside, [k for k in range(5) if k != bad])
