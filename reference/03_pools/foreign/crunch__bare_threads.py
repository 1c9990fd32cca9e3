# exercise: crunch
# label: wrong
# mistake: one Thread for each item, exceptions get lost in them too
import threading


def crunch(work, items):
    results = [None] * len(items)

    def run(i):
        results[i] = work(items[i])

    threads = [threading.Thread(target=run, args=(i,)) for i in range(len(items))]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return results
