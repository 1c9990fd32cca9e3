# exercise: gather
# label: wrong
# mistake: one variable error, overwritten: the exception of the last one in the order is raised

import threading


def gather(tasks):
    results, errors = [None] * len(tasks), [None] * len(tasks)

    def work(i, task):
        try:
            results[i] = task()
        except BaseException as e:
            errors[i] = e

    ts = [threading.Thread(target=work, args=(i, t)) for i, t in enumerate(tasks)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    error = None
    for e in errors:
        if e is not None:
            error = e
    if error is not None:
        raise error
    return results
