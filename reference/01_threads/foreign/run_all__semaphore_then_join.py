# exercise: run_all
# label: right
import threading


class Runner(threading.Thread):
    def __init__(self, task, finished):
        super().__init__()
        self.task = task
        self.finished = finished

    def run(self):
        try:
            self.task()
        finally:
            self.finished.release()


def run_all(tasks):
    finished = threading.Semaphore(0)
    runners = []
    for i in range(len(tasks)):
        runners.append(Runner(tasks[i], finished))
    for i in range(len(runners)):
        runners[i].start()
    for _ in range(len(runners)):
        finished.acquire()
    # each has released; wait until the threads themselves are gone, too
    for i in range(len(runners)):
        runners[i].join()
