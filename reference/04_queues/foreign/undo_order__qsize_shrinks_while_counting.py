# exercise: undo_order
# label: wrong
# mistake: the counter goes up while qsize() goes down, so only the later half of the actions comes back when there are two or more
import queue


def undo_order(actions):
    # put everything on the stack
    stack = queue.LifoQueue()
    for i in range(len(actions)):
        stack.put(actions[i])

    # take everything from the stack
    result = []
    i = 0
    while i < stack.qsize():
        result.append(stack.get())
        i = i + 1
    return result
