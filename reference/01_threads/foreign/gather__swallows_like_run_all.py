# exercise: gather
# label: wrong
# mistake: mixed up with run_all ("raises: nothing"), the exception stays in its thread and its place holds None; breaks "and then raises the exception of the first one in the order of tasks that raised"
import threading


class ResultThread(threading.Thread):
    def __init__(self, task):
        super().__init__()
        self.task = task
        self.result = None

    def run(self):
        self.result = self.task()


def gather(tasks):
    threads = []
    for task in tasks:
        thread = ResultThread(task)
        thread.start()
        threads.append(thread)
    for thread in threads:
        thread.join()
    return [thread.result for thread in threads]
