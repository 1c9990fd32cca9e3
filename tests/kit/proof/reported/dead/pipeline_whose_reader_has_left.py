# after: docs.python.org, subprocess, "Replacing shell pipeline": p1.stdout is not closed
# truth: dead
from subprocess import DEVNULL, PIPE, Popen

first = Popen(["yes"], stdout=PIPE)
second = Popen(["head", "-n", "1"], stdin=first.stdout, stdout=DEVNULL)
second.wait()
first.wait()
