# exercise: gather
# label: wrong
# mistake: raises inside the loop that joins, while later tasks still run
import threading


def gather(tasks):
    values = {}
    errors = {}

    def work(position, task):
        try:
            values[position] = task()
        except BaseException as error:
            errors[position] = error

    threads = [threading.Thread(target=work, args=pair) for pair in enumerate(tasks)]
    for thread in threads:
        thread.start()
    for position, thread in enumerate(threads):
        thread.join()
        if position in errors:
            raise errors[position]
    return [values[position] for position in range(len(threads))]
