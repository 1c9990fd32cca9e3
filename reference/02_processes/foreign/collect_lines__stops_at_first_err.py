# exercise: collect_lines
# label: wrong
# mistake: the receiver leaves its loop at the first message that says "a worker raised"; what the other workers emit later is not in the list: "What it had emitted is returned all the same, and the other workers go on".
import multiprocessing
from collections.abc import Callable
from typing import Any


def _work(channel: Any, task: Callable[..., Any], number: int) -> None:
    try:
        task(number, lambda line: channel.put(("line", line)))
    except Exception as error:
        channel.put(("err", str(error)))
    else:
        channel.put(("end", number))


def collect_lines(task: Callable[..., Any], workers: int) -> list[str]:
    channel = multiprocessing.Queue()
    children = [
        multiprocessing.Process(target=_work, args=(channel, task, number))
        for number in range(workers)
    ]
    for child in children:
        child.start()
    lines: list[str] = []
    running = workers
    while running:
        kind, value = channel.get()
        if kind == "line":
            lines.append(value)
        elif kind == "end":
            running -= 1
        else:
            break
    for child in children:
        child.join()
    return lines
