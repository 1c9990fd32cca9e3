# exercise: run_all
# label: wrong
# mistake: the goroutines are kept in a map from the task to its thread; if the same task appears twice the second thread replaces the first, which is never joined, so the call may return while it runs: breaks "The call returns when every task has ended" ("the same one may appear several times").
import threading


def run_all(tasks):
    running = {}
    for task in tasks:
        running[task] = threading.Thread(target=task)
        running[task].start()
    for thread in running.values():
        thread.join()
