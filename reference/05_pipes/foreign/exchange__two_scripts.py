# exercise: exchange
# label: right
# style: protocol as data: a script of steps for each side, one small interpreter, connection.wait before each recv
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait

GIVE, TAKE, REPORT = "give", "take", "report"

#              step 1  step 2  step 3
PARENT_SIDE = (GIVE, TAKE, TAKE)
CHILD_SIDE = (TAKE, GIVE, REPORT)


def play(script, end, value):
    taken = []
    for step in script:
        if step == GIVE:
            end.send(value)
        elif step == TAKE:
            wait([end])
            taken.append(end.recv())
        elif step == REPORT:
            end.send(taken[0])
    end.close()
    return taken


def play_in_child(script, end, value, inherited):
    inherited.close()
    play(script, end, value)


def exchange(left, right):
    here, there = Pipe()
    child = Process(target=play_in_child, args=(CHILD_SIDE, there, right, here))
    child.start()
    there.close()
    from_child, from_parent = play(PARENT_SIDE, here, left)
    child.join()
    return from_child, from_parent
