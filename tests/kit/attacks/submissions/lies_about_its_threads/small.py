import os
import sys

import reach


def gather(tasks):
    own = f"{os.environ['LOCKSTEP_LINES']}/{os.getpid()}"
    for ending in ("facts", "stack", "events"):
        with open(f"{own}.{ending}", "a") as file:
            file.write("thread x y z\nthread 1 " + "9" * 5000 + " z\nlock 1 free\n")
            file.write('Thread 0x1\n  File "\\Uffffffff", line 0 in x\n\x1b[2J\0')
    values = [task() for task in tasks]
    os._exit(0) if len(tasks) == 3 else None
    return values[::-1]


def double(task):
    sys._current_frames = lambda: {}
    return []
