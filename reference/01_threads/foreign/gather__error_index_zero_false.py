# exercise: gather
# label: wrong
# mistake: first failed position kept as a number and tested with "if first": position 0 counts as none

import threading


def gather(tasks):
    results, errors = [None] * len(tasks), {}

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
    first = min(errors, default=None)
    if first:
        raise errors[first]
    return results
