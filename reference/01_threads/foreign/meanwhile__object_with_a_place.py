# exercise: meanwhile
# label: right

import threading


class _Shelf:
    """Calls the task, and keeps the value for the other thread."""

    def __init__(self, task):
        self.task = task
        self.value = None

    def __call__(self):
        self.value = self.task()


def meanwhile(task, foreground):
    shelf = _Shelf(task)
    thread = threading.Thread(target=shelf)  # Ann: an object? Ben: it can be called.
    thread.start()
    try:
        mine = foreground()  # Ann: here, in this thread
    finally:
        thread.join()  # Ben: whatever happens
    # Ann: only now it is allowed to look at the shelf.
    return shelf.value, mine
