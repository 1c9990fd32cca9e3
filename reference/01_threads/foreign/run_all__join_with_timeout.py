# exercise: run_all
# label: wrong
# mistake: join(timeout=0.5) and no look whether the thread has ended
# expect: join-gives-up

import threading


def run_all(tasks):
    threads = [threading.Thread(target=task) for task in tasks]
    for t in threads:
        t.start()
    for t in threads:
        t.join(timeout=0.5)
