"""Tasks of asyncio below `lockstep run`: where each waits while its loop sleeps.

The stack of a loop that sleeps shows the loop and no task.  So when nothing has come
for a while, and nothing is planned, the loop's thread says where its tasks wait before
it sleeps on: they are all asleep then, and stay so until something comes.
"""

from __future__ import annotations

from .after_import import when_imported
from .calls import like
from .events import facts_text, here, taker
from .waits import is_over, stays

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    from types import ModuleType
    from typing import Any

_WHILE = 0.05  # seconds: as with locks, what is over sooner is left out
_MOST = 20  # tasks
_DEPTH = 50  # coroutines that wait for each other


def install() -> None:
    """Record from the moment there can be loops."""
    when_imported("asyncio.selector_events", _watch)


def _watch(module: ModuleType) -> None:
    kind: Any = vars(module)["BaseSelectorEventLoop"]
    original = kind.__init__

    def begin(self: Any, *args: Any, **options: Any) -> None:
        original(self, *args, **options)
        try:
            self._selector.select = _telling(self, self._selector.select)
        except Exception:  # noqa: BLE001 - a selector of the program may be anything
            return

    kind.__init__ = like(original, begin)


def _telling(loop: Any, select: Any) -> Any:
    def call(timeout: Any = None) -> Any:
        if timeout is not None:
            return select(timeout)
        found = select(_WHILE)
        if found:
            return found
        places = _tell(loop)
        try:
            return select(None)
        finally:
            for place in places:
                is_over(place)

    return like(select, call)


def _tell(loop: Any) -> list[int]:
    from asyncio import all_tasks  # it is loaded: there is a loop

    places: list[int] = []
    try:
        tasks = sorted(all_tasks(loop), key=_order)
        places.extend(map(_tell_of, tasks[:_MOST]))
    except Exception:  # noqa: BLE001 - a task of the program may be anything
        return places  # of the tasks before it
    return places


def _order(task: Any) -> tuple[int, str]:
    name = str(task.get_name())
    return len(name), name


def _tell_of(task: Any) -> int:
    own, calls = None, ""
    coroutine = task.get_coro()
    for _ in range(_DEPTH):
        frame = getattr(coroutine, "cr_frame", None)
        if frame is None:
            break
        if here.own[frame.f_code.co_filename]:
            own, calls = frame, ""
        elif own is not None and (not calls or calls.startswith("_")):
            calls = str(frame.f_code.co_qualname)  # what is private serves another
        coroutine = coroutine.cr_await
    me, pid, tid, _, _, name, mine = taker(1)
    place = (None, 0) if own is None else (own.f_code, own.f_lasti)
    facts = {"task": str(task.get_name()), "calls": calls}
    return stays(
        (me, pid, tid, *place, name, mine), "task waits", "", facts_text(facts)
    )
