# exercise: run_all
# label: wrong
# mistake: the lambda looks up `task` only when it runs, after the loop, so every thread runs the last task and the others never run
import threading


def run_all(tasks):
    threads = []
    for task in tasks:
        threads.append(threading.Thread(target=lambda: task()))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
