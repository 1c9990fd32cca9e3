# exercise: exchange
# label: right
# style: session types by generators: each role is a script that yields SEND or RECV, a small driver plays it on an end
from multiprocessing import Pipe, Process

SEND, RECV = "send", "recv"


def parents_role(left):
    yield SEND, left
    from_child = yield RECV, None
    report = yield RECV, None
    return from_child, report


def childs_role(right):
    received = yield RECV, None
    yield SEND, right
    yield SEND, received


def play(script, conn):
    outcome = None
    while True:
        try:
            action, payload = script.send(outcome)
        except StopIteration as end:
            return end.value
        if action == SEND:
            conn.send(payload)
            outcome = None
        else:
            outcome = conn.recv()


def child_main(here, there, right):
    here.close()
    with there:
        play(childs_role(right), there)


def exchange(left, right):
    here, there = Pipe()
    child = Process(target=child_main, args=(here, there, right))
    child.start()
    there.close()
    with here:
        result = play(parents_role(left), here)
    child.join()
    return result
