# exercise: gather
# label: wrong
# mistake: writes the values into the caller's list

import threading


def gather(tasks):
    errors = {}

    def work(i, task):
        try:
            tasks[i] = task()
        except BaseException as e:
            errors[i] = e

    ts = [threading.Thread(target=work, args=(i, t)) for i, t in enumerate(tasks)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    if errors:
        raise errors[min(errors)]
    return tasks
