# exercise: gather
# label: wrong
# mistake: keeps exceptions among the values, so an exception that a task returned is raised
import threading


def gather(tasks):
    results = [None] * len(tasks)

    def work(i, task):
        try:
            results[i] = task()
        except BaseException as error:
            results[i] = error

    threads = [
        threading.Thread(target=work, args=pair) for pair in enumerate(tasks)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for result in results:
        if isinstance(result, BaseException):
            raise result
    return results
