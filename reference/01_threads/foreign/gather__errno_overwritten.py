# exercise: gather
# label: wrong
# mistake: one errno for all: each failure overwrites the one before, so the exception of the task that failed last in time is raised; breaks "raises the exception of the first one in the order of `tasks` that raised"
import _thread
import threading


def gather(tasks):
    lock = _thread.allocate_lock()
    values = [None] * len(tasks)
    errno = [None]

    def body(at, task):
        try:
            values[at] = task()
        except Exception as error:
            with lock:
                errno[0] = error

    threads = [threading.Thread(target=body, args=pair) for pair in enumerate(tasks)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errno[0] is not None:
        raise errno[0]
    return values
