# exercise: gather
# label: wrong
# mistake: raises the exception that happened first in time, not the first in the order of the tasks
import threading


def gather(tasks):
    values = [None] * len(tasks)
    errors = []

    def work(position, task):
        try:
            values[position] = task()
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=work, args=pair) for pair in enumerate(tasks)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]
    return values
