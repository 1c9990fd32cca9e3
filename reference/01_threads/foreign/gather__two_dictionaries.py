# exercise: gather
# label: right

import threading


def gather(tasks):
    values = {}  # position -> value
    errors = {}  # position -> exception. Ann: one dict? Ben: a task may return an exception

    def worker_for(position, task):
        # a function that makes a function: each has its own position
        def work():
            try:
                value = task()
            except BaseException as error:
                errors[position] = error
            else:
                values[position] = value

        return work

    threads = []
    for position, task in enumerate(tasks):
        threads.append(threading.Thread(target=worker_for(position, task)))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    # Ben: everybody is home. Now we may raise.
    if errors:
        first = min(errors)  # Ann: the smallest position, not the first in the dict
        raise errors[first]

    result = []
    for position in range(len(threads)):
        result.append(values[position])
    return result
