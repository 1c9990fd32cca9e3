# exercise: run_all
# label: right
# style: [t.join for t in threads] stands there as dead code, a real join loop follows

import threading


def run_all(tasks):
    threads = [threading.Thread(target=task) for task in tasks]
    for t in threads:
        t.start()
    [t.join for t in threads]
    for t in threads:
        t.join()
