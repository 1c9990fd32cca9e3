"""Second opinions on 05_pipes: conversations, and reading until the end."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from . import census, observe
from .errands import Act, Errand, Note, Speaker, Stamp, Traveller, write_note
from .of_pipes import VALUES, Plus
from .scene import Scene, UnableError, scenario, short

# --- converse


def expect_clean_end(scene: Scene, case: str) -> None:
    """Refute unless the one child has ended by itself, and without an exception."""
    pids = {note.pid for note in scene.notes("in")}
    for pid in pids:
        code = observe.ENDINGS.codes.get(pid, 0)
        scene.expect(code >= 0, f"{case}: the child was killed by signal {-code}")
        scene.expect(code == 0, f"{case}: the child ended with exit code {code}")
    scene.expect_joined(case)


def expect_turns(scene: Scene, case: str, count: int) -> None:
    """Refute unless each value was sent only when the answer before had come."""
    mine = [note for note in scene.notes() if note.pid == os.getpid()]

    def moments(what: str, name: str) -> list[Note]:
        return [note for note in mine if (note.what, note.about) == (what, name)]

    for number in range(1, count):
        sent = moments("packed", f"value {number}")
        answered = moments("unpacked", f"answer to value {number - 1}")
        scene.expect(bool(sent), f"{case}: value {number} was not sent by the parent")
        scene.expect(
            bool(answered) and answered[0].at <= sent[0].at,
            f"{case}: value {number} was sent before answer {number - 1} had come",
        )


@scenario("converse", core=True)
def takes_turns(scene: Scene) -> None:
    """One child for all; a closed end says to it that it is over."""
    for load in (b"", b"x" * 400_000):
        scene.fresh()
        count = 4
        case = f"converse over {count} values of {len(load)} bytes"
        names = [f"value {number}" for number in range(count)]
        values = [Traveller(scene.folder, name, load) for name in names]
        got = scene.value_of(case, Stamp(scene.folder), values)
        answers = [Traveller(scene.folder, f"answer to {name}", load) for name in names]
        scene.expect_value(case, got, answers)
        scene.expect_own_processes(case, 1)
        scene.expect_each_once(case, list(names))
        expect_turns(scene, case, count)
        expect_clean_end(scene, case)


@scenario("converse")
def odd_conversations(scene: Scene) -> None:
    """No values, odd ones, equal ones, odd answers, slow ones."""
    many: tuple[list[Any], ...] = (
        [], [None], list(VALUES), [3, 3, None, 3], ["", 0, None, b""],
    )  # fmt: skip
    for values in scene.some(many, 3):
        scene.fresh()
        case = f"converse over {short(values)}"
        got = scene.value_of(case, Plus(scene.folder), list(values))
        scene.expect_value(case, got, [("answer", value) for value in values])
        expect_clean_end(scene, case)
    scene.fresh()
    acts = tuple((k, Act(value=value)) for k, value in enumerate(VALUES))
    case = "converse with odd answers"
    got = scene.value_of(
        case, Errand(scene.folder, Act(), acts), list(range(len(VALUES)))
    )
    scene.expect_value(case, got, list(VALUES))
    case = f"converse with an answer after {scene.patience} s"
    errand = Errand(scene.folder, Act(), ((1, Act(pause=scene.patience)),))
    got = scene.value_of(case, errand, [0, 1])
    scene.expect_value(case, got, [("done", 0), ("done", 1)])


# --- read_all


def read(scene: Scene, case: str, items: list[Any], act: Act = Act()) -> None:  # noqa: B008 - frozen
    """Read all items of a child that ends in some way."""
    scene.fresh()
    task = Speaker(scene.folder, (tuple(items),), ((0, act),))
    got = scene.value_of(case, task)
    scene.expect_value(case, got, items)
    scene.expect_own_processes(case, 1)


@scenario("read_all", core=True)
def reads_all(scene: Scene) -> None:
    """No item, odd ones, many, large ones."""
    inputs: tuple[list[Any], ...] = (
        ["a", "b", "c"],
        [],
        [None, False, 0, "", EOFError("sent"), [], "STOP", None, ("end",)],
        list(range(400)),
        [b"x" * 1_000_000, b"y" * 2_000_000, None],
    )
    for items in scene.some(inputs, 4):
        read(scene, f"read_all of a child that sends {short(items)}", items)


@scenario("read_all", core=True)
def producers_die(scene: Scene) -> None:
    """A child that raises, leaves, or is killed half-way."""
    ends = (
        Act(error=ValueError("bad")),
        Act(end="exit 0"),
        Act(end="kill 9"),
        Act(end="exit 3"),
        Act(end="sys.exit 2"),
        Act(value="a value"),
    )
    for act in scene.some(ends, 3):
        read(scene, f"read_all of a child that ends: {short(act)}", [1, None, "c"], act)


@scenario("read_all")
def slow_producer(scene: Scene) -> None:
    """A child that takes its time."""
    task = Speaker(scene.folder, (("a", "b"),), pause=scene.patience)
    case = f"read_all of a child that sends every {scene.patience} s"
    scene.expect_value(case, scene.value_of(case, task), ["a", "b"])


@dataclass(frozen=True)
class LooksAtEnds:
    """A producer that writes down which ends of pipes are open in its process."""

    folder: str

    def __call__(self, send: Any) -> None:
        """Look, then send."""
        write_note(self.folder, "parent", os.getppid())
        for number in sorted(os.listdir("/proc/self/fd")):  # noqa: PTH208 - short
            try:
                target = os.readlink(f"/proc/self/fd/{number}")  # noqa: PTH115
                info = Path(f"/proc/self/fdinfo/{number}").read_text()
            except OSError:
                continue
            flags = int(info.split("flags:")[1].split()[0], 8)
            write_note(self.folder, "end", [target, flags & os.O_ACCMODE])
        send("looked")


@scenario("read_all")
def unused_ends(scene: Scene) -> None:
    """The child closes the end that it does not use before it produces."""
    before = set(census.open_pipes())
    case = "read_all of a child that looks at its open ends"
    got = scene.value_of(case, LooksAtEnds(scene.folder))
    scene.expect_value(case, got, ["looked"])
    if [note.about for note in scene.notes("parent")] != [os.getpid()]:
        raise UnableError("it was not forked from here")
    ends = [note.about for note in scene.notes("end") if note.about[0] not in before]
    sockets = [target for target, _ in ends if target.startswith("socket:")]
    scene.expect(
        len(sockets) < 2, f"{case}: the child has {len(sockets)} ends of its pipe open"
    )
    reading = {target for target, mode in ends if mode == os.O_RDONLY}
    writing = {target for target, mode in ends if mode == os.O_WRONLY}
    both = {target for target in reading & writing if target.startswith("pipe:")}
    scene.expect(not both, f"{case}: the child has both ends of its pipe open")
