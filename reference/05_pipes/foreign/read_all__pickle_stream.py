# exercise: read_all
# label: right
import os
import pickle
import sys
import threading
import traceback


def _flush():
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:
            pass


def _child(r, w, produce):
    lock = threading.Lock()

    def send(item):
        view = memoryview(pickle.dumps(item))
        with lock:
            while len(view):
                view = view[os.write(w, view) :]

    code = 1
    try:
        os.close(r)
        try:
            produce(send)
            code = 0
        except BaseException:
            traceback.print_exc()
        _flush()
    finally:
        os._exit(code)


def read_all(produce):
    r, w = os.pipe()
    _flush()
    pid = os.fork()
    if pid == 0:
        _child(r, w, produce)
    os.close(w)
    items = []
    try:
        with os.fdopen(r, "rb") as stream:
            while True:
                try:
                    items.append(pickle.load(stream))
                except (EOFError, pickle.UnpicklingError):
                    break  # the end, or an item that was cut off by it
    finally:
        os.waitpid(pid, 0)
    return items
