# exercise: run_all
# label: wrong
# mistake: the threads are kept in a dict with the task as key, so a task that is in the list twice runs only once (and a callable that has no hash raises TypeError); breaks "the same one may appear several times" and "Run every task in a thread of its own".
import threading


def run_all(tasks):
    # remember which thread belongs to which task
    thread_of = {}
    for task in tasks:
        thread_of[task] = threading.Thread(target=task)

    # start them all
    for task in thread_of:
        thread = thread_of[task]
        thread.start()

    # wait for them all
    for task in thread_of:
        thread = thread_of[task]
        thread.join()
