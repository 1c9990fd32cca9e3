# exercise: meanwhile
# label: wrong
# mistake: join(timeout=2) returns after two seconds also if the task still runs: then its value is None and the thread is left behind

import threading


class Background(threading.Thread):
    """A thread with a value."""

    def __init__(self, task):
        super().__init__()
        self.task = task
        self.value = None

    def run(self):
        self.value = self.task()


def meanwhile(task, foreground):
    background = Background(task)
    background.start()
    here = foreground()
    # with a timeout, so that the program can never hang
    background.join(timeout=2)
    return background.value, here
