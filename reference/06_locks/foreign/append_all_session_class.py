# exercise: append_all
# label: right
# style: class-based, a subclass of Process as a database session, Java-like
import multiprocessing


class WriterSession(multiprocessing.Process):
    def __init__(self, table_lock, append, record):
        super().__init__()
        self.table_lock = table_lock
        self.append_function = append
        self.record = record

    def run(self):
        self.table_lock.acquire()
        try:
            self.append_function(self.record)
        finally:
            self.table_lock.release()

    def failed(self):
        return self.exitcode != 0


def append_all(append, records):
    table_lock = multiprocessing.RLock()
    sessions = [WriterSession(table_lock, append, record) for record in records]
    for session in sessions:
        session.start()
    for session in sessions:
        session.join()
    failures = [session.name for session in sessions if session.failed()]
    if failures:
        raise ChildFailed("failed sessions: " + ", ".join(failures))
