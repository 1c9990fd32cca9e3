# exercise: parallel_map
# label: wrong
# mistake: equal items are worked on only once (results kept in a dict by item), and unhashable items fail

import multiprocessing
from typing import Any, Callable, Sequence


def parallel_map(func: Callable[[Any], Any], items: Sequence[Any], processes: int = 4) -> list[Any]:
    todo = list(dict.fromkeys(items))  # do not compute the same thing twice
    with multiprocessing.Pool(processes) as pool:
        known = dict(zip(todo, pool.map(func, todo)))
    return [known[item] for item in items]
