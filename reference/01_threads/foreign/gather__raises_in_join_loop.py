# exercise: gather
# label: wrong
# mistake: raise stands in the loop that joins: later threads are not waited for

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
    for i, t in enumerate(ts):
        t.join()
        if errors[i] is not None:
            raise errors[i]
    return results
