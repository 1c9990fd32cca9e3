# exercise: run_all
# label: right
# style: a beginner's two loops: start all, then join all
import threading


def run_all(tasks):
    threads = []
    for task in tasks:
        thread = threading.Thread(target=task)
        thread.start()
        threads.append(thread)
    for thread in threads:
        thread.join()
