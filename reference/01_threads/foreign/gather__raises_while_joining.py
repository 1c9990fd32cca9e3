# exercise: gather
# label: wrong
# mistake: raises in the joining loop, when tasks that come later may still be running

import threading


class ResultThread(threading.Thread):
    def __init__(self, task):
        super().__init__()
        self.task = task
        self.value = None
        self.error = None

    def run(self):
        try:
            self.value = self.task()
        except BaseException as error:
            self.error = error

    def get(self):
        self.join()
        if self.error is not None:
            raise self.error
        return self.value


def gather(tasks):
    threads = [ResultThread(task) for task in tasks]
    for thread in threads:
        thread.start()
    return [thread.get() for thread in threads]
