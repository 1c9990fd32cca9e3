"""Second opinions on 01_threads."""

import threading
from typing import Any

from .crews import Crew, Log, Stranger
from .errands import PATIENCE
from .scene import Scene, alike, scenario, short

ODD_VALUES: tuple[Any, ...] = (None, 0, "", [], False, (1, 2), ValueError("a value"))

# --- run_in_background


@scenario("run_in_background")
def returns_at_once(scene: Scene) -> None:
    """A task that is held until the call has returned."""
    go, began, ran = threading.Event(), threading.Event(), []

    def task() -> None:
        ran.append(threading.get_ident())
        began.set()
        go.wait(PATIENCE)

    try:
        thread = scene.student.run_in_background(task)
        late = time_is_up(ran, go)
        scene.expect(
            isinstance(thread, threading.Thread),
            f"it returned {short(thread)}, not a thread",
        )
        scene.expect(thread.ident is not None, "the thread was not started")
        began.wait(PATIENCE)
        scene.expect(
            not late and thread.is_alive(), "it returned only when the task had ended"
        )
    finally:
        go.set()
    thread.join(PATIENCE)
    scene.expect(not thread.is_alive(), "the thread goes on after its task")
    scene.expect(len(ran) == 1, f"the task ran {len(ran)} times")
    scene.expect(ran[0] == thread.ident, "the task did not run in the returned thread")


def time_is_up(ran: list[int], go: threading.Event) -> bool:
    """Tell whether the task ran in the caller, so that nobody could let it go."""
    return threading.get_ident() in ran and not go.is_set()


@scenario("run_in_background")
def exact_arguments(scene: Scene) -> None:
    """Arguments of many kinds."""
    marker = object()
    every: tuple[tuple[Any, ...], ...] = (
        (), (1,), ((1, 2),), ("abc",), (None,), ([],), (marker, 0, {"a": 1}),
    )  # fmt: skip
    for args in every:
        got: list[Any] = []

        def task(*args: Any, got: list[Any] = got) -> None:
            got.append(args)

        scene.student.run_in_background(task, *args).join(PATIENCE)
        same = len(got) == 1 and len(got[0]) == len(args)
        same = same and all(a is b for a, b in zip(got[0], args, strict=True))
        scene.expect(same, f"called with {short(args)}, the task got {short(got)}")


@scenario("run_in_background")
def any_callable(scene: Scene) -> None:
    """A bound method, an object that can be called, and a task that raises."""
    box: list[Any] = []
    scene.student.run_in_background(box.append, 7).join(PATIENCE)
    scene.expect(box == [7], f"list.append(7) left the list as {box}")
    boxed = Crew(1)

    class Callable:
        def __call__(self) -> None:
            boxed.meet()

    scene.student.run_in_background(Callable()).join(PATIENCE)
    scene.expect(len(boxed.threads) == 1, "a callable object was not called")
    thread = scene.student.run_in_background(int, "x")
    thread.join(PATIENCE)
    scene.expect(not thread.is_alive(), "a task that raises leaves its thread alive")


@scenario("run_in_background")
def several_at_once(scene: Scene) -> None:
    """Three calls, whose tasks meet."""
    crew = Crew(3)
    threads = [scene.student.run_in_background(task) for task in crew.tasks()]
    for thread in threads:
        thread.join(PATIENCE + 1)
    scene.expect(not crew.alone, "three tasks were never at work at once")


# --- NamedTask


@scenario("NamedTask")
def keeps_name_and_result(scene: Scene) -> None:
    """Its name, its result before, during and after, and where the task runs."""
    go, began, ran = threading.Event(), threading.Event(), []

    def task() -> list[int]:
        ran.append(threading.get_ident())
        began.set()
        go.wait(PATIENCE)
        return value

    value = [1]
    thread = scene.student.NamedTask("baker", task)
    scene.expect(isinstance(thread, threading.Thread), "it is not a Thread")
    scene.expect(thread.name == "baker", f"the name is {short(thread.name)}")
    scene.expect(thread.result is None, f"result starts as {short(thread.result)}")
    scene.expect(not ran, "making it has called the task")
    scene.expect(thread.ident is None, "making it has started it")
    try:
        thread.start()
        scene.expect(
            began.wait(PATIENCE) and ran[0] != threading.get_ident(),
            "the task did not run in a new thread",
        )
        scene.expect(thread.result is None, "result is set before the task has ended")
    finally:
        go.set()
    thread.join(PATIENCE)
    scene.expect(not thread.is_alive(), "the thread goes on after its task")
    scene.expect(thread.result is value, f"result is {short(thread.result)}")
    scene.expect(ran == [thread.ident], f"the task ran in {len(ran)} threads")
    scene.expect(thread.name == "baker", "the name has changed")


@scenario("NamedTask")
def odd_results(scene: Scene) -> None:
    """Results that count as false, or look like something else."""
    for value in ODD_VALUES:
        thread = scene.student.NamedTask("odd", lambda value=value: value)
        thread.start()
        thread.join(PATIENCE)
        scene.expect(
            thread.result is value,
            f"the task returned {short(value)}, result is {short(thread.result)}",
        )


@scenario("NamedTask")
def two_named_at_once(scene: Scene) -> None:
    """Two of them at the same time, each with a result of its own."""
    crew = Crew(2)
    names = ("one", "two")
    threads = [
        scene.student.NamedTask(name, task)
        for name, task in zip(names, crew.tasks(), strict=True)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE + 1)
    scene.expect(not crew.alone, "two tasks were never at work at once")
    results = [(thread.name, thread.result) for thread in threads]
    scene.expect_value("two of them", results, [("one", 0), ("two", 1)])


# --- run_all, gather: what they share


def all_at_once(scene: Scene, count: int) -> None:
    """Play tasks that meet."""
    crew = Crew(count)
    case = f"{scene.exercise} of {count} tasks"
    value = scene.value_of(case, crew.tasks())
    scene.expect(
        not crew.alone,
        f"{case}: they were never all at work at once, "
        f"{len(crew.threads)} had begun after {PATIENCE:.0f} s",
    )
    scene.expect(len(set(crew.threads)) == count, f"{case}: not a thread for each")
    scene.expect(
        threading.get_ident() not in crew.threads, f"{case}: one ran in the caller"
    )
    expected = list(range(count)) if scene.exercise == "gather" else None
    scene.expect_value(case, value, expected)


@scenario("run_all")
def run_all_at_once(scene: Scene) -> None:
    """Five tasks that meet, and forty."""
    all_at_once(scene, 5)
    all_at_once(scene, 40)


@scenario("gather")
def gather_at_once(scene: Scene) -> None:
    """Five tasks that meet, and forty."""
    all_at_once(scene, 5)
    all_at_once(scene, 40)


def waits_for_each(scene: Scene) -> None:
    """Let each of three tasks be the last one; a stranger stays all the time."""
    for last in [scene.random.randrange(3)] if scene.plan.patient else range(3):
        log = Log()
        tasks = [
            log.after(scene.patience if number == last else 0.01, number)
            for number in range(3)
        ]
        kept = list(tasks)
        case = f"{scene.exercise} of three tasks, number {last} takes longer"
        with Stranger():
            scene.value_of(case, tasks)
        scene.expect(
            log.by(scene.returned_at) == [0, 1, 2],
            f"{case}: only {short(log.by(scene.returned_at))} had ended by its return",
        )
        scene.expect(tasks == kept, f"{case}: the list of tasks was changed")


@scenario("run_all")
def run_all_waits(scene: Scene) -> None:
    """Each of the tasks is the last one to end."""
    waits_for_each(scene)


@scenario("run_all")
def run_all_odd_input(scene: Scene) -> None:
    """No task, a tuple, the same task several times, tasks that raise."""
    scene.expect_value("run_all([])", scene.value_of("run_all([])", []), None)
    log = Log()
    task = log.after(0.01, "again")
    scene.value_of("run_all of the same task four times", (task,) * 4)
    scene.expect(len(log.done) == 4, f"the same task four times: ran {len(log.done)}")
    for bad in range(3):
        log = Log()
        tasks = [
            log.after(0.03, number, ValueError("bad") if number == bad else None)
            for number in range(3)
        ]
        case = f"run_all of three, number {bad} raises"
        scene.value_of(case, tasks)
        scene.expect(
            log.by(scene.returned_at) == [0, 1, 2],
            f"{case}: only {short(log.by(scene.returned_at))} had ended",
        )


# --- meanwhile


@scenario("meanwhile")
def both_at_once(scene: Scene) -> None:
    """The two of them meet."""
    crew = Crew(2)
    value = scene.value_of("meanwhile", crew.task(0), crew.task(1))
    scene.expect(not crew.alone, "the two were never at work at once")
    scene.expect_value("meanwhile", value, (0, 1))
    here = threading.get_ident()
    scene.expect(crew.threads.count(here) == 1, "not just foreground ran in the caller")


@scenario("meanwhile")
def either_ends_first(scene: Scene) -> None:
    """The task is slow, or foreground is; each is called once, in its thread."""
    for slow in (0.0, scene.patience):
        log = Log()
        here: list[int] = []

        def foreground(log: Log = log, here: list[int] = here) -> str:
            here.append(threading.get_ident())
            return str(log.after(0.05, "front")())

        case = f"meanwhile with a task of {slow} s"
        value = scene.value_of(case, log.after(slow, "back"), foreground)
        scene.expect_value(case, value, ("back", "front"))
        scene.expect(
            here == [threading.get_ident()], f"{case}: foreground ran elsewhere"
        )
        scene.expect(
            log.by(scene.returned_at) == ["back", "front"],
            f"{case}: it ran {short(log.done)}",
        )


@scenario("meanwhile")
def odd_pairs(scene: Scene) -> None:
    """Values that count as false, or look like something else."""
    for value in ODD_VALUES:
        case = f"meanwhile with the value {short(value)}"
        pair = scene.value_of(case, lambda v=value: v, lambda: "front")
        scene.expect_value(case, pair, (value, "front"))
        pair = scene.value_of(case, lambda: "back", lambda v=value: v)
        scene.expect_value(case, pair, ("back", value))


# --- gather


@scenario("gather")
def gather_waits(scene: Scene) -> None:
    """Each of the tasks is the last one to end."""
    waits_for_each(scene)


@scenario("gather")
def order_of_tasks(scene: Scene) -> None:
    """Six tasks that end in some other order."""
    for _ in range(2):
        log = Log()
        pauses = [0.0, 0.01, 0.02, 0.03, 0.04, 0.05]
        scene.random.shuffle(pauses)
        tasks = [log.after(pause, number) for number, pause in enumerate(pauses)]
        case = f"gather of tasks that end as {short(pauses)} say"
        scene.expect_value(case, scene.value_of(case, tasks), [0, 1, 2, 3, 4, 5])


@scenario("gather")
def odd_values_and_input(scene: Scene) -> None:
    """No task, odd values, a value that is an exception, the same task again."""
    scene.expect_value("gather([])", scene.value_of("gather([])", []), [])
    values = list(ODD_VALUES)
    got = scene.value_of("gather of odd values", [lambda v=v: v for v in values])
    scene.expect_value("gather of odd values", got, values)
    number = iter(range(100))
    same = [lambda: next(number)] * 4
    got = scene.value_of("gather of the same task four times", tuple(same))
    scene.expect(
        isinstance(got, list) and sorted(map(str, got)) == ["0", "1", "2", "3"],
        f"the same task four times, counting from 0, gave {short(got)}",
    )
    got = scene.value_of("gather of one more task", [lambda: "one"])
    scene.expect_value("a later call", got, ["one"])


@scenario("gather")
def first_exception(scene: Scene) -> None:
    """Two of four tasks raise, the later one first; all are waited for."""
    for bad, pauses in (
        ((1, 3), (0.0, 0.06, 0.1, 0.0)),
        ((0, 2), (0.08, 0.1, 0, 0.05)),
    ):
        log = Log()
        errors = {number: KeyError(f"task {number}") for number in bad}
        tasks = [
            log.after(pause, number, errors.get(number))
            for number, pause in enumerate(pauses)
        ]
        case = f"gather of four, tasks {bad} raise"
        error = scene.error_of(case, tasks)
        scene.expect(
            error is errors[bad[0]] and alike(error.args, (f"task {bad[0]}",)),
            f"{case}: it raised {short(error)}, not the exception of task {bad[0]}",
        )
        scene.expect(
            log.by(scene.returned_at) == [0, 1, 2, 3],
            f"{case}: only {short(log.by(scene.returned_at))} had ended by then",
        )
    got = scene.value_of("gather after one that raised", [lambda: 1, lambda: 2])
    scene.expect_value("gather after one that raised", got, [1, 2])
