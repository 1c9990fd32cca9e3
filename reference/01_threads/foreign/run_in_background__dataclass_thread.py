# exercise: run_in_background
# label: right
# style: dataclass that inherits from Thread, eq off, post_init calls super

import threading
from dataclasses import dataclass
from typing import Any, Callable


@dataclass(eq=False)
class Job(threading.Thread):
    function: Callable[..., Any]
    arguments: tuple

    def __post_init__(self):
        super().__init__()

    def run(self):
        self.function(*self.arguments)


def run_in_background(task, *args):
    job = Job(task, args)
    job.start()
    return job
