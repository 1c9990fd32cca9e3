# exercise: run_workers
# label: right
from collections import deque
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Thread


def _taken(todo):
    with suppress(Empty):
        while True:
            yield todo.get_nowait()


def run_workers(tasks, workers):
    todo, values, errors = SimpleQueue(), [], {}
    deque(map(todo.put, enumerate(tasks)), maxlen=0)

    def work():
        for place, task in _taken(todo):
            try:
                values.append(task())
            except BaseException as error:
                errors[place] = error

    threads = [Thread(target=work) for _ in range(workers)]
    for step in Thread.start, Thread.join:
        deque(map(step, threads), maxlen=0)
    if errors:
        raise errors[min(errors)]
    return values
