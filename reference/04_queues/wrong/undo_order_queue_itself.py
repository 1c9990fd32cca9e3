# exercise: undo_order
# expect: nothing-returned
import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    for action in actions:
        stack.put(action)
    undone = [stack.get() for _ in actions]
    print(undone)
