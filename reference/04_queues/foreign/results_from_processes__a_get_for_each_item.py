# exercise: results_from_processes
# label: wrong
# mistake: it calls get() once for each item, so if one process dies (raises, exits, is killed) its answer never comes and the call waits for ever.
import multiprocessing
from collections.abc import Callable, Hashable, Sequence
from typing import Any


def _run(
    answers: "multiprocessing.Queue[Any]", task: Callable[[Any], Any], item: Any
) -> None:
    answers.put((item, task(item)))


def results_from_processes(
    task: Callable[[Any], Any], items: Sequence[Hashable]
) -> dict[Any, Any]:
    """Collect the values of the task from a process for each item."""
    answers: multiprocessing.Queue[Any] = multiprocessing.Queue()
    processes = []
    for item in items:
        process = multiprocessing.Process(target=_run, args=(answers, task, item))
        processes.append(process)
        process.start()

    # get first, then join
    results = dict(answers.get() for _ in processes)
    for process in processes:
        process.join()
    return results
