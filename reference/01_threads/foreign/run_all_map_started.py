# exercise: run_all
# label: wrong
# mistake: map is lazy, so each thread is started only after the one before was joined
import threading


def started(task):
    thread = threading.Thread(target=task)
    thread.start()
    return thread


def run_all(tasks):
    threads = map(started, tasks)
    for thread in threads:
        thread.join()
