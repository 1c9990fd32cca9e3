"""Rules about queues that are used in a way they are not made for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from autograder.diagnosis import prose
from autograder.diagnosis.case import Case
from autograder.diagnosis.observations import reach, written, wrong_list
from autograder.diagnosis.rule import rule
from autograder.diagnosis.words import line, same_items
from autograder.facts import FactKind, NeverRan

_QUOTED = re.compile(r"'(\w+)'")


@rule("kind")
def not_comparable(case: Case) -> Mapping[str, Any] | None:
    """The objects in a `PriorityQueue` are of a class that has no `<`."""
    error = case.run.raised
    if error is None or not case.is_a(FactKind.RAISED) or error.type != "TypeError":
        return None
    if not prose.says(error.message, *prose.NOT_ORDERED):
        return None
    at = written(case, r"\.put(_nowait)?\(")
    kind = _class_without_order(case, error.message)
    if not kind or at is None or written(case, r"\bPriorityQueue\(") is None:
        return None
    return {"kind": kind, "evidence": (line("this line", "puts the object", at),)}


def _class_without_order(case: Case, message: str) -> str:
    """Return which class of the file the message is about, if it has no `__lt__`."""
    every = range(1, len(case.listing.lines) + 1)
    kinds = set(_QUOTED.findall(message))
    kind = kinds.pop() if len(kinds) == 1 else ""  # two kinds: one may be an end mark
    # A base class or a decorator may bring the method.
    for head in case.listing.find(rf"^class {kind}\s*(\(\s*(object)?\s*\))?:", every):
        block = case.listing.block(head)
        decorated = case.listing.text(head - 1).startswith(("@", ")"))
        if not decorated and not case.listing.find(r"\b__lt__\b", block):
            return str(kind)
    return ""


# The list inside a queue: the name of an object, not of the module.
_INSIDE = r"\b(?!self\b)\w+\.queue\b(?!\s*[.(=])"


@rule("kind")
def inside_the_queue(case: Case) -> Mapping[str, Any] | None:
    """The list inside a queue is read, in the order in which it is stored."""
    lists = wrong_list(case)
    at = written(case, _INSIDE)
    if lists is None or at is None or not same_items(*lists):
        return None
    made = written(case, r"\b(Lifo|Priority)Queue\(")
    if made is None or case.listing.find(r"\.get(_nowait)?\(", reach(case)):
        return None
    kind = "LifoQueue" if "LifoQueue(" in made.source else "PriorityQueue"
    return {
        "kind": kind,
        "evidence": (line("this line", "reads the list inside the queue", at),),
    }


@rule()
def item_dropped(case: Case) -> Mapping[str, Any] | None:
    """An item is thrown away because the queue is full."""
    fact = case.fact
    if not isinstance(fact, NeverRan) or case.failures() or not _taken(case, fact):
        return None
    caught = written(case, r"^except\b.*\bFull\b|\bsuppress\(.*\bFull\b")
    at = written(case, r"\.put_nowait\(|\.put\([^()]*(timeout|block|False)")
    if caught is None or at is None:
        return None
    loops = [case.listing.text(n) for n in case.listing.heads(at.line)]
    loops = [text for text in loops if re.match(r"(for|while)\b", text)]
    again = case.listing.find(r"\.put(_nowait)?\(", case.listing.block(caught.line))
    if again or not loops or loops[0].startswith("while"):
        return None  # it may try again
    return {
        "evidence": (
            line("this line", "does not wait for room", at),
            line("this line", "goes on without the item", caught),
        )
    }


def _taken(case: Case, fact: NeverRan) -> bool:
    """Return whether the source yielded all the items that were not handled."""
    items = {a.label.partition(":")[2] for a in case.run.of("source")}
    return bool(items) and {x.partition(":")[2] for x in fact.labels} <= items
