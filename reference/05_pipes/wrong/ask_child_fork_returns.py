# exercise: ask_child
# expect: returned-twice
import os
from multiprocessing import Pipe


def ask_child(task, value):
    ours, theirs = Pipe()
    child = os.fork()
    if not child:
        ours.close()
        with theirs:
            theirs.send(task(theirs.recv()))
        return None
    theirs.close()
    with ours:
        ours.send(value)
        answer = ours.recv()
    os.waitpid(child, 0)
    return answer
