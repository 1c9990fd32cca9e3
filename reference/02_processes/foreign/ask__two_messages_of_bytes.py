# exercise: ask
# label: right
# style: C-minded protocol: one message of a status byte, one of a body, both sent as bytes
import multiprocessing
from multiprocessing.reduction import ForkingPickler

VALUE = b"V"
ERROR = b"E"


class ChildFailed(Exception):
    def __init__(self, exit_code, message=""):
        super().__init__(exit_code, message)
        self.exit_code = exit_code
        self.message = message


def talk(out, task, args):
    failure = None
    try:
        head, body = VALUE, ForkingPickler.dumps(task(*args))
    except BaseException as error:
        head, body = ERROR, str(error).encode("utf-8", "surrogatepass")
        failure = error
    out.send_bytes(head)
    out.send_bytes(body)
    out.close()
    if failure is not None:
        raise failure


def ask(task, *args):
    inp, out = multiprocessing.Pipe(False)
    process = multiprocessing.Process(target=talk, args=(out, task, args))
    process.start()
    out.close()
    head, body = None, b""
    try:
        head = inp.recv_bytes()
        body = inp.recv_bytes()
    except (EOFError, OSError):
        head, body = None, b""
    finally:
        inp.close()
        process.join()
    if head == VALUE:
        return ForkingPickler.loads(body)
    raise ChildFailed(process.exitcode, bytes(body).decode("utf-8", "surrogatepass"))
