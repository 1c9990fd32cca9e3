# exercise: gather
# label: wrong
# mistake: await_ joins one thread and raises at once, while later tasks still run; breaks "if tasks raise, first waits for all of them, and then raises"
import threading


class Deferred(threading.Thread):
    def __init__(self, block):
        super().__init__()
        self.block = block
        self.value = None
        self.failure = None

    def run(self):
        try:
            self.value = self.block()
        except BaseException as failure:
            self.failure = failure

    def await_(self):
        self.join()
        if self.failure is not None:
            raise self.failure
        return self.value


def gather(tasks):
    deferreds = [Deferred(task) for task in tasks]
    for deferred in deferreds:
        deferred.start()
    return [deferred.await_() for deferred in deferreds]
