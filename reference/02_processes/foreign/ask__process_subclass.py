# exercise: ask
# label: right
# style: subclass of Process that owns its pipe and has a method for the result

from multiprocessing import Pipe, Process


class Question(Process):
    """A process that answers one question."""

    def __init__(self, task, args):
        super().__init__()
        self.task = task
        self.task_args = args
        self.inbox, self.outbox = Pipe(False)

    def run(self):
        self.inbox.close()
        try:
            result = self.task(*self.task_args)
            # a value that cannot be pickled fails here, before a byte is sent
            self.outbox.send([1, result])
        except BaseException as e:
            self.outbox.send([0, str(e)])
            raise
        finally:
            self.outbox.close()

    def start(self):
        super().start()
        self.outbox.close()

    def result(self):
        reply = []
        try:
            reply = self.inbox.recv()
        except EOFError:
            pass
        finally:
            self.inbox.close()
            self.join()
        if len(reply) == 0:
            raise ChildFailed(self.exitcode, "")
        if reply[0] == 0:
            raise ChildFailed(self.exitcode, reply[1])
        return reply[1]


def ask(task, *args):
    question = Question(task, args)
    question.start()
    return question.result()
