# exercise: gather
# label: wrong
# mistake: exceptions are not caught in the thread, so nothing is raised in the caller
import threading


def gather(tasks):
    values = [None] * len(tasks)

    def fill(position, task):
        values[position] = task()

    threads = [threading.Thread(target=fill, args=pair) for pair in enumerate(tasks)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return values
