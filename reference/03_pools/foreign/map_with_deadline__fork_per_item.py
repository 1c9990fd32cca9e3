# exercise: map_with_deadline
# label: right
import os
import pickle
import select
import signal
import sys
import time


def _flush():
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:
            pass


def _attempt(func, item):
    try:
        return pickle.dumps((True, func(item)))
    except BaseException as error:
        try:
            return pickle.dumps((False, error))
        except Exception:
            return pickle.dumps((False, RuntimeError(repr(error))))


def _child(r, w, func, item):
    try:
        os.close(r)
        view = memoryview(_attempt(func, item))
        while len(view):
            view = view[os.write(w, view) :]
        _flush()
    finally:
        os._exit(0)


def _launch(func, item):
    r, w = os.pipe()
    _flush()
    try:
        pid = os.fork()
    except OSError:
        os.close(r)
        os.close(w)
        raise
    if pid == 0:
        _child(r, w, func, item)
    os.close(w)
    return r, pid


def map_with_deadline(func, items, seconds, processes=2):
    deadline = time.monotonic() + seconds
    results = [None] * len(items)
    waiting = list(enumerate(items))
    waiting.reverse()
    crew = {}  # descriptor: process, index, what it has sent so far
    poller = select.poll()
    try:
        while waiting or crew:
            while waiting and len(crew) < processes:
                index, item = waiting.pop()
                fd, pid = _launch(func, item)
                crew[fd] = (pid, index, bytearray())
                poller.register(fd, select.POLLIN)
            left = deadline - time.monotonic()
            if left <= 0:
                return None
            for fd, _ in poller.poll(min(left, 3600) * 1000):
                chunk = os.read(fd, 1 << 16)
                pid, index, data = crew[fd]
                if chunk:
                    data += chunk
                    continue
                os.waitpid(pid, 0)
                del crew[fd]
                poller.unregister(fd)
                os.close(fd)
                if not data:
                    raise RuntimeError("a process of the pool died")
                good, value = pickle.loads(data)
                if not good:
                    raise value
                results[index] = value
        return results
    finally:
        for fd, (pid, _, _) in crew.items():
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
            os.close(fd)
