# exercise: gather
# label: right
# style: two lists by position, values and errors

import threading


def gather(tasks):
    n = len(tasks)
    values = [None] * n
    errors = [None] * n

    def work(i, task):
        try:
            values[i] = task()
        except BaseException as e:
            errors[i] = e

    threads = [threading.Thread(target=work, args=(i, task)) for i, task in enumerate(tasks)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    for e in errors:
        if e is not None:
            raise e
    return values
