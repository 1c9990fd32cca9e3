"""Second opinions on 04_queues: the pipeline and the two special queues."""

import threading
import time
from collections.abc import Iterator
from typing import Any

from . import observe
from .errands import PATIENCE, wait_for
from .scene import Scene, scenario, short

# --- pipeline


class Handled:
    """A ``handle`` that keeps what it was given, and may raise at one item."""

    def __init__(self, bad: Any = None, pause: float = 0.0) -> None:
        self.items: list[Any] = []
        self.threads: set[int] = set()
        self.bad, self.pause = bad, pause
        self.error = ValueError("handle")

    def __call__(self, item: Any) -> Any:
        """Handle one item."""
        self.threads.add(threading.get_ident())
        time.sleep(self.pause)
        self.items.append(item)
        if self.bad is not None and item == self.bad:
            raise self.error
        return item


@scenario("pipeline")
def order_and_ends(scene: Scene) -> None:
    """No item, one, many, odd ones, each once and in order."""
    inputs: tuple[Any, ...] = (
        [], ["one"], "abc", range(60), (0, "", False, [], (), 0.0, "None", "STOP"),
        [3, 3, 3], (number for number in range(25)), ["END", -1, "stop", b""],
    )  # fmt: skip
    for source in scene.some(inputs, 5):
        expected = source if isinstance(source, Iterator) else list(source)
        if isinstance(source, Iterator):
            expected = list(range(25))
        for limit in (1, 3):
            handled = Handled(pause=scene.random.choice((0.0, 0.0, 0.002)))
            case = f"pipeline({short(expected)}, handle, {limit})"
            given = iter(expected) if isinstance(source, Iterator) else source
            value = scene.value_of(case, given, handled, limit)
            scene.expect_value(case, value, None)
            scene.expect_value(f"{case}: what was handled", handled.items, expected)


@scenario("pipeline")
def both_at_work(scene: Scene) -> None:
    """The next item is taken while one is handled; in two threads."""
    asked, begun, threads, met = threading.Event(), threading.Event(), [], []

    def source() -> Iterator[int]:
        threads.append(threading.get_ident())
        yield 0
        asked.set()
        begun.wait(PATIENCE)
        yield 1

    def handle(item: int) -> None:
        begun.set()
        threads.append(threading.get_ident())
        met.append(item == 1 or asked.wait(PATIENCE))

    case = "pipeline of two items"
    scene.value_of(case, source(), handle)
    scene.expect(
        met == [True, True], f"{case}: nothing was taken while one was handled"
    )
    scene.expect(threads[0] not in threads[1:], f"{case}: one thread did both")
    scene.expect(threads[1] == threads[2], f"{case}: two threads handled")


@scenario("pipeline")
def never_more_than_limit(scene: Scene) -> None:
    """The source is endless for a handle that is held: at most ``limit`` wait."""
    for limit in (1, 10, 4):
        go = threading.Event()
        taken: list[int] = []

        def source(taken: list[int] = taken) -> Iterator[int]:
            for number in range(30):
                taken.append(number)
                yield number

        def handle(item: int, go: threading.Event = go) -> None:
            if item == 0:
                go.wait(PATIENCE)

        seen: list[int] = []

        def release(
            limit: int = limit,
            go: threading.Event = go,
            taken: list[int] = taken,
            seen: list[int] = seen,
        ) -> None:
            wait_for(lambda: len(taken) > limit + 2, 0.3)
            seen.append(len(taken))
            go.set()

        releasing = threading.Thread(target=release, daemon=True)
        releasing.start()
        named = {} if limit == 10 else {"limit": limit}
        case = f"pipeline with limit {limit}, the first item is held"
        scene.value_of(case, source(), handle, **named)
        releasing.join()
        # One is being handled, and one is in the hand of the waiting producer.
        scene.expect(
            seen[0] <= limit + 2, f"{case}: {seen[0]} were taken, so too many wait"
        )


@scenario("pipeline")
def slow_source(scene: Scene) -> None:
    """A source that makes everybody wait."""

    def source() -> Iterator[int]:
        yield 0
        time.sleep(scene.patience)
        yield 1

    handled = Handled()
    case = f"pipeline of a source that pauses for {scene.patience} s"
    scene.value_of(case, source(), handled, 2)
    scene.expect_value(f"{case}: what was handled", handled.items, [0, 1])


@scenario("pipeline")
def handle_raises(scene: Scene) -> None:
    """An exception of ``handle``, while the producer may stand before a full queue."""
    for bad in (0, 7, 29):
        handled = Handled(bad, pause=0.001)
        case = f"pipeline of 30 items with limit 2, handle raises at number {bad}"
        error = scene.error_of(case, range(30), handled, 2)
        scene.expect(error is handled.error, f"{case} raised {short(error)}")
        done = handled.items[: bad + 1]
        scene.expect_value(f"{case}: handled until then", done, [*range(bad + 1)])


@scenario("pipeline")
def source_raises(scene: Scene) -> None:
    """An exception of ``source``, at its start, in its middle, at its end."""
    for count in (0, 3, 12):
        raised = KeyError("source")

        def source(count: int = count, raised: Exception = raised) -> Iterator[int]:
            yield from range(count)
            raise raised

        case = f"pipeline of a source that raises after {count} items"
        handled = Handled(pause=0.001)
        error = scene.error_of(case, source(), handled, 2)
        scene.expect(error is raised, f"{case} raised {short(error)}")
        scene.expect_value(case, handled.items, [*range(len(handled.items))])


@scenario("pipeline")
def slow_steps(scene: Scene) -> None:
    """Both sides take their time, now this one, now that one."""
    for _ in range(3):
        steps = [scene.random.choice((0.0, 0.004, 0.012)) for _ in range(16)]

        def source(steps: list[float] = steps) -> Iterator[int]:
            for number, step in enumerate(steps):
                time.sleep(step)
                yield number
            time.sleep(steps[0])

        handled = Handled(pause=scene.random.choice((0.0, 0.004)))
        case = "pipeline of 16 items at an uneven pace"
        scene.value_of(case, source(), handled, 2)
        scene.expect_value(f"{case}: what was handled", handled.items, [*range(16)])


# --- undo_order


def expect_through(scene: Scene, case: str, kind: str, count: int) -> None:
    """Refute unless so many items went into a queue of the kind, and came out."""
    went = [observe.TRAFFIC.counts[f"{kind}.{way}"] for way in ("_put", "_get")]
    observe.TRAFFIC.counts.clear()
    scene.expect(
        min(went) >= count,
        f"{case}: of {count}, {went[0]} went into a {kind}, and {went[1]} came out",
    )


@scenario("undo_order")
def undoes(scene: Scene) -> None:
    """The order, odd actions, and the list itself."""
    inputs: tuple[list[Any], ...] = (
        [], ["one"], ["a", "b", "c"], [0, "", None, [], False, 1], [1, 1, 2, 1],
        [{"b": 1}, {"a": 2}, print, None, None], list(range(500)),
    )  # fmt: skip
    for actions in inputs:
        observe.TRAFFIC.counts.clear()
        kept = list(actions)
        case = f"undo_order({short(actions)})"
        value = scene.value_of(case, actions)
        scene.expect_value(case, value, kept[::-1])
        scene.expect_value(f"{case}: the list afterwards", actions, kept)
        scene.expect(value is not actions, f"{case} returned the list that it got")
        expect_through(scene, case, "LifoQueue", len(kept))


# --- by_priority


class Untouchable:
    """A payload that nobody may compare."""

    def __repr__(self) -> str:
        return f"payload{id(self) % 1000}"

    def __lt__(self, other: object) -> bool:
        raise TypeError("payloads cannot be compared")

    __gt__ = __le__ = __ge__ = __lt__

    def __eq__(self, other: object) -> bool:
        return self is other

    __hash__ = object.__hash__


@scenario("by_priority")
def orders(scene: Scene) -> None:
    """Ties, numbers of many kinds, payloads of many kinds."""
    numbers = (0, 1, 2, -1, 1.5, 1.2, -0.5, 1.9, float("inf"), 10**20, float("-inf"))
    many = [(scene.random.choice(numbers), Untouchable()) for _ in range(40)]
    equal: list[Any] = [(1, Untouchable()) for _ in range(12)]
    inputs: tuple[list[Any], ...] = (
        [], [(1, "one")], [(2, "b"), (1, "z"), (2, "a"), (1, "y")], many, equal,
        [(1, {"b": 1}), (1, {"a": 1}), (0, None), (1, None), (0, [])],
        [(1.7, "high"), (1.2, "low"), (-1, "minus"), (0.5, "half"), (0, "zero")],
        [(3, (2, "x")), (3, (1, "y")), (1, 5), (3, 4), (1, print)],
        [(number % 5, 100 - number) for number in range(60)],
    )  # fmt: skip
    for jobs in inputs:
        observe.TRAFFIC.counts.clear()
        expected = [payload for _, payload in sorted(jobs, key=lambda job: job[0])]
        case = f"by_priority({short(jobs)})"
        value = scene.value_of(case, list(jobs))
        same = isinstance(value, list) and len(value) == len(expected)
        same = same and all(a is b for a, b in zip(value, expected, strict=True))
        scene.expect(same, f"{case} gave {short(value)}, expected {short(expected)}")
        expect_through(scene, case, "PriorityQueue", len(jobs))
