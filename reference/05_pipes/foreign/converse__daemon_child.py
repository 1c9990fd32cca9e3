# exercise: converse
# label: wrong
# mistake: makes the child a daemon and believes that this ends it: never closes the parent's end and does not join, so the child still waits in recv() when the call has returned; breaks "After the last answer it closes its end: that is how the child learns that the conversation is over" and "It is joined then".
import multiprocessing


class _Interlocutor(multiprocessing.Process):
    def __init__(self, task):
        super().__init__(daemon=True)  # need not be waited for
        self._task = task
        self._near, self._far = multiprocessing.Pipe()

    def run(self):
        try:
            while True:
                self._far.send(self._task(self._far.recv()))
        except EOFError:
            pass

    def ask(self, question):
        self._near.send(question)
        return self._near.recv()


def converse(task, values):
    interlocutor = _Interlocutor(task)
    interlocutor.start()
    return [interlocutor.ask(value) for value in values]
