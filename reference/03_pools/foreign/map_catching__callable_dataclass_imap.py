# exercise: map_catching
# label: right
# style: frozen dataclass with __call__ that travels to the worker, imap with chunksize 1, pool ended in finally

import multiprocessing
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class _Catching:
    func: Callable[[Any], Any]

    def __call__(self, item: Any) -> Any:
        try:
            outcome = self.func(item)
        except Exception as error:
            outcome = error
        return outcome


def map_catching(
    func: Callable[[Any], Any], items: Sequence[Any], processes: int = 2
) -> list[Any]:
    pool = multiprocessing.Pool(processes)
    try:
        return list(pool.imap(_Catching(func), items, chunksize=1))
    finally:
        pool.terminate()
        pool.join()
