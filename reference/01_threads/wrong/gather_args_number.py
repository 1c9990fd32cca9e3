# exercise: gather
# expect: args-not-a-tuple
import threading


def gather(tasks):
    results = [None] * len(tasks)
    errors = [None] * len(tasks)

    def work(index):
        try:
            results[index] = tasks[index]()
        except Exception as e:
            errors[index] = e

    threads = [threading.Thread(target=work, args=(i)) for i in range(len(tasks))]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    for e in errors:
        if e:
            raise e
    return results
