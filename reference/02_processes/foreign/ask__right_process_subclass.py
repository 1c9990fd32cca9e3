# exercise: ask
# label: right
# style: someone who loves classes, a Process subclass that owns both ends of its pipe
import multiprocessing


class Question(multiprocessing.Process):
    def __init__(self, task, task_args):
        super().__init__()
        self.task = task
        self.task_args = task_args
        self.receiver, self.sender = multiprocessing.Pipe(duplex=False)

    def start(self):
        super().start()
        self.sender.close()

    def run(self):
        self.receiver.close()
        try:
            self.sender.send([True, self.task(*self.task_args)])
        except BaseException as error:
            self.sender.send([False, str(error)])
            raise

    def answer(self):
        try:
            return self.receiver.recv()
        except (EOFError, OSError):
            return [False, ""]
        except Exception as error:
            return [False, f"no way to read the answer: {error}"]
        finally:
            self.receiver.close()


def ask(task, *args):
    question = Question(task, args)
    question.start()
    try:
        success, content = question.answer()
    except BaseException:
        question.kill()
        raise
    finally:
        question.join()
    if success:
        return content
    raise ChildFailed(question.exitcode, content)
