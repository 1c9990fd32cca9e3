# exercise: meanwhile
# label: right
# style: Java-minded: a FutureTask with a Condition and a blocking get(), run by a thread
import threading


class FutureTask:
    def __init__(self, function):
        self._function = function
        self._condition = threading.Condition()
        self._is_done = False
        self._outcome = None

    def run(self):
        outcome = self._function()
        with self._condition:
            self._outcome = outcome
            self._is_done = True
            self._condition.notify_all()

    def get(self):
        with self._condition:
            while not self._is_done:
                self._condition.wait()
            return self._outcome


def meanwhile(task, foreground):
    future_task = FutureTask(task)
    thread = threading.Thread(target=future_task.run)
    thread.start()
    foreground_value = foreground()
    task_value = future_task.get()
    thread.join()
    return (task_value, foreground_value)
