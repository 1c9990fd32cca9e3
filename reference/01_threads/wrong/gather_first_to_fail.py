# exercise: gather
# expect: first-to-fail
import threading


def gather(tasks):
    values = [None] * len(tasks)
    failed = []

    def work(i):
        try:
            values[i] = tasks[i]()
        except Exception as exc:
            failed.append(exc)

    threads = [threading.Thread(target=work, args=(i,)) for i in range(len(tasks))]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if failed:
        raise failed[0]
    return values
