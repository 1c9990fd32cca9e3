# exercise: gather
# label: wrong
# mistake: raises RuntimeError(str(e)) instead of the task's exception
# expect: exception-wrapped

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
        if e is not None:
            raise RuntimeError("task failed: " + str(e))
    return results
