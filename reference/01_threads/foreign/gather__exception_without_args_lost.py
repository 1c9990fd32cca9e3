# exercise: gather
# label: wrong
# mistake: an exception counts only if it has args: ValueError() or KeyError() without a text is overlooked

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
    for e in errors:
        if e and e.args:
            raise e
    return results
