# exercise: parallel_map
# label: right
# style: imap_unordered with a numbering callable class at the top of the module; the numbers restore the order
import multiprocessing
from dataclasses import dataclass
from typing import Any, Callable


@dataclass(frozen=True)
class Numbered:
    func: Callable[[Any], Any]

    def __call__(self, pair):
        number, item = pair
        return number, self.func(item)


def parallel_map(func, items, processes=4):
    slots = {}
    with multiprocessing.Pool(processes) as pool:
        for number, result in pool.imap_unordered(Numbered(func), enumerate(items)):
            slots[number] = result
    return [slots[number] for number in range(len(items))]
