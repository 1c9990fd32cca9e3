# exercise: run_all
# label: right
# style: generators: each thread's life is a generator, advanced once to start and once to end
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Any


def _life(task: Callable[[], Any]) -> Iterator[str]:
    thread = threading.Thread(target=task)
    thread.start()
    yield "started"
    thread.join()
    yield "ended"


def run_all(tasks: Sequence[Callable[[], Any]]) -> None:
    lives = [_life(task) for task in tasks]
    for _phase in ("start", "wait"):
        for life in lives:
            next(life)
