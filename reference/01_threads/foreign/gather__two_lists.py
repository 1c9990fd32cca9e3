# exercise: gather
# label: right

import threading


def gather(tasks):
    n = len(tasks)
    res = [None] * n
    errors = [None] * n

    def work(i, task):
        try:
            res[i] = task()
        except BaseException as e:
            errors[i] = e

    lst = []
    for i in range(n):
        t1 = threading.Thread(target=work, args=(i, tasks[i]))
        lst.append(t1)
    for t1 in lst:
        t1.start()
    for t1 in lst:
        t1.join()

    for e in errors:
        if e is not None:
            raise e
    return res
