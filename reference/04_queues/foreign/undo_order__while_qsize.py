# exercise: undo_order
# label: right
# style: while q.qsize() counts down

from queue import LifoQueue


def undo_order(actions):
    q = LifoQueue()
    [q.put(action) for action in actions]
    answer = list()
    while q.qsize() > 0:
        answer += [q.get()]
    return answer
