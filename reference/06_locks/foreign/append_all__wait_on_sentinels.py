# exercise: append_all
# label: right
# style: connection.wait on the sentinels, match on the exit code, type hints
import multiprocessing
from collections.abc import Callable, Sequence
from multiprocessing.connection import wait
from typing import Any


def guarded(lock: Any, append: Callable[[Any], object], record: Any) -> None:
    with lock:
        append(record)


def append_all(append: Callable[[Any], object], records: Sequence[Any]) -> None:
    lock = multiprocessing.Lock()
    alive: dict[int, multiprocessing.Process] = {}
    for record in records:
        process = multiprocessing.Process(target=guarded, args=(lock, append, record))
        process.start()
        alive[process.sentinel] = process
    failed: list[str] = []
    while alive:
        for sentinel in wait(list(alive)):
            process = alive.pop(sentinel)
            process.join()
            match process.exitcode:
                case 0:
                    pass
                case code:
                    failed.append(f"{process.name}: {code}")
    if failed:
        raise ChildFailed("\n".join(failed))
