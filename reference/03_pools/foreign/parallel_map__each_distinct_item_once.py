# exercise: parallel_map
# label: wrong
# mistake: equal items are worked on once and share the answer (a dict from item to result), so func is not called for each of them, str over [1, True] gives ['1', '1'], and items that cannot be hashed, such as lists, raise TypeError; breaks "Call func once for each item" and "items: ... there may be ... equal ones".

import multiprocessing
from collections.abc import Callable, Sequence
from typing import Any


def distinct(items: Sequence[Any]) -> list[Any]:
    """Return the items without repetitions, in their order."""
    return list(dict.fromkeys(items))


def parallel_map(
    func: Callable[[Any], Any], items: Sequence[Any], processes: int = 4
) -> list[Any]:
    work = distinct(items)
    with multiprocessing.Pool(processes) as pool:
        answers = dict(zip(work, pool.map(func, work, chunksize=1), strict=True))
    return [answers[item] for item in items]
