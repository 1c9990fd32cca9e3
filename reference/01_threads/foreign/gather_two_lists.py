# exercise: gather
# label: right
# style: plain beginner, one list for values and one for exceptions
import threading


def gather(tasks):
    values = [None] * len(tasks)
    errors = [None] * len(tasks)

    def work(i, task):
        try:
            values[i] = task()
        except BaseException as error:
            errors[i] = error

    threads = []
    for i, task in enumerate(tasks):
        thread = threading.Thread(target=work, args=(i, task))
        threads.append(thread)
        thread.start()
    for thread in threads:
        thread.join()
    for error in errors:
        if error is not None:
            raise error
    return values
