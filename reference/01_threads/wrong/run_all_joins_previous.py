# exercise: run_all
# expect: join-in-start-loop
import threading


def run_all(tasks):
    previous = None
    for task in tasks:
        if previous is not None:
            previous.join()
        previous = threading.Thread(target=task)
        previous.start()
    if previous is not None:
        previous.join()
