# exercise: run_all
# label: wrong
# mistake: it joins every thread that threading.enumerate() knows, so a thread of somebody else that still runs keeps run_all from returning.

import threading


def run_all(tasks):
    for task in tasks:
        threading.Thread(target=task).start()

    # wait until only we are left
    me = threading.current_thread()
    for thread in threading.enumerate():
        if thread is not me:
            thread.join()
