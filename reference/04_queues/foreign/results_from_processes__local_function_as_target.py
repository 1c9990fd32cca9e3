# exercise: results_from_processes
# label: wrong
# mistake: the target is a function inside the function, which works with fork only; spawn and forkserver cannot pickle it; breaks "What a process runs must be at the top of the file: some start methods send only its name." and ":raises: nothing."
import contextlib
import multiprocessing
import queue
from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import Any


@contextlib.contextmanager
def _running(processes: list[Any]) -> Iterator[None]:
    for process in processes:
        process.start()
    yield
    for process in processes:
        process.join()


def results_from_processes(
    task: Callable[[Any], Any], items: Sequence[Hashable]
) -> dict[Any, Any]:
    outbox = multiprocessing.Queue()

    def answer(item: Any) -> None:
        outbox.put((item, task(item)))

    processes = [multiprocessing.Process(target=answer, args=(i,)) for i in items]
    results: dict[Any, Any] = {}
    with _running(processes):
        while True:
            alive = any([process.is_alive() for process in processes])
            try:
                item, value = outbox.get(timeout=0.05)
            except queue.Empty:
                if not alive:
                    break
            else:
                results[item] = value
    outbox.close()
    return results
