# exercise: run_all
# expect: busy-wait
import threading


def run_all(tasks):
    left = [len(tasks)]
    lock = threading.Lock()

    def work(task):
        try:
            task()
        finally:
            with lock:
                left[0] -= 1

    for task in tasks:
        threading.Thread(target=work, args=(task,)).start()
    while left[0] > 0:
        pass
