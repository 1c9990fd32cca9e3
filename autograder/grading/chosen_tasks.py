"""The tasks of a self-check as pytest sees them: in which order, and which were chosen.

``pytest -k`` looks for a part of a name.  Where it is given nothing but tasks of a
self-check, by name or as ``task3``, it means these and no others: ``-k count_up`` does
not choose ``count_up_in_processes``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import pytest

from autograder.grading.standing import Outline

_OR = re.compile(r"\s+or\s+")


def exercise_of(item: Any) -> str:
    """Return the exercise that a test belongs to, "" for none."""
    find = getattr(item, "get_closest_marker", None)
    mark = find("exercise") if find else None
    return str(mark.args[0]) if mark and mark.args else ""


def outline_of(item: pytest.Function) -> Outline:
    """Return the tasks of the file of tests that a check lies in.

    They come in the order of its ``SIGNATURES``, or of the tests where there are none.
    """
    module = item.module
    checks: dict[str, int] = dict.fromkeys(getattr(module, "SIGNATURES", {}), 0)
    for function in vars(module).values():
        for mark in getattr(function, "pytestmark", ()):
            if mark.name == "exercise" and mark.args:
                name = str(mark.args[0])
                checks[name] = checks.get(name, 0) + 1
    return Outline(
        folder=str(item.path.parent),
        tasks=tuple((name, number) for name, number in checks.items() if number),
        beyond=str(getattr(module, "BEYOND", "")),
    )


def narrow(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Take out the checks of other tasks, where ``-k`` names nothing but tasks."""
    named = _OR.split(str(config.getoption("keyword", "") or "").strip().lower())
    numbers = _numbered(items)
    chosen = {task for task, words in numbers.items() if words & set(named)}
    known = set().union(*numbers.values()) if numbers else set()
    if not chosen or not set(named) <= known:
        return
    keep = [item for item in items if exercise_of(item) in chosen | {""}]
    left_out = [item for item in items if item not in set(keep)]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = keep


def _numbered(items: Iterable[pytest.Item]) -> dict[str, set[str]]:
    """Return the words that stand for each task, and let ``-k`` know the numbers."""
    words: dict[str, set[str]] = {}
    for item in items:
        name = exercise_of(item)
        if not name or not isinstance(item, pytest.Function):
            continue
        names = [task for task, _ in outline_of(item).tasks]
        number = f"task{names.index(name) + 1}"
        item.extra_keyword_matches.update((number, name))
        words.setdefault(name, {name.lower()}).add(number)
    return words
