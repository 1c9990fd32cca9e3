# exercise: gather
# label: wrong
# mistake: only the last thread is joined
# expect: join-incomplete

import threading


def gather(tasks):
    results, errors = [None] * len(tasks), [None] * len(tasks)

    def work(i, task):
        try:
            results[i] = task()
        except BaseException as e:
            errors[i] = e

    t = None
    for i, task in enumerate(tasks):
        t = threading.Thread(target=work, args=(i, task))
        t.start()
    if t:
        t.join()
    for e in errors:
        if e is not None:
            raise e
    return results
