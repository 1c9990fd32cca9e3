# exercise: run_all
# label: wrong
# mistake: overwrites the tasks in the list with the threads

import threading


def run_all(tasks):
    for i in range(len(tasks)):
        tasks[i] = threading.Thread(target=tasks[i])
        tasks[i].start()
    for thread in tasks:
        thread.join()
