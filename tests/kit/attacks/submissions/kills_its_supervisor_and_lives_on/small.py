import os
import signal

import reach


def gather(tasks):
    reach.beat()
    os.kill(reach.supervisor(), signal.SIGKILL)
    while True:
        signal.pause()


def double(task):
    return []
