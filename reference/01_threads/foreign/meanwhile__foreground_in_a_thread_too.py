# exercise: meanwhile
# label: wrong
# mistake: the foreground also gets a new thread, but it must run in the thread that called.

import threading


class Keeper(threading.Thread):
    def __init__(self, work):
        super().__init__()
        self.work = work
        self.value = None

    def run(self):
        self.value = self.work()


def meanwhile(task, foreground):
    first = Keeper(task)
    second = Keeper(foreground)
    first.start()
    second.start()
    first.join()
    second.join()
    return first.value, second.value
