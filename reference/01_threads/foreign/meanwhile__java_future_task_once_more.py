# exercise: meanwhile
# label: right
# style: a Java programmer who writes FutureTask with a Condition, waits in get() and joins the thread at the end
import threading


class FutureTask:
    def __init__(self, callable_):
        self._callable = callable_
        self._condition = threading.Condition()
        self._done = False
        self._value = None

    def run(self):
        value = self._callable()
        with self._condition:
            self._value = value
            self._done = True
            self._condition.notify_all()

    def get(self):
        with self._condition:
            while not self._done:
                self._condition.wait()
            return self._value


def meanwhile(task, foreground):
    future = FutureTask(task)
    thread = threading.Thread(target=future.run)
    thread.start()
    foregroundValue = foreground()
    taskValue = future.get()
    thread.join()
    return (taskValue, foregroundValue)
