# exercise: gather
# label: wrong
# mistake: module-level errors dictionary is never cleared: a later call raises the old exception

import threading

_errors = {}


def gather(tasks):
    results = [None] * len(tasks)

    def work(i, task):
        try:
            results[i] = task()
        except BaseException as e:
            _errors[i] = e

    ts = [threading.Thread(target=work, args=(i, t)) for i, t in enumerate(tasks)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    for i in range(len(tasks)):
        if i in _errors:
            raise _errors[i]
    return results
