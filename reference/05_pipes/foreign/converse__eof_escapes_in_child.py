# exercise: converse
# label: wrong
# mistake: nobody catches the EOFError in the child: the answers are right, but the child dies of a traceback with exit code 1 ("and ends, without an exception")
from multiprocessing import Pipe, Process


class Endpoint:
    """One end, with names that say what one does with it."""

    def __init__(self, mine, foreign):
        self.mine = mine
        self.foreign = foreign

    def settle(self):
        self.foreign.close()
        return self

    def ask(self, question):
        self.mine.send(question)
        return self.mine.recv()

    def reply_with(self, task):
        self.mine.send(task(self.mine.recv()))

    def hang_up(self):
        self.mine.close()


def answering_machine(endpoint, task):
    endpoint.settle()
    try:
        while True:
            endpoint.reply_with(task)
    finally:
        endpoint.hang_up()


def converse(task, values):
    here, there = Pipe()
    caller = Endpoint(here, there)
    child = Process(target=answering_machine, args=(Endpoint(there, here), task))
    child.start()
    caller.settle()
    answers = [caller.ask(value) for value in values]
    caller.hang_up()
    child.join()
    return answers
