# exercise: ask
# label: right
# style: Java-minded: a subclass of Process owns the pipe, with methods run and get_answer
import multiprocessing


class ChildFailed(Exception):
    def __init__(self, exit_code, message=""):
        super().__init__(exit_code, message)
        self.exit_code = exit_code
        self.message = message


class AskedProcess(multiprocessing.Process):
    def __init__(self, job, arguments):
        multiprocessing.Process.__init__(self)
        self.job = job
        self.arguments = arguments
        self.inbox, self.outbox = multiprocessing.Pipe(duplex=False)

    def run(self):
        self.inbox.close()
        try:
            self.outbox.send({"failed": False, "value": self.job(*self.arguments)})
        except BaseException as error:
            self.outbox.send({"failed": True, "text": str(error)})
            raise

    def get_answer(self):
        try:
            return self.inbox.recv()
        except (EOFError, OSError):
            return {"failed": True, "text": ""}
        finally:
            self.inbox.close()
            self.join()


def ask(task, *args):
    process = AskedProcess(task, args)
    process.start()
    process.outbox.close()
    answer = process.get_answer()
    if answer["failed"]:
        raise ChildFailed(process.exitcode, answer["text"])
    return answer["value"]
