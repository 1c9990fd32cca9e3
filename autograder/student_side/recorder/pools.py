"""Pools and executors: given work, asked for results, and workers that were lost."""

from __future__ import annotations

from .after_import import when_imported
from .calls import like, named, reported, tell_if_room, waiting
from .events import facts_text, taker

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import ModuleType
    from typing import Any

_a_pool, _a_result = named("pool"), named("result")
_GIVE = ("apply_async", "map_async", "starmap_async", "imap", "imap_unordered")


def install() -> None:
    """Record from the moment there can be pools."""
    when_imported("multiprocessing.pool", _watch_pools)
    when_imported("concurrent.futures._base", _watch_futures)
    when_imported("concurrent.futures.thread", _watch_threads)
    when_imported("concurrent.futures.process", _watch_processes)


def _watch_pools(module: ModuleType) -> None:
    pool: Any = vars(module)["Pool"]
    for method in _GIVE:
        reported(pool, method, "pool submit", _a_pool)
    for method in ("apply", "map", "starmap"):
        waiting(pool, method, "pool result", _a_pool)
    waiting(pool, "join", "pool join", _a_pool)
    reported(pool, "close", "pool close", _a_pool)
    reported(pool, "terminate", "pool terminate", _a_pool)
    result: Any = vars(module)["ApplyResult"]
    for method in ("get", "wait"):
        waiting(result, method, "pool result", _a_result)
    for method in ("next", "__next__"):
        waiting(vars(module)["IMapIterator"], method, "pool result", _a_result)
    _watch_deaths(pool)


def _watch_deaths(pool: Any) -> None:
    kept = vars(pool).get("_join_exited_workers")
    if not isinstance(kept, staticmethod):
        return
    original: Any = kept.__func__

    def join_exited_workers(workers: Any) -> Any:
        _tell_deaths(workers)
        return original(workers)

    pool._join_exited_workers = staticmethod(like(original, join_exited_workers))


def _watch_futures(module: Any) -> None:
    for method in ("result", "exception"):
        waiting(module.Future, method, "pool result", _a_result)
    waiting(module, "wait", "pool result", lambda _: "results")
    waiting(module.Executor, "__exit__", "pool join", _a_pool)
    reported(module.Executor, "map", "pool submit", _a_pool)


def _watch_threads(module: Any) -> None:
    _watch_executor(module.ThreadPoolExecutor)


def _watch_processes(module: Any) -> None:
    _watch_executor(module.ProcessPoolExecutor)
    kind = module._ExecutorManagerThread
    original = vars(kind).get("terminate_broken")
    if original is None:
        return

    def terminate_broken(self: Any, *args: Any) -> Any:
        ends = {worker.sentinel: worker for worker in list(self.processes.values())}
        gone = [ends[end] for end in module.mp.connection.wait(list(ends), 0)]
        try:  # this ends the others
            return original(self, *args)
        finally:
            _tell_deaths(gone)

    kind.terminate_broken = like(original, terminate_broken)


def _watch_executor(kind: Any) -> None:
    reported(kind, "submit", "pool submit", _a_pool)
    reported(kind, "map", "pool submit", _a_pool)
    waiting(kind, "shutdown", "pool join", _a_pool)


def _tell_deaths(workers: Iterable[Any]) -> None:
    """Report the workers that ended otherwise than they should."""
    for worker in workers:
        code = worker.exitcode
        if code:
            facts = {"of_pid": worker.pid, "exit_code": code}
            who = taker(1)
            tell_if_room("pool worker died", str(worker.name), who, facts_text(facts))
