# exercise: gather
# label: right
# style: Rust, JoinHandle objects that hold Ok or Err; all handles are joined first, then unwrapped in order
import threading


class Ok:
    def __init__(self, value):
        self.value = value

    def unwrap(self):
        return self.value


class Err:
    def __init__(self, error):
        self.error = error

    def unwrap(self):
        raise self.error


class JoinHandle:
    def __init__(self, closure):
        self._closure = closure
        self._outcome = None
        self._thread = threading.Thread(target=self._main)

    @classmethod
    def spawn(cls, closure):
        handle = cls(closure)
        handle._thread.start()
        return handle

    def _main(self):
        try:
            self._outcome = Ok(self._closure())
        except BaseException as error:
            self._outcome = Err(error)

    def join(self):
        self._thread.join()
        return self._outcome


def gather(tasks):
    handles = [JoinHandle.spawn(task) for task in tasks]
    outcomes = [handle.join() for handle in handles]
    return [outcome.unwrap() for outcome in outcomes]
