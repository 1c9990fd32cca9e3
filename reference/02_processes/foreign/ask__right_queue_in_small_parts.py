# exercise: ask
# label: right
# style: over-engineer, a Queue with parts small enough to be written at once, an end mark, and a look at is_alive before each get
import pickle
import queue
from multiprocessing import Process, Queue

PART = 2048  # with its header far below PIPE_BUF: never half a part in the pipe
END = b""


def _post(outbox, answer):
    for start in range(0, len(answer), PART):
        outbox.put(answer[start : start + PART])
    outbox.put(END)


def _child(outbox, task, args):
    try:
        answer = pickle.dumps((True, task(*args)))
    except BaseException as error:
        _post(outbox, pickle.dumps((False, str(error))))
        raise
    _post(outbox, answer)


def _receive(inbox, process):
    parts = []
    while True:
        alive = process.is_alive()  # first this: the dead put nothing more
        try:
            part = inbox.get(timeout=0.05) if alive else inbox.get_nowait()
        except queue.Empty:
            if alive:
                continue
            return pickle.dumps((False, ""))
        if part == END:
            return b"".join(parts)
        parts.append(part)


def ask(task, *args):
    inbox = Queue()
    process = Process(target=_child, args=(inbox, task, args))
    process.start()
    try:
        answer = _receive(inbox, process)
    except BaseException:
        process.kill()
        raise
    finally:
        process.join()
        inbox.close()
    try:
        success, content = pickle.loads(answer)
    except Exception as error:
        success, content = False, str(error)
    if success:
        return content
    raise ChildFailed(process.exitcode, content)
