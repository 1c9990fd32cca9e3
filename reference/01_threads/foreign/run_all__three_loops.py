# exercise: run_all
# label: right
import threading


def run_all(tasks):
    # 1. make a thread for each task
    threads = []
    for task in tasks:
        thread = threading.Thread(target=task)
        threads.append(thread)

    # 2. start all of them
    for thread in threads:
        thread.start()

    # 3. wait for all of them
    for thread in threads:
        thread.join()
