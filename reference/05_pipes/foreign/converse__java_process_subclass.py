# exercise: converse
# label: right
# style: from Java: a Process subclass with run(), ask(), used like an AutoCloseable in a with statement

import multiprocessing as mp


class Respondent(mp.Process):
    def __init__(self, task):
        super().__init__()
        self.task = task
        self.asking_end, self.answering_end = mp.Pipe()

    # --- in the child ---

    def run(self):
        self.asking_end.close()
        with self.answering_end:
            while self._answer_one():
                pass

    def _answer_one(self):
        try:
            question = self.answering_end.recv()
        except EOFError:
            return False
        self.answering_end.send(self.task(question))
        return True

    # --- in the parent ---

    def __enter__(self):
        self.start()
        self.answering_end.close()
        return self

    def ask(self, question):
        self.asking_end.send(question)
        return self.asking_end.recv()

    def __exit__(self, *exc_info):
        self.asking_end.close()
        self.join()


def converse(task, values):
    with Respondent(task) as respondent:
        return [respondent.ask(value) for value in values]
