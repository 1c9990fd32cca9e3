# exercise: gather
# label: wrong
# mistake: "raises the exception of the first one ... that raised": position 0 counts as false, so an error of the very first task is swallowed
import threading


def gather(tasks):
    values = [None] * len(tasks)
    errors = {}

    def work(position, task):
        try:
            values[position] = task()
        except BaseException as error:
            errors[position] = error

    threads = []
    for position, task in enumerate(tasks):
        threads.append(threading.Thread(target=work, args=(position, task)))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    first = min(errors, default=None)
    if first:
        raise errors[first]
    return values
