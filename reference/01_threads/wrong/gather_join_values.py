# exercise: gather
# expect: result-of-join
import threading


def gather(tasks):
    threads = [threading.Thread(target=task) for task in tasks]
    for thread in threads:
        thread.start()
    results = []
    for thread in threads:
        results.append(thread.join())
    return results
