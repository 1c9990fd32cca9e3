# exercise: NamedTask
# label: right
# style: result behind a lock, the task itself runs outside of it

import threading


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        threading.Thread.__init__(self, name=name)
        self._mutex = threading.Lock()
        self._todo = task
        self._res = None

    def run(self):
        value = self._todo()
        with self._mutex:
            self._res = value

    def get_result(self):
        with self._mutex:
            return self._res

    result = property(get_result)
