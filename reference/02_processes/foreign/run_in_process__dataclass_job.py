# exercise: run_in_process
# label: right
# style: a dataclass that is callable is the target

import multiprocessing
from dataclasses import dataclass
from typing import Any, Callable


@dataclass
class Job:
    task: Callable[..., Any]
    args: tuple

    def __call__(self) -> None:
        self.task(*self.args)


def run_in_process(task: Callable[..., Any], *args: Any) -> int:
    p = multiprocessing.Process(target=Job(task, args))
    p.start()
    p.join()
    assert p.exitcode is not None
    return p.exitcode
