# exercise: gather
# label: wrong
# mistake: the dictionary of exceptions belongs to the module and is never emptied, so a second call raises the exception of an earlier call
import threading

errors = {}


def _work(task, position, values):
    try:
        values[position] = task()
    except BaseException as error:
        errors[position] = error


def gather(tasks):
    values = [None] * len(tasks)
    threads = []
    for position, task in enumerate(tasks):
        thread = threading.Thread(target=_work, args=(task, position, values))
        thread.start()
        threads.append(thread)
    for thread in threads:
        thread.join()
    if errors:
        raise errors[min(errors)]
    return values
