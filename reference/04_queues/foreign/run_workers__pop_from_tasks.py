# exercise: run_workers
# label: wrong
# mistake: the workers pop from the caller's list

import threading


def run_workers(tasks, workers):
    results = []
    errors = []

    def work():
        while True:
            try:
                task = tasks.pop(0)
            except IndexError:
                return
            try:
                results.append(task())
            except Exception as e:
                errors.append(e)

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if errors:
        raise errors[0]
    return results
