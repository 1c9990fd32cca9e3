"""Second opinions on 02_processes, but for ``main``."""

from collections import Counter
from typing import Any

from . import observe
from .errands import Act, Errand, Speaker
from .scene import Scene, alike, pretend_cpus, scenario, short

MEGABYTES = 3_000_000
ARGUMENTS: tuple[tuple[Any, ...], ...] = (
    (),
    (1,),
    ((1, 2),),
    (None,),
    ("abc",),
    (1, "b", (3,)),
)
ENDINGS: tuple[tuple[str, Act, int], ...] = (
    ("returns", Act(), 0),
    ("raises", Act(error=ValueError("bad")), 1),
    ("calls sys.exit(3)", Act(end="sys.exit 3"), 3),
    ("calls os._exit(7)", Act(end="exit 7"), 7),
    ("is killed by signal 9", Act(end="kill 9"), -9),
    ("is killed by signal 15", Act(end="kill 15"), -15),
)

# --- worker_count


@scenario("worker_count")
def counts_on_machines(scene: Scene) -> None:
    """Few jobs, many, none and less, on machines of several sizes."""
    real = observe.MACHINE.real
    try:
        for cpus, usable in ((1, 1), (3, 3), (8, 8), (8, 3), (64, 64)):
            pretend_cpus(cpus, usable)
            for jobs in (1, 0, -3, 2, 3, 5, 8, 9, 100):
                case = f"worker_count({jobs}) with {cpus} CPUs, {usable} usable"
                value = scene.value_of(case, jobs)
                counts = {cpus, usable}
                if observe.MACHINE.asked_elsewhere:
                    counts |= set(real)
                right = {max(1, min(jobs, count)) for count in counts}
                scene.expect(
                    type(value) is int and value in right,
                    f"{case} gave {short(value)}, expected {sorted(right)}",
                )
    finally:
        pretend_cpus(None)


# --- run_in_process


@scenario("run_in_process", core=True)
def exit_codes(scene: Scene) -> None:
    """A task that returns, raises, leaves, or is killed."""
    for words, act, code in scene.some(ENDINGS, 3):
        scene.fresh()
        case = f"run_in_process of a task that {words}"
        value = scene.value_of(case, Errand(scene.folder, act), 1)
        scene.expect_value(case, value, code)
        scene.expect_each_once(case, [1])
        scene.expect_own_processes(case, 1)


@scenario("run_in_process")
def process_arguments(scene: Scene) -> None:
    """Its exact arguments, and a value that is lost."""
    for args in scene.some(ARGUMENTS, 3):
        scene.fresh()
        case = f"run_in_process(task, *{short(args)})"
        errand = ExactArguments(args)
        scene.expect_value(case, scene.value_of(case, errand, *args), 0)
    case = "run_in_process of a task whose value cannot be pickled"
    scene.expect_value(case, scene.value_of(case, returns_unpicklable), 0)


class ExactArguments:
    """A task that raises unless it gets exactly the arguments that it was made with."""

    def __init__(self, expected: tuple[Any, ...]) -> None:
        self.expected = expected

    def __call__(self, *args: Any) -> Any:
        """Compare, and return the arguments."""
        if not alike(args, self.expected):
            raise ValueError(f"got {args}, expected {self.expected}")
        return args


def returns_unpicklable() -> Any:
    """Return something that no pipe can carry."""
    return lambda: None


@scenario("run_in_process")
def process_waits(scene: Scene) -> None:
    """A task that takes its time."""
    case = f"run_in_process of a task of {scene.patience} s"
    value = scene.value_of(case, Errand(scene.folder, Act(pause=scene.patience)), 1)
    scene.expect_value(case, value, 0)
    scene.expect(scene.ended_by_return() == 1, f"{case} returned before its end")


# --- ask


@scenario("ask", core=True)
def asks_for_values(scene: Scene) -> None:
    """Values of many kinds, and large ones."""
    values: list[Any] = [
        None, [], (1, 2), False, True, 0, "", "error", ("error", "x"), (True, None),
        ("ok", 1), (0, "message"), ValueError("only returned"), {"a": None},
    ]  # fmt: skip
    for value in scene.some(values, 5):
        scene.fresh()
        case = f"ask of a task that returns {short(value)}"
        got = scene.value_of(case, Errand(scene.folder, Act(value=value)), 1)
        scene.expect_value(case, got, value)
        scene.expect_each_once(case, [1])
        scene.expect_own_processes(case, 1)
    case = "ask of a task that returns 3 MB"
    got = scene.value_of(case, Errand(scene.folder, Act(size=MEGABYTES)), 1)
    scene.expect(type(got) is bytes and len(got) == MEGABYTES + 1, f"{case}: not all")


@scenario("ask")
def asks_with_arguments(scene: Scene) -> None:
    """Its exact arguments."""
    for args in scene.some(ARGUMENTS, 3):
        case = f"ask(task, *{short(args)})"
        got = scene.value_of(case, ExactArguments(args), *args)
        scene.expect_value(case, got, args)


@scenario("ask")
def asks_the_slow(scene: Scene) -> None:
    """A task that takes its time."""
    case = f"ask of a task of {scene.patience} s"
    act = Act(pause=scene.patience)
    scene.expect_value(
        case, scene.value_of(case, Errand(scene.folder, act), 1), ("done", 1)
    )


def expect_child_failed(
    scene: Scene, case: str, error: BaseException, code: int | None, text: str = ""
) -> None:
    """Refute unless ``ChildFailed`` was raised, with exit code and text."""
    kind = scene.student.ChildFailed
    scene.expect(
        isinstance(error, kind), f"{case} raised {short(error)}, not ChildFailed"
    )
    got = getattr(error, "exit_code", None)
    expected = "a number" if code is None else code
    good = type(got) is int if code is None else got == code
    scene.expect(good, f"{case}: exit_code is {short(got)}, expected {expected}")
    message = getattr(error, "message", None)
    scene.expect(
        isinstance(message, str) and text in message,
        f"{case}: message is {short(message)}, without {text!r}",
    )


class HardToPackError(Exception):
    """An exception that can be packed, but not unpacked."""

    def __init__(self, first: str, second: str) -> None:
        super().__init__(f"{first} {second}")


def raise_hard() -> None:
    """Raise such an exception."""
    raise HardToPackError("hard", "to pack")


@scenario("ask", core=True)
def asks_the_failing(scene: Scene) -> None:
    """Tasks that raise, and children that die in several ways."""
    case = "ask of a task whose exception cannot be unpickled"
    expect_child_failed(scene, case, scene.error_of(case, raise_hard), None, "to pack")
    for error in (ValueError("the odd text"), KeyError("a key")):
        case = f"ask of a task that raises {short(error)}"
        caught = scene.error_of(case, Errand(scene.folder, Act(error=error)), 1)
        expect_child_failed(scene, case, caught, None, str(error.args[0]))
    for words, act, code in scene.some(ENDINGS[3:], 2):
        case = f"ask of a task that {words}"
        caught = scene.error_of(case, Errand(scene.folder, act), 1)
        expect_child_failed(scene, case, caught, code)
    case = "ask of a task that calls os._exit(0)"
    caught = scene.error_of(case, Errand(scene.folder, Act(end="exit 0")), 1)
    expect_child_failed(scene, case, caught, 0)
    case = "ask of a task that calls sys.exit(3)"
    caught = scene.error_of(case, Errand(scene.folder, Act(end="sys.exit 3")), 1)
    expect_child_failed(scene, case, caught, None)


# --- collect_lines


def collect(scene: Scene, case: str, task: Speaker, by_worker: list[list[Any]]) -> None:
    """Collect lines, and refute unless they are those of the workers, in order."""
    got: Any = None

    def call() -> None:
        nonlocal got
        got = scene.value_of(case, task, len(by_worker))

    screen = scene.on_the_screen(call)
    lines = [line for lines in by_worker for line in lines]
    scene.expect(
        isinstance(got, list) and Counter(map(repr, got)) == Counter(map(repr, lines)),
        f"{case} gave {lines_short(got)}, expected {lines_short(lines)}",
    )
    for number, own in enumerate(by_worker):
        mine = iter(got)
        scene.expect(
            all(line in mine for line in own),
            f"{case}: worker {number}'s lines are out of order: {lines_short(got)}",
        )
    scene.expect(not screen.strip(), f"{case}: a process printed {short(screen)}")
    scene.expect_each_once(case, list(range(len(by_worker))))
    scene.expect_own_processes(case, len(by_worker))


def lines_short(lines: Any) -> str:
    """Show lines; a number tells how many there are."""
    if not isinstance(lines, list) or len(lines) <= 6:
        return short(lines)
    return f"{len(lines)} lines ({', '.join(map(short, lines[:3]))}, ...)"


@scenario("collect_lines", core=True)
def collects_at_once(scene: Scene) -> None:
    """Workers that meet: three, and more than there are CPUs."""
    for count in (3,) if scene.plan.core_only else (3, 9):
        scene.fresh()
        by_worker: list[list[Any]] = [[f"{n} a", f"{n} b"] for n in range(count)]
        acts = tuple((n, Act(meet=count)) for n in range(count))
        case = f"collect_lines with {count} workers"
        collect(scene, case, Speaker(scene.folder, freeze(by_worker), acts), by_worker)
        scene.expect_met(case, count)


def freeze(lists: list[list[Any]]) -> tuple[tuple[Any, ...], ...]:
    """Return tuples for lists."""
    return tuple(map(tuple, lists))


@scenario("collect_lines")
def collects_odd_lines(scene: Scene) -> None:
    """Odd lines, equal ones, many, long ones, none at all."""
    odd = ["", "None", "STOP", "END", "DONE", "0", "naïve ☃", " x ", "{}", "", "quit"]
    collect(scene, "odd lines", Speaker(scene.folder, freeze([odd, odd])), [odd, odd])
    scene.fresh()
    many: list[list[Any]] = [[f"{n} {k}" for k in range(150)] for n in range(3)]
    collect(scene, "many lines", Speaker(scene.folder, freeze(many)), many)
    scene.fresh()
    long: list[list[Any]] = [[letter * 1_000_000] * 2 for letter in "ab"]
    collect(scene, "long lines", Speaker(scene.folder, freeze(long)), long)
    scene.fresh()
    case = "collect_lines of no workers"
    got = scene.value_of(case, Speaker(scene.folder, ()), 0)
    scene.expect_value(case, got, [])
    case = "workers that are silent"
    collect(scene, case, Speaker(scene.folder, ((), ("b",), ())), [[], ["b"], []])


@scenario("collect_lines")
def collects_from_the_failing(scene: Scene) -> None:
    """Workers that raise, and slow ones."""
    for bad in (0, 1):
        scene.fresh()
        lines: list[list[Any]] = [["a0", "a1"], ["b0", "b1"], ["c0", "c1"]]
        acts = ((bad, Act(error=ValueError("bad"))),)
        task = Speaker(scene.folder, freeze(lines), acts, pause=0.01)
        collect(scene, f"collect_lines, worker {bad} raises", task, lines)
    scene.fresh()
    lines = [["a0"], ["b0"]]
    task = Speaker(scene.folder, freeze(lines), (), pause=scene.patience)
    collect(scene, f"lines after {scene.patience} s", task, lines)
