# exercise: run_all
# label: right
# style: generator that starts, yields once, joins

import threading


def _phases(tasks):
    threads = [threading.Thread(target=task) for task in tasks]
    for thread in threads:
        thread.start()
    yield "started"
    for thread in threads:
        thread.join()


def run_all(tasks):
    for _ in _phases(tasks):
        pass
