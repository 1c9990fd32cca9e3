# exercise: ask
# label: right
# style: old-fashioned C, tagged bytes, waits for the pipe or the end of the child
import multiprocessing
import pickle
from multiprocessing.connection import wait

_TAG_VALUE = b"V"
_TAG_ERROR = b"E"


def _child_main(fd_out, task, args):
    try:
        message = _TAG_VALUE + pickle.dumps(task(*args))
    except Exception as error:
        message = _TAG_ERROR + str(error).encode("utf-8", "surrogatepass")
    fd_out.send_bytes(message)
    fd_out.close()


def ask(task, *args):
    fd_in, fd_out = multiprocessing.Pipe(False)
    child = multiprocessing.Process(target=_child_main, args=(fd_out, task, args))
    child.start()
    fd_out.close()

    message = b""
    try:
        wait([fd_in, child.sentinel])
        if fd_in.poll():
            message = fd_in.recv_bytes()
    except (EOFError, OSError):
        message = b""
    finally:
        child.join()
        fd_in.close()

    tag, body = message[:1], message[1:]
    if tag == _TAG_VALUE:
        return pickle.loads(body)
    raise ChildFailed(child.exitcode, body.decode("utf-8", "surrogatepass"))
