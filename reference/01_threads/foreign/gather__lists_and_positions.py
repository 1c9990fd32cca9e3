# exercise: gather
# label: right
# style: a beginner's list with a place for each position, and a dictionary from position to exception
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
        thread = threading.Thread(target=work, args=(position, task))
        thread.start()
        threads.append(thread)
    for thread in threads:
        thread.join()
    if errors:
        raise errors[min(errors)]
    return values
