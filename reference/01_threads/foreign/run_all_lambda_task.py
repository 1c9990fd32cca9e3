# exercise: run_all
# label: wrong
# mistake: the lambda looks up the loop variable when it runs, after the loop it is the last task
import threading


def run_all(tasks):
    threads = []
    for task in tasks:
        threads.append(threading.Thread(target=lambda: task()))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
