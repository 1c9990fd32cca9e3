# exercise: ask_each
# label: right
import multiprocessing


class _Envoy(multiprocessing.Process):
    """A child with a question, and with the sending end of a pipe of its own."""

    def __init__(self, task, value, outlet):
        super().__init__()
        self._task = task
        self._value = value
        self._outlet = outlet

    def run(self):
        try:
            self._outlet.send(self._task(self._value))
        finally:
            self._outlet.close()


class _Mission:
    """The parent's side of one envoy."""

    def __init__(self, task, value):
        self._inlet, outlet = multiprocessing.Pipe(duplex=False)
        self._envoy = _Envoy(task, value, outlet)
        try:
            self._envoy.start()
        finally:
            outlet.close()  # before the next one starts: no copy goes there

    def answer(self):
        try:
            return self._inlet.recv()
        except (EOFError, OSError):
            return None

    def close(self):
        self._inlet.close()
        self._envoy.join()


def ask_each(task, values):
    missions = []
    try:
        for value in values:
            missions.append(_Mission(task, value))
        return [mission.answer() for mission in missions]
    finally:
        for mission in missions:
            mission.close()
