# exercise: append_all
# label: wrong
# mistake: as with a synchronized method in Java, each process object has a lock of its own, so nobody waits for anybody and all append at the same moment; breaks "``append`` must not be called by two processes at the same moment".
import multiprocessing


class Appender(multiprocessing.Process):
    def __init__(self, append, record):
        super().__init__()
        self.append = append
        self.record = record
        self.monitor = multiprocessing.Lock()

    def run(self):
        self.monitor.acquire()
        try:
            self.append(self.record)
        finally:
            self.monitor.release()


def append_all(append, records):
    appenders = [Appender(append, record) for record in records]
    for appender in appenders:
        appender.start()
    for appender in appenders:
        appender.join()
    for appender in appenders:
        if appender.exitcode != 0:
            raise ChildFailed("append raised in a process")
