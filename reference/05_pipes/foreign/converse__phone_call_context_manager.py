# exercise: converse
# label: right
# style: object-oriented; a context manager is the phone call, leaving it hangs up and joins
import multiprocessing as mp
from contextlib import suppress


def callee(task, receiver, other_side):
    other_side.close()
    with suppress(EOFError):
        while True:
            receiver.send(task(receiver.recv()))


class PhoneCall:
    def __init__(self, task):
        self.task = task

    def __enter__(self):
        self.end, remote = mp.Pipe()
        self.process = mp.Process(target=callee, args=(self.task, remote, self.end))
        self.process.start()
        remote.close()
        return self

    def ask(self, question):
        self.end.send(question)
        return self.end.recv()

    def __exit__(self, *exc):
        self.end.close()
        self.process.join()
        return False


def converse(task, values):
    answers = []
    with PhoneCall(task) as call:
        for value in values:
            answers.append(call.ask(value))
    return answers
