# exercise: crunch
# expect: threads-for-cpu-work
import threading


def crunch(work, items):
    results = [None] * len(items)

    def compute(number, item):
        results[number] = work(item)

    threads = [
        threading.Thread(target=compute, args=pair)  # <- here
        for pair in enumerate(items)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results
