# exercise: meanwhile
# label: wrong
# mistake: "foreground runs in the thread that called": both are run in new threads, the caller only joins
import threading


class Worker(threading.Thread):
    def __init__(self, func):
        super().__init__()
        self.func = func
        self.value = None

    def run(self):
        self.value = self.func()


def meanwhile(task, foreground):
    # two things at the same time = two threads
    t1 = Worker(task)
    t2 = Worker(foreground)
    t1.start()
    t2.start()
    t1.join()
    t2.join()
    return t1.value, t2.value
