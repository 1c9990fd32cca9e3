# exercise: meanwhile
# label: right
import threading


class _Box:
    def __init__(self):
        self.filled = False
        self.value = None

    def fill(self, task):
        self.value = task()
        self.filled = True


def meanwhile(task, foreground):
    box = _Box()
    thread = threading.Thread(target=box.fill, args=(task,))
    thread.start()
    try:
        mine = foreground()
    finally:
        thread.join()  # in every case: never leave before it
    return box.value, mine
