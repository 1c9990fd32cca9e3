# exercise: run_all
# style: set_of_the_running
import threading


def run_all(tasks):
    running = set()
    empty = threading.Event()
    lock = threading.Lock()
    queue = list(tasks)

    class Runner(threading.Thread):
        def __init__(self, job):
            super().__init__()
            self.job = job
            running.add(self)

        def run(self):
            try:
                self.job()
            finally:
                with lock:
                    running.remove(self)
                    if not running:
                        empty.set()

    runners = [Runner(job) for job in queue]
    for runner in runners:
        runner.start()
    while running and not empty.wait(0.1):
        pass
