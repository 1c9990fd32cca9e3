# exercise: append_all
# label: right
# style: Java person, a subclass of Process with run(), each success is counted in shared memory under the same lock
import multiprocessing


class ChildFailed(Exception):
    """A child process did not do its part."""


class Appender(multiprocessing.Process):
    def __init__(self, mutex, done, append, record):
        super().__init__()
        self.mutex = mutex
        self.done = done
        self.append = append
        self.record = record

    def run(self):
        with self.mutex:
            self.append(self.record)
            self.done.value += 1


def append_all(append, records):
    mutex = multiprocessing.Lock()
    done = multiprocessing.Value("i", 0, lock=False)
    appenders = [Appender(mutex, done, append, record) for record in records]
    for appender in appenders:
        appender.start()
    for appender in appenders:
        appender.join()
    missing = len(appenders) - done.value
    if missing:
        raise ChildFailed(f"{missing} of {len(appenders)} records are missing")
