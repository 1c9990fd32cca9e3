"""Watches the attributes of the student's own object: a gate before each use.

The object stays the same object; only its class becomes a subclass that stops.  So
plain attributes, properties and slots are all alike, and every reference sees it.
"""

from __future__ import annotations

import sys

from autograder.student_side.gates import gate, is_students

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeVar

    Watched = TypeVar("Watched")

_caller = sys._getframe


def watch(watched: Watched, names: tuple[str, ...], label: str) -> Watched:
    """Change the object's class to one that stops at gates; return the object.

    Raises ``TypeError`` for objects whose class cannot be changed, such as a list.
    """
    kind = _watched_class(type(watched), names, label)
    try:
        object.__setattr__(watched, "__class__", kind)
    except TypeError:
        name = type(watched).__name__
        raise TypeError(f"an object of type {name} cannot be watched") from None
    return watched


def _watched_class(original: Any, names: tuple[str, ...], label: str) -> Any:
    stops = _named(names) if names else _all_data(original)

    def getattribute(self: Any, name: str) -> Any:
        if stops(name):
            gate(f"{label}:{name}:read", "read")
        return original.__getattribute__(self, name)

    def setattribute(self: Any, name: str, value: Any) -> None:
        if stops(name):
            gate(f"{label}:{name}:write", "write", (value,))
        original.__setattr__(self, name, value)

    def delattribute(self: Any, name: str) -> None:
        if stops(name):
            gate(f"{label}:{name}:write", "write")
        original.__delattr__(self, name)

    def reduce(self: Any, protocol: Any) -> Any:
        plain = original.__reduce_ex__(self, protocol)
        return _reduced(plain, kind, original, (names, label))

    content = {
        "__slots__": (),  # the same layout, or the class could not be exchanged
        "__class__": property(lambda _self: original),  # what dataclasses compare
        "__module__": original.__module__,
        "__qualname__": original.__qualname__,
        "__doc__": original.__doc__,
        "__getattribute__": getattribute,
        "__setattr__": setattribute,
        "__delattr__": delattribute,
        "__reduce_ex__": reduce,
    }
    kind = type(original)(original.__name__, (original,), content)
    return kind


def _named(names: tuple[str, ...]) -> Callable[[str], bool]:
    return frozenset(names).__contains__


def _all_data(original: Any) -> Callable[[str], bool]:
    """Distinguish data from methods, where the student's own code asks for it."""

    def stops(name: str) -> bool:
        if name.startswith("__") and name.endswith("__"):
            return False
        if not is_students(_caller(2).f_code.co_filename):
            return False
        for kind in original.__mro__:
            if name in vars(kind):
                found = type(vars(kind)[name])
                # Methods have __get__ alone; properties and slots have __set__ too.
                return hasattr(found, "__set__") or not hasattr(found, "__get__")
        return True

    return stops


def _reduced(plain: Any, kind: Any, original: Any, how: tuple[Any, ...]) -> Any:
    """Return what pickle makes of the plain object, to be watched again when loaded."""
    if not isinstance(plain, tuple):
        return plain
    function, arguments, state, *items = (*plain, None, None, None)[:5]
    arguments = tuple(original if item is kind else item for item in arguments)
    return (function, arguments, (state, how), *items, _restore)


def _restore(loaded: Any, saved: tuple[Any, tuple[tuple[str, ...], str]]) -> None:
    """Fill an object that pickle has made, then watch it again."""
    state, (names, label) = saved
    if hasattr(loaded, "__setstate__"):
        if state is not None:
            loaded.__setstate__(state)
    else:
        instance, slots = state if isinstance(state, tuple) else (state, None)
        for attributes in (instance or {}, slots or {}):
            for name, value in attributes.items():
                object.__setattr__(loaded, name, value)
    watch(loaded, names, label)
