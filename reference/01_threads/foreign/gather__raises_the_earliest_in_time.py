# exercise: gather
# label: wrong
# mistake: "raises the exception of the first one in the order of tasks that raised": errors are appended, so the one that happened first in time is raised
import threading


def gather(tasks):
    values = [None] * len(tasks)
    errors = []

    def work(position, task):
        try:
            values[position] = task()
        except BaseException as error:
            errors.append(error)

    threads = [
        threading.Thread(target=work, args=pair) for pair in enumerate(tasks)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]
    return values
