# exercise: run_all
# label: wrong
# mistake: target=task(): every task runs in the caller
# expect: called-instead-of-passed

import threading


def run_all(tasks):
    threads = [threading.Thread(target=task()) for task in tasks]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
