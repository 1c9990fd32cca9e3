"""Calls of the library that the program's own line makes: as events, and as waits.

A method of a class is replaced by one that asks where it is called from.  From a line
of the library it goes on to the real one at once; from a line of the program it says so
before, and after.
"""

from __future__ import annotations

import itertools

from .events import facts_text, frame_at, here, leave_out_ours, taker_at, tell
from .waits import awake, places, waits, waits_at

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType
    from typing import Any

NAME = "_lockstep_name"  # the attribute of an object that holds its name
_number = itertools.count(1)


def no_facts(_thing: Any) -> dict[str, Any]:
    """Return nothing to say of an object."""
    return {}


def named(kind: str) -> Callable[[Any], str]:
    """Return what gives an object a name, ``kind`` and a number, and finds it again."""

    def new(_thing: Any) -> str:
        return f"{kind} {here.pid}-{next(_number)}"

    return kept(new)


def kept(new: Callable[[Any], str]) -> Callable[[Any], str]:
    """Return what asks once for the name of an object, and keeps it on the object."""

    def name(thing: Any) -> str:
        try:
            return thing.__dict__[NAME]  # type: ignore[no-any-return]
        except (AttributeError, KeyError):
            pass
        try:
            return str(thing.__dict__.setdefault(NAME, new(thing)))
        except Exception:  # noqa: BLE001 - an object of the program may be anything
            return ""

    return name


class _Calls:
    """One method that may wait: how its calls are reported."""

    __slots__ = ("after", "event", "facts", "name", "original")

    def __init__(self, original: Any, event: str, name: Any, facts: Any, after: Any):
        self.original, self.event, self.after = original, event, after
        self.name, self.facts = name, facts

    def call(self, frame: FrameType, thing: Any, args: Any, options: Any) -> Any:
        """Call the real method, from a line of the program."""
        who, obj, text = _described(frame, thing, self.name, self.facts)
        begun = f"{self.event} begin"
        place = waits(who, begun, obj, text)
        is_written = tell_if_room(begun, obj, who, text, room=2)
        try:
            value = self.original(thing, *args, **options)
        except BaseException as error:
            if is_written:
                failed = facts_text({"error": type(error).__name__})
                tell(f"{self.event} end", obj, who, failed)
            raise
        finally:
            awake(place)
        if is_written:
            tell(f"{self.event} end", obj, who)
        if self.after is not None:
            self.after(who, obj, value)
        return value


def waiting(
    owner: Any,
    method: str,
    event: str,
    name: Callable[[Any], str],
    facts: Callable[[Any], dict[str, Any]] = no_facts,
    after: Callable[[Any, str, Any], object] | None = None,
) -> None:
    """Let a method that may wait report it, with its begin and its end.

    ``after`` is called with who called, the name of the object, and the result.
    """
    original = vars(owner).get(method)
    if original is None:
        return  # another version of the library
    if not here.every and facts is no_facts:
        setattr(owner, method, _quick(original, f"{event} begin", name, after))
        return
    own, calls = here.own, _Calls(original, event, name, facts, after)

    def call(self: Any, /, *args: Any, **options: Any) -> Any:
        frame = frame_at(1)
        try:
            if own[frame.f_code.co_filename]:
                return calls.call(frame, self, args, options)
            return original(self, *args, **options)
        except BaseException as error:
            leave_out_ours(error)
            raise

    setattr(owner, method, like(original, call))


def _quick(original: Any, event: str, name: Any, after: Any) -> Any:
    """Return the same where nothing is written, and a loop may call it forever."""
    own = here.own

    def call(self: Any, /, *args: Any, **options: Any) -> Any:
        frame = frame_at(1)
        place = -1
        try:
            if not own[frame.f_code.co_filename]:
                return original(self, *args, **options)
            obj = name(self)
            place = waits_at(frame, event, obj)
            value = original(self, *args, **options)
            if after is not None:
                after(taker_at(frame), obj, value)
            return value
        except BaseException as error:
            leave_out_ours(error)
            raise
        finally:
            places[2 * place] = 0  # of the last one, where there was none

    return like(original, call)


def reported(
    owner: Any,
    method: str,
    event: str,
    name: Callable[[Any], str],
    facts: Callable[[Any], dict[str, Any]] = no_facts,
    before: Callable[[Any, str], object] | None = None,
) -> None:
    """Let a method report that the program calls it, before it does anything.

    ``before`` is called with who calls, and the name of the object.
    """
    original = vars(owner).get(method)
    if original is None or not (here.every or before):
        return  # another version of the library, or nothing to report
    own = here.own

    def call(self: Any, /, *args: Any, **options: Any) -> Any:
        frame = frame_at(1)
        is_own = own[frame.f_code.co_filename]
        if is_own and (before is not None or here.calls > 0):
            who, obj, text = _described(frame, self, name, facts)
            if before is not None:
                before(who, obj)
            if here.every:
                tell_if_room(event, obj, who, text)
        try:
            return original(self, *args, **options)
        except BaseException as error:
            leave_out_ours(error)
            raise

    setattr(owner, method, like(original, call))


def tell_if_room(
    event: str, obj: str, who: Any, facts: str = "", room: int = 1
) -> bool:
    """Write an event of a play, while there are few; return whether it was written."""
    if not here.every or here.calls <= 0:
        return False
    here.calls -= room
    tell(event, obj, who, facts)
    return True


def _described(
    frame: FrameType,
    thing: Any,
    name: Callable[[Any], str],
    facts: Callable[[Any], dict[str, Any]],
) -> tuple[Any, str, str]:
    who, obj = taker_at(frame), name(thing)
    if facts is no_facts:
        return who, obj, ""
    try:
        return who, obj, facts_text(facts(thing))
    except Exception:  # noqa: BLE001 - an object of the program may be anything
        return who, obj, ""


def like(original: Any, new: Any) -> Any:
    """Return ``new`` with the name, the text and the signature of ``original``."""
    for word in ("__name__", "__qualname__", "__doc__", "__module__"):
        setattr(new, word, getattr(original, word, None))
    new.__wrapped__ = original
    return new
