# exercise: gather
# label: wrong
# mistake: errors are told by isinstance(result, BaseException): an exception that was only returned is raised

import threading


def gather(tasks):
    results = [None] * len(tasks)

    def work(i, task):
        try:
            results[i] = task()
        except BaseException as e:
            results[i] = e

    ts = [threading.Thread(target=work, args=(i, t)) for i, t in enumerate(tasks)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    for r in results:
        if isinstance(r, BaseException):
            raise r
    return results
