# exercise: run_all
# label: wrong
# mistake: a list comprehension used as a loop starts and joins each thread in turn, so no two tasks ever run together; breaks "All threads are started before any is waited for."
import threading


def run_all(tasks):
    threads = [threading.Thread(target=t) for t in tasks]
    everything = [[t.start(), t.join()] for t in threads]
    print(everything)
