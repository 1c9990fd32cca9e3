# exercise: gather
# label: wrong
# mistake: sorts the values instead of keeping positions

import threading


def gather(tasks):
    results, errors = [], {}

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
    if errors:
        raise errors[min(errors)]
    return sorted(results)
