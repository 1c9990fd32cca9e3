# exercise: map_in_background
# label: right
import fcntl
import os
import pickle
import signal
import struct
import sys
import tempfile


def _flush():
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:
            pass


def _claim(fd):
    """Take the next index; a lock of lockf belongs to a process."""
    fcntl.lockf(fd, fcntl.LOCK_EX)
    try:
        (index,) = struct.unpack("q", os.pread(fd, 8, 0))
        os.pwrite(fd, struct.pack("q", index + 1), 0)
    finally:
        fcntl.lockf(fd, fcntl.LOCK_UN)
    return index


def _attempt(func, index, item):
    try:
        return pickle.dumps((index, True, func(item)))
    except BaseException as error:
        try:
            return pickle.dumps((index, False, error))
        except Exception:
            return pickle.dumps((index, False, RuntimeError(repr(error))))


def _serve(counter, out, func, items):
    code = 1
    try:
        index = _claim(counter)
        while index < len(items):
            out.write(_attempt(func, index, items[index]))
            index = _claim(counter)
        out.flush()
        _flush()
        code = 0
    finally:
        os._exit(code)


def map_in_background(func, items, foreground, processes=2):
    answers = {}
    crew = []
    with tempfile.TemporaryFile(buffering=0) as counter:
        os.pwrite(counter.fileno(), struct.pack("q", 0), 0)
        try:
            for _ in range(min(processes, len(items))):
                out = tempfile.TemporaryFile()
                _flush()
                pid = os.fork()
                if pid == 0:
                    _serve(counter.fileno(), out, func, items)
                crew.append((pid, out))
            value = foreground()
            while crew:
                pid, out = crew[0]
                os.waitpid(pid, 0)
                crew.pop(0)
                with out:
                    out.seek(0)
                    while True:
                        try:
                            index, good, answer = pickle.load(out)
                        except (EOFError, pickle.UnpicklingError):
                            break
                        answers[index] = (good, answer)
        finally:
            for pid, out in crew:
                os.kill(pid, signal.SIGKILL)
                os.waitpid(pid, 0)
                out.close()
    results = []
    for index in range(len(items)):
        good, answer = answers.get(index, (False, RuntimeError("a process died")))
        if not good:
            raise answer
        results.append(answer)
    return results, value
