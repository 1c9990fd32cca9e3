# exercise: run_all
# expect: started-one-by-one
import threading


def begin(task):
    thread = threading.Thread(target=task)
    thread.start()
    return thread


def run_all(tasks):
    threads = (begin(task) for task in tasks)  # <- here
    for thread in threads:
        thread.join()
