# exercise: run_all
# label: right
# style: target=Job(task): a callable object that prints what went wrong

import threading


class Job:
    def __init__(self, task):
        self.task = task

    def __call__(self):
        try:
            self.task()
        except Exception as e:
            print("job failed:", e)


def run_all(tasks):
    threads = []
    for task in tasks:
        threads.append(threading.Thread(target=Job(task)))
    for t in threads:
        t.start()
    for t in threads:
        t.join()
