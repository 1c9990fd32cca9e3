# exercise: meanwhile
# label: wrong
# mistake: awaits the task before foreground is called, as in async { }.await(), so the two never run at once; breaks "Run ``task()`` in the background and ``foreground()`` here, at the same time."
import threading


class Deferred(threading.Thread):
    def __init__(self, block):
        super().__init__()
        self.block = block
        self.value = None
        self.start()

    def run(self):
        self.value = self.block()

    def await_(self):
        self.join()
        return self.value


def async_(block):
    return Deferred(block)


def meanwhile(task, foreground):
    a = async_(task).await_()
    b = foreground()
    return a, b
