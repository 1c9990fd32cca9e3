# exercise: map_with_deadline
# label: right
# style: a Deadline dataclass, imap's next(timeout), and outcomes so that own time-outs of func cannot be mixed up

import multiprocessing
import time
from dataclasses import dataclass, field
from functools import partial


@dataclass
class _Deadline:
    seconds: float
    start: float = field(default_factory=time.monotonic)

    @property
    def left(self) -> float:
        return max(0.0, self.start + self.seconds - time.monotonic())


def _outcome(func, item):
    try:
        return "value", func(item)
    except Exception as error:
        return "error", error


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        deadline = _Deadline(seconds)
        outcomes = pool.imap(partial(_outcome, func), items)
        results = []
        for _ in items:
            try:
                kind, thing = outcomes.next(timeout=deadline.left)
            except multiprocessing.TimeoutError:
                return None
            if kind == "error":
                raise thing
            results.append(thing)
        return results
