# exercise: meanwhile
# label: right
# style: Thread subclass whose join() hands out the value, a dataclass for the pair, verbose

import dataclasses
import threading


@dataclasses.dataclass
class Pair:
    of_task: object = None
    of_foreground: object = None

    def as_tuple(self):
        return (self.of_task, self.of_foreground)


class ThreadWithValue(threading.Thread):
    def __init__(self, function):
        super().__init__()
        self.function = function
        self.value = None

    def run(self):
        self.value = self.function()

    def join(self, timeout=None):
        super().join(timeout)
        return self.value


def meanwhile(task, foreground):
    pair = Pair()

    # 1. start
    helper = ThreadWithValue(task)
    helper.start()

    # 2. do my own part
    pair.of_foreground = foreground()

    # 3. wait
    pair.of_task = helper.join()

    # dataclasses.astuple would copy the values, so do it by hand
    return pair.as_tuple()
