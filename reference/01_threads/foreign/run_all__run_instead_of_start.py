# exercise: run_all
# label: wrong
# mistake: run() instead of start(), without join

import threading


def run_all(tasks):
    threads = [threading.Thread(target=task) for task in tasks]
    for t in threads:
        t.run()
