# exercise: run_all
# label: wrong
# mistake: map is lazy, so each thread is started only after the one before it was joined
import threading


def _started(task):
    thread = threading.Thread(target=task)
    thread.start()
    return thread


def run_all(tasks):
    threads = map(_started, tasks)
    for thread in threads:
        thread.join()
