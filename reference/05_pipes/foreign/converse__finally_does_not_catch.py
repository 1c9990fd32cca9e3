# exercise: converse
# label: wrong
# mistake: the child's loop has a `finally` but no `except EOFError`, so the end of the conversation ends the child with an uncaught EOFError (a traceback, exit code 1); breaks "and ends, without an exception".
import multiprocessing


class Partner(multiprocessing.Process):
    def __init__(self, task, parents_end, own_end):
        super().__init__()
        self.task = task
        self.parents_end = parents_end
        self.own_end = own_end

    def run(self):
        self.parents_end.close()
        try:
            while True:
                question = self.own_end.recv()
                self.own_end.send(self.task(question))
        finally:
            self.own_end.close()


def converse(task, values):
    here, there = multiprocessing.Pipe()
    partner = Partner(task, here, there)
    partner.start()
    there.close()
    answers = []
    try:
        for value in values:
            here.send(value)
            answers.append(here.recv())
    finally:
        here.close()
        partner.join()
    return answers
