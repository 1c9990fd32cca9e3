# exercise: map_in_background
# label: right
# style: type hints and a dataclass, polling ready after the foreground
import multiprocessing
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass
class Both:
    results: list[Any]
    value: Any

    def as_tuple(self) -> tuple[list[Any], Any]:
        return self.results, self.value


def map_in_background(
    func: Callable[[Any], Any], items: Sequence[Any], foreground: Callable[[], Any], processes: int = 2
) -> tuple[list[Any], Any]:
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        value = foreground()
        while not answer.ready():
            time.sleep(0.005)
        return Both(answer.get(), value).as_tuple()
