# exercise: meanwhile
# label: right
# style: somebody who knows Java: FutureTask with a monitor (Condition), wait in a while loop, camelCase

import threading


class FutureTask:
    def __init__(self, callable):
        self._callable = callable
        self._monitor = threading.Condition()
        self._done = False
        self._value = None

    def run(self):
        value = None
        try:
            value = self._callable()
        finally:
            with self._monitor:
                self._value = value
                self._done = True
                self._monitor.notify_all()

    def get(self):
        with self._monitor:
            while not self._done:
                self._monitor.wait()
            return self._value


def meanwhile(task, foreground):
    futureTask = FutureTask(task)
    workerThread = threading.Thread(target=futureTask.run)
    workerThread.start()
    foregroundValue = foreground()
    taskValue = futureTask.get()
    workerThread.join()
    return taskValue, foregroundValue
