# exercise: gather
# label: right
import threading


class OneTask(threading.Thread):
    def __init__(self, task):
        super().__init__()
        self.task = task
        self.value = None
        self.failed = False
        self.error = None

    def run(self):
        try:
            self.value = self.task()
        except BaseException as error:
            self.error = error
            self.failed = True


def gather(tasks):
    threads = [OneTask(task) for task in tasks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for thread in threads:
        if thread.failed:
            raise thread.error
    return [thread.value for thread in threads]
