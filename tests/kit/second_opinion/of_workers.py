"""Second opinions on 04_queues: the workers, threads and processes."""

import threading
import time
from typing import Any

from .crews import Crew, Inside, Log, Stranger
from .errands import PATIENCE, Act, Errand
from .scene import Scene, alike, scenario, short

MEGABYTE = 1_500_000

# --- run_workers


def expect_values(scene: Scene, case: str, got: Any, expected: list[Any]) -> None:
    """Refute unless the list has these values, in any order."""
    left = list(expected)
    good = isinstance(got, list) and len(got) == len(expected)
    for value in got if good else []:
        found = next((k for k, other in enumerate(left) if alike(value, other)), None)
        if found is None:
            good = False
            break
        del left[found]
    scene.expect(good, f"{case} gave {short(got)}, expected {short(expected)}")


@scenario("run_workers")
def workers_at_once(scene: Scene) -> None:
    """Tasks that meet: as many as there are workers, or tasks."""
    for workers, count in ((4, 4), (3, 9), (8, 2), (40, 40)):
        crew = Crew(min(workers, count))
        case = f"run_workers of {count} tasks that meet, {workers} workers"
        tasks = [crew.task(number) for number in range(count)]
        kept = list(tasks)
        got = scene.value_of(case, tasks, workers, daemons=False)
        scene.expect(not crew.alone, f"{case}: {crew.size} were never at work at once")
        expect_values(scene, case, got, list(range(count)))
        scene.expect(tasks == kept, f"{case}: the list of tasks was changed")


@scenario("run_workers")
def never_more_workers(scene: Scene) -> None:
    """More tasks than workers: never more at once, each task once."""
    for workers, count in ((1, 5), (2, 12), (3, 13), (2, 0), (5, 1), (3, 3)):
        inside = Inside()

        def task(number: int, inside: Inside = inside) -> Any:
            inside.stay(number, 0.004)
            return number

        tasks = [lambda n=n, task=task: task(n) for n in range(count)]
        case = f"run_workers of {count} tasks, {workers} workers"
        with Stranger():
            got = scene.value_of(case, tasks, workers, daemons=False)
        expect_values(scene, case, got, list(range(count)))
        scene.expect(
            sorted(inside.calls) == list(range(count)),
            f"{case}: ran {short(sorted(inside.calls))}",
        )
        scene.expect(inside.most <= workers, f"{case}: {inside.most} at work at once")


@scenario("run_workers")
def quick_workers(scene: Scene) -> None:
    """Many workers who come to the end at the same time, again and again."""
    for _ in range(6):
        log = Log()
        tasks = [log.after(0.0, number) for number in range(7)]
        case = "run_workers of 7 quick tasks, 5 workers"
        got = scene.value_of(case, tasks, 5, daemons=False)
        expect_values(scene, case, got, list(range(7)))


@scenario("run_workers")
def odd_task_values(scene: Scene) -> None:
    """Odd values, and the same task several times."""
    values: list[Any] = [
        None, 0, [], False, ValueError("returned"), (), "", None, "STOP",
    ]  # fmt: skip
    got = scene.value_of(
        "run_workers, odd values", [lambda v=v: v for v in values], 3, daemons=False
    )
    expect_values(scene, "run_workers, odd values", got, values)
    case = "run_workers of the same task 5 times"
    log = Log()
    got = scene.value_of(case, (log.after(0.0, "x"),) * 5, 2, daemons=False)
    expect_values(scene, case, got, ["x"] * 5)
    scene.expect(len(log.done) == 5, f"{case}: it ran {len(log.done)} times")


@scenario("run_workers")
def nobody_is_idle(scene: Scene) -> None:
    """One task takes as long as all others together."""
    for place in (0, 1, 5, 10):
        log, over = Log(), threading.Event()
        late: list[int] = []

        def long(
            log: Log = log, over: threading.Event = over, late: list[int] = late
        ) -> str:
            end = time.monotonic() + PATIENCE
            while len(log.done) < 10 and time.monotonic() < end:
                over.wait(0.003)
            late.append(len(log.done))
            return "long"

        tasks: list[Any] = [log.after(0.001, number) for number in range(10)]
        tasks.insert(place, long)
        case = f"run_workers of 11 tasks, 2 workers, number {place} waits for the rest"
        got = scene.value_of(case, tasks, 2, daemons=False)
        scene.expect(
            late == [10],
            f"{case}: only {late} of 10 others ran meanwhile, though a worker was free",
        )
        expect_values(scene, case, got, [*range(10), "long"])


@scenario("run_workers")
def tasks_raise(scene: Scene) -> None:
    """One task raises, or several; all others run, and the first is raised."""
    for bad in ((0,), (3,), (8,), (0, 8), tuple(range(9))):
        log = Log()
        errors = {number: KeyError(f"task {number}") for number in bad}
        pauses = dict.fromkeys(bad[1:2], 0.5)  # the first one has a long start
        tasks = [
            log.after(pauses.get(number, 0.003), number, errors.get(number))
            for number in range(9)
        ]
        case = f"run_workers of 9 tasks, 2 workers, numbers {bad} raise"
        error = scene.error_of(case, tasks, 2, daemons=False)
        scene.expect(
            log.by(scene.returned_at) == list(range(9)),
            f"{case}: when it raised, only {log.by(scene.returned_at)} had run",
        )
        first = [errors[bad[0]]] if len(bad) < 3 else list(errors.values())
        scene.expect(
            any(error is one for one in first),
            f"{case}: raised {short(error)}, the first was that of task {bad[0]}",
        )


@scenario("run_workers", patient_only=True)
def slow_task(scene: Scene) -> None:
    """A task that takes its time."""
    log = Log()
    tasks = [log.after(scene.patience, "slow"), log.after(0.0, "quick")]
    case = f"run_workers with a task of {scene.patience} s"
    got = scene.value_of(case, tasks, 2, daemons=False)
    expect_values(scene, case, got, ["slow", "quick"])


# --- results_from_processes


@scenario("results_from_processes", core=True)
def process_for_each(scene: Scene) -> None:
    """Tasks that meet: a process for each, also more than there are CPUs."""
    for count in (3,) if scene.plan.core_only else (3, 8):
        scene.fresh()
        case = f"results_from_processes of {count} items that meet"
        items = list(range(count))
        got = scene.value_of(case, Errand(scene.folder, Act(meet=count)), items)
        scene.expect_met(case, count)
        scene.expect_own_processes(case, count)
        scene.expect_each_once(case, items)
        scene.expect_value(case, got, {item: ("done", item) for item in items})


@scenario("results_from_processes", core=True)
def children_die(scene: Scene) -> None:
    """Some raise, leave, or are killed; the others answer, some of them late."""
    ends = (
        Act(error=ValueError("bad")),
        Act(end="exit 0"),
        Act(end="exit 5"),
        Act(end="kill 9"),
        Act(end="sys.exit 0"),
        Act(end="kill 15"),
    )
    for act in scene.some(ends, 3):
        scene.fresh()
        late = Act(pause=scene.random.choice((0.0, 0.05)))
        acts = (("dead", act), ("late", late))
        case = f"results_from_processes, of 4 items one child ends: {short(act)}"
        items = ["dead", "a", "late", "b"]
        scene.random.shuffle(items)
        outcome = scene.call(case, Errand(scene.folder, Act(), acts), items)
        scene.expect(outcome.error is None, f"{case} raised {short(outcome.error)}")
        expected = {item: ("done", item) for item in ("a", "late", "b")}
        scene.expect_value(case, outcome.value, expected)
        scene.expect(
            outcome.seconds < 15, f"{case}: waited {outcome.seconds:.0f} s for the dead"
        )
    scene.fresh()
    case = "results_from_processes, all children die"
    got = scene.value_of(case, Errand(scene.folder, Act(end="exit 1")), [1, 2])
    scene.expect_value(case, got, {})


@scenario("results_from_processes")
def odd_results(scene: Scene) -> None:
    """No items, odd items, odd values, megabytes."""
    values: tuple[Any, ...] = (
        None, 0, [], False, ValueError("returned"), "", ("x", None),
    )  # fmt: skip
    acts = tuple((k, Act(value=value)) for k, value in enumerate(values))
    case = "results_from_processes with odd values"
    items: list[Any] = list(range(len(values)))
    got = scene.value_of(case, Errand(scene.folder, Act(), acts), items)
    scene.expect_value(case, got, dict(enumerate(values)))
    inputs: tuple[Any, ...] = ([], ["", None, (1, 2), "None", -1, "STOP"], ("one",))
    for items in inputs:
        case = f"results_from_processes of {short(items)}"
        got = scene.value_of(case, Errand(scene.folder), items)
        scene.expect_value(case, got, {item: ("done", item) for item in items})
    case = "results_from_processes with values of 1.5 MB"
    got = scene.value_of(case, Errand(scene.folder, Act(size=MEGABYTE)), [1, 2, 3])
    scene.expect(isinstance(got, dict), f"{case} gave {short(got)}")
    sizes = {item: len(value) for item, value in got.items()}
    scene.expect_value(case, sizes, dict.fromkeys((1, 2, 3), MEGABYTE + 1))


@scenario("results_from_processes")
def slow_children(scene: Scene) -> None:
    """Children that end one after the other, some very late."""
    for _ in range(2):
        acts = tuple(
            (k, Act(pause=scene.random.choice((0.0, 0.02, 0.06)))) for k in range(5)
        )
        case = "results_from_processes of 5 that end one after the other"
        got = scene.value_of(case, Errand(scene.folder, Act(), acts), [*range(5)])
        scene.expect_value(case, got, {item: ("done", item) for item in range(5)})
    case = f"results_from_processes with a child of {scene.patience} s"
    acts = ((1, Act(pause=scene.patience)),)
    got = scene.value_of(case, Errand(scene.folder, Act(), acts), [0, 1])
    scene.expect_value(case, got, {0: ("done", 0), 1: ("done", 1)})
