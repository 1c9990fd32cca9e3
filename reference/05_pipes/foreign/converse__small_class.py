# exercise: converse
# label: right
import multiprocessing


def _answer_all(here, there, task):
    here.close()  # or I would wait for myself
    over = False
    while not over:
        try:
            value = there.recv()
        except EOFError:
            over = True
        else:
            there.send(task(value))
    there.close()


class _Conversation:
    def __init__(self, task):
        self.here, there = multiprocessing.Pipe()
        self.child = multiprocessing.Process(
            target=_answer_all, args=(self.here, there, task)
        )
        self.child.start()
        there.close()

    def ask(self, value):
        self.here.send(value)
        return self.here.recv()

    def end(self):
        self.here.close()
        self.child.join()


def converse(task, values):
    conversation = _Conversation(task)
    try:
        return [conversation.ask(value) for value in values]
    finally:
        conversation.end()
