# exercise: gather
# label: right
import queue
import threading


def _gather_goroutine(position, task, results):
    try:
        message = (position, task(), None)
    except BaseException as error:
        message = (position, None, error)
    results.put(message)


def gather(tasks):
    results = queue.SimpleQueue()
    threads = [
        threading.Thread(target=_gather_goroutine, args=(position, task, results))
        for position, task in enumerate(tasks)
    ]
    for thread in threads:
        thread.start()
    values = [None] * len(threads)
    errors = [None] * len(threads)
    for _ in threads:
        position, value, error = results.get()
        values[position], errors[position] = value, error
    for thread in threads:
        thread.join()
    for error in errors:
        if error is not None:
            raise error
    return values
