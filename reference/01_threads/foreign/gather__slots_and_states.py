# exercise: gather
# label: right
import threading

PENDING = 0
RETURNED = 1
RAISED = 2


class Slot(threading.Thread):
    """A thread with a place for what its task leaves."""

    def __init__(self, task):
        super().__init__()
        self.task = task
        self.state = PENDING
        self.value = None

    def run(self):
        try:
            self.value = self.task()
            self.state = RETURNED
        except BaseException as error:
            self.value = error
            self.state = RAISED


def gather(tasks):
    count = len(tasks)
    slots = [None] * count
    for i in range(count):
        slots[i] = Slot(tasks[i])
    for i in range(count):
        slots[i].start()
    for i in range(count):
        slots[i].join()
    for i in range(count):
        if slots[i].state == RAISED:
            raise slots[i].value
    values = [None] * count
    for i in range(count):
        values[i] = slots[i].value
    return values
