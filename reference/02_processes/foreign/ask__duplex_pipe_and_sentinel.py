# exercise: ask
# label: right
# style: a two-way pipe; waits for the pipe or for the sentinel, whatever comes first, and looks once more; the child ends well after an ordinary exception
import multiprocessing
from multiprocessing.connection import wait


class ChildFailed(Exception):
    def __init__(self, exit_code, message=""):
        super().__init__(exit_code, message)
        self.exit_code = exit_code
        self.message = message


def serve(there, task, args):
    try:
        there.send([1, task(*args)])
    except SystemExit as end:
        there.send([0, str(end)])
        raise
    except BaseException as error:
        there.send([0, str(error)])
    there.close()


def ask(task, *args):
    here, there = multiprocessing.Pipe()
    process = multiprocessing.Process(target=serve, args=(there, task, args))
    process.start()
    there.close()
    answers = []
    try:
        while not answers:
            ready = wait([here, process.sentinel])
            if here in ready:
                answers.append(here.recv())
            elif not here.poll():
                break
    except (EOFError, OSError):
        pass
    finally:
        here.close()
        process.join()
    if not answers:
        raise ChildFailed(process.exitcode)
    (well, content), = answers
    if not well:
        raise ChildFailed(process.exitcode, content)
    return content
