# exercise: NamedTask
# label: right
# style: dataclass with eq=False and __post_init__

import threading
from dataclasses import dataclass, field
from typing import Any, Callable


@dataclass(eq=False, init=False, repr=False)
class NamedTask(threading.Thread):
    task: Callable[[], Any]
    result: Any = field(default=None)

    def __init__(self, name: str, task: Callable[[], Any]):
        super().__init__(name=name)
        self.task = task
        self.result = None

    def run(self):
        self.result = self.task()
