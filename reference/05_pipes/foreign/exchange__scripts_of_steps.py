# exercise: exchange
# label: right
# style: odd: each side performs a script, a list of small closures over what was received
from multiprocessing import Pipe, Process

SEND_MINE = "send mine"
RECEIVE = "receive"
REPORT = "report"

PARENT = (SEND_MINE, RECEIVE, RECEIVE)
CHILD = (RECEIVE, SEND_MINE, REPORT)


def perform(script, end, mine):
    received = []
    steps = {
        SEND_MINE: lambda: end.send(mine),
        RECEIVE: lambda: received.append(end.recv()),
        REPORT: lambda: end.send(received[0]),
    }
    with end:
        for step in script:
            steps[step]()
    return tuple(received)


def exchange(left, right):
    here, there = Pipe()
    child = Process(target=perform, args=(CHILD, there, right))
    child.start()
    there.close()
    pair = perform(PARENT, here, left)
    child.join()
    return pair
