# exercise: gather
# label: wrong
# mistake: errors.append, errors[0]: the exception that came first in time

import threading


def gather(tasks):
    results, errors = [None] * len(tasks), []

    def work(i, task):
        try:
            results[i] = task()
        except BaseException as e:
            errors.append(e)

    ts = [threading.Thread(target=work, args=(i, t)) for i, t in enumerate(tasks)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    if errors:
        raise errors[0]
    return results
