# exercise: gather
# label: wrong
# mistake: errors are appended as they come and errors[0] is raised: that of the task that failed first in time; breaks "raises the exception of the first one in the order of `tasks` that raised".
import threading


def gather(tasks):
    values = [None] * len(tasks)
    errors = []
    lock = threading.Lock()

    def work(i, task):
        try:
            values[i] = task()
        except Exception as error:
            with lock:
                errors.append(error)

    threads = []
    for i, task in enumerate(tasks):
        threads.append(threading.Thread(target=work, args=(i, task)))
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if errors:
        raise errors[0]
    return values
