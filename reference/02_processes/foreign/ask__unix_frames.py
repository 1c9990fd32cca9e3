# exercise: ask
# label: right
# style: a Unix person: a one-way pipe, bytes with a status byte in front, the writing end closed in the parent, end of file means death
import pickle
from multiprocessing import Pipe, Process


def _child(out, task, args):
    try:
        frame = b"+" + pickle.dumps(task(*args))
    except BaseException as error:
        out.send_bytes(b"-" + str(error).encode("utf-8", "surrogatepass"))
        raise
    out.send_bytes(frame)


def ask(task, *args):
    reader, writer = Pipe(duplex=False)
    child = Process(target=_child, args=(writer, task, args))
    try:
        child.start()
    finally:
        writer.close()
    try:
        frame = reader.recv_bytes()
    except (EOFError, OSError):
        frame = b"-"
    except BaseException:
        child.kill()
        raise
    finally:
        reader.close()
        child.join()
    if frame[:1] == b"+":
        return pickle.loads(frame[1:])
    raise ChildFailed(child.exitcode, frame[1:].decode("utf-8", "surrogatepass"))
