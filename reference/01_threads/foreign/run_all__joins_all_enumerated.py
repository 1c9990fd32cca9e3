# exercise: run_all
# label: wrong
# mistake: joins everything in threading.enumerate() except itself

import threading


def run_all(tasks):
    for task in tasks:
        threading.Thread(target=task).start()
    for t in threading.enumerate():
        if t is not threading.current_thread():
            t.join()
