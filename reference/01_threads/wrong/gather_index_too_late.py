# exercise: gather
# expect: index-looked-up-late
import threading


def gather(tasks):
    values = [None] * len(tasks)
    threads = []
    failures = {}
    for index, task in enumerate(tasks):

        def work(task=task):
            try:
                value = task()
            except Exception as error:
                failures[task] = error
            else:
                values[index] = value  # <- here

        threads.append(threading.Thread(target=work))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for task in tasks:
        if task in failures:
            raise failures[task]
    return values
