# exercise: gather
# label: wrong
# mistake: keeps exceptions among the values and tells them apart with isinstance, so an exception that a task only returned is raised

import threading


def gather(tasks):
    results = [None] * len(tasks)

    def work(position, task):
        try:
            results[position] = task()
        except BaseException as error:
            results[position] = error

    threads = []
    for position, task in enumerate(tasks):
        thread = threading.Thread(target=work, args=(position, task))
        thread.start()
        threads.append(thread)
    for thread in threads:
        thread.join()

    for result in results:
        if isinstance(result, BaseException):
            raise result
    return results
