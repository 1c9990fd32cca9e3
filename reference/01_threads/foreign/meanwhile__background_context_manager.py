# exercise: meanwhile
# label: right
# style: a context manager object carries task, thread and value; it starts on enter, joins on exit, and is read after the block
import threading


class background:
    def __init__(self, task):
        self.task = task
        self.value = None
        self.thread = threading.Thread(target=self._work)

    def _work(self):
        self.value = self.task()

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *exc_info):
        self.thread.join()
        return False


def meanwhile(task, foreground):
    with background(task) as other:
        here = foreground()
    return other.value, here
