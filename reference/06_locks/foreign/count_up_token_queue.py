# exercise: count_up
# label: right
# style: unusual, the right to update is a token that is passed around in a queue
import queue
import threading
from functools import partial
from itertools import repeat


def _bump(turns, counter):
    token = turns.get()
    try:
        counter.value = counter.value + 1
    finally:
        turns.put(token)


def _run(times, step):
    for call in repeat(step, times):
        call()


def count_up(counter, times, workers):
    turns = queue.Queue(maxsize=1)
    turns.put(object())
    step = partial(_bump, turns, counter)
    threads = tuple(
        threading.Thread(target=_run, args=(times, step)) for _ in range(workers)
    )
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
