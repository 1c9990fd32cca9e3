# exercise: run_all
# expect: join-incomplete
import threading


def run_all(tasks):
    for task in tasks:
        thread = threading.Thread(target=task)
        thread.start()
    if tasks:
        thread.join()
