# exercise: gather
# label: right
import threading


def gather(tasks):
    count = len(tasks)
    # one place for each task in each of the lists
    values = [None] * count
    has_failed = [False] * count
    errors = [None] * count

    def work(position, task):
        try:
            value = task()
            values[position] = value
        except BaseException as error:
            has_failed[position] = True
            errors[position] = error

    threads = []
    for position in range(count):
        task = tasks[position]
        thread = threading.Thread(target=work, args=(position, task))
        threads.append(thread)

    for thread in threads:
        thread.start()

    for thread in threads:
        thread.join()

    # now everybody has ended: look for the first that failed
    for position in range(count):
        if has_failed[position]:
            raise errors[position]

    return values
