# exercise: gather
# label: wrong
# mistake: tasks.index(task) finds the first place only, so the other places of a task that comes several times stay None

import threading


def gather(tasks):
    results = [None] * len(tasks)
    errors = [None] * len(tasks)

    def run(task):
        position = tasks.index(task)
        try:
            results[position] = task()
        except BaseException as e:
            errors[position] = e

    threads = [threading.Thread(target=run, args=(task,)) for task in tasks]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    for e in errors:
        if e is not None:
            raise e
    return results
