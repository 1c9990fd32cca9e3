# exercise: ask_child
# label: right
# style: Java-minded: a Process subclass with run() and methods for everything
import multiprocessing


class QuestionAnswerer(multiprocessing.Process):
    """A child process that answers exactly one question."""

    def __init__(self, the_task, parent_end, child_end):
        super().__init__(name="QuestionAnswerer")
        self.the_task = the_task
        self.parent_end = parent_end
        self.child_end = child_end

    # ---- in the child -------------------------------------------------
    def run(self):
        self.parent_end.close()
        try:
            question = self.child_end.recv()
            self.child_end.send(self.the_task(question))
        finally:
            self.child_end.close()

    # ---- in the parent ------------------------------------------------
    def begin(self):
        self.start()
        self.child_end.close()
        return self

    def ask(self, question):
        self.parent_end.send(question)
        return self.parent_end.recv()

    def dispose(self):
        self.parent_end.close()
        self.join()


def ask_child(task, value):
    here, there = multiprocessing.Pipe(duplex=True)
    answerer = QuestionAnswerer(task, here, there).begin()
    try:
        return answerer.ask(value)
    finally:
        answerer.dispose()
