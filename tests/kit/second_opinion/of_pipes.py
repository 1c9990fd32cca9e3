"""Second opinions on 05_pipes: one question, many children, one exchange."""

import os
from typing import Any

from . import census, observe
from .errands import Act, Errand, Stamp, Traveller
from .scene import Scene, scenario, short

LOADS = (b"", b"x" * 3_000_000)
VALUES: tuple[Any, ...] = (
    10, None, 0, "", [], False, (1, None), "STOP", ValueError("a value"), {"a": [1]},
)  # fmt: skip


class Plus:
    """A task that answers so that value and answer differ."""

    def __init__(self, folder: str) -> None:
        self.errand = Errand(folder)

    def __call__(self, value: Any) -> Any:
        """Answer a value."""
        self.errand(0)
        return ("answer", value)


def where(scene: Scene, what: str, name: str) -> set[bool]:
    """Return where a traveller was packed or unpacked: here (True), or in a child."""
    return {note.pid == os.getpid() for note in scene.notes(what) if note.about == name}


def expect_travelled(scene: Scene, case: str, name: str, *, here: bool) -> None:
    """Refute unless a value was packed in one process, and unpacked in the other."""
    places = ("the parent", "a child") if here else ("a child", "the parent")
    scene.expect(
        here in where(scene, "packed", name),
        f"{case}: the {name} was not sent by {places[0]}",
    )
    scene.expect(
        (not here) in where(scene, "unpacked", name),
        f"{case}: the {name} was not received by {places[1]}",
    )


def expect_ends_closed(scene: Scene, case: str, before: list[str]) -> None:
    """Refute if pipes are open that were not open before."""
    left = census.settled(
        lambda: [end for end in census.open_pipes() if end not in before]
    )
    scene.expect(not left, f"{case} left {len(left)} ends of pipes open")


# --- ask_child


@scenario("ask_child", core=True)
def one_question(scene: Scene) -> None:
    """Value and answer travel, small and large; the child is joined."""
    scene.value_of("ask_child(abs, -11)", abs, -11)
    for load in LOADS:
        scene.fresh()
        before = census.open_pipes()
        case = f"ask_child of a value with {len(load)} bytes"
        value = Traveller(scene.folder, "value", load)
        got = scene.value_of(case, Stamp(scene.folder), value)
        scene.expect_joined(case)
        expect_ends_closed(scene, case, before)
        expected = Traveller(scene.folder, "answer to value", load)
        scene.expect_value(case, got, expected)
        scene.expect_own_processes(case, 1)
        scene.expect_each_once(case, ["value"])
        expect_travelled(scene, case, "value", here=True)
        expect_travelled(scene, case, "answer to value", here=False)


@scenario("ask_child")
def odd_questions(scene: Scene) -> None:
    """Odd values and odd answers, and a slow child."""
    for value in scene.some(VALUES, 4):
        case = f"ask_child of {short(value)}"
        got = scene.value_of(case, Plus(scene.folder), value)
        scene.expect_value(case, got, ("answer", value))
        case = f"ask_child of a task that answers {short(value)}"
        got = scene.value_of(case, Errand(scene.folder, Act(value=value)), 1)
        scene.expect_value(case, got, value)
        scene.expect_joined(case)
    case = f"ask_child of a task of {scene.patience} s"
    got = scene.value_of(case, Errand(scene.folder, Act(pause=scene.patience)), 1)
    scene.expect_value(case, got, ("done", 1))


# --- ask_each


@scenario("ask_each", core=True)
def children_meet(scene: Scene) -> None:
    """Children that meet, each with a pipe of its own."""
    for count in (3,) if scene.plan.core_only else (3, 8):
        scene.fresh()
        observe.TRAFFIC.counts.clear()
        case = f"ask_each of {count} values that meet"
        items = list(range(count))
        got = scene.value_of(case, Errand(scene.folder, Act(meet=count)), items)
        pipes = observe.TRAFFIC.counts["Pipe"]
        scene.expect_joined(case)
        scene.expect_met(case, count)
        scene.expect_own_processes(case, count)
        scene.expect_each_once(case, items)
        scene.expect_value(case, got, [("done", item) for item in items])
        scene.expect(
            pipes == 0 or pipes >= count, f"{case}: {pipes} pipes, not one for each"
        )


@scenario("ask_each")
def order_of_answers(scene: Scene) -> None:
    """Order, odd values, equal ones, large ones."""
    pauses = [0.06, 0.0, 0.03, scene.patience]
    scene.random.shuffle(pauses)
    acts = tuple((k, Act(pause=pause)) for k, pause in enumerate(pauses))
    case = f"ask_each of children that take {short(pauses)} s"
    got = scene.value_of(case, Errand(scene.folder, Act(), acts), [0, 1, 2, 3])
    scene.expect_value(case, got, [("done", k) for k in range(4)])
    many: tuple[list[Any], ...] = (
        [],
        [5],
        [7, 7, 7],
        list(VALUES[:6]),
        list(VALUES[6:]),
    )
    for values in scene.some(many, 2):
        case = f"ask_each of {short(values)}"
        kept = list(values)
        got = scene.value_of(case, Plus(scene.folder), values)
        scene.expect_value(case, got, [("answer", value) for value in kept])
        scene.expect_joined(case)
    case = "ask_each with answers of 1 MB"
    got = scene.value_of(case, Errand(scene.folder, Act(size=1_000_000)), [1, 2])
    sizes = [len(answer) if answer else None for answer in got]
    scene.expect_value(case, sizes, [1_000_001] * 2)


@scenario("ask_each", core=True)
def some_children_die(scene: Scene) -> None:
    """Children that raise, leave, or are killed: ``None`` in their places."""
    ends = (
        Act(error=ValueError("bad")),
        Act(end="exit 0"),
        Act(end="kill 9"),
        Act(end="sys.exit 3"),
        Act(value=None),
    )
    for act in scene.some(ends, 3):
        scene.fresh()
        dead = scene.random.randrange(4)
        case = f"ask_each of 4 values, child {dead}: {short(act)}"
        errand = Errand(scene.folder, Act(), ((dead, act),))
        got = scene.value_of(case, errand, [0, 1, 2, 3])
        expected = [None if k == dead else ("done", k) for k in range(4)]
        scene.expect_value(case, got, expected)
        scene.expect_joined(case)
    case = "ask_each of 2 values, all children die"
    got = scene.value_of(case, Errand(scene.folder, Act(end="exit 1")), [0, 1])
    scene.expect_value(case, got, [None, None])


# --- exchange


@scenario("exchange", core=True)
def both_travel(scene: Scene) -> None:
    """Each value really goes to the other process, small and large."""
    for left, right in ((LOADS[0], LOADS[0]), (LOADS[1], LOADS[1])):
        scene.fresh()
        case = f"exchange of values with {len(left)} and {len(right)} bytes"
        given = [
            Traveller(scene.folder, "left", left),
            Traveller(scene.folder, "right", right),
        ]
        got = scene.value_of(case, *given)
        scene.expect_value(case, got, (given[1], given[0]))
        expect_travelled(scene, case, "left", here=True)
        expect_travelled(scene, case, "right", here=False)
        expect_travelled(scene, case, "left", here=False)


@scenario("exchange")
def odd_exchanges(scene: Scene) -> None:
    """Odd values, equal ones, one large one."""
    for left in scene.some(VALUES, 4):
        right = scene.random.choice(VALUES)
        case = f"exchange({short(left)}, {short(right)})"
        scene.expect_value(case, scene.value_of(case, left, right), (right, left))
    for left, right in (("x" * 2_000_000, 1), (1, "y" * 2_000_000), (None, None)):
        case = f"exchange({short(left)}, {short(right)})"
        scene.expect_value(case, scene.value_of(case, left, right), (right, left))
