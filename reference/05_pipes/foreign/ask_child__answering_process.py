# exercise: ask_child
# label: right
import multiprocessing


class AnsweringProcess(multiprocessing.Process):
    def __init__(self, task, parents_end, own_end):
        super().__init__()
        self.task = task
        self.parents_end = parents_end
        self.own_end = own_end

    def run(self):
        self.parents_end.close()
        try:
            question = self.own_end.recv()
            self.own_end.send(self.task(question))
        finally:
            self.own_end.close()


def ask_child(task, value):
    here, there = multiprocessing.Pipe()
    child = AnsweringProcess(task, here, there)
    child.start()
    there.close()
    try:
        here.send(value)
        answer = here.recv()
    finally:
        here.close()
        child.join()
    return answer
