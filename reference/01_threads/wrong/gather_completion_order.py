# exercise: gather
# expect: completion-order
import threading


def gather(tasks):
    results = []
    errors = {}

    def work(i):
        try:
            results.append(tasks[i]())
        except Exception as e:
            errors[i] = e

    threads = [threading.Thread(target=work, args=(i,)) for i in range(len(tasks))]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if errors:
        raise errors[min(errors)]
    return results
