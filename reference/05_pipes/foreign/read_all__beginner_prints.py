# exercise: read_all
# label: right
# style: a beginner who prints (to stderr) what happens at every step

import os
import sys
from multiprocessing import Pipe, Process


def say(*words):
    print("[", os.getpid(), "]", *words, file=sys.stderr, flush=True)


def child_function(receive_end, send_end, produce):
    say("child: hello")
    receive_end.close()
    say("child: closed the receiving end, now produce")
    produce(send_end.send)
    say("child: everything sent")
    send_end.close()


def read_all(produce):
    receive_end, send_end = Pipe(duplex=False)
    child = Process(target=child_function, args=(receive_end, send_end, produce))
    say("parent: start")
    child.start()
    send_end.close()
    say("parent: closed the sending end")

    items = []
    finished = False
    while not finished:
        try:
            item = receive_end.recv()
            items.append(item)
            say("parent: got item number", len(items), "of type", type(item).__name__)
        except EOFError:
            say("parent: nothing more can come")
            finished = True

    receive_end.close()
    child.join()
    say("parent: the child ended with exit code", child.exitcode)
    return items
