# exercise: gather
# label: wrong
# mistake: results.append: order of ending

import threading


def gather(tasks):
    results, errors = [], [None] * len(tasks)

    def work(i, task):
        try:
            results.append(task())
        except BaseException as e:
            errors[i] = e

    ts = [threading.Thread(target=work, args=(i, t)) for i, t in enumerate(tasks)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    for e in errors:
        if e is not None:
            raise e
    return results
