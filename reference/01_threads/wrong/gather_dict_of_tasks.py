# exercise: gather
# expect: kept-by-task
import threading


def gather(tasks):
    results = {}
    errors = {}

    def call(task):
        try:
            results[task] = task()
        except Exception as e:
            errors[task] = e

    threads = [threading.Thread(target=call, args=(t,)) for t in tasks]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    for task in tasks:
        if task in errors:
            raise errors[task]
    return [results[task] for task in tasks]  # <- here
