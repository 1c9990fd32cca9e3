# exercise: append_all
# label: wrong
# mistake: the child catches the exception and keeps it in a field of its process object, where the parent looks for it; the child changes its own copy only and ends with exit code 0, so nothing is ever raised; breaks ":raises ChildFailed: if append raised for some record".
import multiprocessing


class _RecordProcess(multiprocessing.Process):
    def __init__(self, mutex, append, record):
        super().__init__()
        self._mutex = mutex
        self._append = append
        self._record = record
        self.failure = None

    def run(self):
        with self._mutex:
            try:
                self._append(self._record)
            except Exception as error:
                self.failure = error


def append_all(append, records):
    mutex = multiprocessing.Lock()
    appenders = [_RecordProcess(mutex, append, record) for record in records]
    for appender in appenders:
        appender.start()
    for appender in appenders:
        appender.join()
    for appender in appenders:
        if appender.failure is not None:
            raise ChildFailed(str(appender.failure))
