# exercise: gather
# label: wrong
# mistake: the values are sorted by the name of the thread, which is text: "10" comes before "2", so with eleven tasks and more the values are in the wrong order (and the wrong one of several exceptions may be raised); breaks "return their values, in the tasks' order"

import threading


def gather(tasks):
    res = {}
    errors = {}

    def work(task):
        name = threading.current_thread().name
        try:
            res[name] = task()
        except BaseException as e:
            errors[name] = e

    lst = []
    for i in range(len(tasks)):
        t1 = threading.Thread(target=work, args=(tasks[i],), name=str(i))
        lst.append(t1)
    for t1 in lst:
        t1.start()
    for t1 in lst:
        t1.join()

    for name in sorted(errors):
        raise errors[name]
    return [res[name] for name in sorted(res)]
