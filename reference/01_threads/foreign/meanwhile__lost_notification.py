# exercise: meanwhile
# label: wrong
# mistake: after `foreground()` it calls `condition.wait()` without looking whether the task is done already; if the task ends first, its notification is lost and the caller hangs; breaks "The call returns when both have ended".
import threading


class Background(threading.Thread):
    def __init__(self, task, condition):
        super().__init__()
        self.task = task
        self.condition = condition
        self.value = None

    def run(self):
        value = self.task()
        with self.condition:
            self.value = value
            self.condition.notify()


def meanwhile(task, foreground):
    condition = threading.Condition()
    background = Background(task, condition)
    background.start()
    here = foreground()
    with condition:
        condition.wait()  # the background thread notifies when it is done
        there = background.value
    background.join()
    return there, here
