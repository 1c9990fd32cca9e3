# exercise: ask
# label: right
import os
import pickle
import signal
import struct
import sys
import traceback


def _flush():
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:
            pass


def _write_all(fd, data):
    view = memoryview(data)
    while len(view):
        view = view[os.write(fd, view) :]


def _read_exactly(fd, size):
    parts = []
    while size:
        part = os.read(fd, min(size, 1 << 16))
        if not part:
            return None
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def _child(r, w, task, args):
    code = 1
    try:
        os.close(r)
        try:
            answer = pickle.dumps((True, task(*args)))
            code = 0
        except SystemExit as end:
            answer = pickle.dumps((False, str(end)))
            if end.code is None:
                code = 0
            elif isinstance(end.code, int):
                code = end.code & 0xFF
        except BaseException as error:
            traceback.print_exc()
            answer = pickle.dumps((False, str(error)))
        _write_all(w, struct.pack("!Q", len(answer)))
        _write_all(w, answer)
        _flush()
    finally:
        os._exit(code)


def ask(task, *args):
    r, w = os.pipe()
    _flush()
    try:
        pid = os.fork()
    except OSError:
        os.close(r)
        os.close(w)
        raise
    if pid == 0:
        _child(r, w, task, args)
    os.close(w)
    answer = None
    try:
        header = _read_exactly(r, 8)
        if header is not None:
            answer = _read_exactly(r, struct.unpack("!Q", header)[0])
    except BaseException:
        os.kill(pid, signal.SIGKILL)
        raise
    finally:
        os.close(r)
        _, status = os.waitpid(pid, 0)
    exit_code = os.waitstatus_to_exitcode(status)
    if answer is None:
        raise ChildFailed(exit_code)
    good, value = pickle.loads(answer)
    if not good:
        raise ChildFailed(exit_code, value)
    return value
