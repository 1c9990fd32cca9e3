"""A child stops itself; its parent wakes it after a while."""

import os
import signal
import time

child = os.fork()
if child == 0:
    os.kill(os.getpid(), signal.SIGSTOP)
    os._exit(4)
time.sleep(0.4)
os.kill(child, signal.SIGCONT)
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
