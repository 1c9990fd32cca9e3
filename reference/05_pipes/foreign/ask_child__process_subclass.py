# exercise: ask_child
# label: right
# style: subclass of Process that overrides run
import multiprocessing


class Answerer(multiprocessing.Process):
    def __init__(self, end, task):
        super().__init__()
        self.end = end
        self.task = task

    def run(self):
        question = self.end.recv()
        self.end.send(self.task(question))
        self.end.close()


def ask_child(task, value):
    mine, its = multiprocessing.Pipe()
    child = Answerer(its, task)
    child.start()
    mine.send(value)
    reply = mine.recv()
    child.join()
    mine.close()
    its.close()
    return reply
