# exercise: ask_child
# label: right
# style: class-based, a subclass of Process that owns the two ends
import multiprocessing


class Answerer(multiprocessing.Process):
    def __init__(self, task):
        super().__init__()
        self.task = task
        self.here, self.there = multiprocessing.Pipe(duplex=True)

    def run(self):
        self.here.close()
        try:
            question = self.there.recv()
            self.there.send(self.task(question))
        finally:
            self.there.close()

    def open(self):
        self.start()
        self.there.close()
        return self

    def ask(self, value):
        self.here.send(value)
        return self.here.recv()

    def shut(self):
        self.here.close()
        self.join()


def ask_child(task, value):
    answerer = Answerer(task).open()
    try:
        return answerer.ask(value)
    finally:
        answerer.shut()
