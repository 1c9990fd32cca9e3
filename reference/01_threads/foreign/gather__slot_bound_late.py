# exercise: gather
# label: wrong
# mistake: the task is handed over but i is looked up when the task has ended, then the loop is over and all write to the last place

import threading


def gather(tasks):
    results = [None] * len(tasks)
    errors = {}
    threads = []

    for i, task in enumerate(tasks):

        def work(task=task):
            try:
                value = task()
                results[i] = value
            except BaseException as error:
                errors[i] = error

        thread = threading.Thread(target=work)
        thread.start()
        threads.append(thread)

    for thread in threads:
        thread.join()

    if errors:
        raise errors[min(errors)]
    return results
