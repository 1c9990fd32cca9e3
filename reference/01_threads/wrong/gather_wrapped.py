# exercise: gather
# expect: exception-wrapped
import threading


def gather(tasks):
    results = [None] * len(tasks)
    failures = {}

    def run(i):
        try:
            results[i] = tasks[i]()
        except Exception as e:
            failures[i] = str(e)

    threads = [threading.Thread(target=run, args=(i,)) for i in range(len(tasks))]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    for i in sorted(failures):
        raise RuntimeError(failures[i])  # <- here
    return results
