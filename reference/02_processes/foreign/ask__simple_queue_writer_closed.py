# exercise: ask
# label: right
# style: SimpleQueue whose sending end is closed in the parent, so get() raises EOFError when the child is gone
import multiprocessing


class ChildFailed(Exception):
    def __init__(self, exit_code, message=""):
        super().__init__(exit_code, message)
        self.exit_code = exit_code
        self.message = message


def _put_answer(queue, task, args):
    try:
        queue.put((True, task(*args)))
    except BaseException as e:
        queue.put((False, str(e)))
        raise


def ask(task, *args):
    queue = multiprocessing.SimpleQueue()
    child = multiprocessing.Process(target=_put_answer, args=(queue, task, args))
    child.start()
    queue._writer.close()
    try:
        well, content = queue.get()
    except (EOFError, OSError):
        well, content = False, ""
    finally:
        queue._reader.close()
        child.join()
    if not well:
        raise ChildFailed(child.exitcode, content)
    return content
