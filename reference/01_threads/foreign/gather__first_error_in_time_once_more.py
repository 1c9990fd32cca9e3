# exercise: gather
# label: wrong
# mistake: the exceptions are appended as they happen and errors[0] is raised, which is the first in time and not that of the first task in order
import threading


def gather(tasks):
    results = [None] * len(tasks)
    errors = []

    def work(i, task):
        try:
            results[i] = task()
        except BaseException as error:
            errors.append(error)

    threads = []
    for i, task in enumerate(tasks):
        t = threading.Thread(target=work, args=(i, task))
        threads.append(t)
        t.start()

    for t in threads:
        t.join()

    if errors:
        raise errors[0]
    return results
