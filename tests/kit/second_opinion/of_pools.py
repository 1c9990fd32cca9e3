"""Second opinions on 03_pools."""

import os
import sys
import threading
from typing import Any

from . import observe
from .errands import Act, Errand, meet
from .scene import Scene, alike, pretend_cpus, scenario, short

MEGABYTE = 1_000_000
LATE = 20.0
ODD_ITEMS: tuple[list[Any], ...] = (
    [],
    ["one"],
    [1, 1, 2, 1],
    [None, 0, "", (1,), False],
    list("abcdefg"),
)


class OddError(Exception):
    """An exception of the oracle's own, with something to carry."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.detail = text.upper()


ERRORS: tuple[Exception, ...] = (
    ValueError("bad"),
    KeyError("key"),
    ZeroDivisionError(),
    OSError(2, "no such thing"),
    OddError("odd"),
)


def at_once(scene: Scene, count: int, **named: Any) -> None:
    """Map over items that meet: as many as there are to be processes."""
    case = f"{scene.exercise} with {count} processes over {count} items that meet"
    items = list(range(count))
    value = scene.value_of(case, Errand(scene.folder, Act(meet=count)), items, **named)
    scene.expect_met(case, count)
    scene.expect_own_processes(case, count)
    scene.expect_each_once(case, items)
    scene.expect_value(case, value, [("done", item) for item in items])


def never_more(scene: Scene, processes: int) -> None:
    """Map over more items than processes."""
    scene.fresh()
    case = f"{scene.exercise} with {processes} processes over 9 items"
    items = list(range(9))
    errand = Errand(scene.folder, Act(pause=0.03))
    scene.value_of(case, errand, items, processes=processes)
    most = scene.most_at_once()
    scene.expect(most <= processes, f"{case}: {most} were at work at once")
    scene.expect_each_once(case, items)


def odd_maps(scene: Scene, **named: Any) -> None:
    """Map over no items, one, equal ones, odd ones, large ones."""
    name = scene.exercise
    for items in scene.some(ODD_ITEMS, 2):
        scene.fresh()
        case = f"{name} over {short(items)}"
        kept = list(items)
        value = scene.value_of(case, Errand(scene.folder), items, **named)
        scene.expect_value(case, value, [("done", item) for item in kept])
        scene.expect_value(f"{case}: the items afterwards", items, kept)
        scene.expect(len(scene.notes("in")) == len(kept), f"{case}: not one call each")
    scene.fresh()
    values: list[Any] = [None, [], 0, False, ValueError("returned"), "", (None,)]
    acts = tuple((number, Act(value=value)) for number, value in enumerate(values))
    case = f"{name} with odd results"
    errand = Errand(scene.folder, Act(), acts)
    value = scene.value_of(case, errand, list(range(len(values))), **named)
    scene.expect_value(case, value, values)
    scene.fresh()
    case = f"{name} with results of a megabyte"
    errand = Errand(scene.folder, Act(size=MEGABYTE))
    value = scene.value_of(case, errand, [b"x" * MEGABYTE, b"y"], **named)
    sizes = [len(part) for part in value]
    scene.expect(sizes == [2 * MEGABYTE + 3, MEGABYTE + 4], f"{case}: sizes {sizes}")


def order_of_items(scene: Scene, **named: Any) -> None:
    """Map over items that end in some other order."""
    scene.fresh()
    pauses = [0.09, 0.0, 0.06, 0.03, 0.0, 0.02]
    scene.random.shuffle(pauses)
    acts = tuple((number, Act(pause=pause)) for number, pause in enumerate(pauses))
    case = f"{scene.exercise} over items that take {short(pauses)} s"
    value = scene.value_of(
        case, Errand(scene.folder, Act(), acts), [*range(6)], **named
    )
    scene.expect_value(case, value, [("done", number) for number in range(6)])


def raises(scene: Scene, **named: Any) -> None:
    """Map over items of which one raises."""
    for bad in scene.some((0, 2, 4), 2):
        error = scene.random.choice(ERRORS)
        scene.fresh()
        case = f"{scene.exercise} over 5 items, number {bad} raises {short(error)}"
        errand = Errand(scene.folder, Act(pause=0.01), ((bad, Act(error=error)),))
        caught = scene.error_of(case, errand, [*range(5)], **named)
        scene.expect_error(case, caught, error)


# --- parallel_map


@scenario("parallel_map", core=True)
def maps_at_once(scene: Scene) -> None:
    """As many items at once as processes, by default four."""
    at_once(scene, 3, processes=3)
    if scene.plan.core_only:
        return
    scene.fresh()
    at_once(scene, 4)
    scene.fresh()
    cpus = (os.cpu_count() or 1) + 2
    at_once(scene, min(cpus, 12), processes=min(cpus, 12))
    never_more(scene, 2)


@scenario("parallel_map")
def maps_odd_items(scene: Scene) -> None:
    """Order, odd items, exceptions."""
    order_of_items(scene, processes=3)
    odd_maps(scene, processes=2)
    raises(scene, processes=2)


# --- map_in_background


class Front:
    """A foreground: it notes where it runs, and may meet the items."""

    def __init__(self, folder: str, count: int = 0, error: Exception | None = None):
        self.folder, self.count, self.error = folder, count, error
        self.ran: list[tuple[int, int]] = []
        self.met = True

    def __call__(self) -> str:
        """Run in the foreground."""
        self.ran.append((os.getpid(), threading.get_ident()))
        if self.count:
            self.met = meet(self.folder, self.count)
        if self.error is not None:
            raise self.error
        return "front"

    def expect_here(self, scene: Scene, case: str) -> None:
        """Refute unless it ran once, in the thread that called."""
        here = (os.getpid(), threading.get_ident())
        scene.expect(self.ran != [], f"{case}: foreground did not run in the caller")
        scene.expect(
            self.ran == [here], f"{case}: foreground ran {len(self.ran)} times"
        )


@scenario("map_in_background", core=True)
def foreground_meanwhile(scene: Scene) -> None:
    """Foreground meets the items at work, by default two."""
    for processes in (2, 3):
        scene.fresh()
        named = {} if processes == 2 else {"processes": processes}
        front = Front(scene.folder, processes + 1)
        items = list(range(processes))
        case = f"map_in_background over {processes} items that meet the foreground"
        errand = Errand(scene.folder, Act(meet=processes + 1))
        value = scene.value_of(case, errand, items, front, **named)
        front.expect_here(scene, case)
        scene.expect(front.met, f"{case}: never at the same time")
        scene.expect_met(case, processes + 1)
        scene.expect_own_processes(case, processes)
        scene.expect_each_once(case, items)
        scene.expect_value(case, value, ([("done", item) for item in items], "front"))
        if scene.plan.core_only:
            return


@scenario("map_in_background")
def both_values(scene: Scene) -> None:
    """No items, slow ones, odd values."""
    cases: tuple[tuple[list[Any], float], ...] = (
        ([], 0.0),
        ([1, 1, None], 0.0),
        ([3, 2, 1], scene.patience),
    )
    for items, pause in cases:
        scene.fresh()
        front = Front(scene.folder)
        case = f"map_in_background over {short(items)}"
        errand = Errand(scene.folder, Act(pause=pause))
        value = scene.value_of(case, errand, items, front, processes=3)
        front.expect_here(scene, case)
        scene.expect_value(case, value, ([("done", item) for item in items], "front"))
        scene.expect(len(scene.notes("in")) == len(items), f"{case}: not one call each")
    value = scene.value_of("with None", Errand(scene.folder), [1], lambda: None)
    scene.expect_value("foreground returns None", value, ([("done", 1)], None))


@scenario("map_in_background")
def either_raises(scene: Scene) -> None:
    """An item raises, foreground raises, or both."""
    for bad, error in ((0, OddError("func")), (2, ValueError("func"))):
        scene.fresh()
        case = f"map_in_background, item {bad} raises"
        errand = Errand(scene.folder, Act(), ((bad, Act(error=error)),))
        caught = scene.error_of(case, errand, [0, 1, 2], Front(scene.folder))
        scene.expect_error(case, caught, error)
    case = "map_in_background, foreground raises"
    front = Front(scene.folder, error=KeyError("front"))
    caught = scene.error_of(case, Errand(scene.folder, Act(pause=0.1)), [0, 1], front)
    scene.expect(caught is front.error, f"{case}: raised {short(caught)}")
    case = "map_in_background, both raise"
    errand = Errand(scene.folder, Act(error=ValueError("func")))
    caught = scene.error_of(case, errand, [0, 1], front)
    good = caught is front.error or alike(caught, ValueError("func"))
    scene.expect(good, f"{case}: raised {short(caught)}")


# --- map_with_deadline


@scenario("map_with_deadline", core=True)
def in_time(scene: Scene) -> None:
    """Results that are all there in time, and at once."""
    case = "map_with_deadline over 2 quick items in 12 s"
    outcome = scene.call(case, Errand(scene.folder, Act(meet=2)), [0, 1], 12)
    scene.expect(outcome.error is None, f"{case} raised {short(outcome.error)}")
    scene.expect_value(case, outcome.value, [("done", 0), ("done", 1)])
    scene.expect(outcome.seconds < 11.5, f"{case}: took {outcome.seconds:.1f} s")
    scene.expect_met(case, 2)
    scene.expect_own_processes(case, 2)


@scenario("map_with_deadline")
def in_time_odd(scene: Scene) -> None:
    """Order, odd items, and exceptions in time."""
    order_of_items(scene, seconds=60, processes=3)
    odd_maps(scene, seconds=60)
    raises(scene, seconds=60)
    never_more_seconds(scene)


def never_more_seconds(scene: Scene) -> None:
    """Map over more items than processes."""
    scene.fresh()
    case = "map_with_deadline with 2 processes over 9 items"
    errand = Errand(scene.folder, Act(pause=0.02))
    scene.value_of(case, errand, [*range(9)], 60, processes=2)
    most = scene.most_at_once()
    scene.expect(most <= 2, f"{case}: {most} were at work at once")


def expect_late(
    scene: Scene, case: str, errand: Errand, items: list[Any], **named: Any
) -> None:
    """Map over items that cannot be ready: ``None`` is due, soon."""
    outcome = scene.call(case, errand, items, **named)
    scene.expect(outcome.error is None, f"{case} raised {short(outcome.error)}")
    scene.expect_value(case, outcome.value, None)
    most = LATE / 2
    scene.expect(
        outcome.seconds < most, f"{case}: waited {outcome.seconds:.1f} s for the late"
    )


@scenario("map_with_deadline", core=True, deadline=50)
def one_is_late(scene: Scene) -> None:
    """One item is late, or all are."""
    late = scene.random.randrange(3)
    case = f"map_with_deadline of 0.5 s over 3 items, number {late} takes {LATE:.0f} s"
    errand = Errand(scene.folder, Act(), ((late, Act(pause=LATE)),))
    expect_late(scene, case, errand, [0, 1, 2], seconds=0.5)


@scenario("map_with_deadline", deadline=50)
def time_of_all_together(scene: Scene) -> None:
    """Many late items, or many that are in time one by one and late together."""
    case = f"map_with_deadline of 0.4 s over 30 items of {LATE:.0f} s each"
    errand = Errand(scene.folder, Act(pause=LATE))
    expect_late(scene, case, errand, [*range(30)], seconds=0.4)
    case = "map_with_deadline of 0.7 s over 14 items of 0.4 s each, one process"
    errand = Errand(scene.folder, Act(pause=0.4))
    expect_late(scene, case, errand, [*range(14)], seconds=0.7, processes=1)


# --- map_catching


@scenario("map_catching", core=True)
def catches(scene: Scene) -> None:
    """Some fail, all, none; each by another exception."""
    every = tuple(Act(error=error) for error in ERRORS)
    fine = (Act(value=None), Act(value=0), Act(value=[]), Act(value=ValueError("fine")))
    mixed = [*every[:2], *fine, *every[2:]]
    scene.random.shuffle(mixed)
    others = ([*every], [*fine], [every[0], fine[0]], [fine[0], every[4]])
    for acts in (mixed, *scene.some(others, 2)):
        scene.fresh()
        items = list(range(len(acts)))
        errand = Errand(scene.folder, Act(), tuple(zip(items, acts, strict=True)))
        expected = [act.value if act.error is None else act.error for act in acts]
        case = f"map_catching of tasks that give {short(expected)}"
        scene.expect_value(case, scene.value_of(case, errand, items), expected)
        scene.expect_each_once(case, items)
        if scene.plan.core_only:
            return


@scenario("map_catching")
def catches_at_once(scene: Scene) -> None:
    """As many at once as processes, and never more; order; odd items."""
    at_once(scene, 3, processes=3)
    scene.fresh()
    at_once(scene, 2)
    never_more(scene, 2)
    order_of_items(scene, processes=3)
    odd_maps(scene)
    scene.fresh()
    case = "map_catching of 2 that meet and raise"
    errand = Errand(scene.folder, Act(meet=2, error=ValueError("bad")))
    scene.value_of(case, errand, [0, 1])
    scene.expect_met(case, 2)


# --- crunch


@scenario("crunch")
def crunches_on_machines(scene: Scene) -> None:
    """As many at once as usable CPUs, on machines of other sizes."""
    real = observe.MACHINE.real
    try:
        for cpus, usable in ((5, 5), (6, 3)):
            pretend_cpus(cpus, usable)
            elsewhere = observe.MACHINE.asked_elsewhere
            crunch_at_once(scene, real[1] if elsewhere else usable)
            most_processes(scene, max(cpus, real[0]) if elsewhere else cpus)
    finally:
        pretend_cpus(None)


def crunch_at_once(scene: Scene, count: int) -> None:
    """Let as many items meet as there are usable CPUs."""
    scene.fresh()
    case = f"crunch of {count} items that meet, with {count} usable CPUs"
    items = list(range(count))
    value = scene.value_of(case, Errand(scene.folder, Act(meet=count)), items)
    scene.expect_met(case, count)
    if not free_threaded():
        pids = {note.pid for note in scene.notes("in")}
        scene.expect(len(pids) == count, f"{case}: in {len(pids)} processes")
    scene.expect_value(case, value, [("done", item) for item in items])


def most_processes(scene: Scene, cpus: int) -> None:
    """Crunch many items."""
    scene.fresh()
    case = f"crunch of {3 * cpus} items on {cpus} CPUs"
    items = list(range(3 * cpus))
    scene.value_of(case, Errand(scene.folder, Act(pause=0.03)), items)
    most = scene.most_at_once()
    scene.expect(most <= cpus, f"{case}: {most} were at work at once")
    scene.expect_each_once(case, items)


def free_threaded() -> bool:
    """Tell whether threads of this Python compute at the same time."""
    enabled = getattr(sys, "_is_gil_enabled", None)
    return enabled is not None and not enabled()


@scenario("crunch", core=True)
def crunches_for_real(scene: Scene) -> None:
    """On this machine as it is."""
    crunch_at_once(scene, observe.MACHINE.real[1])
    if not scene.plan.core_only:
        odd_maps(scene)
        order_of_items(scene)
        raises(scene)
