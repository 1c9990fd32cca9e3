# exercise: run_all
# label: wrong
# mistake: no join at all
# expect: join-missing

import threading


def run_all(tasks):
    for task in tasks:
        threading.Thread(target=task).start()
