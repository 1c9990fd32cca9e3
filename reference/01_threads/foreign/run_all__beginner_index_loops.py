# exercise: run_all
# label: right
# style: beginner; three loops over indexes
import threading


def run_all(tasks):
    threads = []
    for i in range(len(tasks)):
        t = threading.Thread(target=tasks[i])
        threads.append(t)

    for i in range(len(threads)):
        threads[i].start()

    for i in range(len(threads)):
        threads[i].join()
