# exercise: meanwhile
# label: right
# style: Thread subclass with attribute

from threading import Thread


class Keeper(Thread):
    value = None

    def __init__(self, f):
        super().__init__()
        self.f = f

    def run(self):
        self.value = self.f()


def meanwhile(task, foreground):
    k = Keeper(task)
    k.start()
    here = foreground()
    k.join()
    return k.value, here
