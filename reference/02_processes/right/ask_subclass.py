# exercise: ask
# style: subclass_of_process
import multiprocessing
import traceback


class Question(multiprocessing.Process):
    def __init__(self, task, args):
        super().__init__()
        self.reader, self.writer = multiprocessing.Pipe(duplex=False)
        self.task = task
        self.task_args = args

    def run(self):
        self.reader.close()
        with self.writer as writer:
            try:
                writer.send([True, self.task(*self.task_args)])
            except Exception:
                writer.send([False, traceback.format_exc()])
                raise

    def answer(self):
        self.writer.close()
        with self.reader as reader:
            try:
                return reader.recv()
            except EOFError:
                return [False, "no answer"]
            finally:
                self.join()


def ask(task, *args):
    question = Question(task, args)
    question.start()
    good, value = question.answer()
    if good:
        return value
    raise ChildFailed(question.exitcode, value)
