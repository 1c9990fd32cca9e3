# exercise: ask
# label: right
# style: subprocess with pickles over stdin and an inherited pipe

import multiprocessing.spawn
import os
import pickle
import subprocess
import sys

CHILD = """
import os, pickle, sys
from multiprocessing import spawn
out = int(sys.argv[1])
stream = sys.stdin.buffer
spawn.prepare(pickle.load(stream))
task, args = pickle.load(stream)
code = 0
try:
    data = pickle.dumps((True, task(*args)))
except Exception as e:
    code = 1
    data = pickle.dumps((False, str(e)))
with open(out, "wb") as f:
    f.write(data)
sys.exit(code)
"""


def ask(task, *args):
    prep = multiprocessing.spawn.get_preparation_data("child")
    prep["authkey"] = bytes(prep["authkey"])
    packed = pickle.dumps(prep) + pickle.dumps((task, args))
    r, w = os.pipe()
    with subprocess.Popen(
        [sys.executable, "-c", CHILD, str(w)], stdin=subprocess.PIPE, pass_fds=[w]
    ) as child:
        os.close(w)
        try:
            child.stdin.write(packed)
            child.stdin.close()
        except BrokenPipeError:
            pass
        with open(r, "rb") as f:
            data = f.read()
    if not data:
        raise ChildFailed(child.returncode, "")
    good, value = pickle.loads(data)
    if not good:
        raise ChildFailed(child.returncode, value)
    return value
