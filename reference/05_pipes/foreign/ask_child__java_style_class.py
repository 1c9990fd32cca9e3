# exercise: ask_child
# label: right
# style: a class with fields, getters and try/finally, as in Java
from multiprocessing import Pipe, Process


class ChildAsker:
    def __init__(self, task):
        self._task = task
        self._parentEnd = None
        self._childEnd = None
        self._process = None
        self._answer = None

    @staticmethod
    def childMain(connection, task):
        question = connection.recv()
        answer = task(question)
        connection.send(answer)
        connection.close()

    def open(self):
        self._parentEnd, self._childEnd = Pipe()
        self._process = Process(target=ChildAsker.childMain,
                                args=(self._childEnd, self._task))
        self._process.start()

    def ask(self, value):
        self._parentEnd.send(value)
        self._answer = self._parentEnd.recv()

    def close(self):
        self._process.join()
        self._parentEnd.close()
        self._childEnd.close()

    def getAnswer(self):
        return self._answer


def ask_child(task, value):
    asker = ChildAsker(task)
    asker.open()
    try:
        asker.ask(value)
    finally:
        asker.close()
    return asker.getAnswer()
