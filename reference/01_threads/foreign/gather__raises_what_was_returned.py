# exercise: gather
# label: wrong
# mistake: values and exceptions lie in the same list and are told apart by isinstance, so an exception that a task only returned is raised.

import threading


def gather(tasks):
    results = [None] * len(tasks)

    def worker(position):
        try:
            results[position] = tasks[position]()
        except BaseException as error:
            results[position] = error

    threads = []
    for position in range(len(tasks)):
        thread = threading.Thread(target=worker, args=(position,))
        threads.append(thread)
        thread.start()
    for thread in threads:
        thread.join()

    for result in results:
        if isinstance(result, BaseException):
            raise result
    return results
