# exercise: ask
# label: right
# style: a lover of classes: a Process subclass that owns its pipe and is its own context manager
from multiprocessing import Pipe, Process


class Question(Process):
    def __init__(self, task, arguments):
        super().__init__()
        self.task = task
        self.arguments = arguments
        self.reader, self.writer = Pipe(duplex=False)

    # in the child
    def run(self):
        try:
            value = self.task(*self.arguments)
        except BaseException as error:
            self.writer.send((False, str(error)))
            raise
        self.writer.send((True, value))

    # in the parent
    def answer(self):
        try:
            success, content = self.reader.recv()
        except (EOFError, OSError):
            success, content = False, ""
        self.join()
        if not success:
            raise ChildFailed(self.exitcode, content)
        return content

    def __enter__(self):
        self.start()
        self.writer.close()
        return self

    def __exit__(self, *exc_info):
        self.reader.close()
        if self.is_alive():
            self.kill()
        self.join()


def ask(task, *args):
    with Question(task, args) as question:
        return question.answer()
