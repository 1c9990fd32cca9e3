# exercise: ask
# label: right
# style: a Process subclass that owns its pipe

import multiprocessing


class AskProcess(multiprocessing.Process):
    def __init__(self, task, args):
        super().__init__()
        self.inbox, self.outbox = multiprocessing.Pipe(duplex=False)
        self.task, self.arguments = task, args

    def run(self):
        self.inbox.close()
        try:
            value = self.task(*self.arguments)
            self.outbox.send((True, value))
        except Exception as e:
            self.outbox.send((False, str(e)))
        self.outbox.close()

    def answer(self):
        self.outbox.close()
        try:
            return self.inbox.recv()
        except EOFError:
            return False, ""
        finally:
            self.inbox.close()
            self.join()


def ask(task, *args):
    p = AskProcess(task, args)
    p.start()
    ok, value = p.answer()
    if ok:
        return value
    raise ChildFailed(p.exitcode, value)
