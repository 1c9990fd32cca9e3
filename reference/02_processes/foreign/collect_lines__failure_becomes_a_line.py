# exercise: collect_lines
# label: wrong
# mistake: when a task raises, the child catches it and puts one more line "worker N failed: ..." into the queue, so the result has a line that no task emitted; breaks "The lines as they were emitted" / "What it had emitted is returned all the same"
import logging
import multiprocessing
from collections.abc import Callable
from typing import Any

logger = logging.getLogger(__name__)


def _work(task: Callable[..., Any], number: int, lines: Any) -> None:
    try:
        task(number, lines.put)
    except Exception as error:
        # Do not lose the error: tell the parent what happened.
        lines.put(f"worker {number} failed: {error}")
    finally:
        lines.put(None)


def collect_lines(task: Callable[..., Any], workers: int) -> list[str]:
    lines: Any = multiprocessing.Queue()
    processes = [
        multiprocessing.Process(target=_work, args=(task, number, lines))
        for number in range(workers)
    ]
    for process in processes:
        process.start()
    collected: list[str] = []
    finished = 0
    while finished < workers:
        line = lines.get()
        if line is None:
            finished += 1
        else:
            collected.append(line)
    for process in processes:
        process.join()
    logger.debug("collected %d line(s)", len(collected))
    return collected
