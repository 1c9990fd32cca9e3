# exercise: ask
# label: right
# style: class lover with the rarer docs: a Process subclass, connection.wait on pipe and sentinel, send_bytes and close
import multiprocessing
import pickle
from multiprocessing.connection import wait


class Asked(multiprocessing.Process):
    """A process with a result."""

    def __init__(self, task, parameters):
        super().__init__()
        self.task = task
        self.parameters = parameters
        self.inbox, self.outbox = multiprocessing.Pipe(duplex=False)

    def run(self):
        self.inbox.close()  # a copy of the parent's end; not ours
        try:
            parcel = pickle.dumps((True, self.task(*self.parameters)))
        except BaseException as error:
            self.outbox.send_bytes(pickle.dumps((False, str(error))))
            raise
        self.outbox.send_bytes(parcel)

    def _parcel(self):
        """Return what the child has sent, or None when it has ended without a word."""
        while self.is_alive():
            if wait([self.inbox, self.sentinel], timeout=1):
                break  # a word or the end; else nothing is wrong, it is only slow
        if not self.inbox.poll():
            return None
        try:
            return self.inbox.recv_bytes()
        except (EOFError, OSError):
            return None

    def result(self):
        self.start()
        self.outbox.close()
        try:
            parcel = self._parcel()
        except BaseException:  # Ctrl+C: nobody will read the answer
            self.kill()
            raise
        finally:
            self.join()
            self.inbox.close()
        if parcel is None:
            raise ChildFailed(self.exitcode)
        try:
            success, value = pickle.loads(parcel)
        except Exception as error:
            raise ChildFailed(self.exitcode, str(error)) from error
        if not success:
            raise ChildFailed(self.exitcode, value)
        return value


def ask(task, *args):
    return Asked(task, args).result()
