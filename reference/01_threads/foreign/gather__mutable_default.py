# exercise: gather
# label: wrong
# mistake: results=[] as a default argument: the second call still has the values of the first

import threading


def gather(tasks, results=[], errors={}):
    start = len(results)
    results.extend([None] * len(tasks))

    def work(i, task):
        try:
            results[start + i] = task()
        except BaseException as e:
            errors[i] = e

    ts = [threading.Thread(target=work, args=(i, t)) for i, t in enumerate(tasks)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    if errors:
        raise errors[min(errors)]
    return results
