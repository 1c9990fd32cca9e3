# exercise: gather
# label: wrong
# mistake: the dictionary of errors belongs to the module and is not emptied, so a later call raises the error of an earlier one

import threading

errors = {}


def _try(task, values, i):
    try:
        values[i] = task()
    except BaseException as error:
        errors[i] = error


def gather(tasks):
    values = [None] * len(tasks)
    threads = []
    for i in range(len(tasks)):
        t = threading.Thread(target=_try, args=(tasks[i], values, i))
        t.start()
        threads.append(t)
    for t in threads:
        t.join()
    for i in range(len(tasks)):
        if i in errors:
            raise errors[i]
    return values
