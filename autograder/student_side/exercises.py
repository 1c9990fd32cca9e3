"""Looks at what the student's module offers, before anything is called."""

from __future__ import annotations

import inspect

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    from types import ModuleType
    from typing import Any

_MISSING = object()


def describe(student: ModuleType, name: str, shapes: Any) -> list[Any]:
    """Return ``[kind, signature fits, signature, line]`` of one exercise.

    ``kind`` is ``function``, ``class``, ``other`` or ``missing``; ``line`` is where it
    is defined, 0 if unknown.  A shape is a call: the number of positional arguments,
    or ``[that number, [names of keyword arguments]]``.
    """
    found = getattr(student, name, _MISSING)
    if found is _MISSING:
        return ["missing", False, "", 0]
    if not callable(found):
        return ["other", False, "", 0]
    kind = "class" if isinstance(found, type) else "function"
    try:
        signature = inspect.signature(found)
    except (TypeError, ValueError):
        return [kind, True, "", _line(found)]  # some built-in: nothing can be said
    if not (fits := _fits(signature, shapes)) and hasattr(found, "__wrapped__"):
        # A decorator may hand over other arguments than it is given.
        signature = inspect.signature(found, follow_wrapped=False)
        fits = _fits(signature, shapes)
    return [kind, fits, f"{name}{signature}"[:500], _line(found)]


def _fits(signature: inspect.Signature, shapes: Any) -> bool:
    return all(_binds(signature, shape) for shape in shapes)


def _binds(signature: inspect.Signature, shape: Any) -> bool:
    count, keywords = (shape, []) if isinstance(shape, int) else shape
    try:
        signature.bind(*[None] * count, **dict.fromkeys(keywords))
    except TypeError:
        return False
    return True


def _line(found: Any) -> int:
    if isinstance(found, type):
        found = vars(found).get("__init__", found)
    code = getattr(inspect.unwrap(found), "__code__", None)
    return code.co_firstlineno if code is not None else 0
