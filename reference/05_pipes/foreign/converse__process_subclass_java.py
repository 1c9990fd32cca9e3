# exercise: converse
# label: right
# style: object oriented like Java, a Process subclass that owns both ends, with getters and ask/hang_up methods

import multiprocessing


class Interviewee(multiprocessing.Process):
    """A child process that answers until the interviewer hangs up."""

    def __init__(self, task):
        multiprocessing.Process.__init__(self)
        self.task = task
        self.interviewer_end, self.own_end = multiprocessing.Pipe()

    def run(self):
        self.interviewer_end.close()
        finished = False
        while not finished:
            try:
                question = self.own_end.recv()
            except EOFError:
                finished = True
            else:
                self.own_end.send(self.task(question))
        self.own_end.close()

    def start(self):
        super().start()
        self.own_end.close()

    def ask(self, question):
        self.interviewer_end.send(question)
        return self.interviewer_end.recv()

    def hang_up(self):
        self.interviewer_end.close()
        self.join()


def converse(task, values):
    interviewee = Interviewee(task)
    interviewee.start()
    answers = list()
    try:
        for i in range(len(values)):
            answers.append(interviewee.ask(values[i]))
    finally:
        interviewee.hang_up()
    return answers
