# exercise: undo_order
# label: right
# style: a terse functional programmer: map and repeat, no loop statement
import queue
from itertools import repeat


def undo_order(actions):
    stack = queue.LifoQueue()
    puts = list(map(stack.put, actions))
    return [get() for get in repeat(stack.get, len(puts))]
