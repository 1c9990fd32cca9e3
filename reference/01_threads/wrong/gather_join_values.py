# exercise: gather
# expect: result-of-join
import threading


def gather(tasks):
    errors = {}

    def attempt(i):
        try:
            return tasks[i]()
        except Exception as e:
            errors[i] = e

    threads = [threading.Thread(target=attempt, args=(i,)) for i in range(len(tasks))]
    for thread in threads:
        thread.start()
    results = []
    for thread in threads:
        results.append(thread.join())
    for i in sorted(errors):
        raise errors[i]
    return results
