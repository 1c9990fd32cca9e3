# exercise: gather
# label: wrong
# mistake: the lock that protects the results is held while the task runs, so the tasks run one after the other and never at the same time
import threading


def gather(tasks):
    lock = threading.Lock()
    results = [None] * len(tasks)
    errors = {}

    def work(i):
        # several threads write to results, so we need a lock
        with lock:
            try:
                results[i] = tasks[i]()
            except BaseException as e:
                errors[i] = e

    threads = [threading.Thread(target=work, args=(i,)) for i in range(len(tasks))]
    for t in threads:
        t.start()
    for t in threads:
        t.join()

    if errors:
        raise errors[min(errors)]
    return results
