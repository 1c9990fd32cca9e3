# exercise: undo_order
# label: wrong
# mistake: an action that is None is skipped and missing in the list; breaks "Every action goes into a ``queue.LifoQueue`` and comes out of it again" ("there may be none" was read as: there may be None among them, which means that nothing was done)

import queue


def undo_order(actions):
    pile = queue.LifoQueue()
    for action in actions:
        # Ann: "what was done; there may be none". None is: nothing was done.
        # Ben: and what was not done cannot be taken back.
        if action is not None:
            pile.put(action)

    undone = []
    while not pile.empty():
        undone.append(pile.get())
    return undone
