# exercise: run_all
# expect: join-missing
import threading


def run_all(tasks):
    threads = [threading.Thread(target=task) for task in tasks]
    for thread in threads:
        thread.start()
    print("all started")
