# exercise: gather
# label: wrong
# mistake: values and exceptions share one list and are told apart by isinstance, so an exception that a task only returned is raised
import threading


def gather(tasks):
    results = [None] * len(tasks)

    def call(position, task):
        try:
            results[position] = task()
        except BaseException as problem:
            results[position] = problem

    threads = [
        threading.Thread(target=call, args=(position, task))
        for position, task in enumerate(tasks)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    for result in results:
        if isinstance(result, BaseException):
            raise result
    return results
