# exercise: run_all
# expect: join-in-start-loop
import threading


def run_all(tasks):
    for task in tasks:
        t = threading.Thread(target=task)
        t.start()
        t.join()
