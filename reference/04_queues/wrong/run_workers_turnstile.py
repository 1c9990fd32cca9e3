# exercise: run_workers
# expect: more-workers-than-asked
import threading


def run_workers(tasks, workers):
    turnstile = threading.Semaphore(workers)
    values, failures = [], []

    def one(task):
        with turnstile:
            try:
                values.append(task())
            except Exception as failure:
                failures.append(failure)

    threads = [threading.Thread(target=one, args=(task,)) for task in tasks]  # <- here
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]
    return values
