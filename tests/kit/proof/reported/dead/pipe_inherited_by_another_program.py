# after: confluentinc/ducktape#140: a second Popen inherits the pipe of the first
# truth: dead
import os
from subprocess import DEVNULL, PIPE, Popen

first = Popen(["cat"], stdin=PIPE, stdout=DEVNULL)
os.set_inheritable(first.stdin.fileno(), True)
second = Popen(["cat"], stdin=PIPE, stdout=DEVNULL, close_fds=False)
first.stdin.close()
first.wait()
second.stdin.close()
second.wait()
