# exercise: gather
# label: wrong
# mistake: the inner function uses i and task of the loop: all threads work on the last place
# expect: late-binding

import threading


def gather(tasks):
    results, errors = [None] * len(tasks), [None] * len(tasks)
    ts = []
    for i, task in enumerate(tasks):
        def work():
            try:
                results[i] = task()
            except BaseException as e:
                errors[i] = e
        ts.append(threading.Thread(target=work))
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    for e in errors:
        if e is not None:
            raise e
    return results
