# exercise: ask_each
# label: right
# style: a thread per child does all the talking on that child's end; all forks happen before
import threading
from multiprocessing import Pipe, Process


def _work(task, end):
    end.send(task(end.recv()))


class _Talker(threading.Thread):
    def __init__(self, end, value):
        threading.Thread.__init__(self)
        self.end = end
        self.value = value
        self.answer = None

    def run(self):
        with self.end:
            try:
                self.end.send(self.value)
                self.answer = self.end.recv()
            except (EOFError, OSError):
                self.answer = None


def ask_each(task, values):
    children = []
    talkers = []
    for value in values:
        here, there = Pipe()
        child = Process(target=_work, args=(task, there))
        child.start()
        there.close()
        children.append(child)
        talkers.append(_Talker(here, value))
    for talker in talkers:
        talker.start()
    for talker in talkers:
        talker.join()
    for child in children:
        child.join()
    return [talker.answer for talker in talkers]
