# exercise: undo_order
# label: wrong
# mistake: None lies at the bottom as an end mark, so an action that is None (an unusual one) ends the list early: "Every action goes into a ``queue.LifoQueue`` and comes out of it again." (here nobody says that None is never among them)
import itertools
import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    for action in itertools.chain([None], actions):
        stack.put(action)
    return list(iter(stack.get, None))
