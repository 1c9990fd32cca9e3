# exercise: map_in_background
# label: wrong
# mistake: the background is a generator, and the body of a generator does not run before the first next(), which comes after foreground(): the pool is only started when the foreground has ended, so the two never run at the same time; breaks "run foreground() here meanwhile ... while the processes work".

import multiprocessing
from collections.abc import Callable, Iterator, Sequence
from typing import Any


def background(
    func: Callable[[Any], Any], items: Sequence[Any], processes: int
) -> Iterator[list[Any]]:
    """Start to map at once; yield the list when somebody asks for it."""
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items, chunksize=1)
        yield answer.get()


def map_in_background(
    func: Callable[[Any], Any],
    items: Sequence[Any],
    foreground: Callable[[], Any],
    processes: int = 2,
) -> tuple[list[Any], Any]:
    job = background(func, items, processes)
    here = foreground()
    results = next(job)
    job.close()
    return results, here
