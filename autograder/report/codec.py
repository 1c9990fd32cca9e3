"""Records as plain JSON values, and back: one codec, by the fields of the dataclasses.

A record is an object with a key for each field, an enum is its value, a tuple a list.
A class for which that is not what the format says has a *shape*.
"""

from __future__ import annotations

import enum
import functools
import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

_Record = TypeVar("_Record")


@dataclass(frozen=True, slots=True)
class Shape:
    """How a class of records is written, where it is not a key for each field.

    ``write`` gets the record and its fields as plain values; ``read`` turns what it has
    made into the plain values of the fields.
    """

    write: Callable[[Any, dict[str, Any]], Any]
    read: Callable[[Any], Mapping[str, Any]] = dict


class Codec:
    """Writes and reads records, with the shapes of some of their classes."""

    def __init__(self, shapes: Mapping[type, Shape]) -> None:
        self._shapes = shapes

    def write(self, value: Any) -> Any:
        """Return a record, or what a field of one holds, as plain values."""
        if isinstance(value, enum.Enum):
            return value.value
        if isinstance(value, tuple):
            return [self.write(item) for item in value]
        if not is_dataclass(value):
            return value
        plain = {f.name: self.write(getattr(value, f.name)) for f in fields(value)}
        shape = self._shapes.get(type(value))
        return plain if shape is None else shape.write(value, plain)

    def read(self, kind: type[_Record], data: Any) -> _Record:
        """Return the record that ``write`` has made plain.

        A key that no field has is passed over, a field with a default may be missing.
        Raises ``KeyError``, ``TypeError``, ``ValueError`` or ``AttributeError``.
        """
        found: _Record = self._read(kind, data)
        return found

    def _read(self, kind: Any, data: Any) -> Any:
        if get_origin(kind) is types.UnionType:  # `X | None`
            some = next(arg for arg in get_args(kind) if arg is not types.NoneType)
            return None if data is None else self._read(some, data)
        if get_origin(kind) is tuple:
            return self._items(get_args(kind), data)
        if is_dataclass(kind):
            return self._record(kind, data)
        if issubclass(kind, enum.Enum):
            return kind(data)
        # A float may be written without a point.
        if not isinstance(data, (int, float) if kind is float else kind):
            wanted = "number" if kind in (int, float) else kind.__name__
            raise TypeError(f"{wanted} expected, found {type(data).__name__}")
        return data

    def _items(self, kinds: tuple[Any, ...], data: Any) -> tuple[Any, ...]:
        if not isinstance(data, list):
            raise TypeError(f"list expected, found {type(data).__name__}")
        if kinds[1:] == (...,):
            return tuple(self._read(kinds[0], item) for item in data)
        pairs = zip(kinds, data, strict=True)
        return tuple(self._read(kind, item) for kind, item in pairs)

    def _record(self, kind: Any, data: Any) -> Any:
        shape = self._shapes.get(kind)
        plain = data if shape is None else shape.read(data)
        values = {}
        for field in fields(kind):
            name = field.name
            if name in plain or not _has_default(field):
                try:
                    values[name] = self._read(_hints(kind)[name], plain[name])
                except TypeError as error:
                    raise TypeError(f"{name}: {error}") from error
        return kind(**values)


def _has_default(field: Any) -> bool:
    return field.default is not MISSING or field.default_factory is not MISSING


@functools.cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)
