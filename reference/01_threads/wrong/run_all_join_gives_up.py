# exercise: run_all
# expect: join-gives-up
import threading


def run_all(tasks):
    threads = []
    for task in tasks:
        thread = threading.Thread(target=task)
        thread.start()
        threads.append(thread)
    for thread in threads:
        thread.join(timeout=0.1)  # <- here
