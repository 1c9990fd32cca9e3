# exercise: converse
# label: right
import multiprocessing


class Partner(multiprocessing.Process):
    def __init__(self, task, parents_end, own_end):
        super().__init__()
        self.task = task
        self.parents_end = parents_end
        self.own_end = own_end

    def run(self):
        self.parents_end.close()  # else this copy would keep the pipe open
        try:
            running = True
            while running:
                try:
                    question = self.own_end.recv()
                except EOFError:
                    running = False
                else:
                    self.own_end.send(self.task(question))
        finally:
            self.own_end.close()


def converse(task, values):
    here, there = multiprocessing.Pipe()
    partner = Partner(task, here, there)
    partner.start()
    there.close()
    answers = [None] * len(values)
    try:
        for i in range(len(values)):
            here.send(values[i])
            answers[i] = here.recv()
    finally:
        here.close()
        partner.join()
    return answers
