# exercise: ask
# label: wrong
# mistake: value and exception travel the same way, so an exception that the task returns counts as raised; breaks "return its value" (Checked: "unusual values (None, a returned exception)")
import multiprocessing


class Asker(multiprocessing.Process):
    def __init__(self, conn, task, task_args):
        super().__init__()
        self.conn = conn
        self.task = task
        self.task_args = task_args

    def run(self):
        try:
            outcome = self.task(*self.task_args)
        except BaseException as error:
            self.conn.send(RuntimeError(str(error)))
            raise
        self.conn.send(outcome)


def ask(task, *args):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    asker = Asker(sender, task, args)
    asker.start()
    sender.close()
    died = False
    outcome = None
    try:
        outcome = receiver.recv()
    except (EOFError, OSError):
        died = True
    finally:
        asker.join()
        receiver.close()
    if died:
        raise ChildFailed(asker.exitcode)
    if isinstance(outcome, BaseException):
        raise ChildFailed(asker.exitcode, str(outcome))
    return outcome
