# exercise: gather
# label: right
# style: list of places and a dictionary of errors by position, starmap makes the threads

import itertools
import threading


def gather(tasks):
    values = [None] * len(tasks)
    errors = {}

    def fill(position, task):
        try:
            values[position] = task()
        except BaseException as error:
            errors[position] = error

    threads = list(
        itertools.starmap(
            lambda i, task: threading.Thread(target=fill, args=(i, task)),
            enumerate(tasks),
        )
    )
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if errors:
        raise errors[min(errors)]
    return values
