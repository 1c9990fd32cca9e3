# exercise: parallel_map
# style: starts Pythons as any other program, and talks to them through pipes
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from queue import SimpleQueue

_PROGRAM = """
import pickle, sys
sys.path[:] = pickle.load(sys.stdin.buffer)
func = pickle.load(sys.stdin.buffer)
while True:
    try:
        item = pickle.load(sys.stdin.buffer)
    except EOFError:
        break
    try:
        told = func(item), None
    except Exception as error:
        told = None, error
    pickle.dump(told, sys.stdout.buffer)
    sys.stdout.flush()
"""


def _tell(pipe, *values):
    for value in values:
        pickle.dump(value, pipe)
    pipe.flush()


def parallel_map(func, items, processes=4):
    free = SimpleQueue()
    command = [sys.executable, "-c", _PROGRAM]
    pipe = subprocess.PIPE
    started = [subprocess.Popen(command, stdin=pipe, stdout=pipe) for _ in range(processes)]

    def one(item):
        other = free.get()
        try:
            _tell(other.stdin, item)
            value, error = pickle.load(other.stdout)
        finally:
            free.put(other)
        if error is not None:
            raise error
        return value

    try:
        for other in started:
            _tell(other.stdin, sys.path, func)
            free.put(other)
        with ThreadPoolExecutor(processes) as threads:
            return list(threads.map(one, items))
    finally:
        for other in started:
            other.communicate()
