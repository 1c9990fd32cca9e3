# exercise: exchange
# label: right
# style: the child sends first
import multiprocessing as mp


def other_side(end, right):
    with end:
        end.send(right)
        got = end.recv()
        end.send(got)


def exchange(left, right):
    mine, its = mp.Pipe()
    with mine:
        p = mp.Process(target=other_side, args=(its, right))
        p.start()
        its.close()
        first = mine.recv()
        mine.send(left)
        second = mine.recv()
        p.join()
    return first, second
