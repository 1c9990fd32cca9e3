# exercise: gather
# expect: lost-exception
import threading


def gather(tasks):
    results = [None] * len(tasks)

    def work(i, task):
        results[i] = task()  # <- here

    threads = []
    for i, task in enumerate(tasks):
        t = threading.Thread(target=work, args=(i, task))
        t.start()
        threads.append(t)
    for t in threads:
        t.join()
    return results
