# exercise: meanwhile
# label: wrong
# mistake: the background is a forked process, not a thread: whatever the task changes in memory (a list it appends to) is lost; breaks "task: a callable without arguments, for another thread"
import os
import pickle
import sys


def meanwhile(task, foreground):
    r, w = os.pipe()
    sys.stdout.flush()
    pid = os.fork()
    if pid == 0:
        try:
            os.close(r)
            with os.fdopen(w, "wb") as out:
                pickle.dump(task(), out)
            sys.stdout.flush()
        finally:
            os._exit(0)
    os.close(w)
    mine = foreground()
    with os.fdopen(r, "rb") as answer:
        value = pickle.load(answer)
    os.waitpid(pid, 0)
    return value, mine
