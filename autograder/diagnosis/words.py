"""Names and values in words: which thread, which task, what was returned."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from autograder.evidence import Actor, Frame, Role
from autograder.verdict import EvidenceLine

_MOST_LETTERS = 160  # of a value in one line
_MOST_NAMES = 4


def who(actor: Actor) -> str:
    """Name a thread as the program names it, or by what the kernel shows."""
    if actor.role is Role.MAIN:
        return "the main thread"
    if actor.name and actor.name != "MainThread":
        return actor.name.removesuffix("/MainThread")  # of a child: its name will do
    return "a process" if actor.role is Role.PROCESS else "a thread"


def task(label: str) -> str:
    """Name a task by its label: "task 7" for ``task:07``, "the task" for ``task``."""
    if label == "task":
        return "the task"
    if label.startswith("task:"):
        name = label.removeprefix("task:")
        return f"task {int(name)}" if name.isdecimal() else f"task `{name}`"
    return f"`{label}`"


def tasks(labels: Iterable[str]) -> str:
    """Name several tasks: "task 1, task 2 and 5 more"."""
    names = [task(label) for label in labels]
    if len(names) > _MOST_NAMES + 1:
        names = [*names[:_MOST_NAMES], f"{len(names) - _MOST_NAMES} more"]
    return together(names)


def together(names: Sequence[str]) -> str:
    """Join names: "a, b and c"."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def count(number: int, singular: str, plural: str = "") -> str:
    """Count things: "1 thread", "2 threads"."""
    return f"{number} {singular if number == 1 else plural or singular + 's'}"


def upper(text: str) -> str:
    """Begin the text with a capital letter."""
    return text[:1].upper() + text[1:]


def here(frame: Frame | None) -> Frame | None:
    """Show a frame by the name of its file: its folder is a copy of ours."""
    return frame and replace(frame, file=Path(frame.file).name)


def line(actor: str, doing: str, at: Frame | None = None) -> EvidenceLine:
    """Make a line of evidence."""
    return EvidenceLine(actor=actor, doing=doing, at=here(at))


def shown(value: Any, tokens: Mapping[str, str]) -> str:
    """Show a value in one line; what a task returned is shown as the task's value."""
    text = translated(repr(value), tokens)
    if len(text) <= _MOST_LETTERS:
        return text
    half = _MOST_LETTERS // 2
    return f"{text[:half]} … {text[-half:]}"


def translated(text: str, tokens: Mapping[str, str]) -> str:
    """Replace the unguessable values that tasks return by words."""
    for label, token in sorted(tokens.items(), key=lambda pair: -len(pair[1])):
        value = _value_of(label)
        text = text.replace(f"['TaskFailed', {token!r}]", f"TaskFailed({label!r})")
        text = text.replace(repr(token), value).replace(token, value)
    return text


def _value_of(label: str) -> str:
    """Name what a task returned: ``<value 7>`` for ``task:07``."""
    name = label.removeprefix("task:")
    if name.isdecimal():
        return f"<value {int(name)}>"
    return "<the task's value>" if name == "task" else f"<value of {name}>"


def same_items(expected: Any, actual: Any) -> bool:
    """Return whether two lists hold the same items in another order."""
    if not (isinstance(expected, list | tuple) and type(expected) is type(actual)):
        return False
    return sorted(map(repr, expected)) == sorted(map(repr, actual))


def place(expected: Any, actual: Any) -> int | None:
    """Return the first index at which two lists of one length differ."""
    lists = isinstance(expected, list | tuple) and type(expected) is type(actual)
    if not lists or len(expected) != len(actual):
        return None
    pairs = enumerate(zip(expected, actual, strict=True))
    return next((i for i, (a, b) in pairs if repr(a) != repr(b)), None)


def kind(value: Any) -> str:
    """Name the type of a value: "a list", "an int"."""
    name = type(value).__name__
    return "None" if value is None else f"a{'n' * (name[0] in 'aeiou')} {name}"
