# exercise: collect_lines
# label: wrong
# mistake: all pipes are made before the first worker is started, so under fork each worker also inherits the sending ends of the others: the pipe of worker 0 has no end of file while worker 1 lives, and worker 1 with a megabyte waits to be read: deadlock
from collections.abc import Callable
from multiprocessing import Pipe, Process
from typing import Any


def _run(number: int, task: Callable[..., Any], sender: Any) -> None:
    try:
        task(number, sender.send)
    finally:
        sender.close()


def collect_lines(task: Callable[..., Any], workers: int) -> list[str]:
    pipes = [Pipe(duplex=False) for _ in range(workers)]
    processes = [
        Process(target=_run, args=(number, task, sender))
        for number, (_, sender) in enumerate(pipes)
    ]
    for process in processes:
        process.start()
    for _, sender in pipes:
        sender.close()  # only the workers send

    lines = []
    for receiver, _ in pipes:
        while True:
            try:
                lines.append(receiver.recv())
            except EOFError:
                break
        receiver.close()

    for process in processes:
        process.join()
    return lines
