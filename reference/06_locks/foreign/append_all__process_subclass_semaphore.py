# exercise: append_all
# label: right
# style: a subclass of Process with its own run(), a bounded semaphore of one taken and released in try/finally
import multiprocessing


class ChildFailed(Exception):
    """A child process did not do its part."""


class Appender(multiprocessing.Process):
    def __init__(self, turn, append, record):
        super().__init__()
        self.turn = turn
        self.append = append
        self.record = record

    def run(self):
        self.turn.acquire()
        try:
            self.append(self.record)
        except SystemExit as stop:
            # its exit code could be 0
            raise ChildFailed("append called sys.exit") from stop
        finally:
            self.turn.release()


def append_all(append, records):
    turn = multiprocessing.BoundedSemaphore(1)
    appenders = [Appender(turn, append, record) for record in records]
    started = []
    try:
        for appender in appenders:
            appender.start()
            started.append(appender)
    finally:
        for appender in started:
            appender.join()
    codes = [appender.exitcode for appender in appenders]
    if any(codes):
        raise ChildFailed(f"exit codes {codes}")
