# exercise: run_all
# expect: one-lock-around-all
import threading

lock = threading.Lock()


def safely(task):
    lock.acquire()
    try:
        task()  # <- here
    finally:
        lock.release()


def run_all(tasks):
    threads = [threading.Thread(target=safely, args=(task,)) for task in tasks]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
