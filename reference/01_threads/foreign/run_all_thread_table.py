# exercise: run_all
# label: wrong
# mistake: a dictionary keyed by task, so a task that appears several times runs once
import threading


def run_all(tasks):
    threads = {task: threading.Thread(target=task) for task in tasks}
    for thread in threads.values():
        thread.start()
    for thread in threads.values():
        thread.join()
