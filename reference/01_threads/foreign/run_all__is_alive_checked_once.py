# exercise: run_all
# label: wrong
# mistake: if t.is_alive(): join with timeout 0, checked once instead of in a loop
# expect: join-gives-up

import threading


def run_all(tasks):
    threads = [threading.Thread(target=task) for task in tasks]
    for t in threads:
        t.start()
    for t in threads:
        if t.is_alive():
            t.join(0)
