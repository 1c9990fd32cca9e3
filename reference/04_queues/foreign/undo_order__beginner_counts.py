# exercise: undo_order
# label: right
# style: a beginner: one loop puts, one loop gets as many times, everything commented

import queue


def undo_order(actions):
    # a pile of plates: last in, first out
    pile = queue.LifoQueue()

    # put every plate on the pile
    for action in actions:
        pile.put(action)

    # how many plates are on the pile?
    how_many = len(actions)

    # take them away again, exactly as many as there are
    result = []
    for i in range(how_many):
        plate = pile.get()
        result.append(plate)

    # give back the new list
    return result
