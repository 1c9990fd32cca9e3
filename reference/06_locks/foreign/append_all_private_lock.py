# exercise: append_all
# label: wrong
# mistake: every Process object makes a lock of its own in __init__, so nothing is shared
import multiprocessing


class Appender(multiprocessing.Process):
    def __init__(self, append, record):
        super().__init__()
        self._lock = multiprocessing.Lock()
        self._append = append
        self._record = record

    def run(self):
        with self._lock:
            self._append(self._record)


def append_all(append, records):
    appenders = [Appender(append, record) for record in records]
    for appender in appenders:
        appender.start()
    for appender in appenders:
        appender.join()
    if any(appender.exitcode != 0 for appender in appenders):
        raise ChildFailed("a process failed")
