# exercise: gather
# label: wrong
# mistake: exceptions are put into the list as values and never raised

import threading


def gather(tasks):
    results = [None] * len(tasks)

    def work(i, task):
        try:
            results[i] = task()
        except BaseException as e:
            results[i] = e

    ts = [threading.Thread(target=work, args=(i, t)) for i, t in enumerate(tasks)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    return results
