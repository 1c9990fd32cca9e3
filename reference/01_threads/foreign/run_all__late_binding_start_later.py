# exercise: run_all
# label: wrong
# mistake: lambda: task() looks at the loop variable when it runs, all threads run the last task
# expect: late-binding

import threading


def run_all(tasks):
    threads = []
    for task in tasks:
        threads.append(threading.Thread(target=lambda: task()))
    for t in threads:
        t.start()
    for t in threads:
        t.join()
