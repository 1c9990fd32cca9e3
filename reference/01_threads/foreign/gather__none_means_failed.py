# exercise: gather
# label: wrong
# mistake: a task with the value None is taken for failed and RuntimeError raised

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
    for r, e in zip(results, errors):
        if r is None:
            raise e or RuntimeError("no result")
    return results
