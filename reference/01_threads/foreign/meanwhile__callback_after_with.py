# exercise: meanwhile
# label: wrong
# mistake: the `with` block of a ThreadPool does not wait for the task as that of an executor does, so when the foreground ends first the callback has not run, and (None, value) is returned while the task still runs; it breaks "The call returns when both have ended" and "return: the value of task".

from multiprocessing.pool import ThreadPool


def meanwhile(task, foreground):
    box = []
    with ThreadPool(processes=1) as pool:
        pool.apply_async(task, callback=box.append)
        second = foreground()
    first = box.pop() if box else None
    return first, second
