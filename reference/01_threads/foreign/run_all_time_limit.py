# exercise: run_all
# label: wrong
# mistake: believes that join(timeout) ends a thread that takes too long; it only stops waiting
# misjudged: join-incomplete
import threading

LIMIT = 0.5


def run_all(tasks):
    threads = [threading.Thread(target=task) for task in tasks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=LIMIT)
