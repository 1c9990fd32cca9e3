# exercise: converse
# label: right
# style: subclass of Process that gets both ends
from multiprocessing import Pipe, Process


class Oracle(Process):
    def __init__(self, task):
        Process.__init__(self)
        self.task = task
        self.outside, self.inside = Pipe()

    def run(self):
        self.outside.close()
        try:
            while True:
                self.inside.send(self.task(self.inside.recv()))
        except EOFError:
            pass
        self.inside.close()

    def ask(self, value):
        self.outside.send(value)
        return self.outside.recv()


def converse(task, values):
    oracle = Oracle(task)
    oracle.start()
    oracle.inside.close()
    result = []
    for value in values:
        result.append(oracle.ask(value))
    oracle.outside.close()
    oracle.join()
    return result
