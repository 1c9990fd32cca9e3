# exercise: map_in_background
# label: right
# style: unusual, imap runs ahead and yields (value, error) outcomes
import functools
import multiprocessing
from typing import Any, NamedTuple, Optional


class _Outcome(NamedTuple):
    value: Any
    error: Optional[BaseException]

    def unwrap(self):
        if self.error is not None:
            raise self.error
        return self.value


def _outcome_of(func, item):
    try:
        return _Outcome(func(item), None)
    except Exception as error:
        return _Outcome(None, error)


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        stream = pool.imap(functools.partial(_outcome_of, func), items)
        value = foreground()
        outcomes = list(stream)
    results = [outcome.unwrap() for outcome in outcomes]
    return results, value
