# exercise: ask_each
# label: right
# style: concurrent.futures; after all children are started, each receiving end belongs to one pool thread, which also closes it
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from typing import Any


def _child(task: Callable[[Any], Any], value: Any, out: Connection) -> None:
    out.send(task(value))


def _read_one(end: Connection) -> Any:
    with end:
        try:
            return end.recv()
        except (EOFError, OSError):
            return None


def ask_each(task: Callable[[Any], Any], values: Sequence[Any]) -> list[Any]:
    if len(values) == 0:
        return []
    processes: list[Process] = []
    ends: list[Connection] = []
    for value in values:
        receiving, sending = Pipe(duplex=False)
        process = Process(target=_child, args=(task, value, sending))
        process.start()
        sending.close()
        processes.append(process)
        ends.append(receiving)

    # no fork happens after this point
    with ThreadPoolExecutor(max_workers=len(ends)) as pool:
        answers = list(pool.map(_read_one, ends))
    for process in processes:
        process.join()
    return answers
