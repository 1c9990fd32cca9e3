# exercise: gather
# label: wrong
# mistake: dictionary keyed by the task: a task that comes twice has one place for two values

import threading


def gather(tasks):
    values, errors = {}, {}

    def work(i, task):
        try:
            values[task] = task()
        except BaseException as e:
            errors[i] = e

    ts = [threading.Thread(target=work, args=(i, t)) for i, t in enumerate(tasks)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    if errors:
        raise errors[min(errors)]
    return [values[task] for task in tasks]
