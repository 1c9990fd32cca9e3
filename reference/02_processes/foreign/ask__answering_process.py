# exercise: ask
# label: right
import multiprocessing


class _Answering(multiprocessing.Process):
    """A child that sends one pair: whether it went well, and the value or the text."""

    def __init__(self, inlet, outlet, task, arguments):
        super().__init__()
        self._inlet = inlet
        self._outlet = outlet
        self._task = task
        self._arguments = arguments

    def run(self):
        self._inlet.close()
        try:
            self._outlet.send((True, self._task(*self._arguments)))
        except BaseException as error:
            self._outlet.send((False, str(error)))
            raise
        finally:
            self._outlet.close()


def ask(task, *args):
    inlet, outlet = multiprocessing.Pipe(duplex=False)
    child = _Answering(inlet, outlet, task, args)
    started = False
    try:
        try:
            child.start()
            started = True
        finally:
            outlet.close()
        try:
            succeeded, content = inlet.recv()
        except (EOFError, OSError):  # nothing came, or only a part of it
            succeeded, content = False, ""
    finally:
        inlet.close()
        if started:
            child.join()
    if not succeeded:
        raise ChildFailed(child.exitcode, content)
    return content
