# exercise: run_all
# label: wrong
# mistake: the last task runs in the calling thread

import threading


def run_all(tasks):
    if not tasks:
        return
    threads = [threading.Thread(target=t) for t in tasks[:-1]]
    for t in threads:
        t.start()
    try:
        tasks[-1]()
    except Exception:
        pass
    for t in threads:
        t.join()
