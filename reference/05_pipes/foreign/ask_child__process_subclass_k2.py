# exercise: ask_child
# label: right
# style: someone from Java: a subclass of Process that owns both ends and overrides run()
from multiprocessing import Pipe, Process


class Answerer(Process):
    def __init__(self, task):
        super().__init__()
        self.task = task
        self.parent_end, self.child_end = Pipe()

    def run(self):
        self.parent_end.close()
        question = self.child_end.recv()
        self.child_end.send(self.task(question))
        self.child_end.close()

    def ask(self, question):
        self.start()
        self.child_end.close()
        self.parent_end.send(question)
        answer = self.parent_end.recv()
        self.parent_end.close()
        self.join()
        return answer


def ask_child(task, value):
    return Answerer(task).ask(value)
