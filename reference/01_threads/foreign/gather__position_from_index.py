# exercise: gather
# label: wrong
# mistake: the place is tasks.index(task): the same task finds the first place twice

import threading


def gather(tasks):
    results, errors = [None] * len(tasks), [None] * len(tasks)

    def work(task):
        i = tasks.index(task)
        try:
            results[i] = task()
        except BaseException as e:
            errors[i] = e

    ts = [threading.Thread(target=work, args=(t,)) for t in tasks]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    for e in errors:
        if e is not None:
            raise e
    return results
