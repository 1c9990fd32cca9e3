# exercise: append_all
# label: right
import multiprocessing


class _Appender(multiprocessing.Process):
    def __init__(self, mutex, append, record):
        super().__init__()
        self._mutex = mutex
        self._append = append
        self._record = record

    def run(self):
        self._mutex.acquire()
        try:
            self._append(self._record)
        except SystemExit as leaving:  # an exit code of 0 would hide it
            raise RuntimeError(f"append left its process: {leaving}") from leaving
        finally:
            self._mutex.release()


def append_all(append, records):
    mutex = multiprocessing.Lock()
    appenders = [_Appender(mutex, append, record) for record in records]
    started = []
    try:
        for appender in appenders:
            appender.start()
            started.append(appender)
    finally:
        for appender in started:
            appender.join()
    failed = [appender for appender in appenders if appender.exitcode != 0]
    if failed:
        raise ChildFailed(f"{len(failed)} of {len(appenders)} records not appended")
