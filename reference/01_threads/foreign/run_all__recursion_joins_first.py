# exercise: run_all
# label: wrong
# mistake: recursion that joins the first before it goes on to the rest

import threading


def run_all(tasks):
    if tasks:
        t = threading.Thread(target=tasks[0])
        t.start()
        t.join()
        run_all(tasks[1:])
