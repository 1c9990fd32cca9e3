# exercise: run_all
# label: right
# style: plain beginner, one loop that starts and one that joins
import threading


def run_all(tasks):
    threads = []
    for task in tasks:
        thread = threading.Thread(target=task)
        thread.start()
        threads.append(thread)
    for thread in threads:
        thread.join()
