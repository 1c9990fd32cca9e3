# exercise: count_up
# label: right
# style: compact: ExitStack joins at the end of the with block, partial instead of closure, Condition as lock

import contextlib
import functools
import threading


def _bump(guard, counter, times):
    for _ in range(times):
        with guard:
            counter.value += 1


def count_up(counter, times, workers):
    job = functools.partial(_bump, threading.Condition(), counter, times)
    with contextlib.ExitStack() as joins:
        for _ in range(workers):
            (thread := threading.Thread(target=job)).start()
            joins.callback(thread.join)
