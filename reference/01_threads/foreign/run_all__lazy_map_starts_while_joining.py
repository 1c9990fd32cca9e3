# exercise: run_all
# label: wrong
# mistake: "All threads are started before any is waited for": map() is lazy, so each thread is started only when the join loop asks for it, one by one
from threading import Thread


def launch(task):
    thread = Thread(target=task)
    thread.start()
    return thread


def run_all(tasks):
    # 1. start all
    threads = map(launch, tasks)
    # 2. then wait for all
    for thread in threads:
        thread.join()
