# exercise: meanwhile
# label: wrong
# mistake: both callables get a worker thread, for symmetry, so foreground is not in the caller's thread; breaks "``foreground`` runs in the thread that called."
import threading


class Worker:
    def __init__(self, function):
        self.function = function
        self.value = None
        self.thread = threading.Thread(target=self.work)

    def work(self):
        self.value = self.function()

    def begin(self):
        self.thread.start()
        return self

    def end(self):
        self.thread.join()
        return self.value


def meanwhile(task, foreground):
    back = Worker(task).begin()
    front = Worker(foreground).begin()
    return back.end(), front.end()
