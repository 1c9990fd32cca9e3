# exercise: run_all
# label: wrong
# mistake: the threads are kept in a dictionary by task, so a task that comes several times runs once only

from threading import Thread


def run_all(tasks):
    threads = {task: Thread(target=task) for task in tasks}
    for thread in threads.values():
        thread.start()
    for thread in threads.values():
        thread.join()
