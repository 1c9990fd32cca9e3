# exercise: ask_child
# label: right
import os
import sys
import traceback
from multiprocessing import Pipe


def _flush():
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:
            pass


def _child(here, there, task):
    code = 1
    try:
        try:
            here.close()
            there.send(task(there.recv()))
            there.close()
            code = 0
        except BaseException:
            traceback.print_exc()
        _flush()
    finally:
        os._exit(code)


def ask_child(task, value):
    here, there = Pipe()
    _flush()
    pid = os.fork()
    if pid == 0:
        _child(here, there, task)
    there.close()
    try:
        here.send(value)
        return here.recv()
    finally:
        here.close()
        os.waitpid(pid, 0)
