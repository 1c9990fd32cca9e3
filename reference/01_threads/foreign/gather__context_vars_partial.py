# exercise: gather
# label: right
# style: contextvars copies, functools.partial, walrus

import contextvars
import functools
import threading
from collections.abc import Callable, Sequence
from typing import Any


def _into(cell: list, task: Callable[[], Any]) -> None:
    try:
        cell[:] = (task(), None)
    except BaseException as e:  # noqa: BLE001
        cell[:] = (None, e)


def gather(tasks: Sequence[Callable[[], Any]]) -> list[Any]:
    cells: list[list[Any]] = [[] for _ in tasks]
    threads = [
        threading.Thread(target=functools.partial(contextvars.copy_context().run, _into, cell, task))
        for cell, task in zip(cells, tasks, strict=True)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for cell in cells:
        if (error := cell[1]) is not None:
            raise error
    return [cell[0] for cell in cells]
