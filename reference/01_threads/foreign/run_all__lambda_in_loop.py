# exercise: run_all
# label: wrong
# mistake: all lambdas look at the loop variable when they run, so the last task runs n times and the others never

import threading


def run_all(tasks):
    threads = []
    for task in tasks:
        threads.append(threading.Thread(target=lambda: task()))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
