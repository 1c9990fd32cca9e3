# exercise: run_in_process
# label: right
# style: subprocess with the task pickled on stdin

import multiprocessing.spawn
import pickle
import subprocess
import sys

CHILD = """
import pickle, sys
from multiprocessing import spawn
stream = sys.stdin.buffer
spawn.prepare(pickle.load(stream))
task, args = pickle.load(stream)
task(*args)
"""


def run_in_process(task, *args):
    prep = multiprocessing.spawn.get_preparation_data("child")
    prep["authkey"] = bytes(prep["authkey"])
    data = pickle.dumps(prep) + pickle.dumps((task, args))
    return subprocess.run([sys.executable, "-c", CHILD], input=data).returncode
