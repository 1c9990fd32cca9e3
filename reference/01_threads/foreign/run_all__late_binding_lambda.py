# exercise: run_all
# label: wrong
# mistake: "Run every task": all lambdas look at the same loop variable, so the last task runs in every thread and the others never
import threading


def run_all(tasks):
    threads = []
    for task in tasks:
        threads.append(threading.Thread(target=lambda: task()))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
