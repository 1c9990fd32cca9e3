# exercise: converse
# label: wrong
# mistake: recv_bytes(maxlength) raises OSError for a longer message, in the child or in the parent; breaks "values and answers may be large" and ":raises: nothing."
import pickle
from multiprocessing import Pipe, Process

MAX_MESSAGE = 65536  # what a pipe holds


class Wire:
    def __init__(self, end):
        self.end = end

    def put(self, obj):
        self.end.send_bytes(pickle.dumps(obj))

    def get(self):
        return pickle.loads(self.end.recv_bytes(MAX_MESSAGE))

    def close(self):
        self.end.close()


def _answering(task, there, here):
    here.close()
    wire = Wire(there)
    while True:
        try:
            question = wire.get()
        except EOFError:
            break
        wire.put(task(question))
    wire.close()


def converse(task, values):
    here, there = Pipe()
    process = Process(target=_answering, args=(task, there, here))
    process.start()
    there.close()
    wire = Wire(here)
    answers = []
    try:
        for value in values:
            wire.put(value)
            answers.append(wire.get())
    finally:
        wire.close()
        process.join()
    return answers
