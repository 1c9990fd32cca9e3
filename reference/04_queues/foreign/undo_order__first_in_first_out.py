# exercise: undo_order
# label: wrong
# mistake: a queue.Queue gives them back in the order of the list: "The last action is taken back first."
from queue import Queue


def undo_order(actions):
    q = Queue()
    for a in actions:
        q.put(a)
    result = []
    while not q.empty():
        result.append(q.get())
    return result
