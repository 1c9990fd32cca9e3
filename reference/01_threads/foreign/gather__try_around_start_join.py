# exercise: gather
# label: wrong
# mistake: try stands around start and join in the caller, where the exception never arrives

import threading


def gather(tasks):
    results = [None] * len(tasks)

    def work(i, task):
        results[i] = task()

    error = None
    try:
        ts = [threading.Thread(target=work, args=(i, t)) for i, t in enumerate(tasks)]
        for t in ts:
            t.start()
        for t in ts:
            t.join()
    except Exception as e:
        error = e
    if error:
        raise error
    return results
