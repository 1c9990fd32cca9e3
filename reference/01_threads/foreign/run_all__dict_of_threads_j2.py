# exercise: run_all
# label: wrong
# mistake: the dict comprehension has one key for each different task, so a task that appears three times in the list runs only once: breaks "Run every task in a thread of its own" and "the same one may appear several times"
import threading


def run_all(tasks):
    threads = {task: threading.Thread(target=task) for task in tasks}
    for thread in threads.values():
        thread.start()
    for thread in threads.values():
        thread.join()
