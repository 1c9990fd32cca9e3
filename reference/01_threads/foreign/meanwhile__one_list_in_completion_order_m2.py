# exercise: meanwhile
# label: wrong
# mistake: both append to one list, so if foreground ends first the values are swapped; breaks ":return: the value of task, then the value of foreground."
import threading


class Collector:
    def __init__(self):
        self._lock = threading.Lock()
        self._values = []

    def collect(self, function):
        value = function()
        with self._lock:
            self._values.append(value)

    def as_tuple(self):
        return tuple(self._values)


def meanwhile(task, foreground):
    collector = Collector()
    thread = threading.Thread(target=collector.collect, args=(task,))
    thread.start()
    collector.collect(foreground)
    thread.join()
    return collector.as_tuple()
