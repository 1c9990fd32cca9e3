# exercise: run_all
# style: comprehension
import threading


def run_all(tasks):
    threads = [threading.Thread(target=t) for t in tasks]
    [t.start() for t in threads]
    [t.join() for t in threads]
