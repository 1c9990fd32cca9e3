# exercise: run_all
# label: wrong
# mistake: "All threads are started before any is waited for": each thread is joined before the next one is started, never two at once
import threading


def run_all(tasks):
    for task in tasks:
        thread = threading.Thread(target=task)
        thread.start()
        thread.join()
