# exercise: run_all
# label: wrong
# mistake: join is indented one level too little: only the last thread is joined
# expect: join-incomplete

import threading


def run_all(tasks):
    for task in tasks:
        t = threading.Thread(target=task)
        t.start()
    t.join()
