# exercise: run_in_background
# label: wrong
# mistake: target=task(*args): the task is called in the caller before the thread exists
# expect: called-instead-of-passed

import threading


def run_in_background(task, *args):
    thread = threading.Thread(target=task(*args))
    thread.start()
    return thread
