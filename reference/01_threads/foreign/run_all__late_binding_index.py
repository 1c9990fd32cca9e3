# exercise: run_all
# label: wrong
# mistake: lambda: tasks[i]() with the loop's i, which has moved on

import threading


def run_all(tasks):
    threads = [threading.Thread(target=lambda: tasks[i]()) for i in range(len(tasks))]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
