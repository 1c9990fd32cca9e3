# exercise: run_all
# expect: late-binding
import threading


def run_all(tasks):
    threads = []
    for task in tasks:
        threads.append(threading.Thread(target=lambda: task()))  # <- here
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
